"""The form behind a step that is done: its time, where she was seen from, and the same step again."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.errors import UserError
from app.rescue.entries import CaseEvent, CaseEventKind, Payload
from app.rescue.state import Case, Line
from app.units import metres_from_nm, nm
from app.worded import worded
from ui.bridge import Bridge
from ui.panels.case_sheet import CaseSheet
from ui.panels.case_sheets import History
from ui.panels.numbers import shown_number, typed_number
from ui.panels.rows_view import Row
from ui.panels.timeline import REPEATED
from ui.parts import field, line_edit
from ui.tokens import H_KEY
from ui.widgets import button, row
from ui.words import EVENTS, clock


class StepSheet(CaseSheet):
    """Corrects the time of a step that is done; one that happens again is written again. The old time stays in the log."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__(bridge, "Step", "Save time")
        self.step: CaseEventKind | None = None
        self.again_key = button("Again now", height=H_KEY, on_click=self._again)
        self.times = History(bridge, "Each time so far", 76)
        self.note = line_edit("how, or why it is corrected", name="Note")
        self.bearing = line_edit("e.g. 210", name="Bearing from us, degrees true")
        self.range = line_edit("e.g. 3.5", name="Distance, NM")
        self._filled: tuple[str, str] = "", ""
        self._seen = QWidget()
        self._seen.setLayout(row(*((field(e.accessibleName(), e), 1) for e in (self.bearing, self.range))))
        self.body.addWidget(self.again_key)
        self.body.addWidget(self.times.head)
        self.body.addWidget(self.times)
        self.add_when("It happened")
        self.body.addWidget(self._seen)
        self.body.addLayout(field("Note", self.note))
        self.times.pressed_row.connect(self._choose)

    def first_field(self) -> QWidget:
        if self.again_key.isVisibleTo(self):
            return self.again_key
        return self.when.edit if self.when is not None else self.main

    def open_step(self, case: Case, step: CaseEventKind) -> None:
        """The time on the key is the one to correct; each other one by its row."""
        times = case.event_times[step]
        line = self.bridge.station.logbook.line(times[-1 if step in REPEATED else 0][1])
        # A correction that was begun for another time of the step is what is shown: it is not saved yet.
        begun = self.step is step and self.case is not None and self.case.id == case.id and self.line is not None
        if line is not None and not begun:
            self.open_line(case, line)
        self.case = case
        self._show_times()

    def open_line(self, case: Case, line: Line) -> None:
        """One press of a step."""
        if not isinstance(line.payload, CaseEvent):
            return
        step = line.payload.event
        self.again_key.setVisible(step in REPEATED and case.open)
        self.again_key.setText(worded("{value} again now", value=EVENTS[step]))
        self.correct(case, line)
        self.step = step
        self._show_times()

    def fill(self, payload: Payload) -> None:
        if isinstance(payload, CaseEvent):
            self.note.setText(payload.note)
            self.bearing.setText(shown_number(payload.bearing_deg, 0))
            self.range.setText(shown_number(nm(payload.range_m)) if payload.range_m is not None else "")
            self._filled = self.bearing.text(), self.range.text()
            self._seen.setVisible(payload.event is CaseEventKind.SIGHTED)

    def save(self) -> None:
        if self.case is None or self.step is None or self.line is None:
            return
        said: dict[str, float | None] = {}  # only what was touched: the rest stays to the last digit
        try:
            if self.bearing.text() != self._filled[0]:
                bearing = typed_number(self.bearing, 0, 360, "degrees")
                said["bearing_deg"] = bearing % 360 if bearing is not None else None
            if self.range.text() != self._filled[1]:
                miles = typed_number(self.range, 0, 60, "NM")
                said["range_m"] = metres_from_nm(miles) if miles is not None else None
        except UserError as error:
            self.refuse(str(error))
            return
        self.write(CaseEvent(event=self.step, note=self.note.text().strip(), **said))

    def clear(self) -> None:
        self.step = None
        for each in (self.note, self.bearing, self.range):
            each.clear()
        self._filled = "", ""
        super().clear()

    def _again(self) -> None:
        if self.case is not None and self.step is not None and not self._saving.busy:
            self.commit([self.bridge.write(CaseEvent(event=self.step), subject=self.case.id)])

    def _show_times(self) -> None:
        """Each time of the step, the one in the form marked; nothing where it happened once."""
        times = self.case.event_times.get(self.step, ()) if self.case is not None and self.step is not None else ()
        mine = self.line.id if self.line is not None else ""
        shown = [
            Row(entry, clock(at, True), f"No. {n}", "in the form" if entry == mine else "", plain=entry != mine)
            for n, (at, entry) in enumerate(times, start=1)
        ]
        self.times.show_rows(shown[::-1] if len(shown) > 1 else ())

    def _choose(self, entry: object) -> None:
        line: Line | None = self.bridge.station.logbook.line(str(entry))
        if line is not None and self.case is not None:
            self.open_line(self.case, line)
