"""Pictures and films: always held, because a photo of a chart tells the position without a word; what they say is shown."""

from __future__ import annotations

import io
import math
import re
from collections.abc import Iterator
from typing import Any, Final

from PIL import ExifTags, Image

from app.geo import Position
from app.policy.files.parts import Budget, Part

Image.MAX_IMAGE_PIXELS = 200_000_000
_MOST_PIXELS: Final = 60_000_000

_XMP: Final = re.compile(rb"<x:xmpmeta.*?</x:xmpmeta>", re.DOTALL)
_XMP_GPS: Final = re.compile(r"""GPSLatitude\s*[>=]\s*["']?([^"'<]+)["']?.*?GPSLongitude\s*[>=]\s*["']?([^"'<]+)["']?""", re.DOTALL)
_ISO6709: Final = re.compile(rb"([+-]\d{2}(?:\.\d+)?)([+-]\d{3}(?:\.\d+)?)(?:[+-]\d+(?:\.\d+)?)?/")
_WORDS: Final = (0x010E, 0x9286, 0x9C9C, 0x013B)  # ImageDescription, UserComment, XPComment, Artist


def picture_parts(name: str, data: bytes, budget: Budget) -> Iterator[Part]:
    """Positions in EXIF, XMP and film headers, texts in the metadata, and the picture itself as something not read."""
    yield Part(name, unread="is a picture or film: look at it yourself")
    for block in _XMP.findall(data[:4_000_000]):
        text = block.decode("utf-8", "replace")
        yield Part(f"{name}, XMP", budget.spend_text(text))
        for lat, lon in _XMP_GPS.findall(text):
            where = _xmp(lat, lon)
            if where is not None:
                yield Part(name, f"{lat} {lon}", position=where, how="XMP")
    for lat, lon in _ISO6709.findall(data[:1_000_000] + data[-1_000_000:])[:10]:
        where = _checked(float(lat), float(lon))
        if where is not None:
            yield Part(name, f"{lat.decode()} {lon.decode()}", position=where, how="film header")
    yield from _exif(name, data, budget)


def _exif(name: str, data: bytes, budget: Budget) -> Iterator[Part]:
    try:
        with Image.open(io.BytesIO(data)) as picture:
            if picture.format == "PNG" and picture.width * picture.height > _MOST_PIXELS:
                return  # its EXIF may stand behind the pixels: they would be unpacked for it, to gigabytes out of kilobytes
            exif = picture.getexif()
            gps = exif.get_ifd(ExifTags.IFD.GPSInfo)
            texts = [str(v) for tag in _WORDS if (v := exif.get(tag) or exif.get_ifd(ExifTags.IFD.Exif).get(tag))]
            texts += [f"{k}: {v}" for k, v in picture.info.items() if isinstance(v, str) and len(v) < 20_000]
    except Exception:  # noqa: BLE001 - a broken picture is held already; its reader may raise anything
        return
    if texts:
        yield Part(f"{name}, words", budget.spend_text("\n".join(texts)))
    where = _gps(gps)
    if where is not None:
        yield Part(name, "EXIF", position=where, how="EXIF")


def _gps(gps: dict[int, Any]) -> Position | None:
    try:
        lat, lon = (_degrees(gps[tag]) for tag in (2, 4))
        south, west = str(gps.get(1, "N")).upper().startswith("S"), str(gps.get(3, "E")).upper().startswith("W")
    except (KeyError, TypeError, ValueError, ZeroDivisionError):
        return None
    return _checked(-lat if south else lat, -lon if west else lon)


def _degrees(value: Any) -> float:
    degrees, minutes, seconds = (float(part) for part in value)
    return degrees + minutes / 60 + seconds / 3600


def _xmp(lat: str, lon: str) -> Position | None:
    """XMP writes ``33,3.4N`` (degrees, decimal minutes) or ``33,3,24N``, or plain degrees."""
    try:
        return _checked(_xmp_angle(lat), _xmp_angle(lon))
    except ValueError:
        return None


def _xmp_angle(text: str) -> float:
    sign = -1.0 if text.strip()[-1:].upper() in "SW" else 1.0
    parts = [float(p) for p in text.strip().rstrip("NSEWnsew").split(",")]
    return sign * math.fsum(p / 60**i for i, p in enumerate(parts))


def _checked(lat: float, lon: float) -> Position | None:
    try:
        return Position(lat, lon) if (lat, lon) != (0.0, 0.0) else None
    except ValueError:
        return None
