"""Text on the chart with a halo, kept as pictures: to stroke the halo of a name costs a millisecond, to place it nothing."""

from __future__ import annotations

from collections import OrderedDict
from typing import Final

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QPixmap

from ui.theme import Theme

_MOST: Final = 600
_PAD: Final = 4.0


class Words:
    """The last ``_MOST`` texts that were written, thrown away when the palette changes."""

    def __init__(self) -> None:
        self._made: OrderedDict[tuple[str, int, int, str, float], QPixmap] = OrderedDict()
        self._palette = ""

    def draw(self, p: QPainter, theme: Theme, at: tuple[float, float], text: str, face: QFont, token: str) -> None:
        """Write ``text`` with its baseline beginning at ``at``."""
        if theme.look != self._palette:
            self._made.clear()
            self._palette = theme.look
        ratio = p.device().devicePixelRatioF()
        key = (text, face.pixelSize(), face.weight(), token, ratio)
        picture = self._made.get(key)
        if picture is None:
            picture = self._made[key] = _picture(theme, text, face, token, ratio)
            if len(self._made) > _MOST:
                self._made.popitem(last=False)
        else:
            self._made.move_to_end(key)
        ascent = QFontMetricsF(face).ascent()
        # On whole pixels: a picture of letters between two pixels is blurred. A turned painter blurs it anyway.
        p.drawPixmap(QPointF(round(at[0] - _PAD), round(at[1] - ascent - _PAD)), picture)


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
    return picture
