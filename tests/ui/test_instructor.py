"""A drill with an instructor, from the choice of the scenario to the report, through the windows of the real command.

A real simulator on its own virtual ports, the real station, log and gate; the script is what two people press and read.
"""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.cli import drilling
from app.cli.drilling import Wish, run_drill
from app.errors import UserError
from app.rescue.entries import CommsLine
from app.watch.alerts import is_active
from devices.simulator.scenario import scenarios
from tests.ui.drill_people import People, mission_of, play, shown
from ui.training.chooser import DrillChooser
from ui.training.report import ReportWindow
from ui.training.window import InstructorWindow
from ui.window import MainWindow


@pytest.fixture(autouse=True)
def with_a_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(drilling, "no_display", lambda: False)


def test_the_instructors_whole_flow_through_the_windows(qtbot: QtBot, tmp_path: Path) -> None:
    data = tmp_path / "data"
    seen: dict[str, object] = {}

    def choose(people: People) -> None:
        chooser = people.hands(DrillChooser)
        chooser.press("JRCC asks for your position. Level 1 · 12 min · not run yet")
        chooser.into("Officer")
        chooser.type("M. Keller")
        chooser.press("5×")
        chooser.press("With an instructor")
        chooser.press("Begin the drill")

    def script(people: People) -> None:
        lead = people.hands(InstructorWindow)
        panel = people.window(InstructorWindow)
        bridge = people.window(MainWindow).bridge
        assert lead.sees("JRCC asks for your position"), "the title of the drill"
        assert lead.sees("Trainee: M. Keller")
        assert panel.lead.now().elapsed_s == 0.0, "it waits for the instructor"
        lead.press("Begin")
        people.wait(lambda: panel.lead.now().elapsed_s > 5, "the drill begins")
        people.wait(lambda: bridge.frame.own.position.live is not None, "the trainee has a position")

        lead.press("Pause")
        stood = panel.lead.now().elapsed_s
        qtbot.wait(300)
        assert panel.lead.now().elapsed_s == stood
        lead.press("Go on")

        lead.press("Faults")
        lead.press("GPS 1")
        lead.press("Silence")
        lead.press("Begin: GPS 1 silence")
        people.wait(
            lambda: any("GPS 1" in f"{a.title} {a.detail}" and is_active(a) for a in bridge.frame.alerts), "the alert of the fault"
        )
        people.wait(lambda: lead.sees("GPS 1: silence"), "it stands under what is wrong now")
        assert not people.hands(MainWindow).sees("GPS 1: silence"), "the trainee is not told what was injected"
        lead.press("Mend GPS 1 silence")

        lead.press("Messages")
        lead.press("JRCC on VHF 16")
        assert lead.sees("What is your position and what are your intentions?"), "the exact text is read before it goes"
        lead.press("Send it now")
        people.wait(lambda: "VHF 16, Libyan Coast Guard" in people.hands(MainWindow).screen(), "the trainee hears it")

        lead.press("JRCC asks for your position")
        lead.press("Send it now")
        people.wait(
            lambda: any(
                isinstance(line.payload, CommsLine) and line.payload.party == "tripoli@rcc.example" and "URGENT" in line.text
                for line in bridge.state.lines
            ),
            "the mail stands in the trainee's log",
        )
        people.wait(lambda: lead.sees("tripoli@rcc.example"), "and the instructor sees the trainee's log")

        lead.press("Vessels")
        lead.press("One more")
        lead.press("Merchant ship")
        lead.press("On a course")
        lead.press("Where? Then click the chart")
        chart = panel.picture.chart
        QTest.mouseClick(chart, Qt.MouseButton.LeftButton, pos=QPoint(chart.width() // 3, chart.height() // 2))
        lead.press("Put her there")
        people.wait(lambda: any(t.name == "PONENTE 1" for t in bridge.frame.targets), "she comes up in the trainee's picture")

        def where() -> object:
            return next(t.position for t in bridge.frame.targets if t.name == "PONENTE 1")

        before = where()
        lead.press("Those who are there")
        panel.vessels.choose("merchant-1")
        lead.press("Put her elsewhere: click the chart")
        QTest.mouseClick(chart, Qt.MouseButton.LeftButton, pos=QPoint(chart.width() // 2, chart.height() // 4))
        true = panel.lead.now().vessel("merchant-1")
        people.wait(
            lambda: (
                (now := panel.lead.now().vessel("merchant-1")) is not None
                and true is not None
                and abs(now.position.lat - true.position.lat) > 0.02
            ),
            "she is elsewhere",
        )
        people.wait(
            lambda: abs(where().lat - before.lat) > 0.02,  # type: ignore[attr-defined]
            "the trainee sees her elsewhere",
        )

        lead.press("Story")
        lead.into("Note for the report")
        lead.type("Looked at the chart first")
        lead.press("Note it")
        seen["done"] = [done.text for done in panel.lead.done()]

        lead.press("End the drill")
        lead.press("Yes, end it")
        people.wait(lambda: "The drill is over" in people.hands(MainWindow).screen(), "the trainee's window says so")
        report = people.hands(ReportWindow)
        assert report.sees("What was asked")
        assert report.sees("Mail from tripoli@rcc.example")
        report.press("Beside the earlier runs")
        assert report.sees("Earlier runs")
        assert not report.sees("What was asked")
        report.press("Close")

    code = play(qtbot, Wish(None, data=data), (DrillChooser, choose), (MainWindow, script))
    assert not shown(MainWindow), "closing the report ends all"
    assert not shown(InstructorWindow)
    mission = mission_of(data)
    assert (mission / "debrief.pdf").read_bytes().startswith(b"%PDF")
    report = json.loads((mission / "debrief.json").read_text(encoding="utf-8"))
    told = [(point["kind"], point["text"]) for point in report["timeline"]]
    assert ("injected", "GPS 1: silence") in told
    assert ("injected", "added PONENTE 1") in told
    assert ("scenario", "Instructor's note: Looked at the chart first") in told
    assert report["officer"] == "M. Keller"
    assert 0 < report["ended_s"] < 720
    assert code in (0, 1)
    assert "GPS 1: silence" in str(seen["done"])


def test_a_drill_without_a_name_and_without_a_window_says_which_there_are() -> None:
    with pytest.raises(UserError) as caught:
        run_drill(Wish(None, headless=True))
    assert all(name in str(caught.value) for name in scenarios())


def test_the_mistakes_of_a_file_of_ones_own_are_named_with_their_lines(qtbot: QtBot, tmp_path: Path) -> None:
    own = tmp_path / "mine.toml"
    shutil.copy(scenarios()["position-asked"], own)
    text = own.read_text(encoding="utf-8")
    own.write_text(text.replace("sea_state = 2", "sea_state = 11").replace('way = "vhf"', 'way = "flag"'), encoding="utf-8")

    def script(people: People) -> None:
        chooser = people.hands(DrillChooser)
        chooser.into("A scenario of your own")
        chooser.type(str(own))
        chooser.press("Read it")
        said = chooser.screen()
        for wrong in ("sea_state = 11", 'way = "flag"'):
            line = next(n for n, each in enumerate(own.read_text(encoding="utf-8").splitlines(), 1) if each.startswith(wrong))
            assert f"{own}:{line}" in said or f"line {line}" in said, said
        chooser.press("Close")

    assert play(qtbot, Wish(None, data=tmp_path / "data"), (DrillChooser, script)) == 0
