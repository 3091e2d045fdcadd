"""Plain text of every kind: notes, CSV, JSON, GPX, KML, NMEA, calendars, contacts. Values that belong together are joined.

A spreadsheet keeps latitude and longitude in two cells, GeoJSON and KML write longitude first, contacts write GEO: each such
shape is said again as words that the position finder knows.
"""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Iterator, Sequence
from html import unescape
from typing import Final

from app.geo import Position
from app.policy.files.parts import Budget, Part

_NUMBER: Final = re.compile(r"[-+]?\d{1,3}[.,]\d{3,}")
_KML: Final = re.compile(r"<(?:\w+:)?coordinates>([^<]{3,})</", re.IGNORECASE)
_GX: Final = re.compile(r"<(?:gx:)?coord>\s*([-+\d.]+)\s+([-+\d.]+)", re.IGNORECASE)
_PAIR: Final = re.compile(r"([-+]?\d{1,3}(?:\.\d+)?)\s*,\s*([-+]?\d{1,2}(?:\.\d+)?)(?:\s*,\s*[-+\d.]+)?")
_POS_LIST: Final = re.compile(r"<(?:\w+:)?pos(?:List)?[^<>]*>\s*([-+]?\d{1,2}\.\d+)\s+([-+]?\d{1,3}\.\d+)", re.IGNORECASE)
_GEO: Final = re.compile(r"^GEO[^:\n]*:(?:geo:)?\s*([-+]?\d{1,2}\.\d+)\s*[;,]\s*([-+]?\d{1,3}\.\d+)", re.IGNORECASE | re.MULTILINE)
_LAT: Final = re.compile(r"^(?:lat|latitude|breite|latitudine|latitud|y|lat_deg|own_lat_deg)\b", re.IGNORECASE)
_LON: Final = re.compile(r"^(?:lon|lng|long|longitude|länge|laenge|longitudine|longitud|x|lon_deg|own_lon_deg)\b", re.IGNORECASE)
_ROWS: Final = 5000
_HTML: Final = re.compile(r"<(?:html|body|table|td|tr|div|p|span|font|br|b|i|u|em|strong)\b[^<>]*>", re.IGNORECASE)
_BLOCKS: Final = "p|div|tr|li|h[1-6]|table|ul|ol|dl|dt|dd|blockquote|pre|section|article|header|footer|address|center|form"
_LINE: Final = re.compile(rf"<(?:br|hr|{_BLOCKS})\b[^<>]*>", re.IGNORECASE)
_LINE_END: Final = re.compile(rf"</(?:{_BLOCKS})\s*>", re.IGNORECASE)
_ENDED: Final = "\ue000"
_ENDED_TWICE: Final = re.compile(rf"{_ENDED}(?:\s*{_ENDED})+")
_AND_BEGUN: Final = re.compile(rf"{_ENDED}[ \t\r]*\n")
_CELL: Final = re.compile(r"<(?:td|th)\b[^<>]*>", re.IGNORECASE)
_ANY_TAG: Final = re.compile(r"<[^<>]+>")
_FOLDED: Final = re.compile(r"\s*BEGIN:V", re.IGNORECASE)
_FOLD: Final = re.compile(r"\r?\n[ \t]|=\r?\n")
_LONGEST_HTML: Final = 200_000
"""A longer text is held unread anyway."""


def table_parts(name: str, data: bytes, budget: Budget) -> Iterator[Part]:
    """The text of a file that is text; one that is not is said to be unreadable."""
    text = plain_text(data)
    if text is None:
        yield Part(name, unread="is of a kind that is not looked into")
        return
    yield Part(name, budget.spend_text(text))
    if len(text) <= _LONGEST_HTML and _HTML.search(text):
        yield Part(f"{name}, as read", budget.spend_text(as_read(text)))
    if _FOLDED.match(text):  # a calendar or a contact: a line may be broken within a number
        text = _FOLD.sub("", text)
        yield Part(f"{name}, as read", budget.spend_text(text))
    yield from coordinates(name, text)
    yield from _json(name, text)
    yield from _cells(name, text, budget)


