"""AIS decoding against the answers of two other decoders (gpsd, libais) on recorded traffic."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from app.clock import Stamp
from app.readings import AisReport
from app.units import knots
from devices.ais import AisDecoder
from devices.framing import Framer, sentences_in
from devices.sentence import Refused, Sentence, parse_sentence

STAMP = Stamp(datetime(2026, 6, 14, tzinfo=UTC), 0.0)


def sentences(data: bytes) -> Iterator[Sentence]:
    for line in Framer().feed(data + b"\n"):
        for piece, refusal in sentences_in(line):
            if refusal is None:
                try:
                    sentence = parse_sentence(piece)
                except Refused:
                    continue
                if sentence.formatter in ("VDM", "VDO"):
                    yield sentence


def reports(path: Path) -> list[AisReport]:
    decoder = AisDecoder("log")
    found = [r for s in sentences(path.read_bytes()) for r in decoder.decode(s, STAMP).readings]
    return [r for r in found if isinstance(r, AisReport)]


def number(value: float | None, scale: float = 1.0) -> int | None:
    return None if value is None else round(value * scale)


def ours(r: AisReport) -> tuple[object, ...]:
    position = r.position
    lat, lon = (position.lat, position.lon) if position else (None, None)
    fine = 600 if r.message_type in (17, 27) else 600_000
    knot_scale = 1 if r.message_type in (9, 27) else 10
    return (
        r.message_type, int(r.mmsi), number(lat, fine), number(lon, fine),
        number(None if r.sog_mps is None else knots(r.sog_mps), knot_scale), number(r.cog_deg, 1 if r.message_type == 27 else 10),
        number(r.heading_deg), r.nav_status, r.accuracy, r.utc_second, r.name, r.callsign, r.imo, r.ship_type, r.destination,
        r.eta, number(r.draught_m, 10), number(r.to_bow_m), number(r.to_stern_m), number(r.to_port_m), number(r.to_starboard_m),
        r.aid_type, r.text,
    )  # fmt: skip


NAME, CALLSIGN, SHIP_TYPE, SIZES = 10, 11, 13, (17, 18, 19, 20)


def only(row: tuple[object, ...], *columns: int) -> tuple[object, ...]:
    """The row with type, MMSI and the given columns, nothing in the others."""
    return tuple(value if i < 2 or i in columns else None for i, value in enumerate(row))


def theirs(row: dict[str, Any]) -> tuple[object, ...]:
    """A gpsd report (unscaled) with its "not available" codes taken as none."""
    kind = row["type"]

    def known(name: str, *unknown: object) -> Any:
        value = row.get(name)
        return None if value in unknown else value

    def size(name: str, other: str) -> int | None:
        return None if not row.get(name) and not row.get(other) else row[name]

    located = kind in (1, 2, 3, 4, 9, 11, 17, 18, 19, 21, 27) and row["lat"] != 54_600_000 and row["lon"] != 108_600_000
    moving = kind in (1, 2, 3, 9, 18, 19, 27)
    second = row.get("second") if moving or kind == 21 else None
    return (
        kind, row["mmsi"], row["lat"] if located else None, row["lon"] if located else None,
        known("speed", 1023) if moving else None, known("course", 3600) if moving else None, known("heading", 511),
        known("status", 15), row.get("accuracy"), second if second is None or second < 60 else None,
        known("name" if kind == 21 else "shipname", ""), known("callsign", ""), known("imo", 0), known("shiptype", 0),
        known("destination", ""), known("eta", "00-00T24:60Z"), known("draught", 0), size("to_bow", "to_stern"),
        size("to_stern", "to_bow"), size("to_port", "to_starboard"), size("to_starboard", "to_port"),
        known("aid_type", 0), row.get("text"),
    )  # fmt: skip


@pytest.mark.parametrize("name", ["saab-r4", "ait250", "ais-nmea"])
def test_reports_equal_those_of_gpsd(shared: Path, name: str) -> None:
    folder = shared / "data" / "nmea" / "gpsd"
    rows = [json.loads(row) for row in (folder / f"{name}.log.chk").read_text("latin-1").splitlines() if '"class":"AIS"' in row]
    found = reports(folder / f"{name}.log")
    whole = {ours(r) for r in found if r.message_type not in (8, 24)}
    assert len(whole) > 10
    assert whole == {theirs(row) for row in rows if row["type"] not in (8, 24)}
    # gpsd says what is inside binary messages, and reports part A and part B of a class B ship's static data together.
    assert {r.mmsi for r in found if r.message_type == 8} == {f"{row['mmsi']:09d}" for row in rows if row["type"] == 8}
    static = {ours(r) for r in found if r.message_type == 24}
    joined = [theirs(row) for row in rows if row["type"] == 24]
    assert {only(row, NAME) for row in joined} | {only(row, CALLSIGN, SHIP_TYPE, *SIZES) for row in joined} <= static


@pytest.mark.parametrize("name", ["typeexamples", "tagblock"])
def test_reports_equal_those_of_libais(shared: Path, name: str) -> None:
    """Rows whose MMSI has ten digits are noise that libais lets through; its type 9 speed is ten times too small."""
    folder = shared / "data" / "nmea" / "libais"
    rows = [json.loads(row) for row in (folder / f"{name}.json").read_text().splitlines()]
    expected = {(row["type"], row["mmsi"]): row for row in rows if row["mmsi"] <= 999_999_999}
    found = {(r.message_type, int(r.mmsi)): r for r in reports(folder / f"{name}.nmea")}
    assert found.keys() == expected.keys()
    for key, row in expected.items():
        check_libais(found[key], row)


def check_libais(report: AisReport, row: dict[str, Any]) -> None:
    known = row.get("lat") is not None and abs(row["lat"]) <= 90 and abs(row["lon"]) <= 180
    assert (report.position is not None) == known
    if report.position is not None:
        assert (report.position.lat, report.position.lon) == (
            pytest.approx(row["lat"], abs=2e-5),
            pytest.approx(row["lon"], abs=2e-5),
        )
    if "speed" in row and report.message_type != 9:
        assert knots(report.sog_mps or 0) == pytest.approx(row["speed"], abs=0.01)
    if "course" in row:
        assert report.cog_deg == pytest.approx(row["course"], abs=0.01)
    if "heading" in row:
        assert report.heading_deg == (row["heading"] if row["heading"] < 360 else None)
    if row.get("turn") is not None:
        assert report.rate_of_turn_deg_min == pytest.approx(row["turn"], abs=0.01)
    for name, theirs_name in (("name", "shipname"), ("callsign", "callsign"), ("destination", "destination")):
        if theirs_name in row:
            assert getattr(report, name) == (row[theirs_name] or None)
    for name, theirs_name in (("to_bow_m", "to_bow"), ("to_starboard_m", "to_starboard"), ("altitude_m", "alt")):
        if theirs_name in row:
            assert (getattr(report, name) or 0) == row[theirs_name]
    if row["type"] in (12, 14):
        assert report.text == row["text"]
    if "tagblock_station" in row:
        assert report.tag_source == row["tagblock_station"]
        assert report.tag_time == datetime.fromisoformat(row["tagblock_timestamp"])
