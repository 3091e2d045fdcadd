"""Finding the speed of a serial line by listening. No I/O; time comes with each call."""

from __future__ import annotations

from typing import Final

from devices.framing import Framer, Piece, sentences_in
from devices.sentence import Refused, parse_sentence

RATES: Final = (4800, 38400, 9600, 115200, 19200, 57600)
"""In the order of IEC 61162-1, 61162-2 (and AIS), then what GNSS receivers and USB adapters use."""

LISTEN_S: Final = 3.0
ENOUGH: Final = 3
"""Good checksums. At a wrong speed a line of noise has one in 256 of its few lines that look like sentences at all."""


class BaudSearch:
    """Goes through the usual speeds, ``first`` before the others, and keeps the first that gives ``ENOUGH`` good checksums.

    A slow talker (one sentence in two seconds) never gives that many: after a whole round the speed that gave the most is
    kept. A device that may leave checksums out is found by its sentences alone.

    ``rate`` is the speed to listen at; ``found`` is True once it is known to be right; ``rounds`` counts vain rounds.
    """

    def __init__(self, first: int | None = None, *, listen_s: float = LISTEN_S, need_checksum: bool = True) -> None:
        self._need_checksum = need_checksum
        self._listen_s = listen_s
        self._rates = (first, *(r for r in RATES if r != first)) if first else RATES
        self._heard = dict.fromkeys(self._rates, 0)
        self._index = 0
        self._since: float | None = None
        self._framer = Framer()
        self.found = False
        self.rounds = 0

    @property
    def rate(self) -> int:
        return self._rates[self._index]

    def hear(self, data: bytes, mono: float) -> bool:
        """Bytes that came at ``rate`` (``b""`` for a quiet moment) by ``mono``. True when ``rate`` has changed."""
        if self._since is None:
            self._since = mono
        self._heard[self.rate] += sum(self._is_good(piece) for line in self._framer.feed(data) for piece in sentences_in(line))
        if self._heard[self.rate] >= ENOUGH:
            self.found = True
            return False
        if mono - self._since < self._listen_s:
            return False
        before = self.rate
        self._next()
        return self.rate != before

    def _next(self) -> None:
        self._since = None
        self._framer = Framer()
        self._index += 1
        if self._index < len(self._rates):
            return
        best = max(self._rates, key=lambda rate: self._heard[rate])
        self.found = self._heard[best] > 0
        self.rounds += not self.found
        self._index = self._rates.index(best) if self.found else 0
        self._heard = dict.fromkeys(self._rates, 0)

    def _is_good(self, piece: Piece) -> bool:
        data, refusal = piece
        if refusal is not None:
            return False
        try:
            parse_sentence(data, need_checksum=self._need_checksum)
        except Refused:
            return False
        return True
