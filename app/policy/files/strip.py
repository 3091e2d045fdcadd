"""An outgoing copy of a picture without what cameras write into it: place, time, camera, comments, a small older picture.

The pixels alone are written anew, so that nothing that stood beside them can come along; the original is never touched.
The copy is still a picture and is held as one: what it shows nobody has read.
"""

from __future__ import annotations

import io
from typing import Final

from PIL import Image, ImageOps

from app.errors import UserError

MOST_BYTES: Final = 25_000_000
MOST_PIXELS: Final = 60_000_000
LONGEST_SIDE: Final = 2560
"""Pixels. Enough to read a hull number; more costs minutes on a satellite link."""
_QUALITY: Final = 88
_KINDS: Final = ("JPEG", "PNG")


def without_metadata(data: bytes) -> tuple[bytes, str]:
    """The copy's bytes and its kind ("jpg", "png"): no EXIF, XMP, comment, profile or bytes behind the end of the picture.

    Turned as its EXIF says, and made smaller where a side is longer than ``LONGEST_SIDE``. Raises UserError for what is
    no JPEG or PNG, is damaged, or is too large.
    """
    if len(data) > MOST_BYTES:
        raise UserError(f"The picture has more than {MOST_BYTES // 1_000_000} MB. Make it smaller first")
    try:
        with Image.open(io.BytesIO(data), formats=_KINDS) as opened:
            if opened.width * opened.height > MOST_PIXELS:
                raise UserError(f"The picture has more than {MOST_PIXELS // 1_000_000} million pixels. Make it smaller first")
            kind = opened.format
            turned = ImageOps.exif_transpose(opened)
            pixels = _plain(turned)
    except UserError:
        raise
    except Exception as error:
        raise UserError(
            "Only whole JPEG and PNG pictures can be copied without their metadata. Send it as it is, or not"
        ) from error
    pixels.thumbnail((LONGEST_SIDE, LONGEST_SIDE))
    out = io.BytesIO()
    if kind == "PNG":
        pixels.save(out, "PNG", optimize=False)
        return out.getvalue(), "png"
    pixels.save(out, "JPEG", quality=_QUALITY)
    return out.getvalue(), "jpg"


def _plain(picture: Image.Image) -> Image.Image:
    """The pixels alone in a new picture: what Pillow keeps beside them (``info``, palettes, profiles) stays behind."""
    mode = "RGBA" if "A" in picture.getbands() or "transparency" in picture.info else "RGB"
    mode = "L" if picture.mode in ("1", "L") and mode == "RGB" else mode
    shown = picture.convert(mode)
    fresh = Image.new(mode, shown.size)
    fresh.paste(shown)
    return fresh
