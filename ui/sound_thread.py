"""Plays sounds from a thread of its own: the main thread never waits for a loudspeaker, and may even stand still.

``Player`` looks for a loudspeaker when it starts, every ten seconds while there is none, and whenever one fails. ``state`` says
how it stands. At most ``MOST`` sounds wait; more are not played, because a sound that comes late says something wrong.
"""

from __future__ import annotations

import logging
import queue
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, Protocol

from app.worded import worded
from ui.sounds import LOUDEST, Sound, samples

RETRY_S: Final = 10.0
MOST: Final = 3
log = logging.getLogger(__name__)


class NoSound(Exception):
    """There is no loudspeaker, or it took nothing. The text says which."""


class Output(Protocol):
    """The port to a loudspeaker. Used by one thread."""

    def open(self) -> str:
        """Find one and say its name. Raises NoSound. May be called again: whether it is still there."""
        ...

    def play(self, data: bytes) -> None:
        """Play samples (see ``ui.sounds``) and return when they were heard. Raises NoSound."""
        ...

    def close(self) -> None: ...


@dataclass(frozen=True, slots=True)
class SoundState:
    """``looked``: somebody has looked for a loudspeaker yet. ``name`` of the one in use, "" = none; ``why`` there is none."""

    looked: bool = False
    name: str = ""
    why: str = ""

    @property
    def silent(self) -> bool:
        """It is known that nothing can be heard."""
        return self.looked and not self.name


class Player:
    """``play`` from any thread. ``fallback`` is called, on the player's thread, for a sound that no loudspeaker took."""

    def __init__(self, make: Callable[[], Output], *, retry_s: float = RETRY_S, fallback: Callable[[], None] | None = None) -> None:
        """``make`` is called on the player's thread: to load a library takes time."""
        self._make, self._retry_s, self._fallback = make, retry_s, fallback
        self._waiting: queue.Queue[tuple[Sound, int] | None] = queue.Queue(MOST)
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._run, name="sound", daemon=True)
        self.state = SoundState()
        """Replaced whole by the player's thread, read by any."""
        self.volume = LOUDEST
        """Percent; each sound has a floor of its own."""
        self.dropped = 0

    def start(self) -> None:
        self._thread.start()

    def stop(self, timeout_s: float = 3.0) -> None:
        self._stopping.set()
        try:
            self._waiting.put_nowait(None)
        except queue.Full:
            pass
        if self._thread.is_alive():
            self._thread.join(timeout_s)

    def play(self, sound: Sound, volume: int | None = None) -> bool:
        """Have a sound played; returns at once. False where it cannot be: there is no loudspeaker, or too much waits."""
        if self.state.silent:
            return False
        try:
            self._waiting.put_nowait((sound, self.volume if volume is None else volume))
        except queue.Full:
            self.dropped += 1
            return False
        return True

    def _run(self) -> None:
        output: Output | None = None
        while not self._stopping.is_set():
            try:
                if output is None:
                    output = self._make()
                self._look(output)
                self._serve(output)
            except NoSound as trouble:
                self._failed(str(trouble))
            except Exception as error:
                # A library that fails in a way of its own must not end the sound for good.
                log.exception("the sound failed")
                self._failed(worded("{name}: {error}", name=type(error).__name__, error=error))
            if output is not None:
                output.close()
                output = None
            self._drain()
            self._stopping.wait(self._retry_s)

    def _look(self, output: Output) -> None:
        name = output.open()
        if name != self.state.name:
            log.info("sound: %s", name)
            self.state = SoundState(True, name)

    def _serve(self, output: Output) -> None:
        while not self._stopping.is_set():
            try:
                wanted = self._waiting.get(timeout=self._retry_s)
            except queue.Empty:
                self._look(output)  # is it still there? Better found out now than at an alarm
                continue
            if wanted is None:
                return
            try:
                output.play(samples(*wanted))
            except Exception:
                if self._fallback is not None:
                    self._fallback()
                raise

    def _failed(self, why: str) -> None:
        if self.state.why != why:
            log.warning("no sound: %s", why)
        self.state = SoundState(True, "", why)

    def _drain(self) -> None:
        while True:
            try:
                self._waiting.get_nowait()
            except queue.Empty:
                return


def loudspeaker() -> Output:
    """The computer's own. Raises NoSound where the library for it cannot be loaded."""
    try:
        from ui.sound_player import Loudspeaker
    except (ImportError, OSError) as error:
        raise NoSound(worded("the library for sound cannot be loaded ({error})", error=error)) from error
    return Loudspeaker()
