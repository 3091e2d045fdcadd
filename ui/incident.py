"""The incident strip: lies over the chart's lower edge, one press per thing that happens, the chart stays visible.

The incident itself was marked before the strip opened. Each press here is an entry of its own with its own second; a
key shows its tick and time only once that entry is on the disk. Nothing has to be typed while it happens.
"""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QSizePolicy, QStackedWidget, QWidget

from app.entry import SYSTEM
from app.policy.model import ChannelKind
from app.ports import Checkpoint, Receipt
from app.rescue.entries import INCIDENT_CODES, IncidentDetail
from app.rescue.state import Incident, RescueState
from app.worded import worded
from ui.bridge import Bridge
from ui.checkpoint import OWN_PAPERS, draft_of
from ui.fitted import FittedWords
from ui.incident_tracks import TrackKeeper, tracks_around
from ui.language import tr
from ui.parts import line_edit, scrolled
from ui.tokens import GRID, H_SMALL, H_TOUCH
from ui.widgets import IconButton, Key, button, column, label, repolish, row, set_cls
from ui.words import clock

FIRST: Final[tuple[tuple[str, str], ...]] = (
    ("SHOTS", "Shots"),
    ("RAMMING", "Ramming"),
    ("THREAT_VERBAL", "Threat"),
    ("DANGEROUS_MANOEUVRE", "Manoeuvre"),
    ("BOARDING", "Boarding"),
)
"""The five that come first, on the keys 1 to 5, each in one word; 6 opens all the others."""
_PER_ROW: Final = 3
_LONG: Final = 14
"""Letters of a word that fit on a key in the large type."""
HEIGHT: Final = 216


class CodeKey(Key):
    """One thing that can happen: the number of its key, its word, and when it was last pressed."""

    def __init__(self, cap: str, word: str, height: int) -> None:
        super().__init__()
        self._word = word
        look = "word" if len(tr(word)) > _LONG else "op"
        self._cap, self._name, self._time = label(cap, "cap"), label(word, look if cap else ""), label("", "sec")
        self._cap.setFixedHeight(24)
        if not cap:
            self._cap.hide()
        self._name.setWordWrap(True)
        for each in (self._cap, self._name, self._time):
            each.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._time.hide()
        inside = column("stretch", self._name, self._time, "stretch", gap=0) if cap else row((self._name, 1), self._time)
        self.setLayout(row(self._cap, (inside, 1), margin=(12, 0, 12, 0)))
        self.setFixedHeight(height)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr(word))

    @property
    def said(self) -> str:
        """What stands behind the word: nothing, "saving…" or the tick with its time."""
        return self._time.text()

    def show_said(self, text: str) -> None:
        if text != self._time.text():
            self._time.setText(text)
            self._time.setVisible(bool(text))
            self.setAccessibleName(tr(worded("{word} {text}", word=self._word, text=text).strip()))
            set_cls(self, "done" if text else "")
            repolish(self)


