"""Tracks coloured by age: own ship's, those of the targets that matter, and on demand those of all.

The last ones are painted a slice of the targets at a time into a picture of their own, which is shown when it is whole and made
anew after a while: two thousand tracks of sixty points each would cost more than all else.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import numpy as np
from PySide6.QtCore import QLineF, Qt
from PySide6.QtGui import QPainter, QPixmap

from app.watch.frame import Target
from ui.chart.basepicture import MOST_TURN_DEG, between, covers, put, widened
from ui.chart.projection import Array, Viewport, plane
from ui.chart.rows import Rows
from ui.chart.scene import Canvas
from ui.chart.targets import TargetsLayer

Band = tuple[float, str, float]
"""Up to this age in seconds, token, width in pixels."""

OWN_BANDS: Final[tuple[Band, ...]] = (
    (600.0, "text", 2.6), (1800.0, "text2", 2.2), (3600.0, "text3", 1.8), (10800.0, "outline", 1.4), (np.inf, "line", 1.4),
)  # fmt: skip
TARGET_BANDS: Final[tuple[Band, ...]] = ((180.0, "target", 2.0), (360.0, "accent", 1.5), (np.inf, "text3", 1.2))
DANGER_BANDS: Final[tuple[Band, ...]] = ((180.0, "alarm", 2.4), (360.0, "alarm", 1.6), (np.inf, "alarm", 1.0))

SLICE: Final = 120  # targets whose tracks are painted with one frame
KEPT_S: Final = 10.0  # as often as a track gets a point
_MARGIN: Final = 48
_STEP_PX: Final = 2.0
_OWN: Final = "own"

Track = tuple[tuple[float, float, float], ...]


class Tracks:
    """Tracks as arrays on the plane: worked out anew only for one that has grown."""

    def __init__(self) -> None:
        self._known: dict[str, tuple[Track, Array]] = {}
        self._of: object = None

    def __len__(self) -> int:
        return len(self._known)

    def keep(self, index: Mapping[str, int]) -> None:
        """Forget targets that are not in the ``index`` of the rows, which is another one whenever targets come or go."""
        if index is not self._of:
            self._of = index
            self._known = {id_: known for id_, known in self._known.items() if id_ in index or id_ == _OWN}

    def of(self, id_: str, track: Track) -> Array:
        """(n, 3): mono seconds, x and y of the plane."""
        known = self._known.get(id_)
        if known is None or known[0] is not track:
            rows = np.array(track)
            known = self._known[id_] = track, np.column_stack([rows[:, 0], plane(rows[:, [2, 1]])])
        return known[1]


class TrailsLayer:
    def __init__(self, targets: TargetsLayer) -> None:
        self._targets = targets
        self._tracks = Tracks()
        self.all = AllTrails(self._tracks)

    def paint(self, c: Canvas) -> None:
        shown, now = c.scene.shown, c.scene.frame.stamp.mono
        if "all_tracks" in shown:
            self.all.paint(c, self._targets.rows)
        else:
            self.all.forget()
        self._tracks.keep(self._targets.rows.index)
        own = c.scene.frame.own.track
        if "track" in shown and len(own) > 1:
            points = _paint(c, self._tracks.of(_OWN, own), now, OWN_BANDS)
            inside = (points > 0).all(axis=1) & (points[:, 0] < c.view.width) & (points[:, 1] < c.view.height)
            c.taken.add_points(points[inside], 3.0, soft=True)
        if "tracks" in shown:
            for target in self._chosen(c):
                bands = DANGER_BANDS if target.dangerous else TARGET_BANDS
                _paint(c, self._tracks.of(target.id, target.track), now, bands, target)

    def _chosen(self, c: Canvas) -> list[Target]:
        """Dangerous, selected, own craft, and whoever is part of a case."""
        rows = self._targets.rows
        mine = {c.scene.selected, *(a.target for case in c.scene.state.cases.values() if case.open for a in case.actors)}
        marked = {row for id_ in mine if id_ is not None and (row := rows.index.get(id_)) is not None}
        marked |= set(np.flatnonzero(rows.chosen).tolist())
        return [t for row in marked if len((t := rows.targets[row]).track) > 1]


class AllTrails:
    """A picture of all tracks, as of at most ``KEPT_S`` and the frames that it takes to paint the next one."""

    def __init__(self, tracks: Tracks) -> None:
        self._tracks = tracks
        self._shown: tuple[QPixmap, Viewport, float, str] | None = None
        self._next: tuple[QPixmap, Viewport, float, str] | None = None
        self._waiting: list[Target] = []

    def forget(self) -> None:
        self._shown = self._next = None
        self._waiting = []

    @property
    def whole(self) -> bool:
        """Whether all tracks are on the screen."""
        return self._shown is not None

    def paint(self, c: Canvas, rows: Rows) -> None:
        mono = c.scene.frame.stamp.mono
        if self._shown is not None and not self._fits(c, self._shown):
            self._shown = None
        if self._next is not None and not self._fits(c, self._next):
            self._next = None
        old = self._shown is None or not 0 <= mono - self._shown[2] < KEPT_S
        if self._next is None and old:
            self._begin(c, rows)
        if self._next is not None:
            self._go_on(c)
        found = self._shown or self._next
        if found is not None:
            put(c, found[0], found[1])

    def _fits(self, c: Canvas, one: tuple[QPixmap, Viewport, float, str]) -> bool:
        picture, view = one[:2]
        if picture.devicePixelRatio() != c.painter.device().devicePixelRatioF() or one[3] != c.theme.look:
            return False
        same = view.scale == c.view.scale and widened(c.view, _MARGIN).width == view.width
        return same and abs(between(c.view.up, view.up)) <= MOST_TURN_DEG * 2 and covers(view, c.view)

    def _begin(self, c: Canvas, rows: Rows) -> None:
        view, ratio = widened(c.view, _MARGIN), c.painter.device().devicePixelRatioF()
        picture = QPixmap(round(view.width * ratio), round(view.height * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        self._next = picture, view, c.scene.frame.stamp.mono, c.theme.look
        self._waiting = [t for t in rows.targets if len(t.track) > 1]

    def _go_on(self, c: Canvas) -> None:
        if self._next is None:
            return
        picture, view, _at, _look = self._next
        turn, self._waiting = self._waiting[:SLICE], self._waiting[SLICE:]
        if turn:
            p = QPainter(picture)
            _paint_many(p, c, view, [self._tracks.of(t.id, t.track) for t in turn])
            p.end()
        if not self._waiting:
            self._shown, self._next = self._next, None


def _paint_many(p: QPainter, c: Canvas, view: Viewport, tracks: list[Array]) -> None:
    """Plain thin lines, each piece by the age that it has now."""
    now = c.scene.frame.stamp.mono
    lengths = [len(track) for track in tracks]
    every = np.vstack(tracks)
    last = np.zeros(len(every), dtype=bool)
    last[np.cumsum(lengths) - 1] = True
    px = view.things_to_px(every[:, 1:])
    # Points that lie on the pixels of the one before are left out, but never the last one of a track.
    cell = np.round(px / _STEP_PX)
    kept = np.ones(len(every), dtype=bool)
    kept[1:] = (cell[1:] != cell[:-1]).any(axis=1) | last[1:] | last[:-1]
    px, last, age = px[kept], last[kept], now - every[kept, 0]
    start, end = px[:-1][~last[:-1]], px[1:][~last[:-1]]
    age = age[1:][~last[:-1]]
    near = (np.maximum(start, end) > 0).all(axis=1) & (np.minimum(start, end) < np.array([view.width, view.height])).all(axis=1)
    for chosen, (_upto, token, _width) in zip(_by_age(age, TARGET_BANDS), TARGET_BANDS, strict=True):
        ends = np.hstack([start, end])[chosen & near]
        p.setPen(c.theme.pen(token, 1.0))
        p.drawLines(list(map(QLineF, *ends.T.tolist())))


def _paint(c: Canvas, track: Array, now: float, bands: tuple[Band, ...], target: Target | None = None) -> Array:
    """A track as a line for each age, the oldest first, and on to where the target is now. Returns its points, (n, 2) pixels."""
    points, age = c.view.things_to_px(track[:, 1:]), now - track[:, 0]
    if target is not None and target.position is not None:
        points = np.vstack([points, [c.view.px_of(target.position)]])
        age = np.append(age, 0.0)
    c.painter.setBrush(Qt.BrushStyle.NoBrush)
    for chosen, (_upto, token, width) in reversed(list(zip(_by_age(age[1:], bands), bands, strict=True))):
        index = np.flatnonzero(chosen)
        if len(index):
            c.pen(token, width)
            c.line(points[index[0] : index[-1] + 2])
    return points


def _by_age(age: Array, bands: tuple[Band, ...]) -> list[np.typing.NDArray[np.bool_]]:
    """Which of (n,) ages fall into each band."""
    number = np.searchsorted(np.array([upto for upto, _, _ in bands]), age)
    return [np.asarray(number == i, dtype=np.bool_) for i in range(len(bands))]
