"""Papers that take seconds: what one is called, what it opens, and how its document is made, away from the watch.

What makes them is loaded when the first one is made: charts and pictures are no part of the start of the program.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from app.config import Ship
from app.export.document import Document
from app.export.files import Written
from app.export.order import Progress
from app.media.store import MediaStore
from app.ports import Checkpoint
from app.rescue.incident_links import media_of
from app.rescue.state import Incident, RescueState
from app.sea import Sea
from app.watch.frame import Mode

MAKING_SHARE: Final = 0.6
"""Of the time that a dossier takes; the pages take the rest."""

PaperWork = Callable[[Progress], Written]
"""A paper that the gate has judged, ready to be made on any thread."""


@dataclass(frozen=True, slots=True)
class Paper:
    """``make`` may run on any thread. ``media``: hashes of the originals that it opens; ``stem``: of the file's name."""

    title: str
    stem: str
    made: datetime
    make: Callable[[Progress], Document]
    media: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Facts:
    """What a paper needs besides the log. ``vessels``: names of the register by id."""

    ship: Ship
    sea: Sea
    vessels: Mapping[str, str]
    mode: Mode
    by: str
    made: datetime


def attack_paper(state: RescueState, incident: Incident, facts: Facts) -> Paper:
    def make(_progress: Progress) -> Document:
        from app.export.attack_report import attack_report

        return attack_report(
            state, incident, facts.ship, made=facts.made, by=facts.by, mode=facts.mode, sea=facts.sea, vessels=facts.vessels
        )

    return Paper(f"Attack report, incident {incident.number}", f"attack-report-{incident.number}", facts.made, make)


def dossier_paper(
    state: RescueState, incident: Incident, facts: Facts, store: MediaStore, checkpoints: Callable[[], Sequence[Checkpoint]]
) -> Paper:
    """``checkpoints`` reads those of the log; called on the thread that makes the paper."""
    from app.export.shown_media import photos_of, show_photos

    photos = photos_of(media_of(incident, state))

    def make(progress: Progress) -> Document:
        from app.export.dossier import dossier
        from app.export.dossier_proof import Proof

        shown = show_photos(store, photos, lambda done, what: progress(done * MAKING_SHARE, what))
        progress(MAKING_SHARE, "the log's checkpoints")
        newest = max(checkpoints(), key=lambda c: c.seq, default=None)
        return dossier(
            state, incident, facts.ship, made=facts.made, by=facts.by, mode=facts.mode, sea=facts.sea, vessels=facts.vessels,
            photos=shown, proof=Proof(state.seq, checkpoint=newest),
        )  # fmt: skip

    media = tuple(photo.sha256 for photo in photos)
    return Paper(f"Dossier, incident {incident.number}", f"dossier-{incident.number}", facts.made, make, media)
