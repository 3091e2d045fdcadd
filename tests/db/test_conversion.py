"""Encrypting and decrypting what is there: every file whole under its name at any moment, nothing different in it, nothing left."""

from __future__ import annotations

import os
import random
import sqlite3
import subprocess
import sys
from collections import namedtuple
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.clock import SystemClock
from app.kept import KeptFile
from app.ports import LogQuery
from app.rescue.entries import LogLine
from db import conversion, vault
from db.archive import Archive, verify_database
from db.engine import reading_engine, writing_engine
from db.journal import open_journal
from db.keys import station_key
from db.personal import open_personal
from db.recording import open_file
from db.search_index import TABLE_NAMES
from tests.conftest import ROOT
from tests.db.atrest import CANARIES, ENTRIES, fill, readable
from tests.rescue.writing import new

KEY = vault.DiskKey(b"k" * 32)


@pytest.fixture
def root(tmp_path: Path) -> Iterator[Path]:
    """Not encrypted, with two missions, one of them of a training."""
    root = tmp_path / "data"
    fill(root)
    yield root
    vault.forget(root)


def told(root: Path) -> tuple[object, ...]:
    """Everything that a reader can know of the folder."""
    clock = SystemClock()
    folder = root / "missions" / "m1"
    with Archive(folder / "mission.db") as archive:
        log = tuple(archive.rows()), tuple(archive.checkpoints())
    sentences = tuple((line.source, line.data) for line in open_file(folder / "recording.db").lines())
    people = open_personal(folder, clock, keep_days=90, note=lambda *_: None)
    drafts = KeptFile(folder / "drafts-bridge.json", vault.small_files(root))
    assert drafts.trouble == ""
    key = station_key(root / "keys", "bridge").public
    with Archive(root / "register" / "mission.db") as archive:
        register = tuple(archive.rows())
    return log, sentences, people.all(), drafts.get("form"), key, register


def forms(root: Path) -> set[bool | None]:
    return {conversion.covered(path) for path in conversion.files(root)}


def test_there_and_back_nothing_is_different_and_nothing_is_left(root: Path) -> None:
    before = told(root)
    names = {p.relative_to(root) for p in root.rglob("*") if p.suffix not in (".db-wal", ".db-shm")}
    said: list[tuple[float, str]] = []
    vault.hold(root, KEY)
    there = conversion.convert(root, KEY, encrypt=True, progress=lambda done, what: said.append((done, what)))
    assert (there.failed, there.not_wiped) == ((), ())
    assert len(there.done) == 6
    assert forms(root) == {True}
    assert readable(root) == set()
    assert told(root) == before
    assert [d for d, _ in said] == sorted(d for d, _ in said)
    assert (said[0][0], said[-1]) == (0.0, (1.0, "done"))
    assert conversion.convert(root, KEY, encrypt=True).done == ()
    back = conversion.convert(root, KEY, encrypt=False)
    assert len(back.done) == 6
    vault.forget(root)
    assert forms(root) == {False}
    assert told(root) == before
    assert readable(root) == set(CANARIES)
    assert {p.relative_to(root) for p in root.rglob("*")} == names
    path = root / "missions" / "m1" / "mission.db"
    with sqlite3.connect(path) as plain:  # any other SQLite reads it again
        assert plain.execute("SELECT count(*) FROM entry").fetchone()[0] == ENTRIES


def test_a_converted_log_goes_on_is_searched_and_keeps_its_guards(root: Path) -> None:
    vault.hold(root, KEY)
    conversion.convert(root, KEY, encrypt=True)
    folder = root / "missions" / "m1"
    journal = open_journal(folder, "m1", "bridge", SystemClock(), keys=root / "keys")
    assert journal.notices == ()
    journal.append(new(LogLine(text="afterwards"), 1)).wait(10)
    assert journal.search(LogQuery(text="afterwards")).total == 1
    assert journal.search(LogQuery(text=CANARIES[0])).total == ENTRIES
    journal.close()
    assert verify_database(folder / "mission.db").entries == ENTRIES + 1
    engine = writing_engine(folder / "mission.db")
    for statement in ("UPDATE entry SET author = 'x'", "DELETE FROM entry"):
        with pytest.raises(Exception, match="append-only"), engine.begin() as connection:
            connection.exec_driver_sql(statement)
    engine.dispose()
    engine = reading_engine(folder / "mission.db")
    with engine.connect() as connection:
        tables = {row[0] for row in connection.exec_driver_sql("SELECT name FROM sqlite_schema").all()}
        assert set(TABLE_NAMES) <= tables
        assert connection.exec_driver_sql("SELECT seq FROM search_through").scalar_one() > 0
    engine.dispose()


