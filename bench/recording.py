"""Measures the recording: bytes per sentence against gzip of the same lines, write rate, and time to find a moment.

    python bench/recording.py [LOG ...] [--minutes 60] [--rate 100] [--hours 1 6 24]

First the recorder at work: the lines of the logs are repeated in order at ``--rate`` lines a second of virtual time, as from one
busy bridge; "mix" takes one line of each log in turn. Lines of real feeds repeat less than a log that is played again and again,
so a row with few distinct lines for its length is marked. Without a log: the radar and AIS logs that bench/decode.py reads.

Then how it grows: ``--hours`` of a simulated bridge (``kit.busy``, about a hundred sentences a second) straight into blocks, as
the recorder leaves them once it has tidied up. ``--hours 1 24 336`` goes to fourteen days; that takes twenty minutes to make.
"""

from __future__ import annotations

import argparse
import gzip
import itertools
import random
import statistics
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from kit.busy import lines as busy_lines
from kit.logs import sentences
from kit.measure import conditions, curve, ms, show

from app.clock import ManualClock, Stamp
from app.readings import RawLine
from db import recording_store
from db.block import LEVEL_KEPT
from db.engine import private_file, writing_engine
from db.recorder import BLOCK_LINES
from db.recording import FILE, DiskRecording, open_recorder, open_recording

START = datetime(2026, 6, 14, tzinfo=UTC)
FOURTEEN_DAYS_AT_100 = 14 * 86400 * 100
HOURS = (1.0, 6.0, 24.0)
SEEKS = 40
MOST_PLAIN_H = 1.0  # gzip is given no more: it grows as the hours do
AT_ONCE = 64


@dataclass(frozen=True, slots=True)
class Grown:
    hours: float
    lines: int
    size: int
    seeks: list[float]
    begun: float  # seconds until the file is open and says its span


def feed(logs: list[list[bytes]], count: int, rate: float, seed: int = 1) -> Iterator[RawLine]:
    """``count`` lines of the logs in turn, with arrival times that scatter as a serial port's do."""
    noise = random.Random(seed)
    cycles = [itertools.cycle(log) for log in logs]
    at = 0.0
    for i in range(count):
        at += noise.expovariate(rate)
        utc = START + timedelta(microseconds=round(at * 1e6) + noise.randint(0, 3))
        yield RawLine(f"PORT {i % len(logs) + 1}", Stamp(utc, 1000.0 + at), next(cycles[i % len(logs)]))


def measure(logs: list[list[bytes]], count: int, rate: float) -> tuple[float, float, float, list[float]]:
    """(bytes per line on disk, bytes per line gzip'd, lines written per second, seconds of each seek)."""
    lines = list(feed(logs, count, rate))
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        began = time.perf_counter()
        recorder = open_recorder(folder, ManualClock(START))
        for line in lines:
            while recorder.state().pending > 50_000:
                time.sleep(0.01)
            recorder.raw(line)
        recorder.close()
        wrote = time.perf_counter() - began
        if recorder.state().lost:
            raise SystemExit(f"the recorder lost {recorder.state().lost} lines")
        size = (folder / FILE).stat().st_size
        seeks = _seeks(open_recording(folder), lines[-1].stamp.utc - START)
    return size / count, len(gzip.compress(_text(lines), 6)) / count, count / wrote, seeks


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("logs", nargs="*", type=Path)
    parser.add_argument("--minutes", type=float, default=60.0)
    parser.add_argument("--rate", type=float, default=100.0)
    parser.add_argument("--hours", type=float, nargs="*", default=HOURS)
    options = parser.parse_args()
    conditions("zstandard", "SQLAlchemy")
    _recorder(options.logs, int(options.minutes * 60 * options.rate), options.rate)
    if options.hours:
        _growth(sorted(options.hours))


def _recorder(paths: Sequence[Path], count: int, rate: float) -> None:
    logs = {path.name: [s for s in path.read_bytes().splitlines() if s[:1] in (b"$", b"!")] for path in paths}
    logs = {name: lines for name, lines in logs.items() if lines}
    origin = ""
    if not logs:
        lines, origin = sentences("radar/RadarLogs.txt", "signalk/gofree-merrimac.log")
        logs = {"radar, AIS": lines}
    runs = {name: [lines] for name, lines in logs.items()} | ({"mix": list(logs.values())} if len(logs) > 1 else {})
    rows = []
    for name, parts in runs.items():
        size, plain, written, seeks = measure(parts, count, rate)
        distinct = len(set(itertools.chain(*parts)))
        rows.append(
            (
                name,
                f"{distinct:,}{' (few)' if distinct < count / 10 else ''}",
                f"{size:.2f}",
                f"{plain:.2f}",
                f"{size / plain:.2f} x",
                f"{size * FOURTEEN_DAYS_AT_100 / 1e9:.2f} GB",
                f"{written:,.0f}",
                ms(statistics.median(seeks)),
                ms(max(seeks)),
            )
        )
    headings = (
        "log", "distinct", "bytes a line", "of gzip -6", "against it", "14 days at 100/s", "written a second", "a seek", "worst",
    )  # fmt: skip
    show(f"The recorder at work: {count:,} lines, {rate:g} a second", headings, rows, (origin,) if origin else (), any_amount=True)


