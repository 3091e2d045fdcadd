"""When the wizard comes, and what the program does after it: it starts, starts again, or ends."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from app.cli import running
from app.cli.commands import app
from app.cli.exits import Exit
from app.setup.kit import Outcome
from app.setup.running import Again
from app.start_notices import UNFINISHED
from app.station import ENCRYPT_NEXT, Station

TOML = '[ship]\nname = "AURORA"\n'


class Program:
    """The wizard and the window as they are asked for, with what each of them does."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
        self.file, self.data = folder / "fairlead.toml", folder / "data"
        self.done: list[str] = []
        self.outcome, self.encrypt = Outcome.READY, False
        self.agains: list[Again] = []
        self.notices: tuple[str, ...] = ()
        self.wished = False
        monkeypatch.setenv("DISPLAY", ":9")
        monkeypatch.setattr("app.cli.first_start.set_up", self._set_up)
        monkeypatch.setattr(running, "run_station", self._run)
        monkeypatch.setattr(running, "asking_window", lambda *_a: ())

    def _set_up(self, file: Path, *_more: object) -> tuple[Outcome, bool]:
        self.done.append("wizard")
        if self.outcome is not Outcome.CLOSED:
            file.write_text(TOML)
        return self.outcome, self.encrypt

    def _run(self, station: Station, **_more: Any) -> int:
        self.done.append(f"bridge of {station.settings.ship.name or 'nobody'} on {station.mission_folder.name[14:]}")
        self.notices = station.notices
        self.wished = station.preferences.get(ENCRYPT_NEXT, False)
        station.again = self.agains.pop(0) if self.agains else Again.NO
        station.close()
        return Exit.DONE

    def start(self, **more: Any) -> int:
        given: dict[str, Any] = {"mission": None, "new_mission": False, "headless": False, "run_for": None} | more
        return running.run_live(self.file, self.data, **given)


@pytest.fixture
def program(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Program:
    return Program(monkeypatch, tmp_path)


def test_without_a_settings_file_the_wizard_comes_first_and_the_bridge_starts_with_what_it_wrote(program: Program) -> None:
    assert program.start() == Exit.DONE
    assert program.done == ["wizard", "bridge of AURORA on aurora"]
    program.done.clear()
    program.start()
    assert program.done == ["bridge of AURORA on aurora"]


def test_a_wizard_that_was_closed_ends_the_program(program: Program) -> None:
    program.outcome = Outcome.CLOSED
    assert program.start() == Exit.DONE
    assert program.done == ["wizard"]
    assert not program.data.exists()


def test_an_urgent_start_is_a_start_and_the_rest_is_said(program: Program) -> None:
    program.outcome = Outcome.START_NOW
    program.start()
    assert program.done == ["wizard", "bridge of AURORA on aurora"]
    assert UNFINISHED in program.notices


def test_set_up_from_the_device_page_comes_between_two_runs_of_one_mission(program: Program) -> None:
    program.agains = [Again.SETUP, Again.START]
    program.start(new_mission=True)
    bridge = "bridge of AURORA on aurora"
    assert program.done == ["wizard", bridge, "wizard", bridge, bridge]


def test_the_encryption_that_was_wished_is_remembered_for_the_window(program: Program) -> None:
    program.encrypt = True
    program.start()
    assert program.wished


@pytest.mark.parametrize("more", [{"headless": True}, {"run_for": 0.1}])
def test_nobody_is_asked_where_nobody_sits(program: Program, more: dict[str, Any]) -> None:
    program.start(**more)
    assert program.done == ["bridge of nobody on ship"]


def test_the_command_says_what_to_do_without_a_screen(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    result = CliRunner().invoke(app, ["setup", "--config", str(tmp_path / "f.toml"), "--data", str(tmp_path / "d")])
    assert result.exit_code == Exit.USE
    assert "fairlead ports" in result.output
