"""Depth, wind, water temperature and transducers: DPT DBT DBS DBK MWV MWD VWR VWT MTW XDR."""

from __future__ import annotations

from typing import Final

from app.readings import Depth, Reading, Transducer, WaterTemperature, Wind, WindReference
from app.units import KMH, KNOT
from devices.making import reading_maker
from devices.nmea_fields import MAX_SPEED, Fields

Readings = tuple[Reading, ...]

_new_depth = reading_maker(Depth)
_new_transducer = reading_maker(Transducer)
_new_water_temperature = reading_maker(WaterTemperature)
_new_wind = reading_maker(Wind)

_MAX_DEPTH: Final = 20_000.0
_KINDS: Final = "ABCDEFGHILNPRSTUV"
"""Transducer types of the standard: A angle, C temperature, D displacement, F frequency, H humidity, P pressure ..."""

_UNITS: Final = "ABCDFHIKLMNPRSTVlm"


def dpt(f: Fields) -> Readings:
    return (
        _new_depth(
            f.base,
            depth_m=f.number(0, 0.0, _MAX_DEPTH),
            offset_m=f.number(1, -100.0, 100.0),
            range_scale_m=f.number(2, 0.0, _MAX_DEPTH),
        ),
    )


def dbt(f: Fields) -> Readings:
    return _depth(f, "transducer")


def dbs(f: Fields) -> Readings:
    return _depth(f, "surface")


def dbk(f: Fields) -> Readings:
    return _depth(f, "keel")


def _depth(f: Fields, below: str) -> Readings:
    """The same depth in feet, metres and fathoms: metres where they are given."""
    feet, metres, fathoms = f.depth(0, "f"), f.depth(2, "M"), f.depth(4, "F")
    depth = metres if metres is not None else feet if feet is not None else fathoms
    return (_new_depth(f.base, depth_m=depth, below=below),)


def mwv(f: Fields) -> Readings:
    """Wind from the bow: R as felt, T as it would be felt lying still. Without the letter it is neither."""
    letter = f.letter(1, "RT")
    reference = {"R": WindReference.APPARENT, "T": WindReference.TRUE_BOW, None: None}[letter]
    return (_new_wind(f.base, reference=reference, angle_deg=f.angle(0), speed_mps=f.speed(2, 3), valid=f.valid(4)),)


def mwd(f: Fields) -> Readings:
    """Wind from true north; m/s where they are given, else knots."""
    knots, mps = f.in_unit(4, 5, "N", KNOT, 0.0, MAX_SPEED), f.in_unit(6, 7, "M", 1.0, 0.0, MAX_SPEED)
    return (
        _new_wind(
            f.base,
            reference=WindReference.NORTH,
            angle_deg=f.direction(0, 1, "T"),
            angle_magnetic_deg=f.direction(2, 3, "M"),
            speed_mps=mps if mps is not None else knots,
        ),
    )


def vwr(f: Fields) -> Readings:
    return _side_wind(f, WindReference.APPARENT)


def vwt(f: Fields) -> Readings:
    return _side_wind(f, WindReference.TRUE_BOW)


def _side_wind(f: Fields, reference: WindReference) -> Readings:
    """Wind 0 to 180 degrees left or right of the bow, speed in knots, m/s and km/h."""
    angle = f.signed(0, "R", "L", 180.0)
    knots, mps, kmh = (
        f.in_unit(2, 3, "N", KNOT, 0.0, MAX_SPEED),
        f.in_unit(4, 5, "M", 1.0, 0.0, MAX_SPEED),
        f.in_unit(6, 7, "K", KMH, 0.0, 2 * MAX_SPEED),
    )
    speed = mps if mps is not None else knots if knots is not None else kmh
    return (_new_wind(f.base, reference=reference, angle_deg=None if angle is None else angle % 360.0, speed_mps=speed),)


def mtw(f: Fields) -> Readings:
    return (_new_water_temperature(f.base, celsius=f.in_unit(0, 1, "C", 1.0, -10.0, 100.0)),)


def xdr(f: Fields) -> Readings:
    """Groups of type, value, unit and name.

    Some Navico units send the type letter twice (``C,C,,C,AIRTEMP``), which would shift every group behind it: such a
    letter is left out and noted. So is what is left over when the groups do not come out even, and a group of a type or in
    a unit that there is not: its value could be anything.
    """
    readings: list[Reading] = []
    i, values, count = 0, f.values, f.count
    while i < count:
        if i + 1 < count and values[i] == values[i + 1] and len(values[i]) == 1 and values[i].isalpha():
            f.lose(i, "transducer type sent twice")
            i += 1
            continue
        if i + 4 > count:
            if any(values[i:]):
                f.lose(i, "not a whole group of type, value, unit and name")
            break
        kind, unit = f.letter(i, _KINDS), f.letter(i + 2, _UNITS)
        if kind is not None and (unit is not None or f.is_empty(i + 2)):
            readings.append(_new_transducer(f.base, kind=kind, value=f.number(i + 1), unit=unit, name=f.text(i + 3)))
        i += 4
    return tuple(readings)
