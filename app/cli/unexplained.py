"""What is left of a log text once the position finder has been through it, and is not plainly harmless: cut, not judged.

Here a number too many taken out costs a look at the source, and one too few costs a position on somebody's desk. So a record
keeps the numbers that are explained by what stands round them (an error number, a time with its date, a port of this
computer), and of others no more than three digits. Runs of letters and digits mixed, escaped bytes and what is no text go.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Final

CUT: Final = "[cut]"
_MOST_DIGITS: Final = 3
"""Of digits that nothing explains, in one record: no position can be told with so few."""

_DIGIT: Final = re.compile(r"\d")
_NO_TEXT: Final = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ufffd]|(?:\\x[0-9a-fA-F]{2}.{0,3}){3}|(?:\\u[0-9a-fA-F]{4}){3}")
_RUN: Final = re.compile(r"[A-Za-z0-9+/=_-]{12,}")
_PIECE: Final = re.compile(r"\S+")
_TIME: Final = r"20\d\d-[01]\d-[0-3]\d(?:[T ][0-2]\d:[0-5]\d(?::[0-5]\d(?:[.,]\d{1,6})?)?(?:Z|\+00:?00)?)?"
_EXPLAINED: Final = re.compile(
    rf"""(?x)
    (?<![\w.-]) (?:
      {_TIME}
    | \[(?:Errno|WinError)\ -?\d{{1,5}}\]
    | lines?\ \d{{1,6}} (?=[\s,:;)]|$)
    | at\ 0x[0-9a-f]{{6,16}} (?=>)
    | (?:127\.0\.0\.1|::1|localhost)(?::\d{{1,5}})?
    | \d{{1,6}}(?:\.\d)?\ (?:s|ms|baud|bytes|kB|MB|entries|records|sentences|messages|times) (?![\w.])
    | (?:utf-8|utf-16|base64|sha256|cp1252|int64|float64|Ed25519|ed25519|x11|NMEA\ 0183|gpx1) (?!\w)
    | (?:GPS|GYRO|AIS|RADAR|VHF|WIND|COM|ttyUSB|ttyACM|ttyS)\ ?\d (?![\d.,°'′-])
    )"""
)
_OWN_NAME: Final = re.compile(r"20\d{6}(?:-\d{4}-[a-z][a-z0-9-]*|T\d{6}Z(?:-[A-Z]+)?)(?=[/.\s:\"'”]|$)")
"""Names that this program gives its own folders and files: a moment, and the name of the ship."""


def cut_unexplained(text: str) -> str:
    """``text`` without what nothing explains."""
    lines = [CUT if _NO_TEXT.search(line) else _RUN.sub(_run, line) for line in text.split("\n")]
    kept: list[str] = []

    def aside(m: re.Match[str]) -> str:
        kept.append(m.group())
        return f"\0{chr(0xE000 + len(kept) - 1)}\0"

    told = "\n".join(lines)
    if any(0xE000 <= ord(c) <= 0xF8FF for c in told):
        return CUT
    for pattern in (_EXPLAINED, _OWN_NAME):
        told = pattern.sub(aside, told) if len(kept) < 2000 else told
    if sum(c.isdigit() for c in told) > _MOST_DIGITS:
        told = _PIECE.sub(_without_number, told)
    return re.sub("\0(.)\0", lambda m: kept[ord(m.group(1)) - 0xE000], told, flags=re.S)


def _run(m: re.Match[str]) -> str:
    """A long run: a word, a name, or something in a code that nobody here can read."""
    run = m.group()
    if run.isdigit() or not any(c.isdigit() or c in "+=" for c in run):
        upper = sum(c.isupper() for c in run)
        humps = sum(a.islower() and b.isupper() for a, b in pairwise(run))
        return CUT if len(run) >= 20 and upper > 4 and humps > len(run) / 6 else run
    if _OWN_NAME.search(run) or _is_name(run):
        return run
    return CUT


def _is_name(run: str) -> bool:
    """Words with few digits, joined by strokes: a path, a name of a file or of a function."""
    words = [w for w in re.split(r"[/_=-]+", run) if w]
    return all(w.isalpha() or w.isdigit() or re.fullmatch(r"[a-z]+\d{1,2}", w) for w in words)


def _without_number(m: re.Match[str]) -> str:
    piece = m.group()
    if not any(c.isdigit() for c in piece):
        return piece
    if "\0" not in piece:
        head = re.match(r"[\"'“(\[]*[A-Za-z_]{4,}[=:('\"]+", piece)
        return (head.group() if head else "") + CUT
    return "".join(part if part.startswith("\0") else _DIGIT.sub("#", part) for part in re.split("(\0.\0)", piece))
