"""AIS and radar as one ship: when two become one, when they part, and who is who while ships cross."""

from __future__ import annotations

import math
import random
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

import pytest
from hypothesis import given
from hypothesis import settings as trials
from hypothesis import strategies as st

from app.geo import Position, destination, range_bearing
from app.readings import TargetStatus
from app.units import NM, mps_from_knots
from app.watch.assign import assign
from app.watch.frame import Frame, Target
from tests.watch.build import HOME, Bridge, ais, ttm

TURN_S = 2.5


@dataclass
class Ship:
    """A ship on a straight course as AIS and radar tell of her. ``number`` ``None``: no radar tracks her."""

    mmsi: str | None
    number: int | None
    start: Position
    course: float
    knots: float
    period_s: float = 6.0

    def at(self, seconds: float) -> Position:
        return destination(self.start, self.course, mps_from_knots(self.knots) * seconds)


def says(ship: Ship, bridge: Bridge, seconds: float) -> None:
    bridge.say(
        ais(bridge.now(), ship.mmsi or "", position=ship.at(seconds), sog_mps=mps_from_knots(ship.knots), cog_deg=ship.course)
    )


def echo(ship: Ship, bridge: Bridge, seconds: float, noise: random.Random | None = None, source: str = "RADAR 1") -> None:
    """One plot: off by 15 m and a third of a degree (one sigma), motion off by 0.4 kn and 3 degrees."""
    away, bearing = range_bearing(HOME, ship.at(seconds))
    off = noise.gauss if noise is not None else (lambda _mean, _sigma: 0.0)
    report = ttm(
        bridge.now(),
        ship.number or 0,
        (away + off(0, 15)) / NM,
        (bearing + off(0, 0.33)) % 360.0,
        speed_mps=max(0.0, mps_from_knots(ship.knots) + off(0, 0.2)),
        course_deg=(ship.course + off(0, 3)) % 360.0,
    )
    bridge.say(replace(report, source=source))


def play(
    ships: Iterable[Ship],
    seconds: float,
    *,
    bridge: Bridge | None = None,
    tick_s: float = 0.5,
    seed: int = 1,
    start: float = 0.0,
    each: Callable[[Bridge, float], None] | None = None,
) -> Bridge:
    bridge = bridge or Bridge()
    noise = random.Random(seed)
    tenths = round(tick_s * 10)
    for step in range(round(start * 10), round((start + seconds) * 10)):
        now = step / 10
        if step % 10 == 0:
            bridge.own()
        for i, ship in enumerate(ships):
            if ship.mmsi is not None and (step + 7 * i) % round(ship.period_s * 10) == 0:
                says(ship, bridge, now)
            if ship.number is not None and (step + 3 * i) % round(TURN_S * 10) == 0:
                echo(ship, bridge, now, noise)
        bridge.clock.advance(0.1)
        if step % tenths == tenths - 1:
            bridge.tick()
            if each is not None:
                each(bridge, now)
    return bridge


def one(frame: Frame, target_id: str) -> Target:
    return next(t for t in frame.targets if t.id == target_id)


def pairs(frame: Frame) -> dict[str, str]:
    return {t.id: t.merged_into for t in frame.targets if t.merged_into is not None}


FEZZAN = Ship("642000001", 4, destination(HOME, 60.0, 4 * NM), 200.0, 14.0)
OTHER = Ship("247000002", 5, destination(HOME, 300.0, 3 * NM), 90.0, 11.0)


def test_an_echo_where_a_ship_says_that_she_is_becomes_her() -> None:
    bridge = play((FEZZAN, OTHER), 30)
    assert pairs(bridge.frame) == {"R:RADAR 1:4:1": "A:642000001", "R:RADAR 1:5:1": "A:247000002"}
    assert one(bridge.frame, "A:642000001").merged == ("R:RADAR 1:4:1",)


def test_one_look_is_not_enough() -> None:
    bridge = play((FEZZAN,), 3)
    assert len(bridge.frame.targets) == 2
    assert pairs(bridge.frame) == {}


@pytest.mark.parametrize(
    "boat",
    [
        Ship(None, 9, destination(FEZZAN.start, 90.0, 0.4 * NM), 200.0, 14.0),
        Ship(None, 9, FEZZAN.start, 20.0, 14.0),
        Ship(None, 9, FEZZAN.start, 200.0, 2.0),
    ],
    ids=["beside her", "the other way", "slower"],
)
def test_a_boat_that_moves_or_lies_otherwise_is_no_echo_of_hers(boat: Ship) -> None:
    silent = Ship(FEZZAN.mmsi, None, FEZZAN.start, FEZZAN.course, FEZZAN.knots)
    bridge = play((silent, boat), 60)
    assert pairs(bridge.frame) == {}


