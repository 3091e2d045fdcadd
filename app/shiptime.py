"""Ship's time: what the clocks on board show beside UTC. The log, its entries and everything that leaves are UTC alone."""

from __future__ import annotations

import re
from datetime import datetime, timedelta, timezone, tzinfo
from typing import Final
from zoneinfo import ZoneInfo

_OFFSET: Final = re.compile(r"(?:UTC|GMT)?\s*([+\-−])(\d{1,2})(?::?([0-5]\d))?", re.IGNORECASE)
_MOST_HOURS: Final = 14


def zone_of(text: str) -> tzinfo | None:
    """``+02:00``, ``-3``, ``UTC+5:30`` or a name of the IANA time zones; ``None`` for "". Raises ValueError in words."""
    text = text.strip()
    if not text:
        return None
    found = _OFFSET.fullmatch(text)
    if found is not None:
        hours, minutes = int(found[2]), int(found[3] or 0)
        if hours * 60 + minutes > _MOST_HOURS * 60:
            raise ValueError(f"ship's time {text}: no clock is more than {_MOST_HOURS} hours from UTC. Write it as +02:00")
        ahead = timedelta(hours=hours, minutes=minutes)
        return timezone(ahead if found[1] == "+" else -ahead)
    try:
        return ZoneInfo(text)
    except (OSError, ValueError, KeyError):  # a zone that is not there is a KeyError
        raise ValueError(
            f"ship's time {text}: this computer knows no such zone. Write how far from UTC it is, e.g. +02:00"
        ) from None


def ship_clock(moment: datetime, zone: tzinfo | None) -> str:
    """``SHIP 04:38``, with the day where it is another one than in UTC; "" without a ship's time."""
    if zone is None:
        return ""
    there = moment.astimezone(zone)
    return f"SHIP {there:%H:%M}" if there.date() == moment.date() else f"SHIP {there:%d %b %H:%M}"
