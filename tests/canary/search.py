"""Looks for a position in bytes, however it is written or wrapped up. A helper of tests; knows nothing of the program's finder.

What is wrapped is unwrapped first, to a depth (zip, gzip, zlib, PDF, base64, hexadecimal, quoted-printable, percent, entities,
escapes, UTF-16, digits of other scripts, digits spoken or apart); then the digits of the one position that is looked for are
sought. Names of what was found say which digits in which wrapping, for the one who has to find the hole.
"""

from __future__ import annotations

import base64
import binascii
import html
import io
import quopri
import re
import struct
import unicodedata
import urllib.parse
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final

import pypdf
from pyais import decode as decode_ais
from pyais.exceptions import AISBaseException
from pygeodesy import geohash, mgrs, utm, wgrs
from pypdf.errors import PyPdfError

from app.geo import Position, range_bearing
from app.units import NM
from tests.canary.renderings import PLACES, maidenhead, plus_code

_DEPTH: Final = 4
_GAP: Final = r"[^0-9]{1,10}"
_BETWEEN: Final = r"[^0-9]{1,24}"
_BASE64: Final = re.compile(rb"[A-Za-z0-9+/_-]{4}(?:[A-Za-z0-9+/_-]|[\r\n ](?=[A-Za-z0-9+/_-])){8,}={0,2}")
_HEX: Final = re.compile(rb"(?:[0-9a-fA-F]{2}){8,}")
_STREAM: Final = re.compile(rb"(?:\x1f\x8b\x08|\x78[\x01\x5e\x9c\xda])")
_AIS: Final = re.compile(r"![A-Z]{2}VD[MO],\d,\d,\d?,[AB12]?,[0-W`-w]+,[0-5]\*[0-9A-F]{2}")
_ESCAPED: Final = re.compile(r"\\u([0-9a-fA-F]{4})|\\x([0-9a-fA-F]{2})|=\?utf-8\?[bq]\?", re.I)
_SAID: Final = {
    w: d
    for d, said in enumerate(
        ("zero nadazero", "one wun unaone", "two bissotwo", "three tree terrathree", "four fower kartefour", "five fife pantafive",
         "six soxisix", "seven setteseven", "eight ait oktoeight", "nine niner novenine")
    )
    for w in said.split()
}  # fmt: skip
_WORD: Final = re.compile(rf"\b(?:{'|'.join(_SAID)})\b", re.I)
_POINT: Final = re.compile(r"(?<=\d) *(?:decimal|point|comma) *(?=\d)", re.I)
_APART: Final = re.compile(r"(?<=[\d.,]) (?=[\d.,])")


@dataclass(frozen=True, slots=True)
class Canary:
    """A position to look for, and what it is called."""

    name: str
    position: Position
    written: re.Pattern[str] = field(init=False, repr=False)
    packed: tuple[bytes, ...] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "written", _digits_of(self.position))
        both = (self.position.lat, self.position.lon)
        object.__setattr__(self, "packed", tuple(struct.pack(f"{order}d", v) for order in "<>" for v in both))

    def hits(self, data: bytes) -> list[str]:
        """Where it stands in ``data``: the digits found, behind the wrappings that they were in. Empty: nowhere."""
        return self.hits_in(list(unwrapped(data)))

    def hits_in(self, parts: list[Part]) -> list[str]:
        out = [f"{part.how}: binary" for part in parts if any(p in part.raw for p in self.packed)]
        for part in parts:
            for reading, text in part.texts:
                out += [f"{part.how}{reading}: {m.group()}" for m in self.written.finditer(text)]
                out += [f"{part.how}{reading}: AIS" for m in _AIS.finditer(text) if self._is_at(m.group())]
        return list(dict.fromkeys(out))

    def _is_at(self, sentence: str) -> bool:
        try:
            read = decode_ais(sentence)
        except (AISBaseException, ValueError):
            return False
        lat, lon = getattr(read, "lat", None), getattr(read, "lon", None)
        return lat is not None and lon is not None and abs(lat - self.position.lat) + abs(lon - self.position.lon) < 1e-3


