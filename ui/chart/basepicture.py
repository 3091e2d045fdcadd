"""What rarely changes, kept as a picture that is larger than the screen: it is shifted and turned a little until it is made anew.

A ship under way moves it by a pixel now and then and a yawing one turns it all the time; to paint coast and limits for each of
these would cost more than all else. Its texts are not in it: they are written over it, upright and sharp.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Final

import numpy as np
from PySide6.QtGui import QPainter, QPixmap, QTransform

from ui.chart.placing import Taken
from ui.chart.projection import Array, Viewport
from ui.chart.scene import Canvas, Layer, Written

_MARGIN: Final = 64
_MOST_TURN_DEG: Final = 2.0
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

    def forget(self) -> None:
        self._picture = None

    def paint(self, c: Canvas) -> None:
        """Draw it for ``c.view``, painting it anew where it must be, and add what it occupies to ``c.taken``."""
        if not self._fits(c):
            self._make(c)
        if self._picture is None or self._view is None:
            return
        p = c.painter
        turned = _between(c.view.up, self._view.up)
        if turned == 0.0:
            x, y = _carry(self._view, c.view)(np.zeros((1, 2)))[0].tolist()
            p.drawPixmap(round(x), round(y), self._picture)
        else:
            p.save()
            p.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            onto, _ok = QTransform(*self._view.matrix).inverted()
            p.setTransform(onto * QTransform(*c.view.matrix), True)
            p.drawPixmap(0, 0, self._picture)
            p.restore()
        self._write(c, turned)
        if self._carried is None or self._carried[0] != c.view:
            self._carried = c.view, self._taken.carried(_carry(self._view, c.view), self._furniture)
        c.taken = self._carried[1].copy()

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
        turned = abs(_between(c.view.up, self._view.up))
        age = c.scene.frame.stamp.mono - self._made_at
        if turned > _MOST_TURN_DEG or (turned > _LEAST_TURN_DEG and not 0 <= age < _TURNED_S):
            return False
        corners = self._view.to_px(c.view.corners())
        return bool((corners >= 0).all() and (corners <= np.array(size)).all())

    def _make(self, c: Canvas) -> None:
        self._view = replace(c.view, width=c.view.width + 2 * _MARGIN, height=c.view.height + 2 * _MARGIN)
        self._made_at = c.scene.frame.stamp.mono
        self.made += 1
        ratio = c.painter.device().devicePixelRatioF()
        picture = QPixmap(round(self._view.width * ratio), round(self._view.height * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(c.theme.colour("sea"))
        p = QPainter(picture)
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        furniture = tuple(rect.translated(_MARGIN, _MARGIN) for rect in c.furniture)
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


def _between(a: float, b: float) -> float:
    """Degrees from ``b`` to ``a`` the shorter way, -180 to 180."""
    return (a - b + 180.0) % 360.0 - 180.0


def _carry(before: Viewport, now: Viewport) -> Callable[[Array], Array]:
    """Pixels of one view to those of another that shows the same places."""
    return lambda px: now.to_px(before.to_plane(px))
