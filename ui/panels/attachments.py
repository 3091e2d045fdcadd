"""Files that go along with a message: each with what was found in it, a way to take it off, and a copy of a picture without
what its camera wrote into it. The files on the disk are read once and never written."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtWidgets import QWidget

from app.errors import UserError
from app.policy.files.strip import without_metadata
from app.policy.model import Scan
from app.relay.drafts import MOST_FILE, Attachment, attachment
from app.wholefile import open_plain
from app.worded import joined, worded
from ui.file_chooser import choose_path
from ui.language import tr
from ui.panels.aside import Aside
from ui.parts import Notice, discard
from ui.theme import Theme
from ui.tokens import H_SMALL, H_TOUCH
from ui.widgets import BoxItem, IconLabel, button, column, frame, label, row

_PICTURES: Final = (b"\xff\xd8", b"\x89PNG\r\n\x1a\n")
_LONGEST_WHY: Final = 160


@dataclass(frozen=True, slots=True)
class Looked:
    """A file that was looked into; ``instead`` the one in whose place it comes."""

    file: Attachment
    scan: Scan
    instead: Attachment | None = None


def local_files(data: QMimeData) -> list[Path]:
    """Files of this computer in what is dragged or pasted."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


def choose_file(parent: QWidget, title: str, kinds: str = "All files (*)") -> Path | None:
    """Ask for a file; ``None`` where nobody chose one."""
    chosen = choose_path(parent.window(), title, kinds=[kinds])
    return Path(chosen) if chosen else None


def read_file(path: Path, most: int) -> bytes:
    """The bytes of a file that somebody chose. Raises UserError for a folder or too much of it, OSError."""
    if not path.is_file():
        raise UserError(worded("{name} is no file. Choose one file", name=path.name))
    if path.stat().st_size > most:
        raise UserError(worded("{name} has more than {value} MB. Send it another way", name=path.name, value=most // 1_000_000))
    with open_plain(path) as file:
        return file.read(most + 1)


class AttachmentsBox(QWidget):
    """``wanted`` carries a file that was looked into and is to hang on the message; ``removed`` one to take off."""

    wanted = Signal(object)  # Looked
    removed = Signal(object)  # Attachment

    def __init__(self, theme: Theme, look_into: Callable[[Attachment], Scan]) -> None:
        super().__init__()
        self._theme, self._look_into = theme, look_into
        self._shown: tuple[Attachment, ...] = ()
        self._copies: set[Attachment] = set()
        self._aside = Aside(self)
        self._aside.done.connect(self._on_looked)
        self._aside.failed.connect(self._on_failed)
        self.add_key = button("Attach a file", height=H_SMALL, on_click=self.choose)
        self.notice = Notice()
        self.rows: list[QWidget] = []
        self._list = column(gap=4)
        self.setLayout(column(self._list, self.notice))

    @property
    def busy(self) -> bool:
        """A file is being read and looked into."""
        return self._aside.busy

    def choose(self) -> None:
        path = choose_file(self, "File to attach")
        if path is not None:
            self.take(path)

    def take(self, path: Path) -> None:
        """Read a file and look into it; ``wanted`` follows."""
        self.notice.say(worded("{name} is being looked into…", name=path.name))
        look_into = self._look_into

        def work() -> Looked:
            file = attachment(path.name, read_file(path, MOST_FILE))
            return Looked(file, look_into(file))

        self._aside.run(work)

    def copy_without_metadata(self, file: Attachment) -> None:
        """Put a copy of the picture in its place, its pixels written anew under a name that says nothing."""
        self.notice.say("The copy is being made…")
        look_into, number = self._look_into, len(self._copies) + 1

        def work() -> Looked:
            data, ending = without_metadata(file.data)
            copy = Attachment(f"picture-{number}.{ending}", data)
            return Looked(copy, look_into(copy), file)

        self._aside.run(work)

    def show_files(self, files: Sequence[Attachment]) -> None:
        if tuple(files) == self._shown and len(self.rows) == len(files):
            return
        self._shown = tuple(files)
        for old in self.rows:
            discard(old)
        self.rows = [self._row(file) for file in files]
        for each in self.rows:
            self._list.addWidget(each)

    def words(self, file: Attachment) -> str:
        """What was found in a file, in one sentence."""
        scan = self._look_into(file)
        if file in self._copies:
            return "Copy without metadata. It is still a picture: only the master may release it"
        if scan.verdict == "clear":
            return "No position found in it"
        said = "Position in it" if scan.verdict == "found" else "Held"
        why = [
            reason if where == file.name else worded("{where}: {reason}", where=where, reason=reason)
            for where, reason in scan.reasons
        ]
        return worded("{said}: {first}", said=said, first=_first(why))

    def _row(self, file: Attachment) -> QWidget:
        off = button("×", "key", height=H_SMALL, on_click=partial(self.removed.emit, file))
        off.setFixedWidth(H_TOUCH)
        off.setAccessibleName(tr(worded("Take off {name}", name=file.name)))
        name = label(worded("{name} · {size}", name=file.name, size=_size(len(file.data))), "word", wrap=True)
        said = label(self.words(file), "sec", wrap=True)
        harmless = self._look_into(file).verdict == "clear"
        icon = IconLabel(self._theme, "check-google" if harmless else "cancel-send")
        items: list[BoxItem] = [row(icon, (name, 1), off), said]
        if file.data.startswith(_PICTURES) and file not in self._copies:
            copy = button("Send a copy without metadata", height=H_SMALL, on_click=partial(self.copy_without_metadata, file))
            items.append(copy)
        return frame("card" if harmless else "blocked", column(*items, margin=8, gap=4))

    def _on_looked(self, looked: object) -> None:
        self.notice.say("")
        if isinstance(looked, Looked):
            if looked.instead is not None:
                self._copies.add(looked.file)
            self.wanted.emit(looked)

    def _on_failed(self, text: str) -> None:
        self.notice.say(text)


def _size(number: int) -> str:
    return (
        worded("{value:.1f} MB", value=number / 1e6) if number >= 1_000_000 else worded("{max} kB", max=max(1, round(number / 1e3)))
    )


def _first(reasons: Sequence[str]) -> str:
    """As many whole reasons as have room, and how many there are beside them."""
    shown: list[str] = []
    for reason in reasons:
        if shown and len(joined("; ", (*shown, reason))) > _LONGEST_WHY:
            return worded("{reasons}; {n} more", reasons=joined("; ", shown), n=len(reasons) - len(shown))
        shown.append(reason)
    return joined("; ", shown) or "something in it may be a position"
