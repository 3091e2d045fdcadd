"""Stations in processes of their own, for the crash tests. They can be killed at any moment.

A fork server that has everything loaded makes them, so that fifty lives cost fifty forks and not fifty starts of Python.
"""

from __future__ import annotations

import multiprocessing
import os
from collections.abc import Callable
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any
from unittest import mock

from app.clock import SystemClock
from app.rescue.entries import LogLine
from db.journal import open_journal
from tests.conftest import ROOT
from tests.rescue.writing import new

READY = "ready"
CLOSED = "closed"


class Life:
    """One process and what it said so far."""

    def __init__(self, work: Callable[..., None], *args: Any, ready: bool = True) -> None:
        context = multiprocessing.get_context("forkserver")
        context.set_forkserver_preload([__name__, "tests.db.recorder_process", "tests.export.bag_process"])
        self._heard, said = context.Pipe(duplex=False)
        self._process = context.Process(target=work, args=(said, *args))
        # The fork server does not take over sys.path before Python 3.13 and would load nothing beforehand.
        with mock.patch.dict(os.environ, PYTHONPATH=str(ROOT)):
            self._process.start()
        said.close()
        if ready:
            assert self._heard.recv() == READY

    def kill_after(self, seconds: float) -> list[Any]:
        """kill -9, and all that it had said by then."""
        self._process.join(seconds)
        self._process.kill()
        return self.rest()

    def rest(self) -> list[Any]:
        """All that it says until it ends."""
        said = []
        try:
            while True:
                said.append(self._heard.recv())
        except EOFError:
            pass
        self._process.join()
        self._heard.close()
        return said


def write_entries(said: Connection, folder: Path, station: str, count: int) -> None:
    """Write entries and say the id of each once its receipt says that it is on the disk, and not before."""
    journal = open_journal(folder, "Crash", station, SystemClock())
    said.send(READY)
    waiting = []
    for number in range(count):
        waiting.append(journal.append(new(LogLine(text=f"{station} {number}"), 0)))
        if len(waiting) >= 1 + number % 4:
            for receipt in waiting:
                receipt.wait(30)
                said.send(receipt.id)
            waiting = []
    journal.close()
    said.send(CLOSED)
