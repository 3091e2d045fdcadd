"""What is signed: every note says what the rows say, whatever failed, was reopened, or was written by another station."""

from __future__ import annotations

import random
from itertools import groupby
from pathlib import Path

import pytest
import sqlalchemy as sa
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.checkpoints import note_of
from app.clock import ManualClock
from app.entry import GENESIS, body
from app.errors import DeviceError
from app.merkle import Tree
from app.rescue.entries import IncidentMarked, LogLine, Payload
from db import store
from db import writer as writer_module
from db.archive import Archive, verify_database
from db.engine import writing_engine
from db.journal import open_journal
from db.keys import station_key
from db.writer import CHECKPOINT_ENTRIES, CHECKPOINT_S, ChainWriter
from tests.db.test_journal import wait_until
from tests.rescue.writing import START, new

LINE = LogLine(text="x")


def prepared(payload: Payload = LINE) -> store.Prepared:
    entry = new(payload, 0)
    return store.Prepared(entry, body(entry, "m", "Bridge"))


def new_log(folder: Path) -> Path:
    open_journal(folder, "m", "Bridge", ManualClock(START)).close()
    return folder / "mission.db"


def a_writer(path: Path, station: str, clock: ManualClock) -> ChainWriter:
    engine = writing_engine(path)
    with engine.begin() as connection:
        head = store.head(connection)
    engine.dispose()
    return ChainWriter(path, "m", station, clock, station_key(path.parent / "keys", station), head)


def assert_notes_say_what_the_rows_say(path: Path) -> list[int]:
    """The size of every note, each of which has the root that the rows up to there have."""
    with Archive(path) as archive:
        rows, signed = list(archive.rows()), list(archive.checkpoints())
    roots, tree = {}, Tree()
    for seq, _prev, hash_, _body in rows:
        tree.add(bytes.fromhex(hash_))
        roots[seq] = tree.root()
    notes = [note for checkpoint in signed if (note := note_of(checkpoint)) is not None]
    assert len(notes) == len(signed)
    assert [(n.size, n.root) for n in notes] == [(n.size, roots[n.size]) for n in notes]
    assert {n.log for n in notes} <= {row[2][:32] for row in rows[:1]}
    for _size, same in groupby(sorted(notes, key=lambda n: n.size), key=lambda n: n.size):
        assert len({n.root for n in same}) == 1
    report = verify_database(path)
    assert report.ok, report.problem
    return [n.size for n in notes]


def drop_triggers(connection: sa.Connection) -> None:
    """They stop accidents; whoever means it takes them away first."""
    names = connection.exec_driver_sql("SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'entry'").scalars()
    for name in names.all():
        connection.exec_driver_sql(f"DROP TRIGGER {name}")


