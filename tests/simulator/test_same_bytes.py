"""The same scenario and seed give the same bytes, today and after every change of the simulator."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from devices.simulator.generate import generate
from devices.simulator.inject import InjectAis, InjectFault, InjectMove, InjectRemoval, injected_json
from devices.simulator.model import AisChange, Fault
from devices.simulator.scenario import find_scenario, load_scenario, scenarios

from .conftest import played
from .hearing import WHOLE_BRIDGE, digest, injections

pytestmark = pytest.mark.xdist_group("simulator-played")

# SHA-256 of every line of every port with its time, played with the seed of the file. A change of the simulator must not
# change them: a run that somebody recorded would not be the same any more. A change of the scenario file itself does.
BYTES = {
    "gnss-jamming": "d14dd3bcce59b1762f06b9a617806d5a3f7bf7949cd9306a8a34e81c86ce9f06",
    "night-rescue": "943190d89d9cb0bb66494c7e4254bdfcaf9acf9d2e44d0c17234892c82a334f6",
    "quiet-watch": "cc429e78a35bf336c3f42da9128eb2cdb297c289ea274844ef2f55540ffb44ec",
}


@pytest.mark.parametrize("name", sorted(BYTES))
def test_the_first_scenarios_have_the_bytes_that_they_always_had(name: str) -> None:
    assert digest(played(name)[1]) == BYTES[name]


@pytest.mark.parametrize("name", sorted(set(scenarios())))
def test_every_shipped_scenario_is_the_same_when_it_is_played_again(name: str) -> None:
    scenario = find_scenario(name)
    first, second = (list(generate(scenario, scenario.seed, 300)) for _ in range(2))
    assert digest(first) == digest(second)
    assert len(first) > 1000


ELSEWHERE = """
import json, sys
from pathlib import Path
from devices.simulator.generate import generate
from devices.simulator.inject import read_injected
from devices.simulator.scenario import load_scenario
from tests.simulator.hearing import digest
log = [read_injected(line) for line in json.loads(sys.argv[2])]
print(digest(generate(load_scenario(Path(sys.argv[1])), 3, injected=log)))
"""


def test_another_process_says_the_same_from_the_same_file_seed_and_log(tmp_path: Path) -> None:
    path = tmp_path / "whole.toml"
    path.write_text(WHOLE_BRIDGE, encoding="utf-8")
    log = injections(
        (20, InjectAis("cargo", AisChange(ais_name="OTHER"))),
        (30, InjectMove("boat", speed_kn=6, heading_deg=10)),
        (60, InjectFault(Fault(port="GPS 1", kind="noise", fraction=0.5))),
        (70, InjectRemoval("cargo")),
        (70, InjectRemoval("boat")),
    )
    sent = json.dumps([injected_json(injected) for injected in log])
    root = Path(__file__).resolve().parents[2]
    hashes = {
        subprocess.run(
            [sys.executable, "-c", ELSEWHERE, str(path), sent],
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(root)},
            cwd=root,
            capture_output=True,
            text=True,
            check=True,
        ).stdout.strip()
        for seed in ("1", "2")
    }
    assert hashes == {digest(generate(load_scenario(path), 3, injected=log))}
