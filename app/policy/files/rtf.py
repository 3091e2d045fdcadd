r"""Text of RTF files: what a person reads of them, without the control words between the letters.

Source: Rich Text Format Specification 1.9.1. A letter above ASCII is ``\'b0`` (as a rule of Windows-1252) or ``\u176?``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from app.policy.files.parts import Budget, Part

SIGN: Final = b"{\\rtf"
_UNICODE: Final = re.compile(r"\\u(-?\d{1,5}) ?(?:\\'[0-9A-Fa-f]{2}|\?)?")
_BYTE: Final = re.compile(r"\\'([0-9A-Fa-f]{2})")
_LINE: Final = re.compile(r"\\(?:par|pard|line|row|page|sect|column)(?![A-Za-z])-?\d* ?")
_SPACE: Final = re.compile(r"\\(?:tab|cell|emspace|enspace)(?![A-Za-z]) ?|\\~")
_WORD: Final = re.compile(r"\\[A-Za-z]{1,32}(?:-?\d{1,10})? ?|\\-|(?<!\\)[{}]")
_ESCAPED: Final = re.compile(r"\\([\\{}_:|*])")
_NOT_READ: Final = ("\\pict", "\\object", "\\objdata", "\\bin")


def rtf_parts(name: str, data: bytes, budget: Budget) -> Iterator[Part]:
    """The file as it stands and as it is read; one with pictures or other files in it is held."""
    text = data.decode("latin-1")
    if any(word in text for word in _NOT_READ):
        yield Part(name, unread="has pictures or files in it, which are not read")
    yield Part(name, budget.spend_text(text))
    yield Part(f"{name}, as read", budget.spend_text(_as_read(text)))


def _as_read(text: str) -> str:
    text = _UNICODE.sub(lambda m: chr(int(m.group(1)) % 65_536), text)
    text = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")  # a picture letter is written as two halves
    text = _BYTE.sub(lambda m: bytes.fromhex(m.group(1)).decode("cp1252", "replace"), text)
    text = _WORD.sub("", _SPACE.sub(" ", _LINE.sub("\n", text.replace("\r", "").replace("\n", ""))))
    return _ESCAPED.sub(lambda m: "-" if m.group(1) == "_" else m.group(1), text)
