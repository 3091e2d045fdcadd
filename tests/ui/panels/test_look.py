"""How every panel looks: nothing white at night, nothing cut off, keys large enough, all of it within reach of the keyboard."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import datetime
from functools import partial
from pathlib import Path
from unittest.mock import Mock

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.chain import ChainReport
from app.export.order import Bag, Order
from app.register import Register
from app.rescue.entries import (
    CaseActor,
    CaseCoordination,
    CaseDetails,
    CaseDrift,
    CaseEvent,
    CaseEventKind,
    CasePob,
    CaseTrack,
    CaseWeather,
    Category,
    CommsLine,
    IncidentDetail,
    IncidentMarked,
    IncidentReport,
    IncidentTrack,
    LogLine,
    MediaAdded,
    PeopleMovement,
    PeopleRecount,
    Place,
    PobKind,
    PosRequested,
    SearchLeg,
    SearchPlanned,
    VesselConduct,
    VesselNoted,
)
from app.rescue.state import Line
from app.station import LogCheck
from tests.fakes import MemoryJournal
from tests.ui import night
from tests.ui.panels.kit import CASE, MAIL, Kit
from ui.alertlist import AlertList
from ui.bridge import Bridge
from ui.devices import DevicesView
from ui.dialogs import DistressCard
from ui.exits.copy_for import CopyFor
from ui.exits.sheets import PrintOn
from ui.export_run import End, ExportRun, Step
from ui.export_wizard import SIZE as WIZARD
from ui.export_wizard import ExportWizard
from ui.handover import SignOn
from ui.panels import make_panels
from ui.panels.cases import CasesPanel
from ui.panels.comms import CommsPanel
from ui.panels.incident_page import SECTIONS
from ui.panels.log import LogPanel
from ui.panels.section import Section
from ui.panels.targets import TargetsPanel
from ui.policy.page import PolicyView
from ui.qss import style_sheet
from ui.tally import TallyView
from ui.tokens import PALETTES, tokens_of
from ui.would_go import WouldGo

PANEL = (488, 557)
"""The panel's share of 1366 x 768."""


def everything(bridge: Bridge) -> dict[str, tuple[QWidget, tuple[int, int], Callable[[], object]]]:
    """Every page: the widget, its size, and how to get there."""
    panels = dict(make_panels(bridge))
    cases, people, comms, log, targets = (panels[n] for n in ("Cases", "People", "Comms", "Log", "Targets"))
    pages: dict[str, tuple[QWidget, tuple[int, int], Callable[[], object]]] = {
        "cases": (cases, PANEL, lambda: cases.show_case(CASE)),
        "new case": (cases, PANEL, lambda: cases.new_case(text=MAIL)),
        "phase": (cases, PANEL, cases.card.phase_key.click),
        "close": (cases, PANEL, cases.card.close_key.click),
        "position": (cases, PANEL, lambda: cases.add_position(CASE, night.OLD_CASE)),
        "details": (cases, PANEL, cases.card.details_key.click),
        "number": (cases, PANEL, lambda: cases.card.wants_pob.emit(PobKind.COUNTED)),
        "step": (cases, PANEL, lambda: cases.card.timeline.correct.emit(CaseEventKind.SIGHTED)),
        "actor": (cases, PANEL, cases.card.wants_actor.emit),
        "people": (people, PANEL, people.go_home),
        "recount": (people, PANEL, people.recount),
        "sort people": (people, PANEL, people.sort),
        "needs": (people, PANEL, people.needs),
        "movement": (people, PANEL, lambda: people._open_line(bridge.state.ledger.movements[0])),
        "explain": (people, PANEL, lambda: people.explain(bridge.state.ledger.open_differences[0])),
        "comms": (comms, PANEL, comms.go_home),
        "compose": (comms, PANEL, lambda: comms.compose_for(CASE)),
        "safety": (comms, PANEL, comms.show_safety),
        "safety log": (comms, PANEL, comms._log_request),
        "call": (comms, PANEL, comms.log_call),
        "refused": (comms, PANEL, comms.refused_key.click),
        "told": (comms, PANEL, comms.show_told),
        "they answered": (comms, PANEL, lambda: (comms.go_home(), comms.reminders.cards[0].answered_key.click())),
        "no need": (comms, PANEL, lambda: (comms.go_home(), comms.reminders.cards[0].no_need_key.click())),
        "log": (log, PANEL, log.go_home),
        "templates": (log, PANEL, log.templates.more_key.click),
        "search": (log, PANEL, lambda: log.find_in_log("wind by:2/O near:5")),
        "line": (log, PANEL, lambda: (log.open_line(log.model.line(0)), log.line_sheet.correct_key.click())),
        "targets": (targets, PANEL, lambda: targets.select(night.PATROL)),
        "targets fused": (targets, PANEL, lambda: show_fused(bridge, targets, night.DANGER)),
        "targets renumbered": (targets, PANEL, lambda: show_fused(bridge, targets, night.PATROL)),
        "targets off echo": (targets, PANEL, lambda: show_fused(bridge, targets, "BIANCAMAR")),
        "tally": (TallyView(bridge), (1366, 606), lambda: None),
        "devices": (DevicesView(bridge), (1366, 606), lambda: None),
        "distress": (DistressCard(bridge, cases), (840, 620), lambda: None),
        "sign on": (SignOn(bridge, cases), (1120, 680), lambda: None),
    }
    for name, key in people.move_keys.items():
        pages[name] = (people, PANEL, key.click)
    pages |= forms_of_the_card(bridge, cases) | corrections(bridge, cases, log) | others(bridge, comms, targets)
    return pages | exporting(bridge, comms) | evidence(log)


