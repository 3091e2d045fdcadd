"""The sound of alerts that wait for ACK: alarms and distress every five seconds, warnings every thirty (``ui.sounds`` has the
patterns). Cautions are never heard.

Training sounds otherwise, slow and never three. A program silences itself alone: a live one on the same computer sounds on.

The sounds are played by a thread (``ui.sound_thread``). Where there is no loudspeaker, or it is unplugged, the system's own
beep is tried, and the window says as a caution that alarms are seen only.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from app.watch.alerts import is_distress, sounds
from app.watch.frame import Alert, Frame, Priority
from app.worded import first_large, worded
from ui.bridge import Bridge
from ui.sound_thread import Player, loudspeaker
from ui.sounds import Sound

NO_SOUND: Final = "No sound: alarms are seen only"
VOLUME: Final = "sound.volume"
"""Its name in the preferences."""

USUAL_VOLUME: Final = 80

_BEEP_MS: Final = 250
_TRAINING_MS: Final = 900
_URGENT_EVERY_MS: Final = 5_000
_WARNING_EVERY_MS: Final = 30_000
_BEEPS: Final = {
    Sound.DISTRESS: 4, Sound.ALARM: 3, Sound.WARNING: 2, Sound.TRAINING_DISTRESS: 2, Sound.TRAINING_ALARM: 2,
    Sound.TRAINING_WARNING: 1,
}  # fmt: skip
_TRAINING: Final = {
    Sound.DISTRESS: Sound.TRAINING_DISTRESS,
    Sound.ALARM: Sound.TRAINING_ALARM,
    Sound.WARNING: Sound.TRAINING_WARNING,
}


def player_for(sound: AlertSound, volume: int) -> Player:
    """A player with the computer's loudspeaker for this window's sounds, not yet started."""
    player = Player(loudspeaker, fallback=sound.untaken)
    player.volume = volume
    sound.use(player)
    return player


def sound_of(alerts: Iterable[Alert], mono: float, *, training: bool = False) -> Sound | None:
    """What is to be heard now for these alerts: the most urgent one, distress before all. ``None`` = silence."""
    heard = [a for a in alerts if sounds(a, mono)]
    if not heard:
        return None
    if any(is_distress(a) for a in heard):
        sound = Sound.DISTRESS
    else:
        sound = Sound.ALARM if max(a.priority for a in heard) >= Priority.ALARM else Sound.WARNING
    return _TRAINING[sound] if training else sound


def install_sound(bridge: Bridge, sound: AlertSound) -> None:
    """Make ``sound`` that of the window: its trouble is a caution of the bridge."""

    def say(why: str) -> None:
        session = bridge.station.session
        if why:
            detail = worded("{why}. Plug in a loudspeaker, then test it: List, Sound", why=first_large(why))
            session.raise_alert("sound", "device", Priority.CAUTION, NO_SOUND, detail)
        else:
            session.clear_alert("sound", "device")

    bridge.sound = sound
    sound.trouble_changed.connect(say)


class AlertSound(QObject):
    """``trouble_changed`` carries why nothing can be heard, "" when it can again."""

    trouble_changed = Signal(str)
    _untaken = Signal()  # from the player's thread: no loudspeaker took it

    def __init__(
        self,
        *,
        enabled: bool,
        training: bool = False,
        beep: Callable[[], object] = QApplication.beep,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._training, self._enabled, self._beep = training, enabled, beep
        self._player: Player | None = None
        self._sound: Sound | None = None
        self._loudest: Priority | None = None
        self._left = 0
        self.trouble = ""
        self._again = QTimer(self)
        self._again.timeout.connect(self._begin)
        self._one = QTimer(self)
        self._one.setInterval(_TRAINING_MS if training else _BEEP_MS)
        self._one.timeout.connect(self._next)
        self._untaken.connect(self._beep_instead)

    @property
    def sounding(self) -> Priority | None:
        """The priority of what is heard."""
        return self._loudest

    @property
    def sound(self) -> Sound | None:
        return self._sound

    @property
    def player(self) -> Player | None:
        """Who plays, ``None`` in a window without a loudspeaker of its own."""
        return self._player

    def use(self, player: Player) -> None:
        """Play through this one from now on; without one there is the system's beep."""
        self._player = player

    def untaken(self) -> None:
        """A loudspeaker failed in the middle of a sound. Any thread."""
        self._untaken.emit()

    def test(self, sound: Sound, volume: int | None = None) -> bool:
        """Let a pattern be heard once, whatever the settings say. False where nothing can be heard but the system's beep."""
        if self._player is not None and self._player.play(sound, volume):
            return True
        self._start_beeps(sound)
        return False

    def show_frame(self, frame: Frame) -> None:
        self._watch_player()
        if not self._enabled:
            return
        sound = sound_of(frame.alerts, frame.stamp.mono, training=self._training)
        self._loudest = max((a.priority for a in frame.alerts if sounds(a, frame.stamp.mono)), default=None)
        if sound is self._sound:
            return
        self._sound = sound
        self._one.stop()
        if sound is None:
            self._again.stop()
            return
        self._again.start(_WARNING_EVERY_MS if sound in (Sound.WARNING, Sound.TRAINING_WARNING) else _URGENT_EVERY_MS)
        self._begin()

    def _watch_player(self) -> None:
        if self._player is None:
            return
        trouble = "" if self._enabled else "Sound is turned off in the settings (screen.sound)"
        if self._player.state.silent:
            trouble = self._player.state.why or "no sound device"
        if trouble != self.trouble:
            self.trouble = trouble
            self.trouble_changed.emit(trouble)

    def _begin(self) -> None:
        if self._sound is None:
            return
        if self._player is None or not self._player.play(self._sound):
            self._start_beeps(self._sound)

    def _beep_instead(self) -> None:
        if self._sound is not None:
            self._start_beeps(self._sound)

    def _start_beeps(self, sound: Sound) -> None:
        self._left = _BEEPS.get(sound, 1)
        self._one.start()
        self._next()

    def _next(self) -> None:
        if self._left <= 0:
            self._one.stop()
            return
        self._left -= 1
        self._beep()
