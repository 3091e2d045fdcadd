"""Pages that come only when something has happened: a message sent, alerts muted, a chart that waits for a click, many cases."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from app.crew import Crew
from app.geo import destination
from app.rescue.entries import (
    AlertNoted,
    CaseClosed,
    CaseOpened,
    CasePhase,
    CasePob,
    CasePosition,
    Category,
    PeopleMovement,
    Phase,
    Place,
    PobKind,
)
from app.units import NM
from app.watch.frame import Alert
from tests.ui import night
from tests.ui.gallery.pages import ITS_OWN, PANEL, VIEW, Pages
from tests.ui.panels.kit import CASE, Kit
from ui.handover import SignOn
from ui.keymap_page import KeymapPage
from ui.lock_page import LockPage
from ui.panels.cases import CasesPanel
from ui.panels.comms import CommsPanel
from ui.panels.log import LogPanel
from ui.panels.people import PeoplePanel
from ui.panels.targets import TargetsPanel
from ui.tally import TallyView
from ui.tally_count import press_of
from ui.window import MainWindow


def write_more(kit: Kit) -> None:
    """A worse case and one that is closed, boats that were brought, and alerts of before."""
    for number, phase, miles in (("AUR-26-002", Phase.ALERT, 24.0), ("AUR-26-003", Phase.DISTRESS, 41.0)):
        kit.write(CaseOpened(number=number, information_source="Seabird"), number)
        at = destination(night.OWN, 100 + miles, miles * NM)
        kit.write(CasePosition(lat=at.lat, lon=at.lon, source="Seabird"), number)
        kit.write(CasePhase(phase=phase), number)
        kit.write(CasePob(pob_kind=PobKind.REPORTED, total=35, about=True), number)
    kit.write(CaseClosed(outcome="rescued_by_us"), "AUR-26-003")
    for way, people in (("RHIB 1 run 1", 22), ("RHIB 2 run 1", 19), ("RHIB 1 run 2", 24)):
        moved = {Category.MAN: people, Category.WOMAN: 2}
        kit.write(PeopleMovement(from_place=Place.BOAT, to_place=Place.OWN_SHIP, people=moved, way=way))
    for one, boat, trip in ((Category.MAN, "RHIB 2", 2), (Category.INFANT, "RHIB 2", 2), (Category.WOMAN, "RHIB 1", 3)):
        kit.write(press_of(one, boat, trip))
    for state, by in (("active, not acknowledged", None), ("active", "2/O"), ("normal", None)):
        kit.write(
            AlertNoted(
                alert="cpa:A:1", priority="ALARM", state=state, title="CPA 0.2 NM in 4 min", detail="CALA ROSSA, 1.1 NM", by=by
            ),
            None,
        )


def many_alerts() -> tuple[Alert, ...]:
    """That night's, and so many devices silent at once that they stand in one line."""
    silent = next(a for a in night.alerts() if a.kind == "silent")
    return (
        *night.alerts(),
        *(replace(silent, id=f"silent:{n}", title=f"{n} is silent") for n in ("GYRO", "AIS", "RADAR 1", "DEPTH")),
    )


def after_acts(kit: Kit, window: MainWindow) -> Pages:
    """What acts leave behind: in the panels and over the chart."""
    bridge, panels = kit.bridge, {title: window.panel.panel(title) for title in window.panel.titles}
    cases, people, comms, log, targets = (panels[title] for title in ("Cases", "People", "Comms", "Log", "Targets"))
    assert isinstance(cases, CasesPanel)
    assert isinstance(people, PeoplePanel)
    assert isinstance(comms, CommsPanel)
    assert isinstance(log, LogPanel)
    assert isinstance(targets, TargetsPanel)
    register = bridge.station.register
    assert register is not None
    vessel = register.vessels[0]

    def sent() -> None:
        comms.compose_for(CASE)
        comms.compose.send_key.click()
        kit.step(times=3)

    def range_and_bearing() -> None:
        cases.show_case(CASE)
        cases.add_position(CASE, night.OLD_CASE)
        cases.position_sheet.where.range_key.click()

    def line_of_a_vessel() -> None:
        targets._register_of(None)
        targets.register.show_vessel(vessel)
        targets.register.page.written.pressed_row.emit(targets.register.page.written.rows[0].key)

    def whom() -> None:
        comms.compose_for(CASE)
        comms.compose.recipients.open_search()
        comms.compose.recipients.search.setText("mrcc")

    return {
        "cases, many": (cases, PANEL, lambda: (cases.go_home(), cases.show_case(CASE))),
        "people, runs": (people, PANEL, people.go_home),
        "message, sent": (comms, PANEL, sent),
        "message, SITREP 2": (comms, PANEL, lambda: comms.compose_for(CASE)),
        "message, find whom": (comms, PANEL, whom),
        "position, range and bearing": (cases, PANEL, range_and_bearing),
        "line of a vessel": (targets, PANEL, line_of_a_vessel),
    }


def over_the_chart(kit: Kit, window: MainWindow) -> Pages:
    """The whole window with what comes over its chart, and the list of alerts with all that it can hold."""
    bridge, chart = kit.bridge, window.chart

    def measure() -> None:
        window.show_bridge()
        chart.rulers.begin(night.BOAT, True)

    def selected() -> None:
        bridge.give_pick(None)
        bridge.select(night.PATROL)
        chart.chart.show_position(night.OWN)

    def alerts() -> None:
        kit.alerts = many_alerts()
        session = kit.station.session
        session.mutes.mute(night.alerts()[2], 30, "2/O", "she is our own escort", night.stamp())
        kit.step()
        window.show_alert_list()

    def notice() -> None:
        window.alert_list.hide_list()
        window.notices.add("Mail from Alarm Phone: about 70 people on a grey rubber boat")

    def guard_zone() -> None:
        window.show_bridge()
        chart.sketch.begin(destination(night.OWN, 30, 3 * NM))
        for bearing, miles in ((60, 9), (100, 8)):
            bridge.give_pick(destination(night.OWN, bearing, miles * NM))

    def ppi() -> None:
        bridge.give_pick(None)
        chart.turn_ppi()

    ways: dict[str, Callable[[], object]] = {
        "measuring": measure,
        "pick a position": lambda: bridge.ask_pick(window),
        "target selected": selected,
        "act done": lambda: chart.act("case"),
        "alerts together": alerts,
        "alerts of before": window.alert_list.sound_key.click,
        "notice": notice,
        "guard zone drawn": guard_zone,
        "PPI": ppi,
    }
    return {f"window, {name}": (window, ITS_OWN, go) for name, go in ways.items()}


def more_dialogs(kit: Kit, window: MainWindow) -> Pages:
    """The key table while it waits for a key, the PIN beside the hand-over sheet, a lock that nothing but a hand opens, and the
    tally with what was counted last."""
    kit.station.disk = None
    kit.station.crew = Crew(kit.folder / "crew.json", kit.station.clock)
    keys, sheet, lock = KeymapPage(kit.bridge, window), SignOn(kit.bridge, window), LockPage(kit.bridge, night.NOW, "2/O")
    return {
        "dialog, new key": (keys, ITS_OWN, lambda: (keys.change_key.click(), next(iter(keys.rows.values())).click())),
        "dialog, PIN": (sheet, ITS_OWN, lambda: sheet._open_pins("2/O")),
        "locked, no PIN": (lock, (1366, 720), lock.begin),
        "tally, counted": (tally := TallyView(kit.bridge), VIEW, lambda: tally.side.case_key.click()),
    }