STEP = st.one_of(
    st.tuples(st.just("write"), st.integers(1, 70), st.booleans()),
    st.tuples(st.just("fail"), st.sampled_from(["begin", "checkpoint", "commit", "after"]), st.integers(1, 30)),
    st.tuples(st.sampled_from(["wait", "reopen", "tend", "sign", "others"]), st.none(), st.none()),
)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(st.sampled_from(["Bridge", "Deck"]), STEP), min_size=5, max_size=25))
def test_every_note_has_the_root_of_the_rows_whatever_happens_between(
    tmp_path_factory: pytest.TempPathFactory, steps: list[tuple[str, tuple[str, object, object]]]
) -> None:
    """Two stations that write in turn, fail in the middle, wait, close and begin again."""
    path = new_log(tmp_path_factory.mktemp("log"))
    clock = ManualClock(START)
    writers = {name: a_writer(path, name, clock) for name in ("Bridge", "Deck")}
    acknowledged: set[str] = set()

    def write(writer: ChainWriter, count: int, marked: bool) -> None:
        batch = [prepared() for _ in range(count)] + ([prepared(IncidentMarked())] if marked else [])
        written = writer.commit(batch)[1]
        acknowledged.update(written)
        if marked:
            assert writer.signed is not None
            assert writer.signed.seq == writer.seen[0]

    for name, (act, first, second) in steps:
        writer = writers[name]
        match act:
            case "write":
                write(writer, int(str(first)), bool(second))
            case "fail":
                batch = [prepared(), prepared(IncidentMarked())]
                with pytest.MonkeyPatch.context() as broken:
                    break_at(broken, str(first))
                    with pytest.raises(DeviceError, match="made to fail"):
                        writer.commit(batch)
                writer.reset()  # as the thread around it does
                written = writer.commit(batch, again=True)[1]  # and tries again
                assert written.keys() == {each.entry.id for each in batch}
                acknowledged.update(written)
            case "wait":
                clock.advance(CHECKPOINT_S)
            case "reopen":
                writer.finish()
                writers[name] = a_writer(path, name, clock)
            case "tend":
                writer.tend_tree()
            case "sign":
                writer.sign(at_once=True)
            case "others":
                writer.others()
    for writer in writers.values():
        writer.sign(at_once=True)
        writer.finish()
    assert_notes_say_what_the_rows_say(path)
    with Archive(path) as archive:
        assert acknowledged <= {entry.id for entry in archive.entries()}


def break_at(broken: pytest.MonkeyPatch, where: str) -> None:
    """A commit fails: before it has written, when it signs, when it is put on the disk, or only after that."""

    def fail(*_args: object, **_more: object) -> None:
        raise DeviceError("made to fail")

    if where == "begin":
        broken.setattr(store, "append", fail)
    elif where == "checkpoint":
        broken.setattr(store, "add_checkpoint", fail)
    elif where == "commit":
        broken.setattr(sa.engine.Transaction, "commit", fail)
    else:
        broken.setattr(ChainWriter, "_still_there", fail)


def test_it_is_signed_at_two_hundred_entries_and_not_before(tmp_path: Path) -> None:
    path = new_log(tmp_path)
    writer = a_writer(path, "Bridge", ManualClock(START))
    for _ in range(CHECKPOINT_ENTRIES - 1):
        writer.commit([prepared()])
    assert writer.signed is None
    writer.commit([prepared()])
    assert writer.signed is not None
    for _ in range(CHECKPOINT_ENTRIES + 1):
        writer.commit([prepared()])
    writer.finish()
    assert assert_notes_say_what_the_rows_say(path) == [CHECKPOINT_ENTRIES, 2 * CHECKPOINT_ENTRIES]


def test_a_batch_that_goes_beyond_two_hundred_is_signed_at_its_end(tmp_path: Path) -> None:
    path = new_log(tmp_path)
    writer = a_writer(path, "Bridge", ManualClock(START))
    writer.commit([prepared() for _ in range(CHECKPOINT_ENTRIES - 1)])
    writer.commit([prepared() for _ in range(60)])
    writer.finish()
    assert assert_notes_say_what_the_rows_say(path) == [CHECKPOINT_ENTRIES + 59]


def test_each_station_signs_what_both_wrote(tmp_path: Path) -> None:
    path = new_log(tmp_path)
    clock = ManualClock(START)
    bridge, deck = a_writer(path, "Bridge", clock), a_writer(path, "Deck", clock)
    for _ in range(150):
        bridge.commit([prepared()])
        deck.commit([prepared()])
    bridge.finish()
    deck.finish()
    assert sorted(assert_notes_say_what_the_rows_say(path)) == [200, 201]
    with Archive(path) as archive:
        assert {c.station for c in archive.checkpoints()} == {"Bridge", "Deck"}


