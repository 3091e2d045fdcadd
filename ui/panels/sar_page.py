"""Search for a case in four steps from left to right: drift, datum, pattern, legs. Each step is there at any time."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.errors import UserError
from app.kept import Fields
from app.rescue.drift import DatumAt
from app.rescue.entries import CaseDrift
from app.rescue.state import Case, RescueState
from app.watch.frame import Frame
from app.worded import worded
from ui.bridge import Bridge
from ui.keep import BACK
from ui.language import tr
from ui.panels.sar_drift import DatumStep, DriftStep
from ui.panels.sar_legs import LegsStep
from ui.panels.sar_plan import PlanStep
from ui.parts import Choices, LivePanel, Notice, scrolled
from ui.sar import Preview
from ui.tokens import GRID, H_KEY, H_TOUCH
from ui.widgets import IconButton, button, column, label, row

STEPS: Final = {
    step: worded("{n} {word}", n=n, word=word)
    for n, (step, word) in enumerate(
        {"drift": "Drift", "datum": "Datum", "plan": "Search", "legs": "Legs"}.items(),
        start=1,
    )
}
_ORDER: Final = tuple(STEPS)


class SarPage(LivePanel):
    """One case at a time. What is planned and not logged is on the chart while the page is."""

    closed = Signal()
    wants_line = Signal(str)

    def __init__(self, bridge: Bridge) -> None:
        super().__init__(bridge)
        self.case: Case | None = None
        self._found: DatumAt | None = None
        self.back = IconButton(bridge.theme, "arrow-left-google", kind="key")
        self.back.setFixedWidth(H_TOUCH)
        self.back.setAccessibleName(tr("Back to the case"))
        self.back.clicked.connect(self.closed)
        self.title = label("", "op", wrap=True)
        self.steps = Choices(STEPS, 4)
        self.steps.setAccessibleName(tr("Step of the search"))
        self.drift, self.datum = DriftStep(bridge), DatumStep(bridge)
        self.plan, self.legs = PlanStep(bridge), LegsStep(bridge)
        self._stack = QStackedWidget()
        for each in (self.drift, self.datum, self.plan, self.legs):
            inside = QWidget()
            inside.setLayout(column(each))
            self._stack.addWidget(scrolled(inside))
        self.next_key = button("Next", "key", height=H_KEY, on_click=self.go_on)
        self.notice = Notice()
        head = row(self.back, (self.title, 1))
        self.setLayout(
            column(
                head,
                self.steps,
                self.notice,
                (self._stack, 1),
                self.plan.foot,
                self.next_key,
                margin=(12, GRID, 12, GRID),
                gap=GRID,
            )
        )
        for name, by in (("form.step_on", 1), ("form.step_back", -1)):
            bridge.keys.bind(self, name, partial(self._turn, by))
        self.steps.changed.connect(self.go_to)
        self._back: set[tuple[str, str]] = set()  # step and case of which what was typed before is back
        self.drift.changed.connect(self._reckon)
        self.drift.changed.connect(lambda: self._keep("drift", self.drift.typed()))
        self.plan.changed.connect(lambda: self._keep("plan", self.plan.typed()))
        self.datum.changed.connect(self._reckon)
        self.plan.changed.connect(self._lay_out)
        self.plan.wants_log.connect(self._log)
        self.datum.wants_drift.connect(self._take_drift)
        self.datum.wants_chart.connect(self._show_chart)
        self.legs.wants_line.connect(self.wants_line)

    def open(self, case: Case, step: str = "") -> None:
        """Where a search goes on, at its legs; else at the drift."""
        if self.case is None or self.case.id != case.id:
            self._back.clear()  # another case fills the steps anew
            self.notice.say("")
        self.case = case
        self.title.setText(worded("Search · {number}", number=case.number))
        self.drift.open(case, self.bridge.frame)
        self._bring_back("drift", self.drift.bring_back)
        self.legs.show_case(case)
        self._reckon()
        self.go_to(step or ("legs" if case.search is not None else "drift"))

    @property
    def step(self) -> str:
        return self.steps.value

    def go_to(self, step: str) -> None:
        self.steps.choose(step)
        self._stack.setCurrentIndex(_ORDER.index(step))
        self.next_key.setVisible(step in ("drift", "datum"))
        self.plan.foot.setVisible(step == "plan")
        self._reckon()
        if step == "plan" and self._found is not None and self.case is not None:
            self.plan.open(self.case, self._found, self.bridge.frame)
            self._bring_back("plan", self.plan.bring_back)
        firsts = {"drift": self.drift.first_field, "plan": self.plan.first_field, "legs": self.legs.first_field}
        (firsts[step]() if step in firsts else self.next_key).setFocus()

    def go_on(self) -> None:
        self._turn(1)

    def _turn(self, by: int) -> None:
        self.go_to(_ORDER[min(max(_ORDER.index(self.step) + by, 0), len(_ORDER) - 1)])

    def show_state(self, state: RescueState) -> None:
        case = state.cases.get(self.case.id) if self.case is not None else None
        if case is not None and case is not self.case:
            self.case = case
            self.drift.show_case(case)
            self.legs.show_case(case)
            self._reckon()

    def show_frame(self, frame: Frame) -> None:
        if self.case is None:
            return
        self.drift.show_frame(frame)
        self.legs.show_frame(frame)
        if self.step == "datum":
            self._reckon()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves; Enter in a field goes on. Ctrl with the page keys goes a step on or back."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.step in ("drift", "datum"):
            self.go_on()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.bridge.search_preview = None

    def _reckon(self) -> None:
        """The datum as of now."""
        if self.case is None or not self.step:
            return
        why = ""
        try:
            self._found = self.drift.datum(len(self.case.searches) + 1)
        except UserError as error:
            self._found, why = None, str(error)
        self.datum.show_datum(self._found, why, self.bridge.frame)
        self._lay_out()

    def _lay_out(self) -> None:
        """The pattern as the fields say, and both onto the chart."""
        if self.case is None:
            return
        made, why = None, ""
        if self.step == "plan":
            try:
                made = self.plan.made()
            except UserError as error:
                why = str(error)
            self.plan.show_result(made, why)
        if self._found is None or self.step == "legs":
            self.bridge.search_preview = None
            return
        width = made.width.width_m if made is not None and made.width is not None else None
        self.bridge.search_preview = Preview(self.case.id, self._found, made.pattern if made is not None else None, width)

    def _log(self) -> None:
        """The plan goes into the log, and the legs come up."""
        if self.case is None:
            return
        try:
            payload = self.plan.payload(self.drift.basis)
        except UserError as error:
            self.plan.notice.say(str(error))
            return
        if self.bridge.write(payload, subject=self.case.id) is not None:
            for step in ("drift", "plan"):
                self._keep(step, {})  # it stands in the log now
            self.notice.say("")
            self.go_to("legs")

    # -- what is typed survives a restart

    def _keep(self, step: str, typed: Fields) -> None:
        """With what is typed in forms: encrypted where the data folder is. No field of it tells a position."""
        kept = self.bridge.station.kept
        if kept is None or self.case is None or (step, self.case.id) not in self._back:
            return
        name = f"search/{step} {self.case.id}"
        if typed:
            kept.put(name, typed)
        else:
            kept.drop(name)

    def _bring_back(self, step: str, into: Callable[[Fields], None]) -> None:
        """Once for each case: from then on what stands in the step is kept."""
        kept = self.bridge.station.kept
        if kept is None or self.case is None or (step, self.case.id) in self._back:
            return
        before = kept.get(f"search/{step} {self.case.id}")
        if before:
            into(before)
            self.notice.say(BACK)
        self._back.add((step, self.case.id))

    def _take_drift(self) -> None:
        """What was worked out becomes the drift of the case: card, chart and arrivals go by it."""
        found, case = self._found, self.case
        if found is None or case is None:
            return
        source = worded("reckoned: {basis}", basis=self.drift.basis) + (", ESTIMATE" if found.estimate else "")
        drift = CaseDrift(set_deg=found.drift.set_deg, drift_mps=min(found.drift.speed_mps, 5.0), source=source)
        self.bridge.write(drift, subject=case.id)

    def _show_chart(self) -> None:
        if self._found is not None:
            self.bridge.show_on_chart(self._found.middle.position)
