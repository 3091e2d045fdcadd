"""The device page: every input with its state and counters, what it says, what it gives and whether that is used, and the
acts: test, open again, write down, add, change, take away. Beside it the live plots.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QPlainTextEdit,
    QSizePolicy,
    QStackedWidget,
    QTableView,
    QWidget,
)

from app.config import Device
from app.errors import DeviceError, FairleadError, UserError
from app.readings import LinkState
from app.setup.running import Again, HeardLine
from app.station import ENCRYPT_NEXT
from app.watch.frame import Frame
from app.worded import joined, worded
from ui.bridge import Bridge
from ui.device_form import DeviceForm, remove_device
from ui.device_model import SENTENCES, DevicesModel, dress
from ui.device_words import contribution_words, fixes_words, line_words, link_words, outputs_words, what_came
from ui.feeds import not_used
from ui.language import tr
from ui.parts import LivePanel, Notice, scrolled
from ui.plots.page import PlotsView
from ui.second_disk import SecondDiskLine, kept_words
from ui.tokens import GRID, H_KEY, H_TOUCH
from ui.widgets import IconButton, Segmented, button, column, label, row, set_cls

TEST_S: Final = 3.0
_SHOWN_LINES: Final = 40
_BESIDE: Final = 440
"""Width of what is said of the chosen device, so that on the smallest screen eight of them stand beside it."""
_WIDE: Final = 1500
"""From this width on the table has room for the kinds of sentences."""
_ALL: Final = "all sentences"
_REFUSED: Final = "refused only"


class DevicesView(LivePanel):
    """Fills the middle of the window; strip and alerts stay. It only listens, like the program itself."""

    closed = Signal()
    wants_lock = Signal()

    def __init__(self, bridge: Bridge) -> None:
        super().__init__(bridge)
        self.setObjectName("devices")
        set_cls(self, "panel")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._running = bridge.station.running
        self._chosen: str | None = None
        self._removing = ""
        self._asked_again = False
        self._testing: tuple[str, bool] | None = None
        self._test_until = 0.0
        self.title = label("", "op")
        self.model = DevicesModel(bridge.theme)
        self.table = QTableView()
        dress(self.table, self.model)
        self.table.clicked.connect(self._choose)
        self.table.selectionModel().currentRowChanged.connect(lambda now, _before: self._choose(now))
        self.reason = label("", "", wrap=True)
        self.samples = QPlainTextEdit()
        self.samples.setReadOnly(True)
        self.samples.setTabChangesFocus(True)
        self.samples.setMinimumHeight(112)
        self.samples.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.samples.setAccessibleName(tr("What it says"))
        self.fixes = label("", "lab", wrap=True)
        self.outputs = label("", "lab", wrap=True)
        self.second = SecondDiskLine(bridge, self)
        self.counters = label("", "sec", wrap=True)
        self.notice = Notice()
        self.lock_key = button("Lock the screen  Ctrl+L", height=H_KEY, on_click=self.wants_lock.emit)
        self.encrypt_key = button("Encryption", height=H_KEY, on_click=self._open_encryption)
        self.encrypt_key.setVisible(bridge.station.disk is not None)
        self.tabs = Segmented.of_words(["Devices", worded("Plots  {cap}", cap=bridge.keys.cap("page.plots"))])
        self.tabs.setFixedWidth(280)
        self.tabs.choose(0)
        self.tabs.chosen.connect(self.show_tab)
        self.add_key = button("Add a device", on_click=lambda: self.open_form(None))
        self.setup_key = button("Set up…", on_click=lambda: self._again(Again.SETUP))
        self._build_acts()
        self.form = DeviceForm(bridge)
        self.form.closed.connect(self.show_list)
        self.form.done.connect(self._done)
        self.plots = PlotsView(bridge)
        back = IconButton(bridge.theme, "arrow-left-google", "Back to bridge view", height=H_KEY)
        back.clicked.connect(self.closed)
        self._about = QWidget()  # what is of no one device
        self._about.setLayout(column(self.fixes, self.outputs, self.second, self.counters, "stretch"))
        self._list = QWidget()
        beside = QWidget()
        beside.setFixedWidth(_BESIDE)
        beside.setLayout(column(self.reason, self._acts, (self.samples, 3), (scrolled(self._about), 2)))
        self._list.setLayout(row((self.table, 1), beside, gap=2 * GRID))
        self._pages = QStackedWidget()
        for page in (self._list, self.plots, self.form):
            self._pages.addWidget(page)
        self.setLayout(
            column(
                row((self.title, 1), self.add_key, self.setup_key, self.tabs),
                (self._pages, 1),
                self.notice,
                row(back, "stretch", self.encrypt_key, self.lock_key),
                margin=2 * GRID,
            )
        )
        changeable = self._running.changeable and bridge.station.settings_file is not None
        for key in (self.add_key, self.setup_key, self.change_key, self.remove_key):
            key.setVisible(changeable)
        self.reopen_key.setVisible(self._running.changeable)
        bridge.ticked.connect(self._look_at_test)
        if bridge.station.preferences.get(ENCRYPT_NEXT, False):
            QTimer.singleShot(0, self, self._encrypt_as_wished)

    def _build_acts(self) -> None:
        self.test_key = button("Test", on_click=self.test)
        self.reopen_key = button("Open again", on_click=self.reopen)
        self.capture_key = button("Write down", on_click=self.capture)
        self.change_key = button("Change", on_click=self._change)
        self.remove_key = button("Remove", on_click=self.remove)
        self.pause_key = button("Pause")
        self.pause_key.setCheckable(True)
        self.pause_key.toggled.connect(lambda on: self.pause_key.setText("Go on" if on else "Pause"))
        self.filter = QComboBox()
        for words in (_ALL, _REFUSED):
            self.filter.addItem(tr(words), words)
        self.filter.setFixedHeight(H_TOUCH)
        self.filter.setAccessibleName(tr("Sentences to show"))
        self.filter.currentTextChanged.connect(lambda _text: self._show_lines(anew=True))
        self._acts = QWidget()
        first, second = (self.test_key, self.reopen_key, self.capture_key), (self.change_key, self.remove_key)
        self._acts.setLayout(
            column(
                row(*((key, 1) for key in first)), row(*((key, 1) for key in second)), row((self.filter, 2), (self.pause_key, 1))
            )
        )

    # -- what it shows

    def show_frame(self, frame: Frame) -> None:
        count = len(frame.links)
        inputs = "1 input" if count == 1 else worded("{count} inputs", count=count)
        empty = "No input yet. Press Set up to find them" if self.setup_key.isVisibleTo(self) else "No input yet"
        self.title.setText(worded("{inputs}, nothing is ever sent to them", inputs=inputs) if count else empty)
        self.model.update(frame.links, frame.stamp.mono, not_used(frame))
        chosen = next((link for link in frame.links if link.source == self._chosen), None)
        if chosen is None and frame.links:
            chosen = frame.links[0]
            self._chosen = chosen.source
            self.table.selectRow(0)
        self._show_link(chosen)
        self.fixes.setText(fixes_words(frame))
        self.outputs.setText(outputs_words(frame))
        self.outputs.setVisible(bool(frame.outputs))
        self.second.show_frame(frame)
        told = [worded("{name} {number}", name=name, number=number) for name, number in frame.counters if number]
        lost = "Counted since the start: " + joined(", ", told) if told else "Nothing was lost or refused since the start"
        self.counters.setText(joined(" ", filter(None, (kept_words(frame.recorder, frame.stamp.utc), lost))))

    def _show_link(self, link: LinkState | None) -> None:
        self._acts.setEnabled(link is not None)
        if link is None:
            self.reason.setText("")
            self.samples.setPlainText("")
            return
        self._running.look_at(link.source)
        gives = contribution_words(link, self.bridge.frame, self._running.device(link.source))
        self.reason.setText(joined(". ", filter(None, (link_words(link), gives))))
        self._show_capture(link.source)
        self._show_lines()

    def _show_lines(self, *, anew: bool = False) -> None:
        """The newest sentences, newest below; those of a recording as its link remembers them."""
        if self.pause_key.isChecked() and not anew:
            return
        link = self.model.link(self.table.currentIndex().row())
        lines = list(self._running.lines())
        self._offer_filter(lines)
        wanted = self.filter.currentData()
        if wanted == _REFUSED:
            lines = [line for line in lines if line.refused]
        elif wanted != _ALL:
            lines = [line for line in lines if line.kind == wanted]
        texts = [line_words(line) for line in lines[-_SHOWN_LINES:]]
        if not texts and wanted == _ALL and link is not None:
            texts = list(link.samples)
        text = "\n".join(texts) or (
            tr("Nothing heard yet" if wanted == _ALL else worded("Nothing of this kind: {wanted}", wanted=wanted))
        )
        if text != self.samples.toPlainText():
            self.samples.setPlainText(text)
            bar = self.samples.verticalScrollBar()
            bar.setValue(bar.maximum())

    def _offer_filter(self, lines: list[HeardLine]) -> None:
        known = {self.filter.itemData(i) for i in range(self.filter.count())}
        for kind in sorted({line.kind for line in lines if line.kind} - known)[:24]:
            self.filter.addItem(kind, kind)

    def _show_capture(self, name: str) -> None:
        state = self._running.captured(name)
        running = state is not None and state.running
        self.capture_key.setText(
            worded("Stop, {lines} lines", lines=state.lines) if running and state is not None else "Write down"
        )
        set_cls(self.capture_key, "done" if running else "")
        if state is not None and not running and state.problem and state.path.name not in self.notice.text():
            self.notice.say(worded("Writing down {name} {problem}: {path}", name=name, problem=state.problem, path=state.path))

    # -- acts

    @property
    def chosen(self) -> Device | None:
        """The device that is chosen, as the settings know it."""
        return self._running.device(self._chosen) if self._chosen is not None else None

    def test(self) -> None:
        """Open it again, and say after three seconds what came."""
        name = self._chosen
        if name is None or self._testing is not None:
            return
        opened = self._running.changeable and self._do(lambda: self._running.reopen(name))
        self._running.look_at("")
        self._running.look_at(name)
        self._testing = (name, opened)
        self._test_until = self.bridge.station.clock.mono() + TEST_S
        self.notice.say(worded("Listening to {name} for {TEST_S:.0f} s…", name=name, TEST_S=TEST_S))

    def _look_at_test(self) -> None:
        if self._testing is None or self.bridge.station.clock.mono() < self._test_until:
            return
        name, opened = self._testing
        self._testing = None
        link = next((link for link in self.bridge.frame.links if link.source == name), None)
        lines = list(self._running.lines()) if name == self._chosen else []
        self.notice.say(what_came(name, link, lines, TEST_S, opened=opened))

    def reopen(self) -> None:
        name = self._chosen
        if name is not None and self._do(lambda: self._running.reopen(name)):
            self.notice.say(worded("{name} is closed and opened again", name=name))

    def capture(self) -> None:
        """Begin to write down what this port says, or end it."""
        name, station = self._chosen, self.bridge.station
        if name is None:
            return
        now = self._running.captured(name)
        if now is not None and now.running:
            ended = self._running.end_capture(name)
            if ended is not None:
                lost = worded(", {lost} lost", lost=ended.lost) if ended.lost else ""
                self.notice.say(
                    worded(
                        "{lines} lines of {name}{lost}: {path}. They tell positions: they stay here",
                        lines=ended.lines,
                        name=name,
                        lost=lost,
                        path=ended.path,
                    )
                )
        elif station.disk is not None and station.disk.at_rest().on:
            self.notice.say("This ship's data is encrypted, and such a file would not be. What comes in is recorded as always")
        else:
            self._do(lambda: self._running.capture(name, station.clock.utc()))
            state = self._running.captured(name)
            if state is not None and state.running:
                self.notice.say(worded("What {name} says is written to {path}, at most 20 MB", name=name, path=state.path))
        self._show_capture(name)

    def open_form(self, device: Device | None) -> None:
        """Add a device, or change one."""
        self._keep_device()
        self.form.open(device)
        self.tabs.choose(0)
        self._pages.setCurrentWidget(self.form)
        self.form.name.setFocus()

    def _change(self) -> None:
        if self.chosen is None:
            self.notice.say("This input is not one of the settings file")
        else:
            self.open_form(self.chosen)

    def remove(self) -> None:
        """Asks once: the second press takes it away."""
        device = self.chosen
        if device is None:
            self.notice.say("This input is not one of the settings file")
        elif self._removing != device.name:
            self._removing = device.name
            self.remove_key.setText(worded("Remove {name}?", name=device.name))
            self.notice.say(worded("Press again to listen to {name} no more. What it said stays recorded", name=device.name))
        else:
            self._keep_device()
            try:
                self._done(remove_device(self.bridge, device))
                self._chosen = None
            except FairleadError as error:
                self.notice.say(str(error))

    def _keep_device(self) -> None:
        """Whoever looks at something else does not mean the key that asked."""
        if self._removing:
            self.notice.say("")
        self._removing = ""
        self.remove_key.setText("Remove")

    def _done(self, words: str) -> None:
        self.notice.say(words)
        self.show_list()

    def _do(self, act: Callable[[], object]) -> bool:
        try:
            act()
        except (UserError, DeviceError) as error:
            self.notice.say(str(error))
            return False
        return True

    def _again(self, what: Again) -> None:
        """The wizard, after this window was closed; asked once. The log is closed properly and goes on afterwards."""
        if not self._asked_again:
            self._asked_again = True
            self.setup_key.setText("Restart now?")
            self.notice.say(
                "Set-up opens once the bridge is closed, and starts it again. There is no picture meanwhile. Press again"
            )
            return
        self.bridge.station.again = what
        self.window().close()

    @property
    def plotting(self) -> bool:
        """Whether the plots are what is seen."""
        return self._pages.currentWidget() is self.plots

    def show_list(self) -> None:
        self.show_tab(0)
        self.table.setFocus()

    def show_tab(self, index: int) -> None:
        self._keep_device()
        self.tabs.choose(index)
        self._pages.setCurrentWidget(self.plots if index else self._list)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.table.setFocus()

    def _choose(self, index: QModelIndex) -> None:
        link = self.model.link(index.row())
        if link is not None:
            if link.source != self._chosen:
                self._keep_device()
                self.filter.setCurrentIndex(0)
            self._chosen = link.source
            self._show_link(link)

    def _encrypt_as_wished(self) -> None:
        """The encryption was wished in the wizard: its steps open once, right after the start."""
        station = self.bridge.station
        station.preferences.put(ENCRYPT_NEXT, None)
        if station.disk is not None and not station.disk.at_rest().on:
            self._open_encryption()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.table.setColumnHidden(SENTENCES, self.width() < _WIDE)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._running.look_at("")
        self._asked_again = False
        self.setup_key.setText("Set up…")

    def _open_encryption(self) -> None:
        from ui.encryption import EncryptionDialog

        EncryptionDialog(self.bridge, self.window()).open()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            if self._pages.currentWidget() is self._list:
                self.closed.emit()
            else:
                self.show_list()
            return
        super().keyPressEvent(event)
