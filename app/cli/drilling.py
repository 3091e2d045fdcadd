"""``fairlead drill`` and ``fairlead debrief``: a scenario played for somebody, judged at its end, and looked at again later."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from importlib.resources import as_file, files
from pathlib import Path
from typing import Final

from app.cli.demo import demo_settings, scenario_path
from app.cli.drill_facts import drill_of, truth_of, with_injected
from app.cli.drill_file import load_drill
from app.cli.drill_keeping import Keeping
from app.cli.exits import Exit, complaints, console
from app.cli.feeding import feeds_out
from app.cli.folders import Missions, missions_of, settings_path
from app.cli.instructing import Instructing
from app.cli.officer import mail_line
from app.cli.running import asking_window, no_display, run_station
from app.cli.wiring import Plan, build_station, device_sources
from app.cli.worlds import LANGUAGE, training_folder
from app.clock import ScaledClock, SystemClock
from app.config import PALETTE_WORDS, Screen, Settings, load_or_default
from app.entry import SYSTEM
from app.errors import FairleadError, UserError
from app.export.document import Document
from app.kept import Cover
from app.ports import FeedWay
from app.preferences import Preferences
from app.rescue.fold import fold
from app.rescue.state import RescueState
from app.station import Station
from app.training.debrief import LATE_MIN, Debrief, better, debrief
from app.training.debrief import to_json as debrief_to_json
from app.training.debrief_paper import paper
from app.training.facts import Drill, Run, Truth
from app.training.instructor import SPEEDS, Finished, Instructor
from app.training.judge import Verdict
from app.training.runs import Kept, earlier_runs, keep_debrief, keep_run, run_of
from app.training.shelf import Choice
from app.training.words import weight
from app.watch.frame import Mode
from db.archive import Archive
from db.vault import small_files
from devices.simulator.mailbox import ShoreMailServer
from devices.simulator.messages import ScriptedMessage
from devices.simulator.model import Way
from devices.simulator.scenario import scenarios
from devices.simulator.simulator import Simulator

AFTER_END_S: Final = 10.0
"""A drill without a window goes on so long after its scenario, for what is on its way into the log."""


@dataclass(frozen=True, slots=True)
class Debriefed:
    """A report, where it lies and how it looks. ``problems``: earlier reports that could not be read."""

    report: Debrief
    kept: Kept
    document: Document
    problems: tuple[str, ...] = ()


@dataclass(slots=True)
class DrillRun:
    """A drill while it runs, and the ``Seat`` that its windows know. ``tick`` brings its texts to the bridge; ``debrief`` judges
    what was done up to the last tick, at the end of it or before, while the station is open or after."""

    station: Station
    simulator: Simulator
    drill: Drill
    missions: Missions
    cover: Cover | None = None
    leader: Instructing | None = None
    panel: bool = False
    done: Debriefed | None = field(init=False, default=None)
    _played_s: float = field(init=False, default=0.0)
    _keeping: Keeping = field(init=False)
    _judging: threading.Lock = field(init=False, default_factory=threading.Lock)

    def __post_init__(self) -> None:
        self._keeping = Keeping(lambda: keep_run(self.station.mission_folder, self._so_far(), self.cover))

    @property
    def instructor(self) -> Instructor:
        """Raises RuntimeError where nobody was given the lead."""
        if self.leader is None:
            raise RuntimeError("a drill with a window has an instructor")
        return self.leader

    def begin(self) -> None:
        """Write down what the run is, before anything happens in it."""
        keep_run(self.station.mission_folder, Run(self.drill, Truth()), self.cover)

    def tick(self) -> bool:
        """What has come for the bridge. Always True: whether it goes on is for who runs it to say."""
        if self.leader is not None:
            self.leader.tick()
        end_s = self.drill.duration_s if self.leader is None else self.leader.end_s
        self._played_s = max(0.0, min(self.simulator.elapsed_s, end_s))
        for message in self.simulator.take_messages():
            bring(self.station, message)
        if (problem := self._keeping.tick()) is not None:
            self.station.tell(problem)
        return True

    def debrief(self, late_min: float = LATE_MIN) -> Debriefed:
        """Judge the run, write report and paper into its folder. Main thread. Raises DeviceError."""
        return self._judge(*self._ended(), late_min)

    def finish(self) -> Callable[[], Finished]:
        """The clock stops; the report is made by the work that is given back, beside the window."""
        if self.leader is not None:
            self.leader.stop()
        run, state = self._ended()

        def work() -> Finished:
            done = self._judge(run, state, LATE_MIN)
            return Finished(done.document, self.station.mission_folder, done.kept.paper, done.problems)

        return work

    def _ended(self) -> tuple[Run, RescueState]:
        """What there is to judge, up to the last tick."""
        self.station.logbook.poll()
        so_far = self._so_far()
        run = Run(so_far.drill.at_end(self._played_s), so_far.truth)
        try:
            return run, state_of(self.station.mission_folder, run)
        except FairleadError:  # a log that cannot be read again: what the window shows of it
            return run, self.station.state

    def _judge(self, run: Run, state: RescueState, late_min: float) -> Debriefed:
        with self._judging:  # a window that is closed while its report is made waits for it
            self._keeping.wait()
            keep_run(self.station.mission_folder, run, self.cover)
            self.done = judged(run, state, self.station.mission_folder, self.missions, self.cover, late_min)
            return self.done

    def _so_far(self) -> Run:
        """What the run is up to now, not ended: what a drill that is killed leaves."""
        told = self.leader.happened if self.leader is not None else ()
        drill = replace(self.drill, events=(*self.drill.events, *told))
        return Run(with_injected(drill, self.simulator.injected()), truth_of(self.simulator, self._played_s))


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


@dataclass(frozen=True, slots=True)
class Wish:
    """How a drill is wanted. ``scenario`` ``None``: it is chosen in a window. ``ways``: where it is played out to."""

    scenario: str | None
    seed: int | None = None
    officer: str = ""
    speed: float | None = None
    instructor: bool = False
    data: Path | None = None
    headless: bool = False
    palette: str = "dusk"
    run_for: float | None = None
    ways: Sequence[str] = ()
    to_network: bool = False


def run_drill(wish: Wish) -> int:
    """Play a scenario as a drill: judged and reported at its end. Exit code 1 where something that was asked was missed."""
    if wish.palette not in PALETTE_WORDS:
        raise UserError(f"--palette {wish.palette}: choose bright, day, dusk or night")
    if wish.headless and wish.instructor:
        raise UserError("--instructor needs a window: leave out --headless")
    if wish.scenario is None and (wish.headless or no_display()):
        raise UserError(f"Which drill? Give a name: {', '.join(scenarios())}; or the path of a file")
    if wish.scenario is not None:
        load_drill(scenario_path(wish.scenario))  # what is wrong with it is said before anything is opened
    # Where its own training folder is: nothing else of a real ship but her screen is in a drill.
    own, _ = load_or_default(settings_path())
    asking = asking_window(Settings(), SystemClock()) if not wish.headless and not no_display() else ()
    with training_folder(own, wish.data, asking) as (root, told), feeds_out(wish.ways, to_network=wish.to_network) as feeds:
        missions = Missions(root, training=True)
        chosen: Wish | None = wish
        if wish.scenario is None:
            chosen = chosen_in_window(wish, missions, small_files(root), _language(root, own.screen))
        if chosen is None or chosen.scenario is None:
            return Exit.DONE
        return _play(chosen, chosen.scenario, missions, told, feeds, own.screen)


def _language(root: Path, screen: Screen) -> str:
    return Preferences(root / f"window-{Settings().station}.json").get(LANGUAGE, screen.language)


def chosen_in_window(wish: Wish, missions: Missions, cover: Cover | None, language: str = "en") -> Wish | None:
    """The drill that is chosen in a window, ``None`` where none is."""
    from app.cli.choosing import ScenarioShelf
    from ui.application import palette_named
    from ui.language import install
    from ui.qtapp import make_application
    from ui.training.chooser import choose_scenario

    install(make_application(), language)

    begin = Choice("", wish.officer, wish.speed or 1.0, wish.seed, wish.instructor)
    choice = choose_scenario(ScenarioShelf(missions, cover), begin, palette_named(wish.palette))
    if choice is None:
        return None
    return replace(
        wish,
        scenario=choice.scenario,
        officer=choice.officer,
        speed=choice.speed,
        seed=choice.seed,
        instructor=choice.instructor,
    )


def _play(wish: Wish, scenario: str, missions: Missions, told: tuple[str, ...], feeds: tuple[FeedWay, ...], screen: Screen) -> int:
    story = load_drill(scenario_path(scenario))
    rate = wish.speed if wish.speed is not None else 1.0
    speeds = SPEEDS if wish.instructor else tuple(speed for speed in SPEEDS if speed <= rate)
    clock = ScaledClock(story.start, 0.0)  # it begins when everything is ready for it
    began = SystemClock().utc()
    folder = missions.create(f"drill {story.name}", began)
    shore = ShoreMailServer()
    shore.start()
    simulator = Simulator(story, wish.seed if wish.seed is not None else story.seed, clock)
    run: DrillRun | None = None
    try:
        simulator.start()
        settings = demo_settings(story, simulator, shore, max(rate, *speeds), screen)
        with as_file(files("app").joinpath("data/policy/demo-addresses.toml")) as addresses:
            sources = device_sources(settings, clock)
            plan = Plan(Mode.DRILL, settings, clock, sources, folder, told, addresses=addresses, shore=shore, feeds=feeds)
            station = build_station(plan)
        directory = station.desk.book.directory
        drill = drill_of(story, simulator.seed, began, directory, wish.officer)
        leader = Instructing(simulator, clock, drill, directory, speed=rate, speeds=speeds, waits=wish.instructor)
        run = DrillRun(station, simulator, drill, missions, small_files(missions.root), leader, wish.instructor)
        run.begin()
        if wish.officer:
            station.sign_on(wish.officer)
        _say_briefing(story.title, story.briefing)

        def tick() -> bool:
            run.tick()
            return not wish.headless or simulator.elapsed_s < story.duration + AFTER_END_S

        seat = None if wish.headless else run
        try:
            code = run_station(
                station, headless=wish.headless, run_for=wish.run_for, palette=wish.palette, each_tick=tick, seat=seat
            )
        finally:
            done = run.done or run.debrief()  # however it ended: what was done is judged
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
    cover = small_files(folder.parent.parent)
    run = run_of(folder, cover)
    done = judged(run, state_of(folder, run), folder, missions, cover, late_min)
    if as_json:
        console.out(debrief_to_json(done.report).decode(), highlight=False)
    else:
        _say(done)
    return Exit.DONE


def state_of(folder: Path, run: Run) -> RescueState:
    """The log of a drill as it stood at its end: what was written, corrected or struck out after it changes nothing."""
    end = None if run.drill.ended_s is None else run.drill.utc(run.drill.ended_s)
    with Archive(folder / "mission.db") as archive:
        return fold(entry for entry in archive.entries() if end is None or entry.written <= end)


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
    return Debriefed(report, keep_debrief(folder, report, pdf(made), cover), made, problems)


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
