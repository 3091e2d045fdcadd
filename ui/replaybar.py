"""The bar under a replay: pause, speed, and the time line to drag. It is there in a replay only, and always then."""

from __future__ import annotations

from datetime import timedelta
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QSlider

from app.watch.frame import Frame
from app.watch.playback import SPEEDS, Playback
from ui.bridge import Bridge
from ui.tokens import H_KEY, H_TOUCH
from ui.widgets import Segmented, button, label, row, set_cls

STEP_S: Final = 10.0
PAGE_S: Final = 60.0
_SHOWN: Final = tuple(s for s in SPEEDS if s in (0.5, 1.0, 5.0, 10.0, 30.0, 60.0))


class ReplayBar(QFrame):
    """Drives ``playback``. The slider counts seconds from its start; while it is held the picture stays where it was."""

    def __init__(self, bridge: Bridge, playback: Playback) -> None:
        super().__init__()
        self._playback = playback
        set_cls(self, "panel")
        self.setFixedHeight(H_KEY + 8)
        self.play_key = button("Pause", on_click=self._toggle)
        self.play_key.setMinimumWidth(96)
        self.play_key.setToolTip("Pause or go on (Ctrl+P)")
        self.play_key.setShortcut("Ctrl+P")
        self.time_line = QSlider(Qt.Orientation.Horizontal)
        self.time_line.setRange(0, max(1, int((playback.end - playback.start).total_seconds())))
        self.time_line.setSingleStep(int(STEP_S))
        self.time_line.setPageStep(int(PAGE_S))
        self.time_line.setMinimumHeight(H_TOUCH)
        self.time_line.setAccessibleName("Time line of the replay")
        self.time_line.sliderReleased.connect(self._seek)
        self.time_line.actionTriggered.connect(self._moved_by_key)
        self.now = label("", "op")
        self.end = label(f"{playback.end:%H:%M:%S}", "lab")
        self.speeds = Segmented.of_words([f"{s:g}×" for s in _SHOWN])
        self.speeds.choose(_nearest(playback.speed))
        self.speeds.chosen.connect(lambda index: playback.set_speed(_SHOWN[index]))
        self.setLayout(
            row(
                label("REPLAY", "op"),
                self.play_key,
                self.now,
                (self.time_line, 1),
                self.end,
                self.speeds,
                margin=(16, 4, 16, 4),
                gap=16,
            )
        )
        bridge.frame_ready.connect(self._on_frame)
        self._show()

    def _on_frame(self, _frame: Frame) -> None:
        self._show()

    def _show(self) -> None:
        playback = self._playback
        self.now.setText(f"{playback.at:%d %b %H:%M:%S}")
        self.play_key.setText("Play" if playback.paused or playback.finished else "Pause")
        if not self.time_line.isSliderDown():
            self.time_line.setValue(int((playback.at - playback.start).total_seconds()))

    def _toggle(self) -> None:
        if self._playback.paused or self._playback.finished:
            self._playback.play()
        else:
            self._playback.pause()
        self._show()

    def _moved_by_key(self, action: int) -> None:
        """Arrow and page keys and a click beside the handle move it at once; a drag waits for the release."""
        if action != QSlider.SliderAction.SliderMove.value:
            self._playback.seek(self._playback.start + timedelta(seconds=self.time_line.sliderPosition()))

    def _seek(self) -> None:
        self._playback.seek(self._playback.start + timedelta(seconds=self.time_line.sliderPosition()))
        self._show()


def _nearest(speed: float) -> int:
    return min(range(len(_SHOWN)), key=lambda i: abs(_SHOWN[i] - speed))
