"""The newest checkpoint of this log, large enough to be read out, and the ways on which it leaves the ship."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from app.notes import Note
from app.policy.model import ChannelKind
from app.ports import Checkpoint
from app.relay.checkpoint_note import ALPHABET
from app.worded import joined, worded
from ui.bridge import Bridge
from ui.checkpoint import OWN_PAPERS, draft_of, note_in
from ui.language import tr
from ui.panels.rows_view import Row, RowsView
from ui.parts import Notice, scrolled
from ui.tokens import GRID, H_KEY
from ui.widgets import IconButton, button, column, frame, label, row, rule
from ui.words import clock_or_date, duration

SHOWN: Final = 60
_GROUPS: Final = 5
CODE_HINT: Final = "To be read out, or written into the paper log with the number of entries"


class CodeCard(QWidget):
    """A code in five groups, each with the words of the radio alphabet beside it."""

    def __init__(self) -> None:
        super().__init__()
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(2 * GRID)
        grid.setVerticalSpacing(2)
        self.groups, self.words = [], []
        for i in range(_GROUPS):
            group, words = label("", "val"), label("", "", wrap=True)
            group.setMinimumWidth(100)
            grid.addWidget(group, i, 0)
            grid.addWidget(words, i, 1, Qt.AlignmentFlag.AlignVCenter)
            self.groups.append(group)
            self.words.append(words)
        grid.setColumnStretch(1, 1)
        self.setLayout(grid)

    def show_code(self, code: str) -> None:
        parts = code.split("-") if code else [""] * _GROUPS
        for group, words, part in zip(self.groups, self.words, parts, strict=True):
            group.setText(part)
            words.setText(joined(" ", (ALPHABET[letter] for letter in part)))
        self.setAccessibleName(tr(worded("Code {code}", code=code)))


class CodeSection(QWidget):
    """``wants_witness`` carries the checkpoint that is to be sent; ``wants_exit`` a draft for the radio, paper or clipboard."""

    wants_witness = Signal(object)  # Checkpoint
    wants_exit = Signal(object)  # Draft
    wants_sign = Signal()

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self._bridge = bridge
        self._all: tuple[Checkpoint, ...] = ()
        self._chosen: int | None = None  # which of them is shown; None = the newest
        theme = bridge.theme
        self.state = label("", "op", wrap=True)
        self.sign_key = button("Sign now", on_click=self._sign)
        self.signed = label("", "lab", wrap=True)
        self.code = CodeCard()
        self.newest_key = button("Back to the newest", on_click=self._show_newest)
        self.notice = Notice()
        self.witness_key = IconButton(theme, "send", "Send to a witness", "strong", height=H_KEY)
        self.witness_key.clicked.connect(self._to_witness)
        self.exit_keys = {
            ChannelKind.VOICE: IconButton(theme, "com-microphone", "Read aloud"),
            ChannelKind.PRINT: IconButton(theme, "note-edit-proposal", "Print"),
            ChannelKind.CLIPBOARD: IconButton(theme, "content-copy-google", "Copy"),
        }
        for channel, key in self.exit_keys.items():
            key.clicked.connect(partial(self._give, channel))
        self.text, self.line = label("", "sec", wrap=True), label("", "sec", wrap=True)
        self.rows = RowsView(theme, "Checkpoints of this mission, newest first. Press one to see its code", 104)
        self.rows.pressed_row.connect(self._show_one)
        self.more = label("", "sec", wrap=True)
        self._list_head = label("All checkpoints of this mission", "op")
        self._card = frame("card", column(self.signed, rule(), self.code, self.newest_key, margin=(12, 4, 12, 4), gap=4))
        self._whole = QWidget()
        self._whole.setLayout(
            column(
                label(CODE_HINT, "lab", wrap=True), label("The whole note", "secb"), self.text,
                label("The same in one line, for a mail", "secb"), self.line,
            )
        )  # fmt: skip
        inside = QWidget()
        inside.setLayout(
            column(
                row((self.state, 1), self.sign_key), self.notice, self._card, self._whole, self._list_head, self.rows, self.more,
                "stretch", margin=(0, 0, 4, 0),
            )
        )  # fmt: skip
        self.setLayout(column((scrolled(inside), 1), self.witness_key, row(*((key, 1) for key in self.exit_keys.values()))))
        self._show()

    @property
    def note(self) -> Note | None:
        """The note that is shown."""
        checkpoint = self._shown()
        return note_in(checkpoint) if checkpoint is not None else None

    def show_checkpoints(self, found: tuple[Checkpoint, ...]) -> None:
        """All of this mission, in order of writing."""
        if found != self._all:
            self._all = found
            self._show()

    def show_trouble(self, text: str) -> None:
        self.notice.say(text)

    def show_time(self, now: datetime, entries: int, pending: int) -> None:
        """How long ago it was signed: what is live on this page."""
        newest = self._all[-1] if self._all else None
        if newest is None:
            words = "Nothing is signed yet. Entries are signed every 10 minutes, every 200 entries and at each incident"
        else:
            since = entries - newest.seq
            ago = duration(max(0.0, (now - newest.at).total_seconds()))
            rest = "nothing new since" if since <= 0 else worded("{entries} since", entries=_entries(since))
            words = worded("Last signed {ago} ago, {rest}", ago=ago, rest=rest)
        if words != self.state.text():
            self.state.setText(words)
        self.sign_key.setEnabled(entries > (newest.seq if newest is not None else 0) or pending > 0)

    # -- inside

    def _shown(self) -> Checkpoint | None:
        if not self._all:
            return None
        index = self._chosen if self._chosen is not None and self._chosen < len(self._all) else -1
        return self._all[index]

    def _show(self) -> None:
        checkpoint, note = self._shown(), self.note
        old = self._chosen is not None and self._chosen != len(self._all) - 1
        self._card.setVisible(checkpoint is not None)
        self._whole.setVisible(note is not None)
        self._list_head.setVisible(bool(self._all))
        self.newest_key.setVisible(old)
        for key in (self.witness_key, *self.exit_keys.values()):
            key.setEnabled(note is not None)
        if checkpoint is not None:
            at = worded("{at:%d %b %Y %H:%M:%S} UTC", at=checkpoint.at)
            self.signed.setText(
                worded("{entries} · {at} · {station}", entries=_entries(checkpoint.seq), at=at, station=checkpoint.station)
            )
            self.code.setVisible(note is not None)
        if note is not None:
            self.code.show_code(note.code)
            self.text.setText(_breakable(note.text.strip()))
            self.line.setText(_breakable(note.line))
        now = self._bridge.station.clock.utc()
        newest = list(enumerate(self._all))[: -SHOWN - 1 : -1]
        self.rows.show_rows([_row(i, each, now) for i, each in newest])
        hidden = len(self._all) - len(newest)
        self.more.setText(worded("{hidden:,} earlier ones are in the log and in every export", hidden=hidden) if hidden > 0 else "")
        self.more.setVisible(hidden > 0)

    def _show_one(self, index: object) -> None:
        self._chosen = int(index) if isinstance(index, int) else None
        self._show()

    def _show_newest(self) -> None:
        self._chosen = None
        self._show()
        self.witness_key.setFocus()

    def _sign(self) -> None:
        self.notice.say("")
        self._chosen = None
        self.wants_sign.emit()

    def _to_witness(self) -> None:
        checkpoint = self._shown()
        if checkpoint is not None:
            self.wants_witness.emit(checkpoint)

    def _give(self, channel: ChannelKind, _checked: bool = False) -> None:
        checkpoint = self._shown()
        if checkpoint is not None and (made := draft_of(checkpoint, self._bridge, OWN_PAPERS, channel)) is not None:
            self.wants_exit.emit(made)


def _row(index: int, checkpoint: Checkpoint, now: datetime) -> Row:
    note = note_in(checkpoint)
    code = note.code if note is not None else "older form, without a code"
    return Row(index, clock_or_date(checkpoint.at, now), _entries(checkpoint.seq), checkpoint.station, code, plain=True)


def _entries(number: int) -> str:
    return "1 entry" if number == 1 else worded("{number:,} entries", number=number)


def _breakable(text: str) -> str:
    """Letters without a blank are broken where the line ends."""
    return "\n".join("\u200b".join(line[i : i + 8] for i in range(0, len(line), 8)) for line in text.split("\n"))
