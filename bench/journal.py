"""Measures the journal on disk: how long an entry waits for its fsync, folding it all at start, opening a mission again.

    python bench/journal.py

Appending is compared with the floor that the disk sets: writing the same bytes to a plain file and fsync. The fold is
compared with what any reader of such a log has to do: read the body of every entry as JSON.
"""

from __future__ import annotations

import gc
import json
import os
import statistics
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

from kit.measure import best_of, conditions, ms, quantile, show

from app.clock import Clock, ManualClock, SystemClock
from app.entry import GENESIS, Entry, NewEntry, ShipState, body, chain_hash, from_body
from app.rescue.entries import (
    CaseEvent,
    CaseEventKind,
    CaseOpened,
    CasePosition,
    Category,
    LogLine,
    Payload,
    PeopleMovement,
    Place,
)
from app.rescue.fold import fold
from app.rescue.logbook import Logbook
from db.journal import open_journal

START = datetime(2026, 6, 14, tzinfo=UTC)
SHIP = ShipState(lat=33.2, lon=12.5, position_source="GPS 1", position_age_s=0.4, sog_mps=4.6, cog_deg=204.0, heading_deg=202.0)
APPENDS = 200
SIZES = (1_000, 10_000, 100_000)
MORE = 30
WAIT_S = 30.0


def main() -> None:
    conditions("SQLAlchemy", "sqlcipher3", "pydantic")
    _append()
    _start()


def mission(count: int) -> list[Payload]:
    """What a mission logs: every hundredth entry opens a case, the others tell of it."""
    told: list[Payload] = [
        CasePosition(lat=33.05, lon=12.38, source="Alarm Phone"),
        CaseEvent(event=CaseEventKind.SIGHTED),
        PeopleMovement(from_place=Place.BOAT, to_place=Place.OWN_SHIP, people={Category.MAN: 1}),
        LogLine(text="RHIB 1 reports calm sea, jackets given out, no injuries seen so far."),
    ]
    return [CaseOpened(number=_case(i), information_source="Alarm Phone") if i % 100 == 0 else told[i % 4] for i in range(count)]


def _case(i: int) -> str:
    return f"AUR-26-{i // 100 + 1:04d}"


def write(folder: Path, count: int, clock: Clock) -> None:
    """A mission of ``count`` entries on the disk."""
    journal = open_journal(folder, "bench", "bridge", clock)
    book = Logbook(journal, clock, lambda _moment: SHIP)
    book.author = "2/O"
    for i, payload in enumerate(mission(count)):
        receipt = book.write(payload, subject=_case(i), happened=START + timedelta(seconds=i), urgent=False)
        if i % 1000 == 999:
            receipt.wait(WAIT_S)
    receipt.wait(WAIT_S)
    journal.close()


def _append() -> None:
    """Entries one after the other, as a person enters them: each waits until it is on the disk."""
    with tempfile.TemporaryDirectory() as name:
        journal = open_journal(Path(name), "bench", "bridge", SystemClock())
        book = Logbook(journal, SystemClock(), lambda _moment: SHIP)
        book.author = "2/O"
        handed, saved, floor = [], [], []
        with (Path(name) / "plain").open("wb") as plain:
            for i, payload in enumerate(mission(APPENDS)):
                began = time.perf_counter()
                receipt = book.write(payload, subject=_case(i))
                handed.append(time.perf_counter() - began)
                entry = receipt.wait(WAIT_S)
                saved.append(time.perf_counter() - began)
                began = time.perf_counter()
                plain.write(json.dumps(dict(entry.payload)).ljust(600).encode())
                plain.flush()
                os.fsync(plain.fileno())
                floor.append(time.perf_counter() - began)
        journal.close()
    usual = statistics.median(floor)
    steps = (
        ("taken over by the journal", handed),
        ("on the disk (receipt saved)", saved),
        ("600 bytes and fsync, plain file", floor),
    )
    rows = [
        (what, ms(statistics.median(t)), ms(quantile(t, 0.99)), ms(max(t)), f"{statistics.median(t) / usual:.2f} x")
        for what, t in steps
    ]
    headings = (f"urgent entry, {APPENDS} one by one", "median", "p99", "worst", "against plain fsync")
    show("Append", headings, rows, ("Wall time. The main thread waits for the first row only.",))


