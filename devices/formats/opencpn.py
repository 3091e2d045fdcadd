"""OpenCPN VDR in CSV. Its specification and its plugin write different headers; columns are found by name, so both do."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator, Sequence
from datetime import date as Date
from typing import Final

from devices.formats.record import LogFormat, Record
from devices.formats.times import iso_time

_MESSAGE: Final = ("raw_data", "message")
_PROTOCOL: Final = ("protocol", "type")
_SOURCE: Final = "source"


def _recognises(sample: Sequence[bytes]) -> bool:
    return bool(sample) and _header(sample[0]) is not None


def _header(line: bytes) -> list[str] | None:
    names = [name.strip().lower() for name in line.removeprefix(b"\xef\xbb\xbf").decode("latin-1").split(",")]
    return names if "timestamp" in names and any(name in names for name in _MESSAGE) else None


def _read(lines: Iterable[bytes], _date: Date) -> Iterator[Record]:
    header: list[str] | None = None
    for line in lines:
        if line.startswith(b"#"):
            continue
        if header is None:
            header = _header(line)
            continue
        record = _record(dict(zip(header, next(csv.reader([line.decode("latin-1")])), strict=False)))
        if record is not None:
            yield record


def _record(row: dict[str, str]) -> Record | None:
    """``None`` for what is not NMEA 0183 (NMEA 2000 and Signal K rows are in the same file)."""
    message = next((row[name] for name in _MESSAGE if name in row), "")
    protocol = next((row[name] for name in _PROTOCOL if name in row), "")
    if "0183" not in protocol and protocol.upper() != "AIS":
        return None
    return Record(message.strip().encode("latin-1"), iso_time(row.get("timestamp", "")), row.get(_SOURCE) or None)


OPENCPN: Final = LogFormat("OpenCPN VDR (CSV)", _recognises, _read)
