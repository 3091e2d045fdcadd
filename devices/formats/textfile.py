"""The lines of a log file, plain or packed with gzip, and in words what a file is that is none."""

from __future__ import annotations

import gzip
import re
import zlib
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import BinaryIO, Final, cast

from app.errors import UserError
from app.wholefile import open_plain

LONGEST: Final = 1536
"""Longest line that is read, in bytes without its line end: a sentence of 1 KiB and what a logger writes around it."""

GZIP: Final = b"\x1f\x8b"
_CHUNK: Final = 1 << 16
FREE: Final = 64 << 20
MOST_TIMES: Final = 200
"""A log of a ship at her berth, the same sentences day after day, shrinks to a thirtieth."""
_JSON_CLASS: Final = re.compile(rb'^\s*\{\s*"class"\s*:')
_JSON: Final = re.compile(rb'^\s*[\[{]\s*(?:["\[{]|$)')
_CANDUMP: Final = re.compile(rb"^\s*(?:\(\d+\.\d+\)\s+\w+\s+[0-9A-Fa-f]{3,8}#|\w*can\d\s+[0-9A-Fa-f]{3,8}\s+\[\d\])")
_YDVR: Final = re.compile(rb"^\d\d:\d\d:\d\d\.\d{3} [RT] [0-9A-F]{8} ")
_CANBOAT: Final = re.compile(rb"^\d{4}-\d\d-\d\d[-T ]\d\d:\d\d:\d\d[.,]\d+Z?,\d,\d{5,6},\d+,\d+,\d+,")
_MAGIC: Final = (
    (b"SQLite format 3\0", "a database. Of a mission of Fairlead give its folder"),
    (b"PK\x03\x04", "a ZIP archive. Unpack it and give the log that is in it"),
    (b"7z\xbc\xaf\x27\x1c", "a 7z archive. Unpack it and give the log that is in it"),
    (b"Rar!\x1a\x07", "a RAR archive. Unpack it and give the log that is in it"),
    (b"\x28\xb5\x2f\xfd", "packed with zstd. Unpack it first; only gzip (.gz) is read as it is"),
    (b"BZh", "packed with bzip2. Unpack it first; only gzip (.gz) is read as it is"),
    (b"\xfd7zXZ\0", "packed with xz. Unpack it first; only gzip (.gz) is read as it is"),
    (b"%PDF-", "a PDF"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"\xd4\xc3\xb2\xa1", "a capture of network packets"),
    (b"\x0a\x0d\x0d\x0a", "a capture of network packets"),
    (b"\xff\xfe", "text in UTF-16. Save it as plain text (ANSI or UTF-8)"),
    (b"\xfe\xff", "text in UTF-16. Save it as plain text (ANSI or UTF-8)"),
    (b"<?xml", "XML"),
    (b"<gpx", "a GPX track"),
)
_LINES: Final = (
    (_JSON_CLASS, "the JSON reports of gpsd, not sentences. Log the receiver itself, or gpspipe -r"),
    (_CANDUMP, "a candump of NMEA 2000, which is not read. Log NMEA 0183"),
    (_YDVR, "the NMEA 2000 text of a Yacht Devices gateway, which is not read. Log NMEA 0183"),
    (_CANBOAT, "NMEA 2000 as canboat writes it, which is not read. Log NMEA 0183"),
    (_JSON, "JSON, not sentences"),
)


def open_log_file(path: Path) -> BinaryIO | gzip.GzipFile:
    """The bytes of a log, unpacked if need be. Raises UserError if it cannot be opened."""
    try:
        file = open_plain(path)
        try:
            packed = file.read(len(GZIP)) == GZIP
            file.seek(0)
        except BaseException:
            file.close()
            raise
        return _Packed(file) if packed else file
    except OSError as error:
        raise UserError(f"{path}: cannot be read ({error.strerror})") from error