def test_one_ship_has_one_echo_of_a_radar_and_an_echo_is_one_ship() -> None:
    beside = Ship(None, 9, destination(FEZZAN.start, 90.0, 60.0), 200.0, 14.0)
    bridge = play((FEZZAN, beside), 60)
    assert pairs(bridge.frame) == {"R:RADAR 1:4:1": "A:642000001"}


def test_two_radars_may_each_have_an_echo_of_her() -> None:
    bridge = play((FEZZAN,), 60, each=lambda b, now: echo(FEZZAN, b, now + 0.1, source="RADAR 2"))
    assert pairs(bridge.frame) == {"R:RADAR 1:4:1": "A:642000001", "R:RADAR 2:4:1": "A:642000001"}


@trials(max_examples=12, deadline=None)
@given(
    seed=st.integers(0, 10_000),
    bearing=st.floats(0, 359),
    away=st.floats(1.0, 5.0),
    course=st.floats(0, 359),
    crossing=st.floats(30, 330),
    knots=st.tuples(st.floats(6, 20), st.floats(6, 20)),
)
def test_two_ships_that_cross_keep_their_echoes(
    seed: int, bearing: float, away: float, course: float, crossing: float, knots: tuple[float, float]
) -> None:
    """They pass at 0.2 miles; before, at and after it each echo is its own ship's or nobody's, and at the end it is hers."""
    meet = destination(HOME, bearing, away * NM)
    second = (course + crossing) % 360.0
    back = 150.0
    # Of the second the place at the moment of the first one's passing is 0.2 miles off, across her own course.
    off = destination(meet, second + 90.0, 0.2 * NM)
    first_ship = Ship("211000001", 1, destination(meet, course, -mps_from_knots(knots[0]) * back), course, knots[0])
    second_ship = Ship("211000002", 2, destination(off, second, -mps_from_knots(knots[1]) * back), second, knots[1])
    right = {"R:RADAR 1:1:1": "A:211000001", "R:RADAR 1:2:1": "A:211000002"}

    def never_another(bridge: Bridge, _now: float) -> None:
        assert all(right.get(e) == s for e, s in pairs(bridge.frame).items())

    bridge = play((first_ship, second_ship), 2 * back, seed=seed, each=never_another, tick_s=1.0)
    assert pairs(bridge.frame) == right


@trials(max_examples=10, deadline=None)
@given(seed=st.integers(0, 10_000), away=st.floats(1.0, 6.0), to=st.floats(0, 359))
def test_a_pair_that_parts_is_two_again(seed: int, away: float, to: float) -> None:
    """What was taken for her echo was a boat alongside: it goes off at 15 kn while her AIS lies still."""
    start = destination(HOME, 45.0, away * NM)
    ship, boat = Ship("211000001", None, start, 0.0, 0.0), Ship(None, 1, start, 0.0, 0.0)
    bridge = play((ship, boat), 60, seed=seed, tick_s=1.0)
    assert pairs(bridge.frame) == {"R:RADAR 1:1:1": "A:211000001"}
    leaving = Ship(None, 1, destination(start, to, -mps_from_knots(15.0) * 60), to, 15.0)
    play((ship, leaving), 150, bridge=bridge, start=60, seed=seed, tick_s=1.0)
    assert pairs(bridge.frame) == {}
    assert len(bridge.frame.targets) == 2


@pytest.mark.parametrize("tick_s", [0.1, 0.5, 1.0])
def test_how_often_the_picture_is_made_does_not_matter(tick_s: float) -> None:
    when: dict[str, float] = {}

    def note(bridge: Bridge, now: float) -> None:
        for echo_id in pairs(bridge.frame):
            when.setdefault(echo_id, now)

    bridge = play((FEZZAN, OTHER), 40, tick_s=tick_s, each=note)
    assert pairs(bridge.frame) == {"R:RADAR 1:4:1": "A:642000001", "R:RADAR 1:5:1": "A:247000002"}
    assert when["R:RADAR 1:4:1"] == pytest.approx(7.0, abs=2.0)


