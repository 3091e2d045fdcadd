"""The last policy that came into force on this ship, kept whole, so that a broken new one never leaves the ship without.

Each version that was in force stays in the folder under its hash; ``current`` names the newest. What is kept is verified
like any other when it is needed: the signature and the tests count, not the place where it lies.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from app.errors import UserError
from app.wholefile import private_folder, read_small, write_whole

_CURRENT: Final = "current"
_NAME: Final = re.compile(r"[0-9a-f]{16}")
VERSION: Final = re.compile(r"(directory|addresses)-([0-9a-f]{12})\.toml")
"""A version of the directory or the addresses that was agreed on in this program, named by its hash."""
PARTS: Final = ("policy.toml", "policy.toml.sig", "directory.toml", "addresses.toml")


def directory_hash(directory: bytes, addresses: bytes = b"") -> str:
    """SHA-256 over both files: by this the journal names the directory that a decision was made with."""
    return hashlib.sha256(hashlib.sha256(directory).digest() + hashlib.sha256(addresses).digest()).hexdigest()


def must_be_unchanged(path: Path, data: bytes) -> None:
    """Raises UserError for a version whose bytes are not those of its name. Other files may be named as they like."""
    named = VERSION.fullmatch(path.name)
    if named is not None and not hashlib.sha256(data).hexdigest().startswith(named[2]):
        raise UserError(f"{path}: changed after two people agreed on it. Put that version back, or propose it in the window")


@dataclass(frozen=True, slots=True)
class KeptFiles:
    """Where the files of a kept version lie; ``addresses`` ``None``: there were none."""

    policy: Path
    directory: Path
    addresses: Path | None


def keep(folder: Path, hash_: str, contents: Mapping[str, bytes]) -> None:
    """Keep a version by its hash (hex) and make it the current one. Raises UserError where it cannot be written."""
    name = hash_[:16]
    version = folder / name
    try:
        private_folder(version)
        for part in PARTS:
            if part in contents:
                write_whole(version / part, contents[part])
            else:
                (version / part).unlink(missing_ok=True)
        if _current(folder) != name:
            write_whole(folder / _CURRENT, name.encode())
    except OSError as error:
        raise UserError(f"The policy in force cannot be kept in {folder}: {error.strerror or error}") from error


def current(folder: Path) -> KeptFiles | None:
    """The files of the version that was in force last; ``None`` where none is kept."""
    name = _current(folder)
    if name is None:
        return None
    policy, directory, addresses = (folder / name / part for part in ("policy.toml", "directory.toml", "addresses.toml"))
    if not (policy.is_file() and directory.is_file()):
        return None
    return KeptFiles(policy, directory, addresses if addresses.is_file() else None)


def _current(folder: Path) -> str | None:
    try:
        name = read_small(folder / _CURRENT, 1000).decode("ascii").strip()
    except (OSError, UnicodeDecodeError):
        return None
    return name if _NAME.fullmatch(name) else None
