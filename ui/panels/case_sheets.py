"""The short forms behind the keys of a case's card: phase, position, people, time of a step, actor, close, reopen."""

from __future__ import annotations

from typing import Final

from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QWidget

from app.errors import UserError
from app.geo import Position
from app.rescue.entries import (
    CaseActor,
    CaseClosed,
    CaseEvent,
    CaseEventKind,
    CasePhase,
    CasePob,
    CasePosition,
    CaseReopened,
    Phase,
    PobKind,
)
from app.rescue.state import Case
from app.units import metres_from_nm
from ui.bridge import Bridge
from ui.parts import Choices, Sheet, TextField, Ticks, field, line_edit
from ui.when import WhenInput
from ui.where import position_input
from ui.words import ACTOR_TYPES, EVENTS, FACTOR_WORDS, OUTCOME_WORDS, POB, clock


class CaseSheet(Sheet):
    """A form about one case. What was typed for a case is kept until it is saved or another case is opened."""

    def __init__(self, bridge: Bridge, title: str, main: str) -> None:
        super().__init__(bridge, title, main)
        self._what = title
        self.case: Case | None = None

    def open(self, case: Case) -> None:
        if self.case is None or self.case.id != case.id:
            self.clear()
        self.case = case
        self.title.setText(f"{self._what} · {case.number}")
        self.first_field().setFocus()

    def first_field(self) -> QWidget:
        """Where the cursor stands when the form opens."""
        return self.main

    @property
    def _id(self) -> str:
        assert self.case is not None, "a case form is opened with its case"
        return self.case.id


class PhaseSheet(CaseSheet):
    """The emergency phase with the ten factors of the assessment, who saw it and who decided."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__(bridge, "Phase", "Save phase")
        self.phase = Choices({p.value: p.value.capitalize() for p in Phase})
        self.factors = Ticks(FACTOR_WORDS)
        self.observer, self.decider = line_edit(name="Observed by"), line_edit(name="Decided by")
        self.note = line_edit(name="Note")
        self.body.addWidget(self.phase)
        self.body.addLayout(field("Factors (Reg. 656/2014, art. 9)", self.factors))
        self.body.addLayout(field("Observed by", self.observer))
        self.body.addLayout(field("Decided by", self.decider))
        self.body.addLayout(field("Note", self.note))

    def open(self, case: Case) -> None:
        fresh = self.case is None or self.case.id != case.id
        super().open(case)
        if fresh:
            self.phase.choose(case.phase.value if case.phase else "")
            self.factors.choose(case.factors)

    def save(self) -> None:
        if not self.phase.value:
            self.refuse("Choose the phase")
            return
        payload = CasePhase(
            phase=Phase(self.phase.value),
            factors=self.factors.values,
            observer=self.observer.text().strip(),
            decider=self.decider.text().strip(),
            note=self.note.text().strip(),
        )
        self.commit([self.bridge.write(payload, subject=self._id)])

    def clear(self) -> None:
        self.phase.choose("")
        self.factors.choose(())
        for each in (self.observer, self.decider, self.note):
            each.clear()
        self.case = None


_ROLES: Final = {"reported": "Reported", "observed": "Observed", "rescue": "Rescue", "drift": "Drift"}


class PositionSheet(CaseSheet):
    """One more position of the case: none is ever overwritten."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__(bridge, "Add position", "Save position")
        self.where = position_input(bridge)
        self.role = Choices(_ROLES, 4)
        self.role.choose("reported")
        self.source = line_edit("who says so", name="Source")
        self.accuracy = line_edit("not known", name="Accuracy, NM")
        self.when = WhenInput(bridge.station.clock.utc, bridge.station.session.state_at)
        self.body.addLayout(field("Position", self.where))
        self.body.addWidget(self.role)
        self.body.addLayout(field("Source", self.source))
        self.body.addLayout(field("Position of what time", self.when))
        self.body.addLayout(field("Accuracy ± NM", self.accuracy))

    def first_field(self) -> QWidget:
        return self.where

    def open_at(self, case: Case, position: Position, source: str) -> None:
        """From a place on the chart or a target."""
        self.open(case)
        self.where.set_position(position)
        self.role.choose("observed")
        self.source.setText(source)

    def save(self) -> None:
        position = self.where.position
        if position is None:
            self.refuse(self.where.why_not(), self.where)
            return
        try:
            at = self.when.moment()
            accuracy = _miles(self.accuracy.text())
        except UserError as error:
            self.refuse(str(error))
            return
        payload = CasePosition(
            lat=position.lat,
            lon=position.lon,
            at=at,
            source=self.source.text().strip(),
            accuracy_m=accuracy,
            role=self.role.value or "reported",
            as_given=self.where.given,
        )
        self.commit([self.bridge.write(payload, subject=self._id)])

    def clear(self) -> None:
        self.where.clear()
        self.role.choose("reported")
        self.source.clear()
        self.accuracy.clear()
        self.when.now()
        self.case = None


