"""A target becomes a case, a position of a case, or an actor of one; its track is frozen into the case with it.

What was written can be taken back for ten seconds: taking back strikes the entries out, nothing is deleted.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from app.errors import UserError
from app.ports import Receipt
from app.rescue.entries import (
    CaseActor,
    CaseEvent,
    CaseEventKind,
    CaseOpened,
    CasePhase,
    CasePosition,
    CaseTrack,
    EntryVoid,
    Payload,
    Phase,
)
from app.rescue.state import Case
from app.watch.frame import Frame, Target, TargetKind
from app.worded import joined, worded
from ui.bridge import Bridge
from ui.parts import Saving
from ui.words import target_kind, target_name

UNDO_MS: Final = 10_000
_TRACK_POINTS: Final = 1000
_AIS_TYPES: Final[tuple[tuple[int, int, str], ...]] = (
    (30, 30, "fishing"),
    (35, 35, "navy"),
    (51, 51, "coast_guard"),
    (55, 55, "coast_guard"),
    (60, 89, "merchant"),
)
"""First and last type of ship of ITU-R M.1371, and what an actor of it most probably is."""


@dataclass(frozen=True, slots=True)
class Done:
    """What an act wrote: for the words that say so, and for taking it back."""

    text: str
    case: str
    entries: tuple[str, ...]
    opened: bool = False


def frozen_track(target: Target, frame: Frame) -> CaseTrack | None:
    """The track of a target as the picture has it now, oldest first, its last heard place at the end. ``None`` without any."""
    now = frame.stamp
    points = [(now.utc - timedelta(seconds=now.mono - mono), lat, lon) for mono, lat, lon in target.track]
    if target.position is not None and (not points or target.stamp.utc > points[-1][0]):
        points.append((target.stamp.utc, target.position.lat, target.position.lon))
    if not points:
        return None
    return CaseTrack(target=target.id, name=target_name(target), mmsi=target.mmsi, points=tuple(points[-_TRACK_POINTS:]))


def actor_type(target: Target) -> str:
    """What an actor probably is, by its AIS ship type; "unidentified" where that says nothing."""
    if target.kind is TargetKind.AIRCRAFT:
        return "state_aircraft"
    kind = target.ship_type or 0
    return next((word for low, high, word in _AIS_TYPES if low <= kind <= high), "unidentified")


class TargetActs(QObject):
    """Writes, and says ``done`` once it stands on the disk. ``failed`` says why not; ``undone`` that it was taken back."""

    done = Signal(object)  # Done
    failed = Signal(str)
    undone = Signal(str)

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._last: Done | None = None
        self._writing: Done | None = None
        self._saving = Saving(bridge, self)
        self._saving.finished.connect(self._on_saved)
        self._saving.failed.connect(self._on_failed)
        self._until = QTimer(self)
        self._until.setSingleShot(True)
        self._until.setInterval(UNDO_MS)
        self._until.timeout.connect(self._forget)

    @property
    def busy(self) -> bool:
        return self._saving.busy

    @property
    def last(self) -> Done | None:
        """What can still be taken back."""
        return self._last

    def case_for(self) -> Case | None:
        """The case that a target goes to: the one that was selected last, else the newest open one."""
        cases = self._bridge.state.cases
        chosen = cases.get(self._bridge.case_in_hand or "")
        if chosen is not None and chosen.open:
            return chosen
        return max((c for c in cases.values() if c.open), key=lambda c: c.opened, default=None)

    def new_case(self, target: Target) -> bool:
        """Open a case where the target is. Its number is given at once; the rest is filled in on its card."""
        if target.position is None or self.busy:
            return False
        station = self._bridge.station
        try:
            number = station.logbook.next_case_number(station.settings.ship.case_prefix or "CASE")
        except UserError as error:
            self.failed.emit(str(error))
            return False
        payloads: list[Payload] = [
            CaseOpened(
                number=number,
                information_source="Own look-out",
                text=worded("Opened from target {whole_name}", whole_name=_whole_name(target)),
            ),
            self._position(target),
            CaseEvent(event=CaseEventKind.ALERTED),
            CasePhase(phase=Phase.DISTRESS),
        ]
        return self._write(
            target,
            payloads,
            number,
            worded("{number} opened at {target_name}", number=number, target_name=target_name(target)),
            opened=True,
        )

    def position_of(self, target: Target, case: Case) -> bool:
        """The target is the boat of the case: where it is becomes a position of the case."""
        if target.position is None or self.busy:
            return False
        return self._write(
            target,
            [self._position(target)],
            case.id,
            worded("{target_name} is a position of {number}", target_name=target_name(target), number=case.number),
        )

    def actor_of(self, target: Target, case: Case, name: str = "") -> bool:
        """The target is present at the case, under ``name`` or what the picture calls it."""
        if self.busy:
            return False
        called = name.strip() or target_name(target)
        by_ais = actor_type(target)
        actor = CaseActor(
            name=called,
            actor_type=by_ais,
            target=target.id,
            mmsi=target.mmsi,
            note=target_kind(target) + (", kind by AIS" if by_ais != "unidentified" else ""),
            arpa=target.number,
            vessel=self.vessel_of(target),
        )
        return self._write(target, [actor], case.id, worded("{called} is an actor of {number}", called=called, number=case.number))

    def vessel_of(self, target: Target) -> str | None:
        """The vessel of the register that this target surely is (by MMSI): a name alone may be another's."""
        if not target.mmsi:
            return None
        register = self._bridge.station.register
        match = register.match(target.mmsi, target.name) if register is not None else None
        if match is not None and match.sure:
            return str(match.vessel.id)
        known = self._bridge.state.vessels.values()
        return next((v.id for v in known if v.details.mmsi == target.mmsi), None)

    def undo(self) -> None:
        """Strike out what the last act wrote, the newest entry first."""
        done = self._last
        self._forget()
        if done is None:
            return
        if done.opened and any(line.subject == done.case for line in self._bridge.state.ledger.movements):
            self.failed.emit(worded("Not taken back: people were counted for {case} since. Close it instead", case=done.case))
            return
        for entry in reversed(done.entries):
            if self._bridge.write(EntryVoid(reason="Taken back at once"), corrects=entry) is None:
                return  # the bridge has said why
        if self._bridge.selection == done.case and done.opened:
            self._bridge.select(None)
        self.undone.emit(worded("Taken back: {text}", text=done.text))

    def _position(self, target: Target) -> CasePosition:
        assert target.position is not None
        return CasePosition(
            lat=target.position.lat,
            lon=target.position.lon,
            at=target.stamp.utc,
            source=worded("{source} {target_name}", source=target.source, target_name=target_name(target)).strip(),
            role="observed",
            as_given=worded("target {whole_name}", whole_name=_whole_name(target)),
        )

    def _write(self, target: Target, payloads: Sequence[Payload], case_id: str, text: str, *, opened: bool = False) -> bool:
        track = frozen_track(target, self._bridge.frame)
        receipts: list[Receipt] = []
        for payload in (*payloads, *([track] if track is not None else ())):
            receipt = self._bridge.write(payload, subject=case_id)
            if receipt is None:
                break
            receipts.append(receipt)
        else:
            self._writing = Done(text, case_id, tuple(r.id for r in receipts), opened)
        if not receipts:
            return False
        self._saving.wait_for(receipts)
        return True

    def _on_saved(self) -> None:
        done, self._writing = self._writing, None
        if done is None:
            self.failed.emit("Only a part of it was taken: see the log, and write the rest again")
            return
        self._last = done
        self._until.start()
        self.done.emit(done)

    def _on_failed(self, text: str) -> None:
        self._writing = None
        self.failed.emit(text)

    def _forget(self) -> None:
        self._until.stop()
        self._last = None
        self.undone.emit("")


def _whole_name(target: Target) -> str:
    """Name and where it came from, for the log: ``T07 (RADAR 1)``, ``FEZZAN (AIS 642000001)``."""
    return worded(
        "{target_name} ({join})",
        target_name=target_name(target),
        join=joined(" ", (p for p in (target.source, target.mmsi or "") if p)),
    )
