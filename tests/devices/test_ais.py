"""AIS decoding: refused payloads, "not available" values, parts of messages, locating devices."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pyais.encode import encode_dict, encode_msg
from pyais.messages import MessageType17

from app.clock import Stamp
from app.readings import AisReport, Beacon, Decoded, Refusal
from app.units import knots
from devices.ais import AisDecoder
from devices.sentence import checksum, parse_sentence

DATA = Path(__file__).resolve().parent.parent / "data"
NOW = datetime(2026, 6, 14, 2, 38, tzinfo=UTC)
ARMOUR = "0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVW`abcdefghijklmnopqrstuvw"


def line(body: str, start: str = "!") -> bytes:
    return f"{start}{body}*{checksum(body.encode('latin-1')):02X}".encode("latin-1")


def decode(raw: str | bytes, decoder: AisDecoder | None = None, mono: float = 0.0) -> Decoded:
    piece = raw.encode("latin-1") if isinstance(raw, str) else raw
    return (decoder or AisDecoder("AIS 1")).decode(parse_sentence(piece), Stamp(NOW, mono))


def report(*raw: str | bytes) -> AisReport:
    decoder = AisDecoder("AIS 1")
    results = [decode(r, decoder) for r in raw]
    (reading,) = [r for result in results for r in result.readings]
    assert isinstance(reading, AisReport)
    return reading


def encoded(**fields: object) -> AisReport:
    return report(*encode_dict(fields, talker_id="AI", radio_channel="B"))


@pytest.mark.parametrize("row", [json.loads(row) for row in (DATA / "ais_sar.jsonl").read_text().splitlines()])
def test_locating_devices_and_rescue_aircraft_are_told_with_kind_and_state(row: dict) -> None:
    expect = row["expect"]
    found = report(*row["raw"])
    assert found.message_type == expect["type"]
    assert found.mmsi == f"{expect['mmsi']:09d}"
    if expect["kind"] == "SAR aircraft":
        assert (found.beacon, found.mmsi[:3]) == (None, "111")
    else:
        assert (found.beacon, found.beacon_state) == (Beacon(expect["kind"]), expect["state"])
    if "lat" in expect:
        position = found.position
        assert (position and position.lat, position and position.lon) == (expect["lat"], expect["lon"])
        speed = None if found.sog_mps is None else round(knots(found.sog_mps), 6)
        assert (speed, found.cog_deg) == (expect["sog"], expect["cog"])
    assert found.text == expect.get("text")
    assert found.altitude_m == expect.get("alt_m")


def test_status_14_of_any_ship_is_an_alarm() -> None:
    found = encoded(type=1, mmsi=211234560, status=14, lat=34.0, lon=13.0)
    assert (found.beacon, found.beacon_state) == (Beacon.SART, "active")


def test_safety_text_of_an_unknown_number_is_an_alarm() -> None:
    found = encoded(type=14, mmsi=211234560, text="EPIRB ACTIVE")
    assert (found.beacon, found.beacon_state) == (Beacon.EPIRB, "active")


def test_locating_device_with_an_ordinary_status_counts_as_active() -> None:
    found = encoded(type=1, mmsi=972000001, status=0, lat=34.0, lon=13.0)
    assert (found.beacon, found.beacon_state) == (Beacon.MOB, "active")


def test_status_15_of_a_ship_is_no_beacon_and_no_status() -> None:
    found = encoded(type=1, mmsi=211234560, status=15, lat=34.0, lon=13.0)
    assert (found.beacon, found.beacon_state, found.nav_status) == (None, None, None)


def test_mmsi_keeps_its_leading_zeros() -> None:
    assert encoded(type=4, mmsi=2621336, lat=50.0, lon=1.0).mmsi == "002621336"


def test_not_available_is_none_everywhere_in_a_position_report() -> None:
    found = encoded(type=1, mmsi=211234560, lat=91, lon=181, speed=102.3, course=360, heading=511, turn=-128, second=60, status=15)
    fields = (found.position, found.sog_mps, found.cog_deg, found.heading_deg, found.rate_of_turn_deg_min, found.utc_second)
    assert fields == (None,) * 6


def test_not_available_is_none_everywhere_in_a_static_report() -> None:
    found = encoded(type=5, mmsi=211234560, shipname="", callsign="@@@", imo=0, draught=0, destination="", ship_type=0,
                    month=0, day=0, hour=24, minute=60)  # fmt: skip
    for name in ("name", "callsign", "imo", "draught_m", "destination", "ship_type", "eta", "to_bow_m", "to_stern_m",
                 "to_port_m", "to_starboard_m", "position", "sog_mps", "nav_status"):  # fmt: skip
        assert getattr(found, name) is None, name


def test_rescue_aircraft_speed_is_in_whole_knots_and_4095_m_is_unknown() -> None:
    found = encoded(type=9, mmsi=111232506, lat=35.0, lon=14.0, speed=120, alt=4095, course=0)
    assert knots(found.sog_mps or 0) == pytest.approx(120)
    assert found.altitude_m is None


@pytest.mark.parametrize(
    ("code", "rate"), [(0, 0.0), (1, 0.0446), (-12, -6.4283), (126, 708.7), (127, None), (-127, None), (-128, None)]
)
def test_rate_of_turn_follows_the_square_law(code: int, rate: float | None) -> None:
    bits = f"{1:06b}{0:02b}{211234560:030b}{0:04b}{code & 0xFF:08b}{0:0118b}"
    payload = "".join(ARMOUR[int(bits[i : i + 6], 2)] for i in range(0, 168, 6))
    found = report(line(f"AIVDM,1,1,,A,{payload},0")).rate_of_turn_deg_min
    assert found == (None if rate is None else pytest.approx(rate, abs=0.05))


def test_differential_corrections_are_at_degrees_not_minutes_and_signed() -> None:
    message = MessageType17.create(mmsi=2734450, lon=-1234.5, lat=-3599.2, data=b"")
    (sentence,) = encode_msg(message, talker_id="AI", radio_channel="A")
    position = report(sentence).position
    assert position is not None
    assert (position.lat, position.lon) == (pytest.approx(-59.98667, abs=1e-4), pytest.approx(-20.575, abs=1e-4))


def test_long_range_report_has_its_own_scales() -> None:
    found = encoded(type=27, mmsi=211234560, lat=34.5, lon=-12.75, speed=63, course=511, status=0)
    assert (found.sog_mps, found.cog_deg, found.nav_status) == (None, None, 0)
    assert found.position is not None
    assert (found.position.lat, found.position.lon) == (pytest.approx(34.5, abs=0.002), pytest.approx(-12.75, abs=0.002))


def test_base_station_time_is_utc_or_nothing() -> None:
    full = encoded(type=4, mmsi=2111111, year=2026, month=6, day=14, hour=2, minute=38, second=7, lat=35.0, lon=12.0)
    assert full.time == datetime(2026, 6, 14, 2, 38, 7, tzinfo=UTC)
    assert encoded(type=4, mmsi=2111111, year=0, month=0, day=0, hour=24, minute=60, second=60).time is None
    broken = encode_dict({"type": 4, "mmsi": 2111111, "year": 2026, "month": 2, "day": 30, "hour": 1}, talker_id="AI")
    result = decode(broken[0])
    assert result.readings[0].time is None  # type: ignore[attr-defined]
    assert [p.field for p in result.problems] == ["time"]


def test_class_b_static_parts_carry_only_what_they_have() -> None:
    part_a = encoded(type=24, mmsi=211234560, partno=0, shipname="SEABIRD")
    assert (part_a.name, part_a.callsign, part_a.ship_type, part_a.ais_class) == ("SEABIRD", None, None, "B")
    part_b = encoded(type=24, mmsi=211234560, partno=1, callsign="DA1234", ship_type=37, to_bow=6, to_stern=4, to_port=2,
                     to_starboard=0)  # fmt: skip
    assert (part_b.name, part_b.callsign, part_b.ship_type) == (None, "DA1234", 37)
    assert (part_b.to_bow_m, part_b.to_stern_m, part_b.to_port_m, part_b.to_starboard_m) == (6.0, 4.0, 2.0, 0.0)


def test_craft_of_a_parent_ship_has_no_dimensions_made_of_the_parents_number() -> None:
    found = encoded(type=24, mmsi=982112345, partno=1, callsign="TENDER", ship_type=37, mothership_mmsi=211234560)
    assert (found.to_bow_m, found.to_stern_m, found.to_port_m, found.to_starboard_m) == (None, None, None, None)


def test_aid_to_navigation_name_goes_on_in_its_extension() -> None:
    found = encoded(type=21, mmsi=992471097, name="LAMPEDUSA EAST CARDI", name_ext="NAL", lat=35.5, lon=12.7, aid_type=9,
                    virtual_aid=True)  # fmt: skip
    assert (found.name, found.aid_type, found.virtual_aid) == ("LAMPEDUSA EAST CARDINAL", 9, True)


def test_addressed_text_names_whom_it_is_for() -> None:
    found = encoded(type=12, mmsi=2111111, dest_mmsi=211234560, text="PROCEED WITH CAUTION")
    assert (found.destination_mmsi, found.text) == ("211234560", "PROCEED WITH CAUTION")


def test_sentence_that_starts_with_a_dollar_is_accepted() -> None:
    found = report("$AIVDM,1,1,,A,13Ho=R7000Of7DbKI<etrRbT1000,0*6B")
    assert found.message_type == 1


def test_extra_field_before_the_checksum_is_let_pass() -> None:
    found = report("!AIVDM,1,1,1,,13aI8e?P00PGpU:NR6s00?vT2000,0,0*1C")
    assert (found.mmsi, found.channel) == ("244730036", None)


def test_own_ship_report_says_so() -> None:
    found = report("!AIVDO,1,1,,,B3aC3LP00063aj7RNpl03wSUwP06,0*43")
    assert (found.own, found.mmsi, found.ais_class) == (True, "244630386", "B")


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        ("AIVDM,1,1,,A,13aGhtw0R<OJ,0", Refusal.AIS_PAYLOAD),
        ("AIVDM,1,1,,A,13aGhtw0R<OJf=6LgQ?Ad1FF0X`L,0", Refusal.AIS_PAYLOAD),
        ("AIVDM,1,1,,A,13aGhtw0R<OJf=6LgQ?Ad1FF05`\xb0,0", Refusal.AIS_PAYLOAD),
        ("AIVDM,1,1,,A,,0", Refusal.AIS_PAYLOAD),
        ("AIVDM,1,1,,A,03aGhtw0R<OJf=6LgQ?Ad1FF05`L,0", Refusal.AIS_PAYLOAD),
        ("AIVDM,1,1,,A,w3aGhtw0R<OJf=6LgQ?Ad1FF05`L,0", Refusal.AIS_PAYLOAD),
        ("AIVDM,1,1,,A,1wwwwww0R<OJf=6LgQ?Ad1FF05`L,0", Refusal.AIS_PAYLOAD),
        ("AIVDM,0,1,,A,13aGhtw0R<OJf=6LgQ?Ad1FF05`L,0", Refusal.MALFORMED),
        ("AIVDM,0,0,,A,13aGhtw0R<OJf=6LgQ?Ad1FF05`L,0", Refusal.MALFORMED),
        ("AIVDM,1,2,,A,13aGhtw0R<OJf=6LgQ?Ad1FF05`L,0", Refusal.MALFORMED),
        ("AIVDM,1,1,,A,13aGhtw0R<OJf=6LgQ?Ad1FF05`L,6", Refusal.MALFORMED),
        ("AIVDM,1,1,,A,13aGhtw0R<OJf=6LgQ?Ad1FF05`L,", Refusal.MALFORMED),
        ("AIVDM,1,1,,A,13aGhtw0R<OJf=6LgQ?Ad1FF05`L", Refusal.MALFORMED),
        ("AIVDM,+1,1,,A,13aGhtw0R<OJf=6LgQ?Ad1FF05`L,0", Refusal.MALFORMED),
    ],
)
def test_payload_that_cannot_be_a_message_is_refused(body: str, reason: Refusal) -> None:
    result = decode(line(body))
    assert result.refused is reason
    assert result.readings == ()
    assert (result.talker, result.sentence) == ("AI", "VDM")
    assert result.detail


def test_every_shortened_payload_of_a_position_report_is_refused() -> None:
    payload = "13aGhtw0R<OJf=6LgQ?Ad1FF05`L"
    for length in range(len(payload)):
        assert decode(line(f"AIVDM,1,1,,A,{payload[:length]},0")).refused is Refusal.AIS_PAYLOAD


PART_1 = line("AIVDM,2,1,9,B,55R3Vn82=ILTQ3KKS>1<D60Dq@E918U<F222221J1`?164vc03S1CCAD,0")
PART_2 = line("AIVDM,2,2,9,B,`88888888888880,2")


@pytest.mark.parametrize("order", [(PART_1, PART_2), (PART_2, PART_1), (PART_1, PART_1, PART_2)])
def test_parts_are_joined_in_any_order(order: tuple[bytes, ...]) -> None:
    found = report(*order)
    assert (found.name, found.callsign, found.imo, found.destination) == ("SEA ENTERPRISE", "HP6683", 9266633, "LEMMER")
    assert (found.eta, found.draught_m, found.to_bow_m, found.channel) == ("03-29T11:00Z", 1.4, 13.0, "B")


def test_part_alone_gives_nothing_and_is_counted_when_it_is_too_old() -> None:
    decoder = AisDecoder("AIS 1")
    assert decode(PART_1, decoder, mono=0.0).readings == ()
    late = decode(PART_2, decoder, mono=10.5)
    assert late.readings == ()
    assert [p.reason for p in late.problems] == [Refusal.AIS_FRAGMENT.value]
    assert decoder.expired == 1


def test_part_that_contradicts_one_already_here_starts_a_new_message() -> None:
    decoder = AisDecoder("AIS 1")
    other = line("AIVDM,2,1,9,B,55R3Vn82=ILTQ3KKS>1<D60Dq@E918U<F222221J1`?164vc03S1CCAE,0")
    decode(other, decoder)
    decode(PART_1, decoder)
    (reading,) = decode(PART_2, decoder).readings
    assert reading.name == "SEA ENTERPRISE"  # type: ignore[attr-defined]
    assert decoder.expired == 1


def test_parts_of_different_channels_talkers_and_kinds_are_never_joined() -> None:
    decoder = AisDecoder("AIS 1")
    decode(PART_1, decoder)
    for body in ("AIVDM,2,2,9,A", "ABVDM,2,2,9,B", "AIVDO,2,2,9,B", "AIVDM,2,2,8,B", "AIVDM,3,2,9,B"):
        assert decode(line(f"{body},`88888888888880,2"), decoder).readings == ()


def test_parts_of_one_tag_group_are_joined_though_only_the_first_names_its_source() -> None:
    decoder = AisDecoder("AIS 1")

    def tagged(tag: str, sentence: bytes) -> bytes:
        return rf"\{tag}*{checksum(tag.encode()):02X}".encode() + b"\\" + sentence

    decode(tagged("g:1-2-73874,s:r003669945,c:1241544035", PART_1), decoder)
    (reading,) = decode(tagged("g:2-2-73874", PART_2), decoder).readings
    assert (reading.tag_source, reading.tag_time) == ("r003669945", datetime(2009, 5, 5, 17, 20, 35, tzinfo=UTC))


def test_waiting_parts_are_bounded_in_number() -> None:
    decoder = AisDecoder("AIS 1")
    for number in range(1000):
        decode(line(f"AIVDM,2,1,{number},A,55R3Vn82=ILTQ3KKS>1<D60,0"), decoder)
    assert decoder.expired == 1000 - 64


@given(
    total=st.integers(0, 12),
    number=st.integers(0, 12),
    fill=st.integers(0, 9),
    payload=st.text(st.sampled_from(ARMOUR), max_size=80)
    | st.text(st.characters(min_codepoint=32, max_codepoint=126), max_size=30),
)
@settings(max_examples=300, deadline=None)
def test_no_payload_makes_it_raise_or_say_a_wrong_range(total: int, number: int, fill: int, payload: str) -> None:
    clean = "".join(c for c in payload if c not in "$!\\*,")
    result = decode(line(f"AIVDM,{total},{number},,A,{clean},{fill}"))
    for reading in result.readings:
        assert isinstance(reading, AisReport)
        assert len(reading.mmsi) == 9
        assert reading.heading_deg is None or 0 <= reading.heading_deg < 360
        assert reading.cog_deg is None or 0 <= reading.cog_deg < 360
        assert reading.sog_mps is None or 0 <= reading.sog_mps < 530
