"""Guard zones: two, each a ring round own ship, a sector of it, or a circle at a place. A target that comes in is a warning."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from app.errors import UserError
from app.geo import Position
from app.units import metres_from_nm, nm
from app.watch.guard import MOST_ZONES, Area, Ring, Zone
from app.worded import worded
from ui.bridge import Bridge
from ui.language import tr
from ui.parts import Choices, Notice, field, line_edit
from ui.taborder import TabsByEye
from ui.tokens import GRID, H_KEY
from ui.widgets import button, column, frame, label, row, set_cls

_OFF, _RING, _SECTOR, _PLACE = "off", "ring", "sector", "place"
_SHAPES: Final = {_OFF: "Off", _RING: "All round", _SECTOR: "Sector", _PLACE: "At a place"}
_WIDTH: Final = 104


class GuardForm(QWidget):
    """One zone. ``zone`` reads it back; raises UserError for a number that is none."""

    def __init__(self, bridge: Bridge, number: int) -> None:
        super().__init__()
        self._bridge = bridge
        self._place: Position | None = None
        self._corners: tuple[Position, ...] = ()
        self.number = number
        self.shape = Choices(_SHAPES, per_row=4)
        self.shape.changed.connect(lambda _shape: self._follow())
        self.name = line_edit(name=worded("Name of guard zone {number}", number=number))
        self.name.setMaxLength(24)
        self.inner, self.outer, self.start, self.end = (self._number(what) for what in ("From, NM", "To, NM", "From °", "To °"))
        self.by = Choices({"bow": "By the bow", "true": "True"}, per_row=2)
        self.by.choose("bow")
        self._inner_box, self._sector_box = QWidget(), QWidget()
        self._inner_box.setLayout(column(label("From, NM", "sec"), self.inner, gap=2))
        self._sector_box.setLayout(row(field("From °", self.start), field("To °", self.end), field("Bearings", self.by)))
        self.where = label("", "sec", wrap=True)
        self._outer_word = label("To, NM", "sec")
        numbers = row(self._inner_box, column(self._outer_word, self.outer, gap=2), self._sector_box, "stretch")
        self.setLayout(
            column(row(label(worded("Guard zone {number}", number=number), "op"), self.name), self.shape, numbers, self.where)
        )
        self._empty()

    @staticmethod
    def _number(name: str) -> QLineEdit:
        made = line_edit(name=name)
        made.setFixedWidth(_WIDTH)
        return made

    def _empty(self) -> None:
        self.name.setText(worded("Guard {number}", number=self.number))
        for edit, text in ((self.inner, "0"), (self.outer, "3"), (self.start, "315"), (self.end, "45")):
            edit.setText(text)
        self.shape.choose(_OFF)
        self._follow()

    def show_zone(self, zone: Zone | None) -> None:
        """Show a zone as it is set."""
        if zone is None:
            self._empty()
            return
        self.name.setText(zone.name)
        if isinstance(zone, Ring):
            self.inner.setText(_miles(zone.inner_m))
            self.outer.setText(_miles(zone.outer_m))
            sector = zone.start_deg != zone.end_deg
            if sector:
                self.start.setText(f"{zone.start_deg:.0f}")
                self.end.setText(f"{zone.end_deg:.0f}")
            self.by.choose("bow" if zone.relative else "true")
            self.shape.choose(_SECTOR if sector else _RING)
        else:
            self._place, self._corners = zone.centre, zone.corners
            self.outer.setText(_miles(zone.radius_m))
            self.shape.choose(_PLACE)
        self._follow()

    def zone(self) -> Zone | None:
        """What is set, ``None`` for off."""
        shape, name = self.shape.value, self.name.text().strip()
        if shape == _OFF:
            return None
        outer = metres_from_nm(self._value(self.outer, "To, NM"))
        if shape == _PLACE:
            if self._corners:
                return Area(name, None, 0.0, self._corners)
            if self._place is None:
                raise UserError(
                    worded("{name}: own position is not known, and no case is selected. A zone at a place needs one", name=name)
                )
            return Area(name, self._place, outer)
        inner = metres_from_nm(self._value(self.inner, "From, NM"))
        start, end = 0.0, 0.0
        if shape == _SECTOR:
            start, end = self._value(self.start, "From °") % 360, self._value(self.end, "To °") % 360
        return Ring(name, inner, outer, start, end, self.by.value != "true")

    def _value(self, edit: QLineEdit, what: str) -> float:
        try:
            return float(edit.text().replace(",", "."))
        except ValueError:
            raise UserError(worded("{text}: {what} is a number, e.g. 3", text=self.name.text(), what=what)) from None

    def _follow(self) -> None:
        shape = self.shape.value
        self._inner_box.setVisible(shape in (_RING, _SECTOR))
        self._sector_box.setVisible(shape == _SECTOR)
        self._outer_word.setText("Radius, NM" if shape == _PLACE else "To, NM")
        self.outer.setEnabled(shape != _OFF and not (shape == _PLACE and self._corners))
        if shape == _PLACE and self._place is None and not self._corners:
            self._place = self._pick()
        words = {
            _OFF: "",
            _RING: "Goes with own ship",
            _SECTOR: "Goes with own ship, clockwise from one bearing to the other",
            _PLACE: "A circle of this radius that stays where the selected case, else own ship, is now",
        }
        self.where.setText(words.get(shape, ""))

    def _pick(self) -> Position | None:
        """The selected case, else own ship now."""
        bridge = self._bridge
        case = bridge.state.cases.get(bridge.selection or "")
        if case is not None and case.position is not None:
            return case.position.position
        place: Position | None = bridge.frame.own.position.live
        return place


class GuardZones(TabsByEye, QDialog):
    """Both zones and the keys that set them or leave them as they were."""

    def __init__(self, bridge: Bridge, parent: QWidget) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self.setWindowTitle(tr("Guard zones"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        set_cls(self, "panel")
        self.forms = [GuardForm(bridge, number) for number in range(1, MOST_ZONES + 1)]
        zones = bridge.station.vigil.zones
        for form, zone in zip(self.forms, (*zones, *[None] * MOST_ZONES), strict=False):
            form.show_zone(zone)
        self.notice = Notice()
        self.set_key = button("Guard these", "strong", height=H_KEY, on_click=self.take)
        self.draw_key = button("Draw on the chart", height=H_KEY, on_click=self.draw)
        self.leave_key = button("Leave as it was", height=H_KEY, on_click=self.close)
        said = "A target that comes in is a warning, once until it has left. Targets already inside raise nothing."
        self.setLayout(
            column(
                label("Guard zones", "big"),
                label(said, "lab", wrap=True),
                *(frame("card", column(form, margin=GRID)) for form in self.forms),
                "stretch",
                self.notice,
                row((self.set_key, 2), (self.draw_key, 1), (self.leave_key, 1)),
                margin=2 * GRID,
            )
        )
        self.resize(800, 660)
        self.forms[0].name.setFocus()

    def draw(self) -> None:
        """Leave this, and draw an area by its corners."""
        self.close()
        self._bridge.guard_sketch_requested.emit()

    def take(self) -> None:
        """Set what the forms say; what is wrong is said and nothing is changed."""
        try:
            zones = tuple(zone for form in self.forms if (zone := form.zone()) is not None)
            self._bridge.station.vigil.set_zones(zones, self._bridge.station.author or "unsigned")
        except UserError as error:
            self.notice.say(str(error))
            return
        self.accept()


def open_guard(bridge: Bridge, parent: QWidget) -> GuardZones:
    """Open the page of guard zones over a window."""
    made = GuardZones(bridge, parent)
    made.open()
    return made


def _miles(metres: float) -> str:
    return f"{nm(metres):.2f}".rstrip("0").rstrip(".") or "0"
