"""A day on the bridge by the keyboard alone, from the first start to the hand-over and the next start of the program.

Ports, settings file, log, policy, mail and export are real. No mouse: each key and field is reached by Tab and the arrows, or
by its own key. Each act is asserted by what the screen shows, and by what stands in the log or on the disk.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from app.cli.exporting import run_verify
from app.config import load_settings
from app.watch.frame import AlertState
from tests.ui.day import BOAT, CASE, MAIL, PATROL, Ship, ship_at_sea
from tests.ui.keyboard import CTRL, SHIFT
from ui.handover_view import DocumentView
from ui.panels.recipients import Chip
from ui.panels.targets import TargetsTable

OFFICER, NEXT, PIN = "M. Keller", "J. Weber", "4711"
Key = Qt.Key


@pytest.fixture
def ship(tmp_path: Path, qapp: QApplication, qtbot: QtBot) -> Iterator[Ship]:
    with ship_at_sea(tmp_path, qtbot) as made:
        yield made


def test_a_day_from_the_first_start_to_the_next_one(ship: Ship) -> None:
    set_up(ship)
    ship.pass_time(minutes=3)  # the radar has tracked those round us by now
    ship.start()
    sign_on(ship)
    look_at_the_picture(ship)
    darken(ship)
    open_a_case_from_a_mail(ship)
    plan_a_search(ship)
    tell_those_who_may_be_told(ship)
    come_on_scene(ship)
    name_who_closes(ship)
    silence_acknowledge_and_mute(ship)
    mark_an_incident(ship)
    count_at_the_ladder(ship)
    take_a_wrong_press_back(ship)
    ask_for_a_doctor_and_a_port(ship)
    lose_a_receiver_and_have_it_back(ship)
    lock_and_unlock(ship)
    bag = export(ship)
    hand_over(ship)
    before = kept(ship)
    ship.stop()
    ship.start()
    everything_is_there(ship, before)
    ship.stop()
    assert run_verify(bag, as_json=False) == 0


def set_up(ship: Ship) -> None:
    """First start: what talks is heard and named, and the policy is offered."""
    wizard, h = ship.wizard(), ship.hands
    h.wait(lambda: h.sees("6 inputs found, nothing is ever sent to them"), "all ports are heard and understood")
    for what in ("GPS at", "Gyro at", "AIS at", "Radar at"):
        assert h.sees(what)
    ports = {d.name: d.port for d in ship.simulator.devices()}
    for name in ("GPS 1", "RADAR", "WIND"):
        h.fill(f"Name of {ports[name]}", name)
    h.press("Next: ship")
    for text in ("AURORA", "DZZA", "211999010"):
        h.type(text)
        h.hit(Key.Key_Tab)
    h.hit(Key.Key_Return, CTRL)
    h.press("Play the alarm sound")
    h.press("Yes, I heard it")
    h.hit(Key.Key_Return, CTRL)
    assert h.sees("To the Libyan bodies goes no position")
    for _ in range(3):
        h.hit(Key.Key_Return, CTRL)
    with ship.qtbot.waitSignal(wizard.ended, timeout=3000):
        h.hit(Key.Key_Return)
    ship.put_wizard_away(wizard)
    settings = load_settings(ship.settings_file)
    assert {d.name for d in settings.device} >= {"GPS 1", "GPS 2", "AIS", "RADAR", "WIND"}
    assert (settings.ship.name, settings.ship.mmsi, settings.ship.flag) == ("AURORA", "211999010", "Germany")
    ship.enter_mail_server()


def sign_on(ship: Ship) -> None:
    h = ship.hands
    h.wait(lambda: h.sees("POSITION · GPS"), "the station is live")
    h.hit(Key.Key_F1, SHIFT)
    h.wait(lambda: h.sees("Who takes the watch"), "the hand-over sheet")
    h.type(OFFICER)
    h.hit(Key.Key_Tab)
    h.type("2/O")
    h.press("Set a PIN")
    for name in ("New PIN", "New PIN again"):
        h.into(name)
        h.type(PIN)
    h.hit(Key.Key_Return)
    h.type(PIN)
    h.hit(Key.Key_Return)
    h.wait(lambda: h.front is ship.window, "the sheet closes once the watch is in the log")
    assert [e.payload["name"] for e in ship.of_kind("watch.on")] == [OFFICER]


def look_at_the_picture(ship: Ship) -> None:
    h = ship.hands
    h.hit(Key.Key_5, CTRL)
    h.wait(lambda: h.sees("by AIS and radar"), "ships by AIS and radar as one")
    h.press("No AIS")
    table = ship.shown(TargetsTable)
    h.wait(lambda: any(PATROL in str(table.model().index(r, 0).data()) for r in range(table.model().rowCount())), "an echo alone")
    h.hit(Key.Key_F11)
    assert ship.bridge_window.chart.chart.hasFocus()
    before = ship.bridge_window.chart.chart.view.box
    h.hit(Key.Key_Plus)
    h.wait(lambda: ship.bridge_window.chart.chart.view.box != before, "the chart comes closer")


def darken(ship: Ship) -> None:
    h = ship.hands
    h.hit(Key.Key_F9)
    h.choose("Night")
    h.press("Darker")
    h.hit(Key.Key_Escape)
    h.hit(Key.Key_Left, CTRL | SHIFT)  # the work panel wider
    theme = ship.bridge_window.bridge.theme
    assert theme.name == "night"
    assert theme.brightness < 100
    assert ship.bridge_window.chart.chart.hasFocus()


def open_a_case_from_a_mail(ship: Ship) -> None:
    h = ship.hands
    h.hit(Key.Key_F2)
    h.paste(MAIL)
    assert h.sees("33°03.4′N 012°23.2′E")
    h.hit(Key.Key_Return)
    h.wait(lambda: h.sees(f"{CASE}\n") and h.sees("REPORTED 70 about"), "the card of the new case")
    h.hit(Key.Key_Tab)  # from the step that is done to the next one
    h.hit(Key.Key_Return)
    h.wait(lambda: "course_altered" in ship.steps(), "the step is in the log")


def plan_a_search(ship: Ship) -> None:
    h = ship.hands
    h.press("Search")
    assert h.sees("ship's sensor")  # wind and current are filled in
    h.hit(Key.Key_PageDown, CTRL)
    assert h.sees("Own ship CTS")
    assert h.sees("ESTIMATE")
    h.hit(Key.Key_PageDown, CTRL)
    h.wait(lambda: h.sees("finds her with"), "what the search comes to")
    h.press("Log this plan")
    h.wait(lambda: h.sees("Leg 1 done"), "the legs")
    h.hit(Key.Key_Return)
    h.wait(lambda: h.sees("Leg 2 done"), "the first is ticked off")
    assert h.stands is h.button("Leg 2 done")
    h.hit(Key.Key_Escape)
    assert [e.payload["leg"] for e in ship.of_kind("search.leg")] == [1]


def tell_those_who_may_be_told(ship: Ship) -> None:
    h = ship.hands
    h.hit(Key.Key_F4)
    h.wait(lambda: h.sees("May go") and len(told(ship)) > 2, "the draft, its recipients and the policy's word on it")
    assert not any("Tripoli" in name for name in told(ship))
    h.press("Add")
    h.type("tripoli")
    h.hit(Key.Key_Return)
    h.wait(lambda: h.sees("Not sent"), "the refusal")
    assert h.sees("JRCC Tripoli is addressed and would receive the position of the boat.")
    h.press("Send without JRCC Tripoli")
    h.wait(lambda: ship.shore.messages, "a mail ashore")
    h.wait(lambda: "delivered" in [e.payload["status"] for e in ship.of_kind("relay.sent")], "the delivery is in the log")
    mail = ship.shore.messages[0]
    assert "rome@rcc.example" in mail.recipients
    assert b"tripoli" not in mail.data.lower()
    refusal, release = ship.of_kind("policy.decision")[:2]
    assert (refusal.payload["verdict"], refusal.payload["released"]) == ("BLOCK", False)
    assert release.payload["released"]
    h.hit(Key.Key_Return)  # Done


def told(ship: Ship) -> list[str]:
    return [chip.accessibleName() for chip in ship.bridge_window.findChildren(Chip) if chip.isVisible()]


def come_on_scene(ship: Ship) -> None:
    h = ship.hands
    h.hit(Key.Key_1, CTRL)
    for step, kind in (("Sighted", "sighted"), ("On scene", "on_scene"), ("RHIBs away", "rhib_launched")):
        h.press(step)
        h.wait(lambda kind=kind: kind in ship.steps(), f"{step} is in the log")  # type: ignore[misc]


def name_who_closes(ship: Ship) -> None:
    h = ship.hands
    h.wait(lambda: any(a.kind == "closing" for a in ship.alerts()), "somebody is on her way to the boat")
    h.hit(Key.Key_5, CTRL)
    h.choose("No AIS")
    h.row_with(ship.shown(TargetsTable), PATROL)
    h.hit(Key.Key_Return)
    h.fill("Name of the actor", BOAT)
    h.hit(Key.Key_Return)
    h.wait(lambda: [e.payload["name"] for e in ship.of_kind("case.actor")] == [BOAT], "she is an actor of the case")
    assert str(ship.of_kind("case.actor")[0].payload["target"]).startswith("R:")


def silence_acknowledge_and_mute(ship: Ship) -> None:
    h, window = ship.hands, ship.bridge_window
    h.hit(Key.Key_F8)
    h.wait(lambda: all(a.silenced_until is not None for a in ship.alerts() if a.kind == "closing"), "no sound for half a minute")
    h.hit(Key.Key_F7)
    h.wait(lambda: ship.alert("closing").state is AlertState.ACTIVE_ACKNOWLEDGED, "acknowledged")
    h.wait(lambda: any(e.payload["by"] == OFFICER for e in ship.of_kind("alert.noted")), "in the log")
    h.hit(Key.Key_F7, SHIFT)
    h.press(f"Mute what is like {ship.alert('closing').title}")
    h.choose("All targets closing")
    h.fill("Why it is muted", "she escorts us, the master knows")
    h.hit(Key.Key_Return)
    h.wait(lambda: h.sees("Muted until"), "the mute stands in the list")
    h.hit(Key.Key_Escape)
    assert not window.alert_list.isVisible()
    h.wait(lambda: h.sees("1 muted"), "its sign stays in the window")


def mark_an_incident(ship: Ship) -> None:
    h = ship.hands
    h.hit(Key.Key_F5)
    h.type("4")
    h.wait(lambda: h.sees("Manoeuvre ✓"), "the press is on the disk")
    h.press("Note")
    h.type("grey hull, no number, crossed our bow")
    h.hit(Key.Key_Return)
    h.wait(lambda: not h.sees("grey hull"), "the note is on the disk and leaves its field")
    h.type("d")
    h.wait(lambda: h.sees("grey hull, no number, crossed our bow"), "the page of the incident")
    h.hit(Key.Key_F11)
    h.hit(Key.Key_Escape)
    assert not ship.bridge_window.incident.isVisible()
    assert ship.bridge_window.chart.chart.hasFocus()
    assert [e.payload["codes"] for e in ship.of_kind("incident.detail") if e.payload["codes"]] == [["DANGEROUS_MANOEUVRE"]]


def count_at_the_ladder(ship: Ship) -> None:
    h = ship.hands
    h.hit(Key.Key_F3)
    h.type("11234512")
    h.wait(lambda: h.sees("ON BOARD 8 all cases"), "eight are on the disk")
    h.hit(Key.Key_Backspace)
    h.wait(lambda: h.sees("ON BOARD 7 all cases"), "one too many is taken back")
    h.hit(Key.Key_Escape)
    assert ship.bridge_window.chart.chart.hasFocus()
    h.hit(Key.Key_2, CTRL)
    h.press("Recount")
    h.type("5")
    h.hit(Key.Key_Return)
    h.wait(lambda: h.sees("2 unexplained"), "the difference stands in the strip")
    h.press("Explain")
    h.type("two were asleep in the clinic")
    h.hit(Key.Key_Return, CTRL)
    h.wait(lambda: not h.sees("unexplained"), "nothing is unexplained any more")
    assert ship.of_kind("people.explained")[-1].payload["difference"] == -2


def take_a_wrong_press_back(ship: Ship) -> None:
    h = ship.hands
    h.hit(Key.Key_F6)
    h.wait(lambda: ship.bridge_window.undo_bar.offered == "Man overboard marked", "ten seconds to take it back")
    h.hit(Key.Key_Z, CTRL)
    h.wait(lambda: h.sees("Taken back: Man overboard marked"), "it is said")
    mark = ship.of_kind("mob.marked")[0]
    h.wait(lambda: mark.id in [e.corrects for e in ship.of_kind("entry.void")], "struck out, not deleted")


def ask_for_a_doctor_and_a_port(ship: Ship) -> None:
    h = ship.hands
    h.hit(Key.Key_3, CTRL)
    h.press("Medevac")
    h.type("burns by fuel, 30 percent")
    h.hit(Key.Key_Return)
    assert h.sees("Choose what is asked for")
    assert h.stands is h.button("Helicopter")
    h.hit(Key.Key_Return)
    h.hit(Key.Key_Return, CTRL)
    h.wait(lambda: h.sees("MEDEVAC REQUEST") and h.sees("May go"), "the message")
    sent = len(ship.shore.messages)
    h.hit(Key.Key_Return)
    h.wait(lambda: len(ship.shore.messages) > sent, "it is ashore")
    h.hit(Key.Key_Return)  # Done
    h.press("Place of safety")
    h.hit(Key.Key_Return)
    h.wait(lambda: h.sees("PLACE OF SAFETY") and h.sees("May go"), "the request")
    sent = len(ship.shore.messages)
    h.hit(Key.Key_Return)
    h.wait(lambda: len(ship.shore.messages) > sent, "it is ashore too")
    assert b"PLACE OF SAFETY" in ship.shore.messages[-1].data.upper()


def lose_a_receiver_and_have_it_back(ship: Ship) -> None:
    h = ship.hands
    ship.simulator.unplug("GPS 1")
    h.wait(lambda: any("GPS 1" in a.title for a in ship.alerts()), "it is said")
    h.wait(lambda: h.sees("POSITION · GPS 2"), "the other one takes over")
    h.hit(Key.Key_F7)
    ship.simulator.replug("GPS 1")
    h.wait(lambda: not any("GPS 1" in a.title for a in ship.alerts()), "and is over")


def lock_and_unlock(ship: Ship) -> None:
    h, lock = ship.hands, ship.bridge_window.lock
    h.hit(Key.Key_L, CTRL)
    assert lock.locked
    assert not h.sees(CASE)
    assert isinstance(h.stands, QLineEdit)
    h.type(PIN)
    h.hit(Key.Key_Return)
    h.wait(lambda: not lock.locked, "unlocked")


def export(ship: Ship) -> Path:
    h = ship.hands
    h.hit(Key.Key_F1)
    h.press("Export")
    h.type("1")
    h.hit(Key.Key_Return)
    h.fill("What it is for", "our own archive")
    h.press("Export")
    h.wait(lambda: h.sees("It verifies"), "the export verifies")
    path = next(line for line in h.screen().splitlines() if "fairlead-20" in line)
    h.press("Close")
    return Path(path.replace("\u200b", ""))


def hand_over(ship: Ship) -> None:
    h = ship.hands
    h.hit(Key.Key_F1, SHIFT)
    h.wait(lambda: h.sees("Who takes the watch"), "the sheet")
    sheet = h.front.findChild(DocumentView)
    assert sheet is not None
    said = sheet.said
    for words in (CASE, "7", "closing", "place of safety"):
        assert words.lower() in said.lower(), words
    h.type(NEXT)
    h.hit(Key.Key_Return)
    h.wait(lambda: h.front is ship.window, "the next officer has the watch")
    assert [e.payload["name"] for e in ship.of_kind("watch.on")] == [OFFICER, NEXT]


def kept(ship: Ship) -> dict[str, object]:
    """What a person would look for after a restart."""
    window = ship.bridge_window
    case = window.bridge.state.cases[CASE]
    return {
        "palette": (window.bridge.theme.name, window.bridge.theme.brightness),
        "work panel": window.panel.width(),
        "steps": sorted(kind.value for kind in case.events),
        "actors": [a.name for a in case.actors],
        "legs": sorted(case.searches[0].done),
        "on board": window.strip.on_board.value,
        "mutes": [(m.kind, m.reason) for m in window.bridge.frame.muted],
        "watch": [name for name, _role, _since in window.bridge.state.on_watch],
        "incidents": len(window.bridge.state.incidents),
    }


def everything_is_there(ship: Ship, before: dict[str, object]) -> None:
    h = ship.hands
    h.wait(
        lambda: h.sees("POSITION · GPS") and ship.bridge_window.strip.on_board.value == before["on board"], "the station is live"
    )
    assert kept(ship) == before
    h.wait(lambda: any(a.kind == "closing" for a in ship.alerts()), "she still closes")
    assert ship.alert("closing").state is AlertState.ACTIVE_ACKNOWLEDGED
    assert ship.alert("closing").acknowledged_by == OFFICER
    assert h.sees("1 muted")
