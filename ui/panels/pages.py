"""A panel of one home page and the forms that open over it. A form that is left keeps what was typed."""

from __future__ import annotations

from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.bridge import Bridge
from ui.parts import LivePanel, Sheet
from ui.widgets import column, set_cls


class PagedPanel(LivePanel):
    """Subclasses make their home page and sheets, then call ``set_pages``."""

    def __init__(self, bridge: Bridge, name: str) -> None:
        super().__init__(bridge)
        self.setObjectName(f"panel-{name}")
        set_cls(self, "panel")
        self._stack = QStackedWidget()
        self._home: QWidget | None = None
        self.setLayout(column(self._stack))

    def set_pages(self, home: QWidget, *sheets: Sheet) -> None:
        self._home = home
        self._stack.addWidget(home)
        for sheet in sheets:
            self._stack.addWidget(sheet)
            sheet.closed.connect(self.go_home)

    def go_home(self) -> None:
        if self._home is not None:
            self._stack.setCurrentWidget(self._home)
            self.show_state(self.bridge.state)

    def go_to(self, page: QWidget) -> None:
        self._stack.setCurrentWidget(page)

    @property
    def page(self) -> QWidget:
        """What is on top now."""
        return self._stack.currentWidget() or self
