"""The six-bit armour that AIS and TTD share (ITU-R M.1371): each character of a payload carries six bits.

Base64 packs six bits a character as well, with another alphabet: the standard library's does the packing.
"""

from __future__ import annotations

from binascii import a2b_base64, b2a_base64
from typing import Final

ALPHABET: Final = "".join(map(chr, (*range(48, 88), *range(96, 120))))
"""The character of each value, 0 to 63."""

_BASE64: Final = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
_WRONG: Final = b"!"
_TO_BASE64: Final = bytes(_BASE64[ALPHABET.index(chr(c))] if chr(c) in ALPHABET else _WRONG[0] for c in range(256))
_TEXT: Final = bytes(range(64, 96)) + bytes(range(32, 64))
"""What the values mean in a text: ``@``, A to Z ... and the signs and digits from the blank on."""

_TO_TEXT: Final = bytes.maketrans(_BASE64, _TEXT)


def bits_of(payload: str, fill_bits: int) -> tuple[int, int]:
    """The payload as one whole number and its length in bits, the last ``fill_bits`` left out.

    Raises ValueError for a character that carries no bits, and for more fill bits than there are.
    """
    count = len(payload)
    packed = payload.encode("latin-1", "replace").translate(_TO_BASE64)
    if _WRONG in packed:
        character = next(c for c in payload if c not in ALPHABET)
        raise ValueError(f"{character!r} is not a six-bit character")
    length = 6 * count - fill_bits
    if not 0 <= fill_bits <= 5 or length < 0:
        raise ValueError("more fill bits than there are")
    added = -count % 4
    number = int.from_bytes(a2b_base64(packed + _BASE64[:1] * added), "big")
    return number >> 6 * added + fill_bits, length


def text_of(number: int, count: int) -> str:
    """The text of ``count`` characters whose values the lowest bits of ``number`` are; an ``@`` for each that is nothing."""
    added = -count % 4
    number = (number & (1 << 6 * count) - 1) << 6 * added
    return b2a_base64(number.to_bytes(3 * (count + added) // 4, "big"))[:count].translate(_TO_TEXT).decode("ascii")
