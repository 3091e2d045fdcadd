"""Measures the journal on disk: how long an entry waits for its fsync, folding it all at start, opening a mission again.

    python bench/journal.py [--entries 1000 10000 100000 1000000] [--on-disk 100000]

Appending is compared with the floor that the disk sets: writing the same bytes to a plain file and fsync. The fold is
compared with what any reader of such a log has to do: read the body of every entry as JSON. Logs of more than ``--on-disk``
entries are folded, and not written and opened; of a hundred thousand and more, one round.
"""

from __future__ import annotations

import argparse
import gc
import itertools
import json
import os
import statistics
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import BinaryIO

from kit.measure import best_of, conditions, curve, ms, quantile, show
from kit.prepared import prepared

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
from db import store
from db.engine import private_folder, reading_engine, writing_engine
from db.journal import open_journal
from db.search_index import through

START = datetime(2026, 6, 14, tzinfo=UTC)
SHIP = ShipState(lat=33.2, lon=12.5, position_source="GPS 1", position_age_s=0.4, sog_mps=4.6, cog_deg=204.0, heading_deg=202.0)
APPENDS = 200
SIZES = (1_000, 10_000, 100_000, 1_000_000)
ON_DISK = 100_000
AT_ONCE = 1_000
MORE = 30
WAIT_S = 30.0


def main() -> None:
    parser = argparse.ArgumentParser(description="The journal on disk")
    parser.add_argument("--entries", nargs="+", type=int, default=SIZES)
    parser.add_argument("--on-disk", type=int, default=ON_DISK, help="no longer log is written and opened")
    parser.add_argument("--patience", type=float, default=float("inf"), help="leave out a log reckoned to take more seconds")
    asked = parser.parse_args()
    conditions("SQLAlchemy", "sqlcipher3", "pydantic")
    _append()
    _start(sorted(asked.entries), asked.on_disk, asked.patience)


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
    """A mission of ``count`` entries on the disk, signed and with its index whole, as an earlier watch left it."""
    private_folder(folder)
    open_journal(folder, "bench", "bridge", clock).close()
    engine = writing_engine(folder / "mission.db")
    news = enumerate(mission(count))
    while some := [_entry(i, payload) for i, payload in itertools.islice(news, AT_ONCE)]:
        with engine.begin() as connection:
            store.append(connection, [store.Prepared(new, body(new, "bench", "bridge")) for new in some])
    engine.dispose()
    journal = open_journal(folder, "bench", "bridge", clock)
    engine = reading_engine(journal.path, shared=True)
    indexed = 0
    while indexed < count:
        time.sleep(0.05)
        with engine.connect() as connection:
            indexed = through(connection)
    engine.dispose()
    journal.close()


def write_prepared(folder: Path, count: int) -> None:
    """The same of ``count`` entries as any other bench of this run that asks for it, of its making or a copy."""
    prepared(f"log-{count}", lambda to: write(to, count, ManualClock(START + timedelta(days=30))), folder)


def _entry(i: int, payload: Payload) -> NewEntry:
    moment = START + timedelta(seconds=i)
    return NewEntry(payload.kind, payload.model_dump(mode="json"), moment, moment, "2/O", subject=_case(i), ship=SHIP)


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
                floor.append(_plain_fsync(plain, entry.payload))
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
    show("Append", headings, rows, ("Wall time. The main thread waits for the first row only.",), any_amount=True)


def _start(sizes: Sequence[int], on_disk: int, patience: float) -> None:
    rows, more = [], []
    grown: dict[str, list[tuple[float, float]]] = {
        "cut up and fold": [],
        "JSON alone": [],
        "open, read, fold": [],
        "one line more": [],
        "a plain fsync": [],
    }
    each_s = 0.0
    for count in sizes:
        if each_s * count > patience:
            rows.append([f"{count:,}", *[""] * 5, "left out: too long here"])
            continue
        made = time.perf_counter()
        with tempfile.TemporaryDirectory() as name:
            if count <= on_disk:
                write_prepared(Path(name), count)
            cutting, folding, reading = _alone(_written(Path(name)) if count <= on_disk else _bodies(count))
            reopened = _reopen(Path(name), count) if count <= on_disk else None
        each_s = (time.perf_counter() - made) / count
        grown["cut up and fold"].append((count, cutting + folding))
        grown["JSON alone"].append((count, reading))
        each = f"{(cutting + folding) / count * 1e6:.0f} µs"
        ratio = f"{(cutting + folding) / reading:.1f} x"
        rows.append([f"{count:,}", ms(cutting), ms(folding), each, ms(reading), ratio, "not measured"])
        if reopened:
            opened, on_disk_s, synced_s, *folded = reopened
            rows[-1][-1] = ms(opened)
            more.append((f"{count:,}", ms(on_disk_s), f"{on_disk_s / synced_s:.1f} x", *map(ms, folded)))
            grown["open, read, fold"].append((count, opened))
            grown["one line more"].append((count, on_disk_s))
            grown["a plain fsync"].append((count, synced_s))
    curve("journal", "The log, by its length", "entries", "seconds", {name: line for name, line in grown.items() if line})
    headings = ("entries", "cut up", "fold", "both, each", "JSON alone", "both against that", "open, read, fold: wall time")
    show("Start of a mission", headings, rows, ("Cutting up, fold and reading as JSON alone: processor time.",))
    said = (
        "entries before it",
        "a log line on the disk",
        "against plain fsync",
        "its share of the main thread",
        "a person more: main thread",
    )
    show("One more entry", said, more, (f"Median of {MORE}. On the disk: wall time. Main thread: processor time to fold it in.",))


