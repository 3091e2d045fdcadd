"""The register of vessels on the screen: the list, and what opens from it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.register import Register
from app.rescue.state import RescueState, Vessel
from app.sightings import facts
from app.watch.frame import Target
from app.worded import dated, joined
from ui.bridge import Bridge
from ui.language import tr
from ui.panels.tables import RowsTable
from ui.panels.vessel_lines import VesselLineSheet
from ui.panels.vessel_page import VesselPage
from ui.panels.vessel_sheets import ConductSheet, VesselSheet
from ui.parts import LivePanel, line_edit, scrolled
from ui.tokens import GRID, H_TOUCH
from ui.widgets import IconButton, button, column, label, row

_EMPTY: Final = "No vessel yet. Note those you may meet again: name, MMSI, hull marks, what they did."
_NOT_FOUND: Final = "No vessel of the register is like that."


class RegisterList(QWidget):
    """Every vessel of the register by name; a line to narrow it down."""

    chosen = Signal(object)  # Vessel

    def __init__(self, register: Register) -> None:
        super().__init__()
        self._register = register
        self.search = line_edit("name, MMSI, hull mark", name="Find a vessel")
        self.search.textChanged.connect(lambda _text: self.show_vessels())
        self.add_key = button("New vessel", "strong", height=H_TOUCH)
        self.table = RowsTable((("Name", 144, lambda v: v.name), ("What", 0, facts), ("Seen", 104, _last_seen)))
        self.table.chosen.connect(self.chosen)
        self.empty = label("", "lab", wrap=True)
        inside = QWidget()
        inside.setLayout(column(self.empty, self.table, "stretch"))
        self.setLayout(column(row((self.search, 1), self.add_key), (scrolled(inside), 1)))

    def show_vessels(self) -> None:
        words = self.search.text().casefold().split()
        vessels = self._register.vessels
        rows = [v for v in vessels if all(w in _text(v) for w in words)]
        self.table.show_rows(rows)
        self.empty.setText(_NOT_FOUND if vessels else _EMPTY)
        self.empty.setVisible(not rows)


def _text(vessel: Vessel) -> str:
    d = vessel.details
    return joined(" ", (str(v) for v in (d.name, d.mmsi, d.callsign, d.hull_marks, d.operator, d.vessel_type) if v)).casefold()


def _last_seen(vessel: Vessel) -> str:
    return dated(vessel.conduct[-1].at, "%d %b %Y") if vessel.conduct else ""


class RegisterPage(LivePanel):
    """The register inside a panel: list, vessel, forms. ``closed`` leads back."""

    closed = Signal()

    def __init__(self, bridge: Bridge, register: Register) -> None:
        super().__init__(bridge)
        self._register = register
        self._shown: RescueState | None = None
        self._title = label("Vessel register", "op")
        self.back = IconButton(bridge.theme, "arrow-left-google", kind="key")
        self.back.setFixedWidth(H_TOUCH)
        self.back.setAccessibleName(tr("Back"))
        self.back.clicked.connect(self.go_back)
        self.list, self.page = RegisterList(register), VesselPage(bridge, register)
        self.sheet, self.conduct = VesselSheet(bridge, register), ConductSheet(bridge, register)
        self._body = QStackedWidget()
        self._body.addWidget(self.list)
        self._vessel_area = scrolled(self.page)
        self._body.addWidget(self._vessel_area)
        home = QWidget()
        home.setLayout(column(row(self.back, (self._title, 1)), (self._body, 1), margin=(12, GRID, 12, GRID)))
        self._stack = QStackedWidget()
        self._home = home
        self.line_sheet = VesselLineSheet(bridge, register)
        for page in (home, self.sheet, self.conduct, self.line_sheet):
            self._stack.addWidget(page)
        self.setLayout(column(self._stack))
        for sheet in (self.sheet, self.conduct, self.line_sheet):
            if bridge.keeper is not None:
                bridge.keeper.adopt_sheet(sheet, "register")
            sheet.closed.connect(self._back_home)
        self.list.chosen.connect(self.show_vessel)
        self.list.add_key.clicked.connect(lambda: self.new_vessel(None))
        self.page.edit_key.clicked.connect(self._edit)
        self.page.conduct_key.clicked.connect(self._conduct)
        self.page.written.pressed_row.connect(self._open_line)
        self.sheet.written.connect(self._written)
        bridge.ticked.connect(self._follow)

    def show_list(self) -> None:
        self._stack.setCurrentWidget(self._home)
        self._body.setCurrentWidget(self.list)
        self.list.show_vessels()
        self.list.search.setFocus()

    def show_vessel(self, vessel: Vessel) -> None:
        self._stack.setCurrentWidget(self._home)
        self._body.setCurrentWidget(self._vessel_area)
        self.page.show_vessel(vessel)

    def new_vessel(self, target: Target | None) -> None:
        """The form for a new vessel, filled from a target where there is one."""
        self._stack.setCurrentWidget(self.sheet)
        self.sheet.open_new(target)

    def go_back(self) -> None:
        if self._body.currentWidget() is self.list:
            self.closed.emit()
        else:
            self.show_list()

    def refresh(self) -> None:
        self._shown = None
        self._follow()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leads back, step by step."""
        if event.key() == Qt.Key.Key_Escape:
            self.go_back()
        else:
            super().keyPressEvent(event)

    def _follow(self) -> None:
        """Another station may write into the register too."""
        if not self.isVisible():
            return
        state = self._register.logbook.state
        if state is self._shown:
            return
        self._shown = state
        self.list.show_vessels()
        if (vessel := self.page.vessel) is not None:
            self.page.show_vessel(vessel)
        elif self._body.currentWidget() is self._vessel_area:
            self.show_list()  # all that was said of her is struck out: nothing of it may go on standing there

    def _edit(self) -> None:
        if (vessel := self.page.vessel) is not None:
            self._stack.setCurrentWidget(self.sheet)
            self.sheet.open_vessel(vessel)

    def _conduct(self) -> None:
        if (vessel := self.page.vessel) is not None:
            self._stack.setCurrentWidget(self.conduct)
            self.conduct.open_vessel(vessel)

    def _open_line(self, entry: object) -> None:
        line = self._register.logbook.line(str(entry))
        if line is not None:
            self._stack.setCurrentWidget(self.line_sheet)
            self.line_sheet.show_line(line)

    def _back_home(self) -> None:
        self._stack.setCurrentWidget(self._home)
        self._register.poll()
        self._follow()

    def _written(self, vessel_id: str) -> None:
        self._register.poll()
        if (vessel := self._register.vessel(vessel_id)) is not None:
            self.show_vessel(vessel)
