"""Devices and clocks in a mission report: GNSS time against the computer's, quarrels of receivers, gaps of feeds.

Disagreement is shown and not hidden: who doubts a time or a position finds here when there was reason to.
"""

from __future__ import annotations

import statistics
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from app.entry import WITHHELD
from app.export.clock_tables import LIVE, position_status, readings
from app.export.document import Figure, Section, Table
from app.export.report_given import Story, exact, many
from app.rescue.entries import AlertNoted, LinkNoted
from app.rescue.handover import OVER
from app.rescue.state import Line

_OF_POSITION: Final = ("clock:", "jump:", "disagree:", "position:", "fix:", "date:", "datum:")
_MOST_ALERTS: Final = 80
_MOST_LINKS: Final = 30
_OLD_S: Final = 10.0


def device_sections(story: Story) -> tuple[Section, ...]:
    return (_clocks(story), _alerts(story), _links(story), _sources(story))


def _clocks(story: Story) -> Section:
    offsets, entries = [], 0
    for reading in readings(story.state):
        entries += 1
        if reading.offset_s is not None:
            offsets.append(reading.offset_s)
    lines = [
        "Every time in the log is of the computer's clock, and no time was changed afterwards. Each entry also holds how far that "
        "clock was off GNSS time: positive is a computer that is slow.",
    ]
    figures: tuple[Figure, ...] = ()
    if offsets:
        figures = (
            Figure(f"{min(offsets):+.1f} s", "lowest offset"),
            Figure(f"{statistics.median(offsets):+.1f} s", "median offset"),
            Figure(f"{max(offsets):+.1f} s", "highest offset"),
        )
        lines.append(
            f"{len(offsets)} of {many(entries, 'entry', 'entries')} with own ship's state knew it; the others were written while "
            "no GNSS time was heard. Each change and each hour stand in tables/clock.csv."
        )
    elif entries and story.audience.everything:
        lines.append(f"None of {many(entries, 'entry', 'entries')} knew GNSS time: how far the clock was off, nobody can say.")
    elif story.audience.everything:
        lines.append("No entry holds the state of own ship's devices.")
    else:
        lines.append(f"The offsets: {WITHHELD}.")
    return Section("Devices and clocks", figures=figures, lines=tuple(lines))


@dataclass(slots=True)
class _Trouble:
    since: datetime
    title: str
    detail: str
    until: datetime | None = None


def _alerts(story: Story) -> Section:
    """Alerts on position and time, each from when it was raised until it was over."""
    open_: dict[str, _Trouble] = {}
    found: list[_Trouble] = []
    for line in story.state.lines:
        p = line.payload
        if not isinstance(p, AlertNoted) or line.void or not p.alert.startswith(_OF_POSITION):
            continue
        if p.state == OVER:
            if (trouble := open_.pop(p.alert, None)) is not None:
                trouble.until = line.at
        elif p.alert not in open_:
            open_[p.alert] = _Trouble(line.at, p.title, p.detail)
            found.append(open_[p.alert])
    rows = [
        (exact(t.since), _until(t.since, t.until), t.title, t.detail)
        for t in found[:_MOST_ALERTS]
    ]  # fmt: skip
    lines = (
        (f"{many(len(found), 'alert')}; those after the first {_MOST_ALERTS} stand in tables/log.csv.",)
        if len(found) > len(rows)
        else ()
    )
    return Section(
        "When positions or clocks disagreed",
        part=True,
        lines=lines,
        table=Table(("From, UTC", "How long", "What", "What it meant"), tuple(rows), (1.45, 1.1, 2.4, 3.7)),
        empty="No alert was raised about a position, a receiver or the clock." if _given(story) else WITHHELD,
    )


def _until(since: datetime, until: datetime | None) -> str:
    return _duration(until - since) if until is not None else "not over when the log ends"


def _duration(long: timedelta) -> str:
    seconds = round(long.total_seconds())
    if seconds < 120:
        return f"{seconds} s"
    hours, minutes = divmod(round(seconds / 60), 60)
    return f"{hours} h {minutes:02d} min" if hours else f"{minutes} min"


@dataclass(slots=True)
class _Link:
    gaps: list[timedelta]
    first: datetime
    live: bool = False
    down_since: datetime | None = None
    reason: str = ""


def _links(story: Story) -> Section:
    """Each feed: how often and how long it was silent or gone, once it had been heard."""
    links: dict[str, _Link] = {}
    last: datetime | None = None
    for line, p in _changes(story.state.lines):
        last = line.at
        link = links.setdefault(p.link, _Link([], line.at))
        if p.phase == LIVE:
            if link.down_since is not None:
                link.gaps.append(line.at - link.down_since)
            link.live, link.down_since = True, None
        elif link.live and link.down_since is None:
            link.down_since, link.reason = line.at, p.reason
    rows = []
    for name, link in sorted(links.items())[:_MOST_LINKS]:
        if not link.live:
            rows.append((name, "never heard", "", "", link.reason))
            continue
        down = f"down since {exact(link.down_since)}: {link.reason}" if link.down_since is not None else ""
        longest = _duration(max(link.gaps)) if link.gaps else "–"
        rows.append((name, str(len(link.gaps)), longest, _duration(sum(link.gaps, timedelta())) if link.gaps else "–", down))
    heads = ("Feed", "Gaps", "Longest", "Together", "When the log ends")
    more = (f"{len(links) - _MOST_LINKS} more feeds stand in tables/log.csv.",) if len(links) > _MOST_LINKS else ()
    return Section(
        "Gaps of the feeds",
        part=True,
        lines=more,
        table=Table(heads, tuple(rows), (2, 1, 1.2, 1.2, 3)),
        empty=("No change of a feed was noted." if last is None else "") if _given(story) else WITHHELD,
    )


def _changes(lines: Iterable[Line]) -> Iterable[tuple[Line, LinkNoted]]:
    for line in lines:
        if isinstance(p := line.payload, LinkNoted) and not line.void:
            yield line, p


def _sources(story: Story) -> Section:
    """Which device each entry's position is of, how old it was and whether its link was live."""
    number: Counter[str] = Counter()
    oldest: dict[str, float] = {}
    old: Counter[str] = Counter()
    not_live: Counter[str] = Counter()
    unknown = 0
    for reading in readings(story.state):
        ship = reading.ship
        if ship.lat is None or ship.lon is None:
            unknown += 1
            continue
        source = ship.position_source or "not said"
        number[source] += 1
        if ship.position_age_s is not None:
            oldest[source] = max(oldest.get(source, 0.0), ship.position_age_s)
            old[source] += ship.position_age_s > _OLD_S
        status = position_status(ship)
        not_live[source] += status is not None and status != LIVE
    rows = tuple(
        (source, str(n), f"{oldest[source]:.1f} s" if source in oldest else "not known", str(old[source]), str(not_live[source]))
        for source, n in number.most_common()
    )
    where = "without a position that is given" if not story.audience.everything else "without a position"
    lines = (f"{many(unknown, 'entry', 'entries')} {where}.",) if unknown else ()
    return Section(
        "Which receiver the positions are of",
        part=True,
        lines=lines,
        table=Table(
            ("Receiver", "Entries", "Oldest position", f"Older than {_OLD_S:.0f} s", "Its feed was not live"),
            rows,
            (2, 1, 1.3, 1.3, 1.6),
        ),
        empty="No entry holds a position of own ship." if story.audience.everything else WITHHELD,
    )


def _given(story: Story) -> bool:
    return story.given("alert.noted", "link.noted")
