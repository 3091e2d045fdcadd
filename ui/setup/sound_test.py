"""The sound of an alarm, once, as it will be heard at sea; before there is a bridge."""

from __future__ import annotations

from app.worded import worded
from ui.sound import USUAL_VOLUME, AlertSound, player_for
from ui.sounds import Sound


class TryOut:
    """Looks for the loudspeaker from the start on. ``play`` returns in words how it went."""

    def __init__(self) -> None:
        self._sound = AlertSound(enabled=True)
        self._player = player_for(self._sound, USUAL_VOLUME)
        self._player.start()

    def play(self) -> str:
        taken = self._sound.test(Sound.ALARM, USUAL_VOLUME)
        state = self._player.state
        if not taken:
            why = worded(" ({why})", why=state.why) if state.why else ""
            return worded(
                "There is no loudspeaker{why}. The computer's own beep was tried. Without sound alarms are seen only", why=why
            )
        return worded("Played on: {name}", name=state.name) if state.name else ""

    def stop(self) -> None:
        self._player.stop()
