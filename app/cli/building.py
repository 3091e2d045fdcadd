"""The process that keeps pictures along a recording, and the end of it in the program that plays it.

A process and not a thread: the window has to answer within a tenth of a second while millions of sentences are decoded. The two
are joined by a pipe each way; what goes through is a moment that is asked for, and word of what was kept. No other program is
started and nothing is listened to.
"""

from __future__ import annotations

import contextlib
import hashlib
import multiprocessing
import os
import shutil
import signal
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Final

from app.clock import RecordedClock, ScaledClock
from app.config import Settings
from app.entry import Entry
from app.errors import FairleadError
from app.training.building import Building, Seen
from app.training.past import PastCrew, PastLog
from app.training.playing import PlayThrough
from app.training.rewind_limits import MOST_BYTES, MOST_KEPT_BYTES, MOST_OF_THE_DISK
from app.watch.frame import Mode
from app.watch.session import Session
from app.watch.snapshot import fingerprint
from app.wholefile import private_folder
from db.pictures import SUFFIX, PictureFile, make_room
from db.vault import DiskKey, data_folder_of, held, hold
from devices.channels import Channels

_NICE: Final = 10
_STOP_S: Final = 3.0
_SAID_EVERY: Final = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class Recorded:
    """What is played: where it is, its first and last moment, and the log of that mission, if there is one.

    ``log_format``: how a raw log is read, if somebody chose; ``keep``: where its index is kept.
    """

    path: Path
    start: datetime
    end: datetime
    settings: Settings
    log: Path | None = None
    log_format: str | None = None
    keep: Path | None = None

    def mark(self) -> bytes:
        """32 bytes that are others as soon as a picture would be: recording, log, settings or program changed."""
        known = hashlib.sha256(fingerprint())
        for part in (self.path, *((self.log,) if self.log is not None else ())):
            with contextlib.suppress(OSError):
                about = part.stat()
                known.update(f"{part.resolve()}|{about.st_size}|{about.st_mtime_ns}\n".encode())
        known.update(f"{self.start}|{self.end}|{self.log_format}\n{self.settings.model_dump_json()}".encode())
        return known.digest()


def silences(settings: Settings) -> dict[str, float]:
    """After how many seconds each device of the settings is silent; what a recording calls by the same name is taken for it."""
    return {device.name: device.silent_after_s for device in settings.device}


class Pictures:
    """``app.training.rewind.Pictures``: starts the process, reads what it keeps. Main thread only."""

    def __init__(self, recorded: Recorded, folder: Path) -> None:
        """``folder``: where pictures are kept, of all recordings. Raises OSError or UserError where it cannot be used."""
        mark = recorded.mark()
        path = folder / f"{mark.hex()[:24]}{SUFFIX}"
        private_folder(folder)
        make_room(folder, MOST_KEPT_BYTES, path)
        keys = _keys(folder, recorded.path)
        # What is kept of an encrypted mission is encrypted, wherever it is kept.
        key = next((each for each in keys.values() if each is not None), None)
        self._file = PictureFile(path, mark, key)
        self._recorded = recorded
        self._notes = 0
        self._seen: list[Seen] = []
        self._at = recorded.start
        self._failed = ""
        room = min(MOST_BYTES, int(shutil.disk_usage(folder).free * MOST_OF_THE_DISK) + self._file.size)
        context = multiprocessing.get_context("spawn")  # a copy of a program with threads and a window is no new program
        there, self._ask_by = context.Pipe(duplex=False)
        self._told_by, here = context.Pipe(duplex=False)
        job = _Job(recorded, path, mark, key, keys, room)
        self._process = context.Process(target=_run, args=(job, there, here), name="pictures", daemon=True)
        self._process.start()
        there.close()
        here.close()

    @property
    def share(self) -> float:
        whole = (self._recorded.end - self._recorded.start).total_seconds()
        return min(1.0, (self._at - self._recorded.start).total_seconds() / whole) if whole > 0 else 1.0

    @property
    def failed(self) -> str:
        return self._failed

    def nearest(self, moment: datetime) -> tuple[datetime, bytes] | None:
        return self._file.nearest(moment)

    def ask(self, moment: datetime) -> None:
        with contextlib.suppress(OSError):  # it has ended: ``poll`` says so
            self._ask_by.send(moment)

    def poll(self) -> bool:
        new = False
        try:
            while not self._failed and self._told_by.poll():
                told = self._told_by.recv()
                new = True
                if isinstance(told, str):
                    self._failed = told
                else:
                    self._at = told
        except (EOFError, OSError):
            if self._at < self._recorded.end and not self._failed:
                self._failed = "the process that keeps pictures has ended"
        if new:
            with contextlib.suppress(OSError):
                self._file.look()
            for text in list(self._file.notes())[self._notes :]:
                self._notes += 1
                with contextlib.suppress(ValueError, KeyError, TypeError):
                    self._seen.append(Seen.of(text))
        return new

    def seen(self) -> Sequence[Seen]:
        return self._seen

    def wait(self, timeout_s: float) -> bool:
        """Until all pictures are kept; for benches and tests."""
        import time

        end = time.monotonic() + timeout_s
        while self.share < 1.0 and not self._failed and time.monotonic() < end:
            self.poll()
            time.sleep(0.02)
        return self.share >= 1.0

    def close(self) -> None:
        with contextlib.suppress(OSError):
            self._ask_by.close()  # the process ends when nobody can ask any more
        self._process.join(_STOP_S)
        if self._process.is_alive():
            self._process.terminate()
            self._process.join(_STOP_S)
        self._told_by.close()


