"""What the log says of an incident, its statements and its media: values of the folded state."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from app.geo import Position


@dataclass(frozen=True, slots=True)
class Said:
    """One thing that was said of an incident: by whom, when it happened, and in which entry."""

    value: Any
    at: datetime
    by: str
    entry: str


@dataclass(frozen=True, slots=True)
class Statement:
    """``said_at``: when the person said it; ``by`` wrote it down at ``at``."""

    who: str
    role: str
    text: str
    language: str
    said_at: datetime
    at: datetime
    by: str
    entry: str


@dataclass(frozen=True, slots=True)
class CameraClock:
    """What a camera shows less UTC, s; ``None`` = said to be not known."""

    device: str
    offset_s: float | None
    at: datetime
    by: str
    entry: str


@dataclass(frozen=True, slots=True)
class CustodyStep:
    """One step in the life of an original, the first of which is that it was taken in (``act`` "added")."""

    act: str
    to_whom: str
    why: str
    at: datetime
    by: str
    entry: str


@dataclass(frozen=True, slots=True)
class MediaItem:
    """An original of the mission, and all ``incidents`` and ``cases`` that it was taken in for. ``custody`` oldest first."""

    sha256: str
    name: str
    size: int
    suffix: str
    media_kind: str
    camera_time: str | None
    device: str | None
    position: Position | None
    incidents: tuple[str, ...]
    cases: tuple[str, ...]
    at: datetime
    by: str
    entry: str
    clock: CameraClock | None = None
    custody: tuple[CustodyStep, ...] = ()

    @property
    def taken(self) -> datetime | None:
        """When it was taken, UTC: the camera's time less what its clock is off; by the zone that the camera wrote where nobody
        has said that; else ``None``."""
        if self.camera_time is None:
            return None
        shown = datetime.fromisoformat(self.camera_time)
        if self.clock is not None and self.clock.offset_s is not None:
            try:
                return shown.replace(tzinfo=UTC) - timedelta(seconds=self.clock.offset_s)
            except OverflowError:
                return None
        try:
            return shown.astimezone(UTC) if shown.tzinfo is not None else None
        except OverflowError:
            return None