def test_a_clock_that_is_set_back_neither_stops_the_signing_nor_spoils_it(tmp_path: Path) -> None:
    path = new_log(tmp_path)
    clock = ManualClock(START)
    writer = a_writer(path, "Bridge", clock)
    writer.commit([prepared(IncidentMarked())])
    clock._utc = START.replace(year=2020)  # somebody set the computer's clock
    writer.commit([prepared(IncidentMarked())])
    clock.advance(CHECKPOINT_S)
    writer.commit([prepared()])
    writer.finish()
    assert assert_notes_say_what_the_rows_say(path) == [1, 2, 3]
    with Archive(path) as archive:
        years = [c.at.year for c in archive.checkpoints()]
    assert years == [2026, 2020, 2020]


@pytest.mark.parametrize("tended", [False, True])
def test_a_log_with_a_hole_is_still_written_and_it_is_said_that_it_is_not_signed(
    tmp_path: Path, tended: bool, caplog: pytest.LogCaptureFixture
) -> None:
    """Whoever deletes an entry must not reach that nothing is written any more."""
    journal = open_journal(tmp_path, "m", "Bridge", ManualClock(START))
    for _ in range(5):
        journal.append(new(LINE, 0)).wait(5)
    journal.close()
    engine = writing_engine(journal.path)
    with engine.begin() as connection:
        drop_triggers(connection)
        connection.exec_driver_sql("DELETE FROM entry WHERE seq = 3")
    engine.dispose()
    again = open_journal(tmp_path, "m", "Bridge", ManualClock(START))
    if tended:
        wait_until(lambda: again.state().unsigned is not None)
    entry = again.append(new(IncidentMarked(), 0)).wait(5)
    wait_until(lambda: again.state().unsigned is not None)
    assert (entry.seq, again.state().failed) == (6, None)
    assert "entries are missing from the file" in (again.state().unsigned or "")
    again.close()
    report = verify_database(again.path)
    assert (report.ok, report.first_bad) == (False, 3)
    assert len([r for r in caplog.records if "not signed" in r.getMessage()]) == 1


def test_a_hash_that_another_program_changed_is_never_signed(tmp_path: Path) -> None:
    path = new_log(tmp_path)
    writer = a_writer(path, "Bridge", ManualClock(START))
    writer.commit([prepared() for _ in range(3)])
    engine = writing_engine(path)
    with engine.begin() as connection:
        drop_triggers(connection)
        connection.exec_driver_sql("UPDATE entry SET hash = ? WHERE seq = 3", (GENESIS,))
    engine.dispose()
    writer.sign(at_once=True)
    assert writer.signed is None
    assert writer.unsigned is not None
    writer.finish()


def test_the_tree_is_read_in_quiet_moments_and_the_signature_reads_no_more(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = new_log(tmp_path)
    writer = a_writer(path, "Bridge", ManualClock(START))
    for _ in range(4):
        writer.commit([prepared() for _ in range(40)])
    writer.finish()
    monkeypatch.setattr(writer_module, "TREE_AT_ONCE", 50)
    writer = a_writer(path, "Bridge", ManualClock(START))
    looks = 0
    while writer.tree_waits:
        writer.tend_tree()
        looks += 1
    assert looks == 4
    asked: list[int] = []
    original = store.hashes_after
    monkeypatch.setattr(store, "hashes_after", lambda c, seq, to: asked.append(seq) or original(c, seq, to))
    writer.commit([prepared(IncidentMarked())])
    writer.finish()
    assert asked == [160]
    assert assert_notes_say_what_the_rows_say(path) == [161]


def test_a_quiet_moment_never_runs_ahead_of_what_was_handed_out(tmp_path: Path) -> None:
    """Entries of another station that this one has not seen are not in its tree."""
    path = new_log(tmp_path)
    clock = ManualClock(START)
    bridge, deck = a_writer(path, "Bridge", clock), a_writer(path, "Deck", clock)
    noise = random.Random(3)
    for _ in range(30):
        deck.commit([prepared() for _ in range(noise.randint(1, 5))])
        bridge.tend_tree()
        if noise.random() < 0.3:
            bridge.others()
            bridge.tend_tree()
            bridge.sign(at_once=True)
    bridge.finish()
    deck.finish()
    assert assert_notes_say_what_the_rows_say(path)
