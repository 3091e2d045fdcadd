"""Heading, rate of turn, speed and distance through the water: HDT THS HDG HDM ROT VHW VBW VLW."""

from __future__ import annotations

import math

from app.readings import Heading, LogDistance, RateOfTurn, Reading, Velocity, WaterSpeed
from app.units import KMH, KNOT, NM, degrees_360
from devices.making import reading_maker
from devices.nmea_fields import MAX_SPEED, Fields

Readings = tuple[Reading, ...]

_new_heading = reading_maker(Heading)
_new_log_distance = reading_maker(LogDistance)
_new_rate_of_turn = reading_maker(RateOfTurn)
_new_velocity = reading_maker(Velocity)
_new_water_speed = reading_maker(WaterSpeed)


def hdt(f: Fields) -> Readings:
    return (_new_heading(f.base, true_deg=f.direction(0, 1, "T")),)


def ths(f: Fields) -> Readings:
    """True heading with a mode. V blanks the heading; typed in (M) or simulated (S) it is shown and is not valid."""
    mode = f.letter(1, "AEMSV")
    heading = f.angle(0)
    return (
        _new_heading(
            f.base,
            true_deg=None if mode == "V" else heading,
            mode=mode,
            valid=None if mode is None else mode in "AE",
        ),
    )


def hdm(f: Fields) -> Readings:
    return (_new_heading(f.base, magnetic_deg=f.direction(0, 1, "M")),)


def hdg(f: Fields) -> Readings:
    """Compass heading; magnetic = sensor + deviation, true = magnetic + variation, both positive to the east.

    Nearly every compass leaves the deviation empty, as it has corrected its reading itself. It then counts as none, and the
    reading says "deviation-unknown". A deviation that is there and cannot be read costs the magnetic and the true heading.
    """
    sensor, deviation, variation = f.angle(0), f.signed(1, "E", "W", 180.0), f.signed(3, "E", "W", 180.0)
    unstated = f.is_empty(1)
    magnetic = None
    if sensor is not None and (deviation is not None or unstated):
        magnetic = _turned(sensor, deviation or 0.0)
    return (
        _new_heading(
            f.flagged("deviation-unknown") if unstated else f.base,
            sensor_deg=sensor,
            deviation_deg=deviation,
            variation_deg=variation,
            magnetic_deg=magnetic,
            true_deg=None if magnetic is None or variation is None else _turned(magnetic, variation),
        ),
    )


def _turned(direction: float, by: float) -> float:
    turned = direction + by
    return turned if 0.0 <= turned < 360.0 else degrees_360(turned)


def rot(f: Fields) -> Readings:
    return (_new_rate_of_turn(f.base, deg_per_min=f.number(0, -3600.0, 3600.0), valid=f.valid(1)),)


def vhw(f: Fields) -> Readings:
    """Heading and speed through the water; knots, or km/h where only those are given."""
    speed = f.in_unit(4, 5, "N", KNOT, -MAX_SPEED, MAX_SPEED)
    if speed is None:
        speed = f.in_unit(6, 7, "K", KMH, -2 * MAX_SPEED, 2 * MAX_SPEED)
    return (
        _new_water_speed(
            f.base,
            stw_mps=speed,
            heading_true_deg=f.direction(0, 1, "T"),
            heading_magnetic_deg=f.direction(2, 3, "M"),
        ),
    )


def vbw(f: Fields) -> Readings:
    """Doppler log by axis: negative is astern or to port. A valid ground speed also gives the speed over ground."""
    ahead, across, ground_valid = f.knots(3, -MAX_SPEED), f.knots(4, -MAX_SPEED), f.valid(5)
    water = _new_water_speed(
        f.base,
        stw_mps=f.knots(0, -MAX_SPEED),
        transverse_water_mps=f.knots(1, -MAX_SPEED),
        water_valid=f.valid(2),
        longitudinal_ground_mps=ahead,
        transverse_ground_mps=across,
        ground_valid=ground_valid,
        stern_water_mps=_stern(f, 6),
        stern_ground_mps=_stern(f, 8),
    )
    if ahead is None or across is None or not ground_valid:
        return (water,)
    return water, _new_velocity(f.base, sog_mps=math.hypot(ahead, across), valid=True)


def _stern(f: Fields, i: int) -> float | None:
    """Transverse speed at the stern with its own status."""
    speed, valid = f.knots(i, -MAX_SPEED), f.valid(i + 1)
    return None if valid is False else speed


def vlw(f: Fields) -> Readings:
    """Distances run in metres. The first field is the total, the second since reset."""
    return (
        _new_log_distance(
            f.base,
            total_water_m=f.in_unit(0, 1, "N", NM),
            since_reset_water_m=f.in_unit(2, 3, "N", NM),
            total_ground_m=f.in_unit(4, 5, "N", NM),
            since_reset_ground_m=f.in_unit(6, 7, "N", NM),
        ),
    )
