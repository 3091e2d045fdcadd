"""What the locked screen shows: the time, who locked it, the class of the alarms, and the ways to open it."""

from __future__ import annotations

import logging
import queue
import threading
from datetime import datetime
from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QWidget

from app.crew import PIN_MAX
from app.diskkey import DiskKeys
from app.errors import FairleadError, UserError
from app.watch.alerts import sounds
from app.watch.frame import Alert, Frame, Mode
from app.worded import worded
from ui.alerts import needs_key, shown, state_words
from ui.bridge import Bridge
from ui.language import tr
from ui.parts import Choices, Notice, discard, field, line_edit
from ui.strip import recorder_words
from ui.tokens import GRID, H_KEY, H_TOUCH, T_TALLY
from ui.unlocking import PassphraseField
from ui.widgets import AlertIcon, button, column, frame, label, row, set_cls
from ui.words import clock_or_date

HOLD_S: Final = 3
_ALERTS: Final = 3
_NAMES: Final = 6
_WIDTH: Final = 640
_LOOK_MS: Final = 100
_METHODS_MS: Final = 2000
_KEY_WIDTH: Final = 128
_UNLOCK: Final = "Unlock"

CLASSES: Final = {
    "cpa": "CPA",
    "lost": "dangerous target lost",
    "losses": "targets lost",
    "guard": "guard zone",
    "zone": "zone of the sea",
    "heading": "heading",
    "disk": "disk nearly full",
    "sound": "sound",
    "closing": "closing target",
    "echo": "ship off her echo",
    "beacon": "emergency beacon",
    "dsc": "DSC distress call",
    "mob": "man overboard",
    "position": "own position",
    "fix": "position fix",
    "jump": "position jump",
    "disagree": "devices disagree",
    "datum": "position datum",
    "date": "date of a device",
    "clock": "computer clock",
    "clocks": "clocks of two stations",
    "link": "device",
    "silent": "device",
    "device": "alert of a device",
    "recorder": "recorder",
    "dropped": "data lost",
    "journal": "log",
    "case": "case",
    "reminder": "reminder",
    "known": "vessel of the register",
    "policy": "policy",
    "personal": "personal records",
    "pin": "feeds of an incident",
    "picture": "picture",
    "people": "people count",
    "second": "second disk",
    "second-disk": "second disk",
}
"""Words for a kind of alert. One that is not here is shown by its priority alone: its own words may tell too much."""
_log = logging.getLogger(__name__)


def class_of(alert: Alert) -> str:
    """``ALARM: CPA``. No name, no bearing, no position."""
    kind = CLASSES.get(alert.kind)
    return worded("{name}: {kind}", name=alert.priority.name, kind=kind) if kind is not None else alert.priority.name


