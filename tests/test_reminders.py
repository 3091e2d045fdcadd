"""A call that is to be repeated and a request that nobody answered are alerts of the bridge, from the journal to the list."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from app.cli.wiring import Plan, build_station
from app.clock import SystemClock
from app.config import Settings, Ship
from app.rescue.entries import AlertNoted, CommsLine, PosAnswered, PosRequested, ReminderDone
from app.station import Station
from app.watch.frame import Alert, Mode, Priority


@pytest.fixture
def station(tmp_path: Path) -> Iterator[Station]:
    folder = tmp_path / "missions" / "m1"
    folder.mkdir(parents=True)
    made = build_station(Plan(Mode.LIVE, Settings(ship=Ship(name="AURORA")), SystemClock(), (), folder))
    made.start()
    yield made
    made.close()


def until(station: Station, done: Callable[[], object]) -> None:
    end = time.monotonic() + 20
    while not done():
        assert time.monotonic() < end, "it did not happen in time"
        station.tick()
        time.sleep(0.02)


def reminders(station: Station) -> list[Alert]:
    return [a for a in station.frame.alerts if a.kind == "reminder"]


def test_a_call_that_is_due_is_a_caution_until_it_is_struck_off(station: Station) -> None:
    call = CommsLine(direction="out", means="VHF", channel="16", party="MRCC Rome", content="", result="no_answer", repeat_min=5)
    ago = station.clock.utc() - timedelta(minutes=6)
    receipt = station.logbook.write(call, happened=ago)
    until(station, lambda: reminders(station))
    (alert,) = reminders(station)
    assert alert.priority is Priority.CAUTION
    assert alert.title == f"Call MRCC Rome again: no answer {ago:%H:%M}"
    station.logbook.write(ReminderDone(call=receipt.id, reason="reached by phone"))
    until(station, lambda: not reminders(station))
    noted = [line.payload for line in station.state.lines if isinstance(line.payload, AlertNoted)]
    assert any(n.title == alert.title for n in noted), "the log has it"


def test_repeating_the_call_moves_the_alert_to_the_new_one(station: Station) -> None:
    now = station.clock.utc()
    call = CommsLine(direction="out", means="VHF", channel="16", party="MRCC Rome", content="", result="no_answer", repeat_min=5)
    first = station.logbook.write(call, happened=now - timedelta(minutes=12))
    until(station, lambda: reminders(station))
    again = call.model_copy(update={"answers": first.id})
    station.logbook.write(again, happened=now - timedelta(minutes=6))
    until(station, lambda: [a for a in reminders(station) if f"{now - timedelta(minutes=6):%H:%M}" in a.title])
    assert len(reminders(station)) == 1


def test_a_request_without_an_answer_is_a_caution_until_a_port_is_assigned(station: Station) -> None:
    ago = station.clock.utc() - timedelta(hours=2, minutes=1)
    asked = station.logbook.write(PosRequested(to=("MRCC Rome",), remind_min=120), happened=ago)
    until(station, lambda: reminders(station))
    assert "Place of safety: no answer since" in reminders(station)[0].title
    station.logbook.write(PosAnswered(request=asked.id, result="assigned", port="Ancona"))
    until(station, lambda: not reminders(station))
