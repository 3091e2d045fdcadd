"""Own ship's track in a file of its own while an export is made: found once, read by each map and report, never held whole."""

from __future__ import annotations

import struct
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import TracebackType
from typing import Final

from app.export.bag_write import BagWriter
from app.export.maps import TrackPoint
from app.geo import Position
from app.wholefile import create

_POINT: Final = struct.Struct("<qddH")
_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND: Final = timedelta(microseconds=1)
_AT_ONCE: Final = 4096


class TrackSpool:
    """Any number of passes over the points, in the order in which they came. The file goes at the end. Raises DeviceError."""

    def __init__(self, path: Path, writer: BagWriter, points: Iterable[TrackPoint]) -> None:
        self._path, self._writer = path, writer
        self._count = 0
        known: dict[str, int] = {}
        with writer.trouble():
            file = create(path)
        with file:
            for point in points:
                source = known.setdefault(point.source, len(known))
                us = (point.at - _EPOCH) // _MICROSECOND
                with writer.trouble():
                    file.write(_POINT.pack(us, point.position.lat, point.position.lon, source))
                self._count += 1
            with writer.trouble():
                file.flush()
        self._sources = list(known)

    def __len__(self) -> int:
        return self._count

    def __iter__(self) -> Iterator[TrackPoint]:
        with self._writer.trouble():
            file = self._path.open("rb")
        with file:
            while some := file.read(_AT_ONCE * _POINT.size):
                for us, lat, lon, source in _POINT.iter_unpack(some):
                    yield TrackPoint(_EPOCH + us * _MICROSECOND, Position(lat, lon), self._sources[source])

    def __enter__(self) -> TrackSpool:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        with self._writer.trouble():
            self._path.unlink(missing_ok=True)
