"""Each fault case of ``tests/data/quirks.jsonl`` gives what its row expects. One explicit answer for each row."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, date, datetime, time
from pathlib import Path

import pytest

from app.clock import Stamp
from app.geo import Position
from app.readings import (
    AisReport,
    AngleReference,
    Decoded,
    Depth,
    DistressCall,
    DistressExpansion,
    Fix,
    FixQuality,
    Heading,
    MobReport,
    RadarOwnShip,
    RadarScreen,
    Refusal,
    TargetLabel,
    TargetReport,
    TargetStatus,
    Text,
    TimeReport,
    Transducer,
    Velocity,
)
from app.units import KNOT, MPH, NM, STATUTE_MILE
from devices.decoder import Decoder
from devices.framing import Framer
from devices.sentence import parse_sentence
from tests.devices.helpers import assert_no_crash, line, only, stamp

ROWS = {
    row["id"]: row["raw"]
    for row in map(json.loads, (Path(__file__).parent.parent / "data" / "quirks.jsonl").read_text("utf-8").splitlines())
}

Results = list[Decoded]


def refusals(results: Results) -> list[Refusal | None]:
    return [r.refused for r in results]


def headings(results: Results) -> list[float | None]:
    return [r.true_deg for d in results for r in d.readings if isinstance(r, Heading)]


def lost(results: Results) -> dict[str, str]:
    """Lost fields by name, with the text that stood there."""
    return {p.field: p.value for d in results for p in d.problems}


def sole(results: Results, kind: type) -> object:
    return only((r for d in results for r in d.readings), kind)


def refused_as(reason: Refusal) -> Callable[[Results], None]:
    def check(results: Results) -> None:
        assert refusals(results) == [reason]
        assert not results[0].readings

    return check


def heading_is(*degrees: float) -> Callable[[Results], None]:
    def check(results: Results) -> None:
        assert headings(results) == list(degrees)
        assert refusals(results) == [None] * len(degrees)
        assert lost(results) == {}

    return check


def heading_lost(text: str) -> Callable[[Results], None]:
    def check(results: Results) -> None:
        assert headings(results) == [None]
        assert refusals(results) == [None]
        assert lost(results) == {"heading": text}

    return check


def is_fix(lat: float | None, lon: float | None, **values: object) -> Callable[[Results], None]:
    """A fix at this position with these attributes, of a sentence that was not refused."""

    def check(results: Results) -> None:
        assert refusals(results) == [None]
        fix = sole(results, Fix)
        assert isinstance(fix, Fix)
        if lat is None or lon is None:
            assert fix.position is None
        else:
            assert fix.position is not None
            assert (fix.position.lat, fix.position.lon) == pytest.approx((lat, lon), abs=1e-9)
        assert {name: getattr(fix, name) for name in values} == values

    return check


def junk_then_heading(results: Results) -> None:
    assert refusals(results) == [Refusal.NOT_A_SENTENCE, None]
    assert headings(results) == [274.07]


def half_then_heading(results: Results) -> None:
    assert refusals(results) == [Refusal.HALF_SENTENCE, None]
    assert headings(results) == [274.07]


def all_refused(results: Results) -> None:
    assert results
    assert all(refusals(results))


def empty_heading(results: Results) -> None:
    assert headings(results) == [None]
    assert lost(results) == {}


def leap_second(results: Results) -> None:
    is_fix(
        48.1173,
        11 + 31 / 60,
        time=datetime(2016, 12, 31, 23, 59, 59, tzinfo=UTC),
        time_of_day=time(23, 59, 59),
        leap_second=True,
        flags=(),
    )(results)
    report = sole(results, TimeReport)
    assert isinstance(report, TimeReport)
    assert report.leap_second
    assert report.time == datetime(2016, 12, 31, 23, 59, 59, tzinfo=UTC)


def no_date(time_of_day: time, text: str) -> Callable[[Results], None]:
    def check(results: Results) -> None:
        fix = sole(results, Fix)
        assert isinstance(fix, Fix)
        assert (fix.date, fix.time, fix.time_of_day) == (None, None, time_of_day)
        assert fix.usable
        assert lost(results) == {"datestamp": text}
        assert not any(isinstance(r, TimeReport) for d in results for r in d.readings)

    return check


def rollover(results: Results) -> None:
    fix, report = sole(results, Fix), sole(results, TimeReport)
    assert isinstance(fix, Fix)
    assert isinstance(report, TimeReport)
    assert report.time == fix.time == datetime(2026, 11, 21, 12, 0, tzinfo=UTC)
    assert report.corrected_weeks == 1024
    assert "date-corrected" in fix.flags
    assert "date-corrected" in report.flags


def position_lost(field: str, text: str) -> Callable[[Results], None]:
    def check(results: Results) -> None:
        is_fix(None, None, time=datetime(2024, 1, 1, 12, 35, 19, tzinfo=UTC), usable=False)(results)
        assert lost(results) == {field: text}
        velocity = sole(results, Velocity)
        assert isinstance(velocity, Velocity)
        assert velocity.sog_mps == pytest.approx(1 * KNOT)
        assert velocity.cog_deg == 2.0

    return check


def void(results: Results) -> None:
    is_fix(None, None, valid=False, usable=False, date=date(1990, 1, 30), flags=())(results)
    assert not any(isinstance(r, TimeReport) for d in results for r in d.readings)


def zone(results: Results) -> None:
    report = sole(results, TimeReport)
    assert isinstance(report, TimeReport)
    assert report.time == datetime(2004, 3, 11, 16, 0, 12, 710_000, tzinfo=UTC)
    assert report.zone_minutes == -90


def depth(results: Results) -> None:
    reading = sole(results, Depth)
    assert isinstance(reading, Depth)
    assert (reading.depth_m, reading.offset_m) == (3.5, None)
    assert lost(results) == {"offset": "0.-6"}


def transducers(results: Results) -> None:
    readings = [r for d in results for r in d.readings if isinstance(r, Transducer)]
    assert [(r.kind, r.value, r.unit, r.name) for r in readings] == [
        ("C", None, "C", "AIRTEMP"),
        ("A", None, "D", "HEEL"),
        ("A", None, "D", "TRIM"),
        ("P", None, "B", "BARO"),
        ("A", None, "D", "RUDDER"),
    ]
    values = [p.value for d in results for p in d.problems if p.reason == "not a number"]
    assert values == ["-1.-5", "-4.-3"]


def target(lost_fields: dict[str, str], **values: object) -> Callable[[Results], None]:
    """One target with these attributes; numbers within a billionth."""

    def check(results: Results) -> None:
        assert refusals(results) == [None]
        report = sole(results, TargetReport)
        for name, value in values.items():
            found = getattr(report, name)
            assert found == (pytest.approx(value, rel=1e-9) if isinstance(value, float) else value), name
        assert lost(results) == lost_fields

    return check


def labels_cleared(results: Results) -> None:
    labels = [(r.number, r.label) for d in results for r in d.readings if isinstance(r, TargetLabel)]
    assert labels == [(481, None), (470, None), (469, None), (468, None)]


def own_ship(results: Results) -> None:
    osd = sole(results, RadarOwnShip)
    assert isinstance(osd, RadarOwnShip)
    assert (osd.heading_deg, osd.heading_valid) == (35.1, True)
    assert (osd.course_deg, osd.course_reference, osd.speed_reference) == (36.0, "P", "P")
    assert osd.speed_mps == pytest.approx(10.2 * KNOT)
    assert osd.set_deg == 15.3
    assert osd.drift_mps == pytest.approx(0.1 * KNOT)


def cursor(results: Results) -> None:
    rsd = sole(results, RadarScreen)
    assert isinstance(rsd, RadarScreen)
    assert rsd.cursor_range_m == pytest.approx(0.808 * NM)
    assert rsd.cursor_bearing_deg == 326.9
    assert rsd.range_scale_m == pytest.approx(0.75 * NM)
    assert rsd.rotation == "N"
    assert rsd.vrm1_m is None


def approaches(results: Results) -> None:
    reports = [r for d in results for r in d.readings if isinstance(r, TargetReport)]
    assert [(r.number, r.reported_cpa_m, r.reported_tcpa_s) for r in reports] == [(n, None, None) for n in (229, 230, 231)]


def tagged(source: str, at: datetime | None) -> Callable[[Results], None]:
    def check(results: Results) -> None:
        heading_is(274.07)(results)
        (heading,) = results[0].readings
        assert (heading.tag_source, heading.tag_time) == (source, at)

    return check


def tag_left_out(results: Results) -> None:
    assert headings(results) == [274.07]
    (heading,) = results[0].readings
    assert heading.flags == ("tag-bad",)
    assert heading.tag_source is None
    assert "tag" in lost(results)


def grouped_tag(results: Results) -> None:
    report = ais("367078250", 42.384150, -71.059467)(results)
    assert report.tag_source == "r003669945"
    assert report.tag_time == datetime(2009, 5, 5, 17, 20, 35, tzinfo=UTC)


def fault_text(results: Results) -> None:
    text = sole(results, Text)
    assert isinstance(text, Text)
    assert text.text == "DR MODE-ANTENNA FAULT!"


def ais(mmsi: str, lat: float, lon: float) -> Callable[[Results], AisReport]:
    def check(results: Results) -> AisReport:
        report = sole(results, AisReport)
        assert isinstance(report, AisReport)
        assert report.mmsi == mmsi
        assert report.position is not None
        assert (report.position.lat, report.position.lon) == pytest.approx((lat, lon), abs=1e-5)
        return report

    return check


def distress(results: Results) -> None:
    call = sole(results, DistressCall)
    assert isinstance(call, DistressCall)
    assert call.is_distress
    assert not call.is_relay
    assert (call.sender, call.casualty) == ("360123456", "360123456")
    assert (call.nature_code, call.nature) == ("05", "sinking")
    assert call.position is not None
    assert (call.position.lat, call.position.lon) == pytest.approx((47 + 47 / 60, -(125 + 19 / 60)))
    assert call.time_of_day == time(8, 17)
    assert call.expansion_follows


def relay(results: Results) -> None:
    call = sole(results, DistressCall)
    assert isinstance(call, DistressCall)
    assert call.is_distress
    assert call.is_relay
    assert call.format == "all ships"
    assert (call.sender, call.casualty) == ("011234567", "999121212")
    assert call.nature_code == "00"
    assert call.position is not None
    assert (call.position.lat, call.position.lon) == pytest.approx((47 + 47 / 60, -(122 + 19 / 60)))
    assert call.time_of_day == time(12, 34)


def expansion(results: Results) -> None:
    dse = sole(results, DistressExpansion)
    assert isinstance(dse, DistressExpansion)
    assert dse.mmsi == "338040079"
    assert (dse.lat_minutes, dse.lon_minutes) == pytest.approx((0.4589, 0.4494))


def overboard(results: Results) -> None:
    mob = sole(results, MobReport)
    assert isinstance(mob, MobReport)
    assert (mob.emitter, mob.status, mob.activated_at, mob.days_since) == ("000FF", "activated", time(12), 3)
    assert (mob.position_source, mob.position_time) == ("emitter", time(12, 5, 30))
    assert mob.position == Position(37.5, -121.25)
    assert mob.cog_deg == 90.0
    assert mob.sog_mps == pytest.approx(5 * KNOT)
    assert mob.mmsi == "123456789"


VALID = {"valid": True, "usable": True}

EXPECTED: dict[str, Callable[[Results], object]] = {
    "nocs": refused_as(Refusal.NO_CHECKSUM),
    "lowercs": is_fix(49 + 16.45 / 60, -(123 + 11.12 / 60), **VALID, time_of_day=time(22, 54, 44)),
    "onedigit": refused_as(Refusal.CHECKSUM_MALFORMED),
    "wrongcs": refused_as(Refusal.WRONG_CHECKSUM),
    "junk": junk_then_heading,
    "nuls": heading_is(274.07),
    "nulfield": refused_as(Refusal.ILLEGAL_CHARACTER),
    "glued": heading_is(274.07, 275.07),
    "half": half_then_heading,
    "nested": all_refused,
    "cronly": heading_is(274.07, 275.07),
    "crcrlf": heading_is(274.07),
    "empty": empty_heading,
    "num_nan": heading_lost("nan"),
    "num_inf": heading_lost("inf"),
    "num_1_0": heading_lost("1_0"),
    "num_1e2": heading_lost("1e2"),
    "num_ABC": heading_lost("ABC"),
    "num_--1": heading_lost("--1"),
    "range400": heading_lost("400.0"),
    "leap": leap_second,
    "date0": no_date(time(12, 35, 19), "000000"),
    "badyear": no_date(time(0, 2, 31, 99_000), "2208-1"),
    "rollover": rollover,
    "latnodec": is_fix(48 + 7 / 60, 11 + 31 / 60, **VALID),
    "min75": position_lost("lat", "4875.000"),
    "lat95": position_lost("lat", "9507.000"),
    "nohemi": position_lost("lat_dir", ""),
    "void": void,
    "nullisland": is_fix(None, None, valid=False, quality=FixQuality.INVALID, usable=False),
    "modeN": is_fix(48.1173, 11 + 31 / 60, valid=False, usable=False),
    "navV": is_fix(28 + 29.34783 / 60, -(81 + 22.21257 / 60), **VALID, nav_status="V"),
    "simulated": is_fix(44 + 4.14036 / 60, -(121 + 18.85961 / 60), quality=FixQuality.SIMULATOR, usable=False),
    "gll_short": is_fix(49 + 16.45 / 60, -(123 + 11.12 / 60), valid=None, usable=True),
    "zda_neg": zone,
    "dpt_bad": depth,
    "xdr_bad": transducers,
    "ttm_tcpa": target(
        {"time_cpa": "24751376.1"},
        number=2,
        range_m=1.36 * NM,
        bearing_deg=39.1,
        bearing_reference=AngleReference.TRUE,
        reported_tcpa_s=None,
        status=TargetStatus.ACQUIRING,
    ),
    "ttm_spaces": target(
        {}, number=1, range_m=1.033854 * NM, bearing_deg=237.5, bearing_reference=None, reported_cpa_m=None, reported_tcpa_s=None
    ),
    "ttm_rel": target(
        {},
        number=99,
        range_m=STATUTE_MILE,
        bearing_deg=45.0,
        bearing_reference=AngleReference.RELATIVE,
        motion_reference=AngleReference.RELATIVE,
        speed_mps=10 * MPH,
        reported_cpa_m=0.5 * STATUTE_MILE,
        reported_tcpa_s=-180.0,
    ),
    "ttm_3digit": target({}, number=498, status=TargetStatus.TRACKED),
    "ttm_lost": target({}, number=3, status=TargetStatus.LOST, range_m=500.0),
    "tlb": labels_cleared,
    "tll_sw": target({}, number=23, position=Position(-(56 + 3.370 / 60), -(18 + 59.976 / 60)), name="BUOY", is_reference=True),
    "osd": own_ship,
    "rsd": cursor,
    "ttd_v1": approaches,
    "ttd_v0": target(
        {},
        number=123,
        bearing_deg=123.4,
        bearing_reference=AngleReference.TRUE,
        speed_mps=15.5 * KNOT,
        course_deg=135.7,
        heading_deg=None,
        is_ais=False,
        status=TargetStatus.TRACKED,
        range_m=163.0 * NM,
        motion_reference=AngleReference.RELATIVE,
        stabilised="ground",
        correlation=128,
        test=False,
    ),
    "tag": tagged("RA0001", datetime(2023, 11, 5, 7, 32, 11, tzinfo=UTC)),
    "tag_badcs": tag_left_out,
    "tag_group": grouped_tag,
    "udpbc": tagged("RA0001", None),
    "hexesc": fault_text,
    "dollar_ais": ais("227397000", 47.874012, -3.907165),
    "ais_extra": ais("244730036", 53.36018, 5.217555),
    "ais_trunc": refused_as(Refusal.AIS_PAYLOAD),
    "dsc_distress": distress,
    "dsc_relay": relay,
    "dsc_empty": refused_as(Refusal.EMPTY),
    "dse": expansion,
    "mob": overboard,
}

ARRIVED = {"leap": stamp(datetime(2017, 1, 1, tzinfo=UTC))}
"""Lines that arrived at another time than the rest: they would be a week rollover today."""

UNSTAMPED = {"zda_neg"}
"""Lines from a log that nobody stamped."""


def test_every_row_has_its_answer() -> None:
    assert set(EXPECTED) == set(ROWS)
    assert len(ROWS) == 61


@pytest.mark.parametrize("row", EXPECTED)
def test_quirk(row: str) -> None:
    at: Stamp = ARRIVED.get(row, stamp())
    decoder = Decoder("GPS 1", reference=None if row in UNSTAMPED else "arrival")
    lines = Framer().feed(ROWS[row].encode("latin-1") + b"\r\n")
    results = [result for raw in lines for result in decoder.decode(line(raw, at))]
    assert_no_crash(results)
    EXPECTED[row](results)


def test_a_port_may_let_sentences_through_that_have_no_checksum() -> None:
    (result,) = Decoder("GPS 1", need_checksum=False).decode(line(ROWS["nocs"]))
    (heading,) = result.readings
    assert isinstance(heading, Heading)
    assert heading.true_deg == 274.07
    assert heading.flags == ("unchecked",)


def test_a_tag_group_is_read() -> None:
    tag = parse_sentence(ROWS["tag_group"].encode()).tag
    assert tag is not None
    assert tag.group == (1, 2, 73874)
    assert tag.line_count == 157036
