"""Measures the search of the log: how long an answer takes, what the index costs each entry, how long an old file takes.

    python bench/search.py [--entries 1000 10000 100000]

The tables are of the longest log, the curve of all. Answers are compared with the two ways that need no index: SQL LIKE over
the entries, and reading every entry in Python as ``db.words.scan`` does. LIKE is given its advantage: it looks for bytes and
folds no accents.
"""

from __future__ import annotations

import argparse
import random
import shutil
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import TypeVar
from unittest import mock

import sqlalchemy as sa
from kit.measure import conditions, curve, ms, quantile, show
from kit.prepared import prepared

from app.clock import ManualClock, SystemClock
from app.entry import NewEntry, ShipState, body, iso
from app.ports import LogQuery
from app.rescue.entries import CaseEvent, CaseEventKind, CasePosition, Category, CommsLine, LogLine, Payload, PeopleMovement, Place
from db import schema, store
from db.engine import private_file, private_folder, reading_engine, writing_engine
from db.journal import DiskJournal, open_journal
from db.search_index import through
from db.upgrade import upgrade
from db.words import scan

START = datetime(2026, 6, 14, tzinfo=UTC)
T = TypeVar("T")
SIZES = (1_000, 10_000, 100_000)
CURVES = ("one word, rare case", "three words", "a begun letter that fits every entry")
BESIDE = "three words"  # whose other two ways the curve shows
CASES = 40
ROUNDS = 15
APPENDS = 300
TURNS = 4
SEED = 3
WORDS = (
    "calm sea jackets given out injuries seen engine smoke deck women bow stern alongside fuel water calls answered refused "
    "patrol approaching course rubber boat crowded shouting waving fenders ladder stretcher blankets count doctor"
).split()


def main() -> None:
    parser = argparse.ArgumentParser(description="The search of the log")
    parser.add_argument("--entries", nargs="+", type=int, default=SIZES)
    sizes = sorted(parser.parse_args().entries)
    conditions("SQLAlchemy", "sqlcipher3")
    grown: dict[str, list[tuple[float, float]]] = {}
    for count in sizes:
        with tempfile.TemporaryDirectory() as name:
            old = Path(name) / "old"
            prepared(f"old-{count}", partial(make_old, count=count), old)
            journal = _upgrade(old, count, tell=count == sizes[-1])
            for what, seconds in _answers(journal, count, tell=count == sizes[-1]).items():
                grown.setdefault(what, []).append((count, seconds))
            journal.close()
    curve("search", "One question, by the length of the log", "entries", "seconds of processor", grown)
    _commits()


def entries(count: int) -> Iterator[NewEntry]:
    """A mission told in ``count`` entries, the same each time."""
    noise = random.Random(SEED)
    for i in range(count):
        payload: Payload = (
            CasePosition(lat=round(33 + noise.random(), 5), lon=round(12 + noise.random(), 5), source="Alarm Phone"),
            CaseEvent(event=noise.choice(list(CaseEventKind)), note=" ".join(noise.choices(WORDS, k=5))),
            PeopleMovement(from_place=Place.BOAT, to_place=Place.RHIB, people={Category.MAN: 1}, way=f"RHIB 1 run {i % 9}"),
            LogLine(text=f"RHIB {noise.randint(1, 3)} reports {' '.join(noise.choices(WORDS, k=12))}.", tags=("rhib",)),
            CommsLine(direction="out", means="VHF", party="MRCC Rome", content=" ".join(noise.choices(WORDS, k=20)), channel="16"),
        )[i % 5]
        moment = START + timedelta(seconds=2 * i)
        ship = ShipState(lat=33 + noise.random(), lon=12 + noise.random(), position_source="GPS 1", sog_mps=4.6, cog_deg=204.0)
        case = f"AUR-26-{i * CASES // count + 1:03d}"
        yield NewEntry(
            payload.kind,
            payload.model_dump(mode="json"),
            moment,
            moment,
            noise.choice(("Ada", "M. Keller")),
            case,
            ship,
            urgent=False,
        )


def make_old(folder: Path, count: int) -> None:
    """A journal file of version 1, as the program wrote it before there was a search."""
    private_folder(folder)
    private_file(folder / "mission.db")
    engine = writing_engine(folder / "mission.db")
    upgrade(engine, 1)
    with engine.begin() as connection:
        store.set_mission(connection, "bench", iso(START))
        store.append(connection, (store.Prepared(entry, body(entry, "bench", "bridge")) for entry in entries(count)))
    engine.dispose()


def _upgrade(folder: Path, count: int, *, tell: bool) -> DiskJournal:
    """Open the old file, and wait until its index is whole."""
    size = (folder / "mission.db").stat().st_size
    began = time.perf_counter()
    journal = open_journal(folder, "bench", "bridge", ManualClock(START))
    opened = time.perf_counter() - began
    engine = reading_engine(journal.path, shared=True)
    while True:
        with engine.connect() as connection:
            if through(connection) == count:
                break
        time.sleep(0.05)
    whole = time.perf_counter() - began
    engine.dispose()
    used = journal.path.stat().st_size + journal.path.with_name("mission.db-wal").stat().st_size
    rows = (
        ("open, with the new tables", ms(opened)),
        ("index whole, made behind the window", f"{whole:.1f} s"),
        ("file before, MB", f"{size / 1e6:.0f}"),
        ("file and write-ahead log after, MB", f"{used / 1e6:.0f}"),
    )
    note = "Wall time. Searching works from the first moment; until the index is whole it reads what is not in it."
    if tell:
        show("Upgrade of a version 1 file", (f"{count:,} entries", ""), rows, (note,))
    return journal


