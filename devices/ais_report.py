"""What each AIS message type says, in SI units. "Not available" is ``None`` (ITU-R M.1371-5, annex 8, tables per type)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any, Final, TypedDict

from app.geo import Position
from app.readings import Problem
from app.units import mps_from_knots
from devices.ais_beacon import beacon_of
from devices.ais_payload import AisMessage, clean

_STATUS_NOT_DEFINED: Final = 15
_TEXT_14_CHARACTERS: Final = 161
_TEXT_12_CHARACTERS: Final = 156


class Fields(TypedDict, total=False):
    """The fields of an ``AisReport`` that one message fills; see there for units."""

    position: Position | None
    sog_mps: float | None
    cog_deg: float | None
    heading_deg: float | None
    rate_of_turn_deg_min: float | None
    nav_status: int | None
    accuracy: bool | None
    utc_second: int | None
    time: datetime | None
    altitude_m: float | None
    name: str | None
    callsign: str | None
    imo: int | None
    ship_type: int | None
    to_bow_m: float | None
    to_stern_m: float | None
    to_port_m: float | None
    to_starboard_m: float | None
    draught_m: float | None
    destination: str | None
    eta: str | None
    ais_class: str | None
    aid_type: int | None
    virtual_aid: bool | None
    text: str | None
    destination_mmsi: str | None


class Reader:
    """Reads one message; collects the fields that had to be left out in ``problems``."""

    def __init__(self, message: AisMessage) -> None:
        self.message = message
        self.problems: list[Problem] = []

    def lost(self, name: str, value: object, reason: str) -> None:
        self.problems.append(Problem(name, str(value), reason))

    def position(self, lat: float, lon: float) -> Position | None:
        """Degrees; latitude 91 and longitude 181 are "not available", anything else beyond the globe is a fault."""
        if lat == 91 or lon == 181:
            return None
        try:
            return Position(lat, lon)
        except ValueError as error:
            self.lost("position", f"{lat} {lon}", str(error))
            return None

    def course(self, degrees: float) -> float | None:
        """360 is "not available"; more is never sent by a sound transponder."""
        if degrees > 360:
            self.lost("cog", degrees, "course beyond 360 degrees")
        return degrees if degrees < 360 else None

    def heading(self, degrees: int) -> float | None:
        """511 is "not available"."""
        if 360 <= degrees < 511:
            self.lost("heading", degrees, "heading beyond 359 degrees")
        return float(degrees) if degrees < 360 else None

    def imo(self, number: int) -> int | None:
        """IMO ship numbers have seven digits; the field also holds nothing (0), official numbers and typing mistakes."""
        if number and not 1_000_000 <= number <= 9_999_999:
            self.lost("imo", number, "not an IMO number of seven digits")
            return None
        return number or None

    def time(self, year: int, month: int, day: int, hour: int, minute: int, second: int) -> datetime | None:
        """``None`` if any part is "not available" (0, 0, 0, 24, 60, 60)."""
        if 0 in (year, month, day) or hour == 24 or minute == 60 or second == 60:
            return None
        try:
            return datetime(year, month, day, hour, minute, second, tzinfo=UTC)
        except ValueError as error:
            self.lost("time", f"{year}-{month}-{day} {hour}:{minute}:{second}", str(error))
            return None


def read_message(message: AisMessage) -> tuple[dict[str, Any], list[Problem]]:
    """The fields of an ``AisReport`` that the message has, and the fields of it that were lost."""
    reader = Reader(message)
    read = _READERS.get(message.type)
    fields: dict[str, Any] = dict(read(reader)) if read is not None else {}
    status = int(message.fields.status) if message.type in (1, 2, 3, 27) else None
    text = fields.get("text") if message.type == 14 else None
    fields["beacon"], fields["beacon_state"] = beacon_of(message.mmsi, status, text)
    return fields, reader.problems


def _speed(knots: float, top: float) -> float | None:
    """``top`` is the code for "not available" (102.3, or 1023 or 63 where whole knots are sent)."""
    return mps_from_knots(knots) if knots < top else None


def _rate_of_turn(code: int) -> float | None:
    """Degrees per minute. The code is 4.733 × √rate; ±127 says "turning" without a rate, -128 nothing."""
    if abs(code) >= 127:
        return None
    rate = (code / 4.733) ** 2
    return -rate if code < 0 else rate


def _second(code: int) -> int | None:
    """60 not available, 61 manual input, 62 dead reckoning, 63 out of order: none is a second."""
    return code if code < 60 else None


def _dimensions(m: Any) -> Fields:
    """Metres from the antenna. A pair of zeros is "not available": no hull has its antenna at both ends."""
    along = bool(m.to_bow or m.to_stern)
    across = bool(m.to_port or m.to_starboard)
    return {
        "to_bow_m": float(m.to_bow) if along else None,
        "to_stern_m": float(m.to_stern) if along else None,
        "to_port_m": float(m.to_port) if across else None,
        "to_starboard_m": float(m.to_starboard) if across else None,
    }


def _movement(r: Reader, top_speed: float = 102.3) -> Fields:
    m = r.message.fields
    return {
        "position": r.position(m.lat, m.lon),
        "sog_mps": _speed(m.speed, top_speed),
        "cog_deg": r.course(m.course),
        "accuracy": m.accuracy,
    }


def _position_a(r: Reader) -> Fields:
    m = r.message.fields
    return {
        **_movement(r),
        "heading_deg": r.heading(m.heading),
        # pyais rounds the rate to whole degrees per minute, which turns slow turns into none.
        "rate_of_turn_deg_min": _rate_of_turn(r.message.number(42, 8, signed=True)),
        "nav_status": _status(int(m.status)),
        "utc_second": _second(m.second),
        "ais_class": "A",
    }


def _status(code: int) -> int | None:
    return code if code != _STATUS_NOT_DEFINED else None


def _base_station(r: Reader) -> Fields:
    m = r.message.fields
    return {
        "position": r.position(m.lat, m.lon),
        "accuracy": m.accuracy,
        "time": r.time(m.year, m.month, m.day, m.hour, m.minute, m.second),
    }


def _static_a(r: Reader) -> Fields:
    m = r.message.fields
    return {
        **_dimensions(m),
        "imo": r.imo(m.imo),
        "callsign": r.message.text(70, 7),
        "name": r.message.text(112, 20),
        "ship_type": int(m.ship_type) or None,
        "eta": _eta(m.month, m.day, m.hour, m.minute),
        "draught_m": m.draught or None,
        "destination": r.message.text(302, 20),
        "ais_class": "A",
    }


def _eta(month: int, day: int, hour: int, minute: int) -> str | None:
    """``03-29T11:00Z``: month, day, hour and minute as the crew set them; no year is sent. ``None`` if not set."""
    if not (1 <= month <= 12 and 1 <= day <= 31):
        return None
    if hour > 23:
        return f"{month:02d}-{day:02d}"
    return f"{month:02d}-{day:02d}T{hour:02d}:{minute:02d}Z" if minute < 60 else f"{month:02d}-{day:02d}T{hour:02d}Z"


def _aircraft(r: Reader) -> Fields:
    m = r.message.fields
    altitude = float(m.alt) if m.alt < 4095 else None
    return {**_movement(r, top_speed=1023), "altitude_m": altitude, "utc_second": _second(m.second)}


def _addressed(r: Reader) -> Fields:
    mmsi = r.message.number(40, 30)
    if mmsi > 999_999_999:
        r.lost("destination_mmsi", mmsi, "ten digits")
        return {}
    return {"destination_mmsi": f"{mmsi:09d}"}


def _addressed_text(r: Reader) -> Fields:
    return {**_addressed(r), "text": r.message.text(72, _TEXT_12_CHARACTERS)}


def _broadcast_text(r: Reader) -> Fields:
    return {"text": r.message.text(40, _TEXT_14_CHARACTERS)}


def _differential(r: Reader) -> Fields:
    # pyais reads both numbers as unsigned and gives minutes; they are signed tenths of a minute.
    lon, lat = r.message.number(40, 18, signed=True), r.message.number(58, 17, signed=True)
    return {"position": r.position(lat / 600, lon / 600)}


def _position_b(r: Reader) -> Fields:
    m = r.message.fields
    return {**_movement(r), "heading_deg": r.heading(m.heading), "utc_second": _second(m.second), "ais_class": "B"}


def _extended_b(r: Reader) -> Fields:
    m = r.message.fields
    return {
        **_position_b(r),
        **_dimensions(m),
        "name": r.message.text(143, 20),
        "ship_type": int(m.ship_type) or None,
    }


def _aid(r: Reader) -> Fields:
    m = r.message.fields
    return {
        **_dimensions(m),
        "position": r.position(m.lat, m.lon),
        "accuracy": m.accuracy,
        "utc_second": _second(m.second),
        # A name of more than 20 characters goes on behind the other fields.
        "name": clean(r.message.characters(43, 20).rstrip("@") + r.message.characters(272, 14)),
        "aid_type": int(m.aid_type) or None,
        "virtual_aid": m.virtual_aid,
    }


def _static_b(r: Reader) -> Fields:
    m = r.message.fields
    if m.partno == 0:
        return {"name": r.message.text(40, 20), "ais_class": "B"}
    fields: Fields = {"ship_type": int(m.ship_type) or None, "callsign": r.message.text(90, 7), "ais_class": "B"}
    if r.message.mmsi.startswith("98"):
        return fields  # a craft of a parent ship sends the parent's MMSI in place of its dimensions
    return {**fields, **_dimensions(m)}


def _long_range(r: Reader) -> Fields:
    m = r.message.fields
    return {**_movement(r, top_speed=63), "nav_status": _status(int(m.status))}


_READERS: Final[dict[int, Callable[[Reader], Fields]]] = {
    1: _position_a,
    2: _position_a,
    3: _position_a,
    4: _base_station,
    5: _static_a,
    6: _addressed,
    7: _addressed,
    9: _aircraft,
    10: _addressed,
    11: _base_station,
    12: _addressed_text,
    13: _addressed,
    14: _broadcast_text,
    17: _differential,
    18: _position_b,
    19: _extended_b,
    21: _aid,
    24: _static_b,
    27: _long_range,
}
