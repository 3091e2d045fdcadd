"""A panel of one home page and the forms that open over it. A form that is left keeps what was typed.

Forms are made when they are first needed: every widget that exists costs a millisecond at each change of palette.
"""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.bridge import Bridge
from ui.parts import LivePanel, Sheet
from ui.widgets import column, set_cls

S = TypeVar("S", bound=Sheet)


class PagedPanel(LivePanel):
    """Subclasses make their home page and call ``set_home``; sheets are cached properties that go through ``add_sheet``."""

    def __init__(self, bridge: Bridge, name: str) -> None:
        super().__init__(bridge)
        self.setObjectName(f"panel-{name}")
        set_cls(self, "panel")
        self._stack = QStackedWidget()
        self._home: QWidget | None = None
        self.setLayout(column(self._stack))

    def set_home(self, home: QWidget) -> None:
        self._home = home
        self._stack.addWidget(home)

    def add_sheet(self, sheet: S) -> S:
        """A new form of this panel; leaving it leads home."""
        self._stack.addWidget(sheet)
        sheet.closed.connect(self.go_home)
        if self.bridge.keeper is not None:
            self.bridge.keeper.adopt_sheet(sheet, self.objectName())
        return sheet

    def add_page(self, page: QWidget) -> None:
        """A page that is no form; who opens it says where leaving it leads."""
        self._stack.addWidget(page)

    def go_home(self) -> None:
        if self._home is not None:
            self._stack.setCurrentWidget(self._home)
            self.show_state(self.bridge.state)

    def go_to(self, page: QWidget) -> None:
        self._stack.setCurrentWidget(page)

    @property
    def at_home(self) -> bool:
        return self._stack.currentWidget() is self._home

    @property
    def page(self) -> QWidget:
        """What is on top now."""
        return self._stack.currentWidget() or self