def _answers(journal: DiskJournal, count: int, *, tell: bool) -> dict[str, float]:
    """Each question asked by the index, by LIKE and by reading; index and reading have to find the same. Gives the seconds
    of those that the curve shows, and of both other ways for one of them."""
    asked = (
        ("one word, rare case", "stretcher", LogQuery("stretcher", case="AUR-26-014")),
        ("three words", "engine", LogQuery("engine smoke fuel")),
        ("a word in one entry of five", "rhib reports", LogQuery("reports")),
        ("case number", "AUR-26-014", LogQuery("AUR-26-014")),
        ("a begun letter that fits every entry", "a", LogQuery("a")),
        ("the same of one author", "a", LogQuery("a", author="Ada")),
        ("the same in a box of 20 NM", "a", LogQuery("a", box=(33.2, 12.2, 33.5, 12.6))),
        ("an hour, no words", "", LogQuery(since=START + timedelta(hours=9), until=START + timedelta(hours=10))),
    )
    rows, medians = [], {}
    for what, like, query in asked:
        used, waited, hits = _timed(lambda q=query: journal.search(q), ROUNDS)  # type: ignore[misc]  # a lambda's default has no type
        (reading,), _, read = _timed(lambda q=query: scan(q, journal.entries()), 1)  # type: ignore[misc]  # as above
        if hits != read:
            raise SystemExit(f"{what}: the index found {hits.total}, reading {read.total}: nothing measured")
        usual = statistics.median(used)
        by_like = _like(journal.path, like, query)
        if what in CURVES:
            medians[what] = usual
        if what == BESIDE:
            medians |= {f"{what}, by LIKE": by_like, f"{what}, by reading": reading}
        alike, reads = by_like / usual, reading / usual
        rows.append((what, f"{hits.total:,}", ms(usual), ms(max(used)), ms(max(waited)), f"{alike:.1f} x", f"{reads:.0f} x"))
    headings = (f"{count:,} entries, newest 500", "found", "median", "worst", "worst, wall", "LIKE takes", "reading takes")
    notes = (
        "Processor time of one question, a new connection each time; wall time says how busy the machine is besides.",
        "LIKE looks for one string in the bytes of the entry, and counts and sorts what it finds, as the others do.",
    )
    if tell:
        show("Search", headings, rows, notes)
    return medians


def _timed(work: Callable[[], T], rounds: int) -> tuple[list[float], list[float], T]:
    """Processor seconds and wall seconds of each round, and what the work answers."""
    used, waited = [], []
    for _ in range(rounds):
        began, at = time.thread_time(), time.perf_counter()
        answer = work()
        used.append(time.thread_time() - began)
        waited.append(time.perf_counter() - at)
    return used, waited, answer


def _like(path: Path, text: str, query: LogQuery) -> float:
    """Seconds of the plain SQL question for the same."""
    table = schema.entry
    found = sa.select(table.c.id, sa.func.count().over()).where(sa.cast(table.c.body, sa.Text).like(f"%{text}%"))
    for column, value in ((table.c.subject, query.case), (table.c.author, query.author)):
        if value is not None:
            found = found.where(column == value)
    if query.since is not None and query.until is not None:
        found = found.where(table.c.happened.between(iso(query.since), iso(query.until)))
    engine = reading_engine(path, shared=True)
    with engine.connect() as connection:
        times, _, _ = _timed(lambda: connection.execute(found.order_by(table.c.happened.desc()).limit(500)).all(), 3)
    engine.dispose()
    return statistics.median(times)


def _commits() -> None:
    """Urgent entries one after the other, with the index and without, in turns."""
    taken: dict[str, list[float]] = {"with the index": [], "without": []}
    for _ in range(TURNS):
        for name, times in taken.items():
            with _index_off() if name == "without" else nullcontext():
                times += _append()
    floor = statistics.median(taken["without"])
    rows = [
        (name, ms(statistics.median(t)), ms(quantile(t, 0.99)), ms(max(t)), f"{ms(statistics.median(t) - floor)}")
        for name, t in taken.items()
    ]
    headings = (f"urgent entry, {APPENDS * TURNS} one by one", "median", "p99", "worst", "more")
    show("What the index costs an entry", headings, rows, ("Wall time from handing over to the receipt saved.",), any_amount=True)


@contextmanager
def _index_off() -> Iterator[None]:
    with mock.patch("db.search_index.SearchIndex.follow"), mock.patch("db.search_index.SearchIndex.tend"):
        yield


def _append() -> list[float]:
    times = []
    folder = Path(tempfile.mkdtemp())
    journal = open_journal(folder, "bench", "bridge", SystemClock())
    for entry in entries(APPENDS):
        began = time.perf_counter()
        journal.append(NewEntry(**{name: getattr(entry, name) for name in entry.__slots__} | {"urgent": True})).wait(30)
        times.append(time.perf_counter() - began)
    journal.close()
    shutil.rmtree(folder)
    return times


if __name__ == "__main__":
    main()
