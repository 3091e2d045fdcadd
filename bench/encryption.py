"""Measures what encryption at rest costs: an entry on the disk, the start with a long log, unlocking, and encrypting a long log.

    python bench/encryption.py [--entries 100000]

Plain and encrypted take turns in one run; their ratio is what counts. Unlocking is slow by design (scrypt).
"""

from __future__ import annotations

import argparse
import shutil
import statistics
import tempfile
import time
from pathlib import Path

from journal import SHIP, WAIT_S, mission, write_prepared
from kit.measure import collected, conditions, ms, quantile, show

from app.clock import SystemClock
from app.rescue.logbook import Logbook
from db import conversion, vault
from db.archive import verify_database
from db.journal import open_journal

APPENDS = 400
LONG = 100_000
STARTS = 3
KEY = vault.DiskKey(b"k" * 32)
PHRASE = "correct horse battery staple"


def main() -> None:
    parser = argparse.ArgumentParser(description="What encryption at rest costs")
    parser.add_argument("--entries", type=int, default=LONG)
    count: int = parser.parse_args().entries
    conditions("sqlcipher3", "pyrage", "SQLAlchemy")
    with tempfile.TemporaryDirectory() as name:
        plain, covered = Path(name) / "plain", Path(name) / "covered"
        vault.hold(plain, None)
        vault.hold(covered, KEY)
        _append(plain / "few", covered / "few")
        _start(plain, covered, count)
        _keys(Path(name) / "keys")


def _append(*folders: Path) -> None:
    """Urgent entries, each waited for, plain and encrypted in turns."""
    journals = [open_journal(folder, "bench", "bridge", SystemClock()) for folder in folders]
    books = [Logbook(journal, SystemClock(), lambda _moment: SHIP) for journal in journals]
    took: list[list[float]] = [[], []]
    for payload in mission(APPENDS):
        for which, book in enumerate(books):
            began = time.perf_counter()
            book.write(payload, subject="AUR-26-001").wait(WAIT_S)
            took[which].append(time.perf_counter() - began)
    for journal in journals:
        journal.close()
    usual = [statistics.median(each) for each in took]
    rows = [
        (what, ms(median), ms(quantile(each, 0.99)), f"{median / usual[0]:.2f} x")
        for what, each, median in zip(("plain", "encrypted"), took, usual, strict=True)
    ]
    show("Append", (f"urgent entry on the disk, {APPENDS} one by one", "median", "p99", "against plain"), rows, ("Wall time.",))


def _start(plain: Path, covered: Path, count: int) -> None:
    """The same long log: written plain, encrypted by the conversion, opened and read both ways; verified both ways."""
    write_prepared(plain / "missions" / "m1", count)
    shutil.copytree(plain / "missions", covered / "missions")
    began = time.perf_counter()
    result = conversion.convert(covered, KEY, encrypt=True)
    converting = time.perf_counter() - began
    if result.failed or len(result.done) != 1:
        raise SystemExit(f"the log was not encrypted: {result}")
    opening: list[list[float]] = [[], []]
    verifying: list[list[float]] = [[], []]
    for _ in range(STARTS):
        for which, root in enumerate((plain, covered)):
            folder = root / "missions" / "m1"
            with collected():
                began = time.perf_counter()
                journal = open_journal(folder, "bench", "bridge", SystemClock())
                book = Logbook(journal, SystemClock(), lambda _moment: SHIP)
                opening[which].append(time.perf_counter() - began)
            if len(book.state.lines) < count:
                raise SystemExit("the log was not read: nothing measured")
            journal.close()
            del book
    for which, root in enumerate((plain, covered)):
        began = time.perf_counter()
        if not verify_database(root / "missions" / "m1" / "mission.db").ok:
            raise SystemExit("the log does not verify: nothing measured")
        verifying[which].append(time.perf_counter() - began)
    sizes = [(root / "missions" / "m1" / "mission.db").stat().st_size for root in (plain, covered)]
    rows = [
        (what, *(ms(min(times[which])) for times in (opening, verifying)), f"{sizes[which] / 1e6:.1f} MB")
        for which, what in enumerate(("plain", "encrypted"))
    ]
    ratio = [f"{min(times[1]) / min(times[0]):.2f} x" for times in (opening, verifying)]
    rows.append(("encrypted against plain", *ratio, f"{sizes[1] / sizes[0]:.2f} x"))
    headings = (f"{count:,} entries", "open, prove the tail, read, fold", "fairlead verify", "file")
    notes = (
        f"Wall time, of opening the best of {STARTS}. Encrypting this log, proofs and overwriting included: {converting:.1f} s.",
    )
    show("Start of a mission", headings, rows, notes)


def _keys(root: Path) -> None:
    began = time.perf_counter()
    vault.make_keys(root, PHRASE, [])
    made = time.perf_counter() - began
    times = []
    for _ in range(STARTS):
        began = time.perf_counter()
        vault.open_with_passphrase(root, PHRASE)
        times.append(time.perf_counter() - began)
    show("Keys", ("what", "wall time"), (("make, wrap and prove", ms(made)), ("unlock with the passphrase", ms(min(times)))))


if __name__ == "__main__":
    main()
