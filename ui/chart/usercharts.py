"""The crew's own charts as the window has them: what the shelf finds is opened, read and painted, and said when it changes."""

from __future__ import annotations

import math
import queue
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

import numpy as np
from PySide6.QtCore import QObject, Qt, QTimer, Signal

from app.charts.ownports import OwnPorts, read_ports
from app.charts.shelf import Chart, Shelf
from app.charts.vector import read_vector
from app.geo import Position
from app.worded import worded
from ui.chart.geodata import Port
from ui.chart.mbtiles import TILE
from ui.chart.paths import line_path
from ui.chart.projection import isometric
from ui.chart.scene import Canvas
from ui.chart.tilestore import Key, TileStore
from ui.chart.userenc import EncCell, scale_of
from ui.chart.userraster import paint_tiles

if TYPE_CHECKING:
    from ui.chart.view import ChartView

_TEND_MS: Final = 200
_MOST_CELLS: Final = 60
"""ENC cells that are drawn at once; the finest of them."""
_OVERSCALE: Final = 2.5
_LINES_PX: Final = 56
_METRES_PER_DEGREE: Final = 111_320.0
_PIXEL_M: Final = 0.000264


@dataclass(frozen=True, slots=True)
class Sheet:
    """One chart for the list: what the file says of itself. ``scale`` 1:n, ``None`` while nobody knows."""

    chart: Chart
    title: str = ""
    scale: float | None = None
    box: tuple[float, float, float, float] | None = None
    edition: str = ""
    trouble: str = ""


