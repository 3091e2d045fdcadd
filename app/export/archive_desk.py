"""What a running station makes for its own archive, for an authority or for the public: the export of the mission, and papers.

Each is asked of the gate first, then made on any thread while the watch goes on, then written down with its hash: ``begin_…``
(main thread) gives the work, ``note_…`` (main thread) tells the log. The log is signed before, so that a checkpoint covers it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from app.clock import Clock
from app.config import Ship
from app.entry import SYSTEM
from app.errors import DeviceError, UserError
from app.export.order import Bag, Order, Progress
from app.media.store import MediaStore
from app.policy.model import Verdict
from app.ports import Archive, Checkpoint, Heard, Receipt
from app.proof import WAIT_S, Proof
from app.register import Register
from app.relay.desk import Desk
from app.rescue.entries import CustodyNoted, Exported
from app.rescue.logbook import Logbook
from app.rescue.state import Incident
from app.sea import Sea
from app.watch.frame import Mode

if TYPE_CHECKING:
    from app.export.bag_info import Sign
    from app.export.bag_making import FindTrack
    from app.export.bag_parts import Unfinished
    from app.export.document import Document
    from app.export.files import Written
    from app.export.papers import Facts, Paper, PaperWork

_MOST_ITEMS = 10_000

ExportWork = Callable[[Progress | None], Bag]
"""An export that the gate has judged, ready to be done."""


@dataclass(frozen=True, slots=True)
class Mission:
    """The mission that is exported: where it lies and how its files are opened for reading while it runs."""

    folder: Path
    mode: Mode
    ship: Ship
    open_archive: Callable[[], Archive]
    open_recording: Callable[[], Heard | None]
    find_track: FindTrack
    sign: Sign | None
    program: str


class ArchiveDesk:
    """Main thread, but for the work that it gives."""

    def __init__(
        self, mission: Mission, clock: Clock, logbook: Logbook, desk: Desk, proof: Proof, sea: Sea, register: Register | None
    ) -> None:
        self._mission = mission
        self._clock = clock
        self._logbook = logbook
        self._desk = desk
        self._proof = proof
        self._sea = sea
        self._register = register
        self._media = MediaStore(mission.folder / "media")

    @property
    def folder(self) -> Path:
        """Where exports and papers are made if nobody says another folder."""
        return self._mission.folder / "exports"

    @property
    def _by(self) -> str:
        return self._logbook.author or SYSTEM

    def _vessels(self) -> dict[str, str]:
        return {v.id: v.details.name or v.id for v in self._register.vessels} if self._register is not None else {}

    def begin_export(
        self, order: Order, folder: Path | None = None, *, fresh: bool = False, master: tuple[str, str] | None = None
    ) -> ExportWork:
        """Ask the gate, and give back the work, which may run on any thread while the watch goes on here.

        It goes on with an unfinished export of the same order, unless ``fresh``. ``master``: name and reason of the master who
        releases what is held. Raises UserError where the gate refuses or the
        order cannot be met; the work DeviceError where the disk fails. Tell ``note_export`` after it.
        """
        from app.export.audience import audience_of, recipient_of

        self._logbook.must_be_whole("An export")
        mission, audience, by = self._mission, audience_of(order), self._by
        recipient = recipient_of(order, mission.ship.flag_rcc)
        decision = self._desk.check_export(recipient, audience.labels, by, order.purpose, master)
        if decision.verdict > Verdict.NOTICE:
            raise UserError(f"Not exported: {decision.sentence} (rule {decision.rule} of {decision.policy})")
        opened: Receipt | None = None
        if self._logbook.state.media and order.media and audience.media:
            opened = self._logbook.write(CustodyNoted(act="opened", to_whom=recipient, why=order.purpose), author=by)
        entries = self._proof.sign_now()
        vessels, now, directory = self._vessels(), self._clock.utc(), self._desk.book.directory

        def work(progress: Progress | None = None) -> Bag:
            from app.export.bag import make_bag  # with the library that makes papers: not before the first export
            from app.export.bag_making import Making

            _await(opened)
            self._proof.await_signature(entries)
            archive = mission.open_archive()
            try:
                return make_bag(
                    Making(
                        order=order,
                        archive=archive,
                        recording=mission.open_recording(),
                        track=mission.find_track,
                        media=self._media,
                        folder=folder if folder is not None else self.folder,
                        mission_folder=mission.folder,
                        decision=decision,
                        recipient=recipient,
                        mode=mission.mode,
                        now=now,
                        by=by,
                        program=mission.program,
                        ship=mission.ship,
                        sea=self._sea,
                        vessels=vessels,
                        sign=mission.sign,
                        directory=directory,
                        progress=progress,
                        fresh=fresh,
                    )
                )
            finally:
                archive.close()

        return work

    def note_export(self, order: Order, bag: Bag) -> None:
        """Write down that the mission was exported, the hash of what came out, and what became of each original."""
        from app.export.audience import recipient_of

        by, whom = self._by, recipient_of(order, self._mission.ship.flag_rcc)
        self._logbook.write(Exported(purpose=order.purpose, file_sha256=bag.sha256, through_seq=bag.through_seq), author=by)
        for at in range(0, len(bag.media), _MOST_ITEMS):
            items = bag.media[at : at + _MOST_ITEMS]
            self._logbook.write(CustodyNoted(act="copied", items=items, to_whom=whom, why=order.purpose), author=by)
        why = "found while exporting"
        if changed := tuple(item for item, what in bag.missing.items() if what != "missing")[:_MOST_ITEMS]:
            self._logbook.write(CustodyNoted(act="changed", items=changed, why=why), author=by)
        if missing := tuple(item for item, what in bag.missing.items() if what == "missing")[:_MOST_ITEMS]:
            self._logbook.write(CustodyNoted(act="missing", items=missing, why=why), author=by)

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
        from app.export.bag_parts import unfinished

        return unfinished(folder if folder is not None else self.folder)

    def remove_unfinished_exports(self, folder: Path | None = None) -> tuple[list[Path], list[Path]]:
        """Remove them: (those that went, those that are being written now). Raises DeviceError."""
        from app.export.bag_parts import clean

        return clean(folder if folder is not None else self.folder)

    def write_paper(self, paper: Document, stem: str) -> Written:
        """Make a PDF for the ship's own archive beside the exports, as the gate decides, and write down that it was made.

        ``stem``: what it is called before the time. Raises UserError where the gate refuses, DeviceError where the disk does.
        """
        from app.export.papers import Paper

        made = Paper(paper.title, stem, paper.made, lambda _progress: paper)
        written = self.begin_paper(made)(lambda _done, _what: None)
        self.note_paper(made, written)
        return written

    def begin_paper(self, paper: Paper) -> PaperWork:
        """Ask the gate, and give back the work, which may run on any thread while the watch goes on here.

        It stands in the custody of the originals that they were opened, before they are. Raises UserError where the gate
        refuses; the work DeviceError where the disk does. Tell ``note_paper`` after it.
        """
        from app.export.audience import OWN_ARCHIVE, TOLD_BY_A_MISSION

        self._logbook.must_be_whole("A report")
        by = self._by
        decision = self._desk.check_export(OWN_ARCHIVE, TOLD_BY_A_MISSION, by, paper.title)
        if decision.verdict > Verdict.NOTICE:
            raise UserError(f"Not written: {decision.sentence} (rule {decision.rule} of {decision.policy})")
        opened: Receipt | None = None
        if paper.media:
            custody = CustodyNoted(act="opened", items=paper.media, to_whom=OWN_ARCHIVE, why=paper.title)
            opened = self._logbook.write(custody, author=by)
        mode = "" if self._mission.mode is Mode.LIVE else f"-{self._mission.mode.value.upper()}"
        name = f"fairlead-{paper.stem}-{paper.made:%Y%m%dT%H%M%SZ}{mode}"

        def work(progress: Progress) -> Written:
            from app.export.files import write_new
            from app.export.paper import pdf  # loaded when the first paper is made, not when the program starts
            from app.export.papers import MAKING_SHARE

            _await(opened)
            document = paper.make(progress)
            progress(MAKING_SHARE, "the pages")
            data = pdf(document)
            progress(1.0, "writing")
            return write_new(self.folder, name, ".pdf", data)

        return work

    def note_paper(self, paper: Paper, written: Written) -> None:
        """Write down that a paper was made, its hash, and that working copies of originals are in it."""
        from app.export.audience import OWN_ARCHIVE

        by, seq = self._by, self._logbook.state.seq
        self._logbook.write(Exported(purpose=paper.title, file_sha256=written.sha256, through_seq=seq), author=by)
        if paper.media:
            why = f"{paper.title}: made smaller, on paper"
            self._logbook.write(CustodyNoted(act="copied", items=paper.media, to_whom=OWN_ARCHIVE, why=why), author=by)

    def dossier_of(self, incident: Incident) -> Paper:
        """The dossier of an incident, to be made with ``begin_paper``. The log is signed first, so that a checkpoint covers it."""
        from app.export.papers import dossier_paper

        entries = self._proof.sign_now()

        def checkpoints() -> tuple[Checkpoint, ...]:
            self._proof.await_signature(entries)
            return self._proof.checkpoints()

        return dossier_paper(self._logbook.state, incident, self._facts(), self._media, checkpoints)

    def attack_report_of(self, incident: Incident) -> Paper:
        """The attack report of an incident, to be made with ``begin_paper``."""
        from app.export.papers import attack_paper

        return attack_paper(self._logbook.state, incident, self._facts())

    def _facts(self) -> Facts:
        from app.export.papers import Facts

        return Facts(self._mission.ship, self._sea, self._vessels(), self._mission.mode, self._by, self._clock.utc())


def _await(receipt: Receipt | None) -> None:
    """What is written before the originals are opened has to be on the disk."""
    try:
        if receipt is not None:
            receipt.wait(WAIT_S)
    except TimeoutError as error:
        raise DeviceError("The log cannot be written at the moment, and each opening of an original stands in it") from error
