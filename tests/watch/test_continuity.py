"""A ship that a radar shows under one number after another: what stays hers, and what is another ship."""

from __future__ import annotations

import math

from hypothesis import given
from hypothesis import strategies as st

from app.geo import Position, destination, range_bearing
from app.readings import TargetLabel, TargetStatus
from app.units import NM, mps_from_knots
from app.watch.continuity import GONE_S, Gone, same_ship
from app.watch.frame import Target
from tests.watch.build import HOME, Bridge, ais, settings, ttm

FAST = mps_from_knots(18.0)


class Radar:
    """A bridge lying still whose radar is told where things are."""

    def __init__(self) -> None:
        self.bridge = Bridge()
        self.bridge.own()
        self.bridge.tick()

    def shows(self, seconds: float, **at: Position) -> None:
        """For so long these numbers (``n7=...``) are tracked, each lying still at its place."""
        for _ in range(round(seconds)):
            self.bridge.own()
            for name, place in at.items():
                self.plot(int(name[1:]), place)
            self.bridge.tick(1.0)

    def plot(self, number: int, place: Position, mps: float = 0.0, course: float = 0.0, **changes: object) -> None:
        away, bearing = range_bearing(HOME, place)
        self.bridge.say(ttm(self.bridge.now(), number, away / NM, bearing, speed_mps=mps, course_deg=course, **changes))

    def loses(self, number: int, place: Position) -> None:
        self.plot(number, place, status=TargetStatus.LOST)
        self.bridge.tick(1.0)

    def waits(self, seconds: float) -> None:
        for _ in range(round(seconds)):
            self.bridge.own()
            self.bridge.tick(1.0)

    def shown(self) -> dict[str, Target]:
        """What stands by itself in the picture."""
        return {t.id: t for t in self.bridge.frame.targets if t.merged_into is None}


PLACE = destination(HOME, 70.0, 2 * NM)


def test_a_patrol_boat_stays_named_under_one_number_after_another() -> None:
    radar = Radar()
    course, number, seconds = 250.0, 7, 0.0
    radar.plot(7, PLACE, FAST, course)
    radar.bridge.say(TargetLabel(source="RADAR 1", stamp=radar.bridge.now(), number=7, label="patrol boat"))
    for number in (7, 12, 3, 7):
        for _ in range(20):
            radar.bridge.own()
            radar.plot(number, destination(PLACE, course, FAST * seconds), FAST, course)
            radar.bridge.tick(1.0)
            seconds += 1.0
        radar.loses(number, destination(PLACE, course, FAST * seconds))
        radar.waits(30)
        seconds += 31.0
    radar.plot(9, destination(PLACE, course, FAST * seconds), status=TargetStatus.ACQUIRING)
    radar.bridge.tick(0.1)
    her = radar.shown()["R:RADAR 1:7:1"]
    assert list(radar.shown()) == ["R:RADAR 1:7:1"]
    assert (her.name, her.number, her.lost) == ("patrol boat", 9, False)
    assert [number for number, _since, _sure in her.held] == [7, 12, 3, 7, 9]
    assert all(sure for _number, _since, sure in her.held)


def test_what_comes_up_where_she_cannot_be_is_another() -> None:
    radar = Radar()
    radar.shows(10, n7=PLACE)
    radar.loses(7, PLACE)
    radar.shows(5, n12=destination(PLACE, 0.0, 0.5 * NM))
    assert radar.shown()["R:RADAR 1:7:1"].lost
    assert not radar.shown()["R:RADAR 1:12:1"].lost


def test_what_comes_up_after_long_is_another() -> None:
    radar = Radar()
    radar.shows(10, n7=PLACE)
    radar.loses(7, PLACE)
    radar.waits(GONE_S + 2)
    radar.shows(2, n12=PLACE)
    assert "R:RADAR 1:12:1" in radar.shown()


def test_of_two_that_vanished_near_each_other_none_is_guessed() -> None:
    radar = Radar()
    beside = destination(PLACE, 90.0, 0.15 * NM)
    radar.shows(10, n7=PLACE, n8=beside)
    radar.waits(20)
    radar.shows(3, n12=destination(PLACE, 90.0, 0.075 * NM))
    assert "R:RADAR 1:12:1" in radar.shown()


def test_two_that_are_tracked_side_by_side_are_two() -> None:
    radar = Radar()
    radar.shows(40, n7=PLACE)
    radar.shows(40, n7=PLACE, n12=destination(PLACE, 90.0, 60.0))
    assert set(radar.shown()) == {"R:RADAR 1:7:1", "R:RADAR 1:12:1"}