class IncidentStrip(QFrame):
    """``open(incident_id)`` shows it; "Done" or Escape hides it. What was pressed is in the log either way."""

    def __init__(self, bridge: Bridge, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("incident")
        set_cls(self, "refused")  # framed in the text's own colour: an incident of ours is no device alarm
        self.setFixedHeight(HEIGHT)
        self._bridge = bridge
        self._incident = ""
        self._frozen = ""
        self._waiting: list[tuple[str, Receipt]] = []
        theme = bridge.theme
        self.title, self._pinned = label("INCIDENT", "val"), FittedWords(kind="sec")
        self.read_key = button("Read out", height=H_SMALL, on_click=self._read_out)
        self.read_key.setToolTip(tr("The checkpoint that was signed with the mark: its code for the radio or the paper log (R)"))
        self.read_key.hide()
        self._signed: Checkpoint | None = None
        self.note_key = button("Note", height=H_SMALL, on_click=self._show_note)
        self.details_key = button("Details", height=H_SMALL, on_click=self._show_details)
        self.details_key.setToolTip(tr("Its page: all fields, media, statements (D)"))
        self.done_key = IconButton(theme, "check-google", "Done", height=H_SMALL)
        self.done_key.clicked.connect(self.hide)
        self.keys: dict[str, CodeKey] = {}
        self._pages = QStackedWidget()
        self._pages.addWidget(self._first_page())
        head = row(self.title, (self._pinned, 1), self.read_key, self.note_key, self.details_key, self.done_key)
        self.note = line_edit("hull marks, weapon, words, language: Enter saves", name="Note on the incident")
        self.note.returnPressed.connect(self._write_note)
        self.note.hide()
        self.setLayout(column(head, self.note, (self._pages, 1), margin=(12, GRID, 12, GRID + 4)))
        bridge.state_changed.connect(self._on_state)
        bridge.ticked.connect(self._on_tick)
        self._tracks = TrackKeeper(bridge)
        self.hide()

    def open(self, incident_id: str) -> None:
        """Show the strip for an incident that was marked just now."""
        if incident_id != self._incident:
            self._incident = incident_id
            self._waiting.clear()
            self.note.clear()
        if incident_id != self._frozen:
            self._frozen = incident_id
            self._freeze(incident_id)
        self._pages.setCurrentIndex(0)
        self.note.hide()
        self._signed = None
        self._say_signed()
        self.title.setText(worded("INCIDENT {clock}", clock=clock(self._bridge.station.clock.utc(), True)))
        self.show()
        self.raise_()
        self.setFocus()
        self._show(self._bridge.state)

    def press(self, code: str) -> None:
        """Note that this happens, now."""
        receipt = self._bridge.write(IncidentDetail(codes=(code,)), subject=self._incident)
        if receipt is not None:
            self._waiting.append((code, receipt))
        self._show(self._bridge.state)

    def _write_note(self) -> None:
        text = self.note.text().strip()
        if text:
            receipt = self._bridge.write(IncidentDetail(text=text), subject=self._incident)
            if receipt is not None:
                self._waiting.append(("", receipt))

    def _say_signed(self) -> None:
        """What is kept for good, and once the mark is signed, that its checkpoint can be read out."""
        signed = self._signed
        feeds = worded("15 min of {n} feeds", n=len(self._bridge.frame.links))
        self._pinned.setText(
            worded("{feeds} marked", feeds=feeds)
            if signed is None
            else worded("{feeds}\nsigned {at}", feeds=feeds, at=clock(signed.at, True))
        )
        self.read_key.setVisible(signed is not None)

    def _look_whether_signed(self) -> None:
        journal = self._bridge.frame.journal
        signed = journal.signed if journal is not None else None
        incident = next((i for i in reversed(self._bridge.state.incidents) if i.id == self._incident), None)
        if signed is not None and incident is not None and signed.at >= incident.at:
            self._signed = signed
            self._say_signed()

    def _read_out(self) -> None:
        """The code of the checkpoint that was signed with the mark."""
        if self._signed is not None and (draft := draft_of(self._signed, self._bridge, OWN_PAPERS, ChannelKind.VOICE)) is not None:
            self._bridge.exit_requested.emit(draft)

    def _on_tick(self) -> None:
        """What is on the disk is no longer waited for; a note that is there leaves its field."""
        if self._signed is None and self.isVisible():
            self._look_whether_signed()
        if not self._waiting:
            return
        for code, receipt in self._waiting:
            if not code and receipt.saved:
                self.note.clear()
                self.note.hide()
                self.setFocus()
        self._waiting = [(c, r) for c, r in self._waiting if not r.saved and r.error is None]
        self._show(self._bridge.state)

    def _on_state(self, state: RescueState) -> None:
        if self.isVisible():
            self._show(state)

    def _show(self, state: RescueState) -> None:
        incident = next((i for i in state.incidents if i.id == self._incident), None)
        waiting = {code for code, _ in self._waiting}
        times = _times(incident)
        if incident is not None:
            self.title.setText(worded("INCIDENT {clock}", clock=clock(incident.at, True)))
        for code, key in self.keys.items():
            key.show_said("saving…" if code in waiting else worded("✓ {value}", value=times[code]) if code in times else "")

    def _first_page(self) -> QWidget:
        page, grid = QWidget(), QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(GRID)
        for i, (code, word) in enumerate(FIRST):
            grid.addWidget(self._key(code, str(i + 1), word, 64), i // _PER_ROW, i % _PER_ROW)
        self.other_key = CodeKey("6", "Other…", 64)
        self.other_key.clicked.connect(self._show_others)
        grid.addWidget(self.other_key, 1, 2)
        for each in range(_PER_ROW):
            grid.setColumnStretch(each, 1)
        page.setLayout(grid)
        return page

    def _other_page(self) -> QWidget:
        inside, grid = QWidget(), QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(GRID)
        first = {code for code, _ in FIRST}
        others = [(code, word) for code, word in INCIDENT_CODES.items() if code not in first]
        back = button("Back", height=H_TOUCH, on_click=lambda: self._pages.setCurrentIndex(0))
        grid.addWidget(back, 0, 0)
        for i, (code, word) in enumerate(others, start=1):
            grid.addWidget(self._key(code, "", word, H_TOUCH), i // _PER_ROW, i % _PER_ROW)
        for each in range(_PER_ROW):
            grid.setColumnStretch(each, 1)
        inside.setLayout(grid)
        return scrolled(inside)

    def _key(self, code: str, cap: str, word: str, height: int) -> CodeKey:
        key = CodeKey(cap, word, height)
        if INCIDENT_CODES[code] != word:
            key.setToolTip(tr(INCIDENT_CODES[code]))
        key.clicked.connect(partial(self._pressed, code))
        self.keys[code] = key
        return key

    def _pressed(self, code: str, _checked: bool = False) -> None:
        self.press(code)

    def _show_others(self) -> None:
        if self._pages.count() == 1:  # made when it is first needed: it has two dozen keys
            self._pages.addWidget(self._other_page())
            self._show(self._bridge.state)
        self._pages.setCurrentIndex(1)

    def _show_details(self) -> None:
        self._bridge.incident_requested.emit(self._incident)

    def _freeze(self, incident_id: str) -> None:
        """The tracks round own ship as they are at this moment, each an entry of the program."""
        for track in tracks_around(self._bridge.frame):
            if self._bridge.write(track, subject=incident_id, author=SYSTEM) is None:
                return  # the bridge has said why; the recording of the feeds has it all

    def _show_note(self) -> None:
        self.note.show()
        self.note.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        text = event.text()
        if event.key() == Qt.Key.Key_Escape:
            if self._pages.currentIndex() or self.note.isVisible():
                self._pages.setCurrentIndex(0)
                self.note.hide()
                self.setFocus()
            else:
                self.hide()
        elif event.isAutoRepeat():
            event.accept()
        elif text in "12345" and text and self._pages.currentIndex() == 0:
            self.press(FIRST[int(text) - 1][0])
        elif text in ("d", "D"):
            self._show_details()
        elif text in ("r", "R"):
            self._read_out()
        elif text == "6":
            self._show_others()
        else:
            super().keyPressEvent(event)


def _times(incident: Incident | None) -> dict[str, str]:
    """Code -> the last time it was pressed."""
    return {code: clock(at, True) for code, at in sorted(incident.codes, key=lambda c: c[1])} if incident else {}
