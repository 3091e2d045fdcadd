"""A bridge at sea for tests of replays: a simulated watch, recorded and logged as a real one, faster than it happens.

Every tenth of a second is ticked and the crew does something now and then. What was shown can be kept, to be held against what a
replay shows of the same moment.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from app.clock import ManualClock, Stamp
from app.config import Settings
from app.geo import Position
from app.readings import RawLine
from app.rescue.case_entries import CaseOpened
from app.rescue.entries import AlertNoted, CasePosition, LogLine, MissionOpened
from app.rescue.logbook import Logbook
from app.training.past import watched_cases
from app.watch.alerts import needs_acknowledgement
from app.watch.frame import Alert, Frame, Mode
from app.watch.session import Session
from db.journal import open_journal
from db.recording import open_recorder
from devices.channels import Channels
from devices.simulator.generate import generate
from devices.simulator.scenario import load_scenario, scenarios

TICK = timedelta(seconds=0.1)
ACKNOWLEDGED_AFTER = timedelta(seconds=20)


@dataclass(frozen=True)
class Watch:
    """What came of it: the mission's folder, and what was shown at the moments that were asked for."""

    folder: Path
    start: datetime
    end: datetime
    shown: dict[datetime, Frame]
    lines: int


def scenario_lines(name: str, from_s: float, to_s: float) -> Iterable[RawLine]:
    night = load_scenario(scenarios()[name])
    for said in generate(night, night.seed, to_s):
        if said.t_s >= from_s:
            yield RawLine(said.port, Stamp(night.start + timedelta(seconds=said.t_s), 0.0), said.data.rstrip(b"\r\n"))


def keep_watch(
    folder: Path, lines: Iterable[RawLine], wanted: Callable[[datetime], bool], settings: Settings, phase_s: float = 0.0
) -> Watch:
    """Play the watch into ``folder`` as a live bridge would. ``wanted``: is what is shown at this tick to be kept? ``phase_s``: so
    much after each whole tenth of a second is ticked."""
    ahead = iter(lines)
    line = next(ahead, None)
    assert line is not None
    start = line.stamp.utc
    whole = start.replace(microsecond=start.microsecond // 100_000 * 100_000)
    clock = ManualClock(whole - TICK + timedelta(seconds=phase_s))
    journal = open_journal(folder, folder.name, "bridge", clock, keys=folder.parent / "keys")
    recorder = open_recorder(folder, clock, station="bridge")
    session = Session(clock, settings, Mode.DEMO, recorder, stopwatch=lambda: 0.0)
    logbook = Logbook(journal, clock, session.state_at, station="bridge")
    logbook.author = "Ada"
    logbook.write(MissionOpened(name=folder.name, ship="AURORA", mode="demo"), author="Fairlead")
    devices = Channels()
    shown: dict[datetime, Frame] = {}
    count, end, opened = 0, start, 0
    alerts: tuple[Alert, ...] = ()
    try:
        while line is not None:
            clock.advance(0.1)
            now = clock.stamp()
            while line is not None and line.stamp.utc <= now.utc:
                end = line.stamp.utc
                heard = RawLine(line.source, Stamp(end, now.mono - (now.utc - end).total_seconds()), line.data)
                session.sink.raw(heard)
                devices.play(session.sink, heard)
                count += 1
                line = next(ahead, None)
            devices.look_after(session.sink, now)
            _acknowledge(session, alerts, now)
            frame = session.tick()
            alerts = frame.alerts
            for alert in session.take_changes():
                noted = AlertNoted(
                    alert=alert.id, priority=alert.priority.name.lower(), state=alert.state.value, title=alert.title,
                    detail=alert.detail, by=alert.acknowledged_by,
                )  # fmt: skip
                logbook.write(noted, author="Fairlead", urgent=False)
            session.take_link_changes()
            opened = _crew(logbook, now.utc - start, opened)
            if logbook.poll():
                session.set_cases(watched_cases(logbook.state))
            if wanted(now.utc):
                shown[now.utc] = frame
            while recorder.state().pending > 50_000:
                time.sleep(0.05)
    finally:
        recorder.close()
        journal.close()
    return Watch(folder, start, end, shown, count)


def _acknowledge(session: Session, alerts: Iterable[Alert], now: Stamp) -> None:
    for alert in alerts:
        if needs_acknowledgement(alert) and now.utc - alert.changed.utc >= ACKNOWLEDGED_AFTER:
            session.acknowledge(alert.id, "Ada")


def _crew(logbook: Logbook, gone: timedelta, opened: int) -> int:
    """A line each minute, a case each ten."""
    minute = int(gone.total_seconds() // 60)
    if minute <= opened:
        return opened
    if minute % 10 == 1:
        number = logbook.next_case_number("AUR")
        logbook.write(CaseOpened(number=number, information_source="Alarm Phone"), subject=number)
        logbook.write(CasePosition(lat=33.4, lon=12.6, source="mail"), subject=number)
    else:
        logbook.write(LogLine(text=f"All well after {minute} minutes"))
    return minute


def same_picture(live: Frame, replayed: Frame) -> list[str]:
    """In what the two differ, in words; nothing where they show the same targets, positions and alerts."""
    out = []
    mine, its = {t.id: t for t in live.targets}, {t.id: t for t in replayed.targets}
    if mine.keys() != its.keys():
        out.append(f"targets {sorted(mine.keys() ^ its.keys())}")
    for id_ in mine.keys() & its.keys():
        a, b = mine[id_], its[id_]
        facts = ("kind", "source", "name", "mmsi", "callsign", "sog_mps", "cog_deg", "dangerous", "acknowledged", "lost", "test")
        out += [f"{id_} {f}: {getattr(a, f)} / {getattr(b, f)}" for f in facts if getattr(a, f) != getattr(b, f)]
        if a.stamp.utc != b.stamp.utc:
            out.append(f"{id_} heard {a.stamp.utc} / {b.stamp.utc}")
        if not _near(a.position, b.position):
            out.append(f"{id_} at {a.position} / {b.position}")
    own, its_own = live.own.position, replayed.own.position
    if (own.source, own.stale) != (its_own.source, its_own.stale) or not _near(own.value, its_own.value):
        out.append(f"own {own} / {its_own}")
    said, heard = ({(a.id, a.priority, a.state, a.acknowledged_by) for a in f.alerts} for f in (live, replayed))
    if said != heard:
        out.append(f"alerts {sorted(said ^ heard, key=str)}")
    return out


def _near(one: Position | None, other: Position | None) -> bool:
    """Within a metre: what a radar measured is laid off from where own ship was reckoned to be, tick by tick."""
    if one is None or other is None:
        return one is other
    return abs(one.lat - other.lat) < 1e-5 and abs(one.lon - other.lon) < 1e-5
