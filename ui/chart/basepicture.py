"""What rarely changes, kept as a picture that is larger than the screen: it is shifted and turned a little until it is made anew.

A ship under way moves it by a pixel now and then and a yawing one turns it all the time; to paint coast and limits for each of
these would cost more than all else. Its texts are not in it: they are written over it, upright and sharp.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Final

import numpy as np
from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPixmap, QTransform

from ui.chart.placing import Taken
from ui.chart.projection import Array, Viewport
from ui.chart.scene import Canvas, Layer, Written

_MARGIN: Final = 64
BEYOND: Final = 16  # pixels round the screen that it always covers: a picture made of it may be shifted as far
MOST_TURN_DEG: Final = 2.0
_TURNED_S: Final = 1.0  # how long a picture may stand that is turned against its painting
_LEAST_TURN_DEG: Final = 0.02  # less is not seen on any screen


class BasePicture:
    """``layers`` from the bottom up. ``forget`` when what they show, the colours or the furniture changed."""

    def __init__(self, layers: Sequence[Layer]) -> None:
        self._layers = tuple(layers)
        self._picture: QPixmap | None = None
        self._view: Viewport | None = None
        self._written: tuple[Written, ...] = ()
        self._anchors = np.empty((0, 2))
        self._taken, self._furniture = Taken(), 0
        self._carried: tuple[Viewport, Taken] | None = None
        self._made_at = 0.0
        self.made = 0
        """How often it was painted."""
        self.reserved: tuple[QRect, ...] = ()
        """Places on the screen that its texts keep off, besides the furniture: something is written there with each frame."""

    def forget(self) -> None:
        self._picture = None

    def paint(self, c: Canvas) -> None:
        """Draw it for ``c.view``, painting it anew where it must be, and add what it occupies to ``c.taken``."""
        self.prepare(c)
        self.draw(c)

    def prepare(self, c: Canvas) -> None:
        """Paint it anew where it must be, and add what it occupies to ``c.taken``."""
        if not self._fits(c):
            self._make(c)
        if self._view is None:
            return
        if self._carried is None or self._carried[0] != c.view:
            self._carried = c.view, self._taken.carried(carry(self._view, c.view), self._furniture)
        c.taken = self._carried[1].copy()

    def draw(self, c: Canvas) -> None:
        """Draw it as it was prepared, its texts over it."""
        if self._picture is not None and self._view is not None:
            put(c, self._picture, self._view)
            self._write(c, between(c.view.up, self._view.up))

    def _write(self, c: Canvas, turned: float) -> None:
        for one, at in zip(self._written, c.view.to_px(self._anchors).tolist(), strict=True):
            if one.slant or one.shift != (0.0, 0.0):
                c.text_along((at[0], at[1]), one.slant - turned, one.shift, one.text, one.face, one.token)
            else:
                c.text((at[0], at[1]), one.text, one.face, one.token)

    def _fits(self, c: Canvas) -> bool:
        if self._picture is None or self._view is None:
            return False
        if self._picture.devicePixelRatio() != c.painter.device().devicePixelRatioF():
            return False
        size = c.view.width + 2 * _MARGIN, c.view.height + 2 * _MARGIN
        if c.view.scale != self._view.scale or (self._view.width, self._view.height) != size:
            return False
        turned = abs(between(c.view.up, self._view.up))
        age = c.scene.frame.stamp.mono - self._made_at
        if turned > MOST_TURN_DEG or (turned > _LEAST_TURN_DEG and not 0 <= age < _TURNED_S):
            return False
        return covers(self._view, c.view, BEYOND)

    def _make(self, c: Canvas) -> None:
        self._view = widened(c.view, _MARGIN)
        self._made_at = c.scene.frame.stamp.mono
        self.made += 1
        ratio = c.painter.device().devicePixelRatioF()
        picture = QPixmap(round(self._view.width * ratio), round(self._view.height * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(c.theme.colour("sea"))
        p = QPainter(picture)
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        furniture = tuple(rect.translated(_MARGIN, _MARGIN) for rect in (*c.furniture, *self.reserved))
        written: list[Written] = []
        on = Canvas(p, self._view, c.scene, c.theme, c.px_per_mm, c.words, Taken(), furniture, _MARGIN, written)
        for rect in furniture:
            on.taken.add(rect.left() - 4, rect.top() - 4, rect.right() + 4, rect.bottom() + 4)
        for layer in self._layers:
            layer.paint(on)
        p.end()
        self._picture, self._written = picture, tuple(written)
        self._anchors = np.array([(one.x, one.y) for one in written]).reshape(-1, 2)
        self._taken, self._furniture, self._carried = on.taken, len(furniture), None


def put(c: Canvas, picture: QPixmap, view: Viewport) -> None:
    """Draw a picture of ``view`` where ``c.view`` has it: shifted by whole pixels, turned where that is turned."""
    p = c.painter
    if between(c.view.up, view.up) == 0.0:
        x, y = carry(view, c.view)(np.zeros((1, 2)))[0].tolist()
        p.drawPixmap(round(x), round(y), picture)
        return
    p.save()
    p.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    onto, _ok = QTransform(*view.matrix).inverted()
    p.setTransform(onto * QTransform(*c.view.matrix), True)
    p.drawPixmap(0, 0, picture)
    p.restore()


def widened(view: Viewport, pixels: int) -> Viewport:
    """The same with so many pixels more on each side."""
    return replace(view, width=view.width + 2 * pixels, height=view.height + 2 * pixels)


def covers(kept: Viewport, now: Viewport, beyond: int = 0) -> bool:
    """Whether a picture of ``kept`` has all that ``now`` shows and ``beyond`` pixels round it."""
    corners = kept.to_px(widened(now, beyond).corners())
    return bool((corners >= -1e-6).all() and (corners <= np.array([kept.width, kept.height]) + 1e-6).all())


def between(a: float, b: float) -> float:
    """Degrees from ``b`` to ``a`` the shorter way, -180 to 180."""
    return (a - b + 180.0) % 360.0 - 180.0


def carry(before: Viewport, now: Viewport) -> Callable[[Array], Array]:
    """Pixels of one view to those of another that shows the same places."""
    return lambda px: now.to_px(before.to_plane(px))
