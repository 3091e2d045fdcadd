"""Raster charts in MBTiles files (https://github.com/mapbox/mbtiles-spec, 1.3): a table of tiles by zoom, column and row.

Rows of the file count from the south (TMS), those of this module from the north. Read only, and without leaving anything beside
the file: it may lie on a stick that cannot be written to. sqlite3 and numpy's plane only, no Qt.
"""

from __future__ import annotations

import contextlib
import math
import sqlite3
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from urllib.parse import quote

import numpy as np

from app.wholefile import open_plain
from app.worded import joined
from ui.chart.projection import Array, isometric

TILE: Final = 256
MOST_ZOOM: Final = 24
_MOST_BYTES: Final = 8_000_000
_LAT: Final = 85.0511


_PIECE: Final = 100_000
_MOST_PIECES: Final = 500
"""Steps of SQLite's machine for one question, about two seconds. The index answers in a hundred; a view may never end."""


@dataclass(frozen=True, slots=True)
class TilesInfo:
    """``box``: west, south, east, north in degrees; ``edition``: what the file says of its version or date."""

    name: str
    least: int
    most: int
    box: tuple[float, float, float, float]
    edition: str


class TilesFile:
    """One open file; for one thread. Raises ValueError, in words for the officer, for what cannot be shown."""

    def __init__(self, path: Path) -> None:
        self._pieces = 0
        self._db: sqlite3.Connection | None = None
        try:
            with open_plain(path) as file:
                if not file.read(16).startswith(b"SQLite format 3\0"):
                    raise ValueError("this is no MBTiles file (not an SQLite database)")
            # Immutable: nobody looks for a journal of it, nothing is written, and it works on a locked stick.
            self._db = sqlite3.connect(f"file:{quote(str(path))}?mode=ro&immutable=1", uri=True, check_same_thread=False)
            _distrust(self._db)
            self._db.set_progress_handler(self._too_long, _PIECE)
            self.info = self._read_info(path)
        except OSError as error:
            raise ValueError(f"cannot be read ({error.strerror}). Is the disk or stick in?") from error
        except (sqlite3.Error, MemoryError) as error:  # a broken row may claim to be gigabytes
            self.close()
            raise ValueError(f"this is no sound MBTiles file ({error}). Copy it again from where it came") from error
        except ValueError:
            self.close()
            raise

    def tile(self, z: int, x: int, y: int) -> bytes | None:
        """The picture of a tile as it is in the file, ``None`` where there is none. Raises ValueError for a damaged file."""
        if self._db is None:
            raise ValueError("the chart is closed")
        try:
            found = self._ask(
                "SELECT tile_data FROM tiles WHERE zoom_level = ? AND tile_column = ? AND tile_row = ?", z, x, 2**z - 1 - y
            ).fetchone()
        except (sqlite3.Error, MemoryError) as error:  # a broken row may claim to be gigabytes
            raise ValueError(f"a part of the file cannot be read ({error})") from error
        if found is None or not isinstance(found[0], bytes):
            return None
        return found[0] if len(found[0]) <= _MOST_BYTES else None

    def _ask(self, question: str, *given: int) -> sqlite3.Cursor:
        assert self._db is not None
        self._pieces = 0
        return self._db.execute(question, given)

    def _too_long(self) -> bool:
        self._pieces += 1
        return self._pieces > _MOST_PIECES

    def close(self) -> None:
        if self._db is not None:
            with contextlib.suppress(sqlite3.Error):
                self._db.close()
            self._db = None

    def _read_info(self, path: Path) -> TilesInfo:
        assert self._db is not None
        said = {str(name): str(value) for name, value in self._ask("SELECT name, value FROM metadata LIMIT 200")}
        form = said.get("format", "png").lower()
        if form == "pbf":
            raise ValueError("these are vector tiles (pbf). Only pictures can be shown: png, jpg or webp")
        least, most = self._zooms()
        return TilesInfo(said.get("name") or path.stem, least, most, self._box(said, most), _edition(said))

    def _zooms(self) -> tuple[int, int]:
        assert self._db is not None
        # The index answers both at once; what the metadata say is often wrong.
        least = self._ask("SELECT min(zoom_level) FROM tiles").fetchone()[0]
        most = self._ask("SELECT max(zoom_level) FROM tiles").fetchone()[0]
        if not isinstance(least, int) or not isinstance(most, int):
            raise ValueError("there is no tile in this file")
        if not 0 <= least <= most <= MOST_ZOOM:
            raise ValueError(f"zoom levels {least} to {most} are none of a chart")
        return least, most

    def _box(self, said: dict[str, str], most: int) -> tuple[float, float, float, float]:
        assert self._db is not None
        with contextlib.suppress(ValueError):
            west, south, east, north = (float(v) for v in said.get("bounds", "").split(","))
            if -180 <= west < east <= 180 and -90 <= south < north <= 90:
                return west, max(south, -_LAT), east, min(north, _LAT)
        corners = self._ask(
            "SELECT min(tile_column), max(tile_column), min(tile_row), max(tile_row) FROM tiles WHERE zoom_level = ?", most
        ).fetchone()
        n = 2**most
        if not all(isinstance(corner, int) and 0 <= corner < n for corner in corners):
            raise ValueError("its tiles lie outside the world: the file is damaged. Copy it again from where it came")
        left, right, low, high = corners
        edges = latitudes(np.array([n - 1 - high, n - low]), most)
        return left / n * 360 - 180, float(edges[1]), (right + 1) / n * 360 - 180, float(edges[0])


def _distrust(db: sqlite3.Connection) -> None:
    """The file comes from elsewhere: no functions that its views call, no row of gigabytes, no question without an end.

    The spec allows views for its tables, so that a query of ours may run whatever somebody wrote there.
    """
    for pragma in ("trusted_schema=OFF", "cell_size_check=ON", "query_only=ON", "mmap_size=0"):
        db.execute(f"PRAGMA {pragma}")
    db.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, 4 * _MOST_BYTES)
    db.setlimit(sqlite3.SQLITE_LIMIT_ATTACHED, 0)


def _edition(said: dict[str, str]) -> str:
    words = [said[key] for key in ("edition", "date", "timestamp", "version") if said.get(key)]
    return joined(" ", words)[:40]


def latitudes(rows: Array, z: int) -> Array:
    """Latitude in degrees of the upper edges of rows, counted from the north (spherical Mercator)."""
    north: Array = np.degrees(np.arctan(np.sinh(math.pi * (1 - 2 * np.asarray(rows, dtype=np.float64) / 2**z))))
    return north


def edges(z: int, x: int, y: int) -> tuple[float, float, float, float]:
    """West, south, east, north of a tile on our plane. Between its edges our plane and that of the tiles differ by less than a
    sixth of a pixel of the tile from zoom 3 on."""
    north, south = isometric(latitudes(np.array([y, y + 1]), z)).tolist()
    n = 2**z
    return x / n * 360 - 180, south, (x + 1) / n * 360 - 180, north


def columns_rows(box: tuple[float, float, float, float], z: int) -> tuple[int, int, int, int]:
    """First column, first row, last column, last row of the tiles that a box (degrees: west, south, east, north) touches."""
    n = 2**z
    west, south, east, north = box
    x = [min(max(math.floor((lon + 180) / 360 * n), 0), n - 1) for lon in (west, east)]
    y = [min(max(math.floor((1 - _mercator(lat) / math.pi) / 2 * n), 0), n - 1) for lat in (north, south)]
    return x[0], y[0], x[1], y[1]


def _mercator(lat: float) -> float:
    return math.asinh(math.tan(math.radians(min(max(lat, -_LAT), _LAT))))
