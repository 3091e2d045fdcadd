"""Forms for what is found out about people who were counted already: of which category they are, and what they need."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from pydantic import ValidationError

from app.rescue.entries import DECEASED, PARTS, Category, Flag, PeopleFlagged, PeopleSorted, Place
from app.rescue.state import RescueState
from app.worded import joined, worded
from ui.bridge import Bridge
from ui.language import tr
from ui.panels.people_forms import PeopleSheet
from ui.panels.people_moves import possible, question, where_word
from ui.parts import Choices, discard, field, line_edit
from ui.people_input import PeopleInput, Stepper
from ui.people_words import FLAG_WORDS, number, people_of
from ui.when import WhenInput
from ui.widgets import label, row
from ui.words import COUNTED, ONE_OF, PLACES, UNKNOWN, people_word

SORTED_AT: Final = (Place.OWN_SHIP, Place.OTHER_SHIP, Place.HELICOPTER, Place.PORT, Place.DECEASED_ON_BOARD)
"""Where people can be sorted, as far as anybody is there."""


def places_with_people(state: RescueState, places: Sequence[Place]) -> dict[str, str]:
    """Those of ``places`` with their words: own ship, and where the ledger has anybody."""
    here = [place for place in places if place is Place.OWN_SHIP or state.ledger.total(place) > 0]
    return {place.value: PLACES[place] for place in here}


class PlaceSheet(PeopleSheet):
    """A form about people at one place: own ship, or wherever the ledger has anybody."""

    places: tuple[Place, ...] = SORTED_AT

    def __init__(self, bridge: Bridge, title: str, main: str) -> None:
        super().__init__(bridge, title, main)
        self._places: dict[str, str] = {}
        self.where = Choices({}, 3)
        self.body.addWidget(self.where)
        self._offer_places()

    @property
    def place(self) -> Place:
        return Place(self.where.value) if self.where.value else Place.OWN_SHIP

    def choose_case(self, case_id: str | None) -> None:
        self._offer_places()
        super().choose_case(case_id)

    def clear(self) -> None:
        super().clear()
        self.where.choose(Place.OWN_SHIP.value)

    def _offer_places(self) -> None:
        """Offer the places of now; with own ship alone there is nothing to choose."""
        if (words := places_with_people(self.bridge.state, self.places)) == self._places:
            return
        chosen = self.where.value or Place.OWN_SHIP.value
        fresh = Choices(words, 3)
        fresh.changed.connect(lambda _place: self._on_numbers())
        self.body.replaceWidget(self.where, fresh)
        discard(self.where)
        self.where, self._places = fresh, words
        fresh.choose(chosen if chosen in words else Place.OWN_SHIP.value)
        fresh.setVisible(len(words) > 1)

    def _on_case(self, _case: str) -> None:
        self._on_numbers()

    def _on_numbers(self) -> None:
        """Other people can be meant now."""
        raise NotImplementedError


class SortSheet(PlaceSheet):
    """ "3 not known are 2 men, 1 woman": out of one category, into others, as many as before. Pregnant is found later too."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__(bridge, "Sort people", "Save sorting")
        self.were = Choices({c.value: ONE_OF[c] for c in (Category.UNKNOWN, *(c for c in COUNTED if c is not Category.UNKNOWN))}, 3)
        self.people = PeopleInput()
        self.said = label("", "op", wrap=True)
        self.when = WhenInput(bridge.station.clock.utc, bridge.station.session.state_at, bridge.zone)
        self.note = line_edit(name="Note")
        self.were.choose(Category.UNKNOWN.value)
        self.were.changed.connect(lambda _c: self._on_numbers())
        self.people.changed.connect(self._say)
        self.body.addLayout(field("They were counted as", self.were))
        self.body.addLayout(field("They are", self.people))
        self.body.addWidget(self.said)
        self.body.addLayout(field("When", self.when))
        self.body.addLayout(field("Note", self.note))

    def start(self, case_id: str | None, were: Category | None = None, they_are: Mapping[Category, int] | None = None) -> None:
        """``were`` and ``they_are`` fill the form, as a recount by category suggests; what was typed before stays else."""
        self.choose_case(case_id)
        if were is not None:
            self.were.choose(were.value)
            self.people.set_people(they_are or {})
            self._on_numbers()
        self.people.steppers[Category.MAN].edit.setFocus()

    @property
    def taken(self) -> dict[Category, int]:
        """As many as are put elsewhere; nobody where only pregnancies became known."""
        return {Category(self.were.value): self.people.total} if self.people.total else {}

    def save(self) -> None:
        given, taken = self.people.people, self.taken
        were = Category(self.were.value)
        there = possible(self.bridge.state.ledger, self.place, self.subject) or {}
        pregnant = given.get(Category.PREGNANT, 0)
        women = given.get(Category.WOMAN, 0) + there.get(Category.WOMAN, 0) - (taken.get(Category.WOMAN, 0))
        if not given:
            self.refuse("Enter what they are", self.people.steppers[Category.MAN].edit)
        elif given.get(were):
            self.refuse(worded("They were counted as {lower} already: choose what they are instead", lower=ONE_OF[were].lower()))
        elif pregnant and pregnant + there.get(Category.PREGNANT, 0) > women:
            self.refuse(
                worded(
                    "{people_of} {where_word}: no more can be pregnant",
                    people_of=people_of(Category.WOMAN, max(0, women)),
                    where_word=where_word(self.place),
                )
            )
        elif self.confirmed(question(taken, there, possible(self.bridge.state.ledger, self.place, None), self.place)):
            try:
                payload = PeopleSorted(place=self.place, taken=taken, given=given, note=self.note.text().strip())
            except ValidationError as error:
                self.refuse(str(error.errors()[0]["msg"]).removeprefix("Value error, ").capitalize())
                return
            self.commit_when(self.when, lambda moment: self.bridge.write(payload, subject=self.subject, happened=moment))

    def clear(self) -> None:
        super().clear()
        self.were.choose(Category.UNKNOWN.value)
        self.people.set_people({})
        self.when.now()
        self.note.clear()

    def _on_numbers(self) -> None:
        there = possible(self.bridge.state.ledger, self.place, self.subject)
        self.people.show_possible(where_word(self.place), there)
        for category in COUNTED:
            many = (there or {}).get(category, 0)
            self.were.key(category.value).setText(worded("{value}  {number}", value=ONE_OF[category], number=number(many)))
        self._say()

    def _say(self) -> None:
        """Read back: how many become what."""
        self.changed()
        given, total = self.people.people, self.people.total
        parts = [people_of(c, n) for c, n in given.items() if c not in PARTS]
        if pregnant := given.get(Category.PREGNANT, 0):
            parts.append(worded("{pregnant} pregnant", pregnant=pregnant))
        were = people_of(Category(self.were.value), total) if total else ""
        self.said.setText(
            worded("{were} is {parts}" if total == 1 else "{were} are {parts}", were=were, parts=joined(", ", parts))
            if total
            else joined(", ", parts)
        )


