"""The loudspeaker, through miniaudio: the only file that names it. Used by the player's thread alone.

One device is opened and kept; a note starts it, silence stops it. A context of the library is not given back when a device
is closed (``PlaybackDevice`` has no way to), so one is opened anew only when there is another device.
"""

from __future__ import annotations

import threading
from collections.abc import Generator
from typing import Any, Final

import miniaudio

from app.worded import worded
from ui.sound_thread import NoSound
from ui.sounds import RATE

NO_DEVICES: Final = ("discard all samples", "null", "dummy output", "auto_null")
"""How devices are named that no one hears: ALSA's null device, PulseAudio's and PipeWire's stand-ins."""

_BYTES: Final = 2
_GRACE_S: Final = 2.0
_BUFFER_MS: Final = 100
_TAIL: Final = b"\0" * (RATE * _BYTES * 3 * _BUFFER_MS // 1000)
"""Silence behind the last note, so that it is out of the buffers before the device is stopped."""


class Loudspeaker:
    """``null``: the library's own device that plays in real time and is not heard; for tests."""

    def __init__(self, *, null: bool = False) -> None:
        self._backends = [miniaudio.Backend.NULL] if null else []
        self._null = null
        self._device: Any = None
        self._name = ""

    def open(self) -> str:
        """The name of the device. Raises NoSound."""
        name = self._found()
        if self._device is not None and name == self._name:
            return name
        self.close()
        try:
            self._device = miniaudio.PlaybackDevice(
                output_format=miniaudio.SampleFormat.SIGNED16,
                nchannels=1,
                sample_rate=RATE,
                buffersize_msec=_BUFFER_MS,
                backends=self._backends,
                app_name="Fairlead",
            )
        except miniaudio.MiniaudioError as error:
            raise NoSound(worded("the loudspeaker cannot be opened ({error})", error=error)) from error
        self._name = name
        return name

    def play(self, data: bytes) -> None:
        device, done = self._device, threading.Event()
        if device is None:
            raise NoSound("the loudspeaker is not open")
        feed = _feed(data + _TAIL, done)
        next(feed)
        try:
            device.start(feed)
            heard = done.wait(len(data) / (RATE * _BYTES) + _GRACE_S)
            device.stop()
        except miniaudio.MiniaudioError as error:
            raise NoSound(worded("the loudspeaker failed ({error})", error=error)) from error
        if not heard:
            raise NoSound("the loudspeaker takes nothing: is it still plugged in?")

    def close(self) -> None:
        if self._device is not None:
            self._device.close()
        self._device, self._name = None, ""

    def _found(self) -> str:
        try:
            names = [str(d["name"]) for d in miniaudio.Devices(self._backends).get_playbacks()]
        except miniaudio.MiniaudioError as error:
            raise NoSound(worded("sound devices cannot be listed ({error})", error=error)) from error
        real = [n for n in names if self._null or not n.casefold().startswith(NO_DEVICES)]
        if not real:
            raise NoSound("this computer has no sound device")
        return real[0]


def _feed(data: bytes, done: threading.Event) -> Generator[bytes, int, None]:
    """Pieces of ``data`` as the device asks for them, then silence. Runs on the library's own thread."""
    at = 0
    wanted = yield b""
    while True:
        piece = data[at : at + wanted * _BYTES]
        at += len(piece)
        if at >= len(data):
            done.set()
        wanted = yield piece
