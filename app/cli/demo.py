"""``fairlead demo``: the window on a simulated bridge, and the walk-through that plays the officer too."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from importlib.resources import as_file, files
from pathlib import Path
from typing import Final

from app.cli.exits import Exit, console
from app.cli.exporting import export_with_progress
from app.cli.feeding import feeds_out
from app.cli.folders import Missions, settings_path
from app.cli.officer import RUNS, Watch, mail_line
from app.cli.running import Photographer, asking_window, no_display, run_station
from app.cli.wiring import Plan, build_station, device_sources
from app.cli.worlds import training_folder
from app.clock import ScaledClock, SystemClock
from app.config import PALETTE_WORDS, Mail, Screen, Settings, Ship, load_or_default
from app.entry import SYSTEM
from app.errors import UserError
from app.export.order import Bag
from app.export.verify import BagReport, verify_bag
from app.rescue.entries import PARTS
from app.station import Station
from app.watch.frame import Mode
from devices.simulator.mailbox import ShoreMailServer
from devices.simulator.model import Scenario, Way
from devices.simulator.scenario import load_scenario, scenarios
from devices.simulator.simulator import Simulator

WALK_SPEED: Final = 30.0
AFTER_LAST_ACT_S: Final = 40.0
PATIENCE_S: Final = 30.0
"""Seconds by the wall beyond that, for a computer too busy to keep up: at sixty times 40 s are gone in one."""

LATE_S: Final = 0.4
_WAYS: Final = {Way.MAIL: "Mail", Way.VHF: "VHF", Way.PHONE: "Telephone"}
EMBARKED: Final = sum(n for _, people in RUNS for category, n in people.items() if category not in PARTS)


def run_demo(
    scenario: str,
    *,
    seed: int | None,
    speed: float | None,
    data: Path | None,
    headless: bool,
    walk_through: bool,
    palette: str,
    run_for: float | None,
    ways: Sequence[str] = (),
    to_network: bool = False,
) -> int:
    """Simulator, shore mail server and station together; with ``walk_through`` the whole main job, then the report. ``ways``:
    where it is played out to."""
    if palette not in PALETTE_WORDS:
        raise UserError(f"--palette {palette}: choose bright, day, dusk or night")
    night = load_scenario(scenario_path(scenario))
    rate = speed if speed is not None else WALK_SPEED if walk_through else 1.0
    clock = ScaledClock(night.start, 0.0)  # the night begins when everything is ready for it
    own, _ = load_or_default(settings_path())  # where its own training folder is: nothing else of a real ship is in a demo
    asking = asking_window(Settings(), SystemClock()) if not headless and not no_display() else ()
    out = Path("out").absolute() if walk_through and data is None else None
    with training_folder(own, data, asking, root=out) as (root, told), feeds_out(ways, to_network=to_network) as feeds:
        folder = Missions(root, training=True).create(f"demo {scenario}", SystemClock().utc())
        shore = ShoreMailServer()
        shore.start()
        simulator = Simulator(night, seed if seed is not None else night.seed, clock)
        try:
            simulator.start()
            settings = demo_settings(night, simulator, shore, rate, own.screen)
            with as_file(files("app").joinpath("data/policy/demo-addresses.toml")) as addresses:
                sources = device_sources(settings, clock)
                plan = Plan(Mode.DEMO, settings, clock, sources, folder, told, addresses=addresses, shore=shore, feeds=feeds)
                station = build_station(plan)
            if walk_through:
                walk = _Walk(station, simulator, shore, folder)
                each_tick = begin_first(clock, rate, walk.tick)
                code = run_station(
                    station, headless=headless, run_for=run_for, palette=palette, each_tick=each_tick, at_end=walk.end
                )
                return code or walk.report()
            each_tick = begin_first(clock, rate, _Mails(station, simulator).tick)
            return run_station(station, headless=headless, run_for=run_for, palette=palette, each_tick=each_tick)
        finally:
            simulator.stop()
            shore.stop()


def scenario_path(name: str) -> Path:
    known = scenarios()
    if name in known:
        return known[name]
    path = Path(name)
    if path.is_file():
        return path
    raise UserError(f"There is no scenario “{name}”. Those that ship: {', '.join(known)}; or give the path of a file")


def demo_settings(
    night: Scenario, simulator: Simulator, shore: ShoreMailServer, rate: float, screen: Screen | None = None
) -> Settings:
    """Of a ship that is played. ``screen``: of the ship that plays it, so that the window is as it is at sea."""
    own = night.own
    ship = Ship(
        name=own.name,
        case_prefix=own.name[:3],
        callsign=own.callsign,
        mmsi=own.mmsi,
        flag="Germany",
        flag_rcc="DE-MRCC",
        organisation="Demo",
    )
    mail = Mail(host=shore.host, port=shore.port, security="none", sender="bridge@ship.example", timeout_s=10)
    # At sixty times a computer that is busy for a third of a second has let twenty seconds pass: that is no silent device.
    patient = tuple(d.model_copy(update={"silent_after_s": d.silent_after_s + LATE_S * (rate - 1)}) for d in simulator.devices())
    return Settings(ship=ship, device=patient, mail=mail, screen=screen if screen is not None else Screen())


def begin_first(clock: ScaledClock, rate: float, tick: Callable[[], bool]) -> Callable[[], bool]:
    """``tick``, with the night begun by the first one: opening a window takes minutes of a night at thirty times."""

    def begin_and_tick() -> bool:
        if clock.rate == 0.0:
            clock.set_rate(rate)
        return tick()

    return begin_and_tick


@dataclass(slots=True)
class _Mails:
    """Brings the scenario's mails to the log of an officer who plays himself."""

    station: Station
    simulator: Simulator

    def tick(self) -> bool:
        for message in self.simulator.take_messages():
            self.station.logbook.write(mail_line(message), author=SYSTEM)
            self.station.tell(f"{_WAYS[message.way]} from {message.sender}: {message.subject or message.text.strip()}")
        return True


