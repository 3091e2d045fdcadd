"""The Log panel: everything that was written, newest at the bottom, and one line to write the next."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cached_property
from typing import Final

from PySide6.QtCore import QModelIndex, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from app.errors import UserError
from app.rescue.entries import LogLine
from app.rescue.state import Line, RescueState
from ui.bridge import Bridge
from ui.dialogs import SignOn
from ui.export_dialog import ExportDialog
from ui.models import LinesModel
from ui.panels.line_delegate import LineDelegate
from ui.panels.line_sheet import LineSheet
from ui.panels.pages import PagedPanel
from ui.parts import Notice, Saving, line_edit
from ui.tokens import GRID, H_SMALL
from ui.when import WhenInput
from ui.widgets import IconButton, Segmented, column, label, row

KINDS: Final[tuple[tuple[str, tuple[str, ...]], ...]] = (
    ("All", ()),
    ("Notes", ("log.", "watch.", "incident.", "mob.", "master.")),
    ("Cases", ("case.",)),
    ("People", ("people.",)),
    ("Comms", ("comms.", "policy.", "relay.")),
    ("System", ("alert.", "link.", "system.", "mission.", "export.")),
)
_TAG: Final = re.compile(r"(?<!\S)#(\w[\w-]*)")
_FILTER_AFTER_MS: Final = 150


class LogPanel(PagedPanel):
    """A line that was typed stays in its field until it is on the disk."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__(bridge, "log")
        self.model = LinesModel()
        self.view = QListView()
        self.view.setModel(self.model)
        self._delegate = LineDelegate(bridge.theme)
        self.view.setItemDelegate(self._delegate)
        self.view.setUniformItemSizes(True)
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.clicked.connect(self._open)
        self.view.activated.connect(self._open)
        self.kinds = Segmented.of_words([word for word, _ in KINDS], height=H_SMALL)
        self.kinds.choose(0)
        self.kinds.chosen.connect(lambda _i: self._show(self.bridge.state))
        self.search = line_edit("Find in the log", name="Find in the log")
        self.search.setFixedHeight(H_SMALL)
        self.watch_key = IconButton(bridge.theme, "user-google", "Hand-over", height=H_SMALL)
        self.watch_key.clicked.connect(self.hand_over)
        self.export_key = IconButton(bridge.theme, "log-open-google", "Export", height=H_SMALL)
        self.export_key.clicked.connect(self.export)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_FILTER_AFTER_MS)
        self._timer.timeout.connect(lambda: self._show(self.bridge.state))
        self.search.textChanged.connect(lambda _text: self._timer.start())
        self.when = WhenInput(bridge.station.clock.utc, bridge.station.session.state_at)
        self.when.changed.connect(lambda: QTimer.singleShot(0, self, self.view.scrollToBottom))
        self.entry = line_edit("Log line, Enter saves, #tag", name="New log line")
        self.entry.returnPressed.connect(self.write_line)
        self.save_key = IconButton(bridge.theme, "check-google", "Save", "strong")
        self.save_key.clicked.connect(self.write_line)
        self.notice = Notice()
        self._saving = Saving(bridge, self)
        self._saving.finished.connect(self._on_saved)
        self._saving.failed.connect(self._on_failed)
        self._none = label("Nothing in the log says that.", "lab")
        home = QWidget()
        home.setLayout(
            column(
                self.kinds,
                row((self.search, 1), self.watch_key, self.export_key),
                self._none,
                (self.view, 1),
                self.when,
                row((self.entry, 1), self.save_key),
                self.notice,
                margin=(12, GRID, 12, GRID),
            )
        )
        self.set_home(home)

    @cached_property
    def line_sheet(self) -> LineSheet:
        return self.add_sheet(LineSheet(self.bridge))

    def focus_entry(self) -> None:
        """The LOG key: the cursor is in the line."""
        self.go_home()
        self.entry.setFocus()

    def hand_over(self) -> None:
        """The hand-over sheet, and who takes the watch."""
        SignOn(self.bridge, self.window()).open()

    def export(self) -> None:
        """The mission as one file."""
        ExportDialog(self.bridge, self.window()).open()

    def write_line(self) -> None:
        """Hand the line over."""
        text = self.entry.text().strip()
        if self._saving.busy:
            return
        if not text:
            self.notice.say("Type what happened first")
            return
        try:
            moment = self.when.moment()
        except UserError as error:
            self.notice.say(str(error))
            return
        tags = tuple(dict.fromkeys(_TAG.findall(text)))
        selected = self.bridge.selection
        subject = selected if selected in self.bridge.state.cases else None
        receipt = self.bridge.write(LogLine(text=text, tags=tags), subject=subject, happened=moment)
        if receipt is None:
            self.notice.say("Not taken. The line is still here")
            return
        self.notice.say("Saving…")
        self._saving.wait_for([receipt])

    def show_state(self, state: RescueState) -> None:
        self._show(state)

    def _show(self, state: RescueState) -> None:
        bar = self.view.verticalScrollBar()
        at_end = bar.value() >= bar.maximum() - 4
        lines = filtered(state.lines, KINDS[max(self.kinds.index, 0)][1], self.search.text())
        self.model.update(lines)
        self._none.setVisible(not lines and bool(state.lines))
        if at_end:
            self.view.scrollToBottom()

    def _open(self, index: QModelIndex) -> None:
        self.open_line(self.model.line(index.row()))

    def open_line(self, line: Line | None) -> None:
        """Show every wording of a line, with the keys to correct it."""
        if line is not None:
            self.go_to(self.line_sheet)
            self.line_sheet.show_line(line)

    def _on_saved(self) -> None:
        self.entry.clear()
        self.when.now()
        self.notice.say("")
        if self.save_key.hasFocus():
            self.entry.setFocus()  # the next line follows at once
        self.view.scrollToBottom()

    def _on_failed(self, text: str) -> None:
        self.notice.say(f"{text}. The line is still here")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.search.text():
            self.search.clear()
            return
        super().keyPressEvent(event)


def filtered(lines: Sequence[Line], prefixes: tuple[str, ...], words: str) -> Sequence[Line]:
    """Lines of these kinds in which each word stands somewhere: text, title, author, case or tag."""
    wanted = words.casefold().split()
    if not prefixes and not wanted:
        return lines
    found = []
    for line in lines:
        if prefixes and not line.entry.kind.startswith(prefixes):
            continue
        if wanted:
            body = f"{line.title} {line.text} {line.entry.author} {line.subject or ''}".casefold()
            if not all(word in body for word in wanted):
                continue
        found.append(line)
    return found
