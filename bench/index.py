"""Measures the index of a log: how fast a log of a busy bridge is ready to play, and how fast a moment is found in it.

    python bench/index.py [--sentences 8640000] [--yardstick 200000]

A tenth of a day (or all of it) at a hundred sentences a second is written, real sentences with times that go on, and read whole:
as raw sentences (paced by their own time) and as OpenCPN VDR CSV, a Signal K raw log and our own export. Yardsticks on the same
sentences, in the same run: pynmea2 and pynmeagps parsing each one, and gpsdecode (of gpsd) printing them as JSON. Ours proves
each checksum, tells the kind and the time, and writes a row; it decodes no field, which is done when a sentence is played.
Processor seconds, best of three, taking turns.
"""

from __future__ import annotations

import argparse
import resource
import shutil
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

import pynmea2
import pynmeagps
from kit.logs import sentences
from kit.measure import collected, conditions, ms, quantile, rate, show

from devices.formats.writing import WRITERS
from devices.index.log import KEEP_FROM, IndexedLog, open_log
from devices.sentence import checksum

LOGS = ("radar/RadarLogs.txt", "signalk/gofree-merrimac.log")
A_TENTH_OF_A_DAY = 864_000
A_SECOND = 100
YARDSTICK = 200_000  # pynmeagps takes four seconds for these
ROUNDS = 3
SEEKS = 200
START = datetime(2026, 6, 14, tzinfo=UTC)
TIMED = (b"RMC", b"GGA", b"GLL", b"ZDA", b"GNS")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--sentences", type=int, default=A_TENTH_OF_A_DAY)
    parser.add_argument("--yardstick", type=int, default=YARDSTICK, help="sentences that the other decoders are given too")
    asked = parser.parse_args()
    count, few = asked.sentences, min(asked.sentences, asked.yardstick)
    conditions("numpy", "pynmea2", "pynmeagps")
    decoder = shutil.which("gpsdecode")
    print(_version_of(decoder) if decoder else "gpsdecode is not installed (Debian: gpsd-clients): left out")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        day, part = folder / "day.log", folder / "part.log"
        origin = _write(day, count)
        _write(part, few)
        _rates(part, few, decoder, origin)
        _whole_day(day, folder, count, few)


