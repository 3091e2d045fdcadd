"""A night on the bridge, worked through the window with keys and presses only: serial ports, log, policy and mail are real.

Each act is asserted twice: by what the screen shows, and by what stands in the log once the window is closed.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from importlib.resources import as_file, files
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication, QTableView
from pytestqt.qtbot import QtBot

from app.cli.wiring import Plan, build_station, device_sources
from app.clock import ScaledClock
from app.config import Mail, Screen, Settings, Ship
from app.entry import Entry
from app.station import Station
from app.watch.frame import Mode
from db.archive import Archive, verify_database
from db.recording import open_recording
from devices.simulator.mailbox import ShoreMailServer
from devices.simulator.scenario import load_scenario, scenarios
from devices.simulator.simulator import Simulator
from tests.ui.hands import Hands
from ui.application import open_window
from ui.panels.path_graph import PathGraph
from ui.panels.recipients import Chip
from ui.window import MainWindow

CASE = "AUR-25-001"
OFFICER = "M. Keller"
MAIL = """From: Alarm Phone
Subject: distress case central med
Dear officers, about 70 people on a grey rubber boat, engine dead, adrift.
Their last position 33°03.4'N 012°23.2'E at 02:35 UTC. Please rescue them."""
READ_BACK = "33°03.4′N 012°23.2′E"


@dataclass(slots=True)
class Night:
    """The window on a live station, the ports it listens to, the shore that takes its mails, and the officer's hands."""

    station: Station
    simulator: Simulator
    shore: ShoreMailServer
    window: MainWindow
    hands: Hands

    def journal(self) -> list[Entry]:
        """The log as it stands on the disk, in the order of writing."""
        with Archive(self.station.mission_folder / "mission.db") as archive:
            return list(archive.entries())

    def of_kind(self, kind: str) -> list[Entry]:
        return [entry for entry in self.journal() if entry.kind == kind]


@pytest.fixture
def night(tmp_path: Path, qapp: QApplication, qtbot: QtBot) -> Iterator[Night]:
    scenario = load_scenario(scenarios()["night-rescue"])
    clock = ScaledClock(scenario.start, 1.0)
    folder = tmp_path / "missions" / "m1"
    folder.mkdir(parents=True)
    with ShoreMailServer() as shore, Simulator(scenario, 1, clock) as simulator:
        settings = Settings(
            ship=Ship(
                name="AURORA", case_prefix="AUR", callsign="OWBC2", mmsi=scenario.own.mmsi, flag="Germany", flag_rcc="DE-MRCC"
            ),
            device=simulator.devices(),
            mail=Mail(host=shore.host, port=shore.port, security="none", sender="bridge@ship.example", timeout_s=10),
            screen=Screen(sound=False),
        )
        with as_file(files("app").joinpath("data/policy/demo-addresses.toml")) as addresses:
            sources = device_sources(settings, clock)
            station = build_station(Plan(Mode.LIVE, settings, clock, sources, folder, addresses=addresses))
        window = open_window(station)
        try:
            station.start()
            window.show()
            yield Night(station, simulator, shore, window, Hands(window, qtbot))
        finally:
            window.close()
            station.close()
            window.deleteLater()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_a_night_from_watch_change_to_the_closed_log(night: Night) -> None:
    sign_on(night)
    write_in_the_log(night)
    correct_the_log(night)
    open_a_case_from_a_mail(night)
    alter_course(night)
    tell_those_who_may_be_told(night)
    count_at_the_ladder(night)
    recount_and_explain(night)
    change_palettes_while_typing(night)
    mark_an_incident(night)
    mark_man_overboard(night)
    acknowledge_a_pulled_cable(night)
    close_the_window(night)


def sign_on(night: Night) -> None:
    h = night.hands
    h.wait(lambda: h.sees("POSITION · GPS 1 33°"), "own position from GPS 1")
    h.hit(Qt.Key.Key_F1)
    h.press("Hand-over")
    h.wait(lambda: h.sees("Who takes the watch"), "the hand-over sheet")
    h.type(OFFICER)
    h.hit(Qt.Key.Key_Tab)
    h.type("2/O")
    h.hit(Qt.Key.Key_Return)
    h.wait(lambda: h.front is night.window, "the sheet closes once the watch is in the log")
    assert [e.payload["name"] for e in night.of_kind("watch.on")] == [OFFICER]


def write_in_the_log(night: Night) -> None:
    h = night.hands
    h.hit(Qt.Key.Key_F1)
    h.type("Watch taken over, all feeds live #watch")
    h.hit(Qt.Key.Key_Return)
    h.wait(lambda: h.sees("Watch taken over") and not h.field("New log line").text(), "the line is saved and its field empty")
    h.hit(Qt.Key.Key_F1)
    h.type("Faint lights to the south")
    h.press("10")
    assert h.sees("min ago")
    assert h.sees("The ship's state of then is not known")  # the receivers were not on ten minutes ago
    h.press("Save")
    h.wait(lambda: not h.field("New log line").text(), "the line of before is saved")
    first, earlier = night.of_kind("log.line")
    assert first.payload["tags"] == ["watch"]
    assert first.author == earlier.author == OFFICER
    assert first.ship is not None
    assert first.ship.lat is not None
    assert timedelta(minutes=10) <= earlier.written - earlier.happened < timedelta(minutes=10, seconds=10)