class _AlertLine(QWidget):
    """Sign, class and state of one alert."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self._bridge = bridge
        self._icon = AlertIcon(bridge.theme, None, 32)
        self.words, self.state = label("", "op"), label("", "sec")
        self.setLayout(row(self._icon, self.words, self.state, "stretch", gap=12))

    def show_alert(self, alert: Alert) -> None:
        self._icon.show_priority(alert.priority)
        self.words.setText(class_of(alert))
        self.state.setText(state_words(alert, self._bridge.frame.stamp.utc))


class LockPage(QWidget):
    """``opened`` says how somebody proved who they are; ``silence``, ``acknowledge`` and ``distress`` are the acts that stay."""

    opened = Signal(str)
    silence = Signal()
    acknowledge = Signal()
    distress = Signal()

    def __init__(self, bridge: Bridge, at: datetime, by: str) -> None:
        super().__init__()
        set_cls(self, "root")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._bridge, self._at, self._by = bridge, at, by
        self.utc = label("", "big")
        self.utc.setStyleSheet(f"font-size: {T_TALLY}px; font-weight: 600")
        self.who = label("", "op", wrap=True)
        self.watch = label("", "lab", wrap=True)
        self.alerts = [_AlertLine(bridge) for _ in range(_ALERTS)]
        self.more = label("", "sec")
        cap = bridge.keys.cap
        self.silence_key = button(worded("Silence  {cap}", cap=cap("act.silence")), height=H_KEY, on_click=self.silence.emit)
        self.silence_key.setAccessibleName(tr("Silence what sounds for 30 seconds"))
        self.ack_key = button(worded("Acknowledge  {cap}", cap=cap("act.ack")), height=H_KEY, on_click=self.acknowledge.emit)
        card = worded("Distress card  {cap}", cap=cap("master.distress"))
        self.distress_key = button(card, height=H_KEY, on_click=self.distress.emit)
        self.ways = UnlockWays(bridge)
        self.ways.opened.connect(self.opened)
        inside = QWidget()
        inside.setFixedWidth(_WIDTH)
        inside.setLayout(
            column(
                self.utc,
                self.who,
                self.watch,
                GRID,
                *self.alerts,
                self.more,
                GRID,
                frame("card", column(self.ways, margin=12)),
                GRID,
                row((self.silence_key, 1), (self.ack_key, 1), (self.distress_key, 1)),
            )
        )
        self.setLayout(column("stretch", row("stretch", inside, "stretch"), "stretch", margin=GRID))
        bridge.frame_ready.connect(self.show_frame)
        self.show_frame(bridge.frame)

    def begin(self) -> None:
        """The keyboard is here now."""
        self.ways.begin()

    def show_frame(self, frame: Frame) -> None:
        gnss = frame.own.gnss_time
        live = gnss.live is not None and gnss.stamp is not None
        moment = gnss.live + (frame.stamp.utc - gnss.stamp.utc) if live else frame.stamp.utc  # type: ignore[operator, union-attr]
        self._say(self.utc, worded("{moment:%H:%M:%S} UTC", moment=moment))
        since = clock_or_date(self._at, frame.stamp.utc)
        self._say(
            self.who,
            worded("Locked by {by} since {since}", by=self._by, since=since)
            if self._by
            else worded("Locked since {since}, nobody was signed on", since=since),
        )
        self._say(self.watch, worded("The watch goes on: {recording}. Alarms sound as always.", recording=self._recording(frame)))
        alerts = shown(frame.alerts)
        for line, alert in zip(self.alerts, [*alerts, *[None] * _ALERTS], strict=False):
            line.setVisible(alert is not None)
            if alert is not None:
                line.show_alert(alert)
        hidden = len(alerts) - _ALERTS
        self._say(self.more, worded("and {hidden} more", hidden=hidden) if hidden > 0 else "" if alerts else "No alerts")
        self.ack_key.setEnabled(any(needs_key(alert) for alert in alerts))
        self.silence_key.setEnabled(any(sounds(alert, frame.stamp.mono) for alert in frame.alerts))

    @staticmethod
    def _recording(frame: Frame) -> str:
        words, sign, _ = recorder_words(frame.recorder, losing=False, mode=frame.mode)
        if frame.mode is Mode.REPLAY:
            return "a replay, nothing is recorded"
        return "NOTHING IS RECORDED" if sign else worded("recording ({words})", words=words)

    @staticmethod
    def _say(where: QLabel, text: str) -> None:
        if where.text() != text:
            where.setText(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.accept()  # nothing behind it hears a key


class UnlockWays(QFrame):
    """A PIN, the passphrase, or, where there is neither, a key that is held. Looked up anew all the time: a PIN may be taken
    away at the ship's computer while the screen is locked."""

    opened = Signal(str)

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self._bridge = bridge
        self._answers: queue.Queue[str] = queue.Queue(1)
        self._thread: threading.Thread | None = None
        self._known: tuple[tuple[str, ...], bool] | None = None
        self.notice = Notice()
        self.names = Choices({}, 3)
        self.pin = line_edit(name="PIN")
        self.pin.setEchoMode(QLineEdit.EchoMode.Password)
        self.pin.setMaxLength(PIN_MAX)
        self.pin.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.pin.returnPressed.connect(self.try_pin)
        self.pin_key = button(_UNLOCK, "strong", height=H_TOUCH, on_click=self.try_pin)
        self._names_place = column(gap=0)
        self._by_pin = QWidget()
        self._by_pin.setLayout(
            column(label("Who unlocks", "sec"), self._names_place, row((field("PIN", self.pin), 1), _low(self.pin_key)))
        )
        self.passphrase = PassphraseField("Passphrase of the log", may_show=False, height=H_TOUCH)
        self.passphrase.entered.connect(self.try_passphrase)
        self.passphrase_key = button(_UNLOCK, height=H_TOUCH, on_click=self.try_passphrase)
        self.passphrase_key.setAccessibleName(tr("Unlock with the passphrase"))
        for key in (self.pin_key, self.passphrase_key):
            key.setFixedWidth(_KEY_WIDTH)
        self._by_passphrase = QWidget()
        self._by_passphrase.setLayout(row((self.passphrase, 1), _low(self.passphrase_key)))
        self.hold_key = HoldKey()
        self.hold_key.held.connect(lambda: self.opened.emit("by a held key: nobody has a PIN"))
        self._by_holding = QWidget()
        self._by_holding.setLayout(
            column(
                label("Nobody has a PIN, so nothing is asked: this keeps eyes and elbows off, not hands.", "", wrap=True),
                self.hold_key,
            )
        )
        self.setLayout(column(self._by_pin, self._by_passphrase, self._by_holding, self.notice))
        for timer_ms, act in ((_LOOK_MS, self._take_answer), (_METHODS_MS, self.look)):
            timer = QTimer(self)
            timer.setInterval(timer_ms)
            timer.timeout.connect(act)
            timer.start()
        self.look()

    def begin(self) -> None:
        if self._by_pin.isVisibleTo(self):
            self.pin.setFocus()
        elif self._by_passphrase.isVisibleTo(self):
            self.passphrase.setFocus()
        else:
            self.hold_key.setFocus()

    def look(self) -> None:
        """Which ways there are now."""
        names, disk = self._names(), self._disk() is not None
        if (names, disk) == self._known:
            return
        self._known = names, disk
        before = self.names.value
        discard(self.names)
        self.names = Choices({name: name for name in names}, 3, most=_NAMES)
        self._names_place.addWidget(self.names)
        author = self._bridge.station.author
        self.names.choose(before if before in names else author if author in names else names[0] if len(names) == 1 else "")
        self._by_pin.setVisible(bool(names))
        self._by_passphrase.setVisible(disk)
        self._by_holding.setVisible(not names and not disk)

    def try_pin(self) -> None:
        crew, name = self._bridge.station.crew, self.names.value
        if crew is None or not name:
            self.notice.say("Press your name first")
            return
        try:
            right = crew.check(name, self.pin.text())
        except UserError as error:
            self._refuse(str(error))
            return
        if right:
            self.opened.emit(worded("by {name}, with the PIN", name=name))
        else:
            self._refuse(worded("Wrong PIN for {name}", name=name))

    def _refuse(self, text: str) -> None:
        self.notice.say(text)
        self.pin.clear()
        self.pin.setFocus()

    def try_passphrase(self) -> None:
        disk = self._disk()
        if disk is None or self._thread is not None:
            return
        if not self.passphrase.text:
            self.notice.say("Give the passphrase")
            return
        self.notice.say("")
        self.passphrase_key.setText("Opening…")
        self._thread = threading.Thread(target=self._run, args=(disk, self.passphrase.text), name="unlock", daemon=True)
        self._thread.start()

    def _run(self, disk: DiskKeys, passphrase: str) -> None:
        try:
            self._answers.put("" if disk.fits(passphrase) else "This is not the passphrase")
        except FairleadError as error:
            self._answers.put(str(error))
        except Exception as error:  # noqa: BLE001 -- our bug: the log has the traceback, the person is told
            _log.exception("the passphrase could not be tried")
            self._answers.put(worded("Fault in the program: {name}", name=type(error).__name__))

    def _take_answer(self) -> None:
        try:
            problem = self._answers.get_nowait()
        except queue.Empty:
            return
        self._thread = None
        self.passphrase_key.setText(_UNLOCK)
        self.passphrase.clear()
        if problem:
            self.notice.say(problem)
            self.passphrase.setFocus()
        else:
            self.opened.emit("with the passphrase of the log")

    def _names(self) -> tuple[str, ...]:
        crew = self._bridge.station.crew
        return crew.names() if crew is not None else ()

    def _disk(self) -> DiskKeys | None:
        """The key of the data folder, where it is encrypted."""
        disk = self._bridge.station.disk
        return disk if disk is not None and disk.is_on() else None


class HoldKey(QWidget):
    """A key that does its act once it was held down for ``HOLD_S`` seconds, by finger, mouse or the space bar."""

    held = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.key = button("", "strong", height=H_KEY)
        self._left = 0
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self._count)
        self.key.pressed.connect(self._begin)
        self.key.released.connect(self._end)
        self.setFocusProxy(self.key)
        self.setLayout(column(self.key))
        self._end()

    def _begin(self) -> None:
        self._left = HOLD_S
        self._timer.start()
        self.key.setText(worded("Hold it… {left}", left=self._left))

    def _count(self) -> None:
        if not self.key.isDown():
            self._end()
            return
        self._left -= 1
        self.key.setText(worded("Hold it… {left}", left=self._left))
        if self._left <= 0:
            self._timer.stop()
            self.held.emit()

    def _end(self) -> None:
        self._timer.stop()
        self.key.setText(worded("Hold for {HOLD_S} seconds to unlock", HOLD_S=HOLD_S))


def _low(key: QWidget) -> QWidget:
    """A key beside a field that has its caption above it."""
    place = QWidget()
    place.setLayout(column("stretch", key))
    return place
