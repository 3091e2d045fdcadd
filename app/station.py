"""One running bridge without a window: the live picture, the log, the gate and the devices, moved on by ``tick()``.

The window is one view of a station; ``--headless`` runs it with none. All of it runs on one thread, the devices, the
journal, the recorder and the relay have their own and meet it through bounded queues only.
"""

from __future__ import annotations

import dataclasses
import logging
from collections import deque
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from app.clock import Clock
from app.config import Device, Settings
from app.crew import Crew
from app.diskkey import DiskKeys
from app.entry import SYSTEM
from app.errors import DeviceError, FairleadError
from app.export.archive_desk import ArchiveDesk, Mission
from app.housekeeping import Housekeeping, note_forgotten_pins
from app.ports import Archive, Heard, Journal, PersonalRecords, Receipt, Recorder, SecondDisk, Source
from app.preferences import Preferences
from app.proof import CheckLog, Proof
from app.register import Register
from app.relay.amendments import Amendments
from app.relay.desk import Desk
from app.rescue.entries import AlertNoted, LinkNoted, SystemNote
from app.rescue.logbook import Logbook
from app.rescue.state import RescueState
from app.sea import Sea
from app.setup.running import Again, Explain, Running
from app.training.past import watched_cases
from app.vigil import Vigil
from app.watch.clock_set import ClockSet
from app.watch.frame import Frame, Mode, Priority
from app.watch.second_disk import SecondDiskWatch
from app.watch.session import Session
from app.watchkeeping import Watchkeeping

if TYPE_CHECKING:
    from app.charts.shelf import Shelf
    from app.export.bag_info import Sign
    from app.export.bag_making import FindTrack
    from app.kept import KeptFile
    from app.setup.settings_file import SettingsFile
    from app.training.replay import Replay
    from app.watch.playback import Playback
    from app.witness import Witness

NEWEST = 50
"""Of so many of the newest lines it is looked whether they were written later than now."""

SECOND_DISK_S = 20.0
"""How long the end waits for the second disk; what is not there by then is copied at the next start."""

ENCRYPT_NEXT = "setup.encrypt"
"""Preference: the steps of the encryption open at the next start, as was wished in the wizard."""

log = logging.getLogger(__name__)


