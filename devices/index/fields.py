"""The fields of many sentences at once."""

from __future__ import annotations

from typing import Final

import numpy as np

from devices.index.digits import clock, fraction, is_digit, number, table_of
from devices.index.rows import Bytes, Ints, Mask

_COMMA: Final = ord(",")
_POINT: Final = ord(".")
_ZERO: Final = ord("0")
_CLOCK_FIELD: Final = 13


class Fields:
    """The fields of many sentences: a table of their bytes from behind the address, and where each comma is."""

    def __init__(self, buf: Bytes, body: Ints, stop: Ints) -> None:
        begin = body + 7
        self.length = np.maximum(stop - begin, 0)
        width = int(self.length.max(initial=0))
        column = np.arange(width + _CLOCK_FIELD + 1)
        self.table = table_of(buf, begin, len(column))
        self.table[column >= self.length[:, None]] = 0
        rows, self._commas = np.nonzero(self.table[:, :width] == _COMMA)
        self.commas = np.bincount(rows, minlength=len(body))
        self._first = np.cumsum(self.commas) - self.commas

    def _comma(self, nth: int) -> Ints:
        """Where the ``nth`` comma is (1 = the first behind field 0), or the end."""
        length: Ints = self.length
        if not len(self._commas):
            return length
        at = self._commas[np.minimum(self._first + nth - 1, len(self._commas) - 1)]
        return np.where(self.commas >= nth, at, length)

    def span(self, field: int) -> tuple[Ints, Ints]:
        begin = self._comma(field) + 1 if field else np.zeros(len(self.length), np.int64)
        end = self._comma(field + 1)
        return np.minimum(begin, end), end

    def whole(self, field: int, most: int) -> tuple[Ints, Mask]:
        """A field of one to ``most`` digits as a number, and whether it is that."""
        begin, end = self.span(field)
        length = end - begin
        value, good = np.zeros(len(begin), np.int64), (length >= 1) & (length <= most)
        for place in range(most):
            digit = self.table[np.arange(len(begin)), np.maximum(end - 1 - place, 0)]
            inside = place < length
            good &= is_digit(digit) | ~inside
            value += np.where(inside, digit.astype(np.int64) - _ZERO, 0) * 10**place
        return value, good

    def letter(self, field: int) -> tuple[Bytes, Mask]:
        """A field of one byte (0 where it is empty), and whether it is no longer than that."""
        begin, end = self.span(field)
        value = self.table[np.arange(len(begin)), begin]
        return np.where(end > begin, value, np.uint8(0)), end - begin <= 1

    def digits(self, field: int, width: int) -> tuple[Bytes, Mask, Mask]:
        """The bytes of a field of ``width`` digits; whether it is that; whether it is empty."""
        begin, end = self.span(field)
        columns = np.minimum(begin[:, None] + np.arange(width), self.table.shape[1] - 1)
        values = self.table[np.arange(len(begin))[:, None], columns]
        return values, (end - begin == width) & is_digit(values).all(axis=1), end == begin

    def clock(self, field: int) -> tuple[Ints, Mask, Mask]:
        """``hhmmss[.ssssss]`` in microseconds; whether it is that; whether it is empty."""
        begin, end = self.span(field)
        length = end - begin
        values = self.table[
            np.arange(len(begin))[:, None], np.minimum(begin[:, None] + np.arange(_CLOCK_FIELD), self.table.shape[1] - 1)
        ]
        behind = np.arange(_CLOCK_FIELD) >= length[:, None]
        digit = is_digit(values)
        good = (length >= 6) & (length <= _CLOCK_FIELD) & digit[:, :6].all(axis=1)
        good &= (length == 6) | (values[:, 6] == _POINT)
        good &= (digit | behind)[:, 7:].all(axis=1)
        values[behind] = ord("0")
        us, true = clock(number(values, 0, 2), number(values, 2, 4), number(values, 4, 6))
        return us + fraction(values, 7, _CLOCK_FIELD), good & true, length == 0