class FlagSheet(PlaceSheet):
    """More (or fewer) of the people at a place need something than was noted before."""

    places = tuple(place for place in SORTED_AT if place not in DECEASED)

    def __init__(self, bridge: Bridge) -> None:
        super().__init__(bridge, "Needs", "Save needs")
        self.flag = Choices({flag.value: word for flag, word in FLAG_WORDS.items()}, 2)
        self.way = Choices({"more": "More of them", "fewer": "Fewer of them"}, 2)
        self.number = Stepper("How many")
        self.noted = label("", "lab", wrap=True)
        self.note = line_edit("what is needed; no names", name="Note")
        self.when = WhenInput(bridge.station.clock.utc, bridge.station.session.state_at, bridge.zone)
        self.flag.changed.connect(lambda _f: self._on_numbers())
        self.way.changed.connect(lambda _w: self.changed())
        self.number.changed.connect(self.changed)
        self.body.addWidget(self.flag)
        self.body.addWidget(self.noted)
        self.body.addWidget(self.way)
        self.body.addLayout(field("How many", row(self.number)))
        self.body.addLayout(field("When", self.when))
        self.body.addLayout(field("Note", self.note))
        self.clear()

    def start(self, case_id: str | None) -> None:
        self.choose_case(case_id)
        self.number.edit.setFocus()

    def save(self) -> None:
        many, flag = self.number.value or 0, Flag(self.flag.value)
        known, people = self._known(), self.bridge.state.ledger.total(self.place)
        sign = 1 if self.way.value == "more" else -1
        left = (known or 0) + sign * many
        asked = worded(
            "{value} would be {left} of {people_word} {where_word}. Press again to save",
            value=FLAG_WORDS[flag],
            left=left,
            people_word=people_word(people),
            where_word=where_word(self.place),
        )
        if not many:
            self.refuse("Enter how many", self.number.edit)
        elif left < 0:
            self.refuse(
                worded("Only {value} were noted {where_word}", value=known or 0, where_word=where_word(self.place)),
                self.number.edit,
            )
        elif self.confirmed(asked if sign > 0 and left > people else ""):
            payload = PeopleFlagged(place=self.place, flag=flag, number=sign * many, note=self.note.text().strip())
            self.commit_when(self.when, lambda moment: self.bridge.write(payload, subject=self.subject, happened=moment))

    def clear(self) -> None:
        super().clear()
        self.flag.choose(Flag.MEDICAL.value)
        self.way.choose("more")
        self.number.set_value(None)
        self.note.clear()
        self.when.now()
        self._on_numbers()

    def _known(self) -> int | None:
        return self.bridge.state.ledger.flags.get(self.place, {}).get(Flag(self.flag.value))

    def _on_numbers(self) -> None:
        self.changed()
        known = self._known()
        said = UNKNOWN if known is None else str(known)
        self.noted.setText(worded("Noted by now {where_word}: {said}", where_word=where_word(self.place), said=said))
        self.noted.setAccessibleName(tr(self.noted.text()))
