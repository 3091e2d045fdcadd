"""Fairlead's own raw export: ``2026-06-14T02:38:07.250000Z GPS 1TAB$GPRMC…``; a gap has ``# `` and its text behind the TAB.

One such file per UTC day is in every export that holds raw sentences (``data/raw/2026-06-14.txt.gz``).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date as Date
from typing import Final

from devices.formats.record import LogFormat, Record, most
from devices.formats.times import iso_time

_LINE: Final = re.compile(rb"^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z) ([^\t]*)\t(.*)$", re.DOTALL)
GAP: Final = b"# "


def _recognises(sample: Sequence[bytes]) -> bool:
    return most(sample, _LINE.match)


def _read(lines: Iterable[bytes], _date: Date) -> Iterator[Record]:
    for line in lines:
        record = own_record(line)
        if record is not None:
            yield record


def own_record(line: bytes) -> Record | None:
    """``None`` for what is not such a line."""
    found = _LINE.match(line)
    if found is None:
        return None
    utc, source = iso_time(found[1].decode()), found[2].decode("utf-8", "replace") or None
    if found[3].startswith(GAP):
        return Record(b"", utc, source, found[3][len(GAP) :].decode("utf-8", "replace"))
    return Record(found[3], utc, source)


OWN: Final = LogFormat("fairlead", "raw sentences of an export of Fairlead", _recognises, _read)
