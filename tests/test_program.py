"""The program as a person or a script runs it: commands, exit codes, messages, and the whole night from port to export."""

from __future__ import annotations

import csv
import gzip
import io
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import ROOT
from tests.whole_night import WholeNight


def fairlead(*args: str, stdin: str = "", home: Path | None = None, timeout: float = 60) -> subprocess.CompletedProcess[str]:
    """Run the command in an environment of its own, with no display and no network proxy."""
    env = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY")}
    env |= {"QT_QPA_PLATFORM": "offscreen", "COLUMNS": "200"}
    if home is not None:
        env |= {"HOME": str(home), "XDG_CONFIG_HOME": str(home / "config"), "XDG_DATA_HOME": str(home / "data")}
    command = [sys.executable, "-m", "app", *args]
    return subprocess.run(command, cwd=ROOT, env=env, input=stdin, capture_output=True, text=True, timeout=timeout, check=False)


def test_decode_gives_every_reading_as_json_with_null_where_something_is_missing() -> None:
    done = fairlead(
        "decode", "-", "--errors", stdin="$GPRMC,001225,V,,,,,,,300190,,,N*5C\r\n$HEHDT,274.07,T*19\r\n$HEHDT,1.0,T*00\r\n"
    )
    rows = [json.loads(line) for line in done.stdout.splitlines()]
    assert done.returncode == 0, done.stderr
    fix = next(r for r in rows if r["kind"] == "fix")
    assert (fix["lat"], fix["lon"], fix["valid"]) == (None, None, False)
    assert next(r for r in rows if r["kind"] == "heading")["true_deg"] == 274.07
    refused = next(r for r in rows if r["kind"] == "refused")
    assert (refused["line"], refused["reason"]) == (3, "wrong checksum")


def test_decode_of_a_missing_file_says_so_and_ends_with_two(tmp_path: Path) -> None:
    done = fairlead("decode", str(tmp_path / "nothing.log"))
    assert done.returncode == 2
    assert "nothing.log" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_broken_settings_file_gives_every_mistake_with_line_field_and_mend(tmp_path: Path) -> None:
    path = tmp_path / "fairlead.toml"
    path.write_text(
        '[shipp]\nname = "A"\n[limits]\ncpa_nm = -1\n[[device]]\nname = "GPS"\nkind = "seriel"\nport = "x"\n', encoding="utf-8"
    )
    done = fairlead("config", "check", str(path))
    assert done.returncode == 2
    assert f"{path}:1: shipp" in done.stderr
    assert "Did you mean “ship”" in done.stderr
    assert f"{path}:4: limits.cpa_nm" in done.stderr
    assert f"{path}:7: device[1].kind" in done.stderr
    as_json = fairlead("config", "check", str(path), "--json")
    assert {m["line"] for m in json.loads(as_json.stderr)["mistakes"]} == {1, 4, 7}


def test_the_printed_settings_read_back_as_the_defaults(tmp_path: Path) -> None:
    path = tmp_path / "fairlead.toml"
    path.write_text(fairlead("config", "show").stdout, encoding="utf-8")
    done = fairlead("config", "check", str(path))
    assert done.returncode == 0, done.stderr


def test_the_bridge_starts_with_broken_settings_and_a_broken_policy_blocks_everything(tmp_path: Path) -> None:
    settings, policy = tmp_path / "fairlead.toml", tmp_path / "policy.toml"
    policy.write_text('name = "X"\nversionn = "1"\n', encoding="utf-8")
    settings.write_text(f'[policy]\nfile = "{policy}"\n', encoding="utf-8")
    answer = fairlead("policy", "check", "all well", "--to", "ALARM-PHONE", "--config", str(settings), "--json")
    assert answer.returncode == 1
    assert json.loads(answer.stdout)["verdict"] == "BLOCK"
    settings.write_text("[ship\n", encoding="utf-8")
    run = fairlead("--headless", "--for", "0.5", "--config", str(settings), "--data", str(tmp_path / "data"))
    assert run.returncode == 0, run.stderr
    assert f"{settings}:1" in run.stderr


@pytest.mark.parametrize(
    ("text", "to", "verdict", "code"),
    [
        ("boat at 33-03.4N 012-23.3E", ["LY-JRCC"], "BLOCK", 1),
        ("boat at 33-03.4N 012-23.3E", ["JRCC Tripoli"], "BLOCK", 1),
        ("boat at 33-03.4N 012-23.3E", ["nobody@nowhere.example"], "BLOCK", 1),
        ("boat at 33-03.4N 012-23.3E", ["DE-MRCC"], "ALLOW", 0),
        ("boat at 33-03.4N 012-23.3E", ["DE-MRCC", "LY-JRCC"], "BLOCK", 1),
    ],
)
def test_policy_check_answers_for_scripts(text: str, to: list[str], verdict: str, code: int) -> None:
    args = [a for t in to for a in ("--to", t)]
    done = fairlead("policy", "check", text, *args, "--json")
    answer = json.loads(done.stdout)
    assert (answer["verdict"], done.returncode) == (verdict, code)
    assert answer["sentence"]
    assert answer["rule"]


