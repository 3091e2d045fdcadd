"""Pictures of the window: OpenBridge icons tinted with a token, the alert shapes, and the hexagon of a case."""

from __future__ import annotations

import math
from functools import cache
from importlib.resources import files

from PySide6.QtCore import QByteArray, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap, QPolygonF
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from app.watch.frame import Priority
from ui.fonts import font
from ui.tokens import Tokens


def svg_pixmap(name: str, colour: str, size: int) -> QPixmap:
    """The icon ``name`` of ``ui/assets/icons`` in one colour, ``size`` pixels square. Raises FileNotFoundError."""
    renderer = QSvgRenderer(QByteArray(_drawing(name).replace("currentColor", colour).encode()))
    pixmap, painter = _canvas(size)
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return pixmap


@cache
def _drawing(name: str) -> str:
    return (files("ui") / "assets" / "icons" / f"{name}.svg").read_text("utf-8")


def svg_icon(name: str, colour: str, size: int = 24, off: str = "") -> QIcon:
    """``off``: its colour on a key that cannot be pressed; without one the style greys it, which is too bright for the night."""
    icon = QIcon(svg_pixmap(name, colour, size))
    if off:
        icon.addPixmap(svg_pixmap(name, off, size), QIcon.Mode.Disabled)
    return icon


def alert_tokens(priority: Priority) -> tuple[str, str, str, str]:
    """Names of the tokens of a priority: fill, tint of the acknowledged cell, edge, what is written on the fill."""
    if priority >= Priority.ALARM:
        return "alarm", "alarm_bg", "alarm", "on_alarm"
    if priority is Priority.WARNING:
        return "warn", "warn_bg", "warn_line", "on_warn"
    return "caut", "caut_bg", "caut_line", "on_caut"


def alert_pixmap(priority: Priority, tokens: Tokens, size: int, *, on_fill: bool = False) -> QPixmap:
    """Alarm triangle, warning circle, caution square, each with "!". ``on_fill``: for use on a cell of its own colour."""
    fill_name, _, edge_name, on_name = alert_tokens(priority)
    fill, edge, mark = (getattr(tokens, n) for n in (fill_name, edge_name, on_name))
    if on_fill:
        fill, edge, mark = mark, mark, fill
    pixmap, p = _canvas(size)
    p.setPen(QPen(QColor(edge), 1.5))
    p.setBrush(QColor(fill))
    s = float(size)
    if priority >= Priority.ALARM:
        p.drawPolygon(QPolygonF([QPointF(s / 2, 2), QPointF(s - 1.5, s - 3), QPointF(1.5, s - 3)]))
    elif priority is Priority.WARNING:
        p.drawEllipse(QRectF(1.5, 1.5, s - 3, s - 3))
    else:
        p.drawRect(QRectF(2.5, 2.5, s - 5, s - 5))
    down = s * 0.1 if priority >= Priority.ALARM else 0.0  # the triangle's middle lies lower
    p.fillRect(QRectF(s * 0.45, s * 0.27 + down, s * 0.1, s * 0.28), QColor(mark))
    p.fillRect(QRectF(s * 0.45, s * 0.62 + down, s * 0.1, s * 0.1), QColor(mark))
    p.end()
    return pixmap


def case_pixmap(tokens: Tokens, size: int, *, opened: bool, number: str = "") -> QPixmap:
    """The hexagon of a case as on the chart."""
    pixmap, p = _canvas(size)
    p.translate(size / 2, size / 2)
    draw_case(p, tokens, size / 2 - 2, opened=opened, number=number)
    p.end()
    return pixmap


def draw_case(p: QPainter, tokens: Tokens, radius: float, *, opened: bool, number: str) -> None:
    """A flat-top hexagon round the origin: no IEC symbol has that shape. Filled = open, outline = closed."""
    corners = [QPointF(radius * math.cos(a), radius * math.sin(a)) for a in (math.radians(d) for d in range(0, 360, 60))]
    p.setPen(QPen(QColor(tokens.text), 2))
    p.setBrush(QColor(tokens.text if opened else tokens.panel))
    p.drawPolygon(QPolygonF(corners))
    if not number:
        return
    p.setFont(font(round(radius * (1.05 if len(number) < 3 else 0.8)), 700))
    p.setPen(QColor(tokens.panel if opened else tokens.text))
    p.drawText(QRectF(-radius, -radius, 2 * radius, 2 * radius), Qt.AlignmentFlag.AlignCenter, number)


def dot_pixmap(colour: str, size: int) -> QPixmap:
    """A small disc, the sign of "it runs"."""
    pixmap, p = _canvas(size)
    p.setPen(Qt.PenStyle.NoPen)
    p.setBrush(QColor(colour))
    p.drawEllipse(QPointF(size / 2, size / 2), size * 0.22, size * 0.22)
    p.end()
    return pixmap


def _canvas(size: int) -> tuple[QPixmap, QPainter]:
    """A clear pixmap at the screen's own resolution and a painter on it in logical pixels."""
    app = QApplication.instance()
    ratio = app.devicePixelRatio() if isinstance(app, QApplication) else 1.0
    pixmap = QPixmap(round(size * ratio), round(size * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    return pixmap, painter
