"""Test of the sounds: one key for each, how loud, and which loudspeaker is in use. Stands on the alert list and wherever else
somebody wants to know that an alarm can be heard.
"""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from app.worded import first_large, worded
from ui.bridge import Bridge
from ui.language import tr
from ui.sound import NO_SOUND, USUAL_VOLUME, VOLUME
from ui.sounds import FLOOR, Sound
from ui.tokens import H_TOUCH
from ui.widgets import button, column, label, row

STEP: Final = 10
_LOOK_MS: Final = 1000
_KEYS: Final = (("Alarm", Sound.ALARM), ("Warning", Sound.WARNING), ("Distress", Sound.DISTRESS))


class SoundTest(QWidget):
    """Keys that play each sound once. Works by keyboard: every key takes the focus."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self._bridge = bridge
        self.state = label("", "lab", wrap=True)
        self.keys = {
            sound: button(worded("Test {lower}", lower=word.lower()), on_click=partial(self._play, sound)) for word, sound in _KEYS
        }
        self.quieter = button("−", on_click=lambda: self._turn(-STEP))
        self.louder = button("+", on_click=lambda: self._turn(STEP))
        for key, word in ((self.quieter, "Quieter"), (self.louder, "Louder")):
            key.setFixedWidth(H_TOUCH + 8)
            key.setAccessibleName(tr(word))
        self.loudness = label("", "op")
        volume = row(label("Volume", "lab"), self.quieter, self.loudness, self.louder)
        self._floor = label(
            worded(
                "Alarms never go below {value} %, warnings never below {value2} %",
                value=FLOOR[Sound.ALARM],
                value2=FLOOR[Sound.WARNING],
            ),
            "sec",
        )
        self.setLayout(column(self.state, row(*self.keys.values(), 16, volume, "stretch"), self._floor))
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self.follow)
        self._timer.start()
        self.follow()

    @property
    def volume(self) -> int:
        """Percent that are asked for."""
        return max(0, min(100, self._bridge.station.preferences.get(VOLUME, USUAL_VOLUME)))

    def follow(self) -> None:
        """Say how it stands now."""
        self.loudness.setText(worded("{volume} %", volume=self.volume))
        sound = self._bridge.sound
        if sound is None or sound.player is None or not sound.player.state.looked:
            words = "No loudspeaker is looked for here: the computer's own beep sounds"
        elif sound.player.state.silent:
            words = worded(
                "{NO_SOUND}. {sentence} It is looked for again every ten seconds",
                NO_SOUND=NO_SOUND,
                sentence=_sentence(sound.player.state.why),
            )
        else:
            words = worded("Loudspeaker: {name}", name=sound.player.state.name) + (
                worded(". {trouble}", trouble=sound.trouble) if sound.trouble else ""
            )
        if self.state.text() != words:
            self.state.setText(words)

    def _play(self, sound: Sound) -> None:
        if self._bridge.sound is not None:
            self._bridge.sound.test(sound, self.volume)

    def _turn(self, by: int) -> None:
        volume = max(0, min(100, self.volume + by))
        self._bridge.station.preferences.put(VOLUME, volume)
        sound = self._bridge.sound
        if sound is not None and sound.player is not None:
            sound.player.volume = volume
        self.follow()


def _sentence(text: str) -> str:
    return worded("{text}.", text=first_large(text)) if text else ""
