"""Pictures from any camera: what stands in them can be written down, copies are whole or not there, and carry nothing on."""

from __future__ import annotations

import io
import re

from PIL import Image

from app.errors import UserError
from app.media.pictures import PAPER, SMALL, make_paper, make_small, read_picture
from app.policy.files.strip import without_metadata
from app.rescue.entries import MediaAdded
from tests.fuzz.harness import assert_sound, scratch, written

EXAMPLES = 25
_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d([+-]\d\d:\d\d)?")
WORDS = (
    b"\xff\xd8\xff", b"\xff\xe1", b"Exif\0\0", b"II*\0", b"MM\0*", b"\x89PNG\r\n\x1a\n", b"IHDR", b"IDAT", b"eXIf", b"GIF89a",
    b"RIFF", b"WEBPVP8 ", b"BM",
    b"\x69\x87\x04\0", b"\x25\x88\x04\0", b"2026:06:14 04:51:07", b"+02:00", b"\0\0\0\0", b"MPF\0", b"\xff\xc0",
)  # fmt: skip


def seeds() -> list[bytes]:
    out = []
    for kind in ("JPEG", "PNG", "TIFF", "WEBP", "GIF", "BMP", "MPO"):
        picture = Image.new("RGB", (24, 16), (200, 30, 30))
        tags = picture.getexif()
        tags[0x010F], tags[0x0110], tags[0x0112] = "Canon", "EOS R5", 6
        inner, gps = tags.get_ifd(0x8769), tags.get_ifd(0x8825)
        inner[0x9003], inner[0x9011], inner[0xA431] = "2026:06:14 04:51:07", "+02:00", "0123"
        gps[1], gps[2], gps[3], gps[4] = "N", (33.0, 12.0, 42.0), "E", (12.0, 28.0, 36.0)
        stream = io.BytesIO()
        given = {} if kind in ("GIF", "BMP") else {"exif": tags}
        picture.save(stream, kind, **given)
        out.append(stream.getvalue())
    return out


def one(data: bytes) -> None:
    path = written("photo.jpg", data)
    seen = read_picture(path)
    assert_sound(seen)
    assert seen.time is None or _TIME.fullmatch(seen.time)
    assert seen.device is None or (seen.device.isprintable() and len(seen.device) <= 300)
    MediaAdded(sha256="a" * 64, name="a.jpg", size=1, camera_time=seen.time, device=seen.device)
    _copies(data)


def _copies(data: bytes) -> None:
    path, folder = scratch() / "photo.jpg", scratch() / "small"
    small = make_small(path, "0" * 64, folder)
    assert [each.name for each in folder.glob("*")] == ([small.name] if small is not None else []), "a half-written copy"
    paper = make_paper(path)
    for made, most in ((small.read_bytes() if small is not None else None, SMALL), (paper, PAPER)):
        if made is not None:
            with Image.open(io.BytesIO(made)) as copy:
                copy.load()
                assert copy.format == "JPEG" and copy.width <= most[0] and copy.height <= most[1]
                assert made is not paper or not copy.getexif()
    if small is not None:
        small.unlink()
    try:
        bare, _ = without_metadata(data)
    except UserError:
        return
    with Image.open(io.BytesIO(bare)) as copy:
        assert not copy.getexif() and not {"exif", "comment", "xmp"} & set(copy.info)
