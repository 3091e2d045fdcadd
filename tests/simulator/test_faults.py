"""What jamming does to a receiver, what a pulled cable does to a port, and where everybody really was."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from itertools import pairwise

import pytest

from app.geo import range_bearing
from app.readings import Fix, FixQuality, SatellitesInView
from devices.simulator import trail
from devices.simulator.generate import generate, seconds
from devices.simulator.inject import InjectFault, InjectFaultEnd, InjectRemoval
from devices.simulator.model import Fault, FaultKind, Scenario
from devices.simulator.trail import Trail

from .hearing import injections, readings, truth

Small = Callable[..., Scenario]

SKY = """
[[port]]
name = "GPS 3"
kind = "gps"
baud = 9600
rates = { GGA = 1, GSV = 1 }

[[fault]]
port = "GPS 3"
kind = "jamming"
at = "00:30"
lasts = "00:40"
"""


def test_jamming_takes_the_satellites_down_together_then_the_fix_and_gives_both_back(small: Small) -> None:
    scenario = small(SKY)
    world = truth(scenario)
    heard: dict[int, list[float]] = defaultdict(list)
    fixes: dict[int, Fix] = {}
    for t, r in readings(scenario, "GPS 3"):
        if isinstance(r, SatellitesInView):
            assert (r.total_messages, r.in_view) == (3, 10)
            heard[int(t)] += [s.snr_db for s in r.satellites if s.snr_db is not None]
        elif isinstance(r, Fix):
            fixes[int(t)] = r
    mean = {t: sum(values) / 10 for t, values in heard.items()}
    assert all(40 < mean[t] < 43 for t in range(30))
    assert all(b < a + 0.5 for a, b in pairwise(mean[t] for t in range(30, 55)))
    assert all(mean[t] < 15 for t in range(56, 70))
    assert all(fixes[t].usable for t in range(30))
    lost = [t for t, fix in fixes.items() if not fix.usable]
    assert lost == list(range(lost[0], lost[-1] + 1))
    assert 36 <= lost[0] < 52
    assert 72 < lost[-1] < 92
    assert {fixes[t].quality for t in lost} == {FixQuality.INVALID}
    assert all(fixes[t].position is None for t in lost)
    # Fewer satellites and more wandering before the fix goes.
    assert fixes[lost[0] - 1].satellites < fixes[20].satellites
    assert fixes[lost[0] - 1].hdop > fixes[20].hdop
    off = [range_bearing(world[t]["own"].position, fixes[t].position)[0] for t in range(lost[0])]
    assert max(off) < 60
    assert fixes[110].satellites == fixes[20].satellites


def test_a_receiver_without_an_antenna_sees_no_satellite(small: Small) -> None:
    scenario = small(SKY.replace('"jamming"', '"no-fix"'))
    seen = {int(t): r.in_view for t, r in readings(scenario, "GPS 3") if isinstance(r, SatellitesInView)}
    assert {seen[t] for t in range(31, 69)} == {0}
    assert seen[20] == seen[100] == 10


def test_a_receiver_that_says_no_gsv_is_jammed_all_the_same(small: Small) -> None:
    scenario = small('[[fault]]\nport = "GPS 1"\nkind = "jamming"\nat = 20\n')
    fixes = [(t, r.usable) for t, r in readings(scenario, "GPS 1") if isinstance(r, Fix)]
    assert all(usable for t, usable in fixes if t < 20)
    assert not any(usable for t, usable in fixes if t > 50)


def test_a_pulled_cable_is_silence_for_its_time(small: Small) -> None:
    scenario = small('[[fault]]\nport = "GYRO"\nkind = "unplug"\nat = 20\nlasts = 30\n')
    times = [e.t_s for e in generate(scenario, 1) if e.port == "GYRO"]
    assert not [t for t in times if 20 <= t < 50]
    assert [t for t in times if 19 <= t < 20]
    assert [t for t in times if 50 <= t < 51]


def test_a_fault_ends_when_it_is_ended_and_the_others_go_on(small: Small) -> None:
    orders = injections(
        (10, InjectFault(Fault(port="GYRO", kind=FaultKind.SILENCE))),
        (10, InjectFault(Fault(port="GPS 1", kind=FaultKind.SILENCE))),
        (40, InjectFaultEnd("GYRO", FaultKind.SILENCE)),
    )
    said = list(generate(small("\n"), 1, injected=orders))
    assert not [e for e in said if e.port == "GYRO" and 10 <= e.t_s < 40]
    assert [e for e in said if e.port == "GYRO" and 40 <= e.t_s < 41]
    assert not [e for e in said if e.port == "GPS 1" and e.t_s >= 10]


def test_the_trail_knows_who_was_where_and_who_was_gone(small: Small) -> None:
    scenario, kept, world = small("\n"), Trail(small("\n").start), []
    for second in seconds(scenario, 1, injections((60, InjectRemoval("boat")))):
        kept.add(second.moment)
        world.append(second.moment)
    for t in (0, 17, 59, 60, 119):
        assert set(kept.at(t).places) == set(world[t].vessels)
        assert kept.at(t).own.position == world[t].own.position
    assert set(kept.at(59.5).places) == {"own", "boat"}
    between = kept.at(33.5)
    assert range_bearing(between.own.position, world[33].own.ahead(0.5).position)[0] < 0.01
    assert between.utc == scenario.start + (world[33].utc - scenario.start) + (world[34].utc - world[33].utc) / 2
    assert kept.at(-1).places == {}
    assert kept.at(500).places == {}


def test_the_trail_is_bounded_and_grows_coarser_instead(small: Small, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(trail, "MOST_SAMPLES", 40)
    scenario = small("\n").model_copy(update={"duration": 300.0})
    kept, world = Trail(scenario.start), []
    for second in seconds(scenario, 1):
        kept.add(second.moment)
        world.append(second.moment)
        assert all(len(samples) <= 40 * 6 for samples in kept._samples.values())
    assert kept.every_s == 8
    for t in (0, 100, 222, 299):
        assert range_bearing(kept.at(t).own.position, world[t].own.position)[0] < 15