@dataclass(slots=True)
class _Walk:
    """The walk-through: officer, export, verification, pictures, and the report in plain words."""

    station: Station
    simulator: Simulator
    shore: ShoreMailServer
    folder: Path
    watch: Watch = field(init=False)
    bag: Bag | None = None
    verdict: BagReport | None = None
    pictures: tuple[Path, ...] = ()
    _over_at: float | None = None

    def __post_init__(self) -> None:
        self.watch = Watch(self.station, self.simulator.scenario.start)

    def tick(self) -> bool:
        """One more tick wanted?"""
        for message in self.simulator.take_messages():
            self.watch.receive(message)
        self.watch.tick()
        delivered = len(self.shore.messages) > 0 and not self.station.desk.queue
        return not self._late() and not (self.watch.done and delivered)

    def _late(self) -> bool:
        """The night is over, and so is the patience with what was to be done in it."""
        if self.simulator.elapsed_s <= self.simulator.scenario.duration + AFTER_LAST_ACT_S:
            return False
        now = time.monotonic()
        if self._over_at is None:
            self._over_at = now
        return now - self._over_at > PATIENCE_S

    def end(self, picture: Photographer | None) -> None:
        """While the station is still open: take the pictures, export, verify."""
        if picture is not None:
            self.pictures = tuple(picture(self.folder / "pictures"))
        self.bag = export_with_progress(self.station)
        self.verdict = verify_bag(self.bag.path)

    def report(self) -> int:
        """Say what happened; exit code 1 if the night did not go as it must."""
        w, bag, verdict = self.watch, self.bag, self.verdict
        state = self.station.state
        console.print("\nWhat happened (simulated bridge, nothing of it is real):")
        for line in w.story:
            console.print(f"  {line}", markup=False)
        mails = self.shore.messages
        to = ", ".join(sorted({r for m in mails for r in m.recipients}))
        leaked = [m for m in mails if any("tripoli" in r for r in m.recipients)]
        console.print(f"  shore mail server received {len(mails)} mail(s), for {to or 'nobody'}", markup=False)
        console.print(f"  on board by the ledger: {state.ledger.on_board}, unexplained: {state.ledger.unexplained}")
        frame = self.station.frame
        heard = sum(link.counters.good for link in frame.links)
        bad = sum(link.counters.bad_total for link in frame.links)
        lost = frame.recorder.lost if frame.recorder else 0
        console.print(f"  {heard} sentences understood, {bad} refused, {lost} lost by the recorder")
        good = (
            bool(w.refused and not w.refused.released)
            and bool(w.sent and w.sent.released)
            and bool(mails)
            and not leaked
            and state.ledger.on_board == EMBARKED
            and bool(verdict and verdict.ok)
        )
        if bag is not None and verdict is not None:
            told = "untouched" if verdict.ok else f"NOT verified: {verdict.problem}"
            console.print(f"  exported {bag.entries} entries and {bag.sentences} raw sentences; verified: {told}", markup=False)
        console.print()
        for picture in self.pictures:
            console.print(f"Screenshot: {picture.resolve()}", markup=False)
        console.print(f"Log:        {(self.folder / 'mission.db').resolve()}", markup=False)
        if bag is not None:
            console.print(f"Export:     {bag.path.resolve()}", markup=False)
        if not good:
            console.print("The walk-through did NOT go as it must.", style="bold")
        return Exit.DONE if good else Exit.NO
