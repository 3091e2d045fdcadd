"""Whole files on the second disk: originals of media by their hash, and verified copies of the log.

Each is written beside under a name that ends in ``.part``, synced, read again from the disk and compared, and only then gets
its name. All is done in small steps, so that a film of 10 GB never keeps an entry waiting.

Originals are covered where the data folder is encrypted, although they are not on the main disk: a stick is lost more easily.
``<sha256>.covered``: for each piece of 1 MB its length (4 bytes, big endian) and ``vault.DiskKey.cover`` of it.
"""

from __future__ import annotations

import contextlib
import errno
import hashlib
import os
import re
import shutil
import struct
import threading
from collections.abc import Generator, Iterator
from datetime import UTC, datetime
from pathlib import Path
from time import monotonic
from typing import Final

from sqlcipher3 import dbapi2

from app.chain import ChainReport
from app.clock import Clock
from app.ports import Checkpoint
from app.wholefile import create, open_plain, sync_folder
from app.worded import worded
from db import store
from db.archive import Archive, verify_database
from db.engine import private_file, reading_engine, use_key
from db.second_place import MainDiskTrouble, Place, SecondDiskFault, main_disk
from db.vault import DiskKey, is_encrypted, key_for

PIECE: Final = 1 << 20
LOOK_S: Final = 5.0
BACKUP_S: Final = 600.0
SOON_S: Final = 60.0
REST: Final = 10.0
"""A copy that took long gives both disks a rest of so many times as long."""
STAGE_RESERVE: Final = 64 << 20
MARGIN: Final = 64 << 10
"""What is left on the second disk for the entries that come meanwhile."""
COVERED: Final = ".covered"
BEFORE: Final = "mission-before.db"
STAGE: Final = ".second-disk.part"
_NAME: Final = re.compile(r"[0-9a-f]{64}")
_LENGTH: Final = struct.Struct(">I")


class Media:
    """Originals from ``source`` to the second disk. ``step`` does about one megabyte."""

    def __init__(self, source: Path, place: Place, clock: Clock, key: DiskKey | None) -> None:
        self._source, self._place, self._clock, self._key = source, place, clock, key
        self._folder = place.mission / "media"
        self._suffix = COVERED if key is not None else ""
        self._looked: float | None = None
        self._todo: list[Path] = []
        self._work: Generator[bool] | None = None
        self._damaged: set[str] = set()
        self._too_large: set[str] = set()
        self.there = self.waiting = 0

    @property
    def problem(self) -> str:
        if self._damaged:
            return worded("Originals on the main disk are not what they were: {names}", names=_some(self._damaged))
        if self._too_large:
            return worded(
                "Too large for the file system of {folder}: {names}. FAT32 takes 4 GB; format the disk as exFAT",
                folder=self._place.folder,
                names=_some(self._too_large),
            )
        return ""

    def step(self) -> bool:
        """True while there is more. Raises OSError, SecondDiskFault, MainDiskTrouble."""
        if self._work is None:
            self._look()
            if not self._todo:
                return False
            self._work = self._copy(self._todo[0])
        try:
            next(self._work)
        except StopIteration:
            self._work = None
            self._todo.pop(0)
            self.waiting = len(self._todo)
        except BaseException:
            self.stop()
            raise
        return bool(self._todo)

    @property
    def busy(self) -> bool:
        return self._work is not None

    def stop(self) -> None:
        """Leave off; what is half done is begun again."""
        work, self._work = self._work, None
        self._looked, self._todo = None, []
        if work is not None:
            work.close()

    def _look(self) -> None:
        """See what is to be copied; where nothing is left, again after a while."""
        now = self._clock.mono()
        if self._todo or (self._looked is not None and now - self._looked < LOOK_S):
            return
        first, self._looked = self._looked is None, now
        with main_disk():
            all_ = [p for p in self._source.iterdir() if _NAME.fullmatch(p.name)] if self._source.is_dir() else []
            all_.sort(key=lambda p: (p.stat().st_size, p.name))  # a film that does not fit must not keep photos from going there
        there = {p.name for p in self._folder.iterdir()} if self._folder.is_dir() else set()
        if first:
            for part in (self._folder / name for name in there if name.endswith(".part")):
                part.unlink()
        left_out = self._damaged | self._too_large
        self._todo = [p for p in all_ if p.name + self._suffix not in there and p.name not in left_out]
        self.there, self.waiting = len(all_) - len(self._todo) - len(left_out), len(self._todo)

    def _copy(self, source: Path) -> Generator[bool]:
        with main_disk():
            size = source.stat().st_size
        if self._place.free() < size + MARGIN:
            what = "{folder}: no room for an original of {mb:,.1f} MB. Make room on it"
            raise SecondDiskFault("is full", worded(what, folder=self._place.folder, mb=size / 1e6))
        self._folder.mkdir(exist_ok=True, mode=0o700)
        final = self._folder / (source.name + self._suffix)
        part = final.with_name(final.name + ".part")
        digest, written = hashlib.sha256(), hashlib.sha256()
        try:
            with open_plain(source) as file, create(part) as out:
                while True:
                    with main_disk():
                        piece = file.read(PIECE)
                    if not piece:
                        break
                    digest.update(piece)
                    data = piece
                    if self._key is not None:
                        covered = self._key.cover(piece)
                        data = _LENGTH.pack(len(covered)) + covered
                    written.update(data)
                    out.write(data)
                    yield True
                out.flush()
                os.fsync(out.fileno())
            if digest.hexdigest() != source.name:
                self._damaged.add(source.name)
                return
            yield from _read_again(part, written.digest(), self._place.folder)
            part.replace(final)
            sync_folder(self._folder)
            if self._key is not None:
                (self._folder / source.name).unlink(missing_ok=True)
            self.there += 1
        except OSError as error:
            if error.errno != errno.EFBIG:
                raise
            self._too_large.add(source.name)
        finally:
            with contextlib.suppress(OSError):
                part.unlink(missing_ok=True)


