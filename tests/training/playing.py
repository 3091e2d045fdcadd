"""A scenario played to its end as fast as it goes: the real station, log and gate, on bytes straight from the simulator.

No thread paces it and no clock runs: the hands are moved a second at a time, and a scripted trainee acts when his minute has
come. What the ports say is made once for each scenario in a run of the tests, and used for its hash too.
"""

from __future__ import annotations

import hashlib
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from importlib.resources import as_file, files
from pathlib import Path

from app.cli.drill_facts import drill_of, samples_of
from app.cli.wiring import Plan, build_station
from app.clock import ManualClock, Stamp
from app.config import Settings, Ship
from app.ports import Sink
from app.readings import LinkPhase, LinkState, RawLine
from app.rescue.state import RescueState
from app.station import Station
from app.training.facts import Run
from app.watch.frame import Mode
from devices.channels import Channels
from devices.link_meter import LinkMeter
from devices.simulator.generate import Second, seconds
from devices.simulator.messages import ScriptedMessage
from devices.simulator.scenario import find_scenario

MONO = 1000.0
BEGAN = datetime(2026, 1, 5, 8, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Said:
    """A scenario second by second, and the hash of all bytes with port and time."""

    seconds: tuple[Second, ...]
    sha256: str


@cache
def said(name: str) -> Said:
    scenario = find_scenario(name)
    whole, out = hashlib.sha256(), []
    for second in seconds(scenario, scenario.seed):
        for e in second.emissions:
            whole.update(f"{e.t_s!r} {e.port} ".encode() + e.data)
        for text in second.texts:
            whole.update(f"{text.at_s!r} {text.sender}\n{text.subject}\n{text.text}".encode())
        out.append(second)
    return Said(tuple(out), whole.hexdigest())


class Feed:
    """A ``Source`` for all ports of a scenario, without a thread: ``hear`` is called with what they say."""

    name = "scenario"

    def __init__(self, start: Stamp) -> None:
        self._sink: Sink | None = None
        self._channels = Channels()
        self._state = LinkMeter(self.name).state(LinkPhase.LIVE, "", start, "test")

    def start(self, sink: Sink) -> None:
        self._sink = sink

    def stop(self, timeout_s: float = 2.0) -> None:
        pass

    def state(self) -> LinkState:
        return self._state

    def hear(self, second: Second, clock: ManualClock) -> None:
        """All lines of a second, each at its moment, and the links at its end."""
        assert self._sink is not None
        begin = clock.stamp()
        for e in second.emissions:
            at = e.t_s - second.moment.t_s
            stamp = Stamp(begin.utc.replace(microsecond=int(at * 1e6) % 1_000_000), begin.mono + at)
            self._channels.play(self._sink, RawLine(e.port, stamp, e.data.rstrip(b"\r\n")))
        clock.advance(1.0)
        self._channels.look_after(self._sink, clock.stamp())


Act = Callable[["Trainee"], None]
Script = Sequence[tuple[float, Act]]
"""Minutes from the start, in order, and what is done then."""


@dataclass(slots=True)
class Trainee:
    """Somebody who acts by a script, through what the window uses. ``news``: the texts that came, oldest first."""

    station: Station
    script: list[tuple[float, Act]]
    news: list[ScriptedMessage]

    def tick(self, minute: float) -> None:
        while self.script and self.script[0][0] <= minute:
            settle(self.station)
            self.script.pop(0)[1](self)


def settle(station: Station, seconds_: float = 20.0) -> None:
    """Until all that was written is on the disk and folded."""
    end = time.monotonic() + seconds_
    while station.logbook.pending or station.desk.queue:
        assert time.monotonic() < end, "the log is not written"
        time.sleep(0.001)
        station.desk.poll()
        station.logbook.poll()
    station.logbook.poll()


@dataclass(frozen=True, slots=True)
class Played:
    """What came of it."""

    run: Run
    state: RescueState
    folder: Path
    bytes_sha256: str
    unread: int


class QuickClock(ManualClock):
    """Moved by hand, and says that it runs so many times as fast: the picture is judged as far behind it as in a drill at that
    speed."""

    rate = 1.0


def play(name: str, script: Script, folder: Path, speed: float = 1.0) -> Played:
    """Play a shipped scenario to its end with its own seed. ``speed``: a tick comes after a tenth of so many seconds, and the
    picture lags as it does at this speed."""
    scenario, story = find_scenario(name), said(name)
    clock = QuickClock(scenario.start, MONO)
    clock.rate = speed
    every = max(1, round(speed / 10))
    feed = Feed(clock.stamp())
    own = scenario.own
    ship = Ship(name=own.name, case_prefix="AUR", callsign=own.callsign, mmsi=own.mmsi, flag="Germany", flag_rcc="DE-MRCC")
    mission = folder / "training" / name
    mission.mkdir(parents=True)
    with as_file(files("app").joinpath("data/policy/demo-addresses.toml")) as addresses:
        plan = Plan(Mode.DRILL, Settings(ship=ship), clock, (feed,), mission, addresses=addresses)
        station = build_station(plan)
    station.session._stopwatch = lambda: 0.0  # a busy computer would leave readings for the next tick, which is seconds later
    drill = drill_of(scenario, scenario.seed, BEGAN, station.desk.book.directory)
    try:
        station.start()
        trainee = Trainee(station, list(script), [])
        for number, second in enumerate(story.seconds, 1):
            feed.hear(second, clock)
            if number % every == 0:
                station.tick()
            trainee.news.extend(second.texts)
            trainee.tick(second.moment.t_s / 60)
        assert not trainee.script, f"{len(trainee.script)} acts were never done"
        settle(station)
        refused = sum(n for name_, n in station.frame.counters if "error" in name_)
        run = Run(drill.at_end(scenario.duration), samples_of(s.moment for s in story.seconds))
    finally:
        station.close()
    return Played(run, station.state, mission, story.sha256, refused)
