"""An export that is not finished: its folder ends in ``.part``, and a small file in it says which order it is of and how far it is.

The next export of the same order goes on with it, as of the same entry of the log and the same line of the recording.
What was finished is read and hashed again before it counts.
"""

from __future__ import annotations

import contextlib
import errno
import json
import os
import shutil
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any, Final

from app.entry import from_iso, iso
from app.errors import DeviceError
from app.export.bag_write import Made, in_words
from app.export.order import Order
from app.lock import FileLock
from app.wholefile import read_small, sync_folder, write_whole

PART: Final = ".part"
NEW: Final = ".new"
STATE: Final = "unfinished.json"
LOCK: Final = "unfinished.lock"
SPOOL: Final = "unfinished.track"
OURS: Final = (STATE, LOCK, SPOOL)
"""Files that are in the folder only while it is not finished."""

_FORMAT: Final = 1
_NAMES: Final = "fairlead-*"
_MOST: Final = 1000
_MOST_BYTES: Final = 4_000_000


@dataclass(frozen=True, slots=True)
class DayMade:
    """A finished file of raw sentences, and how many are in it."""

    made: Made
    heard: int


@dataclass(slots=True)
class Begun:
    """What an unfinished export is of. ``log``: hash of entry 1; ``head``: of entry ``through_seq``, the last one in it;
    ``mark``: how far the recordings were."""

    order: Order
    log: str
    made: datetime
    through_seq: int
    head: str
    mark: Mapping[str, int]
    days: dict[str, DayMade] = field(default_factory=dict)

    def to_json(self) -> bytes:
        data = asdict(self)
        data["made"] = iso(self.made)
        return json.dumps({"format": _FORMAT, **data}, ensure_ascii=False, indent=1).encode() + b"\n"

    @classmethod
    def from_json(cls, raw: bytes) -> Begun:
        """Raises ValueError, KeyError or TypeError where it is not one."""
        data: dict[str, Any] = json.loads(raw)
        if data["format"] != _FORMAT:
            raise ValueError("of another version")
        order = Order(**{**data["order"], "cases": tuple(data["order"]["cases"])})
        days = {name: DayMade(Made(**day["made"]), day["heard"]) for name, day in data["days"].items()}
        mark = {str(station): int(lines) for station, lines in data["mark"].items()}
        return cls(order, data["log"], from_iso(data["made"]), int(data["through_seq"]), data["head"], mark, days)


@dataclass(frozen=True, slots=True)
class Unfinished:
    """An unfinished export for people. ``begun`` ``None`` = nobody can say any more of what it was. ``size`` in bytes."""

    path: Path
    begun: Begun | None
    size: int
    running: bool


class Part:
    """The folder of an unfinished export, held by this program alone until ``finish`` or ``let_go``."""

    def __init__(self, root: Path, begun: Begun, lock: FileLock) -> None:
        self.root, self.begun = root, begun
        self._lock = lock

    @property
    def name(self) -> str:
        """What the export will be called."""
        return self.root.name.removesuffix(PART)

    def save(self) -> None:
        """Keep how far it is. Raises DeviceError."""
        try:
            write_whole(self.root / STATE, self.begun.to_json())
        except OSError as error:
            raise in_words(self.root.parent, error) from error

    def finish(self) -> Path:
        """Give the whole folder its final name. Raises OSError."""
        final = self.root.with_name(self.name)
        if final.exists():
            raise FileExistsError(errno.EEXIST, "there is something of that name by now", str(final))
        (self.root / STATE).unlink(missing_ok=True)
        if os.name == "nt":
            self._lock.release()  # there an open file holds its folder's name
        (self.root / LOCK).unlink(missing_ok=True)
        sync_folder(self.root)
        self.root.rename(final)
        sync_folder(final.parent)
        return final

    def remove(self) -> None:
        """It is in a zip file now. Raises OSError."""
        self._lock.release()
        shutil.rmtree(self.root)

    def let_go(self) -> None:
        self._lock.release()


