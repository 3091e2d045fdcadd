"""Run a station with a window or without one: live, demo and replay all end here."""

from __future__ import annotations

import gc
import os
import signal
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING, Final

from app.cli.exits import Exit, complaints, console
from app.cli.first_start import wanted
from app.cli.folders import Missions, data_folder, settings_path
from app.cli.lock import hold
from app.cli.programlog import log_to
from app.cli.unlocking import Bar, Check, Prompt, Work, opened
from app.cli.wiring import Plan, build_station, device_sources
from app.cli.worlds import LANGUAGE, live_folder
from app.clock import Clock, SystemClock
from app.config import LANGUAGE_WORDS, PALETTE_WORDS, Settings, load_or_default
from app.errors import FairleadError, UserError
from app.preferences import PALETTE, Preferences
from app.relay.distress import distress_card
from app.setup.running import Again
from app.start_notices import UNFINISHED, settings_not_used, station_on
from app.station import ENCRYPT_NEXT, Station
from app.watch.frame import Mode
from app.watch.session import Session
from db.conversion import Converted

if TYPE_CHECKING:
    from app.training.instructor import Seat

TICK_S = 0.1
READ_AT_ONCE = 5000
"""A log of so many entries is read before the window is there (a tenth of a second); a longer one is read behind it."""
Photographer = Callable[[Path], Sequence[Path]]
"""Takes pictures of the window in every palette into a folder and says which files it made."""


NO_SCREEN: Final = (
    "There is no screen (neither DISPLAY nor WAYLAND_DISPLAY is set): the window is drawn where nobody sees it. "
    "Ctrl+C ends it. Without a window: --headless"
)


def run_live(
    config: Path | None,
    data: Path | None,
    *,
    mission: str | None,
    new_mission: bool,
    headless: bool,
    run_for: float | None,
    setup: bool = False,
) -> int:
    """The ship's own devices. Without a settings file, and with ``setup``, the wizard comes first; it comes again, and the
    station starts again, when that is asked for in the window."""
    clock, file = SystemClock(), settings_path(config)
    windowed = not headless and not no_display()
    wizard = setup or (run_for is None and wanted(file, windowed=windowed))
    if setup and not windowed:
        raise UserError("The wizard needs a screen. Without one: fairlead ports, and fairlead config show > fairlead.toml")
    while True:
        extra: tuple[str, ...] = ()
        encrypt = False
        if wizard:
            from app.cli.first_start import set_up
            from app.setup.kit import Outcome

            before = load_or_default(file)[0]
            outcome, encrypt = set_up(file, data, clock, _as_left(before, data_folder(before, data)).screen.palette)
            if outcome is Outcome.CLOSED:
                return Exit.DONE
            extra = (UNFINISHED,) if outcome is Outcome.START_NOW else ()
        try:
            code, again = _run_once(file, data, clock, mission, new_mission, headless, run_for, extra, encrypt=encrypt)
        except FairleadError as error:
            if windowed and run_for is None:
                _say_on_the_screen(error, file, data)
            raise
        if again is Again.NO:
            return code
        wizard, new_mission = again is Again.SETUP, False


def _run_once(
    file: Path,
    data: Path | None,
    clock: Clock,
    mission: str | None,
    new_mission: bool,
    headless: bool,
    run_for: float | None,
    extra: Sequence[str],
    *,
    encrypt: bool,
) -> tuple[int, Again]:
    """One station from its start to its end, and what is to come then. A broken settings file is said and the defaults are
    used; the bridge starts all the same."""
    from app.setup.settings_file import SettingsFile

    settings, error = load_or_default(file)
    notices = (*((settings_not_used(error),) if error is not None else ()), *extra)
    for notice in notices:
        complaints.print(notice, markup=False)
    root = data_folder(settings, data)
    windowed = not headless and not no_display()
    with live_folder(root), ExitStack() as stack:
        log_to(root / "fairlead.log")
        told = stack.enter_context(opened(root, *(asking_window(_as_left(settings, root), clock) if windowed else ())))
        missions = Missions(root)
        folder = missions.open(mission) if mission else None if new_mission else missions.newest()
        if folder is None:
            folder = missions.create(settings.ship.name, clock.utc())
        what = station_on(settings.station, folder.name)
        with hold(folder / f"station-{settings.station}.lock", what) as left:
            at_once = None if headless else READ_AT_ONCE
            sources = device_sources(settings, clock)
            plan = Plan(
                Mode.LIVE, settings, clock, sources, folder, (*notices, *told, *filter(None, (left,))), read_at_once=at_once,
                settings_file=SettingsFile(file, clock.utc),
            )  # fmt: skip
            station = build_station(plan)
            if encrypt:
                station.preferences.put(ENCRYPT_NEXT, True)
            code = run_station(station, headless=headless, run_for=run_for)
            return code, station.again


