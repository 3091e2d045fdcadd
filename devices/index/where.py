"""What of each line is the sentence, when it came in and from where, for each format of log and many lines at once.

Each reader here says of a piece of a file what the reader of ``devices.formats`` of the same name says of its lines one by one.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Final, Protocol

import numpy as np

from devices.formats import opencpn
from devices.formats.own import GAP, OWN, own_record
from devices.formats.prefixed import PREFIXED
from devices.formats.raw import GATEHOUSE, RAW, TAG, gatehouse_time
from devices.formats.signalk import SIGNAL_K
from devices.formats.times import epoch_time
from devices.index.digits import NO_TIME, SECOND, days, is_digit, number, table_of
from devices.index.fields import Fields
from devices.index.names import Names
from devices.index.prefix import Prefixes
from devices.index.rows import Bytes, Ints, Mask, microseconds
from devices.index.scan import BACKSLASH, BANG, BLANK, COMMA, DOLLAR, STAR, Lines, Piece, lines_between
from devices.tagblock import parse_tag

_HASH: Final = ord("#")
_TAB: Final = ord("\t")
_QUOTE: Final = ord('"')
_SEMICOLON: Final = ord(";")
_COLON: Final = ord(":")
_MILLISECONDS_FROM: Final = 100_000_000_000
_LAST_TAG_SECOND: Final = 4_102_444_800
_MOST_MARKS: Final = 8


@dataclass(frozen=True, slots=True)
class Placed:
    """The lines of a piece that are to be played; arrival time in microseconds (``NO_TIME``: the file says none), number of the
    source's name, and which stand for lost bytes (``None``: none of them)."""

    lines: Lines
    us: Ints
    source: Ints
    gap: Mask | None = None


class Where(Protocol):
    """Reads one file, piece after piece. ``names``: of the sources."""

    names: Names

    def place(self, piece: Piece) -> Placed: ...


def _utf8(text: bytes) -> str:
    return text.decode("utf-8", "replace")


class _Raw:
    """TAG blocks and Gatehouse lines give times."""

    def __init__(self, _begin: datetime) -> None:
        self.names = Names(_utf8)
        self._gatehouse = NO_TIME

    def place(self, piece: Piece) -> Placed:
        keep = piece.buf[piece.start] != _HASH
        lines = Lines(piece.start[keep], piece.end[keep], piece.first[keep], piece.count[keep])
        us = self._from_gatehouse(piece, lines)
        tagged = np.flatnonzero(piece.buf[lines.at] == BACKSLASH)
        if len(tagged):
            times = _tag_times(piece, lines, tagged)
            us[tagged] = np.where(times != NO_TIME, times, us[tagged])
        return Placed(lines, us, np.zeros(len(us), np.int64))

    def _from_gatehouse(self, piece: Piece, lines: Lines) -> Ints:
        """Each line has the time of the last Gatehouse line, which counts for itself too."""
        buf, at = piece.buf, lines.at
        head = (buf[at] == DOLLAR) & (lines.end - at >= 6)
        for i, letter in enumerate(b"PGHP,", 1):
            head &= buf[at + i] == letter
        rows = np.flatnonzero(head)
        last = np.full(len(at), -1)
        last[rows] = np.arange(len(rows))
        np.maximum.accumulate(last, out=last)
        times = np.append(_gatehouse_times(piece, lines, rows), self._gatehouse)
        self._gatehouse = int(times[-2]) if len(rows) else self._gatehouse
        us: Ints = times[last]
        return us


def _gatehouse_times(piece: Piece, lines: Lines, rows: Ints) -> Ints:
    """``$PGHP,1,2008,5,9,0,0,0,10,…``."""
    if not len(rows):
        return np.empty(0, np.int64)
    fields = Fields(piece.buf, lines.at[rows] - 1, lines.end[rows])
    good = (fields.commas >= 8) & fields.whole(0, 9)[1]
    parts: list[Ints] = []
    for at, most in zip(range(1, 8), (4, 2, 2, 2, 2, 2, 3), strict=True):
        value, right = fields.whole(at, most)
        good &= right
        parts.append(value)
    year, month, day, hour, minute, second, milli = parts
    date, dated = days(year, month, day)
    good &= dated & (hour < 24) & (minute < 60) & (second < 60)
    us = (((date * 24 + hour) * 60 + minute) * 60 + second) * SECOND + milli * 1000
    for i in np.flatnonzero(~good).tolist():
        moment = gatehouse_time(lines.text(piece, int(rows[i])))
        us[i] = NO_TIME if moment is None else microseconds(moment)
    return us


