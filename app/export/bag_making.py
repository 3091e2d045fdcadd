"""What an export is made of and with: handed in by the station."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Final

from app.config import Ship
from app.export.audience import Audience, audience_of
from app.export.bag_info import Sign
from app.export.maps import TrackPoint
from app.export.order import Order, Progress
from app.export.redact import Redactor
from app.media.store import MediaStore
from app.policy.directory import Directory
from app.policy.model import Decision
from app.ports import Archive, Checkpoint, Heard
from app.sea import Sea
from app.watch.frame import Mode

LOG_KEEPS: Final = 256 << 20
"""Room on the mission's own disk that an export leaves to the log and the recording."""

FindTrack = Callable[[Heard, Callable[[int], None]], Iterable[TrackPoint]]
"""Own ship's track in a recording; tells how many lines more it has looked at."""


@dataclass(frozen=True, slots=True)
class Making:
    """All that an export is made of and with. ``recipient``: directory id of who gets it. ``mission_folder``: where the log is.

    ``fresh``: an unfinished export of the same order is left alone. ``by``: who ordered it; ``program`` with its version.
    ``ship``: own ship by the settings; ``vessels``: names of the register by id.
    """

    order: Order
    archive: Archive
    recording: Heard | None
    track: FindTrack
    media: MediaStore
    folder: Path
    mission_folder: Path
    decision: Decision
    recipient: str
    mode: Mode
    now: datetime
    by: str
    program: str
    ship: Ship = field(default_factory=Ship)
    sea: Sea | None = None
    vessels: Mapping[str, str] = field(default_factory=dict)
    sign: Sign | None = None
    directory: Directory | None = None
    progress: Progress | None = None
    fresh: bool = False

    @property
    def audience(self) -> Audience:
        return audience_of(self.order)

    @property
    def keep_free(self) -> int:
        """Bytes to be left free on the disk of the export."""
        with contextlib.suppress(OSError):
            if self.folder.stat().st_dev == self.mission_folder.stat().st_dev:
                return LOG_KEEPS
        return 0


@dataclass(slots=True)
class Given:
    """What the audience is given of the log: ``redactor`` of its entries (``None`` once they are written), files ``published``
    (name -> bytes), checkpoints, the name of who made the export, the mission's name, what it is for, and which cases it is
    about."""

    redactor: Redactor | None
    published: Mapping[str, bytes]
    checkpoints: Sequence[Checkpoint]
    by: str
    mission: str
    purpose: str
    cases: Sequence[str]
