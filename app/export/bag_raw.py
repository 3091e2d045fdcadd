"""Raw sentences of a mission as one compressed text per UTC day (RFC 1952), as fast as a day's file can be packed."""

from __future__ import annotations

import zlib
from concurrent.futures import Future, ThreadPoolExecutor
from datetime import UTC, date, datetime, timedelta
from typing import Final

from app.export.bag_parts import DayMade, Part
from app.export.bag_write import BagWriter
from app.ports import Heard

LEVEL: Final = 6
BYTES_A_LINE: Final = 100
"""About what a line is before it is packed; packed it is a third of that at most."""

_GZIP: Final = 16 + zlib.MAX_WBITS
"""A gzip header without a name and with time 0: the same sentences give the same bytes."""

_DAY: Final = timedelta(days=1)
_AHEAD: Final = 2


def write_raw(writer: BagWriter, part: Part, recording: Heard) -> int:
    """One file for each UTC day of the recording; how many sentences were heard. Days of an earlier try are kept."""
    heard = 0
    for day in recording.days():
        name = f"data/raw/{day.isoformat()}.txt.gz"
        known = part.begun.days.get(name)
        if known is None or not writer.take(name, known.made):
            count = _write_day(writer, name, recording, day)
            known = part.begun.days[name] = DayMade(writer.made[name], count)
            part.save()
        heard += known.heard
    return heard


def _write_day(writer: BagWriter, name: str, recording: Heard, day: date) -> int:
    heard = 0
    packer = zlib.compressobj(LEVEL, zlib.DEFLATED, _GZIP)
    begin = datetime(day.year, day.month, day.day, tzinfo=UTC)
    # One thread packs while this one reads on: packing lets go of the interpreter, so the two run at once.
    with writer.file(name, weighed=False) as out, ThreadPoolExecutor(1, thread_name_prefix="export-pack") as packing:
        ahead: list[Future[bytes]] = []
        for piece in recording.text(begin, begin + _DAY):
            heard += piece.heard
            ahead.append(packing.submit(packer.compress, piece.text))
            if len(ahead) > _AHEAD:
                out.write(ahead.pop(0).result())
            writer.meter.moved(piece.lines * BYTES_A_LINE)
        for future in ahead:
            out.write(future.result())
        out.write(packer.flush())
    return heard