class PobSheet(CaseSheet):
    """One of the three numbers of people. The others stay as they are: they are three facts, not one."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__(bridge, "People on the boat", "Save number")
        self.kind = Choices({k.value: w for k, w in POB.items()})
        self.total = line_edit("how many", name="How many")
        self.total.setValidator(QIntValidator(0, 9999, self.total))
        self.about = Ticks({"about": "about, a guess"}, 2)
        self.source = line_edit("who says so", name="Source")
        self.body.addWidget(self.kind)
        self.body.addLayout(field("How many", self.total))
        self.body.addWidget(self.about)
        self.body.addLayout(field("Source", self.source))

    def first_field(self) -> QWidget:
        return self.total

    def open_kind(self, case: Case, kind: PobKind) -> None:
        self.open(case)
        self.kind.choose(kind.value)

    def save(self) -> None:
        if not self.kind.value:
            self.refuse("Choose which of the three numbers it is")
        elif not self.total.text():
            self.refuse("Enter how many. Leave the form with the arrow if it is not known", self.total)
        else:
            payload = CasePob(
                pob_kind=PobKind(self.kind.value),
                total=int(self.total.text()),
                about=bool(self.about.values),
                source=self.source.text().strip(),
            )
            self.commit([self.bridge.write(payload, subject=self._id)])

    def clear(self) -> None:
        self.total.clear()
        self.about.choose(())
        self.source.clear()
        self.case = None


class StepSheet(CaseSheet):
    """Corrects the time of a step that is done. The old time stays in the log."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__(bridge, "Correct time", "Save time")
        self.step: CaseEventKind | None = None
        self.when = WhenInput(bridge.station.clock.utc, bridge.station.session.state_at)
        self.note = line_edit("why it is corrected", name="Note")
        self.body.addLayout(field("It happened", self.when))
        self.body.addLayout(field("Note", self.note))

    def first_field(self) -> QWidget:
        return self.when.edit

    def open_step(self, case: Case, step: CaseEventKind) -> None:
        if step is not self.step:
            self.clear()
        self.open(case)
        if self.step is not step:
            self.step = step
            self.when.set_moment(case.events[step])
        self.title.setText(f"{EVENTS[step]} {clock(case.events[step], True)} · {case.number}")

    def save(self) -> None:
        if self.case is None or self.step is None:
            return
        try:
            moment = self.when.moment() or self.bridge.station.clock.utc()
        except UserError as error:
            self.refuse(str(error), self.when.edit)
            return
        payload = CaseEvent(event=self.step, note=self.note.text().strip())
        entry = self.case.event_entries[self.step]
        self.commit([self.bridge.write(payload, subject=self._id, happened=moment, corrects=entry)])

    def clear(self) -> None:
        self.step = None
        self.when.now()
        self.note.clear()
        self.case = None


class ActorSheet(CaseSheet):
    """Somebody present at the case, with or without a target in the picture."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__(bridge, "Add actor", "Save actor")
        self.name = line_edit("name, or what it looks like", name="Name")
        self.actor_type = Choices(ACTOR_TYPES)
        self.actor_type.choose("unidentified")
        self.marks, self.note = line_edit(name="Hull marks"), TextField("what they do", 2)
        self.body.addLayout(field("Name", self.name))
        self.body.addWidget(self.actor_type)
        self.body.addLayout(field("Hull marks", self.marks))
        self.body.addLayout(field("Note", self.note))

    def first_field(self) -> QWidget:
        return self.name

    def save(self) -> None:
        if not self.name.text().strip():
            self.refuse("Give it a name, e.g. patrol boat?", self.name)
            return
        payload = CaseActor(
            name=self.name.text().strip(),
            actor_type=self.actor_type.value or "unidentified",
            hull_marks=self.marks.text().strip() or None,
            note=self.note.value,
        )
        self.commit([self.bridge.write(payload, subject=self._id)])

    def clear(self) -> None:
        self.name.clear()
        self.actor_type.choose("unidentified")
        self.marks.clear()
        self.note.clear()
        self.case = None


class CloseSheet(CaseSheet):
    """Closes a case with its outcome; a closed one is reopened with a reason."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__(bridge, "Close case", "Close case")
        self.outcome = Choices(OUTCOME_WORDS, 2)
        self.note = TextField("what became of the people and the boat", 3)
        self.body.addWidget(self.outcome)
        self.body.addLayout(field("Note", self.note))

    def open(self, case: Case) -> None:
        super().open(case)
        self.outcome.setVisible(case.open)
        text = "Close case" if case.open else "Reopen case"
        self.title.setText(f"{text} · {case.number}")
        self.main.setText(text)
        self._main_text = text

    def save(self) -> None:
        if self.case is None:
            return
        if not self.case.open:
            if not self.note.value:
                self.refuse("Say why it is reopened", self.note)
                return
            self.commit([self.bridge.write(CaseReopened(reason=self.note.value), subject=self._id)])
        elif not self.outcome.value:
            self.refuse("Choose what became of it")
        else:
            self.commit([self.bridge.write(CaseClosed(outcome=self.outcome.value, note=self.note.value), subject=self._id)])

    def clear(self) -> None:
        self.outcome.choose("")
        self.note.clear()
        self.case = None


def _miles(text: str) -> float | None:
    """Nautical miles as typed, in metres; ``None`` where nothing is typed. Raises UserError."""
    if not text.strip():
        return None
    try:
        value = float(text.replace(",", "."))
    except ValueError:
        raise UserError("Write the accuracy as a number of nautical miles, e.g. 0.5") from None
    if not 0 <= value < 1000:
        raise UserError("The accuracy is between 0 and 1000 NM")
    return metres_from_nm(value)