def _growth(hours: Sequence[float]) -> None:
    found = []
    with tempfile.TemporaryDirectory() as name:
        for each in hours:
            folder = Path(name) / f"{each:g}"
            folder.mkdir()
            found.append(_grown(folder, each))
            print(f"{each:g} h: {found[-1].lines:,} lines", flush=True)
    plainly = [(g.lines, *_plainly(g.hours)) for g in found if g.hours <= MOST_PLAIN_H or g is found[0]]
    _, plain, looked = plainly[0]
    rows = [
        (
            f"{g.hours:g} h" if g.hours < 48 else f"{g.hours / 24:g} days",
            f"{g.lines:,}",
            f"{g.size / 1e6:,.1f} MB",
            f"{g.size / g.lines:.2f}",
            f"{g.size / g.lines / plain:.2f} x",
            ms(g.begun),
            ms(statistics.median(g.seeks)),
            ms(max(g.seeks)),
        )
        for g in found
    ]
    headings = ("simulated bridge", "lines", "file", "bytes a line", "of gzip -6", "open", f"{SEEKS} seeks, median", "worst")
    note = (
        f"gzip -6 of the first {hours[0]:g} h: {plain:.2f} bytes a line; reading it as far as its middle takes {ms(looked)}, "
        f"{looked / statistics.median(found[0].seeks):.1f} times the median seek, and grows with the time."
    )
    show("How the recording grows", headings, rows, (note,))
    curve(
        "recording",
        "Finding a moment, by the length of the recording",
        "sentences",
        "seconds",
        {
            "median": [(g.lines, statistics.median(g.seeks)) for g in found],
            "worst": [(g.lines, max(g.seeks)) for g in found],
            "gzip, to its middle": [(lines, seconds) for lines, _size, seconds in plainly],
        },
    )


def _grown(folder: Path, hours: float) -> Grown:
    private_file(folder / FILE)
    engine = writing_engine(folder / FILE)
    with engine.begin() as connection:
        recording_store.make_tables(connection)
    said, count = busy_lines(START, hours * 3600), 0
    while blocks := list(itertools.islice(iter(lambda: list(itertools.islice(said, BLOCK_LINES)), []), AT_ONCE)):
        with engine.begin() as connection:
            for block in blocks:
                recording_store.add_piece(connection, "block", count, block, LEVEL_KEPT)
                count += len(block)
    engine.dispose()
    began = time.perf_counter()
    recording = open_recording(folder)
    span = recording.span()
    opened = time.perf_counter() - began
    if span is None or recording.count() != count:
        raise SystemExit(f"{recording.count()} of {count} lines are in the recording: nothing measured")
    return Grown(hours, count, (folder / FILE).stat().st_size, _seeks(recording, span[1] - span[0]), opened)


def _seeks(recording: DiskRecording, span: timedelta) -> list[float]:
    """Seconds from asking for a moment until its first line is there."""
    noise, seeks = random.Random(2), []
    for _ in range(SEEKS):
        moment = START + span * noise.random()
        began = time.perf_counter()
        line = next(recording.lines(moment))
        seeks.append(time.perf_counter() - began)
        if line.stamp.utc < moment:
            raise SystemExit(f"{line.stamp.utc} was found for {moment}: nothing measured")
    return seeks


def _plainly(hours: float) -> tuple[float, float]:
    """Bytes a line of the same as text through gzip -6, and seconds to read that as far as its middle."""
    text = _text(busy_lines(START, hours * 3600))
    packed = gzip.compress(text, 6)
    count = text.count(b"\n")
    with tempfile.TemporaryFile() as file:
        file.write(packed)
        file.seek(0)
        began = time.perf_counter()
        with gzip.open(file) as lines:
            for _ in itertools.islice(lines, count // 2):
                pass
        return len(packed) / count, time.perf_counter() - began


def _text(lines: Iterator[RawLine] | Sequence[RawLine]) -> bytes:
    return b"".join(b"%.6f %s\r\n" % (line.stamp.utc.timestamp(), line.data) for line in lines)


if __name__ == "__main__":
    main()
