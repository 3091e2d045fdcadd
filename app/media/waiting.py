"""Originals that are in the store and not in the log yet: what they were called and what they are for, kept beside them.

A note is written before the original gets its name, and goes once its entry is on the disk. So after a stop at any moment the
next start knows every original that no entry knows, by name.
"""

from __future__ import annotations

import contextlib
import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

from app.errors import DeviceError
from app.wholefile import private_folder, read_small, write_whole

_OTHERS_S: Final = 600.0
"""What another station took in longer ago than this it does not write down any more."""
_MOST_BYTES: Final = 100_000


Knows = Callable[[str, str | None], bool]
"""Whether an entry says of an original that it was taken in (for this incident, where one is given)."""


@dataclass(frozen=True, slots=True)
class Left:
    """An original that no entry knows. ``name`` "" where its note is gone too."""

    sha256: str
    name: str = ""
    incident: str | None = None
    case: str | None = None


class Waiting:
    """``folder`` of the notes, ``station`` whose they are. Any thread."""

    def __init__(self, folder: Path, station: str) -> None:
        self._folder, self._station = folder, station

    def note(self, left: Left) -> None:
        """Remember it. Raises DeviceError."""
        note = {"name": left.name, "incident": left.incident, "case": left.case, "station": self._station}
        try:
            private_folder(self._folder)
            write_whole(self._folder / f"{left.sha256}.json", json.dumps(note).encode())
        except OSError as error:
            raise DeviceError(f"{left.name} was not taken in, the disk of the mission fails: {error.strerror}") from error

    def done(self, sha256: str) -> None:
        """Its entry is on the disk."""
        with contextlib.suppress(OSError):
            (self._folder / f"{sha256}.json").unlink(missing_ok=True)

    def left(self, originals: Path, knows: Knows, now: datetime) -> tuple[Left, ...]:
        """Originals in the folder that no entry knows, by name; not those that another station may be writing down just now."""
        found = []
        with contextlib.suppress(OSError):
            for path in originals.iterdir():
                if len(path.name) != 64:
                    continue
                note = self._read(path.name)
                if knows(path.name, _text(note.get("incident"))):
                    continue
                if note.get("station") != self._station and now.timestamp() - path.stat().st_mtime < _OTHERS_S:
                    continue
                found.append(Left(path.name, str(note.get("name") or ""), _text(note.get("incident")), _text(note.get("case"))))
        return tuple(sorted(found, key=lambda left: (left.name, left.sha256)))

    def sweep(self, originals: Path, knows: Knows) -> None:
        """Remove notes of what is in the log, and of what never got its name."""
        with contextlib.suppress(OSError):
            for path in self._folder.glob("*.json"):
                note = self._read(path.stem)
                never = note.get("station") == self._station and not (originals / path.stem).exists()
                if never or knows(path.stem, _text(note.get("incident"))):
                    path.unlink(missing_ok=True)

    def _read(self, sha256: str) -> dict[str, object]:
        try:
            note = json.loads(read_small(self._folder / f"{sha256}.json", _MOST_BYTES))
        except (OSError, ValueError, RecursionError):
            return {}
        return note if isinstance(note, dict) else {}


def _text(value: object) -> str | None:
    return value if isinstance(value, str) and value else None
