"""Everything that was ever entered about a case, below its steps: a section for each kind, each with its key to add."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from app.errors import UserError
from app.rescue.state import Case, Line
from app.watch.frame import Frame
from app.worded import joined, worded
from ui.bridge import Bridge
from ui.language import tr
from ui.panels import case_rows as rows
from ui.panels.rows_view import Row
from ui.panels.section import Section
from ui.panels.waters import Waters
from ui.tokens import GRID, H_SMALL
from ui.widgets import button, column, row
from ui.words import PHASES, UNKNOWN, clock


class CaseSections(QWidget):
    """Writes nothing itself. ``wants_line`` carries the entry that is to be corrected."""

    wants_position = Signal()
    wants_field = Signal(str)  # a field of the boat's details
    wants_details = Signal()
    wants_phase = Signal()
    wants_actor = Signal()
    wants_weather = Signal()
    wants_coordination = Signal()
    wants_drift = Signal()
    wants_search = Signal()
    wants_report = Signal()
    wants_track = Signal()
    wants_plot = Signal()
    wants_line = Signal(str)
    wants_target = Signal(str)

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self._bridge = bridge
        self._case: Case | None = None
        self._lines: tuple[Line, ...] = ()
        self._waters = Waters(bridge.station.sea, self)
        self._waters.found.connect(self._show_positions)
        theme = bridge.theme
        self.positions = Section(theme, "Positions", add="Add position", on_add=self.wants_position.emit, opened=True, lead=70)
        self.facts = Section(theme, "Boat and people", add="Enter details", on_add=self.wants_details.emit, lead=112)
        self.phases = Section(theme, "Assessment", add="Assess", on_add=self.wants_phase.emit)
        self.actors = Section(theme, "Actors present", add="Add actor", on_add=self.wants_actor.emit)
        self.weather = Section(theme, "Weather on scene", add="Add weather", on_add=self.wants_weather.emit)
        self.coordination = Section(theme, "Coordination", add="Change", on_add=self.wants_coordination.emit, empty="Nobody yet.")
        self.drift = Section(theme, "Drift", add="Set drift", on_add=self.wants_drift.emit, empty="Not known.")
        self.search = Section(theme, "Drift and search", add="Search", on_add=self.wants_search.emit, empty="No search planned.")
        self.reports = Section(theme, "Reports sent", add="Report", on_add=self.wants_report.emit)
        self.tracks = Section(theme, "Tracks kept", add="Keep track", on_add=self.wants_track.emit)
        self.plot_key = button("Range over time", height=H_SMALL, on_click=self.wants_plot.emit)
        self.steps = Section(theme, "Steps")
        self.outcome = Section(theme, "Outcome")
        self.first = Section(theme, "First information")
        self.all = (
            self.positions, self.facts, self.phases, self.actors, self.weather, self.coordination, self.drift, self.search,
            self.steps, self.reports, self.tracks, self.outcome, self.first,
        )  # fmt: skip
        self.plotter_keys = [button(worded("To {name}", name=name), height=H_SMALL) for name in bridge.station.desk.plotting.names]
        for key, name in zip(self.plotter_keys, bridge.station.desk.plotting.names, strict=True):
            key.setAccessibleName(tr(worded("Newest position to the ship's own plotter {name}", name=name)))
            key.clicked.connect(lambda _checked=False, n=name: self._plot(n))
        plotters = (row(*((key, 1) for key in self.plotter_keys)),) if self.plotter_keys else ()
        self.setLayout(column(self.positions, *plotters, *self.all[1:], gap=GRID))
        below = self.tracks.layout()
        assert isinstance(below, QBoxLayout)
        below.addWidget(self.plot_key, 0, Qt.AlignmentFlag.AlignLeft)
        for section in self.all:
            if section is not self.facts:
                section.view.pressed_row.connect(lambda entry: self.wants_line.emit(str(entry)))
        self.facts.view.pressed_row.connect(lambda name: self.wants_field.emit(str(name)))
        self.actors.view.pressed_icon.connect(self._select_actor)

    def show_case(self, case: Case) -> None:
        """Show all of it. Costs nothing where the case is the one that is shown already."""
        if case is self._case:
            return
        self._case = case
        self._lines = rows.lines_of(self._bridge.state, case.id)
        for key in self.plotter_keys:
            key.setEnabled(case.position is not None)
        self._waters.forget_waiting()
        self._show_positions()
        facts = rows.fact_rows(case)
        missing = [r.lead.lower() for r in facts if r.unknown and r.key in ("boat_type", "engine", "life_jackets")]
        known = sum(not r.unknown for r in facts)
        summary = worded("{known} of {n} known", known=known, n=len(facts)) + (
            worded(", not known: {join}", join=joined(", ", missing)) if missing else ""
        )
        self.facts.show_rows(facts, summary + ".")
        phases = rows.phase_rows(case)
        self.phases.show_rows(phases, self._phase_line(case))
        self._show(self.weather, rows.weather_rows(case))
        leads = joined(
            ", ",
            (
                worded("{word} {name}", word=word, name=name)
                for word, name in (("RCC", case.coordinator), ("on scene", case.on_scene_coordinator))
                if name
            ),
        )
        coordination = rows.coordination_rows(case)
        if not coordination and case.coordinator:  # said in the details of an older log
            coordination = (Row(self._details_entry("coordinator"), "", case.coordinator, sub="coordinating RCC"),)
        self.coordination.show_rows(coordination, leads or "Nobody now.")
        self._show(self.drift, rows.drift_rows(case))
        self._show(self.search, rows.search_rows(case))
        self._show(self.steps, rows.step_rows(self._lines))
        self._show(self.reports, rows.report_rows(self._lines))
        self._show(self.tracks, rows.track_rows(case))
        self.plot_key.setVisible(bool(case.tracks))
        self._show(self.outcome, rows.ending_rows(self._lines))
        self.outcome.setVisible(bool(self.outcome.view.rows))  # an open case that was never closed has none
        self._show(self.first, self._first_rows())
        self.show_frame(self._bridge.frame)

    def show_frame(self, frame: Frame) -> None:
        """Who of the actors is in the picture changes with it."""
        if self._case is not None:
            self._show(self.actors, rows.actor_rows(self._case, frame.targets))

    def _show_positions(self) -> None:
        """Newest first; whose water each lies in follows as it is worked out."""
        if self._case is not None:
            now = self._bridge.station.clock.utc()
            self._show(self.positions, rows.position_rows(self._case, self._waters.zone, now))

    def _plot(self, plotter: str) -> None:
        """One press: the newest position of the case onto the ship's own plotter."""
        if self._case is None:
            return
        try:
            said = self._bridge.station.desk.plotting.send(self._case.id, plotter, self._bridge.station.author).text
        except UserError as error:
            said = str(error)
        self._bridge.notice.emit(said)

    @staticmethod
    def _show(section: Section, shown: tuple[Row, ...]) -> None:
        newest = shown[0] if shown else None
        words = (newest.lead.replace("\n", " "), newest.head, newest.tail) if newest is not None else ()
        more = worded(" and {value} more", value=len(shown) - 1) if len(shown) > 1 else ""
        section.show_rows(shown, joined(" ", (w for w in words if w)) + more)

    @staticmethod
    def _phase_line(case: Case) -> str:
        if not case.phases:
            return ""
        newest = case.phases[-1]
        by = newest.decider or newest.by or UNKNOWN
        return worded(
            "{clock} {capitalize}, {n} factors, decided by {by}",
            clock=clock(newest.at),
            capitalize=PHASES[newest.phase].capitalize(),
            n=len(newest.factors),
            by=by,
        )

    def _first_rows(self) -> tuple[Row, ...]:
        opened = [line for line in self._lines if line.entry.kind == "case.opened" and not line.void]
        if not opened or self._case is None:
            return ()
        case = self._case
        channel = getattr(opened[0].payload, "channel", "")
        whence = joined(", ", (p for p in (case.information_source or "source not given", channel) if p))
        return (Row(opened[0].id, clock(case.opened), whence, opened[0].entry.author, case.text.strip()),)

    def _details_entry(self, name: str) -> str:
        """The newest statement that says this field."""
        said = [line.id for line in self._lines if line.entry.kind == "case.details" and getattr(line.payload, name, None)]
        return said[-1] if said else ""

    def _select_actor(self, entry: object) -> None:
        if self._case is None:
            return
        actor = next((a for a in self._case.actors if a.entry == entry), None)
        target = rows.target_of(actor, self._bridge.frame.targets) if actor is not None else None
        if target is not None:
            self.wants_target.emit(target.id)
