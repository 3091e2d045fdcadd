"""The ten scenarios that ship: the same bytes for the same seed, the alerts that each promises, and everything that is asked can be
met by somebody who does it. Played as fast as they go (``playing``); one of them at 60 times through real pseudo terminals."""

from __future__ import annotations

import json
import logging
from pathlib import Path

import pytest
from pypdf import PdfReader
from typer.testing import CliRunner

from app.cli import commands
from app.cli.drill_facts import hash_of
from app.training.debrief import debrief
from app.training.judge import Verdict
from app.training.trainee import read_log
from db.archive import verify_database
from devices.simulator.scenario import find_scenario, scenarios

from .playing import Played, play, said
from .trainees import SCRIPTS

pytestmark = pytest.mark.xdist_group("training-played")  # each is generated once, in one worker

# A change of a scenario, or of what the simulator says, changes its hash on purpose: runs before it cannot be compared any more.
BYTES = {
    "crowded-boat": "a5c8a34e7acf9bf9",
    "gnss-jamming": "6ac8e7f47d04c767",
    "heavy-weather": "4f39b63c3d585a0f",
    "man-overboard": "07579e0c25d3d623",
    "night-rescue": "dcad2f508f759af1",
    "patrol-jamming": "9f7a16a2146c286e",
    "position-asked": "0111bd2a83aee3d1",
    "quiet-watch": "f02af31290950b76",
    "sart-and-dsc": "de938168cab4e8f0",
    "two-boats": "21a07744608033c4",
}

LEFT_OUT = {"position-asked": {"coast-guard"}}
"""Rows that a trainee who does everything right never comes to: nobody tried to tell that party anything."""


def test_ten_scenarios_ship_from_a_first_watch_to_everything_at_once() -> None:
    assert len(scenarios()) == 10
    assert set(scenarios()) == set(BYTES) == set(SCRIPTS)
    assert {find_scenario(name).level for name in scenarios()} == {1, 2, 3}


@pytest.mark.parametrize("name", sorted(scenarios()))
def test_a_scenario_says_what_it_trains_to_whom_and_how_it_is_judged(name: str) -> None:
    scenario = find_scenario(name)
    assert 600 <= scenario.duration <= 2400
    assert all(len(text.strip()) > 80 for text in (scenario.trains, scenario.briefing, scenario.instructor))
    assert len(scenario.judge) >= 5
    assert any(row.kind in ("alert", "no-alert") for row in scenario.judge)
    names = [vessel.name for vessel in scenario.vessel if vessel.name]
    assert len(set(names)) == len(names)


@pytest.mark.parametrize("name", sorted(scenarios()))
def test_the_same_seed_says_the_same_bytes(name: str) -> None:
    assert said(name).sha256[:16] == BYTES[name]


@pytest.mark.parametrize("name", sorted(scenarios()))
def test_everything_asked_is_met_at_sixty_times_by_who_does_it_without_a_warning(
    name: str, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """At that speed the picture is judged nine seconds behind the clock and looked at every six: nothing may get lost by that."""
    with caplog.at_level(logging.WARNING):
        played = play(name, SCRIPTS[name](), tmp_path, speed=60.0)
    assert [record.getMessage() for record in caplog.records] == []
    _all_is_met(played, name)


@pytest.mark.parametrize("name", ["man-overboard", "position-asked", "two-boats"])
def test_everything_asked_is_met_at_the_pace_of_the_sea_too(name: str, tmp_path: Path) -> None:
    _all_is_met(play(name, SCRIPTS[name](), tmp_path), name)


def _all_is_met(played: Played, name: str) -> None:
    report = debrief(played.run, played.state, name)
    missed = [(each.id, each.sentence) for each in report.results if each.verdict is Verdict.MISSED]
    assert missed == []
    assert {each.id for each in report.results if each.verdict is Verdict.NOT_APPLICABLE} == LEFT_OUT.get(name, set())
    assert report.met == report.of > 0
    assert played.state.problems == ()
    assert played.unread == 0
    assert verify_database(played.folder / "mission.db").ok
    known = {line.id for line in played.state.lines}
    assert all(set(each.entries) <= known for each in report.results), "evidence that is not in the log"


def test_who_does_nothing_meets_only_what_the_program_does_by_itself(tmp_path: Path) -> None:
    played = play("sart-and-dsc", [], tmp_path)
    report = debrief(played.run, played.state, "idle")
    assert {each.id for each in report.results if each.verdict is Verdict.MET} == {"dsc", "sart"}
    assert report.officer == ""
    assert report.cases == ()
    assert [s.delay_s for s in report.alerts if s.id.startswith("dsc")] == [None]
    lines = read_log(played.state, played.run.drill, played.run.drill.duration_s).crew
    assert lines == ()


def test_another_word_in_a_scenario_is_another_scenario() -> None:
    scenario = find_scenario("quiet-watch")
    assert hash_of(scenario) == hash_of(find_scenario("quiet-watch"))
    assert hash_of(scenario) != hash_of(scenario.model_copy(update={"judge": scenario.judge[1:]}))


def test_a_drill_at_sixty_times_through_real_ports_ends_in_its_report(tmp_path: Path) -> None:
    """Twelve minutes in as many seconds: virtual ports, the officer's name, and what an idle bridge is told at the end."""
    for attempt in range(3):  # a computer that is busy for a tenth of a second hears nothing for six at sea: a real alert
        data = tmp_path / str(attempt) / "data"
        args = [
            "drill",
            "position-asked",
            "--seed",
            "5",
            "--officer",
            "A. Rossi",
            "--speed",
            "60",
            "--headless",
            "--data",
            str(data),
        ]
        done = CliRunner().invoke(commands.app, args)
        assert done.exit_code == 1, done.output  # nobody answered anything: what was asked was missed
        assert "JRCC asks for your position, A. Rossi" in done.output
        report = next((data.parent / "data-training").glob("training/*/debrief.json"))
        told = json.loads(report.read_text(encoding="utf-8"))
        verdicts = {row["id"]: row["verdict"] for row in told["results"]}
        if verdicts["calm"] == "met":
            break
    assert told["drill"]["seed"] == 5
    assert told["ended_s"] == told["drill"]["duration_s"] == 720.0
    assert verdicts["watch"] == "met"
    assert verdicts["calm"] == "met", [a["title"] for a in told["alerts"]]
    assert verdicts["bremen"] == verdicts["mail-logged"] == "missed"
    pages = PdfReader(report.with_name("debrief.pdf")).pages
    assert len(pages) > 1
    assert all("DRILL" in page.extract_text() for page in pages)
    own = told["drill"]["hulls"][0]
    assert own["id"] == "own"
    again = CliRunner().invoke(commands.app, ["debrief", "--data", str(data), "--json"])
    assert again.exit_code == 0, again.output
    assert json.loads(again.stdout)["results"] == told["results"]
