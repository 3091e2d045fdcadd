"""Search, step 4: the legs of the plan in the log, ticked off with one key; the plan to the plotter and into files; its end."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.errors import DeviceError, UserError
from app.export.routes import FORMATS, Route, write_route
from app.rescue.entries import SearchEnded, SearchLeg
from app.rescue.patterns import KIND_WORDS, Kind
from app.rescue.search_entries import SearchOutcome
from app.rescue.search_state import PlannedLeg, Search
from app.rescue.state import Case
from app.rescue.sweep import coverage, detection
from app.watch.frame import Frame, Mode
from app.worded import joined, worded
from ui.bridge import Bridge
from ui.language import tr
from ui.panels.rows_view import Row, RowsView
from ui.parts import Notice
from ui.tokens import GRID, H_KEY
from ui.widgets import button, column, label, row, set_cls
from ui.words import clock, degrees, duration, miles, speed

ENDS: Final[dict[SearchOutcome, str]] = {"found": "Found", "not_found": "Not found", "broken_off": "Break off"}


class LegsStep(QWidget):
    """Writes entries itself; ``wants_line`` leads to the correction of one."""

    wants_line = Signal(str)

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self._bridge = bridge
        self._case: Case | None = None
        self._search: Search | None = None
        self._waiting: tuple[str, int] | None = None  # a leg that was ticked off and is not on the disk yet
        self.title = label("", "op", wrap=True)
        self.mark = label("ESTIMATE", "chip")
        self.progress = label("", "", wrap=True)
        self.done_key = button("", "strong", height=H_KEY, on_click=self._tick)
        self.notice = Notice()
        self.legs = RowsView(bridge.theme, "Legs", 44)
        self.legs.pressed_row.connect(self._pressed)
        self.end_keys = {k: button(w, on_click=partial(self._end, k)) for k, w in ENDS.items()}
        self.file_keys = {
            s: button(worded("{name} file", name=name), on_click=partial(self._write, s)) for s, (name, _) in FORMATS.items()
        }
        plotters = bridge.station.desk.plotting.names
        self.plotter_keys = {n: button(worded("To {n}", n=n), on_click=partial(self._plot, n)) for n in plotters}
        for name, key in self.plotter_keys.items():
            key.setAccessibleName(tr(worded("The legs as a route to the ship's own plotter {name}", name=name)))
        self._all = QWidget()
        self._all.setLayout(
            column(
                row((self.title, 1), self.mark), self.progress, self.done_key,
                label("The legs as a route", "secb"),
                row(*((key, 1) for key in (*self.file_keys.values(), *self.plotter_keys.values()))),
                label("The search ends", "secb"), row(*((key, 1) for key in self.end_keys.values())),
                self.legs,
                label("An aid. Not for navigation: look at the chart before each leg.", "sec", wrap=True), gap=GRID,
            )
        )  # fmt: skip
        self.none = label("No search is logged for this case. Make one in step 3.", "lab", wrap=True)
        self.setLayout(column(self.notice, self.none, self._all, "stretch", gap=GRID))
        bridge.failed.connect(lambda _text: self._forget())

    def first_field(self) -> QWidget:
        return self.done_key

    def show_case(self, case: Case) -> None:
        """The search that goes on, else the last one."""
        self._case = case
        search = self._search = case.search or (case.searches[-1] if case.searches else None)
        self.none.setVisible(search is None)
        self._all.setVisible(search is not None)
        if search is None:
            return
        if self._waiting is not None and (search.id != self._waiting[0] or self._waiting[1] in search.done):
            self._waiting = None
        plan = search.plan
        self.title.setText(
            worded(
                "{value} ({pattern_}), {value2}",
                value=KIND_WORDS[Kind(plan.pattern)],
                pattern_=plan.pattern,
                value2=plan.craft or "craft not given",
            )
        )
        self.mark.setVisible(plan.estimate)
        ticked = len(search.done)
        said = [
            worded("{ticked} of {count} legs, {share:.0%} of the track.", ticked=ticked, count=search.count, share=search.share),
            worded("Planned {clock} by {by}.", clock=clock(search.at), by=search.by),
        ]
        if plan.sweep_m:
            c = coverage(plan.sweep_m, plan.spacing_m) * search.share
            said.append(
                worded("So far coverage {c:.1f} of the area: {detection:.0%} if she is in it.", c=c, detection=detection(c))
            )
        said.append(worded("Spacing {miles} NM, {speed} kn.", miles=miles(plan.spacing_m), speed=speed(plan.speed_mps)))
        if search.outcome is not None:
            said.append(worded("Ended {clock}: {replace}.", clock=clock(search.ended), replace=search.outcome.replace("_", " ")))
        self.progress.setText(joined(" ", said))
        self.legs.show_rows([_row(leg, search) for leg in search.legs])
        for key in self.end_keys.values():
            key.setEnabled(search.open)
        self.show_frame(self._bridge.frame)

    def show_frame(self, frame: Frame) -> None:
        """The key says when the end of the leg is here."""
        search = self._search
        if search is None:
            return
        number, own = search.next_leg, frame.own.position.live
        here = own is not None and search.reached(own)
        if self._waiting is not None:
            text = "Saving…"
        elif number is None:
            text = "All legs are done" if search.open else "The search has ended"
        else:
            text = worded("Leg {number} done", number=number) + (": its end is here" if here else "")
        if self.done_key.text() != text:
            self.done_key.setText(text)
        self.done_key.setEnabled(number is not None)  # while it is saved too: a key that goes out loses the cursor
        set_cls(self.done_key, "strong" if here or number == 1 else "key")

    def _tick(self) -> None:
        """The next leg was run to its end just now."""
        search, case = self._search, self._case
        number = search.next_leg if search is not None else None
        if search is None or case is None or number is None or self._waiting is not None:
            return
        self.notice.say("")
        if self._bridge.write(SearchLeg(plan=search.id, leg=number), subject=case.id) is not None:
            self._waiting = (search.id, number)
            self.show_frame(self._bridge.frame)

    def _end(self, outcome: SearchOutcome) -> None:
        search, case = self._search, self._case
        if search is not None and case is not None and search.open:
            self._bridge.write(SearchEnded(plan=search.id, outcome=outcome), subject=case.id)

    def _write(self, suffix: str) -> None:
        """A file beside the exports, as the gate decides."""
        search, case, station = self._search, self._case, self._bridge.station
        if search is None or case is None:
            return
        mark = "" if station.mode is Mode.LIVE else station.mode.word
        route = Route(
            worded("{number} {pattern_}", number=case.number, pattern_=search.plan.pattern),
            search,
            author=station.settings.ship.name,
            mark=mark,
        )
        folder = station.mission_folder / "exports"
        try:
            written = write_route(
                station.desk, station.logbook, folder, route, suffix, station.clock.utc(), station.author or "Fairlead"
            )
        except (UserError, DeviceError) as error:
            self.notice.say(str(error))
            return
        self.notice.say(worded("Written: {path}", path=written.path))

    def _plot(self, plotter: str) -> None:
        search, case, station = self._search, self._case, self._bridge.station
        if search is None or case is None:
            return
        try:
            said = station.desk.plotting.send_route(case.id, search, plotter, station.author).text
        except UserError as error:
            said = str(error)
        self.notice.say(said)

    def _pressed(self, entry: object) -> None:
        if entry:
            self.wants_line.emit(str(entry))

    def _forget(self) -> None:
        self._waiting = None


def _row(leg: PlannedLeg, search: Search) -> Row:
    """A leg that was ticked off leads to its entry, any other to the plan."""
    tick = search.done.get(leg.number)
    run = (leg.ends - leg.begins).total_seconds()
    head = worded(
        "{degrees}  {miles} NM  {duration}", degrees=degrees(leg.course_deg), miles=miles(leg.distance_m), duration=duration(run)
    )
    tail = worded("✓ {clock}", clock=clock(leg.done)) if leg.done is not None else worded("due {clock}", clock=clock(leg.ends))
    return Row(tick.entry if tick is not None else search.id, str(leg.number), head, tail, plain=leg.number != search.next_leg)
