"""Between the thread of the media and the log: what is in the store is written down, what was verified or copied out as well.

An original whose entry is not on the disk yet has a note beside it (``app.media.waiting``): after a stop it is offered again.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QObject, Signal

from app.errors import FairleadError
from app.export.audience import TOLD_BY_A_MISSION
from app.media.intake import Copied, Done, Intake, Refused, Step, Taken
from app.media.store import megabytes
from app.media.waiting import Left
from app.policy.model import Verdict
from app.ports import Receipt
from app.rescue.entries import CustodyNoted, MediaAdded
from app.rescue.incident_state import MediaItem
from app.rescue.state import Incident, RescueState
from app.worded import joined, worded, worded_count
from ui.bridge import Bridge

_MOST_NAMED = 5
_MOST_ITEMS = 10_000


@dataclass(frozen=True, slots=True)
class CopyOrder:
    """Copies that somebody is to get: ``recipient`` the directory id that the policy judges, ``whom`` and ``why`` in words."""

    items: tuple[MediaItem, ...]
    folder: Path
    recipient: str
    whom: str
    why: str


class MediaDesk(QObject):
    """``moved`` while a batch runs, ``ended`` with what came of it in words. Looks at its thread with every tick."""

    moved = Signal(object)  # Step
    ended = Signal(str)
    left_changed = Signal()

    def __init__(self, bridge: Bridge, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self.intake = Intake(bridge.station.mission_folder, bridge.station.settings.station)
        self.intake.store.sweep(bridge.station.clock.utc())
        self.left: tuple[Left, ...] = ()
        """Originals that are in the folder and in no entry: the program was stopped before they were written down."""
        self._task: Literal["intake", "check", "copy"] = "intake"
        self._order: CopyOrder | None = None
        self._copied: list[str] = []
        self._written: dict[tuple[str, str], Receipt] = {}
        self._new = self._known = self._bytes = 0
        self._refused: list[Refused] = []
        self._unseen: list[str] = []
        self._lost: list[str] = []
        self._looked = False
        intake = self.intake
        self.destroyed.connect(lambda: intake.cancel())
        bridge.ticked.connect(self.look)
        bridge.state_changed.connect(self._on_state)
        self._on_state(bridge.state)

    def take_in(self, paths: Sequence[Path], incident: Incident) -> bool:
        """Begin to take files and folders in for an incident. False while another batch runs."""
        if self.intake.busy or not paths:
            return False
        self._start("intake")
        return self.intake.take_in(paths, incident.id, incident.case)

    def take_left(self, incident: Incident) -> bool:
        """Begin to take in what a stop left over: each for the incident it was for, else for this one."""
        if self.intake.busy or not self.left:
            return False
        self._start("intake")
        return self.intake.take_left(self.left, incident.id, incident.case)

    def copy_out(self, order: CopyOrder) -> str:
        """Begin to copy originals out, as the policy decides; the decision and that they were opened are written down first.

        Returns "" or why it was not begun."""
        if self.intake.busy:
            return "Something is being taken in, verified or copied already. Wait until it is done"
        station = self._bridge.station
        hashes = tuple(item.sha256 for item in order.items)
        try:
            # To whom is typed: a blocked body is named there as easily as in the reason.
            decision = station.desk.check_export(
                order.recipient, TOLD_BY_A_MISSION, station.author, worded("{whom}: {why}", whom=order.whom, why=order.why)
            )
        except FairleadError as error:
            return str(error)
        if decision.verdict > Verdict.NOTICE:
            return worded(
                "Not copied: {sentence} (rule {rule} of {policy})",
                sentence=decision.sentence,
                rule=decision.rule,
                policy=decision.policy,
            )
        for at in range(0, len(hashes), _MOST_ITEMS):
            opened = CustodyNoted(act="opened", items=hashes[at : at + _MOST_ITEMS], to_whom=order.whom, why=order.why)
            if self._bridge.write(opened) is None:
                return "Not copied: the log could not be written"
        self._start("copy")
        self._order = order
        self.intake.copy_out([(item.sha256, item.name) for item in order.items], order.folder)
        return ""

    def _start(self, task: Literal["intake", "check", "copy"]) -> None:
        self._task = task
        self._new = self._known = self._bytes = 0
        for each in (self._refused, self._unseen, self._lost, self._copied):
            each.clear()

    def check(self) -> bool:
        """Begin to read all originals of the mission again. False while another batch runs, or where there are none."""
        media = self._bridge.state.media
        if not media or self.intake.busy:
            return False
        self._start("check")
        return self.intake.check(tuple(media))

    def small(self, sha256: str) -> Path | None:
        """A picture for the screen: the working copy, else the original."""
        small = self.intake.small / f"{sha256}.jpg"
        path = small if small.is_file() else self.intake.store.path(sha256)
        return path if path.is_file() else None

    def look(self) -> None:
        """Take what the thread has to say; an original whose entry reached the disk waits no more."""
        for key, receipt in list(self._written.items()):
            if receipt.error is not None:
                del self._written[key]
            elif _knows(self._bridge.state, *key):
                del self._written[key]
                self.intake.waiting.done(key[0])
        if not self.intake.busy:
            return
        for news in self.intake.news():
            match news:
                case Step():
                    self.moved.emit(news)
                case Taken():
                    self._write(news)
                case Copied():
                    self._copied.append(news.sha256)
                case Refused():
                    self._refused.append(news)
                case Done():
                    after = {"intake": self._after_intake, "check": self._after_check, "copy": self._after_copy}[self._task]
                    self.ended.emit(after(news))
                    self._find_left(self._bridge.state)

    def _on_state(self, state: RescueState) -> None:
        """Once, when the log is read: what did the program leave over that ran before?"""
        if self._looked or state.loading is not None:
            return
        self._looked = True
        waiting, originals = self.intake.waiting, self.intake.store.folder
        waiting.sweep(originals, lambda sha256, incident: _knows(state, sha256, incident))
        self._find_left(state)
        if self.left:
            self._bridge.notice.emit(
                worded_count(
                    len(self.left),
                    "1 original is in the folder of the media and not in the log: the program stopped in between. "
                    "Nothing is lost. Log, Incidents, Media: take it in",
                    "{n} originals are in the folder of the media and not in the log: the program stopped in between. "
                    "Nothing is lost. Log, Incidents, Media: take them in",
                )
            )

    def _find_left(self, state: RescueState) -> None:
        pending = set(self._written)

        def knows(sha256: str, incident: str | None) -> bool:
            return _knows(state, sha256, incident) or any(sha256 == s and incident in (None, i) for s, i in pending)

        found = self.intake.waiting.left(self.intake.store.folder, knows, self._bridge.station.clock.utc())
        if found != self.left:
            self.left = found
            self.left_changed.emit()

    def _write(self, taken: Taken) -> None:
        sha256, incident = taken.stored.sha256, taken.incident or ""
        if not taken.shown:
            self._unseen.append(taken.name)
        if _knows(self._bridge.state, sha256, incident) or (sha256, incident) in self._written:
            self._known += 1
            if (sha256, incident) not in self._written:
                self.intake.waiting.done(sha256)
            return
        where = taken.seen.position
        added = MediaAdded(
            sha256=sha256,
            name=taken.name,
            size=taken.stored.size,
            suffix=taken.suffix,
            media_kind=taken.media_kind,
            camera_time=taken.seen.time,
            device=taken.seen.device,
            lat=where.lat if where is not None else None,
            lon=where.lon if where is not None else None,
            incident=taken.incident,
            case=taken.case,
        )
        receipt = self._bridge.write(added, subject=taken.incident)
        if receipt is None:
            self._lost.append(taken.name)
            return
        self._written[sha256, incident] = receipt
        self._new += 1
        self._bytes += taken.stored.size

    def _after_copy(self, done: Done) -> str:
        """What was copied stands in its custody, what was not is said by name."""
        order = self._order
        if order is None:
            return ""
        where = (
            f"{order.why}; copied into “{order.folder.name}”"
            if order.why
            else worded("copied into “{name}”", name=order.folder.name)
        )
        for at in range(0, len(self._copied), _MOST_ITEMS):
            items = tuple(self._copied[at : at + _MOST_ITEMS])
            if self._bridge.write(CustodyNoted(act="copied", items=items, to_whom=order.whom, why=where)) is None:
                return "Copied, but the log could not be written. Note the copy by hand: Note a copy or hand-over"
        said = [
            worded(
                "{n} of {n2} copied to {folder}, each is there what its hash says",
                n=len(self._copied),
                n2=len(order.items),
                folder=order.folder,
            )
        ]
        if done.cancelled:
            said.append("Stopped. What was copied stays there")
        if done.problem:
            said.append(done.problem)
        return joined(". ", [*said, *self._refusals("were not copied")])

    def _refusals(self, words: str) -> list[str]:
        said = [r.why for r in self._refused[:_MOST_NAMED]]
        if len(self._refused) > _MOST_NAMED:
            said.append(worded("{value} more {words}", value=len(self._refused) - _MOST_NAMED, words=words))
        return said

    def _after_intake(self, done: Done) -> str:
        said = []
        if self._new:
            said.append(
                worded("{new} taken in, {megabytes}. The originals are unchanged", new=self._new, megabytes=megabytes(self._bytes))
            )
        if self._known:
            said.append(worded("{known} {value} there already", known=self._known, value="was" if self._known == 1 else "were"))
        if done.cancelled:
            said.append("Stopped. What was taken in stays")
        if done.problem:
            said.append(done.problem)
        if self._unseen:
            more = worded(" and {value} more", value=len(self._unseen) - _MOST_NAMED) if len(self._unseen) > _MOST_NAMED else ""
            said.append(
                worded("Kept, but it cannot be shown here: {join}{more}", join=joined(", ", self._unseen[:_MOST_NAMED]), more=more)
            )
        said += self._refusals("were not taken in")
        if self._lost:
            said.append(worded("Not written down, take in again: {join}", join=joined(", ", self._lost[:_MOST_NAMED])))
        return joined(". ", said)

    def _after_check(self, done: Done) -> str:
        if done.cancelled or done.problem:
            return done.problem or "Stopped before all was verified. Nothing was written down"
        media = self._bridge.state.media
        good = tuple(c.sha256 for c in done.checked if not c.problem)
        bad = [c for c in done.checked if c.problem]
        for found in bad:
            act = "changed" if found.problem == "changed" else "missing"
            why = "the file cannot be read" if found.problem == "unreadable" else ""
            self._bridge.write(CustodyNoted(act=act, items=(found.sha256,), why=why))
        why = worded("{n} of {n2} read again, each is what its hash says", n=len(good), n2=len(done.checked))
        everything = not bad or len(good) > _MOST_ITEMS
        if good:
            self._bridge.write(CustodyNoted(act="verified", items=() if everything else good, why=why))
        names = {c.sha256: media[c.sha256].name if c.sha256 in media else c.sha256[:12] for c in bad}
        every = worded("All {n} verified: each is still what its hash says", n=len(good))
        said = [every if not bad else worded("{n} of {n2} are still what their hash says", n=len(good), n2=len(done.checked))]
        said += [worded("{value} is {upper}", value=names[c.sha256], upper=c.problem.upper()) for c in bad[:_MOST_NAMED]]
        if len(bad) > _MOST_NAMED:
            said.append(worded("{value} more are not what they were", value=len(bad) - _MOST_NAMED))
        if done.strangers:
            said.append(worded("{n} in the folder stand in no entry: take in what was left over", n=len(done.strangers)))
        return joined(". ", said)


def _knows(state: RescueState, sha256: str, incident: str | None) -> bool:
    """Whether an entry says that it was taken in (for this incident, where one is named)."""
    item = state.media.get(sha256)
    return item is not None and (not incident or incident in item.incidents)
