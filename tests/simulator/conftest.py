"""A small scenario to build on, and the shipped ones played once for all tests."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

from devices.simulator.generate import Emission, generate
from devices.simulator.model import Scenario
from devices.simulator.scenario import find_scenario, load_scenario

SMALL = """
name = "small"
title = "Small"
trains = "Tests"
start = 2025-11-18T02:35:00Z
duration = "02:00"

[weather]
wind_from_deg = 310
wind_kn = 11
current_to_deg = 95
current_kn = 0.5

[own]
name = "AURORA"
mmsi = "211999010"
start = "33-06.5N 012-25.7E"
heading_deg = 290
speed_kn = 8

[[own.leg]]
action = "transit"
points = ["33-08.2N 012-20.0E"]
speed_kn = 8

[[vessel]]
id = "boat"
start = "33-05.5N 012-24.7E"
radar_nm = 3

[[port]]
name = "GPS 1"
kind = "gps"
rates = { RMC = 1, GGA = 1, VTG = 1, ZDA = 1, GSA = 1 }

[[port]]
name = "GYRO"
kind = "gyro"
rates = { HDT = 10, ROT = 10 }

[[port]]
name = "RADAR"
kind = "radar"
baud = 38400
"""


@pytest.fixture
def write(tmp_path: Path) -> Callable[[str], Path]:
    """Writes a scenario file."""

    def write_file(text: str) -> Path:
        path = tmp_path / "small.toml"
        path.write_text(text, encoding="utf-8")
        return path

    return write_file


@pytest.fixture
def small(write: Callable[[str], Path]) -> Callable[[str], Scenario]:
    """The small scenario, with more of the file appended."""
    return lambda more="": load_scenario(write(SMALL + more))


@cache
def played(name: str) -> tuple[Scenario, tuple[Emission, ...]]:
    """A shipped scenario, all of it, with its own seed."""
    scenario = find_scenario(name)
    return scenario, tuple(generate(scenario, scenario.seed))
