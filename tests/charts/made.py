"""Charts made by hand, byte by byte, after their formats: MBTiles, a small S-57 cell with an update, BSB/KAP."""

from __future__ import annotations

import io
import math
import sqlite3
import struct
from collections.abc import Sequence
from pathlib import Path

from PIL import Image, ImageDraw

# -- MBTiles


def picture(colour: tuple[int, int, int], form: str = "PNG", mark: bool = False) -> bytes:
    image = Image.new("RGB", (256, 256), colour)
    if mark:
        ImageDraw.Draw(image).rectangle((0, 0, 255, 127), fill=(200, 30, 30))  # the northern half is red
    out = io.BytesIO()
    image.save(out, form, lossless=True) if form == "WEBP" else image.save(out, form)
    return out.getvalue()


def tile_of(lat: float, lon: float, z: int) -> tuple[int, int]:
    n = 2**z
    y = (1 - math.asinh(math.tan(math.radians(lat))) / math.pi) / 2 * n
    return math.floor((lon + 180) / 360 * n), math.floor(y)


def mbtiles(
    path: Path,
    tiles: dict[tuple[int, int, int], bytes],
    form: str = "png",
    bounds: str | None = None,
    **more: str,
) -> Path:
    """``tiles``: z, x, y counted from the north."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.unlink(missing_ok=True)
    db = sqlite3.connect(path)
    db.execute("CREATE TABLE metadata (name TEXT, value TEXT)")
    db.execute("CREATE TABLE tiles (zoom_level INTEGER, tile_column INTEGER, tile_row INTEGER, tile_data BLOB)")
    said = {"name": path.stem, "format": form, **more} | ({"bounds": bounds} if bounds else {})
    db.executemany("INSERT INTO metadata VALUES (?, ?)", said.items())
    db.executemany("INSERT INTO tiles VALUES (?, ?, ?, ?)", [(z, x, 2**z - 1 - y, data) for (z, x, y), data in tiles.items()])
    db.commit()
    db.close()
    return path


# -- S-57 (IHO S-57 edition 3.1, part 3; ISO/IEC 8211)

_FIELDS = (
    ("0000", "0000;&   ", None),
    ("0001", "0500;&   ISO 8211 Record Identifier", "(b12)"),
    ("DSID", "1600;&   Data set identification field",
     "RCNM!RCID!EXPP!INTU!DSNM!EDTN!UPDN!UADT!ISDT!STED!PRSP!PSDN!PRED!PROF!AGEN!COMT"
     "\x1f(b11,b14,b11,b11,A,A,A,A(8),A(8),R(4),b11,A,A,b11,b12,A)"),
    ("DSSI", "1600;&   Data set structure information field",
     "DSTR!AALL!NALL!NOMR!NOCR!NOGR!NOLR!NOIN!NOCN!NOED!NOFA\x1f(b11,b11,b11,b14,b14,b14,b14,b14,b14,b14,b14)"),
    ("DSPM", "1600;&   Data set parameter field",
     "RCNM!RCID!HDAT!VDAT!SDAT!CSCL!DUNI!HUNI!PUNI!COUN!COMF!SOMF!COMT\x1f(b11,b14,b11,b11,b11,b14,b11,b11,b11,b11,b14,b14,A)"),
    ("VRID", "1600;&   Vector record identifier field", "RCNM!RCID!RVER!RUIN\x1f(b11,b14,b12,b11)"),
    ("VRPT", "2600;&   Vector record pointer field", "*NAME!ORNT!USAG!TOPI!MASK\x1f(B(40),b11,b11,b11,b11)"),
    ("SG2D", "2500;&   2-D coordinate field", "*YCOO!XCOO\x1f(b24,b24)"),
    ("SG3D", "2500;&   3-D coordinate (sounding array) field", "*YCOO!XCOO!VE3D\x1f(b24,b24,b24)"),
    ("FRID", "1600;&   Feature record identifier field", "RCNM!RCID!PRIM!GRUP!OBJL!RVER!RUIN\x1f(b11,b14,b11,b11,b12,b12,b11)"),
    ("FOID", "1600;&   Feature object identifier field", "AGEN!FIDN!FIDS\x1f(b12,b14,b12)"),
    ("ATTF", "2600;&   Feature record attribute field", "*ATTL!ATVL\x1f(b12,A)"),
    ("FSPT", "2600;&   Feature record to spatial record pointer field", "*NAME!ORNT!USAG!MASK\x1f(B(40),b11,b11,b11)"),
)  # fmt: skip
_UNIT, _FIELD = b"\x1f", b"\x1e"
_TREE = "0001DSIDDSIDDSSI0001DSPM0001VRIDVRIDVRPTVRIDSG2DVRIDSG3D0001FRIDFRIDFOIDFRIDATTFFRIDFSPT"

POINT, EDGE = 110, 130
P, L, A = 1, 2, 3
OBJL = {
    "BOYLAT": 17, "COALNE": 30, "DEPARE": 42, "DEPCNT": 43, "LIGHTS": 75, "LNDARE": 71, "OBSTRN": 86, "OFSPLF": 87, "PIPSOL": 94,
    "RESARE": 112, "SOUNDG": 129, "UWTROC": 153, "WRECKS": 159,
}  # fmt: skip
ATTL = {"DRVAL1": 87, "DRVAL2": 88, "OBJNAM": 116, "SCAMIN": 133, "VALDCO": 174, "VALSOU": 179, "LITCHR": 107, "SIGPER": 142,
        "VALNMR": 178, "COLOUR": 75, "SIGGRP": 141}  # fmt: skip
Feature = tuple[str, int, Sequence[tuple[float, ...]], dict[str, str]]
"""Class, primitive, points (latitude, longitude and, of soundings, depth), attributes."""


def _record(fields: Sequence[tuple[str, bytes]], leader: bytes) -> bytes:
    entries, area = b"", b""
    for tag, data in fields:
        entries += tag.encode() + b"%05d%05d" % (len(data), len(area))
        area += data
    base = 24 + len(entries) + 1
    head = b"%05d" % (base + len(area)) + leader[:7] + b"%05d" % base + leader[7:] + b"5504"
    return head + entries + _FIELD + area


def _definitions() -> bytes:
    fields = [(tag, (f"{head}\x1f{_TREE if form is None else form}").encode() + _FIELD) for tag, head, form in _FIELDS]
    return _record(fields, b"3LE1 09 ! ")


def _data(number: int, fields: Sequence[tuple[str, bytes]]) -> bytes:
    return _record([("0001", struct.pack("<H", number) + _FIELD), *fields], b" D        ")


def s57(path: Path, features: Sequence[Feature], scale: int = 50_000, update: int = 0, edition: str = "2", ver: int = 1) -> Path:
    """A cell, or with ``update`` the update that puts in more features (they are new ones: instruction "insert")."""
    path.parent.mkdir(parents=True, exist_ok=True)
    out, n = _definitions(), 1
    dsid = struct.pack("<BIBB", 10, 1, 2 if update else 1, 5) + b"".join(
        each + _UNIT for each in (path.name.encode(), edition.encode(), str(update).encode())
    )
    dsid += (
        b"20260101" + b"20260101" + b"03.1" + struct.pack("<B", 1) + _UNIT + b"2.0" + _UNIT + struct.pack("<BH", 1, 9999) + _UNIT
    )
    dssi = struct.pack("<BBBIIIIIIII", 2, 1, 1, 0, 0, len(features), 0, len(features), 0, 0, 0)
    out += _data(n, [("DSID", dsid + _FIELD), ("DSSI", dssi + _FIELD)])
    if not update:
        dspm = struct.pack("<BIBBBIBBBBII", 20, 1, 2, 17, 23, scale, 1, 1, 1, 1, 10_000_000, 10) + _UNIT
        n += 1
        out += _data(n, [("DSPM", dspm + _FIELD)])
    spatial, described, rcid = b"", b"", 1 + 1000 * update
    for fid, (kind, shape, points, said) in enumerate(features, start=1 + 1000 * update):
        pointers = b""
        if kind == "SOUNDG":
            deep = b"".join(struct.pack("<iii", round(p[0] * 1e7), round(p[1] * 1e7), round(p[2] * 10)) for p in points)
            n += 1
            spatial += _data(n, [("VRID", struct.pack("<BIHB", POINT, rcid, ver, 1) + _FIELD), ("SG3D", deep + _FIELD)])
            pointers += struct.pack("<BIBBB", POINT, rcid, 255, 255, 255)
            rcid += 1
        elif shape == P:
            where = struct.pack("<ii", round(points[0][0] * 1e7), round(points[0][1] * 1e7))
            n += 1
            spatial += _data(n, [("VRID", struct.pack("<BIHB", POINT, rcid, ver, 1) + _FIELD), ("SG2D", where + _FIELD)])
            pointers += struct.pack("<BIBBB", POINT, rcid, 255, 255, 255)
            rcid += 1
        else:
            ends = []
            for point in (points[0], points[-1]):
                if ends and point == points[0]:
                    ends.append(ends[0])
                    continue
                where = struct.pack("<ii", round(point[0] * 1e7), round(point[1] * 1e7))
                n += 1
                spatial += _data(n, [("VRID", struct.pack("<BIHB", 120, rcid, ver, 1) + _FIELD), ("SG2D", where + _FIELD)])
                ends.append(rcid)
                rcid += 1
            nodes = b"".join(struct.pack("<BIBBBB", 120, e, 255, 255, i + 1, 255) for i, e in enumerate(ends))
            middle = b"".join(struct.pack("<ii", round(p[0] * 1e7), round(p[1] * 1e7)) for p in points[1:-1])
            n += 1
            vrid = struct.pack("<BIHB", EDGE, rcid, ver, 1)
            spatial += _data(n, [("VRID", vrid + _FIELD), ("VRPT", nodes + _FIELD), ("SG2D", middle + _FIELD)])
            pointers += struct.pack("<BIBBB", EDGE, rcid, 1, 1 if shape == A else 255, 2 if shape == A else 255)
            rcid += 1
        attributes = b"".join(struct.pack("<H", ATTL[k]) + v.encode("latin-1") + _UNIT for k, v in said.items())
        frid = struct.pack("<BIBBHHB", 100, fid, shape, 1 if kind in ("DEPARE", "LNDARE") else 2, OBJL[kind], ver, 1)
        n += 1
        fields = [("FRID", frid + _FIELD), ("FOID", struct.pack("<HIH", 9999, fid, 1) + _FIELD)]
        fields += [("ATTF", attributes + _FIELD)] if attributes else []
        described += _data(n, [*fields, ("FSPT", pointers + _FIELD)])
    path.write_bytes(out + spatial + described)
    return path


def box(south: float, west: float, north: float, east: float) -> list[tuple[float, float]]:
    return [(south, west), (south, east), (north, east), (north, west), (south, west)]


def sea_off_zuwara(path: Path) -> Path:
    """Deep and shallow water, an island, a contour, soundings, a wreck, a rock, a platform with a light, a pipe, rules."""
    return s57(
        path,
        [
            ("DEPARE", A, box(33.0, 12.0, 33.5, 12.8), {"DRVAL1": "30", "DRVAL2": "80"}),
            ("DEPARE", A, box(33.0, 12.0, 33.1, 12.8), {"DRVAL1": "2", "DRVAL2": "5"}),
            ("LNDARE", A, box(33.2, 12.3, 33.24, 12.36), {}),
            ("COALNE", L, box(33.2, 12.3, 33.24, 12.36), {}),
            ("DEPCNT", L, [(33.1, 12.0), (33.1, 12.4), (33.1, 12.8)], {"VALDCO": "5"}),
            ("SOUNDG", P, [(33.3, 12.2, 45.6), (33.32, 12.5, 7.3), (33.15, 12.6, 31.0)], {}),
            ("WRECKS", P, [(33.28, 12.45)], {"VALSOU": "12", "OBJNAM": "MV TEST"}),
            ("UWTROC", P, [(33.18, 12.2)], {"VALSOU": "3.1"}),
            ("OFSPLF", P, [(33.35, 12.6)], {"OBJNAM": "Platform A"}),
            ("LIGHTS", P, [(33.35, 12.6)], {"LITCHR": "2", "SIGGRP": "(2)", "SIGPER": "10", "VALNMR": "12", "COLOUR": "1"}),
            ("BOYLAT", P, [(33.12, 12.5)], {"OBJNAM": "No 1", "SCAMIN": "90000"}),
            ("PIPSOL", L, [(33.4, 12.1), (33.3, 12.4), (33.2, 12.7)], {}),
            ("RESARE", A, box(33.4, 12.4, 33.45, 12.6), {}),
        ],
    )


# -- BSB / KAP (version 2.0: text header, then runs of indexes, 7 bits a byte)


def kap(
    path: Path, width: int = 400, height: int = 300, box_deg: tuple[float, float, float, float] = (12.0, 33.0, 12.8, 33.5)
) -> Path:
    """A chart of two colours: index 1 (white) above, index 2 (blue) in the lower half; corners at west, south, east, north."""
    west, south, east, north = box_deg
    head = [
        "VER/2.0", f"BSB/NA=TEST KAP,NU=1,RA={width},{height},DU=254", "KNP/SC=150000,GD=WGS84,PR=MERCATOR,PP=33.25",
        "IFM/3", "RGB/1,255,255,255", "RGB/2,120,180,220", "RGB/3,0,0,0",
        f"REF/1,1,1,{north},{west}", f"REF/2,{width},1,{north},{east}",
        f"REF/3,{width},{height},{south},{east}", f"REF/4,1,{height},{south},{west}",
        f"PLY/1,{north},{west}", f"PLY/2,{north},{east}", f"PLY/3,{south},{east}", f"PLY/4,{south},{west}",
    ]  # fmt: skip
    out = "\r\n".join(head).encode() + b"\r\n\x1a\x00" + bytes([3])
    starts = []
    for y in range(height):
        starts.append(len(out))
        index = 1 if y < height // 2 else 2
        out += _seven(y + 1, 7, 0) + _seven(width - 1, 4, index << 4) + b"\x00"
    table = len(out)
    out += b"".join(struct.pack(">I", at) for at in starts) + struct.pack(">I", table)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(out)
    return path


def _seven(value: int, bits: int, top: int) -> bytes:
    """A number, 7 bits a byte, high ones first with bit 7 as "more follows"; the first byte has room for ``bits`` under ``top``."""
    parts = [value & 0x7F]
    value >>= 7
    while value or parts[-1] >= (1 << bits):
        parts.append(value & 0x7F)
        value >>= 7
    parts.reverse()
    parts[0] |= top
    return bytes(p | (0x80 if i < len(parts) - 1 else 0) for i, p in enumerate(parts))
