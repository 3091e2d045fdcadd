"""What is typed into the search line, read: words, and shortcuts such as ``case:014 by:mara after:02:00 near:5``. No widgets.

Shortcuts: ``case:`` a number; ``by:`` a part of a name; ``after:``, ``before:`` a time of the clock or with its day,
``on:`` a day; ``near:5`` NM round own ship, ``near:5@014`` round a case; ``in:chart`` what the chart shows; ``kind:``
log, case, people, comms or system. Quotation marks keep words together: ``by:"M. Keller"``. Keys beside the line write
the same shortcuts, so there is one truth and it can be read.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Final

from app.errors import UserError
from app.geo import Position, destination
from app.ports import LogQuery
from app.rescue.state import Case
from app.units import NM
from app.worded import joined, worded
from ui.when import time_of
from ui.words import short_number

Box = tuple[float, float, float, float]
KINDS: Final[Mapping[str, tuple[str, ...]]] = {
    "log": ("log.", "watch.", "incident.", "mob.", "master."),
    "case": ("case.", "vessel.", "plan."),
    "people": ("people.",),
    "comms": ("comms.", "policy.", "relay.", "pos."),
    "system": ("alert.", "link.", "system.", "mission.", "export."),
}
SHORTCUTS: Final = ("case", "by", "after", "before", "on", "near", "in", "kind")
_PART: Final = re.compile(rf"(?P<all>(?P<name>{'|'.join(SHORTCUTS)}):(?P<value>\"[^\"]*\"?|\S*))|\S+", re.IGNORECASE)
_DAY: Final = re.compile(r"^(today|yesterday|\d{4}-\d\d?-\d\d?|\d\d?\.(?:\d\d?\.?)?|\d\d?\s?[a-z]{3,9})$", re.IGNORECASE)
_NEAR: Final = re.compile(r"^(?P<miles>\d+(?:[.,]\d+)?)\s*(?:nm)?(?:@(?P<case>.+))?$", re.IGNORECASE)
_MOST_NM: Final = 500.0


@dataclass(frozen=True, slots=True)
class Around:
    """What shortcuts are read against. ``chart`` gives the box of the chart, ``None`` where there is none."""

    now: datetime
    cases: Mapping[str, Case]
    authors: tuple[str, ...] = ()
    own: Position | None = None
    chart: Callable[[], Box | None] = lambda: None


@dataclass(frozen=True, slots=True)
class Asked:
    """``query`` is ``None`` while nothing is asked for. ``problems`` say what could not be read; ``words`` are to be marked."""

    query: LogQuery | None = None
    problems: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    values: Mapping[str, str] = field(default_factory=dict)


def ask(text: str, around: Around) -> Asked:
    """Read a search line. Never raises: what cannot be read is a problem, and nothing is searched with half a question."""
    words: list[str] = []
    values: dict[str, str] = {}
    for part in _PART.finditer(text):
        if part["name"]:
            values[part["name"].casefold()] = part["value"].strip('"').strip()
        else:
            words.append(part[0])
    query = LogQuery(text=joined(" ", words))
    problems = []
    for name in SHORTCUTS:  # in this order: near may speak of a case
        if value := values.get(name, ""):
            try:
                query = _READ[name](query, value, around)
            except UserError as error:
                problems.append(str(error))
    if query.since is not None and query.until is not None and query.until <= query.since:
        query = replace(query, until=query.until + timedelta(days=1))  # after:22:00 before:04:00 runs over midnight
    if query.text and not any(c.isalnum() for c in query.text):
        problems.append("Type a letter or a figure: signs are not searched for")
    nothing = query == LogQuery() or bool(problems)
    return Asked(None if nothing else query, tuple(problems), tuple(words), values)


def with_value(text: str, name: str, value: str) -> str:
    """The line with a shortcut set to ``value``, "" taking it out; everything else stays as it was typed."""
    kept = _PART.sub(lambda m: "" if (m["name"] or "").casefold() == name else m[0], text)
    word = f'{name}:"{value}"' if " " in value else f"{name}:{value}"
    return joined(" ", (worded("{kept} {word}", kept=kept, word=word) if value else kept).split())


def case_of(value: str, cases: Mapping[str, Case]) -> str:
    """The case of a number or the end of one, the newest where several fit. Raises UserError."""
    wanted = value.casefold()
    for case in reversed(list(cases.values())):
        numbers = {case.id.casefold(), case.number.casefold(), short_number(case.number), case.number.rpartition("-")[2]}
        if wanted in numbers or wanted.lstrip("0") in numbers:
            return case.id
    raise UserError(worded("There is no case {value}", value=value))


def box_round(centre: Position, miles: float) -> Box:
    """South, west, north, east of the square that holds everything within ``miles`` NM."""
    metres = miles * NM
    north, south = (destination(centre, bearing, metres).lat for bearing in (0, 180))
    widest = max(abs(north), abs(south))
    if widest > 85:
        return south, -180.0, north, 180.0
    # The circle is widest a little towards the pole of its middle: the parallel there is the shorter one.
    reach = miles / 60 / math.cos(math.radians(widest))
    west, east = centre.lon - reach, centre.lon + reach
    return south, (west + 180) % 360 - 180, north, (east + 180) % 360 - 180


def _case(query: LogQuery, value: str, around: Around) -> LogQuery:
    return replace(query, case=case_of(value, around.cases))


def _author(query: LogQuery, value: str, around: Around) -> LogQuery:
    found = _named(value, around.authors)
    if not found:
        raise UserError(worded("Nobody called {value} has written anything", value=value))
    if len(found) > 1:
        raise UserError(worded("by:{value} may be {join}", value=value, join=joined(" or ", found[:4])))
    return replace(query, author=found[0])


def _named(value: str, authors: Iterable[str]) -> list[str]:
    wanted = value.casefold()
    exact = [name for name in authors if name.casefold() == wanted]
    return exact or [name for name in authors if wanted in name.casefold()]


def _moment(value: str, now: datetime) -> datetime:
    day = _day(value, now)
    return day if day is not None else time_of(value, now)


def _day(value: str, now: datetime) -> datetime | None:
    """The beginning of a day; ``None`` where the text is a time."""
    if not _DAY.match(value) or re.fullmatch(r"\d\d?", value):
        return None
    word = value.casefold()
    if word == "today":
        return now.replace(hour=0, minute=0, second=0, microsecond=0)
    return time_of(worded("{value} 00:00", value=value), now)


def _after(query: LogQuery, value: str, around: Around) -> LogQuery:
    return replace(query, since=_moment(value, around.now))


def _before(query: LogQuery, value: str, around: Around) -> LogQuery:
    return replace(query, until=_moment(value, around.now))


def _on(query: LogQuery, value: str, around: Around) -> LogQuery:
    day = _day(value, around.now)
    if day is None:
        raise UserError("on: wants a day: on:yesterday, on:13.6. or on:2026-06-13")
    return replace(query, since=day, until=day + timedelta(days=1) - timedelta(microseconds=1))


def _near(query: LogQuery, value: str, around: Around) -> LogQuery:
    found = _NEAR.match(value)
    miles = float(found["miles"].replace(",", ".")) if found is not None else 0.0
    if found is None or not 0 < miles <= _MOST_NM:
        raise UserError("near: wants a number of miles: near:5, or near:5@014 round a case")
    if found["case"]:
        case = around.cases[case_of(found["case"], around.cases)]
        if case.position is None:
            raise UserError(worded("Case {number} has no position", number=case.number))
        centre = case.position.position
    elif around.own is not None:
        centre = around.own
    else:
        raise UserError("Own position is not known: near:5@014 goes round a case")
    return replace(query, box=box_round(centre, miles))


def _in(query: LogQuery, value: str, around: Around) -> LogQuery:
    box = around.chart() if value.casefold() == "chart" else None
    if box is None:
        raise UserError("in: wants the word chart, and a chart on the screen")
    return replace(query, box=box)


def _kind(query: LogQuery, value: str, _around: Around) -> LogQuery:
    if (kinds := KINDS.get(value.casefold())) is None:
        raise UserError(worded("kind: is one of {join}", join=joined(", ", KINDS)))
    return replace(query, kinds=kinds)


_READ: Final[Mapping[str, Callable[[LogQuery, str, Around], LogQuery]]] = {
    "case": _case,
    "by": _author,
    "after": _after,
    "before": _before,
    "on": _on,
    "near": _near,
    "in": _in,
    "kind": _kind,
}
