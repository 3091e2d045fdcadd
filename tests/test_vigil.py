"""What survives a restart: alerts with their acknowledgements, what is muted, guard zones. And whose water she came into."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from app.cli.wiring import Plan, build_station
from app.clock import ManualClock, SystemClock
from app.config import Limits, Settings, Ship
from app.errors import UserError
from app.geo import Position, destination
from app.kept import KeptFile
from app.readings import DistressCall
from app.rescue.entries import AlertNoted, CaseActor, CaseOpened, SystemNote
from app.sea import Sea
from app.station import Station
from app.units import NM
from app.vigil import HEARD_AGAIN_S, OLD_S, ZONE_EVERY_S, ZONE_SHOWN_S, Vigil
from app.watch.frame import Alert, AlertState, Mode, Priority
from app.watch.guard import Area, Ring
from tests.watch.build import HOME, START, Bridge, ais, fix, motion, settings

DSC = "dsc:247000001"


def opened(folder: Path, clock: ManualClock | SystemClock | None = None) -> Station:
    folder.mkdir(parents=True, exist_ok=True)
    made = build_station(Plan(Mode.LIVE, Settings(ship=Ship(name="AURORA")), clock or SystemClock(), (), folder))
    made.logbook.author = "Ada"
    return made


def until(station: Station, done: Callable[[], object]) -> None:
    end = time.monotonic() + 20
    while not done():
        assert time.monotonic() < end, "it did not happen in time"
        station.tick()
        time.sleep(0.01)


def alert_of(station: Station, alert_id: str) -> Alert | None:
    return next((a for a in station.frame.alerts if a.id == alert_id), None)


def state_of(station: Station, alert_id: str) -> AlertState | None:
    alert = alert_of(station, alert_id)
    return alert.state if alert is not None else None


def test_an_alarm_and_an_acknowledgement_come_back_after_a_restart(tmp_path: Path) -> None:
    folder = tmp_path / "missions" / "m1"
    station = opened(folder)
    station.start()
    call = DistressCall(
        source="VHF", stamp=station.clock.stamp(), is_distress=True, nature="sinking", casualty="247000001", sender="247000001"
    )
    station.session.sink.reading(call)
    station.session.raise_alert("journal", "disk", Priority.ALARM, "Log is not being saved", "disk full")
    until(station, lambda: alert_of(station, DSC))
    station.acknowledge("journal:disk")
    until(station, lambda: state_of(station, "journal:disk") is AlertState.ACTIVE_ACKNOWLEDGED)
    station.close()

    again = opened(folder)
    again.start()
    again.tick()
    unseen, seen = alert_of(again, DSC), alert_of(again, "journal:disk")
    assert unseen is not None
    assert unseen.state is AlertState.ACTIVE_UNACKNOWLEDGED, "nobody had acknowledged it: it flashes and sounds on"
    assert seen is not None
    assert (seen.state, seen.acknowledged_by) == (AlertState.ACTIVE_ACKNOWLEDGED, "Ada")
    again.close()


def test_what_is_not_there_any_more_is_over_and_still_to_be_acknowledged(tmp_path: Path) -> None:
    folder = tmp_path / "missions" / "m1"
    clock = ManualClock(START)
    station = opened(folder, clock)
    station.start()
    station.session.raise_alert("journal", "disk", Priority.ALARM, "Log is not being saved", "disk full")
    station.session.raise_alert("policy", "state", Priority.CAUTION, "Policy needs attention", "")
    until(station, lambda: alert_of(station, "journal:disk"))
    station.close()
    clock.advance(30)
    again = opened(folder, clock)
    again.start()
    again.tick()
    assert state_of(again, "journal:disk") is AlertState.ACTIVE_UNACKNOWLEDGED
    clock.advance(HEARD_AGAIN_S + 1)
    again.tick()
    assert state_of(again, "journal:disk") is AlertState.RECTIFIED_UNACKNOWLEDGED
    assert alert_of(again, "policy:state") is None, "a caution goes by itself"
    again.acknowledge("journal:disk")
    again.tick()
    assert alert_of(again, "journal:disk") is None
    again.close()
    clock.advance(OLD_S + 60)
    third = opened(folder, clock)
    third.tick()
    assert third.frame.alerts == ()
    third.close()


def test_what_is_muted_comes_back_with_its_end_and_stands_in_the_log(tmp_path: Path) -> None:
    folder = tmp_path / "missions" / "m1"
    clock = ManualClock(START)
    station = opened(folder, clock)
    station.start()
    station.session.raise_alert("link", "WIND", Priority.WARNING, "WIND silent", "")
    station.tick()
    with pytest.raises(UserError, match="why"):
        station.vigil.mute("link:WIND", 30, "Ada", "  ")
    station.vigil.mute("link:WIND", 30, "Ada", "cable broken, spare ordered")
    station.tick()
    assert [m.by for m in station.frame.muted] == ["Ada"]
    until(station, lambda: any(isinstance(x.payload, SystemNote) and x.payload.what == "muted" for x in station.state.lines))
    station.close()
    clock.advance(600)
    again = opened(folder, clock)
    again.tick()
    (mute,) = again.frame.muted
    assert (mute.kind, mute.reason) == ("link", "cable broken, spare ordered")
    assert mute.until.utc == START + timedelta(minutes=30)
    assert mute.until.mono - clock.mono() == pytest.approx(1200)
    assert "cable broken" in again.vigil.muted_lines[0]
    clock.advance(1201)
    again.tick()
    assert again.frame.muted == ()
    again.close()
    third = opened(folder, clock)
    third.tick()
    assert third.frame.muted == ()
    third.close()


def test_who_was_parted_is_said_for_the_hand_over() -> None:
    bridge = Bridge()
    vigil = Vigil(bridge.session, "bridge", None, lambda *_: None)
    assert vigil.parted_lines == ()
    vigil.part("A:642000001", "R:RADAR:7:1", "FEZZAN and T07", "Ada")
    (line,) = vigil.parted_lines
    assert line.startswith("FEZZAN and T07. Said by Ada at ")
    vigil.join(vigil.parted("A:642000001")[0], "Ada")
    assert vigil.parted_lines == ()


def test_what_is_muted_of_one_device_after_a_restart_is_muted_of_that_one(tmp_path: Path) -> None:
    """The log does not say of which device an alert was, but its id does: else all links would be without sound."""
    folder = tmp_path / "missions" / "m1"
    clock = ManualClock(START)
    station = opened(folder, clock)
    station.start()
    station.session.raise_alert("link", "WIND", Priority.WARNING, "WIND silent", "")
    station.tick()
    until(station, lambda: any(isinstance(x.payload, AlertNoted) for x in station.state.lines))
    station.close()
    clock.advance(60)
    again = opened(folder, clock)
    again.start()
    again.session.clear_alert("link", "WIND")
    until(again, lambda: alert_of(again, "link:WIND") is not None)
    made = again.vigil.mute("link:WIND", 30, "Ada", "cable broken")
    assert made is not None
    assert (made.kind, made.source) == ("link", "WIND")
    again.close()


def test_distress_is_never_muted(tmp_path: Path) -> None:
    bridge = Bridge()
    vigil = Vigil(bridge.session, "bridge", None, lambda *_: None)
    call = DistressCall(source="VHF", stamp=bridge.now(), is_distress=True, casualty="247000001", sender="247000001")
    bridge.say(call)
    bridge.tick()
    with pytest.raises(UserError, match="never muted"):
        vigil.mute(DSC, 10, "Ada", "noise")


def test_guard_zones_are_private_and_come_back(tmp_path: Path) -> None:
    file = tmp_path / "drafts.json"
    bridge = Bridge()
    zones = (Ring("Bow", 0, 2 * NM, 330, 30), Area("Boat", destination(HOME, 90, 5 * NM), NM))
    Vigil(bridge.session, "bridge", KeptFile(file), lambda *_: None).set_zones(zones, "Ada")
    other = Bridge()
    assert Vigil(other.session, "bridge", KeptFile(file), lambda *_: None).zones == zones
    with pytest.raises(UserError):
        Vigil(other.session, "bridge", None, lambda *_: None).set_zones((Ring("x", 3 * NM, NM),), "Ada")
    assert other.session.guards.zones == zones, "what is wrong changes nothing"


def test_a_vessel_marked_in_a_case_is_said_when_it_closes_at_less_than_fifteen_knots(tmp_path: Path) -> None:
    folder = tmp_path / "missions" / "m1"
    station = opened(folder)
    station.start()
    station.logbook.write(CaseOpened(number="AUR-26-001"), subject="AUR-26-001")
    station.logbook.write(CaseActor(name="patrol boat", target="A:247123456"), subject="AUR-26-001")
    until(station, lambda: any(case.actors for case in station.state.cases.values()))
    from_east = destination(HOME, 90, 3 * NM)

    def closes() -> bool:
        now = station.clock.stamp()
        for reading in (fix(now), motion(now, 0.0, 0.0), ais(now, position=from_east, sog_mps=6.2, cog_deg=250.0)):
            station.session.sink.reading(reading)
        station.tick()
        return alert_of(station, "closing:own:A:247123456") is not None

    until(station, closes)
    station.close()


def test_own_ship_coming_into_another_zone_is_a_caution_for_a_while() -> None:
    sea = Sea()
    bridge = Bridge(given=settings(limits=Limits(jump_nm=10.0)))
    vigil = Vigil(bridge.session, "bridge", None, lambda *_: None, sea)
    start = next(p for p in (Position(33.6 - n / 60, 12.6) for n in range(0, 120, 2)) if sea.at(p).contiguous)
    outside = destination(start, 0.0, 12 * NM)
    assert not sea.at(outside).contiguous

    def sail(at: Position, seconds: float) -> list[str]:
        said: list[str] = []
        for _ in range(int(seconds / 2)):
            bridge.position = at
            bridge.session.believe("GPS 1")
            bridge.own()
            vigil.judge(bridge.tick(2.0))
            said += [a.title for a in bridge.tick().alerts if a.kind == "zone"]
        return said

    assert sail(outside, 60) == [], "where she is at the start is no news"
    said = sail(destination(start, 180.0, NM), 4 * ZONE_EVERY_S)
    assert any("24 NM of" in title and "approx." in title for title in said), said
    entered = [a for a in bridge.frame.alerts if a.kind == "zone"]
    assert {a.priority for a in entered} == {Priority.CAUTION}, "our lines are approximate: never more than a caution"
    sail(destination(start, 180.0, NM), ZONE_SHOWN_S + 2 * ZONE_EVERY_S)
    assert not [a for a in bridge.frame.alerts if a.kind == "zone"]
    sail(outside, 40)
    assert sail(destination(start, 180.0, NM), 40) == [], "working along a line is said once in half an hour"
