"""The tick has to leave the main thread to the window: 2,000 AIS and 100 radar targets in under ten milliseconds."""

from __future__ import annotations

import math
import statistics

from app.config import Settings
from app.geo import destination
from app.readings import AisReport
from app.units import mps_from_knots
from app.watch.session import WatchedCase
from tests.watch.build import HOME, START, Bridge, ais, heading, ttm

AIS, RADAR, TICKS = 2000, 100, 60
AIS_EACH_TICK, RADAR_EACH_TICK = AIS // 50, RADAR // 20


def busy_sea() -> Bridge:
    """Ships on a spiral over 60 NM, one in ten of them fast, all heard once; three open cases."""
    bridge = Bridge(given=Settings())
    bridge.session.set_cases(tuple(WatchedCase(f"C-{i}", destination(HOME, i * 90.0, 9000.0), START, START) for i in range(3)))
    for i in range(AIS):
        bridge.say(ship(bridge, i))
    for i in range(RADAR):
        bridge.say(ttm(bridge.now(), i, 1.0 + i / 10, i * 3.6, speed_mps=6.0, course_deg=i * 3.6))
    bridge.own(9.0, 184.0)
    for _ in range(5):
        bridge.tick(0.1)
    return bridge


def ship(bridge: Bridge, i: int) -> AisReport:
    place = PLACES[i]
    speed = mps_from_knots(25.0 if i % 10 == 0 else i % 14)
    return ais(bridge.now(), f"{247000000 + i}", position=place, sog_mps=speed, cog_deg=i * 7 % 360.0, heading_deg=i * 7 % 360.0)


PLACES = [destination(HOME, i * 137.5 % 360.0, 111_000.0 * math.sqrt((i + 1) / AIS)) for i in range(AIS)]


def test_a_tick_of_a_busy_sea_takes_under_ten_milliseconds() -> None:
    bridge = busy_sea()
    times = []
    for n in range(TICKS):
        for i in range(AIS_EACH_TICK):
            bridge.say(ship(bridge, (n * AIS_EACH_TICK + i) % AIS))
        for i in range(RADAR_EACH_TICK):
            number = (n * RADAR_EACH_TICK + i) % RADAR
            bridge.say(ttm(bridge.now(), number, 1.0 + number / 10, number * 3.6, speed_mps=6.0, course_deg=number * 3.6))
        bridge.say(heading(bridge.now(), 184.0))
        if n % 10 == 0:
            bridge.own(9.0, 184.0)
        times.append(bridge.tick(0.1).tick_ms)
    assert len(bridge.frame.targets) == AIS + RADAR
    assert statistics.median(times) < 10.0, sorted(times)
