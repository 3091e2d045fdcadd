"""One position written in every way that it could leave the ship in. For planting; ``search`` knows nothing of this file.

Nothing in here uses the program's own finder: a way of writing that both forgot would prove nothing.
"""

from __future__ import annotations

import base64
import gzip
import html
import io
import json
import quopri
import struct
import urllib.parse
import zipfile
import zlib
from collections.abc import Callable, Mapping
from functools import cache
from typing import Final

from pyais import encode_dict
from pygeodesy import geohash, mgrs, utm, wgrs
from reportlab.pdfgen.canvas import Canvas

from app.geo import Position, range_bearing
from app.units import NM

_OLC: Final = "23456789CFGHJMPQRVWX"
_WORDS: Final = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
PLACES: Final = {"Zuwara": Position(32.9312, 12.0819), "Lampedusa": Position(35.5085, 12.6068)}
_POINTS: Final = ("north", "north-east", "east", "south-east", "south", "south-west", "west", "north-west")


def dm(value: float, width: int, decimals: int) -> tuple[str, str]:
    """Degrees and minutes of a positive value as digits."""
    minutes = round(value * 60, decimals)
    return f"{int(minutes // 60):0{width}d}", f"{minutes % 60:0{3 + decimals if decimals else 2}.{decimals}f}"


def dms(value: float) -> tuple[int, int, int]:
    seconds = round(value * 3600)
    return seconds // 3600, seconds // 60 % 60, seconds % 60


def plain(p: Position) -> str:
    """The way that this program writes it in messages."""
    (a, b), (c, d) = dm(p.lat, 2, 1), dm(p.lon, 3, 1)
    return f"{a}-{b}N {c}-{d}E"


def _degrees(decimals: int) -> Callable[[Position], str]:
    return lambda p: f"lat {p.lat:.{decimals}f} lon {p.lon:.{decimals}f}"


def _minutes(decimals: int) -> Callable[[Position], str]:
    def write(p: Position) -> str:
        (a, b), (c, d) = dm(p.lat, 2, decimals), dm(p.lon, 3, decimals)
        return f"{a}°{b}′N {c}°{d}′E"

    return write


def _dms(p: Position) -> str:
    return "{:02d}°{:02d}'{:02d}\"N ".format(*dms(p.lat)) + "{:03d}°{:02d}'{:02d}\"E".format(*dms(p.lon))


def _packed(p: Position) -> str:
    return "{:02d}{:02d}{:02d}N".format(*dms(p.lat)) + "{:03d}{:02d}{:02d}E".format(*dms(p.lon))


def _nmea(p: Position) -> str:
    (a, b), (c, d) = dm(p.lat, 2, 3), dm(p.lon, 3, 3)
    return f"$GPGLL,{a}{b},N,{c}{d},E,023807,A"


def _said(text: str) -> str:
    return " ".join(_WORDS[int(c)] if c.isdecimal() else {".": "decimal"}.get(c, c) for c in text)


def _spelled(p: Position) -> str:
    (a, b), (c, d) = dm(p.lat, 2, 1), dm(p.lon, 3, 1)
    return f"{_said(a)} degrees {_said(b)} north {_said(c)} degrees {_said(d)} east"


def plus_code(p: Position) -> str:
    """Open Location Code, ten digits (its specification, section Encoding)."""
    lat, lon = round((p.lat + 90) * 8000 - 0.5), round((p.lon + 180) * 8000 - 0.5)
    out = ""
    for _ in range(5):
        out = _OLC[lat % 20] + _OLC[lon % 20] + out
        lat, lon = lat // 20, lon // 20
    return f"{out[:8]}+{out[8:]}"


