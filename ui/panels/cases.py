"""The Cases panel: all cases in rows, the chosen one's card, and the forms behind its keys."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtWidgets import QWidget

from app.geo import Position
from app.rescue.entries import (
    CaseEvent,
    CaseEventKind,
    Payload,
    PobKind,
)
from app.rescue.state import Case, RescueState
from app.watch.frame import Frame
from ui.bridge import Bridge
from ui.panels.case_card import CaseCard
from ui.panels.case_list import CaseList, in_order
from ui.panels.case_sheet import CaseSheet
from ui.panels.pages import PagedPanel
from ui.panels.search_watch import SearchWatch
from ui.parts import Notice, scrolled
from ui.target_acts import frozen_track
from ui.tokens import GRID, H_TOUCH
from ui.widgets import IconButton, column, label

if TYPE_CHECKING:
    from ui.case_form import NewCaseSheet
    from ui.panels.case_actor import ActorSheet
    from ui.panels.case_end import CloseSheet
    from ui.panels.case_motion import DriftSheet, SpeedsSheet
    from ui.panels.case_people import PobSheet
    from ui.panels.case_scene import CoordinationSheet, WeatherSheet
    from ui.panels.case_sheets import PhaseSheet, PositionSheet
    from ui.panels.case_steps import StepSheet
    from ui.panels.details_sheet import DetailsSheet
    from ui.panels.line_sheet import LineSheet
    from ui.panels.sar_page import SarPage
    from ui.panels.track_page import TrackPage

S = TypeVar("S", bound=CaseSheet)


class CasesPanel(PagedPanel):
    def __init__(self, bridge: Bridge) -> None:
        super().__init__(bridge, "cases")
        self._chosen: str | None = None
        self._correcting: dict[type[Payload], CaseSheet] = {}
        self.list = CaseList(bridge)
        self.card = CaseCard(bridge)
        self.notice = Notice()
        self.new_key = IconButton(bridge.theme, "plus", "New case", height=H_TOUCH)
        self.new_key.clicked.connect(lambda: self.new_case())
        self._empty = label("No case yet. F2 opens one: paste the mail, check, Enter.", "lab", wrap=True)
        page = QWidget()
        page.setLayout(column(self.card, self.new_key, "stretch"))
        home = QWidget()
        home.setLayout(column(self.list, self._empty, self.notice, (scrolled(page), 1), margin=(12, GRID, 12, 4), gap=4))
        self.set_home(home)
        self._connect()
        self._search_watch = SearchWatch(bridge, self)

    @cached_property
    def new_sheet(self) -> NewCaseSheet:
        from ui.case_form import NewCaseSheet

        sheet = self.add_sheet(NewCaseSheet(self.bridge))
        sheet.opened.connect(self.show_case)
        return sheet

    @cached_property
    def phase_sheet(self) -> PhaseSheet:
        from ui.panels.case_sheets import PhaseSheet

        return self._add(PhaseSheet(self.bridge))

    @cached_property
    def close_sheet(self) -> CloseSheet:
        from ui.panels.case_end import CloseSheet

        return self._add(CloseSheet(self.bridge))

    @cached_property
    def position_sheet(self) -> PositionSheet:
        from ui.panels.case_sheets import PositionSheet

        return self._add(PositionSheet(self.bridge))

    @cached_property
    def pob_sheet(self) -> PobSheet:
        from ui.panels.case_people import PobSheet

        return self._add(PobSheet(self.bridge))

    @cached_property
    def step_sheet(self) -> StepSheet:
        from ui.panels.case_steps import StepSheet

        return self._add(StepSheet(self.bridge))

    @cached_property
    def actor_sheet(self) -> ActorSheet:
        from ui.panels.case_actor import ActorSheet

        return self._add(ActorSheet(self.bridge))

    @cached_property
    def weather_sheet(self) -> WeatherSheet:
        from ui.panels.case_scene import WeatherSheet

        return self._add(WeatherSheet(self.bridge))

    @cached_property
    def coordination_sheet(self) -> CoordinationSheet:
        from ui.panels.case_scene import CoordinationSheet

        return self._add(CoordinationSheet(self.bridge))

    @cached_property
    def drift_sheet(self) -> DriftSheet:
        from ui.panels.case_motion import DriftSheet

        return self._add(DriftSheet(self.bridge))

    @cached_property
    def speeds_sheet(self) -> SpeedsSheet:
        from ui.panels.case_motion import SpeedsSheet

        return self._add(SpeedsSheet(self.bridge))

    @cached_property
    def details_sheet(self) -> DetailsSheet:
        from ui.panels.details_sheet import DetailsSheet

        sheet = self.add_sheet(DetailsSheet(self.bridge))
        sheet.wants_line.connect(self.correct)
        return sheet

    @cached_property
    def line_sheet(self) -> LineSheet:
        from ui.panels.line_sheet import LineSheet

        return self.add_sheet(LineSheet(self.bridge))

    def correcting(self, payload: Payload) -> CaseSheet | None:
        """The form that corrects such an entry, made when it is first needed; ``None`` where the log's own form does."""
        from ui.panels.case_correcting import CORRECTED

        kind = next((k for k in CORRECTED if isinstance(payload, k)), None)
        if kind is None:
            return None
        if kind not in self._correcting:
            make = CORRECTED[kind]
            self._correcting[kind] = self._add(make(self.bridge, correcting=True))
        return self._correcting[kind]

    def _add(self, sheet: S) -> S:
        """A form of the card; a row of its history leads to the correction of that entry."""
        from ui.panels.case_sheets import History

        self.add_sheet(sheet)
        history = getattr(sheet, "history", None)
        if isinstance(history, History):
            history.pressed_row.connect(lambda entry: self.correct(str(entry)))
        return sheet

    def correct(self, entry: str) -> None:
        """Open an entry with every wording of it, filled in to be corrected or struck out."""
        line, case = self.bridge.station.logbook.line(entry), self.case
        if line is None or case is None:
            return
        if isinstance(line.payload, CaseEvent):
            self.go_to(self.step_sheet)
            self.step_sheet.open_line(case, line)
            return
        sheet = self.correcting(line.payload)
        if sheet is not None:
            self.go_to(sheet)
            sheet.correct(case, line)
        else:
            self.go_to(self.line_sheet)
            self.line_sheet.show_line(line)

    def new_case(self, position: Position | None = None, text: str = "") -> None:
        """Open the form for a new case."""
        self.go_to(self.new_sheet)
        self.new_sheet.start(position, text)

    def show_case(self, case_id: str) -> None:
        """Bring a case's card up."""
        self.go_home()
        self._choose(case_id)
        self.card.timeline.take_focus()

    def turn_to(self, case_id: str) -> None:
        """A case's card, without taking the cursor or choosing it on the chart."""
        self._chosen = case_id
        self.refresh()

    def add_position(self, case_id: str, position: Position, source: str = "chart") -> None:
        """A place on the chart or a target becomes a position of a case, after a look at it."""
        case = self.bridge.state.cases.get(case_id)
        if case is not None:
            self._choose(case_id)
            self.go_to(self.position_sheet)
            self.position_sheet.open_at(case, position, source)

    def show_state(self, state: RescueState) -> None:
        if self._chosen not in state.cases:
            first = in_order(state)
            self._chosen = first[0].id if first else None
        self.list.show_cases(state, self._chosen)
        case = state.cases.get(self._chosen) if self._chosen is not None else None
        self._empty.setVisible(case is None)
        self.card.setVisible(case is not None)
        if case is not None:
            self.card.show_case(case)

    def show_frame(self, frame: Frame) -> None:
        self.list.show_frame(self.bridge.state, frame)
        self.card.show_frame(frame)

    def _connect(self) -> None:
        bridge, card = self.bridge, self.card
        bridge.selected.connect(self._on_selected)
        bridge.failed.connect(self._on_failed)
        bridge.new_case_requested.connect(self.new_case)
        bridge.new_case_text_requested.connect(lambda text: self.new_case(None, text))
        bridge.case_position_requested.connect(self.add_position)
        self.list.chosen.connect(self._choose)
        sections = card.sections
        card.wants_phase.connect(lambda: self._open(self.phase_sheet))
        card.wants_close.connect(lambda: self._open(self.close_sheet))
        card.wants_details.connect(lambda: self._open(self.details_sheet))
        card.wants_actor.connect(lambda: self._open(self.actor_sheet))
        card.wants_speeds.connect(lambda: self._open(self.speeds_sheet))
        card.wants_drift.connect(lambda: self._open(self.drift_sheet))
        card.wants_pob.connect(self._open_pob)
        card.wants_target.connect(bridge.select)
        card.timeline.pressed.connect(self._write_step)
        card.timeline.correct.connect(self._open_step)
        sections.wants_position.connect(lambda: self._open(self.position_sheet))
        sections.wants_weather.connect(lambda: self._open(self.weather_sheet))
        sections.wants_coordination.connect(lambda: self._open(self.coordination_sheet))
        sections.wants_field.connect(self._open_field)
        sections.wants_line.connect(self.correct)
        sections.wants_report.connect(lambda: bridge.compose(self._chosen))
        sections.wants_track.connect(self._keep_track)
        sections.wants_plot.connect(self._show_track)
        sections.wants_search.connect(self.show_search)

    @property
    def case(self) -> Case | None:
        """The case whose card is shown."""
        return self.bridge.state.cases.get(self._chosen) if self._chosen is not None else None

    def _choose(self, case_id: str) -> None:
        self._chosen = case_id
        self.bridge.select(case_id)
        self.refresh()

    def _on_selected(self, selected: object) -> None:
        if isinstance(selected, str) and selected in self.bridge.state.cases and selected != self._chosen:
            self._chosen = selected
            if self.isVisible():
                self.refresh()

    def _open(self, sheet: CaseSheet) -> None:
        case = self.case
        if case is not None:
            self.go_to(sheet)
            sheet.open(case)

    def _open_field(self, name: str) -> None:
        self._open(self.details_sheet)
        self.details_sheet.go_to_field(name)

    @cached_property
    def track_page(self) -> TrackPage:
        from ui.panels.track_page import TrackPage

        page = TrackPage(self.bridge)
        self._stack.addWidget(page)
        page.closed.connect(self.go_home)
        return page

    @cached_property
    def sar_page(self) -> SarPage:
        from ui.panels.sar_page import SarPage

        page = SarPage(self.bridge)
        self.add_page(page)
        page.closed.connect(self.go_home)
        page.wants_line.connect(self.correct)
        return page

    def show_search(self, step: str = "") -> None:
        """Drift, datum and search of the case that is shown."""
        if self.case is not None:
            self.go_to(self.sar_page)
            self.sar_page.open(self.case, step)

    def _show_track(self) -> None:
        if self.case is not None:
            self.go_to(self.track_page)
            self.track_page.open(self.case)

    def _keep_track(self) -> None:
        """The track of the selected target goes into the case as it is now."""
        case, frame = self.case, self.bridge.frame
        target = next((t for t in frame.targets if t.id == self.bridge.selection), None)
        track = frozen_track(target, frame) if target is not None else None
        if case is None or target is None or track is None:
            self.notice.say("Select a target with a track on the chart first, then keep its track")
            return
        names = {a.target: a.name for a in case.actors if a.target}
        self.notice.say("")
        self.bridge.write(track.model_copy(update={"name": names.get(target.id) or track.name}), subject=case.id)

    def _open_pob(self, kind: PobKind) -> None:
        case = self.case
        if case is not None:
            self.go_to(self.pob_sheet)
            self.pob_sheet.open_kind(case, kind)

    def _open_step(self, step: CaseEventKind) -> None:
        case = self.case
        if case is not None:
            self.go_to(self.step_sheet)
            self.step_sheet.open_step(case, step)

    def _write_step(self, step: CaseEventKind) -> None:
        case = self.case
        if case is None:
            return
        self.notice.say("")
        if self.bridge.write(CaseEvent(event=step), subject=case.id) is not None:
            self.card.timeline.waiting(step)

    def _on_failed(self, text: str) -> None:
        self.card.timeline.forget_waiting()
        self.notice.say(text)
        self.show_state(self.bridge.state)
