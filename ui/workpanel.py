"""The right side: tabs over one panel at a time, of a fixed width, so that the chart never moves."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QWidget

from ui.reading import ReadingPage
from ui.tokens import GRID, H_TAB, TALL_WINDOW, W_PANEL, W_PANEL_WIDE
from ui.widgets import Segmented, column, label, rule, set_cls

_LOG: Final = "Log"
"""The panel that can be used while the log is still being read: lines can be written. The others speak of cases."""


class WorkPanel(QWidget):
    """``panels`` are (title, widget) in order of their tabs."""

    def __init__(self, panels: Sequence[tuple[str, QWidget]]) -> None:
        super().__init__()
        set_cls(self, "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.titles = tuple(title for title, _ in panels)
        self.tabs = Segmented.of_words(self.titles, "tab", height=H_TAB)
        self._stack = QStackedWidget()
        for _, widget in panels:
            # A panel that asks for more than there is must not push the chart: it scrolls inside itself.
            widget.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
            self._stack.addWidget(widget)
        self._banner = label("", "op", wrap=True)
        self._banner.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        self._banner.hide()
        self.reading = ReadingPage()
        self._area = QStackedWidget()
        for widget in (self._stack, self.reading):
            widget.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
            self._area.addWidget(widget)
        self._reading = ""
        self.setLayout(column(self.tabs, rule(), self._banner, (self._area, 1), gap=0))
        self.tabs.chosen.connect(self._choose)
        self.tabs.choose(0)
        self.fit(0)

    @property
    def current(self) -> str:
        return self.titles[self._stack.currentIndex()]

    def panel(self, title: str) -> QWidget:
        """The panel of a tab. Raises ValueError for a title that is none."""
        widget = self._stack.widget(self.titles.index(title))
        assert widget is not None
        return widget

    def show_tab(self, title: str) -> QWidget:
        index = self.titles.index(title)
        self.tabs.choose(index)
        self._choose(index)
        return self.panel(title)

    def show_reading(self, words: str) -> None:
        """The log is still being read: what would show its numbers is covered. "" once all of it is read."""
        if words != self._reading:
            self._reading = words
            self.reading.show_words(words)
            self._banner.setText(f"{words}. Earlier lines follow")
            self._choose(self._stack.currentIndex())

    def _choose(self, index: int) -> None:
        self._stack.setCurrentIndex(index)
        usable = not self._reading or self.current == _LOG
        self._area.setCurrentWidget(self._stack if usable else self.reading)
        self._banner.setVisible(bool(self._reading) and usable)

    def fit(self, window_height: int) -> None:
        self.setFixedWidth(W_PANEL_WIDE if window_height > TALL_WINDOW else W_PANEL)
