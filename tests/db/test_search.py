"""Searching the log: what stands in an entry is found, whatever is typed, and the index is never what a log depends on."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Iterator, Sequence
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlcipher3 import dbapi2

from app.clock import ManualClock
from app.entry import Entry, NewEntry, ShipState, body
from app.errors import DeviceError
from app.ports import LogHits, LogQuery
from app.rescue.entries import (
    CaseActor,
    CaseOpened,
    CasePosition,
    CaseTrack,
    Category,
    CommsLine,
    LogLine,
    Payload,
    PeopleMovement,
    Place,
)
from app.rescue.logbook import Logbook
from db import journal as journal_module
from db import schema, search, search_index, store
from db.archive import verify_database
from db.engine import writing_engine
from db.journal import DiskJournal, open_journal
from db.search_index import SearchIndex
from db.upgrade import upgrade
from db.words import HASH_MARK, entry_words, scan, tokens
from tests.fakes import MemoryJournal
from tests.rescue.writing import CASE, START, new
from tests.rescue.writing import logbook as memory_logbook

HASH = "3fab12cd" * 8
SHIP = ShipState(lat=33.5, lon=12.25)


def entry(payload: Payload, minutes: float = 0, **changes: Any) -> NewEntry:
    made = new(payload, minutes)
    return NewEntry(**({name: getattr(made, name) for name in made.__slots__} | changes))


NIGHT: tuple[NewEntry, ...] = (
    entry(CaseOpened(number=CASE, information_source="Alarm Phone"), 0, id="opened"),
    entry(CasePosition(lat=33.05, lon=12.38, source="Alarm Phone", as_given="33 03 N 12 22.8 E"), 1, id="position"),
    entry(LogLine(text="Größe etwa 12 m, Zuwārah in Sicht", tags=("RHIB2", "night")), 2, id="german", author="M. Keller"),
    entry(CaseActor(name="Zawiya 658", mmsi="642167000", hull_marks="LCG-658"), 3, id="actor"),
    entry(LogLine(text="AND OR NOT NEAR(a b) * ^ { } : \" ' -- ;"), 4, id="syntax"),
    entry(CommsLine(direction="out", means="VHF", party="ОСК", content=f"sha {HASH}", channel="16"), 5, id="hash", subject=None),
    entry(PeopleMovement(from_place=Place.BOAT, to_place=Place.OWN_SHIP, people={Category.WOMAN: 7}), 6, id="people"),
    entry(LogLine(text="late line about fenders"), -60, id="late", ship=SHIP, author="Rossi"),
    entry(LogLine(text="dateline east"), 7, id="east", ship=ShipState(lat=-17.0, lon=179.5)),
    entry(LogLine(text="dateline west"), 8, id="west", ship=ShipState(lat=-17.0, lon=-179.5)),
    entry(CaseTrack(target="t", points=((START, 34.0, 13.0), (START, 34.5, 13.5))), 9, id="track"),
)  # fmt: skip


def write(journal: DiskJournal | MemoryJournal, entries: Sequence[NewEntry] = NIGHT) -> None:
    for receipt in [journal.append(e) for e in entries]:
        receipt.wait(10)


@pytest.fixture(scope="module")
def night(tmp_path_factory: pytest.TempPathFactory) -> Iterator[DiskJournal]:
    journal = open_journal(tmp_path_factory.mktemp("night"), "m", "Bridge", ManualClock(START))
    write(journal)
    yield journal
    journal.close()


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("AUR-26-014", 10), ("aur-26-01", 10), ("33°03.0′N", 1), ("33°03.0", 1), ("33°03.0N 012°22.8'E", 1), ("33 03", 1),
        ("642167000", 1), ("64216", 1), ("lcg 658", 1), ("LCG-658", 1), ("grosse", 1), ("GRÖSSE", 1), ("zuwarah", 1), ("Zuwā", 1),
        ("rhib 2", 1), ("rhib2", 1), ("keller sicht", 1), ("оск", 1), ("woman 7", 1), ("Bridge", 11), ("fender", 1),
        ("fenders late", 1),
        ("fend late", 0), ("3fab12cd", 1), (HASH, 1), ("3fab", 0), ("NEAR(a", 1), ('"', 0), ("°", 0), ("", 11), ("  ", 11),
        ("alarm phone", 2), ("phone alarm", 2), ("AND", 1), ("no-such-word", 0), ("late ° fenders", 1),
    ],
)  # fmt: skip
def test_what_stands_in_an_entry_is_found_as_typed(night: DiskJournal, typed: str, found: int) -> None:
    hits = night.search(LogQuery(typed))
    assert (len(hits.ids), hits.total) == (found, found)


@pytest.mark.parametrize(
    ("query", "found"),
    [
        (LogQuery(case="AUR-26-01"), []),
        (LogQuery(case=CASE, text="fenders"), ["late"]),
        (LogQuery("hash", case=CASE), []),
        (LogQuery(author="Rossi"), ["late"]),
        (LogQuery(author="rossi"), []),
        (LogQuery(since=START + timedelta(minutes=8)), ["track", "west"]),
        (LogQuery(until=START), ["opened", "late"]),
        (LogQuery(since=START, until=START), ["opened"]),
        (LogQuery(kinds=("case.o", "comms")), ["hash", "opened"]),
        (LogQuery(kinds=("case.",), text="alarm"), ["position", "opened"]),
        (LogQuery(box=(33.4, 12.2, 33.6, 12.3)), ["late"]),
        (LogQuery(box=(33.0, 12.3, 33.1, 12.4)), ["position"]),
        (LogQuery(box=(34.4, 13.4, 34.6, 13.6)), ["track"]),
        (LogQuery(box=(-18.0, 179.0, -16.0, -179.0)), ["west", "east"]),
        (LogQuery(box=(-18.0, -179.0, -16.0, 179.0)), []),
        (LogQuery("dateline", box=(-18.0, 179.0, -16.0, 180.0), author="Ada", case=CASE, kinds=("log.line",)), ["east"]),
    ],
)  # fmt: skip
def test_a_search_is_narrowed_by_case_author_time_kind_and_place(night: DiskJournal, query: LogQuery, found: list[str]) -> None:
    assert night.search(query) == LogHits(tuple(found), len(found))


def test_newest_first_by_when_it_happened_and_no_more_than_asked_for(night: DiskJournal) -> None:
    everything = night.search(LogQuery())
    assert everything.ids == ("track", "west", "east", "people", "hash", "syntax", "actor", "german", "position", "opened", "late")
    for query in (LogQuery(most=3), LogQuery("bridge", most=3), LogQuery(until=START + timedelta(days=1), most=3)):
        assert night.search(query) == LogHits(("track", "west", "east"), 11)
    assert night.search(LogQuery(author="Ada", most=0)) == LogHits((), 9)


SYNTAX = 'AND OR " * ( NEAR ^ : - dateline AUR-26-014'.split()
WORDS = sorted({"\x00", *SYNTAX, *(word for e in NIGHT for word in str(dict(e.payload)).split())})
TYPED = st.lists(st.sampled_from(WORDS) | st.text(max_size=12), max_size=5).map(" ".join) | st.text(max_size=300)
QUERIES = st.builds(
    LogQuery,
    text=TYPED,
    case=st.none() | st.sampled_from((CASE, "x")),
    author=st.none() | st.sampled_from(("Ada", "Rossi")),
    since=st.none() | st.integers(-90, 20).map(lambda m: START + timedelta(minutes=m)),
    until=st.none() | st.integers(-90, 20).map(lambda m: START + timedelta(minutes=m)),
    box=st.none() | st.tuples(*(st.floats(-180, 180) for _ in range(4))),
    kinds=st.lists(st.sampled_from(("case.", "log", "people.movement", "x", "")), max_size=2).map(tuple),
    most=st.integers(0, 12),
)


@given(query=QUERIES)
@settings(max_examples=300, deadline=None)
def test_whatever_is_typed_the_index_answers_what_reading_every_entry_answers(night: DiskJournal, query: LogQuery) -> None:
    assert night.search(query) == scan(query, night.entries())


@pytest.fixture(scope="module")
def empty() -> Iterator[sa.Connection]:
    """A journal's tables in memory; every example is rolled back."""
    engine = sa.create_engine("sqlite://", module=dbapi2, poolclass=sa.pool.StaticPool)
    upgrade(engine)
    with engine.connect() as connection:
        yield connection
    engine.dispose()


