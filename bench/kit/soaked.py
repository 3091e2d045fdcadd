"""What a program takes of the computer at one moment of a soak, and a disk of its own to fill."""

from __future__ import annotations

import contextlib
import gc
import os
import subprocess
import sys
import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QApplication

from app.station import Station
from kit.measure import show

DISK_MB: Final = 400


@dataclass(frozen=True, slots=True)
class Sample:
    at_s: float
    rss_mb: float
    threads: tuple[str, ...]
    handles: int
    objects: int
    widgets: int
    entries: int


def sample(at_s: float, station: Station) -> Sample:
    """This moment, ``at_s`` seconds of the bridge after the beginning. Linux only."""
    gc.collect()
    return Sample(
        at_s=at_s,
        rss_mb=int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6,
        threads=tuple(sorted(thread.name for thread in threading.enumerate())),
        handles=sum(1 for _ in Path("/proc/self/fd").iterdir()),
        objects=len(gc.get_objects()),
        widgets=len(QApplication.allWidgets()),
        entries=station.state.seq,
    )


def show_samples(samples: Sequence[Sample]) -> None:
    show(
        "What it takes",
        ("after", "memory", "threads", "handles", "objects", "widgets", "log entries"),
        [
            (
                f"{s.at_s / 60:.0f} min", f"{s.rss_mb:.0f} MB", str(len(s.threads)), str(s.handles), f"{s.objects:,}",
                str(s.widgets), f"{s.entries:,}",
            )
            for s in samples
        ],
    )  # fmt: skip


@contextlib.contextmanager
def disk(folder: Path) -> Iterator[Path]:
    """A disk of its own, where this computer lets us."""
    mount = ["mount", "-t", "tmpfs", "-o", f"size={DISK_MB}m", "tmpfs", str(folder)]
    may = sys.platform == "linux" and os.geteuid() == 0 and subprocess.run(mount, capture_output=True, check=False).returncode == 0
    try:
        yield folder
    finally:
        if may:
            subprocess.run(["umount", "-l", str(folder)], check=False)
