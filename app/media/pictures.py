"""Photos read: what the camera wrote into them, and small working copies. The original is opened for reading only."""

from __future__ import annotations

import contextlib
import io
import math
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final
from uuid import uuid4

from PIL import ExifTags, Image, ImageOps

from app.geo import Position
from app.wholefile import create, open_plain, private_folder

MOST_PIXELS: Final = 120_000_000
"""A picture with more is not unpacked: a few kilobytes can claim to be terabytes."""
MOST_UNPACKED: Final = 60_000_000
"""The same of kinds that are unpacked whole."""
SMALL: Final = (480, 480)
PAPER: Final = (1280, 1280)
_MOST_CACHE: Final = 200 << 20
_TIME: Final = re.compile(r"^(\d{4})[:-](\d\d)[:-](\d\d)[ T](\d\d):(\d\d):(\d\d)")
_ZONE: Final = re.compile(r"^[+-]\d\d:\d\d$")
_FORMATS: Final = ("JPEG", "PNG", "TIFF", "WEBP", "GIF", "BMP", "MPO")


@dataclass(frozen=True, slots=True)
class Seen:
    """What a camera wrote. ``time`` as in ``MediaAdded.camera_time``, ``device`` is maker, model and serial number."""

    device: str | None = None
    time: str | None = None
    position: Position | None = None


def read_picture(path: Path) -> Seen:
    """What stands in a photo; nothing where it cannot be read. Never raises."""
    try:
        with open_plain(path) as file, Image.open(file, formats=_FORMATS) as picture:
            if picture.format == "PNG" and picture.width * picture.height > MOST_UNPACKED:
                return Seen()  # its EXIF may stand behind the pixels, which would be unpacked for it
            exif = picture.getexif()
            main, inner = dict(exif), dict(exif.get_ifd(ExifTags.IFD.Exif))
            gps = dict(exif.get_ifd(ExifTags.IFD.GPSInfo))
    except Exception:  # noqa: BLE001 - what stands in a broken picture can break its reader in any way
        return Seen()
    return Seen(_device(main, inner), _time(main, inner), _position(gps))


def make_small(path: Path, sha256: str, folder: Path) -> Path | None:
    """A working copy for the screen in ``folder``, made once; ``None`` where the file is no picture that can be shown."""
    small = folder / f"{sha256}.jpg"
    if small.is_file():
        return small
    part = folder / f"{uuid4().hex}.part"
    try:
        private_folder(folder)
        with open_plain(path) as file, Image.open(file, formats=_FORMATS) as picture:
            if picture.width * picture.height > (MOST_PIXELS if picture.format in ("JPEG", "MPO") else MOST_UNPACKED):
                return None
            picture.draft("RGB", SMALL)  # a JPEG is unpacked small
            picture.thumbnail(SMALL)
            turned = ImageOps.exif_transpose(picture)
            with create(part) as out:
                turned.convert("RGB").save(out, "JPEG", quality=80)
        part.replace(small)
    except Exception:  # noqa: BLE001 - as above; a photo without a small copy is still kept
        return None
    finally:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)
    return small


def make_paper(path: Path) -> bytes | None:
    """A working copy for paper: JPEG, the right way up, its longer side 1,280 points, nothing of the camera in it (a position
    stands in the original's EXIF). ``None`` where the file is no picture that can be shown. Nothing is written anywhere."""
    try:
        with open_plain(path) as file, Image.open(file, formats=_FORMATS) as picture:
            if picture.width * picture.height > (MOST_PIXELS if picture.format in ("JPEG", "MPO") else MOST_UNPACKED):
                return None
            picture.draft("RGB", PAPER)
            picture.thumbnail(PAPER)
            turned = ImageOps.exif_transpose(picture)
            out = io.BytesIO()
            bare = Image.new("RGB", turned.size, "white")
            solid = turned.convert("RGBA") if turned.mode in ("RGBA", "LA", "PA", "P") else turned.convert("RGB")
            bare.paste(solid, mask=solid.getchannel("A") if solid.mode == "RGBA" else None)
            bare.save(out, "JPEG", quality=82)
    except Exception:  # noqa: BLE001 - as above; a photo that cannot be shown is named all the same
        return None
    return out.getvalue()


def trim(folder: Path, most: int = _MOST_CACHE) -> None:
    """Keep the folder of working copies within ``most`` bytes: the oldest go, they can be made again."""
    with contextlib.suppress(OSError):
        there = sorted(((p.stat().st_mtime, p.stat().st_size, p) for p in folder.glob("*.jpg")), reverse=True)
        kept = 0
        for _when, size, path in there:
            kept += size
            if kept > most:
                path.unlink(missing_ok=True)


def plain_text(value: Any) -> str:
    """One short line of what stands in a file, whatever it is."""
    text = value.decode("utf-8", "replace") if isinstance(value, bytes) else str(value or "")
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())[:80]


def _device(main: Mapping[int, Any], inner: Mapping[int, Any]) -> str | None:
    maker, model = plain_text(main.get(0x010F)), plain_text(main.get(0x0110))
    serial = plain_text(inner.get(0xA431) or main.get(0xC62F))
    name = model if model.casefold().startswith(maker.casefold()) else f"{maker} {model}".strip()
    return (f"{name}, no. {serial}" if serial else name) or None


def _time(main: Mapping[int, Any], inner: Mapping[int, Any]) -> str | None:
    """The moment of the shutter, as the camera's clock had it, with its zone if it wrote one."""
    for source, tag, zone in ((inner, 0x9003, 0x9011), (inner, 0x9004, 0x9012), (main, 0x0132, 0x9010)):
        found = _TIME.match(plain_text(source.get(tag)))
        if found is None:
            continue
        year, month, day, hour, minute, second = (int(g) for g in found.groups())
        if year and 1 <= month <= 12 and 1 <= day <= _days(year, month) and hour < 24 and minute < 60 and second < 60:
            offset = plain_text(inner.get(zone))
            said = f"{year:04d}-{month:02d}-{day:02d}T{hour:02d}:{minute:02d}:{second:02d}"
            return said + (offset if _ZONE.match(offset) and offset[1:3] < "15" and offset[4:] < "60" else "")
    return None


def _days(year: int, month: int) -> int:
    if month == 2:
        return 29 if year % 4 == 0 and (year % 100 != 0 or year % 400 == 0) else 28
    return 30 if month in (4, 6, 9, 11) else 31


def _position(gps: Mapping[int, Any]) -> Position | None:
    try:
        lat, lon = (_degrees(gps[tag]) for tag in (2, 4))
        south, west = str(gps.get(1, "N")).upper().startswith("S"), str(gps.get(3, "E")).upper().startswith("W")
        if (lat, lon) == (0.0, 0.0) or not (math.isfinite(lat) and math.isfinite(lon)):
            return None
        return Position(-lat if south else lat, -lon if west else lon)
    except (KeyError, TypeError, ValueError, ZeroDivisionError):
        return None


def _degrees(value: Any) -> float:
    degrees, minutes, seconds = (float(part) for part in value)
    return degrees + minutes / 60 + seconds / 3600
