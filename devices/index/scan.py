"""The vectorised look at a piece of a log: where its lines are, which sentences are proven, and of what kind they are.

Nearly all sentences have one shape: a start at the front, a checksum at the end, and nothing between that has a meaning of its
own. One pass finds the marks (starts, stars, backslashes, control characters) of a whole piece; a line whose marks have that
shape is judged with the others at once, by differences of one running XOR. Any other line is handed to ``rows.judged``.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

import numpy as np

from app.readings import Refusal
from devices.formats.textfile import LONGEST
from devices.framing import MAX_LINE
from devices.index.rows import CODE, GOOD, LONGEST_ADDRESS, NO_KIND, Bytes, Ints, Mask, judged, kind_of

PIECE: Final = 2 << 20
"""Bytes looked at together: enough that NumPy's own costs vanish, few enough that memory stays small."""

PAD: Final = 256
"""Bytes behind a piece that may be looked at without harm."""

DOLLAR, BANG, STAR, BACKSLASH, BLANK, COMMA = b"$!*\\ ,"
_LINE_ENDS: Final = (13, 10)
_NOT_HEX: Final = 255
_TRAILING_LOOKS: Final = 8


def _table(codes: bytes) -> bytes:
    return bytes(byte in codes for byte in range(256))


_MARKS: Final = _table(bytes([*range(32), 127]) + b"$!*\\")
_LETTERS: Final = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
_ALNUM: Final = np.frombuffer(_table(_LETTERS), np.bool_)
_HEX: Final = np.full(256, _NOT_HEX, np.uint8)
_BASE36: Final = np.zeros(256, np.uint16)
for _i, _letter in enumerate(b"0123456789ABCDEF"):
    _HEX[_letter] = _HEX[ord(chr(_letter).lower())] = _i
