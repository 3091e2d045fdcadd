"""Measures a replay: is the picture of any moment the one that the bridge had, how long does it take to go there, at what cost.

    python bench/replay.py [--hours 2] [--moments 200] [--watch 1]

First a live simulated watch of ``--watch`` hours (with a crew, ticked ten times a second, recorded and logged as at sea) is
replayed, and at random moments what is shown is held against what was shown then. Then ``--hours`` of a busy bridge (90 sentences
a second, 400 ships): how long until it is open, until the middle can be gone to and until that picture is whole, while nothing is
kept yet; then all of it is gone through by the process that keeps pictures, and random moments are gone to while nothing else is
done. With 2 hours it takes under four minutes, with ``--hours 24`` half an hour and more. Yardstick in the same run: a plain
player, which goes to a moment by reading the same sentences from the first one on, pynmea2 and pyais or gpsdecode taking each
apart.
"""

from __future__ import annotations

import argparse
import random
import resource
import shutil
import statistics
import subprocess
import tempfile
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import islice
from pathlib import Path

import pyais
import pynmea2
from kit import busy
from kit.measure import collected, conditions, ms, quantile, show

from app.cli.building import Pictures, Recorded
from app.cli.rewinding import past_entries
from app.clock import RecordedClock, ScaledClock, Stamp
from app.config import Settings
from app.readings import RawLine
from app.training.past import PastCrew, PastLog
from app.training.rewind import Rewind
from app.watch.frame import Frame, Mode
from app.watch.session import Session
from db import recording_store as store
from db.block import LEVEL_TAIL
from db.engine import writing_engine
from db.recording import open_recording
from devices.formats.writing import write_raw
from devices.index.log import open_log
from devices.replay import ReplaySource
from devices.simulator.generate import generate
from devices.simulator.scenario import load_scenario, scenarios
from tests.training.live import Watch, keep_watch, same_picture

START = datetime(2026, 6, 14, tzinfo=UTC)
HOUR = 3600.0
PER_BLOCK = 8000
SETTINGS = Settings()


@dataclass(frozen=True)
class Seeks:
    wall: list[float]
    cpu: list[float]
    built_s: float
    bytes: int
    different: int


@dataclass(frozen=True)
class First:
    """Seconds until a recording is open, until the first seek is done, and until that picture is as it was."""

    opened_s: float
    sought_s: float
    whole_s: float


def main() -> None:
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--hours", type=float, default=2.0)
    arguments.add_argument("--moments", type=int, default=200)
    arguments.add_argument("--watch", type=float, default=1.0, help="hours that are held against the live picture")
    given = arguments.parse_args()
    conditions("numpy", "pyais", "pynmea2")
    rows = []
    with tempfile.TemporaryDirectory() as name:
        watch = simulated_watch(Path(name) / "missions" / "watch", given.watch, given.moments)
        seeks = go_about(watch.folder, watch.start, watch.end, sorted(watch.shown), watch.shown, with_log=True)
        rows.append(
            row(
                f"{given.watch:g} h of a live simulated bridge",
                watch.lines,
                seeks,
                f"{given.moments - seeks.different} of {given.moments}",
            )
        )
        folder = Path(name) / "missions" / "busy"
        began = time.perf_counter()
        count = record(folder, busy.lines(START, given.hours * HOUR))
        print(f"{count:,} sentences written in {time.perf_counter() - began:.0f} s", flush=True)
        end = START + timedelta(hours=given.hours)
        plainly = as_log(folder, Path(name))
        first = begin_in_the_middle(folder, START, end)
        some = random.Random(9)
        moments = [START + timedelta(seconds=some.uniform(60, given.hours * HOUR - 60)) for _ in range(given.moments)]
        seeks = go_about(folder, START, end, moments, {}, with_log=False)
        rows.append(row(f"{given.hours:g} h of a busy bridge", count, seeks, "-"))
        times = given.hours * HOUR / seeks.built_s
    headings = (
        "recording", "sentences", "same picture", "seek median", "99 %", "worst", "of it processor (99 %)", "pictures ready after",
        "kept on disk",
    )  # fmt: skip
    usual = statistics.median(seeks.wall)
    to_middle = ", ".join(
        f"{who} {seconds:.2f} s ({seconds / usual:.1f} times the median seek)" for who, seconds in plainly.items()
    )
    notes = (
        "Same picture: targets, positions and alerts as the live bridge showed them at that moment.",
        "Ready after: the process that keeps pictures has gone through all of it; the replay plays meanwhile.",
        f"To the middle of the busy bridge as a plain player goes, from the first sentence on, processor time: {to_middle}; that "
        "grows with the recording, and nothing has to be made ready for it.",
        f"Busy bridge, nothing kept yet: open after {ms(first.opened_s)}; in its middle after {ms(first.sought_s)}, with an empty "
        f"picture that fills; that picture whole after {first.whole_s:.1f} s.",
        f"Pictures are made {times:.0f} times as fast as it happened: a day takes {24 * 60 / times:.0f} minutes.",
        f"Memory at most: this process {_mb(resource.RUSAGE_SELF):.0f} MB (the bench's own lists among it), the one that keeps "
        f"pictures {_mb(resource.RUSAGE_CHILDREN):.0f} MB.",
    )
    show("Going about in a recording", headings, rows, notes)


