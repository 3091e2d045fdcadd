"""Two that were taken for one ship: an officer says so, it holds against all that agrees, and it can be taken back."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.clock import Stamp
from app.errors import UserError
from app.geo import destination
from app.kept import KeptFile
from app.units import NM
from app.vigil import Vigil
from app.watch.parted import HOLDS_S, MOST, PartedPairs
from tests.watch.build import HOME, START, Bridge, stamp
from tests.watch.test_fusion import Ship, play

SHIP = Ship("247000001", 7, destination(HOME, 40, 5 * NM), 200, 9)
AIS_ID, ECHO_ID = "A:247000001", "R:RADAR 1:7:1"


def merged(bridge: Bridge) -> bool:
    echo = next(t for t in bridge.frame.targets if t.id == ECHO_ID)
    return echo.merged_into == AIS_ID


def test_what_an_officer_parted_stays_two_until_they_are_the_same_again() -> None:
    bridge = play([SHIP], 20)
    assert merged(bridge)
    bridge.session.parted.part(AIS_ID, ECHO_ID, "X and T07", "Ada", bridge.clock.stamp())
    play([SHIP], 2, bridge=bridge, start=20)
    assert not merged(bridge)
    ship = next(t for t in bridge.frame.targets if t.id == AIS_ID)
    assert ship.merged == ()
    play([SHIP], 40, bridge=bridge, start=22)
    assert not merged(bridge)
    ship = next(t for t in bridge.frame.targets if t.id == AIS_ID)
    assert ship.off_echo_m is None, "she left no echo: it never was hers"
    (parted,) = bridge.session.parted.of(ECHO_ID)
    assert bridge.session.parted.join(parted)
    play([SHIP], 15, bridge=bridge, start=62)
    assert merged(bridge)


def test_another_echo_may_be_hers_all_the_same() -> None:
    bridge = play([SHIP], 20)
    bridge.session.parted.part(AIS_ID, "R:RADAR 1:99:1", "X and T99", "Ada", bridge.clock.stamp())
    play([SHIP], 5, bridge=bridge, start=20)
    assert merged(bridge)


def test_it_is_written_down_and_comes_back_after_a_restart(tmp_path: Path) -> None:
    file, notes = tmp_path / "kept.json", list[tuple[str, str, str]]()
    bridge = play([SHIP], 20)
    vigil = Vigil(bridge.session, "bridge", KeptFile(file), lambda *said: notes.append(said))
    vigil.part(AIS_ID, "R:RADAR 1:7:3", "X and T07", "Ada")
    assert notes == [("not the same ship", "X and T07", "Ada")]

    again = Bridge()
    second = Vigil(again.session, "bridge", KeptFile(file), lambda *said: notes.append(said))
    (parted,) = second.parted(AIS_ID)
    assert (parted.echo, parted.by) == (ECHO_ID, "Ada"), "uses of a number are counted from one again"
    play([SHIP], 20, bridge=again)
    assert not merged(again)
    second.join(parted, "Ben")
    assert notes[-1] == ("same ship again", "X and T07", "Ben")
    assert Vigil(Bridge().session, "bridge", KeptFile(file), lambda *_: None).parted(AIS_ID) == ()


def test_it_ends_by_itself_after_a_watch_and_its_relief() -> None:
    pairs, ended = PartedPairs(), list[int]()
    pairs.changed = lambda: ended.append(len(pairs.pairs))
    pairs.part(AIS_ID, ECHO_ID, "X and T07", "Ada", stamp(0))
    pairs.expire(stamp(HOLDS_S - 1))
    assert pairs.pairs
    pairs.expire(stamp(HOLDS_S))
    assert pairs.pairs == frozenset()
    assert ended == [1, 0]


def test_there_is_a_bound_and_it_is_said() -> None:
    pairs = PartedPairs()
    for i in range(MOST):
        pairs.part(f"A:{i}", ECHO_ID, "", "Ada", stamp(i))
    with pytest.raises(UserError, match="already"):
        pairs.part("A:x", ECHO_ID, "", "Ada", stamp(99))
    pairs.part("A:1", ECHO_ID, "said again", "Ada", stamp(99))


@given(
    st.lists(st.dictionaries(st.sampled_from(("ship", "echo", "words", "set", "by")), st.text(max_size=12), max_size=5), max_size=5)
)
def test_nothing_that_stands_in_the_file_hurts(kept: list[dict[str, str]]) -> None:
    pairs = PartedPairs()
    pairs.take_up(kept, stamp(0))
    assert pairs.pairs == frozenset()


@given(st.floats(0, 3 * HOLDS_S), st.integers(1, 9))
def test_a_restart_makes_it_no_longer_than_it_was_to_be(down_s: float, uses: int) -> None:
    before, after = PartedPairs(), PartedPairs()
    made = before.part(AIS_ID, f"R:RADAR 1:7:{uses}", "X and T07", "Ada", stamp(0))
    now = Stamp(START + timedelta(seconds=down_s), 5.0)
    after.take_up(before.kept().values(), now)
    left = [p.until.mono - now.mono for p in after.now]
    assert left == ([pytest.approx(HOLDS_S - down_s, abs=0.01)] if made.until.utc - now.utc > timedelta(0) else [])
