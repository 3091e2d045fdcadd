"""Where the work panel stands: beside the chart as wide as the officer wants it, or in a window of its own on another screen.

What was chosen is kept on this computer ("window.…" in the preferences). A place on a screen that is gone is brought onto the first
one. The chart moves only when a person moves the edge or undocks the panel, never because something opens.
"""

from __future__ import annotations

import math
from typing import Final

from PySide6.QtCore import QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QPainter, QPaintEvent, QScreen
from PySide6.QtWidgets import QMainWindow, QSplitter, QSplitterHandle, QWidget

from app.preferences import Preferences
from app.worded import worded
from ui.bridge import Bridge
from ui.language import tr
from ui.taborder import TabsByEye
from ui.theme import Theme
from ui.tokens import T_LINE, TALL_WINDOW, W_PANEL, W_PANEL_WIDE
from ui.widgets import column, set_cls
from ui.workpanel import WorkPanel

W_HANDLE: Final = 12
W_CHART_LEAST: Final = 480
STEP_PX: Final = 48
MM_AT_ONE_METRE: Final = 3.5
"""Height of a capital letter that is read from 1 m (IEC 62288, general requirements on text)."""
_CAPITAL: Final = 0.714
"""Height of a capital of Noto Sans, of its size in pixels."""
SMALLEST: Final = (1280, 700)
"""Of the window, logical pixels: 1366 x 768 less a task bar and a title."""
_REAL_DPI: Final = (60.0, 400.0)
"""A screen that claims anything else does not know its own size: virtual machines, projectors."""
_LARGEST_SCALE: Final = 2.0
_ON_SCREEN: Final = 96
"""So many pixels of a window must lie on a screen for a hand to find it."""


def letter_mm(dpi: float) -> float:
    """Height of a capital of an operational line on a screen of so many logical pixels per inch, millimetres."""
    return T_LINE * _CAPITAL / dpi * 25.4


def most_scale(room: tuple[int, int], scale: float) -> float:
    """The largest scale, in tenths, under which the smallest window is not larger than a screen. ``room``: of the screen, in
    logical pixels as they are now, under ``scale``."""
    return math.floor(min(have * scale / need for have, need in zip(room, SMALLEST, strict=True)) * 10 + 1e-6) / 10


