"""One running bridge without a window: the live picture, the log, the gate and the devices, moved on by ``tick()``.

The window is one view of a station; ``--headless`` runs it with none. All of it runs on one thread, the devices, the
journal, the recorder and the relay have their own and meet it through bounded queues only.
"""

from __future__ import annotations

import dataclasses
import logging
import time
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from app.chain import ChainReport
from app.charts.shelf import Shelf
from app.clock import Clock
from app.config import Device, Settings
from app.crew import Crew, plain_name, same_person
from app.diskkey import DiskKeys
from app.errors import DeviceError, FairleadError, UserError
from app.export.audience import audience_of, recipient_of
from app.export.bag_info import Sign
from app.export.bag_making import FindTrack, Making
from app.export.bag_parts import Unfinished, clean, unfinished
from app.export.document import Document
from app.export.files import Written, write_new
from app.export.order import Bag, Order, Progress
from app.export.papers import MAKING_SHARE, Facts, Paper, PaperWork, attack_paper, dossier_paper
from app.kept import KeptFile
from app.media.store import MediaStore
from app.merkle import roots
from app.notes import log_id
from app.policy.model import Label, Verdict
from app.ports import Archive, Checkpoint, Heard, Journal, PersonalRecords, Receipt, Recorder, SecondDisk, Source
from app.preferences import Preferences
from app.register import Register
from app.relay.amendments import Amendments
from app.relay.desk import Desk
from app.rescue.due import due_now
from app.rescue.entries import AlertNoted, CustodyNoted, Exported, LinkNoted, SystemNote, WatchOff, WatchOn
from app.rescue.logbook import UNSIGNED, Logbook
from app.rescue.state import Incident, RescueState
from app.sea import Sea
from app.setup.running import Again, Explain, Running
from app.setup.settings_file import SettingsFile
from app.sightings import Sighting, Watchman
from app.training.past import watched_cases
from app.training.replay import Replay
from app.vigil import Vigil
from app.watch.clock_set import ClockSet
from app.watch.frame import Frame, Mode, Priority
from app.watch.playback import Playback
from app.watch.second_disk import SecondDiskWatch
from app.watch.session import Session
from app.witness import Problem, Witness

SYSTEM = "Fairlead"
"""Author of what the program itself writes down."""

OWN_ARCHIVE = "OWN-ARCHIVE"
"""Directory id of the ship's own archive: whoever takes a bundle from there decides on it as a relay of its own."""

TOLD_BY_A_MISSION = frozenset(
    {Label.OWN_POSITION, Label.CASE_POSITION, Label.THIRD_PARTY_POSITION, Label.TRACK, Label.HEAD_COUNT, Label.EVIDENCE}
)
"""What a whole mission tells."""

PINNED_MINUTES = 15

GOES_ON = timedelta(hours=12)
"""A watch that began longer ago than this is not taken for going on after a restart."""

REMIND_S = 1.0
"""How often it is looked at whether something has come due; after an entry at once."""

PURGE_EVERY_S = 60.0

NEWEST = 50
"""Of so many of the newest lines it is looked whether they were written later than now."""

SECOND_DISK_S = 20.0
"""How long the end waits for the second disk; what is not there by then is copied at the next start."""

ENCRYPT_NEXT = "setup.encrypt"
"""Preference: the steps of the encryption open at the next start, as was wished in the wizard."""

_NOTED_S = 2.0

_MOST_ITEMS = 10_000
_LOG_WAIT_S = 10.0
_LOOK_S = 0.02

ExportWork = Callable[[Progress | None], Bag]
"""An export that the gate has judged, ready to be done."""

CheckLog = Callable[[Callable[[float], None]], ChainReport]
"""Checks the mission's log; tells the share done."""


