"""What people write in a scenario for a time and a place, read strictly."""

from __future__ import annotations

import math
import re
from typing import Annotated, Final

from pydantic import BeforeValidator, PlainSerializer

from app.geo import Position

_CLOCK: Final = re.compile(r"(?:(\d{1,2}):)?(\d{1,2}):(\d{2})")
_POINT: Final = re.compile(r"(\d{1,2})-(\d{1,2}(?:\.\d+)?)\s*([NS])[\s,]+(\d{1,3})-(\d{1,2}(?:\.\d+)?)\s*([EW])")


def read_duration(value: object) -> float:
    """Seconds from ``"MM:SS"``, ``"H:MM:SS"`` or a plain number. Raises ValueError for anything else, or below 0."""
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        if not math.isfinite(value) or value < 0:
            raise ValueError("a time is 0 seconds or more")
        return float(value)
    found = _CLOCK.fullmatch(value.strip()) if isinstance(value, str) else None
    if found is None or int(found[3]) >= 60 or (found[1] is not None and int(found[2]) >= 60):
        raise ValueError('a time is written "MM:SS" or "H:MM:SS" or in seconds, e.g. "03:00"')
    return int(found[1] or 0) * 3600.0 + int(found[2]) * 60.0 + int(found[3])


def read_point(value: object) -> Position:
    """A position from ``"33-06.4N 012-25.8E"`` or ``{ lat = 33.107, lon = 12.43 }``. Raises ValueError for anything else."""
    if isinstance(value, Position):
        return value
    if isinstance(value, dict):
        return _decimal(value)
    found = _POINT.fullmatch(value.strip().upper()) if isinstance(value, str) else None
    if found is None or float(found[2]) >= 60 or float(found[5]) >= 60:
        raise ValueError('a position is written in degrees and minutes, e.g. "33-06.4N 012-25.8E"')
    lat = int(found[1]) + float(found[2]) / 60
    lon = int(found[4]) + float(found[5]) / 60
    return Position(-lat if found[3] == "S" else lat, -lon if found[6] == "W" else lon)


def _decimal(value: dict[object, object]) -> Position:
    lat, lon = value.get("lat"), value.get("lon")
    if len(value) != 2 or not _number(lat) or not _number(lon):
        raise ValueError("a position in decimal degrees is written { lat = 33.107, lon = 12.43 }")
    return Position(float(lat), float(lon))  # type: ignore[arg-type]  # both were seen to be numbers


def _number(value: object) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def _written(position: Position) -> dict[str, float]:
    """To JSON, every digit of it."""
    return {"lat": position.lat, "lon": position.lon}


Seconds = Annotated[float, BeforeValidator(read_duration)]
Point = Annotated[Position, BeforeValidator(read_point), PlainSerializer(_written, when_used="json")]