@dataclass(frozen=True, slots=True)
class _Job:
    recorded: Recorded
    path: Path
    mark: bytes
    key: DiskKey | None
    keys: dict[Path, DiskKey | None]
    most_bytes: int


def _keys(*paths: Path) -> dict[Path, DiskKey | None]:
    """The data folders that these are in, with the keys that they were unlocked with."""
    roots = [root for path in paths if (root := data_folder_of(path)) is not None]
    return {root: held(root) for root in roots}


# Everything below runs in the process of its own.


def _run(job: _Job, asked: Connection, told: Connection) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is for the program that started this one; it ends with it
    if hasattr(os, "nice"):
        os.nice(_NICE)
    try:
        for root, key in job.keys.items():
            hold(root, key)
        _build(job, asked, told)
    except EOFError:
        return
    except (FairleadError, OSError) as error:
        with contextlib.suppress(OSError):
            told.send(str(error) or type(error).__name__)


def _build(job: _Job, asked: Connection, told: Connection) -> None:
    from app.cli.replaying import open_source
    from app.cli.rewinding import past_entries

    recorded = job.recorded
    recording = open_source(recorded.path, recorded.log_format, keep=recorded.keep)
    entries = past_entries(recorded.log) if recorded.log is not None else ()
    store = PictureFile(job.path, job.mark, job.key, write=True)
    building = Building(
        recorded.start,
        recorded.end,
        recording.lines,
        _player(recorded, entries),
        _player(recorded, entries),
        store,
        job.most_bytes,
    )
    said = building.at
    told.send(said)
    while True:
        while asked.poll() or building.done:
            moment = asked.recv()
            while asked.poll():
                moment = asked.recv()
            if building.warm_up(moment, asked.poll):
                told.send(building.at)
        building.work()
        if building.at - said >= _SAID_EVERY or building.done:
            said = building.at
            told.send(said)


def _player(recorded: Recorded, entries: Sequence[Entry]) -> tuple[Session, PlayThrough]:
    clock = RecordedClock(ScaledClock(recorded.start, 0.0), recorded.start)
    session = Session(clock, recorded.settings, Mode.REPLAY, stopwatch=lambda: 0.0)
    crew = PastCrew(PastLog(entries, recorded.end)) if entries else None
    return session, PlayThrough(session, Channels(silent_after_s=silences(recorded.settings)), clock, crew)
