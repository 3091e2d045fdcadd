"""An export in a process of its own, which can be killed at any moment."""

from __future__ import annotations

import logging
from multiprocessing.connection import Connection
from pathlib import Path

import pytest

from app.export.order import Order
from db.keys import station_key
from tests.db.writer_process import READY
from tests.export.bags import export, quick_papers


def export_mission(said: Connection, mission: Path, order: Order, limit: int = 0) -> None:
    """Export, with a stand-in for the papers; then say where it lies. ``limit``: no file may grow beyond so many bytes."""
    quick_papers(pytest.MonkeyPatch())
    logging.disable(logging.CRITICAL)
    key = station_key(mission.parent / "keys", "Bridge")
    if limit:
        import resource
        import signal

        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, resource.getrlimit(resource.RLIMIT_FSIZE)[1]))
    said.send(READY)
    try:
        said.send(export(mission, key, order=order).path)
    except Exception as error:  # noqa: BLE001 -- whatever it is, the test is told
        said.send(error)
