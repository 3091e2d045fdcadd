"""When something happened: now, 5, 10, 15 or 30 minutes ago, or at a time of any day; with the ship's state of then read back."""

from __future__ import annotations

import re
from collections.abc import Callable
from contextlib import suppress
from datetime import date, datetime, timedelta, tzinfo
from functools import partial
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from app.entry import ShipState
from app.errors import UserError
from app.geo import Position, format_position
from app.shiptime import ship_clock
from app.worded import dated, joined, worded
from ui.language import tr
from ui.parts import Choices
from ui.tokens import H_SMALL, H_TOUCH
from ui.widgets import button, column, label, row, set_cls, set_flag
from ui.words import clock_or_date, degrees, speed

AGO: Final[tuple[int, ...]] = (0, 5, 10, 15, 30)
"""Minutes ago on the keys; 0 is now."""
_DAYS_BACK: Final = 2
"""Days on the keys, beside today; any other day is typed."""
_WHOLE: Final = "%Y-%m-%d %H:%M:%S"
_MONTHS: Final = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_TIME: Final = re.compile(
    r"""^\s*(?:(?P<yesterday>yesterday|y)\s+
          | (?P<year>\d{4})-(?P<month>\d\d?)-(?P<day>\d\d?)[\sT]+
          | (?P<day2>\d\d?)(?:\s*(?P<name>[a-z]{3})[a-z]*|\.(?P<month2>\d\d?)\.?)?\s+)?
        (?P<hour>\d{1,2})[:.h]?(?P<minute>\d{2})(?::?(?P<second>\d{2}))?\s*(?:z|utc)?\s*$""",
    re.IGNORECASE | re.VERBOSE,
)


def time_of(text: str, now: datetime) -> datetime:
    """``0238``, ``02:38`` or ``02:38:07`` as the newest such moment that is not in the future, or with a day before it:
    ``yesterday 23:50``, ``13 23:50``, ``13 Jun 23:50``, ``13.6. 23:50``, ``2026-06-13 23:50``. Raises UserError."""
    found = _TIME.match(text)
    if found is None:
        raise UserError("Write the time as HH:MM in UTC, with the day before it if it was another one: 13 23:50")
    hour, minute, second = int(found["hour"]), int(found["minute"]), int(found["second"] or 0)
    if hour > 23 or minute > 59 or second > 59:
        raise UserError("Hours go up to 23, minutes and seconds up to 59")
    at = now.replace(hour=hour, minute=minute, second=second, microsecond=0)
    if found["yesterday"]:
        return at - timedelta(days=1)
    if found["year"]:
        return _on(at, int(found["year"]), int(found["month"]), int(found["day"]))
    if found["day2"]:
        return _that_day(at, now, int(found["day2"]), found["name"], found["month2"])
    return at if at <= now else at - timedelta(days=1)


def _that_day(at: datetime, now: datetime, day: int, name: str | None, number: str | None) -> datetime:
    """The newest such day that is not after today, of that month if one is given."""
    month = int(number) if number else None
    if name:
        if name[:3].casefold() not in _MONTHS:
            raise UserError(worded("“{name}” is no month", name=name))
        month = _MONTHS.index(name[:3].casefold()) + 1
    if month is not None:
        this_year = _on(at, now.year, month, day)
        return this_year if this_year.date() <= now.date() else _on(at, now.year - 1, month, day)
    if day <= now.day:
        return _on(at, now.year, now.month, day)
    before = now.replace(day=1) - timedelta(days=1)
    return _on(at, before.year, before.month, day)


def _on(at: datetime, year: int, month: int, day: int) -> datetime:
    try:
        return at.replace(year=year, month=month, day=day)
    except ValueError:
        raise UserError(worded("There is no day {day}.{month}.{year}", day=day, month=month, year=year)) from None


def written(moment: datetime, now: datetime) -> str:
    """A moment as ``time_of`` reads it back: with its day wherever the time alone could be taken for another one."""
    return moment.strftime("%H:%M:%S" if now - timedelta(days=1) < moment <= now else _WHOLE)


