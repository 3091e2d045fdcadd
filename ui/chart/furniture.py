"""Where what lies over the chart has its place."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

from ui.chart.hud import LEAST_READOUT_PX, MOST_READOUT_PX
from ui.chart.strips import covers, lay_strip

if TYPE_CHECKING:
    from ui.chart.pane import ChartPane

_UNDO_PX: Final = 304
"""What was written, in two lines, and the key that takes it back."""


def lay_out(pane: ChartPane, overlay: QWidget | None) -> tuple[QRect, ...]:
    """Put each piece in its place over the chart of ``pane``; ``overlay`` over its lower edge. Returns what lies over the chart."""
    w, h = pane.width(), pane.height()
    mode, zoom, measures, banner, strip = pane.mode, pane.zoom, pane.measures, pane.banner, pane.strip
    base = h
    if overlay is not None:
        tall = overlay.sizeHint().height()
        overlay.setGeometry(8, h - tall - 8, w - 16, tall)
        base = h - tall - 8
    mode.adjustSize()
    mode.move(8, 8)
    zoom.adjustSize()
    zoom.move(w - zoom.width() - 8, 8)
    measures.adjustSize()
    measures.move(8, mode.geometry().bottom() + 9)
    banner.adjustSize()
    banner.move(8, (measures if measures.isVisibleTo(pane) else mode).geometry().bottom() + 9)
    base = lay_strip(strip, pane.chart.view, w, base) if strip.isVisibleTo(pane) else base
    # As wide whatever it says: what lies beside it neither jumps nor loses its room to the name of a place.
    wide = min(max(w - _UNDO_PX - 24, LEAST_READOUT_PX), MOST_READOUT_PX)
    pane.readout.setFixedWidth(max(wide, pane.readout.minimumSizeHint().width()))
    pane.readout.adjustSize()
    pane.readout.move(8, base - pane.readout.height() - 8)
    beside = QRect(pane.readout.geometry().right() + 9, pane.readout.y(), 0, pane.readout.height())
    place = beside.adjusted(0, 0, w - 8 - beside.left(), 0)
    above = max(each.geometry().bottom() for each in (mode, strip) if each is mode or strip.y() < 100)
    pane.undo.setGeometry(place.translated(-64, above + 9 - place.top()) if strip_hides(pane, place) else place)
    small = pane.overview_frame
    small.setGeometry(w - 200, base - 168, 192, 160)
    room = overlay is None and base == h and h > 480
    small.setVisible(room and pane.chart.ppi is None and not pane.undo.isVisibleTo(pane))
    lying = (mode, zoom, pane.readout, small, measures, banner, strip, pane.undo, overlay)
    return tuple(QRect(each.geometry()) for each in lying if each is not None and each.isVisibleTo(pane))


def strip_hides(pane: ChartPane, place: QRect) -> bool:
    """Whether the strip of keys is shown and something at ``place`` would hide the target that it speaks of."""
    return pane.strip.isVisibleTo(pane) and covers(pane.strip, pane.chart.view, place)
