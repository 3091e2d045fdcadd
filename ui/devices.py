"""The device page: every input with its state and counters, what it says, and which of them the position comes from."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QPlainTextEdit, QTableView

from app.readings import LinkState
from app.watch.frame import Frame
from ui.bridge import Bridge
from ui.clock_words import clock_words
from ui.device_model import COLUMNS, DevicesModel
from ui.encryption import EncryptionDialog
from ui.feeds import not_used
from ui.parts import LivePanel
from ui.second_disk import SecondDiskLine, kept_words
from ui.tokens import GRID, H_KEY, H_SMALL
from ui.widgets import IconButton, button, column, label, row, set_cls
from ui.words import duration


class DevicesView(LivePanel):
    """Fills the middle of the window; strip and alerts stay. It only listens, like the program itself."""

    closed = Signal()
    wants_lock = Signal()

    def __init__(self, bridge: Bridge) -> None:
        super().__init__(bridge)
        self.setObjectName("devices")
        set_cls(self, "panel")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._chosen: str | None = None
        self.title = label("", "op")
        self.model = DevicesModel(bridge.theme)
        self.table = QTableView()
        self._dress_table()
        self.reason = label("", "", wrap=True)
        self.samples = QPlainTextEdit()
        self.samples.setReadOnly(True)
        self.samples.setMinimumHeight(96)
        self.fixes = label("", "lab", wrap=True)
        self.outputs = label("", "lab", wrap=True)
        self.second = SecondDiskLine(bridge, self)
        self.counters = label("", "sec", wrap=True)
        back = IconButton(bridge.theme, "arrow-left-google", "Back to bridge view", height=H_KEY)
        back.clicked.connect(self.closed)
        self.lock_key = button("Lock the screen  Ctrl+L", height=H_KEY, on_click=self.wants_lock.emit)
        self.encrypt_key = button("Encryption", height=H_KEY, on_click=self._open_encryption)
        self.encrypt_key.setVisible(bridge.station.disk is not None)
        self.setLayout(
            column(
                self.title,
                (self.table, 3),
                self.reason,
                (self.samples, 1),
                self.fixes,
                self.outputs,
                self.second,
                self.counters,
                row(back, "stretch", self.encrypt_key, self.lock_key),
                margin=2 * GRID,
            )
        )

    def show_frame(self, frame: Frame) -> None:
        count = len(frame.links)
        inputs = "1 input" if count == 1 else f"{count} inputs"
        self.title.setText(f"{inputs}, nothing is ever sent to them" if count else "No input yet. Add them in the settings file")
        self.model.update(frame.links, frame.stamp.mono, not_used(frame))
        chosen = next((link for link in frame.links if link.source == self._chosen), None)
        if chosen is None and frame.links:
            chosen = frame.links[0]
            self._chosen = chosen.source
            self.table.selectRow(0)
        self._show_link(chosen)
        self.fixes.setText(_fixes(frame))
        self.outputs.setText(_outputs(frame))
        self.outputs.setVisible(bool(frame.outputs))
        self.second.show_frame(frame)
        told = [f"{name} {number}" for name, number in frame.counters if number]
        lost = "Counted since the start: " + ", ".join(told) if told else "Nothing was lost or refused since the start"
        self.counters.setText(" ".join(filter(None, (kept_words(frame.recorder, frame.stamp.utc), lost))))

    def _show_link(self, link: LinkState | None) -> None:
        if link is None:
            self.reason.setText("")
            self.samples.setPlainText("")
            return
        bad = ", ".join(f"{n} {reason}" for reason, n in link.counters.bad)
        parts = [f"{link.source}: {link.phase.value}", link.reason, f"refused: {bad}" if bad else ""]
        parts.append(f"reconnected {link.counters.reconnects} times" if link.counters.reconnects else "")
        self.reason.setText(", ".join(p for p in parts if p))
        text = "\n".join(link.samples) or "Nothing heard yet"
        if text != self.samples.toPlainText():
            self.samples.setPlainText(text)

    def _choose(self, index: QModelIndex) -> None:
        link = self.model.link(index.row())
        if link is not None:
            self._chosen = link.source
            self._show_link(link)

    def _dress_table(self) -> None:
        table = self.table
        table.setModel(self.model)
        table.setFrameShape(QFrame.Shape.NoFrame)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setIconSize(QSize(120, 24))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        table.setTabKeyNavigation(False)
        vertical, head = table.verticalHeader(), table.horizontalHeader()
        vertical.hide()
        vertical.setMinimumSectionSize(H_SMALL)
        vertical.setDefaultSectionSize(H_SMALL + 4)
        head.setFixedHeight(24)
        head.setHighlightSections(False)
        for i, (_name, width) in enumerate(COLUMNS):
            if width:
                table.setColumnWidth(i, width)
            else:
                head.setSectionResizeMode(i, QHeaderView.ResizeMode.Stretch)
        table.clicked.connect(self._choose)
        table.selectionModel().currentRowChanged.connect(lambda now, _before: self._choose(now))

    def _open_encryption(self) -> None:
        EncryptionDialog(self.bridge, self.window()).open()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        super().keyPressEvent(event)


def _outputs(frame: Frame) -> str:
    """Own data that goes to other computers of the ship."""
    each = (
        f"{out.name} {out.words} ({out.detail}" + (f", {out.dropped} dropped)" if out.dropped else ")") for out in frame.outputs
    )
    return "Passed on by the policy: " + "; ".join(each) + "."


def _fixes(frame: Frame) -> str:
    """Which fix is in use, and why each of the others is not."""
    used = frame.own.position
    first = f"Position from {used.source}" if used.source else "No position from any device"
    if used.stale and used.source:
        first += f", old {duration(used.age_s)}"
    rest = []
    for source, age, usable, why in frame.own.position_candidates:
        if source == used.source:
            continue
        state = "ready" if usable else why or "not usable"
        rest.append(f"{source} {state}" + (f" ({duration(age)})" if age is not None else ""))
    return ". ".join([first, "; ".join(rest), clock_words(frame)]).strip(". ") + "."
