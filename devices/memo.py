"""What the same text was converted to before. Devices repeat themselves: a letter, a speed, a heading, the time of one second."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, TypeVar

T = TypeVar("T")

_KEPT: Final = 2048
_LONGEST: Final = 24
"""Characters. No number, time or coordinate is longer: what a hostile line sends is converted and forgotten."""


class Memo(dict[str, T]):
    """``memo[text]`` is ``convert(text)``, each text converted once; what ``convert`` raises is raised and not kept.

    At most ``kept`` texts of up to ``longest`` characters are kept, then it begins anew. ``convert`` must depend on nothing but
    the text.
    """

    __slots__ = ("_convert", "_kept", "_longest")

    def __init__(self, convert: Callable[[str], T], longest: int = _LONGEST, kept: int = _KEPT) -> None:
        super().__init__()
        self._convert = convert
        self._longest = longest
        self._kept = kept

    def __missing__(self, text: str) -> T:
        value = self._convert(text)
        if len(text) <= self._longest:
            if len(self) >= self._kept:
                self.clear()
            self[text] = value
        return value
