"""A position as an officer types it: decimal degrees, degrees-minutes or degrees-minutes-seconds, hemispheres required.

This is the strict reader of an entry field. It refuses what could be read in two ways and says how to mend it; finding
positions that people hide or mangle in free text is the work of ``app.policy.positions``, which does the opposite.
"""

from __future__ import annotations

import re
from typing import Final

from app.errors import UserError
from app.geo import Position

EXAMPLE: Final = "33°14.6′N 012°29.6′E"
_WORDS: Final = re.compile(r"\b(?:latitude|longitude|lat|lon|long|position|pos|gps)\b\.?\s*[:=]?", re.IGNORECASE)
_HEMISPHERE_WORDS: Final = re.compile(r"\b(north|south|east|west|nord|sud|est)\b", re.IGNORECASE)
_TOKEN: Final = re.compile(r"(?P<number>\d+(?:[.,]\d+)?)|(?P<letter>[NSEWnsew])(?![A-Za-z])")
_SIGN: Final = re.compile(r"^[NSEWnsew]?\s*[-−–]\s*\d|(?:(?<=[\s,;/:=])|(?<=\s[NSEWnsew]))[-−–](?=\d)")
"""A minus before a number, not a dash between two parts of one."""
_IGNORED: Final = re.compile(r"[\s°º˚'’′`\"”″,;/:()_-]*")


def parse_position(text: str) -> Position:
    """Read one position. Raises UserError that says what is missing or out of range, in words for the entry field."""
    if not text.strip():
        raise UserError(f"Enter a position, e.g. {EXAMPLE}")
    plain = _HEMISPHERE_WORDS.sub(lambda m: f" {m.group(1)[0].upper()} ", _WORDS.sub(" ", text)).strip()
    if _SIGN.search(plain):
        raise UserError(f"Leave the minus sign out and say S or W instead, e.g. {EXAMPLE}")
    tokens = _tokens(plain)
    letters = [t for t in tokens if t.isalpha()]
    if sum(t in "NS" for t in letters) != 1 or sum(t in "EW" for t in letters) != 1:
        raise UserError(f"Say N or S and E or W, once each, e.g. {EXAMPLE}")
    angles = _angles(tokens)
    lat = next(value for letter, value in angles if letter in "NS")
    lon = next(value for letter, value in angles if letter in "EW")
    if lat == 0 and lon == 0:
        raise UserError("0° 0° is what a receiver says that knows nothing. Enter the real position")
    return Position(lat, lon)


def _tokens(text: str) -> list[str]:
    out: list[str] = []
    at = 0
    while True:
        gap = _IGNORED.match(text, at)
        at = gap.end() if gap else at
        if at >= len(text):
            return out
        found = _TOKEN.match(text, at)
        if found is None:
            raise UserError(f"“{text[at : at + 12].strip()}” is not part of a position. Write it like {EXAMPLE}")
        out.append(found.group().upper().replace(",", "."))
        at = found.end()


def _angles(tokens: list[str]) -> list[tuple[str, float]]:
    """(hemisphere, signed degrees) twice; the letters stand all before or all behind their numbers."""
    groups: list[tuple[str, list[str]]] = []
    if tokens[0].isalpha():
        for token in tokens:
            if token.isalpha():
                groups.append((token, []))
            else:
                groups[-1][1].append(token)
    else:
        numbers: list[str] = []
        for token in tokens:
            if token.isalpha():
                groups.append((token, numbers))
                numbers = []
            else:
                numbers.append(token)
        if numbers:
            raise UserError(f"Put N, S, E, W behind both numbers or before both, e.g. {EXAMPLE}")
    return [(letter, _angle(letter, numbers)) for letter, numbers in groups]


def _angle(letter: str, numbers: list[str]) -> float:
    limit, width = (90, 2) if letter in "NS" else (180, 3)
    what = "latitude" if letter in "NS" else "longitude"
    if not 1 <= len(numbers) <= 3:
        raise UserError(f"The {what} is degrees, or degrees and minutes, or degrees, minutes and seconds: {EXAMPLE}")
    if any("." in n for n in numbers[:-1]):
        raise UserError(f"Only the last number of the {what} can have decimals")
    if len(numbers) == 1 and len(numbers[0].partition(".")[0]) == width + 2:
        numbers = [numbers[0][:width], numbers[0][width:]]  # 3412.5N: degrees and minutes written together
    elif len(numbers[0].partition(".")[0]) > 3:  # 0141.1E: 141.1° by its figures, 1°41.1′ for who wrote it
        raise UserError(f"Put a space between degrees and minutes of the {what}, or write all figures of the degrees: {EXAMPLE}")
    degrees, minutes, seconds = (*(float(n) for n in numbers), 0.0, 0.0)[:3]
    if minutes >= 60 or seconds >= 60:
        raise UserError(f"Minutes and seconds of the {what} go up to 59.9")
    value = degrees + minutes / 60 + seconds / 3600
    if value > limit:
        raise UserError(f"The {what} goes up to {limit}°")
    return -value if letter in "SW" else value