def _some(names: set[str]) -> str:
    return ", ".join(sorted(name[:12] for name in names)[:3])


def read_original(path: Path, key: DiskKey | None) -> Iterator[bytes]:
    """The bytes of an original on a second disk. Raises ValueError where it is damaged or of another key."""
    with open_plain(path) as file:
        while key is None and (piece := file.read(PIECE)):
            yield piece
        while key is not None and (head := file.read(_LENGTH.size)):
            length = _LENGTH.unpack(head)[0] if len(head) == _LENGTH.size else 0
            yield key.uncover(file.read(min(length, 2 * PIECE)))


class Backup:
    """Verified copies of the log. ``due`` says when; ``step`` makes the next one a little further."""

    def __init__(self, source: Path, place: Place, clock: Clock) -> None:
        self._source, self._place, self._clock = source, place, clock
        self._stage = source.with_name(STAGE)
        self.final = place.mission / source.name
        self._work: Generator[bool] | None = None
        self._tried: float | None = None
        self._begun = self._took = 0.0  # real seconds, whatever the clock
        self._soon = self._alone = False
        self.seq = 0
        self.at: datetime | None = None

    def open(self) -> None:
        """See which copy is there."""
        remove(self._stage)
        remove(self._part)
        if self.final.is_file():
            with contextlib.suppress(MainDiskTrouble):  # a copy that cannot be read is made again
                self.seq = _head_of(self.final)
                self.at = datetime.fromtimestamp(self.final.stat().st_mtime, UTC)
                self._tried = self._clock.mono()
        if self.final.is_file() and is_encrypted(self._source) != is_encrypted(self.final):
            self.seq, self._tried = 0, None

    def ask(self, *, alone: bool = False) -> None:
        """Make one soon: something happened that must not be lost. ``alone``: the one before must not be kept beside it, for
        something was erased."""
        self._soon, self._alone = True, self._alone or alone

    def due(self, newest: int, *, closing: bool) -> bool:
        if self._work is not None:
            return True
        if newest <= self.seq:
            return False
        since = self._clock.mono() - self._tried if self._tried is not None else None
        rest = SOON_S if self._soon else max(BACKUP_S, REST * self._took)
        return since is None or closing or since >= rest

    def step(self, *, live: bool) -> bool:
        """True while there is more to do at once; False also while it is being verified.

        Raises OSError, DBAPIError, MainDiskTrouble, SecondDiskFault.
        """
        if self._work is None:
            self._tried, self._soon, self._begun = self._clock.mono(), False, monotonic()
            self._work = self._make(live)
        try:
            return bool(next(self._work))
        except StopIteration:
            self._work = None
            self._took = monotonic() - self._begun
            return False
        except BaseException:
            self.stop()
            raise

    @property
    def busy(self) -> bool:
        return self._work is not None

    def stop(self) -> None:
        """Leave off; the copy that was there stays."""
        work, self._work = self._work, None
        if work is not None:
            work.close()

    @property
    def _part(self) -> Path:
        return self.final.with_name(self.final.name + ".part")

    def _make(self, live: bool) -> Generator[bool]:
        try:
            with main_disk():
                newest = self._copy_out(live)
            report: ChainReport | None = None
            for report in _verified(self._stage):
                if report is None:
                    yield False
            with main_disk():
                seq = self._judge(report, newest)
            yield from self._to_the_disk()
            self.seq, self.at = seq, self._clock.utc()
        finally:
            for left in (self._stage, self._part):
                with contextlib.suppress(OSError):
                    remove(left)

    def _copy_out(self, live: bool) -> Checkpoint | None:
        """One consistent copy beside the log: the second disk is slow, and a look that lasts would keep the log from tidying up."""
        remove(self._stage)
        size = self._source.stat().st_size
        if _free(self._source.parent) < size + STAGE_RESERVE:
            raise MainDiskTrouble("the main disk has no room for a copy of the log to be verified")
        private_file(self._stage)
        source, key = reading_engine(self._source, shared=live), key_for(self._source)
        copy = dbapi2.connect(str(self._stage), isolation_level=None)
        try:
            if key is not None:
                use_key(copy, key)
            with source.connect() as connection:
                # In the same look, so that what was signed is what has to be in the copy.
                signed = store.checkpoints(connection)
                connection.connection.driver_connection.backup(copy, pages=-1)  # type: ignore[union-attr]
        finally:
            source.dispose()
            copy.close()
        return signed[-1] if signed else None

    def _judge(self, report: ChainReport | None, newest: Checkpoint | None) -> int:
        if report is None or not report.ok:
            problem = report.problem if report is not None else "nothing was checked"
            raise MainDiskTrouble(f"the copy of the log does not verify: {problem}")
        with Archive(self._stage) as archive:
            signed = archive.checkpoints()
        if newest is not None and newest not in signed:
            raise MainDiskTrouble("the copy of the log does not hold what was signed last")
        return report.entries

    def _to_the_disk(self) -> Iterator[bool]:
        size = self._stage.stat().st_size
        if self._place.free() < size + MARGIN:
            what = "{folder}: no room for a copy of the log ({mb:,.1f} MB). Make room on it"
            raise SecondDiskFault("is full", worded(what, folder=self._place.folder, mb=size / 1e6))
        digest = hashlib.sha256()
        with self._stage.open("rb") as file, create(self._part) as out:
            while piece := file.read(PIECE):
                digest.update(piece)
                out.write(piece)
                yield True
            out.flush()
            os.fsync(out.fileno())
        yield from _read_again(self._part, digest.digest(), self._place.folder)
        before = self.final.with_name(BEFORE)
        if self.final.exists():
            # Not every file system of a stick replaces a file in one go: there is always one that is whole.
            self.final.replace(before)
            sync_folder(self.final.parent)
        self._part.replace(self.final)
        sync_folder(self.final.parent)
        if before.exists() and (self._alone or (is_encrypted(self.final) and not is_encrypted(before))):
            before.unlink()
            self._alone = False


