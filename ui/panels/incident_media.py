"""Media of an incident: files and folders dropped here or chosen, how far they are, and the originals that are there."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QGridLayout, QProgressBar, QWidget

from app.media.intake import Step
from app.rescue.incident_state import MediaItem
from app.rescue.state import Incident, RescueState
from app.worded import joined, worded
from ui.bridge import Bridge
from ui.language import tr
from ui.panels.incident_desk import MediaDesk
from ui.panels.incident_words import media_of, media_rows
from ui.panels.rows_view import RowsView
from ui.parts import Notice, discard
from ui.photo import PhotoLabel
from ui.tokens import GRID, H_TOUCH
from ui.widgets import button, column, label, row, set_cls

_THUMB: Final = QSize(144, 108)
_NO_PREVIEW: Final = 44
_THUMBS: Final = 6
_PER_ROW: Final = 3
_STEPS: Final = 1000


class DropArea(QFrame):
    """Files and folders that are let go over it."""

    dropped = Signal(list)

    def __init__(self) -> None:
        super().__init__()
        set_cls(self, "address")
        self.setAcceptDrops(True)
        self.setFixedHeight(72)
        self.words = label("Drop photos, films, recordings or a folder here", "lab", wrap=True)
        self.words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setLayout(column(self.words, margin=GRID))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _paths(event) and _copied(event):
            set_cls(self, "sel")
            event.accept()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        set_cls(self, "address")
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        set_cls(self, "address")
        if _copied(event):
            event.accept()
            self.dropped.emit(_paths(event))


class MediaSection(QWidget):
    """``opened`` gives the hash of an original that was pressed, ``wants_clock`` a camera whose clock nobody has told yet,
    ``wants_copy`` the originals that somebody is to get a copy of."""

    opened = Signal(object)
    wants_clock = Signal(str)
    wants_copy = Signal(object)

    def __init__(self, bridge: Bridge, desk: MediaDesk) -> None:
        super().__init__()
        self._bridge, self._desk = bridge, desk
        self._incident: Incident | None = None
        self._pictures: tuple[str, ...] = ()
        self._items: tuple[MediaItem, ...] = ()
        self.drop = DropArea()
        self.drop.dropped.connect(self.take_in)
        self.files_key = button("Files…", on_click=lambda: self._choose(QFileDialog.FileMode.ExistingFiles))
        self.folder_key = button("Folder or card…", on_click=lambda: self._choose(QFileDialog.FileMode.Directory))
        self.check_key = button("Verify media", on_click=self._check)
        self.copy_key = button("Copy all to a folder…", on_click=self._copy)
        self.left_key = button("", "strong", on_click=self._take_left)
        self.left_key.hide()
        self.progress = QProgressBar()
        self.progress.setRange(0, _STEPS)
        self.progress.setFixedHeight(H_TOUCH)
        self.cancel_key = button("Cancel", on_click=desk.intake.cancel)
        self._going = QWidget()
        self._going.setLayout(row((self.progress, 1), self.cancel_key))
        self._going.hide()
        self.notice = Notice()
        self.clock_key = button("", on_click=self._ask_clock)
        self._camera = ""
        self._thumbs = QGridLayout()
        self._thumbs.setSpacing(GRID)
        self.none = label("No media yet.", "lab")
        self.more = label("", "sec")
        self.items = RowsView(bridge.theme, "Originals. Press one to see it and its custody", 72)
        self.items.pressed_row.connect(self.opened)
        self.setLayout(
            column(
                self.left_key, self.drop, row((self.files_key, 1), (self.folder_key, 1), (self.check_key, 1)), self._going,
                self.notice, self.clock_key, self._thumbs, self.none, self.items, self.more, self.copy_key, "stretch", gap=GRID,
            )
        )  # fmt: skip
        desk.moved.connect(self._on_step)
        desk.ended.connect(self._on_end)
        desk.left_changed.connect(self._show_left)
        self._show_left()

    def take_in(self, paths: Sequence[Path]) -> None:
        """Take these in for the incident that is shown."""
        if self._incident is None:
            return
        if not self._desk.take_in(paths, self._incident):
            self.notice.say("Something is being taken in or verified already. Wait until it is done")
            return
        self._begin("Reading…")

    def show_incident(self, incident: Incident, state: RescueState) -> None:
        if self._incident is None or self._incident.id != incident.id:
            self.notice.say("")
        self._incident = incident
        items = media_of(incident, state)
        self.items.show_rows(media_rows(items, incident))
        self.none.setVisible(not items)
        hidden = len(items) - len(self.items.rows)
        self.more.setText(worded("{hidden:,} earlier ones are kept and not shown here", hidden=hidden) if hidden else "")
        self.more.setVisible(hidden > 0)
        self.check_key.setEnabled(bool(state.media) and not self._desk.intake.busy)
        self.copy_key.setVisible(bool(items))
        self._items = items
        self._camera = next((m.device for m in items if m.device and m.camera_time and m.clock is None), "")
        self.clock_key.setText(worded("Set the clock of {camera}", camera=self._camera))
        self.clock_key.setVisible(bool(self._camera))
        self._show_pictures(items)

    def _show_pictures(self, items: tuple[MediaItem, ...]) -> None:
        photos = [m for m in items if m.media_kind == "photo"][: -_THUMBS - 1 : -1]
        shown = tuple(m.sha256 for m in photos)
        if shown == self._pictures:
            return
        self._pictures = shown
        while (old := self._thumbs.takeAt(0)) is not None:
            if (widget := old.widget()) is not None:
                discard(widget)
        for i, item in enumerate(photos):
            made = PhotoLabel(self._bridge.theme, _THUMB)
            made.setFixedSize(_THUMB)
            made.setWordWrap(True)
            made.setAccessibleName(tr(worded("Photo {name}", name=item.name)))
            made.setToolTip(tr(item.name))
            made.show_file(self._desk.small(item.sha256), worded("{name}: no preview", name=item.name))
            if made.pixmap().isNull():
                made.setFixedHeight(_NO_PREVIEW)  # words need less room than a picture
            self._thumbs.addWidget(made, i // _PER_ROW, i % _PER_ROW)
        self._thumbs.setColumnStretch(_PER_ROW, 1)

    def _choose(self, mode: QFileDialog.FileMode) -> None:
        folder = mode is QFileDialog.FileMode.Directory
        dialog = QFileDialog(self.window(), tr("Folder or card with media" if folder else "Media of the incident"))
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)  # the system's own would be white at night
        dialog.setFileMode(mode)
        dialog.filesSelected.connect(lambda names: self.take_in([Path(name) for name in names]))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._bridge.theme.dress(dialog)
        dialog.open()

    def _check(self) -> None:
        if self._desk.check():
            self._begin("Verifying…")

    def _copy(self) -> None:
        self.wants_copy.emit(self._items)

    def _show_left(self) -> None:
        """What a stop left over, to be taken in with one press."""
        left = self._desk.left
        self.left_key.setText(
            worded("Take in {n} left-over file{value}", n=len(left), value="s" if len(left) > 1 else "") if left else ""
        )
        self.left_key.setToolTip(tr(joined(", ", (each.name or each.sha256[:12] for each in left[:8]))))
        self.left_key.setVisible(bool(left))

    def _take_left(self) -> None:
        if self._incident is not None and self._desk.take_left(self._incident):
            self._begin("Reading…")

    def _ask_clock(self) -> None:
        self.wants_clock.emit(self._camera)

    def _begin(self, words: str) -> None:
        self.notice.say("")
        self.progress.setValue(0)
        self.progress.setFormat(words)
        self._going.show()
        self.check_key.setEnabled(False)

    def _on_step(self, step: object) -> None:
        if isinstance(step, Step):
            self._going.show()
            self.progress.setValue(round((step.number - 1 + step.share) / step.of * _STEPS))
            name = step.name if len(step.name) <= 28 else f"{step.name[:25]}…"
            self.progress.setFormat(worded("{number} of {of} · {name} · %p %", number=step.number, of=step.of, name=name))

    def _on_end(self, words: str) -> None:
        self._going.hide()
        self.notice.say(words)
        self.check_key.setEnabled(bool(self._bridge.state.media))


def _copied(event: QDropEvent) -> bool:
    """Make it a copy: who lets go of files to be moved would delete them, and the original has to stay where it is."""
    event.setDropAction(Qt.DropAction.CopyAction)
    return event.dropAction() is Qt.DropAction.CopyAction


def _paths(event: QDropEvent) -> list[Path]:
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
