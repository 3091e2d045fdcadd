"""The right side: tabs over one panel at a time. How wide it is says ``ui.layout``: nothing that opens in it moves the chart."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QWidget

from app.worded import worded
from ui.reading import ReadingPage
from ui.theme import Theme
from ui.tokens import GRID, H_TAB, W_PANEL
from ui.widgets import IconButton, Segmented, column, label, row, rule, set_cls

_LOG: Final = "Log"
"""The panel that can be used while the log is still being read: lines can be written. The others speak of cases."""


class WorkPanel(QWidget):
    """``panels`` are (title, widget) in order of their tabs. ``wants_undock``: to a window of its own, or back. ``turned``:
    another tab is shown."""

    wants_undock = Signal()
    turned = Signal()

    def __init__(self, theme: Theme, panels: Sequence[tuple[str, QWidget]]) -> None:
        super().__init__()
        set_cls(self, "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.titles = tuple(title for title, _ in panels)
        self.tabs = Segmented.of_words(self.titles, "tab", height=H_TAB)
        self.undock_key = IconButton(theme, "panel-undock", kind="flat", height=H_TAB)
        self.undock_key.setFixedWidth(H_TAB)
        self.undock_key.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.undock_key.clicked.connect(self.wants_undock)
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
        self.setLayout(column(row((self.tabs, 1), self.undock_key, gap=0), rule(), self._banner, (self._area, 1), gap=0))
        self.tabs.chosen.connect(self._choose)
        self.tabs.choose(0)
        self.setMinimumWidth(W_PANEL)

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

    def take_focus(self) -> None:
        """The keyboard comes into the page that is shown: where it was last, else to its first key or field, else to the tabs."""
        page = self._area.currentWidget() if self._area.currentWidget() is not self._stack else self._stack.currentWidget()
        inside = page.focusWidget() if page is not None else None
        if page is not None and not _ready(inside, page):
            inside = page.nextInFocusChain()
            while inside is not page and not _ready(inside, page):
                inside = inside.nextInFocusChain() if inside is not None else page
        if inside is not None and inside is not page:
            inside.setFocus()
        else:
            self.tabs.key(self._stack.currentIndex()).setFocus()

    def show_reading(self, words: str) -> None:
        """The log is still being read: what would show its numbers is covered. "" once all of it is read."""
        if words != self._reading:
            self._reading = words
            self.reading.show_words(words)
            self._banner.setText(worded("{words}. Earlier lines follow", words=words))
            self._choose(self._stack.currentIndex())

    def _choose(self, index: int) -> None:
        self._stack.setCurrentIndex(index)
        usable = not self._reading or self.current == _LOG
        self._area.setCurrentWidget(self._stack if usable else self.reading)
        self._banner.setVisible(bool(self._reading) and usable)
        self.turned.emit()


def _ready(widget: QWidget | None, page: QWidget) -> bool:
    """Whether the keyboard can stand there: what Tab would go to inside the page."""
    if widget is None or not page.isAncestorOf(widget) or not widget.isVisible() or not widget.isEnabled():
        return False
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
