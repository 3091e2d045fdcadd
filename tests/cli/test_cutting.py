"""``fairlead replay --cut`` and ``--format``: a stretch of a log, and of a mission of ours through the gate."""

from __future__ import annotations

import hashlib
from datetime import timedelta
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from app.cli.commands import app
from app.cli.options import LogFormatOption
from db.archive import Archive
from devices.formats.logfile import FORMATS
from devices.index.log import open_log
from tests.export.bags import LINES, make_mission

HDT = "$HEHDT,274.07,T*19"


@pytest.fixture
def mission(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    (tmp_path / "data" / "missions").mkdir(parents=True)
    make_mission(tmp_path / "data" / "missions" / "m1")
    return tmp_path / "data" / "missions" / "m1"


@pytest.fixture
def log(tmp_path: Path) -> Path:
    path = tmp_path / "night.log"
    path.write_text("".join(f"2026-06-14T02:38:{s:02d}.500Z {HDT}\n" for s in range(60)))
    return path


def fairlead(*args: object) -> Result:
    return CliRunner().invoke(app, [str(arg) for arg in args])


@pytest.mark.parametrize("name", ["raw", "vdr", "signalk"])
def test_a_stretch_of_a_log_is_a_log_again(log: Path, tmp_path: Path, name: str) -> None:
    to = tmp_path / "stretch"
    done = fairlead("replay", log, "--cut", "02:38:10", "2026-06-14T02:38:19.5", "--as", name, "--to", to)
    assert done.exit_code == 0, done.output
    lines = list(open_log(to).lines())
    assert [(line.stamp.utc.second, line.data.decode()) for line in lines] == [(s, HDT) for s in range(10, 20)]
    assert hashlib.sha256(to.read_bytes()).hexdigest() in done.output
    assert "NMEA 0183 with a time before each sentence; 60 lines" in done.output
    assert sorted(path.name for path in tmp_path.iterdir()) == ["night.log", "stretch"]


def test_a_stretch_of_a_mission_goes_through_the_gate_and_stands_in_its_log(mission: Path, tmp_path: Path) -> None:
    to = tmp_path / "stretch.txt"
    start, end = LINES[0].stamp.utc, LINES[-1].stamp.utc
    done = fairlead("replay", mission, "--cut", start.isoformat(), end.isoformat(), "--to", to)
    assert done.exit_code == 0, done.output
    assert [(x.source, x.stamp.utc, x.data, x.gap) for x in open_log(to).lines()] == [
        (x.source, x.stamp.utc, x.data, x.gap) for x in LINES
    ]
    archive = Archive(mission / "mission.db")
    entries = list(archive.entries())
    archive.close()
    exported = [e for e in entries if e.kind == "export.made"][-1]
    assert exported.payload["file_sha256"] == hashlib.sha256(to.read_bytes()).hexdigest()
    assert exported.payload["purpose"].startswith("stretch of the recording: raw, 2026-06-13")
    decisions = [e for e in entries if e.seq < exported.seq and "OWN-ARCHIVE" in str(e.payload)]
    assert decisions, "the gate wrote nothing down"


def test_what_the_gate_refuses_is_not_written(mission: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from app.policy.model import Verdict
    from app.relay.desk import Desk

    class Refusal:
        verdict, sentence, rule, policy = Verdict.BLOCK, "No.", "r1", "test"

    monkeypatch.setattr(Desk, "check_export", lambda *_: Refusal())
    start, end = LINES[0].stamp.utc, LINES[-1].stamp.utc
    done = fairlead("replay", mission, "--cut", start.isoformat(), end.isoformat(), "--to", tmp_path / "x")
    assert done.exit_code == 2
    assert "Not exported: No. (rule r1 of test)" in done.output
    assert not (tmp_path / "x").exists()


def test_recording_without_its_log_is_not_cut(mission: Path, tmp_path: Path) -> None:
    alone = tmp_path / "alone"
    alone.mkdir()
    (alone / "recording.db").write_bytes((mission / "recording.db").read_bytes())
    done = fairlead("replay", alone, "--cut", "23:00", "23:59", "--to", tmp_path / "x")
    assert done.exit_code == 2
    assert "no stretch leaves without a line in it" in done.output


def test_wrong_wishes_are_said(log: Path, tmp_path: Path) -> None:
    for args, words in (
        (("--cut", "02:38:20", "02:38:10", "--to", tmp_path / "x"), "not behind the first"),
        (("--cut", "02:38:20", "02:38:30"), "Say with --to"),
        (("--cut", "soon", "02:38:30", "--to", tmp_path / "x"), "--cut soon: write a UTC time"),
        (("--cut", "02:38:20", "02:38:30", "--to", tmp_path / "x", "--as", "pdf"), "choose one of raw, vdr, signalk"),
        (("--cut", "02:38:20", "02:38:30", "--to", log), "is there already"),
        (("--cut", "03:38:20", "03:38:30", "--to", tmp_path / "x"), "Nothing was heard"),
        (("--to", tmp_path / "x"), "belong to --cut"),
        (("--cut", "02:38:20", "02:38:30", "--to", tmp_path / "x", "--format", "nmea"), "There is no log format “nmea”"),
        (("--cut", "02:38:20", "02:38:30", "--to", tmp_path / "x", "--format", "signalk"), "nothing in it can be played"),
    ):
        done = fairlead("replay", log, *args)
        assert done.exit_code == 2, done.output
        assert words in done.output.replace("\n", " ")
    assert list(tmp_path.iterdir()) == [log]


def test_format_is_not_chosen_for_a_recording_of_ours(mission: Path, tmp_path: Path) -> None:
    done = fairlead("replay", mission, "--format", "raw", "--cut", "00:00", "00:10", "--to", tmp_path / "x")
    assert "which has one format only" in done.output


def test_help_names_every_format() -> None:
    text = LogFormatOption.__metadata__[0].help  # type: ignore[attr-defined]
    assert all(each.id in text for each in FORMATS)


def test_replay_says_what_it_took_the_log_for(log: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    log.write_text(log.read_text() + "2026-06-14T02:39:00.500Z $HEHDT,1,T*00\n")
    done = fairlead("replay", log, "--headless", "--for", "0.3", "--data", tmp_path / "data")
    assert done.exit_code == 0, done.output
    assert "night.log: NMEA 0183 with a time before each sentence; 61 lines, 2026-06-14 02:38:00 to 02:39:00 UTC" in done.output
    assert "1 of 61 lines have a wrong checksum" in done.output
    raw = fairlead("replay", log, "--headless", "--for", "0.3", "--data", tmp_path / "data", "--format", "raw")
    assert "night.log: raw NMEA 0183; 61 lines" in raw.output


def test_end_of_the_stretch_belongs_to_it(mission: Path, tmp_path: Path) -> None:
    end = LINES[1].stamp.utc
    for number, (upto, count) in enumerate([(end, 2), (end - timedelta(microseconds=1), 1)]):
        to = tmp_path / f"{number}.txt"
        done = fairlead("replay", mission, "--cut", LINES[0].stamp.utc.isoformat(), upto.isoformat(), "--to", to)
        assert done.exit_code == 0, done.output
        assert len(to.read_bytes().splitlines()) == count
