"""Which counters of losses have grown lately."""

from __future__ import annotations

from typing import Final

GROWING_S: Final = 60.0


class Growth:
    """Remembers counters. One that grew in the last minute is growing; one that stands still is history."""

    def __init__(self) -> None:
        self._last: dict[str, int] = {}
        self._grew: dict[str, float] = {}

    def note(self, name: str, value: int, mono: float) -> None:
        if value > self._last.get(name, 0):
            self._grew[name] = mono
        self._last[name] = value

    def growing(self, mono: float) -> tuple[tuple[str, int], ...]:
        """(name, value) of each that grew within ``GROWING_S``."""
        return tuple((name, self._last[name]) for name, at in self._grew.items() if mono - at <= GROWING_S)