def maidenhead(p: Position) -> str:
    lon, lat = p.lon + 180, p.lat + 90
    out = chr(65 + int(lon // 20)) + chr(65 + int(lat // 10)) + f"{int(lon % 20 // 2)}{int(lat % 10)}"
    return out + chr(97 + int(lon % 2 * 12)) + chr(97 + int(lat % 1 * 24))


def _relative(p: Position) -> str:
    metres, bearing = range_bearing(PLACES["Zuwara"], p)
    return f"{metres / NM:.1f} NM {_POINTS[round(bearing / 45) % 8]} of Zuwara"


def _ais(p: Position) -> str:
    fields = {"type": 1, "mmsi": 211234560, "lat": p.lat, "lon": p.lon, "speed": 0.0, "course": 0.0}
    return encode_dict(fields, radio_channel="A", talker_id="AI", sentence_type="VDM")[0]


def _pdf(p: Position) -> bytes:
    out = io.BytesIO()
    page = Canvas(out, pageCompression=1)
    page.drawString(72, 700, f"Boat at {_minutes(1)(p)}")
    page.save()
    return out.getvalue()


def _zip(name: str, data: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as made:
        made.writestr(name, data)
    return out.getvalue()


def _digits(start: int) -> Callable[[Position], str]:
    return lambda p: "".join(chr(start + int(c)) if c.isdecimal() else c for c in _minutes(1)(p))


def _in_hand(p: Position) -> bytes:
    return plain(p).encode()


Write = Callable[[Position], str | bytes]
RENDERINGS: Final[Mapping[str, Write]] = {
    **{f"degrees with {n} decimals": _degrees(n) for n in range(1, 7)},
    **{f"minutes with {n} decimals": _minutes(n) for n in range(4)},
    "degrees, minutes, seconds": _dms,
    "seconds packed": _packed,
    "telex": plain,
    "telex without hyphens": lambda p: plain(p).replace("-", " "),
    "letters first": lambda p: f"N {' '.join(dm(p.lat, 2, 2))} E {' '.join(dm(p.lon, 3, 2))}",
    "NMEA": _nmea,
    "decimal commas": lambda p: f"{p.lat:.4f} / {p.lon:.4f}".replace(".", ","),
    "minutes with a comma": lambda p: _minutes(1)(p).replace(".", ","),
    "spelled": _spelled,
    "digits apart": lambda p: " ".join(plain(p)),
    "Arabic digits": _digits(0x660),
    "full width": _digits(0xFF10),
    "JSON": lambda p: json.dumps({"coordinates": [p.lon, p.lat]}),
    "GPX": lambda p: f'<trkpt lat="{p.lat:.6f}" lon="{p.lon:.6f}"/>',
    "WKT": lambda p: f"POINT ({p.lon:.5f} {p.lat:.5f})",
    "link": lambda p: f"https://maps.example/?q={p.lat:.5f}%2C{p.lon:.5f}",
    "HTML": lambda p: "".join(f"&#{ord(c)};" for c in plain(p)),
    "entities": lambda p: html.escape(_dms(p)).replace("°", "&deg;"),
    "percent": lambda p: urllib.parse.quote(_dms(p)),
    "escapes": lambda p: "".join(f"\\u{ord(c):04x}" for c in plain(p)),
    "quoted-printable": lambda p: quopri.encodestring(_minutes(1)(p).encode()),
    "base64": lambda p: base64.b64encode(b"The boat is at " + _in_hand(p)),
    "base64 in base64": lambda p: base64.b64encode(base64.b64encode(b"The boat is at " + _in_hand(p))),
    "base64 in lines": lambda p: base64.encodebytes(b"x" * 70 + _in_hand(p) + b"y" * 70),
    "hexadecimal": lambda p: _in_hand(p).hex(),
    "UTF-16": lambda p: plain(p).encode("utf-16-le"),
    "UTF-16, high byte first": lambda p: plain(p).encode("utf-16-be"),
    "geohash": lambda p: f"geohash {geohash.encode(p.lat, p.lon, 8)}",
    "MGRS": lambda p: str(mgrs.toMgrs(utm.toUtm8(p.lat, p.lon))),
    "UTM": lambda p: str(utm.toUtm8(p.lat, p.lon)),
    "GEOREF": lambda p: wgrs.encode(p.lat, p.lon, 3),
    "plus code": plus_code,
    "Maidenhead": maidenhead,
    "range of a place": _relative,
    "AIS": _ais,
    "binary": lambda p: struct.pack("<dd", p.lat, p.lon),
    "binary, high byte first": lambda p: struct.pack(">dd", p.lat, p.lon),
    "zip": lambda p: _zip("report.txt", _in_hand(p)),
    "zip in zip": lambda p: _zip("inner.zip", _zip("a.txt", _in_hand(p))),
    "name in a zip": lambda p: _zip(f"boat {plain(p)}.txt", b""),
    "gzip": lambda p: gzip.compress(_in_hand(p)),
    "zlib": lambda p: zlib.compress(_in_hand(p)),
    "zip in base64": lambda p: base64.encodebytes(_zip("report.txt", _in_hand(p))),
    "PDF": _pdf,
}  # fmt: skip


@cache
def rendered(name: str, position: Position) -> bytes:
    made = RENDERINGS[name](position)
    return made if isinstance(made, bytes) else made.encode()
