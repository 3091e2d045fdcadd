"""An incident on a real station: key, details, photos from a card, a statement; then the program stops and all of it is there."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.resources import as_file, files
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.cli.wiring import Plan, build_station, device_sources
from app.clock import ScaledClock
from app.config import Screen, Settings, Ship
from app.entry import Entry
from app.station import Station
from app.watch.frame import Mode
from db.archive import Archive, verify_database
from devices.simulator.scenario import load_scenario, scenarios
from devices.simulator.simulator import Simulator
from tests.media.test_pictures import photo
from tests.ui.hands import Hands
from ui.application import open_window
from ui.panels.incident_papers import _breaking
from ui.panels.incidents import Incidents
from ui.panels.log import LogPanel
from ui.window import MainWindow


@contextmanager
def program(folder: Path, simulator: Simulator, clock: ScaledClock, qtbot: QtBot) -> Iterator[tuple[Station, MainWindow, Hands]]:
    """The program from its start to its end."""
    settings = Settings(ship=Ship(name="AURORA", case_prefix="AUR"), device=simulator.devices(), screen=Screen(sound=False))
    with as_file(files("app").joinpath("data/policy/demo-addresses.toml")) as addresses:
        sources = device_sources(settings, clock)
        station = build_station(Plan(Mode.LIVE, settings, clock, sources, folder, addresses=addresses))
    window = open_window(station)
    try:
        station.start()
        window.show()
        yield station, window, Hands(window, qtbot)
    finally:
        window.close()
        station.close()
        window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def pages(window: MainWindow) -> Incidents:
    panel = window.panel.panel("Log")
    assert isinstance(panel, LogPanel)
    return panel.incidents


def journal(folder: Path) -> list[Entry]:
    with Archive(folder / "mission.db") as archive:
        return list(archive.entries())


def test_an_incident_is_all_there_after_the_program_was_stopped(tmp_path: Path, qapp: QApplication, qtbot: QtBot) -> None:
    scenario = load_scenario(scenarios()["night-rescue"])
    clock = ScaledClock(scenario.start, 1.0)
    folder, card = tmp_path / "missions" / "m1", tmp_path / "card"
    folder.mkdir(parents=True)
    card.mkdir()
    originals = [photo(card / f"IMG_{i}.JPG", (64 + i, 48), serial="7") for i in range(3)]
    before = [(p.read_bytes(), p.stat().st_mtime_ns) for p in originals]
    with Simulator(scenario, 1, clock) as simulator:
        with program(folder, simulator, clock, qtbot) as (station, window, h):
            h.wait(lambda: h.sees("POSITION · GPS 1 33°"), "own position from GPS 1")
            h.hit(Qt.Key.Key_F5)
            h.wait(lambda: station.state.incidents, "the mark is on the disk")
            h.type("1")
            h.wait(lambda: h.sees("✓ "), "the press is on the disk")
            h.wait(lambda: station.state.incidents[0].tracks, "the tracks are kept by themselves")
            h.type("d")
            h.wait(lambda: h.sees("Add details"), "the page")
            h.press("Add details")
            h.into("Actor")
            h.type("grey patrol boat 654")
            h.hit(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
            h.wait(lambda: h.sees("Add details") and h.sees("grey patrol boat 654"), "the details on the page")
            h.press("Media")
            pages(window).page.media.take_in([card])
            h.wait(lambda: h.sees("3 taken in"), "the photos are in")
            h.press("Statements")
            h.press("Add statement")
            h.into("Who")
            h.type("RHIB driver")
            h.into("What they say")
            h.type("Two shots into the water")
            h.hit(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
            h.wait(lambda: station.state.incidents[0].statements, "the statement is on the disk")
        with program(folder, simulator, clock, qtbot) as (station, window, h):
            h.wait(lambda: station.state.incidents, "the log is read")
            (incident,) = station.state.incidents
            assert incident.said("actor") == "grey patrol boat 654"
            assert [code for code, _ in incident.codes] == ["SHOTS"]
            assert [(s.who, s.text) for s in incident.statements] == [("RHIB driver", "Two shots into the water")]
            assert incident.tracks[0].source == "own"
            assert sorted(m.name for m in station.state.media.values()) == ["IMG_0.JPG", "IMG_1.JPG", "IMG_2.JPG"]
            assert all(m.incidents == (incident.id,) for m in station.state.media.values())
            h.hit(Qt.Key.Key_F1)
            h.press("Incidents")
            pages(window).list.rows.press(0)
            assert h.sees("Shots")
            h.press("Media")
            h.press("Verify media")
            h.wait(lambda: h.sees("All 3 verified"), "every original is what it was")
            h.press("Papers")
            h.press("Dossier (PDF)")
            h.wait(lambda: h.sees(_breaking("fairlead-dossier-1-")), "the dossier")
            h.press("Attack report (PDF)")
            h.wait(lambda: h.sees(_breaking("fairlead-attack-report-1-")), "the attack report")
            h.wait(lambda: [m.custody[-1].act for m in station.state.media.values()] == ["copied"] * 3, "custody is on the disk")
    papers = sorted((folder / "exports").iterdir())
    assert [p.name.rpartition("-")[0] for p in papers] == ["fairlead-attack-report-1", "fairlead-dossier-1"]
    exported = {str(e.payload["file_sha256"]) for e in journal(folder) if e.kind == "export.made"}
    assert exported == {hashlib.sha256(p.read_bytes()).hexdigest() for p in papers}
    assert papers[1].read_bytes().count(b"/Subtype /Image") == 3
    assert [(p.read_bytes(), p.stat().st_mtime_ns) for p in originals] == before
    assert sorted((folder / "media" / p.name).read_bytes() for p in (folder / "media").iterdir()) == sorted(b for b, _ in before)
    kinds = [e.kind for e in journal(folder)]
    assert (kinds.count("media.added"), kinds.count("custody.noted"), kinds.count("incident.statement")) == (3, 3, 1)
    assert verify_database(folder / "mission.db").ok
