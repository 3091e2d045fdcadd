"""Two measuring lines, each an electronic bearing line with its variable range marker, from own ship or from a point."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

import numpy as np

from app.geo import Position, destination, range_bearing
from app.units import NM
from app.worded import worded
from ui.chart import symbols as sym
from ui.chart.projection import circle
from ui.chart.scene import Canvas, Scene
from ui.words import miles

LEAST_M: Final = 10.0
MOST_M: Final = 500 * NM
_DASHES: Final = ((9.0, 4.0), (2.0, 3.0))
_POINT_PX: Final = 6.0
_REACH: Final = 3.0  # times the size of the screen that a bearing line goes on


@dataclass(frozen=True, slots=True)
class Measure:
    """``origin`` ``None``: from own ship, wherever she is. Bearing true."""

    bearing_deg: float
    range_m: float
    origin: Position | None = None


class Measuring:
    """A layer and what it shows. ``in_hand`` is the line (0 or 1) that follows the pointer and the arrow keys, until it is set."""

    def __init__(self) -> None:
        self.lines: list[Measure | None] = [None, None]
        self.in_hand: int | None = None

    def press(self, which: int, own: Position | None, pointer: Position | None, start: Measure) -> None:
        """The key of a line: first from own ship, then from where the pointer is, then gone."""
        now = self.lines[which]
        if now is None and own is not None:
            self.lines[which], self.in_hand = start, which
        elif (now is None or now.origin is None) and pointer is not None:
            self.lines[which], self.in_hand = replace(now or start, origin=pointer), which
        else:
            self.remove(which)

    def begin(self, start: Measure) -> int:
        """A line in the first free place, else in the second one's, in hand. Returns which."""
        which = next((i for i, line in enumerate(self.lines) if line is None), len(self.lines) - 1)
        self.lines[which], self.in_hand = start, which
        return which

    def remove(self, which: int) -> None:
        self.lines[which] = None
        if self.in_hand == which:
            self.in_hand = None

    def forget_points(self) -> None:
        """Lines from a point away: the picture has other places from now on."""
        for which, line in enumerate(self.lines):
            if line is not None and line.origin is not None:
                self.remove(which)

    def settle(self) -> None:
        """The line in hand stays where it is."""
        self.in_hand = None

    def lead_to(self, place: Position, own: Position | None) -> None:
        """The line in hand goes through a place."""
        line = self._held()
        origin = line.origin or own if line is not None else None
        if line is not None and origin is not None and self.in_hand is not None:
            distance, bearing = range_bearing(origin, place)
            if distance >= LEAST_M:
                self.lines[self.in_hand] = replace(line, bearing_deg=bearing, range_m=min(distance, MOST_M))

    def turn(self, degrees: float, metres: float) -> None:
        """The line in hand moved by keys."""
        line = self._held()
        if line is not None and self.in_hand is not None:
            reach = min(max(line.range_m + metres, LEAST_M), MOST_M)
            self.lines[self.in_hand] = replace(line, bearing_deg=(line.bearing_deg + degrees) % 360.0, range_m=reach)

    def _held(self) -> Measure | None:
        return self.lines[self.in_hand] if self.in_hand is not None else None

    def words(self, scene: Scene) -> tuple[str, ...]:
        """What each line reads. One from own ship reads nothing while her position is not known or old."""
        said = []
        for i, line in enumerate(self.lines):
            if line is None:
                continue
            whence = "own ship" if line.origin is None else "point"
            if line.origin is None and scene.frame.own.position.live is None:
                said.append(worded("EBL {value}  VRM {value}  no position of own ship", value=i + 1))
            else:
                bearing = f"{round(line.bearing_deg, 1) % 360.0:05.1f}°T"
                said.append(
                    worded(
                        "EBL {value} {bearing}  VRM {value} {miles} NM  from {whence}",
                        value=i + 1,
                        bearing=bearing,
                        miles=miles(line.range_m),
                        whence=whence,
                    )
                )
        return tuple(said)

    def paint(self, c: Canvas) -> None:
        for i, line in enumerate(self.lines):
            if line is None:
                continue
            origin = line.origin or c.scene.frame.own.position.live
            if origin is None:
                continue
            at = np.array(c.view.px_of(origin))
            through = np.array(c.view.px_of(destination(origin, line.bearing_deg, line.range_m)))
            step = through - at
            length = float(np.hypot(*step))
            if length < 1e-6 or not np.isfinite(length):
                continue
            end = at + step / length * max(length, _REACH * max(c.view.width, c.view.height))
            c.pen("text", 2.2 if self.in_hand == i else 1.6, _DASHES[i])
            c.line(np.array([at, end]))
            c.taken.add_points(sym.sampled(at[None], end[None], 12.0, 200), 3.0, soft=True)
            c.line(c.view.to_px(circle(origin, line.range_m)))
            if line.origin is not None:
                c.pen("text", 1.6)
                c.line(sym.place(sym.plus(_POINT_PX), at[None]))
