"""What is it that lies there, and is it as it was written?"""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from pathlib import Path

from .bag import check_bag
from .database import check_database
from .files import plain
from .given import checkpoints
from .words import Problem, Unreadable, Verdict

_KEY = re.compile(r"[0-9a-f]{64}\Z")


def verify(path: Path, keys: Sequence[str] = (), witnesses: Sequence[Path] = ()) -> Verdict:
    """Check an export (folder or zip), a database, or the folder of a mission.

    ``keys``: the public keys (hex) that the ship is known to have; ``witnesses``: files with checkpoints kept outside.
    Raises Unreadable or OSError where nothing can be said; what is in the file never raises.
    """
    known = [key.strip().lower() for key in keys]
    for key in known:
        if not _KEY.match(key):
            raise Unreadable(f"“{key}” is no key: one has 64 digits and letters from a to f")
    outside = [checkpoint for each in witnesses for checkpoint in checkpoints(each)]
    if path.is_dir() and not (path / "bagit.txt").exists() and (path / "mission.db").is_file():
        path = path / "mission.db"
    if not path.exists():
        raise Unreadable("there is no such file or folder")
    is_bag = path.is_dir() or _starts_like_a_zip(path)
    check = check_bag if is_bag else check_database
    try:
        return check(path, known, outside)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError, OverflowError, MemoryError) as error:
        # Something that nobody thought of, in a file that nobody wrote by accident: it is not as Fairlead writes it.
        verdict = Verdict(str(path), "export" if is_bag else "database")
        verdict.add(Problem(f"it holds something that no log of Fairlead holds ({type(error).__name__}: {error})"))
        return verdict


def _starts_like_a_zip(path: Path) -> bool:
    if not path.is_file():
        raise Unreadable("it is neither a file nor a folder")
    with os.fdopen(plain(path), "rb") as file:
        return path.suffix.lower() == ".zip" or file.read(4) in (b"PK\x03\x04", b"PK\x05\x06")
