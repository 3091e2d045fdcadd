"""Signal K server's raw log, ``skserver-raw_….log``: ``milliseconds;N;sentence``, where N is NMEA 0183."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date as Date
from typing import Final

from devices.formats.record import LogFormat, Record, most
from devices.formats.times import epoch_time

_LINE: Final = re.compile(rb"^(\d{13});([^;]*);(.*)$")
_NMEA_0183: Final = b"N"


def _recognises(sample: Sequence[bytes]) -> bool:
    return most(sample, _LINE.match)


def _read(lines: Iterable[bytes], _date: Date) -> Iterator[Record]:
    for line in lines:
        found = _LINE.match(line)
        if found is not None and found[2] == _NMEA_0183:
            yield Record(found[3], epoch_time(found[1].decode()))


SIGNAL_K: Final = LogFormat("signalk", "Signal K raw log", _recognises, _read)