def _start() -> None:
    rows, more = [], []
    for count in SIZES:
        bodies = _bodies(count)
        entries = _cut(bodies)
        works: list[Callable[[], object]] = [partial(_cut, bodies), partial(fold, entries), partial(_read, bodies)]
        cutting, folding, reading = best_of(works)
        opened, *later = _reopen(count)
        each = f"{(cutting + folding) / count * 1e6:.0f} µs"
        ratio = f"{(cutting + folding) / reading:.1f} x"
        rows.append((f"{count:,}", ms(cutting), ms(folding), each, ms(reading), ratio, ms(opened)))
        more.append((f"{count:,}", *(ms(seconds) for seconds in later)))
    headings = ("entries", "cut up", "fold", "both, each", "JSON alone", "both against that", "open, read, fold: wall time")
    show("Start of a mission", headings, rows, ("Cutting up, fold and reading as JSON alone: processor time.",))
    said = ("entries before it", "a log line on the disk", "its share of the main thread", "a person more: main thread")
    show("One more entry", said, more, (f"Median of {MORE}. On the disk: wall time. Main thread: processor time to fold it in.",))


def _bodies(count: int) -> list[tuple[str, str, bytes]]:
    """(previous hash, hash, body) of a mission, made without a disk."""
    out, prev = [], GENESIS
    for i, payload in enumerate(mission(count)):
        moment = START + timedelta(seconds=i)
        new = NewEntry(payload.kind, payload.model_dump(mode="json"), moment, moment, "2/O", subject=_case(i), ship=SHIP)
        data = body(new, "bench", "bridge")
        hash_ = chain_hash(i + 1, prev, data)
        out.append((prev, hash_, data))
        prev = hash_
    return out


def _read(bodies: list[tuple[str, str, bytes]]) -> list[object]:
    return [json.loads(data) for _prev, _hash, data in bodies]


def _cut(bodies: list[tuple[str, str, bytes]]) -> list[Entry]:
    return [from_body(i + 1, prev, hash_, data) for i, (prev, hash_, data) in enumerate(bodies)]


def _reopen(count: int) -> tuple[float, float, float, float]:
    """Seconds from an existing mission to its state: open, prove the tail of the chain, read everything, fold. Then for one
    more line: until it is on the disk, and until it is folded in; and until one more movement of people is."""
    clock = ManualClock(START + timedelta(days=30))
    with tempfile.TemporaryDirectory() as name:
        write(Path(name), count, clock)
        began = time.perf_counter()
        journal = open_journal(Path(name), "bench", "bridge", clock)
        book = Logbook(journal, clock, lambda _moment: SHIP)
        took = time.perf_counter() - began
        if len(book.state.lines) < count:
            raise SystemExit(f"{len(book.state.lines)} lines after opening instead of {count}: nothing measured")
        gc.collect()
        gc.freeze()  # as the window does when the log is read
        line, embarked = (
            LogLine(text="All well"),
            PeopleMovement(from_place=Place.BOAT, to_place=Place.OWN_SHIP, people={Category.MAN: 1}),
        )
        on_disk, folded = _more(book, line)
        _, counted = _more(book, embarked)
        journal.close()
        gc.unfreeze()
    return took, on_disk, folded, counted


def _more(book: Logbook, payload: Payload) -> tuple[float, float]:
    """Median seconds until an urgent entry is on the disk, and of the main thread to fold it in."""
    saved, folded = [], []
    for _ in range(MORE):
        began = time.perf_counter()
        receipt = book.write(payload, subject=_case(0))
        receipt.wait(WAIT_S)
        saved.append(time.perf_counter() - began)
        while book.line(receipt.id) is None:
            began = time.thread_time()
            book.poll()
            folded.append(time.thread_time() - began)
    return statistics.median(saved), statistics.median(folded)


if __name__ == "__main__":
    main()
