"""Raw sentences as Fairlead exports them: ``<arrival UTC> <source>TAB<the bytes>``, one file for each day, packed or not."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime
from datetime import date as Date
from typing import Final

from devices.formats.record import LogFormat, Record, most

_LINE: Final = re.compile(rb"(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6})Z ([^\t]*)\t(.*)", re.DOTALL)
_GAP: Final = b"# "


def _recognises(sample: Sequence[bytes]) -> bool:
    return most(sample, _LINE.fullmatch)


def _read(lines: Iterable[bytes], _date: Date) -> Iterator[Record]:
    """Gaps are passed over: what stands there is for people."""
    for line in lines:
        found = _LINE.fullmatch(line)
        if found is None or found[3].startswith(_GAP):
            continue
        try:
            utc = datetime.fromisoformat(found[1].decode()).replace(tzinfo=UTC)
        except ValueError:
            continue
        yield Record(found[3], utc, found[2].decode("utf-8", "replace"))


EXPORTED: Final = LogFormat("Raw sentences of an export of Fairlead", _recognises, _read)
