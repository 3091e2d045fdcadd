"""Evidence: what proves the log. Its newest checkpoint, those of other ships, a check of all of it, and who had the originals."""

from __future__ import annotations

from functools import cached_property
from typing import Final, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.errors import FairleadError
from app.ports import Checkpoint
from app.rescue.state import RescueState
from app.watch.frame import Frame
from ui.bridge import Bridge
from ui.panels.evidence_check import CheckSection
from ui.panels.evidence_code import CodeSection
from ui.panels.evidence_originals import OriginalsSection
from ui.panels.evidence_ships import ShipsSection
from ui.panels.incident_page import back_key
from ui.parts import LivePanel, scrolled
from ui.tokens import GRID
from ui.widgets import Segmented, column, label, row

_Section = TypeVar("_Section", bound=QWidget)
SECTIONS: Final = ("Checkpoint", "Other ships", "Check", "Originals")
_CODE, _SHIPS, _CHECK, _ORIGINALS = range(4)
_AGAIN_S: Final = 5.0
"""How often it is looked whether another station has signed."""


class EvidencePage(LivePanel):
    """``wants_witness``: a checkpoint to be sent; ``wants_exit``: a draft to be read out, printed or copied."""

    closed = Signal()
    wants_witness = Signal(object)  # Checkpoint
    wants_exit = Signal(object)  # Draft
    media_opened = Signal(object)  # hash of an original

    def __init__(self, bridge: Bridge) -> None:
        super().__init__(bridge)
        self._checkpoints: tuple[Checkpoint, ...] = ()
        self._read_for: tuple[object, ...] = ()
        self.back = back_key(bridge.theme, "Back to the log")
        self.back.clicked.connect(self.closed)
        self.sections = Segmented.of_words(SECTIONS)
        self.sections.chosen.connect(self.show_section)
        self.stack = QStackedWidget()
        for _ in SECTIONS:
            place = QWidget()
            place.setLayout(column())
            self.stack.addWidget(place)
        self.setLayout(
            column(
                row(self.back, (label("Evidence", "op"), 1)), self.sections, (self.stack, 1), margin=(12, GRID, 12, GRID),
            )
        )  # fmt: skip
        self.show_section(_CODE)

    @cached_property
    def code(self) -> CodeSection:
        made = CodeSection(self.bridge)
        made.wants_witness.connect(self.wants_witness)
        made.wants_exit.connect(self.wants_exit)
        made.wants_sign.connect(self.bridge.station.proof.sign_now)
        return self._fill(_CODE, made)

    @cached_property
    def ships(self) -> ShipsSection:
        return self._fill(_SHIPS, ShipsSection(self.bridge))

    @cached_property
    def check(self) -> CheckSection:
        return self._fill(_CHECK, CheckSection(self.bridge))

    @cached_property
    def originals(self) -> OriginalsSection:
        made = OriginalsSection(self.bridge)
        made.opened.connect(self.media_opened)
        return self._fill(_ORIGINALS, made)

    def start(self) -> None:
        """Come to the page: the newest checkpoint, and the keyboard on what is done with it."""
        self.show_section(_CODE)
        self.refresh()
        (self.code.witness_key if self.code.witness_key.isEnabled() else self.code.sign_key).setFocus()

    def show_section(self, index: int) -> None:
        """Each is made when it is first looked at."""
        self.sections.choose(index)
        self.stack.setCurrentIndex(index)
        match index:
            case 1:
                self._read()
                self.ships.show_kept(self._own_log())
            case 2:
                self.check.look()
            case 3:
                self.originals.show_state(self.bridge.state)
            case _:
                self._read()
                self.show_frame(self.bridge.frame)

    def show_state(self, state: RescueState) -> None:
        if self.stack.currentIndex() == _ORIGINALS:
            self.originals.show_state(state)

    def show_frame(self, frame: Frame) -> None:
        if self.stack.currentIndex() != _CODE or frame.journal is None:
            return
        now = self.bridge.station.clock.utc()
        # Another station signs into the same file and tells nobody; to read the list costs a moment, so not at every frame.
        due = (frame.journal.signed, int(now.timestamp() // _AGAIN_S))
        if due != self._read_for:
            self._read_for = due
            self._read()
        self.code.show_time(now, frame.journal.entries, frame.journal.pending)

    def _read(self) -> None:
        try:
            self._checkpoints = self.bridge.station.proof.checkpoints()
        except FairleadError as error:
            self.code.show_trouble(str(error))
            return
        self.code.show_checkpoints(self._checkpoints)

    def _own_log(self) -> str:
        note = self.code.note
        return note.log if note is not None else ""

    def _fill(self, index: int, section: _Section) -> _Section:
        place = self.stack.widget(index)
        assert place is not None
        layout = place.layout()
        assert layout is not None
        layout.addWidget(section if index == _CODE else scrolled(section))  # the keys of the code stay in view
        self.bridge.theme.dress(place)
        return section

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)
