"""The card of one case: what is known, where it is seen from own ship, who comes close, and a key for each next step."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from app.rescue.entries import Phase, PobKind
from app.rescue.state import Case
from app.units import knots
from app.watch.frame import Frame, Priority
from app.worded import joined, meant, worded
from ui.bridge import Bridge
from ui.language import tr
from ui.panels.case_rows import drift_words
from ui.panels.case_sections import CaseSections
from ui.panels.timeline import Timeline
from ui.sight import Closing, Sight, closing, sight
from ui.tokens import H_KEY, H_SMALL, H_TOUCH
from ui.valuecell import ValueCell
from ui.widgets import AlertIcon, CaseIcon, IconButton, Key, button, column, label, row, set_cls
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
    speed,
)


class CellKey(Key):
    """A label over a value that is a key: a press enters a new one, or says what it is reckoned with."""

    def __init__(self, bridge: Bridge, caption: str, *, widest: str = "", unit: str = "") -> None:
        super().__init__()
        self.cell = ValueCell(bridge.theme, caption, widest=widest, unit=unit, least=48)
        self.cell.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setLayout(column(self.cell, margin=(5, 0, 5, 0)))
        self.setFixedHeight(H_TOUCH + 6)
        self.setAutoDefault(False)


class PobKey(CellKey):
    """One of the three numbers of people; a press shows all that was said of it and enters a new one."""

    def __init__(self, bridge: Bridge, kind: PobKind) -> None:
        super().__init__(bridge, POB[kind].upper())
        self.kind = kind

    def show_case(self, case: Case) -> None:
        newest = case.latest_pob(self.kind)
        total = newest.total if newest else None
        unit = "about" if newest is not None and newest.about else ""
        self.cell.show_value(None if total is None else str(total), unit=unit)
        self.setAccessibleName(
            tr(
                worded(
                    "People {lower}: {text}. Press for its history and a new number",
                    lower=POB[self.kind].lower(),
                    text=self.cell.text,
                )
            )
        )
        self.setToolTip(
            tr(
                worded("{value}, {clock} UTC", value=newest.source or "source not given", clock=clock(newest.at))
                if newest
                else "Not known"
            )
        )


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
        self.name.setText(one.name + ("" if one.known else " (no actor yet)"))
        self.name.setAccessibleName(
            tr(worded("{value}{name}, select it on the chart", value="Warning, fast: " if one.fast else "", name=one.name))
        )
        self._when.setText(
            worded("{duration} to case", duration=duration(one.tcpa_s))
            if one.tcpa_s is not None
            else worded("{miles} NM off", miles=miles(one.range_m))
        )
        self._how_close.setText(
            worded("CPA {miles} NM", miles=miles(one.cpa_m)) if one.cpa_m is not None and one.tcpa_s is not None else ""
        )


class CaseCard(QWidget):
    """Shows one case. It writes nothing itself: every key is a signal that the panel answers."""

    wants_phase = Signal()
    wants_close = Signal()
    wants_details = Signal()
    wants_actor = Signal()
    wants_speeds = Signal()
    wants_drift = Signal()
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
        self.phase_key = button("Phase", "key", height=H_SMALL, on_click=self.wants_phase.emit)
        self.close_key = button(meant("Close", "a case"), "key", height=H_SMALL, on_click=self.wants_close.emit)
        self.phase_key.setFixedWidth(H_KEY)
        self.close_key.setMinimumWidth(H_KEY)
        self._what, self._whence = label("", "lab", wrap=True), label("", "sec", wrap=True)
        self.details_key = IconButton(theme, "edit-google", kind="key", height=H_TOUCH + 6)
        self.details_key.setFixedWidth(H_TOUCH)
        self.details_key.setAccessibleName(tr("Edit the details of the boat"))
        self.details_key.setToolTip(tr("Details of the boat"))
        self.details_key.clicked.connect(self.wants_details)
        self.pob_keys = {kind: PobKey(bridge, kind) for kind in PobKind}
        for kind, key in self.pob_keys.items():
            key.clicked.connect(lambda _checked=False, k=kind: self.wants_pob.emit(k))
        self.eta_key = CellKey(bridge, "ETA", widest="00:00")
        self.rhib_key = CellKey(bridge, "RHIB ETA", widest="00:00")
        self.course_key = CellKey(bridge, "CTS", widest="000°")
        self.eta_key.clicked.connect(self.wants_speeds)
        self.rhib_key.clicked.connect(self.wants_speeds)
        self.course_key.clicked.connect(self.wants_drift)
        self.cells = {
            "BRG": ValueCell(theme, "BRG", widest="000°"),
            "RNG": ValueCell(theme, "RNG", unit="NM", widest="10.3"),
            "ETA": self.eta_key.cell,
            "RHIB ETA": self.rhib_key.cell,
            "CTS": self.course_key.cell,
        }
        self.drift = label("", "sec", wrap=True)
        self.lines = [ClosingLine(bridge) for _ in range(2)]
        for line in self.lines:
            line.chosen.connect(self.wants_target)
        self.timeline = Timeline()
        self.sections = CaseSections(bridge)
        self.sections.wants_actor.connect(self.wants_actor)
        self.sections.wants_phase.connect(self.wants_phase)
        self.sections.wants_details.connect(self.wants_details)
        self.sections.wants_drift.connect(self.wants_drift)
        self.sections.wants_target.connect(self.wants_target)
        self._build()

    def _build(self) -> None:
        head = row(self._icon, self._number, self._chip, "stretch", self.phase_key, self.close_key)
        plain = [self.cells["BRG"], self.cells["RNG"]]
        keys = [(key, 1) for key in (self.eta_key, self.rhib_key, self.course_key)]
        words = column(self._what, self._whence, gap=0)
        numbers = row(*((key, 1) for key in self.pob_keys.values()), self.details_key)
        way = column(row(*plain, *keys), self.drift, gap=4)
        top = column(head, words, numbers, gap=4)
        self.setLayout(column(top, way, *self.lines, self.timeline, self.sections))

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
        wide = case.open and case.phase in (None, Phase.UNCERTAINTY)  # chips beside which the large number has no room
        set_cls(self._number, "val" if wide else "big")
        outcome = joined(", ", (p for p in (OUTCOME_WORDS.get(case.outcome or "", ""), case.outcome_where) if p))
        ended = worded("{outcome}. ", outcome=outcome) if outcome and not case.open else ""
        self._what.setText(ended + (case_summary(case) or "No details of the boat entered yet."))
        self._whence.setText(self._source_line(case))
        for key in self.pob_keys.values():
            key.show_case(case)
        self.timeline.show_case(case)
        self.sections.show_case(case)

    def show_frame(self, frame: Frame) -> None:
        case = self._case
        if case is None:
            return
        station, state = self._bridge.station, self._bridge.state
        seen = sight(case, frame, station.settings, state.speeds) if case.open else None
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
        self._say_how(seen)
        near = closing(case, frame)[: len(self.lines)] if case.open else ()
        for i, line in enumerate(self.lines):
            line.setVisible(i < len(near))
            if i < len(near):
                line.show_closing(near[i])
        self.sections.show_frame(frame)

    def _say_how(self, seen: Sight | None) -> None:
        """What the arrivals and the course are reckoned with stands in the cells, in whole words beside them."""
        sog = seen is not None and seen.speed_from == "sog"
        own = "SOG" if sog else worded("{knots:.0f} kn", knots=knots(seen.speed_mps)) if seen else ""
        rhib = worded("{knots:.0f} kn", knots=knots(seen.rhib_mps)) if seen else ""
        drift = seen.datum.drift if seen is not None else None
        self.cells["ETA"].set_caption(worded("ETA {own}", own=own).strip())
        self.cells["RHIB ETA"].set_caption(worded("RHIB {rhib}", rhib=rhib).strip())
        self.cells["CTS"].set_caption("CTS drift" if drift is not None else "CTS")
        self.drift.setVisible(seen is not None and drift is not None)
        if seen is not None and drift is not None:
            words = worded(
                "CTS {value} with drift {drift_words}",
                value=self.cells["CTS"].value,
                drift_words=drift_words(drift.set_deg, drift.drift_mps),
            )
            self.drift.setText(joined(", ", (p for p in (words, seen.datum.text) if p)))
        how = (
            worded(
                "{duration} at {speed_words}, {speed} kn",
                duration=duration(seen.eta_s),
                speed_words=seen.speed_words,
                speed=speed(seen.speed_mps),
            )
            if seen
            else "not known"
        )
        self.eta_key.setToolTip(tr(how))
        self.eta_key.setAccessibleName(
            tr(worded("ETA {value}, {how}. Press to set the speeds", value=self.cells["ETA"].value, how=how))
        )
        self.rhib_key.setAccessibleName(
            tr(
                worded(
                    "RHIB ETA {value}, at {value2}. Press to set the speeds", value=self.cells["RHIB ETA"].value, value2=rhib or "–"
                )
            )
        )
        self.course_key.setAccessibleName(tr(worded("CTS {value}. Press to set the drift", value=self.cells["CTS"].value)))
        self.course_key.setToolTip(tr(seen.datum.why if seen else ""))

    @staticmethod
    def _state_word(case: Case) -> str:
        if not case.open:
            return "CLOSED"
        return PHASES[case.phase] if case.phase else "NO PHASE"

    @staticmethod
    def _source_line(case: Case) -> str:
        source = worded("{value} {clock}", value=case.information_source or "Source not given", clock=clock(case.opened))
        if not case.open and case.closed is not None:
            return worded("{source} · closed {clock}", source=source, clock=clock(case.closed))
        on_scene = (
            worded("OSC: {on_scene_coordinator}", on_scene_coordinator=case.on_scene_coordinator)
            if case.on_scene_coordinator
            else ""
        )
        return joined(" · ", (p for p in (source, worded("RCC: {value}", value=case.coordinator or "none yet"), on_scene) if p))
