"""A finished file into a folder: whole or not at all, readable by its owner only, and never over another one."""

from __future__ import annotations

import contextlib
import hashlib
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from app.errors import DeviceError
from app.wholefile import private_folder, sync_folder
from app.worded import worded

_MOST_TRIES: Final = 1000


@dataclass(frozen=True, slots=True)
class Written:
    """Where it is, and its SHA-256 in hex."""

    path: Path
    sha256: str


def not_written(sentence: str, rule: str, policy: str) -> str:
    """What is said where the gate refuses a file."""
    return worded("Not written: {sentence} (rule {rule} of {policy})", sentence=sentence, rule=rule, policy=policy)


def write_new(folder: Path, stem: str, suffix: str, data: bytes) -> Written:
    """Write ``stem + suffix``, or with a number behind the stem where that is taken. Raises DeviceError."""
    part = folder / f".{stem}.{os.getpid()}.part"
    try:
        private_folder(folder)
        part.unlink(missing_ok=True)
        with os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        path = _placed(part, folder, stem, suffix)
        sync_folder(folder)
    except OSError as error:
        raise DeviceError(
            worded("The file could not be written to {folder} ({why})", folder=str(folder), why=error.strerror or str(error))
        ) from error
    finally:
        with contextlib.suppress(OSError):  # what went wrong before is what the person is told
            part.unlink(missing_ok=True)
    return Written(path, hashlib.sha256(data).hexdigest())


def _placed(part: Path, folder: Path, stem: str, suffix: str) -> Path:
    """Give the finished file its name: a hard link fails where the name is taken, which a rename would overwrite."""
    for number in range(1, _MOST_TRIES):
        path = folder / (f"{stem}{suffix}" if number == 1 else f"{stem}-{number}{suffix}")
        try:
            if os.name == "posix":
                os.link(part, path)
            else:
                part.rename(path)  # Windows: fails where the name is taken
        except FileExistsError:
            continue
        return path
    raise OSError(f"there are too many files named {stem}")
