"""gpsd's regression logs: what gpsd reports (``.log.chk``) is what our readings say, played through framer and decoder.

gpsd merges the sentences of one cycle into TPV reports and echoes the sentences between them, so each value of a TPV must be
stated by one of our readings from the sentences just before it. Where a cycle states no speed or track, gpsd computes them
from two positions; those are checked against the geodesic between ours, and a track it takes from the compass against our heading.
"""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from app.geo import Position, range_bearing
from app.readings import Fix, Heading, Reading, TimeReport, Velocity
from devices.decoder import Decoder
from devices.framing import Framer
from devices.nmea_calendar import Reference
from tests.devices.helpers import assert_no_crash, line

LOGS = Path(__file__).resolve().parents[3] / "shared" / "data" / "nmea" / "gpsd"
NAMES = sorted(path.stem for path in LOGS.glob("*.log")) if LOGS.is_dir() else []

LOOK_BACK = 60
"""Lines in which a TPV's values were said: a cycle of a receiver with four satellite systems has up to 45."""

NO_NMEA = {
    "bu303-moving": "SiRF binary with NMEA in none of it",
    "hp58534a": "no sentence has a checksum: all are refused, and gpsd's answer is empty too",
}

REFERENCES: dict[str, Reference] = {
    # gpsd saw a week rollover here, from a leap second count or a date that did not fit: it added 1024 weeks.
    "neo-m8n": datetime(2034, 11, 1, tzinfo=UTC),
    "tcp-torture": datetime(2027, 8, 8, tzinfo=UTC),
}

UNREPORTED = {
    "ais-nmea": 6,
    "ait250": 1,
    "bundg_zeus_9": 86,
    "humminbird-M37": 2,
    "neo-m8n": 2,
}
"""Usable fixes whose position gpsd never prints: another sentence of the same cycle replaced it, or the log ended first."""


@dataclass(frozen=True)
class Report:
    """One TPV of gpsd's and our readings of the sentences before it, oldest first."""

    tpv: dict[str, Any]
    before: tuple[Reading, ...]


def played(name: str) -> list[tuple[bytes, tuple[Reading, ...]]]:
    """Each line of the log with its readings."""
    framer, decoder = Framer(), Decoder(name, reference=REFERENCES.get(name))
    data = (LOGS / f"{name}.log").read_bytes()
    chunks = data.split(b"|") if b"# Delay-Cookie: |" in data else [data]
    lines = [raw for chunk in chunks for raw in framer.feed(chunk)]
    results = [(raw, decoder.decode(line(raw))) for raw in lines]
    assert_no_crash(result for _, decoded in results for result in decoded)
    return [(raw, tuple(r for result in decoded for r in result.readings)) for raw, decoded in results]


def reports(name: str) -> Iterator[Report]:
    log = played(name)
    at = 0
    recent: deque[tuple[Reading, ...]] = deque(maxlen=LOOK_BACK)
    for raw in (LOGS / f"{name}.log.chk").read_bytes().splitlines():
        if raw.startswith(b"{"):
            tpv = json.loads(raw)
            if tpv["class"] == "TPV":
                yield Report(tpv, tuple(reading for readings in recent for reading in readings))
            continue
        found = next((i for i in range(at, min(at + 400, len(log))) if raw.strip() in log[i][0]), None)
        if found is not None:
            recent.extend(readings for _, readings in log[at : found + 1])
            at = found + 1


def positions(readings: tuple[Reading, ...]) -> list[Position]:
    return [r.position for r in readings if isinstance(r, Fix) and r.position is not None]


def is_at(position: Position, tpv: dict[str, Any]) -> bool:
    """gpsd prints nine decimals."""
    return abs(position.lat - tpv["lat"]) < 1e-9 and abs(position.lon - tpv["lon"]) < 1e-9


def has(values: list[float], value: float, tolerance: float) -> bool:
    return any(abs(v - value) <= tolerance for v in values)


def speeds_by_gpsd(before: tuple[Reading, ...], tpv: dict[str, Any]) -> list[float]:
    """Speeds to the fixes of the report's place or time from those just before at another time, m/s.

    gpsd computes its own at the first sentence of a cycle and keeps it while the next one moves the place a little.
    """
    now = datetime.fromisoformat(tpv["time"])
    fixes = [r for r in before if isinstance(r, Fix) and r.usable]
    speeds = []
    for i, here in enumerate(fixes):
        if here.position is None or here.time is None or not (here.time == now or is_at(here.position, tpv)):
            continue
        for there in fixes[max(0, i - 6) : i]:
            if there.position is not None and there.time is not None and there.time != here.time:
                distance, _ = range_bearing(there.position, here.position)
                speeds.append(distance / abs((here.time - there.time).total_seconds()))
    return speeds


def compass_courses(before: tuple[Reading, ...], tpv: dict[str, Any]) -> list[float]:
    """In a cycle without a course gpsd takes the compass less the variation of its own model, which it prints in tenths."""
    sensors = [r.sensor_deg for r in before if isinstance(r, Heading) and r.sensor_deg is not None]
    return [sensor - tpv["magvar"] for sensor in sensors]


@pytest.mark.usefixtures("shared")
def test_all_logs_are_there() -> None:
    assert len(NAMES) == 30


@pytest.mark.parametrize("name", [n for n in NAMES if n not in NO_NMEA])
def test_every_report_of_gpsd_was_stated_by_our_readings(name: str) -> None:
    for report in reports(name):
        tpv, before = report.tpv, report.before
        if "lat" in tpv:
            assert any(is_at(p, tpv) for p in positions(before)), tpv
        if "time" in tpv:
            times = [r.time.timestamp() for r in before if isinstance(r, (Fix, TimeReport)) and r.time is not None]
            assert has(times, datetime.fromisoformat(tpv["time"]).timestamp(), 0.0006), tpv
        velocities = [r for r in before if isinstance(r, Velocity)]
        if "speed" in tpv:
            stated = [v.sog_mps for v in velocities if v.sog_mps is not None]
            assert has(stated, tpv["speed"], 0.0006) or has(speeds_by_gpsd(before, tpv), tpv["speed"], 0.0006), tpv
        if "track" in tpv:
            stated = [v.cog_deg for v in velocities if v.cog_deg is not None]
            assert has(stated, tpv["track"], 0.0006) or has(compass_courses(before, tpv), tpv["track"], 0.06), tpv


@pytest.mark.parametrize("name", [n for n in NAMES if n not in NO_NMEA])
def test_every_usable_fix_is_one_that_gpsd_reports(name: str) -> None:
    told = [r.tpv for r in reports(name) if "lat" in r.tpv]
    fixes = [r for _, readings in played(name) for r in readings if isinstance(r, Fix) and r.usable]
    missing = [f for f in fixes if f.position and not any(is_at(f.position, tpv) for tpv in told)]
    assert len(missing) == UNREPORTED.get(name, 0)


@pytest.mark.parametrize("name", [n for n in NO_NMEA if n in NAMES])
def test_logs_without_a_provable_sentence_give_no_reading(name: str) -> None:
    assert not any(readings for _, readings in played(name))
