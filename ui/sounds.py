"""What alerts sound like: sine tones with soft edges, made here from numbers. Pure, no device, no file.

The patterns follow MSC.302(87) 7.3 and 7.4: nobody can take a warning for an alarm. An alarm is three short high notes, a
warning two lower ones, distress (AIS-SART, MOB, EPIRB, DSC) a high and a low note in turn, as the old radiotelephone alarm
on 2182 kHz had them (2200 and 1300 Hz, a quarter of a second each). What says that the picture stands still falls from high
to low. Training is slow, low, and never three: whoever stands between two screens hears which of them it is.
"""

from __future__ import annotations

import io
import wave
from enum import Enum
from functools import cache
from typing import Final

import numpy as np
import numpy.typing as npt

RATE: Final = 44_100
"""Samples a second; one channel, 16 bits."""

EDGE_S: Final = 0.012
"""Each note rises and falls for so long: without it there is a click, and that is louder than the note."""

Note = tuple[float, float]
"""Hz (0 = pause) and seconds."""

_Samples = npt.NDArray[np.float64]


class Sound(Enum):
    """A pattern by name."""

    ALARM = "alarm"
    WARNING = "warning"
    DISTRESS = "distress"
    STOPPED = "picture stopped"
    TRAINING_ALARM = "training alarm"
    TRAINING_WARNING = "training warning"
    TRAINING_DISTRESS = "training distress"


NOTES: Final[dict[Sound, tuple[Note, ...]]] = {
    Sound.ALARM: ((1480, 0.16), (0, 0.09)) * 3,
    Sound.WARNING: ((740, 0.2), (0, 0.14)) * 2,
    Sound.DISTRESS: ((2200, 0.25), (1300, 0.25)) * 4,
    Sound.STOPPED: ((1200, 0.22), (900, 0.22), (600, 0.4)),
    Sound.TRAINING_ALARM: ((440, 0.7), (0, 0.6), (440, 0.7)),
    Sound.TRAINING_WARNING: ((330, 0.8),),
    Sound.TRAINING_DISTRESS: ((660, 0.8), (495, 0.8)),
}

LOUDEST: Final = 100
FLOOR: Final[dict[Sound, int]] = {
    Sound.ALARM: 60, Sound.DISTRESS: 70, Sound.STOPPED: 60, Sound.WARNING: 30, Sound.TRAINING_ALARM: 20,
    Sound.TRAINING_WARNING: 20, Sound.TRAINING_DISTRESS: 20,
}  # fmt: skip
"""Percent below which a sound is never turned, whatever is asked for: what cannot be heard is no alarm."""


def loudness(sound: Sound, asked: int) -> int:
    """Percent at which a sound is played when ``asked`` percent are wanted."""
    return min(LOUDEST, max(FLOOR[sound], asked))


@cache
def samples(sound: Sound, volume: int = LOUDEST) -> bytes:
    """The sound as 16-bit little-endian samples, one channel, ``RATE`` a second. ``volume``: percent asked for."""
    whole = np.concatenate([_note(hz, seconds) for hz, seconds in NOTES[sound]])
    # Loudness goes with the square of the amplitude: half the percents sound about half as loud.
    gain = 0.85 * (loudness(sound, volume) / 100.0) ** 1.5
    return bytes(np.round(whole * gain * 32767.0).astype("<i2").tobytes())


def seconds(sound: Sound) -> float:
    """How long it lasts."""
    return sum(length for _hz, length in NOTES[sound])


def wav(sound: Sound, volume: int = LOUDEST) -> bytes:
    """The sound as a WAV file."""
    out = io.BytesIO()
    with wave.open(out, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(samples(sound, volume))
    return out.getvalue()


def _note(hz: float, length_s: float) -> _Samples:
    """One note with a third harmonic, so that a small loudspeaker carries it, and a raised-cosine edge at each end."""
    count = round(length_s * RATE)
    if hz <= 0:
        return np.zeros(count)
    t = np.arange(count) / RATE
    tone = (np.sin(2 * np.pi * hz * t) + 0.25 * np.sin(6 * np.pi * hz * t)) / 1.25
    edge = min(round(EDGE_S * RATE), count // 2)
    rise = 0.5 - 0.5 * np.cos(np.pi * np.arange(edge) / edge)
    tone[:edge] *= rise
    tone[count - edge :] *= rise[::-1]
    out: _Samples = tone
    return out
