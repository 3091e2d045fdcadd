"""The decoder as its source sees it: never raises, bounded, and right over whole logs."""

from __future__ import annotations

import csv
import gc
import time
import tracemalloc
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.geo import Position, range_bearing
from app.readings import Decoded, Fix, Other, RawLine, Refusal, TargetReport, TargetStatus
from app.units import NM
from devices.decoder import Decoder
from devices.nmea_grammar import LAYOUTS
from tests.devices.helpers import assert_no_crash, decode, line, play, stamp, with_checksum

FIELD = st.text(st.characters(min_codepoint=0x20, max_codepoint=0xFF, exclude_characters="$!*\\,"), max_size=12) | st.sampled_from(
    [
        "",
        " ",
        "A",
        "V",
        "T",
        "N",
        "R",
        "0",
        "-0",
        "360",
        "1e9",
        "99999999999999999999",
        "235960",
        "120000",
        "4807.038",
        "01131.0",
        "²",
        "^2",
    ]
)
FORMATTERS = [*sorted(LAYOUTS), "VDM", "VDO", "ABM", "QGSV", "GPQ", "ALC", "PGN"]


@given(st.binary(max_size=300))
def test_any_bytes_are_decoded_or_refused(data: bytes) -> None:
    assert_no_crash(Decoder("GPS 1").decode(line(data)))


@settings(max_examples=300)
@given(st.sampled_from(FORMATTERS), st.lists(FIELD, max_size=24))
def test_any_fields_of_any_sentence_are_decoded_or_refused(formatter: str, fields: list[str]) -> None:
    results = decode(",".join([f"GP{formatter}", *fields]))
    assert_no_crash(results)
    for reading in (r for result in results for r in result.readings):
        assert reading.source == "GPS 1"
        assert reading.stamp == stamp()


@pytest.mark.parametrize("formatter", sorted(LAYOUTS))
def test_empty_fields_are_never_values(formatter: str) -> None:
    """Not one reading of an empty sentence holds a number: nothing missing becomes 0."""
    (result,) = decode(f"GP{formatter}" + "," * 20)
    for reading in result.readings:
        values = (
            dict(reading.values)
            if isinstance(reading, Other)
            else {name: getattr(reading, name) for kind in type(reading).__mro__ for name in getattr(kind, "__slots__", ())}
        )
        numbers = {n: v for n, v in values.items() if isinstance(v, (int, float)) and not isinstance(v, bool)}
        assert numbers.keys() <= {"corrected_weeks"}
        assert not any(numbers.values())


def test_a_gap_marker_is_not_decoded() -> None:
    assert Decoder("GPS 1").decode(RawLine("GPS 1", stamp(), b"$HEHDT,274.07,T*19", gap="link closed")) == []


def test_each_piece_of_a_line_has_its_own_result() -> None:
    good = with_checksum("HEHDT,1.0,T")
    results = Decoder("GPS 1").decode(line(f"xx{good}{with_checksum('HEHDT,2.0,T')[:-2]}00{good}"))
    assert [r.refused for r in results] == [Refusal.NOT_A_SENTENCE, None, Refusal.WRONG_CHECKSUM, None]


def test_memory_stays_flat_over_a_hostile_stream() -> None:
    """Calls that announce an expansion that never comes, alerts without a second half, fragments without an end."""
    decoder = Decoder("GPS 1")
    stream = [
        line(with_checksum(body), stamp(mono=float(n)))
        for n in range(400)
        for body in (
            f"CVDSC,12,{200000000 + n}0,12,05,00,1474712519,0817,,,S,E",
            f"VDALF,2,1,{n % 10},220516,B,A,V,SAL,{n},1,1,0,half",
        )
    ] + [
        line(f"!{with_checksum(f'AIVDM,2,1,{n % 10},A,13aGt0PP0jPN@9fMPKVDJgwfR>`<,0')[1:]}", stamp(mono=float(n)))
        for n in range(400)
    ]
    for raw in stream[:200]:
        decoder.decode(raw)
    gc.collect()
    tracemalloc.start()
    before = tracemalloc.get_traced_memory()[0]
    for raw in stream:
        decoder.decode(raw)
    gc.collect()
    grown = tracemalloc.get_traced_memory()[0] - before
    tracemalloc.stop()
    assert grown < 200_000


