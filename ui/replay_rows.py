"""What opens over the bar of a replay for a moment: a word for a mark, and a stretch to be taken out."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QWidget

from app.entry import SYSTEM
from app.errors import FairleadError
from app.rescue.entries import EntryVoid
from app.training.replay import Replay
from app.training.stretch import Stretch
from app.training.timeline import Event, mark
from app.worded import worded
from ui.bridge import Bridge
from ui.parts import line_edit
from ui.tokens import GRID, H_KEY, H_TOUCH, TALL_WINDOW, W_PANEL, W_PANEL_WIDE, W_RAIL
from ui.widgets import Segmented, button, label, row, set_cls


class _Row(QFrame):
    """Lies over the lower edge of the chart, on the bar that it belongs to: nothing moves when it opens, and rail and panel stay.

    ``closed`` when it is put away; Escape does that, and what was typed stays."""

    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        set_cls(self, "sel")
        self.setFixedHeight(H_KEY + GRID)
        self.hide()

    def lie_on(self, bar: QWidget) -> None:
        """Show it on the upper edge of ``bar``, within the window that the bar is in."""
        window = bar.parentWidget()
        if window is None:
            return
        if self.parentWidget() is not window:
            self.setParent(window)
        corner = bar.mapTo(window, QPoint(0, 0))
        panel = W_PANEL if window.height() < TALL_WINDOW else W_PANEL_WIDE
        left = corner.x() + W_RAIL + GRID
        self.setGeometry(left, corner.y() - self.height(), bar.width() - W_RAIL - panel - 2 * GRID, self.height())
        self.show()
        self.raise_()

    def put_away(self) -> None:
        self.hide()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.put_away()
        else:
            super().keyPressEvent(event)


class MarkRow(_Row):
    """A word for the moment at which the key was pressed: the replay may go on meanwhile. Where there is a mark already, another
    word for it, or it is taken away."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self._bridge = bridge
        self._at: datetime | None = None
        self._mark: Event | None = None
        self._typed = ""
        self._words = label("", "lab")
        self.text = line_edit("A word for this moment", name="Mark")
        self.text.returnPressed.connect(self.save)
        self.remove_key = button("Remove mark", on_click=self.remove)
        self.setLayout(
            row(
                self._words,
                (self.text, 1),
                button("Set mark", "strong", on_click=self.save),
                self.remove_key,
                button("Cancel", on_click=self.put_away),
                margin=(12, 6, 12, 6),
                gap=8,
            )
        )

    def open(self, at: datetime, known: Event | None = None) -> None:
        """``known``: the mark that is there. What was typed for a new one and not set comes back with the next new one."""
        if self._mark is None:
            self._typed = self.text.text()
        self._at, self._mark = at, known
        self.text.setText(known.words if known is not None else self._typed)
        self._words.setText(worded("Mark at {value:%H:%M:%S}", value=known.at if known is not None else at))
        self.remove_key.setVisible(known is not None)
        self.text.setFocus()

    def save(self) -> None:
        if self._at is None:
            return
        if self._mark is None:
            self._wrote(self._bridge.write(mark(self.text.text()), happened=self._at))
        elif self.text.text().strip() == self._mark.words:
            self.put_away()
        else:
            self._wrote(self._bridge.write(mark(self.text.text()), corrects=self._mark.entry))

    def remove(self) -> None:
        if self._mark is not None:
            self._wrote(self._bridge.write(EntryVoid(reason="Mark taken away"), corrects=self._mark.entry))

    def _wrote(self, receipt: object | None) -> None:
        if receipt is not None:
            if self._mark is None:
                self.text.clear()
            self.put_away()


class StretchRow(_Row):
    """Two points, a format, and the key. The file is written on a thread; the gate is asked first, as with every export."""

    _ended = Signal(object)

    def __init__(self, bridge: Bridge, replay: Replay) -> None:
        super().__init__()
        self._bridge, self._replay = bridge, replay
        self.first: datetime | None = None
        self.second: datetime | None = None
        self._thread: threading.Thread | None = None
        self._ids = list(replay.stretches.formats)
        self._words = label("", "lab")
        self.formats = Segmented.of_words([replay.stretches.formats[i].name for i in self._ids])
        self.formats.choose(0)
        self.key = button("Export", "strong", on_click=self.export)
        self.key.setMinimumWidth(104)
        self.setLayout(
            row(
                (self._words, 1),
                self.formats,
                self.key,
                button("Close", on_click=self.put_away),
                margin=(12, 6, 12, 6),
                gap=8,
            )
        )
        for each in self.formats.findChildren(type(self.key)):
            each.setFixedHeight(H_TOUCH)
            each.setMinimumWidth(each.sizeHint().width())
        self._ended.connect(self._finish)
        self._show()

    @property
    def busy(self) -> bool:
        return self._thread is not None

    def take_focus(self) -> None:
        """To the key, or to the formats as long as a point is missing: never out of the row."""
        (self.key if self.key.isEnabled() else self.formats.key(max(0, self.formats.index))).setFocus()

    def set_point(self, at: datetime, *, second: bool) -> None:
        """Points may be set in any order; the one that is set last stands, the other gives way to it."""
        if second:
            self.second = at
            self.first = self.first if self.first is not None and self.first < at else None
        else:
            self.first = at
            self.second = self.second if self.second is not None and self.second > at else None
        self._show()

    def export(self) -> None:
        if self.first is None or self.second is None or self._thread is not None:
            return
        by = self._bridge.station.author or SYSTEM
        try:
            work = self._replay.stretches.begin(self.first, self.second, self._ids[max(0, self.formats.index)], by)
        except FairleadError as error:
            self._bridge.failed.emit(str(error))
            return
        self._thread = threading.Thread(target=self._run, args=(work,), name="stretch", daemon=True)
        self._thread.start()
        self._show()

    def wait(self, timeout_s: float) -> None:
        """Until the thread has ended, for a window that closes."""
        if self._thread is not None:
            self._thread.join(timeout_s)

    def _run(self, work: Callable[[], Stretch]) -> None:
        try:
            self._ended.emit(work())
        except FairleadError as error:
            self._ended.emit(str(error))

    def _finish(self, end: object) -> None:
        self._thread = None
        if isinstance(end, Stretch):
            try:
                self._replay.stretches.note(end, self._bridge.station.author or SYSTEM)
            except FairleadError as error:
                self._bridge.failed.emit(worded("The log could not be written: {error}", error=error))
            self._bridge.notice.emit(end.words)
            self.first = self.second = None
            self.put_away()
        else:
            self._bridge.failed.emit(str(end))
        self._show()

    def _show(self) -> None:
        first = f"{self.first:%H:%M:%S}" if self.first is not None else "Alt+Home"
        second = f"{self.second:%H:%M:%S}" if self.second is not None else "Alt+End"
        self._words.setText(worded("{first} to {second}", first=first, second=second))
        self.key.setEnabled(self.first is not None and self.second is not None and self._thread is None)
        self.key.setText("Writing" if self._thread is not None else "Export")