class Station:
    """Everything one bridge needs, wired by the composition root and handed in here.

    ``make_source`` makes the source of a device that is added while it runs, ``settings_file`` is where that is written;
    without them (training) the devices stay. ``explain_line`` says what a line is, for the device page.
    ``open_archive`` and ``open_recording`` open the mission's own files for reading, for export while it runs.
    ``notices`` are texts the person must see at start (broken settings, a policy that blocks all). ``kept``: what was typed and
    not saved; ``preferences``: how the window was left. ``kept_records``: personal records that are there although they are
    turned off now. ``charts``: the crew's own charts.
    """

    def __init__(
        self,
        *,
        mode: Mode,
        settings: Settings,
        clock: Clock,
        session: Session,
        logbook: Logbook,
        desk: Desk,
        journal: Journal,
        recorder: Recorder | None,
        sources: Sequence[Source],
        mission_folder: Path,
        open_archive: Callable[[], Archive],
        open_recording: Callable[[], Heard | None],
        find_track: FindTrack,
        sign: Sign | None = None,
        check_log: CheckLog | None = None,
        witness: Witness | None = None,
        playback: Playback | None = None,
        replay: Replay | None = None,
        sea: Sea | None = None,
        notices: Sequence[str] = (),
        kept: KeptFile | None = None,
        preferences: Preferences | None = None,
        register: Register | None = None,
        crew: Crew | None = None,
        personal: PersonalRecords | None = None,
        kept_records: PersonalRecords | None = None,
        amendments: Amendments | None = None,
        program: str = "fairlead",
        disk: DiskKeys | None = None,
        second: SecondDisk | None = None,
        make_source: Callable[[Device], Source] | None = None,
        explain_line: Explain | None = None,
        settings_file: SettingsFile | None = None,
        charts: Shelf | None = None,
    ) -> None:
        self.mode = mode
        self.settings = settings
        self.clock = clock
        self.session = session
        self.logbook = logbook
        self.desk = desk
        self.mission_folder = mission_folder
        self.playback = playback
        self.replay = replay
        self.sea = sea if sea is not None else Sea()
        self.notices = tuple(notices)
        self.kept = kept
        self.preferences = preferences if preferences is not None else Preferences()
        self.register = register
        self.crew = crew
        self.amendments = amendments
        self.disk = disk
        self.charts = charts
        self.personal = personal
        self._records = personal if personal is not None else kept_records
        waters = self.sea if settings.limits.zone_entry and mode is not Mode.REPLAY else None
        self.vigil = Vigil(session, settings.station, kept, self._note_of, waters)
        self._journal = journal
        self._recorder = recorder
        self.running = Running(
            session, sources, folder=mission_folder, devices=settings.device, make=make_source, explain=explain_line
        )
        self.settings_file = settings_file
        self.again = Again.NO
        """What is to come after the window was closed: asked for in the window, done by whoever runs it."""
        self.witness = witness
        self.proof = Proof(journal, open_archive, check_log, witness)
        mission = Mission(mission_folder, mode, settings.ship, open_archive, open_recording, find_track, sign, program)
        self.archive = ArchiveDesk(mission, clock, logbook, desk, self.proof, self.sea, register)
        self._watch = Watchkeeping(logbook, clock, crew, settings.station, self.tell, goes_on=mode is not Mode.REPLAY)
        self._housekeeping = Housekeeping(
            session, clock, logbook, desk, journal, recorder, register, self._records, self.vigil, settings.station, self.note
        )
        self._log_unread = False
        self._clock_set = ClockSet(session, self.note)
        self._clock_looked = False
        self._second = second
        self._second_watch = SecondDiskWatch(second, session)
        self._closed = False
        self._tidings: deque[str] = deque(maxlen=20)
        self.frame: Frame = session.tick()
        self._follow(logbook.state)
        if desk.tap is not None:
            session.set_tap(desk.tap)

    @property
    def state(self) -> RescueState:
        """The log folded: only what is on the disk."""
        return self.logbook.state

    @property
    def author(self) -> str:
        """The officer whose name goes on what is written at this station."""
        return self._watch.author

    def start(self) -> None:
        """Open the devices. A device that cannot be opened becomes a failed link, never an error here."""
        self.note("started", f"mode {self.mode.value}, policy {self.desk.policy.label}")
        for notice in self.notices:
            self.note("notice", notice)
        note_forgotten_pins(self.logbook, self.crew)
        if self._second is not None:
            self._second.start()
        self.running.start()

    def tick(self) -> Frame:
        """Move on: picture, log, deliveries, alerts. Ten times a second on the main thread."""
        if self.playback is not None:
            self.playback.poll()
        self.running.poll()
        frame = self.session.tick()
        self._poll_log()
        self.desk.poll()
        for text in self.desk.take_news():
            self.tell(text)
        if self.amendments is not None:
            self.amendments.poll()
        self._housekeeping.judge(frame)
        self.vigil.judge(frame)
        self._clock_set.judge(frame.stamp)
        self._write_changes()
        dropped = self.desk.dropped
        counters = (*frame.counters, ("forward dropped", dropped)) if dropped else frame.counters
        self.frame = dataclasses.replace(
            frame,
            mode=self.mode,
            journal=self._journal.state(),
            outputs=self.desk.outputs,
            counters=counters,
            second=self._second_watch.judge(),
        )
        return self.frame

    def read_on(self) -> bool:
        """Read another piece of a long log, in a moment in which nothing else is to do. True while there is more."""
        return self.logbook.state.loading is not None and not self._poll_log()

    def sign_on(self, name: str, role: str = "", *, pin: bool = False, beside: bool = False) -> Receipt:
        """The officer takes the watch, see ``Watchkeeping.sign_on``."""
        return self._watch.sign_on(name, role, pin=pin, beside=beside)

    def sign_off(self, name: str) -> Receipt:
        """This one leaves the watch, see ``Watchkeeping.sign_off``."""
        return self._watch.sign_off(name)

    def acknowledge(self, alert_id: str) -> None:
        """Acknowledge one alert in the name of the officer on watch."""
        self.session.acknowledge(alert_id, self.author or "unsigned")

    def tell(self, text: str) -> None:
        """Say something to the officer that is no alert (a mail came): shown as a notice, kept until it is taken."""
        self._tidings.append(text)

    def take_tidings(self) -> tuple[str, ...]:
        """What was told since the last call, oldest first."""
        out = tuple(self._tidings)
        self._tidings.clear()
        return out

    def note(self, what: str, detail: str = "") -> None:
        """Write down what the program itself did."""
        self._write_quietly(SystemNote(what=what, detail=detail))

    def _note_of(self, what: str, detail: str, author: str) -> None:
        self._write_quietly(SystemNote(what=what, detail=detail), author=author or SYSTEM)

    def close(self, timeout_s: float = 5.0) -> None:
        """Stop the devices, write down the end, and leave everything on the disk. Safe to call twice."""
        if self._closed:
            return
        self._closed = True
        self.running.stop()
        if self.playback is not None:
            self.playback.close()
        self.desk.close()
        if self._records is not None:
            self._records.close()
        self.session.tick()
        self._write_changes()
        try:
            self.logbook.write(SystemNote(what="stopped"), author=SYSTEM).wait(timeout_s)
        except (FairleadError, TimeoutError):
            log.exception("the end of the mission could not be written down")
        if self._recorder is not None:
            self._recorder.close()
        if self.register is not None:
            self.register.close()
        try:
            self._journal.close()
        finally:
            if self._second is not None:  # the log is whole now, and goes there as a whole
                self._second.close(SECOND_DISK_S)
        self.logbook.poll()

    def use_devices(self, devices: Sequence[Device]) -> None:
        """The devices of the settings were changed in the window."""
        self.settings = self.settings.model_copy(update={"device": tuple(devices)})

    def use_second_disk(self) -> None:
        """Use the disk that is in the place of the second one from now on."""
        if self._second is not None:
            self.note(
                "second disk", f"another one is used at {self._second.state().folder}, by {self.author or 'nobody signed on'}"
            )
            self._second.use_this()

    def _poll_log(self) -> bool:
        """Fold in what is new in the log, or read on in a long one. True once all of it is read."""
        try:
            changed = self.logbook.poll()
        except DeviceError as error:
            self._log_unread = True
            self.session.raise_alert("journal", "reading", Priority.ALARM, "Log cannot be read", str(error))
            return False
        if self._log_unread:
            self._log_unread = False
            self.session.clear_alert("journal", "reading")
        if changed:
            self._follow(self.logbook.state)
        return self.logbook.state.loading is None

    def _follow(self, state: RescueState) -> None:
        """Take up what the log says now; nothing while it is still being read."""
        if state.loading is not None:
            return
        self._watch_cases(state)
        if self.mode is not Mode.REPLAY:  # the alerts of then are raised again by what was heard then
            self.vigil.follow(state)
        self._watch.follow(state)
        self._housekeeping.follow(state)
        if not self._clock_looked:
            self._clock_looked = True
            newest = max((line.entry.written for line in state.lines[-NEWEST:]), default=None)
            self._clock_set.begin(newest if self.mode is Mode.LIVE else None, self.clock.stamp())

    def _write_changes(self) -> None:
        for alert in self.session.take_changes():
            self._write_quietly(
                AlertNoted(
                    alert=alert.id,
                    priority=alert.priority.name.lower(),
                    state=alert.state.value,
                    title=alert.title,
                    detail=alert.detail,
                    by=alert.acknowledged_by,
                )
            )
        for link in self.session.take_link_changes():
            self._write_quietly(LinkNoted(link=link.source, phase=link.phase.value, reason=link.reason))

    def _write_quietly(self, payload: AlertNoted | LinkNoted | SystemNote, author: str = SYSTEM) -> None:
        """What the program notes by itself must not stop the watch when the disk fails: the alert says that already."""
        try:
            self.logbook.write(payload, author=author, urgent=False)
        except FairleadError:
            log.exception("not written down: %s", payload.kind)

    def _watch_cases(self, state: RescueState) -> None:
        self.session.set_cases(watched_cases(state))
