"""Between the thread that takes media in and the log: what is in the store is written down, what was verified as well."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.media.intake import Done, Intake, Refused, Step, Taken
from app.media.store import megabytes
from app.rescue.entries import CustodyNoted, MediaAdded
from app.rescue.state import Incident
from ui.bridge import Bridge

_MOST_NAMED = 5
_MOST_ITEMS = 10_000


class MediaDesk(QObject):
    """``moved`` while a batch runs, ``ended`` with what came of it in words. Looks at its thread with every tick."""

    moved = Signal(object)  # Step
    ended = Signal(str)

    def __init__(self, bridge: Bridge, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self.intake = Intake(bridge.station.mission_folder)
        self.intake.store.sweep(bridge.station.clock.utc())
        self._incident: Incident | None = None
        self._written: set[tuple[str, str]] = set()
        self._new = self._known = self._bytes = 0
        self._refused: list[Refused] = []
        self._lost: list[str] = []
        intake = self.intake
        self.destroyed.connect(lambda: intake.cancel())
        bridge.ticked.connect(self.look)

    def take_in(self, paths: Sequence[Path], incident: Incident) -> bool:
        """Begin to take files and folders in for an incident. False while another batch runs."""
        if self.intake.busy or not paths:
            return False
        self._incident = incident
        self._new = self._known = self._bytes = 0
        self._refused.clear()
        self._lost.clear()
        return self.intake.take_in(paths)

    def check(self) -> bool:
        """Begin to read all originals of the mission again. False while another batch runs, or where there are none."""
        media = self._bridge.state.media
        if not media or self.intake.busy:
            return False
        self._incident = None
        return self.intake.check(tuple(media))

    def small(self, sha256: str) -> Path | None:
        """A picture for the screen: the working copy, else the original."""
        small = self.intake.small / f"{sha256}.jpg"
        path = small if small.is_file() else self.intake.store.path(sha256)
        return path if path.is_file() else None

    def look(self) -> None:
        """Take what the thread has to say."""
        if not self.intake.busy:
            return
        for news in self.intake.news():
            match news:
                case Step():
                    self.moved.emit(news)
                case Taken():
                    self._write(news)
                case Refused():
                    self._refused.append(news)
                case Done():
                    self.ended.emit(self._after_check(news) if self._incident is None else self._after_intake(news))

    def _write(self, taken: Taken) -> None:
        incident = self._incident
        if incident is None:
            return
        sha256 = taken.stored.sha256
        known = self._bridge.state.media.get(sha256)
        if (known is not None and incident.id in known.incidents) or (sha256, incident.id) in self._written:
            self._known += 1
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
            incident=incident.id,
            case=incident.case,
        )
        if self._bridge.write(added, subject=incident.id) is None:
            self._lost.append(taken.name)
            return
        self._written.add((sha256, incident.id))
        self._new += 1
        self._bytes += taken.stored.size

    def _after_intake(self, done: Done) -> str:
        said = []
        if self._new:
            said.append(f"{self._new} taken in, {megabytes(self._bytes)}. The originals are unchanged")
        if self._known:
            said.append(f"{self._known} {'was' if self._known == 1 else 'were'} there already")
        if done.cancelled:
            said.append("Stopped. What was taken in stays")
        if done.problem:
            said.append(done.problem)
        said += [r.why for r in self._refused[:_MOST_NAMED]]
        if len(self._refused) > _MOST_NAMED:
            said.append(f"{len(self._refused) - _MOST_NAMED} more were not taken in")
        if self._lost:
            said.append(f"Not written down, take in again: {', '.join(self._lost[:_MOST_NAMED])}")
        return ". ".join(said)

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
        why = f"{len(good)} of {len(done.checked)} read again, each is what its hash says"
        everything = not bad or len(good) > _MOST_ITEMS
        if good:
            self._bridge.write(CustodyNoted(act="verified", items=() if everything else good, why=why))
        names = {c.sha256: media[c.sha256].name if c.sha256 in media else c.sha256[:12] for c in bad}
        every = f"All {len(good)} verified: each is still what its hash says"
        said = [every if not bad else f"{len(good)} of {len(done.checked)} are still what their hash says"]
        said += [f"{names[c.sha256]} is {c.problem.upper()}" for c in bad[:_MOST_NAMED]]
        if len(bad) > _MOST_NAMED:
            said.append(f"{len(bad) - _MOST_NAMED} more are not what they were")
        if done.strangers:
            said.append(f"{len(done.strangers)} in the folder stand in no entry: take them in again from their card")
        return ". ".join(said)
