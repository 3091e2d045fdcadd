"""The rules that raise alerts: a table of pure functions from the picture to situations. One row, one test.

A title fits a cell of the alert bar; a detail says where and what to do. Neither holds a position.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator
from typing import Final

from app.geo import local_scale
from app.readings import LinkPhase
from app.units import degrees_180, metres_from_nm, mps_from_knots
from app.watch.alerts import Condition
from app.watch.cpa import Approach, closest_approach, velocity
from app.watch.echoes import off_their_echo
from app.watch.frame import Priority, Target, TargetKind
from app.watch.integrity import CLOCKS_APART_S
from app.watch.targets import FAST_MPS
from app.watch.tracks import COLLISION_KINDS, dangerous
from app.watch.view import View
from app.watch.words import miles, minutes, plain, span, speed, target_name, where
from app.worded import joined, worded

SILENT_WARNING_S: Final = 60.0
FIRST_FIX_S: Final = 15.0
CLOSING_CPA_M: Final = 1852.0
CLOSING_TIME_S: Final = 40 * 60.0
BEACON_SILENT_S: Final = 600.0
LOST_HELD_S: Final = 60.0
DISK_FULL_SHARE: Final = 0.2
"""A disk with less than this share of what is nearly full left is a warning: a caution was there to be read."""

Rule = Callable[[View], Iterable[Condition]]


def own_position(view: View) -> Iterator[Condition]:
    """Lost: an alarm. Never had: one too, once the devices have had time to find it."""
    position = view.own.position
    if not position.stale:
        return
    why = (
        joined("; ", (worded("{name} {value}", name=r.name, value=r.why_not or "is stale") for r in view.trust.receivers))
        or "no receiver is heard"
    )
    if position.value is not None:
        yield Condition(
            "position:own",
            "position",
            Priority.ALARM,
            "Own position lost",
            f"{why}. Last fix {minutes(position.age_s or 0.0)} ago. Fix by radar and bearings; the log leaves positions out",
            source=position.source,
        )
    elif view.uptime_s > FIRST_FIX_S and (view.trust.receivers or view.links):
        detail = worded("{why}. Check antenna and cable on the device page", why=why)
        yield Condition("position:own", "position", Priority.ALARM, "No own position", detail)


def receivers(view: View) -> Iterator[Condition]:
    """A receiver without a fix while another one is in use; jumps and quarrels have alerts of their own."""
    used = next((r for r in view.trust.receivers if r.in_use and r.good), None)
    if used is None:
        return
    preferred_lost = True
    for r in view.trust.receivers:
        if r.in_use:
            preferred_lost = False  # receivers come in order of preference: those behind the one in use are spares
        elif not r.good:
            title = (
                worded("{name} in use: {name2} {why_not}", name=used.name, name2=r.name, why_not=r.why_not)
                if preferred_lost
                else worded("{name} {why_not}", name=r.name, why_not=r.why_not)
            )
            detail = f"{r.name} {r.why_not}; position, speed and course come from {used.name}. Check {r.name}'s antenna"
            yield Condition(f"fix:{r.name}", "fix", Priority.CAUTION, title, detail, source=r.name)


def heading(view: View) -> Iterator[Condition]:
    """A gyro that stops: a caution, after a minute a warning. One that never spoke is not missed."""
    known = view.own.heading_deg
    if known.value is None or not known.stale:
        return
    age = known.age_s or 0.0
    priority = Priority.WARNING if age >= SILENT_WARNING_S else Priority.CAUTION
    detail = f"{known.source or 'The gyro'} told it last {minutes(age)} ago. Head-up and radar bearings lean on it; check the gyro"
    yield Condition("heading:own", "heading", priority, "Heading lost", detail, source=known.source)


def jumps(view: View) -> Iterator[Condition]:
    for r in view.trust.receivers:
        if r.jumped_m is not None:
            yield Condition(
                f"jump:{r.name}",
                "jump",
                Priority.WARNING,
                worded("{name} jumped {miles}", name=r.name, miles=miles(r.jumped_m)),
                "Its position is off dead reckoning and is not used. Compare with radar and depth; jamming is possible",
                source=r.name,
                hold_s=10.0,
            )
        if r.disagrees_m is not None:
            yield Condition(
                f"disagree:{r.name}",
                "disagree",
                Priority.WARNING,
                worded("Receivers differ by {miles}", miles=miles(r.disagrees_m)),
                worded(
                    "{name} and {source} give different positions. Check both by radar",
                    name=r.name,
                    source=view.own.position.source,
                ),
                source=r.name,
                hold_s=10.0,
            )


def clock(view: View) -> Iterator[Condition]:
    offset = view.own.clock_offset_s
    if offset is not None and abs(offset) > view.limits.clock_offset_s + view.lateness_s:
        word = "slow" if offset > 0 else "fast"
        detail = f"By {view.own.gnss_time.source}. The log keeps this computer's time and the offset; set the computer's clock"
        yield Condition(
            "clock:offset", "clock", Priority.CAUTION, worded("Computer clock {span} {word}", span=span(offset), word=word), detail
        )


def clocks(view: View) -> Iterator[Condition]:
    """Receivers that tell different times: at least one of them is wrong, and the computer's clock does not say which."""
    used = view.own.clock_source
    ours = view.own.clock_offset_s
    for source, offset in view.own.clock_offsets:
        if used is None or ours is None or source == used or abs(offset - ours) <= CLOCKS_APART_S + view.lateness_s:
            continue
        title = worded("Time of {source} {span} off {used}", source=source, span=span(offset - ours), used=used)
        detail = f"The receivers contradict each other; the log compares with {used}. Check the date and time of both"
        yield Condition(f"clocks:{source}", "clocks", Priority.CAUTION, title, detail, source=source, hold_s=10.0)


