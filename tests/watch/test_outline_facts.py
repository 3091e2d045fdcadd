"""What a ship says of her size and an aid of its nature, as the chart draws it to scale."""

from __future__ import annotations

import pytest

from app.geo import destination
from app.units import NM
from app.watch.guard import Ring
from tests.watch.build import HOME, Bridge, ais

NEAR = destination(HOME, 90.0, 2 * NM)


def heard(**said: object) -> Bridge:
    bridge = Bridge()
    bridge.own()
    bridge.say(ais(bridge.now(), position=NEAR, sog_mps=5.0, cog_deg=270.0, rate_of_turn_deg_min=-20.0))
    bridge.say(ais(bridge.now(), message_type=5, **said))
    bridge.tick()
    return bridge


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ((100.0, 20.0, 5.0, 11.0), (120.0, 16.0, 100.0, 5.0)),
        ((0.0, 120.0, 0.0, 16.0), (120.0, 16.0, None, None)),  # length and beam alone: where the antenna is, nobody says
        ((0.0, 0.0, 0.0, 0.0), (None, None, None, None)),
        ((30.0, 12.0, 0.0, 0.0), (42.0, None, None, None)),
    ],
)
def test_the_four_measures_of_a_static_report(said: tuple[float, ...], expected: tuple[float | None, ...]) -> None:
    names = ("to_bow_m", "to_stern_m", "to_port_m", "to_starboard_m")
    target = heard(**dict(zip(names, said, strict=True))).target("A:247123456")
    assert (target.length_m, target.beam_m, target.bow_m, target.port_m) == expected
    assert target.rate_of_turn_deg_min == -20.0


def test_a_virtual_aid_is_told_from_one_that_floats() -> None:
    bridge = Bridge()
    bridge.own()
    for mmsi, virtual in (("992471001", True), ("992471002", False)):
        bridge.say(ais(bridge.now(), mmsi, message_type=21, position=NEAR, virtual_aid=virtual))
    bridge.tick()
    assert [bridge.target(f"A:99247100{n}").virtual for n in (1, 2)] == [True, False]


def test_who_is_inside_a_guard_zone_is_known_also_of_those_that_were_there_before() -> None:
    bridge = heard()
    assert bridge.session.guards.inside == frozenset()
    bridge.session.guards.set((Ring("All round", 0.0, 3 * NM),))
    bridge.tick(1.1)
    assert bridge.session.guards.inside == {"A:247123456"}
