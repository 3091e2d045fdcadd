"""What is set, planned or changed in training stays in it: keys, mutes, guard zones, search routes, devices, settings."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from app.cli.wiring import Plan, build_station
from app.cli.worlds import training_folder
from app.clock import ManualClock
from app.config import Device, Plotter, Settings
from app.errors import UserError
from app.export.routes import FORMATS, Route, write_route
from app.geo import Position, destination
from app.preferences import Preferences
from app.rescue.entries import CaseOpened, RelaySent, SearchPlanned
from app.rescue.search_state import Search
from app.setup.settings_file import SettingsFile
from app.station import Station
from app.watch.frame import Mode, Priority
from app.watch.guard import Ring
from tests.relay.test_channels import free_port, until
from ui.language import CHOSEN

NOON = datetime(2026, 6, 14, 12, tzinfo=UTC)
TRAININGS = [mode for mode in Mode if mode is not Mode.LIVE]


def opened(mode: Mode, root: Path, name: str, **more: Any) -> Station:
    folder = root / ("missions" if mode is Mode.LIVE else "training") / name
    folder.mkdir(parents=True, exist_ok=True)
    station = build_station(Plan(mode, more.pop("settings", Settings()), ManualClock(NOON), (), folder, **more))
    station.start()
    until(lambda: (station.tick(), station.state.loading is None)[1])
    return station


def test_a_mute_and_a_guard_zone_of_a_drill_are_of_that_drill(tmp_path: Path) -> None:
    sea, school = tmp_path / "data", tmp_path / "data-training"
    drill = opened(Mode.DRILL, school, "d1")
    drill.session.raise_alert("link", "GYRO", Priority.WARNING, "GYRO silent", "Check the cable")
    drill.tick()
    assert drill.vigil.mute("link:GYRO", 30, "Keller", "known") is not None
    drill.vigil.set_zones((Ring("near", 0.0, 1000.0),), "Keller")
    drill.close()
    again = opened(Mode.DRILL, school, "d1")
    assert (len(again.session.mutes.now), len(again.vigil.zones)) == (1, 1), "they were kept"
    again.close()
    for other in (opened(Mode.DRILL, school, "d2"), opened(Mode.LIVE, sea, "m1")):
        assert (other.session.mutes.now, other.vigil.zones) == ((), ())
        other.close()


def test_how_a_window_of_training_was_left_is_not_how_the_one_at_sea_was(tmp_path: Path) -> None:
    school = opened(Mode.DRILL, tmp_path / "data-training", "t1")
    school.preferences.put("keys.mob", "F1")
    school.close()
    live = opened(Mode.LIVE, tmp_path / "data", "m1")
    assert live.preferences.get("keys.mob", "") == ""
    live.close()


def test_the_keys_of_training_are_those_that_the_crew_has_at_sea(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.cli.worlds.log_to", lambda _path: None)
    data, ship = tmp_path / "data", Settings(station="chart-table")
    data.mkdir()
    sea = Preferences(data / "window-chart-table.json")
    sea.put("keys.mob", "F1")
    sea.put("chart.motion", "relative")
    before = (data / "window-chart-table.json").read_bytes()
    with training_folder(ship, data) as (root, _told):
        school = Preferences(root / "window-bridge.json")
        assert school.under("") == {"keys.mob": "F1"}
        school.put("keys.case", "F2")
        school.put("chart.motion", "true")
    with training_folder(ship, data) as (root, _told):
        assert Preferences(root / "window-bridge.json").under("") == {"keys.mob": "F1", "chart.motion": "true"}
    assert (data / "window-chart-table.json").read_bytes() == before
    assert [path.name for path in data.iterdir()] == ["window-chart-table.json"]


def test_a_drill_speaks_the_language_that_was_chosen_at_sea(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.cli.worlds.log_to", lambda _path: None)
    data, ship = tmp_path / "data", Settings()
    data.mkdir()
    with training_folder(ship, data) as (root, _told):
        Preferences(root / "window-bridge.json").put(CHOSEN, "fr")
    with training_folder(ship, data) as (root, _told):
        assert Preferences(root / "window-bridge.json").get(CHOSEN, "") == "fr"  # nothing was chosen at sea
    Preferences(data / "window-bridge.json").put(CHOSEN, "it")
    with training_folder(ship, data) as (root, _told):
        assert Preferences(root / "window-bridge.json").get(CHOSEN, "") == "it"


@pytest.mark.parametrize("mode", TRAININGS)
def test_the_devices_and_the_settings_of_the_ship_cannot_be_changed_in_training(tmp_path: Path, mode: Mode) -> None:
    path = tmp_path / "fairlead.toml"
    path.write_text('[ship]\nname = "AURORA"\n', encoding="utf-8")
    file = SettingsFile(path, lambda: NOON)
    school = opened(mode, tmp_path / "data-training", "t1", settings_file=file)
    gps = Device(name="GPS 9", kind="udp", port="10110")  # type: ignore[arg-type]  # pydantic takes the word
    assert school.settings_file is None
    assert not school.running.changeable
    for act in (
        lambda: school.running.add(gps),
        lambda: school.running.change("GPS 1", gps),
        lambda: school.running.remove("GPS 1"),
    ):
        with pytest.raises(UserError, match="training"):
            act()
    school.close()
    assert path.read_text(encoding="utf-8") == '[ship]\nname = "AURORA"\n'
    live = opened(Mode.LIVE, tmp_path / "data", "m1", settings_file=file)
    assert live.settings_file is file
    assert live.running.changeable
    live.close()


def search() -> Search:
    here = Position(33.05, 12.38)
    points = [(NOON, here.lat, here.lon)]
    for i in range(4):
        here = destination(here, 90.0 * i, 926.0)
        points.append((NOON + timedelta(minutes=5 * (i + 1)), here.lat, here.lon))
    plan = SearchPlanned(pattern="SS", lat=33.05, lon=12.38, points=tuple(points), spacing_m=926.0, speed_mps=5.0)
    return Search("plan-1", NOON, plan)


@pytest.mark.parametrize("mode", [Mode.DEMO, Mode.DRILL])
def test_the_legs_of_a_search_reach_no_plotter_and_their_files_say_what_they_are(tmp_path: Path, mode: Mode) -> None:
    settings = Settings(plotter=(Plotter(name="ECDIS", kind="udp", port=f"127.0.0.1:{free_port()}"),))
    station = opened(mode, tmp_path / "data-training", "t1", settings=settings)
    station.logbook.write(CaseOpened(number="T-1"), subject="T-1").wait(5)
    until(lambda: (station.tick(), "T-1" in station.state.cases)[1])
    said = station.desk.plotting.send_route("T-1", search(), "ECDIS", "2/O")
    assert said.text == "Training: nothing went to ECDIS."
    until(lambda: (station.tick(), any(isinstance(line.payload, RelaySent) for line in station.state.lines))[1])
    (sent,) = [line.payload for line in station.state.lines if isinstance(line.payload, RelaySent)]
    assert sent.status == "training"
    for suffix in FORMATS:
        route = Route("T-1 SS", search(), author="AURORA", mark=mode.word)
        written = write_route(station.desk, station.logbook, station.mission_folder / "exports", route, suffix, NOON, "2/O")
        assert written.path.stem.endswith(f"-{mode.word}")
        assert mode.word in written.path.read_text(encoding="utf-8")
        assert station.mission_folder in written.path.parents
    station.close()
