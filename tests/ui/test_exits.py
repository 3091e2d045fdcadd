"""Clipboard, paper and voice: nothing with a position leaves the window but through the gate, by hand or by key."""

from __future__ import annotations

import socket
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import pytest
import shiboken6
from hypothesis import given
from hypothesis import strategies as st
from pypdf import PdfReader
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QTextCursor
from PySide6.QtPrintSupport import QPrinterInfo
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QLabel,
    QLineEdit,
    QListWidget,
    QMenu,
    QPlainTextEdit,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.config import Plotter
from app.geo import Position
from app.policy.model import ChannelKind, Label, Recipient
from app.policy.positions import scan
from app.ports import OutputState
from app.relay.copied import copied_draft
from app.relay.desk import Desk
from app.relay.drafts import Draft
from app.relay.gate import NotReleasedError, Released
from app.relay.waypoints import waypoint
from app.rescue.entries import PolicyDecision, RelaySent
from tests.ui import night
from tests.ui.panels.kit import CASE, Kit
from ui.bridge import Bridge
from ui.chart.charts import Charts
from ui.devices import DevicesView
from ui.exits import print as paper
from ui.exits.clipboard import ClipboardExit
from ui.exits.guard import CopyGuard
from ui.exits.selection import Selected, copying_widget, selected
from ui.exits.sheets import FILE, NO_PRINTER, ReadAloud
from ui.exits.ways import Exits
from ui.feeds import feeds_of
from ui.panels.case_sections import CaseSections
from ui.panels.compose import ComposeSheet
from ui.theme import Theme
from ui.window import MainWindow

BOAT = "33-03.4N 012-23.2E"
LINE = f"Boat seen at {BOAT}, 70 people"
HARMLESS = "Called MRCC Rome, no answer, call again at 0315"
ROME = Recipient("MRCC Rome <rome@rcc.example>", "to", "IT-MRCC")
TRIPOLI = Recipient("JRCC Tripoli <tripoli@rcc.example>", "to", "LY-JRCC")


def clip() -> str:
    return QGuiApplication.clipboard().text()


@pytest.fixture
def kit(tmp_path: Path, theme: Theme) -> Iterator[Kit]:
    made = Kit(tmp_path, theme)
    made.open_case()
    yield made
    made.station.desk.close()


class Room:
    """A window with one of each widget that copies by itself, and the ways out of it."""

    def __init__(self, kit: Kit, qtbot: QtBot) -> None:
        self.kit = kit
        self.window = QWidget()
        qtbot.addWidget(self.window)
        kit.bridge.theme.dress(self.window)
        self.line, self.plain, self.rich, self.list = QLineEdit(), QPlainTextEdit(), QTextEdit(), QListWidget()
        self.label = QLabel()
        self.label.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        box = QVBoxLayout(self.window)
        for each in self.all:
            box.addWidget(each)
        self.window.show()
        self.window.activateWindow()
        qtbot.waitActive(self.window)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        QGuiApplication.clipboard().clear()
        self.exits = Exits(kit.bridge, self.window, app, scan)
        self.notices: list[str] = []
        kit.bridge.notice.connect(self.notices.append)

    @property
    def all(self) -> tuple[QWidget, ...]:
        return (self.line, self.plain, self.rich, self.list, self.label)

    def select(self, widget: QWidget, text: str) -> None:
        """Put ``text`` into it and select all of it."""
        if isinstance(widget, QListWidget):
            widget.clear()
            widget.addItem(text)
            widget.setCurrentRow(0)
        elif isinstance(widget, QPlainTextEdit | QTextEdit):
            widget.setPlainText(text)
            widget.selectAll()
        elif isinstance(widget, QLineEdit):
            widget.setText(text)
            widget.selectAll()
        elif isinstance(widget, QLabel):
            widget.setText(text)
            widget.setSelection(0, len(text))
        widget.setFocus()
        assert QApplication.focusWidget() is widget

    def decisions(self) -> list[PolicyDecision]:
        self.kit.step()
        return [p for line in self.kit.state.lines if isinstance(p := line.payload, PolicyDecision)]

    def sent(self) -> list[RelaySent]:
        self.kit.step()
        return [p for line in self.kit.state.lines if isinstance(p := line.payload, RelaySent)]


