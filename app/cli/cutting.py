"""``fairlead replay FILE --cut FROM TO --as FORMAT --to FILE``: a stretch of a recording as a log for other programs."""

from __future__ import annotations

import contextlib
import hashlib
import os
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

from app.cli.exits import Exit, console
from app.cli.folders import is_training, settings_path
from app.cli.replaying import moment_in, open_with_progress
from app.cli.wiring import Plan, build_station
from app.clock import SystemClock
from app.config import load_or_default
from app.entry import SYSTEM
from app.errors import DeviceError, UserError
from app.export.audience import OWN_ARCHIVE
from app.policy.model import Label, Verdict
from app.ports import Recording
from app.readings import RawLine
from app.rescue.entries import Exported
from app.station import Station
from app.watch.frame import Mode
from app.wholefile import sync_folder
from db.journal import mode_of

FORMATS: Final = ("raw", "vdr", "signalk")
TOLD: Final = frozenset({Label.OWN_POSITION, Label.CASE_POSITION, Label.THIRD_PARTY_POSITION, Label.TRACK, Label.EVIDENCE})
"""What raw sentences of a bridge tell. They cannot be redacted: the file is made as a whole or not at all."""


def run_cut(file: Path, cut: tuple[str, str], to: Path | None, wanted: str, log_format: str | None) -> int:
    """Write the stretch. Of a mission of Fairlead it goes through the gate and stands in its log; a log of others is just read."""
    if wanted not in FORMATS:
        raise UserError(f"--as {wanted}: choose one of {', '.join(FORMATS)}")
    if to is None:
        raise UserError("Say with --to which file the stretch is to be written to")
    folder = mission_of(file)
    recording = open_with_progress(file, log_format)
    span = recording.span()
    if span is None:
        raise UserError(f"{file}: nothing in it can be played")
    start, end = (moment_in(text, span, "--cut") for text in cut)
    if end <= start:
        raise UserError(f"--cut {cut[0]} {cut[1]}: the second moment is not behind the first one")
    if folder is None:
        _written(recording, start, end, wanted, to)
    else:
        _of_a_mission(folder, recording, start, end, wanted, to)
    return Exit.DONE


def mission_of(file: Path) -> Path | None:
    """The mission whose recording this is; ``None`` for a log of others. Raises UserError where its own log is not beside it."""
    if file.is_file() and file.suffix != ".db":
        return None
    folder = file if file.is_dir() else file.parent
    if not (folder / "mission.db").is_file():
        raise UserError(f"{folder}: the log of this mission is not here, and no stretch leaves without a line in it")
    return folder


def _of_a_mission(folder: Path, recording: Recording, start: datetime, end: datetime, wanted: str, to: Path) -> None:
    settings, _ = load_or_default(settings_path())
    mode = Mode(mode_of(folder) or Mode.LIVE)
    if mode is Mode.LIVE and is_training(folder.parent.parent):
        mode = Mode.DEMO  # a live mission there is refused when it is opened
    station = build_station(Plan(mode, settings, SystemClock(), (), folder, sending=False))
    try:
        purpose = f"{wanted}, {start:%Y-%m-%d %H:%M:%S} to {end:%Y-%m-%d %H:%M:%S} UTC"
        _ask(station, purpose)
        sha256 = _written(recording, start, end, wanted, to)
        payload = Exported(purpose=f"stretch of the recording: {purpose}", file_sha256=sha256, through_seq=station.state.seq)
        station.logbook.write(payload, author=station.author or SYSTEM)
    finally:
        station.close()


def _ask(station: Station, purpose: str) -> None:
    station.logbook.must_be_whole("An export")
    decision = station.desk.check_export(OWN_ARCHIVE, TOLD, station.author or SYSTEM, purpose)
    if decision.verdict > Verdict.NOTICE:
        raise UserError(f"Not exported: {decision.sentence} (rule {decision.rule} of {decision.policy})")


def _written(recording: Recording, start: datetime, end: datetime, wanted: str, to: Path) -> str:
    """The SHA-256 of the file, which is there whole or not at all and never over another one. Raises UserError, DeviceError."""
    from devices.formats.writing import WRITERS

    part = to.with_name(f".{to.name}.{os.getpid()}.part")
    try:
        if to.exists():
            raise UserError(f"{to} is there already. Name another file")
        part.unlink(missing_ok=True)
        with os.fdopen(os.open(part, os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600), "w+b") as out:
            written = WRITERS[wanted](_between(recording, start, end), out)
            if not written.lines:
                raise UserError(f"Nothing was heard between {start:%Y-%m-%d %H:%M:%S} and {end:%Y-%m-%d %H:%M:%S} UTC")
            out.flush()
            os.fsync(out.fileno())
            out.seek(0)
            sha256 = hashlib.file_digest(out, "sha256").hexdigest()
        part.replace(to)
        sync_folder(to.parent)
    except OSError as error:
        raise DeviceError(f"{to} could not be written ({error.strerror or error})") from error
    finally:
        with contextlib.suppress(OSError):  # what went wrong before is what the person is told
            part.unlink(missing_ok=True)
    console.print(f"{to}: {written.lines:,} lines{_left_out(written.left_out, wanted)}\nSHA-256 {sha256}", markup=False)
    return sha256


def _left_out(count: int, wanted: str) -> str:
    return f"; {count:,} gaps and lines that are no text are left out, as {wanted} has no place for them" if count else ""


def _between(recording: Recording, start: datetime, end: datetime) -> Iterator[RawLine]:
    """``end`` belongs to it, whether the recording counts it in or not."""
    return (line for line in recording.lines(start, end + timedelta(microseconds=1)) if line.stamp.utc <= end)


def asked_for(cut: Sequence[str] | None, to: Path | None, wanted: str | None) -> bool:
    """Whether the options say that a stretch is to be written. Raises UserError where they say so by halves."""
    if cut is None and (to is not None or wanted is not None):
        raise UserError("--to and --as belong to --cut FROM TO, which says what is to be written")
    return cut is not None
