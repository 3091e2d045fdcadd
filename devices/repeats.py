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
    """The last lines of one source and what they were decoded to, at most 512, then it begins anew.

    Only for sentences that mean the same whatever came before them.
    """

    __slots__ = ("_known", "_once")

    def __init__(self) -> None:
        self._once: dict[bytes, Decoded] = {}
        self._known: dict[bytes, _Known] = {}

    def again(self, line: bytes, stamp: Stamp) -> Decoded | None:
        """What ``line`` says, now at ``stamp``; ``None`` if it is not known."""
        known = self._known.get(line)
        if known is None:
            once = self._once.pop(line, None)
            if once is None:
                return None
            known = self._known[line] = [sayer(reading) for reading in once.readings], once[1:]
        sayers, others = known
        said = (sayers[0](stamp),) if len(sayers) == 1 else tuple([say(stamp) for say in sayers])
        return tuple.__new__(Decoded, (said, *others))

    def keep(self, line: bytes, decoded: Decoded) -> None:
        """Remember what ``line`` says."""
        if len(self._once) + len(self._known) >= _KEPT:
            self._once.clear()
            self._known.clear()
        self._once[line] = decoded
