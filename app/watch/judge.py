"""The rules that raise alerts: a table of pure functions from the picture to situations. One row, one test.

A title fits a cell of the alert bar; a detail says where and what to do. Neither holds a position.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator
from typing import Final

from app.watch.alerts import Condition
from app.watch.closing import closing_on_case, closing_on_own
from app.watch.cpa import Approach
from app.watch.echoes import off_their_echo
from app.watch.faults import (
    clock,
    clocks,
    dates,
    datums,
    disk,
    drops,
    heading,
    jumps,
    links,
    own_position,
    receivers,
    recorder,
)
from app.watch.frame import Priority, TargetKind
from app.watch.tracks import COLLISION_KINDS, dangerous, stands_for_another
from app.watch.view import View
from app.watch.words import miles, minutes, plain, speed, target_name, where
from app.worded import worded

BEACON_SILENT_S: Final = 600.0
LOST_HELD_S: Final = 60.0

Rule = Callable[[View], Iterable[Condition]]


def collisions(view: View) -> Iterator[Condition]:
    for t in view.targets:
        if not t.dangerous or t.kind not in COLLISION_KINDS or stands_for_another(t):
            continue
        known = t.cpa_m is not None and t.tcpa_s is not None
        if known and dangerous(True, Approach(t.cpa_m or 0.0, t.tcpa_s, math.inf), view.limits):
            # The figures first: a long name may end at the edge of the cell.
            title = worded(
                "CPA {miles} in {minutes}: {target_name}",
                miles=miles(t.cpa_m or 0.0),
                minutes=minutes(t.tcpa_s or 0.0),
                target_name=target_name(t),
            )
            lost = " Its signal is lost: dead reckoning." if t.lost else ""
            detail = worded("{where}.{lost} Look out, alter early and clearly", where=where(t), lost=lost)
            yield Condition(f"cpa:{t.id}", "cpa", Priority.ALARM, title, detail, target=t.id, source=t.source, hold_s=10.0)
        else:
            detail = worded("{where}. By the limits of {source}, not by those set here. Look out", where=where(t), source=t.source)
            title = worded("Dangerous by {source}: {target_name}", source=t.source, target_name=target_name(t))
            yield Condition(f"cpa:{t.id}", "cpa", Priority.WARNING, title, detail, target=t.id, source=t.source, hold_s=10.0)


def gone_dangerous(view: View) -> Iterator[Condition]:
    """A dangerous target whose signal ended: whoever acknowledged its CPA has to hear it. One only merged is not lost."""
    for t in view.found.gone:
        if t.kind in COLLISION_KINDS and t.dangerous and t.lost and not stands_for_another(t):
            detail = worded(
                "{where}, {minutes} ago. Followed by dead reckoning: look out, ask the radar",
                where=where(t),
                minutes=minutes(t.age_s),
            )
            title = worded("Dangerous target lost: {target_name}", target_name=target_name(t))
            yield Condition(f"lost:{t.id}", "lost", Priority.WARNING, title, detail, target=t.id, source=t.source, hold_s=10.0)


def lost_together(view: View) -> Iterator[Condition]:
    """Many targets of one device lost at once are one thing to say: its aerial or receiver."""
    for lost in view.found.lost:
        title = worded("{count} targets lost: {source}", count=lost.count, source=lost.source)
        detail = worded(
            "{count} of {of} within three minutes, none of them dangerous by itself. Check aerial and cable",
            count=lost.count,
            of=lost.of,
        )
        yield Condition(
            f"losses:{lost.source}",
            "losses",
            Priority.CAUTION,
            title,
            detail,
            source=lost.source,
            count=lost.count,
            hold_s=LOST_HELD_S,
        )


def guard_zones(view: View) -> Iterator[Condition]:
    """A target in a guard zone, once until it has left."""
    for entered in view.found.entered:
        t = entered.target
        title = worded("Guard zone {zone}: {target_name}", zone=plain(entered.zone, 24), target_name=target_name(t))
        detail = worded(
            "{where}, {value}. It came into the guard zone: look out",
            where=where(t),
            value=speed(t.sog_mps) if t.sog_mps is not None else "speed unknown",
        )
        yield Condition(
            f"guard:{entered.zone}:{t.id}", "guard", Priority.WARNING, title, detail, target=t.id, source=t.source, hold_s=5.0
        )


def beacons(view: View) -> Iterator[Condition]:
    for t in view.targets:
        if t.kind is not TargetKind.BEACON:
            continue
        kind = {"SART": "AIS-SART", "EPIRB": "EPIRB-AIS"}.get(t.beacon or "", "MOB beacon")
        if t.test:
            title, detail = worded("{kind} test", kind=kind), worded("MMSI {mmsi}: a test message, no distress", mmsi=t.mmsi)
            yield Condition(f"beacon:{t.id}", "beacon", Priority.CAUTION, title, detail, target=t.id, source=t.source)
            continue
        heard = worded("Last heard {minutes} ago. ", minutes=minutes(t.age_s)) if t.age_s > BEACON_SILENT_S else ""
        place = where(t) if t.position is not None else "no position sent, bearing unknown"
        detail = worded("MMSI {mmsi}, {place}. {heard}Log it, open a case, inform the RCC", mmsi=t.mmsi, place=place, heard=heard)
        yield Condition(
            f"beacon:{t.id}",
            "beacon",
            Priority.ALARM,
            worded("{kind} active", kind=kind),
            detail,
            target=t.id,
            source=t.source,
        )


def quiet_cases(view: View) -> Iterator[Condition]:
    for case in view.cases:
        quiet = (view.now.utc - max(case.opened, case.updated)).total_seconds()
        if quiet > view.limits.case_update_min * 60:
            title = worded("{id}: no entry for {minutes}", id=case.id, minutes=minutes(quiet))
            yield Condition(f"case:{case.id}", "case", Priority.CAUTION, title, "Write down how it stands, or close it")


RULES: Final[tuple[Rule, ...]] = (
    own_position,
    receivers,
    heading,
    jumps,
    clock,
    clocks,
    dates,
    datums,
    links,
    collisions,
    gone_dangerous,
    lost_together,
    off_their_echo,
    guard_zones,
    beacons,
    recorder,
    disk,
    drops,
    quiet_cases,
    closing_on_case,
    closing_on_own,
)


class Judge:
    """Applies the rules and holds each situation for its ``hold_s`` after it was last seen."""

    def __init__(self, rules: tuple[Rule, ...] = RULES) -> None:
        self._rules = rules
        self.held: dict[str, tuple[Condition, float]] = {}  # id -> the situation and when it was last seen

    def hold(self, condition: Condition, mono: float) -> None:
        """Count a situation as seen at ``mono``, until its ``hold_s`` is over: it was there before a restart."""
        self.held.setdefault(condition.id, (condition, mono))

    def judge(self, view: View) -> list[Condition]:
        mono = view.now.mono
        seen = {c.id: c for rule in self._rules for c in rule(view)}
        for condition in seen.values():
            if condition.hold_s > 0:
                self.held[condition.id] = (condition, mono)
        self.held = {i: (c, at) for i, (c, at) in self.held.items() if mono - at <= c.hold_s}
        return [*seen.values(), *(c for i, (c, _at) in self.held.items() if i not in seen)]
