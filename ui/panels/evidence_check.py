"""The whole log read again, on a thread of its own, and what came of it in plain words."""

from __future__ import annotations

import logging
import queue
import threading
from contextlib import suppress
from typing import Final

from PySide6.QtWidgets import QProgressBar, QWidget

from app.errors import FairleadError
from app.proof import LogCheck
from app.watch.frame import Priority
from app.worded import first_large, first_small, joined, worded
from ui.bridge import Bridge
from ui.tokens import H_KEY, H_TOUCH
from ui.widgets import AlertIcon, button, column, frame, label, row, set_cls

_log = logging.getLogger(__name__)
_STEPS: Final = 1000
EXPLAIN: Final = (
    "Reads every entry from the disk: is each what it was when it was written, is none missing, does every signature fit, and do "
    "the checkpoints that other ships gave back say the same? The watch goes on meanwhile."
)


class _Stopped(Exception):
    """The person pressed Cancel."""


class CheckSection(QWidget):
    """Looks at its thread with every tick."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self._bridge = bridge
        self._news: queue.Queue[float | LogCheck | str] = queue.Queue(maxsize=64)
        self._stop = threading.Event()
        self._thread: threading.Thread | None = None
        self.check_key = button("Check the whole log now", "strong", height=H_KEY, on_click=self.start)
        self.progress = QProgressBar()
        self.progress.setRange(0, _STEPS)
        self.progress.setFixedHeight(H_TOUCH)
        self.cancel_key = button("Cancel", on_click=self._stop.set)
        self._going = QWidget()
        self._going.setLayout(row((self.progress, 1), self.cancel_key))
        self._sign = AlertIcon(bridge.theme, None, 24)
        self.verdict, self.said = label("", "op", wrap=True), label("", "", wrap=True)
        self.result = frame("card", column(row(self._sign, (self.verdict, 1)), self.said, margin=12))
        self.setLayout(
            column(label(EXPLAIN, "lab", wrap=True), self.check_key, self._going, self.result, "stretch", margin=(0, 0, 4, 0))
        )
        self._going.hide()
        self.result.hide()
        stop = self._stop
        self.destroyed.connect(lambda: stop.set())
        bridge.ticked.connect(self.look)

    @property
    def busy(self) -> bool:
        return self._thread is not None

    def start(self) -> None:
        if self._thread is not None:
            return
        self._stop.clear()
        self.check_key.setEnabled(False)
        self.result.hide()
        self.progress.setValue(0)
        self.progress.setFormat("%p %")
        self._going.show()
        self.cancel_key.setFocus()
        self._thread = threading.Thread(target=self._run, name="check log", daemon=True)
        self._thread.start()

    def look(self) -> None:
        """Take what the thread has to say."""
        while self._thread is not None:
            try:
                news = self._news.get_nowait()
            except queue.Empty:
                return
            if isinstance(news, float):
                self.progress.setValue(round(news * _STEPS))
            else:
                self._thread = None
                self._end(news)

    # -- the thread

    def _run(self) -> None:
        try:
            self._news.put(self._bridge.station.proof.check(self._share))
        except _Stopped:
            self._news.put("Stopped before all was read. Nothing can be said")
        except FairleadError as error:
            self._news.put(str(error))
        except Exception as error:  # noqa: BLE001 -- our bug: the log has the traceback, the person is told, the watch goes on
            _log.exception("the check of the log failed")
            self._news.put(worded("Fault in the program: {name}. The log is untouched", name=type(error).__name__))

    def _share(self, done: float) -> None:
        if self._stop.is_set():
            raise _Stopped
        with suppress(queue.Full):  # nobody misses a step of a progress bar
            self._news.put_nowait(float(done))

    # -- what came of it

    def _end(self, came: LogCheck | str | float) -> None:
        self._going.hide()
        self.check_key.setEnabled(True)
        self.check_key.setFocus()
        at = worded("{utc:%H:%M} UTC", utc=self._bridge.station.clock.utc())
        if isinstance(came, LogCheck):
            bad, head, words = verdict(came)
        else:
            bad, head, words = True, "Not checked", str(came)
        self._sign.show_priority(Priority.WARNING if bad else None)
        self._sign.setVisible(bad)
        set_cls(self.result, "refused" if bad else "card")
        self.verdict.setText(head)
        self.said.setText(worded("{words}\nChecked at {at}", words=words, at=at))
        self.result.show()


def verdict(check: LogCheck) -> tuple[bool, str, str]:
    """(is something wrong, the verdict, what to know of it)."""
    report = check.report
    entries = worded("{entries:,} entries", entries=report.entries) if report.entries != 1 else "1 entry"
    if not report.ok:
        named = report.first_bad is None or worded("entry {first_bad}", first_bad=report.first_bad) in report.problem
        where = (
            ""
            if named
            else worded("The first entry that is not as it was written is number {first_bad}. ", first_bad=report.first_bad)
        )
        do = "Make no entry good by hand. Export what there is, keep the disk, and call whoever speaks for you ashore."
        return (
            True,
            "NOT as it was written",
            worded("{where}{sentence} {do}", where=where, sentence=_sentence(report.problem), do=do),
        )
    if check.problems:
        words = joined(" ", (_sentence(problem.words) for problem in check.problems[:3]))
        return (
            True,
            "A kept checkpoint says otherwise",
            worded("By itself the log is whole, but {words}", words=first_small(words)),
        )
    kept = (
        worded(
            " It holds what {kept} kept checkpoint{value} of it say{value2}.",
            kept=check.kept,
            value="s" if check.kept != 1 else "",
            value2="s" if check.kept == 1 else "",
        )
        if check.kept
        else " No checkpoint of it came back from outside: entries cut off at the end, or all written anew with this ship's key, "
        "would not be seen. Send checkpoints to a witness."
    )
    return (
        False,
        worded("Untouched: {entries}", entries=entries),
        worded("The chain, the signatures and the file agree.{kept}", kept=kept),
    )


def _sentence(text: str) -> str:
    return worded("{text}.", text=first_large(text.rstrip("."))) if text else ""
