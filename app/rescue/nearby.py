"""A position in words: how far and which way from the nearest port ("21 NM N of Zuwara"), to check a read-back by."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from importlib.resources import files
from typing import Final

from app.geo import Position, local_xy, range_bearing
from app.units import nm

_POINTS: Final = ("N", "NE", "E", "SE", "S", "SW", "W", "NW")
_TOO_FAR_NM: Final = 500.0
"""Beyond the ports that ship with Fairlead a name says nothing any more."""
_AT_NM: Final = 1.0


@dataclass(frozen=True, slots=True)
class Place:
    name: str
    position: Position


def shipped_places() -> tuple[Place, ...]:
    """The ports and places of safety in ``app/data/charts/ports.geojson`` (sources are named in the file)."""
    data = json.loads((files("app") / "data" / "charts" / "ports.geojson").read_text("utf-8"))
    places = []
    for feature in data["features"]:
        lon, lat = feature["geometry"]["coordinates"][:2]
        places.append(Place(str(feature["properties"]["name"]).partition(" (")[0], Position(lat, lon)))
    return tuple(places)


def place_name(position: Position, places: Sequence[Place]) -> str:
    """Where ``position`` is from the nearest of ``places``; "" where none is within 500 NM."""
    if not places:
        return ""
    near = min(places, key=lambda p: sum(d * d for d in local_xy(position, p.position)))
    distance, bearing = range_bearing(near.position, position)
    miles = nm(distance)
    if miles > _TOO_FAR_NM:
        return ""
    if miles < _AT_NM:
        return f"at {near.name}"
    return f"{miles:.0f} NM {_POINTS[round(bearing / 45) % 8]} of {near.name}"
