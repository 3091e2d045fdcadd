"""Dates: two-digit years, week rollovers, and the day of sentences that say only the time."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.clock import Stamp
from app.readings import Fix, Reading, TargetReport, TimeReport
from devices.decoder import Decoder
from devices.nmea_calendar import Calendar, Reference
from tests.devices.helpers import decode, only, stamp

POSITION = "3500.0000,N,01230.0000,E"
NOW = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)


def rmc(clock: str, day: str, status: str = "A") -> str:
    return f"GPRMC,{clock},{status},{POSITION},1.0,2.0,{day},,,A"


def readings(*bodies: str, decoder: Decoder, at: Stamp | None = None) -> list[Reading]:
    return [r for result in decode(*bodies, decoder=decoder, at=at) for r in result.readings]


@pytest.mark.parametrize(
    ("day", "reference", "expected", "weeks"),
    [
        ("211126", "arrival", date(2026, 11, 21), 0),
        ("070407", "arrival", date(2026, 11, 21), 1024),
        ("150318", "arrival", date(2018, 3, 15), 0),
        ("301299", "arrival", date(2019, 8, 15), 1024),
        ("180315", None, date(2015, 3, 18), 0),
        ("070407", None, date(2007, 4, 7), 0),
        ("130694", None, date(1994, 6, 13), 0),
        ("010179", None, date(2079, 1, 1), 0),
        ("010180", None, date(1980, 1, 1), 0),
        ("180315", datetime(2015, 3, 18, tzinfo=UTC), date(2015, 3, 18), 0),
        ("231207", datetime(2027, 8, 8, tzinfo=UTC), date(2027, 8, 8), 1024),
        ("010130", datetime(2026, 1, 1, tzinfo=UTC), date(2030, 1, 1), 0),
    ],
)
def test_dates_land_nearest_the_reference(day: str, reference: Reference, expected: date, weeks: int) -> None:
    report = only(readings(rmc("120000", day), decoder=Decoder("GPS 1", reference=reference)), TimeReport)
    assert (report.date, report.corrected_weeks) == (expected, weeks)
    assert ("date-corrected" in report.flags) == bool(weeks)


def test_a_recording_of_2015_with_its_own_arrival_times_stays_in_2015() -> None:
    at = stamp(datetime(2015, 3, 18, 17, 19, 26, tzinfo=UTC))
    report = only(readings(rmc("171926", "180315"), decoder=Decoder("GPS 1"), at=at), TimeReport)
    assert report.time == datetime(2015, 3, 18, 17, 19, 26, tzinfo=UTC)
    assert report.flags == ()


def test_a_computer_with_a_dead_clock_does_not_undo_the_correction() -> None:
    at = stamp(datetime(1970, 1, 1, tzinfo=UTC))
    report = only(readings(rmc("120000", "070407"), decoder=Decoder("GPS 1"), at=at), TimeReport)
    assert report.date == date(2026, 11, 21)


@given(st.dates(date(2017, 6, 1), date(2036, 1, 1)), st.integers(1, 2))
def test_a_receiver_whole_epochs_behind_is_mended(true: date, epochs: int) -> None:
    arrival = stamp(datetime(true.year, true.month, true.day, 12, tzinfo=UTC))
    shown = true - timedelta(weeks=1024 * epochs)
    calendar = Calendar("arrival")
    if arrival.utc.year >= 2020:  # before, the floor decides
        assert calendar.corrected(shown, arrival) == (true, 1024 * epochs)


def test_sentences_without_a_date_take_the_day_of_the_last_rmc() -> None:
    decoder = Decoder("GPS 1")
    gga = f"GPGGA,120001,{POSITION},1,08,1.0,1.0,M,1.0,M,,"
    before, *_ = readings(gga, decoder=decoder)
    assert isinstance(before, Fix)
    assert (before.time, before.time_of_day) == (None, time(12, 0, 1))
    after = readings(
        rmc("120000", "211126"), gga, f"GPGLL,{POSITION},120002,A,A", "RATTM,1,1.0,0,T,0,0,T,,,N,,T,,120003,A", decoder=decoder
    )
    times = [r.time for r in after if isinstance(r, (Fix, TargetReport))]
    assert times == [NOW + timedelta(seconds=s) for s in range(4)]


@pytest.mark.parametrize(
    ("last", "clock", "expected"),
    [
        ("235959", "000001", datetime(2026, 11, 22, 0, 0, 1, tzinfo=UTC)),
        ("000001", "235959", datetime(2026, 11, 20, 23, 59, 59, tzinfo=UTC)),
        ("120000", "115959", datetime(2026, 11, 21, 11, 59, 59, tzinfo=UTC)),
    ],
)
def test_midnight_between_two_sentences(last: str, clock: str, expected: datetime) -> None:
    decoder = Decoder("GPS 1")
    readings(rmc(last, "211126"), decoder=decoder)
    fix = only(readings(f"GPGLL,{POSITION},{clock},A,A", decoder=decoder), Fix)
    assert fix.time == expected


def test_fixes_without_dates_carry_the_day_on_through_many_midnights() -> None:
    decoder = Decoder("GPS 1")
    readings("GPZDA,120000,21,11,2026,00,00", decoder=decoder, at=stamp(mono=0.0))
    fix = None
    for hour in range(1, 80):
        clock = (NOW + timedelta(hours=hour)).strftime("%H%M%S")
        fix = only(readings(f"GPGLL,{POSITION},{clock},A,A", decoder=decoder, at=stamp(mono=hour * 3600.0)), Fix)
    assert fix is not None
    assert fix.time == NOW + timedelta(hours=79)


def test_a_date_not_heard_for_half_a_day_is_forgotten() -> None:
    decoder = Decoder("GPS 1")
    readings(rmc("120000", "211126"), decoder=decoder, at=stamp(mono=0.0))
    fix = only(readings(f"GPGLL,{POSITION},120000,A,A", decoder=decoder, at=stamp(mono=13 * 3600.0)), Fix)
    assert (fix.time, fix.time_of_day) == (None, time(12))


def test_the_date_of_a_void_fix_is_shown_and_not_believed() -> None:
    decoder = Decoder("GPS 1")
    void, after = readings(rmc("120000", "060180", "V"), f"GPGLL,{POSITION},120001,A,A", decoder=decoder)[::2]
    assert isinstance(void, Fix)
    assert isinstance(after, Fix)
    assert (void.date, void.flags) == (date(1980, 1, 6), ())
    assert after.time is None


def test_a_clock_may_come_without_its_date() -> None:
    report = only(readings("IIZDA,095559,,,,00,", decoder=Decoder("GPS 1")), TimeReport)
    assert (report.time, report.time_of_day, report.date, report.zone_minutes) == (None, time(9, 55, 59), None, 0)


@pytest.mark.parametrize(("zone", "minutes"), [("-1,30", -90), ("05,30", 330), ("-00,30", -30), ("-03,-30", -210), (",", None)])
def test_the_sign_of_the_zone_holds_for_both_parts(zone: str, minutes: int | None) -> None:
    report = only(readings(f"GPZDA,120000,21,11,2026,{zone}", decoder=Decoder("GPS 1")), TimeReport)
    assert report.zone_minutes == minutes


@pytest.mark.parametrize("clock", ["240000", "236000", "120060", "1200", "12000x", "120000.x", "-12000", "²²²²²²"])
def test_impossible_times_are_lost(clock: str) -> None:
    (result,) = decode(f"GPGLL,{POSITION},{clock},A,A")
    fix = only(result.readings, Fix)
    assert fix.time_of_day is None
    assert fix.usable
    assert [p.value for p in result.problems] == [clock]
