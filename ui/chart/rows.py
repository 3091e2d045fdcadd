"""The targets of a frame as arrays. Numpy only, no Qt.

A target object never changes; so a row is worked out anew only where another object stands in its place, a hundred of two
thousand in a tenth of a second.
"""

from __future__ import annotations

from collections.abc import Sequence
from operator import is_not
from typing import Final

import numpy as np
import numpy.typing as npt

from app.units import NM
from app.watch.frame import Target, TargetKind
from ui.chart.looks import MOVING_MPS, Sign, direction_of, sign_of
from ui.chart.projection import LAT_LIMIT, Array, isometric

RED, URGENT, RADAR, OTHER = 1, 2, 4, 5
"""Who is named first."""
_FAR: Final = 1e5 * NM
# Columns of a row.
LON, LAT, Y, TOWARDS, EAST, NORTH, SIGN, DARK, IS_RADAR, DANGEROUS, RANK, NAMED, DISTANCE, PAST, LENGTH, OURS = range(16)
_COLUMNS: Final = 16


class Rows:
    """``targets`` are those that are drawn, a row of ``values`` each: where on the plane, which way it points, what sign it
    bears lit and unlit (numbers of ``signs``), and how fast it goes (m/s east and north; NaN: unknown or not live)."""

    def __init__(self) -> None:
        self.targets: tuple[Target, ...] = ()
        self.values: Array = np.empty((0, _COLUMNS))
        self.signs: list[Sign] = []
        self.index: dict[str, int] = {}
        self._numbers: dict[Sign, int] = {}
        self._given: Sequence[Target] = ()

    def take(self, targets: Sequence[Target]) -> None:
        """The targets of a new frame; one that is shown by another (``merged_into``) has no row."""
        if targets is self._given:
            return
        last, self._given = self._given, targets
        if self._took_over(last, targets):
            return
        kept = [t for t in targets if t.position is not None and t.merged_into is None]
        if len(kept) == len(self.targets) and all(map(_same_id, kept, self.targets)):
            changed = [i for i, (a, b) in enumerate(zip(kept, self.targets, strict=True)) if a is not b]
        else:
            values = np.empty((len(kept), _COLUMNS))
            before = [self.index.get(t.id, -1) for t in kept]
            changed = [i for i, (t, k) in enumerate(zip(kept, before, strict=True)) if k < 0 or self.targets[k] is not t]
            known = np.array(before, dtype=np.int64).reshape(-1)
            values[known >= 0] = self.values[known[known >= 0]]
            self.values = values
            self.index = {t.id: i for i, t in enumerate(kept)}
        self.targets = tuple(kept)
        if changed:
            self._work_out(np.array(changed))

    def _took_over(self, before: Sequence[Target], targets: Sequence[Target]) -> bool:
        """The same ones in the same order, a few of them heard of: nearly every frame. False where that is not so, and nothing
        was done."""
        if len(before) != len(targets):
            return False
        others = np.flatnonzero(np.fromiter(map(is_not, targets, before), np.bool_, len(targets))).tolist()
        rows, shown = [], list(self.targets)
        for i in others:
            old, new = before[i], targets[i]
            row = self.index.get(old.id)
            drawn = new.position is not None and new.merged_into is None
            if new.id != old.id or drawn is not (row is not None and self.targets[row] is old):
                return False
            if row is not None and drawn:
                rows.append(row)
                shown[row] = new
        self.targets = tuple(shown)
        if rows:
            self._work_out(np.array(rows))
        return True

    def _work_out(self, changed: npt.NDArray[np.int64]) -> None:
        rows = np.array([self._row(self.targets[i]) for i in changed.tolist()])
        rows[:, Y] = isometric(np.clip(rows[:, LAT], -LAT_LIMIT, LAT_LIMIT))
        course, speed = np.radians(rows[:, EAST]), rows[:, NORTH].copy()
        rows[:, EAST], rows[:, NORTH] = speed * np.sin(course), speed * np.cos(course)
        self.values[changed] = rows

    def _row(self, t: Target) -> tuple[float, ...]:
        """Course and speed stand in the columns of the velocity until they are worked out for all."""
        position, nan = t.position, float("nan")
        if position is None:
            raise ValueError(f"target {t.id} has no position and no row")
        lit = self._number(sign_of(t, selected=False, flash=True))
        dark = self._number(sign_of(t, selected=False, flash=False)) if t.dangerous and not t.acknowledged else lit
        live = not (t.lost or t.stale)
        speed, course = (t.sog_mps, t.cog_deg) if live else (None, None)
        if course is None and speed is not None and speed < MOVING_MPS:
            speed = course = 0.0  # it lies still: that is known, and seen from a ship under way it moves
        beacon = t.kind is TargetKind.BEACON
        red = t.dangerous or (beacon and not t.test)
        radar = t.kind is TargetKind.RADAR
        rank = RED if red else URGENT if beacon else RADAR if radar else OTHER
        return (
            position.lon, position.lat, 0.0, direction_of(t) or 0.0, nan if course is None else course,
            nan if speed is None else speed, lit, dark, radar, t.dangerous, rank, bool(t.name) or t.number is not None,
            t.range_m if t.range_m is not None else _FAR, bool(t.track) and (radar or t.dangerous),
            t.length_m if t.length_m is not None and t.beam_m is not None and t.heading_deg is not None and live else 0.0,
            t.own_craft,
        )  # fmt: skip

    def _number(self, sign: Sign) -> int:
        known = self._numbers.get(sign)
        if known is None:
            known = self._numbers[sign] = len(self.signs)
            self.signs.append(sign)
        return known

    @property
    def chosen(self) -> npt.NDArray[np.bool_]:
        """Rows of what is dangerous or an own craft."""
        return np.asarray((self.values[:, DANGEROUS] > 0) | (self.values[:, OURS] > 0), dtype=np.bool_)

    def motion(self, own: tuple[float, float] | None) -> tuple[Array, npt.NDArray[np.bool_]]:
        """(n, 2) metres per second east and north, and whose vector is drawn: true, or relative to ``own`` ship's velocity.

        In true motion what lies still has none; in relative motion what keeps its bearing and range has none."""
        velocity = self.values[:, EAST : NORTH + 1]
        if own is not None:
            velocity = velocity - np.array(own)
        return velocity, np.asarray(np.hypot(velocity[:, 0], velocity[:, 1]) >= MOVING_MPS - 1e-9, dtype=np.bool_)


def _same_id(a: Target, b: Target) -> bool:
    return a is b or a.id == b.id
