"""Text on the chart with a halo, kept as pictures: to stroke the halo of a name costs a millisecond, to place it nothing."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QPixmap

from ui.theme import Theme

MOST_BYTES: Final = 16 << 20
KEPT_PAINTS: Final = 10
_PAD: Final = 4.0
_BYTES_PER_PIXEL: Final = 4

_Key = tuple[str, int, int, str, float]


@dataclass(slots=True)
class _Made:
    """``above``: pixels from its upper edge to the baseline; ``paint``: the paint that wrote it last."""

    picture: QPixmap
    above: float
    paint: int = 0


class Words:
    """What was written in the last ``KEPT_PAINTS`` paints and no more than ``MOST_BYTES``; thrown away when the palette changes.

    Names are written with each paint and stay. Ages, distances and times change, and what they were is never written again:
    kept until there are many of them, such pictures would be most of all that is kept."""

    def __init__(self) -> None:
        self._made: OrderedDict[_Key, _Made] = OrderedDict()  # with the paint that wrote it last, oldest first
        self._palette = ""
        self._paint = 0
        self.bytes = 0
        """Of all pictures that are kept."""

    def __len__(self) -> int:
        return len(self._made)

    def begin(self) -> None:
        """Before the texts of one paint: what was not written for long goes."""
        self._paint += 1
        while self._made and next(iter(self._made.values())).paint < self._paint - KEPT_PAINTS:
            self._drop_oldest()

    def draw(self, p: QPainter, theme: Theme, at: tuple[float, float], text: str, face: QFont, token: str) -> None:
        """Write ``text`` with its baseline beginning at ``at``."""
        if theme.look != self._palette:
            self._made.clear()
            self.bytes = 0
            self._palette = theme.look
        ratio = p.device().devicePixelRatioF()
        key = (text, face.pixelSize(), face.weight(), token, ratio)
        known = self._made.get(key)
        if known is None:
            known = self._made[key] = _Made(_picture(theme, text, face, token, ratio), QFontMetricsF(face).ascent() + _PAD)
            self.bytes += _size(known.picture)
        known.paint = self._paint
        self._made.move_to_end(key)
        while self.bytes > MOST_BYTES:
            self._drop_oldest()
        # On whole pixels: a picture of letters between two pixels is blurred. A turned painter blurs it anyway.
        p.drawPixmap(QPointF(round(at[0] - _PAD), round(at[1] - known.above)), known.picture)

    def _drop_oldest(self) -> None:
        _, oldest = self._made.popitem(last=False)
        self.bytes -= _size(oldest.picture)


def _size(picture: QPixmap) -> int:
    return picture.width() * picture.height() * _BYTES_PER_PIXEL


def _picture(theme: Theme, text: str, face: QFont, token: str, ratio: float) -> QPixmap:
    metrics = QFontMetricsF(face)
    width, height = metrics.horizontalAdvance(text) + 2 * _PAD, metrics.height() + 2 * _PAD
    picture = QPixmap(round(width * ratio) + 1, round(height * ratio) + 1)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    glyphs = QPainterPath()
    glyphs.addText(QPointF(_PAD, _PAD + metrics.ascent()), face, text)
    halo = QPen(theme.colour("halo"), 4, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    p = QPainter(picture)
    p.setRenderHint(QPainter.RenderHint.Antialiasing)
    p.strokePath(glyphs, halo)
    p.fillPath(glyphs, theme.colour(token))
    p.end()
    return light(picture)


def light(picture: QPixmap) -> QPixmap:
    """The same picture without what Qt painted it with: 16 kB that stay with each picture as long as it is kept."""
    return picture.copy()
