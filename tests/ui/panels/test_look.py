"""How every panel looks: nothing white at night, nothing cut off, keys large enough, all of it within reach of the keyboard."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.rescue.entries import CaseEvent, CaseEventKind, Category, CommsLine, LogLine, PeopleMovement, PeopleRecount, Place, PobKind
from tests.ui import night
from tests.ui.panels.kit import CASE, MAIL, Kit
from ui.bridge import Bridge
from ui.devices import DevicesView
from ui.dialogs import DistressCard
from ui.handover import SignOn
from ui.panels import make_panels
from ui.tally import TallyView
from ui.tokens import PALETTES, PaletteName

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
        "tally": (TallyView(bridge), (1366, 606), lambda: None),
        "devices": (DevicesView(bridge), (1366, 606), lambda: None),
        "distress": (DistressCard(bridge, cases), (840, 620), lambda: None),
        "sign on": (SignOn(bridge, cases), (1120, 680), lambda: None),
    }
    for name, key in people.move_keys.items():
        pages[name] = (people, PANEL, key.click)
    return pages


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


@pytest.mark.parametrize("palette", PALETTES)
def test_nothing_is_cut_off_in_any_palette(busy: Kit, qtbot: QtBot, palette: PaletteName) -> None:
    busy.bridge.use_palette(palette)
    found = [problem for name, page in visited(qtbot, busy.bridge) for problem in _problems(name, page)]
    assert found == []


def test_at_night_no_pixel_is_bright(busy: Kit, qtbot: QtBot) -> None:
    busy.bridge.use_palette("night")
    for name, page in visited(qtbot, busy.bridge):
        if (focused := page.focusWidget()) is not None:
            focused.clearFocus()  # Qt draws the caret by inverting: one pixel wide, white on black
        image = page.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
        pixels = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine() // 4, 4)[..., :3]
        assert int(pixels.min(axis=2).max()) <= 129, f"{name} is white at night"
        assert float(pixels.mean()) < 40, f"{name} is bright at night: {pixels.mean():.0f}"


def test_the_keyboard_reaches_every_key_and_field(busy: Kit, qtbot: QtBot) -> None:
    for name, page in visited(qtbot, busy.bridge):
        for each in (*page.findChildren(QPushButton), *page.findChildren(QLineEdit)):
            in_group = isinstance(each, QPushButton) and each.group() is not None  # the arrow keys go on from the chosen one
            if each.isVisibleTo(page) and each.isEnabled() and not in_group:
                assert each.focusPolicy() & Qt.FocusPolicy.TabFocus, f"{name}: {each.accessibleName() or each} cannot be reached"
