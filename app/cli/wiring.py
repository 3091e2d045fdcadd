"""The composition root: which adapter goes into which port. Everything explicit, everything by argument."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final, Protocol

from app import wholefile
from app.charts.shelf import Shelf
from app.cli.about import program_version
from app.cli.book import policy_book
from app.cli.folders import data_folder
from app.clock import Clock
from app.config import Device, Settings
from app.crew import Crew
from app.entry import SYSTEM
from app.errors import FairleadError
from app.kept import KeptFile
from app.policy.book import PolicyBook
from app.policy.places import load_gazetteer
from app.policy.positions import DETECTOR, scan
from app.policy.versions import Versions
from app.ports import FeedWay, Journal, PersonalRecords, Recorder, Source
from app.preferences import Preferences
from app.register import Register
from app.relay.amendments import Amendments
from app.relay.desk import Desk
from app.rescue.entries import MissionOpened, PersonalNoted
from app.rescue.logbook import Logbook
from app.sea import Sea
from app.start_notices import no_personal_records, no_register
from app.station import Station
from app.watch.frame import Mode
from app.watch.session import Session
from app.witness import Witness
from db.archive import Archive, verify_database
from db.atrest import DataFolder
from db.journal import open_journal
from db.personal import open_personal, personal_file
from db.recording import open_recorder
from db.recordings import open_recordings
from db.second import Copies, sweep
from db.vault import small_files

if TYPE_CHECKING:
    from app.cli.rewinding import Replaying
    from app.setup.settings_file import SettingsFile

CHARTS: Final = "charts"
"""Folder in the data folder where the crew drops charts of its own."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What kind of station to build. ``sources`` are made and handed in: hardware, simulator or replay alike.

    ``replaying`` is what a replay plays. ``read_at_once``: up to how many entries a log is read before the
    station is there, a longer one while it runs; ``None`` = any (see ``Logbook``). ``shore``: where the mail of a demo goes;
    without it, as everything else in training, it goes nowhere. ``feeds``: where a training is played out to.
    ``settings_file`` is changed when devices are added in the window.
    """

    mode: Mode
    settings: Settings
    clock: Clock
    sources: tuple[Source, ...]
    mission_folder: Path
    notices: tuple[str, ...] = ()
    addresses: Path | None = None
    sending: bool = True
    replaying: Replaying | None = None
    read_at_once: int | None = None
    shore: Shore | None = None
    feeds: tuple[FeedWay, ...] = ()
    settings_file: SettingsFile | None = None


class Shore(Protocol):
    """A mail server that this program has started itself, on this computer."""

    @property
    def host(self) -> str: ...

    @property
    def port(self) -> int: ...


def build_station(plan: Plan) -> Station:
    """Open the mission's files and wire a station. Raises UserError or DeviceError if the log cannot be opened."""
    from app.cli.track import track_finder

    folder, settings, clock = plan.mission_folder, plan.settings, plan.clock
    root = folder.parent.parent
    for place in (root, folder, folder / "outbox"):
        wholefile.sweep(place, clock.utc())
    # One key per station for all missions, so that a verifier ashore has one key to know.
    journal = open_journal(folder, folder.name, settings.station, clock, keys=root / "keys", mode=plan.mode.value)
    # A replay must never be recorded again as if it had been heard.
    recorder = None if plan.mode is Mode.REPLAY else _recorder(plan)
    playing = plan.replaying
    session = Session(playing.clock if playing is not None else clock, settings, plan.mode, recorder)
    logbook = _logbook(plan, journal, session)
    logbook.poll()
    if journal.state().entries == 0:
        logbook.write(_mission(plan), author=SYSTEM)
    versions = _versions(plan)

    def load_book() -> PolicyBook:
        return policy_book(settings, clock, plan.addresses, kept=_kept_policies(plan), versions=versions)

    desk = Desk(
        load_book(),
        logbook,
        settings,
        folder / "outbox",
        clock,
        scan=scan,
        ship_state=session.state_at,
        detector=DETECTOR,
        sending=plan.sending,
        training="" if plan.mode is Mode.LIVE else plan.mode.value.upper(),
        own_shore=_own_shore(plan),
        feeds=plan.feeds,
    )
    register, trouble = _register(plan, session)
    records, more = _personal(plan, logbook)
    wanted = settings.people.personal_data
    crew = _crew(plan)
    preferences = Preferences(root / f"window-{settings.station}.json")
    named = settings.policy.directory, "" if plan.addresses is not None else settings.policy.addresses
    amendments = Amendments(versions, desk, logbook, clock, load_book, crew, fixed=named) if versions is not None else None
    return Station(
        mode=plan.mode,
        settings=settings,
        clock=clock,
        session=session,
        logbook=logbook,
        desk=desk,
        journal=journal,
        recorder=recorder,
        sources=plan.sources,
        mission_folder=folder,
        open_archive=lambda: Archive(folder / "mission.db"),
        open_recording=lambda: open_recordings(folder),
        find_track=track_finder(lambda source: _priority(settings, source)),
        sign=journal.key.sign if journal.key is not None else None,
        witness=Witness((folder.parent.parent if plan.mode is Mode.LIVE else folder) / "witness"),
        check_log=lambda share: verify_database(folder / "mission.db", share),
        notices=(*plan.notices, *journal.notices, *trouble, *more),
        register=register,
        crew=crew,
        amendments=amendments,
        personal=records if wanted else None,
        kept_records=None if wanted else records,
        playback=playing.playback(session, logbook) if playing is not None else None,
        replay=playing.replay(logbook, desk, folder / "exports", plan.mode.value.upper()) if playing is not None else None,
        second=_second_disk(plan),
        sea=Sea(load_gazetteer().describe),
        program=f"fairlead {program_version()}",
        preferences=preferences,
        charts=_charts(plan, root, preferences),
        kept=None if plan.mode is Mode.REPLAY else KeptFile(folder / f"drafts-{settings.station}.json", small_files(root)),
        disk=DataFolder(root),
        make_source=partial(make_source, clock=clock) if plan.mode is Mode.LIVE else None,
        explain_line=explain_line,
        settings_file=plan.settings_file if plan.mode is Mode.LIVE else None,
    )


