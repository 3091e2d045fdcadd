"""Every page of the five panels with the forms that open in them, the views of the middle, and the dialogs over the window."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from unittest.mock import Mock

from PySide6.QtWidgets import QWidget

from app.chain import ChainReport
from app.export.order import Bag, Order
from app.proof import LogCheck
from app.rescue.entries import CaseEventKind, PobKind
from app.rescue.state import Line
from tests.ui import night
from tests.ui.gallery.pages import PANEL, VIEW, Pages
from tests.ui.panels.kit import CASE, MAIL
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
from ui.panels.cases import CasesPanel
from ui.panels.comms import CommsPanel
from ui.panels.incident_page import SECTIONS
from ui.panels.log import LogPanel
from ui.panels.people import PeoplePanel
from ui.panels.section import Section
from ui.panels.targets import TargetsPanel
from ui.policy.page import PolicyView
from ui.tally import TallyView
from ui.would_go import WouldGo


def of_the_panels(bridge: Bridge, panels: Mapping[str, QWidget]) -> Pages:
    """Every page of the five panels (by title), of the views of the middle, and of the dialogs that they open."""
    cases, people, comms = panels["Cases"], panels["People"], panels["Comms"]
    log, targets = panels["Log"], panels["Targets"]
    assert isinstance(cases, CasesPanel)
    assert isinstance(people, PeoplePanel)
    assert isinstance(comms, CommsPanel)
    assert isinstance(log, LogPanel)
    assert isinstance(targets, TargetsPanel)
    pages: Pages = {
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
        "tally": (TallyView(bridge), VIEW, lambda: None),
        "devices": (DevicesView(bridge), VIEW, lambda: None),
        "distress": (DistressCard(bridge, cases), (840, 620), lambda: None),
        "sign on": (SignOn(bridge, cases), (1120, 680), lambda: None),
    }
    for name, key in people.move_keys.items():
        pages[name] = (people, PANEL, key.click)
    pages |= forms_of_the_card(bridge, cases) | corrections(bridge, cases, log) | others(bridge, comms, targets)
    return pages | of_an_incident(log) | exporting(bridge, comms) | evidence(log)


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
        "track": sections.wants_plot,
    }
    pages: Pages = {name: (cases, PANEL, signal.emit) for name, signal in signals.items()}
    for step in ("drift", "datum", "plan", "legs"):
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
        "second disk": (view := DevicesView(bridge), VIEW, lambda: view.show_frame(night.with_second_disk())),
        "alerts": (AlertList(bridge), (1238, 590), lambda: None),
        "would have gone": (WouldGo(bridge, comms), (840, 620), lambda: None),
        "policy": (policy := PolicyView(bridge), VIEW, lambda: policy.open("IT-MRCC")),
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
        "export by the master": lambda: what("flag"),
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
