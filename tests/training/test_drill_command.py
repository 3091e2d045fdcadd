"""``fairlead drill`` as a command: played out to a plotter, and killed in the middle."""

from __future__ import annotations

import json
import socket
import threading
import time
from functools import partial
from pathlib import Path

import pytest

from app.cli import drilling
from app.cli.drill_keeping import Keeping
from app.cli.drilling import DrillRun, Wish, run_debrief, run_drill
from app.errors import UserError
from app.rescue.entries import Category, PeopleMovement, Place
from tests.relay.test_channels import free_port


def test_a_drill_that_is_killed_has_the_truth_up_to_its_last_minute(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def killed(*_args: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(drilling, "Keeping", partial(Keeping, every_s=0.2))
    monkeypatch.setattr(DrillRun, "debrief", killed)
    data = tmp_path / "data"
    with pytest.raises(KeyboardInterrupt):
        run_drill(Wish("position-asked", officer="Ada", speed=60.0, headless=True, data=data, run_for=3.0))
    (path,) = tmp_path.glob("**/drill.json")
    kept = json.loads(path.read_text(encoding="utf-8"))
    assert kept["drill"]["ended_s"] is None
    assert len(kept["truth"]["trails"]["own"]) >= 6, "a sample each ten seconds of a minute or more"
    assert not list(tmp_path.glob("**/debrief.json"))
    capsys.readouterr()
    run_debrief(None, data, as_json=True)
    report = json.loads(capsys.readouterr().out)
    assert report["officer"] == "Ada"
    assert (path.parent / "debrief.pdf").is_file()


def test_what_is_written_after_the_end_counts_neither_at_once_nor_later(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    tick, ticks = DrillRun.tick, iter(range(10_000))

    def and_on(run: DrillRun) -> bool:
        now = next(ticks)
        if now in (4, 12):
            aboard = PeopleMovement(from_place=Place.BOAT, to_place=Place.OWN_SHIP, people={Category.MAN: 5 if now == 4 else 2})
            run.station.logbook.write(aboard, author="Ada")
        if now == 8:
            run.instructor.end()
        return tick(run)

    monkeypatch.setattr(DrillRun, "tick", and_on)
    data = tmp_path / "data"
    run_drill(Wish("crowded-boat", officer="Ada", speed=10.0, headless=True, data=data, run_for=2.5))
    (path,) = tmp_path.glob("**/debrief.json")
    assert json.loads(path.read_text(encoding="utf-8"))["count"]["on_board"] == 5
    capsys.readouterr()
    run_debrief(None, data, as_json=True)
    assert json.loads(capsys.readouterr().out)["count"]["on_board"] == 5


def test_a_drill_is_played_out_to_a_plotter_with_the_marks_of_training(tmp_path: Path) -> None:
    port, heard = free_port(), bytearray()

    def listen() -> None:
        end = time.monotonic() + 10
        while time.monotonic() < end:
            try:
                with socket.create_connection(("127.0.0.1", port), timeout=1) as plug:
                    plug.settimeout(5)
                    while chunk := plug.recv(4096):
                        heard.extend(chunk)
            except OSError:
                time.sleep(0.05)
            if heard:
                return

    ear = threading.Thread(target=listen, daemon=True)
    ear.start()
    run_drill(
        Wish("position-asked", officer="Ada", speed=10.0, headless=True, data=tmp_path / "data", run_for=4.0, ways=(f"tcp:{port}",))
    )
    ear.join(15)
    text = heard.decode("ascii", "replace")
    assert "RMC" in text
    assert "TXT" in text, "it says that it is training"
    fixes = [line.split(",")[6] for line in text.splitlines() if "GGA," in line and line.count(",") > 10]
    assert fixes
    assert set(fixes) == {"8"}, "every fix says that it is simulated"


def test_an_instructor_needs_a_window() -> None:
    with pytest.raises(UserError, match="needs a window"):
        run_drill(Wish("position-asked", instructor=True, headless=True))
