"""The devices of a full bridge as a program of its own: ten pseudo terminals and what is said on them.

    python -m kit.full_bridge FOLDER FACTOR SECONDS SHIPS RADAR        (in bench/)

``FACTOR`` 1 is a hundred sentences a second (``kit.busy``), 10 and 50 as many times that: each sentence is said so many times
within its second. 0 says nothing. Beside the load come probes, sentences whose effect can be told from every other: a heading on
"GYRO" and a ship on "AIS 4" that jumps from place to place. It says "ready" when the ports are there, begins at a line on its
standard input, and ends with what it wrote, as JSON: each probe with the moment (CLOCK_MONOTONIC) just before its bytes were
written, and the bytes, sentences and those that no room was left for.
"""

from __future__ import annotations

import json
import random
import sys
import time
from collections import Counter
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from app.geo import Position, destination
from app.units import NM
from devices.simulator.encode_ais import AisLine, position_class_a
from devices.simulator.encode_nmea import hdt
from devices.simulator.pty_port import PtyPort
from kit.busy import HOME, lines

PORTS: Final = ("GPS 1", "GPS 2", "GYRO", "GYRO 2", "AIS 1", "AIS 2", "AIS 3", "AIS 4", "RADAR 1", "RADAR 2")
BAUD: Final = 38_400
PROBE_MMSI: Final = "247999999"
HEADING, SHIP = "heading", "ship"
SPOTS: Final = 32
FIRST_PROBE_S: Final = 6.0
"""By then every ship was heard once."""
_PROBE_EVERY_S: Final = (0.13, 0.27)
_SPREAD: Final = {"GYRO": ("GYRO 2",), "AIS": ("AIS 1", "AIS 2", "AIS 3", "AIS 4"), "RADAR": ("RADAR 1", "RADAR 2")}


def spot(number: int) -> Position:
    """Where the probe ship lies the ``number``-th time: on a ring of 5 NM, neighbours in time far apart."""
    return destination(HOME, number * 7 % SPOTS * 360.0 / SPOTS, 5 * NM)


def heading(number: int) -> int:
    """Whole degrees that the ``number``-th probe says; no two within a minute are alike."""
    return number * 7 % 360


@dataclass(frozen=True, slots=True)
class _Said:
    at: float
    port: str
    data: bytes
    probe: tuple[str, int] | None = None


def script(start: datetime, factor: int, seconds: float, ships: int, radar: int) -> list[_Said]:
    """All that is said, in order of time, seconds after the start."""
    said = []
    turn: Counter[str] = Counter()
    for line in lines(start, seconds if factor else 0, ships, radar):
        ports = _SPREAD.get(line.source, (line.source,))
        # The two parts of an AIS message must come from one port; the load has messages of one part only.
        port = ports[turn[line.source] % len(ports)]
        turn[line.source] += 1
        at = line.stamp.mono
        second = int(at)
        for i in range(factor):
            said.append(_Said(second + (at - second + i / factor) % 1.0, port, line.data + b"\r\n"))
    if factor:
        said += _probes(seconds)
    said.sort(key=lambda each: each.at)
    return said


def _probes(seconds: float) -> list[_Said]:
    noise, encoder, out = random.Random(7), AisLine(), []
    at = {HEADING: FIRST_PROBE_S, SHIP: FIRST_PROBE_S}
    number = 0
    while min(at.values()) < seconds:
        number += 1
        for kind in at:
            at[kind] += noise.uniform(*_PROBE_EVERY_S)
        out.append(_Said(at[HEADING], "GYRO", hdt(float(heading(number))), (HEADING, number)))
        values = position_class_a(
            PROBE_MMSI, spot(number), sog_mps=0.0, cog_deg=0.0, heading_deg=0.0, turn_deg_min=None, status=1, second=number % 60
        )
        out.append(_Said(at[SHIP], "AIS 4", encoder.lines(values)[0], (SHIP, number)))
    return out


def main() -> None:
    folder, seconds = Path(sys.argv[1]), float(sys.argv[3])
    factor, ships, radar = (int(sys.argv[i]) for i in (2, 4, 5))
    ports = {name: PtyPort(folder / name) for name in PORTS}
    now = datetime.now(UTC).replace(microsecond=0)
    said = script(now, factor, seconds, ships, radar)
    print("ready", flush=True)
    sys.stdin.readline()
    print(json.dumps(_say(ports, said, seconds)), flush=True)
    sys.stdin.readline()  # the ports stay until everything was read
    for port in ports.values():
        port.close()


def _say(ports: dict[str, PtyPort], said: list[_Said], seconds: float) -> dict[str, object]:
    began = time.monotonic()
    probes, written, refused, late = [], 0, 0, 0.0
    for each in said:
        while (left := began + each.at - time.monotonic()) > 0:
            time.sleep(min(left, 0.05))
        now = time.monotonic()
        late = max(late, now - began - each.at)
        taken = ports[each.port].send(each.data)
        written += taken
        if taken < len(each.data):
            refused += 1
        elif each.probe is not None:
            probes.append((*each.probe, now))
    took = time.monotonic() - began
    time.sleep(max(0.0, seconds - took))
    return {"probes": probes, "bytes": written, "sentences": len(said), "refused": refused, "late": late, "took": took}


if __name__ == "__main__":
    main()
