"""``fairlead crew``: a forgotten PIN is taken away at the ship's computer, and the log says so."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from app import crew as crew_module
from app.cli.commands import app
from app.cli.wiring import Plan, build_station
from app.clock import SystemClock
from app.config import Settings
from app.crew import Crew
from app.rescue.entries import SystemNote
from app.watch.frame import Mode


@pytest.fixture(autouse=True)
def cheap(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(crew_module, "_N", 2)


def run(root: Path, *args: str) -> Result:
    words: Sequence[str] = ("crew", *args, "--data", str(root), "--config", str(root / "none.toml"))
    return CliRunner().invoke(app, words)


def test_a_forgotten_pin_is_taken_away_and_the_next_start_writes_it_down_once(tmp_path: Path) -> None:
    clock = SystemClock()
    Crew(tmp_path / "crew.json", clock).set_pin("M. Keller", None, "4711")
    assert json.loads(run(tmp_path, "list", "--json").stdout) == ["M. Keller"]
    wrong = run(tmp_path, "forget", "Rossi")
    assert (wrong.exit_code, "With a PIN: M. Keller" in wrong.output) == (2, True)
    assert run(tmp_path, "forget", "m. keller").exit_code == 0
    assert run(tmp_path, "list").stdout == "Nobody has a PIN\n"
    folder = tmp_path / "missions" / "m1"
    folder.mkdir(parents=True)
    for _start in range(2):
        station = build_station(Plan(Mode.LIVE, Settings(), clock, (), folder))
        station.start()
        assert station.crew is not None
        assert station.crew.forgotten() == ()
        station.close()
        notes = [line.payload for line in station.state.lines if isinstance(line.payload, SystemNote)]
        (note,) = [n for n in notes if n.what == "PIN forgotten"]
        assert note.detail.startswith("M. Keller, taken away at the ship's computer")


def test_a_broken_file_is_named(tmp_path: Path) -> None:
    (tmp_path / "crew.json").write_text("{")
    for args in (("list",), ("forget", "Ada")):
        result = run(tmp_path, *args)
        assert result.exit_code == 2
        assert "Move it away" in result.output
