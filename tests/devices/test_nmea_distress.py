"""What makes an alarm: DSC with its DSE, alerts of other devices, man-overboard emitters, packed radar targets."""

from __future__ import annotations

from datetime import time

import pytest

from app.readings import (
    DeviceAlert,
    DistressCall,
    DistressExpansion,
    Fix,
    FixQuality,
    MobReport,
    Other,
    Reading,
    Refusal,
    TargetReport,
    TargetStatus,
)
from app.units import NM
from devices.decoder import Decoder
from tests.devices.helpers import decode, line, only, reading, stamp

DISTRESS = "CVDSC,12,3601234560,12,05,00,{quadrant}474712519,0817,,,S,E"
EXPANSION = "CVDSE,1,1,A,3601234560,00,45894494"


def after(*pairs: tuple[float, str]) -> list[Reading]:
    """Readings of sentences that arrive at these monotonic seconds."""
    decoder = Decoder("radio")
    return [r for mono, body in pairs for d in decode(body, decoder=decoder, at=stamp(mono=mono)) for r in d.readings]


@pytest.mark.parametrize(("quadrant", "north", "east"), [(0, 1, 1), (1, 1, -1), (2, -1, 1), (3, -1, -1)])
def test_an_expansion_moves_the_position_away_within_its_quadrant(quadrant: int, north: int, east: int) -> None:
    call, refined = after((0.0, DISTRESS.format(quadrant=quadrant)), (1.0, EXPANSION))
    assert isinstance(call, DistressCall)
    assert isinstance(refined, DistressCall)
    assert (call.expansion_follows, call.expanded) == (True, False)
    assert (refined.expansion_follows, refined.expanded) == (False, True)
    assert refined.position is not None
    assert refined.position.lat == pytest.approx(north * (47 + 47.4589 / 60))
    assert refined.position.lon == pytest.approx(east * (125 + 19.4494 / 60))
    assert (refined.casualty, refined.nature) == (call.casualty, call.nature)


def test_an_expansion_that_comes_late_or_for_another_ship_stands_alone() -> None:
    call = DISTRESS.format(quadrant=0)
    for expansion, at in ((EXPANSION, 31.0), (EXPANSION.replace("3601234560", "3601234550"), 1.0)):
        _, alone = after((0.0, call), (at, expansion))
        assert isinstance(alone, DistressExpansion)


def test_an_expansion_is_used_once() -> None:
    _, refined, alone = after((0.0, DISTRESS.format(quadrant=0)), (1.0, EXPANSION), (2.0, EXPANSION))
    assert isinstance(refined, DistressCall)
    assert isinstance(alone, DistressExpansion)


def test_an_acknowledgement_by_a_coast_station_names_the_casualty() -> None:
    call = reading("CTDSC,16,0050000000,12,10,00,1474712219,1234,9991212120,05,S", DistressCall)
    assert (call.sender, call.casualty, call.nature) == ("005000000", "999121212", "sinking")
    assert call.telecommand == "distress acknowledgement"
    assert (call.is_distress, call.is_relay) == (True, False)


def test_a_distress_call_without_position_or_time_is_still_one() -> None:
    call = reading("CVDSC,12,3601234560,12,07,00,9999999999,8888,,,S,", DistressCall)
    assert call.is_distress
    assert (call.position, call.time_of_day) == (None, None)


def test_a_position_with_impossible_minutes_is_lost_and_the_call_kept() -> None:
    (result,) = decode("CVDSC,12,3601234560,12,07,00,0476012519,0817,,,S,")
    call = only(result.readings, DistressCall)
    assert call.casualty == "360123456"
    assert call.position is None
    assert [p.field for p in result.problems] == ["position"]


def test_a_routine_call_is_no_distress() -> None:
    call = reading("CVDSC,20,3381581370,00,00,26,900016,,,,R,", DistressCall)
    assert not call.is_distress
    assert (call.casualty, call.nature, call.channel) == (None, None, "900016")


@pytest.mark.parametrize(
    ("state", "active", "acknowledged"),
    [("V", True, False), ("S", True, False), ("A", True, True), ("O", True, True), ("U", False, False), ("N", False, None)],
)
def test_alert_states(state: str, active: bool, acknowledged: bool | None) -> None:
    alert = reading(f"VDALF,1,1,1,220516,B,A,{state},SAL,001,1,2,0,My alarm", DeviceAlert)
    assert (alert.active, alert.acknowledged) == (active, acknowledged)
    assert (alert.priority, alert.category, alert.identifier, alert.text) == ("alarm", "B", "1", "My alarm")
    assert alert.time_of_day == time(22, 5, 16)


def test_an_alert_in_two_sentences_is_told_at_once_and_then_whole() -> None:
    first, whole = after(
        (0.0, "VDALF,2,1,1,220516,B,A,V,SAL,001,1,2,0,Engine room"), (0.1, "VDALF,2,2,1,,,,,,,,,,bilge level high")
    )
    assert isinstance(first, DeviceAlert)
    assert isinstance(whole, DeviceAlert)
    assert first.text == "Engine room"
    assert whole.text == "Engine room bilge level high"
    assert (whole.identifier, whole.active) == ("1", True)