def plain_text(data: bytes) -> str | None:
    """Bytes as text (UTF-8, UTF-16, else Latin-1 where nothing speaks against it); ``None`` where they are not text."""
    text = _decoded(data)
    if text is None:
        return None
    odd = sum(1 for c in text[:20_000] if (ord(c) < 32 and c not in "\t\n\r\f\x1b") or 0x7F <= ord(c) < 0xA0)
    return None if odd > max(2, min(len(text), 20_000) // 200) else text


def _decoded(data: bytes) -> str | None:
    for sign, encoding in ((b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"), (b"\xef\xbb\xbf", "utf-8-sig")):
        if data.startswith(sign):
            try:
                return data.decode(encoding)
            except UnicodeDecodeError:
                return None
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        half = len(data) // 2
        if data.count(0) > len(data) // 4:
            even = data[1::2].count(0) > half // 2
            try:
                return data.decode("utf-16-le" if even else "utf-16-be")
            except UnicodeDecodeError:
                return None
        text = data.decode("latin-1")
        if sum(byte >= 0x80 for byte in data) > len(data) // 5:
            return None  # more accents than any language has: it is no text
    if text.count("\x00") > len(text) // 4:
        even = text[1::2].count("\x00") > len(text) // 4
        try:
            return data.decode("utf-16-le" if even else "utf-16-be")
        except UnicodeDecodeError:
            return None
    return text


def as_read(text: str) -> str:
    """HTML as a person reads it: cells beside each other, paragraphs below each other, without the tags between the letters.

    "70</td><td>34-12.5N" and "70</div>34-12.5N" are two numbers.
    """
    text = _LINE_END.sub(_ENDED, _LINE.sub("\n", text))
    text = _CELL.sub(" ", _AND_BEGUN.sub("\n", _ENDED_TWICE.sub(_ENDED, text)).replace(_ENDED, "\n"))
    return unescape(_ANY_TAG.sub("", text))


def coordinates(name: str, text: str) -> Iterator[Part]:
    """Positions in the shapes of KML, GML, contacts and calendars."""
    for block in _KML.findall(text):
        for lon, lat in _PAIR.findall(block)[:_ROWS]:
            yield from _position(name, "coordinates", lat, lon)
    for lon, lat in _GX.findall(text)[:_ROWS]:
        yield from _position(name, "track", lat, lon)
    for lat, lon in (*_POS_LIST.findall(text)[:_ROWS], *_GEO.findall(text)[:_ROWS]):
        yield from _position(name, "coordinates", lat, lon)


def _position(name: str, how: str, lat: str, lon: str) -> Iterator[Part]:
    try:
        where = Position(float(lat), float(lon))
    except ValueError:
        return
    if (where.lat, where.lon) != (0.0, 0.0):
        yield Part(name, text=f"{lat}, {lon}", position=where, how=how)


def _json(name: str, text: str) -> Iterator[Part]:
    if text.lstrip()[:1] not in ("{", "["):
        return
    try:
        data = json.loads(text)
    except (ValueError, RecursionError):
        return
    stack: list[object] = [data]
    seen = 0
    while stack and seen < 200_000:
        seen += 1
        value = stack.pop()
        if isinstance(value, dict):
            yield from _keyed(name, {str(k): v for k, v in value.items()})
            stack += value.values()
        elif isinstance(value, list):
            if 2 <= len(value) <= 4 and all(isinstance(v, (int, float)) and not isinstance(v, bool) for v in value):
                if any(isinstance(v, float) for v in value[:2]):
                    yield from _position(name, "coordinates", str(value[1]), str(value[0]))
            else:
                stack += value


def _keyed(name: str, fields: dict[str, object]) -> Iterator[Part]:
    lats = [v for k, v in fields.items() if _LAT.match(k)]
    lons = [v for k, v in fields.items() if _LON.match(k)]
    if lats and lons:
        yield from _position(name, "fields", str(lats[0]), str(lons[0]))


def _cells(name: str, text: str, budget: Budget) -> Iterator[Part]:
    """Rows of a table as sentences: each cell under its heading, so that a latitude meets its longitude."""
    head = text[:4096]
    delimiter = max(",;\t|", key=head.count)
    if head.count(delimiter) < 2 or "\n" not in text.strip():
        return
    try:
        rows = list(csv.reader(io.StringIO(text), delimiter=delimiter))[: _ROWS + 1]
    except csv.Error:
        return
    yield from joined_rows(name, rows, budget)


def joined_rows(name: str, rows: Sequence[Sequence[str]], budget: Budget) -> Iterator[Part]:
    """Rows of cells (the first may be the headings) as text, and latitude and longitude of each row as a position."""
    if not rows:
        return
    headings = rows[0]
    lat = next((i for i, h in enumerate(headings) if _LAT.match(h.strip())), None)
    lon = next((i for i, h in enumerate(headings) if _LON.match(h.strip())), None)
    if lat is not None and lon is not None:
        for row in rows[1:]:
            if len(row) > max(lat, lon):
                yield from _position(name, "columns", row[lat].strip().replace(",", "."), row[lon].strip().replace(",", "."))
        return
    said = []
    for row in rows:
        numbers = [c for c in row if _NUMBER.fullmatch(c.strip())]
        if len(numbers) >= 2:
            said.append(", ".join(c.strip().replace(",", ".") for c in numbers[:2]))
        said.append(" ".join(c.strip() for c in row if c.strip()))
    yield Part(f"{name}, cells", budget.spend_text("\n".join(said)))
