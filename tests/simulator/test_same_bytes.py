"""The same scenario and seed give the same bytes, today and after every change of the simulator."""

from __future__ import annotations

import pytest

from devices.simulator.generate import generate
from devices.simulator.scenario import find_scenario, scenarios

from .conftest import played
from .hearing import digest

pytestmark = pytest.mark.xdist_group("simulator-played")

# SHA-256 of every line of every port with its time, played with the seed of the file. A change of the simulator must not
# change them: a run that somebody recorded would not be the same any more. A change of the scenario file itself does.
BYTES = {
    "gnss-jamming": "7552908e9db9f0cccd52d628bf2ed6c054990fcb9ea9ef0e4a6bf195bd7a17fd",
    "night-rescue": "943190d89d9cb0bb66494c7e4254bdfcaf9acf9d2e44d0c17234892c82a334f6",
    "quiet-watch": "4dae5185a3c42963b05beba22cbb7bd7a0bc922dbe79158d993bb921a9e0509c",
}


@pytest.mark.parametrize("name", sorted(BYTES))
def test_the_first_scenarios_have_the_bytes_that_they_always_had(name: str) -> None:
    assert digest(played(name)[1]) == BYTES[name]


@pytest.mark.parametrize("name", sorted(set(scenarios())))
def test_every_shipped_scenario_is_the_same_when_it_is_played_again(name: str) -> None:
    _, emissions = played(name)
    again = find_scenario(name)
    begun = [e for e in emissions if e.t_s < 400]
    assert digest(generate(again, again.seed, 400)) == digest(begun)
    assert len(emissions) > len(begun) > 1000
