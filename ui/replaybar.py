"""The bar under a replay: pause, step, speed, the time line with what happened, marks and stretches. It is there in a replay only,
and always then.

Keys, wherever the focus is: Ctrl+P pause or go on; Alt+Right and Alt+Left a second on or back; Alt+Page Down and Alt+Page Up the
next or last event; Alt+Up and Alt+Down faster or slower; Alt+M a mark, or on a mark another word for it, or none; Alt+Home and
Alt+End the points of a stretch; Alt+X takes it out. On the time line itself: arrows ten seconds, page keys a minute, Home and End.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Final

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame

from app.watch.frame import Frame
from app.watch.playback import SPEEDS, Playback
from app.worded import dated, worded
from ui.bridge import Bridge
from ui.language import tr
from ui.replay_line import TimeLine
from ui.replay_rows import MarkRow, StretchRow
from ui.tokens import H_KEY, H_TOUCH
from ui.widgets import button, column, label, row, set_cls


class ReplayBar(QFrame):
    """Drives ``playback``. While the time line is dragged the picture stays where it was."""

    def __init__(self, bridge: Bridge, playback: Playback) -> None:
        super().__init__()
        self._bridge = bridge
        self._playback = playback
        self._replay = bridge.station.replay
        set_cls(self, "panel")
        self.play_key = button("Pause", on_click=self.toggle)
        self.back_key = button("−1 s", on_click=lambda: self.step(back=True))
        self.on_key = button("+1 s", on_click=self.step)
        self.slower_key = button("−", on_click=lambda: self.change_speed(-1))
        self.faster_key = button("+", on_click=lambda: self.change_speed(1))
        self.mark_key = button("Mark", on_click=self.open_mark)
        self.stretch_key = button("Stretch", on_click=self.open_stretch)
        self.speed = label("", "op")
        self._keys = bridge.keys
        self.now = label("", "op")
        self.state = label("", "sec")
        self.line = TimeLine(bridge.theme, playback.start, playback.end)
        self.line.moved.connect(self.seek)
        widths = (
            (self.play_key, 88), (self.back_key, 60), (self.on_key, 60), (self.slower_key, H_TOUCH), (self.faster_key, H_TOUCH),
            (self.mark_key, 76), (self.stretch_key, 92), (self.speed, 52), (self.now, 112),
        )  # fmt: skip
        for widget, width in widths:
            widget.setFixedWidth(width)
        self.speed.setAlignment(self.speed.alignment().AlignCenter)
        self.state.setFixedWidth(112)
        bar = row(
            self.back_key, self.play_key, self.on_key, column(self.now, self.state, gap=0), (self.line, 1), self.slower_key,
            self.speed, self.faster_key, self.mark_key, self.stretch_key, margin=(16, 4, 16, 4), gap=8,
        )  # fmt: skip
        self.marking = MarkRow(bridge)
        self.stretching = StretchRow(bridge, self._replay) if self._replay is not None else None
        self.setLayout(bar)
        for each in self._rows():
            each.closed.connect(self._put_away)
        self.mark_key.setEnabled(self._replay is not None)
        self.stretch_key.setEnabled(self._replay is not None)
        self._install_keys()
        self.setFixedHeight(H_KEY + 8)
        bridge.frame_ready.connect(self._on_frame)
        self._show()

    def toggle(self) -> None:
        if self._playback.paused or self._playback.finished:
            self._playback.play()
        else:
            self._playback.pause()
        self._show()

    def step(self, *, back: bool = False) -> None:
        self._playback.step(back=back)
        self._show()

    def change_speed(self, by: int) -> None:
        """To the next faster or slower one that there is."""
        now = min(range(len(SPEEDS)), key=lambda i: abs(SPEEDS[i] - self._playback.speed))
        self._playback.set_speed(SPEEDS[min(max(now + by, 0), len(SPEEDS) - 1)])
        self._show()

    def seek(self, moment: datetime) -> None:
        self._playback.seek(moment)
        self._show()

    def go_to_event(self, *, back: bool = False) -> None:
        event = self.line.next_event(back=back)
        if event is not None:
            self.seek(event.at)
            self._bridge.notice.emit(worded("{at:%H:%M:%S} {words}", at=event.at, words=event.words))

    def open_mark(self) -> None:
        if self._replay is not None:
            playback = self._playback
            near = _A_MARK * (1.0 if playback.paused else max(1.0, playback.speed))
            self._open(self.marking)
            self.marking.open(playback.at, self._replay.mark_near(playback.at, near))

    def open_stretch(self) -> None:
        if self.stretching is not None:
            self._open(self.stretching)
            self.stretching.take_focus()

    def set_point(self, *, second: bool) -> None:
        if self.stretching is not None:
            self.stretching.set_point(self._playback.at, second=second)
            self.open_stretch()
            self.line.show_points(self.stretching.first, self.stretching.second)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for each in self._rows():
            if each.isVisible():
                each.lie_on(self)

    def _rows(self) -> tuple[MarkRow | StretchRow, ...]:
        return (self.marking,) if self.stretching is None else (self.marking, self.stretching)

    def _open(self, wanted: MarkRow | StretchRow) -> None:
        wanted.lie_on(self)
        for each in self._rows():
            if each is not wanted:
                each.hide()

    def _put_away(self) -> None:
        if self.stretching is not None:
            self.line.show_points(self.stretching.first, self.stretching.second)
        self.line.setFocus()

    def _install_keys(self) -> None:
        acts: dict[str, Callable[[], object]] = {
            "replay.play": self.toggle,
            "replay.on": self.step,
            "replay.back": lambda: self.step(back=True),
            "replay.next": self.go_to_event,
            "replay.before": lambda: self.go_to_event(back=True),
            "replay.faster": lambda: self.change_speed(1),
            "replay.slower": lambda: self.change_speed(-1),
            "replay.mark": self.open_mark,
            "replay.first": lambda: self.set_point(second=False),
            "replay.second": lambda: self.set_point(second=True),
            "replay.export": self._export,
        }
        for name, act in acts.items():
            self._keys.bind(self, name, act, repeat=True)
        for key, words, name in (
            (self.play_key, "Pause or go on", "replay.play"), (self.on_key, "One second on, or to the next sentence", "replay.on"),
            (self.back_key, "One second back", "replay.back"), (self.slower_key, "Slower", "replay.slower"),
            (self.faster_key, "Faster", "replay.faster"),
            (self.mark_key, "A mark at this moment, with a word; on a mark: change or remove it", "replay.mark"),
            (self.stretch_key, "Take a stretch out", "replay.export"),
        ):  # fmt: skip
            key.setToolTip(tr(worded("{words} ({cap})", words=words, cap=self._keys.cap(name))))
            key.setAccessibleName(tr(words))

    def _export(self) -> None:
        if self.stretching is not None and self.stretching.isVisible() and self.stretching.key.isEnabled():
            self.stretching.export()
        else:
            self.open_stretch()

    def _on_frame(self, _frame: Frame) -> None:
        self._show()

    def _show(self) -> None:
        playback = self._playback
        self.now.setText(f"{self.line.at:%H:%M:%S}" if self.line.dragging else f"{playback.at:%H:%M:%S}")
        self.state.setText(_state_words(playback))
        self.speed.setText(f"{playback.speed:g}×")
        self.slower_key.setEnabled(playback.speed > SPEEDS[0])
        self.faster_key.setEnabled(playback.speed < SPEEDS[-1])
        self.play_key.setText("Play" if playback.paused or playback.finished else "Pause")
        self.line.show_at(playback.at, playback.ready)
        if self._replay is not None:
            self.line.show_events(self._replay.events())


_A_MARK: Final = timedelta(seconds=2)
"""So near to a mark the key is for that mark and not for a new one."""

_DAY: Final = "%d %b UTC"


def _state_words(playback: Playback) -> str:
    """What is to be known of the picture, else the day."""
    if playback.filling:
        return "Picture filling"
    return dated(playback.at, _DAY)