def _as_left(settings: Settings, root: Path) -> Settings:
    """With the palette and the language that the window was left in, for the windows before it: nothing white comes up at night,
    and who asks for the passphrase speaks as the bridge does."""
    left = Preferences(root / f"window-{settings.station}.json")
    palette, language = left.get(PALETTE, ""), left.get(LANGUAGE, "")
    chosen = ({"palette": palette} if palette in PALETTE_WORDS else {}) | (
        {"language": language} if language in LANGUAGE_WORDS else {}
    )
    return settings.model_copy(update={"screen": settings.screen.model_copy(update=chosen)}) if chosen else settings


def _say_on_the_screen(error: FairleadError, file: Path, data: Path | None) -> None:
    from ui.not_started import say_not_started
    from ui.qtapp import scale_by

    settings = load_or_default(file)[0]
    screen = _as_left(settings, data_folder(settings, data)).screen
    scale_by(screen.text_scale)
    say_not_started(str(error), screen.palette, screen.language)


def asking_window(settings: Settings, clock: Clock) -> tuple[Prompt, Bar]:
    """What asks for the passphrase in a window, and what shows how far a conversion is. The devices are listened to meanwhile
    for one thing only: the distress card must have the position before anybody knows a passphrase."""
    from ui.language import install
    from ui.qtapp import make_application, scale_by
    from ui.unlocking import ask_for_passphrase, show_work

    scale_by(settings.screen.text_scale)

    def prompt(check: Check) -> bool:
        install(make_application(), settings.screen.language)
        with _ears(settings, clock) as card:
            return ask_for_passphrase(check, card, settings.screen.palette)

    def bar(work: Work) -> Converted | None:
        with _ears(settings, clock) as card:
            return show_work(work, card, settings.screen.palette)

    return prompt, bar


@contextmanager
def _ears(settings: Settings, clock: Clock) -> Iterator[Callable[[], str]]:
    """The distress card with the position as it is heard now."""
    session = Session(clock, settings, Mode.LIVE, None)
    sources = device_sources(settings, clock)
    for source in sources:
        source.start(session.sink)

    def card() -> str:
        session.tick()
        return distress_card(settings.ship, session.state_at(None), clock.utc())

    try:
        yield card
    finally:
        for source in sources:
            source.stop()


def run_station(
    station: Station,
    *,
    headless: bool,
    run_for: float | None,
    palette: str | None = None,
    each_tick: Callable[[], bool] | None = None,
    at_end: Callable[[Photographer | None], None] | None = None,
    seat: Seat | None = None,
) -> int:
    """Run until the window closes, ``run_for`` seconds have passed, or ``each_tick`` says False; then close it.

    ``at_end`` is called while the station is still open, with a function that takes pictures of the window, if any. ``seat``: it
    is a drill, with an instructor and a report.
    """
    try:
        station.start()
        if headless:
            gc.enable()
            run_headless(station, run_for=run_for, each_tick=each_tick)
            if at_end is not None:
                at_end(None)
            return Exit.DONE
        if no_display() and "QT_QPA_PLATFORM" not in os.environ:
            os.environ["QT_QPA_PLATFORM"] = "offscreen"
            if at_end is None:
                complaints.print(NO_SCREEN, markup=False)
        from ui.application import run_window

        return run_window(station, run_for=run_for, palette=palette, each_tick=each_tick, at_end=at_end, seat=seat)
    finally:
        gc.enable()
        station.close()


def no_display() -> bool:
    """Is there no screen to open a window on?"""
    return sys.platform.startswith("linux") and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def run_headless(station: Station, *, run_for: float | None, each_tick: Callable[[], bool] | None = None) -> None:
    """Ten ticks a second with no window, until told to stop."""
    console.print(f"{station.mode.value}, no window. Log: {station.mission_folder}. Stop with Ctrl+C.", markup=False)
    stopping = _StopOnSignal()
    begun = time.monotonic()
    while not stopping.asked:
        next_tick = time.monotonic() + TICK_S
        station.tick()
        if each_tick is not None and not each_tick():
            break
        if run_for is not None and time.monotonic() - begun >= run_for:
            break
        time.sleep(max(0.0, next_tick - time.monotonic()))
    stopping.restore()


class _StopOnSignal:
    """Ctrl+C and a polite kill end the run after the tick, so that the log is closed properly."""

    def __init__(self) -> None:
        self.asked = False
        self._before = {s: signal.signal(s, self._ask) for s in (signal.SIGINT, signal.SIGTERM)}

    def _ask(self, _number: int, _frame: FrameType | None) -> None:
        self.asked = True

    def restore(self) -> None:
        for number, handler in self._before.items():
            signal.signal(number, handler)
