"""A time as it is typed: the clock alone, or with its day; never one that was not meant."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from app.entry import ShipState
from app.errors import UserError
from app.shiptime import zone_of
from ui.when import WhenInput, time_of, written

NOW = datetime(2026, 3, 2, 2, 52, 7, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "day", "clock"),
    [
        ("0238", "2026-03-02", "02:38:00"),
        ("02:38:07", "2026-03-02", "02:38:07"),
        ("2350", "2026-03-01", "23:50:00"),
        ("yesterday 0100", "2026-03-01", "01:00:00"),
        ("y 23:50", "2026-03-01", "23:50:00"),
        ("1 23:50", "2026-03-01", "23:50:00"),
        ("28 23:50", "2026-02-28", "23:50:00"),
        ("28.2. 23:50", "2026-02-28", "23:50:00"),
        ("28 Feb 23:50z", "2026-02-28", "23:50:00"),
        ("31 December 2350", "2025-12-31", "23:50:00"),
        ("2026-02-27 05:06", "2026-02-27", "05:06:00"),
    ],
)
def test_times_with_and_without_their_day(text: str, day: str, clock: str) -> None:
    assert time_of(text, NOW).strftime("%Y-%m-%d %H:%M:%S") == f"{day} {clock}"


@pytest.mark.parametrize("text", ["", "25:00", "12:60", "30.2. 12:00", "5 Foo 12:00", "noon", "1238 5"])
def test_what_is_no_time_is_refused(text: str) -> None:
    with pytest.raises(UserError):
        time_of(text, NOW)


@given(back=st.timedeltas(min_value=timedelta(0), max_value=timedelta(days=400)))
def test_a_moment_of_the_log_reads_back_as_itself(back: timedelta) -> None:
    moment = (NOW - back).replace(microsecond=0)
    assert time_of(written(moment, NOW), NOW) == moment


def test_a_day_key_moves_the_time_to_that_day_and_reads_the_ship_of_then(qtbot: QtBot) -> None:
    asked: list[datetime | None] = []

    def state_at(moment: datetime | None) -> ShipState | None:
        asked.append(moment)
        return ShipState(lat=33.0, lon=12.0)

    made = WhenInput(lambda: NOW, state_at)
    qtbot.addWidget(made)
    made.show()
    assert not made.days[0].isVisible()
    qtbot.keyClicks(made.edit, "0130")
    assert made.moment() == datetime(2026, 3, 2, 1, 30, tzinfo=UTC)
    assert [key.text() for key in made.days] == ["Today", "Yesterday", "28 Feb"]
    made.days[1].click()
    assert made.moment() == datetime(2026, 3, 1, 1, 30, tzinfo=UTC)
    assert asked[-1] == made.moment()
    assert "01 Mar 01:30" in made.then
    made.key(5).click()
    assert not made.days[0].isVisible()


def test_a_time_in_the_future_is_said_before_it_is_saved(qtbot: QtBot) -> None:
    made = WhenInput(lambda: NOW, lambda _moment: None)
    qtbot.addWidget(made)
    made.edit.setText("2026-03-02 04:00")
    made.edit.textEdited.emit(made.edit.text())
    assert "in the future" in made.then


def test_the_ships_clocks_of_then_stand_beside_utc_and_what_is_typed_stays_utc(qtbot: QtBot) -> None:
    made = WhenInput(lambda: NOW, lambda _at: ShipState(lat=33.0, lon=12.0), zone_of("+02:00"))
    qtbot.addWidget(made)
    made.key(5).click()
    assert made.then.startswith(f"SHIP {NOW + timedelta(hours=2, minutes=-5):%H:%M} · At {NOW - timedelta(minutes=5):%H:%M} UTC")
    qtbot.keyClicks(made.edit, "2026-03-01 23:30")
    assert made.moment() == datetime(2026, 3, 1, 23, 30, tzinfo=UTC)
    assert made.then.startswith("SHIP 02 Mar 01:30 · At 01 Mar 23:30 UTC")  # another day there
    made.now()
    assert made.then == ""


class _Clock:
    def __init__(self) -> None:
        self.at = NOW

    def __call__(self) -> datetime:
        return self.at


@pytest.fixture
def clock() -> _Clock:
    return _Clock()


@pytest.fixture
def when(qtbot: QtBot, clock: _Clock) -> WhenInput:
    made = WhenInput(clock, lambda _at: ShipState(lat=33.0, lon=12.0))
    qtbot.addWidget(made)
    return made


def test_what_is_read_back_is_what_is_written_however_long_the_form_stays_open(when: WhenInput, clock: _Clock) -> None:
    when.key(15).click()
    said, meant = when.then, NOW - timedelta(minutes=15)
    clock.at += timedelta(minutes=20)
    assert when.moment() == meant
    assert f"{meant:%H:%M}" in said


def test_a_moment_of_the_log_stays_that_moment_when_its_hour_comes_round_again(when: WhenInput, clock: _Clock) -> None:
    stands = NOW - timedelta(hours=23, minutes=59)
    when.set_moment(stands)
    clock.at += timedelta(minutes=5)
    assert when.moment() == stands


def test_a_typed_time_is_the_one_that_was_meant_when_it_was_typed(qtbot: QtBot, when: WhenInput, clock: _Clock) -> None:
    qtbot.keyClicks(when.edit, "0250")
    clock.at += timedelta(days=1)
    assert when.moment() == NOW.replace(minute=50, second=0)


def test_a_moment_comes_back_from_a_draft_as_the_moment_that_it_was(when: WhenInput, clock: _Clock) -> None:
    when.key(30).click()
    draft, meant = when.draft, NOW - timedelta(minutes=30)
    when.now()
    assert (when.moment(), when.draft) == (None, "")
    clock.at += timedelta(hours=3)
    when.bring_back(draft)
    assert when.moment() == meant
    when.bring_back("at noon")
    assert when.edit.text() == "at noon"
    with pytest.raises(UserError):
        when.moment()
    when.bring_back("")
    assert when.moment() is None