def test_verify_says_what_a_file_is_when_it_is_none(tmp_path: Path) -> None:
    assert fairlead("verify", str(tmp_path / "none.zip")).returncode == 2
    path = tmp_path / "x.db"
    path.write_bytes(b"not a database at all")
    done = fairlead("verify", str(path))
    assert done.returncode in (1, 2)
    assert "Traceback" not in done.stderr


def test_two_programs_on_one_mission_and_station_are_refused(tmp_path: Path) -> None:
    from app.cli.lock import hold
    from app.errors import UserError

    path = tmp_path / "station-bridge.lock"
    with hold(path, "station “bridge”"), pytest.raises(UserError, match="already running"), hold(path, "station “bridge”"):
        pass
    with hold(path, "station “bridge”"):
        pass


@pytest.mark.slow
@pytest.mark.timeout(400)
@pytest.mark.xdist_group("system-calls")  # where the night is looked at too, in one worker
def test_the_whole_night_from_virtual_ports_to_a_verified_export(whole_night: WholeNight) -> None:
    """The main job: heard on real pseudo terminals, logged, refused, sent, exported; then the export is tampered with."""
    folder = whole_night.ship.parent
    assert whole_night.code == 0, whole_night.output
    assert "JRCC Tripoli in cc: refused" in whole_night.output
    assert "unexplained: 0" in whole_night.output
    (bag,) = folder.rglob("exports/*")
    assert bag.name.endswith("-own-DEMO")
    pictures = sorted(p.name for p in folder.rglob("*.png"))
    assert any("night" in name for name in pictures)
    told, ledger = (
        list(csv.DictReader(io.StringIO((bag / "data" / "tables" / name).read_bytes().decode())))
        for name in ("who_was_told.csv", "people_ledger.csv")
    )
    raw = b"".join(gzip.decompress(path.read_bytes()) for path in (bag / "data" / "raw").iterdir())
    track = (bag / "data" / "maps" / "track.gpx").read_bytes()
    assert {row["verdict"] for row in told} >= {"BLOCK"}
    assert next(r for r in ledger if r["place"] == "own_ship")["total"] == "72"
    assert raw.count(b"\r\n") > 30_000
    assert track.count(b"<trkpt") > 100
    verified = fairlead("verify", str(bag), "--json")
    assert (verified.returncode, json.loads(verified.stdout)["ok"]) == (0, True)
    database = next(folder.rglob("mission.db"))
    assert fairlead("verify", str(database)).returncode == 0
    (day, *_) = (bag / "data" / "raw").iterdir()
    data = bytearray(day.read_bytes())
    data[len(data) // 2] ^= 0xFF
    day.write_bytes(data)
    assert fairlead("verify", str(bag)).returncode == 1


def test_a_mission_is_rebuilt_from_the_second_disk_by_one_command(tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    settings = tmp_path / "fairlead.toml"
    settings.write_text(f'[ship]\nname = "AURORA"\n[storage]\nsecond_disk = "{stick.as_posix()}"\n')
    data = tmp_path / "data"
    ran = fairlead("--config", str(settings), "--data", str(data), "--headless", "--for", "3")
    assert ran.returncode == 0, ran.stdout + ran.stderr
    (lost,) = (data / "missions").iterdir()
    entries = json.loads(fairlead("verify", str(lost / "mission.db"), "--json").stdout)["entries"]
    shutil.rmtree(data)
    again = tmp_path / "again" / "missions" / lost.name
    again.parent.mkdir(parents=True)
    done = fairlead("restore", "--from", str(stick), "--to", str(again), "--json")
    assert done.returncode == 0, done.stdout + done.stderr
    assert json.loads(done.stdout)["entries"] == entries >= 2
    assert fairlead("verify", str(again / "mission.db")).returncode == 0
    twice = fairlead("restore", "--from", str(stick), "--to", str(again))
    assert twice.returncode == 2
    assert "is there already" in " ".join(twice.stderr.split())
    nothing = fairlead("restore", "--from", str(settings.parent / "none"), "--to", str(tmp_path / "x"))
    assert nothing.returncode == 2
    assert "no copies of a mission" in " ".join(nothing.stderr.split())
    other = fairlead("restore", "--from", str(stick), "--to", str(tmp_path / "x"), "--mission", "none")
    assert f"Missions there: {lost.name}" in " ".join(other.stderr.split())
