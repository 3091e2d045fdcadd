"""What makes a replay more than a stream of sentences: the picture of any moment, and the log as it stood then."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from app.cli.building import Pictures, Recorded, silences
from app.clock import Clock, RecordedClock, ScaledClock
from app.config import Settings
from app.entry import Entry
from app.errors import UserError
from app.ports import Journal, Recording
from app.relay.desk import Desk
from app.rescue.logbook import Logbook
from app.training.past import PastCrew, PastLog, PastLogbook
from app.training.replay import Replay
from app.training.rewind import Rewind
from app.training.stretch import LogFormatOut, Stretches
from app.watch.playback import Playback
from app.watch.session import Session
from db.archive import Archive
from db.words import scan
from devices.replay import ReplaySource

FOLDER: Final = "rewind"


@dataclass(slots=True)
class Replaying:
    """A recording, made ready to be played by ``clock`` and gone about in. ``log``: what the crew wrote, if that is known."""

    recorded: Recorded
    recording: Recording
    player: ScaledClock
    source: ReplaySource
    clock: RecordedClock
    folder: Path
    log: PastLog
    what: str = ""
    rewind: Rewind | None = field(default=None, init=False)

    def logbook(self, own: Journal, clock: Clock, session: Session, *, station: str, by_program: str) -> PastLogbook:
        self.log.prepare()
        return PastLogbook(own, self.log, clock, session.state_at, scan=scan, by_program=by_program, station=station)

    def playback(self, session: Session, logbook: Logbook) -> Playback:
        """The hand on the replay. Starts the process that keeps pictures. Raises UserError, OSError."""
        assert isinstance(logbook, PastLogbook)
        rewind = Rewind(
            self.player,
            self.clock,
            session,
            self.source,
            self.recording.lines,
            Pictures(self.recorded, self.folder),
            start=self.recorded.start,
            crew=PastCrew(self.log, cases=False) if self.log.entries else None,
            log_to=logbook.go_to,
        )
        self.rewind = rewind
        return Playback(self.player, self.recorded.start, self.recorded.end, session.forget, rewind)

    def replay(self, logbook: Logbook, desk: Desk, exports: Path, mode: str) -> Replay:
        """The rest of it, after ``playback``."""
        from devices.formats.writing import write_raw, write_signal_k, write_vdr_csv

        assert isinstance(logbook, PastLogbook)
        assert self.rewind is not None
        formats = {
            "raw": LogFormatOut("Raw", ".txt", write_raw),
            "vdr": LogFormatOut("OpenCPN CSV", ".csv", write_vdr_csv),
            "signalk": LogFormatOut("Signal K", ".log", write_signal_k),
        }
        stretches = Stretches(desk, logbook, self.recording.lines, exports, mode, formats)
        return Replay(logbook, self.rewind, stretches, self.log if self.log.entries else None, self.what)


def replaying(
    file: Path,
    recording: Recording,
    player: ScaledClock,
    settings: Settings,
    folder: Path,
    *,
    record: bool = False,
    what: str = "",
    log_format: str | None = None,
    keep: Path | None = None,
) -> Replaying:
    """``folder``: where pictures are kept; ``record``: what is played goes out; ``what`` it was taken for, in words;
    ``log_format`` and ``keep``: as it was opened. Raises UserError."""
    span = recording.span()
    if span is None:
        raise UserError(f"{file}: nothing in it can be played")
    log = log_beside(file)
    recorded = Recorded(file, *span, settings, log, log_format, keep)
    clock = RecordedClock(player, span[0])
    source = ReplaySource("replay", recording.lines, clock, record=record, silent_after_s=silences(settings))
    return Replaying(recorded, recording, player, source, clock, folder, PastLog(past_entries(log) if log else (), span[1]), what)


def log_beside(file: Path) -> Path | None:
    """The log of the mission whose recording is played."""
    folder = file if file.is_dir() else file.parent
    path = folder / "mission.db"
    return path if path.is_file() and (file.is_dir() or file.suffix == ".db") else None


def past_entries(log: Path) -> Sequence[Entry]:
    """Every entry of a mission that is replayed. Raises UserError where it cannot be read."""
    with _archive(log) as archive:
        try:
            return tuple(archive.entries())
        except (ValueError, KeyError) as error:
            raise UserError(f"{log}: an entry cannot be read ({error}). “fairlead verify” says which") from error


@contextmanager
def _archive(log: Path) -> Iterator[Archive]:
    archive = Archive(log)
    try:
        yield archive
    finally:
        archive.close()
