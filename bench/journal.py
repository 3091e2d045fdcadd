"""Measures the journal on disk: how long an entry waits for its fsync, folding it all at start, opening a mission again.

    python bench/journal.py

Appending is compared with the floor that the disk sets: writing the same bytes to a plain file and fsync. The fold is
compared with what any reader of such a log has to do: read the body of every entry as JSON.
"""

from __future__ import annotations

import json
import os
import statistics
import tempfile
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

from kit.measure import best_of, conditions, ms, quantile, show

from app.clock import Clock, ManualClock, SystemClock
from app.entry import GENESIS, NewEntry, ShipState, body, chain_hash, from_body
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
LONGEST_ON_DISK = 10_000
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
    rows = []
    for count in SIZES:
        bodies = _bodies(count)
        entries = [from_body(i + 1, prev, hash_, data) for i, (prev, hash_, data) in enumerate(bodies)]
        folding, reading = best_of([lambda e=entries: fold(e), lambda b=bodies: _read(b)], 1 if count > 10_000 else 3)
        opened = ms(_reopen(count)) if count <= LONGEST_ON_DISK else "not measured"
        each = f"{folding / count * 1e6:.0f} µs"
        rows.append((f"{count:,}", ms(folding), each, ms(reading), f"{folding / reading:.1f} x", opened))
    headings = ("entries", "fold", "per entry", "read as JSON alone", "fold against reading", "open, read, fold: wall time")
    show("Start of a mission", headings, rows, ("Fold and reading: processor time.",))


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


def _reopen(count: int) -> float:
    """Seconds from an existing mission to its state: open, prove the tail of the chain, read everything, fold."""
    clock = ManualClock(START + timedelta(days=30))
    with tempfile.TemporaryDirectory() as name:
        write(Path(name), count, clock)
        began = time.perf_counter()
        journal = open_journal(Path(name), "bench", "bridge", clock)
        book = Logbook(journal, clock, lambda _moment: SHIP)
        took = time.perf_counter() - began
        if len(book.state.lines) < count:
            raise SystemExit(f"{len(book.state.lines)} lines after opening instead of {count}: nothing measured")
        journal.close()
    return took


if __name__ == "__main__":
    main()
