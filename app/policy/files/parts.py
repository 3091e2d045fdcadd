"""Parts of a file as they are handed on, and the bounds on opening them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from app.geo import Position
from app.worded import worded

MOST_BYTES: Final = 30_000_000
MOST_TEXT: Final = 2_000_000
MOST_PARTS: Final = 400
DEEPEST: Final = 4


class TooMuchError(Exception):
    """The file is larger, deeper or in more parts than anything that is looked into."""


@dataclass(frozen=True, slots=True)
class Part:
    """One piece of a file: text to be scanned, a position read from a field of its own (``how`` names the field), or
    something that cannot be looked into (``unread`` says why)."""

    name: str
    text: str = ""
    unread: str = ""
    position: Position | None = None
    how: str = ""


@dataclass(slots=True)
class Budget:
    """What may still be opened of one file, over all that is packed in it."""

    bytes_left: int = MOST_BYTES
    text_left: int = MOST_TEXT
    parts_left: int = MOST_PARTS
    depth: int = field(default=0)

    def spend_bytes(self, number: int) -> None:
        self.bytes_left -= number
        if self.bytes_left < 0:
            raise TooMuchError(worded("holds more than {n} MB, not read", n=MOST_BYTES // 1_000_000))

    def spend_part(self) -> None:
        self.parts_left -= 1
        if self.parts_left < 0:
            raise TooMuchError(worded("holds more than {n} parts, not read", n=MOST_PARTS))

    def spend_text(self, text: str) -> str:
        self.text_left -= len(text)
        if self.text_left < 0:
            raise TooMuchError(worded("holds more than {n:,} characters, not read", n=MOST_TEXT))
        return text

    def deeper(self) -> Budget:
        """The same budget one level down. Raises TooMuchError below the deepest."""
        if self.depth >= DEEPEST:
            raise TooMuchError("is packed too deep, not read")
        self.depth += 1
        return self

    def up(self) -> None:
        self.depth -= 1