class WhenInput(QWidget):
    """``moment()`` is the chosen moment, ``None`` for now itself. ``state_at`` gives the ship's state of a moment. What is typed is
    UTC; what the ship's clocks showed then stands beside it where there is a ``zone`` (ship's time).

    A moment is worked out once, when it is chosen: what is read back is what is written, however long the form stays open.
    """

    changed = Signal()

    def __init__(
        self,
        now: Callable[[], datetime],
        state_at: Callable[[datetime | None], ShipState | None],
        zone: tzinfo | None = None,
    ) -> None:
        super().__init__()
        self._now, self._state_at, self._zone = now, state_at, zone
        self._chosen: tuple[str, datetime | None] = "", None  # what stood in the line when it was worked out, and the moment
        self._keys = Choices({str(m): str(m) if m else "now" for m in AGO}, len(AGO))
        self._keys.choose("0")
        self._keys.setAccessibleName(tr("Minutes ago"))
        self._keys.changed.connect(self._on_key)
        self.edit = QLineEdit()
        self.edit.setPlaceholderText(tr("HH:MM"))
        self.edit.setToolTip(tr("UTC. Another day before it: 13 23:50, yesterday 23:50, 2026-06-13 23:50"))
        self.edit.setAccessibleName(tr("At what time, UTC"))
        self.edit.setFixedHeight(H_TOUCH)
        self.edit.setMinimumWidth(100)
        self.edit.textEdited.connect(self._on_text)
        self._then = label("", "sec", wrap=True)
        self.days = [button("", height=H_SMALL, on_click=partial(self._on_day, back)) for back in range(_DAYS_BACK + 1)]
        self._days = QWidget()
        self._days.setLayout(row(*((key, 1) for key in self.days)))
        self._days.hide()
        self._then.hide()
        self.setLayout(column(row((self._keys, 3), label("min ago", "sec"), (self.edit, 1)), self._days, self._then, gap=2))

    def key(self, minutes: int) -> QPushButton:
        """The key of ``minutes`` ago, 0 for now. Raises KeyError for a number that has none."""
        return self._keys.key(str(minutes))

    @property
    def then(self) -> str:
        """What is said of the ship at the chosen moment; "" for now."""
        return self._then.text()

    def moment(self) -> datetime | None:
        """Raises UserError for a time that cannot be read."""
        text, chosen = self._chosen
        return chosen if self.edit.text() == text else self._worked_out()

    def set_moment(self, moment: datetime) -> None:
        """Start from a moment that stands in the log already."""
        self._keys.choose("")
        self.edit.setText(written(moment, self._now()))
        self._chosen = self.edit.text(), moment.replace(microsecond=0)
        self._show_then()

    def now(self) -> None:
        """Back to now."""
        self._keys.choose("0")
        self.edit.clear()
        self._choose()

    @property
    def draft(self) -> str:
        """What is chosen, for ``bring_back`` at any later time; "" for now."""
        try:
            moment = self.moment()
        except UserError:
            return self.edit.text()
        return "" if moment is None else moment.strftime(_WHOLE)

    def bring_back(self, draft: str) -> None:
        """What was chosen before a restart: the moment that it was then."""
        if not draft:
            self.now()
            return
        try:
            self.set_moment(time_of(draft, self._now()))
        except UserError:
            self._keys.choose("")
            self.edit.setText(draft)
            self._choose()

    def _worked_out(self) -> datetime | None:
        """The moment of the line, else of the keys, as seen from now. Raises UserError."""
        if self.edit.text().strip():
            return time_of(self.edit.text(), self._now())
        minutes = int(self._keys.value or 0)
        return self._now() - timedelta(minutes=minutes) if minutes else None

    def _choose(self) -> None:
        """From now on it is this moment."""
        with suppress(UserError):  # said under the line; ``moment`` raises it again
            self._chosen = self.edit.text(), self._worked_out()
        self._show_then()

    def _on_key(self, _minutes: str) -> None:
        self.edit.clear()
        self._choose()
        self.changed.emit()

    def _on_text(self, text: str) -> None:
        self._keys.choose("" if text.strip() else "0")
        self._choose()
        self.changed.emit()

    def _on_day(self, back: int) -> None:
        """The same time of another day."""
        try:
            moment = self.moment()
        except UserError:
            moment = None
        if moment is None:
            return
        day = self._now().date() - timedelta(days=back)
        self.edit.setText(moment.replace(year=day.year, month=day.month, day=day.day).strftime(_WHOLE))
        self._choose()
        self.changed.emit()

    def _show_then(self) -> None:
        wrong, text, day = False, "", None
        try:
            moment = self.moment()
        except UserError as error:
            wrong, text = len(self.edit.text().strip()) >= 3, str(error)
            text = text if wrong else ""
        else:
            if moment is not None:
                ship = ship_clock(moment, self._zone)
                text = joined(" · ", (ship, self._described(moment))) if ship else self._described(moment)
            day = moment.date() if moment is not None and self.edit.text().strip() else None
        self._show_days(day)
        set_flag(self.edit, "wrong", wrong)
        self._then.setText(text)
        self._then.setVisible(bool(text))

    def _show_days(self, chosen: date | None) -> None:
        """The days to choose from, while a time is typed."""
        self._days.setVisible(chosen is not None)
        today = self._now().date()
        for back, key in enumerate(self.days):
            day = today - timedelta(days=back)
            key.setText(("Today", "Yesterday")[back] if back < 2 else dated(day, "%d %b"))
            set_cls(key, "done" if day == chosen else "")

    def _described(self, moment: datetime) -> str:
        now = self._now()
        when = clock_or_date(moment, now)
        if moment > now:
            return worded("{when} UTC is in the future", when=when)
        state = self._state_at(moment)
        if state is None or state.lat is None or state.lon is None:
            return worded("At {when} UTC. The ship's state of then is not known", when=when)
        here = format_position(Position(state.lat, state.lon))
        sog = worded("SOG {speed} kn", speed=speed(state.sog_mps)) if state.sog_mps is not None else "SOG not known"
        cog = worded("COG {degrees}", degrees=degrees(state.cog_deg)) if state.cog_deg is not None else "COG not known"
        return worded("At {when} UTC: {here}, {sog}, {cog}", when=when, here=here, sog=sog, cog=cog)
