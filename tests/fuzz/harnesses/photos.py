"""Pictures from any camera: what stands in them can be written down, copies are whole or not there, and carry nothing on."""

from __future__ import annotations

import io
import re
from typing import Any

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
    b"http://ns.adobe.com/xap/1.0/\0", b"<x:xmpmeta xmlns:x='adobe:ns:meta/'>", b"exif:GPSLatitude='33,12.7N'", b"Photoshop 3.0\0",
    b"8BIM\4\4\0\0", b"\x1c\2\x37", b"\xff\xed", b"\xff\xfe", b"\xff\xdb", b"\xff\xc4", b"\xff\xda", b"\xff\xd9", b"\xff\xc2",
    b"ICC_PROFILE\0\1\1", b"tEXt", b"zTXt", b"iTXt", b"iCCP", b"pHYs", b"PLTE", b"tRNS", b"acTL", b"fcTL", b"fdAT", b"IEND",
    b"VP8X",
    b"VP8L", b"EXIF", b"XMP ", b"ANIM", b"ANMF", b"ALPH", b"\x21\xff\x0bNETSCAPE2.0", b"\x21\xfe", b"\x12\1\3\0", b"\x12\1",
    b"\x03\x90\2\0\x14\0\0\0", b"\x11\x90\2\0\7\0\0\0", b"\x31\xa4\2\0", b"\1\0\2\0\2\0\0\0N\0\0\0", b"\2\0\5\0\3\0\0\0",
    b"\xff\xff\xff\xff", b"\0\0\0\1", b"\x69\x87\x04\0", b"\x25\x88\x04\0", b"2026:06:14 04:51:07", b"+02:00", b"\0\0\0\0",
    b"MPF\0", b"\xff\xc0",
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
    return [*out, *_more()]


def _more() -> list[bytes]:
    """Other ways to keep pixels, and other places for what is said about them."""
    out = []
    ways: tuple[tuple[str, str, dict[str, Any]], ...] = (
        ("JPEG", "CMYK", {}), ("JPEG", "L", {"progressive": True, "comment": b"34-12.5N"}), ("PNG", "P", {}), ("PNG", "LA", {}),
        ("PNG", "I;16", {}), ("PNG", "1", {}), ("TIFF", "LAB", {}), ("TIFF", "RGB", {"compression": "tiff_deflate"}),
        ("WEBP", "RGBA", {"lossless": True}), ("BMP", "P", {}),
    )  # fmt: skip
    for kind, mode, given in ways:
        stream = io.BytesIO()
        Image.new(mode, (9, 7)).save(stream, kind, **given)
        out.append(stream.getvalue())
    for kind in ("PNG", "GIF", "WEBP"):
        stream = io.BytesIO()
        first, second = Image.new("RGB", (9, 7)), Image.new("RGB", (9, 7), (9, 99, 9))
        first.save(stream, kind, save_all=True, append_images=[second], duration=40)
        out.append(stream.getvalue())
    xmp = (
        b"http://ns.adobe.com/xap/1.0/\0<x:xmpmeta xmlns:x='adobe:ns:meta/'><r exif:GPSLatitude='33,12.7N' "
        b"xmp:CreateDate='2026-06-14T04:51:07+02:00'/></x:xmpmeta>"
    )
    iptc = b"Photoshop 3.0\x008BIM\4\4\0\0\0\0\0\x12\x1c\2\x37\0\x0820260614\x1c\2\x3c\0\0"
    plain = out[1]
    parts = b"".join(mark + (len(body) + 2).to_bytes(2, "big") + body for mark, body in ((b"\xff\xe1", xmp), (b"\xff\xed", iptc)))
    return [*out, plain[:2] + parts + plain[2:]]


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