class _Packed(gzip.GzipFile):
    """Closes the file that it reads."""

    def __init__(self, file: BinaryIO) -> None:
        super().__init__(fileobj=file, mode="rb")
        self._under = file

    def close(self) -> None:
        super().close()
        self._under.close()


class Damaged(Exception):
    """A packed file goes no further than here."""


def pieces_of(path: Path) -> Iterator[bytes]:
    """The bytes of a log in pieces. A packed one that is damaged or cut off ends there. Raises UserError if nothing can be read."""
    some = False
    with open_log_file(path) as file:
        try:
            for piece in pieces_in(file, _CHUNK):
                some = True
                yield piece
        except Damaged as error:
            if not some:
                raise UserError(f"{path}: cannot be read ({error})") from error
        except OSError as error:
            raise UserError(f"{path}: cannot be read ({error.strerror})") from error


def pieces_in(file: BinaryIO | gzip.GzipFile, size: int) -> Iterator[bytes]:
    """The bytes of an open log, ``size`` at once. Raises OSError, and ``Damaged`` after the last that could be unpacked."""
    if not isinstance(file, gzip.GzipFile):
        while piece := file.read(size):
            yield piece
        return
    parts: list[bytes] = []
    unpacked = 0
    try:
        while part := file.read1(size):
            parts.append(part)
            unpacked += len(part)
            if unpacked > FREE and unpacked > MOST_TIMES * _packed(file):
                raise Damaged(f"it grows to more than {MOST_TIMES} times its size: no log does, it is made to fill a disk")
            if sum(map(len, parts)) >= size:
                yield b"".join(parts)
                parts.clear()
    except (gzip.BadGzipFile, EOFError, zlib.error) as error:
        if parts:
            yield b"".join(parts)
        raise Damaged(str(error)) from error
    if parts:
        yield b"".join(parts)


def _packed(file: gzip.GzipFile) -> int:
    """Bytes of the packed file that were read so far."""
    return max(1, cast(BinaryIO, file.fileobj).tell())


def lines_of(path: Path) -> Iterator[bytes]:
    """The lines of a file, whatever their ends; empty ones and those over ``LONGEST`` are left out. Raises UserError."""
    for _, line in placed_lines(pieces_of(path)):
        yield line


def placed_lines(pieces: Iterator[bytes]) -> Iterator[tuple[int, bytes]]:
    """Each line with the offset of its first byte."""
    rest, at, dropping = b"", 0, False
    for piece in pieces:
        *whole, rest = (rest + piece).replace(b"\r", b"\n").split(b"\n")
        for line in whole:
            if line and len(line) <= LONGEST and not dropping:
                yield at, line
            dropping = False
            at += len(line) + 1
        if len(rest) > LONGEST:
            at, rest, dropping = at + len(rest), b"", True
    if rest and not dropping:
        yield at, rest


def other_kind(path: Path) -> str:
    """What a file is by its first bytes, in words; "" where it may be a log. Raises UserError."""
    begin = next(pieces_of(path), b"")[:64]
    return next((words for magic, words in _MAGIC if begin.startswith(magic)), "")


def what_it_is(path: Path, sample: Sequence[bytes]) -> str:
    """For people: what was seen in a file that is no log. ``sample``: its first lines that are no comments."""
    begin = next(pieces_of(path), b"")[:64]
    if not begin:
        return "it is empty"
    if not sample:
        return "it is binary" if _binary(begin) else "it holds no line that is not a comment"
    for pattern, words in _LINES:
        if any(pattern.match(line) for line in sample[:3]):
            return f"it is {words}"
    if _binary(sample[0][:60]):
        return "it is binary"
    return f"its first line is “{''.join(c if c.isprintable() else '·' for c in sample[0][:60].decode('latin-1'))}”"


def _binary(text: bytes) -> bool:
    """Text has no control characters but TAB and line ends; bytes of any kind have one in ten."""
    return sum(byte < 9 or 13 < byte < 32 for byte in text) > len(text) / 25