def dates(view: View) -> Iterator[Condition]:
    for source in view.trust.mended_dates:
        detail = "It counts GPS weeks wrong; whole epochs of 1024 weeks were added. Update or replace the receiver"
        yield Condition(
            f"date:{source}",
            "date",
            Priority.CAUTION,
            worded("{source} date corrected", source=source),
            detail,
            source=source,
        )


def datums(view: View) -> Iterator[Condition]:
    for source, datum in view.trust.datums:
        name = plain(datum, 8)
        detail = worded("Positions of {source} are off by up to hundreds of metres. Set it to WGS 84", source=source)
        yield Condition(
            f"datum:{source}",
            "datum",
            Priority.WARNING,
            worded("{source} datum {name}, not W84", source=source, name=name),
            detail,
            source=source,
        )


def links(view: View) -> Iterator[Condition]:
    for link in view.links:
        if link.phase is LinkPhase.SILENT:
            late = view.troubled_s.get(link.source, 0.0) >= SILENT_WARNING_S
            priority = Priority.WARNING if late else Priority.CAUTION
            title = worded("{source} silent", source=link.source)
        elif link.phase is LinkPhase.FAILED:
            priority, title = Priority.WARNING, worded("{source} link failed", source=link.source)
        else:
            continue
        # The place is a long path on most ships: it would push the reason off the end of the alert bar. The log has both.
        reason = plain(link.reason.removeprefix(worded("{where}: ", where=link.where)), 120) or "nothing is heard"
        detail = f"{reason[0].upper()}{reason[1:]}. Check power and cable; it is tried again by itself"
        yield Condition(f"link:{link.source}", "link", priority, title, detail, source=link.source)


def collisions(view: View) -> Iterator[Condition]:
    for t in view.targets:
        if not t.dangerous or t.kind not in COLLISION_KINDS or stands_for_another(t):
            continue
        name = target_name(t)
        known = t.cpa_m is not None and t.tcpa_s is not None
        if known and dangerous(True, Approach(t.cpa_m or 0.0, t.tcpa_s, math.inf), view.limits):
            title = worded("CPA {miles} in {minutes}", miles=miles(t.cpa_m or 0.0), minutes=minutes(t.tcpa_s or 0.0))
            lost = " Its signal is lost: dead reckoning." if t.lost else ""
            detail = worded("{name}, {where}.{lost} Look out, alter early and clearly", name=name, where=where(t), lost=lost)
            yield Condition(f"cpa:{t.id}", "cpa", Priority.ALARM, title, detail, target=t.id, source=t.source, hold_s=10.0)
        else:
            detail = worded("{where}. By the limits of {source}, not by those set here", where=where(t), source=t.source)
            title = worded("{name}: dangerous on {source}", name=name, source=t.source)
            yield Condition(f"cpa:{t.id}", "cpa", Priority.WARNING, title, detail, target=t.id, source=t.source, hold_s=10.0)


def stands_for_another(target: Target) -> bool:
    """An echo of a ship that is judged as another target, or own RHIB: neither raises anything."""
    return target.merged_into is not None or target.own_craft


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
        title = worded("{plain}: {target_name}", plain=plain(entered.zone, 24), target_name=target_name(t))
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


def recorder(view: View) -> Iterator[Condition]:
    state = view.recorder
    if state is not None and (state.failed or view.recorder_losing):
        reason = plain(state.failed, 120) if state.failed else "the disk does not keep up"
        detail = f"{state.lost} lines lost: {reason}. Free or change the disk; write down what matters by hand"
        yield Condition("recorder:lost", "recorder", Priority.ALARM, "Recorder is losing data", detail)


