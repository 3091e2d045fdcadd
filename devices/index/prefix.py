"""Times in front of sentences, for many lines at once.

Lines of one logger have the same layout: the same signs in the same columns, and digits in the others. A layout is learnt from
the first line that has it, read by the slow reader's own expressions; all further lines of it are columns of digits. What fits
no layout, or is no time, is read by itself.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Final, Literal

import numpy as np

from devices.formats.prefixed import CLOCK, DAY_OF_YEAR, ISO, UNIX, prefix_time
from devices.formats.times import ISO_TIME, iso_time
from devices.index.digits import DAY, HALF_DAY, NO_TIME, SECOND, clock, days, fraction, is_digit, number, table_of
from devices.index.rows import Bytes, Ints, Mask, microseconds, moment_of

Kind = Literal["iso", "year", "unix", "clock"]

_ANY_CLOCK: Final = re.compile(r"(?<!\d)(\d\d):(\d\d):(\d\d)(?:[.,](\d{1,6}))?(?!\d)")
_MOST_LAYOUTS: Final = 64
_MILLISECONDS_FROM: Final = 100_000_000_000
_ONE_MINUTE: Final = 60 * SECOND
_ZERO: Final = ord("0")


@dataclass(frozen=True, slots=True)
class _Layout:
    """``signs``: the prefix with a 0 for each digit. ``spans``: columns of the groups of the expression that found the time.
    ``kind`` is ``None`` where that cannot be said for all prefixes of the layout."""

    kind: Kind | None
    signs: Bytes
    spans: tuple[tuple[int, int], ...]


class Prefixes:
    """Reads the times of the prefixes of one file, piece after piece."""

    def __init__(self, begin: datetime, *, iso_only: bool = False) -> None:
        """``begin``: its date is that of times of day before any other is known. ``iso_only``: a column of ISO times."""
        self._begin = begin
        self._iso_only = iso_only
        self._layouts: list[_Layout] = []
        self._last = NO_TIME

    def read(self, buf: Bytes, begin: Ints, end: Ints) -> Ints:
        """Microseconds of each prefix; ``NO_TIME`` where it has none. A time of day goes on from the line before."""
        width = end - begin
        us = np.full(len(begin), NO_TIME, np.int64)
        day_time = np.zeros(len(begin), np.bool_)
        odd = np.ones(len(begin), np.bool_)
        for wide in np.unique(width).tolist():
            some = np.flatnonzero(width == wide)
            if not wide:
                odd[some] = False
                continue
            table = table_of(buf, begin[some], wide)
            signs = np.where(is_digit(table), np.uint8(_ZERO), table)
            left = np.ones(len(some), np.bool_)
            while left.any():
                layout = self._layout(signs[left][0], table[left][0])
                if layout is None:
                    break
                like = left & (signs == layout.signs).all(axis=1)
                left &= ~like
                if layout.kind is None:
                    continue
                found, good = _READ[layout.kind](table[like], layout.spans)
                rows = some[like]
                us[rows[good]] = found[good]
                odd[rows[good]] = False
                day_time[rows] |= layout.kind == "clock"
        if day_time.any():
            self._in_order(buf, begin, end, us, odd, day_time)
        elif odd.any():
            self._odd(buf, begin, end, us, odd)
        if len(us):
            known = us[us != NO_TIME]
            self._last = int(known[-1]) if len(known) else self._last
        return us

    def _layout(self, signs: Bytes, prefix: Bytes) -> _Layout | None:
        """The layout of a prefix, learnt if need be; ``None``: there are too many already."""
        for layout in self._layouts:
            if len(layout.signs) == len(signs) and (layout.signs == signs).all():
                return layout
        if len(self._layouts) >= _MOST_LAYOUTS:
            return None
        layout = _learn(prefix.tobytes().decode("latin-1"), signs, iso_only=self._iso_only)
        self._layouts.append(layout)
        return layout

    def _odd(self, buf: Bytes, begin: Ints, end: Ints, us: Ints, odd: Mask) -> None:
        """Lines that are read by themselves, among such as have whole times."""
        last, since = self._last, 0
        for i in np.flatnonzero(odd).tolist():
            known = us[since:i]
            known = known[known != NO_TIME]
            last, since = (int(known[-1]) if len(known) else last), i
            us[i] = self._slow(buf[begin[i] : end[i]].tobytes().decode("latin-1"), None if last == NO_TIME else moment_of(last))

    def _slow(self, prefix: str, last: datetime | None) -> int:
        moment = iso_time(prefix) if self._iso_only else prefix_time(prefix, last, self._begin.date())
        return NO_TIME if moment is None else microseconds(moment)

    def _in_order(self, buf: Bytes, begin: Ints, end: Ints, us: Ints, odd: Mask, day_time: Mask) -> None:
        """Times of day, which need the line before, and lines that are read by themselves."""
        if day_time.all() and not odd.any():
            self._days(us)
            return
        last = None if self._last == NO_TIME else moment_of(self._last)
        for i in range(len(us)):
            if odd[i] or day_time[i]:
                us[i] = self._slow(buf[begin[i] : end[i]].tobytes().decode("latin-1"), last)
            if us[i] != NO_TIME:
                last = moment_of(int(us[i]))

    def _days(self, us: Ints) -> None:
        """Put times of day on their days: on that of the line before, or on the next one when midnight has passed."""
        known = self._last != NO_TIME
        before = np.empty_like(us)
        before[1:] = us[:-1]
        before[:1] = self._last % DAY if known else us[:1]
        day = self._last // DAY if known else microseconds(self._begin) // DAY
        us += (day + np.cumsum(before - us > HALF_DAY)) * DAY


def _learn(text: str, signs: Bytes, *, iso_only: bool) -> _Layout:
    if ISO.search(text) or iso_only:
        found = ISO_TIME.search(text)
        return _Layout("iso", signs, found.regs) if found else _Layout(None, signs, ())
    for kind, pattern in _PATTERNS:
        if found := pattern.search(text):
            # The slow reader takes true times of day only: it must have found the same one.
            same = kind != "clock" or ((strict := CLOCK.search(text)) is not None and strict.regs == found.regs)
            return _Layout(kind if same else None, signs, found.regs)
    return _Layout(None, signs, ())


_PATTERNS: Final[tuple[tuple[Kind, re.Pattern[str]], ...]] = (("year", DAY_OF_YEAR), ("unix", UNIX), ("clock", _ANY_CLOCK))
Spans = tuple[tuple[int, int], ...]


def _iso(table: Bytes, spans: Spans) -> tuple[Ints, Mask]:
    (year, month, day, hms, part, zone) = spans[1:]
    date, dated = days(number(table, *year), number(table, *month), number(table, *day))
    us, good = _hms(table, hms)
    us += date * DAY
    if part[0] >= 0:
        us += fraction(table, *part)
    if zone[0] >= 0 and zone[1] - zone[0] > 1:
        hours = number(table, zone[0] + 1, zone[0] + 3)
        minutes = number(table, zone[1] - 2, zone[1])
        good = good & (hours < 24) & (minutes < 60)
        away = (hours * 60 + minutes) * _ONE_MINUTE
        us = us + away if table[0, zone[0]] == ord("-") else us - away
    return us, good & dated


def _hms(table: Bytes, span: tuple[int, int]) -> tuple[Ints, Mask]:
    at = span[0]
    return clock(number(table, at, at + 2), number(table, at + 3, at + 5), number(table, at + 6, at + 8))


def _day_of_year(table: Bytes, spans: Spans) -> tuple[Ints, Mask]:
    year, day, hms = spans[1:]
    first, dated = days(number(table, *year), np.ones(len(table), np.int64), np.ones(len(table), np.int64))
    of_year = number(table, *day)
    us, good = _hms(table, hms)
    point = hms[0] + 8
    if hms[1] > point:
        us += fraction(table, point + 1, hms[1])
    return us + (first + of_year - 1) * DAY, good & dated & (of_year >= 1) & (of_year <= 366)


def _unix(table: Bytes, spans: Spans) -> tuple[Ints, Mask]:
    begin, end = spans[1]
    if end - begin == 13 and not (table[:, begin:end] == ord(".")).any():
        value = number(table, begin, end)
        return value * 1000, value > _MILLISECONDS_FROM
    us = number(table, begin, begin + 10) * SECOND
    if end > begin + 11:
        us += fraction(table, begin + 11, end)
    return us, np.ones(len(table), np.bool_)


def _time_of_day(table: Bytes, spans: Spans) -> tuple[Ints, Mask]:
    part = spans[4]
    us, good = _hms(table, (spans[1][0], spans[3][1]))
    if part[0] >= 0:
        us += fraction(table, *part)
    return us, good


_READ: Final[dict[Kind, Callable[[Bytes, Spans], tuple[Ints, Mask]]]] = {
    "iso": _iso,
    "year": _day_of_year,
    "unix": _unix,
    "clock": _time_of_day,
}
