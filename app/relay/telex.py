"""Words of messages between ships and RCCs: capitals and plain letters, that any printer and any radio voice can carry."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from app.config import Ship
from app.entry import ShipState
from app.geo import Position, format_position
from app.rescue.entries import Category
from app.rescue.lines import people_words
from app.units import knots


def plain_position(position: Position) -> str:
    """A position in the letters of a telex: ``33-03.4N 012-23.2E``."""
    return format_position(position).replace("°", "-").replace("′", "")


def date_time_group(moment: datetime) -> str:
    """``140238 UTC JUN 26``."""
    return f"{moment:%d%H%M} UTC {moment:%b %y}".upper()


def own_position(ship: ShipState | None) -> Position | None:
    if ship is None or ship.lat is None or ship.lon is None:
        return None
    return Position(ship.lat, ship.lon)


def who(ship: Ship) -> str:
    """Name, call sign, MMSI."""
    parts = [ship.name or "RESCUE SHIP", ship.callsign, f"MMSI {ship.mmsi}" if ship.mmsi else ""]
    return " / ".join(p for p in parts if p).upper()


def ship_name(ship: Ship) -> str:
    return (ship.name or "THIS SHIP").upper()


def motion(ship: ShipState | None) -> str:
    """``COURSE 204, SPEED 9.2 KN``; what is not known is not said."""
    if ship is None:
        return ""
    course = f"COURSE {round(ship.cog_deg) % 360:03d}" if ship.cog_deg is not None else ""
    speed = f"SPEED {knots(ship.sog_mps):.1f} KN" if ship.sog_mps is not None else ""
    return ", ".join(p for p in (course, speed) if p)


def number_of(people: Mapping[Category, int], total: int) -> str:
    """``74: 50 MEN, 24 WOMEN (2 PREGNANT)``."""
    by = people_words(people).upper()
    return f"{total}: {by}" if by else str(total)
