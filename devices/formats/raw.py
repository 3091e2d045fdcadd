r"""Raw NMEA 0183: a sentence per line, ``#`` comments. Times only where TAG blocks (``\c:…\``) or Gatehouse lines give them.

OpenCPN's ``vdr_*.txt``, gpsd's test logs and what a terminal program saves all look like this.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime
from datetime import date as Date
from itertools import pairwise
from typing import Final

from devices.formats.record import LogFormat, Record
from devices.tagblock import parse_tag

_SENTENCE: Final = re.compile(rb"[$!][A-Za-z0-9]{4,},")
TAG: Final = re.compile(rb"^\\([^\\*]*)(?:\*[0-9A-Fa-f]{2})?\\[$!]")
_GATEHOUSE: Final = re.compile(rb"^\$PGHP,\d+,(\d+),(\d+),(\d+),(\d+),(\d+),(\d+),(\d+),")


def _recognises(sample: Sequence[bytes]) -> bool:
    return any(_SENTENCE.search(line) for line in sample)


def _read(lines: Iterable[bytes], _date: Date) -> Iterator[Record]:
    gatehouse: datetime | None = None
    for line in lines:
        if line.startswith(b"#"):
            continue
        if line.startswith(b"$PGHP,"):
            gatehouse = gatehouse_time(line)
        tag = TAG.match(line)
        time = parse_tag(tag[1].decode("latin-1")).time if tag else None
        yield Record(line, time or gatehouse)


def gatehouse_time(line: bytes) -> datetime | None:
    """``$PGHP,1,2008,5,9,0,0,0,10,…``: year, month, day, hour, minute, second, millisecond of the line that follows."""
    found = _GATEHOUSE.match(line)
    if found is None:
        return None
    *whole, milliseconds = map(int, found.groups())
    try:
        return datetime(whole[0], whole[1], whole[2], whole[3], whole[4], whole[5], milliseconds * 1000, tzinfo=UTC)
    except (ValueError, OverflowError):
        return None


def _has_gatehouse(sample: Sequence[bytes]) -> bool:
    return any(a.startswith(b"$PGHP,") and b[:1] in (b"!", b"\\") for a, b in pairwise(sample))


GATEHOUSE: Final = LogFormat("gatehouse", "AIS with Gatehouse lines ($PGHP)", _has_gatehouse, _read)
RAW: Final = LogFormat("raw", "raw NMEA 0183", _recognises, _read)