def found(canaries: tuple[Canary, ...], things: Mapping[str, bytes]) -> list[str]:
    """Every canary in every thing that left, names of things included: "where: who: what"."""
    out: list[str] = []
    for where, data in things.items():
        parts = [*unwrapped(data), *unwrapped(where.encode())]
        for canary in canaries:
            out += [f"{where}: {canary.name} position: {hit}" for hit in canary.hits_in(parts)]
    return out


# ---- unwrapping


class Part:
    """A piece of what left: its bytes, the wrappings it was in, and the texts that it can be read as."""

    def __init__(self, how: str, raw: bytes) -> None:
        self.how, self.raw = how, raw
        self.texts = tuple(texts(raw))


def unwrapped(data: bytes, how: str = "", depth: int = _DEPTH) -> Iterator[Part]:
    """``data`` and all that is packed in it."""
    yield Part(how, data)
    for wrapping, inner in _opened(data) if depth else ():
        yield from unwrapped(inner, f"{how}{wrapping} ", depth - 1)


def _opened(data: bytes) -> Iterator[tuple[str, bytes]]:
    start = data.find(b"PK\x03\x04")
    if start >= 0:
        try:
            with zipfile.ZipFile(io.BytesIO(data[start:])) as packed:
                for info in packed.infolist():
                    yield "zip", info.filename.encode() + b"\n" + info.comment + b"\n" + packed.read(info)
        except (zipfile.BadZipFile, NotImplementedError, RuntimeError, ValueError, OSError, EOFError, zlib.error):
            pass
    if (start := data.find(b"%PDF-")) >= 0:
        yield "PDF", _pages(data[start:])
    for m in _STREAM.finditer(data):
        try:
            inner = zlib.decompressobj(47).decompress(data[m.start() :], 50_000_000)  # 47: zlib or gzip, whichever it is
        except zlib.error:
            continue
        if len(inner) > 8:
            yield "zlib", inner
    if start < 0:  # the streams of a PDF are in its own armour, and read above
        for m in _BASE64.finditer(data):
            if m.group().islower() and m.group().replace(b"_", b"").isalpha():
                continue  # a word, or a name of a program
            blob = re.sub(rb"\s", b"", m.group()).translate(bytes.maketrans(b"-_", b"+/")).rstrip(b"=")
            for cut in (0, 1, 2, 3):  # a word before it may have run into it
                with_end = blob[cut:] + b"=" * (-len(blob[cut:]) % 4)
                try:
                    inner = base64.b64decode(with_end, validate=True)
                except (binascii.Error, ValueError):
                    continue
                if _worth(inner):
                    yield "base64", inner
        for m in _HEX.finditer(data):
            inner = bytes.fromhex(m.group().decode())
            if _worth(inner):
                yield "hex", inner
    if b"=" in data:
        loose = quopri.decodestring(data)
        if loose != data:
            yield "quoted-printable", loose


def _worth(raw: bytes) -> bool:
    """Readable, or packed once more: the rest of what happens to decode is noise."""
    if raw[:2] in (b"PK", b"\x1f\x8b") or raw[:1] == b"\x78" or b"\0" in raw[:8]:
        return True
    return sum(32 <= b < 127 or b in (9, 10, 13) or b >= 0xC2 for b in raw) >= 0.9 * len(raw)


def _pages(data: bytes) -> bytes:
    try:
        reader = pypdf.PdfReader(io.BytesIO(data))
        told = [page.extract_text() for page in reader.pages] + [str(v) for v in (reader.metadata or {}).values()]
    except (PyPdfError, ValueError, KeyError, TypeError, OSError):
        return b""
    return "\n".join(told).encode()


def texts(raw: bytes) -> Iterator[tuple[str, str]]:
    """The ways in which bytes can be read as text, and text as digits."""
    readings = [("", raw.decode("utf-8", "replace"))]
    if b"\0" in raw:
        readings += [(f"UTF-16 {end}", raw[skip:].decode(f"utf-16-{end}", "replace")) for end in ("le", "be") for skip in (0, 1)]
    for name, read in readings:
        text = _plain(read)
        yield name, text
        loose = _plain(_ESCAPED.sub(_unescaped, html.unescape(urllib.parse.unquote(text))))
        if loose != text:
            yield f"{name} escaped", loose
        said = _POINT.sub(".", _APART.sub("", _WORD.sub(lambda m: str(_SAID[m.group().lower()]), loose)))
        if said != loose:
            yield f"{name} spoken", said


