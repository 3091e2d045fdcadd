"""What kind of file something is by its name, and the files of a folder or a camera card."""

from __future__ import annotations

import os
import re
import unicodedata
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final, Literal

MediaKind = Literal["photo", "video", "audio", "other"]

_PHOTO: Final = frozenset(
    ".jpg .jpeg .jpe .png .tif .tiff .webp .heic .heif .gif .bmp .dng .cr2 .cr3 .nef .arw .orf .rw2 .raf .avif".split()
)
_VIDEO: Final = frozenset(".mp4 .mov .m4v .avi .mkv .mts .m2ts .3gp .webm .mpg .mpeg .wmv .insv .lrv".split())
_AUDIO: Final = frozenset(".wav .mp3 .m4a .aac .flac .ogg .opus .wma .amr .aif .aiff .caf".split())
_LONGEST: Final = 60
_LONGEST_ENDING: Final = 8
"""Characters; in UTF-8 they are up to four bytes each, and most disks take 255 of a name."""
_DEVICE: Final = re.compile(r"(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\..*)?", re.IGNORECASE)
"""Names that are devices on Windows."""
_PLAIN: Final = frozenset("abcdefghijklmnopqrstuvwxyz0123456789")
MOST_FILES: Final = 20_000
"""More than this is no card of one mission: somebody chose the wrong folder."""


def suffix_of(name: str) -> str:
    """The ending of a file's name with its dot, in small letters; "" where it has none that is plain."""
    ending = Path(name).suffix.lower()
    return ending if 1 < len(ending) <= 8 and set(ending[1:]) <= _PLAIN else ""


def plain_name(name: str) -> str:
    """``name`` as a file can be called on any disk and says no more than it is: without folders, without what nobody sees or what
    turns the direction of reading; "" where nothing is left."""
    last = unicodedata.normalize("NFC", name).replace("\\", "/").rpartition("/")[2]
    seen = "".join(c for c in last if unicodedata.category(c)[0] != "C" and c not in '<>:"|?*').strip(" .")
    stem, dot, ending = seen.rpartition(".")
    short = f"{stem[:_LONGEST]}{dot}{ending[:_LONGEST_ENDING]}" if dot and stem else seen[:_LONGEST]
    return f"_{short}" if _DEVICE.fullmatch(short) else short


def kind_of(name: str) -> MediaKind:
    ending = suffix_of(name)
    return "photo" if ending in _PHOTO else "video" if ending in _VIDEO else "audio" if ending in _AUDIO else "other"


def find_media(chosen: Sequence[Path]) -> tuple[list[Path], bool]:
    """Files to take in, in order: a file that was chosen is taken whatever it is, of a folder all photos, films and recordings
    below it. The second says that there were more than ``MOST_FILES``. Links inside a folder are not followed."""
    found: list[Path] = []
    for path in chosen:
        for each in _below(path) if path.is_dir() else (path,):
            if len(found) >= MOST_FILES:
                return found, True
            found.append(each)
    return list(dict.fromkeys(found)), False


def _below(folder: Path) -> Iterator[Path]:
    for where, folders, files in os.walk(folder, followlinks=False):
        folders[:] = sorted(f for f in folders if not f.startswith("."))
        for name in sorted(files):
            path = Path(where) / name
            if not name.startswith(".") and kind_of(name) != "other" and not path.is_symlink():
                yield path