@pytest.fixture(scope="module")
def radar_log(shared: Path) -> list[Decoded]:
    results = play(shared / "data/nmea/radar/RadarLogs.txt", Decoder("radar", reference=None))
    assert_no_crash(results)
    return results


def targets(results: list[Decoded], formatter: str) -> list[TargetReport]:
    return [r for d in results if d.sentence == formatter for r in d.readings if isinstance(r, TargetReport)]


def test_every_target_of_the_radar_log_decodes(radar_log: list[Decoded]) -> None:
    ttm, tll = targets(radar_log, "TTM"), targets(radar_log, "TLL")
    assert (len(ttm), len(tll)) == (1466, 1466)
    assert all(r.number and r.range_m is not None and r.bearing_deg is not None and r.status and r.time for r in ttm)
    assert all(r.position is not None and r.status for r in tll)


def test_a_tcpa_beyond_a_day_is_refused(radar_log: list[Decoded]) -> None:
    lost = [p for result in radar_log if result.sentence == "TTM" for p in result.problems]
    assert len(lost) == 90
    assert {(p.field, p.reason) for p in lost} == {("time_cpa", "beyond 24 hours")}
    kept = [r.reported_tcpa_s for r in targets(radar_log, "TTM") if r.reported_tcpa_s is not None]
    assert kept
    assert max(map(abs, kept)) <= 86_400


def test_targets_are_those_of_the_truth_table(shared: Path, radar_log: list[Decoded]) -> None:
    """The table beside the log was computed by other code: every value of its TTM, TLL and the own GGA is in our readings."""
    with (shared / "data/nmea/radar/RadarLogs_truth.csv").open(encoding="utf-8") as table:
        rows = list(csv.DictReader(table))
    ttm = {(f"{r.time_of_day:%H%M%S}", r.number): r for r in targets(radar_log, "TTM") if r.time_of_day}
    tll = {(f"{r.time_of_day:%H%M%S}", r.number): r.position for r in targets(radar_log, "TLL") if r.time_of_day}
    statuses = {"L": TargetStatus.LOST, "Q": TargetStatus.ACQUIRING, "T": TargetStatus.TRACKED}
    errors = []
    for row in rows:
        key = row["utc"], int(row["target"])
        target, place = ttm[key], tll[key]
        assert target.range_m is not None
        assert place is not None
        assert target.range_m / NM == pytest.approx(float(row["ttm_range_nm"]))
        assert target.bearing_deg == float(row["ttm_bearing_t"])
        assert target.course_deg == (float(row["ttm_course_t"]) if row["ttm_course_t"] else None)
        cpa = float(row["ttm_cpa_nm"]) if row["ttm_cpa_nm"] else None
        assert cpa == (None if target.reported_cpa_m is None else pytest.approx(target.reported_cpa_m / NM))
        assert target.status is statuses[row["status"]]
        assert (place.lat, place.lon) == pytest.approx((float(row["tll_lat"]), float(row["tll_lon"])), abs=6e-7)
        own = Position(float(row["own_lat"]), float(row["own_lon"]))
        errors.append(abs(range_bearing(own, place)[0] - target.range_m) / NM)
    assert len(errors) == 1464
    assert sorted(errors)[int(len(errors) * 0.95)] < 0.0075


@pytest.mark.parametrize("name", ["signalk/gofree-merrimac.log", "signalk/plaka.log", "libais/test.aivdm"])
def test_real_logs_decode_without_a_crash_or_an_impossible_position(shared: Path, name: str) -> None:
    decoder, lines = Decoder("log", reference=None), (shared / "data/nmea" / name).read_bytes().splitlines()
    results = [result for raw in lines[:20_000] for result in decoder.decode(line(raw))]
    assert_no_crash(results)
    for reading in (r for result in results for r in result.readings):
        if isinstance(reading, Fix) and reading.position is not None:
            assert (reading.position.lat, reading.position.lon) != (0.0, 0.0)


def test_a_busy_bridge_is_decoded_faster_than_it_speaks(shared: Path) -> None:
    """5,000 sentences/s are the most that a bridge says; decoding alone must keep up on a crowded machine, too."""
    lines = [line(raw) for raw in (shared / "data/nmea/radar/RadarLogs.txt").read_bytes().splitlines()[:10_000]]
    decoder = Decoder("radar", reference=None)
    start = time.process_time()
    for raw in lines:
        decoder.decode(raw)
    assert len(lines) / (time.process_time() - start) > 5_000
