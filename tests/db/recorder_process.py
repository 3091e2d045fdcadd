"""A recorder in a process of its own, for the crash test."""

from __future__ import annotations

import threading
from multiprocessing.connection import Connection
from pathlib import Path

from app.clock import SystemClock
from app.readings import RawLine
from db.recording import open_recorder
from tests.db.writer_process import READY


def record(said: Connection, folder: Path, first: int) -> None:
    """Record numbered lines, some every millisecond or so, and say the number and time of each after handing it over."""
    clock = SystemClock()
    recorder = open_recorder(folder, clock)
    said.send(READY)
    pause = threading.Event()
    for number in range(first, first + 1_000_000):
        stamp = clock.stamp()
        recorder.raw(RawLine(f"PORT {number % 3}", stamp, b"$GPTXT,%d" % number))
        said.send((number, stamp.mono))
        if number % 5 == 0:
            pause.wait(0.002)
