"""Incidents and rescues as figures for publication, in the kind of fields that SAROBMED and the civil fleet use.

Whoever reads them shall not find a person or a position in them, nor by subtracting one figure from another:

* A position becomes the centre of its cell of a grid. Everything that is said of the place comes from that centre, so that two
  positions in one cell give the very same row, and any number of them tells no more than one.
* A cell with fewer than ``LEAST_EVENTS`` rows of its table is left out; the area stays.
* Times are days (UTC), and rows of one day stand in the order of what they say, not of when they happened.
* A number of people from 1 to ``SMALL`` - 1 is written ``<5``. Where one of the categories of a row is that small, none of them is
  given, or what is missing to the total would be it.
* Where the same people are counted in two tables, one of the numbers is rounded to ``ROUND``: their difference would be the dead.
* A total is what the given rows add up to, and says whether it is complete: it tells nothing that the rows do not.
* Codes only, no text that anybody wrote.

Made from the whole state, because the public is given none of the log (``app.export.audience``): these rules are what
redacts them.
"""

from __future__ import annotations

import json
import math
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final

from app.errors import UserError
from app.export.cells import Cell, write_csv
from app.export.order import Order
from app.geo import Position
from app.rescue.entries import DECEASED, OUTCOMES, Category, PeopleMovement, PeopleSorted, Place, Withheld
from app.rescue.incident_entries import AGAINST, INCIDENT_ACTORS, SEVERITIES
from app.rescue.people import EMBARKED_FROM
from app.rescue.state import Case, Incident, RescueState
from app.rescue.terms import INCIDENT_CODES, PARTS

SMALL: Final = 5
LEAST_EVENTS: Final = 3
GRID_NM: Final = (10.0, 600.0)
"""Between these a grid is taken, NM: a finer one would be a position again."""

FEW: Final = f"<{SMALL}"
SUPPRESSED: Final = "suppressed"
ROUND: Final = 10
"""To what a number is rounded that could be taken off another one."""

UNNAMED: Final = "civil rescue ship"

_WEAPONS: Final = frozenset({"SHOTS", "SHOT_AT_SHIP", "SHOT_AT_PEOPLE", "SHOT_WARNING", "WEAPON_SHOWN"})
_NO_WEAPON: Final = frozenset({"none", "no", "no weapon", "no weapons", "unarmed"})
_CATEGORIES: Final[Mapping[Category, str]] = {
    Category.MAN: "men",
    Category.WOMAN: "women",
    Category.MINOR_ACCOMPANIED: "minors_with_family",
    Category.MINOR_UNACCOMPANIED: "minors_alone",
    Category.INFANT: "infants",
    Category.UNKNOWN: "category_not_known",
}

Area = Callable[[Position], str]
"""Names the area of a position, e.g. its search and rescue region; "" where there is none."""

Row = Mapping[str, Cell]

FIELDS: Final[Mapping[str, Mapping[str, str]]] = {
    "incidents": {
        "date": "day of the incident, UTC",
        "month": "month of it",
        "area": "search and rescue region of the middle of the cell; empty: not known",
        "cell_lat_deg": f"middle of the grid cell, degrees north; empty: fewer than {LEAST_EVENTS} rows in that cell, or not known",
        "cell_lon_deg": "the same, degrees east",
        "grid_nm": "size of a cell, nautical miles",
        "actor_kind": f"who: {', '.join(INCIDENT_ACTORS)}",
        "codes": f"what happened, with ; between them: {', '.join(INCIDENT_CODES)}",
        "against": f"aimed at, with ; between them: {', '.join(AGAINST)}",
        "severity": f"{', '.join(f'{code} ({words})' for code, words in SEVERITIES.items())}",
        "weapon": "yes, no, or empty: not known",
        "people_affected": f"people in distress at the case that it belongs to, to the nearest {ROUND}; empty: not known",
        "deaths": "people killed; empty: not known",
        "injured": "people injured; empty: not known",
        "source": "who reports it",
    },
    "rescues": {
        "date": "day on which the first person came on board, or else the case was opened, UTC",
        "month": "month of it",
        "area": "as in incidents",
        "cell_lat_deg": "as in incidents",
        "cell_lon_deg": "as in incidents",
        "grid_nm": "as in incidents",
        "outcome": f"how it ended: {', '.join(OUTCOMES)}; empty: still open",
        "people": "people whom the ship took on board alive",
        **{name: f"of them {name.replace('_', ' ')}" for name in _CATEGORIES.values()},
        "dead": "people of this case who died",
        "missing": "people of this case who are missing",
        "source": "who reports it",
    },
}
"""Every column with its meaning, in the order in which they are written."""