def correct_the_log(night: Night) -> None:
    h = night.hands
    views = night.window.findChildren(QTableView)
    view = next(v for v in views if v.isVisible() and v.accessibleName() == "Lines of the log")
    h.click_row(view, "Faint lights")
    h.press("Correct")
    h.into("Text")
    h.replace("Faint lights to the SOUTH-EAST")
    h.press("Save correction")
    h.wait(lambda: view.isVisible() and h.sees("SOUTH-EAST"), "back in the log, the line in its new words")
    h.click_row(view, "SOUTH-EAST")
    assert h.sees("Text: changed")
    assert h.sees("Faint lights to the south")
    assert h.sees("→ Faint lights to the SOUTH-EAST")
    h.hit(Qt.Key.Key_Escape)
    old, new = night.of_kind("log.line")[-2:]
    assert new.corrects == old.id


def open_a_case_from_a_mail(night: Night) -> None:
    h = night.hands
    h.hit(Qt.Key.Key_F2)
    h.paste(MAIL)
    assert h.sees(READ_BACK)
    assert h.sees("of Zuwara")
    assert h.field("People reported").text() == "70"
    assert h.button("about").isChecked()
    assert h.sees("in the text: “about 70 people”")
    assert h.button("Alarm Phone").isChecked()
    h.hit(Qt.Key.Key_Return)
    h.wait(lambda: h.sees(f"{CASE}\n") and h.sees("REPORTED 70 about"), "the card of the new case")
    kinds = [e.kind for e in night.journal() if e.subject == CASE]
    assert kinds == ["case.opened", "case.position", "case.pob", "case.event", "case.phase", "case.details"]
    position = night.of_kind("case.position")[0].payload
    assert (float(position["lat"]), float(position["lon"])) == pytest.approx((33 + 3.4 / 60, 12 + 23.2 / 60), abs=1e-6)


def alter_course(night: Night) -> None:
    h = night.hands
    h.press("Course altered")
    h.wait(lambda: any(e.payload["event"] == "course_altered" for e in night.of_kind("case.event")), "the step is in the log")
    h.wait(lambda: "saving" not in h.screen(), "the key shows its time")


def tell_those_who_may_be_told(night: Night) -> None:
    h = night.hands
    h.hit(Qt.Key.Key_F4)
    h.wait(lambda: h.sees("May go") and len(told(night)) > 2, "the draft, its recipients and the policy's word on it")
    may_be_told = told(night)
    assert not any("Tripoli" in name for name in may_be_told)
    h.press("Add")
    h.press("cc")
    h.into("Add a recipient")
    h.type("tripoli")
    h.hit(Qt.Key.Key_Return)
    h.wait(lambda: h.sees("Not sent") and told(night)[-1:] == ["cc JRCC Tripoli, stopped by the policy"], "the refusal")
    assert h.sees("JRCC Tripoli is in cc and would receive the position of the boat.")
    way = next(graph for graph in night.window.findChildren(PathGraph) if graph.isVisible())
    assert way.accessibleName()
    h.press("Send without JRCC Tripoli")
    h.wait(lambda: night.shore.messages, "a mail ashore")
    h.wait(lambda: "delivered" in [e.payload["status"] for e in night.of_kind("relay.sent")], "the delivery is in the log")
    (mail,) = night.shore.messages
    assert "rome@rcc.example" in mail.recipients
    assert "tripoli@rcc.example" not in mail.recipients
    assert b"tripoli" not in mail.data.lower()
    assert b"33-03.4N 012-23.2E" in mail.data
    written = [e for e in night.journal() if e.kind in ("policy.decision", "relay.sent")]
    refusal, release, *became = written
    assert (refusal.payload["verdict"], refusal.payload["released"], refusal.author) == ("BLOCK", False, OFFICER)
    assert any("JRCC Tripoli" in name for name in refusal.payload["recipients"])
    assert release.payload["released"]
    assert not any("Tripoli" in name for name in release.payload["recipients"])
    assert {e.kind for e in became} == {"relay.sent"}


def told(night: Night) -> list[str]:
    """The recipients as they stand in the message, with what is said of each."""
    names = (chip.accessibleName() for chip in night.window.findChildren(Chip) if chip.isVisible())
    return [name.removesuffix(". Press to take off") for name in names]


