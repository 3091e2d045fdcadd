"""CSV tables of people: runs, sortings, needs, counts that differ, who went ashore where. Never a name."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from app.export.cells import Cell, Table, utc
from app.rescue.entries import PARTS, Category, Flag, PeopleFlagged, PeopleMovement, PeopleSorted, Place
from app.rescue.state import RescueState

Rows = Iterable[Sequence[Cell]]
_CATEGORIES = tuple(c.value for c in Category)


def runs_table(state: RescueState) -> Rows:
    """What each RHIB run brought to own ship, for each case: the living by category, and the dead."""
    yield ("case", "run", "first_utc", "last_utc", "total", *_CATEGORIES, "dead")
    for run in state.ledger.runs:
        by = [run.people.get(c, 0) for c in Category]
        yield (run.case, run.way, utc(run.first), utc(run.last), run.total, *by, run.dead)


def sorted_table(state: RescueState) -> Rows:
    """People who turned out to be of another category: below 0 taken out, above put in."""
    yield ("at_utc", "case", "place", *_CATEGORIES, "note", "author", "entry_id")
    for line in state.lines:
        if isinstance(p := line.payload, PeopleSorted) and not line.void:
            change = [p.given.get(c, 0) - p.taken.get(c, 0) for c in Category]
            yield (utc(line.at), line.subject, p.place.value, *change, p.note, line.entry.author, line.id)


def needs_table(state: RescueState) -> Rows:
    """How many people at each place are known to have a need by the log as it stands, then each change of it."""
    yield ("at_utc", "case", "place", "need", "number", "note", "author", "entry_id")
    for place in Place:
        for flag, number in sorted(state.ledger.flags.get(place, {}).items()):
            yield (None, "all cases", place.value, flag.value, number, "as it stands", None, None)
    for line in state.lines:
        if line.void:
            continue
        match line.payload:
            case PeopleFlagged() as p:
                yield (utc(line.at), line.subject, p.place.value, p.flag.value, p.number, p.note, line.entry.author, line.id)
            case PeopleMovement() as m:
                for flag, moved in ((Flag.MEDICAL, m.medical), (Flag.DISABLED, m.disabled)):
                    if moved:
                        way = f"from {m.from_place.value}"
                        yield (utc(line.at), line.subject, m.to_place.value, flag.value, moved, way, line.entry.author, line.id)
            case _:
                pass


def differences_table(state: RescueState) -> Rows:
    """Counts that differ from the ledger of their time: in number, and counted minus ledger in each category.

    ``all cases``: everybody at that place was counted. An empty category: it was not counted, or does not differ.
    """
    yield (
        "at_utc", "counted_of", "place", "counted", "ledger", "explained", "unexplained", "counted_again_later",
        *(f"{c}_difference" for c in _CATEGORIES), "categories_still_open", "reasons", "entry_id",
    )  # fmt: skip
    for d in state.ledger.differences:
        yield (
            utc(d.at), d.case or "all cases", d.place.value, d.counted, d.ledger, d.explained, d.unexplained,
            "yes" if d.superseded else "no", *(d.by_category.get(c) for c in Category),
            "yes" if d.categories_open else "no", "; ".join(d.reasons), d.recount,
        )  # fmt: skip


def problems_table(state: RescueState) -> Rows:
    """What cannot be as it stands in the log: more left than came, or somebody went where nobody can have gone."""
    yield ("case", "place", "category", "missing", "what", "entry_id")
    for i in state.ledger.imbalances:
        yield (i.case, i.place.value, i.category.value, i.missing, "more left than came", i.entry)
    for i in state.ledger.case_imbalances:
        what = "more of this case left than came; over all cases the number can be"
        yield (i.case, i.place.value, i.category.value, i.missing, what, i.entry)
    for wrong in state.ledger.wrong_routes:
        yield (wrong.case, None, None, None, wrong.why, wrong.entry)


def ashore_table(state: RescueState) -> Rows:
    """Who went ashore, port by port and day (UTC) by day: the first and the last of them, and how many."""
    days: dict[tuple[str, str], list[tuple[str, str, dict[Category, int]]]] = {}
    yield ("port", "day_utc", "first_utc", "last_utc", "total", *_CATEGORIES)
    for line in state.ledger.movements:
        p = line.payload
        if isinstance(p, PeopleMovement) and p.from_place is Place.OWN_SHIP and p.to_place is Place.PORT:
            moment = utc(line.at) or ""
            days.setdefault((f"{line.at:%Y-%m-%d}", p.where), []).append((moment, line.id, dict(p.people)))
    for (day, port), landed in days.items():
        people = _sum(each for _, _, each in landed)
        total = sum(n for c, n in people.items() if c not in PARTS)
        yield (port, day, landed[0][0], landed[-1][0], total, *(people.get(c, 0) for c in Category))


def _sum(many: Iterable[Mapping[Category, int]]) -> dict[Category, int]:
    out: dict[Category, int] = {}
    for people in many:
        for category, number in people.items():
            out[category] = out.get(category, 0) + number
    return out


PEOPLE_TABLES: dict[str, Table] = {
    "tables/people_runs.csv": runs_table,
    "tables/people_sorted.csv": sorted_table,
    "tables/people_needs.csv": needs_table,
    "tables/people_differences.csv": differences_table,
    "tables/people_problems.csv": problems_table,
    "tables/people_ashore.csv": ashore_table,
}