@dataclass(frozen=True, slots=True)
class Published:
    """Rows as they are published, oldest day first. Values are numbers, codes, ``FEW`` or ``SUPPRESSED``; ``None`` = not known."""

    incidents: tuple[Row, ...]
    rescues: tuple[Row, ...]
    grid_nm: float
    source: str


@dataclass(frozen=True, slots=True)
class _Event:
    """A row before its cell is decided on."""

    at: datetime
    cell: Position | None
    row: dict[str, Cell]


def publication(state: RescueState, order: Order, area: Area) -> Published:
    """The figures of a mission. Raises UserError for a grid that is too fine or none."""
    least, most = GRID_NM
    if not least <= order.grid_nm <= most:
        raise UserError(f"A grid of {order.grid_nm:g} NM is not taken. Choose one from {least:g} to {most:g} NM")
    source = " ".join(order.source.split()) or UNNAMED
    cases = [case for case in state.cases.values() if not order.cases or case.id in order.cases]
    boarded = _boarded(state)
    incidents = [i for i in state.incidents if not order.cases or set(order.cases) & _cases_of(i)]
    return Published(
        incidents=_rows("incidents", [_incident(i, state, order) for i in incidents], order, area, source),
        rescues=_rows("rescues", [_rescue(case, state, order, boarded[case.id]) for case in cases], order, area, source),
        grid_nm=order.grid_nm,
        source=source,
    )


def files(published: Published, mark: str = "") -> dict[str, bytes]:
    """Name -> bytes of every file of the data set. ``mark``: the word of training, "" at sea."""
    training = f"*** {mark}: none of this happened at sea ***\n\n" if mark else ""
    out: dict[str, bytes] = {"README.txt": (training + _readme(published)).encode()}
    for name, rows in (("incidents", published.incidents), ("rescues", published.rescues)):
        columns = tuple(FIELDS[name])
        out[f"{name}.csv"] = write_csv([columns, *(tuple(row[c] for c in columns) for row in rows)], mark)
        data = {
            **({"training": mark} if mark else {}),
            "source": published.source,
            "grid_nm": published.grid_nm,
            "suppressed_below": SMALL,
            "least_rows_in_a_cell": LEAST_EVENTS,
            "fields": FIELDS[name],
            "rows": [dict(row) for row in rows],
            "totals": totals(rows),
        }
        out[f"{name}.json"] = json.dumps(data, ensure_ascii=False, indent=1).encode() + b"\n"
    return out


def totals(rows: Sequence[Row]) -> dict[str, dict[str, int | bool]]:
    """Of each column of numbers what the rows that are given add up to; ``complete``: none was suppressed or not known."""
    counted = ("people_affected", "deaths", "injured", "people", *_CATEGORIES.values(), "dead", "missing")
    out: dict[str, dict[str, int | bool]] = {"rows": {"at_least": len(rows), "complete": True}}
    for name in counted:
        if rows and name in rows[0]:
            given = [value for row in rows if isinstance(value := row[name], int)]
            out[name] = {"at_least": sum(given), "complete": len(given) == len(rows)}
    return out


def few(number: int | None) -> Cell:
    """A number of people as it may be published."""
    return FEW if number is not None and 0 < number < SMALL else number


