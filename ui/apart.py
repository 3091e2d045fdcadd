"""The officer's word on a ship that AIS and radar make one of: "not the same ship", and "same ship again"."""

from __future__ import annotations

from dataclasses import dataclass

from app.errors import UserError
from app.watch.frame import Target, TargetKind
from app.watch.parted import Parted
from app.worded import worded
from ui.bridge import Bridge
from ui.words import target_name

PART, JOIN = "Not the same ship", "Same ship again"


@dataclass(frozen=True, slots=True)
class Choice:
    """What can be said of a target now: part it from ``echoes``, or take back what was said (``parted``)."""

    target: Target
    echoes: tuple[Target, ...] = ()
    parted: tuple[Parted, ...] = ()

    @property
    def words(self) -> str:
        return JOIN if self.parted else PART


def choice_of(bridge: Bridge, target: Target | None) -> Choice | None:
    """``None`` where nothing can be said: one source only, and nothing was said before."""
    if target is None:
        return None
    parted = bridge.station.vigil.parted(target.id)
    if parted:
        return Choice(target, parted=parted)
    if target.kind is not TargetKind.AIS or not target.merged:
        return None
    echoes = tuple(t for t in bridge.frame.targets if t.kind is TargetKind.RADAR and t.merged_into == target.id)
    return Choice(target, echoes=echoes) if echoes else None


def apart_words(choice: Choice) -> tuple[str, ...]:
    """Sentences for what was said of her before."""
    return tuple(
        worded("Not the same ship: {words}. Said by {by} at {utc:%H:%M} UTC.", words=p.words, by=p.by, utc=p.set.utc)
        for p in choice.parted
    )


def say_apart(bridge: Bridge, target: Target | None) -> bool:
    """Part what is one, or let it be one again. False where there is nothing to say; what is wrong is said by the bridge."""
    choice, vigil = choice_of(bridge, target), bridge.station.vigil
    if choice is None:
        return False
    by = bridge.station.author or "unsigned"
    for parted in choice.parted:
        vigil.join(parted, by)
    try:
        for echo in choice.echoes:
            vigil.part(choice.target.id, echo.id, _both(choice.target, echo), by)
    except UserError as error:
        bridge.failed.emit(str(error))
        return False
    if choice.parted:
        bridge.notice.emit(worded("{ship}: AIS and radar may be the same ship again", ship=target_name(choice.target)))
    else:
        bridge.notice.emit(
            worded("{ship}: AIS and radar are two ships from now on. N makes them one again", ship=target_name(choice.target))
        )
    return True


def _both(ship: Target, echo: Target) -> str:
    """``FEZZAN (AIS 642000001) and T07 (RADAR 1)``, for the log."""
    return worded(
        "{ship} (AIS {mmsi}) and {echo} ({radar})",
        ship=target_name(ship),
        mmsi=ship.mmsi or "",
        echo=target_name(echo),
        radar=echo.source,
    )
