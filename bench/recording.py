"""Measures the recording: bytes per sentence against gzip of the same lines, write rate, and time to find a moment.

    python bench/recording.py [LOG ...] [--minutes 60] [--rate 100]

The lines of the logs are repeated in order at ``--rate`` lines a second of virtual time, as from one busy bridge; "mix"
takes one line of each log in turn. Lines of real feeds repeat less than a log that is played again and again, so a row
with few distinct lines for its length is marked. Without a log: the radar and AIS logs that bench/decode.py reads.
"""

from __future__ import annotations

import argparse
import gzip
import itertools
import random
import statistics
import tempfile
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

from kit.logs import sentences
from rich.console import Console
from rich.table import Table

from app.clock import ManualClock, Stamp
from app.readings import RawLine
from db.recording import FILE, open_recorder, open_recording

START = datetime(2026, 6, 14, tzinfo=UTC)
FOURTEEN_DAYS_AT_100 = 14 * 86400 * 100
SEEKS = 40


def feed(logs: list[list[bytes]], count: int, rate: float, seed: int = 1) -> Iterator[RawLine]:
    """``count`` lines of the logs in turn, with arrival times that scatter as a serial port's do."""
    noise = random.Random(seed)
    cycles = [itertools.cycle(log) for log in logs]
    at = 0.0
    for i in range(count):
        at += noise.expovariate(rate)
        utc = START + timedelta(microseconds=round(at * 1e6) + noise.randint(0, 3))
        yield RawLine(f"PORT {i % len(logs) + 1}", Stamp(utc, 1000.0 + at), next(cycles[i % len(logs)]))


def measure(logs: list[list[bytes]], count: int, rate: float) -> tuple[float, float, float, float, float]:
    """(bytes per line on disk, bytes per line gzip'd, lines written per second, median and worst seek in s)."""
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
        recording = open_recording(folder)
        span = (lines[-1].stamp.utc - START).total_seconds()
        seeks = []
        for moment in (START + timedelta(seconds=random.Random(2).uniform(0, span)) for _ in range(SEEKS)):
            began = time.perf_counter()
            next(recording.lines(moment), None)
            seeks.append(time.perf_counter() - began)
    plain = gzip.compress(b"".join(b"%.6f %s\r\n" % (line.stamp.utc.timestamp(), line.data) for line in lines), 6)
    return size / count, len(plain) / count, count / wrote, statistics.median(seeks), max(seeks)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("logs", nargs="*", type=Path)
    parser.add_argument("--minutes", type=float, default=60.0)
    parser.add_argument("--rate", type=float, default=100.0)
    options = parser.parse_args()
    logs = {path.name: [s for s in path.read_bytes().splitlines() if s[:1] in (b"$", b"!")] for path in options.logs}
    logs = {name: lines for name, lines in logs.items() if lines}
    if not logs:
        lines, origin = sentences("radar/RadarLogs.txt", "signalk/gofree-merrimac.log")
        print(origin)
        logs = {"radar, AIS": lines}
    runs = {name: [lines] for name, lines in logs.items()} | ({"mix": list(logs.values())} if len(logs) > 1 else {})
    count = int(options.minutes * 60 * options.rate)
    table = Table(title=f"{count} lines at {options.rate:g}/s ({options.minutes:g} min)")
    for heading in ("log", "distinct", "B/line", "gzip B/line", "14 days at 100/s", "lines/s written", "seek median", "seek worst"):
        table.add_column(heading, justify="left" if heading == "log" else "right")
    for name, parts in runs.items():
        size, plain, rate, median, worst = measure(parts, count, options.rate)
        distinct = len(set(itertools.chain(*parts)))
        table.add_row(
            name,
            f"{distinct}{' (few)' if distinct < count / 10 else ''}",
            f"{size:.2f}",
            f"{plain:.2f}",
            f"{size * FOURTEEN_DAYS_AT_100 / 1e9:.2f} GB",
            f"{rate:,.0f}",
            f"{median * 1000:.0f} ms",
            f"{worst * 1000:.0f} ms",
        )
    Console().print(table)


if __name__ == "__main__":
    main()
