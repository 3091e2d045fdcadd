"""Columns of digits to numbers and days, for many lines at once."""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

from devices.index.rows import Bytes, Ints, Mask

NO_TIME: Final = -(2**63)
"""Microseconds that stand for none."""

SECOND: Final = 1_000_000
DAY: Final = 86_400 * SECOND
HALF_DAY: Final = DAY // 2
_ZERO: Final = ord("0")
_FIRST_YEAR: Final = 1900
_LAST_YEAR: Final = 2200
_FRACTION: Final = 6


def number(table: Bytes, begin: int, end: int) -> Ints:
    """The digits in the columns ``begin`` to ``end`` of each row."""
    value = np.zeros(len(table), np.int64)
    for column in range(begin, end):
        value *= 10
        value += table[:, column]
        value -= _ZERO
    return value


def fraction(table: Bytes, begin: int, end: int) -> Ints:
    """Microseconds of the digits behind a point; those after the sixth are cut off."""
    kept = min(end, begin + _FRACTION)
    us: Ints = number(table, begin, kept) * 10 ** (_FRACTION - (kept - begin))
    return us


def is_digit(values: Bytes) -> Mask:
    return (values - np.uint8(_ZERO)) < 10


def clock(hour: Ints, minute: Ints, second: Ints) -> tuple[Ints, Mask]:
    """Microseconds of the day, and whether it is a time of day."""
    good = (hour < 24) & (minute < 60) & (second < 60)
    return ((hour * 60 + minute) * 60 + second) * SECOND, good


def days(year: Ints, month: Ints, day: Ints) -> tuple[Ints, Mask]:
    """Days since 1970, and whether it is a date (of 1900 to 2199: any other is looked at by itself)."""
    good = (year >= _FIRST_YEAR) & (year < _LAST_YEAR) & (month >= 1) & (month <= 12) & (day >= 1) & (day <= 31)
    begin = (np.where(good, year, 1970) - 1970) * 12 + np.where(good, month, 1) - 1
    first = begin.astype("datetime64[M]").astype("datetime64[D]").astype(np.int64)
    after = (begin + 1).astype("datetime64[M]").astype("datetime64[D]").astype(np.int64)
    found = first + day - 1
    return found, good & (found < after)


def table_of(buf: Bytes, begin: Ints, width: int) -> Bytes:
    """``width`` bytes from each place, one row for each."""
    table: Bytes = sliding_window_view(buf, width)[begin]
    return table


def latest(known: Ints, before: int) -> Ints:
    """Each value that is ``NO_TIME`` replaced by the one before it, the first ones by ``before``."""
    at = np.where(known != NO_TIME, np.arange(len(known)), -1)
    np.maximum.accumulate(at, out=at)
    return np.where(at >= 0, known[at], before)


def near(day_time: Ints, known: Ints) -> Ints:
    """How far each time of day (microseconds) lies from the known moment, on the day that brings it nearest."""
    away = day_time - known % DAY
    return np.where(away > HALF_DAY, away - DAY, np.where(away < -HALF_DAY, away + DAY, away))
