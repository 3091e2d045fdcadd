"""A stretch of a recording as a log that other programs read: Fairlead's raw text, OpenCPN VDR CSV, a Signal K raw log.

The bytes of a sentence are written as they were heard. Times come out in the format's resolution: microseconds in raw,
milliseconds in the other two. Bytes that a format cannot hold are said in ``Written.left_out``, never changed in silence.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import BinaryIO, Final

from app.readings import RawLine
from devices.formats.own import GAP

VDR_HEADER: Final = b"timestamp,protocol,msg_type,source,raw_data\r\n"
_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_MILLISECOND: Final = timedelta(milliseconds=1)
_LATEST_MS: Final = 9_999_999_999_999
_EARLIEST_MS: Final = 100_000_000_001
_STARTS: Final = (b"$", b"!", b"\\")


@dataclass(frozen=True, slots=True)
class WrittenLines:
    """How many lines are in the file, and how many are not, because its format has no place for them (gaps, noise)."""

    lines: int
    left_out: int


def write_raw(lines: Iterable[RawLine], out: BinaryIO) -> WrittenLines:
    """``<utc> <source>TAB<bytes>CRLF``, a gap with ``# `` and its text: nothing is left out. Raises OSError."""
    count = 0
    for line in lines:
        data = line.data if line.gap is None else GAP + _one_line(line.gap)
        utc = line.stamp.utc.astimezone(UTC)
        out.write(b"%b %b\t%b\r\n" % (f"{utc:%Y-%m-%dT%H:%M:%S.%f}Z".encode(), _one_line(line.source), data))
        count += 1
    return WrittenLines(count, 0)


def write_vdr_csv(lines: Iterable[RawLine], out: BinaryIO) -> WrittenLines:
    """CSV by OpenCPN's specification (RFC 4180 quotes, CRLF). A gap is a comment. Raises OSError."""
    out.write(VDR_HEADER)
    count = left = 0
    for line in lines:
        utc = line.stamp.utc.astimezone(UTC)
        if line.gap is not None:
            out.write(b"# %b\r\n" % _one_line(line.gap))
            left += 1
            continue
        if line.data != line.data.decode("latin-1").strip().encode("latin-1"):
            left += 1  # blanks at its ends would be lost when it is read
            continue
        when = f"{utc:%Y-%m-%dT%H:%M:%S}.{utc.microsecond // 1000:03d}Z".encode()
        source = _one_line(line.source)
        out.write(b"%b,NMEA0183,%b,%b,%b\r\n" % (when, _kind(line.data), _cell(source), _quoted(line.data)))
        count += 1
    return WrittenLines(count, left)


def write_signal_k(lines: Iterable[RawLine], out: BinaryIO) -> WrittenLines:
    """``milliseconds;N;sentence``. It has no place for the source, for gaps, and for times before 1973. Raises OSError."""
    count = left = 0
    for line in lines:
        ms = (line.stamp.utc - _EPOCH) // _MILLISECOND
        if line.gap is not None or not _EARLIEST_MS <= ms <= _LATEST_MS:
            left += 1
            continue
        out.write(b"%013d;N;%b\n" % (ms, line.data))
        count += 1
    return WrittenLines(count, left)


Writer = Callable[[Iterable[RawLine], BinaryIO], WrittenLines]
WRITERS: Final[dict[str, Writer]] = {"raw": write_raw, "vdr": write_vdr_csv, "signalk": write_signal_k}
"""By what a person types."""

SUFFIXES: Final = {"raw": ".txt", "vdr": ".csv", "signalk": ".log"}


def _kind(data: bytes) -> bytes:
    """The three letters of a sentence's formatter for the column ``msg_type``; "" for what has none."""
    address = data[1:6]
    return address[2:] if data.startswith(_STARTS[:2]) and address.isalnum() and data[6:7] in (b",", b"*") else b""


def _cell(text: bytes) -> bytes:
    return _quoted(text) if any(sign in text for sign in b',"') else text


def _quoted(data: bytes) -> bytes:
    return b'"' + data.replace(b'"', b'""') + b'"'


def _one_line(text: str) -> bytes:
    return text.replace("\r", " ").replace("\n", " ").replace("\t", " ").encode("utf-8", "replace")
