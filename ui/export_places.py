"""Where an export can be put: the mission's own folder, a stick, another folder; and how much room there is."""

from __future__ import annotations

import contextlib
import shutil
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QStorageInfo

_MOUNTS: Final = ("/media/", "/run/media/", "/mnt/", "/Volumes/")
_MOST: Final = 4


@dataclass(frozen=True, slots=True)
class Place:
    """``folder`` ``None`` = the mission's own folder for exports."""

    folder: Path | None
    name: str


def sticks() -> tuple[Place, ...]:
    """Sticks and other disks that are in now and can be written to."""
    found = []
    for volume in QStorageInfo.mountedVolumes():
        root = volume.rootPath()
        if not volume.isValid() or not volume.isReady() or volume.isReadOnly() or volume.isRoot():
            continue
        if sys.platform == "win32" or root.startswith(_MOUNTS):
            found.append(Place(Path(root), volume.displayName() or root))
    return tuple(found[:_MOST])


def free_bytes(folder: Path) -> int | None:
    """Room on the disk of a folder that may not be there yet; ``None`` where nobody can say."""
    for each in (folder, *folder.parents):
        if each.is_dir():
            with contextlib.suppress(OSError):
                return shutil.disk_usage(each).free
            return None
    return None


def same_disk(one: Path, other: Path) -> bool:
    """Do they lie on one disk? A folder that is not there yet counts with the nearest one above it."""
    try:
        return _there(one).stat().st_dev == _there(other).stat().st_dev
    except OSError:
        return False


def size_of_files(folder: Path, pattern: str) -> int:
    """Bytes of the files in a folder that fit a pattern; what cannot be read counts nothing."""
    total = 0
    with contextlib.suppress(OSError):
        for path in folder.glob(pattern):
            with contextlib.suppress(OSError):
                total += path.stat().st_size
    return total


def _there(path: Path) -> Path:
    return next((each for each in (path, *path.parents) if each.exists()), path)
