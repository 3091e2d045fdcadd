"""The one widget for entering a position: typed in any of the field's ways, or found in a pasted text and confirmed.

It reads back in degrees-minutes with the nearest place, range and bearing, so that the officer checks what will be
written and not what was typed. A hemisphere is required, 0/0 is refused, and over 200 NM from own ship it asks once.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from app.errors import UserError
from app.geo import Position, format_position, range_bearing
from app.policy.model import Scan
from app.rescue.position_text import EXAMPLE, parse_position
from app.units import NM
from ui.tokens import H_SMALL, H_TOUCH
from ui.widgets import button, column, label, row, set_flag
from ui.words import degrees, miles

FAR_M: Final = 200 * NM
"""Further than this from own ship is more often a slip of a digit than a case."""
_SCAN_AFTER_MS: Final = 150
_OFFERED: Final = 3


class PositionInput(QWidget):
    """``position`` is what may be written, or ``None`` while there is nothing or something is to be confirmed.

    ``own`` gives own ship's position now, ``place`` a name for a position ("21 NM N of Zuwara"), ``scan`` finds
    positions in free text.
    """

    changed = Signal()

    def __init__(
        self,
        *,
        own: Callable[[], Position | None],
        place: Callable[[Position], str],
        scan: Callable[[str], Scan],
    ) -> None:
        super().__init__()
        self._own, self._place, self._scan = own, place, scan
        self._read: Position | None = None
        self._confirmed_far: Position | None = None
        self.edit = QLineEdit()
        self.edit.setPlaceholderText(EXAMPLE)
        self.edit.setFixedHeight(H_TOUCH)
        self.edit.setAccessibleName("Position")
        self.edit.textChanged.connect(self._on_text)
        self.read_back = label("", "op")
        self.where = label("", "sec", wrap=True)
        self.problem = label("", "", wrap=True)
        self.confirm = button("", height=H_TOUCH, on_click=self._confirm_far)
        self.offers = [button("", height=H_SMALL) for _ in range(_OFFERED)]
        self._offered: list[Position] = []
        for i, offer in enumerate(self.offers):
            offer.clicked.connect(lambda _checked=False, i=i: self._take_offer(i))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SCAN_AFTER_MS)
        self._timer.timeout.connect(self._scan_text)
        self.setLayout(
            column(self.edit, self.read_back, self.where, self.problem, self.confirm, row(*self.offers, "stretch"), gap=2)
        )
        self.setFocusProxy(self.edit)
        self._show()

    @property
    def position(self) -> Position | None:
        """The position, if it is complete and, where it is far away, confirmed."""
        if self._read is None or (self._is_far(self._read) and self._confirmed_far != self._read):
            return None
        return self._read

    @property
    def given(self) -> str:
        """What was typed or pasted, as it stands."""
        return self.edit.text().strip()

    def set_position(self, position: Position) -> None:
        """Fill in a position from the chart or a target, to hundredths of a minute (18 m)."""
        self.edit.setText(format_position(position, 2))

    def offer(self, found: Sequence[Position]) -> None:
        """Positions found elsewhere: a single one is filled in to be checked, several are offered as keys."""
        unlike = list(dict.fromkeys(found))
        if len(unlike) == 1:
            self.set_position(unlike[0])
            return
        self._offered = unlike[:_OFFERED]
        self.problem.setText(f"{len(unlike)} positions in the text. Press the right one:")
        self._show()

    def clear(self) -> None:
        self._confirmed_far = None
        self.edit.clear()

    def why_not(self) -> str:
        """What keeps the position from being used, for the form that holds this widget; "" when nothing does."""
        if self.position is not None:
            return ""
        if self._read is not None:
            return "Confirm that the position is really that far away"
        return self.problem.text() or f"Enter a position, e.g. {EXAMPLE}"

    def _on_text(self, text: str) -> None:
        self._timer.stop()
        self._offered = []
        self._read = None
        problem = ""
        if text.strip():
            try:
                self._read = parse_position(text)
            except UserError as error:
                problem = str(error)
                self._timer.start()
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

    def _confirm_far(self) -> None:
        self._confirmed_far = self._read
        self._show()
        self.changed.emit()

    def _is_far(self, position: Position) -> bool:
        own = self._own()
        return own is not None and range_bearing(own, position)[0] > FAR_M

    def _show(self) -> None:
        read = self._read
        self.read_back.setVisible(read is not None)
        self.where.setVisible(read is not None)
        far = read is not None and self._is_far(read) and self._confirmed_far != read
        self.confirm.setVisible(far)
        if read is not None:
            self.read_back.setText(format_position(read))
            self.where.setText(self._described(read))
            self.confirm.setText(f"{self._range(read)} away. Yes, that is right")
        self.problem.setVisible(bool(self.problem.text()) and read is None)
        set_flag(self.edit, "wrong", bool(self.given) and read is None and not self._offered)
        for i, offer in enumerate(self.offers):
            offer.setVisible(i < len(self._offered))
            if i < len(self._offered):
                offer.setText(format_position(self._offered[i]))

    def _range(self, position: Position) -> str:
        own = self._own()
        return f"{miles(range_bearing(own, position)[0])} NM" if own is not None else ""

    def _described(self, position: Position) -> str:
        own = self._own()
        parts = [self._place(position)]
        if own is not None:
            distance, bearing = range_bearing(own, position)
            parts.append(f"{degrees(bearing)} {miles(distance)} NM from us")
        return " · ".join(p for p in parts if p)