def test_a_number_that_is_given_up_a_little_later_is_hers_too() -> None:
    """The new number comes first and the old one says nothing more: what was linked to the number of between is found again."""
    radar = Radar()
    radar.shows(20, n7=PLACE)
    radar.shows(2, n7=PLACE, n12=PLACE)
    radar.shows(15, n12=PLACE)
    her = radar.shown()["R:RADAR 1:7:1"]
    assert list(radar.shown()) == ["R:RADAR 1:7:1"]
    assert (her.number, her.merged, her.lost) == (12, ("R:RADAR 1:12:1",), False)


def test_two_numbers_that_change_places_go_with_their_ships() -> None:
    radar = Radar()
    far = destination(HOME, 200.0, 3 * NM)
    radar.shows(20, n7=PLACE, n8=far)
    radar.shows(20, n7=far, n8=PLACE)
    numbers = {i: t.number for i, t in radar.shown().items()}
    assert numbers == {"R:RADAR 1:7:1": 8, "R:RADAR 1:8:1": 7}


def test_an_echo_that_goes_into_another_is_no_loss_and_what_comes_out_is_to_be_looked_at() -> None:
    radar = Radar()
    radar.shows(10, n7=PLACE, n9=destination(PLACE, 90.0, 50.0))
    radar.loses(7, PLACE)
    assert set(radar.shown()) == {"R:RADAR 1:9:1"}
    radar.shows(300, n9=PLACE)
    assert set(radar.shown()) == {"R:RADAR 1:9:1"}
    radar.shows(3, n9=PLACE, n4=destination(PLACE, 0.0, 200.0))
    her = radar.shown()["R:RADAR 1:7:1"]
    assert (her.number, her.lost, her.held[-1][2]) == (4, False, False)


places = st.tuples(st.floats(0, 359), st.floats(0, 3000))


@given(places, st.floats(0, 20), st.floats(0, 359), st.floats(0, 400), st.floats(200, 20_000))
def test_a_ship_is_never_looked_for_farther_than_she_can_be(
    to: tuple[float, float], mps: float, course: float, elapsed: float, range_m: float
) -> None:
    """Whatever is taken for her is within what a ship can run in that time, and her last place carried on is always taken."""
    motion = (mps * math.sin(math.radians(course)), mps * math.cos(math.radians(course)))
    gone = Gone("R:RADAR 1:7:1", PLACE, motion, 0.0)
    found = same_ship([gone], destination(PLACE, *to), None, elapsed, range_m)
    if found is not None:
        assert elapsed <= GONE_S
        assert to[1] <= mps * elapsed + 1000.0
    carried_on = same_ship([gone], destination(PLACE, course, mps * elapsed), motion, elapsed, range_m)
    assert (carried_on is not None) is (elapsed <= GONE_S)


def test_own_boats_are_shown_and_are_no_danger() -> None:
    bridge = Bridge(given=settings(ship={"mmsi": "211345678", "craft_mmsi": ["211999999"]}))
    near = destination(HOME, 90.0, 1 * NM)
    for mmsi in ("211999999", "982115678", "982113456", "982119999", "982475678"):
        bridge.own()
        bridge.say(ais(bridge.now(), mmsi, position=near, sog_mps=10.0, cog_deg=270.0))
    bridge.tick()
    assert {t.mmsi: (t.own_craft, t.dangerous) for t in bridge.frame.targets} == {
        "211999999": (True, False),
        "982115678": (True, False),
        "982113456": (True, False),
        "982119999": (False, True),
        "982475678": (False, True),
    }


def test_two_that_lie_stopped_raise_no_alarm_and_one_that_comes_does() -> None:
    bridge = Bridge()
    near = destination(HOME, 90.0, 0.3 * NM)
    for knots, danger in ((0.9, False), (14.0, True)):
        bridge.own(0.8, 90.0)
        bridge.say(ais(bridge.now(), position=near, sog_mps=mps_from_knots(knots), cog_deg=270.0))
        bridge.tick(0.1)
        assert bridge.target("A:247123456").dangerous is danger, knots


def test_who_makes_way_gets_the_alarm_for_one_that_lies_stopped() -> None:
    bridge = Bridge()
    bridge.own(8.0, 90.0)
    bridge.say(ais(bridge.now(), position=destination(HOME, 90.0, 1 * NM), sog_mps=0.0, cog_deg=None))
    bridge.tick(0.1)
    assert bridge.target("A:247123456").dangerous