def _tag_times(piece: Piece, lines: Lines, rows: Ints) -> Ints:
    r"""The time in ``\…c:…\`` of the rows that begin with a backslash."""
    buf, mark, code = piece.buf, piece.mark, piece.code
    at, first, count = lines.at[rows], lines.first[rows], lines.count[rows]
    starred = (count >= 3) & (code[first + 1] == STAR)
    close = mark[first + 1 + starred]
    begins = buf[close + 1]
    regular = (count >= 3) & (code[first + 1 + starred] == BACKSLASH) & ((begins == DOLLAR) | (begins == BANG))
    hexed = _is_hex(buf[close - 1]) & _is_hex(buf[close - 2]) & (mark[first + 1] == close - 3)
    regular &= ~starred | hexed
    table = table_of(buf, at, int(np.minimum(close - at, 200).max(initial=0)) + 16)
    inside = np.arange(table.shape[1]) < (close - at)[:, None]
    letter = (table == ord("c")) & inside
    before, behind = np.zeros_like(table), np.zeros_like(table)
    before[:, 1:], behind[:, :-1] = table[:, :-1], table[:, 1:]
    hits = letter & ((before == BACKSLASH) | (before == COMMA)) & (behind == _COLON)
    like = letter & (hits | (before == BLANK) | (behind == BLANK))
    place = hits.argmax(axis=1)
    columns = np.minimum(place[:, None] + 2 + np.arange(14), table.shape[1] - 1)
    value = table[np.arange(len(rows))[:, None], columns]
    length = is_digit(value).cumprod(axis=1).sum(axis=1)
    ends = value[np.arange(len(rows)), np.minimum(length, 13)]
    one = (hits.sum(axis=1) == 1) & (like.sum(axis=1) == 1) & ((ends == COMMA) | (ends == STAR) | (ends == BACKSLASH))
    seconds, milli = number(value, 0, 10), number(value, 0, 13)
    us = np.where(length == 10, seconds * SECOND, milli * 1000)
    true = (length == 10) | ((length == 13) & (milli > _MILLISECONDS_FROM))
    known = regular & one & true & (us < _LAST_TAG_SECOND * SECOND) & (close - at < 200)
    none = regular & ~letter.any(axis=1) & (close - at < 200)
    us[none] = NO_TIME
    for i in np.flatnonzero(~known & ~none).tolist():
        found = TAG.match(lines.text(piece, int(rows[i])))
        moment = parse_tag(found[1].decode("latin-1")).time if found else None
        us[i] = NO_TIME if moment is None else microseconds(moment)
    return us


def _is_hex(value: Bytes) -> Mask:
    small = value | np.uint8(0x20)
    return is_digit(value) | ((small >= ord("a")) & (small <= ord("f")) & (value >= ord("A")))


class _Prefixed:
    """Any time in front of the first start of a line."""

    def __init__(self, begin: datetime) -> None:
        self.names = Names(_utf8)
        self._prefixes = Prefixes(begin)

    def place(self, piece: Piece) -> Placed:
        first, count = piece.first.copy(), piece.count.copy()
        found = np.zeros(len(first), np.bool_)
        looked = 0
        while looked < _MOST_MARKS and (seek := ~found & (count > 0)).any():
            code = piece.code[first]
            starts = (code == DOLLAR) | (code == BANG) | (code == BACKSLASH)
            found |= seek & starts
            seek &= ~starts
            first[seek] += 1
            count[seek] -= 1
            looked += 1
        for i in np.flatnonzero(~found & (count > 0)).tolist():  # prefixes full of control characters
            while count[i] and piece.code[first[i]] not in (DOLLAR, BANG, BACKSLASH):
                first[i] += 1
                count[i] -= 1
            found[i] = count[i] > 0
        rows = np.flatnonzero(found)
        at = piece.mark[first[rows]]
        us = self._prefixes.read(piece.buf, piece.start[rows], at)
        return Placed(Lines(at, piece.end[rows], first[rows], count[rows]), us, np.zeros(len(rows), np.int64))


