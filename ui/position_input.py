"""The one widget for entering a position: typed in any of the field's ways, found in a pasted text and confirmed, clicked on
the chart, or laid off by range and bearing from own ship, a target or a case.

It reads back in degrees-minutes with the nearest place, range and bearing, and whose water it is, so that the officer checks
what will be written and not what was typed. A hemisphere is required, 0/0 is refused; on land and over 200 NM away it asks once.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from app.errors import UserError
from app.geo import Position, destination, format_position, range_bearing
from app.policy.model import Scan
from app.rescue.position_text import EXAMPLE, parse_position
from app.rescue.range_text import parse_range
from app.sea import Zone
from app.units import NM
from app.worded import joined, worded
from ui.language import tr
from ui.origins import Origin
from ui.range_fields import RangeFields
from ui.tokens import H_SMALL, H_TOUCH
from ui.widgets import button, column, label, row, set_cls, set_flag
from ui.words import degrees, miles

FAR_M: Final = 200 * NM
"""Further than this from own ship is more often a slip of a digit than a case."""
_SCAN_AFTER_MS: Final = 150
_OFFERED: Final = 3
_PICK, _PICKING = "Pick on chart", "Click the chart. Esc ends"


def _no_origin(_name: str) -> Origin:
    raise UserError("Ranges and bearings cannot be read here. Enter the position itself")


class PositionInput(QWidget):
    """``position`` is what may be written, or ``None`` while there is nothing or something is to be confirmed.

    ``own`` gives own ship's position now, ``place`` a name for a position ("21 NM N of Zuwara"), ``scan`` finds positions in
    free text, ``zone`` says whose water it is. ``origin`` finds what a range is laid off from by its name (UserError where it
    cannot), ``origins`` the names to choose from. Emits ``pick_wanted`` when it waits for a click on the chart (itself) or no
    longer does (``None``); whoever shows the chart answers with ``take_pick``. ``ashore``: the place may well be on land (a
    port): it does not ask.
    """

    changed = Signal()
    pick_wanted = Signal(object)  # itself, or None

    def __init__(
        self,
        *,
        own: Callable[[], Position | None],
        place: Callable[[Position], str],
        scan: Callable[[str], Scan],
        zone: Callable[[Position], Zone] | None = None,
        origin: Callable[[str], Origin] = _no_origin,
        origins: Callable[[], Sequence[str]] | None = None,
        ashore: bool = False,
    ) -> None:
        super().__init__()
        self._own, self._place, self._scan, self._origin = own, place, scan, origin
        self._zone_of, self._ashore = zone, ashore
        self._read: Position | None = None
        self._zone: Zone | None = None
        self._laid_off = ""  # how the position that stands there was laid off, in words
        self._confirmed: Position | None = None
        self.picking = False
        self.edit = QLineEdit()
        self.edit.setPlaceholderText(tr(EXAMPLE))
        self.edit.setFixedHeight(H_TOUCH)
        self.edit.setAccessibleName(tr("Position"))
        self.edit.textChanged.connect(self._on_text)
        self.edit.editingFinished.connect(self._settle)
        self.pick_key = button(_PICK, height=H_SMALL, on_click=self._toggle_pick)
        self.range_key = button("Range and bearing", height=H_SMALL, on_click=self._toggle_range)
        self.range_fields = RangeFields(origins or (lambda: ()))
        self.range_fields.hide()
        self.range_fields.changed.connect(self.edit.setText)
        self.range_fields.finished.connect(self._settle)
        self.read_back, self.where = label("", "op"), label("", "sec", wrap=True)
        self.zone, self.problem = label("", "sec", wrap=True), label("", "", wrap=True)
        self.confirm = button("", height=H_TOUCH, on_click=self._confirm)
        self.offers = [button("", height=H_SMALL) for _ in range(_OFFERED)]
        self._offered: list[Position] = []
        for i, offer in enumerate(self.offers):
            offer.clicked.connect(lambda _checked=False, i=i: self._take_offer(i))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SCAN_AFTER_MS)
        self._timer.timeout.connect(self._scan_text)
        keys = row((self.pick_key, 1), (self.range_key, 1))
        told = column(self.read_back, self.where, self.zone, self.problem, gap=2)
        self.setLayout(column(self.edit, keys, self.range_fields, told, self.confirm, row(*self.offers, "stretch"), gap=4))
        self.setFocusProxy(self.edit)
        self.range_key.setVisible(origins is not None)  # not before it stands in here: it would be a window of its own
        self.allow_pick(False)
        self._show()

    @property
    def position(self) -> Position | None:
        """The position, if it is complete and, where there is a doubt about it, confirmed."""
        return None if self._read is None or self._doubts() else self._read

    @property
    def given(self) -> str:
        """What was typed or pasted, as it stands; what was laid off with the range, the bearing and from where."""
        return self._laid_off or self.edit.text().strip()

    def set_position(self, position: Position, decimals: int = 2) -> None:
        """Fill in a position from the chart or a target, to hundredths of a minute (18 m) or finer."""
        self.edit.setText(format_position(position, decimals))

    def offer(self, found: Sequence[Position]) -> None:
        """Positions found elsewhere: a single one is filled in to be checked, several are offered as keys."""
        unlike = list(dict.fromkeys(found))
        if len(unlike) == 1:
            self.set_position(unlike[0])
            return
        self._offered = unlike[:_OFFERED]
        self.problem.setText(worded("{n} positions in the text. Press the right one:", n=len(unlike)))
        self._show()

    def clear(self) -> None:
        self._confirmed = None
        self.range_fields.clear()
        self.range_fields.hide()
        self.edit.clear()

    def trust(self) -> None:
        """What stands there was written before: it is not asked about again."""
        self._confirmed = self._read
        self._show()

    def why_not(self) -> str:
        """What keeps the position from being used, for the form that holds this widget; "" when nothing does."""
        if self.position is not None:
            return ""
        if self._read is not None:
            words = {"far": "that far away", "land": "on land"}
            return worded("Confirm that the position is really {join}", join=joined(" and ", (words[d] for d in self._doubts())))
        return self.problem.text() or worded("Enter a position, e.g. {EXAMPLE}", EXAMPLE=EXAMPLE)

    # -- the chart

    def allow_pick(self, on: bool = True) -> None:
        """Show the key that waits for a click on the chart: only where there is a chart that answers."""
        self.pick_key.setVisible(on)

    def take_pick(self, asked: object, position: Position | None) -> None:
        """The click on the chart that ``asked`` waited for; ``None`` where the waiting ended without one."""
        if asked is not self or not self.picking:
            return
        self._show_picking(False)
        if position is not None:
            self.set_position(position)
            self.edit.setFocus()

    def _toggle_pick(self) -> None:
        self._want_pick(not self.picking)

    def _want_pick(self, on: bool) -> None:
        if on != self.picking:
            self._show_picking(on)
            self.pick_wanted.emit(self if on else None)

    def _show_picking(self, on: bool) -> None:
        self.picking = on
        self.pick_key.setText(_PICKING if on else _PICK)
        set_cls(self.pick_key, "open" if on else "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.picking:
            self._want_pick(False)  # and not the form round it
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self._want_pick(False)
        super().hideEvent(event)

    # -- range and bearing

    def _toggle_range(self) -> None:
        self.range_fields.setVisible(not self.range_fields.isVisible())
        set_cls(self.range_key, "done" if self.range_fields.isVisibleTo(self) else "")
        if self.range_fields.isVisible():
            self.range_fields.open()

    def _lay_off(self, text: str) -> Position | None:
        """The position of a range and bearing from where its origin is now; ``None`` where the text is none."""
        wanted = parse_range(text)
        if wanted is None:
            return None
        origin = self._origin(wanted.origin)
        self._laid_off = worded(
            "{strip} (from {name} at {format_position})",
            strip=text.strip(),
            name=origin.name,
            format_position=format_position(origin.position),
        )
        return destination(origin.position, wanted.bearing_deg, wanted.range_m)

    def _settle(self) -> None:
        """A range and bearing becomes the position that it gave: it holds for the moment in which it was entered."""
        if self._laid_off and self._read is not None:
            words, confirmed = self._laid_off, self._confirmed == self._read
            self.edit.setText(format_position(self._read, 2))
            self._laid_off = words
            if confirmed:
                self._confirmed = self._read
            self._show()

    # -- text

    def _on_text(self, text: str) -> None:
        self._timer.stop()
        self._offered = []
        self._read, self._zone, self._laid_off = None, None, ""
        problem = ""
        if text.strip():
            try:
                self._read = self._lay_off(text) or parse_position(text)
            except UserError as error:
                problem = str(error)
                self._timer.start()
        if self._read is not None and self._zone_of is not None:
            self._zone = self._zone_of(self._read)
        self.problem.setText(problem)
        self._show()
        self.changed.emit()

    def _scan_text(self) -> None:
        """The text is no position by itself: offer those that are found in it, for the officer to confirm."""
        found = (each.position for each in self._scan(self.edit.text()).found)
        self._offered = list(dict.fromkeys(p for p in found if p is not None))[:_OFFERED]
        if self._offered:
            self.problem.setText("Found in the text. Press the right one:")
        self._show()

    def _take_offer(self, index: int) -> None:
        if index < len(self._offered):
            self.set_position(self._offered[index])
            self.edit.setFocus()

    def _confirm(self) -> None:
        self._confirmed = self._read
        self._show()
        self.changed.emit()

    def _doubts(self) -> tuple[str, ...]:
        """What has to be confirmed about the position, once."""
        if self._read is None or self._confirmed == self._read:
            return ()
        own = self._own()
        far = own is not None and range_bearing(own, self._read)[0] > FAR_M
        land = not self._ashore and self._zone is not None and self._zone.on_land is True
        return ("far",) * far + ("land",) * land

    def _show(self) -> None:
        read, doubts = self._read, self._doubts()
        for each in (self.read_back, self.where):
            each.setVisible(read is not None)
        self.zone.setVisible(self._zone is not None)
        self.confirm.setVisible(bool(doubts))
        if read is not None:
            self.read_back.setText(format_position(read))
            self.where.setText(self._described(read))
            self.zone.setText(self._zone.line if self._zone is not None else "")
            words = {"far": worded("{range} away", range=self._range(read)), "land": "On land by our chart"}
            said = joined(", ", (words[d] for d in sorted(doubts, key=lambda d: d == "far")))
            self.confirm.setText(worded("{said}. Yes, that is right", said=said))
        self.problem.setVisible(bool(self.problem.text()) and read is None)
        set_flag(self.edit, "wrong", bool(self.edit.text().strip()) and read is None and not self._offered)
        for i, offer in enumerate(self.offers):
            offer.setVisible(i < len(self._offered))
            if i < len(self._offered):
                offer.setText(format_position(self._offered[i]))

    def _range(self, position: Position) -> str:
        own = self._own()
        return worded("{miles} NM", miles=miles(range_bearing(own, position)[0])) if own is not None else ""

    def _described(self, position: Position) -> str:
        own = self._own()
        parts = [self._place(position)]
        if own is not None:
            distance, bearing = range_bearing(own, position)
            parts.append(worded("{degrees} {miles} NM from us", degrees=degrees(bearing), miles=miles(distance)))
        return joined(" · ", (p for p in (*parts, self._laid_off) if p))
