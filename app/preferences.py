"""How the window was left: what one press set and the next start should find again. No evidence, no setting, no secret.

One private JSON file of names and plain values. Whoever reads a value checks it: a file that somebody edited, or of another
version, gives the default and never an error. Nothing that tells a position, a case or a person is kept here: it is not
encrypted.
"""

from __future__ import annotations

import json
import logging
from contextlib import suppress
from pathlib import Path
from typing import Any, Final, TypeVar

from app.wholefile import read_small, write_whole

Plain = None | bool | int | float | str | list["Plain"] | dict[str, "Plain"]
"""What JSON can say."""

MOST_BYTES: Final = 200_000
PALETTE: Final = "window.palette"
"""The palette that was chosen in the window; forgotten where it is the one of the settings."""

T = TypeVar("T", bool, int, float, str, list[Plain], dict[str, Plain])

log = logging.getLogger(__name__)


class Preferences:
    """``path`` ``None``: kept in memory only (a test, a read-only folder). Main thread only. Names are dotted: "chart.motion"."""

    def __init__(self, path: Path | None = None) -> None:
        self._path = path
        self._values = _read(path) if path is not None else {}
        self.trouble = ""
        """Why the last change was not kept, or ""."""

    def get(self, name: str, default: T) -> T:
        """The value if there is one of the default's own kind, else the default."""
        value: Any = self._values.get(name)
        if isinstance(default, float) and type(value) is int:
            with suppress(OverflowError):  # an edited file may hold four hundred digits
                value = float(value)
        return value if type(value) is type(default) else default

    def under(self, prefix: str) -> dict[str, Plain]:
        """All values whose names begin so, as they were kept: nobody has checked them."""
        return {name: value for name, value in self._values.items() if name.startswith(prefix)}

    def put(self, name: str, value: Plain) -> None:
        """Keep a value; ``None`` forgets it. A disk that does not take it is said in ``trouble``, and the program goes on."""
        if value == self._values.get(name) and type(value) is type(self._values.get(name)):
            return
        if value is None:
            self._values.pop(name, None)
        else:
            self._values[name] = value
        if self._path is None:
            return
        data = json.dumps(self._values, ensure_ascii=True, indent=1, sort_keys=True).encode()
        if len(data) > MOST_BYTES:
            self.trouble = "How the window is set up is too much to keep"
            return
        try:
            write_whole(self._path, data)
            self.trouble = ""
        except OSError as error:
            self.trouble = f"How the window is set up is not kept: {error.strerror or error}"
            log.warning("%s", self.trouble)


def _read(path: Path) -> dict[str, Plain]:
    try:
        if not path.exists():
            return {}
        found = json.loads(read_small(path, MOST_BYTES))
        return found if isinstance(found, dict) else {}
    except (OSError, ValueError, RecursionError) as error:
        log.warning("how the window was left cannot be read: %s", error)
        return {}
