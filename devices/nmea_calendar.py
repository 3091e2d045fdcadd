"""Which day it is: sentences say the time of day, few say the date, and old receivers say a wrong one.

GPS counts weeks modulo 1024. A receiver past its design life is 1024 weeks (19.6 years) or a multiple of it behind
(rollovers 1999-08-22, 2019-04-07, 2038-11-21); the remedy is to add whole epochs, and to say so.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from datetime import date as Date
from datetime import time as TimeOfDay
from typing import Final, Literal

from app.clock import Stamp
from devices.nmea_fields import parse_date

Reference = datetime | Literal["arrival"] | None
"""What a date is compared with: a fixed moment, each line's own arrival time, or nothing at all.

``"arrival"`` is for live devices and for recordings that kept their arrival times. ``None`` is for a log that nobody stamped:
no epochs are added, because 2006 may be when it was written.
"""

FLOOR: Final = datetime(2019, 4, 7, tzinfo=UTC)
"""An arrival time before the last rollover is a computer with a dead battery, not a time before the program was written."""

_EPOCH_WEEKS: Final = 1024
_HALF_DAY: Final = timedelta(hours=12)
_DAY: Final = timedelta(days=1)
_STALE_S: Final = 12 * 3600.0


class Calendar:
    """The date of one source, learnt from its RMC and ZDA, lent to its GGA, GLL, GNS, TTM and TLL."""

    def __init__(self, reference: Reference) -> None:
        self._reference = reference
        self._last: datetime | None = None
        self._last_mono = 0.0
        self._last_time: TimeOfDay | None = None
        """The object that ``_last`` was made of: of one second there is one (see ``nmea_fields.TIMES``)."""
        self._asked_short: tuple[str, Date | None, bool] | None = None
        self._answered_short: tuple[Date, int]
        self._asked_long: tuple[int, int, int, Date | None] | None = None
        self._answered_long: tuple[Date, int]

    def short_date(self, text: str, stamp: Stamp, *, correct: bool) -> tuple[Date, int]:
        """``ddmmyy`` to a date, and how many weeks were added to it where ``correct``. Raises ValueError.

        The year is the one nearest the reference that ends in these digits; without a reference one of 1980 to 2079.
        """
        reference = self._reference_at(stamp)
        asked = (text, reference.date() if reference else None, correct)
        if asked != self._asked_short:
            self._answered_short = _short_date(*asked)
            self._asked_short = asked
        return self._answered_short

    def corrected(self, date: Date, stamp: Stamp) -> tuple[Date, int]:
        """The date and how many weeks were added to it: whole epochs if it lies more than half an epoch before the reference."""
        reference = self._reference_at(stamp)
        return _corrected(date, reference.date() if reference else None)

    def long_date(self, year: int, month: int, day: int, stamp: Stamp) -> tuple[Date, int]:
        """The same from its numbers. Raises ValueError for a day that is not."""
        reference = self._reference_at(stamp)
        asked = (year, month, day, reference.date() if reference else None)
        if asked != self._asked_long:
            self._answered_long = _corrected(Date(year, month, day), asked[3])
            self._asked_long = asked
        return self._answered_long

    def heard(self, time: TimeOfDay | None, stamp: Stamp) -> datetime | None:
        """``moment`` of a valid fix: remembered."""
        moment = self.moment(time, stamp)
        if moment is not None:
            self._last, self._last_mono, self._last_time = moment, stamp.mono, time
        return moment

    def learn(self, moment: datetime, stamp: Stamp, time: TimeOfDay | None = None) -> None:
        """Remember a complete time of this source, and the time of day that it was made of."""
        self._last, self._last_mono, self._last_time = moment, stamp.mono, time

    def moment(self, time: TimeOfDay | None, stamp: Stamp) -> datetime | None:
        """The complete time nearest the last known one: across midnight the day changes. ``None`` if no date is known.

        A date not heard again for 12 hours is no longer known, as the time of day alone cannot tell the day from then on.
        """
        if time is None or self._last is None or stamp.mono - self._last_mono > _STALE_S:
            return None
        if time is self._last_time:
            return self._last
        moment = datetime.combine(self._last.date(), time, UTC)
        ahead = moment - self._last
        if ahead > _HALF_DAY:
            return moment - _DAY
        if ahead < -_HALF_DAY:
            return moment + _DAY
        return moment

    def _reference_at(self, stamp: Stamp) -> datetime | None:
        if self._reference != "arrival":
            return self._reference
        return stamp.utc if stamp.utc > FLOOR else FLOOR


def _short_date(text: str, reference: Date | None, correct: bool) -> tuple[Date, int]:
    day, month, two_digits = parse_date(text)
    middle = reference.year if reference else 2029
    year = middle - (middle - two_digits) % 100
    date = Date(year + 100 if middle - year > 49 else year, month, day)
    return _corrected(date, reference) if correct else (date, 0)


def _corrected(date: Date, reference: Date | None) -> tuple[Date, int]:
    if reference is None:
        return date, 0
    behind = (reference - date).days // 7
    if behind <= _EPOCH_WEEKS // 2:
        return date, 0
    weeks = (behind + _EPOCH_WEEKS // 2) // _EPOCH_WEEKS * _EPOCH_WEEKS
    return date + timedelta(weeks=weeks), weeks
