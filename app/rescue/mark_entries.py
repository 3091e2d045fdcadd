"""What an officer marks on the chart: a place with a name, not bound to a case. Corrected and struck out as every entry is."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Final, Literal

from pydantic import Field

from app.rescue.payload import Payload

MarkSymbol = Literal["point", "danger", "debris", "boat", "meeting"]
MARK_WORDS: Final[Mapping[MarkSymbol, str]] = {
    "point": "Point",
    "danger": "Danger",
    "debris": "Debris",
    "boat": "Empty boat",
    "meeting": "Meeting point",
}


class MarkSet(Payload):
    """A mark at ``lat``, ``lon`` (degrees). ``boat``: an empty one that drifts there."""

    kind: ClassVar[str] = "mark.set"
    lat: float = Field(ge=-90, le=90)
    lon: float = Field(ge=-180, le=180)
    name: str = Field(min_length=1, max_length=40)
    symbol: MarkSymbol = "point"
    note: str = ""


class MarkRemoved(Payload):
    """The mark of entry ``mark`` is no more of use: it goes from the chart and stays in the log."""

    kind: ClassVar[str] = "mark.removed"
    mark: str = Field(min_length=1)
    note: str = ""