Pages = dict[str, tuple[QWidget, tuple[int, int], Callable[[], object]]]


def show_fused(bridge: Bridge, targets: TargetsPanel, who: str) -> None:
    """The targets panel on a sea where radar and AIS tell of the same ships. ``who`` by id or name is chosen."""
    frame = night.make_frame(targets_=night.fused())
    targets.go_home()
    bridge.frame = frame
    targets.show_frame(frame)
    targets.select(next(t.id for t in frame.targets if who in (t.id, t.name)))


def forms_of_the_card(bridge: Bridge, cases: CasesPanel) -> Pages:
    sections = cases.card.sections
    signals = {
        "weather": sections.wants_weather,
        "coordination": sections.wants_coordination,
        "drift": cases.card.wants_drift,
        "speeds": cases.card.wants_speeds,
        "search, drift": sections.wants_search,
        "track": sections.wants_plot,
    }
    pages: Pages = {name: (cases, PANEL, signal.emit) for name, signal in signals.items()}
    for step in ("datum", "plan", "legs"):
        pages[f"search, {step}"] = (cases, PANEL, partial(cases.show_search, step))

    def unfold() -> None:
        cases.show_case(CASE)
        for section in sections.findChildren(Section):
            section.show_open(True)

    pages["card unfolded"] = (cases, PANEL, unfold)
    return pages


def of_an_incident(log: LogPanel) -> Pages:
    """The page of an incident with all its sections, and every form that opens over it."""
    incidents = log.incidents

    def section(number: int) -> None:
        log.show_incident("i1")
        incidents.page.show_section(number)

    pages: Pages = {"incidents": (log, PANEL, lambda: log.show_incident())}
    for number, word in enumerate(SECTIONS):
        pages[f"incident {word}"] = (log, PANEL, partial(section, number))
    forms: dict[str, Callable[[], object]] = {
        "details": lambda: incidents.page.details_key.click(),
        "statement": lambda: incidents.page.statement_key.click(),
        "report": lambda: incidents.page.papers.items.press(0),
        "copy": lambda: incidents.page.media.copy_key.click(),
        "original": lambda: incidents._media("ab" * 32),
        "custody": lambda: (incidents._media("ab" * 32), incidents.media.custody_key.click()),
        "camera clock": lambda: incidents._clock("Canon EOS R5"),
    }
    for name, go in forms.items():
        pages[f"incident {name}"] = (log, PANEL, lambda go=go: (section(1), go()))  # type: ignore[misc]
    return pages


