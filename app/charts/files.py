"""Which files of a folder are charts, and what sort each is, without opening more of one than its first bytes.

MBTiles raster: https://github.com/mapbox/mbtiles-spec (1.3). ENC: IHO S-57 edition 3.1, a cell ``NAME.000`` with its updates
``NAME.001`` ... beside it. BSB: ``.kap``. GeoTIFF: ``.tif``, ``.tiff``.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal

Sort = Literal["tiles", "enc", "image"]
MOST: Final = 2000
"""Charts that are looked at in all; a national exchange set has some hundred cells."""
_DEEPEST: Final = 5
_MOST_SEEN: Final = 50_000
_SORTS: Final[dict[str, Sort]] = {".mbtiles": "tiles", ".000": "enc", ".kap": "image", ".tif": "image", ".tiff": "image"}
_LEADER: Final = re.compile(rb"\d{5}[ 1-3]L")  # ISO/IEC 8211: the length of the first record, interchange level, "L"
_KNOWN_NOT: Final = {
    ".pmtiles": "PMTiles are not read. Convert them to MBTiles ashore (pmtiles convert)",
    ".oesenc": "An encrypted chart of o-charts: only the program that holds its licence can read it",
    ".oesu": "An encrypted chart of o-charts: only the program that holds its licence can read it",
    ".cm93": "CM93 charts are not read",
}

S63: Final = (
    "this cell is encrypted (S-63). Encrypted ENCs may be opened only by the approved equipment that holds the permit: they "
    "stay in the ECDIS. Open cells (S-57, not encrypted) can be shown"
)


@dataclass(frozen=True, slots=True)
class ChartFile:
    """One chart. ``id`` stays the same as long as the file keeps its place: what was chosen for a chart is kept by it."""

    path: Path
    sort: Sort

    @property
    def name(self) -> str:
        return self.path.name if self.sort != "enc" else self.path.stem

    @property
    def id(self) -> str:
        return hashlib.sha256(str(self.path).encode("utf-8", "surrogateescape")).hexdigest()[:16]

    def files(self) -> tuple[Path, ...]:
        """The chart and its updates. Raises OSError."""
        if self.sort != "enc":
            return (self.path,)
        more = (p for p in self.path.parent.iterdir() if p.stem == self.path.stem and re.fullmatch(r"\.\d{3}", p.suffix))
        return tuple(sorted(more))

    def mark(self) -> str:
        """Another one as soon as the chart or an update of it is another. Raises OSError."""
        known = hashlib.sha256()
        for each in self.files():
            about = each.stat()
            known.update(f"{each}|{about.st_size}|{about.st_mtime_ns}\n".encode("utf-8", "surrogateescape"))
        return known.hexdigest()[:24]


def find_charts(places: Iterable[Path]) -> tuple[tuple[ChartFile, ...], tuple[str, ...]]:
    """Charts in ``places`` (files, or folders and what is in them), each once, by name; and what cannot be shown, in words."""
    found: dict[Path, ChartFile] = {}
    trouble: list[str] = []
    for place in places:
        try:
            for path in _walk(place):
                if len(found) >= MOST:
                    trouble.append(f"{place}: more than {MOST} charts, the others are left out")
                    break
                sort = _SORTS.get(path.suffix.lower())
                if sort is not None:
                    found.setdefault(path, ChartFile(path, sort))
                elif (why := _KNOWN_NOT.get(path.suffix.lower())) is not None:
                    trouble.append(f"{path.name}: {why}")
        except OSError as error:
            trouble.append(f"{place}: cannot be read ({error.strerror}). Is the disk or stick in?")
    return tuple(sorted(found.values(), key=lambda f: (f.name.lower(), f.path))), tuple(trouble)


def _walk(place: Path) -> Iterator[Path]:
    if place.is_file():
        yield place
        return
    waiting, seen = [(place, 0)], 0
    while waiting:
        folder, deep = waiting.pop()
        for path in sorted(folder.iterdir()):
            seen += 1
            if seen > _MOST_SEEN:
                return
            if path.name.startswith("."):
                continue
            if path.is_dir():
                if deep < _DEEPEST and not path.is_symlink():
                    waiting.append((path, deep + 1))
            elif path.is_file():
                yield path


def refused_cell(first: bytes, size: int) -> str:
    """Why a file is no cell that can be read, "" where it may be one. ``first``: at least its first 8 bytes."""
    if _LEADER.match(first):
        return ""
    # What S-63 encrypts is a zip, in blocks of 8 bytes: nothing of the format is left to be seen.
    return S63 if size > 0 and size % 8 == 0 else "this is no S-57 cell: it does not begin as one. Copy it again from where it came"
