r"""TAG blocks (NMEA 0183 4.10, IEC 61162-450): ``\s:RA0001,c:1699169531*20\`` before a sentence.

They say who sent a sentence and when. They are an extra: whatever is wrong with one never costs the sentence.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Final

from app.readings import Problem

_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_LAST_SECOND: Final = 4_102_444_800
"""2100-01-01 as UNIX time: a later one is a fault."""
_MILLISECONDS_FROM: Final = 100_000_000_000
"""``c:`` comes in seconds or in milliseconds; above this only milliseconds make sense."""


@dataclass(frozen=True, slots=True)
class TagBlock:
    """What a TAG block says. ``group`` is (part, total, id); ``problems`` are its parameters that could not be read."""

    source: str | None = None
    destination: str | None = None
    time: datetime | None = None
    line_count: int | None = None
    group: tuple[int, int, int] | None = None
    relative_time: int | None = None
    text: str | None = None
    problems: tuple[Problem, ...] = ()


def parse_tag(body: str) -> TagBlock:
    """Read ``s:RA0001,c:1699169531``: the block without backslashes and checksum. Never raises.

    Each parameter is split at its first colon only, as texts may hold more; unknown parameters are left out.
    """
    block = TagBlock()
    for part in body.split(","):
        code, colon, value = part.partition(":")
        if not colon:
            problem = Problem("tag", part, "a parameter without a colon")
            block = replace(block, problems=(*block.problems, problem))
            continue
        try:
            block = _with(block, code.strip(), value)
        except ValueError as error:
            problem = Problem(f"tag.{code}", value, str(error))
            block = replace(block, problems=(*block.problems, problem))
    return block


def _with(block: TagBlock, code: str, value: str) -> TagBlock:
    match code:
        case "s":
            return replace(block, source=value or None)
        case "d":
            return replace(block, destination=value or None)
        case "c":
            return replace(block, time=_unix_time(value))
        case "n":
            return replace(block, line_count=_whole(value))
        case "g":
            return replace(block, group=_group(value))
        case "r":
            return replace(block, relative_time=_whole(value))
        case "t" | "i":
            return replace(block, text=value or None)
        case _:
            return block


def _whole(value: str) -> int:
    # Eighteen digits hold every count and time in use, and keep a hostile line from costing anything.
    if not value.isdecimal() or len(value) > 18:
        raise ValueError("not a whole number")
    return int(value)


def _unix_time(value: str) -> datetime:
    """UTC of ``c:``. Milliseconds are told from seconds by their size."""
    number = _whole(value)
    milliseconds = number if number > _MILLISECONDS_FROM else number * 1000
    if milliseconds >= _LAST_SECOND * 1000:
        raise ValueError("not a time of this century")
    return _EPOCH + timedelta(milliseconds=milliseconds)


def _group(value: str) -> tuple[int, int, int]:
    parts = value.split("-")
    if len(parts) != 3:
        raise ValueError("a group is part-total-id")
    part, total, identity = (_whole(p) for p in parts)
    if not 1 <= part <= total:
        raise ValueError("the part is not within its group")
    return part, total, identity
