"""Papers of an incident: the attack report as it stands, and both PDFs, made on a thread of their own ("paper").

The core judges and writes down (``Station.begin_paper``); this only runs the work and shows how far it is.
"""

from __future__ import annotations

import contextlib
import logging
import queue
import threading
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QProgressBar, QWidget

from app.errors import FairleadError, UserError
from app.export.files import Written
from app.export.papers import Paper, PaperWork
from app.rescue.state import Incident, RescueState
from app.worded import joined, worded
from ui.bridge import Bridge
from ui.panels.incident_report import items_of, report_rows
from ui.panels.rows_view import RowsView
from ui.parts import Notice
from ui.tokens import GRID, H_KEY, H_TOUCH
from ui.widgets import button, column, label, row

_log = logging.getLogger(__name__)
_STEPS: Final = 1000


@dataclass(frozen=True, slots=True)
class _Step:
    done: float
    what: str


@dataclass(frozen=True, slots=True)
class _End:
    written: Written | None
    problem: str = ""


class _Stopped(UserError):
    """The person pressed Cancel."""


class PaperMaker(QObject):
    """One paper at a time. ``moved`` while it is made, ``ended`` with what came of it in words."""

    moved = Signal(float, str)
    ended = Signal(str)

    def __init__(self, bridge: Bridge, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._news: queue.Queue[_Step | _End] = queue.Queue(maxsize=64)
        self._stop = threading.Event()
        self._thread: threading.Thread | None = None
        self._paper: Paper | None = None
        stop = self._stop
        self.destroyed.connect(lambda: stop.set())
        bridge.ticked.connect(self.look)

    @property
    def busy(self) -> bool:
        return self._thread is not None

    def make(self, paper: Paper) -> None:
        """Begin. What the gate or the log says against it comes by ``ended``."""
        if self._thread is not None:
            return
        try:
            work = self._bridge.station.archive.begin_paper(paper)
        except FairleadError as error:
            self.ended.emit(str(error))
            return
        self._paper = paper
        self._stop.clear()
        self._thread = threading.Thread(target=self._run, args=(work,), name="paper", daemon=True)
        self._thread.start()

    def cancel(self) -> None:
        self._stop.set()

    def look(self) -> None:
        """Take what the thread has to say."""
        while self._thread is not None:
            try:
                news = self._news.get_nowait()
            except queue.Empty:
                return
            if isinstance(news, _Step):
                self.moved.emit(news.done, news.what)
            else:
                self._thread = None
                self.ended.emit(self._noted(news))

    def _noted(self, end: _End) -> str:
        if end.written is None or self._paper is None:
            return end.problem
        said = f"{_breaking(str(end.written.path))}\nSHA-256 {_groups(end.written.sha256)}"
        try:
            self._bridge.station.archive.note_paper(self._paper, end.written)
        except FairleadError as error:
            return worded("{said}\nIt is made, but the log could not be written: {error}", said=said, error=error)
        return said

    def _run(self, work: PaperWork) -> None:
        try:
            self._news.put(_End(work(self._say)))
        except FairleadError as error:
            self._news.put(_End(None, str(error)))
        except Exception as error:  # noqa: BLE001 -- our bug: the log has the traceback, the person is told, the watch goes on
            _log.exception("the paper failed")
            self._news.put(_End(None, worded("Fault in the program: {name}. The log is untouched", name=type(error).__name__)))

    def _say(self, done: float, what: str) -> None:
        if self._stop.is_set():
            raise _Stopped("Cancelled. No paper was made")
        with contextlib.suppress(queue.Full):  # nobody misses a step of a progress bar
            self._news.put_nowait(_Step(done, what))


class PapersSection(QWidget):
    """What the attack report says now, and the keys for both papers. ``wants_form`` gives the item that was pressed."""

    wants_form = Signal(str)
    wants_message = Signal()

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self._bridge = bridge
        self._incident: Incident | None = None
        self.maker = PaperMaker(bridge, self)
        self.maker.moved.connect(self._on_step)
        self.maker.ended.connect(self._on_end)
        self.report_key = button("Attack report (PDF)", height=H_KEY, on_click=self._make_report)
        self.dossier_key = button("Dossier (PDF)", height=H_KEY, on_click=self._make_dossier)
        self.message_key = button("Tell it to somebody…", on_click=self.wants_message.emit)
        self.progress = QProgressBar()
        self.progress.setRange(0, _STEPS)
        self.progress.setFixedHeight(H_TOUCH)
        self.cancel_key = button("Cancel", on_click=self.maker.cancel)
        self._going = QWidget()
        self._going.setLayout(row((self.progress, 1), self.cancel_key))
        self._going.hide()
        self.notice = Notice()
        self.items = RowsView(bridge.theme, "Attack report. Press an item to fill it in", 48)
        self.items.pressed_row.connect(lambda name: self.wants_form.emit(str(name)))
        self.setLayout(
            column(
                row((self.dossier_key, 1), (self.report_key, 1)), self._going, self.notice,
                label("Attack report: press an item to fill it in", "op", wrap=True), self.items, self.message_key, "stretch",
                margin=(0, 0, 4, 0), gap=GRID,
            )
        )  # fmt: skip

    def show_incident(self, incident: Incident, state: RescueState) -> None:
        if self._incident is None or self._incident.id != incident.id:
            self.notice.say("")
        self._incident = incident
        self.items.show_rows(report_rows(items_of(incident, self._bridge, state)))

    def _make_dossier(self) -> None:
        if self._incident is not None:
            self._begin(self._bridge.station.archive.dossier_of(self._incident))

    def _make_report(self) -> None:
        if self._incident is not None:
            self._begin(self._bridge.station.archive.attack_report_of(self._incident))

    def _begin(self, paper: Paper) -> None:
        self.notice.say("")
        self.progress.setValue(0)
        self.progress.setFormat("Looking into the log…")
        self._going.show()
        self._enable(False)
        self.maker.make(paper)

    def _on_step(self, done: float, what: str) -> None:
        self.progress.setValue(round(done * _STEPS))
        self.progress.setFormat(worded("{what} · %p %", what=what))

    def _on_end(self, words: str) -> None:
        self._going.hide()
        self._enable(True)
        self.notice.say(words)

    def _enable(self, on: bool) -> None:
        for key in self._keys():
            key.setEnabled(on)

    def _keys(self) -> Sequence[QWidget]:
        return (self.dossier_key, self.report_key)


def _breaking(path: str) -> str:
    """A path that may be broken behind each of its parts: a panel never grows with what stands in it."""
    return "".join(f"{c}\u200b" if c in "/\\-_." else c for c in path)


def _groups(sha256: str) -> str:
    return joined(" ", (sha256[i : i + 8] for i in range(0, len(sha256), 8)))
