"""Text hidden in base64 or hexadecimal."""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Iterator
from dataclasses import dataclass
from unicodedata import category

_BASE64 = re.compile(r"(?<![A-Za-z0-9+/_-])(?:[A-Za-z0-9+/_-]{4}[\r\n ]?){3,}(?:[A-Za-z0-9+/_-]{1,3}={0,2})?(?![A-Za-z0-9+/=])")
_HEX = re.compile(r"(?<![0-9A-Za-z])(?:[0-9A-Fa-f]{2}[\s:]?){8,}(?![0-9A-Za-z])")
_UUENCODE = re.compile(r"^begin [0-7]{3,4} [^\r\n]{1,200}\r?\n[!-`][ -`]{4,80}\r?$", re.MULTILINE)
_LONG_WORD = re.compile(r"[^\s]{12,}")
_FILES = (b"PK\x03\x04", b"\x1f\x8b\x08", b"%PDF-", b"\xff\xd8\xff", b"\x89PNG", b"Rar!", b"7z\xbc\xaf", b"BZh", b"\xfd7zXZ")
_PRINTABLE = 0.9


@dataclass(frozen=True, slots=True)
class Part:
    """A blob between ``start`` and ``end`` and the text that was in it."""

    start: int
    end: int
    text: str
    how: str


def decoded_parts(text: str) -> Iterator[Part]:
    """Every blob that decodes to readable text, whole and word by word (the words of a sentence may stand round it).

    A blob that is a packed file gives a part without text, and so does one in uuencode: it may hold anything.
    """
    for m in _UUENCODE.finditer(text):
        yield Part(m.start(), m.end(), "", "a file in uuencode")
    for pattern, how, decode in ((_BASE64, "base64", _base64), (_HEX, "hexadecimal", _hex)):
        for m in pattern.finditer(text):
            blob = m.group()
            words = [(m.start(), m.end())]
            words += [
                (m.start() + w.start(), m.start() + w.end())
                for w in _LONG_WORD.finditer(blob)
                if len(w.group()) < len(blob.strip())
            ]
            for start, end in words:
                raw = decode(text[start:end])
                if raw is None:
                    continue
                inner = _readable(raw)
                if inner is not None:
                    yield Part(start, end, inner, how)
                elif raw.startswith(_FILES):
                    yield Part(start, end, "", f"a file in {how}")


def _base64(blob: str) -> bytes | None:
    compact = re.sub(r"\s", "", blob).translate(str.maketrans("-_", "+/")).rstrip("=")
    if len(compact) % 4 == 1:  # cut off within a letter
        compact = compact[:-1]
    try:
        return base64.b64decode(compact + "=" * (-len(compact) % 4), validate=True)
    except (binascii.Error, ValueError):
        return None


def _hex(blob: str) -> bytes | None:
    try:
        return bytes.fromhex(re.sub(r"[\s:]", "", blob))
    except ValueError:
        return None


def _readable(raw: bytes) -> str | None:
    for encoding in ("utf-8", "utf-16"):
        if encoding == "utf-16" and raw[:2] not in (b"\xff\xfe", b"\xfe\xff"):
            continue
        try:
            text = raw.decode(encoding)
        except UnicodeDecodeError:
            continue
        if text and sum(c.isprintable() or c.isspace() or category(c) == "Cf" for c in text) / len(text) >= _PRINTABLE:
            return text
    return None