# ---- the grid


def cell_of(position: Position, grid_nm: float) -> Position:
    """The centre of the cell that a position lies in. Cells are ``grid_nm`` high, and as many to a band of latitude as make them
    about as wide there."""
    bands = max(1, round(180 * 60 / grid_nm))
    band = min(bands - 1, max(0, math.floor((position.lat + 90) / 180 * bands)))
    lat = (band + 0.5) * 180 / bands - 90
    cells = max(1, round(360 * 60 * math.cos(math.radians(lat)) / grid_nm))
    place = math.floor((position.lon + 180) / 360 * cells) % cells
    return Position(round(lat, 3), round((place + 0.5) * 360 / cells - 180, 3))


def _rows(name: str, events: Iterable[_Event], order: Order, area: Area, source: str) -> tuple[Row, ...]:
    events = list(events)
    crowd = Counter((e.cell.lat, e.cell.lon) for e in events if e.cell is not None)
    out: list[Row] = []
    for event in events:
        shown = event.cell if event.cell is not None and crowd[event.cell.lat, event.cell.lon] >= LEAST_EVENTS else None
        values: dict[str, Cell] = event.row | {
            "date": f"{event.at:%Y-%m-%d}",
            "month": f"{event.at:%Y-%m}",
            "area": (area(event.cell) or None) if event.cell is not None else None,
            "cell_lat_deg": shown.lat if shown is not None else None,
            "cell_lon_deg": shown.lon if shown is not None else None,
            "grid_nm": order.grid_nm,
            "source": source,
        }
        out.append({column: values[column] for column in FIELDS[name]})
    return tuple(sorted(out, key=lambda row: [str(row["date"]), *("" if v is None else str(v) for v in row.values())]))


# ---- incidents


def _cases_of(incident: Incident) -> set[str]:
    return {*incident.listed("cases"), *([incident.case] if incident.case is not None else [])}


def _incident(incident: Incident, state: RescueState, order: Order) -> _Event:
    where = _own_position(incident) or _first_position(incident, state)
    codes = [code for code, _ in incident.codes if code in INCIDENT_CODES]
    said = incident.said("weapon")
    weapon = "yes" if _WEAPONS & set(codes) else None
    if said and weapon is None:
        weapon = "no" if " ".join(str(said).casefold().split()) in _NO_WEAPON else "yes"
    against = [each for each in AGAINST if each in incident.listed("against")]
    row: dict[str, Cell] = {
        "actor_kind": _known(incident.said("actor_kind"), INCIDENT_ACTORS),
        "codes": ";".join(sorted(codes)) or None,
        "against": ";".join(against) or None,
        "severity": _known(incident.said("severity"), SEVERITIES),
        "weapon": weapon,
        "people_affected": _about(_affected(incident, state)) if "people" in against else None,
        "deaths": few(incident.said("deaths")),
        "injured": few(incident.said("injured")),
    }
    return _Event(incident.at, cell_of(where, order.grid_nm) if where is not None else None, row)


def _own_position(incident: Incident) -> Position | None:
    ship = incident.ship
    return Position(ship.lat, ship.lon) if ship is not None and ship.lat is not None and ship.lon is not None else None


def _first_position(incident: Incident, state: RescueState) -> Position | None:
    known = (_place(state.cases[case]) for case in sorted(_cases_of(incident)) if case in state.cases)
    return next((where for where in known if where is not None), None)


def _about(number: int | None) -> Cell:
    """A number that stands beside a total of the same people elsewhere: the difference would be the dead and the missing."""
    return few(number) if number is None or number < SMALL else max(ROUND, round(number / ROUND) * ROUND)


def _affected(incident: Incident, state: RescueState) -> int | None:
    """People at its cases, by the best number of each; ``None`` where one of them is not known."""
    numbers = [_on_the_boat(state.cases[case]) for case in _cases_of(incident) if case in state.cases]
    return sum(n for n in numbers if n is not None) if numbers and None not in numbers else None


