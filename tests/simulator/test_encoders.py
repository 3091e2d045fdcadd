"""What the encoders write, read back by libraries that know nothing of them."""

from __future__ import annotations

from datetime import UTC, datetime

import pynmea2
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pyais import decode as decode_ais

from app.geo import Position
from app.units import knots, mps_from_knots
from devices.simulator import encode_ais as ais
from devices.simulator import encode_nmea as nmea
from devices.simulator.model import Identity

NOW = datetime(2025, 11, 18, 2, 38, 7, 250_000, tzinfo=UTC)
positions = st.builds(Position, st.floats(-89.9, 89.9), st.floats(-179.9, 179.9))
angles = st.floats(0, 360, exclude_max=True)
speeds = st.floats(0, 40)
TENTH_OF_A_MINUTE_IN_TEN_THOUSAND = 1e-4 / 60 / 2 + 1e-9


def read(line: bytes) -> pynmea2.NMEASentence:
    assert line.endswith(b"\r\n")
    assert len(line) <= 82
    return pynmea2.parse(line.decode("ascii"), check=True)


def angle_between(a: float, b: float) -> float:
    return abs((a - b + 180) % 360 - 180)


@given(positions, speeds, angles)
def test_rmc_and_gga_say_where_how_fast_and_when(position: Position, sog: float, cog: float) -> None:
    rmc, gga = read(nmea.rmc(NOW, position, sog, cog)), read(nmea.gga(NOW, position, 9, 0.9))
    for said in (rmc, gga):
        assert said.latitude == pytest.approx(position.lat, abs=TENTH_OF_A_MINUTE_IN_TEN_THOUSAND)
        assert said.longitude == pytest.approx(position.lon, abs=TENTH_OF_A_MINUTE_IN_TEN_THOUSAND)
        assert (said.timestamp.hour, said.timestamp.minute, said.timestamp.second) == (2, 38, 7)
    assert rmc.status == "A"
    assert rmc.datestamp == NOW.date()
    assert rmc.spd_over_grnd == pytest.approx(knots(sog), abs=0.051)
    assert angle_between(rmc.true_course, cog) <= 0.0501
    assert 0 <= rmc.true_course < 360
    assert gga.gps_qual == 1


def test_without_a_fix_the_fields_are_empty_and_the_status_says_so() -> None:
    rmc, gga, vtg, gsa = (
        read(line) for line in (nmea.rmc(NOW, None, 3, 4), nmea.gga(NOW, None, 0, None), nmea.vtg(None, None), nmea.gsa((), None))
    )
    assert (rmc.status, rmc.lat, rmc.lon, rmc.spd_over_grnd, rmc.true_course) == ("V", "", "", None, None)
    assert (gga.gps_qual, gga.lat, gga.lon) == (0, "", "")
    assert (vtg.true_track, vtg.spd_over_grnd_kts) == (None, None)
    assert gsa.mode_fix_type == "1"


@given(angles, speeds, st.floats(-720, 720))
def test_heading_turn_log_and_wind(heading: float, speed: float, turn: float) -> None:
    assert angle_between(float(read(nmea.hdt(heading)).heading), heading) <= 0.0501
    assert float(read(nmea.rot(turn)).rate_of_turn) == pytest.approx(turn, abs=0.051)
    vhw = read(nmea.vhw(heading, speed))
    assert float(vhw.water_speed_knots) == pytest.approx(knots(speed), abs=0.051)
    mwv = read(nmea.mwv(heading, speed, relative=True))
    assert (mwv.reference, mwv.wind_speed_units, mwv.status) == ("R", "N", "A")
    assert float(mwv.wind_speed) == pytest.approx(knots(speed), abs=0.051)
    assert read(nmea.vtg(speed, heading)).faa_mode == "A"
    assert float(read(nmea.dpt(speed + 1)).depth) == pytest.approx(speed + 1, abs=0.051)


def test_a_zda_is_complete() -> None:
    zda = read(nmea.zda(NOW))
    assert (zda.day, zda.month, zda.year, zda.local_zone) == (18, 11, 2025, 0)


@given(st.integers(1, 99), st.floats(100, 40_000), angles, speeds, angles, st.floats(0, 20_000), st.floats(-3600, 3600))
def test_ttm(number: int, distance: float, bearing: float, speed: float, course: float, cpa: float, tcpa: float) -> None:
    line = nmea.ttm(number, distance, bearing, speed, course, relative_motion=True, cpa_m=cpa, tcpa_s=tcpa, status="T", utc=NOW)
    said = pynmea2.parse(line.decode("ascii"), check=True)
    assert int(said.target_number) == number
    assert float(said.distance) == pytest.approx(distance / 1852, abs=0.0051)
    assert angle_between(float(said.bearing), bearing) <= 0.0501
    assert (said.brg_ref, said.cog_unit, said.dist_unit, said.status) == ("T", "R", "N", "T")
    assert float(said.speed) == pytest.approx(knots(speed), abs=0.051)
    assert float(said.time_cpa) == pytest.approx(tcpa / 60, abs=0.051)


@given(positions)
def test_tll_keeps_its_hemispheres(position: Position) -> None:
    said = read(nmea.tll(7, position, "Q", NOW))
    assert said.latitude == pytest.approx(position.lat, abs=TENTH_OF_A_MINUTE_IN_TEN_THOUSAND)
    assert said.longitude == pytest.approx(position.lon, abs=TENTH_OF_A_MINUTE_IN_TEN_THOUSAND)


