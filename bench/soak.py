"""Hours of a bridge on which everything goes wrong: the whole program, an officer who writes all the while, and what is left of it.

    python bench/soak.py [--hours 2] [--speed 60]

The window (offscreen), five pseudo terminals that another process writes to, recorder, log, mail to a server on this computer. In
turn: ports unplugged, silent and garbled, the computer's clock set back and ahead, the main thread frozen for 3 s, the disk nearly
full and full (a tmpfs; root on Linux, left out elsewhere), every commit and fsync 0.2 s slower, the shore refusing mail. Promised:
each fault is an alert and the alert goes with it; ages are true after a freeze; every line whose receipt says "saved" is in the log
and in the export, every mail released is delivered once; log and export verify; after the first round no more threads, handles or
widgets, and no more memory than the log takes. Ends with 1 where a promise is broken.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from datetime import timedelta
from pathlib import Path
from typing import Any, Final
from unittest import mock

import sqlalchemy as sa
from kit.measure import conditions, quantile, show
from kit.rough import Fault, Script
from kit.rough_bridge import PORTS, START
from kit.soaked import Sample, disk, sample, show_samples
from PySide6.QtWidgets import QApplication

from app.cli.running import Photographer, run_station
from app.cli.wiring import Plan, build_station, device_sources
from app.clock import ScaledClock
from app.config import Device, DeviceKind, Limits, Mail, Screen, Settings, Ship
from app.config import Policy as PolicySettings
from app.errors import FairleadError
from app.export.bag_journal import JOURNAL, rows_of
from app.export.verify import verify_bag
from app.policy.model import ChannelKind, Label, Recipient
from app.ports import Receipt
from app.relay.drafts import Draft
from app.rescue.entries import CaseOpened, CasePosition, LogLine
from app.station import Station
from app.watch.frame import Frame, Mode
from db.archive import Archive, verify_database
from db.recordings import open_recordings
from devices.simulator.mailbox import ShoreMailServer
from ui.window import MainWindow

BENCH: Final = Path(__file__).resolve().parent
SHIPS, RADAR = 60, 9
GPS: Final = ("GPS 1", "GPS 2")
NEARLY_FULL_GB = 0.1
FREEZE_S, SLOW_S, SLOW_FOR_S = 3.0, 0.2, 8.0
LATE_S: Final = 0.6
"""How long a device's thread or the main thread may wait for a processor: so many seconds times the speed are no silence."""

IN_A_CABLE: Final = 200
"""Sentences that a port had taken and nobody had read when its plug was pulled, at most: two buffers of 4 kB and a line begun."""

AT_END_S: Final = 90.0
GROWTH_MB, PER_ENTRY_MB = 20.0, 0.01


