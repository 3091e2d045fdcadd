"""Films and recordings: what stands in their heads can be written down, and a broken one says nothing."""

from __future__ import annotations

import re
import struct

from app.media.films import read_film
from app.rescue.entries import MediaAdded
from tests.fuzz.harness import assert_sound, written
from tests.media.test_films import SINCE_1904, apple, box, mvhd, text, wide

EXAMPLES = 120
_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d([+-]\d\d:\d\d)?")
WORDS = (
    b"ftyp", b"moov", b"mvhd", b"udta", b"meta", b"keys", b"ilst", b"trak", b"\xa9day", b"\xa9xyz", b"RIFF", b"WAVE", b"AVI ",
    b"LIST", b"bext", b"IDIT",
    b"mp42", b"qt  ", b"free", b"wide", b"skip", b"mdat", b"uuid", b"\xa9too", b"\xa9mak", b"\xa9mod", b"\xa9swr", b"loci", b"date",
    b"fmt ", b"JUNK", b"INFO", b"ICRD", b"hdrl", b"com.apple.quicktime.creationdate", b"com.apple.quicktime.location.ISO6709",
    b"com.android.version", b"\0\0\0\x08", b"hdlr", b"\0\0\0\1", b"\xff" * 8, b"+33.2117+012.4767/", b"2026-06-14T02:51:07Z",
    b"mdta", b"data",
)  # fmt: skip


def seeds() -> list[bytes]:
    head = box(b"ftyp", b"isom", bytes(4))
    bext = bytes(256) + b"Zoom H4n".ljust(32, b"\0") + bytes(32) + b"2026-06-14" + b"02:51:07" + bytes(264)
    riff = b"WAVE" + b"fmt " + struct.pack("<I", 4) + bytes(4) + b"bext" + struct.pack("<I", len(bext)) + bext
    idit = b"Sun Jun 14 02:51:07 2026\n\0"
    avi = b"AVI LIST" + struct.pack("<I", 40) + b"hdrlIDIT" + struct.pack("<I", len(idit)) + idit
    return [
        head
        + box(
            b"moov",
            mvhd(SINCE_1904),
            box(b"udta", text(b"\xa9day", "2026-06-14T04:51:07+0200"), text(b"\xa9xyz", "+33.2117+012.4767/")),
        ),
        head + wide(b"mdat", bytes(30)) + box(b"moov", mvhd(SINCE_1904, 1), box(b"trak", box(b"udta", text(b"\xa9mod", "Phone")))),
        head
        + box(
            b"moov",
            apple(creationdate="2026-06-14T04:51:07+0200", make="Apple", model="iPhone", location_ISO6709="+33.2117+012.4767+3.0/"),
        ),
        b"RIFF" + struct.pack("<I", len(riff)) + riff,
        b"RIFF" + struct.pack("<I", len(avi)) + avi,
    ]


def one(data: bytes) -> None:
    seen = read_film(written("film.mp4", data))
    assert_sound(seen)
    assert seen.time is None or _TIME.fullmatch(seen.time)
    assert seen.device is None or (seen.device.isprintable() and len(seen.device) <= 300)
    MediaAdded(sha256="a" * 64, name="a.mp4", size=1, camera_time=seen.time, device=seen.device)
