"""The mission as one file: what it is for, how far it is, where it lies, and that it verifies."""

from __future__ import annotations

import contextlib
import logging
import queue
import threading
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QProgressBar, QWidget

from app.errors import FairleadError, UserError
from app.export.order import Bag, Order
from app.export.verify import verify_bag
from app.station import ExportWork
from ui.bridge import Bridge
from ui.parts import Notice, field, line_edit
from ui.tokens import GRID, H_KEY, H_TOUCH
from ui.widgets import button, column, label, row

_log = logging.getLogger(__name__)
_STEPS: Final = 1000
_VERIFYING: Final = "verifying"


@dataclass(frozen=True, slots=True)
class _Step:
    done: float
    what: str


@dataclass(frozen=True, slots=True)
class _End:
    """``bag`` and what the verifier says of it ("" = untouched), or ``problem``."""

    bag: Bag | None
    problem: str


class _Stopped(UserError):
    """The person pressed Cancel."""


class ExportDialog(QDialog):
    """The export runs on a thread of its own ("export"); the watch goes on, and the dialog looks at it with every frame."""

    def __init__(self, bridge: Bridge, parent: QWidget) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._news: queue.Queue[_Step | _End] = queue.Queue(maxsize=64)
        self._stop = threading.Event()
        self._thread: threading.Thread | None = None
        self._order = Order()
        self.setWindowTitle("Export the mission")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.purpose = line_edit("own archive", name="What the export is for")
        self.progress = QProgressBar()
        self.progress.setRange(0, _STEPS)
        self.progress.setFixedHeight(H_TOUCH)
        self.progress.hide()
        self.notice = Notice()
        self.notice.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.start_key = button("Export", "strong", height=H_KEY, on_click=self._start)
        self.close_key = button("Close", height=H_KEY, on_click=self._leave)
        explain = "A folder with tables, tracks, the journal, every sentence that was heard, and the station's signature."
        self.setLayout(
            column(
                label("Export the mission", "big"),
                label(explain, wrap=True),
                field("What the export is for, as it will be written down", self.purpose),
                self.progress,
                self.notice,
                "stretch",
                row((self.start_key, 2), (self.close_key, 1)),
                margin=2 * GRID,
            )
        )
        self.resize(760, 460)  # room for the path and the hash that the end says
        self.purpose.setFocus()
        bridge.frame_ready.connect(self._look)

    def _start(self) -> None:
        if self._thread is not None:
            return
        self._order = Order(purpose=self.purpose.text().strip() or self.purpose.placeholderText())
        try:
            work = self._bridge.station.begin_export(self._order)
        except FairleadError as error:
            self.notice.say(str(error))
            return
        self._stop.clear()
        self.start_key.setEnabled(False)
        self.close_key.setText("Cancel")
        self.progress.setValue(0)
        self.progress.show()
        self.notice.say("")
        self._thread = threading.Thread(target=self._run, args=(work,), name="export", daemon=True)
        self._thread.start()

    def _run(self, work: ExportWork) -> None:
        try:
            bag = work(self._say)
            self._say(1.0, _VERIFYING)
            report = verify_bag(bag.path)
            self._news.put(_End(bag, "" if report.ok else report.problem))
        except FairleadError as error:
            self._news.put(_End(None, str(error)))
        except Exception as error:  # noqa: BLE001 -- our bug: the log has the traceback, the person is told, the watch goes on
            _log.exception("the export failed")
            self._news.put(_End(None, f"Fault in the program: {type(error).__name__}. The log is untouched"))

    def _say(self, done: float, what: str) -> None:
        if self._stop.is_set():
            raise _Stopped("Cancelled. Nothing was exported; earlier exports are untouched. The next one goes on from here")
        with contextlib.suppress(queue.Full):  # nobody misses a step of a progress bar
            self._news.put_nowait(_Step(done, what))

    def _look(self, _frame: object) -> None:
        while True:
            try:
                news = self._news.get_nowait()
            except queue.Empty:
                return
            if isinstance(news, _Step):
                self.progress.setValue(round(news.done * _STEPS))
                self.progress.setFormat(f"{news.what} · %p %")
            else:
                self._finish(news)

    def _finish(self, end: _End) -> None:
        self._thread = None
        self.start_key.setEnabled(True)
        self.close_key.setText("Close")
        self.progress.hide()
        if end.bag is None:
            self.notice.say(end.problem)
            return
        try:
            self._bridge.station.note_export(self._order, end.bag)
        except FairleadError as error:
            self.notice.say(f"{end.bag.path} is made, but the log could not be written: {error}")
            return
        verdict = f"It does NOT verify: {end.problem}" if end.problem else "It verifies: untouched"
        counts = f"{end.bag.entries} entries, {end.bag.sentences} raw sentences"
        self.notice.say(f"{end.bag.path}\n{counts}. {verdict}.\nSHA-256 {end.bag.sha256}")
        self.close_key.setFocus()

    def _leave(self) -> None:
        """Cancel a running export, else close."""
        if self._thread is not None:
            self._stop.set()
        else:
            self.close()

    def reject(self) -> None:
        """Escape."""
        self._leave()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._stop.set()
        event.accept()