def begin(folder: Path, stem: str, begun: Begun) -> Part:
    """A new part under a name that nothing has yet. Raises DeviceError."""
    try:
        # It gets its name with what it is of in it: a part that says nothing of itself was stopped at its very end.
        fresh = Path(tempfile.mkdtemp(prefix=".fairlead-", suffix=NEW, dir=folder))
        write_whole(fresh / STATE, begun.to_json())
        for number in range(1, _MOST):
            name = stem if number == 1 else f"{stem}-{number}"
            root = folder / f"{name}{PART}"
            if root.is_dir() and _read(root) is None and not _running(root):
                shutil.rmtree(root, ignore_errors=True)
            if any((folder / f"{name}{end}").exists() for end in ("", PART, ".zip", f".zip{PART}")):
                continue
            fresh.rename(root)
            lock = FileLock(root / LOCK)
            if not lock.take():
                raise DeviceError(f"{root} was taken over by another program in the same moment. Export once more")
            return Part(root, begun, lock)
    except OSError as error:
        raise in_words(folder, error) from error
    raise DeviceError(f"There are too many exports named {stem} in {folder}. Move some away")


def to_go_on(folder: Path, order: Order, log: str) -> Iterator[Part]:
    """Unfinished exports of this order, the newest first, each held by this program."""
    for root in sorted(folder.glob(f"{_NAMES}{PART}"), reverse=True):
        begun = _read(root)
        if begun is None or (begun.order, begun.log) != (order, log):
            continue
        name = root.name.removesuffix(PART)
        lock = FileLock(root / LOCK)
        with contextlib.suppress(OSError):
            if lock.take():
                if (folder / name).exists() or (folder / f"{name}.zip").exists():
                    shutil.rmtree(root, ignore_errors=True)  # it was stopped after the last step
                    lock.release()
                else:
                    yield Part(root, begun, lock)


def unfinished(folder: Path) -> list[Unfinished]:
    """All unfinished exports in a folder, the oldest first."""
    found = []
    with contextlib.suppress(OSError):
        for root in sorted(p for p in folder.glob(f"{_NAMES}{PART}") if not p.name.endswith(f".zip{PART}")):
            found.append(Unfinished(root, _read(root), size_of(root), _running(root)))
    return found


def clean(folder: Path) -> tuple[list[Path], list[Path]]:
    """Remove unfinished exports: (those that went, those that are being written now). Raises DeviceError."""
    gone: list[Path] = []
    left: list[Path] = []
    try:
        for root in sorted(folder.glob(f"{_NAMES}{PART}")):
            part_of = root.with_name(root.name.removesuffix(f".zip{PART}") + PART) if root.is_file() else root
            if _running(part_of):
                left.append(root)
                continue
            if root.is_dir():
                shutil.rmtree(root)
            else:
                root.unlink(missing_ok=True)
            gone.append(root)
        for root in folder.glob(f".fairlead-*{NEW}"):
            shutil.rmtree(root)
            gone.append(root)
    except OSError as error:
        raise DeviceError(f"An unfinished export in {folder} cannot be removed ({error.strerror})") from error
    return gone, left


def size_of(root: Path) -> int:
    """Bytes of all files in a folder; those that go meanwhile count nothing."""
    total = 0
    with contextlib.suppress(OSError):
        for path in root.rglob("*"):
            with contextlib.suppress(OSError):
                total += path.stat().st_size if path.is_file() else 0
    return total


def _read(root: Path) -> Begun | None:
    try:
        return Begun.from_json(read_small(root / STATE, _MOST_BYTES))
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None


def _running(root: Path) -> bool:
    if not (root / LOCK).exists():
        return False
    lock = FileLock(root / LOCK)
    try:
        return not lock.take()
    except OSError:
        return False
    finally:
        lock.release()
