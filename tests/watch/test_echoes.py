"""Ships whose AIS has left their echo, and who a ship is under the ids that were kept of her."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.geo import destination
from app.units import NM
from app.watch.frame import Priority, Target, TargetKind
from app.watch.who import by_every_id, find, standing
from tests.watch.build import HOME, stamp
from tests.watch.test_fusion import Ship, one, pairs, play


def test_one_ship_off_her_echo_is_a_caution_and_three_are_own_ships_trouble() -> None:
    fleet = [Ship(f"21100000{i}", i, destination(HOME, 70.0 * i, (2 + i) * NM), 40.0 * i, 9.0) for i in range(1, 4)]
    bridge = play(fleet, 40)
    assert len(pairs(bridge.frame)) == 3

    def elsewhere(ship: Ship) -> list[Ship]:
        return [
            Ship(ship.mmsi, None, destination(ship.start, 10.0, 3 * NM), ship.course, ship.knots),
            Ship(None, ship.number, ship.start, ship.course, ship.knots),
        ]

    play([*elsewhere(fleet[0]), *fleet[1:]], 60, bridge=bridge, start=40)
    (alert,) = [a for a in bridge.frame.alerts if a.kind == "echo"]
    assert (alert.id, alert.priority) == ("echo:A:211000001", Priority.CAUTION)
    assert alert.title == "3.0 NM off her echo: MMSI 211000001"
    play([s for ship in fleet for s in elsewhere(ship)], 60, bridge=bridge, start=100)
    several = [a for a in bridge.frame.alerts if a.id == "echo:several"]
    assert [a.priority for a in several] == [Priority.WARNING]


@pytest.mark.parametrize("seconds", [4.0, 9.5, 70.0])
def test_a_picture_that_was_kept_goes_on_with_the_same_pairs(seconds: float) -> None:
    """Kept in the middle of making up its mind, while a pair holds, and while a ship leaves her echo."""
    ship = Ship("211000001", 1, destination(HOME, 60.0, 3 * NM), 200.0, 12.0)
    away = Ship("211000001", None, destination(ship.start, 0.0, 4 * NM), 200.0, 12.0)
    echo = Ship(None, 1, ship.start, 200.0, 12.0)

    def sail(restore: bool) -> list[tuple[str, str | None, float | None]]:
        bridge = play((ship,), min(seconds, 60.0))
        if seconds > 60.0:
            play((away, echo), seconds - 60.0, bridge=bridge, start=60.0)
        if restore:
            kept = bridge.session.snapshot()
            bridge.session.forget()
            assert bridge.session.restore(kept) is not None
        play((ship,) if seconds < 60.0 else (away, echo), 30, bridge=bridge, start=seconds)
        return [(t.id, t.merged_into, t.off_echo_m) for t in bridge.frame.targets]

    assert sail(True) == sail(False)


def target(id_: str, **more: object) -> Target:
    kind = TargetKind.AIS if id_.startswith("A:") else TargetKind.RADAR
    return replace(Target(id_, kind, "X", HOME, stamp(), 0.0), **more)  # type: ignore[arg-type]  # fields of a target


def test_every_id_that_was_ever_hers_is_she() -> None:
    ship = target("A:1", merged=("R:1",))
    echo = target("R:1", merged_into="A:1", merged=("R:9",))
    inside = target("R:2", merged_into="R:1")
    alone = target("R:3")
    targets = (ship, echo, inside, alone)
    assert {i: t.id for i, t in by_every_id(targets).items()} == {
        "A:1": "A:1",
        "R:1": "A:1",
        "R:2": "A:1",
        "R:9": "A:1",
        "R:3": "R:3",
    }
    assert find(targets, "R:7") is None
    assert find(targets, None) is None
    assert standing(targets) == (ship, alone)


def test_a_chain_that_bites_its_own_tail_ends() -> None:
    assert find((target("R:1", merged_into="R:2"), target("R:2", merged_into="R:1")), "R:1") is not None


def test_a_lost_echo_of_a_ship_is_counted_nowhere() -> None:
    ship = Ship("211000001", 1, destination(HOME, 60.0, 3 * NM), 200.0, 12.0)
    bridge = play((ship,), 40)
    play((Ship("211000001", None, ship.start, 200.0, 12.0),), 60, bridge=bridge, start=40)
    assert one(bridge.frame, "R:RADAR 1:1:1").lost
    assert [t.id for t in standing(bridge.frame.targets)] == ["A:211000001"]


_IDS = [f"T:{i}" for i in range(6)]
_NONE_OR_ID = st.none() | st.sampled_from([*_IDS, "T:gone"])


@given(st.lists(st.tuples(_NONE_OR_ID, st.lists(st.sampled_from([*_IDS, "T:former"]), max_size=2)), min_size=6, max_size=6))
def test_every_id_leads_to_whoever_stands_for_it(bonds: list[tuple[str | None, list[str]]]) -> None:
    """Whatever went into what: who stands alone is found by the own id, who went into a ship by that ship's."""
    targets = [
        Target(id_, TargetKind.AIS, "AIS", HOME, stamp(0), 0.0, merged=tuple(merged), merged_into=into)
        for id_, (into, merged) in zip(_IDS, bonds, strict=True)
    ]
    found, alone = by_every_id(targets), {t.id: t for t in standing(targets)}
    assert found.keys() == {*_IDS, *(i for t in targets for i in t.merged)}
    for target in targets:
        if target.merged_into is None or target.merged_into == "T:gone":
            assert found[target.id] is target
        elif target.merged_into in alone:
            assert found[target.id] is alone[target.merged_into]