def test_a_log_that_somebody_has_open_stays_as_it_is(root: Path) -> None:
    folder = root / "missions" / "m1"
    journal = open_journal(folder, "m1", "bridge", SystemClock(), keys=root / "keys")
    vault.hold(root, KEY)
    result = conversion.convert(root, KEY, encrypt=True)
    ((path, why),) = result.failed
    assert path == folder / "mission.db"
    assert "another program" in why
    assert conversion.covered(path) is False
    journal.append(new(LogLine(text="still taken"), 1)).wait(10)
    journal.close()
    assert conversion.convert(root, KEY, encrypt=True).failed == ()
    assert verify_database(path).entries == ENTRIES + 1


def test_a_damaged_log_stays_as_it_is_and_the_others_go_on(root: Path) -> None:
    path = root / "missions" / "m1" / "mission.db"
    data = bytearray(path.read_bytes())
    data[4096 * 2 : 4096 * 4] = os.urandom(4096 * 2)
    path.write_bytes(data)
    vault.hold(root, KEY)
    result = conversion.convert(root, KEY, encrypt=True)
    assert [p for p, _ in result.failed] == [path]
    assert path.read_bytes()[:4096] != b""
    assert path.read_bytes()[4096:] == bytes(data)[4096:]
    assert not list(root.rglob("*.part"))
    assert len(result.done) == 5


def test_a_log_that_was_tampered_with_is_kept_with_all_that_it_shows(root: Path) -> None:
    """A copy that verified where the original does not would be a second lie."""
    path = root / "missions" / "m1" / "mission.db"
    with sqlite3.connect(path) as plain:
        for (name,) in plain.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'").fetchall():
            plain.execute(f'DROP TRIGGER "{name}"')
        plain.execute("UPDATE entry SET author = 'Mallory' WHERE seq = 7")
    plain.close()
    before = verify_database(path)
    vault.hold(root, KEY)
    assert conversion.convert(root, KEY, encrypt=True).failed == ()
    after = verify_database(path)
    assert (after.ok, after.first_bad) == (before.ok, before.first_bad) == (False, 7)


