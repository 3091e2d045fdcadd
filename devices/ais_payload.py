"""The six-bit payload of one AIS message: what kind it is, whose, and the whole numbers that stand at its bits.

A payload with characters outside the armouring alphabet, or cut short of the last field that is read, is refused: read on, it
would be a plausible wrong position, or nearly 0°, 0°.
"""

from __future__ import annotations

from typing import Final

from app.readings import Refusal
from devices.nmea_sixbit import ALPHABET, bits_of, text_of
from devices.sentence import Refused

MAX_PAYLOAD: Final = 9 * 82
"""Characters of the longest message: nine sentences. ITU-R M.1371 stops at 1 008 bits, 168 characters."""

# Least bits of each type (ITU-R M.1371-5, annex 8) up to the last field that is read; spare bits at the end, which some
# transponders leave out, are not asked for.
_LEAST_BITS: Final = {
    1: 168, 2: 168, 3: 168, 4: 168, 5: 422, 6: 88, 7: 72, 8: 56, 9: 168, 10: 72, 11: 168, 12: 72, 13: 72, 14: 40,
    15: 88, 16: 92, 17: 80, 18: 168, 19: 308, 20: 70, 21: 272, 22: 168, 23: 160, 24: 160, 25: 40, 26: 60, 27: 96, 28: 168,
}  # fmt: skip
_TYPE_24_PART_B_BITS: Final = 162


class Columns:
    """Numbers that stand one behind the other from bit ``start``, each by its ``width`` in bits; a negative width is signed."""

    __slots__ = ("_cuts", "_end")

    def __init__(self, start: int, *widths: int) -> None:
        self._end = start + sum(map(abs, widths))
        self._cuts: list[tuple[int, int, int]] = []
        left = self._end - start
        for width in widths:
            left -= abs(width)
            self._cuts.append((left, (1 << abs(width)) - 1, 1 << -width - 1 if width < 0 else 0))

    def of(self, message: AisMessage) -> list[int]:
        """The numbers. The message is long enough for them, or it would have been refused."""
        head = message.bits >> message.length - self._end
        return [((head >> left & mask) ^ sign) - sign for left, mask, sign in self._cuts]


class AisMessage:
    """One whole message: ``type`` 1..28, ``mmsi`` nine characters, ``bits`` all of it as one number of ``length`` bits."""

    __slots__ = ("bits", "length", "mmsi", "type")

    def __init__(self, payload: str, fill_bits: int) -> None:
        """Raises Refused when the payload cannot be a message."""
        if not payload:
            raise Refused(Refusal.AIS_PAYLOAD, "no payload")
        if len(payload) > MAX_PAYLOAD:
            raise Refused(Refusal.AIS_PAYLOAD, f"{len(payload)} characters, more than any message has")
        try:
            self.bits, self.length = bits_of(payload, fill_bits)
        except ValueError:
            wrong = next(c for c in payload if c not in ALPHABET)
            raise Refused(Refusal.AIS_PAYLOAD, f"character {wrong!r} is not in the six-bit alphabet") from None
        self.type = self.bits >> max(0, self.length - 6)
        least = _LEAST_BITS.get(self.type)
        if least is None:
            raise Refused(Refusal.AIS_PAYLOAD, f"there is no message type {self.type}")
        self._ask_for(least)
        mmsi = self.number(8, 30)
        if mmsi > 999_999_999:
            raise Refused(Refusal.AIS_PAYLOAD, f"MMSI {mmsi} has ten digits")
        self.mmsi = f"{mmsi:09d}"
        if self.type == 24:
            self._check_part()

    def __len__(self) -> int:
        """Bits of the message."""
        return self.length

    def number(self, start: int, width: int) -> int:
        """The number in ``width`` bits from bit ``start``."""
        return self.bits >> self.length - start - width & (1 << width) - 1

    def characters(self, start: int, most: int) -> str:
        """Six-bit text from bit ``start``, ``@`` where there is none: ``most`` characters, or the whole ones that are left."""
        count = max(0, min(most, (self.length - start) // 6))
        return text_of(self.bits >> self.length - start - 6 * count, count) if count else ""

    def text(self, start: int, most: int) -> str | None:
        """The same without padding; ``None`` if nothing is left."""
        return clean(self.characters(start, most))

    def _ask_for(self, least: int) -> None:
        if self.length < least:
            raise Refused(Refusal.AIS_PAYLOAD, f"message type {self.type} has at least {least} bits, this has {self.length}")

    def _check_part(self) -> None:
        part = self.number(38, 2)
        if part > 1:
            raise Refused(Refusal.AIS_PAYLOAD, f"message type 24 has no part {part}")
        if part == 1:
            self._ask_for(_TYPE_24_PART_B_BITS)


def clean(characters: str) -> str | None:
    """Text without the ``@`` and blanks that pad it; ``None`` if there is nothing else."""
    return characters.rstrip("@ ").strip() or None
