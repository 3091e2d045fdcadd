"""The forms for what is said of a case: the phase with its assessment, and a position."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Final

from PySide6.QtWidgets import QWidget

from app.errors import UserError
from app.geo import Position
from app.rescue.entries import CasePhase, CasePosition, Payload, Phase
from app.rescue.logbook import FUTURE_S
from app.rescue.state import Case, Line
from app.units import metres_from_nm, nm
from ui.bridge import Bridge
from ui.panels.case_rows import phase_rows
from ui.panels.case_sheet import CaseSheet
from ui.panels.numbers import shown_number, typed_number
from ui.panels.rows_view import Row, RowsView
from ui.parts import Choices, TextField, Ticks, field, line_edit
from ui.where import position_input
from ui.widgets import label
from ui.words import FACTOR_WORDS


class PhaseSheet(CaseSheet):
    """The emergency phase with the ten factors of the assessment, who saw it and who decided; earlier ones below."""

    def __init__(self, bridge: Bridge, *, correcting: bool = False) -> None:
        super().__init__(bridge, "Phase", "Save assessment", correcting=correcting)
        self.phase = Choices({p.value: p.value.capitalize() for p in Phase})
        self.factors = Ticks(FACTOR_WORDS)
        self.observer = line_edit("who saw it", name="Observed by")
        self.decider = line_edit("who decides, e.g. the master", name="Decided by")
        self.note = TextField("why", 2)
        self.body.addWidget(self.phase)
        self.body.addLayout(field("Factors (Reg. 656/2014, art. 9)", self.factors))
        self.body.addLayout(field("Observed by", self.observer))
        self.body.addLayout(field("Decided by", self.decider))
        self.body.addLayout(field("Note", self.note))
        self.add_when("Assessed")
        self.history = History(bridge, "Assessments so far")
        self.body.addWidget(self.history.head)
        self.body.addWidget(self.history)

    def first_field(self) -> QWidget:
        return self.phase.key(self.phase.value or Phase.DISTRESS.value)

    def start(self, case: Case) -> None:
        self.phase.choose(case.phase.value if case.phase else "")
        self.factors.choose(case.factors)

    def fill(self, payload: Payload) -> None:
        assert isinstance(payload, CasePhase)
        self.phase.choose(payload.phase.value)
        self.factors.choose(payload.factors)
        self.observer.setText(payload.observer)
        self.decider.setText(payload.decider)
        self.note.setPlainText(payload.note)

    def show_case(self, case: Case) -> None:
        self.history.show_rows(phase_rows(case))

    def save(self) -> None:
        if not self.phase.value:
            self.refuse("Choose the phase")
            return
        self.write(
            CasePhase(
                phase=Phase(self.phase.value),
                factors=self.factors.values,
                observer=self.observer.text().strip(),
                decider=self.decider.text().strip(),
                note=self.note.value,
            )
        )

    def clear(self) -> None:
        self.phase.choose("")
        self.factors.choose(())
        for each in (self.observer, self.decider, self.note):
            each.clear()
        super().clear()


class History(RowsView):
    """What was entered before, under a form, with its heading; both are hidden where there is nothing."""

    def __init__(self, bridge: Bridge, heading: str, lead: int = 56) -> None:
        super().__init__(bridge.theme, heading, lead)
        self.head = label(heading, "op")

    def show_rows(self, rows: Sequence[Row]) -> None:
        super().show_rows(rows)
        self.head.setVisible(bool(self.rows))
        self.setVisible(bool(self.rows))


ROLES: Final = {"reported": "Reported", "observed": "Seen", "rescue": "Rescue", "drift": "Drift"}


class PositionSheet(CaseSheet):
    """One more position of the case: none is ever overwritten."""

    def __init__(self, bridge: Bridge, *, correcting: bool = False) -> None:
        super().__init__(bridge, "Add position", "Save position", correcting=correcting)
        self.where = position_input(bridge)
        self.role = Choices(ROLES, 4)
        self.role.choose("reported")
        self.source = line_edit("who says so", name="Source")
        self.accuracy = line_edit("not known", name="Accuracy, NM")
        self.body.addLayout(field("Position", self.where))
        self.body.addWidget(self.role)
        self.body.addLayout(field("Source", self.source))
        self.add_when("Position of what time")
        self.body.addLayout(field("Accuracy ± NM", self.accuracy))

    def first_field(self) -> QWidget:
        return self.where

    def open_at(self, case: Case, position: Position, source: str) -> None:
        """From a place on the chart or a target."""
        self.open(case)
        self.where.set_position(position)
        self.role.choose("observed")
        self.source.setText(source)

    def fill(self, payload: Payload) -> None:
        assert isinstance(payload, CasePosition)
        self.where.set_position(Position(payload.lat, payload.lon), 3)  # as the log has it: rounded twice, it would read otherwise
        self.role.choose(payload.role)
        self.source.setText(payload.source)
        self.accuracy.setText(shown_number(nm(payload.accuracy_m), 2) if payload.accuracy_m is not None else "")
        self._filled = self.where.given, self.accuracy.text()

    def moment_of(self, line: Line) -> datetime:
        payload = line.payload
        return payload.at if isinstance(payload, CasePosition) and payload.at is not None else line.at

    def save(self) -> None:
        position = self.where.position
        if position is None:
            self.refuse(self.where.why_not(), self.where)
            return
        try:
            at = self.chosen_moment()
            miles = typed_number(self.accuracy, 0, 1000, "NM")
        except UserError as error:
            self.refuse(str(error))
            return
        if at is not None and at > self.bridge.station.clock.utc() + timedelta(seconds=FUTURE_S):
            self.refuse("A position of a time that is still to come would stand as the newest until then. Correct the time")
            return
        accuracy = metres_from_nm(miles) if miles is not None else None
        before = self.line.payload if self.line is not None else None
        as_given = self.where.given
        if isinstance(before, CasePosition):
            # What was not touched stays to the last digit as it was, not as the fields round it.
            at = at if at is not None else before.at
            if as_given == self._filled[0]:
                position, as_given = Position(before.lat, before.lon), before.as_given
            if self.accuracy.text() == self._filled[1]:
                accuracy = before.accuracy_m
        payload = CasePosition(
            lat=position.lat,
            lon=position.lon,
            at=at,
            source=self.source.text().strip(),
            accuracy_m=accuracy,
            role=self.role.value or "reported",
            as_given=as_given,
        )
        self.hand_over(payload, None)

    def clear(self) -> None:
        self._filled = "", ""
        self.where.clear()
        self.role.choose("reported")
        self.source.clear()
        self.accuracy.clear()
        super().clear()
