"""Where the picture stands and which way it is turned while own ship goes on. No Qt."""

from __future__ import annotations

from dataclasses import dataclass

from app.geo import Position
from app.watch.frame import OwnShip
from ui.chart.mode import Attitude, ChartMode, Motion, within_reach
from ui.chart.ppi import scope_of
from ui.chart.projection import Viewport


@dataclass(frozen=True, slots=True)
class Following:
    """``on``: own ship is kept where ``mode`` puts her; ``round``: in the middle of a round picture."""

    mode: ChartMode
    on: bool
    round: bool

    def moved(self, view: Viewport, here: Position, own: OwnShip, attitude: Attitude, *, at_once: bool) -> tuple[Viewport, bool]:
        """The view turned as the mode asks and with own ship in her place, and whether that shifts the picture.

        She is put there by whole pixels only, or ``at_once``: the kept picture is shifted when the view moves, and she moves far
        less per frame."""
        size, up = (view.width, view.height), attitude.up(self.mode, own)
        stood, turned = view.px_of(here), up != view.up
        after = view.turned(up)
        if self.on:
            belongs = scope_of(*size)[:2] if self.round else attitude.anchor(self.mode, own, up, *size)
            if not self.round and not at_once and self.mode.motion is Motion.TRUE and within_reach(*stood, *size):
                belongs = stood  # true motion: she goes across the picture until she comes near its edge
        else:  # she turns on the spot; the picture turns about its middle where she is out of sight
            belongs = stood if view.shows(here) else after.px_of(here)
        x, y = after.px_of(here)
        far = abs(stood[0] - belongs[0]) >= 2 or abs(stood[1] - belongs[1]) >= 2
        if at_once or far or turned:
            after = after.moved(belongs[0] - x, belongs[1] - y)
        return after, far
