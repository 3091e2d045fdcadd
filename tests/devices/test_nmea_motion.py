"""Heading, speed, wind and depth: units, signs and the letters that decide what a number means."""

from __future__ import annotations

import pytest

from app.readings import (
    Depth,
    Heading,
    LogDistance,
    RateOfTurn,
    SatellitesInView,
    Transducer,
    Velocity,
    WaterSpeed,
    WaterTemperature,
    Wind,
    WindReference,
)
from app.units import FATHOM, FOOT, KMH, KNOT, MPH, NM
from tests.devices.helpers import decode, only, reading


@pytest.mark.parametrize(
    ("body", "magnetic", "true", "flags"),
    [
        ("HCHDG,100.0,2.0,E,5.0,W", 102.0, 97.0, ()),
        ("HCHDG,359.0,2.0,E,5.0,E", 1.0, 6.0, ()),
        ("HCHDG,1.0,2.0,W,5.0,W", 359.0, 354.0, ()),
        ("SDHDG,220.3,,,2.9,E", 220.3, 223.2, ("deviation-unknown",)),
        ("SDHDG,220.3,,,,", 220.3, None, ("deviation-unknown",)),
        ("SDHDG,220.3,1.0,,2.9,E", None, None, ()),
        ("SDHDG,220.3,x,E,2.9,E", None, None, ()),
    ],
)
def test_a_compass_heading_becomes_true_by_deviation_and_variation(
    body: str, magnetic: float | None, true: float | None, flags: tuple[str, ...]
) -> None:
    heading = reading(body, Heading)
    assert heading.magnetic_deg == (None if magnetic is None else pytest.approx(magnetic))
    assert heading.true_deg == (None if true is None else pytest.approx(true))
    assert heading.flags == flags


@pytest.mark.parametrize(
    ("mode", "degrees", "valid"),
    [("A", 90.0, True), ("E", 90.0, True), ("M", 90.0, False), ("S", 90.0, False), ("V", None, False), ("", 90.0, None)],
)
def test_the_mode_of_a_true_heading(mode: str, degrees: float | None, valid: bool | None) -> None:
    heading = reading(f"HETHS,90.0,{mode}", Heading)
    assert (heading.true_deg, heading.valid) == (degrees, valid)


def test_north_may_be_sent_as_360() -> None:
    assert reading("HEHDT,360.0,T", Heading).true_deg == 0.0


def test_a_heading_with_the_wrong_letter_is_lost() -> None:
    (result,) = decode("HEHDT,90.0,M")
    assert only(result.readings, Heading).true_deg is None
    assert result.problems


def test_rate_of_turn_is_negative_to_port() -> None:
    turn = reading("TIROT,-12.5,A", RateOfTurn)
    assert (turn.deg_per_min, turn.valid) == (-12.5, True)


def test_a_doppler_log_gives_axes_and_ground_speed() -> None:
    results = decode("VDVBW,10.0,-1.0,A,3.0,4.0,A,0.5,V,0.6,A")
    water, velocity = only(results[0].readings, WaterSpeed), only(results[0].readings, Velocity)
    assert water.stw_mps == pytest.approx(10 * KNOT)
    assert water.transverse_water_mps == pytest.approx(-1 * KNOT)
    assert water.stern_water_mps is None
    assert water.stern_ground_mps == pytest.approx(0.6 * KNOT)
    assert velocity.sog_mps == pytest.approx(5 * KNOT)
    assert velocity.cog_deg is None


def test_a_doppler_log_without_bottom_gives_no_ground_speed() -> None:
    (result,) = decode("VDVBW,10.0,0.0,A,3.0,4.0,V")
    assert not any(isinstance(r, Velocity) for r in result.readings)


@pytest.mark.parametrize(
    ("body", "course", "magnetic", "speed"),
    [
        ("GPVTG,45.5,T,67.5,M,10.0,N,18.5,K,A", 45.5, 67.5, 10 * KNOT),
        ("GPVTG,45.5,T,,M,,N,18.0,K", 45.5, None, 18 * KMH),
        ("GPVTG,45.5,67.5,10.0,18.5", 45.5, 67.5, 10 * KNOT),
        ("GPVTG,,T,,M,,N,,K,N", None, None, None),
    ],
)
def test_course_and_speed_in_all_forms_of_vtg(body: str, course: float | None, magnetic: float | None, speed: float | None) -> None:
    velocity = reading(body, Velocity)
    assert (velocity.cog_deg, velocity.cog_magnetic_deg) == (course, magnetic)
    assert velocity.sog_mps == (None if speed is None else pytest.approx(speed))


