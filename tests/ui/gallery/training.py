"""The windows of a drill: the instructor's, the trainee's bar, the choice and the report."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtWidgets import QWidget

from app.cli.choosing import ScenarioShelf
from app.cli.drill_facts import drill_of
from app.cli.folders import Missions
from app.cli.instructing import Instructing
from app.clock import ScaledClock
from app.export.document import Curve, Document, Figure, Plot, Section, Table
from app.training.instructor import FaultOn, Finished, Instructor, Note
from app.training.shelf import Choice
from app.watch.frame import Mode
from devices.simulator.scenario import find_scenario
from devices.simulator.simulator import Simulator
from tests.ui.gallery.pages import WINDOW, Pages, Size
from tests.ui.panels.kit import Kit
from ui.bridge import Bridge
from ui.training.bar import DrillBar
from ui.training.chooser import DrillChooser
from ui.training.report import ReportWindow
from ui.training.window import GROUPS, InstructorWindow

WHEN = datetime(2026, 1, 5, tzinfo=UTC)


def make_lead(kit: Kit) -> Instructor:
    """The scenario with the longest title, at its first second."""
    scenario = find_scenario("crowded-boat")
    clock = ScaledClock(scenario.start, 0.0)
    simulator = Simulator(scenario, scenario.seed, clock)
    directory = kit.station.desk.book.directory
    drill = drill_of(scenario, scenario.seed, WHEN, directory, "M. Keller")
    made = Instructing(simulator, clock, drill, directory, speeds=(1.0, 2.0, 5.0), waits=True)
    made.do(FaultOn("GPS 1", "jump", lasts_s=600.0, bearing_deg=120.0, distance_nm=2.0))
    made.do(Note("Sees the echo first, then asks the look-out"))
    return made


def of_the_instructor(panel: InstructorWindow) -> Pages:
    """Each group of the instructor's window, with what opens in it."""
    vessels, messages, faults = panel.vessels, panel.groups["Messages"], panel.groups["Faults"]
    ways: dict[str, Callable[[], object]] = {
        **{name: (lambda index=index: panel.show_group(index)) for index, name in enumerate(GROUPS)},  # type: ignore[misc]
        "preview": lambda: (panel.show_group(0), messages.keys[4].click()),  # type: ignore[attr-defined]
        "own words": lambda: (messages.start(), messages.write("vhf")),  # type: ignore[attr-defined]
        "one ship": lambda: (panel.show_group(1), vessels.who.setCurrentIndex(1)),
        "one more": lambda: (vessels.page._group.button(1).click(), vessels.new_does.action.key("approach").click()),
        "a fault": lambda: (panel.show_group(2), faults.kind.key("drift").click()),  # type: ignore[attr-defined]
        "nearly ended": panel.end,
    }
    return {f"instructor, {name}": (panel, WINDOW, go) for name, go in ways.items()}


def of_a_drill(bridge: Bridge, lead: Instructor, folder: Path) -> Pages:
    """The bar of the trainee, the choice before it and the report after it."""
    figures = (Figure("3 of 9", "asked and met", urgent=True), Figure("2 min", "time to the case"))
    table = Table(("Asked", "Result"), (("Open the case", "met"),))
    plot = Plot((Curve(((0.0, 0.0), (10.0, 0.2), (20.0, 0.1)), "AUR-26-001", heavy=True),), x=(0.0, 20.0), y=(0.0, 0.25))
    sections = (
        Section("In short", figures=figures),
        Section("Position error over time", plot=plot),
        Section("What was asked", table=table),
        Section("Earlier runs", empty="None"),
    )
    document = Document("After-action report", "m", "AURORA", WHEN, "M. Keller", Mode.DRILL, ("A drill",), sections)
    finished = Finished(document, folder, folder / "a-folder-of-a-long-name" / "debrief.pdf", ("an old one cannot be read",))
    shelf = ScenarioShelf(Missions(folder, training=True))
    windows: list[tuple[str, QWidget, Size]] = [
        ("drill bar", DrillBar(bridge, lead), (1366, 64)),
        ("drill chooser", DrillChooser(shelf, Choice(""), bridge.theme), (1280, 700)),
        ("drill report", ReportWindow(bridge.theme, finished), (1120, 700)),
    ]
    return {name: (window, size, lambda: None) for name, window, size in windows}
