"""Sentences of a busy bridge, 100 a second: 400 ships by AIS, 30 radar targets, two receivers, heading ten times a second.

All go round on circles in ten minutes, so that AIS and radar are encoded for ten minutes once and every moment goes on from the
one before; what says the time is encoded anew each second.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from datetime import datetime, timedelta

from app.clock import Stamp
from app.geo import Position, destination
from app.readings import RawLine
from devices.simulator.encode_ais import AisLine, position_class_a
from devices.simulator.encode_nmea import gga, hdt, rmc, sentence

HOME = Position(33.2, 12.5)
ROUND_S = 600
SHIPS, RADAR = 400, 30
_AIS_EVERY_S, _RADAR_EVERY_S = 6, 3


def lines(start: datetime, seconds: float, ships: int = SHIPS, radar: int = RADAR) -> Iterator[RawLine]:
    """From ``start`` on, in order of time."""
    rounds = [_second(n, ships, radar) for n in range(min(ROUND_S, math.ceil(seconds)))]
    for n in range(int(seconds)):
        utc = start + timedelta(seconds=n)
        here, course = _own(n)
        said = [
            (0.05, "GPS 1", rmc(utc, here, _speed(), course)),
            (0.10, "GPS 1", gga(utc, here, 9, 0.9)),
            (0.15, "GPS 2", rmc(utc, here, _speed(), course)),
            *rounds[n % ROUND_S],
        ]
        said.sort(key=lambda each: each[0])
        for at, source, data in said:
            yield RawLine(source, Stamp(utc + timedelta(seconds=at), n + at), data.rstrip(b"\r\n"))


def _second(n: int, ships: int, radar: int) -> list[tuple[float, str, bytes]]:
    """What does not say the time, of second ``n`` of a round."""
    encoder = AisLine()
    said = [(tenth / 10, "GYRO", hdt(_own(n + tenth / 10)[1])) for tenth in range(10)]
    for i in range(n % _AIS_EVERY_S, ships, _AIS_EVERY_S):
        place, course, mps = _ship(i, n, ships)
        values = position_class_a(
            f"{247_000_000 + i}", place, sog_mps=mps, cog_deg=course, heading_deg=course, turn_deg_min=None, status=0, second=n % 60
        )
        said += [((i % 97) / 100, "AIS", line) for line in encoder.lines(values)]
    for i in range(n % _RADAR_EVERY_S, radar, _RADAR_EVERY_S):
        bearing, miles = (i * 37 + n * 0.6) % 360, 2 + i / 4
        fields = (
            f"{i + 1:02d}",
            f"{miles:.2f}",
            f"{bearing:.1f}",
            "T",
            "5.0",
            f"{(bearing + 90) % 360:.1f}",
            "T",
            "",
            "",
            "N",
            "",
            "T",
        )
        said.append(((i % 89) / 100, "RADAR", sentence("$RATTM", *fields, "", "", "A")))
    return said


def _speed() -> float:
    return 2 * math.pi * 400.0 / ROUND_S


def _own(n: float) -> tuple[Position, float]:
    """Own ship on a circle of 400 m, and her course."""
    angle = n / ROUND_S * 360.0
    return destination(HOME, angle % 360, 400.0), (angle + 90.0) % 360


def _ship(i: int, n: int, ships: int) -> tuple[Position, float, float]:
    """Ship ``i`` on a circle of her own, up to 40 miles off."""
    centre = destination(HOME, i * 137.508 % 360, 74_000.0 * math.sqrt((i + 1) / ships))
    radius = 200.0 + i % 7 * 100.0
    angle = n / ROUND_S * 360.0 + i * 31
    return destination(centre, angle % 360, radius), (angle + 90.0) % 360, 2 * math.pi * radius / ROUND_S