def _unescaped(m: re.Match[str]) -> str:
    digits = m.group(1) or m.group(2)
    return chr(int(digits, 16)) if digits else ""


def _plain(text: str) -> str:
    if text.isascii():
        return text
    folded = unicodedata.normalize("NFKC", text)
    return "".join(str(unicodedata.digit(c)) if c.isdigit() and not c.isascii() else c for c in folded)


# ---- the digits of one position


def _digits_of(p: Position) -> re.Pattern[str]:
    lat, lon = _Axis(p.lat), _Axis(p.lon)
    written = [*lat.fine, *lon.fine]
    for one, other in ((lat, lon), (lon, lat)):
        written += [f"{a}{_BETWEEN}{b}" for a, b in zip(one.coarse, other.coarse, strict=True)]
    written += _grids(p)
    for name, place in PLACES.items():
        miles = range_bearing(place, p)[0] / NM
        written.append(rf"(?<![\d.])(?:{_any(miles, 1)}|{miles:.0f})\s*(?:NM|nautical|miles)[^\n\d]{{0,40}}{name}")
    return re.compile("|".join(f"(?:{w})" for w in written), re.I)


class _Axis:
    """Patterns of one half: ``fine`` ones stand for the place by themselves, ``coarse`` ones only beside the other half."""

    def __init__(self, value: float) -> None:
        degrees, minutes = int(value), value % 1 * 60
        whole, seconds = int(minutes), round(minutes % 1 * 60)
        d = rf"(?<!\d)(?<!\d[.,])0{{0,2}}{degrees}"
        tenths = _any(minutes % 1 * 10, 0)
        near = "|".join(f"{s:02d}" for s in {seconds, int(minutes % 1 * 60)} if s < 60)
        self.fine = (
            rf"{d}[.,](?:{_any((value % 1) * 1000, 0, 3)})",
            rf"{d}{_GAP}{whole:02d}[.,](?:{tenths})",
            rf"{d}{whole:02d}[.,](?:{tenths})",
            rf"{d}{_GAP}{whole:02d}{_GAP}(?:{near})(?!\d)",
            rf"{d}{whole:02d}(?:{near})(?!\d)",
        )
        self.coarse = (
            rf"{d}[.,](?:{_any(value % 1 * 10, 0)}|{_any(value % 1 * 100, 0, 2)})(?!\d)",
            rf"{d}{_GAP}(?:{_any(minutes, 0, 2)})(?![\d.,])",
        )


def _any(value: float, decimals: int, width: int = 1) -> str:
    """The number rounded and cut off, as alternatives of a pattern."""
    cut = int(value * 10**decimals) / 10**decimals
    size = width + (decimals + 1 if decimals else 0)
    return "|".join(re.escape(s) for s in dict.fromkeys(f"{v:0{size}.{decimals}f}" for v in (round(value, decimals), cut)))


def _grids(p: Position) -> list[str]:
    square = str(mgrs.toMgrs(utm.toUtm8(p.lat, p.lon))).split()
    zone = utm.toUtm8(p.lat, p.lon)
    east, north = int(zone.easting), int(zone.northing)
    georef = wgrs.encode(p.lat, p.lon, 3)
    return [
        rf"(?<![a-z0-9]){geohash.encode(p.lat, p.lon, 6)}[0-9a-z]{{0,6}}(?![a-z0-9])",
        rf"(?<![a-z0-9]){square[0]}\s*{square[1]}\s*{square[2][:3]}\d{{0,2}}\s*{square[3][:3]}\d{{0,2}}(?!\d)",
        rf"(?<!\d){east // 100}\d\d(?!\d)[^0-9]{{1,12}}{north // 100}\d\d(?!\d)",
        rf"(?<![a-z0-9]){georef[:4]}\s*{georef[4:6]}\s*{georef[6:]}(?!\d)",
        re.escape(plus_code(p)[:9]),
        rf"(?<![a-z0-9]){maidenhead(p)}(?![a-z0-9])",
    ]  # fmt: skip