def scale_advice(dpi: float, scale: float, room: tuple[int, int] | None = None) -> str:
    """What to set where text is too small to be read from 1 m, or so large that the window has no room on the screen; "" where it
    is neither, or the screen does not tell its size.

    ``dpi``: logical pixels per inch as they are now, under ``scale``. ``room``: of the screen, as for ``most_scale``.
    """
    most = _LARGEST_SCALE if room is None else min(_LARGEST_SCALE, most_scale(room, scale))
    if 1.0 <= most < scale:
        return worded(
            "At text_scale = {scale:.1f} the window is larger than this screen, and what stands at its edges is not seen. "
            "Write text_scale = {most:.1f} under [screen] in the settings and start again",
            scale=scale,
            most=most,
        )
    if not _REAL_DPI[0] <= dpi * scale <= _REAL_DPI[1] or letter_mm(dpi) >= MM_AT_ONE_METRE - 0.05:
        return ""
    wanted = min(most, -(-scale * MM_AT_ONE_METRE / letter_mm(dpi) * 10 // 1) / 10)
    if wanted <= scale:
        return ""
    return worded(
        "Text on this screen is {high:.1f} mm high, and {least} mm is read from 1 m. Everything works; "
        "for larger text write text_scale = {wanted:.1f} under [screen] in the settings and start again",
        high=letter_mm(dpi),
        least=MM_AT_ONE_METRE,
        wanted=wanted,
    )


class _Grip(QSplitterHandle):
    """The edge between chart and panel: wide enough to be taken by a finger, three dots say that it can be."""

    def __init__(self, theme: Theme, parent: QSplitter) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme
        self.setToolTip(tr("Drag: as wide as you want the work panel"))
        theme.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        p = QPainter(self)
        p.fillRect(self.rect(), self._theme.colour("panel"))
        line = self._theme.colour("line")
        p.fillRect(QRect(0, 0, 1, self.height()), line)
        p.fillRect(QRect(self.width() - 1, 0, 1, self.height()), line)
        middle = self.rect().center()
        for up in (-10, 0, 10):
            p.fillRect(QRect(middle.x() - 1, middle.y() + up - 2, 4, 4), self._theme.colour("outline"))
        p.end()


class Edge(QSplitter):
    """Chart and panel side by side."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._theme = theme
        self.setChildrenCollapsible(False)
        self.setHandleWidth(W_HANDLE)

    def createHandle(self) -> QSplitterHandle:
        return _Grip(self._theme, self)


class PanelWindow(TabsByEye, QWidget):
    """The work panel by itself. Closing it brings the panel back; it is never lost."""

    dock_requested = Signal()

    def __init__(self, parent: QMainWindow) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("panel window")
        set_cls(self, "root")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumSize(W_PANEL, 500)
        self.box = column(gap=0)
        self.setLayout(self.box)

    def closeEvent(self, event: QCloseEvent) -> None:
        event.ignore()
        self.dock_requested.emit()


class Layout(QObject):
    """Belongs to the main window. ``changed`` after the panel was docked or undocked, or its width changed by hand."""

    changed = Signal()

    def __init__(self, bridge: Bridge, window: QMainWindow, chart: QWidget, panel: WorkPanel) -> None:
        super().__init__(window)
        self._bridge, self._window, self.panel = bridge, window, panel
        self._kept: Preferences = bridge.station.preferences
        self.edge = Edge(bridge.theme)
        self.edge.addWidget(chart)
        self.edge.addWidget(panel)
        self.edge.setStretchFactor(0, 1)
        self.edge.setStretchFactor(1, 0)
        chart.setMinimumWidth(W_CHART_LEAST)
        self.edge.splitterMoved.connect(self._on_dragged)
        self.other: PanelWindow | None = None
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.screenRemoved.connect(self._on_screen_gone)

    @property
    def undocked(self) -> bool:
        return self.other is not None

    # -- width

    def fit(self) -> None:
        """Give the panel its width in the window as it is now: the one that was chosen, else the usual one of the height."""
        if self.undocked or self.edge.width() < W_CHART_LEAST:
            return
        wanted = self._kept.get("window.panel.width", 0) or self._usual()
        self._give(wanted)

    def widen(self, by: int) -> None:
        """By a key: wider (positive) or narrower."""
        if not self.undocked:
            self._give(self.panel.width() + by)
            self._on_dragged()

    def _give(self, wanted: int) -> None:
        room = self.edge.width() - W_HANDLE
        width = max(W_PANEL, min(wanted, room - W_CHART_LEAST))
        if self.edge.sizes() != [room - width, width]:
            self.edge.setSizes([room - width, width])

    def _usual(self) -> int:
        return W_PANEL_WIDE if self._window.height() > TALL_WINDOW else W_PANEL

    def _on_dragged(self, _at: int = 0, _index: int = 0) -> None:
        width = self.edge.sizes()[1]
        self._kept.put("window.panel.width", width if width != self._usual() else None)
        self.changed.emit()

    # -- a window of its own

    def switch(self) -> None:
        """Undock the panel, or dock it."""
        if self.undocked:
            self.dock()
        else:
            self.undock()

    def undock(self) -> None:
        """To its own window: where it was last, else on a second screen, else beside the middle of this one."""
        if self.undocked:
            return
        focus = self.panel.focusWidget()
        window = self.other = PanelWindow(self._window)
        window.dock_requested.connect(self.dock)
        window.box.addWidget(self.panel)
        window.setWindowTitle(tr("Work panel · Fairlead"))
        self._bridge.keys.extend(window, but=("screen.lock",))
        window.setGeometry(self._place_of(window))
        self._kept.put("window.panel.undocked", True)
        self.panel.show()
        window.show()
        if focus is not None:
            focus.setFocus()
        self.changed.emit()

    def dock(self) -> None:
        if self.other is None:
            return
        window, self.other = self.other, None
        self._keep_place(window)
        self._kept.put("window.panel.undocked", None)
        self.edge.addWidget(self.panel)
        self.panel.show()
        window.hide()
        window.deleteLater()
        self.fit()
        self.changed.emit()

    def come_forward(self) -> None:
        """Something was opened in the panel: its window is seen and has the keyboard."""
        if self.other is not None:
            self.other.raise_()
            self.other.activateWindow()

    # -- kept

    def restore(self) -> None:
        """Put window and panel where they were left. Called before the window is shown for the first time."""
        screen = self._kept.get("window.screen", "")
        found = next((each for each in QGuiApplication.screens() if each.name() == screen), None)
        if found is not None:
            self._window.move(found.availableGeometry().topLeft())

    def restore_panel(self) -> None:
        """After the window is shown: the panel's own window, if there was one."""
        if self._kept.get("window.panel.undocked", False):
            self.undock()

    def keep(self) -> None:
        """Remember where everything stands; called when the window closes."""
        screen: QScreen | None = self._window.screen()
        self._kept.put("window.screen", screen.name() if screen is not None else None)
        if self.other is not None:
            self._keep_place(self.other)

    def _keep_place(self, window: QWidget) -> None:
        box = window.geometry()
        self._kept.put("window.panel.place", [box.x(), box.y(), box.width(), box.height()])

    def _place_of(self, window: QWidget) -> QRect:
        kept = self._kept.get("window.panel.place", [])
        numbers = [n for n in kept if isinstance(n, int)]
        if len(numbers) == 4 and numbers[2] > 0 and numbers[3] > 0:
            return on_a_screen(QRect(*numbers), [each.availableGeometry() for each in QGuiApplication.screens()])
        here = self._window.screen()
        other = next((each for each in QGuiApplication.screens() if each is not here), None)
        if other is not None:
            return other.availableGeometry().adjusted(40, 40, -40, -40)
        size = QSize(max(self._usual(), window.minimumWidth()), min(720, here.availableGeometry().height() - 80))
        corner = self._window.geometry().topRight() - QPoint(size.width() + 24, -96)
        return QRect(corner, size)

    def _on_screen_gone(self, _screen: QScreen) -> None:
        if self.other is not None:
            boxes = [each.availableGeometry() for each in QGuiApplication.screens()]
            self.other.setGeometry(on_a_screen(self.other.geometry(), boxes))


def on_a_screen(box: QRect, screens: list[QRect]) -> QRect:
    """``box`` where a hand finds it: as it is if enough of it lies on a screen, else on the first one, no larger than that."""
    for screen in screens:
        shared = screen.intersected(box)
        if shared.width() >= _ON_SCREEN and shared.height() >= _ON_SCREEN and box.top() >= screen.top() - 1:
            return box
    if not screens:
        return box
    first = screens[0]
    size = box.size().boundedTo(first.size())
    return QRect(first.topLeft() + QPoint((first.width() - size.width()) // 2, (first.height() - size.height()) // 2), size)
