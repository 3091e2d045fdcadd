"""Guard zones: who is inside, who has left, who is said, and how they are kept."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import UserError
from app.geo import Position, destination
from app.units import NM, mps_from_knots
from app.watch.frame import Priority, Target, TargetKind
from app.watch.guard import Area, GuardWatch, Ring, checked, packed, unpacked
from app.watch.rounds import LOST_MANY
from tests.watch.build import HOME, Bridge, ais, heading, stamp, ttm

BOW = Ring("Bow", 0, 3 * NM, 330, 30)


def at(miles: float, bearing: float = 0.0, **how: object) -> Target:
    position = destination(HOME, bearing, miles * NM)
    made = Target("A:1", TargetKind.AIS, "AIS", position, stamp(), 1.0, range_m=miles * NM, bearing_deg=bearing)
    return replace(made, **how)  # type: ignore[arg-type]  # fields of a target


@pytest.mark.parametrize(
    ("zone", "target", "bow", "inside"),
    [
        (BOW, at(2, 0), 0.0, True),
        (BOW, at(2, 359), 0.0, True),
        (BOW, at(2, 31), 0.0, False),
        (BOW, at(2, 100), 90.0, True),
        (BOW, at(2, 180), None, True),  # no heading: better too many than none
        (BOW, at(3.01, 0), 0.0, False),
        (replace(BOW, relative=False), at(2, 90), 90.0, False),
        (Ring("All", NM, 2 * NM), at(0.9, 77), 0.0, False),
        (Ring("All", NM, 2 * NM), at(1.1, 277), 0.0, True),
        (Area("Spot", HOME, NM), at(0.9, 40), None, True),
        (Area("Spot", HOME, NM), at(1.1, 40), None, False),
    ],
)
def test_who_is_inside(zone: Ring | Area, target: Target, bow: float | None, inside: bool) -> None:
    assert zone.holds(target, bow, 0.0) is inside


def test_a_polygon_and_its_edge() -> None:
    square = Area("Square", corners=tuple(destination(HOME, b, 2 * NM) for b in (45, 135, 225, 315)))
    assert square.holds(at(1.3, 0), None, 0.0)
    assert not square.holds(at(1.45, 0), None, 0.0)
    assert square.holds(at(1.45, 0), None, 1.0), "it is on the edge: it has not left"
    assert not square.holds(at(1.6, 0), None, 1.0)


numbers = st.floats(0, 359.9, allow_nan=False)


@given(start=numbers, width=st.floats(1, 359), bearing=numbers, bow=numbers, miles=st.floats(0.1, 5))
def test_a_larger_zone_holds_all_that_the_zone_holds(start: float, width: float, bearing: float, bow: float, miles: float) -> None:
    zone = Ring("x", NM, 4 * NM, start, (start + width) % 360)
    if zone.holds(at(miles, bearing), bow, 0.0):
        assert zone.holds(at(miles, bearing), bow, 1.0)
        if width < 340:
            turned = Ring("x", NM, 4 * NM, zone.end_deg, zone.start_deg)
            edge = min(abs((bearing - bow - e + 180) % 360 - 180) for e in (zone.start_deg, zone.end_deg))
            assert edge < 0.01 or not turned.holds(at(miles, bearing), bow, 0.0), "the other sector holds what this one does not"


@given(
    st.one_of(
        st.builds(Ring, st.text(min_size=1, max_size=24), st.just(0.0), st.floats(100, 10_000), numbers, numbers, st.booleans()),
        st.builds(
            Area,
            st.text(min_size=1, max_size=24),
            st.builds(Position, st.floats(-80, 80), st.floats(-179, 179)),
            st.floats(100, 10_000),
        ),
    )
)
def test_a_zone_is_kept_as_it_is(zone: Ring | Area) -> None:
    assert unpacked(packed(zone)) == (zone if zone.name.strip() else None)


@given(st.text(max_size=60))
def test_what_is_no_zone_is_none(text: str) -> None:
    assert unpacked(text) is None


@pytest.mark.parametrize("zone", [Ring("", 0, NM), Ring("x", NM, NM), Ring("x", 0, 60 * NM), Area("x", HOME, 10.0), Area("x")])
def test_a_zone_that_is_none_is_refused_in_words(zone: Ring | Area) -> None:
    with pytest.raises(UserError):
        checked(zone)


def test_a_target_is_said_once_until_it_has_left() -> None:
    watch, own = GuardWatch(), Bridge().frame.own
    watch.set((Ring("All", 0, 3 * NM),))
    assert watch.look((at(2.0, 0.0, id="A:9"),), own) == (), "it was inside when the zone was set"
    inside = (at(2.9), at(2.0, id="A:9"))
    assert [e.target.id for e in watch.look(inside, own)] == ["A:1"]
    assert [e.target.id for e in watch.look((at(3.1),), own)] == ["A:1"], "on the edge it has not left"
    assert watch.look((at(3.5),), own) == ()
    assert watch.look((at(3.1),), own) == (), "outside: the edge does not count for who comes"
    assert len(watch.look((at(2.9),), own)) == 1


@pytest.mark.parametrize(
    "how", [{"own_craft": True}, {"merged_into": "A:2"}, {"lost": True}, {"kind": TargetKind.AID}, {"test": True}]
)
def test_what_never_raises_a_guard_zone(how: dict[str, object]) -> None:
    watch, own = GuardWatch(), Bridge().frame.own
    watch.set((Ring("All", 0, 3 * NM),))
    watch.look((), own)
    assert watch.look((at(1.0, **how),), own) == ()


def test_many_targets_that_vanish_together_are_one_caution() -> None:
    bridge = Bridge()
    for second in range(500):
        bridge.own()
        bridge.say(heading(bridge.now(), 10.0))
        if second < 20:
            for i in range(14):
                bridge.say(ais(bridge.now(), f"2471234{i:02d}", position=destination(HOME, 20 * i, 9 * NM), sog_mps=0.0))
        bridge.tick(1.0)
        lost = [a for a in bridge.frame.alerts if a.kind == "losses"]
        if lost:
            break
    (one,) = lost
    assert (one.priority, one.count) == (Priority.CAUTION, 14)
    assert one.title == "14 targets lost: AIS"
    assert not [a for a in bridge.frame.alerts if a.kind == "lost"], "none of them was dangerous"


def test_ships_that_sail_out_of_range_one_by_one_are_no_fault() -> None:
    bridge = Bridge()
    for second in range(420):
        bridge.own()
        bridge.say(ais(bridge.now(), "247000001", position=destination(HOME, 9, 9 * NM), sog_mps=0.0))
        for i in range(LOST_MANY - 1):
            if second < 20:
                bridge.say(ais(bridge.now(), f"2471234{i:02d}", position=destination(HOME, 20 * i, 9 * NM), sog_mps=0.0))
        bridge.tick(1.0)
        assert not [a for a in bridge.frame.alerts if a.kind == "losses"]


def test_a_dangerous_target_that_is_lost_is_a_warning_of_its_own() -> None:
    bridge = Bridge()
    for second in range(60):
        bridge.own()
        if second < 5:
            bridge.say(ttm(bridge.now(), 7, 2.0, 90.0, speed_mps=mps_from_knots(12), course_deg=270.0))
        bridge.tick(1.0)
        found = bridge.alert("lost:R:RADAR 1:7:1")
        if found is not None:
            break
    assert found is not None
    assert found.priority is Priority.WARNING
    assert bridge.alert("cpa:R:RADAR 1:7:1") is not None, "and its CPA goes on by dead reckoning"