def corrections(bridge: Bridge, cases: CasesPanel, log: LogPanel) -> Pages:
    """Every kind of entry that is in the log: in the form of its card, and in the log's own."""
    lines: dict[str, Line] = {line.entry.kind: line for line in bridge.state.lines}

    def on_the_card(line: Line) -> None:
        cases.show_case(CASE)
        cases.correct(line.id)

    def in_the_log(line: Line) -> None:
        log.open_line(line)
        if log.line_sheet.correct_key.isVisibleTo(log.line_sheet):
            log.line_sheet.correct_key.click()

    pages: Pages = {}
    for kind, line in lines.items():
        if kind.startswith("case."):
            pages[f"correct {kind}"] = (cases, PANEL, partial(on_the_card, line))
        pages[f"log {kind}"] = (log, PANEL, partial(in_the_log, line))
    return pages


def others(bridge: Bridge, comms: CommsPanel, targets: TargetsPanel) -> Pages:
    """The register, the place-of-safety pages, and what stands over the window or fills its middle."""
    register = bridge.station.register
    assert register is not None
    vessel = register.vessels[0]

    def in_the_register(act: Callable[[], object]) -> None:
        targets._register_of(None)
        targets.register.show_vessel(vessel)
        act()

    return {
        "register": (targets, PANEL, lambda: targets._register_of(None)),
        "vessel": (targets, PANEL, lambda: in_the_register(lambda: None)),
        "new vessel": (targets, PANEL, lambda: targets.register.new_vessel(None)),
        "more about her": (targets, PANEL, lambda: in_the_register(targets.register.page.edit_key.click)),
        "what she did": (targets, PANEL, lambda: in_the_register(targets.register.page.conduct_key.click)),
        "safety answer": (comms, PANEL, lambda: comms._on_safety_answer(bridge.state.requests[0].id)),
        "free message": (comms, PANEL, lambda: comms.compose_for(None)),
        "second disk": (view := DevicesView(bridge), (1366, 606), lambda: view.show_frame(night.with_second_disk())),
        "alerts": (AlertList(bridge), (1238, 590), lambda: None),
        "would have gone": (WouldGo(bridge, comms), (840, 620), lambda: None),
        "policy": (policy := PolicyView(bridge), (1366, 606), lambda: policy.open("IT-MRCC")),
        "copy for whom": (CopyFor(bridge, comms, "Boat at 33-03.4N 012-23.2E", Mock(), Mock()), (520, 680), lambda: None),
        "print": (PrintOn(comms, ("Bridge printer",), lambda _name: ""), (440, 300), lambda: None),
    }


def exporting(bridge: Bridge, parent: QWidget) -> Pages:
    """Every step of the export wizard, and what it says when something is refused or fails."""
    wizard = ExportWizard(bridge, ExportRun(bridge, parent), parent)

    def whom(audience: str, recipient: str = "") -> None:
        wizard._show(0)
        wizard.whom.choose(audience)
        if recipient:
            wizard.whom.whom.key(recipient).click()

    def what(audience: str, recipient: str = "") -> None:
        whom(audience, recipient)
        wizard.next_key.click()

    def making() -> None:
        wizard.progress.show_step(Step(0.43, "originals: DSC_1013.JPG", "about 3 min left"), 134.0)
        wizard._show(2)

    order = Order("lawyers", "evidence for the lawyers")
    bag = Bag(Path("/a/long/way/to/missions/2026-06/exports/fairlead-20260614T140200Z-lawyers"), "9f2c" * 16, 1204, 9, 1204, 96, 3)
    steps: dict[str, Callable[[], object]] = {
        "export for whom": lambda: whom("lawyers"),
        "export blocked": lambda: whom("rcc", "LY-JRCC"),
        "export what": lambda: what("own"),
        "export what for an RCC": lambda: what("rcc", "IT-MRCC"),
        "export making": making,
        "export stop?": lambda: (making(), wizard._ask("The export is not finished. What is done of it is kept.", "Stop it")),
        "export done": lambda: wizard._on_end(End(order, bag, "")),
        "export failed": lambda: wizard._on_end(End(order, None, "The disk is full. Make room there. " * 4)),
    }
    return {name: (wizard, WIZARD, go) for name, go in steps.items()}


