"""The lines of one piece of a recording: as values, as the text of an export, and those alone that hold certain bytes.

The text is made from the columns of a block as they lie there: a mission has a hundred million lines, and a value for each
would cost an hour.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import accumulate
from typing import Final

from app.clock import Stamp
from app.entry import iso
from app.ports import RawText
from app.readings import RawLine
from db.block import from_microseconds, opened
from db.recording_store import Piece

DAY_US: Final = 86_400_000_000
_SECOND_US: Final = 1_000_000
_TO_SECOND: Final = len("2026-06-14T02:38:07.")
_BROKEN: Final = (ValueError, KeyError, OverflowError)


def line_text(line: RawLine) -> bytes:
    """One line as an export writes it (``app.ports.RawText``). A line end in a gap's text or a source's name becomes a space."""
    data = line.data if line.gap is None else b"# " + _one_line(line.gap)
    return b"%b %b\t%b\r\n" % (iso(line.stamp.utc).encode(), _one_line(line.source), data)


def lines_of(piece: Piece, names: Mapping[int, str], from_line: int, upto: int, start_us: int, end_us: int) -> Iterator[RawLine]:
    """Lines with ``from_line`` <= number < ``upto`` and ``start_us`` <= UTC < ``end_us``; of a damaged piece one gap marker."""
    try:
        found = opened(piece.data)
        plain, gaps, place = found.plain, found.gaps, dict(found.places)
        low, high = from_line - piece.first, upto - piece.first
        mono = accumulate(found.mono_steps)
        for i, (source, m, utc, length) in enumerate(zip(found.sources, mono, found.utc, found.lengths, strict=True)):
            begin = place[source]
            place[source] = end = begin + length
            # What is not asked for is stepped over: whoever goes to a moment waits for it.
            if low <= i < high and start_us <= utc < end_us:
                gap = gaps.get(str(i)) if gaps else None
                yield RawLine(names[source], Stamp(from_microseconds(utc), m / 1e6), plain[begin:end], gap)
    except _BROKEN as error:
        yield _damaged(piece, error)


def text_of(piece: Piece, names: Mapping[int, str], from_line: int, upto: int, start_us: int, end_us: int) -> RawText:
    """The same lines as text."""
    try:
        return _text(piece, names, from_line - piece.first, upto - piece.first, start_us, end_us)
    except _BROKEN as error:
        return RawText(line_text(_damaged(piece, error)), 1, 0)


def lines_having(piece: Piece, names: Mapping[int, str], from_line: int, upto: int, wanted: Sequence[bytes]) -> Iterator[RawLine]:
    """Lines that hold one of ``wanted``; none of a piece that is damaged."""
    try:
        found = opened(piece.data)
        search = re.compile(b"|".join(map(re.escape, wanted))).search
        ends = dict(zip(found.places, [*list(found.places.values())[1:], len(found.plain)], strict=True))
        # A device that says none of it in the whole piece is passed over with one look.
        place = {source: begin for source, begin in found.places.items() if search(found.plain, begin, ends[source])}
        if not place:
            return
        low, high = from_line - piece.first, upto - piece.first
        mono = accumulate(found.mono_steps)
        for i, (source, m, utc, length) in enumerate(zip(found.sources, mono, found.utc, found.lengths, strict=True)):
            if source not in place:
                continue
            begin = place[source]
            place[source] = end = begin + length
            if search(found.plain, begin, end) and low <= i < high and str(i) not in found.gaps:
                yield RawLine(names[source], Stamp(from_microseconds(utc), m / 1e6), found.plain[begin:end])
    except _BROKEN:
        return


def days_of(piece: Piece, from_line: int, upto: int) -> set[int]:
    """UTC days since 1970 of the lines of a piece; of a damaged one the day that it began."""
    try:
        return {us // DAY_US for us in opened(piece.data).utc[max(0, from_line - piece.first) : upto - piece.first]}
    except _BROKEN:
        return {piece.start_us // DAY_US}


def _text(piece: Piece, names: Mapping[int, str], low: int, high: int, start_us: int, end_us: int) -> RawText:
    found = opened(piece.data)
    plain, place, gaps = found.plain, dict(found.places), found.gaps
    said = {number: b" " + _one_line(names[number]) + b"\t" for number in place}
    out: list[bytes] = []
    heard, known, second = 0, None, b""
    whole = low <= 0 and high >= len(found.lengths) and start_us <= min(found.utc) and max(found.utc) < end_us
    for i, (source, utc, length) in enumerate(zip(found.sources, found.utc, found.lengths, strict=True)):
        begin = place[source]
        place[source] = end = begin + length
        if not whole and not (low <= i < high and start_us <= utc < end_us):
            continue
        whole_second, us = divmod(utc, _SECOND_US)
        if whole_second != known:
            known, second = whole_second, iso(from_microseconds(whole_second * _SECOND_US))[:_TO_SECOND].encode()
        gap = gaps.get(str(i)) if gaps else None
        heard += gap is None
        out.append(b"%b%06dZ%b%b\r\n" % (second, us, said[source], plain[begin:end] if gap is None else b"# " + _one_line(gap)))
    return RawText(b"".join(out), len(out), heard)


def _damaged(piece: Piece, error: Exception) -> RawLine:
    return RawLine("", Stamp(from_microseconds(piece.start_us), 0.0), b"", gap=f"{piece.count} lines cannot be read ({error})")


def _one_line(text: str) -> bytes:
    return text.replace("\r", " ").replace("\n", " ").replace("\t", " ").encode("utf-8", "replace")
