"""Short texts that many lines share (sources, protocols), to numbers."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

import numpy as np

from devices.index.digits import table_of
from devices.index.rows import Bytes, Ints

_WIDTH: Final = 32
_WORDS: Final = _WIDTH // 8
_MOST: Final = 65_535
_LOOKED_FOR: Final = 16
"""Names that are looked for one by one before rarer ones are sorted out."""


class Names:
    """Number 0 is "no name". ``decode`` makes the name of the bytes; different bytes may have one name."""

    def __init__(self, decode: Callable[[bytes], str]) -> None:
        self._decode = decode
        self._numbers: dict[bytes, int] = {b"": 0}
        self._keys: list[Ints] = []
        self.names: list[str] = [""]

    def number(self, text: bytes) -> int:
        """The number of these bytes. Beyond 65,535 different ones all are the last."""
        known = self._numbers.get(text)
        if known is None:
            if len(self.names) > _MOST:
                return _MOST
            known = self._numbers[text] = len(self.names)
            self.names.append(self._decode(text))
        return known

    def numbers(self, buf: Bytes, begin: Ints, end: Ints) -> Ints:
        """The number of the bytes of each row."""
        width = end - begin
        out = np.zeros(len(begin), np.int64)
        left = width > 0
        for i in np.flatnonzero(width > _WIDTH).tolist():
            out[i] = self.number(buf[begin[i] : end[i]].tobytes())
            left[i] = False
        table = table_of(buf, begin, _WIDTH)
        table[np.arange(_WIDTH) >= width[:, None]] = 0
        words = table.view(np.int64)
        for known in self._keys[:_LOOKED_FOR]:
            same = left & (words == known[:_WORDS]).all(axis=1) & (width == known[_WORDS])
            out[same] = known[_WORDS + 1]
            left &= ~same
        while left.any():
            i = int(np.argmax(left))
            same = left & (words == words[i]).all(axis=1) & (width == width[i])
            number = self.number(buf[begin[i] : end[i]].tobytes())
            if len(self._keys) < _LOOKED_FOR:
                self._keys.append(np.array([*words[i].tolist(), int(width[i]), number], np.int64))
            out[same] = number
            left &= ~same
        return out