def evidence(log: LogPanel) -> Pages:
    sections = ("checkpoint", "other ships", "check", "originals")
    pages: Pages = {
        f"evidence {name}": (log, PANEL, lambda i=i: (log.show_evidence(), log.evidence.show_section(i)))
        for i, name in enumerate(sections)
    }
    ways = lambda: (log.evidence.show_section(1), log.evidence.ships.ways._group.button(1).click())  # noqa: E731
    check = ChainReport(1204, "", False, 871, "entry 871 is not the one that Bridge signed at 2026-06-14 02:50 UTC")
    return pages | {
        "evidence by radio": (log, PANEL, ways),
        "evidence checked": (log, PANEL, lambda: (log.evidence.show_section(2), log.evidence.check._end(LogCheck(check)))),
    }


SQUARE = tuple(
    (night.BOAT.lat + n / 60, night.BOAT.lon + e / 60) for n, e in ((0, 0), (0.5, 0), (0.5, 0.6), (-0.5, 0.6), (-0.5, -0.6))
)


def night_times(count: int) -> list[datetime]:
    return [night.ago(-6.0 * i) for i in range(count)]


@pytest.fixture
def busy(kit: Kit) -> Kit:
    kit.targets = night.targets()
    kit.open_case()
    kit.write(LogLine(text="Wind NW 5, sea 3"), None)
    call = {"direction": "out", "means": "VHF", "channel": "16", "party": "MRCC Rome", "content": "relay", "result": "no_answer"}
    kit.write(CommsLine.model_validate({**call, "repeat_min": 5}))
    kit.write(CaseEvent(event=CaseEventKind.SIGHTED))
    kit.write(PeopleMovement(from_place=Place.BOAT, to_place=Place.OWN_SHIP, people={Category.MAN: 50, Category.WOMAN: 20}))
    kit.write(PeopleRecount(total=68))
    kit.write(CaseWeather(wind_from_deg=310, sea_state=3))
    kit.write(CaseCoordination(role="rcc", name="MRCC Rome"))
    kit.write(CaseDrift(set_deg=140, drift_mps=0.55, source="seen"))
    kit.write(CaseActor(name="patrol boat?", target=night.PATROL))
    kit.write(CasePob(pob_kind=PobKind.REPORTED, total=70, about=True))
    kit.write(CaseDetails(boat_type="rubber", engine="not_working", departure="Zuwara"))
    points = tuple((night.ago(m), night.BOAT.lat + m / 60, night.BOAT.lon) for m in (9, 6, 3))
    kit.write(CaseTrack(target=night.PATROL, name="patrol boat?", points=points))
    square = tuple((at, lat, lon) for at, (lat, lon) in zip(night_times(5), SQUARE, strict=True))
    search = SearchPlanned(
        pattern="SS", lat=night.BOAT.lat, lon=night.BOAT.lon, points=square, spacing_m=926, speed_mps=5, sweep_m=900,
        craft="Own ship", estimate=True,
    )  # fmt: skip
    kit.write(SearchLeg(plan=kit.write(search), leg=1))
    kit.write(PosRequested(to=("MRCC Rome",), cases=(CASE,), means="E-mail"), "pos-1")
    kit.write(IncidentMarked(case=CASE), "i1")
    kit.write(IncidentDetail(codes=("SHOTS", "DANGEROUS_MANOEUVRE"), actor="grey patrol boat", actor_kind="ly_coast_guard"), "i1")
    kit.write(IncidentReport(item="persons", text="4 men"), "i1")
    camera = {"camera_time": "2026-06-14T04:51:07", "device": "Canon EOS R5"}
    added = {"sha256": "ab" * 32, "name": "IMG_4210.JPG", "size": 4_000_000, "media_kind": "photo", "incident": "i1", **camera}
    kit.write(MediaAdded.model_validate(added), "i1")
    for target, source in (("own", "own"), ("R:1", "radar")):
        kit.write(IncidentTrack.model_validate({"target": target, "source": source, "points": points}), "i1")
    register = Register(MemoryJournal(), kit.station.clock, kit.folder)
    vessel, _ = register.write(VesselNoted(name="FEZZAN", mmsi="642123456", vessel_type="patrol boat", watch=True), None, "2/O")
    register.write(VesselConduct(text="shots into the water", where="20 NM N of Zuwara"), vessel, "2/O")
    register.poll()
    kit.station.register = register
    kit.station.sign_now()
    kit.step()
    return kit