def count_at_the_ladder(night: Night) -> None:
    h = night.hands
    h.hit(Qt.Key.Key_F3)
    for key in "112345":
        h.type(key)
    h.wait(lambda: h.sees("counted") and h.sees("ON BOARD 6 all cases"), "six people are on the disk")
    h.type("2")
    h.type("p")
    h.wait(lambda: h.sees("ON BOARD 7 all cases"), "the seventh")
    h.wait(lambda: any(e.payload["people"].get("pregnant") for e in night.of_kind("people.movement")), "the flag is in the log")
    h.hit(Qt.Key.Key_6)
    h.wait(lambda: h.sees("ON BOARD 8 all cases"), "the eighth")
    h.hit(Qt.Key.Key_Backspace)
    h.wait(lambda: h.sees("ON BOARD 7 all cases"), "undone")
    assert h.sees("RHIB 1 TRIP 1 7 people")
    h.hit(Qt.Key.Key_Escape)
    h.wait(lambda: night.window.chart.isVisible(), "back at the bridge")
    presses = [e for e in night.of_kind("people.movement") if e.corrects is None]
    assert len(presses) == 8
    assert [e.corrects for e in night.of_kind("entry.void")] == [presses[-1].id]


def recount_and_explain(night: Night) -> None:
    h = night.hands
    h.hit(Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    h.press("Recount")
    h.type("5")
    h.press("Save recount")
    h.wait(lambda: h.sees("2 unexplained"), "the difference stands in the strip")
    for key in (Qt.Key.Key_F1, Qt.Key.Key_F3, Qt.Key.Key_F2):
        h.hit(key)
        assert night.window.strip.unexplained.isVisible()
    h.hit(Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert h.sees("2 people too few: counted 5, ledger 7, on board")
    h.press("Explain")
    h.type("two were asleep in the clinic")
    h.press("Save reason")
    h.wait(lambda: not h.sees("unexplained"), "nothing is unexplained any more")
    assert night.of_kind("people.explained")[-1].payload["difference"] == -2


def change_palettes_while_typing(night: Night) -> None:
    h = night.hands
    h.hit(Qt.Key.Key_F1)
    h.type("Half a sentence")
    for palette in ("Dusk", "Night", "Day"):
        h.hit(Qt.Key.Key_F9)
        h.press(palette)
        h.hit(Qt.Key.Key_Escape)
        assert night.window.bridge.theme.name == palette.lower()
        assert h.field("New log line").text() == "Half a sentence"
    h.into("New log line")
    h.replace("Nothing was lost")
    h.hit(Qt.Key.Key_Return)
    h.wait(lambda: any(e.payload["text"] == "Nothing was lost" for e in night.of_kind("log.line")), "saved after all")


def mark_an_incident(night: Night) -> None:
    h = night.hands
    h.hit(Qt.Key.Key_F5)
    h.wait(lambda: h.sees("INCIDENT 02:3"), "the strip")
    assert h.sees("15 min of 6 feeds")
    h.type("1")
    h.wait(lambda: h.button("Shots") and h.sees("✓ 02:3"), "the press is on the disk")
    assert night.window.chart.chart.isVisible()
    strip, chart = night.window.incident, night.window.chart.chart
    assert strip.height() < chart.height() / 2
    h.wait(lambda: open_recording(night.station.mission_folder).pinned(), "the recording is pinned")
    h.hit(Qt.Key.Key_Escape)
    assert not strip.isVisible()
    marked = night.of_kind("incident.marked")[0]
    detail = night.of_kind("incident.detail")[0]
    assert marked.seq < detail.seq
    assert (detail.subject, detail.payload["codes"]) == (marked.subject, ["SHOTS"])
    start, end, _reason = open_recording(night.station.mission_folder).pinned()[0]
    assert abs(marked.happened - timedelta(minutes=15) - start) < timedelta(seconds=1)
    assert end is None


def mark_man_overboard(night: Night) -> None:
    h = night.hands
    h.hit(Qt.Key.Key_F6)
    h.wait(lambda: night.of_kind("mob.marked"), "the mark is in the log")
    assert night.of_kind("mob.marked")[0].ship is not None


def acknowledge_a_pulled_cable(night: Night) -> None:
    h = night.hands
    night.simulator.unplug("RADAR")
    h.wait(lambda: any("RADAR" in e.payload["title"] for e in night.of_kind("alert.noted")), "an alert says so")
    h.wait(lambda: night.window.alerts.waiting is not None, "it waits for ACK")
    while night.window.alerts.waiting is not None:
        h.hit(Qt.Key.Key_F7)
        QApplication.processEvents()
        h.wait(lambda: True, "")
    h.wait(lambda: any(e.payload["by"] == OFFICER for e in night.of_kind("alert.noted")), "the acknowledgement is in the log")


def close_the_window(night: Night) -> None:
    night.window.close()
    night.station.close()
    report = verify_database(night.station.mission_folder / "mission.db")
    assert report.ok, report.problem
    last = night.journal()[-1]
    assert (last.kind, last.payload["what"]) == ("system.note", "stopped")
