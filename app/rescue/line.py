"""One line of the log as shown: an entry as it stands now, with every earlier wording of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from app.entry import Entry
from app.rescue.payload import Payload


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the log as shown: the entry as it stands now, and every earlier wording of it (oldest first).

    ``at`` is when it happened by the newest wording. ``voided`` is the entry that struck it out: who, when.
    ``late_s``: how long after it happened it was first written.
    """

    entry: Entry
    payload: Payload
    title: str
    text: str
    history: tuple[Entry, ...] = ()
    void: bool = False
    void_reason: str = ""
    late_s: float = 0.0
    subject: str | None = None
    voided: Entry | None = None

    @property
    def id(self) -> str:
        """The id of the first wording: it stays the same whatever is corrected, and is what others refer to."""
        return self.history[0].id if self.history else self.entry.id

    @property
    def at(self) -> datetime:
        return self.entry.happened

    @property
    def order(self) -> tuple[datetime, int]:
        """Place in the log: when it happened, then which was written first."""
        return self.entry.happened, (self.history[0] if self.history else self.entry).seq
