"""A scenario with all kinds of ports, and what Fairlead's own decoder makes of what they say."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from datetime import timedelta

from app.clock import Stamp
from app.readings import RawLine
from devices.decoder import Decoder
from devices.simulator.generate import Emission, generate, seconds
from devices.simulator.inject import InjectedAt, Order
from devices.simulator.model import Scenario
from devices.simulator.motion import Motion

from .conftest import SMALL

WHOLE_BRIDGE = (
    SMALL
    + """
[[vessel]]
id = "cargo"
name = "TRAMONTANA"
mmsi = "247999101"
ship_type = 70
length_m = 118
beam_m = 17
start = "33-07.5N 012-24.0E"
heading_deg = 102
speed_kn = 12
ais = "A"
radar = "ship"
[[vessel.leg]]
action = "transit"
points = ["33-00.0N 013-05.0E"]
speed_kn = 12

[[port]]
name = "AIS"
kind = "ais"
baud = 38400

[[port]]
name = "VHF"
kind = "vhf"

[[port]]
name = "WIND"
kind = "log"
"""
)


def digest(emissions: Iterable[Emission]) -> str:
    whole = hashlib.sha256()
    for e in emissions:
        whole.update(f"{e.t_s!r} {e.port} ".encode() + e.data)
    return whole.hexdigest()


def injections(*orders: tuple[int, Order]) -> tuple[InjectedAt, ...]:
    return tuple(InjectedAt(t_s, number, order) for number, (t_s, order) in enumerate(orders, 1))


def readings(scenario: Scenario, port: str, *orders: tuple[int, Order], seed: int = 1) -> Iterator[tuple[float, object]]:
    """What is decoded from one port, with the time in the scenario; every line has to be understood."""
    decoder = Decoder(port)
    for e in generate(scenario, seed, injected=injections(*orders)):
        if e.port == port:
            stamp = Stamp(scenario.start + timedelta(seconds=e.t_s), 1000 + e.t_s)
            for decoded in decoder.decode(RawLine(port, stamp, e.data.rstrip(b"\r\n"))):
                assert decoded.refused is None, (e, decoded)
                assert decoded.problems == (), (e, decoded)
                for reading in decoded.readings:
                    yield e.t_s, reading


def truth(scenario: Scenario, *orders: tuple[int, Order], seed: int = 1) -> list[dict[str, Motion]]:
    """Where everybody is at every second."""
    return [dict(second.moment.vessels) for second in seconds(scenario, seed, injections(*orders), silent=True)]


def times_of(heard: Sequence[tuple[float, object]], kind: type) -> list[float]:
    return [t for t, reading in heard if isinstance(reading, kind)]
