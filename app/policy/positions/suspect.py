"""What looks like coordinates and cannot be resolved: held for a person to look at, judged one sentence at a time.

Nothing in here is sure. A sentence is held for number groups that have the shape of two angles of this sea, for numbers
with many decimals in pairs, for words of position with numbers that nothing else explains, and for a place named as a
neighbour. Units, times, dates, telephone numbers and head counts explain a number; a sentence of only those is clear.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from app.policy.positions.latlon import Hit

_DIGIT = re.compile(r"\d")
_SENTENCE = re.compile(r"[^\n.!?]+(?:[.!?](?!\s|$)[^\n.!?]*)*")
_LONGEST = 400
"""A longer sentence is looked at in pieces of this many characters, overlapping by half."""

_SECONDS = r"[0-5]\d(?:[.,]\d+)?\"?"
_MINUTES = rf"(?:[0-5]?\d[.,]\d{{1,4}}'?|[0-5]?\d'?[ .-]{_SECONDS}|[0-5]?\d'?)"
_TWO_GROUPS = re.compile(
    rf"(?<![\d.,:/+-])(?P<lat>3\d|4[0-6])(?P<a>°\s?|[ .-])(?P<am>{_MINUTES})"
    rf"(?:\s*(?:[/,;|x&-]|and|then|und|et|y|e|و)\s*|\s+)"
    rf"(?P<lon>0[0-3]\d|[0-3]?\d)(?P<b>°\s?|[ .-])(?P<bm>{_MINUTES})(?![\d:%€$]|[.,/-]\d)",
    re.IGNORECASE,
)
_LETTERED = re.compile(
    r"(?<![\w.])\d[\d.,'\"°_/:*-]{3,14}\s?[NS]\b[^A-Za-z0-9]{0,6}\d[\d.,'\"°_/:*-]{3,14}\s?[EWO]\b|"
    r"\b\d{1,3}: \d{1,2}[.,]\d+'?\s?[NS]\b[^A-Za-z0-9]{0,6}\d{1,3}: \d{1,2}[.,]\d+'?\s?[EWO]\b|"
    r"\b[NS][ .:]?\d[\d.,'\"°_/:*-]{3,14}[^A-Za-z0-9]{0,6}\b[EWO][ .:]?\d[\d.,'\"°_/:*-]{3,14}",
    re.IGNORECASE,
)
_FINE = re.compile(r"(?<![\d.,])-?(\d{1,3})[.,]\d{3,8}(?![\d.,]*\d)")
_LATLON = re.compile(
    r"\b(?:lat|latitude|latitudine|latitud|breite)\b\D{0,40}\d.{0,60}?\b(?:lon|long|lng|longitude|longitudine|longitud|länge)\b\D{0,40}\d",
    re.IGNORECASE,
)
_BOTH = re.compile(
    r"\blat(?:itude|itudine|itud)?\.?\s*[,/&+-]?\s*(?:and|e|et|und|y)?\s*lon(?:g|gitude|gitudine|gitud)?\b"
    r"[\W_]{0,8}\d[\d.,:;'°\"/ -]{4,40}",
    re.IGNORECASE,
)
"""Which of the numbers behind it is which, it does not say: "Lat/Lon 27 45.0 15 26.0"."""
_WORD = re.compile(
    r"\b(?:gps|pos|posn|psn|position|positions|posizione|posición|coord\w*|koordinat\w*|location|lat|lon|latitude|longitude|parallel|"
    r"parallelo|meridian|degrees?|gradi|grad|degrés?|grados|datum|lkp|fix|phone|number)\b|موقع|إحداثيات|احداثيات|درجة",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"(?<![\w.,:/+])\d{1,3}(?:st|nd|rd|th)?(?![\w:/])(?:[ .,-]\d{2,5})?", re.IGNORECASE)
_EXPLAINED = re.compile(
    r"\s*(?:°\s*[CF]\b|%|[€$=]|(?:t|l|lt|kg|g|mg|ml|m|m3|m²|cm|mm|km|ft|kn|kts?|knots?|nm|miles?|mb|gb|kb|v|a|bar|hpa|rpm|mhz|khz|eur|"
    r"usd|h|hp|hrs?|hours?|min|minutes|days?|weeks?|years?|uhr|utc|lt|z|adults?|men|women|minors?|people|persons?|pax|pob|children|"
    r"crew|survivors|pages?|per|s|sec|seconds|items|old|jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)\b)",
    re.IGNORECASE,
)
_COUNTS = re.compile(
    r"\s(?!(?:and|then|und|et|or|by|oder|ou|north|nord|norte|east|este?|ost|south|west|deg\w*|grad\w*|degr\w*|lat\w*|lon\w*|point|"
    r"decimal|comma|virgola|virgule|komma|coma|min\w*)\b)[^\W\d_]{3,}",
    re.IGNORECASE,
)
"""A number with a noun after it counts something: "34 people", "13 satellites"."""
_NAMER = re.compile(
    r"(?:\b(?:page|line|lines|case|no|nr|art|article|room|cabin|channel|ch|item|target|tel|phone:?|imo|mmsi|version|ref|age|order|at|ore|"
    r"um|à|course|heading|speed|since|until|from|gps|receiver|antenna|area|sitrep)\.?|[€$:#])\s*$",
    re.IGNORECASE,
)
_NORTH_EAST = re.compile(
    r"\b\d{2}(?:th)?(?:[.,]\d+)?\s?(?:°|deg\w*|gradi|grad|degrés?|grados|parallel|parallelo)?\s?(?:north|nord|norte|parallel|parallelo)\b"
    r"[^\d\n]{1,30}\b0?\d{1,2}(?:[.,]\d+)?\s?(?:°|deg\w*|gradi|grad|degrés?|grados)?\s?(?:east|est|este|ost)\b",
    re.IGNORECASE,
)


def suspects(text: str) -> Iterator[Hit]:
    """Spans to be looked at, none of them sure."""
    for start, sentence in _sentences(text):
        for pattern, style in (
            (_LETTERED, "numbers with N and E"),
            (_NORTH_EAST, "degrees in words"),
            (_LATLON, "latitude and longitude"),
            (_BOTH, "latitude and longitude"),
        ):
            for m in pattern.finditer(sentence):
                yield Hit(start + m.start(), start + m.end(), style, None, sure=False)
        for m in _TWO_GROUPS.finditer(sentence):
            if _angles_of_this_sea(m):
                yield Hit(start + m.start(), start + m.end(), "two number groups", None, sure=False)
        yield from _fine_pairs(sentence, start)
        yield from _said(sentence, start)


def _sentences(text: str) -> Iterator[tuple[int, str]]:
    """(offset, sentence) of every sentence with four figures in it or more."""
    for m in _SENTENCE.finditer(text):
        for at in range(m.start(), m.end(), _LONGEST // 2):
            piece = text[at : min(at + _LONGEST, m.end())]
            if len(_DIGIT.findall(piece)) >= 4:
                yield at, piece
            if at + _LONGEST >= m.end():
                break


def _angles_of_this_sea(m: re.Match[str]) -> bool:
    """Not a day and a time (31.12.26 12.30), and written as somebody writes angles: two figures of minutes, or decimals."""
    if int(m["lon"]) > 37:
        return False
    minutes = (m["am"], m["bm"])
    if "." in (m["a"], m["b"]) and (int(m["lat"]) <= 31 or not all("." in x for x in minutes)):
        return False
    return all(x[:2].isdigit() and len(x) > 1 for x in minutes) or any("." in x or "," in x for x in minutes)


def _fine_pairs(sentence: str, start: int) -> Iterator[Hit]:
    """Two numbers with three decimals or more, one a latitude of this sea, the other a longitude, in either order."""
    fine = [m for m in _FINE.finditer(sentence) if _EXPLAINED.match(sentence, m.end()) is None]
    for a, b in pairwise(fine):
        one, other = int(a[1]), int(b[1])
        if (30 <= one <= 46 and other <= 37) or (30 <= other <= 46 and one <= 37):
            yield Hit(start + a.start(), start + b.end(), "two fine numbers", None, sure=False)


def _said(sentence: str, start: int) -> Iterator[Hit]:
    """Numbers that nothing explains in a sentence that speaks of a position."""
    if _WORD.search(sentence) is None:
        return
    bare = [m for m in _NUMBER.finditer(sentence) if not _explained(sentence, m)]
    lat = next((m for m in bare if re.match(r"3\d|4[0-6]", m.group())), None)
    if lat is None or not 2 <= len(bare) <= 6:
        return
    lon = next((m for m in bare if m is not lat and re.match(r"0?[0-3]?\d(?!\d)", m.group())), None)
    if lon is not None and abs(lon.start() - lat.start()) <= 60:
        first, last = sorted((lat, lon), key=lambda m: m.start())
        yield Hit(start + first.start(), start + last.end(), "numbers beside a word of position", None, sure=False)


def _explained(sentence: str, m: re.Match[str]) -> bool:
    after = _EXPLAINED.match(sentence, m.end()) or _COUNTS.match(sentence, m.end())
    return after is not None or _NAMER.search(sentence, max(0, m.start() - 12), m.start()) is not None
