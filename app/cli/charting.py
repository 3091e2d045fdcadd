"""Reading an ENC, BSB or GeoTIFF chart in a process of its own, which is ended when it takes too long or is not wanted any more.

GDAL reads what strangers wrote: a damaged file may end the process that reads it, or fill its memory. That process has a bound on
both, writes one file and says through a pipe how far it is; the watch goes on whatever becomes of it.
"""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import signal
import time
from collections.abc import Callable
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any, Final

from app.charts.files import ChartFile
from app.charts.importing import INSTALL, MISSING, Made
from app.errors import UserError

LONGEST_S: Final = 900.0
MOST_MEMORY: Final = 4 * 2**30
"""Of the address space, most of which GDAL and numpy reserve and never use."""
_NICE: Final = 10
_PACKAGES: Final = ("pyogrio", "rasterio")
_END_S: Final = 2.0

Say = Callable[[float], None]
Read = Callable[[ChartFile, Path, Say], None]


class ChartImporter:
    """``app.charts.importing.Importer``. ``read`` is what the process does, by default ``app.cli.chart_reading``."""

    def __init__(self, read: Read | None = None, longest_s: float = LONGEST_S) -> None:
        self._read, self._longest_s = read, longest_s

    def start(self, chart: ChartFile, into: Path) -> ChartJob:
        return ChartJob(chart, into, self._read, self._longest_s)


class ChartJob:
    """Main thread only."""

    def __init__(self, chart: ChartFile, into: Path, read: Read | None, longest_s: float) -> None:
        context = multiprocessing.get_context("spawn")  # a copy of a program with threads and a window is no new program
        self._told_by, here = context.Pipe(duplex=False)
        self._part = into.with_name(f".{into.name}.part")
        self._into, self._share = into, 0.0
        self._end = time.monotonic() + longest_s
        self._longest_s = longest_s
        self._process = context.Process(target=_run, args=(chart, self._part, read, here), name="chart", daemon=True)
        self._process.start()
        here.close()

    @property
    def share(self) -> float:
        return self._share

    def poll(self) -> Made | None:
        said: Any = None
        try:
            while said is None and self._told_by.poll():
                told = self._told_by.recv()
                if isinstance(told, float):
                    self._share = told
                else:
                    said = told
        except (EOFError, OSError):
            self._process.join(_END_S)
            return self._finish(Made(_ended(self._process.exitcode)))
        if isinstance(said, Made):
            return self._finish(said)
        if time.monotonic() > self._end:
            return self._finish(Made(f"not read within {self._longest_s:.0f} s: given up"))
        return None

    def cancel(self) -> None:
        self._finish(Made("cancelled"))

    def _finish(self, made: Made) -> Made:
        self._process.join(_END_S if not made.trouble else 0)
        if self._process.is_alive():
            self._process.kill()  # it may stand in the middle of a library that hears nothing
            self._process.join(_END_S)
        self._told_by.close()
        try:
            if not made.trouble:
                self._part.replace(self._into)
        except OSError as error:
            made = Made(f"what was read out of it cannot be kept ({error.strerror})")
        with contextlib.suppress(OSError):
            self._part.unlink(missing_ok=True)
        return made


def _ended(code: int | None) -> str:
    how = f"signal {-code}" if code is not None and code < 0 else f"code {code}"
    return f"the reader of charts broke off in it ({how}): the file is damaged, or too much for it. Nothing else is touched"


# Everything below runs in the process of its own.


def _run(chart: ChartFile, into: Path, read: Read | None, told: Connection) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is for the program that started this one; it ends with it
    if hasattr(os, "nice"):
        os.nice(_NICE)
    _bound_memory()
    try:
        if read is None:
            from app.cli.chart_reading import read_chart

            read = read_chart
        read(chart, into, told.send)
        made = Made()
    except ImportError as error:
        made = Made(_not_loaded(error), True)
    except UserError as error:
        made = Made(str(error))
    except MemoryError:
        made = Made("too large: it needs more memory than a chart may have")
    except OSError as error:
        made = Made(f"cannot be read or kept ({error.strerror or error})")
    with contextlib.suppress(OSError):
        told.send(made)


def _not_loaded(error: ImportError) -> str:
    """Whoever has the packages and a broken library below them must not be told to install what is there."""
    if isinstance(error, ModuleNotFoundError) and error.name in _PACKAGES:
        return MISSING
    return f"the packages for charts are installed and cannot be loaded ({error}). Install them anew: {INSTALL}"


def _bound_memory() -> None:
    try:
        import resource
    except ImportError:
        return  # Windows has no such bound; the time has one everywhere
    with contextlib.suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
