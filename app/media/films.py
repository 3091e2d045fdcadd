"""Films and recordings read: the time and the camera that stand in their heads. Read only, a few kilobytes of each.

Sources: boxes of ISO/IEC 14496-12 (MP4, MOV, M4A, 3GP: ``mvhd`` and, of QuickTime, the keys of ``meta`` and the texts of ``udta``),
``bext`` of EBU Tech 3285 (WAV), ``IDIT`` of AVI. The standard says that ``mvhd`` is UTC, many cameras write the time of their own
clock there: so it is taken as a time without a zone, like that of a photo.
"""

from __future__ import annotations

import re
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import BinaryIO, Final

from app.geo import Position
from app.media.pictures import Seen, plain_text
from app.wholefile import open_plain

_EPOCH: Final = datetime(1904, 1, 1, tzinfo=UTC)
_MOST_BOXES: Final = 2000
_MOST_BYTES: Final = 1 << 20
"""Of one part that is read whole; a camera's own take a few kilobytes."""
_INSIDE: Final = frozenset({b"moov", b"udta", b"meta", b"trak"})
_ISO: Final = re.compile(r"^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d)(?:\.\d+)?\s*(Z|[+-]\d\d:?\d\d)?$")
_PLACE: Final = re.compile(r"^([+-]\d{1,2}\.\d+)([+-]\d{1,3}\.\d+)")
_MONTHS: Final = "jan feb mar apr may jun jul aug sep oct nov dec".split()
_IDIT: Final = re.compile(r"^\w{3} (\w{3}) +(\d{1,2}) (\d\d):(\d\d):(\d\d) (\d{4})")


@dataclass(frozen=True, slots=True)
class _Box:
    kind: bytes
    start: int
    """Of what is in it."""
    end: int


def read_film(path: Path) -> Seen:
    """What stands in a film or a recording; nothing where it cannot be read. Never raises."""
    try:
        with open_plain(path) as file:
            size = file.seek(0, 2)
            file.seek(0)
            head = file.read(12)
            if head[:4] == b"RIFF" and head[8:12] in (b"WAVE", b"AVI "):
                return _riff(file, size)
            if head[4:8] in (b"ftyp", b"moov", b"mdat", b"free", b"wide", b"skip"):
                return _boxes(file, size)
    except Exception:  # noqa: BLE001 - what stands in a broken file can break its reader in any way
        return Seen()
    return Seen()


def _boxes(file: BinaryIO, size: int) -> Seen:
    made, texts, keys = "", dict[str, str](), list[str]()
    for box in _walk(file, 0, size, [_MOST_BOXES]):
        match box.kind:
            case b"mvhd":
                made = _movie_time(_read(file, box))
            case b"keys":
                keys = _keys(_read(file, box))
            case b"ilst":
                texts |= _values(_read(file, box), keys)
            case b"\xa9day" | b"\xa9mak" | b"\xa9mod" | b"\xa9xyz":
                texts.setdefault(box.kind[1:].decode(), _short_text(_read(file, box)))
            case _:
                pass
    said = _iso_time(texts.get("creationdate", "")) or _iso_time(texts.get("day", "")) or made
    maker = texts.get("make") or texts.get("manufacturer") or texts.get("mak", "")
    model = texts.get("model") or texts.get("mod", "")
    device = model if model.casefold().startswith(maker.casefold()) else f"{maker} {model}".strip()
    return Seen(plain_text(device) or None, said or None, _place(texts.get("location.ISO6709") or texts.get("xyz", "")))


def _walk(file: BinaryIO, start: int, end: int, left: list[int]) -> Iterator[_Box]:
    """Every box between two places of a file, those inside others too."""
    at = start
    while at + 8 <= end and left[0] > 0:
        left[0] -= 1
        file.seek(at)
        length, kind = struct.unpack(">I4s", file.read(8))
        inside = at + 8
        if length == 1:
            (length,) = struct.unpack(">Q", file.read(8))
            inside = at + 16
        stop = end if length == 0 else at + length
        if stop < inside or stop > end:
            return
        if kind == b"meta":
            # QuickTime writes it as a plain box, ISO with four bytes before its first one.
            file.seek(inside)
            inside += 0 if file.read(8)[4:] == b"hdlr" else 4
        yield _Box(kind, inside, stop)
        if kind in _INSIDE:
            yield from _walk(file, inside, stop, left)
        at = stop


