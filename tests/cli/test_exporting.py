"""``fairlead export`` and ``fairlead verify``: as a script uses them, onto a stick, stopped with Ctrl+C, gone on with."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from app.cli.commands import app
from app.clock import SystemClock
from app.crew import Crew
from app.entry import Entry, from_body
from app.export.bag_parts import PART
from app.export.verify import verify_bag
from db.archive import Archive
from tests.conftest import ROOT
from tests.export.bags import FILM, PAYLOADS, PHOTO, line, make_mission, quick_papers, sha


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A data folder with one mission."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    quick_papers(monkeypatch)
    (tmp_path / "data" / "missions").mkdir(parents=True)
    make_mission(tmp_path / "data" / "missions" / "m1")
    return tmp_path / "data"


def fairlead(*args: str) -> Result:
    return CliRunner().invoke(app, [str(arg) for arg in args])


def test_an_export_onto_a_stick_is_made_there_verifies_and_stands_in_the_log(data: Path, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    done = fairlead("export", "--data", str(data), "--to", str(stick), "--purpose", "hand-over", "--json")
    assert done.exit_code == 0, done.output
    said = json.loads(done.stdout)
    bag = Path(said["file"])
    assert bag.parent == stick
    assert (said["sentences"], said["media"], said["missing_media"]) == (3, 2, {})
    assert said["entries"] >= len(PAYLOADS)
    assert not (data / "missions" / "m1" / "exports").exists()
    assert fairlead("verify", str(bag)).exit_code == 0
    checked = json.loads(fairlead("verify", str(bag), "--json").stdout)
    assert (checked["ok"], checked["problem"], checked["first_bad"]) == (True, "", None)
    assert checked["signed_by"] == checked["keys"][0]
    again = json.loads(fairlead("export", "--data", str(data), "--json", "--zip").stdout)
    assert again["file"].endswith("-own.zip")
    custody = (bag.parent / bag.name / "data" / "tables" / "custody.csv").read_text()
    assert ",opened,OWN-ARCHIVE,hand-over," in custody  # before anything was copied, and so in the export itself
    assert fairlead("verify", again["file"]).exit_code == 0


def test_what_an_original_was_found_to_be_stands_in_the_log(data: Path) -> None:
    media = data / "missions" / "m1" / "media"
    (media / sha(FILM)).write_bytes(b"another film")
    (media / sha(PHOTO)).unlink()
    done = fairlead("export", "--data", str(data))
    assert done.exit_code == 0, done.output
    assert "found changed" in done.output
    assert "found missing" in done.output
    second = json.loads(fairlead("export", "--data", str(data), "--json").stdout)
    rows = (Path(second["file"]) / "data" / "tables" / "custody.csv").read_text().splitlines()
    assert any(row.startswith(sha(FILM)) and ",changed," in row for row in rows)
    assert any(row.startswith(sha(PHOTO)) and ",missing," in row for row in rows)


def test_each_mistake_in_an_order_is_said_and_nothing_is_made(data: Path) -> None:
    exports = data / "missions" / "m1" / "exports"
    for args, words in (
        (("--for", "everybody"), "There is no audience “everybody”"),
        (("--for", "rcc"), "Name the centre"),
        (("--for", "lawyers", "--case", "X-1"), "There is no case X-1 in this mission. Its cases: AUR-26-014"),
        (("--for", "lawyers", "--recipient", "IT-MRCC"), "not for IT-MRCC"),
        (("--mission", "nowhere"), "There is no mission “nowhere”"),
        (("--purpose", "for JRCC Tripoli"), "Not exported"),
    ):
        done = fairlead("export", "--data", str(data), *args)
        assert done.exit_code == 2, (args, done.output)
        assert words in done.output, (args, done.output)
    assert not exports.exists() or list(exports.iterdir()) == []


def test_an_export_for_an_rcc_is_about_the_cases_that_were_named(data: Path) -> None:
    args = ("export", "--data", str(data), "--for", "rcc", "--recipient", "DE-MRCC", "--case", "AUR-26-014", "--json")
    done = fairlead(*args, "--purpose", "reconstruction")
    assert done.exit_code == 0, done.output
    said = json.loads(done.stdout)
    assert said["withheld"] > 0
    assert said["media"] == said["sentences"] == 0
    assert fairlead("verify", said["file"]).exit_code == 0


def test_what_the_policy_holds_goes_with_the_masters_name_reason_and_pin_and_not_without(
    data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    args = ("export", "--data", str(data), "--for", "flag", "--purpose", "inquiry", "--no-media")
    exports = data / "missions" / "m1" / "exports"
    held = fairlead(*args)
    assert held.exit_code == 2
    assert "--master NAME --reason TEXT" in " ".join(held.output.split())
    half = fairlead(*args, "--master", "A. Master")
    assert "needs both" in " ".join(half.output.split())
    Crew(data / "crew.json", SystemClock()).set_pin("A. Master", None, "4711")
    release = (*args, "--master", "a.  master", "--reason", "asked for by letter")
    assert "no terminal" in " ".join(fairlead(*release).output.split())
    monkeypatch.setattr("app.cli.unlocking.has_terminal", lambda: True)
    monkeypatch.setattr("app.cli.exporting.getpass.getpass", lambda _words: "0000")
    assert "not the PIN" in fairlead(*release).output
    assert not exports.exists()
    monkeypatch.setattr("app.cli.exporting.getpass.getpass", lambda _words: "4711")
    done = fairlead(*release)
    assert done.exit_code == 0, done.output
    (bag,) = exports.iterdir()
    assert verify_bag(bag).ok
    kept = [e.payload for e in entries_of(data) if e.kind == "policy.decision"]
    assert [(p["verdict"], p["released"], p["by_master"]) for p in kept] == [("HOLD", False, False), ("HOLD", True, True)]
    assert kept[-1]["reason"] == "a. master: asked for by letter"


def test_a_release_that_nothing_needs_is_not_written_down_as_one(data: Path) -> None:
    done = fairlead("export", "--data", str(data), "--master", "A. Master", "--reason", "just in case")
    assert done.exit_code == 0, done.output
    assert [e.payload["by_master"] for e in entries_of(data) if e.kind == "policy.decision"] == [False]


def entries_of(data: Path) -> list[Entry]:
    with Archive(data / "missions" / "m1" / "mission.db") as archive:
        return [from_body(*row) for row in archive.rows()]


def test_clean_removes_what_was_not_finished_and_nothing_else(data: Path) -> None:
    done = json.loads(fairlead("export", "--data", str(data), "--json").stdout)
    left = data / "missions" / "m1" / "exports" / f"fairlead-20260101T000000Z-own{PART}"
    left.mkdir()
    (left / "half.bin").write_bytes(b"x" * 2_000_000)
    shown = fairlead("export", "--data", str(data))
    assert "Not finished" in shown.output
    assert "2.0 MB" in shown.output
    cleaned = json.loads(fairlead("export", "--data", str(data), "--clean", "--json").stdout)
    assert cleaned == {"removed": [str(left)], "being_made": []}
    assert Path(done["file"]).is_dir()
    assert "no unfinished export" in fairlead("export", "--data", str(data), "--clean").output


def test_verify_names_what_it_can_check_and_finds_a_changed_file(data: Path, tmp_path: Path) -> None:
    assert fairlead("verify", str(tmp_path / "nothing")).exit_code == 2
    assert fairlead("verify", str(data / "missions" / "m1")).exit_code == 0
    assert fairlead("verify", str(data / "missions" / "m1" / "mission.db")).exit_code == 0
    bag = Path(json.loads(fairlead("export", "--data", str(data), "--json").stdout)["file"])
    (bag / "data" / "tables" / "cases.csv").write_text("nothing")
    done = fairlead("verify", str(bag))
    assert done.exit_code == 1
    assert "cases.csv" in done.output
    assert "NOT AS IT WAS WRITTEN" in done.output


@pytest.mark.skipif(sys.platform == "win32", reason="Ctrl+C is sent in another way there")
def _heeds_ctrl_c() -> None:
    """Whoever was started in the background of a shell ignores it, and so would what it starts."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def test_ctrl_c_ends_it_cleanly_says_how_to_go_on_and_the_same_command_does(tmp_path: Path) -> None:
    data = tmp_path / "data"
    (data / "missions").mkdir(parents=True)
    make_mission(data / "missions" / "m1", [line(i, b"$GPTXT,%d" % (i * 7919)) for i in range(300_000)])
    command = [sys.executable, "-m", "app", "export", "--data", str(data)]
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "COLUMNS": "200", "XDG_CONFIG_HOME": str(tmp_path / "config")}
    running = subprocess.Popen(
        command, cwd=ROOT, env=env, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, preexec_fn=_heeds_ctrl_c
    )
    exports = data / "missions" / "m1" / "exports"
    deadline = time.monotonic() + 60
    while not list(exports.glob(f"*{PART}/data/journal.jsonl")) and running.poll() is None and time.monotonic() < deadline:
        time.sleep(0.01)
    running.send_signal(signal.SIGINT)
    _, complaint = running.communicate(timeout=60)
    assert running.returncode == 2, complaint
    assert "The same command goes on from here" in complaint
    assert "Traceback" not in complaint
    (part,) = exports.iterdir()
    assert part.name.endswith(PART)
    done = subprocess.run(command, cwd=ROOT, env=env, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr
    assert f"Going on with {part.name}" in done.stdout
    (bag,) = exports.iterdir()
    assert bag.name == part.name.removesuffix(PART)
    assert verify_bag(bag).ok
