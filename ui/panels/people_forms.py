"""Forms that move people from one place to another, one for each kind of movement of the table."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime

from pydantic import ValidationError

from app.errors import UserError
from app.kept import Fields
from app.ports import Receipt
from app.rescue.entries import Category, PeopleMovement, Place
from app.rescue.people import OUTSIDE, route_problem
from app.rescue.state import Case, RescueState
from app.worded import worded
from ui.bridge import Bridge
from ui.keep import fields_of
from ui.panels.case_list import in_order
from ui.panels.people_boat import BoatInput
from ui.panels.people_moves import ALL as ALL
from ui.panels.people_moves import MEDEVAC, Move, Route, possible, question, where_word
from ui.parts import MOST_CASES, Choices, Sheet, discard, field, line_edit
from ui.people_input import PeopleInput, Stepper
from ui.tokens import H_TOUCH
from ui.when import WhenInput
from ui.widgets import button, row


class CaseSheetBase(Sheet):
    """A form with a choice of case at its head; the choice is made again when cases were opened since."""

    with_all = False

    def __init__(self, bridge: Bridge, title: str, main: str) -> None:
        super().__init__(bridge, title, main)
        self._as_opened: Fields = {}
        self._offered = self._words(bridge.state)
        self.cases = Choices(self._offered, 3, most=MOST_CASES)
        self.cases.changed.connect(self._on_case)
        self.body.addWidget(self.cases)

    def choose_case(self, case_id: str | None) -> None:
        """Offer the cases of now. In a form that was begun what was chosen stays, else it is ``case_id``, else the first."""
        fresh = not self.cases.value or fields_of(self) == self._as_opened
        chosen = "" if fresh else self.cases.value
        if (words := self._words(self.bridge.state)) != self._offered:
            self._offered = words
            made = Choices(words, 3, most=MOST_CASES)
            made.changed.connect(self._on_case)
            self.body.replaceWidget(self.cases, made)
            discard(self.cases)
            self.cases = made
        first = next(iter(words), "")
        wanted = (chosen, case_id or "", first)
        self.cases.choose(next(case for case in wanted if case in words or case == first))
        self._on_case(self.cases.value)
        if fresh:
            self._as_opened = fields_of(self)
            self.grown.emit()

    @property
    def subject(self) -> str | None:
        """The case that was chosen; ``None`` for all or none."""
        return None if self.cases.value in ("", ALL) else self.cases.value

    def offered(self, state: RescueState) -> list[Case]:
        """The cases to choose from."""
        return in_order(state)

    def _words(self, state: RescueState) -> dict[str, str]:
        return ({ALL: "All on board"} if self.with_all else {}) | {c.id: c.number for c in self.offered(state)}

    def _on_case(self, _case: str) -> None:
        """Another case was chosen."""


class PeopleSheet(CaseSheetBase):
    """A form about people of a case: offers the cases that have any, and asks once before it writes what cannot be."""

    def __init__(self, bridge: Bridge, title: str, main: str) -> None:
        super().__init__(bridge, title, main)
        self._asked = ""

    def offered(self, state: RescueState) -> list[Case]:
        """Open cases, and closed ones whose people are still somewhere that we know of."""

        def counted(case: Case) -> bool:
            balance = state.ledger.by_case.get(case.id, {})
            return any(n for place, people in balance.items() if place not in OUTSIDE for n in people.values())

        return [case for case in in_order(state) if case.open or counted(case)]

    def confirmed(self, asked: str) -> bool:
        """True where there is nothing to ask, or where the same was asked at the press before."""
        if not asked or asked == self._asked:
            return True
        self._asked = asked
        self.notice.say(asked)
        self.main.setText("Save all the same")
        return False

    def commit_when(self, when: WhenInput, write: Callable[[datetime | None], Receipt | None]) -> None:
        """Write with the moment that was chosen, unless it cannot be read."""
        try:
            moment = when.moment()
        except UserError as error:
            self.refuse(str(error), when.edit)
            return
        self.commit([write(moment)])

    def changed(self) -> None:
        """Something was typed: what was asked before is asked again."""
        if self._asked:
            self._asked = ""
            self.notice.say("")
            self.main.setText(self._main_text)

    def clear(self) -> None:
        self._asked = ""
        self.cases.choose("")


class MovementSheet(PeopleSheet):
    """One kind of movement of the table."""

    def __init__(self, bridge: Bridge, move: Move, title: str = "", main: str = "") -> None:
        super().__init__(bridge, title or move.title, main or worded("Save {lower}", lower=move.title.lower()))
        self._move = move
        self.route = Choices({r.word: r.word for r in move.routes}, 2 if len(move.routes) % 2 == 0 else 3)
        self.route.choose(move.routes[0].word)
        self.route.changed.connect(lambda _word: self._on_numbers())
        self.people = PeopleInput()
        self.people.changed.connect(self.changed)
        self.boats = BoatInput()
        self.medical = Stepper("Medical cases among them")
        self.disabled = Stepper("Disabled among them")
        self.relatives = Stepper("Relatives who go along, among them")
        self.place, self.note = line_edit(name=move.where), line_edit(name="Note")
        self.when = WhenInput(bridge.station.clock.utc, bridge.station.session.state_at, bridge.zone)
        for each in (self.route, self.boats, self.medical, self.disabled, self.relatives, self.place):
            each.setParent(self)  # what this kind of movement does not ask for stays hidden
            each.hide()
        if len(move.routes) > 1:
            self.body.addWidget(self.route)
            self.route.show()
        if move.boats:
            self.body.addLayout(field("Brought by", self.boats))
            self.boats.show()
        self.body.addWidget(self.people)
        self.everybody_key = button("Everybody who is left", height=H_TOUCH, on_click=self._everybody)
        self.body.addWidget(self.everybody_key)
        self.everybody_key.setVisible(move.everybody)
        if move.needs:
            needs = ((self.medical, "Medical cases among them"), (self.disabled, "Disabled among them"))
            self.body.addLayout(row(*((field(caption, widget), 1) for widget, caption in needs), gap=16))
            for widget, _caption in needs:
                widget.show()
        for wanted, caption, field_ in (
            (move.relatives, "Relatives who go along, among them", self.relatives),
            (bool(move.where), move.where, self.place),
            (True, "When", self.when),
            (True, "Note", self.note),
        ):
            if wanted:
                self.body.addLayout(field(caption, field_))
                field_.show()
        MovementSheet.clear(self)  # this much exists by now, whatever a subclass adds

    def start(self, case_id: str | None) -> None:
        self.choose_case(case_id)
        self.people.steppers[Category.MAN].edit.setFocus()

    @property
    def chosen_route(self) -> Route | None:
        return next((r for r in self._move.routes if r.word == self.route.value), None)

    def save(self) -> None:
        route = self.chosen_route
        if route is None:
            self.refuse("Choose which way")
        elif self.people.problem():
            self.refuse(self.people.problem())
        elif not self.people.total:
            self.refuse("Enter how many people", self.people.steppers[Category.MAN].edit)
        elif max((self.medical.value or 0) + (self.relatives.value or 0), self.disabled.value or 0) > self.people.total:
            self.refuse("More medical cases, disabled or relatives than people. All of them are counted among the people")
        elif self.confirmed(question(self.people.people, *self._there(route), route.from_place)):
            self._write(route)

    def clear(self) -> None:
        super().clear()
        self.route.choose(self._move.routes[0].word)
        self.people.set_people(dict(self._move.start))
        for each in (self.medical, self.disabled, self.relatives):
            each.set_value(None)
        self.boats.set_way("")
        self.place.clear()
        self.note.clear()
        self.when.now()

    def read(self, route: Route) -> PeopleMovement:
        """The movement as it stands in the form. Raises UserError for what cannot be."""
        bodies = route.from_place is Place.DECEASED_ON_BOARD
        try:
            payload = PeopleMovement(
                from_place=route.from_place,
                to_place=route.to_place,
                people=self.people.people,
                medical=None if bodies else self.medical.value,
                disabled=None if bodies else self.disabled.value,
                relatives=self.relatives.value,
                way=MEDEVAC if self._move.relatives else self.boats.way,
                where=self.place.text().strip(),
                note=self.note.text().strip(),
            )
        except ValidationError as error:
            raise UserError(str(error.errors()[0]["msg"]).removeprefix("Value error, ").capitalize()) from error
        if problem := route_problem(payload):
            raise UserError(problem)
        return payload

    def hand_over(self, payload: PeopleMovement, moment: datetime | None) -> None:
        """Into the log with it."""
        self.commit([self.bridge.write(payload, subject=self.subject, happened=moment)])

    def _everybody(self) -> None:
        """Fill in all that the ledger has there: the last boat, the last day in port."""
        route = self.chosen_route
        there = self._there(route)[0] if route is not None else None
        self.people.set_people({c: n for c, n in (there or {}).items() if n > 0})

    def _write(self, route: Route) -> None:
        try:
            moment, payload = self.when.moment(), self.read(route)
        except UserError as error:
            self.refuse(str(error))
            return
        self.hand_over(payload, moment)

    def _there(self, route: Route) -> tuple[Mapping[Category, int] | None, Mapping[Category, int] | None]:
        """Whom there is to take from where the route begins: of the case, and of all."""
        ledger = self.bridge.state.ledger
        return possible(ledger, route.from_place, self.subject), possible(ledger, route.from_place, None)

    def _on_case(self, _case: str) -> None:
        self._on_numbers()

    def _on_numbers(self) -> None:
        """Other people can be meant now: say how many there are."""
        self.changed()
        route = self.chosen_route
        if route is not None:
            self.people.show_possible(where_word(route.from_place), self._there(route)[0])
        runs = self.bridge.state.ledger.runs
        self.boats.show_brought({run.way: run.total + run.dead for run in runs if run.case == self.subject})