def _read(file: BinaryIO, box: _Box) -> bytes:
    file.seek(box.start)
    return file.read(min(box.end - box.start, _MOST_BYTES))


def _movie_time(data: bytes) -> str:
    (seconds,) = struct.unpack(">Q", data[4:12]) if data[0] == 1 else struct.unpack(">I", data[4:8])
    if not seconds:
        return ""
    try:
        said = _EPOCH + timedelta(seconds=seconds)
    except OverflowError:
        return ""
    return said.strftime("%Y-%m-%dT%H:%M:%S") if said.year >= 1990 else ""


def _keys(data: bytes) -> list[str]:
    """Names of the values of an ``ilst``, in its order, without their space of names (``com.apple.quicktime.``)."""
    found, at = [], 8
    while at + 8 <= len(data):
        (length,) = struct.unpack(">I", data[at : at + 4])
        if length < 8:
            break
        name = data[at + 8 : at + length].decode("utf-8", "replace")
        found.append(".".join(name.split(".")[3:]) if name.startswith("com.apple.quicktime.") else name.rpartition(".")[2])
        at += length
    return found


def _values(data: bytes, keys: list[str]) -> dict[str, str]:
    found: dict[str, str] = {}
    at = 0
    while at + 24 <= len(data):
        length, number = struct.unpack(">II", data[at : at + 8])
        if length < 8:
            break
        inner, kind = struct.unpack(">I4s", data[at + 8 : at + 16])
        if kind == b"data" and 0 < number <= len(keys):
            found.setdefault(keys[number - 1], data[at + 24 : at + 8 + inner].decode("utf-8", "replace"))
        at += length
    return found


def _short_text(data: bytes) -> str:
    (length,) = struct.unpack(">H", data[:2])
    return data[4 : 4 + length].decode("utf-8", "replace")


def _riff(file: BinaryIO, size: int) -> Seen:
    """``bext`` of a WAV, ``IDIT`` of an AVI."""
    at, end = 12, size
    for _ in range(_MOST_BOXES):
        if at + 8 > end:
            break
        file.seek(at)
        kind, length = struct.unpack("<4sI", file.read(8))
        if kind == b"LIST":
            at += 12  # what is in it comes next
            continue
        if kind == b"bext":
            data = file.read(min(length, 602))
            day, time = data[320:330].decode("ascii", "replace"), data[330:338].decode("ascii", "replace")
            said = _iso_time(f"{day[:4]}-{day[5:7]}-{day[8:10]}T{time[:2]}:{time[3:5]}:{time[6:8]}")
            return Seen(plain_text(data[256:288].rstrip(b"\0").decode("utf-8", "replace")) or None, said or None)
        if kind == b"IDIT":
            return Seen(None, _c_time(file.read(min(length, 64)).decode("ascii", "replace").strip("\0 \n")) or None)
        at += 8 + length + length % 2
    return Seen()


def _c_time(text: str) -> str:
    """``Sun Jun 14 02:51:07 2026``, as C's ``asctime`` writes it."""
    found = _IDIT.match(text)
    if found is None or found[1].lower() not in _MONTHS:
        return _iso_time(text)
    month = _MONTHS.index(found[1].lower()) + 1
    return _iso_time(f"{found[6]}-{month:02d}-{int(found[2]):02d}T{found[3]}:{found[4]}:{found[5]}")


def _iso_time(text: str) -> str:
    """A time as ``MediaAdded.camera_time`` has it, with its zone where it stands there; "" for what is none."""
    found = _ISO.match(text.strip())
    if found is None:
        return ""
    zone = (found[3] or "").replace("Z", "+00:00")
    zone = zone if not zone or ":" in zone else f"{zone[:3]}:{zone[3:]}"
    try:
        said = datetime.fromisoformat(f"{found[1]}T{found[2]}{zone}")
    except ValueError:
        return ""
    return f"{found[1]}T{found[2]}{zone}" if said.year >= 1990 else ""


def _place(text: str) -> Position | None:
    """ISO 6709 as phones write it: ``+33.2117+012.4767+3.0/``."""
    found = _PLACE.match(text)
    if found is None:
        return None
    try:
        where = Position(float(found[1]), float(found[2]))
    except ValueError:
        return None
    return None if (where.lat, where.lon) == (0.0, 0.0) else where