class _SignalK:
    """``milliseconds;N;sentence``."""

    def __init__(self, _begin: datetime) -> None:
        self.names = Names(_utf8)

    def place(self, piece: Piece) -> Placed:
        buf, start, end = piece.buf, piece.start, piece.end
        like = (end - start >= 16) & (buf[start + 13] == _SEMICOLON) & (buf[start + 14] == ord("N"))
        like &= buf[start + 15] == _SEMICOLON
        table = table_of(buf, start, 13)
        like &= is_digit(table).all(axis=1)
        rows = np.flatnonzero(like)
        value = number(table[rows], 0, 13)
        us = value * 1000
        for i in np.flatnonzero(value <= _MILLISECONDS_FROM).tolist():
            moment = epoch_time(table[rows[i]].tobytes().decode())
            us[i] = NO_TIME if moment is None else microseconds(moment)
        lines = Lines(start[rows] + 16, end[rows], piece.first[rows], piece.count[rows])
        return Placed(lines, us, np.zeros(len(rows), np.int64))


_OWN_SIGNS: Final = np.frombuffer(b"0000-00-00T00:00:00.000000Z ", np.uint8)


class _Own:
    """``<utc> <source>TAB<bytes>``."""

    def __init__(self, begin: datetime) -> None:
        self.names = Names(_utf8)
        self._prefixes = Prefixes(begin, iso_only=True)

    def place(self, piece: Piece) -> Placed:
        buf, start, end = piece.buf, piece.start, piece.end
        wide = len(_OWN_SIGNS)
        table = table_of(buf, start, wide)
        like = (np.where(is_digit(table), np.uint8(ord("0")), table) == _OWN_SIGNS).all(axis=1) & (end - start > wide)
        tab = np.where(piece.count > 0, piece.mark[piece.first], 0)
        regular = like & (piece.count > 0) & (piece.code[piece.first] == _TAB) & (tab >= start + wide)
        first, count = piece.first + 1, piece.count - 1
        for i in np.flatnonzero(like & ~regular).tolist():
            line = piece.text(int(start[i]), int(end[i]))
            if own_record(line) is not None:  # a mark in the name of the source
                tab[i] = start[i] + line.index(b"\t")
                first[i] = np.searchsorted(piece.mark, tab[i] + 1)
                count[i] = np.searchsorted(piece.mark, end[i]) - first[i]
                regular[i] = True
        rows = np.flatnonzero(regular)
        begin, at = start[rows], tab[rows] + 1
        source = self.names.numbers(buf, begin + wide, at - 1)
        us = self._prefixes.read(buf, begin, begin + wide - 1)
        lines = Lines(at, end[rows], first[rows], count[rows])
        gap = (buf[at] == GAP[0]) & (buf[at + 1] == GAP[1]) & (lines.end - at >= len(GAP))
        lines.at[gap] += len(GAP)
        return Placed(lines, us, source, gap)


