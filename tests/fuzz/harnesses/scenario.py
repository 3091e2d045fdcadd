"""Scenario files: refused with every mistake named, or they can be played."""

from __future__ import annotations

from itertools import islice

from app.errors import FileMistakes, UserError
from devices.simulator.generate import generate
from devices.simulator.scenario import load_scenario, scenarios
from tests.fuzz.harness import TOML, words_in, written
from tests.simulator.conftest import SMALL

EXAMPLES = 25
MORE = """
[[vessel]]
id = "ferry"
start = "33-01.0N 012-20.0E"
ais = "class_a"
mmsi = "247123456"
name = "FERRY"
speed_kn = 12
course_deg = 90
vanishes = "01:30"

[[fault]]
at = "00:05"
port = "GPS 1"
kind = "no_fix"
duration = "00:10"

[[message]]
at = "00:06"
from = "a@b.example"
text = "{own.position} {utc} {boat.decimal}"
"""


def seeds() -> list[bytes]:
    shipped = scenarios()
    return [SMALL.encode(), (SMALL + MORE).encode(), *(shipped[name].read_bytes() for name in ("man-overboard", "sart-and-dsc"))]


WORDS = (*TOML, *words_in([*seeds(), *(path.read_bytes() for path in scenarios().values())]))


def one(data: bytes) -> None:
    path = written("scenario.toml", data)
    try:
        scenario = load_scenario(path)
    except FileMistakes as error:
        assert all(m.problem.strip() and m.mend.strip() and m.file == str(path) for m in error.mistakes)
        return
    except UserError as error:
        assert str(error).startswith(str(path))
        return
    for said in islice(generate(scenario, 1, 12.0), 400):
        assert said.data.endswith(b"\r\n") and len(said.data) <= 1024