@given(texts=st.lists(st.text(min_size=1, max_size=60), min_size=1, max_size=4), data=st.data())
@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.filter_too_much])
def test_a_word_that_stands_in_one_entry_alone_finds_that_entry(
    empty: sa.Connection, texts: list[str], data: st.DataObject
) -> None:
    with empty.begin() as outer:
        batch = [store.Prepared(e, body(e, "m", "Bridge")) for e in (entry(LogLine(text=t), i) for i, t in enumerate(texts))]
        added = store.append(empty, batch)
        SearchIndex().follow(empty, 0, added)
        word = data.draw(st.sampled_from([w for t in texts for w in t.split()] or ["-"]))
        hits = search.find(empty, LogQuery(word))
        # What holds the word as it was written has to be found (unless it has neither letter nor digit).
        having = {e.id for e, t in zip(added, texts, strict=True) if word in t.split()}
        assert having <= set(hits.ids) or not tokens(word)
        # And what is found has its words, the last one at least begun.
        for e in added:
            if e.id in hits.ids:
                assert all(
                    any(have.removeprefix(HASH_MARK).startswith(w.removeprefix(HASH_MARK)) for have in entry_words(e))
                    for w in tokens(word)
                )
        outer.rollback()


def test_a_whole_book_may_be_pasted_into_the_search_field(night: DiskJournal) -> None:
    book = " ".join(f"word{i}-{i} 3fab12cd{i}" for i in range(3000))
    assert night.search(LogQuery(book)).total == 0
    assert night.search(LogQuery("x" * 100_000)).total == 0
    assert night.search(LogQuery("late " * 3000)).ids == ("late",)


