"""Tiles of raster charts: read and decoded on a thread of their own, kept up to a bound, darkened to the palette.

The window asks for what it shows now; what it asked for before and does not show any more is not read. A paper chart is white: at
dusk and at night each tile is multiplied with a dark colour, so that nothing of it is brighter than that colour.
"""

from __future__ import annotations

import logging
import threading
from collections import OrderedDict, deque
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, NamedTuple

from PySide6.QtCore import QObject, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QImage, QPainter

from ui.chart.mbtiles import TilesFile, TilesInfo

MOST_BYTES: Final = 128 * 2**20
_MOST_SIDE: Final = 1024
_MOST_OPEN: Final = 24
_TOGETHER_MS: Final = 60  # a chart that comes in tile by tile is painted at most this often
log = logging.getLogger(__name__)


class Key(NamedTuple):
    """``tint``: the colour that white becomes."""

    chart: str
    z: int
    x: int
    y: int
    tint: str


@dataclass(slots=True)
class Counts:
    """What became of tiles since the start."""

    read: int = 0
    missing: int = 0
    damaged: int = 0
    dropped: int = 0


class TileStore(QObject):
    """Main thread, but for what is marked. ``arrived``: more can be shown; ``opened``: what a file says of itself is known."""

    arrived = Signal()
    opened = Signal()
    _came = Signal()

    def __init__(self, parent: QObject | None = None, most_bytes: int = MOST_BYTES) -> None:
        super().__init__(parent)
        self._kept: OrderedDict[Key, QImage | None] = OrderedDict()
        self._bytes, self._most_bytes = 0, most_bytes
        self.counts = Counts()
        self.infos: dict[str, TilesInfo | str] = {}
        """Of each file that was looked at: what it says of itself, or why it cannot be shown."""
        self._ready = threading.Condition()
        self._wanted: list[Key] = []  # under _ready, as the next four
        self._paths: dict[str, Path] = {}
        self._unopened: list[str] = []
        self._done: deque[tuple[Key, QImage | None, bool]] = deque()
        self._ended = False
        self._found: deque[tuple[str, TilesInfo | str]] = deque()
        self._thread: threading.Thread | None = None
        self._came.connect(self._take, Qt.ConnectionType.QueuedConnection)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_TOGETHER_MS)
        self._soon.timeout.connect(self.arrived)

    @property
    def bytes_kept(self) -> int:
        return self._bytes

    @property
    def busy(self) -> bool:
        with self._ready:
            return bool(self._wanted or self._unopened or self._done or self._found)

    def use(self, paths: Mapping[str, Path]) -> None:
        """The files there are, by id. Those that went are forgotten."""
        for key in [key for key in self._kept if key.chart not in paths]:
            self._drop(key)
        self.infos = {which: info for which, info in self.infos.items() if which in paths}
        with self._ready:
            self._unopened = [w for w in paths if w not in self.infos or self._paths.get(w) != paths[w]]
            self._paths = dict(paths)
            self._wanted = [key for key in self._wanted if key.chart in paths]
            if self._unopened:
                self._start()
                self._ready.notify()

    def get(self, key: Key) -> tuple[bool, QImage | None]:
        """Whether it is known, and the picture, ``None`` where the chart has none."""
        if key not in self._kept:
            return False, None
        self._kept.move_to_end(key)
        return True, self._kept[key]

    def want(self, keys: Sequence[Key]) -> None:
        """Read these, the first ones first, and nothing else any more."""
        with self._ready:
            self._wanted = [key for key in keys if key not in self._kept]
            if self._wanted:
                self._start()
                self._ready.notify()

    def close(self) -> None:
        """End the thread; waits for the tile it is at."""
        with self._ready:
            self._ended = True
            self._ready.notify()
        if self._thread is not None:
            self._thread.join(5.0)
            self._thread = None
        self._soon.stop()

    def _take(self) -> None:
        known = False
        while self._found:
            which, info = self._found.popleft()
            self.infos[which] = info
            known = True
        while self._done:
            key, image, damaged = self._done.popleft()
            self.counts.read += image is not None
            self.counts.missing += image is None and not damaged
            self.counts.damaged += damaged
            if key.chart in self._paths and key not in self._kept:
                self._kept[key] = image
                self._bytes += image.sizeInBytes() if image is not None else 0
        while self._bytes > self._most_bytes and len(self._kept) > 1:
            self.counts.dropped += 1
            self._drop(next(iter(self._kept)))
        if known:
            self.opened.emit()
        if not self._soon.isActive():
            self._soon.start()

    def _drop(self, key: Key) -> None:
        image = self._kept.pop(key)
        self._bytes -= image.sizeInBytes() if image is not None else 0

    def _start(self) -> None:
        if self._thread is None and not self._ended:
            self._thread = threading.Thread(target=self._run, name="tiles", daemon=True)
            self._thread.start()

    # -- on the thread

    def _run(self) -> None:
        files: OrderedDict[str, tuple[Path, TilesFile]] = OrderedDict()
        while True:
            with self._ready:
                while not (self._ended or self._wanted or self._unopened):
                    self._ready.wait()
                if self._ended:
                    break
                which = self._unopened.pop(0) if self._unopened else None
                key = self._wanted.pop(0) if which is None else None
                path = self._paths.get(which or (key.chart if key is not None else ""))
            if path is None:
                continue
            try:
                if which is not None:
                    self._found.append((which, self._file(files, which, path).info))
                elif key is not None:
                    self._done.append((key, self._image(self._file(files, key.chart, path), key), False))
            except ValueError as error:
                if which is not None:
                    self._found.append((which, str(error)))
                elif key is not None:
                    log.warning("a tile of chart %s cannot be shown: %s", path.name, error)
                    self._done.append((key, None, True))
            self._came.emit()
        for _, file in files.values():
            file.close()

    def _file(self, files: OrderedDict[str, tuple[Path, TilesFile]], which: str, path: Path) -> TilesFile:
        kept = files.get(which)
        if kept is not None and kept[0] == path:
            files.move_to_end(which)
            return kept[1]
        if kept is not None:
            files.pop(which)[1].close()
        made = TilesFile(path)
        files[which] = path, made
        if len(files) > _MOST_OPEN:
            files.popitem(last=False)[1][1].close()
        return made

    def _image(self, file: TilesFile, key: Key) -> QImage | None:
        """The tile, or what a coarser one shows of its place, where the chart is not as fine there."""
        for up in range(min(key.z - file.info.least, 6) + 1):
            data = file.tile(key.z - up, key.x >> up, key.y >> up)
            if data is None:
                continue
            whole = QImage.fromData(data)
            if whole.isNull() or max(whole.width(), whole.height()) > _MOST_SIDE:
                raise ValueError(f"tile {key.z - up}/{key.x >> up}/{key.y >> up} is no picture")
            part = whole
            if up:
                side, mask = max(whole.width() >> up, 1), (1 << up) - 1
                part = whole.copy(QRect((key.x & mask) * side, (key.y & mask) * side, side, side))
            return _tinted(part, key.tint)
        return None


def _tinted(image: QImage, tint: str) -> QImage:
    made = image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
    if QColor(tint) == QColor("#FFFFFF"):
        return made
    # What is clear stays clear: only what is drawn is multiplied.
    shade = QImage(made.size(), QImage.Format.Format_ARGB32_Premultiplied)
    shade.fill(QColor(tint))
    p = QPainter(shade)
    p.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
    p.drawImage(0, 0, made)
    p.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationIn)
    p.drawImage(0, 0, made)
    p.end()
    return shade