def _mb(who: int) -> float:
    return resource.getrusage(who).ru_maxrss / 1024


def as_log(folder: Path, to: Path) -> dict[str, float]:
    """The same sentences as a raw text log: how long its index takes. Gives the seconds of processor that plain players need
    to come from its beginning to its middle."""
    path = to / "busy.txt"
    with path.open("wb") as out:
        write_raw(open_recording(folder).lines(None), out)
    began = time.perf_counter()
    log = open_log(path)
    took = time.perf_counter() - began
    print(f"As a raw log of {path.stat().st_size / 1e6:.0f} MB: index of {log.contents.rows:,} lines in {took:.1f} s", flush=True)
    lines = path.read_bytes().splitlines(keepends=True)
    path.unlink()
    half = to / "half.txt"
    half.write_bytes(b"".join(line.rpartition(b"\t")[2] for line in lines[: len(lines) // 2]))  # without moment and port
    began = time.thread_time()
    _taken_apart(half)
    found = {"pynmea2 and pyais": time.thread_time() - began}
    if (decoder := shutil.which("gpsdecode")) is not None:
        before = _children_s()
        with half.open("rb") as log:
            subprocess.run([decoder, "-j"], stdin=log, stdout=subprocess.DEVNULL, check=True)
        found["gpsdecode"] = _children_s() - before
    half.unlink()
    return found


def _taken_apart(path: Path) -> None:
    """Each sentence of the log, by those two. AIS of the busy bridge has one part."""
    for line in path.read_text("latin-1").splitlines():
        try:
            if line.startswith("!"):
                pyais.decode(line)
            else:
                pynmea2.parse(line, check=True)
        except (pynmea2.ParseError, pyais.exceptions.AISBaseException):
            continue


def _children_s() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def begin_in_the_middle(folder: Path, start: datetime, end: datetime) -> First:
    """Opened, and at once to its middle, of which no picture is kept; the replay is paused."""
    began = time.perf_counter()
    recording = open_recording(folder)
    recording.span()
    pictures = Pictures(Recorded(folder, start, end, SETTINGS, None), folder.parent / "rewind")
    player = ScaledClock(start, 0.0)
    clock = RecordedClock(player, start)
    session = Session(clock, SETTINGS, Mode.REPLAY)
    source = ReplaySource("replay", recording.lines, clock)
    rewind = Rewind(player, clock, session, source, recording.lines, pictures, start=start)
    source.start(session.sink)
    opened = time.perf_counter() - began
    try:
        rewind.seek(start + (end - start) / 2)
        sought = time.perf_counter() - began
        while rewind.filling:
            if pictures.failed:
                raise SystemExit(pictures.failed)
            time.sleep(0.05)
            rewind.poll()
        whole = time.perf_counter() - began
    finally:
        source.stop()
        rewind.close()
    shutil.rmtree(folder.parent / "rewind")
    return First(opened, sought, whole)


def row(what: str, count: int, seeks: Seeks, same: str) -> Sequence[str]:
    return (
        what,
        f"{count:,}",
        same,
        ms(statistics.median(seeks.wall)),
        ms(quantile(seeks.wall, 0.99)),
        ms(max(seeks.wall)),
        ms(quantile(seeks.cpu, 0.99)),
        f"{seeks.built_s:.0f} s",
        f"{seeks.bytes / 1e6:.0f} MB",
    )


def simulated_watch(folder: Path, hours: float, moments: int) -> Watch:
    """A watch under jamming, with a crew that acknowledges and logs."""
    folder.mkdir(parents=True)
    night = load_scenario(scenarios()["gnss-jamming"]).model_copy(update={"duration": hours * HOUR})
    chosen = set(random.Random(6).sample(range(600, int(hours * HOUR * 10) - 100), moments))
    ticks = iter(range(10**9))
    said = (
        RawLine(e.port, Stamp(night.start + timedelta(seconds=e.t_s), 0.0), e.data.rstrip(b"\r\n"))
        for e in generate(night, night.seed, hours * HOUR)
    )
    return keep_watch(folder, said, lambda _utc: next(ticks) in chosen, SETTINGS)


def record(folder: Path, lines: Iterable[RawLine]) -> int:
    """The lines as blocks of a recording, without the recorder's thread: a day of them is not what is measured here."""
    folder.mkdir(parents=True)
    (folder / "recording.db").touch(mode=0o600)
    engine = writing_engine(folder / "recording.db")
    ahead, first = iter(lines), 0
    with engine.begin() as connection:
        store.make_tables(connection)
    while some := list(islice(ahead, PER_BLOCK)):
        with engine.begin() as connection:
            store.add_piece(connection, "block", first, some, LEVEL_TAIL)
        first += len(some)
    engine.dispose()
    return first


def go_about(
    folder: Path, start: datetime, end: datetime, moments: Sequence[datetime], shown: dict[datetime, Frame], *, with_log: bool
) -> Seeks:
    log = folder / "mission.db" if with_log else None
    began = time.perf_counter()
    pictures = Pictures(Recorded(folder, start, end, SETTINGS, log), folder.parent / "rewind")
    last = 0.0
    while pictures.share < 1.0 and not pictures.failed:
        pictures.wait(60.0)
        if pictures.share - last >= 0.05:
            last = pictures.share
            print(f"{folder.name}: {last:.0%} after {time.perf_counter() - began:.0f} s", flush=True)
    if pictures.failed:
        raise SystemExit(pictures.failed)
    built = time.perf_counter() - began
    player = ScaledClock(start, 0.0)
    clock = RecordedClock(player, start)
    session = Session(clock, SETTINGS, Mode.REPLAY)
    recording = open_recording(folder)
    source = ReplaySource("replay", recording.lines, clock)
    crew = PastCrew(PastLog(past_entries(log), end), cases=False) if log is not None else None
    rewind = Rewind(player, clock, session, source, recording.lines, pictures, start=start, crew=crew)
    source.start(session.sink)
    wall, cpu, different = [], [], 0
    order = list(moments)
    random.Random(7).shuffle(order)
    try:
        for moment in order:
            with collected():
                at, of = time.perf_counter(), time.thread_time()
                rewind.seek(moment)
                wall.append(time.perf_counter() - at)
                cpu.append(time.thread_time() - of)
            if rewind.filling:
                raise SystemExit(f"no picture near {moment}")
            frame = session.tick()
            if moment in shown and (differences := same_picture(shown[moment], frame)):
                different += 1
                print(moment, differences[:3])
    finally:
        source.stop()
        rewind.close()
    size = sum(path.stat().st_size for path in (folder.parent / "rewind").glob("*.pictures"))
    shutil.rmtree(folder.parent / "rewind")
    return Seeks(wall, cpu, built, size, different)


if __name__ == "__main__":
    main()
