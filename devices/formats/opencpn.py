"""OpenCPN VDR in CSV. Its specification and its plugin write different headers; columns are found by name, so both do."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator, Sequence
from datetime import date as Date
from typing import Final

from devices.formats.record import LogFormat, Record
from devices.formats.times import iso_time

TIME: Final = "timestamp"
SOURCE: Final = "source"
_MESSAGE: Final = ("raw_data", "message")
_PROTOCOL: Final = ("protocol", "type")
_BOM: Final = b"\xef\xbb\xbf"


def _recognises(sample: Sequence[bytes]) -> bool:
    return bool(sample) and header_of(sample[0]) is not None


def header_of(line: bytes) -> list[str] | None:
    """The names of the columns in small letters; ``None`` if the line is no header of such a file."""
    names = [name.strip().strip('"').lower() for name in line.removeprefix(_BOM).decode("latin-1").split(",")]
    return names if TIME in names and any(name in names for name in _MESSAGE) else None


def column(header: Sequence[str], names: Sequence[str]) -> int | None:
    """Where the first of ``names`` that there is stands."""
    return next((header.index(name) for name in names if name in header), None)


def message_column(header: Sequence[str]) -> int:
    at = column(header, _MESSAGE)
    assert at is not None, "header_of takes no other"
    return at


def protocol_column(header: Sequence[str]) -> int | None:
    return column(header, _PROTOCOL)


def _read(lines: Iterable[bytes], _date: Date) -> Iterator[Record]:
    header: list[str] | None = None
    for line in lines:
        if line.startswith(b"#"):
            continue
        if header is None:
            header = header_of(line)
            continue
        record = csv_record(header, line)
        if record is not None:
            yield record


def csv_record(header: Sequence[str], line: bytes) -> Record | None:
    """``None`` for what is not NMEA 0183 (NMEA 2000 and Signal K rows are in the same file).

    A sentence that stands last and without quotes keeps the commas that make it look like more columns.
    """
    cells = next(csv.reader([line.decode("latin-1")], strict=False))
    at = message_column(header)
    if at == len(header) - 1 and len(cells) > len(header):
        cells[at:] = [",".join(cells[at:])]
    row = dict(zip(header, cells, strict=False))
    message = row.get(header[at], "").strip().encode("latin-1")
    protocol = next((row[name] for name in _PROTOCOL if name in row), None)
    if not (message.startswith((b"$", b"!", b"\\")) if protocol is None else is_0183(protocol)):
        return None
    return Record(message, iso_time(row.get(TIME, "")), source_name(row.get(SOURCE, "")) or None)


def source_name(text: str) -> str:
    """A name as the file has it: UTF-8 where it is that, else Latin-1."""
    try:
        return text.encode("latin-1").decode("utf-8")
    except UnicodeError:
        return text


def is_0183(protocol: str) -> bool:
    return "0183" in protocol or protocol.upper() == "AIS"


OPENCPN: Final = LogFormat("vdr", "OpenCPN VDR (CSV)", _recognises, _read)
