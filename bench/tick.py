"""Measures ``session.tick`` on a busy sea: 2,000 AIS ships and 100 radar targets, against its budget of ten milliseconds.

    python bench/tick.py

A tick has what a tenth of a second brings (each ship heard every five seconds, each radar target every two, heading at
10 Hz, position at 1 Hz, three open cases). Beside it in the same run: a tenth of the targets, so that the growth shows, and
pynmea2 taking apart as many sentences as the tick took readings (parse alone), a yardstick for the speed of the machine.
"""

from __future__ import annotations

import statistics
import time
from datetime import UTC, datetime

import pynmea2
from kit.measure import best_of, collected, conditions, ms, quantile, show
from kit.sea import HOME, Sea

from app.clock import ManualClock
from app.config import Settings
from app.geo import destination
from app.watch.frame import Mode
from app.watch.session import Session, WatchedCase

BUDGET_S = 0.010
START = datetime(2026, 6, 14, tzinfo=UTC)
WARM_UP, TICKS = 30, 400
SENTENCE = "$RATTM,00,1.81,207.3,T,16.1,184.4,T,1.8,-4.2,N,b,T,,134601.00,A*47"


def main() -> None:
    conditions("pynmea2")
    rows = []
    for ais, radar in ((200, 10), (2000, 100)):
        times, readings = ticks(ais, radar)
        median = statistics.median(times)
        parse = best_of([lambda n=readings: _parse(n)], 20)[0]
        rows.append(
            (
                f"{ais:,} AIS + {radar} radar",
                f"{readings}",
                ms(median),
                ms(quantile(times, 0.99)),
                ms(max(times)),
                f"{median / BUDGET_S:.0%}",
                f"{median / parse:.1f} x",
            )
        )
    headings = ("targets", "readings a tick", "median", "p99", "worst", "median of budget", "pynmea2 parse of as many")
    show(f"session.tick, {TICKS} ticks, processor time", headings, rows, ("Budget: 10 ms of the 100 ms between two ticks.",))


def ticks(ais: int, radar: int) -> tuple[list[float], int]:
    """Processor seconds of each tick, and how many readings the usual one takes in."""
    clock = ManualClock(START)
    session = Session(clock, Settings(), Mode.LIVE)
    session.set_cases(tuple(WatchedCase(f"C-{i}", destination(HOME, i * 90.0, 9000.0), START, START) for i in range(3)))
    sea = Sea(clock, session.sink, ais, radar)
    sea.fill()
    for _ in range(WARM_UP):
        sea.speak()
        session.tick()
    times, readings = [], 0
    with collected():
        for _ in range(TICKS):
            readings = max(readings, sea.speak())
            began = time.thread_time()
            frame = session.tick()
            times.append(time.thread_time() - began)
            session.take_changes()
    if len(frame.targets) != ais + radar:
        raise SystemExit(f"{len(frame.targets)} targets in the picture instead of {ais + radar}: nothing measured")
    return times, readings


def _parse(count: int) -> None:
    for _ in range(count):
        pynmea2.parse(SENTENCE)


if __name__ == "__main__":
    main()
