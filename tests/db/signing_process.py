"""A station that signs all the time, in a process of its own, for the crash tests."""

from __future__ import annotations

from multiprocessing.connection import Connection
from pathlib import Path

from app.clock import SystemClock
from app.rescue.entries import IncidentMarked, LogLine
from db import writer
from db.journal import open_journal
from tests.db.writer_process import READY
from tests.rescue.writing import new


def write_and_sign(said: Connection, folder: Path, station: str) -> None:
    """Write lines and now and then an incident; say the number of each incident once it is on the disk, and not before."""
    writer.CHECKPOINT_ENTRIES = 7  # type: ignore[misc]  # so that a short life signs often
    journal = open_journal(folder, "Crash", station, SystemClock())
    said.send(READY)
    for number in range(1_000_000):
        for _ in range(number % 5):
            journal.append(new(LogLine(text=f"{station} {number}"), 0))
        entry = journal.append(new(IncidentMarked(), 0)).wait(30)
        said.send((entry.seq, entry.id))
