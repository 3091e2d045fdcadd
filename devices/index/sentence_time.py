"""The times that sentences hold (RMC, ZDA, GGA, GLL, GNS), for many lines at once, and the line of time that they make.

What a sentence says is read from its columns of digits where it has the form that nearly all have; any other is given to the
decoder by itself. The rules by which a time of day finds its date and a jumping clock is held steady are those of
``devices.nmea_calendar`` and ``devices.formats.timeline``; they need only the moment before, so sums over differences do them.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

import numpy as np

from app.clock import Stamp
from app.readings import Fix, RawLine, Refusal, TimeReport
from devices.decoder import Decoder
from devices.formats.timeline import HAS_TIME, LONGEST_GAP, STEP
from devices.index.digits import DAY, NO_TIME, SECOND, days, is_digit, near, number
from devices.index.fields import Fields
from devices.index.rows import CODE, GOOD, Ints, Mask, kind_named, microseconds
from devices.index.scan import DOLLAR, Judged, Lines, Piece

_GAP_US: Final = LONGEST_GAP.total_seconds() * SECOND
_STEP_US: Final = int(STEP.total_seconds()) * SECOND
_WIDEST: Final = 140
"""Bytes of a sentence behind its address; a longer one is read by itself."""

_SMALL: Final = ord("a")
_NOON: Final = datetime(2000, 1, 1, 12, tzinfo=UTC)
_MODES: Final = np.zeros(256, np.bool_)
_MODES[list(b"ADEFMNPRS")] = True


@dataclass(frozen=True, slots=True)
class Told:
    """What sentences say about the time, in order of ``row``: the time of day (microseconds), the day since 1970 or ``NO_TIME``,
    and whether later times of day are put on a day by it (``learn``). ``shown``: not a second time in the same line."""

    row: Ints
    day_time: Ints
    day: Ints
    learn: Mask
    zda: Mask
    shown: Mask


class SentenceTimes:
    """The line of time of one log, piece after piece."""

    def __init__(self, begin: datetime) -> None:
        """``begin``: what the first time of day lies nearest to."""
        self._known = NO_TIME
        self._shown = microseconds(begin)
        self._said = NO_TIME
        self._steady = NO_TIME

    def read(self, piece: Piece, lines: Lines, judged: Judged) -> Ints:
        """Microseconds of each line on the line of time; ``NO_TIME`` where it says none."""
        told = tell(piece, lines, judged)
        us = np.full(len(lines.at), NO_TIME, np.int64)
        if len(told.row):
            moments = self._dated(told)
            rows = told.row[told.shown]
            us[rows] = self._held_steady(self._nearest(told, moments))
        return us

    def _dated(self, told: Told) -> Ints:
        """The moment of each by the calendar: its own date, or the day nearest the last known moment, if any is known."""
        own = told.day != NO_TIME
        stated = np.where(own, told.day * DAY, 0) + told.day_time
        learnt = np.flatnonzero(told.learn)
        chain = self._chain(stated[learnt], own[learnt], told.day_time[learnt], self._known)
        before = np.full(len(own) + 1, self._known, np.int64)
        before[1 + learnt] = chain
        moved = np.zeros(len(own) + 1, np.int64)
        moved[1 + learnt] = 1 + learnt
        np.maximum.accumulate(moved, out=moved)
        known = before[moved[:-1]]
        moments = np.where(known == NO_TIME, NO_TIME, known + near(told.day_time, known))
        moments = np.where(own, stated, moments)
        moments[learnt] = chain
        if len(chain):
            self._known = int(chain[-1])
        return moments

    def _nearest(self, told: Told, moments: Ints) -> Ints:
        """The moment that each line is taken to mean. A time of day without any date goes on from the one before."""
        shown = told.shown
        complete = shown & (moments != NO_TIME) & ~(told.zda & (told.day == NO_TIME))
        found = self._chain(moments[shown], complete[shown], told.day_time[shown], self._shown)
        if len(found):
            self._shown = int(found[-1])
        return found

    @staticmethod
    def _chain(stated: Ints, own: Mask, day_time: Ints, before: int) -> Ints:
        """Moments of which some are stated (``own``) and the others lie nearest the one before each. ``NO_TIME`` before any."""
        count = len(stated)
        if not count:
            return stated
        day = day_time.copy()
        day[own] = stated[own] % DAY
        previous = np.empty(count, np.int64)
        previous[1:], previous[0] = day[:-1], 0 if before == NO_TIME else before % DAY
        step = near(day_time, previous)
        step[own] = 0
        total = np.cumsum(step)
        at = np.where(own, np.arange(count), -1)
        np.maximum.accumulate(at, out=at)
        from_own = stated[at] + total - total[at]
        from_before = np.full(count, NO_TIME) if before == NO_TIME else before + total
        return np.where(at >= 0, from_own, from_before)

    def _held_steady(self, found: Ints) -> Ints:
        """A line that never goes back and never leaps ahead by more than a day: it goes on a second later then."""
        if not len(found):
            return found
        step = np.empty_like(found)
        step[1:] = found[1:] - found[:-1]
        step[0] = 0 if self._said == NO_TIME else found[0] - self._said
        step[(step < 0) | (step > _GAP_US)] = _STEP_US
        steady = (int(found[0]) if self._steady == NO_TIME else self._steady) + np.cumsum(step)
        self._said, self._steady = int(found[-1]), int(steady[-1])
        return steady


def tell(piece: Piece, lines: Lines, judged: Judged) -> Told:
    """What the lines of a piece say about the time."""
    parts: list[tuple[Ints, ...]] = []
    by_itself = [judged.odd]
    good = ~judged.odd & ((judged.verdict == GOOD) | (judged.verdict == CODE[Refusal.NO_CHECKSUM]))
    good &= piece.buf[judged.body] == DOLLAR
    for column in range(3, 6):
        good &= piece.buf[judged.body + column] < _SMALL  # the slow reader looks for capitals
    for formatter, time_at in _FORMS.items():
        rows = np.flatnonzero(good & (judged.kind == kind_named(formatter)))
        if not len(rows):
            continue
        told, odd = _form(piece, judged.body[rows], judged.stop[rows], formatter, time_at)
        parts.append((rows[told[0]], *told[1:]))
        mask = np.zeros(len(good), np.bool_)
        mask[rows[odd]] = True
        by_itself.append(mask)
    slow = np.logical_or.reduce(by_itself)
    for row in np.flatnonzero(slow).tolist():
        parts.extend(_slow(row, lines.text(piece, row)))
    if not parts:
        none = np.empty(0, np.int64)
        return Told(none, none, none, none == 0, none == 0, none == 0)
    rows, day_time, day, learn, zda = (np.concatenate(column) for column in zip(*parts, strict=True))
    order = np.argsort(rows, kind="stable")
    rows = rows[order]
    shown = np.ones(len(rows), np.bool_)
    shown[1:] = rows[1:] != rows[:-1]
    return Told(rows, day_time[order], day[order], learn[order].astype(np.bool_), zda[order].astype(np.bool_), shown)


def _slow(row: int, data: bytes) -> list[tuple[Ints, ...]]:
    """One line through the decoder."""
    if not HAS_TIME.search(data):
        return []
    parts: list[tuple[Ints, ...] | None] = []
    decoder = Decoder("", need_checksum=False, reference=None)
    for piece in decoder.decode(RawLine("", Stamp(_NOON, 0.0), data)):
        for reading in piece.readings:
            if isinstance(reading, (Fix, TimeReport)):
                parts.append(_as_told(row, reading))
                break
    return [part for part in parts if part is not None]


def _as_told(row: int, reading: Fix | TimeReport) -> tuple[Ints, ...] | None:
    day_time = reading.time_of_day
    if day_time is None:
        return None
    us = ((day_time.hour * 60 + day_time.minute) * 60 + day_time.second) * SECOND + day_time.microsecond
    zda = isinstance(reading, TimeReport)
    day = NO_TIME if reading.date is None else microseconds(datetime.combine(reading.date, day_time, UTC)) // DAY
    learn = zda or (isinstance(reading, Fix) and reading.valid is True)
    return tuple(np.array([value], np.int64) for value in (row, us, day, learn, zda))


def _form(piece: Piece, body: Ints, stop: Ints, formatter: str, time_at: int) -> tuple[tuple[Ints, ...], Mask]:
    """What sentences of one kind say (rows that say a time), and which of them have to be read by themselves."""
    wide = stop - body - 7 > _WIDEST
    fields = Fields(piece.buf, body, np.where(wide, body + 7, stop))
    us, good, empty = fields.clock(time_at)
    day = np.full(len(body), NO_TIME, np.int64)
    if formatter == "RMC":
        learn, regular = _rmc(fields, day)
    elif formatter == "ZDA":
        learn, regular = _zda(fields, day)
    elif formatter == "GGA":
        quality, short = fields.letter(5)
        learn, regular = (
            (quality >= ord("1")) & (quality <= ord("8")),
            short & (quality < ord("9")) & ((quality == 0) | is_digit(quality)),
        )
    elif formatter == "GLL":
        learn, regular = _gll(fields)
    else:
        learn, regular = _gns(fields)
    odd = wide | (~empty & ~(good & regular))
    says = np.flatnonzero(good & regular & ~odd)
    told = (says, us[says], day[says], learn[says].astype(np.int64), np.full(len(says), formatter == "ZDA", np.int64))
    return told, odd


def _status(fields: Fields, status_at: int, mode_at: int) -> tuple[Mask, Mask]:
    """Whether status and mode say valid; whether they are what most have there."""
    status, short = fields.letter(status_at)
    mode, brief = fields.letter(mode_at)
    regular = short & brief & ((status == ord("A")) | (status == ord("V")) | (status == 0))
    return (status == ord("A")) & (mode != ord("N")), regular


def _rmc(fields: Fields, day: Ints) -> tuple[Mask, Mask]:
    valid, regular = _status(fields, 1, 11)
    digits, good, empty = fields.digits(8, 6)
    short = number(digits, 4, 6)
    found, dated = days(np.where(short >= 80, 1900, 2000) + short, number(digits, 2, 4), number(digits, 0, 2))
    stated = good & dated
    day[stated] = found[stated]
    return valid, regular & (stated | empty)


def _zda(fields: Fields, day: Ints) -> tuple[Mask, Mask]:
    d, d_good, d_empty = fields.digits(1, 2)
    m, m_good, m_empty = fields.digits(2, 2)
    y, y_good, y_empty = fields.digits(3, 4)
    year = number(y, 0, 4)
    found, dated = days(year, number(m, 0, 2), number(d, 0, 2))
    stated = d_good & m_good & y_good & dated & (year >= 1980)
    day[stated] = found[stated]
    return np.ones(len(day), np.bool_), stated | (d_empty & m_empty & y_empty)


def _gll(fields: Fields) -> tuple[Mask, Mask]:
    valid, regular = _status(fields, 5, 6)
    return valid & (fields.commas >= 5), regular


def _gns(fields: Fields) -> tuple[Mask, Mask]:
    begin, end = fields.span(5)
    columns = np.arange(fields.table.shape[1])
    inside = (columns >= begin[:, None]) & (columns < end[:, None])
    known: Mask = _MODES[fields.table] | ~inside
    fixed: Mask = np.logical_or.reduce(inside & (fields.table != ord("N")), axis=1)
    regular: Mask = np.logical_and.reduce(known, axis=1)
    return fixed, regular


_FORMS: Final = {"RMC": 0, "ZDA": 0, "GGA": 0, "GLL": 4, "GNS": 0}
"""Kinds of sentences that hold a time, and the field that it is in."""
