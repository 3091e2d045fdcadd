"""Sentences to measure with: third-party logs read where they lie, or the simulator's where there are none.

The logs are not ours to pass on, so they are never copied: the folder ``shared`` beside the repository has them.
"""

from __future__ import annotations

from pathlib import Path

from devices.simulator.generate import generate
from devices.simulator.scenario import load_scenario, scenarios

_NMEA = Path(__file__).resolve().parents[3] / "shared" / "data" / "nmea"
_SIMULATED_S = 1200.0


def sentences(*names: str) -> tuple[list[bytes], str]:
    """The sentences of these logs (paths under ``shared/data/nmea``) in order, and a text that says where they are from."""
    paths = [_NMEA / name for name in names]
    if all(path.is_file() for path in paths):
        lines = [line for path in paths for line in path.read_bytes().splitlines() if line[:1] in (b"$", b"!")]
        return lines, f"{' + '.join(names)}, read in place"
    return simulated(), "no third-party logs beside the repository: the simulator's night-rescue instead"


def simulated() -> list[bytes]:
    """The first twenty minutes of the simulated night, all ports in order of time, without the line ends."""
    night = load_scenario(scenarios()["night-rescue"])
    return [emission.data.rstrip(b"\r\n") for emission in generate(night, night.seed, _SIMULATED_S)]
