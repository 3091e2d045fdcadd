"""A guard zone drawn on the chart, corner by corner: clicks, taps, or the cross moved by arrows and set by Enter."""

from __future__ import annotations

import math
from typing import Final

from PySide6.QtCore import QObject

from app.errors import UserError
from app.geo import Position
from app.watch.guard import MOST_CORNERS, MOST_ZONES, Area
from app.worded import worded
from ui.bridge import Bridge
from ui.chart.strips import PickBanner
from ui.chart.view import ChartView

LEAST: Final = 3
_SAME_PX: Final = 18.0
"""A click as near to the first corner closes the zone; one on the corner before does so too: Enter twice."""


class ZoneSketch(QObject):
    """``corners`` so far, ``None`` while nothing is drawn. Nothing is guarded before the zone is closed."""

    def __init__(self, bridge: Bridge, chart: ChartView, banner: PickBanner, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge, self._chart, self._banner = bridge, chart, banner
        self._asks = False
        bridge.position_picked.connect(self._on_picked)
        banner.finished.connect(self.close)

    @property
    def corners(self) -> list[Position] | None:
        return self._chart.guards.sketch

    def begin(self, first: Position | None = None) -> None:
        """Draw another zone, with its first corner there. Two at most: that is said, and nothing begins."""
        if len(self._bridge.station.vigil.zones) >= MOST_ZONES:
            self._bridge.failed.emit("There are two guard zones. Take one away first: Ctrl+G")
            return
        self._chart.guards.sketch = [first] if first is not None else []
        self._chart.use_ppi(False)
        self._ask()

    def back(self) -> None:
        """The last corner away."""
        if self.corners:
            self.corners.pop()
            self._say()

    def close(self) -> None:
        """Guard what was drawn, if it is an area."""
        corners, vigil = self.corners, self._bridge.station.vigil
        if corners is None or len(corners) < LEAST:
            return
        taken = {zone.name for zone in vigil.zones}
        name = next(name for n in range(1, MOST_ZONES + 2) if (name := f"Area {n}") not in taken)
        try:
            vigil.set_zones((*vigil.zones, Area(name, None, 0.0, tuple(corners))), self._bridge.station.author or "unsigned")
        except UserError as error:
            self._bridge.failed.emit(str(error))
            return
        self._leave()
        self._bridge.notice.emit(worded("{name} is guarded from now on. Ctrl+G changes it", name=name))

    def follow(self, place: Position | None) -> None:
        """Where the pointer or the cross is: the next corner would be there."""
        if self.corners is not None:
            self._chart.guards.ahead = place
            self._chart.update()

    def _ask(self) -> None:
        self._asks = True
        self._bridge.ask_pick(self)
        if self.corners:
            self._chart.put_cross(self.corners[-1])
        self._say()

    def _on_picked(self, asker: object, place: Position | None) -> None:
        if asker is not self or self.corners is None:
            return
        self._asks = False
        if place is None:
            self._leave()
        elif len(self.corners) >= LEAST and (self._same(place, self.corners[0]) or self._same(place, self.corners[-1])):
            self.close()
            if self.corners is not None:  # it was not taken: its corners stay
                self._ask()
        else:
            if len(self.corners) < MOST_CORNERS and not (self.corners and self._same(place, self.corners[-1])):
                self.corners.append(place)
            self._ask()

    def _same(self, one: Position, other: Position) -> bool:
        return math.dist(self._chart.view.px_of(one), self._chart.view.px_of(other)) <= _SAME_PX

    def _leave(self) -> None:
        self._chart.guards.sketch = self._chart.guards.ahead = None
        if self._asks:
            self._asks = False
            self._bridge.ask_pick(None)
        self._chart.update()

    def _say(self) -> None:
        corners = self.corners or []
        text = worded("Corner {n} of the guard zone", n=len(corners) + 1)
        hint = "click, or arrows and Enter; Backspace takes one back" if len(corners) < LEAST else "Enter twice closes it"
        self._banner.say(text, hint, can_finish=len(corners) >= LEAST)
        self._chart.update()
