"""Which echoes a radar sees: the table of the performance standard, the sea, dropped blips, lost and found again."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from itertools import groupby, pairwise
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.geo import range_bearing
from app.readings import TargetReport, TargetStatus
from app.units import NM
from devices.simulator.detect import ECHOES, Sightings, clutter_area, detection, hidden
from devices.simulator.generate import generate
from devices.simulator.inject import InjectMove, InjectRemoval
from devices.simulator.model import RadarClass, Scenario
from devices.simulator.values import read_point

from .hearing import digest, readings, truth

Small = Callable[..., Scenario]
kinds = st.sampled_from(RadarClass)


@pytest.mark.parametrize(("kind", "miles"), [("small-vessel", 3.4), ("buoy", 4.6), ("ship", 8.0), ("large-ship", 11.0)])
def test_in_a_flat_calm_the_targets_of_the_standard_are_seen_on_eight_of_ten_turns_at_its_ranges(kind: str, miles: float) -> None:
    assert detection(ECHOES[RadarClass(kind)], miles * NM, 0) == pytest.approx(0.8, abs=1e-9)


def test_small_targets_are_scaled_as_the_standards_own_table_is() -> None:
    buoy = 3.4 * (5.0 / 2.5) ** 0.125 * (3.5 / 2.0) ** 0.5  # by our law from the small vessel
    assert buoy == pytest.approx(4.6, rel=0.1)
    assert 1.2 < ECHOES[RadarClass.RUBBER_BOAT].clear_nm < 2.0


@given(kinds, st.floats(100, 20 * NM), st.integers(0, 6))
def test_farther_off_and_in_a_worse_sea_less_is_seen(kind: RadarClass, range_m: float, sea: int) -> None:
    echo = ECHOES[kind]
    here = detection(echo, range_m, sea)
    assert 0 <= here <= 1
    assert detection(echo, range_m, 0) >= here - 1e-12
    if sea < 6:
        assert detection(echo, range_m, sea + 1) <= here + 1e-12
        assert hidden(echo, range_m, sea + 1) >= hidden(echo, range_m, sea)
    assert detection(echo, 2 * echo.clear_nm * NM, sea) < 0.1
    assert 0 <= hidden(echo, range_m, sea) < 0.6


def test_the_sea_gives_more_echo_the_higher_it_runs() -> None:
    assert clutter_area(NM, 0) == 0
    areas = [clutter_area(NM, sea) for sea in range(1, 7)]
    assert areas == sorted(areas)
    # NRL 2012, horizontal polarisation, 9.4 GHz, sea state 3, 0.46 degrees grazing: -46.5 dB (by hand) in a cell of 32.3 m by 15 m
    assert areas[2] == pytest.approx(485 * 10**-4.65, rel=0.05)


@pytest.mark.parametrize("sea", [0, 3, 5])
def test_over_many_turns_the_part_that_is_seen_is_the_probability(sea: int) -> None:
    kind = RadarClass.RUBBER_BOAT
    sightings = Sightings(kind, Random(3))
    seen = [sightings.seen(NM, sea) for _ in range(20_000)]
    expected = detection(ECHOES[kind], NM, sea) * (1 - hidden(ECHOES[kind], NM, sea))
    assert sum(seen) / len(seen) == pytest.approx(expected, abs=0.02)


def test_in_a_sea_blips_drop_out_for_several_turns_together() -> None:
    sightings = Sightings(RadarClass.SMALL_VESSEL, Random(3))
    seen = [sightings.seen(2 * NM, 5) for _ in range(20_000)]
    missed = 1 - sum(seen) / len(seen)
    runs = [len(list(run)) for there, run in groupby(seen) if not there]
    assert sum(runs) / len(runs) > 1.15 / (1 - missed)  # independent misses would come in runs of 1 / (1 - missed)


CLASSES = """
[[vessel]]
id = "rubber"
start = "33-06.5N 012-24.8E"
radar = "rubber-boat"
handling = { leeway = 0.03 }
[[weather.change]]
at = 0
sea_state = 5
"""


def life_of(scenario: Scenario, identity: str, *orders: tuple[int, object]) -> list[tuple[float, int, TargetStatus]]:
    world = truth(scenario, *orders)
    near = []
    for t, r in readings(scenario, "RADAR", *orders):
        if isinstance(r, TargetReport) and r.position is not None and identity in world[int(t)]:
            off = range_bearing(r.position, world[int(t)][identity].position)[0]
            if off < 200:
                near.append((t, r.number, r.status))
    return near


def test_a_rubber_boat_in_a_sea_is_lost_and_found_again_under_another_number(small: Small) -> None:
    scenario = small(CLASSES).model_copy(update={"duration": 1200.0})
    reported: dict[int, list[TargetStatus]] = defaultdict(list)
    for _, r in readings(scenario, "RADAR", (1, InjectRemoval("boat"))):
        if isinstance(r, TargetReport) and r.range_m is not None:
            reported[r.number].append(r.status)
    life = life_of(scenario, "rubber", (1, InjectRemoval("boat")))
    numbers = [number for number, _ in groupby(number for _, number, status in life if status is not TargetStatus.LOST)]
    assert len(numbers) > 1
    assert all(a != b for a, b in pairwise(numbers))
    assert any(TargetStatus.LOST in states for states in reported.values())


def test_a_ship_of_a_class_is_tracked_without_a_break(small: Small) -> None:
    ship = '[[vessel]]\nid = "ship"\nstart = "33-08.5N 012-28.8E"\nradar = "large-ship"\n'
    scenario = small(ship).model_copy(update={"duration": 900.0})
    life = life_of(scenario, "ship")
    assert {number for _, number, _ in life} == {life[0][1]}
    assert [status for status, _ in groupby(status for _, _, status in life)] == [TargetStatus.ACQUIRING, TargetStatus.TRACKED]
    assert life[0][0] < 20


def test_what_is_below_the_horizon_is_not_seen_however_large_its_echo(small: Small) -> None:
    far = '[[vessel]]\nid = "far"\nstart = "33-06.5N 012-46.0E"\nradar = "large-ship"\n'  # 17 NM
    assert life_of(small(far), "far") == []


def test_what_one_vessel_does_changes_no_plot_of_another_of_a_class(small: Small) -> None:
    scenario = small(CLASSES + '[[vessel]]\nid = "second"\nstart = "33-06.0N 012-26.5E"\nradar = "fishing"\n')
    alone = [(t, r.range_m, r.bearing_deg) for t, r in radar_of(scenario, "second")]
    without = [(t, r.range_m, r.bearing_deg) for t, r in radar_of(scenario, "second", (0, InjectRemoval("rubber")))]
    assert alone == without
    assert len(alone) > 20


def radar_of(scenario: Scenario, identity: str, *orders: tuple[int, object]) -> list[tuple[float, TargetReport]]:
    world = truth(scenario, *orders)
    out = []
    for t, r in readings(scenario, "RADAR", *orders):
        if isinstance(r, TargetReport) and r.range_m is not None:
            moment = world[int(t)]
            distance, bearing = range_bearing(moment["own"].position, moment[identity].position)
            if abs(r.range_m - distance) < 100 and abs(r.bearing_deg - bearing) < 3:
                out.append((t, r))
    return out


def test_a_target_that_is_put_elsewhere_is_lost_there_and_found_here_under_another_number(small: Small) -> None:
    scenario = small("\n").model_copy(update={"duration": 200.0})
    order = (100, InjectMove("boat", position=read_point("33-07.0N 012-24.0E")))
    life = life_of(scenario, "boat", order)
    before, after = {n for t, n, _ in life if t < 100}, {n for t, n, _ in life if t > 105}
    assert len(before) == len(after) == 1
    assert before != after
    lost = [t for t, r in readings(scenario, "RADAR", order) if isinstance(r, TargetReport) and r.status is TargetStatus.LOST]
    assert 120 < min(lost) < 135


def test_sea_and_class_draw_from_the_seed_alone(small: Small) -> None:
    scenario = small(CLASSES)
    assert digest(generate(scenario, 3)) == digest(generate(scenario, 3))
    assert digest(generate(scenario, 3)) != digest(generate(scenario, 4))