def test_the_logbook_gives_each_line_once_whichever_wording_is_found(tmp_path: Path) -> None:
    clock = ManualClock(START)
    journal = open_journal(tmp_path, "m", "Bridge", clock)
    book = Logbook(journal, clock, lambda _moment: None)
    first = book.write(LogLine(text="red boat"))
    first.wait(5)
    clock.advance(60)
    other = book.write(LogLine(text="red jacket"))
    other.wait(5)
    book.poll()
    book.correct(first.id, LogLine(text="blue boat, was red")).wait(5)
    book.poll()
    book.void(other.id, "a slip: it was orange").wait(5)
    book.poll()
    red = book.search(LogQuery("red"))
    assert [line.id for line in red.lines] == [other.id, first.id]
    assert (red.total, len(red.ids)) == (3, 3)
    assert [line.text for line in book.search(LogQuery("blue")).lines] == ["blue boat, was red"]
    assert [line.id for line in book.search(LogQuery("orange")).lines] == [other.id]
    assert [line.id for line in book.search(LogQuery("red", most=1)).lines] == [other.id]
    journal.close()


def test_the_journal_of_the_tests_answers_as_the_one_on_disk(night: DiskJournal) -> None:
    memory = MemoryJournal("m", "Bridge")
    write(memory)
    for text in ("alarm", "rhib2", "AUR-26-014", "33°03.0", ""):
        assert memory.search(LogQuery(text, most=5)) == night.search(LogQuery(text, most=5))
    book, journal, _clock = memory_logbook()
    book.write(LogLine(text="found"))
    book.poll()
    assert [line.text for line in book.search(LogQuery("fou")).lines] == ["found"]
    journal.close()


# The index is not what the log depends on.


def settled(journal: DiskJournal, seconds: float = 5.0) -> None:
    """Wait until the journal's thread has nothing left to do on the index."""
    pause = threading.Event()
    for _ in range(int(seconds / 0.02)):
        if indexed(journal.path) == journal.state().entries:
            return
        pause.wait(0.02)
    raise AssertionError("the index was not made good")


def indexed(path: Path) -> int:
    engine = writing_engine(path)
    try:
        with engine.execution_options(reading=True).connect() as connection:
            return search_index.through(connection)
    except (sa.exc.DBAPIError, DeviceError):
        return -1
    finally:
        engine.dispose()


def change(path: Path, *statements: str) -> None:
    engine = writing_engine(path)
    with engine.begin() as connection:
        for statement in statements:
            connection.exec_driver_sql(statement)
    engine.dispose()


def words_in_index(path: Path) -> dict[int, list[str]]:
    """Number of the entry -> its words in order, as the index has them."""
    engine = writing_engine(path)
    out: dict[int, list[str]] = {}
    with engine.begin() as connection:
        connection.exec_driver_sql("CREATE VIRTUAL TABLE temp.vocabulary USING fts5vocab(main, search_words, instance)")
        for word, seq, _column, _place in connection.exec_driver_sql("SELECT * FROM temp.vocabulary ORDER BY doc, offset"):
            out.setdefault(int(seq), []).append(str(word))
    engine.dispose()
    return out


DAMAGE = {
    "its words are gone": ("DELETE FROM search_words_data",),
    "its words are not readable": ("UPDATE search_words_data SET block = X'00112233445566778899' WHERE id > 1",),
    "it is gone": ("DROP TABLE search_words", "DROP TABLE search_place", "DROP TABLE search_through"),
    "it has no mark": ("DELETE FROM search_through",),
    "it speaks of entries that are not there": ("UPDATE search_through SET seq = 99",),
    "it is behind": (
        "UPDATE search_through SET seq = 0",
        "INSERT INTO search_words(search_words) VALUES ('delete-all')",
        "DELETE FROM search_place",
    ),
    "places are gone": ("DROP TABLE search_place",),
}


