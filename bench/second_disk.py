"""Measures what a second disk costs: entries while it copies, a verified copy of a long log beside a running watch, rebuilding it;
and how long the first signature of a long log takes.

    PYTHONPATH=. python bench/second_disk.py [FOLDER] [--entries 120000]

``FOLDER``: where the second disk is to be, e.g. a stick; without it, beside the log on the same disk.
Yardstick in the same run: `cp` of the same log, synced.
"""

from __future__ import annotations

import argparse
import gc
import statistics
import subprocess
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path

from kit.measure import conditions, ms, quantile, show

from app.clock import SystemClock
from app.entry import NewEntry
from app.rescue.entries import IncidentMarked, LogLine
from db import second_files, writer
from db.archive import verify_database
from db.journal import DiskJournal, open_journal
from db.restore import restore
from db.second import Copies
from tests.rescue.writing import new

APPENDS = 200
LONG = 120_000
TICK_S = 0.1
ALONE_S = 5.0


def main() -> None:
    parser = argparse.ArgumentParser(description="What a second disk costs")
    parser.add_argument("folder", nargs="?", type=Path)
    parser.add_argument("--entries", type=int, default=LONG)
    asked = parser.parse_args()
    conditions("SQLAlchemy", "sqlcipher3", "cryptography")
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        stick: Path = asked.folder or root / "stick"
        _appends(root / "short", stick / "short")
        # A disk of its own: one on which a copy of a log lies already gets the next copy a minute later at the earliest.
        _long(root / "long", stick / "long", asked.entries)


def line(number: int) -> NewEntry:
    return new(LogLine(text=f"Boat in sight, about {number} people, course unsteady; RHIB 1 sent to look"), number / 60)


def _open(root: Path) -> DiskJournal:
    folder = root / "missions" / "m1"
    folder.mkdir(parents=True, exist_ok=True)
    return open_journal(folder, "m1", "Bridge", SystemClock(), keys=root / "keys")


def _appends(root: Path, stick: Path) -> None:
    """How long an entry waits for its fsync, alone and while each is copied too."""
    stick.mkdir(parents=True)
    rows = []
    for name in ("no second disk", "second disk"):
        journal = _open(root / name.replace(" ", "-"))
        copies = Copies(stick, journal.path.parent, "Bridge", SystemClock()) if name == "second disk" else None
        if copies is not None:
            copies.start()
        waits, behind = [], []
        for number in range(APPENDS):
            began = time.perf_counter()
            entry = journal.append(line(number)).wait(30)
            waits.append(time.perf_counter() - began)
            if copies is not None and number % 20 == 0:
                while copies.state().through < entry.seq:
                    time.sleep(0.001)
                behind.append(time.perf_counter() - began)
        journal.close()
        if copies is not None:
            copies.close(60)
        rows.append(
            (name, ms(statistics.median(waits)), ms(quantile(waits, 0.99)), ms(statistics.median(behind)) if behind else "–")
        )
    show("One entry", ("", "saved, median", "saved, 99 of 100", "on the second disk"), rows)


def _long(root: Path, stick: Path, count: int) -> None:
    stick.mkdir(parents=True)
    journal = _open(root)
    writer.CHECKPOINT_ENTRIES = 1 << 60  # type: ignore[misc]  # nothing is signed before it is measured
    receipts = [journal.append(line(n)) for n in range(500)]
    began = time.perf_counter()
    for number in range(500, count):
        if len(receipts) > 5000:
            receipts.pop(0).wait(60)
            while journal.state().pending > 5000:
                time.sleep(0.01)
        receipts.append(journal.append(line(number)))
    receipts[-1].wait(120)
    written = time.perf_counter() - began
    size = journal.path.stat().st_size
    journal._writer._key = None  # type: ignore[assignment]  # and not at the end either
    journal.close()
    rows = [("written", f"{written:.1f} s, {size / 1e6:.0f} MB")]

    journal = _open(root)
    began = time.perf_counter()
    while journal._writer.tree_waits:
        time.sleep(0.005)
    rows.append(("read for the first signature, in quiet moments", f"{time.perf_counter() - began:.2f} s"))
    began = time.perf_counter()
    journal.append(new(IncidentMarked(), 0)).wait(30)
    rows.append(("an incident then, signed with all before it", ms(time.perf_counter() - began)))
    journal.close()
    journal = _open(root)
    began = time.perf_counter()
    journal.append(new(IncidentMarked(), 0)).wait(30)
    rows.append(("the same at once after a start", ms(time.perf_counter() - began)))

    receipts.clear()
    gc.collect()
    gc.freeze()  # as the window does once the log is read
    alone = _Ticks()
    time.sleep(ALONE_S)
    rows.append(("ticks of a watch, late by (median, worst)", alone.end()))
    copies = Copies(stick, journal.path.parent, "Bridge", SystemClock())
    late = _Ticks()
    began = time.perf_counter()
    copies.start()
    while copies.state().through < count:
        time.sleep(0.02)
    rows.append(("all entries to a new second disk, line by line", f"{time.perf_counter() - began:.1f} s"))
    while copies.state().backup_seq < count:
        time.sleep(0.02)
    rows.append(("and a verified copy of the log", f"{time.perf_counter() - began:.1f} s"))
    rows.append(("the same while all that went on", late.end()))
    journal.close()
    copies.close(120)
    began = time.perf_counter()
    subprocess.run(["sh", "-c", 'cp "$1" "$2" && sync "$2"', "sh", str(journal.path), str(root / "plain copy")], check=True)
    rows.append(("cp of the same log, synced", f"{time.perf_counter() - began:.1f} s"))
    began = time.perf_counter()
    verify_database(journal.path)
    rows.append(("verifying it alone", f"{time.perf_counter() - began:.1f} s"))
    began = time.perf_counter()
    there = stick / "fairlead" / "missions" / "m1"
    done = restore(there, root / "again", SystemClock())
    rows.append((f"rebuilding it ({done.entries:,} entries)", f"{time.perf_counter() - began:.1f} s"))
    (there / second_files.BEFORE).unlink(missing_ok=True)
    (there / "mission.db").unlink()
    began = time.perf_counter()
    done = restore(there, root / "from lines", SystemClock())
    rows.append((f"the same from the lines alone ({done.by_line:,})", f"{time.perf_counter() - began:.1f} s"))
    show(f"A log of {count:,} entries", ("", ""), rows)


class _Ticks:
    """A thread that wants to run ten times a second, as the watch does."""

    def __init__(self) -> None:
        self._late: list[float] = []
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run)
        self._thread.start()

    def _run(self) -> None:
        wait: Callable[[float], bool] = self._stop.wait
        due = time.perf_counter() + TICK_S
        while not wait(max(0.0, due - time.perf_counter())):
            self._late.append(time.perf_counter() - due)
            due = time.perf_counter() + TICK_S

    def end(self) -> str:
        self._stop.set()
        self._thread.join()
        return f"{ms(statistics.median(self._late))}, {ms(max(self._late))}"


if __name__ == "__main__":
    main()
