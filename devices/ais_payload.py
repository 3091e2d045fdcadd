"""The six-bit payload of one AIS message, unpacked by pyais and guarded against what pyais lets through.

pyais decodes characters outside the armouring alphabet to a plausible wrong position and a payload cut short to nearly
0°, 0°; both are refused here, before it sees them. Only this file knows pyais.
"""

from __future__ import annotations

from typing import Any, Final

from pyais.bit_vector import bit_vector
from pyais.exceptions import AISBaseException
from pyais.messages import MSG_CLASS

from app.readings import Refusal
from devices.sentence import Refused

MAX_PAYLOAD: Final = 9 * 82
"""Characters of the longest message: nine sentences. ITU-R M.1371 stops at 1 008 bits, 168 characters."""

_ARMOUR: Final = frozenset(map(chr, [*range(0x30, 0x58), *range(0x60, 0x78)]))

# Least bits of each type (ITU-R M.1371-5, annex 8) up to the last field that is read; spare bits at the end, which some
# transponders leave out, are not asked for.
_LEAST_BITS: Final = {
    1: 168, 2: 168, 3: 168, 4: 168, 5: 422, 6: 88, 7: 72, 8: 56, 9: 168, 10: 72, 11: 168, 12: 72, 13: 72, 14: 40,
    15: 88, 16: 92, 17: 80, 18: 168, 19: 308, 20: 70, 21: 272, 22: 168, 23: 160, 24: 160, 25: 40, 26: 60, 27: 96, 28: 168,
}  # fmt: skip
_TYPE_24_PART_B_BITS: Final = 162

# The types whose fields are read by name. Of the others the header is read, and nothing else of pyais is let loose on them.
_WITH_FIELDS: Final = frozenset((1, 2, 3, 4, 5, 9, 11, 18, 19, 21, 24, 27))


class AisMessage:
    """One whole message: ``type`` 1..28, ``mmsi`` nine characters, ``fields`` the pyais message (``None`` where unread).

    Field values of ``fields`` are raw: "not available" is still a number there.
    """

    __slots__ = ("_bits", "fields", "mmsi", "type")

    def __init__(self, payload: str, fill_bits: int) -> None:
        """Raises Refused when the payload cannot be a message."""
        if not payload:
            raise Refused(Refusal.AIS_PAYLOAD, "no payload")
        if len(payload) > MAX_PAYLOAD:
            raise Refused(Refusal.AIS_PAYLOAD, f"{len(payload)} characters, more than any message has")
        if not _ARMOUR.issuperset(payload):
            wrong = next(c for c in payload if c not in _ARMOUR)
            raise Refused(Refusal.AIS_PAYLOAD, f"character {wrong!r} is not in the six-bit alphabet")
        self._bits = bit_vector(payload.encode("ascii"), fill_bits)
        self.type = self.number(0, 6)
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
        self.fields: Any = self._unpack() if self.type in _WITH_FIELDS else None

    def __len__(self) -> int:
        """Bits of the message."""
        return len(self._bits)

    def number(self, start: int, width: int, *, signed: bool = False) -> int:
        """The number in ``width`` bits from bit ``start``."""
        return int(self._bits.get_num(start, width, signed))

    def characters(self, start: int, most: int) -> str:
        """Six-bit text from bit ``start``, at most ``most`` characters, ``@`` where there is none.

        Only whole characters are read: pyais makes one up from the bits that are left at the end of a message.
        """
        count = max(0, min(most, (len(self) - start) // 6))
        codes = (self.number(start + 6 * i, 6) for i in range(count))
        return "".join(chr(c + 64) if c < 32 else chr(c) for c in codes)

    def text(self, start: int, most: int) -> str | None:
        """The same without padding; ``None`` if nothing is left."""
        return clean(self.characters(start, most))

    def _ask_for(self, least: int) -> None:
        if len(self) < least:
            raise Refused(Refusal.AIS_PAYLOAD, f"message type {self.type} has at least {least} bits, this has {len(self)}")

    def _check_part(self) -> None:
        part = self.number(38, 2)
        if part > 1:
            raise Refused(Refusal.AIS_PAYLOAD, f"message type 24 has no part {part}")
        if part == 1:
            self._ask_for(_TYPE_24_PART_B_BITS)

    def _unpack(self) -> Any:
        try:
            return MSG_CLASS[self.type].from_vector(self._bits)
        except (AISBaseException, ValueError) as error:
            raise Refused(Refusal.AIS_PAYLOAD, str(error)) from error


def clean(characters: str) -> str | None:
    """Text without the ``@`` and blanks that pad it; ``None`` if there is nothing else."""
    return characters.rstrip("@ ").strip() or None
