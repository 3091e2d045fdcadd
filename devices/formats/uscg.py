"""AIS with the U.S. Coast Guard's fields behind the checksum: ``!AIVDM,…*28,d-109,…,r003669946,1325394060``."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date as Date
from typing import Final

from devices.formats.record import LogFormat, Record, most
from devices.formats.times import epoch_time

_LINE: Final = re.compile(rb"^([$!][^*]+\*[0-9A-Fa-f]{2}),(?:.*,)?[rb]\w*,(\d{10})(?:,|$)")


def _recognises(sample: Sequence[bytes]) -> bool:
    return most(sample, _LINE.match)


def _read(lines: Iterable[bytes], _date: Date) -> Iterator[Record]:
    for line in lines:
        if line.startswith(b"#"):
            continue
        found = _LINE.match(line)
        yield Record(found[1], epoch_time(found[2].decode())) if found else Record(line)


USCG: Final = LogFormat("uscg", "AIS with receiver and UNIX time behind", _recognises, _read)
