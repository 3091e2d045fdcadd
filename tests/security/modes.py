"""Who may read what the program has made."""

from __future__ import annotations

import stat
from pathlib import Path


def open_to_others(root: Path) -> dict[str, str]:
    """Everything below a folder that somebody else on this computer may read, write or enter, with its mode."""
    found = {}
    for path in root.rglob("*"):
        mode = path.lstat().st_mode
        if not stat.S_ISLNK(mode) and stat.S_IMODE(mode) & 0o077:
            found[path.relative_to(root).as_posix()] = oct(stat.S_IMODE(mode))
    return found
