"""What a chart's own file and its geometries may hold: read, or refused by the errors that are promised."""

from __future__ import annotations

import math
import struct
from functools import cache

import numpy as np

from app.charts.files import refused_cell
from app.charts.ownports import FILE, read_ports
from app.charts.vector import About, Vector, read_vector, write_vector
from app.cli.chart_reading import geometry, light_words
from tests.fuzz.harness import Taken, scratch, words_in, written

EXAMPLES = 60
PORTS = b'hide = ["Zuwara"]\n[[port]]\nname = "Porto Empedocle"\nlat = 37.278\nlon = 13.528\nrole = "pos"\n'
WORDS = (
    *words_in([PORTS]),
    b"\1\2\0\0\0",
    b"\1\6\0\0\0",
    b"\0\x80\0\0\3",
    b"PK\x03\x04",
    b"\x93NUMPY",
    b"'shape': (9,)",
    b"Fl",
    b"'descr': '<i4'",
)
_NAMES = ("LITCHR", "SIGGRP", "COLOUR", "SIGPER", "HEIGHT", "VALNMR")


@cache
def cell() -> bytes:
    path = scratch() / "seed.npz"
    vector = Vector(
        About("x", 50_000, "2", "0", "20260101", (12.0, 33.0, 13.0, 34.0)),
        points=np.array([[1, 2], [3, 4]], dtype=np.int32), begins=np.array([0, 1, 2], dtype=np.int32), feature=np.array([0, 0],
        dtype=np.int32),
        kind=np.zeros(1, dtype=np.uint8), shape=np.ones(1, dtype=np.uint8), value=np.full(1, math.nan, dtype=np.float32),
        scamin=np.zeros(1, dtype=np.int32), text=np.array(["a"], dtype=np.str_), kinds=np.array(["DEPARE"], dtype=np.str_),
    )  # fmt: skip
    write_vector(path, vector)
    return path.read_bytes()


def seeds() -> list[bytes]:
    line = struct.pack("<BII4d", 1, 2, 2, 12.0, 33.0, 13.0, 34.0)
    area = struct.pack("<BIII8d", 1, 3, 1, 4, 12.0, 33.0, 13.0, 33.0, 13.0, 34.0, 12.0, 33.0)
    many = struct.pack("<BII", 1, 4, 2) + struct.pack("<BI3d", 1, 1001, 12.0, 33.0, 5.0) * 2
    return [
        line + b"\0",
        area + b"\0",
        many + b"\0",
        b"2,(2),1;3,10,,12" + b"\1",
        PORTS + b"\2",
        cell() + b"\3",
        b"00204    3LE1 09" + b"\4",
    ]


def one(data: bytes) -> None:
    taken = Taken(data)
    which = taken.number(4)
    data = taken.rest
    match which:
        case 0:
            try:
                _, parts = geometry(data)
            except (ValueError, struct.error, IndexError):
                return
            assert all(part.ndim == 2 and part.shape[1] == 2 for part in parts)
            assert sum(part.nbytes for part in parts) <= 2 * len(data), "more points than there are bytes"
        case 1:
            fields = dict(zip(_NAMES, data.decode("utf-8", "replace").split(","), strict=False))
            light_words(fields)
        case 2:
            written(FILE, data)
            ports, wrong = read_ports(scratch())
            assert not wrong or (not ports.port and all(words.strip() for words in wrong))
        case 3:
            try:
                vector = read_vector(written("cell.npz", data))
            except (ValueError, OSError):
                return
            again = scratch() / "again.npz"
            write_vector(again, vector)
            assert read_vector(again).points.tolist() == vector.points.tolist()
        case _:
            assert isinstance(refused_cell(data[:64], len(data)), str)