@pytest.fixture
def room(kit: Kit, qtbot: QtBot) -> Iterator[Room]:
    made = Room(kit, qtbot)
    yield made
    if made.exits.asking is not None:
        made.exits.asking.reject()
    shiboken6.delete(made.exits)  # now: the next test's clipboard is not this one's
    QGuiApplication.clipboard().clear()


def draft(channel: ChannelKind, *to: Recipient, body: str = LINE) -> Draft:
    labels = frozenset({Label.CASE_POSITION})
    return Draft("d1", CASE, "Report", to or (ROME,), channel, "Distress", body, labels=labels)


def released(kit: Kit, channel: ChannelKind) -> Released:
    message = kit.station.desk.send(draft(channel), "2/O").message
    assert message is not None
    return message


def outside_the_guard(window: QWidget) -> list[QWidget]:
    """Widgets whose text can be selected with the mouse and that do not take the focus by it."""

    def selectable(widget: QWidget) -> bool:
        if isinstance(widget, QLabel | QPlainTextEdit | QTextEdit):
            return bool(widget.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse)
        return isinstance(widget, QLineEdit)

    found = [w for w in window.findChildren(QWidget) if selectable(w)]
    return [w for w in found if not w.focusPolicy() & Qt.FocusPolicy.ClickFocus and w.focusProxy() is None]


# ---- by hand


