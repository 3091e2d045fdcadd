"""The words and places that an entry is found by, and what a typed text looks for. Pure; the index and a scan agree by it.

A word is a run of letters or a run of digits, without case and accents ("Größe" is "grosse", "Zuwārah" is "zuwarah").
What is typed between two blanks may be several words ("AUR-26-014", "33°03.4N", "RHIB2"): they have to follow one another
in the entry, whatever stands between them there ("33° 03.4′ N", "RHIB 2").
The words of an entry are those of its author, station, subject and payload, and its positions as the screen shows them.
Hashes and ids are found from eight typed characters on: "ab" should not find every entry whose hash begins so.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from app.entry import Entry, Json
from app.geo import Position, format_position
from app.ports import LogHits, LogQuery

LONGEST: Final = 100
"""Letters of a word that count."""
HASH_MARK: Final = "\U0010fffd"
"""Stands before a hash in the index. Nobody can type a word with it: it is neither letter nor digit."""
HASH_MIN: Final = 8

_WORD: Final = re.compile(r"(?<![^\W_])(?:[0-9a-f]{64}|[0-9a-f]{32})(?![^\W_])|\d+|[^\W\d_]+")
_HASH_SIZES: Final = (32, 64)
_HASH_BEGUN: Final = re.compile(rf"[0-9a-f]{{{HASH_MIN},63}}")
_SAME: Final = str.maketrans({"ø": "o", "đ": "d", "ł": "l", "ı": "i", "ħ": "h", "æ": "ae", "œ": "oe"})
"""Letters with a stroke and the like, which Unicode takes for letters of their own."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words that follow one another. ``begun``: the last of them may go on; ``hash_begun``: or this may be a hash's beginning."""

    words: tuple[str, ...]
    begun: bool = False
    hash_begun: str = ""


def tokens(text: str) -> list[str]:
    """The words of a text as the index has them."""
    return [_token(word) for word in _WORD.findall(_plain(text))]


def phrases(text: str) -> tuple[Phrase, ...] | None:
    """What a typed text looks for, all of it to be found; ``None`` where it has no letter or digit in it."""
    parts = text.split()
    found = [tuple(tokens(part)) for part in parts]
    if not any(found):
        return None
    whole = [Phrase(words) for words in dict.fromkeys(found[:-1]) if words]
    last = found[-1]
    if not last or Phrase(last) in whole:
        return tuple(whole)
    begun = _plain(parts[-1])
    hash_begun = HASH_MARK + begun if _HASH_BEGUN.fullmatch(begun) and len(begun) not in _HASH_SIZES else ""
    return (*whole, Phrase(last, begun=True, hash_begun=hash_begun))


def entry_words(entry: Entry) -> list[str]:
    """The words that an entry is found by, in the order in which they stand in it."""
    payload = entry.payload
    parts = [entry.author, entry.station, entry.subject or ""]
    for name, value in payload.items():
        if name != "points":  # a frozen track: a thousand times and positions are not words
            parts.extend(_texts(value))
    here = _position(payload)
    if here is not None:
        parts.append(format_position(Position(*here)))
    return tokens(" ".join(parts))


def entry_places(entry: Entry) -> list[tuple[float, float]]:
    """Where own ship was and the places that the entry speaks of: (latitude, longitude), each once."""
    out: dict[tuple[float, float], None] = {}
    if entry.ship is not None and entry.ship.lat is not None and entry.ship.lon is not None:
        out[entry.ship.lat, entry.ship.lon] = None
    here = _position(entry.payload)
    if here is not None:
        out[here] = None
    points = entry.payload.get("points")
    for point in points if isinstance(points, list) else ():
        if isinstance(point, list) and len(point) == 3:
            lat, lon = _number(point[1]), _number(point[2])
            if lat is not None and lon is not None:
                out[lat, lon] = None
    return list(out)


def stands_in(phrase: Phrase, words: list[str]) -> bool:
    """Do the words of ``phrase`` follow one another somewhere in ``words``?"""
    *head, end = phrase.words
    for at, last in enumerate(words[len(head) :]):
        if (last.startswith(end) if phrase.begun else last == end) and words[at : at + len(head)] == head:
            return True
    return bool(phrase.hash_begun) and any(word.startswith(phrase.hash_begun) for word in words)


def in_box(box: tuple[float, float, float, float], lat: float, lon: float) -> bool:
    """South, west, north, east; a box whose west is greater than its east crosses 180 degrees."""
    south, west, north, east = box
    return south <= lat <= north and (west <= lon <= east if west <= east else lon >= west or lon <= east)


def _token(word: str) -> str:
    # Only hashes are runs of letters and digits mixed; of those the pattern takes no other.
    if len(word) in _HASH_SIZES and not word.isdigit() and not word.isalpha():
        return HASH_MARK + word
    return word[:LONGEST]


def _plain(text: str) -> str:
    if text.isascii():
        return text.lower()
    folded = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    return "".join(c for c in folded if unicodedata.category(c) != "Mn").translate(_SAME)


def _texts(value: Json) -> Iterator[str]:
    """Every text and number in a value; in an inner mapping (people by category) its keys too, where they count any."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, bool) or value is None:
        return
    elif isinstance(value, (int, float)):
        yield repr(value)
    elif isinstance(value, Mapping):
        for name, inner in value.items():
            if inner:
                yield name
                yield from _texts(inner)
    else:
        for inner in value:
            yield from _texts(inner)


def _position(payload: Mapping[str, Json]) -> tuple[float, float] | None:
    lat, lon = _number(payload.get("lat")), _number(payload.get("lon"))
    if lat is None or lon is None or not (-90 <= lat <= 90 and -180 <= lon <= 180):
        return None
    return lat, lon


def _number(value: Json) -> float | None:
    """A number of a payload as read back (floats are decimal strings there)."""
    if isinstance(value, bool) or not isinstance(value, (str, int, float)):
        return None
    try:
        return float(value)
    except ValueError:
        return None


def scan(query: LogQuery, entries: Iterable[Entry]) -> LogHits:
    """Find by reading every entry: what the index answers, without an index."""
    found = sorted(((entry.happened, entry.seq, entry.id) for entry in sieve(query, entries)), reverse=True)
    return LogHits(tuple(id_ for _, _, id_ in found[: max(0, query.most)]), len(found))


def sieve(query: LogQuery, entries: Iterable[Entry]) -> Iterator[Entry]:
    """Those of ``entries`` that ``query`` looks for."""
    wanted = phrases(query.text)
    if wanted is None and query.text.strip():
        return
    for entry in entries:
        if (
            (query.case is None or entry.subject == query.case)
            and (query.author is None or entry.author == query.author)
            and (query.since is None or entry.happened >= query.since)
            and (query.until is None or entry.happened <= query.until)
            and (not query.kinds or entry.kind.startswith(query.kinds))
            and (query.box is None or any(in_box(query.box, *place) for place in entry_places(entry)))
        ):
            words = entry_words(entry) if wanted else []
            if all(stands_in(phrase, words) for phrase in wanted or ()):
                yield entry
