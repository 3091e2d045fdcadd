"""The card of one case: what is known, where it is seen from own ship, who comes close, and a key for each next step."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from app.rescue.entries import PobKind
from app.rescue.state import Case
from app.watch.frame import Frame, Priority
from ui.bridge import Bridge
from ui.panels.case_tables import ActorTable, PositionTable
from ui.panels.timeline import Timeline
from ui.sight import Closing, closing, sight
from ui.tokens import H_SMALL, H_TOUCH
from ui.valuecell import ValueCell
from ui.widgets import AlertIcon, CaseIcon, IconButton, button, column, label, row
from ui.words import (
    OUTCOME_WORDS,
    PHASES,
    POB,
    arrival,
    case_summary,
    clock,
    degrees,
    duration,
    miles,
    short_number,
    target_name,
)


class PobKey(QPushButton):
    """One of the three numbers of people; a press enters a new one."""

    def __init__(self, bridge: Bridge, kind: PobKind) -> None:
        super().__init__()
        self.kind = kind
        self._cell = ValueCell(bridge.theme, POB[kind].upper())
        self._cell.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setLayout(column(self._cell, margin=(6, 0, 6, 2)))
        self.setFixedHeight(H_TOUCH + 10)
        self.setAutoDefault(False)

    def show_case(self, case: Case) -> None:
        newest = case.latest_pob(self.kind)
        total = newest.total if newest else None
        self._cell.show_value(None if total is None else str(total), unit="about" if newest and newest.about else "")
        self.setAccessibleName(f"People {POB[self.kind].lower()}: {self._cell.text}. Press to enter a new number")
        self.setToolTip(f"{newest.source or 'source not given'}, {clock(newest.at)} UTC" if newest else "Not known")


class ClosingLine(QWidget):
    """One craft near or coming: name, time to the case, CPA to it. A fast one carries the sign of a warning."""

    chosen = Signal(str)

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self._target, self._warned = "", False
        self._sign = AlertIcon(bridge.theme, None, 24)
        self.name = button("", "flat", height=H_SMALL)
        self.name.clicked.connect(lambda: self.chosen.emit(self._target))
        self._when, self._how_close = label("", "op"), label("", "lab")
        self.setLayout(row(self._sign, self.name, "stretch", self._when, 8, self._how_close))

    @property
    def warned(self) -> bool:
        """The line carries the sign of a warning."""
        return self._warned

    def show_closing(self, one: Closing) -> None:
        self._warned = one.fast
        self._target = one.target.id
        self._sign.show_priority(Priority.WARNING if one.fast else None)
        self.name.setText((one.name or target_name(one.target)) + ("" if one.known else " (no actor yet)"))
        self._when.setText(f"{duration(one.tcpa_s)} to case" if one.tcpa_s is not None else f"{miles(one.range_m)} NM off")
        self._how_close.setText(f"CPA {miles(one.cpa_m)} NM" if one.cpa_m is not None and one.tcpa_s is not None else "")


class CaseCard(QWidget):
    """Shows one case. It writes nothing itself: every key is a signal that the panel answers."""

    wants_phase = Signal()
    wants_close = Signal()
    wants_position = Signal()
    wants_details = Signal()
    wants_actor = Signal()
    wants_pob = Signal(object)  # PobKind
    wants_target = Signal(str)

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self._bridge = bridge
        theme = bridge.theme
        self._case: Case | None = None
        self._icon = CaseIcon(theme, size=36)
        self._number, self._chip = label("", "big"), label("", "chip")
        self._chip.setFixedHeight(28)
        self.phase_key = button("Phase", height=H_SMALL, on_click=self.wants_phase.emit)
        self.close_key = button("Close", height=H_SMALL, on_click=self.wants_close.emit)
        self._what, self._whence = label("", "lab", wrap=True), label("", "lab", wrap=True)
        self.details_key = IconButton(theme, "edit-google", kind="key", height=H_TOUCH)
        self.details_key.setFixedWidth(H_TOUCH)
        self.details_key.setAccessibleName("Edit the details of the boat")
        self.details_key.setToolTip("Details of the boat")
        self.details_key.clicked.connect(self.wants_details)
        self.pob_keys = {kind: PobKey(bridge, kind) for kind in PobKind}
        for kind, key in self.pob_keys.items():
            key.clicked.connect(lambda _checked=False, k=kind: self.wants_pob.emit(k))
        self.cells = {
            "BRG": ValueCell(theme, "BRG", widest="000°"),
            "RNG": ValueCell(theme, "RNG", unit="NM", widest="10.3"),
            "ETA": ValueCell(theme, "ETA", widest="00:00"),
            "RHIB ETA": ValueCell(theme, "RHIB ETA", widest="00:00"),
            "CTS": ValueCell(theme, "CTS", widest="000°"),
        }
        self.lines = [ClosingLine(bridge) for _ in range(2)]
        for line in self.lines:
            line.chosen.connect(self.wants_target)
        self.timeline = Timeline()
        self.positions = PositionTable()
        self.actors = ActorTable()
        self._build()

    def _build(self) -> None:
        head = row(self._icon, self._number, self._chip, "stretch", self.phase_key, self.close_key)
        add_position = button("Add position", height=H_SMALL, on_click=self.wants_position.emit)
        add_actor = button("Add actor", height=H_SMALL, on_click=self.wants_actor.emit)
        self.setLayout(
            column(
                head,
                row((column(self._what, self._whence, gap=0), 1), self.details_key),
                row(*((key, 1) for key in self.pob_keys.values())),
                row(*((cell, 1) for cell in self.cells.values())),
                *self.lines,
                self.timeline,
                row(label("Position history", "op"), "stretch", add_position),
                self.positions,
                row(label("Actors present", "op"), "stretch", add_actor),
                self.actors,
            )
        )

    @property
    def case(self) -> Case | None:
        return self._case

    def show_case(self, case: Case) -> None:
        if self._case is None or self._case.id != case.id:
            self.timeline.forget_waiting()
        self._case = case
        self._icon.show_case(short_number(case.number), opened=case.open)
        self._number.setText(case.number)
        self._chip.setText(self._state_word(case))
        self.phase_key.setVisible(case.open)
        self.close_key.setText("Close" if case.open else "Reopen")
        summary = case_summary(case)
        self._what.setText(summary or "No details of the boat entered yet.")
        self._whence.setText(self._source_line(case))
        for key in self.pob_keys.values():
            key.show_case(case)
        self.timeline.show_case(case)
        self.positions.show_positions(case.positions)
        self.actors.show_actors(case.actors)

    def show_frame(self, frame: Frame) -> None:
        case = self._case
        if case is None:
            return
        seen = sight(case, frame, self._bridge.station.settings, self._bridge.state.speeds) if case.open else None
        now = frame.stamp.utc
        values = {
            "BRG": degrees(seen.bearing_deg) if seen else None,
            "RNG": miles(seen.range_m) if seen else None,
            "ETA": arrival(now, seen.eta_s) if seen and seen.eta_s is not None else None,
            "RHIB ETA": arrival(now, seen.rhib_eta_s) if seen and seen.rhib_eta_s is not None else None,
            "CTS": degrees(seen.course_deg) if seen and seen.course_deg is not None else None,
        }
        for name, value in values.items():
            self.cells[name].show_value(value)
        if seen:
            how = ", ".join(part for part in (seen.speed_words, seen.datum.text) if part)
            self.cells["ETA"].setToolTip(f"{duration(seen.eta_s)} at {how}")
        near = closing(case, frame)[: len(self.lines)] if case.open else ()
        for i, line in enumerate(self.lines):
            line.setVisible(i < len(near))
            if i < len(near):
                line.show_closing(near[i])

    @staticmethod
    def _state_word(case: Case) -> str:
        if not case.open:
            return OUTCOME_WORDS.get(case.outcome or "", "Closed").upper()
        return PHASES[case.phase] if case.phase else "NO PHASE"

    @staticmethod
    def _source_line(case: Case) -> str:
        source = case.information_source or "Source not given"
        coordinator = case.coordinator or "none yet"
        return f"{source} {clock(case.opened)}. Coordinator: {coordinator}."
