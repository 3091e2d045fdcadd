"""Photographs for paper: each original is read again and hashed before a working copy of it is made, and never changed."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from app.media.pictures import make_paper
from app.media.store import MediaStore
from app.rescue.incident_state import MediaItem

MOST_PHOTOS: Final = 60
"""So many are printed; those beyond are counted and stand in the list of all originals."""

PROBLEMS: Final[Mapping[str, str]] = {
    "changed": "THE ORIGINAL IS NOT WHAT IT WAS when it was taken in: its SHA-256 is another one",
    "missing": "the original is missing from the folder of the media",
    "unreadable": "the original cannot be read from the disk",
    "not shown": "the file is damaged or of a kind that cannot be shown here; the original is kept as it is",
}


@dataclass(frozen=True, slots=True)
class Shown:
    """A working copy of a photo, JPEG; ``None`` with a ``problem`` (key of ``PROBLEMS``) where there is none."""

    sha256: str
    data: bytes | None
    problem: str = ""


def photos_of(items: Sequence[MediaItem], most: int = MOST_PHOTOS) -> tuple[MediaItem, ...]:
    """The photos that are printed: in order of when they were taken, those of which nobody knows it behind them."""
    photos = [m for m in items if m.media_kind == "photo"]
    photos.sort(key=lambda m: (m.taken is None, m.taken or m.at, m.camera_time or "", m.name))
    return tuple(photos[:most])


def show_photos(
    store: MediaStore, items: Sequence[MediaItem], progress: Callable[[float, str], None] = lambda _done, _what: None
) -> Mapping[str, Shown]:
    """Working copies by hash. Runs on any thread; what ``progress`` raises ends it."""
    shown: dict[str, Shown] = {}
    for number, item in enumerate(items):
        progress(number / len(items), f"photo {number + 1} of {len(items)}")
        (found,) = store.check([item.sha256])
        if found.problem:
            shown[item.sha256] = Shown(item.sha256, None, found.problem)
            continue
        data = make_paper(store.path(item.sha256))
        shown[item.sha256] = Shown(item.sha256, data, "" if data is not None else "not shown")
    return shown