def _on_the_boat(case: Case) -> int | None:
    for kind in ("counted", "estimated", "reported"):
        newest = next(
            (n for k, numbers in case.pob.items() if k.value == kind for n in reversed(numbers) if n.total is not None), None
        )
        if newest is not None:
            return newest.total
    return None


# ---- rescues


def _rescue(case: Case, state: RescueState, order: Order, boarded: _Boarded) -> _Event:
    where = _place(case)
    people = {category: boarded.people.get(category, 0) for category in _CATEGORIES}
    total = sum(people.values())
    # Sorted into more than there are, or a movement that was erased: there is no number to publish.
    known = boarded.whole and min(people.values()) >= 0
    open_ = known and all(few(number) == number for number in (total, *people.values()))
    at_places = state.ledger.by_case.get(case.id, {})
    dead = sum(n for place in DECEASED for c, n in at_places.get(place, {}).items() if c not in PARTS)
    missing = sum(n for c, n in at_places.get(Place.MISSING, {}).items() if c not in PARTS)
    row: dict[str, Cell] = {
        "outcome": _known(case.outcome, OUTCOMES),
        "people": few(total) if known else None,
        **{name: people[category] if open_ else SUPPRESSED for category, name in _CATEGORIES.items()},
        "dead": few(max(0, dead)),
        "missing": few(max(0, missing)),
    }
    return _Event(boarded.first or case.opened, cell_of(where, order.grid_nm) if where is not None else None, row)


def _place(case: Case) -> Position | None:
    """Where the rescue was, or else where she was last reported."""
    rescued = [p for p in case.positions if p.role == "rescue"]
    newest = max(rescued, key=lambda p: p.at) if rescued else case.position
    return newest.position if newest is not None else None


@dataclass(slots=True)
class _Boarded:
    """Who came on board alive in one case, by the categories that they were sorted into."""

    first: datetime | None = None
    people: Counter[Category] = field(default_factory=Counter)
    whole: bool = True


def _boarded(state: RescueState) -> dict[str | None, _Boarded]:
    found: dict[str | None, _Boarded] = defaultdict(_Boarded)
    for line in state.lines:
        if line.void:
            continue
        match line.payload:
            case PeopleMovement(from_place=came_from, to_place=Place.OWN_SHIP, people=people) if came_from in EMBARKED_FROM:
                one = found[line.subject]
                one.first = line.at if one.first is None else min(one.first, line.at)
                one.people.update(people)
            case PeopleSorted(place=Place.OWN_SHIP, taken=taken, given=given):
                found[line.subject].people.update(given)
                found[line.subject].people.subtract(taken)
            case Withheld(given=kind) if kind in (PeopleMovement.kind, PeopleSorted.kind):
                found[line.subject].whole = False
            case _:
                pass
    return found


def _known(code: object, words: Iterable[str]) -> str | None:
    return code if isinstance(code, str) and code in words else None


def _readme(published: Published) -> str:
    columns = "\n\n".join(
        f"{name}.csv and {name}.json\n" + "\n".join(f"    {column:<22}{what}" for column, what in FIELDS[name].items())
        for name in FIELDS
    )
    return (
        f"Figures of one mission, reported by: {published.source}\n\n"
        "Nobody shall find a person or a position in them. So\n"
        f"* a place is the middle of a cell of a grid of {published.grid_nm:g} NM, and is left out where a cell has fewer than\n"
        f"  {LEAST_EVENTS} rows;\n"
        "* a time is a day, UTC;\n"
        f"* a number of people from 1 to {SMALL - 1} is written {FEW}, and where one category is that small all of them are\n"
        f"  “{SUPPRESSED}”;\n"
        f"* people affected are rounded to {ROUND};\n"
        "* totals (in the JSON files) add up what the rows give, and say whether that is all.\n"
        "An empty field is not known, which is not 0.\n\n"
        f"{columns}\n"
    )
