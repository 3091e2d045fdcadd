"""Log files of every format: refused in words, or read, and the fast index says what the slow reader says of every line."""

from __future__ import annotations

import gzip
import os
from random import Random

from app.errors import UserError
from devices.formats.logfile import FORMATS, recognise
from tests.devices.index_logs import BEGIN, LOGS, assert_same
from tests.fuzz.harness import Taken, scratch, words_in

EXAMPLES = 40
IDS = [each.id for each in FORMATS]


def seeds() -> list[bytes]:
    out = []
    for i, name in enumerate(IDS):
        lines = LOGS["raw" if name == "gatehouse" else name](Random(i))
        out.append(b"\r\n".join(lines)[:3000] + bytes([9, i + 1]))
    packed = gzip.compress(b"\n".join(LOGS["fairlead"](Random(9))), mtime=0)
    return [*out, packed[:2000] + b"\x09\0", packed[: len(packed) // 2] + b"\x09\0"]


WORDS = (
    *words_in(seeds())[:200],
    b"\x1f\x8b\x08",
    b"PK\x03\x04",
    b"%PDF-",
    b"# ",
    b"\xef\xbb\xbf",
    b"timestamp,message\r\n",
    b"\t",
    b";N;",
    b"$PGHP,1,",
)


def one(data: bytes) -> None:
    taken = Taken(data)
    format_id = taken.of(["", *IDS])
    piece = 1 + taken.number(199)
    path = scratch() / "some.log"
    path.write_bytes(taken.rest)
    os.utime(path, (BEGIN.timestamp(), BEGIN.timestamp()))
    try:
        assert_same(path, format_id or recognise(path).id, piece)
    except UserError as error:
        assert str(error).startswith(str(path)) and str(error).isprintable()