class Soak:
    """One station, its faults, its officer, and what was promised to them. Main thread only."""

    def __init__(
        self, station: Station, clock: ScaledClock, shore: ShoreMailServer, tell: Callable[[str], None], speed: float
    ) -> None:
        self.station, self.clock, self.shore, self._tell, self._speed = station, clock, shore, tell, speed
        self.end_s = 0.0
        self.samples: list[Sample] = []
        self.saved: list[str] = []
        self.took: dict[bool, list[float]] = {False: [], True: []}  # by whether the disk was slow
        self.refused = 0
        self.mails: list[str] = []
        self.recorded = 0
        self.bag: Path | None = None
        self.broken: list[str] = []
        self._waiting: deque[tuple[Receipt, float, bool]] = deque()
        self._began, self._number, self._ending = clock.mono(), 0, 0.0
        self._slow = False
        self._frozen_at = 0.0
        self.script = Script(self._faults(), self._sample)

    # -- what goes wrong

    def _faults(self) -> list[Fault]:
        def told(word: str, *names: str) -> Callable[[], None]:
            return lambda: self._tell_all(word, names)

        found = [
            Fault("a port unplugged", ("link:GPS 1",), told("unplug", "GPS 1"), told("plug", "GPS 1")),
            Fault("a device silent", ("link:AIS",), told("hush", "AIS"), told("speak", "AIS")),
            Fault("noise on a line", ("link:RADAR",), told("garble", "RADAR"), told("clean", "RADAR")),
            Fault("the gyro silent", ("heading:own",), told("hush", "GYRO"), told("speak", "GYRO")),
            Fault("both receivers unplugged", ("position:own",), told("unplug", *GPS), told("plug", *GPS)),
            Fault("clock set back 1 h", ("clock:set", "clock:offset"), lambda: self._set(-3600), lambda: self._set(3600)),
            Fault("clock set ahead 2 h", ("clock:set", "clock:offset"), lambda: self._set(7200), lambda: self._set(-7200)),
            Fault("main thread frozen 3 s", ("picture:stopped",), self._freeze, check=self._true_after_a_freeze),
            Fault(
                "frozen, receivers unplugged", ("picture:stopped", "position:own"), self._freeze_deaf,
                told("plug", *GPS), check=self._old_after_a_freeze,
            ),
            Fault("shore refuses mail", (), lambda: self._answer("451 try later"), lambda: self._answer(None), hold_s=3.0),
            Fault(
                "slow disk: +0.2 s per commit", (), lambda: self._make_slow(True), lambda: self._make_slow(False), hold_s=SLOW_FOR_S
            ),
        ]  # fmt: skip
        if os.path.ismount(self._disk):
            found += [
                Fault("disk nearly full", ("disk:free",), lambda: self._fill(NEARLY_FULL_GB * 1e9 / 2), self._empty),
                Fault("disk full", ("journal:disk", "recorder:lost"), lambda: self._fill(0), self._empty, hold_s=2.0),
            ]
        return found

    def _tell_all(self, word: str, names: Sequence[str]) -> None:
        for name in names:
            self._tell(f"{word} {name}")

    @property
    def _disk(self) -> Path:
        return self.station.mission_folder.parent.parent

    def _set(self, seconds: float) -> None:
        self.clock.seek(self.clock.utc() + timedelta(seconds=seconds))

    def _freeze(self) -> None:
        self._frozen_at = self.clock.mono()
        time.sleep(FREEZE_S)

    def _freeze_deaf(self) -> None:
        self._tell_all("unplug", GPS)
        self._freeze()

    def _true_after_a_freeze(self, frame: Frame) -> str:
        age = frame.own.position.age_s
        if frame.stamp.mono - self._frozen_at < FREEZE_S * self._speed * 0.9:
            return "the picture is of before it"
        return "" if age is not None and age < 2 * LATE_S * self._speed + 5 else f"the position is shown {age} s old, and was heard"

    def _old_after_a_freeze(self, frame: Frame) -> str:
        position = frame.own.position
        real = (FREEZE_S - 2 * LATE_S) * self._speed
        true = position.stale and position.age_s is not None and position.age_s >= real
        return (
            ""
            if true
            else f"{position.age_s} s old, stale {position.stale}, after {FREEZE_S * self._speed:.0f} s without a receiver"
        )

    def _answer(self, answer: str | None) -> None:
        self.shore.answer = answer

    def _make_slow(self, slow: bool) -> None:
        self._slow = slow

    @contextlib.contextmanager
    def slowed(self) -> Iterator[None]:
        """Every commit and fsync of the program goes through here, and takes so much longer while the disk is slow."""
        real = os.fsync

        def before_commit(_connection: object) -> None:
            if self._slow:
                time.sleep(SLOW_S)

        def fsync(handle: int) -> None:
            before_commit(None)
            real(handle)

        sa.event.listen(sa.Engine, "commit", before_commit)
        try:
            with mock.patch("os.fsync", fsync):
                yield
        finally:
            sa.event.remove(sa.Engine, "commit", before_commit)

    def _fill(self, leave: float) -> None:
        """A film that takes all the room but ``leave`` bytes."""
        with contextlib.suppress(OSError), (self._disk / "film.mp4").open("wb", buffering=0) as film:
            while shutil.disk_usage(self._disk).free > leave:
                film.write(bytes(min(1 << 20, max(4096, int(shutil.disk_usage(self._disk).free - leave)))))

    def _empty(self) -> None:
        (self._disk / "film.mp4").unlink(missing_ok=True)

    # -- every tick

    def tick(self) -> bool:
        if self.clock.rate == 0.0:
            self.clock.set_rate(self._speed)
            self._tell("begin")
        frame = self.station.frame
        now = self.clock.mono() - self._began
        over = now >= self.end_s
        self.script.tick(frame, go_on=not over or self.script.rounds == 0)
        self._look()
        if over and self.script.rounds and self.script.resting:
            return self._not_yet()
        self._number += 1
        self._officer()
        return True

    def _look(self) -> None:
        while self._waiting and self._waiting[0][0].saved:
            receipt, began, slow = self._waiting.popleft()
            self.saved.append(receipt.id)
            self.took[slow].append(time.monotonic() - began)

    def _not_yet(self) -> bool:
        """More ticks wanted until all that was promised is done?"""
        self._ending = self._ending or time.monotonic()
        if not self._waiting and not self.station.desk.queue and time.monotonic() - self._ending > 3.0:
            return False
        return time.monotonic() - self._ending < AT_END_S

    def _officer(self) -> None:
        n, station = self._number, self.station
        window = next(w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow))
        if n % 15 == 0:
            titles = window.panel.titles
            window.panel.show_tab(titles[n // 15 % len(titles)])
        if n % 20 == 0 and station.frame.targets:
            window.bridge.select(station.frame.targets[n * 7 % len(station.frame.targets)].id if n % 40 else None)
        if n % 5 == 0:
            for alert in station.frame.alerts[:3]:
                window.bridge.acknowledge(alert.id)
        try:
            if n % 3 == 0:
                self._waiting.append((station.logbook.write(LogLine(text=f"Line {n}")), time.monotonic(), self._slow))
            if n % 100 == 0:
                station.sign_on(f"Officer {n // 100}")
                case = f"AUR-26-{n // 100:03d}"
                station.logbook.write(CaseOpened(number=case, information_source="Alarm Phone"), subject=case)
                station.logbook.write(CasePosition(lat=33.0, lon=12.4, source="Alarm Phone"), subject=case)
            if n % 60 == 0:
                self._mail(n)
        except FairleadError:
            self.refused += 1

    def _mail(self, n: int) -> None:
        draft = Draft(
            id=f"d{n}", case=None, title="Report", recipients=(Recipient("DE-MRCC", authority="DE-MRCC"),),
            channel=ChannelKind.EMAIL, subject=f"Report {n}.", body="All well on board", labels=frozenset({Label.HEAD_COUNT}),
        )  # fmt: skip
        if self.station.desk.send(draft, "M. Keller").released:
            self.mails.append(f"Report {n}.")

    def _sample(self) -> None:
        self.samples.append(sample(self.clock.mono() - self._began, self.station))

    # -- what is left of it

    def at_end(self, _photographer: Photographer | None) -> None:
        self._make_slow(False)
        self._sample()
        self._tell_all("hush", PORTS)
        if self._waiting:
            self.broken.append(f"{len(self._waiting)} lines are not on the disk {AT_END_S:.0f} s after the last fault")
        self.bag = self.station.archive.export().path

    def judge(self, folder: Path, said: dict[str, Any]) -> None:
        """After the program has ended. ``said``: what the talkers wrote."""
        self.broken += self.script.broken
        report = verify_database(folder / "mission.db")
        if not report.ok:
            self.broken.append(f"the log does not verify: {report.problem}")
        with Archive(folder / "mission.db") as archive:
            ids = {entry.id for entry in archive.entries()}
        if lost := len(set(self.saved) - ids):
            self.broken.append(f"{lost} of {len(self.saved)} lines that were shown as saved are not in the log")
        if self.bag is None:
            self.broken.append("no export was made")
        else:
            bag = verify_bag(self.bag)
            if not bag.ok:
                self.broken.append(f"the export does not verify: {bag.problem}")
            with (self.bag / JOURNAL).open("rb") as lines:
                there = {str(json.loads(row[3])["id"]) for row in rows_of(iter(lines))}
            if lost := len(set(self.saved) - there):
                self.broken.append(f"{lost} of {len(self.saved)} lines that were shown as saved are not in the export")
        recording = open_recordings(folder)
        self.recorded = sum(line.gap is None and line.data[:1] in (b"$", b"!") for line in recording.lines()) if recording else 0
        whole = sum(said["said"].values()) - sum(said["refused"].values())
        unplugged = sum(fault.times for fault in self.script.faults if "unplugged" in fault.name)
        if whole - self.recorded > IN_A_CABLE * unplugged:
            self.broken.append(f"{whole - self.recorded} of {whole} sentences are not in the recording")
        got = [sum(f"Subject: {subject}".encode() in mail.data for mail in self.shore.messages) for subject in self.mails]
        if any(count != 1 for count in got):
            self.broken.append(f"{got.count(0)} of {len(got)} mails did not come, {sum(n > 1 for n in got)} came twice")
        first, last = self.samples[0], self.samples[-1]
        if more := set(last.threads) - set(first.threads):
            self.broken.append(f"threads that were not there after the first round: {', '.join(sorted(more))}")
        if len(last.threads) > len(first.threads) or last.handles > first.handles + 2 or last.widgets > first.widgets:
            self.broken.append("threads, handles or widgets have grown since the first round")
        if last.rss_mb - first.rss_mb > GROWTH_MB + PER_ENTRY_MB * (last.entries - first.entries):
            self.broken.append(f"{last.rss_mb - first.rss_mb:.0f} MB more than after the first round")


def main() -> int:
    parser = argparse.ArgumentParser(description="Hours of a bridge on which everything goes wrong")
    parser.add_argument("--hours", type=float, default=2.0)
    parser.add_argument("--speed", type=float, default=60.0)
    asked = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    conditions("PySide6-Essentials", "SQLAlchemy")
    began = time.monotonic()
    with (
        tempfile.TemporaryDirectory() as name,
        tempfile.TemporaryDirectory() as stick,
        disk(Path(stick)) as data,
        ShoreMailServer() as shore,
    ):
        ports = Path(name)
        command = [sys.executable, "-m", "kit.rough_bridge", str(ports), str(asked.speed), str(100 * 3600), str(SHIPS), str(RADAR)]
        with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1, cwd=BENCH) as talkers:
            assert talkers.stdin is not None
            assert talkers.stdout is not None
            into = talkers.stdin
            if talkers.stdout.readline().strip() != "ready":
                raise SystemExit("the talkers did not start")

            def tell(order: str) -> None:
                into.write(order + "\n")
                into.flush()

            soak = _soak(ports, data, shore, tell, asked.speed)
            soak.end_s = asked.hours * 3600
            with soak.slowed():
                run_station(soak.station, headless=False, run_for=None, each_tick=soak.tick, at_end=soak.at_end)
            tell("end")
            said: dict[str, Any] = json.loads(talkers.stdout.readline())
        soak.judge(soak.station.mission_folder, said)
    _show(soak, said, time.monotonic() - began)
    return 1 if soak.broken else 0


def _soak(ports: Path, data: Path, shore: ShoreMailServer, tell: Callable[[str], None], speed: float) -> Soak:
    patient = 5.0 + LATE_S * (speed - 1)
    devices = tuple(
        Device(name=each, kind=DeviceKind.SERIAL, port=str(ports / each), baud=38_400, priority=10 * i, silent_after_s=patient)
        for i, each in enumerate(PORTS)
    )
    addresses = ports / "addresses.toml"
    addresses.write_text('[[authority]]\nid = "DE-MRCC"\naddresses = ["mail@bremen.example"]\n')
    settings = Settings(
        ship=Ship(name="AURORA", case_prefix="AUR"),
        device=devices,
        # What the clock says at sixty times moves by seconds while a thread waits for a processor.
        limits=Limits(position_stale_s=patient, clock_offset_s=2 * patient, disk_low_gb=NEARLY_FULL_GB),
        mail=Mail(host=shore.host, port=shore.port, security="none", sender="bridge@aurora.example", timeout_s=5),
        policy=PolicySettings(addresses=str(addresses)),
        screen=Screen(range_nm=24.0, sound=False),
    )
    clock = ScaledClock(START, 0.0)
    station = build_station(
        Plan(Mode.LIVE, settings, clock, device_sources(settings, clock), data / "missions" / "m1", addresses=addresses)
    )
    return Soak(station, clock, shore, tell, speed)


def _show(soak: Soak, said: dict[str, Any], took: float) -> None:
    def span(times: list[float]) -> str:
        return f"{quantile(times, 0.5):.1f}, {max(times):.1f} s" if times else ""

    show(
        "What went wrong, and what the bridge said",
        ("fault", "times", "alerts", "came: median, worst", "gone once mended"),
        [(f.name, str(f.times), ", ".join(f.alerts) or "none due", span(f.seen), span(f.gone)) for f in soak.script.faults],
        ("Seconds by the wall; the bridge lives faster.",),
    )
    show_samples(soak.samples)
    recorder = soak.station.frame.recorder
    print(
        f"{sum(said['said'].values()):,} sentences said, {sum(said['refused'].values())} found no room at a port, "
        f"{soak.recorded:,} recorded, {recorder.lost if recorder else 0} lost by the recorder"
    )
    for slow, words in ((False, "usual"), (True, "slow")):
        if times := soak.took[slow]:
            print(f"{len(times)} lines written on the {words} disk, saved after {span(times)} (median, worst; looked at each tick)")
    print(f"{len(soak.saved)} lines saved, {soak.refused} acts refused, {len(soak.mails)} mails delivered once")
    print(f"{soak.script.rounds} rounds in {took:.0f} s")
    print("\n".join(f"BROKEN: {each}" for each in soak.broken) or "every promise kept")


if __name__ == "__main__":
    sys.exit(main())
