"""Rules about what the bridge leans on: receivers, gyro, clock, links, recorder and disk. Rules for ``judge.RULES``.

A title fits a cell of the alert bar; a detail says where and what to do. Neither holds a position.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from app.readings import LinkPhase
from app.watch.alerts import Condition
from app.watch.frame import Priority
from app.watch.integrity import CLOCKS_APART_S
from app.watch.view import View
from app.watch.words import miles, minutes, plain, span
from app.worded import joined, worded, worded_count

SILENT_WARNING_S: Final = 60.0
FIRST_FIX_S: Final = 15.0
DISK_FULL_SHARE: Final = 0.2
"""A disk with less than this share of what is nearly full left is a warning: a caution was there to be read."""


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
            worded(
                "{why}. Last fix {minutes} ago. Fix by radar and bearings; the log leaves positions out",
                why=why,
                minutes=minutes(position.age_s or 0.0),
            ),
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
            detail = worded(
                "{name} {why_not}; position, speed and course come from {used}. Check the antenna of {name}",
                name=r.name,
                why_not=r.why_not,
                used=used.name,
            )
            yield Condition(f"fix:{r.name}", "fix", Priority.CAUTION, title, detail, source=r.name)


def heading(view: View) -> Iterator[Condition]:
    """A gyro that stops: a caution, after a minute a warning. One that never spoke is not missed."""
    known = view.own.heading_deg
    if known.value is None or not known.stale:
        return
    age = known.age_s or 0.0
    priority = Priority.WARNING if age >= SILENT_WARNING_S else Priority.CAUTION
    detail = worded(
        "{source} told it last {minutes} ago. Head-up and radar bearings lean on it; check the gyro",
        source=known.source or "The gyro",
        minutes=minutes(age),
    )
    yield Condition("heading:own", "heading", priority, "Heading lost", detail, source=known.source)


def jumps(view: View) -> Iterator[Condition]:
    used = view.own.position.source
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
                worded("{name} and {used} differ by {miles}", name=r.name, used=used, miles=miles(r.disagrees_m)),
                worded("They give different positions; {used} is in use. Check both by radar and bearings", used=used),
                source=r.name,
                hold_s=10.0,
            )


def clock(view: View) -> Iterator[Condition]:
    offset = view.own.clock_offset_s
    if offset is not None and abs(offset) > view.limits.clock_offset_s + view.lateness_s:
        word = "slow" if offset > 0 else "fast"
        detail = worded(
            "By {source}. The log keeps this computer's time and the offset; set the computer's clock",
            source=view.own.gnss_time.source,
        )
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
        detail = worded(
            "The receivers contradict each other; the log compares with {used}. Check the date and time of both", used=used
        )
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
        reason = f"{reason[0].upper()}{reason[1:]}"
        detail = worded("{reason}. Check power and cable; it is tried again by itself", reason=reason)
        yield Condition(f"link:{link.source}", "link", priority, title, detail, source=link.source)


def recorder(view: View) -> Iterator[Condition]:
    state = view.recorder
    if state is not None and (state.failed or view.recorder_losing):
        reason = plain(state.failed, 120) if state.failed else "the disk does not keep up"
        detail = worded_count(
            state.lost,
            "One line lost: {reason}. Free or change the disk; write down what matters by hand",
            "{n} lines lost: {reason}. Free or change the disk; write down what matters by hand",
            reason=reason,
        )
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
        detail = worded("{value} so far. What is shown may lag behind; see the device page", value=value)
        yield Condition(f"dropped:{name}", "dropped", Priority.WARNING, worded("Data dropped: {name}", name=name), detail)