def test_a_dsc_distress_call_carries_the_position_in_two_sentences() -> None:
    call, expansion = nmea.dsc_distress("215999125", 6, Position(-(34 + 55.68595 / 60), 12 + 24.74832 / 60), NOW)
    assert call.startswith(b"$CDDSC,12,2159991250,12,06,00,2345501224,0238,,,S,E*")
    # 55.68595 minutes: whole minutes in the call, four decimals (rounded to even ten-thousandths) in the expansion
    assert expansion[:36] in (b"$CDDSE,1,1,A,2159991250,00,68607483*", b"$CDDSE,1,1,A,2159991250,00,68597483*")


def test_an_angle_just_below_north_is_north() -> None:
    assert nmea.hdt(359.97).startswith(b"$HEHDT,000.0,T*")


def decoded(values: ais.Values) -> object:
    return decode_ais(*ais.AisLine().lines(values))


@given(positions, st.floats(0, 51), angles, angles, st.floats(-700, 700))
def test_ais_class_a_position(position: Position, sog: float, cog: float, heading: float, turn: float) -> None:
    said = decoded(
        ais.position_class_a(
            "211999010", position, sog_mps=sog, cog_deg=cog, heading_deg=heading, turn_deg_min=turn, status=0, second=7
        )
    )
    assert said.mmsi == 211999010
    assert said.lat == pytest.approx(position.lat, abs=2e-6)
    assert said.lon == pytest.approx(position.lon, abs=2e-6)
    assert said.speed == pytest.approx(knots(sog), abs=0.0501)
    assert angle_between(said.course, cog) <= 0.0501
    assert angle_between(said.heading, heading) <= 0.501
    assert said.heading < 360
    assert said.turn == pytest.approx(turn, abs=max(1.0, abs(turn) * 0.15))


def test_what_a_beacon_does_not_know_is_not_available() -> None:
    said = decoded(
        ais.position_class_a(
            "970999114", Position(33, 12), sog_mps=None, cog_deg=None, heading_deg=None, turn_deg_min=None, status=14, second=7
        )
    )
    assert (said.status, said.speed, said.course, said.heading) == (14, 102.3, 360.0, 511)


def test_ais_class_b_position_and_both_static_parts() -> None:
    ship = Identity(name="MARIS 4", mmsi="672999107", ship_type=30, length_m=16, beam_m=5, callsign="TSZZ")
    said = decoded(ais.position_class_b(ship.mmsi, Position(33, 12), sog_mps=3, cog_deg=9, heading_deg=None, second=3))
    assert (said.msg_type, said.mmsi, said.heading) == (18, 672999107, 511)
    name, measures = (decoded(part) for part in ais.static_class_b(ship, "211999010"))
    assert name.shipname == "MARIS 4"
    assert (measures.ship_type, measures.callsign, measures.to_bow + measures.to_stern) == (30, "TSZZ", 16)
    assert measures.to_port + measures.to_starboard == 5


def test_a_craft_of_a_parent_ship_names_its_mother() -> None:
    part_b = ais.static_class_b(Identity(name="RHIB", mmsi="982119991"), "211999010")[1]
    assert decoded(part_b).mothership_mmsi == 211999010


def test_ais_static_data_of_two_parts_is_numbered_and_alternates_channels() -> None:
    ship = Identity(name="TRAMONTANA", mmsi="247999101", imo=1234567, ship_type=70, length_m=118, beam_m=17, draught_m=6.1)
    line = ais.AisLine()
    first, second = line.lines(ais.static_class_a(ship, NOW)), line.lines(ais.static_class_a(ship, NOW))
    assert [part.split(b",")[1:5] for part in first] == [[b"2", b"1", b"0", b"A"], [b"2", b"2", b"0", b"A"]]
    assert [part.split(b",")[3:5] for part in second] == [[b"1", b"B"], [b"1", b"B"]]
    assert all(len(part) <= 82 for part in first)
    said = decode_ais(*first)
    assert (said.shipname, said.draught, said.imo, said.to_bow + said.to_stern) == ("TRAMONTANA", 6.1, 1234567, 118)


def test_other_ais_stations() -> None:
    aircraft = decoded(
        ais.sar_aircraft("111247921", Position(33, 12), altitude_m=460, sog_mps=mps_from_knots(135), cog_deg=30, second=1)
    )
    assert (aircraft.msg_type, aircraft.alt, aircraft.speed) == (9, 460, 135)
    base = decoded(ais.base_station("002479919", Position(33, 12), NOW))
    assert (base.msg_type, base.mmsi, base.year, base.minute) == (4, 2479919, 2025, 38)
    buoy = decoded(ais.aid_to_navigation("992479918", "TEST BUOY", Position(33, 12), 5))
    assert (buoy.msg_type, buoy.name) == (21, "TEST BUOY")
    assert decoded(ais.safety_text("970999114", "SART ACTIVE")).text == "SART ACTIVE"


def test_own_transponder_speaks_vdo() -> None:
    values = ais.safety_text("211999010", "A")
    assert ais.AisLine().lines(values, own=True)[0].startswith(b"!AIVDO,")