def test_an_older_alarm() -> None:
    alert = reading("RAALR,220516,001,A,V,Bilge pump alarm1", DeviceAlert)
    assert (alert.identifier, alert.active, alert.acknowledged, alert.text) == ("1", True, False, "Bilge pump alarm1")


@pytest.mark.parametrize("body", ["VRACK,001", "RAACN,220516,TCK,002,1,A,C", "RAARC,220516,TCK,002,1,A", "HCHBT,10,A,1"])
def test_alert_commands_are_read_for_the_log_only(body: str) -> None:
    assert isinstance(reading(body, Other), Other)


@pytest.mark.parametrize("formatter", ["DSC", "DSE", "ALR", "ALF", "MOB"])
def test_an_event_with_nothing_in_it_raises_nothing(formatter: str) -> None:
    (result,) = decode(f"CD{formatter},,, ,,,,,,,,,,,")
    assert result.refused is Refusal.EMPTY
    assert result.readings == ()


def test_a_man_overboard_device_without_position_is_still_an_alarm() -> None:
    mob = reading("INMOB,000FF,A,120000,1,0,,,,,,,,,0", MobReport)
    assert (mob.status, mob.position, mob.days_since) == ("activated", None, 0)


def test_a_packed_target_marked_dangerous() -> None:
    bits = (
        "00" + f"{5:010b}" + f"{900:012b}" + f"{100:012b}" + f"{4095:012b}" + f"{4095:012b}" + f"{6:03b}" + "1"
        + f"{250:014b}" + "0" + "1" + "00" + f"{0:08b}"
        + "01" + f"{5:010b}" + f"{30:014b}" + f"{(-150) % 16384:014b}" + "00"
    )  # fmt: skip
    payload = "".join(chr(v + 48 if v < 40 else v + 56) for v in (int(bits[i : i + 6], 2) for i in range(0, len(bits), 6)))
    body = f"RATTD,01,01,,{payload},0"
    xor = 0
    for byte in body.encode():
        xor ^= byte
    (result,) = Decoder("radar").decode(line(f"!{body}*{xor:02X}"))
    target, approach = result.readings
    assert isinstance(target, TargetReport)
    assert isinstance(approach, TargetReport)
    assert (target.number, target.bearing_deg, target.course_deg) == (5, 90.0, None)
    assert (target.status, target.test, target.stabilised) == (TargetStatus.DANGEROUS, True, "water")
    assert target.range_m == pytest.approx(2.5 * NM)
    assert approach.reported_cpa_m == pytest.approx(0.3 * NM)
    assert approach.reported_tcpa_s == pytest.approx(-90.0)


@pytest.mark.parametrize(
    ("mode", "quality", "usable"),
    [
        ("AA", FixQuality.GPS, True),
        ("AAN", FixQuality.GPS, True),
        ("DA", FixQuality.DGPS, True),
        ("RR", FixQuality.RTK, True),
        ("NN", FixQuality.INVALID, False),
        ("AS", FixQuality.SIMULATOR, False),
        ("AM", FixQuality.MANUAL, False),
        ("E", FixQuality.DEAD_RECKONING, True),
    ],
)
def test_a_fix_from_several_systems(mode: str, quality: FixQuality, usable: bool) -> None:
    fix = reading(f"GNGNS,120000,3500.0,N,01230.0,E,{mode},14,0.6,1.0,4.0,,", Fix)
    assert (fix.quality, fix.usable) == (quality, usable)


@pytest.mark.parametrize(
    ("body", "usable"),
    [
        ("GPRMC,120000,A,3500.0,N,01230.0,E,1,2,211126,,,S", False),
        ("GPRMC,120000,A,3500.0,N,01230.0,E,1,2,211126,,,M", False),
        ("GPRMC,120000,,3500.0,N,01230.0,E,1,2,211126,,,", False),
        ("GPRMC,120000,V,3500.0,N,01230.0,E,1,2,211126,,,A", False),
        ("GPRMC,120000,A,3500.0,N,01230.0,E,1,2,211126", True),
        ("GPGGA,120000,3500.0,N,01230.0,E,,08,1.0,1.0,M,1.0,M,,", False),
        ("GPGGA,120000,3500.0,N,01230.0,E,6,08,1.0,1.0,M,1.0,M,,", True),
        ("GPGGA,120000,3500.0,N,01230.0,E,7,08,1.0,1.0,M,1.0,M,,", False),
        ("GPGGA,120000,3500.0,N,01230.0,E,8,08,1.0,1.0,M,1.0,M,,", False),
        ("GPGLL,3500.0,N,01230.0,E,120000,A,N", False),
        ("GPGLL,3500.0,N,01230.0,E,120000,,", False),
    ],
)
def test_only_a_position_that_its_receiver_vouches_for_is_usable(body: str, usable: bool) -> None:
    fix = only(decode(body)[0].readings, Fix)
    assert fix.usable is usable


def test_proprietary_sentences_keep_their_raw_fields() -> None:
    other = reading("PQGSV,1,,3", Other)
    assert other.proprietary
    assert other.values == (("field1", "1"), ("field2", None), ("field3", "3"))