def test_when_ais_goes_silent_the_radar_still_holds_her_under_her_name() -> None:
    bridge = play((FEZZAN,), 60)
    play((Ship(None, 4, FEZZAN.start, FEZZAN.course, FEZZAN.knots),), 400, bridge=bridge, start=60, tick_s=1.0)
    her = one(bridge.frame, "A:642000001")
    assert her.by_radar
    assert not her.lost
    assert not her.stale
    assert her.position is not None
    assert range_bearing(her.position, FEZZAN.at(460))[0] < 150.0
    assert her.cpa_m is not None
    says(FEZZAN, bridge, 460)
    assert not one(bridge.tick(0.1), "A:642000001").by_radar


def test_an_echo_that_is_lost_while_it_is_a_ship_is_no_loss() -> None:
    bridge = play((FEZZAN,), 60)
    bridge.say(ttm(bridge.now(), 4, 4.0, 60.0, status=TargetStatus.LOST))
    play((Ship(FEZZAN.mmsi, None, FEZZAN.start, FEZZAN.course, FEZZAN.knots),), 60, bridge=bridge, start=60)
    assert [t.id for t in bridge.frame.targets if t.merged_into is None] == ["A:642000001"]
    assert not one(bridge.frame, "A:642000001").lost


def test_a_ship_that_says_she_is_elsewhere_leaves_her_echo_and_it_is_said() -> None:
    bridge = play((FEZZAN,), 60)
    elsewhere = Ship(FEZZAN.mmsi, None, destination(FEZZAN.start, 0.0, 5 * NM), FEZZAN.course, FEZZAN.knots)
    there = Ship(None, 4, FEZZAN.start, FEZZAN.course, FEZZAN.knots)
    play((elsewhere, there), 60, bridge=bridge, start=60)
    assert pairs(bridge.frame) == {}
    her = one(bridge.frame, "A:642000001")
    assert her.off_echo_m == pytest.approx(5 * NM, rel=0.05)
    play((FEZZAN,), 40, bridge=bridge, start=120)
    assert one(bridge.frame, "A:642000001").off_echo_m is None
    assert pairs(bridge.frame) == {"R:RADAR 1:4:1": "A:642000001"}


def test_a_radar_that_mixes_up_two_echoes_makes_no_liar_of_a_ship() -> None:
    """The numbers change places as the ships pass: the radar's fault. Both are put right and nobody is said to be off."""
    first, second = Ship("211000001", 1, destination(HOME, 90.0, 3 * NM), 0.0, 10.0), Ship("211000002", 2, HOME, 90.0, 8.0)
    second.start = destination(first.start, 90.0, 900.0)
    bridge = play((first, second), 60)
    swapped = (Ship(first.mmsi, 2, first.start, 0.0, 10.0), Ship(second.mmsi, 1, second.start, 90.0, 8.0))
    off: list[Target] = []
    play(
        swapped,
        60,
        bridge=bridge,
        start=60,
        each=lambda b, _now: off.extend(t for t in b.frame.targets if t.off_echo_m is not None),
    )
    assert off == []
    shown = {t.merged_into: t.number for t in bridge.frame.targets if t.merged_into is not None and not t.lost}
    assert shown == {"A:211000001": 2, "A:211000002": 1}


def test_a_ship_and_her_echo_raise_one_alarm() -> None:
    at_her = Ship("211000001", 1, destination(HOME, 90.0, 3 * NM), 270.0, 14.0)
    bridge = play((at_her,), 60)
    assert [t.id for t in bridge.frame.targets if t.dangerous] == ["A:211000001"]
    assert bridge.alert("cpa:A:211000001") is not None


@trials(max_examples=60, deadline=None)
@given(
    st.dictionaries(st.tuples(st.integers(0, 4), st.integers(0, 4)), st.floats(0.0, 1.9, allow_nan=False), min_size=1, max_size=14)
)
def test_the_cheapest_pairs_are_chosen(costs: dict[tuple[int, int], float]) -> None:
    """Against all ways there are to pair them."""

    def best(ships: tuple[int, ...], echoes: frozenset[int]) -> float:
        if not ships:
            return 0.0
        rest = ships[1:]
        ways = [2.0 + best(rest, echoes)]
        ways += [costs[ships[0], e] + best(rest, echoes - {e}) for e in echoes if (ships[0], e) in costs]
        return min(ways)

    chosen = assign(costs, 2.0)
    ships = tuple(sorted({a for a, _b in costs}))
    assert len({a for a, _ in chosen}) == len(chosen) == len({b for _, b in chosen})
    total = sum(costs[p] for p in chosen) + 2.0 * (len(ships) - len(chosen))
    assert math.isclose(total, best(ships, frozenset(b for _a, b in costs)), abs_tol=1e-9)
