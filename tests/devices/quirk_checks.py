"""Checks that the answers to the fault cases are made of: each takes the results of one row."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, time

import pytest

from app.geo import Position
from app.readings import (
    AisReport,
    Decoded,
    Depth,
    DistressCall,
    DistressExpansion,
    Fix,
    Heading,
    MobReport,
    RadarOwnShip,
    RadarScreen,
    Refusal,
    TargetLabel,
    TargetReport,
    Text,
    TimeReport,
    Transducer,
    Velocity,
)
from app.units import KNOT, NM
from tests.devices.helpers import only

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
