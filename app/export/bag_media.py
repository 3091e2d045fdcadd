"""Originals in a bag: copied in pieces, hashed on the way; one that is not what its hash says stays out, and is named."""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Final

from app.errors import DeviceError, UserError
from app.export.bag_write import PIECE, BagWriter
from app.export.media_tables import file_name
from app.media.store import MediaStore
from app.rescue.incident_state import MediaItem

CHANGED: Final = "changed"
MISSING: Final = "missing"
UNREADABLE: Final = "unreadable"


@dataclass(slots=True)
class MediaMade:
    """Hashes of the originals in the bag, and of those that are not: hash -> changed, missing or unreadable."""

    copied: list[str] = field(default_factory=list)
    missing: dict[str, str] = field(default_factory=dict)


class _Source(Exception):
    """The original cannot be read; what it is."""


def write_media(writer: BagWriter, items: Iterable[MediaItem], store: MediaStore) -> MediaMade:
    """Raises DeviceError where the bag's disk fails. Originals of an earlier try are read again before they count."""
    made = MediaMade()
    for item in items:
        name = f"data/media/{file_name(item)}"
        if writer.path(name).is_file() and writer.take(name, sha256=item.sha256):
            made.copied.append(item.sha256)
            continue
        try:
            _copy(writer, name, item, store)
        except _Source as problem:
            made.missing[item.sha256] = str(problem)
            writer.made.pop(name, None)
            with writer.trouble():
                writer.path(name).unlink(missing_ok=True)
        else:
            made.copied.append(item.sha256)
    return made


def _copy(writer: BagWriter, name: str, item: MediaItem, store: MediaStore) -> None:
    source = _opened(store, item.sha256)
    try:
        with writer.file(name) as out:
            while piece := _read(source):
                out.write(piece)
            if out.sha256 != item.sha256:
                raise _Source(CHANGED)
    finally:
        os.close(source)


def _opened(store: MediaStore, sha256: str) -> int:
    # Without waiting: a pipe that stands there under the name of an original would never end.
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    try:
        if not store.has(sha256):
            raise _Source(MISSING)
        return os.open(store.path(sha256), flags)
    except FileNotFoundError:
        raise _Source(MISSING) from None
    except (OSError, UserError, DeviceError):
        raise _Source(UNREADABLE) from None


def _read(source: int) -> bytes:
    try:
        return os.read(source, PIECE)
    except OSError:
        raise _Source(UNREADABLE) from None