class _OpenCpn:
    """Columns found by their names."""

    def __init__(self, begin: datetime) -> None:
        self.names = Names(lambda text: opencpn.source_name(text.decode("latin-1")))
        self._protocols = Names(lambda text: text.decode("latin-1"))
        self._prefixes = Prefixes(begin, iso_only=True)
        self._header: list[str] | None = None

    def place(self, piece: Piece) -> Placed:
        rows = np.flatnonzero(piece.buf[piece.start] != _HASH)
        while self._header is None and len(rows):
            self._header = opencpn.header_of(piece.text(int(piece.start[rows[0]]), int(piece.end[rows[0]])))
            rows = rows[1:]
        if self._header is None:
            rows = rows[:0]
        return self._rows(piece, rows, self._header or [opencpn.TIME, "message"])

    def _rows(self, piece: Piece, rows: Ints, header: list[str]) -> Placed:
        buf, start, end = piece.buf, piece.start[rows], piece.end[rows]
        columns = len(header)
        message, protocol = opencpn.message_column(header), opencpn.protocol_column(header)
        commas = np.append(np.flatnonzero(buf == COMMA), [len(buf)] * (columns + 1))
        at_comma = np.searchsorted(commas, start)
        borders = [start - 1, *(commas[at_comma + i] for i in range(columns - 1))]
        begin = borders[-1] + 1
        regular = (begin < end) & (header[0] == opencpn.TIME and message == columns - 1 and protocol is not None)
        quotes = np.append(np.flatnonzero(buf == _QUOTE), [len(buf)] * 2)
        first_quote = np.searchsorted(quotes, start)
        many = np.searchsorted(quotes, end) - first_quote
        quoted = (many == 2) & (quotes[first_quote] == begin) & (quotes[first_quote + 1] == end - 1)
        regular &= quoted | (many == 0)
        at, stop = begin + quoted, end - quoted
        inner = np.where(regular & (stop > at), at, 0)
        for edge in (inner, np.where(inner > 0, stop - 1, 0)):
            regular &= (buf[edge] > 0x20) & (buf[edge] < 0x7F) & (inner > 0)
        wanted = self._wanted(buf, borders, protocol, regular)
        source = np.zeros(len(rows), np.int64)
        source_at = opencpn.column(header, (opencpn.SOURCE,))
        if source_at is not None and source_at < columns - 1:
            source[wanted] = self.names.numbers(buf, borders[source_at][wanted] + 1, borders[source_at + 1][wanted])
        us = np.full(len(rows), NO_TIME, np.int64)
        us[wanted] = self._prefixes.read(buf, start[wanted], borders[1][wanted] if columns > 1 else end[wanted])
        own = self._odd(piece, np.flatnonzero(~regular), start, end, header, (at, stop, us, source, wanted))
        kept = np.flatnonzero(wanted)
        lines = lines_between(piece, at[kept], stop[kept])
        lines.own.update({int(np.searchsorted(kept, row)): data for row, data in own.items()})
        return Placed(lines, us[kept], source[kept])

    def _wanted(self, buf: Bytes, borders: list[Ints], protocol: int | None, regular: Mask) -> Mask:
        """Which regular rows are NMEA 0183."""
        wanted = np.zeros(len(regular), np.bool_)
        if protocol is not None and regular.any():
            numbers = self._protocols.numbers(buf, borders[protocol][regular] + 1, borders[protocol + 1][regular])
            good = np.array([opencpn.is_0183(name) for name in self._protocols.names])
            wanted[regular] = good[numbers]
        return wanted

    def _odd(
        self, piece: Piece, odd: Ints, start: Ints, end: Ints, header: list[str], out: tuple[Ints, Ints, Ints, Ints, Mask]
    ) -> dict[int, bytes]:
        """Rows that are read by themselves, put into the columns ``out``. Gives the bytes that are not in the file as they are."""
        at, stop, us, source, wanted = out
        own: dict[int, bytes] = {}
        for i in odd.tolist():
            line = piece.text(int(start[i]), int(end[i]))
            record = opencpn.csv_record(header, line)
            if record is None:
                continue
            wanted[i] = True
            us[i] = NO_TIME if record.utc is None else microseconds(record.utc)
            source[i] = self.names.number((record.source or "").encode())
            place = line.find(record.data)
            at[i] = start[i] + max(place, 0)
            stop[i] = at[i] + (len(record.data) if place >= 0 else 0)
            if place < 0:
                own[i] = record.data
        return own


READERS: Final[dict[str, Callable[[datetime], Where]]] = {
    RAW.id: _Raw,
    GATEHOUSE.id: _Raw,
    PREFIXED.id: _Prefixed,
    SIGNAL_K.id: _SignalK,
    opencpn.OPENCPN.id: _OpenCpn,
    OWN.id: _Own,
}
"""By the id of the format. A format that is not here is indexed by its own reader, line by line."""
