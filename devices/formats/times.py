"""Times as logs write them, to UTC. ``None`` for what is not a time; a time without a zone is taken as UTC."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from typing import Final

_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_MILLISECONDS_FROM: Final = 100_000_000_000
ISO_TIME: Final = re.compile(r"(\d{4})[-/](\d\d)[-/](\d\d)[T ](\d\d:\d\d:\d\d)(?:[.,](\d{1,9}))?\s*(Z|[+-]\d\d:?\d\d)?")


def iso_time(text: str) -> datetime | None:
    """``2026-06-14T02:38:07.250Z``, also with blanks, slashes, a comma or an offset."""
    found = ISO_TIME.search(text)
    if found is None:
        return None
    year, month, day, clock, fraction, zone = found.groups()
    whole = f"{year}-{month}-{day}T{clock}.{(fraction or '0')[:6]:0<6}{'+00:00' if zone in (None, 'Z') else zone}"
    try:
        return datetime.fromisoformat(whole).astimezone(UTC)
    except (ValueError, OverflowError):
        return None


def epoch_time(text: str) -> datetime | None:
    """UNIX time in seconds or milliseconds, told apart by size, with or without a fraction."""
    whole, _, fraction = text.partition(".")
    if not (f"{whole}{fraction}".isdecimal() and text.isascii() and whole):
        return None
    number = int(whole)
    unit = 1000 if number > _MILLISECONDS_FROM else 1_000_000
    try:
        return _EPOCH + timedelta(microseconds=number * unit + _microseconds(fraction) * unit // 1_000_000)
    except OverflowError:
        return None


def day_of_year_time(year: str, day: str, clock: str) -> datetime | None:
    """``2010:258:01:05:34.0656``, as research ships write it."""
    hours, minutes, seconds = clock.split(":")
    whole, _, fraction = seconds.partition(".")
    if not (1 <= int(day) <= 366 and int(hours) < 24 and int(minutes) < 60 and int(whole) < 61):
        return None
    try:
        start = datetime(int(year), 1, 1, tzinfo=UTC) + timedelta(microseconds=_microseconds(fraction))
        return start + timedelta(days=int(day) - 1, hours=int(hours), minutes=int(minutes), seconds=int(whole))
    except (ValueError, OverflowError):
        return None


def _microseconds(fraction: str) -> int:
    """Of the digits behind a point; those after the sixth are cut off."""
    return int(f"{fraction:0<6.6}")