@pytest.mark.parametrize("damage", DAMAGE.values(), ids=DAMAGE)
def test_a_damaged_index_is_made_anew_at_open_and_the_log_goes_on(tmp_path: Path, damage: tuple[str, ...]) -> None:
    journal = open_journal(tmp_path, "m", "Bridge", ManualClock(START))
    write(journal)
    journal.close()
    change(tmp_path / "mission.db", *damage)
    assert verify_database(tmp_path / "mission.db").ok  # it is no evidence
    journal = open_journal(tmp_path, "m", "Bridge", ManualClock(START))
    assert journal.notices == ()
    written = journal.append(entry(LogLine(text="after the damage"), 20)).wait(5)
    settled(journal)
    assert journal.search(LogQuery("damage")).ids == (written.id,)
    assert journal.search(LogQuery("alarm")).total == 2
    assert journal.search(LogQuery(box=(33.4, 12.2, 33.6, 12.3))).ids == ("late",)
    entries = list(journal.entries())
    journal.close()
    assert words_in_index(tmp_path / "mission.db") == {e.seq: entry_words(e) for e in entries}
    assert verify_database(tmp_path / "mission.db").ok


@pytest.mark.parametrize("damage", DAMAGE.values(), ids=DAMAGE)
def test_an_index_damaged_while_the_log_is_open_stops_neither_writing_nor_searching(
    tmp_path: Path, damage: tuple[str, ...]
) -> None:
    journal = open_journal(tmp_path, "m", "Bridge", ManualClock(START))
    write(journal)
    settled(journal)
    change(tmp_path / "mission.db", *damage)
    written = journal.append(entry(LogLine(text="after the damage"), 20)).wait(5)
    assert journal.search(LogQuery("after the damage")).ids == (written.id,)
    assert journal.state().failed is None
    journal.close()
    report = verify_database(tmp_path / "mission.db")
    assert (report.ok, report.entries) == (True, len(NIGHT) + 1)


def test_a_log_whose_index_cannot_be_made_is_searched_all_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(_entry: Entry) -> list[str]:
        raise RuntimeError("a bug of ours")

    monkeypatch.setattr(search_index, "entry_words", broken)
    journal = open_journal(tmp_path, "m", "Bridge", ManualClock(START))
    write(journal)
    assert journal.search(LogQuery("rhib2")).ids == ("german",)
    assert journal.state().failed is None
    journal.close()
    assert verify_database(tmp_path / "mission.db").entries == len(NIGHT)


def test_a_longer_index_is_made_good_piece_by_piece(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(search_index, "PIECE", 4)
    journal = open_journal(tmp_path, "m", "Bridge", ManualClock(START))
    write(journal)
    journal.close()
    change(tmp_path / "mission.db", *DAMAGE["it is gone"])
    journal = open_journal(tmp_path, "m", "Bridge", ManualClock(START))
    settled(journal)
    entries = list(journal.entries())
    journal.close()
    assert words_in_index(tmp_path / "mission.db") == {e.seq: entry_words(e) for e in entries}


def test_the_index_waits_while_the_log_is_being_read_and_not_for_ever(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(journal_module, "POLL_S", 0.01)
    monkeypatch.setattr(journal_module, "READER_S", 1e9)
    journal = open_journal(tmp_path, "m", "Bridge", ManualClock(START))
    write(journal)
    settled(journal)
    reader = journal.entries()
    change(tmp_path / "mission.db", *DAMAGE["it is gone"])
    assert journal.search(LogQuery("rhib2")).ids == ("german",)  # finds that the index is gone, and says so
    threading.Event().wait(0.3)
    assert indexed(journal.path) == -1
    assert len(list(reader)) == journal.state().entries
    settled(journal)
    change(tmp_path / "mission.db", *DAMAGE["it is gone"])
    left = journal.entries()
    next(left)
    assert journal.search(LogQuery("rhib2")).ids == ("german",)
    monkeypatch.setattr(journal_module, "READER_S", 0.1)  # who went away is not waited for
    settled(journal)
    left.close()  # type: ignore[attr-defined]  # a generator
    journal.close()


def test_a_search_of_a_file_that_is_gone_says_so(tmp_path: Path) -> None:
    journal = open_journal(tmp_path, "m", "Bridge", ManualClock(START))
    write(journal)
    journal.close()
    shutil.rmtree(tmp_path)
    with pytest.raises(DeviceError, match="cannot be read"):
        journal.search(LogQuery("x"))


def test_the_evidence_does_not_name_the_tables_of_the_index() -> None:
    assert set(schema.EVIDENCE) | {"search_place", "search_through"} == set(schema.metadata.tables)
