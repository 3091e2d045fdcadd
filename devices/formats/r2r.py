"""Research ships' files with minutes, seconds and milliseconds of the hour before each sentence: ``0000274 $GPGGA,…``.

The hour comes from the sentences themselves (NOAA/R2R ``mmssmmm``). Their two other forms have the whole time in front and
are read by ``devices.formats.prefixed``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime, timedelta
from datetime import date as Date
from typing import Final

from devices.formats.record import LogFormat, Record, most
from devices.formats.timeline import SentenceClock

_LINE: Final = re.compile(rb"^([0-5]\d)([0-5]\d)(\d{3})[ \t,;]+([$!\\].*)$")
_HOUR: Final = timedelta(hours=1)
_HALF_HOUR: Final = timedelta(minutes=30)


def _recognises(sample: Sequence[bytes]) -> bool:
    return most(sample, _LINE.match)


def _read(lines: Iterable[bytes], date: Date) -> Iterator[Record]:
    """Lines before the first sentence that holds a time have none of their own."""
    clock = SentenceClock(datetime(date.year, date.month, date.day, tzinfo=UTC))
    last: datetime | None = None
    for line in lines:
        found = _LINE.match(line)
        if found is None:
            if line.startswith((b"$", b"!", b"\\")):
                yield Record(line, last)
            continue
        near = clock.read(found[4]) or last
        if near is not None:
            minute, second, milli = int(found[1]), int(found[2]), int(found[3])
            last = _nearest(near, timedelta(minutes=minute, seconds=second, milliseconds=milli))
        yield Record(found[4], last)


def _nearest(near: datetime, in_hour: timedelta) -> datetime:
    moment = near.replace(minute=0, second=0, microsecond=0) + in_hour
    if moment - near > _HALF_HOUR:
        return moment - _HOUR
    return moment + _HOUR if near - moment > _HALF_HOUR else moment


R2R: Final = LogFormat("r2r", "NMEA 0183 with minutes, seconds and milliseconds before each sentence (R2R)", _recognises, _read)
