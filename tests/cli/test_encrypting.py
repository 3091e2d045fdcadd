"""``fairlead encrypt`` and its like, as a person or a script uses them."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import typer
from typer.testing import CliRunner, Result

from app.cli import unlocking
from app.cli.commands import app
from app.cli.folders import Missions
from app.cli.unlocking import opened
from app.clock import SystemClock
from app.errors import UserError
from app.lock import FileLock
from db import conversion, vault
from db.archive import verify_database
from db.atrest import DataFolder
from db.journal import open_journal
from tests.conftest import ROOT
from tests.db.atrest import CANARIES, cheap_passphrases, fill, identity_file, readable

PHRASE = "correct horse battery"
OTHER = "another good passphrase"


@pytest.fixture(autouse=True)
def cheap(monkeypatch: pytest.MonkeyPatch) -> None:
    cheap_passphrases(monkeypatch)
    monkeypatch.setattr("app.cli.running.log_to", lambda _path: None)  # it is for the whole life of a program
    monkeypatch.delenv(unlocking.PASSPHRASE_FILE, raising=False)


@pytest.fixture
def root(tmp_path: Path) -> Iterator[Path]:
    """A data folder with one mission, not encrypted; ``phrase`` and ``other`` beside it hold passphrases."""
    root = tmp_path / "data"
    fill(root)
    (tmp_path / "phrase").write_text(PHRASE + "\n")
    (tmp_path / "other").write_text(OTHER + "\nsecond line is not read\n")
    yield root
    vault.forget(root)


def run(root: Path, *args: str, before: tuple[str, ...] = (), stdin: str | None = None) -> Result:
    where = ("--data", str(root), "--config", str(root / "none.toml"))
    return CliRunner().invoke(app, [*before, *args, *where], input=stdin)


def encrypted(root: Path, *more: str) -> Result:
    result = run(root, "encrypt", "--passphrase-file", str(root.parent / "phrase"), *more)
    assert result.exit_code == 0, result.output
    return result


def test_from_plain_to_encrypted_to_plain(root: Path) -> None:
    _, public = identity_file(root.parent)
    assert run(root, "encrypt", "--status").exit_code == 1
    said = encrypted(root, "--age", public)
    assert "6 files encrypted" in said.output
    assert "NOT encrypted: photos" in said.output
    assert "full-disk encryption" in said.output
    assert "the evidence is lost" in said.output
    assert readable(root) == set()
    status = json.loads(run(root, "encrypt", "--status", "--json").stdout)
    assert (status["on"], status["keys_ashore"], status["plain"], len(status["encrypted"])) == (True, 1, [], 6)
    assert run(root, "encrypt", "--status").exit_code == 0
    wrong = run(root, "decrypt", "--passphrase-file", str(root.parent / "other"))
    assert wrong.exit_code == 2
    assert "not the passphrase" in wrong.output
    assert readable(root) == set()
    back = run(root, "decrypt", "--passphrase-file", str(root.parent / "phrase"))
    assert back.exit_code == 0, back.output
    assert readable(root) == set(CANARIES)
    assert not vault.is_on(root)
    # An encrypted backup of before opens still: the key is kept under another name.
    kept = sorted(p.name for p in (root / "keys").glob("former-*"))
    assert len(kept) == 2
    assert all(name.endswith((".passphrase.age", ".shore.age")) for name in kept)
    assert "backups that were made before need it" in back.output
    encrypted(root)  # and again, with a new key
    assert readable(root) == set()


def test_asked_twice_on_a_terminal(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    answers: list[str] = []
    monkeypatch.setattr("app.cli.encrypting.has_terminal", lambda: True)
    monkeypatch.setattr(unlocking, "has_terminal", lambda: True)
    monkeypatch.setattr("getpass.getpass", lambda _words: answers.pop(0))
    for typed, words in (["short", "short"], "at least 10"), ([PHRASE, OTHER], "not the same twice"):
        answers[:] = typed
        result = run(root, "encrypt")
        assert (result.exit_code, words in result.output) == (2, True)
        assert not vault.is_on(root)
    monkeypatch.setattr("app.cli.encrypting.new_phrase", lambda: "acid acorn across actor adapt admit")
    answers[:] = ["", "acid acorn across actor adapt admit"]
    result = run(root, "encrypt")
    assert result.exit_code == 0, result.output
    assert "acid acorn across actor adapt admit" in result.output
    assert "No key ashore is named" in result.output
    answers[:] = ["wrong", "wrong again", "wrong for ever"]
    path = str(root / "missions" / "m1")
    result = CliRunner().invoke(app, ["verify", path])
    assert result.exit_code == 2
    answers[:] = ["wrong", "acid acorn across actor adapt admit"]
    result = CliRunner().invoke(app, ["verify", path])
    assert result.exit_code == 0, result.output


def test_no_terminal_and_no_file_is_a_clear_message_and_code_2(root: Path) -> None:
    result = run(root, "encrypt")
    assert (result.exit_code, "no terminal" in result.output) == (2, True)
    encrypted(root)
    for args in (("verify", str(root / "missions" / "m1")), ("verify", str(root / "missions" / "m1" / "mission.db"))):
        result = CliRunner().invoke(app, args)
        assert (result.exit_code, "--passphrase-file" in result.output) == (2, True)
    result = run(root, "--headless", "--for", "1")
    assert (result.exit_code, "no terminal to ask" in result.output) == (2, True)


def test_a_file_with_the_passphrase_serves_every_command(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    encrypted(root)
    mission = str(root / "missions" / "m1")
    named = str(root.parent / "phrase")
    result = CliRunner().invoke(app, ["--passphrase-file", named, "verify", mission])
    assert (result.exit_code, "untouched. 30 entries" in result.output) == (0, True)
    monkeypatch.setenv(unlocking.PASSPHRASE_FILE, named)
    assert CliRunner().invoke(app, ["verify", mission]).exit_code == 0
    monkeypatch.setenv(unlocking.PASSPHRASE_FILE, str(root.parent / "gone"))
    result = CliRunner().invoke(app, ["verify", mission])
    assert (result.exit_code, "cannot be read" in result.output) == (2, True)
    (root.parent / "empty").write_bytes(b"")
    (root.parent / "bytes").write_bytes(b"\xff\xfe\x00")
    for name, words in (("empty", "is empty"), ("bytes", "not a text file"), ("other", "not the passphrase")):
        result = CliRunner().invoke(app, ["--passphrase-file", str(root.parent / name), "verify", mission])
        assert (result.exit_code, words in result.output) == (2, True)
    assert vault.held(root) is None


def test_a_station_runs_on_an_encrypted_folder_and_what_is_new_is_encrypted(root: Path) -> None:
    encrypted(root)
    named = ("--passphrase-file", str(root.parent / "phrase"))
    result = run(root, "--headless", "--new-mission", "--for", "0.5", before=named)
    assert result.exit_code == 0, result.output
    assert len(Missions(root).names()) == 2
    assert {conversion.covered(path) for path in conversion.files(root)} <= {True, None}
    assert [p.name for p in (root / "in-use").iterdir()] == ["converting.lock"]
    result = run(root, "encrypt", "--status", "--json")
    assert json.loads(result.stdout)["plain"] == []


def test_change_of_the_passphrase(root: Path) -> None:
    encrypted(root)
    old, new = str(root.parent / "phrase"), str(root.parent / "other")
    assert run(root, "passphrase", "--passphrase-file", new, "--new-passphrase-file", old).exit_code == 2
    assert run(root, "passphrase", "--passphrase-file", old, "--new-passphrase-file", new).exit_code == 0
    mission = str(root / "missions" / "m1")
    assert CliRunner().invoke(app, ["--passphrase-file", old, "verify", mission]).exit_code == 2
    assert CliRunner().invoke(app, ["--passphrase-file", new, "verify", mission]).exit_code == 0


def test_recovery_with_the_key_ashore(root: Path, tmp_path: Path) -> None:
    shore, public = identity_file(tmp_path)
    encrypted(root, "--age", public)
    (root / "keys" / "disk.passphrase.age").write_bytes(b"rust")
    result = run(root, "encrypt", "--passphrase-file", str(tmp_path / "phrase"))
    assert (result.exit_code, "unlock-with-age" in result.output) == (2, True)
    result = run(root, "unlock-with-age", str(shore), "--new-passphrase-file", str(tmp_path / "other"))
    assert result.exit_code == 0, result.output
    mission = str(root / "missions" / "m1")
    assert CliRunner().invoke(app, ["--passphrase-file", str(tmp_path / "other"), "verify", mission]).exit_code == 0


def test_the_key_of_another_ship_never_takes_the_place_of_the_right_one(root: Path, tmp_path: Path) -> None:
    encrypted(root)
    before = (root / "keys" / "disk.passphrase.age").read_bytes()
    (tmp_path / "there").mkdir()
    shore, public = identity_file(tmp_path / "there")
    vault.write_keys(tmp_path / "there", vault.DiskKey(b"o" * 32), recipients=[public])
    (tmp_path / "there" / "keys" / "disk.shore.age").rename(root / "keys" / "disk.shore.age")
    result = run(root, "unlock-with-age", str(shore), "--new-passphrase-file", str(tmp_path / "other"))
    assert (result.exit_code, "of another data folder" in result.output) == (2, True)
    assert (root / "keys" / "disk.passphrase.age").read_bytes() == before


def test_lost_key_files_never_begin_a_new_key_over_encrypted_logs(root: Path) -> None:
    encrypted(root)
    (root / "keys" / "disk.passphrase.age").unlink()
    before = {p: p.read_bytes() for p in root.rglob("*.db")}
    result = run(root, "encrypt", "--passphrase-file", str(root.parent / "other"))
    assert (result.exit_code, "encrypted already" in result.output) == (2, True)
    result = run(root, "--headless", "--for", "0.5")
    assert result.exit_code == 2
    assert {p: p.read_bytes() for p in root.rglob("*.db")} == before


def test_while_a_program_uses_the_folder_it_is_not_converted(root: Path) -> None:
    station = [sys.executable, "-m", "app", "--headless", "--data", str(root), "--config", str(root / "none.toml"), "--for", "60"]
    with subprocess.Popen(station, cwd=ROOT, stdout=subprocess.PIPE, env={**os.environ, "PYTHONUNBUFFERED": "1"}) as process:
        assert process.stdout is not None
        process.stdout.readline()
        result = run(root, "encrypt", "--passphrase-file", str(root.parent / "phrase"))
        process.terminate()
    assert (result.exit_code, "Fairlead is running" in result.output) == (2, True)
    assert not vault.is_on(root)
    encrypted(root)


def test_a_station_of_an_older_program_is_seen_too(root: Path) -> None:
    lock = FileLock(root / "missions" / "m1" / "station-bridge.lock")
    assert lock.take()
    result = run(root, "encrypt", "--passphrase-file", str(root.parent / "phrase"))
    assert (result.exit_code, "Fairlead is running" in result.output) == (2, True)
    lock.release()
    encrypted(root)


def test_no_program_begins_while_the_folder_is_converted(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(unlocking, "_WAIT_S", 0.05)
    with unlocking.alone(root), pytest.raises(UserError, match="being encrypted or decrypted"), opened(root):
        pass
    with opened(root), pytest.raises(UserError, match="Fairlead is running"), unlocking.alone(root):
        pass
    dead = root / "in-use" / "0123.lock"
    dead.write_bytes(b".1")
    with unlocking.alone(root):
        assert not dead.exists()


def test_what_the_wizard_prepared_is_done_at_the_next_start_and_two_stations_wait(root: Path) -> None:
    DataFolder(root).prepare(PHRASE, [])
    asked: list[str] = []

    def prompt(check: unlocking.Check) -> bool:
        asked.append("asked")
        check(PHRASE)
        return True

    with opened(root, prompt) as said:
        assert said == ("6 files are encrypted now",)
        journal = open_journal(root / "missions" / "m1", "m1", "bridge", SystemClock(), keys=root / "keys")
        with opened(root, prompt) as again:
            assert again == ()
            other = open_journal(root / "missions" / "m1", "m1", "deck", SystemClock(), keys=root / "keys")
            other.close()
        journal.close()
    assert asked == ["asked"]
    vault.hold(root, vault.open_with_passphrase(root, PHRASE))
    assert verify_database(root / "missions" / "m1" / "mission.db").ok


def test_with_another_station_running_the_start_goes_on_as_it_is(root: Path) -> None:
    """The second of two computers starts although not everything is encrypted yet, and says so."""

    def prompt(check: unlocking.Check) -> bool:
        check(PHRASE)
        return True

    with opened(root):
        DataFolder(root).prepare(PHRASE, [])
        with opened(root, prompt) as said:
            assert "Not everything is encrypted yet: Fairlead is running" in said[0]
    assert readable(root) == set(CANARIES)


def test_putting_it_off_is_said_and_the_next_start_goes_on(root: Path) -> None:
    DataFolder(root).prepare(PHRASE, [])

    def prompt(check: unlocking.Check) -> bool:
        check(PHRASE)
        return True

    with opened(root, prompt, lambda _work: None) as said:
        assert "put off" in said[0]
    with opened(root, prompt) as said:
        assert said == ("6 files are encrypted now",)


def test_a_decryption_that_was_stopped_goes_on_at_the_next_start(root: Path) -> None:
    encrypted(root)
    vault.set_ending(root, True)

    def prompt(check: unlocking.Check) -> bool:
        check(PHRASE)
        return True

    with opened(root, prompt) as said:
        assert said[0] == "6 files are decrypted now"
        assert "key is kept as" in said[1]
        fill(root, "m2")
    assert readable(root) == set(CANARIES)
    assert {conversion.covered(path) for path in conversion.files(root)} == {False}


def test_who_gives_up_at_the_question_ends_the_program(root: Path) -> None:
    DataFolder(root).prepare(PHRASE, [])
    with pytest.raises(typer.Exit) as end, opened(root, lambda _check: False):
        raise AssertionError("it was opened without a passphrase")
    assert end.value.exit_code == 0
    assert [p.name for p in (root / "in-use").iterdir()] == ["converting.lock"]


def test_help_names_the_commands() -> None:
    result = CliRunner().invoke(app, ["--help"])
    assert all(name in result.output for name in ("encrypt", "decrypt", "passphrase", "unlock-with-age"))
