"""The six-bit armour that AIS and TTD share (ITU-R M.1371): each character of a payload carries six bits."""

from __future__ import annotations

from typing import Final

_VALUES: Final = {chr(code): (code - 48 if code < 88 else code - 56) for code in (*range(48, 88), *range(96, 120))}


def bits_of(payload: str, fill_bits: int) -> tuple[int, int]:
    """The payload as one whole number and its length in bits, the last ``fill_bits`` left out.

    Raises ValueError for a character that carries no bits, and for more fill bits than there are.
    """
    number = 0
    for character in payload:
        value = _VALUES.get(character)
        if value is None:
            raise ValueError(f"{character!r} is not a six-bit character")
        number = number << 6 | value
    length = 6 * len(payload) - fill_bits
    if not 0 <= fill_bits <= 5 or length < 0:
        raise ValueError("more fill bits than there are")
    return number >> fill_bits, length
