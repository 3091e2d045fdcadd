"""What every log format gives: the bytes of a line, and when and where they came in as far as the file says so."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date as Date
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Record:
    """One line of a log. ``utc`` is its arrival time, ``None`` where the file says none; ``source`` the device, if named.

    ``gap`` marks a line that stands for lost bytes (its text for people); its ``data`` is empty.
    """

    data: bytes
    utc: datetime | None = None
    source: str | None = None
    gap: str | None = None


@dataclass(frozen=True, slots=True)
class LogFormat:
    """A kind of log. ``recognises`` is given the first lines of a file that are no comments; ``read`` all of its lines.

    ``id`` is what a person types to choose it, ``name`` what is shown. The date given to ``read`` is the one to begin with
    where the file says only times of day. ``read`` gives each record before it takes the next line.
    """

    id: str
    name: str
    recognises: Callable[[Sequence[bytes]], bool]
    read: Callable[[Iterable[bytes], Date], Iterator[Record]]


def most(sample: Sequence[bytes], test: Callable[[bytes], object]) -> bool:
    """Whether more than half of the lines pass the test."""
    return sum(bool(test(line)) for line in sample) * 2 > len(sample)
