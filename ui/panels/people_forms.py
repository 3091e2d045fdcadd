"""Forms that move people from one place to another, and those that count them. One table says what each may do."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from pydantic import ValidationError
from PySide6.QtGui import QIntValidator

from app.errors import UserError
from app.rescue.entries import Category, PeopleExplained, PeopleMovement, PeopleRecount, Place
from app.rescue.state import Difference, RescueState
from ui.bridge import Bridge
from ui.panels.case_list import in_order
from ui.parts import Choices, Sheet, TextField, discard, field, line_edit
from ui.people_input import PeopleInput, Stepper
from ui.when import WhenInput
from ui.words import PLACES, people_word

ALL: Final = "all"


@dataclass(frozen=True, slots=True)
class Route:
    word: str
    from_place: Place
    to_place: Place


@dataclass(frozen=True, slots=True)
class Move:
    """One kind of movement: its routes, what the place at the other end is called, who else is asked for."""

    title: str
    routes: tuple[Route, ...]
    where: str = ""
    medical: bool = False
    relatives: bool = False
    start: tuple[tuple[Category, int], ...] = ()


MOVES: Final[dict[str, Move]] = {
    "embark": Move(
        "Embark",
        (
            Route("From the boat", Place.BOAT, Place.OWN_SHIP),
            Route("From the water", Place.SEA, Place.OWN_SHIP),
            Route("From a RHIB", Place.RHIB, Place.OWN_SHIP),
        ),
        medical=True,
    ),
    "medevac": Move(
        "Medevac",
        (
            Route("Helicopter", Place.OWN_SHIP, Place.HELICOPTER),
            Route("Boat or ship", Place.OWN_SHIP, Place.OTHER_SHIP),
            Route("In port", Place.OWN_SHIP, Place.PORT),
        ),
        "Whose, and to where",
        medical=True,
        relatives=True,
    ),
    "transfer": Move(
        "Transfer",
        (
            Route("To another ship", Place.OWN_SHIP, Place.OTHER_SHIP),
            Route("From another ship", Place.OTHER_SHIP, Place.OWN_SHIP),
        ),
        "Name of the ship",
        medical=True,
    ),
    "birth": Move("Birth", (Route("Born on board", Place.BIRTH, Place.OWN_SHIP),), start=((Category.INFANT, 1),)),
    "death": Move(
        "Death",
        (
            Route("Died on board", Place.OWN_SHIP, Place.DECEASED_ON_BOARD),
            Route("Body recovered", Place.SEA, Place.DECEASED_ON_BOARD),
            Route("Seen, not recovered", Place.SEA, Place.DECEASED_AT_SEA),
            Route("Missing", Place.SEA, Place.MISSING),
        ),
    ),
    "disembark": Move("Disembark", (Route("Ashore", Place.OWN_SHIP, Place.PORT),), "Port", medical=True),
}


class CaseChoice(Choices):
    """Which case the people belong to."""

    def __init__(self, state: RescueState, *, with_all: bool) -> None:
        words = {c.id: c.number for c in in_order(state)}
        super().__init__(({ALL: "All on board"} | words) if with_all else words, 3)


class CaseSheetBase(Sheet):
    """A form with a choice of case at its head; the choice is made again when cases were opened since."""

    with_all = False

    def __init__(self, bridge: Bridge, title: str, main: str) -> None:
        super().__init__(bridge, title, main)
        self.cases: Choices = CaseChoice(bridge.state, with_all=self.with_all)
        self._known = frozenset(bridge.state.cases)
        self.body.addWidget(self.cases)

    def choose_case(self, case_id: str | None) -> None:
        state = self.bridge.state
        chosen = self.cases.value
        if frozenset(state.cases) != self._known:
            self._known = frozenset(state.cases)
            fresh = CaseChoice(state, with_all=self.with_all)
            self.body.replaceWidget(self.cases, fresh)
            discard(self.cases)
            self.cases = fresh
        first = ALL if self.with_all else next((c.id for c in in_order(state)), "")
        self.cases.choose(chosen or case_id or first)

    @property
    def subject(self) -> str | None:
        """The case that was chosen; ``None`` for all or none."""
        return None if self.cases.value in ("", ALL) else self.cases.value


class MovementSheet(CaseSheetBase):
    """One kind of movement of the table above."""

    def __init__(self, bridge: Bridge, move: Move) -> None:
        super().__init__(bridge, move.title, f"Save {move.title.lower()}")
        self._move = move
        self.route = Choices({r.word: r.word for r in move.routes}, 2 if len(move.routes) % 2 == 0 else 3)
        self.people = PeopleInput()
        self.medical = Stepper("Medical cases among them")
        self.relatives = Stepper("Relatives who go along, among them")
        self.place, self.note = line_edit(name=move.where), line_edit(name="Note")
        self.when = WhenInput(bridge.station.clock.utc, bridge.station.session.state_at)
        for each in (self.route, self.medical, self.relatives, self.place):
            each.setParent(self)  # what this kind of movement does not ask for stays hidden
            each.hide()
        if len(move.routes) > 1:
            self.body.addWidget(self.route)
            self.route.show()
        self.body.addWidget(self.people)
        for wanted, caption, widget in (
            (move.medical, "Medical cases among them", self.medical),
            (move.relatives, "Relatives who go along, among them", self.relatives),
            (bool(move.where), move.where, self.place),
            (True, "When", self.when),
            (True, "Note", self.note),
        ):
            if wanted:
                self.body.addLayout(field(caption, widget))
                widget.show()
        self.clear()

    def start(self, case_id: str | None) -> None:
        self.choose_case(case_id)
        self.people.steppers[Category.MAN].edit.setFocus()

    def save(self) -> None:
        route = next((r for r in self._move.routes if r.word == self.route.value), None)
        if route is None:
            self.refuse("Choose which way")
        elif self.people.problem():
            self.refuse(self.people.problem())
        elif not self.people.total:
            self.refuse("Enter how many people", self.people.steppers[Category.MAN].edit)
        elif sum((self.medical.value or 0, self.relatives.value or 0)) > self.people.total:
            self.refuse("More medical cases and relatives than people. Relatives who go along are counted among the people")
        else:
            self._write(route)

    def clear(self) -> None:
        self.route.choose(self._move.routes[0].word)
        self.people.set_people(dict(self._move.start))
        self.medical.set_value(None)
        self.relatives.set_value(None)
        self.place.clear()
        self.note.clear()
        self.when.now()

    def _write(self, route: Route) -> None:
        try:
            moment = self.when.moment()
            payload = PeopleMovement(
                from_place=route.from_place,
                to_place=route.to_place,
                people=self.people.people,
                medical=self.medical.value,
                relatives=self.relatives.value,
                way=self._move.title if self._move.relatives else "",
                where=self.place.text().strip(),
                note=self.note.text().strip(),
            )
        except UserError as error:
            self.refuse(str(error), self.when.edit)
            return
        except ValidationError as error:
            self.refuse(str(error.errors()[0]["msg"]).removeprefix("Value error, ").capitalize())
            return
        self.commit([self.bridge.write(payload, subject=self.subject, happened=moment)])


class RecountSheet(CaseSheetBase):
    """A count of who is on board. It moves nobody: a difference stays open until it has a reason."""

    with_all = True

    def __init__(self, bridge: Bridge) -> None:
        super().__init__(bridge, "Recount", "Save recount")
        self.total = line_edit("how many are there", name="Counted")
        self.total.setValidator(QIntValidator(0, 9999, self.total))
        self.people = PeopleInput()
        self.note = line_edit("who counted", name="Note")
        self.body.addLayout(field("Counted on board", self.total))
        self.body.addLayout(field("By category, where it was counted so", self.people))
        self.body.addLayout(field("Note", self.note))

    def start(self, case_id: str | None) -> None:
        self.choose_case(case_id)
        self.total.setFocus()

    def save(self) -> None:
        by_category = self.people.people
        total = int(self.total.text()) if self.total.text() else (self.people.total if by_category else None)
        if total is None:
            self.refuse("Enter how many were counted", self.total)
        elif self.people.problem():
            self.refuse(self.people.problem())
        elif by_category and self.people.total != total:
            self.refuse(f"The categories make {self.people.total}, the total says {total}. Make them agree", self.total)
        else:
            payload = PeopleRecount(place=Place.OWN_SHIP, total=total, by_category=by_category, note=self.note.text().strip())
            self.commit([self.bridge.write(payload, subject=self.subject)])

    def clear(self) -> None:
        self.total.clear()
        self.people.set_people({})
        self.note.clear()
        self.cases.choose("")


class ExplainSheet(Sheet):
    """A reason for a difference, or for a part of it."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__(bridge, "Explain", "Save reason")
        self._difference: Difference | None = None
        self.said = line_edit(name="How many of them")
        self.said.setValidator(QIntValidator(1, 9999, self.said))
        self.reason = TextField("e.g. two were counted twice at the ladder", 3)
        self.body.addLayout(field("How many of them", self.said))
        self.body.addLayout(field("Reason", self.reason))

    def start(self, difference: Difference) -> None:
        if self._difference is None or self._difference.recount != difference.recount:
            self.reason.clear()
        self._difference = difference
        self.said.setText(str(abs(difference.unexplained)))
        self.title.setText(difference_text(difference))
        self.reason.setFocus()

    def save(self) -> None:
        difference = self._difference
        if difference is None:
            return
        many = int(self.said.text()) if self.said.text() else 0
        if not 1 <= many <= abs(difference.unexplained):
            self.refuse(f"Between 1 and {abs(difference.unexplained)} are unexplained", self.said)
        elif not self.reason.value:
            self.refuse("Give the reason", self.reason)
        else:
            signed = many if difference.unexplained > 0 else -many
            payload = PeopleExplained(recount=difference.recount, difference=signed, reason=self.reason.value)
            self.commit([self.bridge.write(payload, subject=difference.case)])

    def clear(self) -> None:
        self.reason.clear()
        self._difference = None


def difference_text(difference: Difference) -> str:
    """``2 too few: counted 74, ledger 76, on board``."""
    many = difference.unexplained
    return (
        f"{people_word(abs(many))} too {'many' if many > 0 else 'few'}: counted {difference.counted}, "
        f"ledger {difference.ledger}, {PLACES[difference.place].lower()}"
    )
