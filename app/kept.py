"""What was typed and not saved yet, kept on the disk, so that a form survives a crash. Not a log: it is thrown away once saved."""

from __future__ import annotations

import json
import logging
from pathlib import Path
from typing import Final, Protocol

from app.wholefile import read_small, write_whole

Fields = dict[str, str]
"""Field of a form -> what stands in it."""

MOST_BYTES: Final = 1_000_000

log = logging.getLogger(__name__)


class Cover(Protocol):
    """Encrypts what goes into the file, where the data folder is encrypted."""

    def cover(self, data: bytes) -> bytes: ...

    def uncover(self, data: bytes) -> bytes:
        """What was covered; other bytes as they are. Raises ValueError where it cannot be opened."""
        ...


class KeptFile:
    """Forms by name in one private file, replaced whole at each change. ``trouble`` is why the last write failed, or "": what
    could not be written is tried again whenever a form is kept."""

    def __init__(self, path: Path, cover: Cover | None = None) -> None:
        """A file that cannot be read is set aside and said in ``trouble``; nothing that a person does waits for it."""
        self._path, self._cover = path, cover
        self.trouble = ""
        self._unwritten = False
        self._forms = self._read()

    def names(self) -> tuple[str, ...]:
        return tuple(self._forms)

    def get(self, name: str) -> Fields | None:
        """What stood in the form; ``None`` where nothing is kept."""
        found = self._forms.get(name)
        return dict(found) if found is not None else None

    def put(self, name: str, fields: Fields) -> None:
        """Keep what stands in a form. Does nothing where that is kept already."""
        if self._forms.get(name) != fields:
            self._forms[name] = dict(fields)
            self._unwritten = True
        self.flush()

    def drop(self, name: str) -> None:
        """The form was saved or emptied."""
        if self._forms.pop(name, None) is not None:
            self._unwritten = True
        self.flush()

    def flush(self) -> None:
        """Write what the disk did not take, if there is any: a form that was saved must not come back as a draft."""
        if self._unwritten:
            self._write()

    def _read(self) -> dict[str, Fields]:
        try:
            if not self._path.exists():
                return {}
            raw = read_small(self._path, MOST_BYTES)
            data = json.loads((self._cover.uncover(raw) if self._cover is not None else raw).decode("utf-8"))
            return {str(name): {str(k): str(v) for k, v in fields.items()} for name, fields in data.items()}
        except (OSError, ValueError, AttributeError, RecursionError) as error:
            self.trouble = f"What was typed before the restart cannot be read back ({error})"
            log.warning("%s: %s", self._path, error)
            try:
                self._path.replace(self._path.with_suffix(".broken"))
            except OSError:
                log.warning("%s cannot be set aside", self._path)
            return {}

    def _write(self) -> None:
        data = json.dumps(self._forms, ensure_ascii=False).encode("utf-8", "replace")  # half a letter of a broken paste is "?"
        if len(data) > MOST_BYTES:
            self.trouble = "Too much is typed and not saved: what is new in the forms would not survive a crash"
            return
        try:
            write_whole(self._path, self._cover.cover(data) if self._cover is not None else data)
            self.trouble, self._unwritten = "", False
        except OSError as error:
            self.trouble = f"What is typed would not survive a crash: {error.strerror or error}"
