"""The computer's clock was set, or slept: it is said, and written down with by how much."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Final

from app.clock import Stamp
from app.watch.frame import Priority
from app.watch.session import Session
from app.watch.words import span
from app.worded import worded

SAID_S: Final = 60.0
LATER_S: Final = 2.0
_WHAT: Final = "computer clock"
_DETAIL: Final = "The log goes on in order of number; the times in it do not. It says by how much, and compares with GNSS anew"

Note = Callable[[str, str], None]
"""Writes into the log what the program noticed: what, and in words."""


class ClockSet:
    """Main thread only."""

    def __init__(self, session: Session, note: Note) -> None:
        self._session, self._note = session, note
        self._until: float | None = None

    def judge(self, now: Stamp) -> None:
        """Once a tick: entries keep their order by number, and their times may go back."""
        for step in self._session.take_clock_steps():
            way = (
                worded("set back by {span}", span=span(step))
                if step < 0
                else worded("moved ahead by {span}: it was set, or the computer slept", span=span(step))
            )
            self._note(_WHAT, worded("{way}, at {utc:%d %b %H:%M:%S} UTC of the new time", way=way, utc=now.utc))
            self._say(worded("Computer clock set {value} {span}", value="back" if step < 0 else "ahead", span=span(step)), now)
        if self._until is not None and now.mono >= self._until:
            self._until = None
            self._session.clear_alert("clock", "set")

    def begin(self, newest: datetime | None, now: Stamp) -> None:
        """Once, when the log is read. ``newest``: the latest time of writing in it; one after now was written before the clock
        was set back, while nobody was looking."""
        later = (newest - now.utc).total_seconds() if newest is not None else 0.0
        if later > LATER_S:
            self._note(
                _WHAT,
                worded(
                    "the newest entries were written {span} after what it shows now: it was set back meanwhile", span=span(later)
                ),
            )
            self._say(worded("Computer clock {span} behind the log", span=span(later)), now)

    def _say(self, title: str, now: Stamp) -> None:
        self._session.raise_alert("clock", "set", Priority.CAUTION, title, _DETAIL)
        self._until = now.mono + SAID_S
