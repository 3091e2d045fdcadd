"""One line of the log as shown: an entry as it stands now, with every earlier wording of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Final

from app.entry import WITHHELD, Entry
from app.geo import Position, format_position
from app.rescue.entries import IncidentMarked, MobMarked, PeopleRecount
from app.rescue.lines import wording
from app.rescue.payload import Payload

_POSITION: Final = frozenset({"ship", "ship.lat", "ship.lon"})


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the log as shown: the entry as it stands now, and every earlier wording of it (oldest first).

    ``at`` is when it happened by the newest wording. ``voided`` is the entry that struck it out: who, when.
    ``late_s``: how long after it happened it was first written. The words are made when they are first asked for.
    """

    entry: Entry
    payload: Payload
    history: tuple[Entry, ...] = ()
    void: bool = False
    void_reason: str = ""
    subject: str | None = None
    voided: Entry | None = None
    _words: tuple[str, str] | None = field(default=None, init=False, repr=False, compare=False)

    @property
    def title(self) -> str:
        return (self._words or self._say())[0]

    @property
    def text(self) -> str:
        return (self._words or self._say())[1]

    @property
    def id(self) -> str:
        """The id of the first wording: it stays the same whatever is corrected, and is what others refer to."""
        return self.history[0].id if self.history else self.entry.id

    @property
    def at(self) -> datetime:
        return self.entry.happened

    @property
    def late_s(self) -> float:
        first = self.history[0] if self.history else self.entry
        return max(0.0, (first.written - self.entry.happened).total_seconds())

    @property
    def order(self) -> tuple[datetime, int]:
        """Place in the log: when it happened, then which was written first."""
        return self.entry.happened, (self.history[0] if self.history else self.entry).seq

    def _say(self) -> tuple[str, str]:
        title, text = wording(self.payload)
        if isinstance(self.payload, (MobMarked, IncidentMarked)):
            # What was marked is a moment and a place: the place is own ship's at that moment.
            text = ", ".join(part for part in (text, self._own_position()) if part)
        elif isinstance(self.payload, PeopleRecount):
            text += "; all cases together" if self.subject is None else f"; only those of {self.subject}"
        object.__setattr__(self, "_words", (title, text))
        return title, text

    def _own_position(self) -> str:
        ship = self.entry.ship
        if self.entry.withheld & _POSITION:
            return f"own position {WITHHELD}"
        if ship is None or ship.lat is None or ship.lon is None:
            return "own position not known"
        return format_position(Position(ship.lat, ship.lon))