@dataclass(frozen=True, slots=True)
class LogCheck:
    """What a check of the whole log found. ``kept``: so many sizes of kept checkpoints it was compared with."""

    report: ChainReport
    kept: int = 0
    problems: tuple[Problem, ...] = ()


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
        self._purge_due = float("-inf")
        self._purge_problem = ""
        self._watchman = Watchman(register) if register is not None else None
        self._in_sight: dict[str, Sighting] = {}
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
        self._open_archive = open_archive
        self._open_recording = open_recording
        self._find_track = find_track
        self._sign = sign
        self._program = program
        self._check_log = check_log
        self.witness = witness
        self._journal_failed: str | None = None
        self._unsigned: str | None = None
        self._log_unread = False
        self._policy_problem: str | None = None
        self._recorded_beside = ""
        self._due: frozenset[str] = frozenset()
        self._due_looked = float("-inf")
        self._due_of: RescueState | None = None
        self._clock_set = ClockSet(session, self.note)
        self._clock_looked = False
        self._second = second
        self._second_watch = SecondDiskWatch(second, session)
        self._pinned: dict[str, datetime] = {}  # incident -> the time that its feeds are kept from
        self._closed = False
        self._asked_for_watch = False
        self._on_watch_as = ""  # the author, once the log has said that they are on watch
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
        return self.logbook.author

    def start(self) -> None:
        """Open the devices. A device that cannot be opened becomes a failed link, never an error here."""
        self.note("started", f"mode {self.mode.value}, policy {self.desk.policy.label}")
        for notice in self.notices:
            self.note("notice", notice)
        self._note_forgotten_pins()
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
        self._judge_journal()
        if self.amendments is not None:
            self.amendments.poll()
        self._judge_policy()
        self._purge_records()
        self._note_recorder(frame)
        self._judge_register(frame)
        self.vigil.judge(frame)
        self._judge_reminders(self.clock.mono())
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
        """The officer takes the watch: who was on it is signed off in the same breath, unless this one comes ``beside`` them.

        From then on this name stands on what is written here; for somebody beside others only if nobody's did. ``pin``: the
        PIN was asked for and right. Who is known by this name in other letters is written down as before.
        """
        name = plain_name(name)
        if not name:
            raise UserError("Give the name of the officer who takes the watch")
        if any(same_person(name, own) for own in (SYSTEM, UNSIGNED)):
            raise UserError(f"“{name}” stands in the log for what nobody signed. Give a name of your own")
        known = (*(self.crew.names() if self.crew is not None else ()), *(on for on, _role, _since in self.state.on_watch))
        name = next((each for each in known if same_person(each, name)), name)
        self.logbook.must_be_whole("Taking the watch")
        for previous in () if beside else self._signed_on_here():
            if previous != name:
                self.logbook.write(WatchOff(name=previous), author=previous)
        receipt = self.logbook.write(WatchOn(name=name, role=role, pin=pin), author=name)
        if not (beside and self.author):
            self.logbook.author = name
        return receipt

    def sign_off(self, name: str) -> Receipt:
        """This one leaves the watch; the name on what is written here goes to who stays, or to nobody."""
        self.logbook.must_be_whole("Leaving the watch")
        if name not in {on for on, _role, _since in self.state.on_watch}:
            raise UserError(f"{name} is not on watch")
        receipt = self.logbook.write(WatchOff(name=name), author=name)
        if self.author == name:
            self.logbook.author = next((on for on in reversed(self._signed_on_here()) if on != name), "")
        return receipt

    def _go_on_watch(self, state: RescueState) -> None:
        """After a restart who was on watch at this station still is: nobody signed off, and a crash must not unsign the log."""
        if self._asked_for_watch or self.mode is Mode.REPLAY:
            return  # who was on watch then does not sign what is written now
        self._asked_for_watch = True
        here = self._signed_on_here()
        since = {name: at for name, _role, at in state.on_watch}
        if self.author or not here or self.clock.utc() - since[here[-1]] > GOES_ON:
            return
        self.logbook.author = here[-1]
        self.tell(f"{here[-1]} is still on watch here, since {since[here[-1]]:%H:%M} UTC. Somebody else? Take the watch: Shift+F1")

    def _leave_with_the_log(self, state: RescueState) -> None:
        """Who was signed off at another station signs nothing here any more."""
        on = {name for name, _role, _since in state.on_watch}
        if self.author in on:
            self._on_watch_as = self.author
        elif self.author and self.author == self._on_watch_as:
            left, self.logbook.author = self.author, next(iter(reversed(self._signed_on_here())), "")
            self._on_watch_as = self.author
            now = f"{self.author} signs now" if self.author else "What is entered is unsigned: take the watch with Shift+F1"
            self.tell(f"{left} was signed off. {now}")

    def _signed_on_here(self) -> tuple[str, ...]:
        """Who is on watch and signed on at this station: whoever keeps the watch at another one goes on doing so."""
        on = {name for name, _role, _since in self.state.on_watch}
        where: dict[str, str] = {}
        for line in reversed(self.state.lines) if on else ():
            if isinstance(line.payload, WatchOn) and not line.void:
                where.setdefault(line.payload.name, line.entry.station)
                if on <= where.keys():
                    break
        return tuple(name for name, _role, _since in self.state.on_watch if where.get(name) == self.settings.station)

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

    @property
    def exports(self) -> Path:
        """Where exports are made if nobody says another folder."""
        return self.mission_folder / "exports"

    def begin_export(
        self, order: Order, folder: Path | None = None, *, fresh: bool = False, master: tuple[str, str] | None = None
    ) -> ExportWork:
        """Ask the gate, and give back the work, which may run on any thread while the watch goes on here.

        It goes on with an unfinished export of the same order, unless ``fresh``. ``master``: name and reason of the master who
        releases what is held. Raises UserError where the gate refuses or the
        order cannot be met; the work DeviceError where the disk fails. Tell ``note_export`` after it.
        """
        self.logbook.must_be_whole("An export")
        audience, by = audience_of(order), self.author or SYSTEM
        recipient = recipient_of(order, self.settings.ship.flag_rcc)
        decision = self.desk.check_export(recipient, audience.labels, by, order.purpose, master)
        if decision.verdict > Verdict.NOTICE:
            raise UserError(f"Not exported: {decision.sentence} (rule {decision.rule} of {decision.policy})")
        opened: Receipt | None = None
        if self.state.media and order.media and audience.media:
            opened = self.logbook.write(CustodyNoted(act="opened", to_whom=recipient, why=order.purpose), author=by)
        self._journal.sign_now()
        state = self._journal.state()
        vessels = {v.id: v.details.name or v.id for v in self.register.vessels} if self.register is not None else {}
        now, directory = self.clock.utc(), self.desk.book.directory

        def work(progress: Progress | None = None) -> Bag:
            from app.export.bag import make_bag  # with the library that makes papers: not before the first export

            _await(opened)
            self._await_signature(state.entries + state.pending)
            archive = self._open_archive()
            try:
                return make_bag(
                    Making(
                        order=order,
                        archive=archive,
                        recording=self._open_recording(),
                        track=self._find_track,
                        media=MediaStore(self.mission_folder / "media"),
                        folder=folder if folder is not None else self.exports,
                        mission_folder=self.mission_folder,
                        decision=decision,
                        recipient=recipient,
                        mode=self.mode,
                        now=now,
                        by=by,
                        program=self._program,
                        ship=self.settings.ship,
                        sea=self.sea,
                        vessels=vessels,
                        sign=self._sign,
                        directory=directory,
                        progress=progress,
                        fresh=fresh,
                    )
                )
            finally:
                archive.close()

        return work

    def _await_signature(self, entries: int) -> None:
        """An export holds a checkpoint of all that is in it, if the log can be signed at all. On the export's own thread."""
        end = time.monotonic() + _LOG_WAIT_S
        while (state := self._journal.state()).unsigned is None and state.failed is None and time.monotonic() < end:
            if state.signed is not None and state.signed.seq >= entries:
                break
            time.sleep(_LOOK_S)

    def note_export(self, order: Order, bag: Bag) -> None:
        """Write down that the mission was exported, the hash of what came out, and what became of each original."""
        by, whom = self.author or SYSTEM, recipient_of(order, self.settings.ship.flag_rcc)
        self.logbook.write(Exported(purpose=order.purpose, file_sha256=bag.sha256, through_seq=bag.through_seq), author=by)
        for at in range(0, len(bag.media), _MOST_ITEMS):
            items = bag.media[at : at + _MOST_ITEMS]
            self.logbook.write(CustodyNoted(act="copied", items=items, to_whom=whom, why=order.purpose), author=by)
        why = "found while exporting"
        if changed := tuple(item for item, what in bag.missing.items() if what != "missing")[:_MOST_ITEMS]:
            self.logbook.write(CustodyNoted(act="changed", items=changed, why=why), author=by)
        if missing := tuple(item for item, what in bag.missing.items() if what == "missing")[:_MOST_ITEMS]:
            self.logbook.write(CustodyNoted(act="missing", items=missing, why=why), author=by)

    def export(
        self, order: Order | None = None, progress: Progress | None = None, *, folder: Path | None = None, fresh: bool = False
    ) -> Bag:
        """Export the mission as it is on the disk now and write down that it was. Raises UserError, DeviceError."""
        order = order if order is not None else Order()
        bag = self.begin_export(order, folder, fresh=fresh)(progress)
        self.note_export(order, bag)
        return bag

    def unfinished_exports(self, folder: Path | None = None) -> list[Unfinished]:
        """Exports that were stopped: the next one of the same order goes on with its own."""
        return unfinished(folder if folder is not None else self.exports)

    def remove_unfinished_exports(self, folder: Path | None = None) -> tuple[list[Path], list[Path]]:
        """Remove them: (those that went, those that are being written now). Raises DeviceError."""
        return clean(folder if folder is not None else self.exports)

    def sign_now(self) -> None:
        """Sign the newest entry at once; ``frame.journal.signed`` shows it when it is done."""
        self._journal.sign_now()

    def checkpoints(self) -> tuple[Checkpoint, ...]:
        """Every signed checkpoint of this log, of all its stations, oldest first. Any thread. Raises UserError."""
        archive = self._open_archive()
        try:
            return tuple(archive.checkpoints())
        finally:
            archive.close()

    def check_log(self, share: Callable[[float], None]) -> LogCheck:
        """Read the whole log again: is all of it as it was written, and as the kept checkpoints say? Any thread; may take minutes.

        ``share`` is told how much is done (0 to 1); what it raises ends the check. Raises UserError, DeviceError.
        """
        if self._check_log is None:
            raise UserError("This log cannot be checked from here. Use “fairlead verify”")
        report = self._check_log(share)
        if self.witness is None or not report.ok or not report.entries:
            return LogCheck(report)
        archive = self._open_archive()
        try:
            log_ = log_id(next(iter(archive.rows()))[2])
            sizes = {kept.size for kept in self.witness.kept(log_)}
            roots_ = roots((bytes.fromhex(row[2]) for row in archive.rows()), sizes) if sizes else {}
        finally:
            archive.close()
        return LogCheck(report, len(sizes), tuple(self.witness.compare(log_, roots_.get)))

    def write_paper(self, paper: Document, stem: str) -> Written:
        """Make a PDF for the ship's own archive beside the exports, as the gate decides, and write down that it was made.

        ``stem``: what it is called before the time. Raises UserError where the gate refuses, DeviceError where the disk does.
        """
        made = Paper(paper.title, stem, paper.made, lambda _progress: paper)
        written = self.begin_paper(made)(lambda _done, _what: None)
        self.note_paper(made, written)
        return written

    def begin_paper(self, paper: Paper) -> PaperWork:
        """Ask the gate, and give back the work, which may run on any thread while the watch goes on here.

        It stands in the custody of the originals that they were opened, before they are. Raises UserError where the gate
        refuses; the work DeviceError where the disk does. Tell ``note_paper`` after it.
        """
        self.logbook.must_be_whole("A report")
        by = self.author or SYSTEM
        decision = self.desk.check_export(OWN_ARCHIVE, TOLD_BY_A_MISSION, by, paper.title)
        if decision.verdict > Verdict.NOTICE:
            raise UserError(f"Not written: {decision.sentence} (rule {decision.rule} of {decision.policy})")
        opened: Receipt | None = None
        if paper.media:
            custody = CustodyNoted(act="opened", items=paper.media, to_whom=OWN_ARCHIVE, why=paper.title)
            opened = self.logbook.write(custody, author=by)
        mode = "" if self.mode is Mode.LIVE else f"-{self.mode.value.upper()}"
        name = f"fairlead-{paper.stem}-{paper.made:%Y%m%dT%H%M%SZ}{mode}"
        folder = self.mission_folder / "exports"

        def work(progress: Progress) -> Written:
            from app.export.paper import pdf  # loaded when the first paper is made, not when the program starts

            _await(opened)
            document = paper.make(progress)
            progress(MAKING_SHARE, "the pages")
            data = pdf(document)
            progress(1.0, "writing")
            return write_new(folder, name, ".pdf", data)

        return work

    def note_paper(self, paper: Paper, written: Written) -> None:
        """Write down that a paper was made, its hash, and that working copies of originals are in it."""
        by = self.author or SYSTEM
        self.logbook.write(Exported(purpose=paper.title, file_sha256=written.sha256, through_seq=self.state.seq), author=by)
        if paper.media:
            why = f"{paper.title}: made smaller, on paper"
            self.logbook.write(CustodyNoted(act="copied", items=paper.media, to_whom=OWN_ARCHIVE, why=why), author=by)

    def dossier_of(self, incident: Incident) -> Paper:
        """The dossier of an incident, to be made with ``begin_paper``. The log is signed first, so that a checkpoint covers it."""
        self._journal.sign_now()
        journal = self._journal.state()

        def checkpoints() -> tuple[Checkpoint, ...]:
            self._await_signature(journal.entries + journal.pending)
            return self.checkpoints()

        return dossier_paper(self.state, incident, self._facts(), MediaStore(self.mission_folder / "media"), checkpoints)

    def attack_report_of(self, incident: Incident) -> Paper:
        """The attack report of an incident, to be made with ``begin_paper``."""
        return attack_paper(self.state, incident, self._facts())

    def _facts(self) -> Facts:
        vessels = {v.id: v.details.name or v.id for v in self.register.vessels} if self.register is not None else {}
        return Facts(self.settings.ship, self.sea, vessels, self.mode, self.author or SYSTEM, self.clock.utc())

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
        self._go_on_watch(state)
        self._leave_with_the_log(state)
        self._pin_incidents(state)
        if not self._clock_looked:
            self._clock_looked = True
            newest = max((line.entry.written for line in state.lines[-NEWEST:]), default=None)
            self._clock_set.begin(newest if self.mode is Mode.LIVE else None, self.clock.stamp())

    def _purge_records(self) -> None:
        """Personal records go by their date, also where the organisation turned them off since."""
        now = self.clock.mono()
        if self._records is None or now < self._purge_due:
            return
        self._purge_due = now + PURGE_EVERY_S
        try:
            self._records.purge()
            problem = ""
        except FairleadError as error:
            problem = str(error)
        if problem and not self._purge_problem:
            self.session.raise_alert("personal", "purge", Priority.CAUTION, "Personal records are not deleted", problem)
        elif self._purge_problem and not problem:
            self.session.clear_alert("personal", "purge")
        self._purge_problem = problem

    def _note_recorder(self, frame: Frame) -> None:
        """Where two stations record one mission, the log says which file has what."""
        state = frame.recorder
        if state is None or state.beside == self._recorded_beside:
            return
        self._recorded_beside = state.beside
        if state.beside:
            self.note("recording", f"{self.settings.station} into {state.file}: the main recording is written at {state.beside}")

    def _note_forgotten_pins(self) -> None:
        """What was done with "fairlead crew forget" stands in the log from the next start on."""
        past = self.crew.forgotten() if self.crew is not None else ()
        if self.crew is None or not past:
            return
        try:
            for name, at in past:
                text = f"{name}, taken away at the ship's computer {at:%d %b %H:%M} UTC"
                self.logbook.write(SystemNote(what="PIN forgotten", detail=text), author=SYSTEM).wait(_NOTED_S)
            self.crew.noted(past)
        except (FairleadError, TimeoutError):
            log.exception("a PIN that was taken away is written down at the next start")

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

    def _judge_journal(self) -> None:
        journal = self._journal.state()
        if journal.unsigned != self._unsigned:
            self._unsigned = journal.unsigned
            if journal.unsigned:
                self.session.raise_alert("journal", "signing", Priority.WARNING, "Log is not signed any more", journal.unsigned)
            else:
                self.session.clear_alert("journal", "signing")
        failed = journal.failed
        if failed == self._journal_failed:
            return
        self._journal_failed = failed
        if failed:
            self.session.raise_alert("journal", "disk", Priority.ALARM, "Log is not being saved", failed)
        else:
            self.session.clear_alert("journal", "disk")

    def _pin_incidents(self, state: RescueState) -> None:
        """The feeds of the minutes before an incident, and of all that follows it, are never compacted away.

        Those of an earlier run are pinned again: it may have been killed between the entry and the pin. The recorder takes
        each once. One that is found to have begun earlier is kept from then on.
        """
        if self._recorder is None:
            return
        for incident in state.incidents:
            start = incident.at - timedelta(minutes=PINNED_MINUTES)
            if self._pinned.get(incident.id) == start:
                continue
            try:
                self._recorder.pin(start, None, f"incident {incident.id}")
            except FairleadError as error:
                self.session.raise_alert("pin", incident.id, Priority.WARNING, "Feeds of the incident are not kept", str(error))
            else:
                self.session.clear_alert("pin", incident.id)
                self._pinned[incident.id] = start

    def _judge_register(self, frame: Frame) -> None:
        """Say so when a vessel that is watched for comes into the picture; the alert goes when she does."""
        if self.register is None or self._watchman is None:
            return
        self.register.poll()
        if not self._watchman.due(frame.stamp.mono):
            return
        seen = self._watchman.look(frame)
        for gone in self._in_sight.keys() - seen.keys():
            self.session.clear_alert("known", gone)
        for vessel_id, sighting in seen.items():
            self.session.raise_alert("known", vessel_id, Priority.CAUTION, sighting.title, sighting.detail)
        self._in_sight = seen
        self.vigil.sighted(frozenset(sighting.target.id for sighting in seen.values()))

    def _judge_reminders(self, mono: float) -> None:
        """Calls to repeat and requests without an answer: a caution each time that one comes due, gone when it is done."""
        state = self.logbook.state
        if mono - self._due_looked < REMIND_S and state is self._due_of:
            return
        self._due_looked, self._due_of = mono, state
        due = {each.key: each for each in due_now(state, self.clock.utc())}
        for key in self._due - due.keys():
            self.session.clear_alert("reminder", key)
        for key, each in due.items():
            self.session.raise_alert("reminder", key, Priority.CAUTION, each.title, each.detail)
        self._due = frozenset(due)

    def _judge_policy(self) -> None:
        status = self.desk.policy
        if status.problem == self._policy_problem:
            return
        self._policy_problem = status.problem
        if status.problem:
            self.session.raise_alert("policy", "state", Priority.CAUTION, "Policy needs attention", status.problem)
        else:
            self.session.clear_alert("policy", "state")

    def _watch_cases(self, state: RescueState) -> None:
        self.session.set_cases(watched_cases(state))


def _await(receipt: Receipt | None) -> None:
    """What is written before the originals are opened has to be on the disk."""
    try:
        if receipt is not None:
            receipt.wait(_LOG_WAIT_S)
    except TimeoutError as error:
        raise DeviceError("The log cannot be written at the moment, and each opening of an original stands in it") from error
