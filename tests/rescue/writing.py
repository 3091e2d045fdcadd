"""Short ways to write entries in tests of the logged side."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from app.clock import ManualClock
from app.entry import GENESIS, Entry, NewEntry, body, chain_hash, from_body
from app.rescue.entries import Category, Payload, PeopleMovement, Place
from app.rescue.logbook import Logbook
from tests.fakes import MemoryJournal

START = datetime(2026, 6, 14, 2, 0, tzinfo=UTC)
CASE = "AUR-26-014"


def at(minutes: float) -> datetime:
    return START + timedelta(minutes=minutes)


def new(payload: Payload, minutes: float, *, subject: str | None = CASE, corrects: str | None = None, id: str = "") -> NewEntry:
    extra = {"id": id} if id else {}
    return NewEntry(
        kind=payload.kind,
        payload=payload.model_dump(mode="json"),
        happened=at(minutes),
        written=at(10_000),
        author="Ada",
        subject=subject,
        corrects=corrects,
        **extra,
    )


def chained(entries: Sequence[NewEntry]) -> list[Entry]:
    """Entries in their places, through their real bytes."""
    out: list[Entry] = []
    prev = GENESIS
    for seq, entry in enumerate(entries, 1):
        data = body(entry, "Mission", "Bridge")
        out.append(from_body(seq, prev, chain_hash(seq, prev, data), data))
        prev = out[-1].hash
    return out


def moved(from_place: Place, to_place: Place, way: str = "", **people: int) -> PeopleMovement:
    return PeopleMovement(from_place=from_place, to_place=to_place, people={Category(k): n for k, n in people.items()}, way=way)


def logbook(journal: MemoryJournal | None = None) -> tuple[Logbook, MemoryJournal, ManualClock]:
    journal = journal or MemoryJournal()
    clock = ManualClock(at(0))
    book = Logbook(journal, clock, lambda moment: None)
    book.author = "Ada"
    return book, journal, clock
