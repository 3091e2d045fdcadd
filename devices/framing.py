"""Bytes to lines, and lines to the sentences in them. No I/O, no clock.

The standard says 82 characters; real talkers send up to 205, so the bound is 1 KiB. Line ends seen in the field are CR LF,
LF, CR and CR CR LF: each CR or LF ends a line and empty lines are nothing, so all four come out the same.
"""

from __future__ import annotations

import re
from typing import Final

from app.readings import Refusal

MAX_LINE: Final = 1024
"""Longest line kept, in bytes without its line end."""

_STARTS: Final = b"$!\\"
_DATAGRAM_HEADER: Final = b"UdPbC\0"
_BLANK: Final = b"\0 \t\r\n"
_WHOLE_SENTENCE: Final = re.compile(rb"[$!][^$!*\\]*\*[0-9A-Fa-f]{2}")
"""The common case: one start at the front, a checksum at the end, nothing else to decide."""

Piece = tuple[bytes, Refusal | None]
"""A part of a line, and why it cannot be a sentence (``None``: it may be one)."""


class Framer:
    """Cuts a byte stream into lines, whatever the borders of the chunks.

    A line over ``MAX_LINE`` bytes is thrown away up to its end: ``dropped`` counts such lines, ``dropped_bytes`` their bytes.
    Never holds more than ``MAX_LINE`` bytes between two calls.
    """

    def __init__(self) -> None:
        self._rest = b""
        self._dropping = False
        self.dropped = 0
        self.dropped_bytes = 0

    def feed(self, data: bytes) -> list[bytes]:
        """The lines that ``data`` completes, without their line ends. Empty lines are left out."""
        *whole, rest = (self._rest + data).replace(b"\r", b"\n").split(b"\n")
        lines: list[bytes] = []
        for line in whole:
            if self._dropping:
                self.dropped_bytes += len(line)
                self._dropping = False
            elif len(line) > MAX_LINE:
                self._drop(line)
            elif line:
                lines.append(line)
        if self._dropping:
            self.dropped_bytes += len(rest)
            rest = b""
        elif len(rest) > MAX_LINE:
            self._drop(rest)
            self._dropping = True
            rest = b""
        self._rest = rest
        return lines

    def _drop(self, line: bytes) -> None:
        self.dropped += 1
        self.dropped_bytes += len(line)

    def pending(self) -> bytes:
        """The bytes of a line that has not ended yet."""
        return self._rest


def sentences_in(line: bytes) -> list[Piece]:
    r"""The pieces of one line, in order: sentences with their TAG block, and what is not a sentence with its refusal.

    A fresh ``$`` or ``!`` always starts over, because neither is legal inside a sentence: two sentences glued together
    come out as two, half a sentence before a whole one as a refused half and a whole one. A TAG block (``\...\``) stays
    with the sentence that it stands directly before. Blanks, NULs and the header of an IEC 61162-450 datagram are
    skipped; other bytes between sentences are a refused piece. A line that starts with ``#`` is a comment.
    """
    if len(line) > MAX_LINE:
        return [(line[:MAX_LINE], Refusal.TOO_LONG)]
    if _WHOLE_SENTENCE.fullmatch(line):
        return [(line, None)]
    text = line.strip(_BLANK)
    if text.startswith(b"#"):
        return [(text, Refusal.NOT_A_SENTENCE)]
    if text.startswith(_DATAGRAM_HEADER):
        text = text[len(_DATAGRAM_HEADER) :]
    return _split(text)


def _split(text: bytes) -> list[Piece]:
    pieces: list[Piece] = []
    at = 0
    while at < len(text):
        start = _next_start(text, at)
        _add_junk(pieces, text[at:start])
        if start >= len(text):
            break
        body = start
        if text[start : start + 1] == b"\\":
            body = _end_of_tag(text, start)
            if body < 0:
                at = _next_start(text, start + 1)
                pieces.append((text[start:at], Refusal.HALF_SENTENCE))
                continue
        limit = _next_start(text, body + 1)
        star = text.find(b"*", body, limit)
        if star < 0 and limit < len(text):
            pieces.append((text[start:limit], Refusal.HALF_SENTENCE))
            at = limit
        elif star < 0:
            pieces.append((text[start:], None))
            break
        else:
            at = min(star + 3, limit)
            pieces.append((text[start:at], None))
    return pieces


def _next_start(text: bytes, at: int) -> int:
    """Where the next ``$``, ``!`` or backslash is, or the end of the text."""
    found = [i for i in (text.find(_STARTS[k : k + 1], at) for k in range(3)) if i >= 0]
    return min(found, default=len(text))


def _end_of_tag(text: bytes, start: int) -> int:
    """Where the sentence after the TAG block at ``start`` begins; -1 if no such block or no sentence directly after it."""
    end = _next_start(text, start + 1)
    if text[end : end + 1] != b"\\" or text[end + 1 : end + 2] not in (b"$", b"!"):
        return -1
    return end + 1


def _add_junk(pieces: list[Piece], junk: bytes) -> None:
    junk = junk.strip(_BLANK)
    if junk:
        pieces.append((junk, Refusal.NOT_A_SENTENCE))
