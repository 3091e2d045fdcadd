"""The alert bar: the three most urgent alerts, in the same place in every view, and the key to the list of all."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.watch.alerts import sounds
from app.watch.frame import Alert, Frame, Priority
from app.watch.who import find
from app.worded import joined, worded
from ui.alerts import Together, details_words, gathered, has_key, needs_key, shown, state_words, together_words
from ui.bridge import Bridge
from ui.fonts import font
from ui.icons import alert_pixmap, alert_tokens
from ui.language import tr
from ui.theme import Theme
from ui.tokens import H_ALERTS, H_TOUCH, RADIUS, T_LINE, T_SECOND
from ui.widgets import IconButton, button, row, set_cls

CELLS: Final = 3
FLASH_MS: Final = 500  # lit and unlit: 1 Hz


class AlertCell(QWidget):
    """Icon, what, then PRIORITY, state and where. Full fill and flashing until acknowledged, then tinted and steady.

    The unlit phase keeps the tint and the words: what flashes must be readable all the time. ``empty`` is what it says
    while it has no alert.
    """

    pressed = Signal(object)  # Alert or Together

    def __init__(self, theme: Theme, empty: str = "") -> None:
        super().__init__()
        self._theme, self._empty = theme, empty
        self.alert: Alert | Together | None = None
        self.lit = False
        self._now = datetime.min.replace(tzinfo=UTC)
        self.setFixedHeight(H_TOUCH)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        theme.changed.connect(self.update)

    def show_alert(self, alert: Alert | Together | None, *, lit: bool, now: datetime) -> None:
        """``now``, UTC: a time of another day is shown with its day."""
        if alert != self.alert or lit != self.lit or now.date() != self._now.date():
            self.alert, self.lit, self._now = alert, lit, now
            self.setToolTip(tr(joined("\n", (alert.title, alert.detail)) if alert is not None else ""))
            state = state_words(_first(alert), now) if alert is not None else ""
            self.setAccessibleName(
                tr(
                    worded("{name} {title} {state}", name=alert.priority.name, title=alert.title, state=state)
                    if alert is not None
                    else ""
                )
            )
            self.setFocusPolicy(Qt.FocusPolicy.TabFocus if alert is not None else Qt.FocusPolicy.NoFocus)
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(300, H_TOUCH)

    def paintEvent(self, _event: QPaintEvent) -> None:
        alert = self.alert
        if alert is None:
            if self._empty:
                p = QPainter(self)
                p.setPen(self._theme.colour("text3"))
                self._write(p, 8, 29, self.width() - 16, self._empty, T_SECOND, 400)
                p.end()
            return
        fill, tint, edge, ink = alert_tokens(alert.priority)
        full = needs_key(_first(alert)) and self.lit
        p = QPainter(self)
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        p.setBrush(self._theme.colour(fill if full else tint))
        p.setPen(self._theme.pen("target", 2) if self.hasFocus() else self._theme.pen(edge, 1))
        p.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), RADIUS, RADIUS)
        p.drawPixmap(8, 8, alert_pixmap(alert.priority, self._theme.tokens, 32, on_fill=full))
        p.setPen(self._theme.colour(ink if full else "text"))
        room = self.width() - 48 - 8
        self._write(p, 48, 22, room, alert.title, self._size(alert.title, room), 600)
        x = 48 + self._write(p, 48, 41, room, alert.priority.name, T_SECOND, 700) + 8
        left, metrics = self.width() - x - 8, QFontMetricsF(font(T_SECOND))
        ways = together_words(alert) if isinstance(alert, Together) else details_words(alert, self._now)
        rest = next((way for way in ways if metrics.horizontalAdvance(tr(way)) <= left), ways[-1])
        self._write(p, x, 41, left, rest, T_SECOND, 400)
        p.end()

    @staticmethod
    def _size(title: str, room: float) -> int:
        """The largest that shows all of it: which ship stands at its end. None smaller than the line below it."""
        text = tr(title)
        sizes = range(T_LINE, T_SECOND, -1)
        return next((s for s in sizes if QFontMetricsF(font(s, 600)).horizontalAdvance(text) <= room), T_SECOND)

    @staticmethod
    def _write(p: QPainter, x: float, y: float, room: float, text: str, size: int, weight: int) -> float:
        face, text = font(size, weight), tr(text)
        fitting = QFontMetricsF(face).elidedText(text, Qt.TextElideMode.ElideRight, room)
        p.setFont(face)
        p.drawText(round(x), round(y), fitting)
        return QFontMetricsF(face).horizontalAdvance(fitting)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self.alert is not None and event.button() is Qt.MouseButton.LeftButton:
            self.pressed.emit(self.alert)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.alert is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.pressed.emit(self.alert)
        else:
            super().keyPressEvent(event)


def _first(shown_: Alert | Together) -> Alert:
    return shown_.alerts[0] if isinstance(shown_, Together) else shown_


class AlertBar(QWidget):
    """``list_requested`` opens the list; pressing a cell selects what the alert is about. ``wants_lock``: the screen is to be
    locked; the key stands here because the bar is there in every view. What is muted is said here as long as it lasts."""

    list_requested = Signal()
    wants_lock = Signal()

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        set_cls(self, "root")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(H_ALERTS)
        self._bridge = bridge
        self._alerts: list[Alert] = []
        self._lines: list[Alert | Together] = []
        self._lit = True
        self.cells = [AlertCell(bridge.theme, "" if i else "No alerts") for i in range(CELLS)]
        self.list_key = IconButton(bridge.theme, "alert-list", "List  0")
        self.list_key.setFixedWidth(104)
        self.list_key.setToolTip(tr("All alerts, and those of before (acknowledge one by one)"))
        self.list_key.clicked.connect(lambda _checked=False: self.list_requested.emit())
        self.silence_key = button("Silence", on_click=bridge.station.session.silence)
        self.silence_key.setFixedWidth(96)
        self.silence_key.setAccessibleName(tr("Silence what sounds for 30 seconds"))
        self.muted_key = button("", on_click=self.list_requested.emit)
        self.muted_key.setMinimumWidth(88)
        self.muted_key.hide()
        self.lock_key = IconButton(bridge.theme, "command-locked")
        self.lock_key.setFixedWidth(H_TOUCH)
        self.lock_key.setToolTip(tr("Lock the screen: the watch goes on. Ctrl+L"))
        self.lock_key.setAccessibleName(tr("Lock the screen"))
        self.lock_key.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.lock_key.clicked.connect(lambda _checked=False: self.wants_lock.emit())
        self.setLayout(
            row(*((cell, 1) for cell in self.cells), self.muted_key, self.silence_key, self.list_key, self.lock_key, margin=8)
        )
        for cell in self.cells:
            cell.pressed.connect(self._on_cell)
        self._timer = QTimer(self)
        self._timer.setInterval(FLASH_MS)
        self._timer.timeout.connect(self._on_flash)
        bridge.frame_ready.connect(self.show_frame)
        self.show_frame(bridge.frame)

    @property
    def waiting(self) -> Alert | None:
        """The most urgent alert that waits for an ACK of ours and has a cell of its own: nothing is acknowledged unseen."""
        return next((a for a in self._lines[:CELLS] if isinstance(a, Alert) and has_key(a)), None)

    @property
    def waits_together(self) -> bool:
        """What waits most urgently is many in one cell: they are acknowledged one by one in the list."""
        return isinstance(next((a for a in self._lines[:CELLS] if needs_key(_first(a))), None), Together)

    @property
    def waiting_priority(self) -> Priority | None:
        """Of the most urgent alert that waits, whether it has a cell of its own or not."""
        return next((a.priority for a in self._alerts if needs_key(a)), None)

    def show_frame(self, frame: Frame) -> None:
        self._alerts = shown(frame.alerts)
        self._lines = gathered(self._alerts)
        flashing = any(needs_key(a) for a in self._alerts)
        if flashing and not self._timer.isActive():
            self._lit = True
            self._timer.start()
        elif not flashing:
            self._timer.stop()
        self._show_muted(frame)
        self.silence_key.setEnabled(any(sounds(a, frame.stamp.mono) for a in frame.alerts))
        self._show()

    def _show_muted(self, frame: Frame) -> None:
        words = worded("{n} muted", n=len(frame.muted)) if frame.muted else ""
        if self.muted_key.text() != words:
            self.muted_key.setText(words)
            self.muted_key.setVisible(bool(words))
            self.muted_key.setToolTip(tr("Alerts that make no sound for now: until when, by whom and why"))

    def _show(self) -> None:
        for i, cell in enumerate(self.cells):
            cell.show_alert(self._lines[i] if i < len(self._lines) else None, lit=self._lit, now=self._bridge.frame.stamp.utc)
        words = worded(" List  {n}", n=len(self._alerts))
        if self.list_key.text() != words:
            self.list_key.setText(words)
        hidden = any(needs_key(_first(a)) for a in self._lines[CELLS:])  # more wait than there are cells: the key says so
        set_cls(self.list_key, "open" if hidden and self._lit else "")

    def _on_flash(self) -> None:
        self._lit = not self._lit
        self._show()

    def _on_cell(self, alert: Alert | Together) -> None:
        if isinstance(alert, Together) or alert.target is None:
            self.list_requested.emit()
            return
        self._bridge.select(alert.target)
        found = find(self._bridge.frame.targets, alert.target)
        if found is not None and found.position is not None:
            self._bridge.show_on_chart(found.position)