class UserCharts(QObject):
    """Main thread. ``redraw``: the picture has to be painted anew; ``changed``: the list has."""

    redraw = Signal()
    changed = Signal()
    ports_changed = Signal()
    _cell_came = Signal(str, object)

    def __init__(self, shelf: Shelf, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.shelf = shelf
        self.tiles = TileStore(self)
        self.tiles.arrived.connect(self.redraw)
        self.tiles.opened.connect(self._on_change)
        self.ports, self.port_trouble = OwnPorts(), ()  # type: tuple[OwnPorts, tuple[str, ...]]
        self._cells: dict[str, tuple[Path, EncCell | str]] = {}
        self._reading: set[Path] = set()
        self._to_read: queue.SimpleQueue[tuple[str, Path] | None] = queue.SimpleQueue()
        self._reader: threading.Thread | None = None
        self._cell_came.connect(self._take_cell, Qt.ConnectionType.QueuedConnection)
        self._tend = QTimer(self)
        self._tend.setInterval(_TEND_MS)
        self._tend.timeout.connect(self._on_tend)
        shelf.changed = self._on_shelf

    def look(self) -> None:
        """Look what there is now, in the folder and on what was added."""
        self.ports, self.port_trouble = read_ports(self.shelf.folder)
        self.ports_changed.emit()
        self.shelf.look()

    def close(self) -> None:
        """End the reading; nothing of it goes on."""
        self._tend.stop()
        self.shelf.changed = _nothing
        self.shelf.close()
        self.tiles.close()
        self._to_read.put(None)
        if self._reader is not None:
            self._reader.join(5.0)
            self._reader = None

    @property
    def sheets(self) -> tuple[Sheet, ...]:
        """All charts, the uppermost first."""
        found = [self._sheet(chart) for chart in self.shelf.charts]
        return tuple(sorted(found, key=_rank, reverse=True))

    def show_on(self, chart: ChartView, shipped: tuple[Port, ...]) -> None:
        """Put the charts and ports under a picture, now and whenever they change."""
        chart.own_charts.charts = self
        self.redraw.connect(chart.redraw)

        def show_ports() -> None:
            chart.ports.ports = self.own_ports(shipped)
            chart.redraw()

        self.ports_changed.connect(show_ports)

    def own_ports(self, shipped: tuple[Port, ...]) -> tuple[Port, ...]:
        """The shipped ports with the crew's own among them."""
        own = tuple(Port(p.name, Position(p.lat, p.lon), p.role, False) for p in self.ports.port)
        gone = {p.name.casefold() for p in own} | {name.casefold() for name in self.ports.hide}
        return (*(p for p in shipped if p.name.casefold() not in gone), *own)

    def paint(self, c: Canvas) -> None:
        """A layer of the kept picture: the lowest chart first."""
        missing: list[Key] = []
        sheets = [s for s in self.sheets if s.chart.on and not s.trouble and s.chart.ready is not None]
        cells = [s for s in sheets if isinstance(found := self._cell(s.chart), EncCell) and found.shows(c.view)]
        drawn = {s.chart.id for s in cells[:_MOST_CELLS]}
        scale = scale_of(c.view)
        for sheet in reversed(sheets):
            chart = sheet.chart
            info = self.tiles.infos.get(chart.id)
            cell = self._cell(chart)
            if chart.sort != "enc" and info is not None and not isinstance(info, str):
                missing = paint_tiles(c, chart.id, info, self.tiles, chart.opacity) + missing
            elif isinstance(cell, EncCell) and chart.id in drawn:
                cell.paint(c, chart.opacity)
            if sheet.scale is not None and sheet.box is not None and scale * _OVERSCALE < sheet.scale:
                _mark_overscale(c, sheet.box)
        self.tiles.want(missing)

    # -- inside

    def _sheet(self, chart: Chart) -> Sheet:
        if chart.sort == "enc":
            cell = self._cell(chart)
            if isinstance(cell, EncCell):
                about = cell.about
                issued = f"{about.issued[:4]}-{about.issued[4:6]}-{about.issued[6:]}" if about.issued else "no date"
                edition = worded(
                    "edition {edition}, {issued}" if about.update in ("", "0") else "edition {edition}, update {update}, {issued}",
                    edition=about.edition or "?",
                    update=about.update,
                    issued=issued,
                )
                return Sheet(chart, about.name, float(about.scale) or None, about.box, edition, chart.trouble)
            return Sheet(chart, chart.name, trouble=chart.trouble or (cell or ""))
        info = self.tiles.infos.get(chart.id)
        if info is None or isinstance(info, str):
            return Sheet(chart, chart.name, trouble=chart.trouble or (info or ""))
        middle = (info.box[1] + info.box[3]) / 2
        metres = 360.0 / (TILE * 2**info.most) * _METRES_PER_DEGREE * math.cos(math.radians(middle))
        return Sheet(chart, info.name, metres / _PIXEL_M, info.box, info.edition, chart.trouble)

    def _cell(self, chart: Chart) -> EncCell | str | None:
        kept = self._cells.get(chart.id)
        return kept[1] if kept is not None and kept[0] == chart.ready else None

    def _on_shelf(self) -> None:
        charts = self.shelf.charts
        self.tiles.use({c.id: c.ready for c in charts if c.sort != "enc" and c.ready is not None})
        there = {c.id for c in charts}
        self._cells = {which: kept for which, kept in self._cells.items() if which in there}
        for chart in charts:
            if chart.sort == "enc" and chart.ready is not None and self._cell(chart) is None and chart.ready not in self._reading:
                self._reading.add(chart.ready)
                self._read(chart.id, chart.ready)
        if self.shelf.busy and not self._tend.isActive():
            self._tend.start()
        self._on_change()

    def _on_tend(self) -> None:
        self.shelf.tend()
        if not self.shelf.busy:
            self._tend.stop()

    def _on_change(self) -> None:
        self.changed.emit()
        self.redraw.emit()

    def _read(self, which: str, path: Path) -> None:
        if self._reader is None:
            self._reader = threading.Thread(target=self._run, name="enc", daemon=True)
            self._reader.start()
        self._to_read.put((which, path))

    def _run(self) -> None:
        """On the reader's thread."""
        while (job := self._to_read.get()) is not None:
            which, path = job
            found: EncCell | str
            try:
                found = EncCell(read_vector(path))
            except (OSError, ValueError) as error:
                found = worded("what was read out of it is damaged ({error}). Read it again", error=error)
            self._cell_came.emit(which, (path, found))

    def _take_cell(self, which: str, came: tuple[Path, EncCell | str]) -> None:
        self._reading.discard(came[0])
        self._cells[which] = came
        self._on_change()


class UserChartsLayer:
    """Where the crew's own charts lie in the kept picture; nothing until there are some."""

    def __init__(self) -> None:
        self.charts: UserCharts | None = None

    def paint(self, c: Canvas) -> None:
        if self.charts is not None and "charts" in c.scene.shown:
            self.charts.paint(c)


def _mark_overscale(c: Canvas, box: tuple[float, float, float, float]) -> None:
    """Upright lines, as S-52 has them, where a chart is drawn larger than it was made for: it is no more exact for it."""
    west, south, east, north = box
    y0, y1 = isometric(np.array([south, north])).tolist()
    area = line_path(c.view.to_px(np.array([(west, y0), (east, y0), (east, y1), (west, y1), (west, y0)])))
    p = c.painter
    p.save()
    p.setClipPath(area, Qt.ClipOperation.IntersectClip)
    c.pen("ring", 1.0)
    for x in range(_LINES_PX // 2, c.view.width, _LINES_PX):
        c.segment((x, 0), (x, c.view.height))
    p.restore()


def scale_words(scale: float | None) -> str:
    """``1:50 000``, to two figures; nothing where it is not known."""
    if scale is None or scale <= 0:
        return ""
    step = 10 ** max(math.floor(math.log10(scale)) - 1, 0)
    return f"1:{round(scale / step) * step:,.0f}".replace(",", " ")


def _rank(sheet: Sheet) -> tuple[int, float, str]:
    """Those that the crew has put in order stand above; among the others the finest is uppermost."""
    return sheet.chart.rank or 0, -(sheet.scale if sheet.scale is not None else math.inf), sheet.chart.name


_nothing: Callable[[], object] = lambda: None  # noqa: E731