def visited(qtbot: QtBot, bridge: Bridge) -> Iterator[tuple[str, QWidget]]:
    """Each page in turn, laid out."""
    for name, (widget, size, go) in everything(bridge).items():
        if widget.parent() is None:
            qtbot.addWidget(widget)
            bridge.theme.dress(widget)  # a page by itself is a window here; in the program its window is dressed
        widget.resize(*size)
        widget.show()
        go()
        for _ in range(3):
            QApplication.processEvents()
        yield name, widget


def _problems(name: str, page: QWidget) -> list[str]:
    """Texts that are cut off and keys too small for a thumb."""
    found = []
    if page.minimumSizeHint().width() > page.width():
        found.append(f"{name}: needs {page.minimumSizeHint().width()} px")
    for each in (*page.findChildren(QLabel), *page.findChildren(QPushButton)):
        if not each.isVisibleTo(page) or not each.text().strip() or (isinstance(each, QLabel) and each.wordWrap()):
            continue
        if (
            isinstance(each, QLabel)
            and each.minimumSizeHint().width() > each.width() + 1
            and each.sizePolicy().horizontalPolicy() != 13
        ):
            found.append(f"{name}: “{each.text()[:40]}” is cut off")
        if isinstance(each, QPushButton) and each.sizeHint().width() > each.width() + 1:
            found.append(f"{name}: key “{each.text()[:40]}” is cut off")
    for key in page.findChildren(QAbstractButton):
        if key.isVisibleTo(page) and isinstance(key, QPushButton) and min(key.width(), key.height() + 4) < 44:
            found.append(f"{name}: key “{key.text() or key.accessibleName()}” is {key.width()} x {key.height()}")
    return found


def _brightness(name: str, page: QWidget) -> list[str]:
    """Whether anything of a page is white, or all of it bright."""
    if (focused := page.focusWidget()) is not None:
        focused.clearFocus()  # Qt draws the caret by inverting: one pixel wide, white on black
    image = page.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    pixels = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine() // 4, 4)[..., :3]
    white, mean = int(pixels.min(axis=2).max()), float(pixels.mean())
    return [f"{name} is white at night: {white}"] * (white > 129) + [f"{name} is bright at night: {mean:.0f}"] * (mean >= 40)


def _out_of_reach(name: str, page: QWidget) -> list[str]:
    """Keys and fields that Tab does not come to."""
    found = []
    for each in (*page.findChildren(QPushButton), *page.findChildren(QLineEdit)):
        in_group = isinstance(each, QPushButton) and each.group() is not None  # the arrow keys go on from the chosen one
        if each.isVisibleTo(page) and each.isEnabled() and not in_group and not each.focusPolicy() & Qt.FocusPolicy.TabFocus:
            found.append(f"{name}: {each.accessibleName() or each} cannot be reached")
    return found


def test_at_night_every_page_is_whole_dark_and_within_reach_of_the_keyboard(busy: Kit, qtbot: QtBot) -> None:
    """One walk: nothing cut off, no small key, no bright pixel, everything by Tab."""
    busy.bridge.use_palette("night")
    found = [
        problem
        for name, page in visited(qtbot, busy.bridge)
        for check in (_problems, _out_of_reach, _brightness)
        for problem in check(name, page)
    ]
    assert found == []


def test_palettes_differ_in_colour_alone() -> None:
    """So what is whole at night is whole by day: no style sheet has another length in it."""
    day, *rest = (re.sub(r"#[0-9A-Fa-f]{6}", "#", style_sheet(tokens_of(name))) for name in PALETTES)
    assert all(other == day for other in rest)