def test_a_copy_that_is_not_the_same_never_takes_the_name(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    right = conversion._content
    monkeypatch.setattr(conversion, "_content", lambda connection: (right(connection), random.random()))
    before = {p: p.read_bytes() for p in root.rglob("*.db")}
    vault.hold(root, KEY)
    result = conversion.convert(root, KEY, encrypt=True)
    assert {why for p, why in result.failed} == {"the copy is not the same as the original"}
    assert len(result.failed) == len(before)
    assert forms(root) == {True, False}  # key and drafts are small files, proved in another way
    assert not list(root.rglob("*.part"))


@pytest.mark.parametrize("what", ["a row less", "another number", "a changed value"])
def test_the_proof_sees_every_difference(root: Path, what: str) -> None:
    path = root / "missions" / "m1" / "recording.db"
    with conversion._open(path, None) as connection:
        before = conversion._content(connection)
        sql = {
            "a row less": "DELETE FROM source",
            "another number": "PRAGMA user_version=9",
            "a changed value": "UPDATE source SET name='x'",
        }
        connection.execute(sql[what])
        assert conversion._content(connection) != before
    connection.close()


def test_too_little_room_is_said_before_anything_is_written(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    usage = namedtuple("usage", "total used free")
    monkeypatch.setattr(conversion.shutil, "disk_usage", lambda _p: usage(1 << 30, 1 << 30, 5 << 20))
    vault.hold(root, KEY)
    result = conversion.convert(root, KEY, encrypt=True)
    assert all("MB have to be free" in why for _, why in result.failed)
    assert len(result.failed) == 4


def test_stopping_by_hand_leaves_each_file_whole_and_the_rest_for_later(root: Path) -> None:
    class Stop(Exception):
        pass

    before = told(root)
    vault.hold(root, KEY)
    for after in range(3, 40, 4):
        count = 0

        def stop(_done: float, _what: str) -> None:
            nonlocal count
            count += 1
            if count == after:  # noqa: B023
                raise Stop

        try:
            conversion.convert(root, KEY, encrypt=True, progress=stop)
        except Stop:
            assert told(root) == before
            continue
        break
    assert forms(root) == {True}
    assert not list(root.rglob("*.part")) + list(root.rglob("*.before"))


def test_where_the_disk_knows_no_second_names_the_old_one_is_removed_and_that_is_said(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(conversion.os, "link", refuse)
    vault.hold(root, KEY)
    result = conversion.convert(root, KEY, encrypt=True)
    assert set(result.not_wiped) == set(result.done)
    assert forms(root) == {True}
    assert readable(root) == set()


def test_the_old_content_is_overwritten_before_it_goes(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    gone: list[bytes] = []
    right = Path.unlink

    def unlink(path: Path, missing_ok: bool = False) -> None:
        if path.name.endswith(conversion.BEFORE):
            gone.append(path.read_bytes())
        right(path, missing_ok=missing_ok)

    monkeypatch.setattr(Path, "unlink", unlink)
    vault.hold(root, KEY)
    conversion.convert(root, KEY, encrypt=True)
    assert len(gone) == 6
    assert all(not any(data) for data in gone)


KILLED = 17
"""Exit code of a life that ended itself at a step."""

_LIFE = f"""
import os, sys
from pathlib import Path
from db import conversion, vault
root, stop, encrypt = Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3] == "encrypt"
vault.hold(root, vault.DiskKey(b"k" * 32))
steps = 0
def event(name, args):
    global steps
    if name in ("open", "os.link", "os.rename", "os.remove", "os.truncate") and str(root) in repr(args):
        steps += 1
        if steps == stop:
            os._exit({KILLED})
sys.addaudithook(event)
conversion.convert(root, vault.DiskKey(b"k" * 32), encrypt=encrypt)
"""


def life(root: Path, stop: int, way: str) -> int:
    return subprocess.run([sys.executable, "-c", _LIFE, str(root), str(stop), way], cwd=ROOT, timeout=60, check=False).returncode


def test_ended_at_any_step_every_file_is_whole_under_its_name_and_the_next_try_goes_on(tmp_path: Path) -> None:
    """The process ends itself without tidying up in front of one operation on a file after another."""
    root = tmp_path / "data"
    fill(root, entries=8)
    before = told(root)
    noise = random.Random(11)
    encrypt, ends = True, 0
    for _ in range(6):
        code = life(root, noise.randint(2, 95), "encrypt" if encrypt else "decrypt")
        assert code in (0, KILLED)
        vault.hold(root, KEY)
        assert told(root) == before
        assert verify_database(root / "missions" / "m1" / "mission.db").ok
        vault.forget(root)
        if code == 0:
            ends += 1
            assert forms(root) == {encrypt}
            encrypt = not encrypt
    for way in (True, False):
        assert life(root, 0, "encrypt" if way else "decrypt") == 0
        assert forms(root) == {way}
    assert told(root) == before
    assert ends < 6
    assert not [p for p in root.rglob("*") if p.name.endswith((conversion.PART, conversion.BEFORE))]


@pytest.mark.skipif(sys.platform == "win32", reason="there is no kill -9")
def test_killed_at_a_random_moment_nothing_is_lost(tmp_path: Path) -> None:
    root = tmp_path / "data"
    fill(root, entries=400)
    before = told(root)
    noise = random.Random(3)
    for number in range(8):
        way = "encrypt" if number % 2 == 0 else "decrypt"
        with subprocess.Popen([sys.executable, "-c", _LIFE, str(root), "0", way], cwd=ROOT) as process:
            try:
                process.wait(noise.uniform(0.15, 0.9))
            except subprocess.TimeoutExpired:
                process.kill()
        vault.hold(root, KEY)
        assert told(root) == before
        vault.forget(root)
