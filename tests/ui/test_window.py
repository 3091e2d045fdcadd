"""The main window: seven acts, one key each; nothing moves that should not, and every palette reaches everything."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from app.errors import UserError
from app.rescue.entries import IncidentMarked, MobMarked
from app.watch.frame import Frame, Mode
from tests.ui import night
from tests.ui.pixels import brightest
from ui.application import open_window, palette_named
from ui.bridge import Bridge
from ui.chart.charts import Charts
from ui.layout import W_HANDLE
from ui.screenshots import grab
from ui.tally import TallyView
from ui.window import MainWindow

MakeFrame = Callable[..., Frame]
SIZES = [(1366, 768), (1920, 1080)]


@pytest.fixture
def window(bridge: Bridge, charts: Charts, qtbot: QtBot) -> Iterator[MainWindow]:
    made = MainWindow(bridge, charts)
    made.resize(*SIZES[0])
    made.show()
    bridge.tick()
    yield made
    made.close()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def kinds(window: MainWindow) -> list[type]:
    window.bridge.tick()
    return [type(line.payload) for line in window.bridge.state.lines]


@pytest.mark.parametrize("size", SIZES)
def test_the_fixed_frame_has_its_sizes(window: MainWindow, size: tuple[int, int]) -> None:
    window.resize(*size)
    QApplication.processEvents()
    assert (window.strip.height(), window.alerts.height(), window.feeds.height(), window.rail.width()) == (64, 64, 32, 112)
    assert window.panel.width() == (560 if size[1] > 900 else 488)
    assert window.chart.width() == size[0] - 112 - window.panel.width() - 1 - W_HANDLE


def test_the_chart_never_moves_when_a_panel_opens(window: MainWindow) -> None:
    before = window.chart.geometry(), window.chart.chart.view
    for title in window.panel.titles:
        window.panel.show_tab(title)
        QApplication.processEvents()
        assert (window.chart.geometry(), window.chart.chart.view) == before
    window.act("incident")
    QApplication.processEvents()
    assert (window.chart.geometry(), window.chart.chart.view) == before


@pytest.mark.parametrize(("key", "tab"), [(Qt.Key.Key_F1, "Log"), (Qt.Key.Key_F2, "Cases"), (Qt.Key.Key_F4, "Comms")])
def test_one_key_opens_its_work(window: MainWindow, qtbot: QtBot, key: Qt.Key, tab: str) -> None:
    window.panel.show_tab("People")
    qtbot.keyClick(window, key)
    assert window.panel.current == tab


def test_f3_opens_the_tally_and_brings_back(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_F3)
    assert isinstance(window._middle.currentWidget(), TallyView)
    assert window.strip.isVisible()
    assert window.alerts.isVisible()
    window.act("count")
    assert window.chart.isVisible()


def test_f5_writes_before_the_strip_opens_and_names_the_case(window: MainWindow, qtbot: QtBot) -> None:
    window.bridge.select("AUR-26-014")
    qtbot.keyClick(window, Qt.Key.Key_F5)
    assert window.incident.isVisible()
    assert window.rail.keys["incident"].property("cls") == "open"
    assert IncidentMarked in kinds(window)
    assert window.bridge.state.incidents[-1].case == "AUR-26-014"
    assert not window.chart.overview_frame.isVisible()


def test_f6_marks_man_overboard_on_the_chart(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_F6)
    assert MobMarked in kinds(window)
    mob = window.bridge.state.mobs[-1]
    assert mob.position == night.OWN
    assert window.chart.chart.view.shows(night.OWN)


def test_f7_acknowledges_the_most_urgent_alert_only(window: MainWindow, qtbot: QtBot, station: night.FakeStation) -> None:
    qtbot.keyClick(window, Qt.Key.Key_F7)
    assert station.session.acknowledged == ["cpa:" + night.DANGER]


def test_the_ack_key_shows_whether_something_waits(window: MainWindow, station: night.FakeStation) -> None:
    assert window.rail.keys["ack"].badge.isVisible()
    station.next_frame = night.make_frame(alerts_=())
    window.bridge.tick()
    assert not window.rail.keys["ack"].badge.isVisible()


def test_the_list_of_alerts_leaves_the_bar_free(window: MainWindow) -> None:
    window.show_alert_list()
    QApplication.processEvents()
    assert window.alert_list.isVisible()
    assert window.alert_list.geometry().bottom() <= window.alerts.geometry().top()
    window.show_alert_list()
    assert not window.alert_list.isVisible()


def test_the_devices_open_and_close(window: MainWindow) -> None:
    window.feeds.opened.emit()
    assert window._middle.currentWidget() is window.devices
    window.devices.closed.emit()
    assert window.chart.isVisible()


@pytest.mark.parametrize(("mode", "starts"), [(Mode.LIVE, "AURORA"), (Mode.DEMO, "DEMO · "), (Mode.REPLAY, "REPLAY · ")])
def test_the_title_says_the_mode_and_never_a_position(
    window: MainWindow, station: night.FakeStation, mode: Mode, starts: str
) -> None:
    station.mode = mode
    window.bridge.tick()
    title = window.windowTitle()
    assert title.startswith(starts)
    assert not any(sign in title for sign in "°′'\"")
    assert not any(c.isdigit() for c in title)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("view", ["bridge", "tally", "devices", "alerts", "incident"])
def test_nothing_in_the_window_is_bright_at_night(window: MainWindow, view: str, size: tuple[int, int]) -> None:
    window.resize(*size)
    window.bridge.use_palette("night")
    {
        "bridge": window.show_bridge, "tally": lambda: window.act("count"), "devices": window.show_devices,
        "alerts": window.show_alert_list, "incident": lambda: window.act("incident"),
    }[view]()  # fmt: skip
    window.bridge.tick()
    assert brightest(window) <= 140


def test_no_label_or_key_of_the_frame_is_cut_off(window: MainWindow) -> None:
    cut = []
    for part in (window.strip, window.rail, window.alerts, window.chart.mode, window.chart.readout, window.panel.tabs):
        for each in (*part.findChildren(QLabel), *part.findChildren(QPushButton)):
            if each.isVisible() and each.text().strip() and each.sizeHint().width() > each.width() + 1:
                cut.append(each.text())
    assert not cut


def test_notices_lie_over_the_middle_and_wait_until_they_are_read(window: MainWindow) -> None:
    window.bridge.notice.emit("The policy file is broken")
    window.bridge.notice.emit("The policy file is broken")
    window.bridge.failed.emit("Not saved: disk full")
    window.bridge.failed.emit("Not taken: no open case")
    assert window.notices.isVisible()
    seen = []
    while window.notices.isVisible():
        seen.append(window.notices.text)
        window.notices.put_away()
    assert seen == ["Not saved: disk full", "Not taken: no open case", "The policy file is broken"], "what failed comes first"
    assert not window.notices.isVisible()


def test_notices_of_the_start_are_shown(qapp: QApplication, qtbot: QtBot, station: night.FakeStation) -> None:
    station.notices = ("Settings were not used: line 3",)
    made = open_window(station)  # type: ignore[arg-type]
    qtbot.addWidget(made)
    made.bridge.stop()
    assert made.notices.text == "Settings were not used: line 3"


def test_a_notice_leaves_the_mode_line_of_the_chart_to_be_read(window: MainWindow, qtbot: QtBot) -> None:
    window.notices.add("The outbox is full: a message waits")
    window.show()
    qtbot.waitExposed(window)
    mode, notice = (QRect(w.mapToGlobal(QPoint(0, 0)), w.size()) for w in (window.chart.mode, window.notices))
    assert window.chart.mode.isVisible()
    assert window.notices.isVisible()
    assert not mode.intersects(notice)


def test_closing_stops_the_ticks(window: MainWindow, qtbot: QtBot) -> None:
    window.bridge.start()
    with qtbot.waitSignal(window.closed):
        window.close()
    assert not window.bridge._timer.isActive()


def test_a_picture_of_the_window_is_written(window: MainWindow, tmp_path: object) -> None:
    path = grab(window, tmp_path / "shots" / "main.png")  # type: ignore[operator]
    assert path.read_bytes().startswith(b"\x89PNG")


def test_an_unknown_palette_names_those_that_there_are() -> None:
    with pytest.raises(UserError, match="day, dusk, night"):
        palette_named("noon")
