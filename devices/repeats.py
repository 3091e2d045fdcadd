"""Lines that came before, byte for byte: a device that has nothing new to say sends the same sentence every second.

What such a line says is known, but for the moment: it was proven, taken apart and judged when it first came.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from app.clock import Stamp
from app.readings import Decoded, Reading
from devices.making import sayer

_KEPT: Final = 512

_Known = tuple[list[Callable[[Stamp], Reading]], tuple[Any, ...]]
"""What makes each reading for another moment, and the other values of a ``Decoded``."""


class Repeats:
    """The last lines that one source said twice and what they were decoded to, at most 512, then it begins anew.

    Only for sentences that mean the same whatever came before them.
    """

    __slots__ = ("_once", "known")

    def __init__(self) -> None:
        self._once: set[int] = set()
        """Hashes: two lines of the same hash are only remembered sooner."""
        self.known: dict[bytes, _Known] = {}
        """What ``again`` says, by line."""

    def again(self, line: bytes, stamp: Stamp) -> Decoded:
        """What ``line``, which is ``known``, says now at ``stamp``."""
        sayers, others = self.known[line]
        said = (sayers[0](stamp),) if len(sayers) == 1 else tuple([say(stamp) for say in sayers])
        return tuple.__new__(Decoded, (said, *others))

    def keep(self, line: bytes, decoded: Decoded) -> None:
        """Remember what ``line`` says if it came before: most lines of a ship under way never come again."""
        mark = hash(line)
        if mark not in self._once:
            if len(self._once) >= _KEPT:
                self._once.clear()
            self._once.add(mark)
            return
        if len(self.known) >= _KEPT:
            self.known.clear()
        self.known[line] = [sayer(reading) for reading in decoded.readings], decoded[1:]
