"""What can be written about a search: its plan, each leg that was run, and its end. The entry's subject is the case."""

from __future__ import annotations

from datetime import datetime
from typing import ClassVar, Literal

from pydantic import Field, model_validator

from app.geo import Position
from app.rescue.payload import Payload

SearchPattern = Literal["SS", "VS", "PS", "CS", "TSR", "TSN"]
SearchOutcome = Literal["found", "not_found", "broken_off"]


class SearchPlanned(Payload):
    """A pattern about the datum ``lat``, ``lon``. ``points``: the commence search point and the end of each leg, each with the time
    it is planned for (UTC), oldest first. ``set_deg`` and ``drift_mps``: the pattern goes with the boat; both ``None``: it stays.
    ``sweep_m``: sweep width it was made for. ``basis``: what the datum was worked out from; ``estimate``: a part of that is one."""

    kind: ClassVar[str] = "search.planned"
    pattern: SearchPattern
    lat: float = Field(ge=-90, le=90)
    lon: float = Field(ge=-180, le=180)
    points: tuple[tuple[datetime, float, float], ...] = Field(min_length=2, max_length=100)
    spacing_m: float = Field(gt=0)
    speed_mps: float = Field(gt=0, le=60)
    radius_m: float | None = Field(default=None, ge=0)
    sweep_m: float | None = Field(default=None, ge=0)
    set_deg: float | None = Field(default=None, ge=0, lt=360)
    drift_mps: float | None = Field(default=None, ge=0, le=10)
    craft: str = ""
    sought: str = ""
    basis: str = ""
    estimate: bool = False

    @model_validator(mode="after")
    def _both_or_none(self) -> SearchPlanned:
        if (self.set_deg is None) != (self.drift_mps is None):
            raise ValueError("a drift has a direction and a speed")
        for _, lat, lon in self.points:
            Position(lat, lon)  # raises ValueError for what is no place
        return self


class SearchLeg(Payload):
    """Leg ``leg`` (from 1) of the search ``plan`` was run to its end; the moment is the entry's."""

    kind: ClassVar[str] = "search.leg"
    plan: str = Field(min_length=1)
    leg: int = Field(ge=1)
    note: str = ""


class SearchEnded(Payload):
    kind: ClassVar[str] = "search.ended"
    plan: str = Field(min_length=1)
    outcome: SearchOutcome
    note: str = ""
