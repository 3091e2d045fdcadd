"""Digital selective calling: DSC and its expansion DSE (ITU-R M.493, M.821).

Symbols 100 and up are sent as their last two digits: category 12 is 112, distress. An MMSI comes as ten digits, the last one
a 0 that is dropped. A position is a quadrant (0 NE, 1 NW, 2 SE, 3 SW), ddmm and dddmm: whole minutes; the DSE gives the rest.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import time as TimeOfDay
from typing import Final

from app.geo import Position
from app.readings import DistressCall, DistressExpansion, Reading
from devices.making import reading_maker
from devices.nmea_fields import Fields

Readings = tuple[Reading, ...]

_new_distress_call = reading_maker(DistressCall)
_new_distress_expansion = reading_maker(DistressExpansion)

_JOIN_S: Final = 30.0
"""A DSE follows its DSC at once; half a minute bridges a slow radio without joining two calls of one ship."""
_KEPT_CALLS: Final = 16

_FORMATS: Final = {
    "12": "distress",
    "16": "all ships",
    "14": "group",
    "20": "individual",
    "02": "area",
    "23": "automatic",
}
_CATEGORIES: Final = {"00": "routine", "08": "safety", "10": "urgency", "12": "distress"}
_NATURES: Final = {
    "00": "fire or explosion",
    "01": "flooding",
    "02": "collision",
    "03": "grounding",
    "04": "listing",
    "05": "sinking",
    "06": "disabled and adrift",
    "07": "undesignated",
    "08": "abandoning ship",
    "09": "piracy",
    "10": "man overboard",
    "12": "EPIRB emission",
}
_TELECOMMANDS: Final = {"10": "distress acknowledgement", "12": "distress relay"}
_QUADRANTS: Final = {"0": (1, 1), "1": (1, -1), "2": (-1, 1), "3": (-1, -1)}
_NO_POSITION: Final = "9999999999"
_NO_TIME: Final = "8888"


@dataclass(frozen=True, slots=True)
class _Pending:
    call: DistressCall
    quadrant: tuple[int, int]
    mono: float


class DscCalls:
    """Decoders of DSC and DSE of one source. Keeps the last calls that announced an expansion, at most 16."""

    def __init__(self) -> None:
        self._pending: dict[str, _Pending] = {}

    def dsc(self, f: Fields) -> Readings:
        """A call. A relay or an acknowledgement names the casualty in a field of its own; its sender is the relaying station."""
        form, category = _coded(f, 0, _FORMATS), _coded(f, 2, _CATEGORIES)
        alert = form == "12"
        is_distress = alert or category == "12"
        sender = None if form == "02" else _mmsi(f, 1)
        if alert:
            casualty, nature, telecommand = sender, _coded(f, 3, _NATURES), None
        elif is_distress:
            casualty, nature, telecommand = _mmsi(f, 7), _coded(f, 8, _NATURES), f.text(3)
        else:
            casualty, nature, telecommand = None, None, f.text(3)
        located = self._place(f, 5)
        expansion = f.letter(10, "E") == "E"
        call = _new_distress_call(
            f.base,
            format=None if form is None else _FORMATS[form],
            category="distress" if alert else None if category is None else _CATEGORIES[category],
            sender=sender,
            casualty=casualty,
            nature=None if nature is None else _NATURES[nature],
            nature_code=nature,
            telecommand=None if telecommand is None else _TELECOMMANDS.get(telecommand, telecommand),
            position=located[0] if located else None,
            channel=None if located or is_distress or f.values[5].strip() == _NO_POSITION else f.text(5),
            time_of_day=_call_time(f, 6) if is_distress else None,
            acknowledgement=f.letter(9, "RBS"),
            expansion_follows=expansion,
            is_distress=is_distress,
            is_relay=is_distress and telecommand == "12",
        )
        if expansion and located:
            self._remember(call, located[1])
        return (call,)

    def dse(self, f: Fields) -> Readings:
        """The call that it expands, with its position refined; by itself where no such call came within half a minute."""
        f.integer(0, 0, 99)
        f.integer(1, 0, 99)
        f.letter(2, "QRA")
        mmsi = _mmsi(f, 3)
        minutes = _expansion(f)
        if mmsi is None:
            return ()
        pending = self._pending.pop(mmsi, None)
        if pending is None or minutes is None or f.stamp.mono - pending.mono > _JOIN_S:
            lat, lon = minutes or (None, None)
            return (_new_distress_expansion(f.base, mmsi=mmsi, lat_minutes=lat, lon_minutes=lon),)
        position = _towards(pending, minutes)
        return (replace(pending.call, stamp=f.stamp, position=position, expansion_follows=False, expanded=True),)

    def _place(self, f: Fields, i: int) -> tuple[Position, tuple[int, int]] | None:
        text = f.values[i].strip()
        if len(text) != 10 or not text.isdecimal() or text == _NO_POSITION or text[0] not in _QUADRANTS:
            return None
        north, east = _QUADRANTS[text[0]]
        lat, lat_minutes, lon, lon_minutes = int(text[1:3]), int(text[3:5]), int(text[5:8]), int(text[8:])
        latitude, longitude = lat + lat_minutes / 60.0, lon + lon_minutes / 60.0
        if lat_minutes >= 60 or lon_minutes >= 60 or latitude > 90.0 or longitude > 180.0:
            f.lose(i, "not a position")
            return None
        return Position(north * latitude, east * longitude), (north, east)

    def _remember(self, call: DistressCall, quadrant: tuple[int, int]) -> None:
        pending = _Pending(call, quadrant, call.stamp.mono)
        for mmsi in {call.sender, call.casualty} - {None}:
            assert mmsi is not None
            self._pending.pop(mmsi, None)
            self._pending[mmsi] = pending
        while len(self._pending) > _KEPT_CALLS:
            del self._pending[next(iter(self._pending))]


def _towards(pending: _Pending, minutes: tuple[float, float]) -> Position | None:
    """The call's position moved away from the equator and the zero meridian, by the quadrant's signs."""
    position = pending.call.position
    if position is None:
        return None
    north, east = pending.quadrant
    latitude, longitude = position.lat + north * minutes[0] / 60.0, position.lon + east * minutes[1] / 60.0
    if abs(latitude) > 90.0 or abs(longitude) > 180.0:
        return position
    return Position(latitude, longitude)


def _coded(f: Fields, i: int, table: dict[str, str]) -> str | None:
    code = f.values[i].strip()
    if not code:
        return None
    if code in table:
        return code
    f.lose(i, f"not one of {' '.join(table)}")
    return None


def _mmsi(f: Fields, i: int) -> str | None:
    """Nine digits; the tenth, a 0 in ten-digit addresses, is dropped."""
    text = f.values[i].strip()
    if not text:
        return None
    if not text.isdecimal() or len(text) not in (9, 10):
        f.lose(i, "not an MMSI")
        return None
    if len(text) == 10 and text[9] != "0":
        f.lose(i, "an address of ten digits ends in 0")
        return None
    return text[:9]


def _call_time(f: Fields, i: int) -> TimeOfDay | None:
    """``hhmm`` UTC of the position; 8888 is none."""
    text = f.values[i].strip()
    if not text or text == _NO_TIME:
        return None
    if len(text) != 4 or not text.isdecimal() or int(text[:2]) > 23 or int(text[2:]) > 59:
        f.lose(i, "not hhmm")
        return None
    return TimeOfDay(int(text[:2]), int(text[2:]))


def _expansion(f: Fields) -> tuple[float, float] | None:
    """Minutes of latitude and longitude from the data set with code 00; other codes are left alone."""
    if f.count < 6 or f.count % 2:
        f.lose(f.count - 1, "codes and data do not come in pairs")
    for i in range(4, f.count - 1, 2):
        if f.values[i].strip() == "00":
            text = f.values[i + 1].strip()
            if len(text) != 8 or not text.isdecimal():
                f.lose(i + 1, "not 4 and 4 digits of a minute")
                return None
            return int(text[:4]) / 10_000.0, int(text[4:]) / 10_000.0
    return None
