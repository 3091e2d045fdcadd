"""People in a mission report: who came, who went where, by case and category; every difference between counts and log shown."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from app.entry import WITHHELD
from app.export.document import Figure, Section, Table
from app.export.report_given import PEOPLE, Story, exact, many
from app.rescue.entries import DECEASED, Category, PeopleMovement, Place
from app.rescue.lines import CATEGORY_WORDS, PLACE_WORDS
from app.rescue.people import EMBARKED_FROM
from app.rescue.state import Difference, Imbalance, Ledger, RescueState

_SHOWN: Final = (
    Place.OWN_SHIP, Place.PORT, Place.OTHER_SHIP, Place.HELICOPTER, Place.RHIB, Place.DECEASED_ON_BOARD, Place.DECEASED_AT_SEA,
    Place.DECEASED_ASHORE, Place.MISSING,
)  # fmt: skip
_PLACES: Final[Mapping[Place, str]] = {**PLACE_WORDS, Place.OWN_SHIP: "on board", Place.PORT: "ashore", Place.RHIB: "in RHIBs"}
_CATEGORIES: Final = tuple(c for c in Category if c is not Category.PREGNANT)
_MOST_ROWS: Final = 150


@dataclass(frozen=True, slots=True)
class Flows:
    """How many people by the ledger. ``brought``: alive onto own ship from boats, RHIBs and the sea, by case in ``by_case``
    (``None`` = of no case); ``rescues``: cases with anybody. ``handed_over`` = ``to_ships`` + ``by_air``; ``dead`` on board, at
    sea and ashore."""

    brought: int = 0
    by_case: Mapping[str | None, int] | None = None
    taken_over: int = 0
    born: int = 0
    ashore: int = 0
    to_ships: int = 0
    by_air: int = 0
    dead: int = 0
    missing: int = 0

    @property
    def rescues(self) -> int:
        return sum(number > 0 for number in (self.by_case or {}).values())

    @property
    def handed_over(self) -> int:
        return self.to_ships + self.by_air

    @property
    def any(self) -> bool:
        return any((self.brought, self.taken_over, self.born, self.ashore, self.handed_over, self.dead, self.missing))


def flows_of(state: RescueState) -> Flows:
    ledger = state.ledger
    brought: dict[str | None, int] = {}
    came = {Place.OTHER_SHIP: 0, Place.BIRTH: 0}
    for line in ledger.movements:
        p = line.payload
        if not isinstance(p, PeopleMovement) or p.to_place is not Place.OWN_SHIP:
            continue
        if p.from_place in EMBARKED_FROM:
            brought[line.subject] = brought.get(line.subject, 0) + p.total
        elif p.from_place in came:
            came[p.from_place] += p.total
    over = sum(n for c, n in ledger.places().get(Place.OTHER_SHIP, {}).items() if c in _CATEGORIES)
    return Flows(
        brought=sum(brought.values()),
        by_case=brought,
        taken_over=came[Place.OTHER_SHIP],
        born=came[Place.BIRTH],
        ashore=ledger.total(Place.PORT),
        to_ships=over,
        by_air=ledger.total(Place.HELICOPTER),
        dead=dead(ledger),
        missing=ledger.total(Place.MISSING),
    )


def dead(ledger: Ledger, case: str | None = None) -> int:
    return sum(ledger.total(place, case) for place in DECEASED)


def people_sections(story: Story, flows: Flows) -> tuple[Section, ...]:
    state = story.state
    if not story.given(*PEOPLE) and not state.ledger.movements:
        return (Section("People", empty=WITHHELD),)
    whole = story.given(*PEOPLE)
    scope = () if whole else (f"Totals of the mission: {WITHHELD}. These are of the cases and entries that are given.",)
    return (
        Section(
            "People",
            lines=(
                "From the people ledger: everybody is entered from one place to another, so that nobody is lost between two "
                "numbers. Whose category nobody knew is “not known”, never left out. Pregnant women are among the women.",
                *scope,
            ),
            figures=_figures(story, flows) if whole else (),
        ),
        Section(
            "Where people are by the log",
            part=True,
            table=_where(state.ledger),
            empty="Nobody was entered.",
        ),
        Section("By case", part=True, table=_by_case(story, flows), empty="Nobody was entered."),
        _differences(story),
    )


def _figures(story: Story, flows: Flows) -> tuple[Figure, ...]:
    ledger = story.state.ledger
    return (
        Figure(str(flows.brought), "brought on board"),
        Figure(str(ledger.on_board), "on board at the end"),
        Figure(str(flows.ashore), "gone ashore"),
        Figure(str(flows.handed_over), "handed over"),
        Figure(str(flows.dead), "dead"),
        Figure(str(flows.missing), "missing"),
        Figure(str(ledger.unexplained), "unexplained", urgent=ledger.unexplained > 0),
    )


def _where(ledger: Ledger) -> Table:
    places = ledger.places()
    rows = [_numbers(_PLACES[place], places[place]) for place in _SHOWN if any(places.get(place, {}).values())]
    heads = ("Place", "Together", *(CATEGORY_WORDS[c][1] for c in _CATEGORIES), "pregnant")
    return Table(heads, tuple(rows), (2.2, 1.1, *([1.0] * (len(heads) - 2))))


def _numbers(name: str, people: Mapping[Category, int]) -> tuple[str, ...]:
    each = [people.get(c, 0) for c in _CATEGORIES]
    return (name, str(sum(each)), *(str(n) for n in each), str(people.get(Category.PREGNANT, 0)))


def _by_case(story: Story, flows: Flows) -> Table:
    ledger = story.state.ledger
    cases = [*story.state.cases.values()]
    rows = []
    for key in (*(c.id for c in cases), *sorted(set(ledger.by_case) - {c.id for c in cases})):
        if not (ledger.by_case.get(key) or (flows.by_case or {}).get(key)):
            continue
        over = sum(n for c, n in ledger.places(key).get(Place.OTHER_SHIP, {}).items() if c in _CATEGORIES)
        numbers = (
            (flows.by_case or {}).get(key, 0),
            ledger.total(Place.OWN_SHIP, key),
            ledger.total(Place.PORT, key),
            over + ledger.total(Place.HELICOPTER, key),
            dead(ledger, key),
            ledger.total(Place.MISSING, key),
        )
        given = story.given(*PEOPLE, case=key)
        rows.append((key, *(str(n) if given else WITHHELD for n in numbers)))
    heads = ("Case", "Brought on board", "On board at the end", "Ashore", "Handed over", "Dead", "Missing")
    return Table(heads, tuple(rows[:_MOST_ROWS]), (1.6, 1.2, 1.3, 1, 1, 1, 1))


def _differences(story: Story) -> Section:
    """Nothing of it is hidden: counts that differ, explained or not, and what cannot have been."""
    ledger = story.state.ledger
    rows = [*(_difference(d) for d in ledger.differences)]
    rows += [_imbalance(i, "more left than came") for i in ledger.imbalances]
    rows += [_imbalance(i, "more of this case left than came; over all cases the number can be") for i in ledger.case_imbalances]
    rows += [(exact(w.at), w.case or "all", "", "", "", "", w.why) for w in ledger.wrong_routes]
    lines = [_how_it_agrees(ledger) if rows else "Every count that was made agrees with the log."]
    if len(rows) > _MOST_ROWS:
        lines.append(f"{len(rows) - _MOST_ROWS} more stand in tables/people_differences.csv and tables/people_problems.csv.")
    heads = ("UTC", "Of", "Counted", "By the log", "Explained", "Unexplained", "Reasons and remarks")
    return Section(
        "Counts that differ from the log",
        part=True,
        lines=tuple(lines) if story.given(*PEOPLE) or rows else (),
        table=Table(heads, tuple(rows[:_MOST_ROWS]), (1.65, 1.6, 0.9, 0.9, 1.05, 1.3, 3.1)),
        empty=WITHHELD,
    )


def _how_it_agrees(ledger: Ledger) -> str:
    left = many(ledger.unexplained, "person is", "people are")
    if not ledger.open_differences:
        return f"Every count that differed from the log has its reason. {left} unexplained."
    return f"{many(len(ledger.open_differences), 'count differs', 'counts differ')} without a full reason. {left} unexplained."


def _difference(d: Difference) -> tuple[str, ...]:
    open_ = ", ".join(f"{n:+d} {CATEGORY_WORDS[c][1]}" for c, n in d.categories_open.items())
    said = (
        "; ".join(d.reasons),
        f"categories still differ: {open_}" if open_ else "",
        "counted again later" if d.superseded else "",
    )
    of = f"{d.case or 'all'}, {_PLACES.get(d.place, d.place.value)}"
    explained, left = (f"{n:+d}" if n else "0" for n in (d.explained, d.unexplained))
    return (exact(d.at), of, str(d.counted), str(d.ledger), explained, left, _join(said) or "no reason given")


def _imbalance(i: Imbalance, what: str) -> tuple[str, ...]:
    of = f"{i.case or 'all'}, {_PLACES.get(i.place, i.place.value)}"
    return ("", of, "", "", "", str(i.missing), f"{CATEGORY_WORDS[i.category][1]}: {what}")


def _join(parts: Iterable[str]) -> str:
    return "; ".join(p for p in parts if p)
