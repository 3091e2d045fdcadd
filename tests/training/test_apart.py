"""Training is kept apart: a folder and a log of its own, nothing sent, nothing that could pass for the sea."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from app.cli.commands import app as commands
from app.cli.folders import MARK, Missions, missions_of, training_root
from app.cli.wiring import Plan, build_station
from app.cli.worlds import live_folder, training_folder
from app.clock import ManualClock, Stamp
from app.config import Settings, Storage
from app.errors import UserError
from app.readings import RawLine
from app.rescue.entries import LogLine
from app.watch.frame import Mode
from db import vault
from db.atrest import DataFolder
from db.conversion import covered
from db.journal import mode_of, open_journal
from tests.db.atrest import quick_scrypt

NOON = datetime(2026, 6, 14, 12, tzinfo=UTC)
TRAININGS = [mode for mode in Mode if mode is not Mode.LIVE]


@pytest.fixture(autouse=True)
def quiet(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """The program's log is for the whole life of a program; no settings but the test's."""
    for module in ("app.cli.running", "app.cli.worlds"):
        monkeypatch.setattr(f"{module}.log_to", lambda _path: None)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "share"))


def fairlead(*args: str) -> Any:
    return CliRunner().invoke(commands, list(args))


def live_mission(data: Path) -> Path:
    """A data folder with a live mission that was closed."""
    folder = data / "missions" / "20260614-1200-aurora"
    folder.mkdir(parents=True)
    station = build_station(Plan(Mode.LIVE, Settings(), ManualClock(NOON), (), folder))
    station.start()
    for second in range(30):
        station.session.sink.raw(RawLine("GYRO", Stamp(NOON + timedelta(seconds=second), float(second)), b"$HEHDT,274.07,T*19"))
    station.logbook.write(LogLine(text="Boat in sight")).wait(5)
    station.close()
    return folder


def hashes(root: Path) -> dict[str, str]:
    return {p.relative_to(root).as_posix(): hashlib.sha256(p.read_bytes()).hexdigest() for p in root.rglob("*") if p.is_file()}


# ---- places


def test_training_lives_beside_the_data_folder_or_where_the_settings_say(tmp_path: Path) -> None:
    data = tmp_path / "data"
    assert training_root(Settings(), data) == tmp_path / "data-training"
    own = Settings(storage=Storage(folder=str(data), training_folder=str(tmp_path / "school")))
    assert training_root(own) == tmp_path / "school"
    assert training_root(own, tmp_path / "other") == tmp_path / "other-training", "what is given on the command line has its own"
    assert training_root(Settings(storage=Storage(folder=str(data)))) == tmp_path / "data-training"


@pytest.mark.parametrize("where", ["data", "data/training", "."])
def test_training_is_never_within_the_data_folder_nor_around_it(tmp_path: Path, where: str) -> None:
    settings = Settings(storage=Storage(folder=str(tmp_path / "data"), training_folder=str(tmp_path / where)))
    with pytest.raises(UserError, match="training_folder"):
        training_root(settings)


def test_a_folder_of_one_world_is_refused_to_the_other(tmp_path: Path) -> None:
    data = tmp_path / "data"
    live_mission(data)
    with pytest.raises(UserError, match="holds live missions"), training_folder(Settings(), None, root=data):
        pass
    with training_folder(Settings(), data) as (root, _told):
        assert (root / MARK).read_text("utf-8").startswith("TRAINING")
    with pytest.raises(UserError, match="is a training folder"), live_folder(root):
        pass
    with training_folder(Settings(), root) as (again, _told):
        assert again == root, "the folder of training is its own, not the beginning of another one"
    assert not (data / MARK).exists()


def test_two_worlds_never_run_on_one_folder_whichever_comes_first(tmp_path: Path) -> None:
    empty = tmp_path / "empty"
    with (
        live_folder(empty),
        live_folder(empty),  # two stations
        pytest.raises(UserError, match="running a live watch"),
        training_folder(Settings(), None, root=empty),
    ):
        pass
    (empty / MARK).unlink()
    with training_folder(Settings(), None, root=empty):
        (empty / MARK).unlink()  # somebody tidied up: the lock still holds
        with pytest.raises(UserError, match="running training"), live_folder(empty):
            pass
    with live_folder(empty):
        pass
    assert not list((empty / "running").glob("*.lock")), "nothing is left behind"


def test_what_was_made_in_training_before_can_still_be_exported(tmp_path: Path) -> None:
    data = tmp_path / "data"
    old = data / "training" / "20250101-0000-demo-old"
    old.mkdir(parents=True)
    station = build_station(Plan(Mode.DEMO, Settings(), ManualClock(NOON), (), old))
    station.logbook.write(LogLine(text="of before")).wait(5)
    station.close()
    missions = missions_of(Settings(), data, training=True)
    assert missions.names() == [old.name]
    assert missions.open(old.name) == missions.newest() == old
    done = fairlead("export", "--training", "--data", str(data), "--json")
    assert done.exit_code == 0, done.output
    assert json.loads(done.output)["file"].endswith("-own-DEMO")
    new = missions.create("demo", NOON)
    assert new.parent == tmp_path / "data-training" / "training", "nothing new goes to the old place"


def test_where_the_ship_is_encrypted_her_training_is_too_with_the_same_passphrase(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    quick_scrypt(monkeypatch)
    data, words = tmp_path / "data", tmp_path / "words"
    data.mkdir()
    words.write_text("correct horse battery staple ship\n", encoding="utf-8")
    monkeypatch.setenv("FAIRLEAD_PASSPHRASE_FILE", str(words))
    DataFolder(data).turn_on("correct horse battery staple ship", ())
    before = hashes(data)
    with training_folder(Settings(), data) as (root, _told):
        folder = Missions(root, training=True).create("demo", NOON)
        build_station(Plan(Mode.DEMO, Settings(), ManualClock(NOON), (), folder)).close()
        assert covered(folder / "mission.db") is True
    assert hashes(data) == before
    assert vault.held(root) is vault.held(data) is None, "no key is left behind"
    with training_folder(Settings(), data) as (again, _told):
        assert mode_of(Missions(again, training=True).open(folder.name)) == "demo"
    monkeypatch.delenv("FAIRLEAD_PASSPHRASE_FILE")
    with pytest.raises(UserError, match="encrypted"), training_folder(Settings(), data):
        pass


# ---- one mission, one world


@pytest.mark.parametrize("mode", TRAININGS)
def test_a_mission_is_opened_as_what_it_is_and_not_touched_otherwise(tmp_path: Path, mode: Mode) -> None:
    live, own = live_mission(tmp_path / "data"), tmp_path / "school" / "training" / "t1"
    own.mkdir(parents=True)
    build_station(Plan(mode, Settings(), ManualClock(NOON), (), own)).close()
    assert (mode_of(live), mode_of(own)) == ("live", mode.value)
    before = hashes(tmp_path)
    with pytest.raises(UserError, match=f"live mission: it is not opened as {mode.word}"):
        build_station(Plan(mode, Settings(), ManualClock(NOON), (), live))
    with pytest.raises(UserError, match=f"is training \\({mode.word}\\): it is not opened as a live"):
        build_station(Plan(Mode.LIVE, Settings(), ManualClock(NOON), (), own))
    with pytest.raises(UserError, match="not opened as DRILL"):
        open_journal(live, "x", "bridge", ManualClock(NOON), mode="drill")
    assert hashes(tmp_path) == before
    assert json.loads(next(iter(rows(own))))["payload"]["mode"] == mode.value, "the first entry says what it is"


def rows(folder: Path) -> Iterator[bytes]:
    from db.archive import Archive

    with Archive(folder / "mission.db") as archive:
        yield from (row[3] for row in archive.rows())


@pytest.mark.parametrize(
    "command",
    [
        ("demo", "--headless", "--for", "0.6"),
        ("demo", "--headless", "--for", "0.6", "--out", "pty"),
        ("replay", "{live}", "--headless", "--for", "0.6"),
        ("replay", "{live}", "--headless", "--for", "0.6", "--out", "pty"),
        ("replay", "{log}", "--headless", "--for", "0.6"),
        ("drill", "quiet-watch", "--headless", "--for", "0.6"),
        ("debrief",),
        ("export", "--training"),
        ("export", "--training", "--mission", "20260614-1200-aurora"),
        ("erase", "--training", "--mission", "20260614-1200-aurora", "--entry", "1", "--field", "author", "--reason", "x", "--yes"),
        ("witness", "show", "--training"),
    ],
    ids=lambda c: " ".join(c[:3]),
)
def test_no_command_of_training_changes_a_byte_of_a_live_data_folder(tmp_path: Path, command: tuple[str, ...]) -> None:
    data, log = tmp_path / "data", tmp_path / "raw.log"
    live = live_mission(data)
    log.write_bytes(b"2026-06-14T12:00:00Z $HEHDT,274.07,T*19\r\n" * 20)
    before = hashes(data)
    words = [word.format(live=live, log=log) for word in command]
    done = fairlead(*words, "--data", str(data))
    assert done.exit_code == (0 if "--headless" in command else done.exit_code), done.output
    assert hashes(data) == before
    assert {p.name for p in data.iterdir()} == {p.split("/")[0] for p in before}, "nor is there anything new in it"


def test_demo_and_replay_write_into_the_training_folder(tmp_path: Path) -> None:
    data = tmp_path / "data"
    live = live_mission(data)
    done = fairlead("demo", "--headless", "--for", "1.5", "--data", str(data))
    assert done.exit_code == 0, done.output
    demo = missions_of(Settings(), data, training=True).newest()
    assert demo is not None
    assert mode_of(demo) == "demo"
    done = fairlead("replay", str(demo), "--headless", "--for", "0.8", "--data", str(data))
    assert done.exit_code == 0, done.output
    assert sorted(mode_of(p) or "" for p in (tmp_path / "data-training" / "training").iterdir()) == ["demo", "replay"]
    assert [p.name for p in (data / "missions").iterdir()] == [live.name]
    done = fairlead("--headless", "--for", "0.5", "--data", str(tmp_path / "data-training"))
    assert done.exit_code == 2
    assert "is a training folder" in done.output + done.stderr
    done = fairlead("export", "--data", str(data), "--mission", demo.name)
    assert done.exit_code == 2, "a training mission is none of the live ones"
