"""The export on its thread. It belongs to the window and not to the wizard: the wizard can be put aside while it goes on."""

from __future__ import annotations

import contextlib
import logging
import queue
import threading
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal

from app.errors import FairleadError, UserError
from app.export.archive_desk import ExportWork
from app.export.order import Bag, Order
from app.export.verify import verify_bag
from app.worded import worded
from ui.bridge import Bridge
from ui.export_words import Remaining

_log = logging.getLogger(__name__)
VERIFYING: Final = "verifying"
STOPPED: Final = "Stopped. What is done is kept: go on with it from here at any time. Earlier exports are untouched"


@dataclass(frozen=True, slots=True)
class Step:
    """``share`` done, 0 to 1; ``what`` is at hand; ``left`` in words, "" while nobody can say."""

    share: float
    what: str
    left: str = ""


@dataclass(frozen=True, slots=True)
class End:
    """What came of it: a ``bag`` and what the verifier says of it ("" = untouched), or a ``problem`` in words. ``noted`` is
    what went wrong with writing it into the log."""

    order: Order
    bag: Bag | None
    problem: str
    stopped: bool = False
    noted: str = ""


class _StoppedByHand(UserError):
    """The person pressed Cancel."""


class ExportRun(QObject):
    """One export at a time. ``moved`` carries a Step, ``ended`` an End; looks at its thread with every tick."""

    moved = Signal(object)
    ended = Signal(object)

    def __init__(self, bridge: Bridge, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._news: queue.Queue[Step | End] = queue.Queue(maxsize=64)
        self._stop = threading.Event()
        self._thread: threading.Thread | None = None
        self._began = 0.0
        self._remaining = Remaining()
        self.order = Order()
        self.step = Step(0.0, "")
        self.end: End | None = None
        """What came of the last one, until somebody has seen it."""
        stop = self._stop
        self.destroyed.connect(lambda: stop.set())
        bridge.ticked.connect(self.look)

    @property
    def busy(self) -> bool:
        return self._thread is not None

    @property
    def elapsed_s(self) -> float:
        return self._bridge.station.clock.mono() - self._began

    def begin(
        self, order: Order, folder: Path | None = None, *, fresh: bool = False, master: tuple[str, str] | None = None
    ) -> None:
        """Ask the gate and begin. ``folder``: another one than the mission's own for exports; ``fresh``: an unfinished one of the
        same order is left alone; ``master``: who releases what is held, and why. Raises UserError, DeviceError."""
        if self._thread is not None:
            raise UserError("An export is running already. Wait for it, or stop it")
        work = self._bridge.station.archive.begin_export(order, folder=folder, fresh=fresh, master=master)
        self.order, self.end = order, None
        self.step = Step(0.0, "reading the log")
        self._remaining, self._began = Remaining(), self._bridge.station.clock.mono()
        self._stop.clear()
        self._thread = threading.Thread(target=self._run, args=(work, order), name="export", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """End it as soon as it can: what is done stays."""
        self._stop.set()

    def seen(self) -> None:
        """Somebody has read what came of it."""
        self.end = None

    def look(self) -> None:
        """Take what the thread has to say."""
        while self._thread is not None:
            try:
                news = self._news.get_nowait()
            except queue.Empty:
                return
            if isinstance(news, Step):
                now = self._bridge.station.clock.mono()
                self._remaining.see(now, self._began, news.share)
                self.step = Step(news.share, news.what, self._remaining.words(now))
                self.moved.emit(self.step)
            else:
                self._finish(news)

    def wait(self, timeout_s: float) -> None:
        """Block until the thread has ended, for a window that closes."""
        if self._thread is not None:
            self._thread.join(timeout_s)

    # -- the thread

    def _run(self, work: ExportWork, order: Order) -> None:
        try:
            bag = work(self._say)
            self._say(1.0, VERIFYING)
            report = verify_bag(bag.path)
            self._news.put(End(order, bag, "" if report.ok else report.problem))
        except _StoppedByHand as stopped:
            self._news.put(End(order, None, str(stopped), stopped=True))
        except FairleadError as error:
            self._news.put(End(order, None, str(error)))
        except Exception as error:  # noqa: BLE001 -- our bug: the log has the traceback, the person is told, the watch goes on
            _log.exception("the export failed")
            self._news.put(
                End(order, None, worded("Fault in the program: {name}. The log is untouched", name=type(error).__name__))
            )

    def _say(self, done: float, what: str) -> None:
        if self._stop.is_set() and what != VERIFYING:
            raise _StoppedByHand(STOPPED)
        with contextlib.suppress(queue.Full):  # nobody misses a step of a progress bar
            self._news.put_nowait(Step(done, what))

    # -- the end

    def _finish(self, end: End) -> None:
        self._thread = None
        if end.bag is not None:
            try:
                self._bridge.station.archive.note_export(end.order, end.bag)
            except FairleadError as error:
                end = End(end.order, end.bag, end.problem, noted=worded("The log could not be written: {error}", error=error))
        self.end = end
        self.ended.emit(end)
