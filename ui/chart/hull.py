"""The outline of a ship to scale, from her length, her beam and where her antenna is. Numpy only, no Qt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np

from app.config import Ship
from app.watch.frame import Target
from ui.chart.projection import Array

LEAST_MM: Final = 6.0
"""A ship that is longer than this on the screen is drawn to scale."""
_BOW: Final = 0.2  # of the length that the bow tapers over


@dataclass(frozen=True, slots=True)
class Hull:
    """Metres. ``bow_m``/``port_m`` from where the position is taken to the bow and to the port side; ``None``: in the middle."""

    length_m: float
    beam_m: float
    bow_m: float | None = None
    port_m: float | None = None

    @property
    def outline(self) -> Array:
        """(n, 2) metres to the right and down, closed, bow up, round where the position is taken."""
        ahead = self.bow_m if self.bow_m is not None else self.length_m / 2
        left = self.port_m if self.port_m is not None else self.beam_m / 2
        right, aft, shoulder = self.beam_m - left, self.length_m - ahead, -ahead + self.length_m * _BOW
        stem = (right - left) / 2
        return np.array([(stem, -ahead), (right, shoulder), (right, aft), (-left, aft), (-left, shoulder), (stem, -ahead)])


def hull_of(what: Target | Ship) -> Hull | None:
    """``None`` where length or beam is not known."""
    if what.length_m is None or what.beam_m is None:
        return None
    return Hull(what.length_m, what.beam_m, what.bow_m, what.port_m)