for _i, _letter in enumerate(b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"):
    _BASE36[_letter] = _BASE36[ord(chr(_letter).lower())] = _i


@dataclass(frozen=True, slots=True)
class Piece:
    """Whole lines of a log. ``buf`` begins at ``base`` in the file and has ``PAD`` bytes more behind. ``mark``: where its marks
    are, ``code`` which they are; the lines begin and end at ``start`` and ``end``, and their marks begin at ``first`` and are
    ``count``."""

    base: int
    buf: Bytes
    mark: Ints
    code: Bytes
    start: Ints
    end: Ints
    first: Ints
    count: Ints
    too_long: int

    def text(self, begin: int, end: int) -> bytes:
        return self.buf[begin:end].tobytes()


@dataclass(frozen=True, slots=True)
class Lines:
    """Some lines of a piece, without what a logger wrote around them: bytes ``at`` to ``end``, marks from ``first``, ``count``.

    ``own``: the bytes of those that do not stand in the file as they are, by their row.
    """

    at: Ints
    end: Ints
    first: Ints
    count: Ints
    own: dict[int, bytes] = field(default_factory=dict)

    def text(self, piece: Piece, row: int) -> bytes:
        known = self.own.get(row)
        return piece.text(int(self.at[row]), int(self.end[row])) if known is None else known


@dataclass(frozen=True, slots=True)
class Judged:
    """``verdict`` and ``kind`` as ``rows.judged`` gives them. ``body``: where the sentence begins behind its TAG block, ``stop``
    where its star is or its last field ends; both -1 for a line (``odd``) that had to be looked at by itself."""

    verdict: Bytes
    kind: Ints
    body: Ints
    stop: Ints
    odd: Mask


def pieces(chunks: Iterator[bytes]) -> Iterator[Piece]:
    """Cut a stream of bytes into pieces of whole lines. Lines over ``LONGEST`` are left out and counted."""
    rest, base, dropping = b"", 0, False
    for chunk in chunks:
        block = rest + chunk
        if dropping:
            cut = _first_end(block)
            if cut < 0:
                rest, base = b"", base + len(block)
                continue
            block, base, dropping = block[cut:], base + cut, False
        cut = max(block.rfind(b"\n"), block.rfind(b"\r")) + 1
        rest = block[cut:]
        if cut:
            yield _piece(base, block[:cut])
        base += cut
        if len(rest) > LONGEST:
            rest, base, dropping = b"", base + len(rest), True
            yield _nothing(base)
    if rest:
        yield _piece(base, rest + b"\n")


def _first_end(block: bytes) -> int:
    found = [i for i in (block.find(b"\n"), block.find(b"\r")) if i >= 0]
    return min(found, default=-1)


def _nothing(base: int) -> Piece:
    none = np.empty(0, np.int64)
    return Piece(base, np.zeros(PAD, np.uint8), none, np.empty(0, np.uint8), none, none, none, none, 1)


def _piece(base: int, block: bytes) -> Piece:
    buf = np.frombuffer(block + bytes(PAD), np.uint8)
    mark = np.flatnonzero(np.frombuffer(block.translate(_MARKS), np.bool_))
    code = buf[mark]
    ends_at = np.flatnonzero((code == _LINE_ENDS[0]) | (code == _LINE_ENDS[1]))
    end = mark[ends_at]
    start = np.empty_like(end)
    start[:1], start[1:] = 0, end[:-1] + 1
    first = np.empty_like(end)
    first[:1], first[1:] = 0, ends_at[:-1] + 1
    length = end - start
    keep = np.flatnonzero((length > 0) & (length <= LONGEST))
    # Looked up one past the last mark of the last line: that is not there.
    mark = np.append(mark, [len(block)] * 8)
    code = np.append(code, np.zeros(8, np.uint8))
    too_long = int(np.count_nonzero(length > LONGEST))
    return Piece(base, buf, mark, code, start[keep], end[keep], first[keep], (ends_at - first)[keep], too_long)


def lines_between(piece: Piece, at: Ints, end: Ints) -> Lines:
    """Lines of which only these bytes are what was heard."""
    first = np.searchsorted(piece.mark, at)
    return Lines(at, end, first, np.searchsorted(piece.mark, end) - first)


def judge(piece: Piece, lines: Lines) -> Judged:
    """Verdict and kind of each line."""
    buf, mark, code = piece.buf, piece.mark, piece.code
    end = _without_blanks(buf, lines.at, lines.end)
    first, count = lines.first, lines.count
    head = np.where(count > 0, code[first], 0)
    front = (count > 0) & (mark[first] == lines.at)
    plain = front & ((head == DOLLAR) | (head == BANG))
    whole = plain & (count == 2) & (code[first + 1] == STAR) & (mark[first + 1] == end - 3)
    bare = plain & (count == 1)
    body = lines.at.copy()
    tagged = front & (head == BACKSLASH) & ((count == 4) | (count == 5))
    if tagged.any():
        whole |= _tagged(piece, lines, end, tagged, body)
    stop = np.where(whole, end - 3, end)
    running = np.bitwise_xor.accumulate(buf)
    high, low = _HEX[buf[end - 2]], _HEX[buf[end - 1]]
    hexed = (high != _NOT_HEX) & (low != _NOT_HEX)
    proven = ((high << 4) | low) == (running[stop - 1] ^ running[body])
    kind, addressed = _kinds(buf, body, stop, whole | bare)
    verdict = np.full(len(end), CODE[Refusal.NO_CHECKSUM], np.uint8)
    verdict[whole] = CODE[Refusal.WRONG_CHECKSUM]
    verdict[whole & proven] = GOOD
    odd = ~(bare | (whole & hexed & (~proven | addressed)))
    odd |= lines.end - lines.at > MAX_LINE
    odd[list(lines.own)] = True
    for i in np.flatnonzero(odd).tolist():
        verdict[i], kind[i] = judged(lines.text(piece, i))
    body[odd] = stop[odd] = -1
    return Judged(verdict, kind, body, stop, odd)


def _without_blanks(buf: Bytes, at: Ints, end: Ints) -> Ints:
    """Where the lines end without the blanks behind them."""
    blank = (buf[end - 1] == BLANK) & (end > at)
    if not blank.any():
        return end
    end = end.copy()
    for _ in range(_TRAILING_LOOKS):
        end[blank] -= 1
        blank = (buf[end - 1] == BLANK) & (end > at)
        if not blank.any():
            break
    return end


def _tagged(piece: Piece, lines: Lines, end: Ints, tagged: Mask, body: Ints) -> Mask:
    r"""Which lines are ``\…*hh\$…*hh`` or ``\…\$…*hh``; their ``body`` is put where the sentence begins."""
    mark, code = piece.mark, piece.code
    close = lines.first + lines.count - 3
    begins = code[close + 1]
    good = (
        tagged
        & (code[close] == BACKSLASH)
        & ((lines.count == 4) | (code[lines.first + 1] == STAR))
        & ((begins == DOLLAR) | (begins == BANG))
        & (mark[close + 1] == mark[close] + 1)
        & (code[close + 2] == STAR)
        & (mark[close + 2] == end - 3)
    )
    body[good] = mark[close + 1][good]
    found: Mask = good
    return found


def _kinds(buf: Bytes, body: Ints, stop: Ints, wanted: Mask) -> tuple[Ints, Mask]:
    """Kind of each sentence, and whether it has a whole address. Those that are not wanted get none."""
    letters = [buf[body + i] for i in range(1, 7)]
    first = letters[0]
    five = _ALNUM[first]
    for letter in letters[1:5]:
        five = five & _ALNUM[letter]
    five &= ((letters[5] == COMMA) & (body + 6 < stop)) | (body + 6 == stop)
    maker = (first == ord("P")) | (first == ord("p"))
    code = 3 + (_BASE36[letters[2]].astype(np.int64) * 36 + _BASE36[letters[3]]) * 36 + _BASE36[letters[4]]
    kind = np.where(maker, 1, code)
    addressed = five & wanted
    for i in np.flatnonzero(wanted & ~five).tolist():
        kind[i] = _odd_kind(buf, int(body[i]), int(stop[i]))
        addressed[i] = kind[i] != NO_KIND
    kind[~wanted | ~addressed] = NO_KIND
    return kind, addressed


def _odd_kind(buf: Bytes, body: int, stop: int) -> int:
    head = buf[body + 1 : min(stop, body + LONGEST_ADDRESS + 2)].tobytes().split(b",")[0]
    return kind_of(head) if len(head) <= LONGEST_ADDRESS else NO_KIND
