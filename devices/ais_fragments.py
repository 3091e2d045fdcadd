"""AIS messages that come in several sentences: parts are kept until all are there. Bounded in number and age."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final, NamedTuple

from devices.sentence import Sentence

MAX_OPEN: Final = 64
MAX_AGE_S: Final = 10.0

Key = tuple[str, ...]


class Part(NamedTuple):
    """One sentence of a message. ``number`` 1..``total``; ``fill_bits`` 0..5; ``payload`` still armoured."""

    total: int
    number: int
    sequence: str
    channel: str
    payload: str
    fill_bits: int


@dataclass(slots=True)
class _Open:
    begun: float
    parts: dict[int, tuple[Part, Sentence]] = field(default_factory=dict)


class FragmentTable:
    """Messages that wait for parts, oldest first. Parts may come in any order and be repeated.

    Sequence numbers come round every ten messages, so a part that contradicts one already here starts a new message, and
    a message older than ``MAX_AGE_S`` is given up: a name must never be joined to another ship's destination.
    ``expired`` counts the messages that never became whole.
    """

    def __init__(self) -> None:
        self._open: dict[Key, _Open] = {}
        self.expired = 0

    def __len__(self) -> int:
        return len(self._open)

    def add(self, part: Part, sentence: Sentence, mono: float) -> tuple[tuple[Part, Sentence], ...]:
        """Keep a part that arrived at ``mono``; all parts in order once they are there, else nothing."""
        self.give_up_old(mono)
        key = _key(part, sentence)
        entry = self._open.get(key)
        if entry is not None and part.number in entry.parts and entry.parts[part.number][0] != part:
            self._give_up(key)
            entry = None
        if entry is None:
            if len(self._open) >= MAX_OPEN:
                self._give_up(next(iter(self._open)))
            entry = self._open[key] = _Open(mono)
        entry.parts[part.number] = (part, sentence)
        if len(entry.parts) < part.total:
            return ()
        del self._open[key]
        return tuple(entry.parts[n] for n in range(1, part.total + 1))

    def give_up_old(self, mono: float) -> None:
        """Drop what has waited too long at ``mono``. A clock that ran back counts as too long."""
        for key in list(self._too_old(mono)):
            self._give_up(key)

    def _too_old(self, mono: float) -> Iterator[Key]:
        return (key for key, entry in self._open.items() if not 0 <= mono - entry.begun <= MAX_AGE_S)

    def _give_up(self, key: Key) -> None:
        del self._open[key]
        self.expired += 1


def _key(part: Part, sentence: Sentence) -> Key:
    tag = sentence.tag
    # A TAG group names its sentences itself; its second line often leaves the source out, so the source would not match.
    stream = "" if tag is None else f"group {tag.group[2]}" if tag.group is not None else tag.source or ""
    return (stream, sentence.talker, sentence.formatter, part.sequence, part.channel, str(part.total))