def _written(folder: Path) -> list[tuple[str, str, bytes]]:
    """(previous hash, hash, body) of each entry of the mission in ``folder``."""
    engine = reading_engine(folder / "mission.db", shared=True)
    with engine.connect() as connection:
        read = [(prev, hash_, data) for _seq, prev, hash_, data in store.rows_after(connection, 0)]
    engine.dispose()
    return read


def _bodies(count: int) -> list[tuple[str, str, bytes]]:
    """The same of a mission that is made without a disk."""
    out, prev = [], GENESIS
    for i, payload in enumerate(mission(count)):
        data = body(_entry(i, payload), "bench", "bridge")
        hash_ = chain_hash(i + 1, prev, data)
        out.append((prev, hash_, data))
        prev = hash_
    return out


def _alone(bodies: list[tuple[str, str, bytes]]) -> list[float]:
    """Processor seconds of cutting up, of the fold, and of reading as JSON alone."""
    entries = _cut(bodies)
    works: list[Callable[[], object]] = [partial(_cut, bodies), partial(fold, entries), partial(_read, bodies)]
    return best_of(works, 3 if len(bodies) < 100_000 else 1)


def _read(bodies: list[tuple[str, str, bytes]]) -> list[object]:
    return [json.loads(data) for _prev, _hash, data in bodies]


def _cut(bodies: list[tuple[str, str, bytes]]) -> list[Entry]:
    return [from_body(i + 1, prev, hash_, data) for i, (prev, hash_, data) in enumerate(bodies)]


def _reopen(folder: Path, count: int) -> tuple[float, float, float, float, float]:
    """Seconds from an existing mission to its state: open, prove the tail of the chain, read everything, fold. Then for one
    more line: until it is on the disk, as many bytes into a plain file and fsync, and until it is folded in; and until one more
    movement of people is."""
    clock = ManualClock(START + timedelta(days=30))
    began = time.perf_counter()
    journal = open_journal(folder, "bench", "bridge", clock)
    book = Logbook(journal, clock, lambda _moment: SHIP)
    took = time.perf_counter() - began
    if len(book.state.lines) < count:
        raise SystemExit(f"{len(book.state.lines)} lines after opening instead of {count}: nothing measured")
    gc.collect()
    gc.freeze()  # as the window does when the log is read
    with (folder / "plain").open("wb") as plain:
        embarked = PeopleMovement(from_place=Place.BOAT, to_place=Place.OWN_SHIP, people={Category.MAN: 1})
        on_disk, synced, folded = _more(book, LogLine(text="All well"), plain)
        _, _, counted = _more(book, embarked, plain)
    journal.close()
    gc.unfreeze()
    return took, on_disk, synced, folded, counted


def _more(book: Logbook, payload: Payload, plain: BinaryIO) -> tuple[float, float, float]:
    """Median seconds until an urgent entry is on the disk, of a plain fsync, and of the main thread to fold it in."""
    saved, synced, folded = [], [], []
    for _ in range(MORE):
        began = time.perf_counter()
        receipt = book.write(payload, subject=_case(0))
        receipt.wait(WAIT_S)
        saved.append(time.perf_counter() - began)
        synced.append(_plain_fsync(plain, payload.model_dump(mode="json")))
        while book.line(receipt.id) is None:
            began = time.thread_time()
            book.poll()
            folded.append(time.thread_time() - began)
    return statistics.median(saved), statistics.median(synced), statistics.median(folded)


def _plain_fsync(plain: BinaryIO, payload: Mapping[str, object]) -> float:
    """Seconds of writing as many bytes as an entry has to a plain file, and fsync."""
    began = time.perf_counter()
    plain.write(json.dumps(dict(payload)).ljust(600).encode())
    plain.flush()
    os.fsync(plain.fileno())
    return time.perf_counter() - began


if __name__ == "__main__":
    main()