def _logbook(plan: Plan, journal: Journal, session: Session) -> Logbook:
    name = plan.settings.station
    if plan.replaying is not None:
        return plan.replaying.logbook(journal, plan.clock, session, station=name, by_program=SYSTEM)
    return Logbook(journal, plan.clock, session.state_at, station=name, at_once=plan.read_at_once)


def _own_shore(plan: Plan) -> bool:
    """In training mail goes to a server that this program has started, and to no other: whatever the settings of the ship say."""
    shore, mail = plan.shore, plan.settings.mail
    own = shore is not None and (mail.host, mail.port) == (shore.host, shore.port)
    return own and mail.host in _LOOPBACK and plan.mode in (Mode.DEMO, Mode.DRILL)


_LOOPBACK: Final = ("127.0.0.1", "::1")


def _kept_policies(plan: Plan) -> Path | None:
    """Where policies that were in force on this ship are kept; a demo and a replay keep none."""
    return plan.mission_folder.parent.parent / "policy" if plan.mode is Mode.LIVE else None


def _versions(plan: Plan) -> Versions | None:
    """Where the directory as it was changed on board is kept; training throws its own away, a replay changes nothing."""
    if plan.mode is Mode.REPLAY:
        return None
    return Versions((plan.mission_folder.parent.parent if plan.mode is Mode.LIVE else plan.mission_folder) / "policy")


def _register(plan: Plan, session: Session) -> tuple[Register | None, tuple[str, ...]]:
    """The ship's register of vessels, and what the officer must know of it. A damaged one never keeps the bridge from starting.

    It goes across missions; training has one of its own, or what was made up in it would be said of real vessels.
    """
    if plan.mode is Mode.REPLAY:
        return None, ()
    root = plan.mission_folder.parent.parent
    folder = (root if plan.mode is Mode.LIVE else plan.mission_folder) / "register"
    try:
        journal = open_journal(folder, "register", plan.settings.station, plan.clock, keys=root / "keys")
        return Register(journal, plan.clock, folder, session.state_at), journal.notices
    except FairleadError as error:
        return None, (no_register(error),)


def _personal(plan: Plan, logbook: Logbook) -> tuple[PersonalRecords | None, tuple[str, ...]]:
    """The personal records, and what the officer must know of them. Turned off, those that are there still go by their date."""
    if plan.mode is Mode.REPLAY:
        return None, ()
    folder, people = plan.mission_folder, plan.settings.people
    others = tuple(path for path in sorted(folder.parent.iterdir()) if path != folder and personal_file(path).exists())
    if not (people.personal_data or others or personal_file(folder).exists()):
        return None, ()

    def note(payload: PersonalNoted, by: str) -> None:
        logbook.write(payload, author=by or SYSTEM)

    try:
        return open_personal(folder, plan.clock, keep_days=people.keep_days, note=note, others=others), ()
    except FairleadError as error:
        return None, (no_personal_records(error),)


def _second_disk(plan: Plan) -> Copies | None:
    """Copies of what is real only: training must not fill the stick that evidence goes to."""
    named = plan.settings.storage.second_disk
    sweep(plan.mission_folder)
    if plan.mode is not Mode.LIVE or not named:
        return None
    return Copies(Path(named).expanduser(), plan.mission_folder, plan.settings.station, plan.clock)


def _charts(plan: Plan, root: Path, preferences: Preferences) -> Shelf:
    """Charts of the data folder. Training looks at those too, and keeps what it reads out of them in its own folder."""
    from app.cli.charting import ChartImporter

    live = data_folder(plan.settings) / CHARTS
    also = (live,) if plan.mode is not Mode.LIVE and live != root / CHARTS else ()
    return Shelf(root / CHARTS, preferences, ChartImporter(), also=also)


def _crew(plan: Plan) -> Crew | None:
    """The PINs of the ship's crew; those of training are thrown away with it."""
    if plan.mode is Mode.REPLAY:
        return None
    folder = plan.mission_folder.parent.parent if plan.mode is Mode.LIVE else plan.mission_folder
    return Crew(folder / "crew.json", plan.clock)


def device_sources(settings: Settings, clock: Clock) -> tuple[Source, ...]:
    """A source per device of the settings."""
    return tuple(make_source(device, clock) for device in settings.device)


def make_source(device: Device, clock: Clock) -> Source:
    from devices.source import DeviceSource

    return DeviceSource(device, clock)


def explain_line(data: bytes) -> tuple[str, str]:
    """Type of the sentence and, if the line is refused, why, for the device page."""
    from devices.explain import explain

    return explain(data)


def _mission(plan: Plan) -> MissionOpened:
    ship = plan.settings.ship
    return MissionOpened(
        name=plan.mission_folder.name,
        ship=ship.name,
        callsign=ship.callsign or None,
        mmsi=ship.mmsi or None,
        flag=ship.flag or None,
        organisation=ship.organisation or None,
        mode=plan.mode.value,
        software=f"fairlead {program_version()}",
    )


def _priority(settings: Settings, source: str) -> int:
    return next((d.priority for d in settings.device if d.name == source), 1000)


def _recorder(plan: Plan) -> Recorder:
    storage = plan.settings.storage
    return open_recorder(plan.mission_folder, plan.clock, keep_days=storage.recording_days, station=plan.settings.station)
