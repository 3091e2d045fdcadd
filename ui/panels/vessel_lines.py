"""What was written about a vessel of the register, line by line, and the form that corrects one or strikes it out."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from app.errors import DeviceError, UserError
from app.ports import Receipt
from app.register import Register
from app.rescue.entries import Payload
from app.rescue.line import Line
from app.worded import dated, joined, worded
from ui.bridge import Bridge
from ui.panels.line_sheet import LineSheet
from ui.panels.rows_view import Row
from ui.words import UNKNOWN


class VesselLineSheet(LineSheet):
    """A line of the register opened: every wording with who and when. A correction stands beside it, nothing is removed."""

    def __init__(self, bridge: Bridge, register: Register) -> None:
        super().__init__(bridge)
        self._register = register

    def hand_over(self, line: Line, payload: Payload, happened: datetime | None, _subject: str | None) -> None:
        try:
            receipt = self._register.correct(line, payload, self.bridge.station.author, happened=happened)
        except (UserError, DeviceError) as error:
            self.refuse(str(error))
            return
        self.commit([receipt])

    def strike_out(self, line: Line, reason: str) -> Receipt:
        return self._register.strike_out(line, reason, self.bridge.station.author)


def line_rows(lines: Sequence[Line]) -> tuple[Row, ...]:
    """Each line, the newest first; those that are struck out or were corrected say so."""
    return tuple(
        Row(
            line.id,
            dated(line.at, "%d %b %Y"),
            worded("{title}: {text}", title=line.title, text=line.text) if line.text else line.title,
            sub=joined(", ", (part for part in (worded("by {author}", author=line.entry.author), _state(line)) if part)),
            plain=not line.void,
            unknown=line.void,
        )
        for line in sorted(lines, key=lambda line: line.order, reverse=True)
    )


def _state(line: Line) -> str:
    if line.void:
        return worded("struck out: {value}", value=line.void_reason or UNKNOWN)
    return "corrected" if line.history else ""