@pytest.mark.parametrize("which", range(5))
def test_a_position_is_not_copied_by_key_before_it_is_asked_for_whom(room: Room, qtbot: QtBot, which: int) -> None:
    widget = room.all[which]
    room.select(widget, LINE)
    qtbot.keyClick(widget, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert clip() == ""
    assert room.exits.asking is not None
    room.exits.asking.reject()
    assert room.exits.asking is None
    assert clip() == ""
    assert room.decisions() == []


@pytest.mark.parametrize("which", range(5))
def test_harmless_text_is_copied_as_always(room: Room, qtbot: QtBot, which: int) -> None:
    widget = room.all[which]
    room.select(widget, HARMLESS)
    qtbot.keyClick(widget, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert room.exits.asking is None
    assert clip() == HARMLESS


@pytest.mark.parametrize("which", [0, 1, 2])
def test_a_position_that_is_cut_stays_where_it_is(room: Room, qtbot: QtBot, which: int) -> None:
    widget = room.all[which]
    room.select(widget, LINE)
    for key, modifier in (
        (Qt.Key.Key_X, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_Delete, Qt.KeyboardModifier.ShiftModifier),
    ):
        qtbot.keyClick(widget, key, modifier)
        assert clip() == ""
        assert selected(widget) is not None  # type: ignore[arg-type]
        assert room.exits.asking is not None


@pytest.mark.parametrize("which", [0, 1, 2, 4])
@pytest.mark.parametrize("text", [LINE, HARMLESS])
def test_the_menu_of_the_mouse_copies_no_position_either(room: Room, qtbot: QtBot, which: int, text: str) -> None:
    widget = room.all[which]
    room.select(widget, text)
    inside = widget.viewport() if isinstance(widget, QPlainTextEdit | QTextEdit) else widget
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(3, 3), widget.mapToGlobal(QPoint(3, 3)))
    QApplication.sendEvent(inside, event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    (copy,) = [a for a in menu.actions() if "Copy" in a.text()]
    copy.trigger()
    menu.close()
    assert clip() == ("" if text == LINE else HARMLESS)
    assert (room.exits.asking is not None) == (text == LINE)


def test_a_piece_of_a_position_is_no_harmless_number(room: Room, qtbot: QtBot) -> None:
    room.line.setText(LINE)
    room.line.setFocus()
    room.line.setSelection(LINE.index("03.4N"), 4)
    qtbot.keyClick(room.line, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert clip() == ""
    assert room.exits.asking is not None
    room.exits.asking.reject()
    room.line.setSelection(0, 4)
    qtbot.keyClick(room.line, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert clip() == "Boat"


def test_a_position_over_two_lines_is_seen_as_a_whole(room: Room, qtbot: QtBot) -> None:
    room.plain.setPlainText("Latitude: 36.1833333\nLongitude: 16.75\nEngine dead")
    room.plain.setFocus()
    cursor = room.plain.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.Down, QTextCursor.MoveMode.KeepAnchor)
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    room.plain.setTextCursor(cursor)
    qtbot.keyClick(room.plain, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert clip() == ""


def test_what_reaches_the_clipboard_past_the_keys_is_taken_back_at_once(room: Room) -> None:
    seen: list[str] = []
    QGuiApplication.clipboard().dataChanged.connect(lambda: seen.append(clip()))
    room.line.setText(LINE)
    room.line.selectAll()
    room.line.copy()  # as a widget would that nobody thought of
    assert clip() == ""
    assert room.exits.asking is not None
    room.exits.asking.reject()
    room.line.setText(HARMLESS)
    room.line.selectAll()
    room.line.copy()
    assert clip() == HARMLESS


def test_what_another_program_copied_is_left_alone(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(room.exits.guard, "_own", False)  # as on a platform that says whose it is; offscreen says: not ours
    QGuiApplication.clipboard().setText(LINE)
    assert clip() == LINE
    assert room.exits.asking is None


@pytest.mark.parametrize("which", [1, 2, 4])
def test_selected_text_cannot_be_dragged_away(room: Room, qtbot: QtBot, which: int) -> None:
    widget = room.all[which]
    room.select(widget, LINE)
    inside = widget.viewport() if isinstance(widget, QPlainTextEdit | QTextEdit) else widget
    qtbot.mousePress(inside, Qt.MouseButton.LeftButton, pos=QPoint(30, 12))
    assert selected(widget) is None  # type: ignore[arg-type]
    qtbot.mouseRelease(inside, Qt.MouseButton.LeftButton, pos=QPoint(30, 12))


def test_a_line_edit_and_a_list_drag_nothing(room: Room) -> None:
    assert not room.line.dragEnabled()
    assert not room.list.dragEnabled()


def test_whatever_copies_by_itself_takes_the_focus_where_the_guard_stands(room: Room) -> None:
    """The guard stands before the widget with the focus: text that can be selected without it would go round the guard."""
    assert outside_the_guard(room.window) == []
    room.plain.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    assert outside_the_guard(room.window) == [room.plain]


def test_the_widget_with_the_focus_may_go_away(room: Room, qtbot: QtBot) -> None:
    room.select(room.line, LINE)
    room.line.deleteLater()
    QApplication.processEvents()
    room.select(room.plain, LINE)
    qtbot.keyClick(room.plain, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert clip() == ""


# ---- copy for whom?


def test_copied_for_own_bridge_is_one_press_and_stands_in_the_log(room: Room) -> None:
    room.exits.ask(LINE)
    assert room.exits.asking is not None
    room.exits.asking.own_key.click()
    assert clip() == LINE
    (decision,) = room.decisions()
    assert (decision.verdict, decision.recipients, decision.channel) == ("ALLOW", ("to: Own bridge",), "clipboard")
    assert decision.labels == ("case_position",)
    assert room.exits.asking is None
    assert [s.status for s in room.sent()] == ["handed_over"]


def test_copied_for_a_blocked_body_is_refused_says_why_and_is_written_down(room: Room) -> None:
    room.exits.ask(LINE)
    dialog = room.exits.asking
    assert dialog is not None
    dialog.others.add(TRIPOLI)
    assert dialog.verdict.head.text() == "Not copied"
    dialog.copy_key.click()
    assert clip() == ""
    assert "JRCC Tripoli" in dialog.verdict.sentence.text()
    assert dialog.notice.text() == "Not copied. The log has it that you asked"
    assert [d.released for d in room.decisions()] == [False]
    dialog.others.show_recipients(())
    dialog.others.add(ROME)
    assert dialog.copy_key.text() == "Copy for MRCC Rome"
    dialog.copy_key.click()
    assert clip() == LINE
    assert [(d.verdict, d.released) for d in room.decisions()] == [("BLOCK", False), ("NOTICE", True)]


def test_a_second_copy_asks_about_the_second_text(room: Room) -> None:
    room.exits.ask(LINE)
    room.exits.ask("second 33-10.0N 012-10.0E")
    assert room.exits.asking is not None
    room.exits.asking.own_key.click()
    assert clip() == "second 33-10.0N 012-10.0E"
    assert room.exits.asking is None


def test_another_ships_position_counts_as_hers(room: Room) -> None:
    target = night.target("TRAMONTANA", night.TargetKind.AIS, 265, 1.8, 102, 12.8)
    room.kit.targets = (target,)
    room.kit.step()
    assert target.position is not None
    lat, lon = target.position.lat, target.position.lon
    text = f"{int(lat):02d}-{lat % 1 * 60:04.1f}N {int(lon):03d}-{lon % 1 * 60:04.1f}E"
    room.exits.ask(text)
    dialog = room.exits.asking
    assert dialog is not None
    dialog.others.add(ROME)
    dialog.copy_key.click()
    assert clip() == ""
    assert room.decisions()[-1].labels == ("third_party_position",)
    assert room.decisions()[-1].verdict == "BLOCK"


@given(st.floats(30, 40), st.floats(5, 20), st.booleans(), st.booleans())
def test_a_position_is_somebodys_or_a_cases_never_nothing(lat: float, lon: float, is_case: bool, is_ship: bool) -> None:
    text = f"{lat:.5f} N {lon:.5f} E"
    here = [Position(lat, lon)]
    made = copied_draft(text, (ROME,), ChannelKind.CLIPBOARD, scan, {"c": here[0]} if is_case else {}, here if is_ship else [])
    assert made.case == ("c" if is_case else None)
    assert (Label.THIRD_PARTY_POSITION in made.labels) == (is_ship and not is_case)


# ---- released texts


def test_the_clipboard_takes_a_released_text_and_nothing_else(room: Room) -> None:
    exit_ = room.exits.clipboard
    for wrong in (draft(ChannelKind.CLIPBOARD), LINE, None, released(room.kit, ChannelKind.VOICE)):
        with pytest.raises((NotReleasedError, AttributeError)):
            exit_.put(wrong)  # type: ignore[arg-type]
        assert clip() == ""
    exit_.put(released(room.kit, ChannelKind.CLIPBOARD))
    assert clip() == LINE
    assert room.exits.asking is None, "what the gate released is not asked about again"


def test_a_released_text_is_taken_back_after_a_while_if_it_is_still_ours(kit: Kit, qtbot: QtBot) -> None:
    exit_ = ClipboardExit(clear_after_ms=1)
    exit_.put(released(kit, ChannelKind.CLIPBOARD))
    qtbot.waitUntil(lambda: clip() == "")
    exit_.put(released(kit, ChannelKind.CLIPBOARD))
    QGuiApplication.clipboard().setText("something else")
    qtbot.waitUntil(lambda: not exit_._timer.isActive())
    exit_.clear()
    assert clip() == "something else"
    QGuiApplication.clipboard().clear()


def test_a_text_changed_after_the_decision_is_not_copied(room: Room) -> None:
    message = released(room.kit, ChannelKind.CLIPBOARD)
    message._draft = replace(message.draft, body="other")
    with pytest.raises(NotReleasedError):
        room.exits.clipboard.put(message)
    assert clip() == ""


def test_a_refused_text_says_why_and_goes_nowhere(room: Room) -> None:
    for channel in (ChannelKind.CLIPBOARD, ChannelKind.VOICE):
        room.exits.give(draft(channel, ROME, replace(TRIPOLI, role="cc")))
    assert clip() == ""
    assert not room.window.findChildren(ReadAloud)
    assert [n.startswith("Not sent.") for n in room.notices] == [True, True]
    assert [d.released for d in room.decisions()] == [False, False]


def test_a_released_text_is_read_large_and_cannot_be_copied_from_there(room: Room) -> None:
    room.exits.give(draft(ChannelKind.VOICE))
    (sheet,) = room.window.findChildren(ReadAloud)
    assert BOAT in sheet.text.text()
    assert sheet.text.textInteractionFlags() == Qt.TextInteractionFlag.LinksAccessibleByMouse  # nothing to select
    with pytest.raises(NotReleasedError):
        ReadAloud(room.window, released(room.kit, ChannelKind.PRINT))
    sheet.close()


def test_where_there_is_no_printer_it_says_so_and_makes_a_file(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(paper, "printers", lambda: ())
    dialog = room.exits.print_dialog(draft(ChannelKind.PRINT))
    assert any(NO_PRINTER in each.text() for each in dialog.findChildren(QLabel))
    assert dialog.printer_keys == []
    assert room.decisions() == [], "nothing is decided while somebody still chooses"
    dialog.file_key.click()
    (file,) = (room.kit.folder / "out").glob("*.pdf")
    text = " ".join("".join(page.extract_text() for page in PdfReader(file).pages).split())
    assert BOAT in text
    assert "MRCC Rome" in text
    assert [(d.channel, d.released) for d in room.decisions()] == [("print", True)]
    assert file.name.startswith("print-")
    assert not any(part in file.name for part in ("03.4", "23.2", "AUR"))


def test_a_refused_text_is_not_printed(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(paper, "printers", lambda: ("Bridge",))
    dialog = room.exits.print_dialog(draft(ChannelKind.PRINT, TRIPOLI))
    for key in (*dialog.printer_keys, dialog.file_key):
        key.click()
        assert dialog.notice.text().startswith("Not sent.")
    assert not (room.kit.folder / "out").exists()


def test_a_printer_that_is_gone_is_said_and_written_down(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(paper, "printers", lambda: ("Bridge",))
    assert QPrinterInfo.printerInfo("Bridge").isNull()
    dialog = room.exits.print_dialog(draft(ChannelKind.PRINT))
    dialog.printer_keys[0].click()
    assert "not there any more" in dialog.notice.text()
    assert [s.status for s in room.sent()] == ["handed_over", "failed"]


def test_paper_takes_a_released_text_for_paper_and_nothing_else(kit: Kit, tmp_path: Path) -> None:
    for wrong in (released(kit, ChannelKind.CLIPBOARD), draft(ChannelKind.PRINT)):
        with pytest.raises((NotReleasedError, AttributeError)):
            paper.print_to_file(wrong, tmp_path / "p")  # type: ignore[arg-type]
        with pytest.raises((NotReleasedError, AttributeError)):
            paper.print_on(wrong, "Bridge")  # type: ignore[arg-type]
    assert not (tmp_path / "p").exists()


def test_the_usual_printer_stands_first(monkeypatch: pytest.MonkeyPatch) -> None:
    fake = SimpleNamespace(defaultPrinterName=lambda: "Zeta", availablePrinterNames=lambda: ["Alpha", "Zeta"])
    monkeypatch.setattr(paper, "QPrinterInfo", fake)
    assert paper.printers() == ("Zeta", "Alpha")
    assert FILE == ""


# ---- from the panels


@pytest.fixture
def compose(room: Room, qtbot: QtBot) -> Callable[[], ComposeSheet]:
    def make() -> ComposeSheet:
        sheet = ComposeSheet(room.kit.bridge)
        qtbot.addWidget(sheet)
        room.kit.bridge.theme.dress(sheet)
        sheet.resize(488, 557)
        sheet.show()
        sheet.open(CASE)
        return sheet

    return make


def test_a_draft_is_copied_for_those_whom_it_is_for(room: Room, compose: Callable[[], ComposeSheet]) -> None:
    sheet = compose()
    sheet.recipients.add(ROME)
    sheet.other_keys[ChannelKind.CLIPBOARD].click()
    assert clip() == sheet.text.toPlainText()
    assert room.decisions()[-1].channel == "clipboard"
    assert room.sent()[-1].sitrep is None, "a copy uses up no number"
    assert room.notices[-1].startswith("Copied for ")


def test_a_draft_that_is_refused_offers_no_other_way_out(room: Room, compose: Callable[[], ComposeSheet]) -> None:
    sheet = compose()
    assert all(key.isVisible() for key in sheet.other_keys.values())
    sheet.recipients.add(TRIPOLI)
    assert not any(key.isVisible() for key in sheet.other_keys.values())


def test_no_text_of_the_real_window_can_be_selected_past_the_guard(kit: Kit, qtbot: QtBot, charts: Charts) -> None:
    window = MainWindow(kit.bridge, charts)
    qtbot.addWidget(window)
    window.show()
    for title in window.panel.titles:
        window.panel.show_tab(title)
        assert outside_the_guard(window) == []
    assert window.findChildren(QPlainTextEdit)
    assert window.findChildren(QLineEdit)


def test_a_read_only_view_in_a_list_is_known(qtbot: QtBot) -> None:
    view = QListWidget()
    qtbot.addWidget(view)
    assert isinstance(copying_widget(view.viewport()), QAbstractItemView)
    assert copying_widget(None) is None
    assert Selected("a", "ba", 1).end == 2
    assert CopyGuard.asked is not None


def test_one_press_on_the_card_puts_the_newest_position_onto_the_plotter(kit: Kit, qtbot: QtBot) -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as plotter:
        plotter.bind(("127.0.0.1", 0))
        plotter.settimeout(5)
        where = Plotter(name="ECDIS", kind="udp", port=f"127.0.0.1:{plotter.getsockname()[1]}")
        station = kit.station
        station.settings = station.settings.model_copy(update={"plotter": (where,)})
        station.desk = Desk(
            station.desk.book, station.logbook, station.settings, kit.folder / "out", station.clock, sending=True, scan=scan
        )
        sections = CaseSections(kit.bridge)
        qtbot.addWidget(sections)
        kit.bridge.theme.dress(sections)
        sections.show_case(kit.state.cases[CASE])
        sections.show()
        notices: list[str] = []
        kit.bridge.notice.connect(notices.append)
        (key,) = sections.plotter_keys
        assert key.text() == "To ECDIS"
        key.click()
        place = kit.state.cases[CASE].position
        assert place is not None
        assert plotter.recv(4096).decode("ascii") == waypoint(place.position, CASE)
        assert notices == ["Sent to ECDIS. Check it there: a plotter does not answer."]


def test_own_data_that_is_passed_on_stands_in_the_lowest_line_and_on_the_device_page(bridge: Bridge, qtbot: QtBot) -> None:
    good = OutputState("Chart table", "2 clients", "127.0.0.1:10120, 1 refused")
    bad = OutputState("Repeater", "cannot listen: in use", "127.0.0.1:10121", 3, good=False)
    frame = replace(night.make_frame(), outputs=(good, bad))
    assert [(f.name, f.words, f.good) for f in feeds_of(frame)][-2:] == [
        ("CHART TABLE", "2 clients", True),
        ("REPEATER", "cannot listen: in use", False),
    ]
    page = DevicesView(bridge)
    qtbot.addWidget(page)
    page.show_frame(frame)
    assert "Chart table 2 clients (127.0.0.1:10120, 1 refused)" in page.outputs.text()
    assert "3 dropped" in page.outputs.text()
    page.show_frame(night.make_frame())
    assert page.outputs.isHidden()