def remove(path: Path) -> None:
    """A database and what SQLite leaves beside it."""
    for each in (path, *(path.with_name(path.name + side) for side in ("-journal", "-wal", "-shm"))):
        each.unlink(missing_ok=True)


class _Enough(Exception):
    """Nobody waits for this check any more."""


def _verified(path: Path) -> Iterator[ChainReport | None]:
    """The report of a whole check as the last item, ``None`` while it goes on: on a thread of its own, for it may take a minute."""
    done: list[ChainReport | Exception] = []
    enough = threading.Event()

    def told(_share: float) -> None:
        if enough.is_set():
            raise _Enough

    def check() -> None:
        try:
            done.append(verify_database(path, told))
        except Exception as error:  # noqa: BLE001 - whoever waits raises it again
            done.append(error)

    thread = threading.Thread(target=check, name="second-disk-check", daemon=True)
    thread.start()
    try:
        while thread.is_alive():
            yield None
    finally:
        enough.set()
        thread.join()
    if isinstance(done[0], Exception):
        raise MainDiskTrouble(f"the copy of the log cannot be verified: {done[0]}") from done[0]
    yield done[0]


def _read_again(path: Path, wanted: bytes, folder: Path) -> Iterator[bool]:
    """Compare what is on the disk with what was written. Raises SecondDiskFault."""
    digest = hashlib.sha256()
    with open_plain(path) as file:
        if hasattr(os, "posix_fadvise"):
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)  # from the disk, and not from memory
        while piece := file.read(PIECE):
            digest.update(piece)
            yield True
    if digest.digest() != wanted:
        text = worded("{folder}: what is read from it is not what was written. Use another disk", folder=folder)
        raise SecondDiskFault("fails", text)


def _free(folder: Path) -> int:
    return shutil.disk_usage(folder).free


def _head_of(path: Path) -> int:
    with main_disk():
        engine = reading_engine(path)
        try:
            with engine.connect() as connection:
                return store.head(connection)[0]
        finally:
            engine.dispose()
