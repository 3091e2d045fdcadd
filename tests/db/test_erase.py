"""What is erased is gone from every file of the mission, the log still proves the rest, and a stop leaves before or after."""

from __future__ import annotations

import hashlib
import json
import random
import shutil
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from typer.testing import CliRunner

from app.chain import check_chain
from app.checkpoints import signed_right
from app.cli.commands import app
from app.clock import ManualClock, SystemClock
from app.entry import WITHHELD, Entry, NewEntry, body, canonical, chain_hash
from app.errors import DeviceError, UserError
from app.ports import LogQuery
from app.rescue.entries import CaseOpened, ErasedNoted, IncidentStatement, LogLine
from app.rescue.fold import fold
from app.rescue.state import RescueState
from app.seal import withhold
from db import erase as module
from db import vault
from db.archive import Archive, verify_database
from db.engine import private_engine, writing_engine
from db.erase import erase, look_up
from db.journal import DiskJournal, open_journal
from tests.db.atrest import cheap_passphrases
from tests.db.writer_process import READY, Life
from tests.rescue.writing import CASE, START, at, new

SECRET = "Amadou-Traoré"
"""A name that stands in the log, as a word of the index and as bytes in the file."""
NAME, STATEMENT, CORRECTED = 2, 3, 4
REASON = "asked for by the person"


def entries() -> list[NewEntry]:
    said = new(LogLine(text=f"{SECRET} asked for a doctor"), 1)
    return [
        new(CaseOpened(number=CASE), 0),
        said,
        new(IncidentStatement(who=SECRET, role="guest", text="They fired twice"), 2, subject="i1"),
        new(LogLine(text=f"{SECRET} asked for the doctor"), 1, corrects=said.id),
        *(new(LogLine(text=f"nothing happened {n}"), 10 + n) for n in range(60)),
    ]


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock(START)


