"""From where a range and bearing may be laid off: own ship, a target, a case. Pure, no widgets.

Nothing is laid off from an old position: a bearing taken now from where somebody was ten minutes ago is a wrong position.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from app.errors import UserError
from app.geo import Position
from app.rescue.state import Case, RescueState
from app.watch.frame import Frame, Target
from app.worded import worded
from ui.sight import datum_of
from ui.words import duration, short_number, target_name

OWN: Final = "own ship"
_NEAREST: Final = 8


@dataclass(frozen=True, slots=True)
class Origin:
    name: str
    position: Position


def origin_named(name: str, frame: Frame, state: RescueState) -> Origin:
    """ "" is own ship. Raises UserError where there is no such thing, more than one, or its position is old."""
    wanted = name.strip().casefold()
    if wanted in ("", OWN, "us", "own", "ship"):
        return _own(frame)
    for case in state.cases.values():
        if wanted in (case.number.casefold(), worded("case {short_number}", short_number=short_number(case.number))):
            return _case(case, frame)
    found = [t for t in frame.targets if wanted in set(_names(t))]
    if len(found) > 1:
        raise UserError(
            worded("{n} targets are called {name}. Choose it on the chart and press Range and bearing", n=len(found), name=name)
        )
    if not found:
        raise UserError(
            worded("No target or case is called {name}. Write T07, a ship's name or a case number before the bearing", name=name)
        )
    return _target(found[0])


def origin_names(frame: Frame, state: RescueState, selection: str | None) -> tuple[str, ...]:
    """What the choice offers: own ship, the selected object, open cases, their actors, the nearest targets. Usable ones only."""
    actors = {a.target for case in state.cases.values() if case.open for a in case.actors}
    near = sorted((t for t in frame.targets if t.range_m is not None), key=lambda t: t.range_m or 0.0)
    chosen = [t for t in frame.targets if t.id == selection] + [t for t in frame.targets if t.id in actors]
    cases = [c for c in state.cases.values() if c.open and c.position is not None]
    cases.sort(key=lambda c: c.id != selection)
    targets = [target_name(t) for t in (*chosen, *near) if t.position is not None and not t.stale and not t.lost]
    names = [OWN, *(c.number for c in cases), *targets]
    if chosen and chosen[0].id == selection and target_name(chosen[0]) in names:
        names = [OWN, target_name(chosen[0]), *names[1:]]
    return tuple(dict.fromkeys(names))[: _NEAREST + 1 + len(cases)]


def _own(frame: Frame) -> Origin:
    own = frame.own.position
    if own.value is None:
        raise UserError("Own position is not known: a range and bearing from us gives no position")
    if own.live is None:
        raise UserError(
            worded(
                "Own position is old ({duration}): a range and bearing from us gives no position now", duration=duration(own.age_s)
            )
        )
    return Origin(OWN, own.live)


def _case(case: Case, frame: Frame) -> Origin:
    datum = datum_of(case, frame.stamp.utc)
    if datum is None:
        raise UserError(worded("{number} has no position to measure from", number=case.number))
    return Origin(case.number, datum.position)


def _target(target: Target) -> Origin:
    name = target_name(target)
    if target.position is None or target.lost or target.stale:
        raise UserError(
            worded(
                "{name} was last heard {duration} ago: where she is now is not known", name=name, duration=duration(target.age_s)
            )
        )
    return Origin(name, target.position)


def _names(target: Target) -> Iterator[str]:
    yield target_name(target).casefold()
    if target.mmsi:
        yield target.mmsi
    if target.number is not None:
        yield from (f"t{target.number}", f"t{target.number:02d}")
