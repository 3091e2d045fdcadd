"""When something happened: now, 5, 10, 15 or 30 minutes ago, or at a time; with the ship's state of then read back."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from app.entry import ShipState
from app.errors import UserError
from app.geo import Position, format_position
from ui.parts import Choices
from ui.tokens import H_TOUCH
from ui.widgets import column, label, row, set_flag
from ui.words import UNKNOWN, clock_or_date, degrees, speed

AGO: Final[tuple[int, ...]] = (0, 5, 10, 15, 30)
"""Minutes ago on the keys; 0 is now."""
_TIME: Final = re.compile(r"^\s*(\d{1,2})[:.h]?(\d{2})(?::?(\d{2}))?\s*(?:z|utc)?\s*$", re.IGNORECASE)


def time_of(text: str, now: datetime) -> datetime:
    """``0238``, ``02:38`` or ``02:38:07`` as the newest such moment that is not in the future. Raises UserError."""
    found = _TIME.match(text)
    if found is None:
        raise UserError("Write the time as HH:MM, in UTC")
    hour, minute, second = int(found[1]), int(found[2]), int(found[3] or 0)
    if hour > 23 or minute > 59 or second > 59:
        raise UserError("Hours go up to 23, minutes and seconds up to 59")
    moment = now.replace(hour=hour, minute=minute, second=second, microsecond=0)
    return moment if moment <= now else moment - timedelta(days=1)


class WhenInput(QWidget):
    """``moment(now)`` is the chosen moment, ``None`` for now itself. ``state_at`` gives the ship's state of a moment."""

    changed = Signal()

    def __init__(self, now: Callable[[], datetime], state_at: Callable[[datetime | None], ShipState | None]) -> None:
        super().__init__()
        self._now, self._state_at = now, state_at
        self._keys = Choices({str(m): str(m) if m else "now" for m in AGO}, len(AGO))
        self._keys.choose("0")
        self._keys.setAccessibleName("Minutes ago")
        self._keys.changed.connect(self._on_key)
        self.edit = QLineEdit()
        self.edit.setPlaceholderText("HH:MM")
        self.edit.setAccessibleName("At what time, UTC")
        self.edit.setFixedSize(100, H_TOUCH)
        self.edit.textEdited.connect(self._on_text)
        self._then = label("", "sec", wrap=True)
        self._then.hide()
        self.setLayout(column(row((self._keys, 1), label("min ago", "sec"), self.edit), self._then, gap=2))

    def key(self, minutes: int) -> QPushButton:
        """The key of ``minutes`` ago, 0 for now. Raises KeyError for a number that has none."""
        return self._keys.key(str(minutes))

    @property
    def then(self) -> str:
        """What is said of the ship at the chosen moment; "" for now."""
        return self._then.text()

    def moment(self) -> datetime | None:
        """Raises UserError for a time that cannot be read."""
        if self.edit.text().strip():
            return time_of(self.edit.text(), self._now())
        minutes = int(self._keys.value or 0)
        return self._now() - timedelta(minutes=minutes) if minutes else None

    def set_moment(self, moment: datetime) -> None:
        """Start from a moment that stands in the log already."""
        self._keys.choose("")
        self.edit.setText(moment.strftime("%H:%M:%S"))
        self._show_then()

    def now(self) -> None:
        """Back to now."""
        self._keys.choose("0")
        self.edit.clear()
        self._show_then()

    def _on_key(self, _minutes: str) -> None:
        self.edit.clear()
        self._show_then()
        self.changed.emit()

    def _on_text(self, text: str) -> None:
        self._keys.choose("" if text.strip() else "0")
        self._show_then()
        self.changed.emit()

    def _show_then(self) -> None:
        wrong, text = False, ""
        try:
            moment = self.moment()
        except UserError as error:
            wrong, text = len(self.edit.text().strip()) >= 3, str(error)
            text = text if wrong else ""
        else:
            text = "" if moment is None else self._described(moment)
        set_flag(self.edit, "wrong", wrong)
        self._then.setText(text)
        self._then.setVisible(bool(text))

    def _described(self, moment: datetime) -> str:
        when = clock_or_date(moment, self._now())
        state = self._state_at(moment)
        if state is None or state.lat is None or state.lon is None:
            return f"At {when} UTC. The ship's state of then is not known"
        here = format_position(Position(state.lat, state.lon))
        sog = speed(state.sog_mps)
        knots = f"{sog} kn" if sog != UNKNOWN else "speed not known"
        return f"At {when} UTC: {here}, {knots}, {degrees(state.cog_deg)}"
