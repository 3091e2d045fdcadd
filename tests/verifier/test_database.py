"""The verifier on databases: the attacks of the bundle, on the file itself."""

from __future__ import annotations

import random
import shutil
import sqlite3
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from app.checkpoints import old_statement
from app.clock import ManualClock
from app.entry import GENESIS, chain_hash, iso
from app.merkle import root
from app.notes import Note, log_id, signed
from app.rescue.entries import LogLine
from app.seal import withhold
from app.verifier.__main__ import main
from app.verifier.check import verify
from app.verifier.words import Unreadable, Verdict
from db.archive import Archive, verify_database
from db.erase import erase
from db.journal import open_journal
from db.keys import station_key
from tests.rescue.writing import START, new
from tests.verifier import making

COUNT = 24
Change = Callable[[sqlite3.Connection], Any]


@pytest.fixture(scope="module")
def original(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A mission whose station signed at 12 and at 24 entries, as the program leaves it."""
    folder = tmp_path_factory.mktemp("original")
    for half in range(2):
        journal = open_journal(folder, "Mission", "Bridge", ManualClock(START + timedelta(hours=half)))
        for i in range(COUNT // 2):
            number = half * COUNT // 2 + i + 1
            journal.append(new(LogLine(text=f"entry {number}"), number))
        journal.close()
    return folder / "mission.db"


@pytest.fixture(scope="module")
def key(original: Path) -> str:
    with Archive(original) as archive:
        return archive.checkpoints()[0].public_key


def attacked(original: Path, folder: Path, attack: Change, **how: Any) -> Verdict:
    path = folder / "mission.db"
    shutil.copy(original, path)
    connection = sqlite3.connect(path)
    for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'").fetchall():
        connection.execute(f"DROP TRIGGER {name}")
    attack(connection)
    connection.commit()
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.execute("PRAGMA journal_mode=DELETE")
    connection.close()
    return verify(path, **how)


def said(verdict: Verdict) -> str:
    return "; ".join(problem.what for problem in verdict.problems)


def row(c: sqlite3.Connection, seq: int) -> tuple[bytes, str, str]:
    found: tuple[bytes, str, str] = c.execute("SELECT body, prev, hash FROM entry WHERE seq = ?", (seq,)).fetchone()
    return found


def test_an_untouched_database_passes_with_the_same_head_as_the_program_says(original: Path, key: str) -> None:
    before = (original.read_bytes(), sorted(p.name for p in original.parent.iterdir()))
    verdict, report = verify(original, [key]), verify_database(original)
    assert verdict.problems == []
    assert (verdict.entries, verdict.head) == (report.entries, report.head)
    assert (verdict.checkpoints, verdict.newest, verdict.mission) == (2, COUNT, "Mission")
    assert (original.read_bytes(), sorted(p.name for p in original.parent.iterdir())) == before
    assert verify(original.parent).ok  # the folder of the mission


def edit(c: sqlite3.Connection) -> None:
    c.execute("UPDATE entry SET body = ? WHERE seq = 5", (row(c, 5)[0].replace(b"entry 5", b"entry 6"),))


def edit_with_its_hash(c: sqlite3.Connection) -> None:
    body, prev, _ = row(c, 5)
    body = body.replace(b"entry 5", b"entry 6")
    c.execute("UPDATE entry SET body = ?, hash = ? WHERE seq = 5", (body, chain_hash(5, prev, body)))


def edit_hash(c: sqlite3.Connection) -> None:
    c.execute("UPDATE entry SET hash = ? WHERE seq = 5", ("ab" * 32,))


def edit_column(c: sqlite3.Connection) -> None:
    c.execute("UPDATE entry SET author = 'Eve' WHERE seq = 5")


def delete(c: sqlite3.Connection) -> None:
    c.execute("DELETE FROM entry WHERE seq = 5")


def swap(c: sqlite3.Connection) -> None:
    for one, other in ((5, 99), (6, 5), (99, 6)):
        c.execute("UPDATE entry SET seq = ? WHERE seq = ?", (other, one))


def raw_seal(c: sqlite3.Connection) -> None:
    """The 33 bytes that stand for the body in its hash, in place of the body."""
    from app.entry import _sealed

    c.execute("UPDATE entry SET body = ? WHERE seq = 5", (_sealed(row(c, 5)[0]),))


def null_body(c: sqlite3.Connection) -> None:
    c.execute("UPDATE entry SET body = ? WHERE seq = 5", (b"null",))


@pytest.mark.parametrize("attack", [edit, edit_with_its_hash, edit_hash, edit_column, delete, swap, raw_seal, null_body])
def test_each_attack_is_found_and_names_the_entry_in_both_programs(original: Path, tmp_path: Path, attack: Change) -> None:
    verdict = attacked(original, tmp_path, attack)
    assert verdict.first_bad() == 5
    assert "entry 5" in said(verdict)
    report = verify_database(tmp_path / "mission.db")
    assert (report.ok, report.first_bad) == (False, 5)


def test_a_changed_column_is_named(original: Path, tmp_path: Path) -> None:
    assert attacked(original, tmp_path, edit_column).problems[0].field == "author"


def remake(c: sqlite3.Connection, *, first: int, keys: Path, count: int = COUNT) -> None:
    """Change entry ``first`` and make everything behind it anew, checkpoints too, signed with the key in a folder."""
    prev = row(c, first - 1)[2] if first > 1 else GENESIS
    for seq in range(first, count + 1):
        body = row(c, seq)[0].replace(b"entry %d" % first, b"entry 99")
        hash_ = chain_hash(seq, prev, body)
        c.execute("UPDATE entry SET body = ?, prev = ?, hash = ? WHERE seq = ?", (body, prev, hash_, seq))
        prev = hash_
    hashes = [bytes.fromhex(h) for (h,) in c.execute("SELECT hash FROM entry ORDER BY seq")]
    station = station_key(keys, "Bridge")
    c.execute("DELETE FROM checkpoint")
    for size in (12, count):
        found = station.checkpoint("Bridge", size, hashes[size - 1].hex(), root(hashes[:size]), hashes[0].hex(), START)
        c.execute(
            "INSERT INTO checkpoint (seq, head, at, station, statement, public_key, signature) VALUES (?, ?, ?, ?, ?, ?, ?)",
            (size, found.head, iso(START), "Bridge", found.statement, found.public_key, found.signature),
        )


def cut(c: sqlite3.Connection) -> None:
    c.execute("DELETE FROM entry WHERE seq > 15")
    c.execute("DELETE FROM checkpoint WHERE seq > 15")


def test_a_chain_made_anew_and_signed_with_another_key_is_found_by_the_known_key(original: Path, tmp_path: Path, key: str) -> None:
    verdict = attacked(original, tmp_path, lambda c: remake(c, first=5, keys=tmp_path), keys=[key])
    assert "not the one that you know" in said(verdict)
    assert verify(tmp_path / "mission.db").ok


def test_entries_cut_off_the_end_are_missed_by_the_checkpoint_in_the_file(original: Path, tmp_path: Path) -> None:
    verdict = attacked(original, tmp_path, lambda c: c.execute("DELETE FROM entry WHERE seq > 20"))
    assert verdict.first_bad() == 21
    assert "cut off" in said(verdict)


def witnessed(original: Path, folder: Path, size: int) -> list[Path]:
    with Archive(original) as archive:
        hashes = [bytes.fromhex(r[2]) for r in archive.rows()]
    note = signed(log_id(hashes[0].hex()), size, root(hashes[:size]), "Bridge", START, making.public(), making.KEY.sign)
    (folder / "kept.txt").write_text(note.text, encoding="utf-8")
    return [folder / "kept.txt"]


def test_a_cut_with_its_checkpoints_is_seen_with_a_witness_only(original: Path, tmp_path: Path, key: str) -> None:
    assert attacked(original, tmp_path, cut, keys=[key]).ok
    verdict = verify(tmp_path / "mission.db", [key], witnessed(original, tmp_path, 20))
    assert verdict.first_bad() == 16
    assert "cut off" in said(verdict)


def test_an_insider_with_the_stations_key_is_seen_with_a_witness_only(original: Path, tmp_path: Path, key: str) -> None:
    assert attacked(original, tmp_path, lambda c: remake(c, first=18, keys=original.parent / "keys"), keys=[key]).ok
    path = tmp_path / "mission.db"
    assert verify(path, [key], witnessed(original, tmp_path, 17)).ok
    verdict = verify(path, [key], witnessed(original, tmp_path, 20))
    assert "rewritten: an entry from 1 to 20" in said(verdict)


@pytest.mark.parametrize(
    "change",
    [
        "signature = '" + "ab" * 64 + "'", "station = 'Deck'", "head = '" + "ab" * 32 + "'", "seq = 11",
        "at = '2026-01-01T00:00:00.000000Z'", "statement = 'x'", "public_key = '" + "ab" * 32 + "'",
        "statement = replace(statement, 'Bridge', 'Bridge ')", "signature = upper(signature)",
    ],
)  # fmt: skip
def test_a_changed_checkpoint_is_found(original: Path, tmp_path: Path, change: str) -> None:
    verdict = attacked(original, tmp_path, lambda c: c.execute(f"UPDATE checkpoint SET {change} WHERE seq = 12"))
    assert not verdict.ok
    assert "checkpoint" in said(verdict) or "signed" in said(verdict)


def test_a_checkpoint_of_the_form_before_notes_is_checked_too(original: Path, tmp_path: Path) -> None:
    def older(c: sqlite3.Connection) -> None:
        head = row(c, 7)[2]
        statement = old_statement("Mission", "Bridge 'x'", 7, head, START)
        c.execute(
            "INSERT INTO checkpoint (seq, head, at, station, statement, public_key, signature) VALUES (7, ?, ?, ?, ?, ?, ?)",
            (head, iso(START), "Bridge 'x'", statement, making.public(), making.KEY.sign(statement.encode()).hex()),
        )

    verdict = attacked(original, tmp_path, older)
    assert (said(verdict), verdict.checkpoints) == ("", 3)
    for name, change in (("1", "station = 'Deck'"), ("2", "head = '" + "ab" * 32 + "'")):
        (tmp_path / name).mkdir()

        def lie(c: sqlite3.Connection, change: str = change) -> None:
            older(c)
            c.execute(f"UPDATE checkpoint SET {change} WHERE seq = 7")

        assert attacked(original, tmp_path / name, lie).first_bad() == 7


def test_another_name_of_the_mission_and_a_view_in_place_of_a_table_are_found(original: Path, tmp_path: Path) -> None:
    assert attacked(original, tmp_path, lambda c: c.execute("UPDATE mission SET name = 'Other'")).problems[0].field == "mission"

    def view(c: sqlite3.Connection) -> None:
        c.execute("ALTER TABLE entry RENAME TO true_entry")
        c.execute("CREATE VIEW entry AS SELECT * FROM true_entry")

    assert "not a table of Fairlead" in said(attacked(original, tmp_path, view))


def test_no_flipped_bit_of_the_file_changes_what_is_verified_unseen(original: Path, tmp_path: Path, key: str) -> None:
    """500 files with one bit turned: each is found, or every entry and every checkpoint reads as it did."""
    true = content(original)
    whole = original.read_bytes()
    used = [i for i in range(0, len(whole), 256) if whole[i : i + 256].strip(b"\0")]
    noise = random.Random(4)
    path = tmp_path / "mission.db"
    found = 0
    for _ in range(500):
        place = noise.choice(used) + noise.randrange(256)
        data = bytearray(whole)
        data[place] ^= 1 << noise.randrange(8)
        path.write_bytes(data)
        try:
            verdict = verify(path, [key])
        except Unreadable:
            found += 1
            continue
        if verdict.ok:
            assert content(path) == true
        found += not verdict.ok
    assert found > 150  # the rest is the search index, or free space


def content(path: Path) -> list[Any]:
    """All that is evidence in the file."""
    connection = sqlite3.connect(f"{path.as_uri()}?mode=ro&immutable=1", uri=True)
    try:
        return [
            connection.execute(f"SELECT {columns} FROM {table} ORDER BY 1").fetchall()
            for table, columns in (
                ("mission", "name"),
                ("entry", "*"),
                ("checkpoint", "seq, head, at, station, statement, signature"),
            )
        ]
    finally:
        connection.close()


def test_a_file_that_is_open_encrypted_or_something_else_is_said_to_be_so(
    original: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "mission.db"
    shutil.copy(original, path)
    (tmp_path / "mission.db-wal").write_bytes(b"x" * 100)
    assert main([str(path)]) == 2
    assert "Close Fairlead" in capsys.readouterr().err
    path.write_bytes(random.Random(1).randbytes(8192))
    (tmp_path / "mission.db-wal").unlink()
    assert main([str(path)]) == 2
    assert "encrypted" in capsys.readouterr().err
    path.unlink()
    sqlite3.connect(path).execute("CREATE TABLE x (a)").connection.close()
    assert main([str(path)]) == 2
    assert "not a log of Fairlead" in capsys.readouterr().err


def test_a_file_cut_short_is_found(original: Path, tmp_path: Path) -> None:
    path = tmp_path / "mission.db"
    for size in (5000, 20_000, len(original.read_bytes()) - 4096):
        path.write_bytes(original.read_bytes()[:size])
        assert not verify(path).ok


def test_the_note_that_is_made_here_is_the_programs_own(original: Path) -> None:
    with Archive(original) as archive:
        assert isinstance(note := archive.checkpoints()[0].statement, str)
    assert note.startswith("fairlead.log/")
    assert Note.__slots__


def test_fields_erased_with_a_word_verify_and_those_taken_out_without_one_are_named(
    original: Path, tmp_path: Path, key: str
) -> None:
    folder = tmp_path / "erased" / "m1"
    shutil.copytree(original.parent, folder)
    erase(folder, 5, ["payload.text", "author"], reason="asked for", by="Ada", station="Bridge", clock=ManualClock(START))
    verdict = verify(folder, [key])
    assert (said(verdict), verdict.withheld, verdict.entries) == ("", 2, COUNT + 1)

    def take_out(c: sqlite3.Connection) -> None:
        c.execute("UPDATE entry SET body = ? WHERE seq = 7", (withhold(row(c, 7)[0], ["payload.text"]),))

    silent = attacked(original, tmp_path, take_out)
    assert (silent.first_bad(), silent.problems[0].field) == (7, "payload.text")
    assert "no entry says by whom" in said(silent)