def _lines(count: int, pool: list[bytes]) -> Iterator[bytes]:
    """Each second four sentences that hold its time and 96 of the pool, in its order."""
    given = 0
    for second in range(-(-count // A_SECOND)):
        at = START + timedelta(seconds=second)
        for body in (
            f"GPRMC,{at:%H%M%S}.00,A,3512.0000,N,01236.0000,E,8.1,204.0,{at:%d%m%y},,,A",
            f"GPGGA,{at:%H%M%S}.00,3512.0000,N,01236.0000,E,1,08,1.0,5.0,M,40.0,M,,",
            f"GPGLL,3512.0000,N,01236.0000,E,{at:%H%M%S}.00,A,A",
            f"GPZDA,{at:%H%M%S}.00,{at:%d,%m,%Y},00,00",
        ):
            yield f"${body}*{checksum(body.encode()):02X}".encode()
        for _ in range(A_SECOND - 4):
            yield pool[given % len(pool)]
            given += 1


def _write(path: Path, count: int) -> str:
    pool, origin = sentences(*LOGS)
    pool = [line for line in pool if line[3:6] not in TIMED]
    with path.open("wb") as out:
        for line in _lines(count, pool):
            out.write(line + b"\r\n")
    return origin


def _rates(path: Path, count: int, decoder: str | None, origin: str) -> None:
    lines = path.read_bytes().split(b"\r\n")[:-1]
    texts = [line.decode("latin-1") for line in lines]
    works: dict[str, Callable[[], object]] = {
        "Fairlead, index": lambda: open_log(path),
        "Fairlead, index opened and every line read out": lambda: sum(1 for _ in open_log(path).lines()),
        "pynmea2.parse": lambda: _pynmea2(texts),
        "pynmeagps.parse": lambda: _pynmeagps(lines),
    }
    if decoder:
        works["gpsdecode -j"] = lambda: _gpsdecode(decoder, path)
    best = dict.fromkeys(works, float("inf"))
    for _ in range(ROUNDS):
        for name, work in works.items():
            with collected():
                began = _processor()
                work()
                best[name] = min(best[name], _processor() - began)
    ours = best["Fairlead, index"]
    rows = [(name, rate(count / took), f"{took / ours:.1f} x") for name, took in best.items()]
    show(f"{count:,} sentences", ("", "sentences a second", "time, index = 1"), rows, (origin,))


def _processor() -> float:
    """Processor seconds of this program and of those that it has started."""
    own, others = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return own.ru_utime + own.ru_stime + others.ru_utime + others.ru_stime


def _pynmea2(texts: list[str]) -> None:
    for text in texts:
        try:
            pynmea2.parse(text, check=True)
        except pynmea2.ParseError:
            continue


def _pynmeagps(lines: list[bytes]) -> None:
    for line in lines:
        try:
            pynmeagps.NMEAReader.parse(line + b"\r\n")
        except (pynmeagps.NMEAParseError, pynmeagps.NMEAMessageError, pynmeagps.NMEATypeError, ValueError):
            continue


def _gpsdecode(decoder: str, path: Path) -> None:
    with path.open("rb") as log:
        subprocess.run([decoder, "-j"], stdin=log, stdout=subprocess.DEVNULL, check=True)


def _version_of(decoder: str) -> str:
    told = subprocess.run([decoder, "-V"], capture_output=True, text=True, check=False)
    return (told.stdout or told.stderr).strip()


def _whole_day(day: Path, folder: Path, count: int, few: int) -> None:
    rows = []
    for name in ("raw sentences", "vdr", "signalk", "raw"):
        path = day
        if name in WRITERS:
            path = folder / f"day-{name}"
            with path.open("wb") as out:
                WRITERS[name](open_log(day).lines(), out)
        began = time.perf_counter(), _processor()
        log = open_log(path, keep=folder / "cache")
        took, worked = time.perf_counter() - began[0], _processor() - began[1]
        if log.contents.rows < count * 0.99:
            raise SystemExit(f"{name}: {log.contents.rows} of {count} lines")
        began_again = time.perf_counter()
        again = open_log(path, keep=folder / "cache")
        opened = time.perf_counter() - began_again
        seeks = _seeks(again)
        rows.append(
            (
                log.format,
                f"{path.stat().st_size / 1e6:,.0f} MB",
                f"{took:.1f} s",
                rate(log.contents.rows / worked),
                f"{opened:.2f} s",
                ms(quantile(seeks, 0.5)),
                ms(max(seeks)),
            )
        )
        if path != day:
            path.unlink()
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    notes = (
        f"{SEEKS} random moments each: from asking to the first line. “Again”: with the index that was kept; of a log below "
        f"{KEEP_FROM >> 20} MiB none is, and it is read again.",
        f"Largest memory of the program, the yardsticks' {few:,} sentences and the mapped rows included: {memory:,.0f} MB.",
    )
    headings = ("log", "file", "ready to play", "a second of processor", "again", "seek median", "seek worst")
    show(f"{count:,} sentences, {count / A_SECOND / 3600:.1f} hours at {A_SECOND} a second", headings, rows, notes)


def _seeks(log: IndexedLog) -> list[float]:
    span = log.span()
    assert span is not None
    random, found = Random(2), []
    for _ in range(SEEKS):
        moment = span[0] + (span[1] - span[0]) * random.random()
        began = time.perf_counter()
        line = next(log.lines(moment))
        found.append(time.perf_counter() - began)
        assert line.stamp.utc >= moment
    return found


if __name__ == "__main__":
    main()
