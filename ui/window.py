"""The main window: fixed frame round a middle that changes, and what each key of it does."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget, QWidget

from app.rescue.entries import IncidentMarked
from app.rescue.state import RescueState
from app.watch.frame import Frame, Mode
from app.worded import worded
from ui.acts import Acts
from ui.alertbar import AlertBar
from ui.alertlist import AlertList
from ui.bridge import Bridge
from ui.chart.charts import Charts
from ui.chart.pane import ChartPane
from ui.devices import DevicesView
from ui.dialogs import install_distress_card
from ui.dimmer import LightPanel, kept_levels
from ui.feeds import FeedsStrip
from ui.handover import install_handover
from ui.incident import IncidentStrip
from ui.keytable import BY_ID
from ui.language import tr
from ui.layout import SMALLEST, STEP_PX, W_HANDLE, Layout, scale_advice
from ui.lock_screen import ScreenLock
from ui.notices import NoticeBar
from ui.panels import make_panels
from ui.panels.cases import CasesPanel
from ui.panels.comms import CommsPanel
from ui.panels.log import LogPanel
from ui.panels.people import PeoplePanel
from ui.policy.page import PolicyView
from ui.rail import Rail
from ui.reading import reading_words
from ui.sound import AlertSound, install_sound
from ui.strip import TopStrip
from ui.taborder import TabsByEye
from ui.tally import TallyView
from ui.tokens import GRID, H_STRIP, W_RAIL
from ui.training_mark import TrainingMark
from ui.undo import UndoBar
from ui.where_left import WhereLeft
from ui.widgets import column, row, rule, set_cls
from ui.workpanel import WorkPanel
from ui.would_go import install_would_go, open_would_go

_CLEAR_PX = 24
"""So much round own ship nothing is put."""
if TYPE_CHECKING:
    from app.watch.playback import Playback
    from ui.replaybar import ReplayBar

_CASES, _PEOPLE, _COMMS, _LOG = "Cases", "People", "Comms", "Log"
P = TypeVar("P", bound=QWidget)


def _replay_bar(bridge: Bridge, playback: Playback) -> ReplayBar:
    from ui.replaybar import ReplayBar

    return ReplayBar(bridge, playback)


class MainWindow(TabsByEye, QMainWindow):
    """Strip, alerts and feeds never change place. ``closed`` comes once, when the person or the program closes it."""

    closed = Signal()

    def __init__(self, bridge: Bridge, charts: Charts, notices: Sequence[str] = ()) -> None:
        super().__init__()
        self.bridge = bridge
        bridge.theme.remember(kept_levels(bridge))
        self.strip, self.rail = TopStrip(bridge), Rail(bridge.theme, bridge.keys)
        self.chart = ChartPane(bridge, charts)
        self.panel = WorkPanel(bridge.theme, make_panels(bridge))
        self.arrangement = Layout(bridge, self, self.chart, self.panel)
        self.alerts, self.feeds = AlertBar(bridge), FeedsStrip(bridge)
        self.tally, self.devices = TallyView(bridge), DevicesView(bridge)
        self.policy = PolicyView(bridge)
        self.incident = IncidentStrip(bridge, self.chart)
        training = bridge.station.mode is not Mode.LIVE
        self.sound = AlertSound(enabled=bridge.station.settings.screen.sound, training=training, parent=self)
        install_sound(bridge, self.sound)
        self.training_mark = TrainingMark(bridge, bridge.station.mode, self)
        self._middle = QStackedWidget()
        self._bridge_view = QWidget()
        self._bridge_view.setLayout(row(self.rail, rule(vertical=True), (self.arrangement.edge, 1), gap=0))
        for view in (self._bridge_view, self.tally, self.devices, self.policy):
            self._middle.addWidget(view)
        set_cls(self._middle, "panel")
        root = QWidget()
        set_cls(root, "root")
        playback = bridge.station.playback
        self.replay_bar = _replay_bar(bridge, playback) if playback is not None else None
        under = (rule(), self.replay_bar) if self.replay_bar is not None else ()
        root.setLayout(column(self.strip, rule(), (self._middle, 1), *under, rule(), self.alerts, self.feeds, gap=0))
        self.setCentralWidget(root)
        self.alert_list = AlertList(bridge, root)
        self.notices = NoticeBar(bridge, root)
        self.light = LightPanel(bridge, root)
        self.undo_bar = UndoBar(bridge, root, self._place_of_undo, self._on_bridge_view)
        self._shown_once = False
        self.setMinimumSize(*SMALLEST)
        bridge.theme.dress(self)
        self.chart.set_overlay(self.incident)
        self.incident.hide()
        self.incident.installEventFilter(self)
        self._connect()
        self._name(bridge.frame)
        for text in notices:
            self.notices.add(text)
        self.chart.chart.setFocus()

    def _connect(self) -> None:
        bridge = self.bridge
        self.acts = Acts(self)
        self.rail.act.connect(self.act)
        self.rail.install_shortcuts(self)
        self.alerts.list_requested.connect(self.show_alert_list)
        self.feeds.opened.connect(self.show_devices)
        for page in (self.tally, self.devices, self.policy):
            page.closed.connect(self.show_bridge)
        self.strip.wants_policy.connect(self.show_policy)
        self.strip.wants_light.connect(self.light.switch)
        self.strip.banner.pressed.connect(lambda: open_would_go(bridge, self))
        install_would_go(bridge, self)
        install_distress_card(bridge, self)
        self.strip.wants_watch.connect(install_handover(bridge, self).activated)
        self.lock = ScreenLock(bridge, self, lambda: self.act("ack"))
        self.alerts.wants_lock.connect(self.lock.lock)
        self.devices.wants_lock.connect(self.lock.lock)
        self.panel.wants_undock.connect(self.arrangement.switch)
        self._middle.currentChanged.connect(self._on_view)
        self.arrangement.changed.connect(self._on_arranged)
        self.undo_bar.taken_back.connect(self._on_taken_back)
        self.undo_bar.moved.connect(self._arrange)
        bridge.chart_box = self._chart_box
        self._install_keys()
        self._listen()
        self.where_left = WhereLeft(bridge, self.panel, self._panel(_CASES, CasesPanel), self._panel(_LOG, LogPanel))

    def _listen(self) -> None:
        """What the bridge says, and what other pages ask for."""
        bridge = self.bridge
        bridge.frame_ready.connect(self._on_frame)
        bridge.state_changed.connect(self._on_state)
        self._on_state(bridge.state)
        bridge.policy_requested.connect(self.show_policy)
        self._panel(_PEOPLE, PeoplePanel).wants_tally.connect(self.acts.count)
        bridge.compose_requested.connect(self.acts.compose)
        bridge.incident_requested.connect(lambda which: self.at_log().show_incident(which))
        bridge.safety_requested.connect(lambda: self.at_comms().show_safety())
        bridge.evidence_requested.connect(self.show_evidence)
        bridge.report_requested.connect(lambda which: self.at_comms().send_report(which))
        bridge.witness_requested.connect(lambda of: self.at_comms().send_checkpoint(of))
        bridge.new_case_requested.connect(lambda _position: self.panel.show_tab(_CASES))
        bridge.new_case_text_requested.connect(lambda _text: self.panel.show_tab(_CASES))
        bridge.case_position_requested.connect(lambda _case, _position: self.panel.show_tab(_CASES))

    def _install_keys(self) -> None:
        """Every key of the window that is not in the hands of one of its parts. The table is ``ui.keytable``."""
        keys = self.bridge.keys
        acts: dict[str, Callable[[], object]] = {
            "page.policy": self.show_policy,
            "page.evidence": self.show_evidence,
            "page.alerts": self.show_alert_list,
            "page.guard": self._open_guard,
            "page.charts": self._open_charts,
            "act.silence": self.bridge.station.session.silence,
            "page.devices": self.show_devices,
            "page.plots": self.show_plots,
            "page.find": lambda: self.at_log().find_in_log(),
            "window.light": self.light.switch,
            "window.palette": self.light.next,
            "window.undock": self.arrangement.switch,
            "window.wider": lambda: self.arrangement.widen(STEP_PX),
            "window.narrower": lambda: self.arrangement.widen(-STEP_PX),
            "window.area": self._other_area,
            "window.keys": self._open_keymap,
        }
        for title in self.panel.titles:
            acts[f"page.{title.lower()}"] = partial(self._go_to, title)
        for id_, act in acts.items():
            if id_ in BY_ID:
                keys.bind(self, id_, act)
        self.undo_bar.tie(keys, self)

    def _open_guard(self) -> None:
        from ui.guard import open_guard

        open_guard(self.bridge, self)

    def _open_charts(self) -> None:
        from ui.charts_page import open_charts

        open_charts(self.bridge, self.chart.own_charts, self)

    def _open_keymap(self) -> None:
        from ui.keymap_page import open_keymap

        open_keymap(self.bridge, self)

    # -- the seven acts

    def act(self, name: str) -> None:
        """One press, one act. Names as in ``ui.rail.ACTS``."""
        self.acts.do(name)

    # -- views

    def switch_tally(self) -> None:
        """The tally, or back from it."""
        there = self._middle.currentWidget() is self.tally
        self._middle.setCurrentWidget(self._bridge_view if there else self.tally)
        (self.chart.chart if there else self.tally).setFocus()

    def show_bridge(self) -> None:
        """Back from a page of its own: the cursor stands where it was, else on the chart."""
        if self._middle.currentWidget() is self._bridge_view:
            return
        self._middle.setCurrentWidget(self._bridge_view)
        before = self._bridge_view.focusWidget()
        (before if before is not None and before.isVisible() else self.chart.chart).setFocus()

    def show_devices(self) -> None:
        """The device page, or back from it."""
        there = self._middle.currentWidget() is self.devices and not self.devices.plotting
        self.devices.show_tab(0)
        self._middle.setCurrentWidget(self._bridge_view if there else self.devices)

    def show_plots(self) -> None:
        """The live plots, or back from them."""
        there = self._middle.currentWidget() is self.devices and self.devices.plotting
        self.devices.show_tab(0 if there else 1)
        self._middle.setCurrentWidget(self._bridge_view if there else self.devices)

    def show_policy(self, authority: str = "") -> None:
        """The policy page, at an authority if one is named; without one, or back from it."""
        there = self._middle.currentWidget() is self.policy
        self._middle.setCurrentWidget(self._bridge_view if there and not authority else self.policy)
        if self._middle.currentWidget() is self.policy:
            self.policy.open(authority)

    def show_evidence(self) -> None:
        """What proves the log, in the Log tab."""
        self.at_log().show_evidence()

    def show_alert_list(self) -> None:
        """Open the list of alerts, or shut it."""
        if self.alert_list.isVisible():
            self.alert_list.hide_list()
            return
        self._arrange()
        self.alert_list.show()
        self.alert_list.raise_()
        self.alert_list.setFocus()

    def _chart_box(self) -> tuple[float, float, float, float] | None:
        """South, west, north, east of what the chart shows; ``None`` while it shows a round picture of no place."""
        return self.chart.chart.view.box if not self.chart.chart.adrift else None

    def _panel(self, title: str, kind: type[P]) -> P:
        panel = self.panel.panel(title)
        assert isinstance(panel, kind)
        return panel

    def at_cases(self) -> CasesPanel:
        self._work(_CASES)
        return self._panel(_CASES, CasesPanel)

    def at_comms(self) -> CommsPanel:
        self._work(_COMMS)
        return self._panel(_COMMS, CommsPanel)

    def at_log(self) -> LogPanel:
        self._work(_LOG)
        return self._panel(_LOG, LogPanel)

    def _work(self, title: str) -> QWidget:
        self.show_bridge()
        self.arrangement.come_forward()
        return self.panel.show_tab(title)

    def _go_to(self, title: str) -> None:
        """By its key: whoever comes by the keyboard goes on by it there."""
        self._work(title)
        self.panel.take_focus()

    def _on_bridge_view(self) -> bool:
        return self._middle.currentWidget() is self._bridge_view

    def _on_view(self) -> None:
        """The offer to undo has its place over the chart. On a page of its own it would lie over keys and text: it waits unseen.
        Its key works on at the ladder, where every press is one; on pages with fields Ctrl+Z is the fields' own."""
        self.undo_bar.look(keyed=self._on_bridge_view() or self._middle.currentWidget() is self.tally)

    def _other_area(self) -> None:
        """The keyboard goes from the chart to the work panel, or back; to the incident strip while that lies over the chart."""
        self.show_bridge()
        if self.panel.isAncestorOf(QApplication.focusWidget() or self):
            self.activateWindow()
            (self.incident if self.incident.isVisible() else self.chart.chart).setFocus()
        else:
            self.arrangement.come_forward()
            self.panel.take_focus()

    def _on_arranged(self) -> None:
        undocked = self.arrangement.undocked
        words = "Back into the bridge window" if undocked else "To a window of its own"
        self.panel.undock_key.setToolTip(tr(worded("{words} ({cap})", words=words, cap=self.bridge.keys.cap("window.undock"))))
        self.panel.undock_key.setAccessibleName(tr(words))
        self._arrange()

    def _on_taken_back(self, payload: object) -> None:
        if isinstance(payload, IncidentMarked):
            self.incident.hide()

    def _on_state(self, state: RescueState) -> None:
        self.panel.show_reading(reading_words(state))

    def _on_frame(self, frame: Frame) -> None:
        self.sound.show_frame(frame)
        self.rail.show_waiting(self.alerts.waiting_priority)
        self._name(frame)

    def _name(self, frame: Frame) -> None:
        """Ship, program and mode. Never a position: titles show up in task bars, recordings and remote help."""
        ship = self.bridge.state.ship or self.bridge.station.settings.ship.name
        mode = "" if frame.mode is Mode.LIVE else worded("{upper} · ", upper=frame.mode.value.upper())
        title = worded("{mode}{ship} · Fairlead", mode=mode, ship=ship) if ship else f"{mode}Fairlead"
        if title != self.windowTitle():
            self.setWindowTitle(tr(title))

    # -- Qt

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            watched is self.incident
            and event.type() is QEvent.Type.Hide
            and not self.panel.isAncestorOf(self.focusWidget() or self)
        ):
            self.chart.chart.setFocus()  # and not on what happens to come next
        if watched is self.incident and event.type() in (QEvent.Type.Show, QEvent.Type.Hide):
            self.rail.show_open("incident" if event.type() is QEvent.Type.Show else None)
            self.chart.arrange()
            self._arrange()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrangement.fit()
        self._arrange()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._shown_once:
            self._shown_once = True
            self.chart.chart.setFocus()  # and not a key of the page that was left open
            self.arrangement.restore_panel()
            self._on_arranged()
            screen = self.screen()
            scale = self.bridge.station.settings.screen.text_scale
            if screen is not None:
                room = screen.availableSize()
                advice = scale_advice(screen.physicalDotsPerInch(), scale, (room.width(), room.height()))
                if advice:
                    self.notices.add(advice)
        self.arrangement.fit()

    def _arrange(self) -> None:
        """The list lies over the middle, the notices over its top; both leave strip, alerts and feeds free, and a notice the mode
        line of the chart: what is up and what moves must be read at all times (SN.1/Circ.243)."""
        middle = self._middle.geometry()
        top = H_STRIP + 8 + self.chart.mode.geometry().bottom() + 1
        room = middle.width() - W_RAIL - (0 if self.arrangement.undocked else self.panel.width() + W_HANDLE)
        self.undo_bar.arrange()
        under = self.undo_bar.geometry()
        if self.undo_bar.isVisible() and under.top() < top + self.notices.height():
            top = max(top, under.bottom() + GRID)
        self.notices.arrange(middle.left() + W_RAIL + 8, top, max(room - 72, 400))
        self.light.arrange(middle.right() - 8, H_STRIP + 8)
        self.alert_list.setGeometry(middle.adjusted(120, 8, -8, -8))

    def _place_of_undo(self, size: QSize) -> QPoint:
        """Where the offer to undo begins: over what the chart always says; where it would lie on own ship there, as over the
        incident strip, below the mode line."""
        root, pane = self.centralWidget(), self.chart
        if root is None:
            return QPoint()
        first = pane.readout.mapTo(root, QPoint(0, -GRID - size.height()))
        own = pane.chart.painted.own_position
        if own is None:
            return first
        x, y = pane.chart.view.px_of(own)
        here = pane.mapTo(root, QPoint(round(x), round(y)))
        if not QRect(first, size).adjusted(-_CLEAR_PX, -_CLEAR_PX, _CLEAR_PX, _CLEAR_PX).contains(here):
            return first
        top = max(each.geometry().bottom() for each in (pane.mode, pane.measures, pane.banner) if each.isVisibleTo(pane))
        return pane.mapTo(root, QPoint(GRID, top + GRID + 1))

    def closeEvent(self, event: QCloseEvent) -> None:
        """A running export is asked about first."""
        if self.lock.locked and event.spontaneous():
            event.ignore()  # by hand, on a locked screen: the watch goes on
            return
        log = self._panel(_LOG, LogPanel)
        if log.exporting:
            event.ignore()
            log.export_wizard.ask_before(self.close)
            return
        self.arrangement.keep()
        self.where_left.keep()
        self.bridge.stop()
        if self.chart.own_charts is not None:
            self.chart.own_charts.close()
        event.accept()
        self.closed.emit()
