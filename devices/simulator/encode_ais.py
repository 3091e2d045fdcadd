"""Values to AIS sentences (ITU-R M.1371 messages in IEC 61162-1 VDM and VDO lines), with pyais packing the bits.

Pure: SI and degrees in, lines out. ``None`` becomes the message's own "not available".
"""

from __future__ import annotations

import math
from datetime import datetime
from typing import Final

from pyais import encode_dict

from app.geo import Position
from app.units import degrees_360, knots
from devices.simulator.model import Identity

_NO_SPEED: Final = 102.3
_NO_COURSE: Final = 360.0
_NO_HEADING: Final = 511
_NO_TURN: Final = -128
_FASTEST_TURN: Final = 708.0  # deg/min; the message holds no more
_NO_ALTITUDE: Final = 4095

Values = dict[str, str | int | float | bool | bytes]


class AisLine:
    """The wire of one AIS receiver: writes messages as lines, channels A and B in turn, numbering those of two parts."""

    def __init__(self) -> None:
        self._messages = 0
        self._sequence = 0

    def lines(self, values: Values, *, own: bool = False) -> tuple[bytes, ...]:
        """One message as one line or two. ``own``: a VDO, what own transponder sends."""
        channel = "AB"[self._messages % 2]
        self._messages += 1
        parts = encode_dict(values, sentence_type="VDO" if own else "VDM", radio_channel=channel, seq_id=self._sequence)
        if len(parts) > 1:
            self._sequence = (self._sequence + 1) % 10
        return tuple(part.encode("ascii") + b"\r\n" for part in parts)


def position_class_a(
    mmsi: str,
    position: Position,
    *,
    sog_mps: float | None,
    cog_deg: float | None,
    heading_deg: float | None,
    turn_deg_min: float | None,
    status: int,
    second: int,
) -> Values:
    """Type 1. ``status``: 0 under way, 1 at anchor, 7 fishing, 14 AIS-SART active."""
    turn = _NO_TURN if turn_deg_min is None else max(-_FASTEST_TURN, min(_FASTEST_TURN, turn_deg_min))
    return {
        "type": 1,
        "mmsi": mmsi,
        "status": status,
        "turn": turn,
        **_motion(position, sog_mps, cog_deg),
        "heading": _heading(heading_deg),
        "second": second,
        "maneuver": 0,
    }


def position_class_b(
    mmsi: str, position: Position, *, sog_mps: float, cog_deg: float, heading_deg: float | None, second: int
) -> Values:
    """Type 18, a class B unit of the carrier-sense kind."""
    motion = _motion(position, sog_mps, cog_deg)
    return {"type": 18, "mmsi": mmsi, **motion, "heading": _heading(heading_deg), "second": second, "cs": 1, "dsc": 1, "band": 1}


def static_class_a(ship: Identity, eta: datetime) -> Values:
    """Type 5: name, call sign, measures, voyage. The antenna sits a third of the length from the stern, amidships."""
    return {
        "type": 5,
        "mmsi": ship.mmsi,
        "imo": ship.imo,
        "callsign": ship.callsign,
        "shipname": ship.name,
        "ship_type": ship.ship_type,
        **_measures(ship),
        "epfd": 1,
        "month": eta.month,
        "day": eta.day,
        "hour": eta.hour,
        "minute": eta.minute,
        "draught": ship.draught_m,
        "destination": ship.destination,
    }


def static_class_b(ship: Identity, mother_mmsi: str) -> tuple[Values, Values]:
    """Type 24, parts A (name) and B (type, call sign, measures; a craft of a parent ship, 98…, names its mother instead)."""
    part_a: Values = {"type": 24, "partno": 0, "mmsi": ship.mmsi, "shipname": ship.name}
    measures: Values = {"mothership_mmsi": int(mother_mmsi or 0)} if ship.mmsi.startswith("98") else _measures(ship)
    part_b: Values = {
        "type": 24,
        "partno": 1,
        "mmsi": ship.mmsi,
        "ship_type": ship.ship_type,
        "callsign": ship.callsign,
        **measures,
    }
    return part_a, part_b


def base_station(mmsi: str, position: Position, utc: datetime) -> Values:
    """Type 4: a shore station's position and time."""
    return {
        "type": 4,
        "mmsi": mmsi,
        "year": utc.year,
        "month": utc.month,
        "day": utc.day,
        "hour": utc.hour,
        "minute": utc.minute,
        "second": utc.second,
        "accuracy": 1,
        "lat": position.lat,
        "lon": position.lon,
        "epfd": 7,
    }


def sar_aircraft(mmsi: str, position: Position, *, altitude_m: int, sog_mps: float, cog_deg: float, second: int) -> Values:
    """Type 9: altitude in metres, speed in whole knots (the scale of this message)."""
    return {
        "type": 9,
        "mmsi": mmsi,
        "alt": min(altitude_m, _NO_ALTITUDE - 1),
        "speed": round(knots(sog_mps)),
        "accuracy": 1,
        "lat": position.lat,
        "lon": position.lon,
        "course": _course(cog_deg),
        "second": second,
    }


def safety_text(mmsi: str, text: str) -> Values:
    """Type 14: a safety text to everybody, e.g. SART ACTIVE."""
    return {"type": 14, "mmsi": mmsi, "text": text}


def aid_to_navigation(mmsi: str, name: str, position: Position, second: int) -> Values:
    """Type 21: a real light float, on its station."""
    return {
        "type": 21,
        "mmsi": mmsi,
        "aid_type": 30,
        "name": name,
        "accuracy": 1,
        "lat": position.lat,
        "lon": position.lon,
        "epfd": 7,
        "second": second,
    }


def _motion(position: Position, sog_mps: float | None, cog_deg: float | None) -> Values:
    return {
        "speed": _NO_SPEED if sog_mps is None else round(min(knots(sog_mps), 102.2), 1),
        "accuracy": 1,
        "lat": position.lat,
        "lon": position.lon,
        "course": _course(cog_deg),
    }


def _course(cog_deg: float | None) -> float:
    return _NO_COURSE if cog_deg is None else degrees_360(round(degrees_360(cog_deg), 1))


def _heading(heading_deg: float | None) -> int:
    return _NO_HEADING if heading_deg is None else round(degrees_360(heading_deg)) % 360


def _measures(ship: Identity) -> Values:
    stern, port = math.floor(ship.length_m / 3), math.floor(ship.beam_m / 2)
    return {
        "to_bow": round(ship.length_m) - stern,
        "to_stern": stern,
        "to_port": port,
        "to_starboard": round(ship.beam_m) - port,
    }
