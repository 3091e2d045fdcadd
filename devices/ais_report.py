"""What each AIS message type says, in SI units. "Not available" is ``None`` (ITU-R M.1371-5, annex 8, tables per type)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Final

from app.geo import Position
from app.readings import Beacon, Problem
from app.units import mps_from_knots
from devices import made
from devices.ais_beacon import beacon_of
from devices.ais_payload import AisMessage, Columns, clean

_STATUS_NOT_DEFINED: Final = 15
_TEXT_14_CHARACTERS: Final = 161
_TEXT_12_CHARACTERS: Final = 156

_MOVED: Final = (10, 1, -28, -27, 12)
"""Speed, accuracy, longitude, latitude, course: the middle of most position reports."""

_POSITION_A: Final = Columns(38, 4, -8, *_MOVED, 9, 6)
_BASE_STATION: Final = Columns(38, 14, 4, 5, 5, 6, 6, 1, -28, -27)
_STATIC_A_HULL: Final = Columns(232, 8, 9, 9, 6, 6, 4, 4, 5, 5, 6, 8)
_AIRCRAFT: Final = Columns(38, 12, *_MOVED, 6)
_DIFFERENTIAL: Final = Columns(40, -18, -17)
_POSITION_B: Final = Columns(46, *_MOVED, 9, 6)
_EXTENDED_B_HULL: Final = Columns(263, 8, 9, 9, 6, 6)
_AID: Final = Columns(163, 1, -28, -27, 9, 9, 6, 6, 4, 6)
_STATIC_B_HULL: Final = Columns(132, 9, 9, 6, 6)
_LONG_RANGE: Final = Columns(38, 1, 1, 4, -18, -17, 6, 9)


class Draft:
    """The fields of an ``AisReport`` that its message may fill, yet to be filled (see ``devices.made``); units as there."""

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
    beacon: Beacon | None
    beacon_state: str | None


class Reader:
    """Reads one message; collects the fields that had to be left out in ``problems``."""

    __slots__ = ("message", "problems", "status")

    def __init__(self, message: AisMessage) -> None:
        self.message = message
        self.problems: list[Problem] = []
        self.status: int | None = None
        """The navigational status as transmitted."""

    def lost(self, name: str, value: object, reason: str) -> None:
        self.problems.append(Problem(name, str(value), reason))

    def position(self, lat: float, lon: float) -> Position | None:
        """Degrees; latitude 91 and longitude 181 are "not available", anything else beyond the globe is a fault."""
        if -90.0 <= lat <= 90.0 and -180.0 <= lon <= 180.0:
            return made.position(lat, lon)
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


def read_message(message: AisMessage, draft: Draft) -> list[Problem]:
    """Fill in what the message says. The fields of it that were lost."""
    reader = Reader(message)
    read = _READERS.get(message.type)
    if read is not None:
        read(reader, draft)
    text = draft.text if message.type == 14 else None
    draft.beacon, draft.beacon_state = beacon_of(message.mmsi, reader.status, text)
    return reader.problems


def _degrees(raw: int) -> float:
    """Ten-thousandths of a minute to degrees, to the nearest millionth: ``round(raw / 600_000, 6)``, and quicker."""
    return (10 * raw + 3) // 6 / 1e6


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


def _dimensions(d: Draft, to_bow: int, to_stern: int, to_port: int, to_starboard: int) -> None:
    """Metres from the antenna. A pair of zeros is "not available": no hull has its antenna at both ends."""
    if to_bow or to_stern:
        d.to_bow_m, d.to_stern_m = float(to_bow), float(to_stern)
    if to_port or to_starboard:
        d.to_port_m, d.to_starboard_m = float(to_port), float(to_starboard)


def _position_a(r: Reader, d: Draft) -> None:
    r.status, turn, speed, accuracy, lon, lat, course, heading, second = _POSITION_A.of(r.message)
    d.position = r.position(_degrees(lat), _degrees(lon))
    d.sog_mps = _SPEEDS[speed]
    d.cog_deg = r.course(course / 10)
    d.accuracy = bool(accuracy)
    d.heading_deg = r.heading(heading)
    d.rate_of_turn_deg_min = _TURNS[turn]
    d.nav_status = _status(r.status)
    d.utc_second = _second(second)
    d.ais_class = "A"


def _status(code: int) -> int | None:
    return code if code != _STATUS_NOT_DEFINED else None


def _base_station(r: Reader, d: Draft) -> None:
    year, month, day, hour, minute, second, accuracy, lon, lat = _BASE_STATION.of(r.message)
    d.position = r.position(_degrees(lat), _degrees(lon))
    d.accuracy = bool(accuracy)
    d.time = r.time(year, month, day, hour, minute, second)


def _static_a(r: Reader, d: Draft) -> None:
    ship_type, bow, stern, port, starboard, _, month, day, hour, minute, draught = _STATIC_A_HULL.of(r.message)
    _dimensions(d, bow, stern, port, starboard)
    d.imo = r.imo(r.message.number(40, 30))
    d.callsign = r.message.text(70, 7)
    d.name = r.message.text(112, 20)
    d.ship_type = ship_type or None
    d.eta = _eta(month, day, hour, minute)
    d.draught_m = draught / 10 or None
    d.destination = r.message.text(302, 20)
    d.ais_class = "A"


def _eta(month: int, day: int, hour: int, minute: int) -> str | None:
    """``03-29T11:00Z``: month, day, hour and minute as the crew set them; no year is sent. ``None`` if not set."""
    if not (1 <= month <= 12 and 1 <= day <= 31):
        return None
    if hour > 23:
        return f"{month:02d}-{day:02d}"
    return f"{month:02d}-{day:02d}T{hour:02d}:{minute:02d}Z" if minute < 60 else f"{month:02d}-{day:02d}T{hour:02d}Z"


def _aircraft(r: Reader, d: Draft) -> None:
    altitude, speed, accuracy, lon, lat, course, second = _AIRCRAFT.of(r.message)
    d.position = r.position(_degrees(lat), _degrees(lon))
    d.sog_mps = _speed(speed, 1023)
    d.cog_deg = r.course(course / 10)
    d.accuracy = bool(accuracy)
    d.altitude_m = float(altitude) if altitude < 4095 else None
    d.utc_second = _second(second)


def _addressed(r: Reader, d: Draft) -> None:
    mmsi = r.message.number(40, 30)
    if mmsi > 999_999_999:
        r.lost("destination_mmsi", mmsi, "ten digits")
    else:
        d.destination_mmsi = f"{mmsi:09d}"


def _addressed_text(r: Reader, d: Draft) -> None:
    _addressed(r, d)
    d.text = r.message.text(72, _TEXT_12_CHARACTERS)


def _broadcast_text(r: Reader, d: Draft) -> None:
    d.text = r.message.text(40, _TEXT_14_CHARACTERS)


def _differential(r: Reader, d: Draft) -> None:
    lon, lat = _DIFFERENTIAL.of(r.message)  # tenths of a minute
    d.position = r.position(lat / 600, lon / 600)


def _position_b(r: Reader, d: Draft) -> None:
    speed, accuracy, lon, lat, course, heading, second = _POSITION_B.of(r.message)
    d.position = r.position(_degrees(lat), _degrees(lon))
    d.sog_mps = _SPEEDS[speed]
    d.cog_deg = r.course(course / 10)
    d.accuracy = bool(accuracy)
    d.heading_deg = r.heading(heading)
    d.utc_second = _second(second)
    d.ais_class = "B"


def _extended_b(r: Reader, d: Draft) -> None:
    ship_type, *dimensions = _EXTENDED_B_HULL.of(r.message)
    _position_b(r, d)
    _dimensions(d, *dimensions)
    d.name = r.message.text(143, 20)
    d.ship_type = ship_type or None


def _aid(r: Reader, d: Draft) -> None:
    accuracy, lon, lat, bow, stern, port, starboard, _, second = _AID.of(r.message)
    _dimensions(d, bow, stern, port, starboard)
    d.position = r.position(_degrees(lat), _degrees(lon))
    d.accuracy = bool(accuracy)
    d.utc_second = _second(second)
    # A name of more than 20 characters goes on behind the other fields.
    d.name = clean(r.message.characters(43, 20).rstrip("@") + r.message.characters(272, 14))
    d.aid_type = r.message.number(38, 5) or None
    d.virtual_aid = bool(r.message.number(269, 1))


def _static_b(r: Reader, d: Draft) -> None:
    d.ais_class = "B"
    if r.message.number(38, 2) == 0:
        d.name = r.message.text(40, 20)
        return
    d.ship_type = r.message.number(40, 8) or None
    d.callsign = r.message.text(90, 7)
    if not r.message.mmsi.startswith("98"):  # a craft of a parent ship sends the parent's MMSI in place of its dimensions
        _dimensions(d, *_STATIC_B_HULL.of(r.message))


def _long_range(r: Reader, d: Draft) -> None:
    accuracy, _, r.status, lon, lat, speed, course = _LONG_RANGE.of(r.message)
    d.position = r.position(_degrees(1000 * lat), _degrees(1000 * lon))
    d.sog_mps = _speed(speed, 63)
    d.cog_deg = r.course(float(course))
    d.accuracy = bool(accuracy)
    d.nav_status = _status(r.status)


_SPEEDS: Final = tuple(_speed(tenths / 10, 102.3) for tenths in range(1024))
"""By the code of ten bits."""

_TURNS: Final = {code: _rate_of_turn(code) for code in range(-128, 128)}
_READERS: Final[dict[int, Callable[[Reader, Draft], None]]] = {
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