@pytest.fixture(scope="module")
def master(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("erase") / "m1"
    journal = open_journal(folder, "M", "Bridge", ManualClock(START))
    for entry in entries():
        journal.append(entry)
    journal.append(new(LogLine(text="end"), 90)).wait(5)
    assert indexed(journal, LogQuery(text="traore")) == 3
    journal.close()
    return folder


@pytest.fixture
def folder(tmp_path: Path, master: Path) -> Path:
    return Path(shutil.copytree(master, tmp_path / "missions" / "m1"))


def indexed(journal: DiskJournal, query: LogQuery) -> int:
    """How often it is found, once the index is made."""
    for _ in range(200):
        if not journal._writer.index_waits:
            break
        journal.append(new(LogLine(text="waiting"), 95)).wait(5)
    return journal.search(query).total


def gone(folder: Path, *names: str, seq: int = NAME, clock: Any = None) -> module.Erased:
    return erase(
        folder, seq, names or ("payload.text",), reason=REASON, by="Ada", station="Bridge", clock=clock or ManualClock(at(600))
    )


def read(folder: Path) -> tuple[list[Entry], RescueState]:
    with Archive(folder / "mission.db") as archive:
        found = list(archive.entries())
    return found, fold(found)


def everywhere(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file())


# ---- what goes and what stays


def test_the_words_are_in_no_file_any_more_and_everything_else_is(folder: Path) -> None:
    before, _ = read(folder)
    assert SECRET.encode() in everywhere(folder)
    assert b"traor" in everywhere(folder).lower()
    for seq, name in ((NAME, "payload.text"), (CORRECTED, "payload.text"), (STATEMENT, "payload.who")):
        gone(folder, name, seq=seq)
    data = everywhere(folder)
    assert SECRET.encode() not in data
    assert b"amadou" not in data.lower(), "a word in the search index"
    after, state = read(folder)
    assert [e.hash for e in after[: len(before)]] == [e.hash for e in before]
    assert after[STATEMENT - 1].payload["text"] == "They fired twice"
    assert (after[STATEMENT - 1].withheld, after[NAME - 1].withheld) == ({"payload.who"}, {"payload.text"})
    line = next(each for each in state.lines if each.id == after[NAME - 1].id)
    assert line.text == WITHHELD
    assert line.entry.author == "Ada"


def test_the_seed_goes_so_that_a_word_cannot_be_guessed(folder: Path) -> None:
    seed = json.loads(_row(folder, NAME)[3])["seed"]
    gone(folder)
    data = json.loads(_row(folder, NAME)[3])
    assert "seed" not in data
    assert "payload.text" not in data["salts"]
    assert seed.encode() not in everywhere(folder)


def test_chain_checkpoints_and_file_verify_and_the_log_says_who_erased_what_and_why(folder: Path) -> None:
    with Archive(folder / "mission.db") as archive:
        signed = list(archive.checkpoints())
    done = gone(folder)
    report = verify_database(folder / "mission.db")
    assert (report.ok, report.problem) == (True, "")
    with Archive(folder / "mission.db") as archive:
        assert check_chain(archive.rows()).ok
        now = list(archive.checkpoints())
        assert archive.integrity() == "ok"
    assert now[: len(signed)] == signed
    assert all(signed_right(c, "M") for c in now)
    assert now[-1].seq == done.noted == report.entries, "it is signed at once: it cannot be cut off again"
    said = read(folder)[1].lines[-1]
    assert isinstance(said.payload, ErasedNoted)
    assert (said.payload.seq, said.payload.fields, said.payload.reason, said.payload.by) == (NAME, ("payload.text",), REASON, "Ada")
    assert said.text == f"payload.text of entry {NAME}, {REASON}, by Ada"


def test_an_author_can_be_erased_and_the_columns_beside_say_so_too(folder: Path) -> None:
    gone(folder, "author", "payload.text")
    assert verify_database(folder / "mission.db").ok
    found, _ = read(folder)
    assert found[NAME - 1].author == WITHHELD


def test_the_mission_goes_on_afterwards_and_finds_what_is_left(folder: Path, clock: ManualClock) -> None:
    gone(folder)
    journal = open_journal(folder, "M", "Bridge", clock)
    assert journal.notices == ()
    journal.append(new(LogLine(text="goes on"), 100)).wait(5)
    assert indexed(journal, LogQuery(text="amadou")) == 2
    assert journal.search(LogQuery(text="nothing happened")).total == 60
    journal.close()
    assert verify_database(folder / "mission.db").ok


def test_triggers_still_refuse_to_change_an_entry(folder: Path) -> None:
    gone(folder)
    engine = writing_engine(folder / "mission.db")
    with engine.connect() as connection, pytest.raises(sa.exc.DBAPIError, match="append-only"):
        connection.exec_driver_sql("UPDATE entry SET author='x' WHERE seq=1")
    engine.dispose()


def test_it_is_shown_what_goes_and_where_the_same_may_still_stand(folder: Path) -> None:
    doomed = look_up(folder / "mission.db", NAME, ["payload.text", "author"])
    assert doomed.fields == (("payload.text", f"{SECRET} asked for a doctor"), ("author", "Ada"))
    assert doomed.wordings == (CORRECTED,)
    assert look_up(folder / "mission.db", CORRECTED, ["payload.text"]).wordings == (NAME,)


# ---- what is refused


@pytest.mark.parametrize(
    ("seq", "name", "why"),
    [
        (NAME, "happened", "happened cannot be erased"),
        (NAME, "payload.nothing", "Its fields: author, payload.tags, payload.text"),
        (999, "payload.text", "There is no entry 999"),
    ],
)
def test_what_cannot_be_erased_is_said_and_nothing_is_changed(folder: Path, seq: int, name: str, why: str) -> None:
    before = _digest(folder)
    with pytest.raises(UserError, match=why):
        gone(folder, name, seq=seq)
    assert _digest(folder) == before


def test_nothing_is_erased_twice_nor_the_note_of_an_erasure_nor_without_a_reason(folder: Path) -> None:
    done = gone(folder)
    with pytest.raises(UserError, match="was erased before"):
        gone(folder)
    with pytest.raises(UserError, match="says what was erased"):
        gone(folder, "payload.reason", seq=done.noted)
    with pytest.raises(UserError, match="Say why"):
        erase(folder, STATEMENT, ["payload.who"], reason=" ", by="", station="Bridge", clock=SystemClock())


def test_an_entry_without_commitments_stays(tmp_path: Path, clock: ManualClock) -> None:
    folder = tmp_path / "old"
    open_journal(folder, "M", "Bridge", clock).close()
    entry = new(LogLine(text=SECRET), 1)
    data = canonical({k: v for k, v in json.loads(body(entry, "M", "Bridge")).items() if k != "seed"} | {"v": 1})
    engine = writing_engine(folder / "mission.db")
    with engine.begin() as connection:
        columns = module.store.columns_of(data) | {
            "seq": 1,
            "body": data,
            "prev": "00" * 32,
            "hash": chain_hash(1, "00" * 32, data),
        }
        connection.execute(sa.insert(module.schema.entry), [columns])
    engine.dispose()
    with pytest.raises(UserError, match="older Fairlead"):
        gone(folder, seq=1)


def test_a_mission_that_is_open_is_left_alone(folder: Path, clock: ManualClock) -> None:
    lock = module.FileLock(folder / "station-Mess.lock")
    assert lock.take()
    with pytest.raises(UserError, match=r"is open \(station-Mess\)"):
        gone(folder)
    lock.release()
    journal = open_journal(folder, "M", "Bridge", clock)
    with pytest.raises(DeviceError, match="Nothing was erased: another program holds the file locked"):
        gone(folder)
    journal.append(new(LogLine(text="still written"), 100)).wait(5)
    journal.close()
    assert verify_database(folder / "mission.db").ok
    assert SECRET.encode() in everywhere(folder)


def test_a_log_that_does_not_verify_is_not_made_to_look_whole(folder: Path) -> None:
    engine = private_engine(folder / "mission.db")
    with engine.begin() as connection:
        connection.exec_driver_sql("DROP TRIGGER entry_no_update")
        connection.exec_driver_sql("UPDATE entry SET body=CAST(replace(body, 'nothing', 'nobody!') AS BLOB) WHERE seq=20")
    engine.dispose()
    with pytest.raises(DeviceError, match="Nothing was erased: the log does not verify: entry 20 was changed"):
        gone(folder)


def test_a_field_that_was_taken_out_without_a_word_is_found(folder: Path) -> None:
    row = _row(folder, NAME)
    engine = private_engine(folder / "mission.db")
    with engine.begin() as connection:
        connection.exec_driver_sql("DROP TRIGGER entry_no_update")
        connection.execute(
            sa.update(module.schema.entry).where(module.schema.entry.c.seq == NAME).values(body=withhold(row[3], ["payload.text"]))
        )
    engine.dispose()
    report = verify_database(folder / "mission.db")
    assert (report.ok, report.first_bad) == (False, NAME)
    assert "payload.text was taken out, and no entry says by whom and why" in report.problem


# ---- when it is stopped


@pytest.mark.parametrize("step", ["_copy", "_erase_in", "_prove", "_flush", "_sign"])
def test_whatever_fails_on_the_way_the_log_is_as_it_was(folder: Path, step: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_args: object) -> None:
        raise OSError(28, "No space left on device")

    before, _ = read(folder)
    monkeypatch.setattr(module, step, full)
    with pytest.raises(DeviceError, match="Nothing was erased: No space left on device"):
        gone(folder)
    monkeypatch.undo()
    assert read(folder)[0] == before
    assert verify_database(folder / "mission.db").ok
    assert not list(folder.glob("*.part*"))
    gone(folder)
    assert verify_database(folder / "mission.db").ok


def erase_in_a_process(said: Connection, folder: Path) -> None:
    said.send(READY)
    gone(folder, clock=SystemClock())


def test_killed_at_any_moment_it_is_before_or_after(tmp_path: Path, master: Path) -> None:
    chance = random.Random(5)
    seen = set()
    whole = len(read(master)[0])
    for life in range(12):
        folder = Path(shutil.copytree(master, tmp_path / f"m{life}"))
        Life(erase_in_a_process, folder).kill_after(chance.uniform(0, 0.12) if life else 5)
        report = verify_database(folder / "mission.db")
        assert report.ok, report.problem
        found, _ = read(folder)
        erased = bool(found[NAME - 1].withheld)
        assert (len(found) - whole, found[-1].kind == ErasedNoted.kind) == ((1, True) if erased else (0, False))
        seen.add(erased)
        if not erased:
            gone(folder)
        for seq, name in ((CORRECTED, "payload.text"), (STATEMENT, "payload.who")):
            gone(folder, name, seq=seq)
        assert SECRET.encode() not in everywhere(folder)
        assert verify_database(folder / "mission.db").ok
    assert seen == {True, False}


# ---- the command


def run(root: Path, *args: str) -> Any:
    words = ("erase", "--mission", "m1", *args, "--data", str(root), "--config", str(root / "none.toml"))
    return CliRunner().invoke(app, words)


def test_the_command_asks_and_says_what_goes_and_what_it_does_not_reach(folder: Path) -> None:
    root = folder.parent.parent
    args = ("--entry", str(NAME), "--field", "payload.text", "--field", "author", "--reason", REASON)
    asked = run(root, *args)
    assert (asked.exit_code, "Give --yes where nobody can answer" in asked.output) == (2, True)
    assert SECRET.encode() in everywhere(folder)
    done = run(root, *args, "--by", "Ada", "--yes")
    assert done.exit_code == 0, done.output
    for words in (
        f'payload.text: "{SECRET} asked for a doctor"',
        f"entry {CORRECTED}",
        "exports made before",
        "second disk",
        "backups",
    ):
        assert words in done.output
    assert verify_database(folder / "mission.db").ok
    again = run(root, *args, "--yes", "--json")
    assert (again.exit_code, "was erased before" in json.loads(again.stderr)["error"]) == (2, True)


def _row(folder: Path, seq: int) -> tuple[int, str, str, bytes]:
    with Archive(folder / "mission.db") as archive:
        return next(row for row in archive.rows() if row[0] == seq)


def _digest(folder: Path) -> str:
    return hashlib.sha256((folder / "mission.db").read_bytes()).hexdigest()


def test_in_an_encrypted_folder_the_copy_is_never_plain_and_the_log_stays_encrypted(
    tmp_path: Path, clock: ManualClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    cheap_passphrases(monkeypatch)
    root = tmp_path / "data"
    folder = root / "missions" / "m1"
    vault.hold(root, vault.make_keys(root, "correct horse battery", []))
    seen: list[bytes] = []
    prove = module._prove

    def look(part: Path) -> None:
        seen.append(part.read_bytes())
        prove(part)

    monkeypatch.setattr(module, "_prove", look)
    try:
        journal = open_journal(folder, "M", "Bridge", clock)
        for entry in entries():
            journal.append(entry)
        journal.append(new(LogLine(text="end"), 90)).wait(5)
        journal.close()
        gone(folder)
        assert vault.is_encrypted(folder / "mission.db")
        assert verify_database(folder / "mission.db").ok
        assert read(folder)[0][NAME - 1].withheld == {"payload.text"}
    finally:
        vault.forget(root)
    (part,) = seen
    assert not part.startswith(b"SQLite format 3")
    assert b"nothing happened" not in part + (folder / "mission.db").read_bytes()