def disk(view: View) -> Iterator[Condition]:
    """Room for recording and log runs out."""
    free = view.recorder.free_bytes if view.recorder is not None else None
    low = view.limits.disk_low_gb * 1e9
    if free is None or free >= low:
        return
    priority = Priority.WARNING if free < low * DISK_FULL_SHARE else Priority.CAUTION
    detail = "Export and remove old missions, or change the disk. When it is full nothing more is recorded"
    yield Condition("disk:free", "disk", priority, worded("Disk nearly full: {value:.1f} GB free", value=free / 1e9), detail)


def drops(view: View) -> Iterator[Condition]:
    for name, value in view.growing:
        detail = f"{value} so far. What is shown may lag behind; see the device page"
        yield Condition(f"dropped:{name}", "dropped", Priority.WARNING, worded("Data dropped: {name}", name=name), detail)


def quiet_cases(view: View) -> Iterator[Condition]:
    for case in view.cases:
        quiet = (view.now.utc - max(case.opened, case.updated)).total_seconds()
        if quiet > view.limits.case_update_min * 60:
            title = worded("{id}: no entry for {minutes}", id=case.id, minutes=minutes(quiet))
            yield Condition(f"case:{case.id}", "case", Priority.CAUTION, title, "Write down how it stands, or close it")


def closing_on_case(view: View) -> Iterator[Condition]:
    """A fast target that will pass near an open case soon: somebody else is on the way to the boat."""
    cases = [(c.id, c.position, local_scale(c.position.lat)) for c in view.cases if c.position is not None]
    chosen_mps = mps_from_knots(view.limits.closing_kn)
    fast = {t.id: t for t in view.targets if (t.sog_mps or 0.0) > FAST_MPS}
    fast |= {t.id: t for t in view.found.chosen if (t.sog_mps or 0.0) >= chosen_mps}
    fast = {i: t for i, t in fast.items() if t.kind in COLLISION_KINDS and not t.lost and not stands_for_another(t)}
    for t in fast.values() if cases else ():
        motion = velocity(t.sog_mps, t.cog_deg)
        if motion is None or t.position is None:
            continue
        reach = (t.sog_mps or 0.0) * CLOSING_TIME_S + CLOSING_CPA_M
        for case_id, position, (per_lon, per_lat) in cases:
            place = (degrees_180(t.position.lon - position.lon) * per_lon, (t.position.lat - position.lat) * per_lat)
            if math.hypot(*place) > reach:
                continue
            approach = closest_approach(place, motion)
            left = (approach.tcpa_s or 0.0) - t.age_s
            if approach.cpa_m < CLOSING_CPA_M and 0.0 < left <= CLOSING_TIME_S:
                yield _closing(t, case_id, approach, left)


def closing_on_own(view: View) -> Iterator[Condition]:
    """A chosen vessel that comes at us fast. Where she is dangerous by CPA that alarm says so already."""
    limits = view.limits
    for t in view.found.chosen:
        if t.kind not in COLLISION_KINDS or t.dangerous or t.lost or t.cpa_m is None or t.tcpa_s is None:
            continue
        left = t.tcpa_s
        if (t.sog_mps or 0.0) < mps_from_knots(limits.closing_kn) or t.cpa_m > metres_from_nm(limits.closing_nm):
            continue
        if 0.0 < left <= limits.closing_min * 60.0:
            title = worded("{target_name} closes at {speed}", target_name=target_name(t), speed=speed(t.sog_mps or 0.0))
            detail = worded(
                "{where}, will pass own ship at {miles} in {minutes}. Look out, log it, tell the master",
                where=where(t),
                miles=miles(t.cpa_m),
                minutes=minutes(left),
            )
            yield Condition(
                f"closing:own:{t.id}",
                "closing",
                Priority.WARNING,
                title,
                detail,
                target=t.id,
                source=t.source,
                hold_s=60.0,
            )


def _closing(t: Target, case_id: str, approach: Approach, left_s: float) -> Condition:
    return Condition(
        f"closing:{case_id}:{t.id}",
        "closing",
        Priority.WARNING,
        worded("{speed} target {minutes} from {case_id}", speed=speed(t.sog_mps or 0.0), minutes=minutes(left_s), case_id=case_id),
        worded(
            "{target_name}, {where}, will pass {miles} from the case. Name it, log it",
            target_name=target_name(t),
            where=where(t),
            miles=miles(approach.cpa_m),
        ),
        target=t.id,
        source=t.source,
        hold_s=60.0,
    )


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