def test_speed_through_water_falls_back_to_kilometres() -> None:
    assert reading("VWVHW,,T,,M,,N,18.0,K", WaterSpeed).stw_mps == pytest.approx(5.0)


def test_the_first_distance_of_a_log_is_the_total() -> None:
    log = reading("VWVLW,545.8,N,10.5,N,1109.5,N,393.7,N", LogDistance)
    assert log.total_water_m == pytest.approx(545.8 * NM)
    assert log.since_reset_water_m == pytest.approx(10.5 * NM)
    assert log.total_ground_m == pytest.approx(1109.5 * NM)
    assert log.since_reset_ground_m == pytest.approx(393.7 * NM)


@pytest.mark.parametrize(("unit", "factor"), [("N", KNOT), ("K", KMH), ("M", 1.0), ("S", MPH)])
def test_wind_speed_in_every_unit(unit: str, factor: float) -> None:
    wind = reading(f"WIMWV,350.0,R,10.0,{unit},A", Wind)
    assert wind.speed_mps == pytest.approx(10 * factor)
    assert wind.reference is WindReference.APPARENT


def test_wind_without_its_unit_has_no_speed() -> None:
    (result,) = decode("WIMWV,350.0,T,10.0,,A")
    assert only(result.readings, Wind).speed_mps is None
    assert result.problems


@pytest.mark.parametrize(
    ("body", "reference", "angle"),
    [
        ("IIVWR,30.0,L,10.0,N,,,,", WindReference.APPARENT, 330.0),
        ("IIVWT,30.0,R,10.0,N,,,,", WindReference.TRUE_BOW, 30.0),
        ("WIMWD,30.0,T,28.0,M,10.0,N,,M", WindReference.NORTH, 30.0),
    ],
)
def test_wind_of_the_older_sentences(body: str, reference: WindReference, angle: float) -> None:
    wind = reading(body, Wind)
    assert (wind.reference, wind.angle_deg) == (reference, angle)
    assert wind.speed_mps == pytest.approx(10 * KNOT)


@pytest.mark.parametrize(
    ("body", "depth", "below"),
    [
        ("SDDBT,10.0,f,3.1,M,1.6,F", 3.1, "transducer"),
        ("SDDBS,10.0,f,,M,,F", 10 * FOOT, "surface"),
        ("SDDBK,,f,,M,2.0,F", 2 * FATHOM, "keel"),
        ("SDDPT,3.1,0.5", 3.1, "transducer"),
    ],
)
def test_depth_from_any_of_its_units(body: str, depth: float, below: str) -> None:
    found = reading(body, Depth)
    assert found.depth_m == pytest.approx(depth)
    assert found.below == below


def test_water_temperature_may_be_below_zero() -> None:
    assert reading("IIMTW,-1.5,C", WaterTemperature).celsius == -1.5


def test_a_transducer_group_in_no_known_unit_is_left_out() -> None:
    (result,) = decode("IIXDR,A,1.0,D,HEEL,A,2.0,?,TRIM,P,1.013,B,BARO")
    assert [r.name for r in result.readings if isinstance(r, Transducer)] == ["HEEL", "BARO"]
    assert len(result.problems) == 1


def test_satellites_and_the_signal_they_are_heard_on() -> None:
    gsv = reading("GAGSV,3,1,09,02,00,179,,04,09,321,,07,11,134,11,11,10,227,,7", SatellitesInView)
    assert [(s.prn, s.elevation_deg, s.azimuth_deg, s.snr_db) for s in gsv.satellites] == [
        ("02", 0.0, 179.0, None),
        ("04", 9.0, 321.0, None),
        ("07", 11.0, 134.0, 11.0),
        ("11", 10.0, 227.0, None),
    ]
    assert gsv.signal_id == "7"
