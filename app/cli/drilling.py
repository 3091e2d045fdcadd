"""``fairlead drill`` and ``fairlead debrief``: a scenario played for somebody, judged at its end, and looked at again later."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from importlib.resources import as_file, files
from pathlib import Path
from typing import Final

from app.cli.demo import begin_first, demo_settings, scenario_path
from app.cli.drill_facts import drill_of, truth_of, with_injected
from app.cli.exits import Exit, complaints, console
from app.cli.folders import Missions, missions_of, settings_path
from app.cli.officer import mail_line
from app.cli.running import asking_window, no_display, run_station
from app.cli.wiring import Plan, build_station, device_sources
from app.cli.worlds import training_folder
from app.clock import ScaledClock, SystemClock
from app.config import PALETTE_WORDS, Settings, load_or_default
from app.errors import UserError
from app.kept import Cover
from app.rescue.fold import fold
from app.rescue.state import RescueState
from app.station import SYSTEM, Station
from app.training.debrief import LATE_MIN, Debrief, better, debrief
from app.training.debrief import to_json as debrief_to_json
from app.training.debrief_paper import paper
from app.training.facts import Drill, Run, Truth
from app.training.judge import Verdict
from app.training.runs import Kept, earlier_runs, keep_debrief, keep_run, run_of
from app.training.words import weight
from app.watch.frame import Mode
from db.archive import Archive
from db.vault import small_files
from devices.simulator.mailbox import ShoreMailServer
from devices.simulator.messages import ScriptedMessage
from devices.simulator.model import Way
from devices.simulator.scenario import load_scenario
from devices.simulator.simulator import Simulator

AFTER_END_S: Final = 10.0
"""A drill without a window goes on so long after its scenario, for what is on its way into the log."""


@dataclass(frozen=True, slots=True)
class Debriefed:
    """A report and where it lies. ``problems``: earlier reports that could not be read."""

    report: Debrief
    kept: Kept
    problems: tuple[str, ...] = ()


@dataclass(slots=True)
class DrillRun:
    """A drill while it runs. ``tick`` brings its texts to the bridge; ``debrief`` judges what was done up to the last tick, at the
    end of it or before, while the station is open or after."""

    station: Station
    simulator: Simulator
    drill: Drill
    missions: Missions
    cover: Cover | None = None
    done: Debriefed | None = field(init=False, default=None)
    _played_s: float = field(init=False, default=0.0)

    def begin(self) -> None:
        """Write down what the run is, before anything happens in it."""
        keep_run(self.station.mission_folder, Run(self.drill, Truth()), self.cover)

    def tick(self) -> bool:
        """What has come for the bridge. Always True: whether it goes on is for who runs it to say."""
        self._played_s = max(0.0, min(self.simulator.elapsed_s, self.drill.duration_s))
        for message in self.simulator.take_messages():
            bring(self.station, message)
        return True

    def debrief(self, late_min: float = LATE_MIN) -> Debriefed:
        """Judge the run, write report and paper into its folder. Raises DeviceError."""
        self.station.logbook.poll()
        ended = self._played_s
        drill = with_injected(self.drill, self.simulator.injected()).at_end(ended)
        run = Run(drill, truth_of(self.simulator, ended))
        keep_run(self.station.mission_folder, run, self.cover)
        state = self.station.state
        self.done = judged(run, state, self.station.mission_folder, self.missions, self.cover, late_min)
        return self.done


def bring(station: Station, message: ScriptedMessage) -> None:
    """A text comes to the bridge. A mail stands in the log as it came; what is spoken is told, and is for the officer to log."""
    if message.way is Way.MAIL:
        station.logbook.write(mail_line(message), author=SYSTEM)
        station.tell(f"Mail from {message.sender}: {message.subject}")
        return
    over = f"VHF {message.channel}" if message.way is Way.VHF else "Telephone"
    words = f"{over}, {message.sender}: {' '.join(message.text.split())}"
    station.note("heard", words)
    station.tell(words)


def run_drill(
    scenario: str,
    *,
    seed: int | None,
    officer: str,
    speed: float | None,
    data: Path | None,
    headless: bool,
    palette: str,
    run_for: float | None,
) -> int:
    """Play a scenario as a drill: judged and reported at its end. Exit code 1 where something that was asked was missed."""
    if palette not in PALETTE_WORDS:
        raise UserError(f"--palette {palette}: choose bright, day, dusk or night")
    story = load_scenario(scenario_path(scenario))
    rate = speed if speed is not None else 1.0
    clock = ScaledClock(story.start, 0.0)  # it begins when everything is ready for it
    own, _ = load_or_default(settings_path())  # where its own training folder is: nothing else of a real ship is in a drill
    asking = asking_window(Settings(), SystemClock()) if not headless and not no_display() else ()
    with training_folder(own, data, asking) as (root, told):
        missions, began = Missions(root, training=True), SystemClock().utc()
        folder = missions.create(f"drill {story.name}", began)
        shore = ShoreMailServer()
        shore.start()
        simulator = Simulator(story, seed if seed is not None else story.seed, clock)
        try:
            simulator.start()
            settings = demo_settings(story, simulator, shore, rate)
            with as_file(files("app").joinpath("data/policy/demo-addresses.toml")) as addresses:
                sources = device_sources(settings, clock)
                station = build_station(Plan(Mode.DRILL, settings, clock, sources, folder, told, addresses=addresses, shore=shore))
            drill = drill_of(story, simulator.seed, began, station.desk.book.directory, officer)
            run = DrillRun(station, simulator, drill, missions, small_files(root))
            run.begin()
            if officer:
                station.sign_on(officer)
            _say_briefing(story.title, story.briefing)

            def tick() -> bool:
                run.tick()
                return not headless or simulator.elapsed_s < story.duration + AFTER_END_S

            each_tick = begin_first(clock, rate, tick)
            code = run_station(station, headless=headless, run_for=run_for, palette=palette, each_tick=each_tick)
            done = run.debrief()
        finally:
            simulator.stop()
            shore.stop()
        _say(done)
        return code or (Exit.NO if _missed(done.report) else Exit.DONE)


def run_debrief(mission: str | None, data: Path | None, *, as_json: bool, late_min: float = LATE_MIN) -> int:
    """Judge a drill again from what it left; the newest one if none is named. Raises UserError where there is none."""
    settings, _ = load_or_default(settings_path())
    missions = missions_of(settings, data, training=True)
    folder = missions.open(mission) if mission else newest_drill(missions)
    if folder is None:
        raise UserError(f"There is no drill in {missions.folder} yet. Begin one with: fairlead drill night-rescue")
    with Archive(folder / "mission.db") as archive:
        cover = small_files(folder.parent.parent)
        run = run_of(folder, cover)
        end = None if run.drill.ended_s is None else run.drill.utc(run.drill.ended_s)
        state = fold(entry for entry in archive.entries() if end is None or entry.written <= end)
    done = judged(run, state, folder, missions, cover, late_min)
    if as_json:
        console.out(debrief_to_json(done.report).decode(), highlight=False)
    else:
        _say(done)
    return Exit.DONE


def newest_drill(missions: Missions) -> Path | None:
    """The folder of the drill that was begun last, ``None`` where there is none."""
    return next((path for name in reversed(missions.names()) if ((path := missions.open(name)) / "drill.json").is_file()), None)


def judged(run: Run, state: RescueState, folder: Path, missions: Missions, cover: Cover | None, late_min: float) -> Debriefed:
    """Judge a run beside the earlier ones, and write report and paper into its folder. Raises DeviceError."""
    from app.export.paper import pdf  # loaded when the first paper is made, not when the program starts

    others = [missions.open(name) for name in missions.names()]
    earlier, problems = earlier_runs(others, run, folder, cover)
    report = debrief(run, state, folder.name, earlier=earlier, late_min=late_min)
    made = paper(report, run.truth, ship=state.ship, mode=Mode.DRILL, made=_made())
    return Debriefed(report, keep_debrief(folder, report, pdf(made), cover), problems)


def _made() -> datetime:
    return SystemClock().utc().replace(microsecond=0)


def _missed(report: Debrief) -> bool:
    return any(each.verdict is Verdict.MISSED for each in report.results)


def _say_briefing(title: str, briefing: str) -> None:
    console.print(f"DRILL: {title}", markup=False)
    for line in briefing.strip().splitlines():
        console.print(f"  {line}", markup=False)


def _say(done: Debriefed) -> None:
    """The report in short, and where all of it lies."""
    report = done.report
    console.print(f"\n{report.drill.title}, {report.officer or 'nobody signed on'}: ", markup=False, end="")
    console.print(f"{weight(report.met)} of {weight(report.of)} asked and met", markup=False)
    for each in report.results:
        console.print(f"  {each.verdict.value:>14}  {each.title}: {each.sentence}", markup=False)
    for line in better(report):
        console.print(line, markup=False)
    for problem in done.problems:
        complaints.print(problem, markup=False)
    console.print(f"\nReport: {done.kept.paper.resolve()}", markup=False)
    console.print(f"Data:   {done.kept.report.resolve()}", markup=False)
