"""Any line with a time in front of its sentence: ISO, UNIX time, day of the year, or the time of day alone."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime, timedelta
from datetime import date as Date
from typing import Final

from devices.formats.record import LogFormat, Record, most
from devices.formats.times import day_of_year_time, epoch_time, iso_time

SPLIT: Final = re.compile(rb"^([^$!\\]+)([$!\\].*)$")
ISO: Final = re.compile(r"\d{4}[-/]\d\d[-/]\d\d[T ]\d\d:\d\d:\d\d")
DAY_OF_YEAR: Final = re.compile(r"(?<!\d)(\d{4}):(\d{3}):(\d\d:\d\d:\d\d(?:\.\d+)?)")
UNIX: Final = re.compile(r"(?<![\d.])(\d{13}|\d{10}(?:\.\d+)?)(?![\d.])")
CLOCK: Final = re.compile(r"(?<!\d)([01]\d|2[0-3]):([0-5]\d):([0-5]\d)(?:[.,](\d{1,6}))?(?!\d)")
HALF_DAY: Final = timedelta(hours=12)


def _recognises(sample: Sequence[bytes]) -> bool:
    return most(sample, _has_time)


def _has_time(line: bytes) -> bool:
    found = SPLIT.match(line)
    if found is None:
        return False
    prefix = found[1].decode("latin-1")
    return any(pattern.search(prefix) for pattern in (ISO, DAY_OF_YEAR, UNIX, CLOCK))


def has_date(line: bytes) -> bool:
    """Whether the time in front of a sentence says the day too."""
    found = SPLIT.match(line)
    return found is not None and any(pattern.search(found[1].decode("latin-1")) for pattern in (ISO, DAY_OF_YEAR, UNIX))


def _read(lines: Iterable[bytes], date: Date) -> Iterator[Record]:
    last: datetime | None = None
    for line in lines:
        found = SPLIT.match(line)
        if found is None:
            if line.startswith((b"$", b"!", b"\\")):
                yield Record(line, last)
            continue
        last = prefix_time(found[1].decode("latin-1"), last, date) or last
        yield Record(found[2], last)


def prefix_time(prefix: str, last: datetime | None, date: Date) -> datetime | None:
    """The time that a prefix holds, ``None`` for none; a time of day goes on from ``last``, the line before."""
    if ISO.search(prefix):
        return iso_time(prefix)
    if day := DAY_OF_YEAR.search(prefix):
        return day_of_year_time(*day.groups())
    if unix := UNIX.search(prefix):
        return epoch_time(unix[1])
    if clock := CLOCK.search(prefix):
        return _on_the_day(clock, last, date)
    return None


def _on_the_day(clock: re.Match[str], last: datetime | None, date: Date) -> datetime:
    """The time of day alone: on the day of the line before, or on the next one when midnight has passed."""
    hour, minute, second = (int(part) for part in clock.groups()[:3])
    micro = int(f"{clock[4] or '0':0<6}")
    day = last.date() if last is not None else date
    moment = datetime(day.year, day.month, day.day, hour, minute, second, micro, tzinfo=UTC)
    return moment + timedelta(days=1) if last is not None and last - moment > HALF_DAY else moment


PREFIXED: Final = LogFormat("prefix", "NMEA 0183 with a time before each sentence", _recognises, _read)
