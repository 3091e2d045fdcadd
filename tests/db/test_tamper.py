"""Attacks on a journal's file: each is found, and named to the entry."""

from __future__ import annotations

import random
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
import sqlalchemy as sa

from app.chain import ChainReport
from app.checkpoints import signed_right
from app.clock import ManualClock
from app.entry import chain_hash, iso
from app.errors import UserError
from app.rescue.entries import LogLine
from db.archive import Archive, verify_database
from db.engine import writing_engine
from db.journal import open_journal
from db.keys import StationKey, station_key
from tests.rescue.writing import START, new

COUNT = 12


@pytest.fixture(scope="module")
def original(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("original")
    journal = open_journal(folder, "Mission", "Bridge", ManualClock(START))
    for i in range(COUNT):
        journal.append(new(LogLine(text=f"entry {i + 1}"), i))
    journal.close()
    return folder / "mission.db"


def attacked(original: Path, folder: Path, attack: Callable[[sa.Connection], None]) -> ChainReport:
    """The report on a copy whose triggers are gone and that somebody then changed."""
    path = folder / "mission.db"
    shutil.copy(original, path)
    engine = writing_engine(path)
    with engine.begin() as connection:
        for (name,) in connection.exec_driver_sql("SELECT name FROM sqlite_schema WHERE type = 'trigger'").all():
            connection.exec_driver_sql(f"DROP TRIGGER {name}")
        attack(connection)
    engine.dispose()
    return verify_database(path)


def row(connection: sa.Connection, seq: int) -> sa.Row[tuple[bytes, str, str]]:
    return connection.exec_driver_sql("SELECT body, prev, hash FROM entry WHERE seq = ?", (seq,)).one()


def edit_body(connection: sa.Connection) -> None:
    body = row(connection, 5)[0].replace(b"entry 5", b"entry 6")
    connection.exec_driver_sql("UPDATE entry SET body = ? WHERE seq = 5", (body,))


def edit_body_and_hash(connection: sa.Connection) -> None:
    old = row(connection, 5)
    body = old[0].replace(b"entry 5", b"entry 6")
    connection.exec_driver_sql("UPDATE entry SET body = ?, hash = ? WHERE seq = 5", (body, chain_hash(5, old[1], body)))


def edit_hash(connection: sa.Connection) -> None:
    connection.exec_driver_sql("UPDATE entry SET hash = ? WHERE seq = 5", ("ab" * 32,))


def edit_column(connection: sa.Connection) -> None:
    connection.exec_driver_sql("UPDATE entry SET author = 'Eve' WHERE seq = 5")


def delete(connection: sa.Connection) -> None:
    connection.exec_driver_sql("DELETE FROM entry WHERE seq = 5")


def swap(connection: sa.Connection) -> None:
    connection.exec_driver_sql("UPDATE entry SET seq = 99 WHERE seq = 5")
    connection.exec_driver_sql("UPDATE entry SET seq = 5 WHERE seq = 6")
    connection.exec_driver_sql("UPDATE entry SET seq = 6 WHERE seq = 99")


def rewrite_the_rest(connection: sa.Connection) -> None:
    """Change entry 5 and make the whole chain behind it anew: the signed checkpoint still stands for the old one."""
    prev = row(connection, 4)[2]
    for seq in range(5, COUNT + 1):
        body = row(connection, seq)[0].replace(b"entry 5", b"entry 6")
        hash_ = chain_hash(seq, prev, body)
        connection.exec_driver_sql("UPDATE entry SET body = ?, prev = ?, hash = ? WHERE seq = ?", (body, prev, hash_, seq))
        prev = hash_


@pytest.mark.parametrize("attack", [edit_body, edit_body_and_hash, edit_hash, edit_column, delete, swap])
def test_each_attack_is_found_and_named(original: Path, tmp_path: Path, attack: Callable[[sa.Connection], None]) -> None:
    report = attacked(original, tmp_path, attack)
    assert (report.ok, report.first_bad) == (False, 5)
    assert "entry 5" in report.problem


def test_a_chain_made_anew_does_not_fit_its_checkpoint(original: Path, tmp_path: Path) -> None:
    report = attacked(original, tmp_path, rewrite_the_rest)
    assert (report.ok, report.first_bad) == (False, COUNT)
    assert "signed" in report.problem


def test_entries_cut_off_the_end_are_missed_by_the_checkpoint(original: Path, tmp_path: Path) -> None:
    report = attacked(original, tmp_path, lambda c: c.exec_driver_sql("DELETE FROM entry WHERE seq > 9") and None)
    assert (report.ok, report.first_bad) == (False, 10)
    assert "cut off" in report.problem


@pytest.mark.parametrize(
    "change",
    [
        "signature = '" + "ab" * 64 + "'",
        "station = 'Deck'",
        "head = '" + "ab" * 32 + "'",
        "seq = 11",
        "at = '2026-01-01T00:00:00.000000Z'",
    ],
)
def test_a_checkpoint_that_was_changed_is_not_signed_right(original: Path, tmp_path: Path, change: str) -> None:
    report = attacked(original, tmp_path, lambda c: c.exec_driver_sql(f"UPDATE checkpoint SET {change}") and None)
    assert not report.ok
    assert "sign" in report.problem


def test_a_checkpoint_of_another_mission_is_not_taken(original: Path, tmp_path: Path) -> None:
    report = attacked(original, tmp_path, lambda c: c.exec_driver_sql("UPDATE mission SET name = 'Other'") and None)
    assert not report.ok


def test_an_untouched_file_verifies_and_verifying_leaves_no_trace(original: Path) -> None:
    before = (original.read_bytes(), sorted(p.name for p in original.parent.iterdir()))
    report = verify_database(original)
    assert (report.ok, report.entries, report.problem) == (True, COUNT, "")
    assert (original.read_bytes(), sorted(p.name for p in original.parent.iterdir())) == before


def test_a_damaged_file_gives_a_report_or_a_clear_text_and_never_passes_changed_entries(original: Path, tmp_path: Path) -> None:
    """200 files with one random bit turned: none shows other entries as untouched, none ends in a traceback."""
    with Archive(original) as archive:
        true = list(archive.rows())
    whole = original.read_bytes()
    noise = random.Random(5)
    found = 0
    for number in range(200):
        place = noise.randrange(len(whole))
        data = bytearray(whole)
        data[place] ^= 1 << noise.randrange(8)
        path = tmp_path / f"{number}.db"
        path.write_bytes(data)
        try:
            report = verify_database(path)
            if report.ok:
                with Archive(path) as archive:
                    assert list(archive.rows()) == true
            found += not report.ok
        except UserError:
            found += 1
        path.unlink()
    assert found > 25  # the rest of the file is free space


@pytest.mark.parametrize("size", [0, 100, 5000])
def test_a_file_cut_short_is_a_users_matter_or_a_bad_report(original: Path, tmp_path: Path, size: int) -> None:
    path = tmp_path / "mission.db"
    path.write_bytes(original.read_bytes()[:size])
    if size < 100:
        with pytest.raises(UserError, match="not a Fairlead log"):
            verify_database(path)
    else:
        with pytest.raises(UserError, match="damaged"):
            verify_database(path)


def test_a_missing_file_and_a_foreign_one_are_said(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="no such file"):
        verify_database(tmp_path / "nothing.db")
    (tmp_path / "text.db").write_text("hello")
    with pytest.raises(UserError, match=r"text\.db"):
        verify_database(tmp_path / "text.db")


def test_a_key_is_made_once_and_kept(tmp_path: Path) -> None:
    one, two = station_key(tmp_path, "Bridge / 1"), station_key(tmp_path, "Bridge / 1")
    assert one.public == two.public
    assert station_key(tmp_path, "Deck").public != one.public
    assert [p.name for p in tmp_path.iterdir() if p.suffix != ".key"] == []


def test_a_name_with_a_line_end_cannot_forge_a_line_of_a_statement(tmp_path: Path) -> None:
    key = station_key(tmp_path, "Bridge")
    forged = key.checkpoint("Bridge\ntime 2020-01-01T00:00:00.000000Z", 5, "ab" * 32, bytes(32), "cd" * 32, START)
    assert forged.statement.count("\n") == 5
    assert forged.statement.endswith(f"\ntime {iso(START)}\n")
    assert signed_right(forged, "m")


def test_a_key_signs_only_what_it_says(tmp_path: Path) -> None:
    key = station_key(tmp_path, "Bridge")
    assert isinstance(key, StationKey)
    public, signature = key.sign(b"manifest")
    assert (len(public), len(signature)) == (64, 128)
