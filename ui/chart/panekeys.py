"""The keys of the chart: what each does while the keyboard is on it. The table that the officer sees is ``ui.keytable``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from ui.apart import say_apart
from ui.chart.rulers import ARROWS

if TYPE_CHECKING:
    from ui.chart.pane import ChartPane

_PAN: Final = 0.2  # of the size of the chart that an arrow key moves it
_STEP_PX: Final = 12.0
"""How far an arrow key moves the cross; with Shift a pixel."""
_MODES: Final = {
    Qt.Key.Key_O: "orientation",
    Qt.Key.Key_L: "placing",
    Qt.Key.Key_M: "motion",
    Qt.Key.Key_V: "vectors",
}
_ACTS: Final = {Qt.Key.Key_C: "case", Qt.Key.Key_P: "position", Qt.Key.Key_A: "actor"}
_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def take_key(pane: ChartPane, event: QKeyEvent) -> bool:
    """Whether a key was one of the chart's, and done. What waits for a place comes first, then the line in hand."""
    key, shift = Qt.Key(event.key()), bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
    if not pane.chart.awaiting and pane.rulers.take_key(event):
        return True
    if pane.chart.cross is not None and _of_cross(pane, key, shift=shift):
        return True
    if pane.sketch.corners is not None and key is Qt.Key.Key_Backspace:
        pane.sketch.back()
    elif event.matches(QKeySequence.StandardKey.Undo) and pane.acts.last is not None:
        pane.acts.undo()
    elif key is Qt.Key.Key_Escape and pane.strip.isVisible():
        pane.bridge.select(None)
    elif key in ARROWS:
        right, down = ARROWS[key]
        pane.chart.pan(_PAN * right, _PAN * down)
    elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
        pane.chart.zoom_in()
    elif key is Qt.Key.Key_Minus:
        pane.chart.zoom_out()
    elif key is Qt.Key.Key_Home:
        pane.chart.centre_own_ship()
    else:
        return _of_letter(pane, key, shift=shift, plain=not event.modifiers())
    return True


def _of_cross(pane: ChartPane, key: Qt.Key, *, shift: bool) -> bool:
    """The cross goes by the arrows; Enter gives the place that is awaited, else the menu of what is there."""
    if key in ARROWS:
        right, down = ARROWS[key]
        step = 1.0 if shift else _STEP_PX
        pane.chart.move_cross(step * right, step * down)
    elif key in _ENTER and pane.chart.awaiting:
        pane.chart.click_cross()
    elif key in _ENTER:
        pane.menu_at_cross()
    elif key is Qt.Key.Key_Escape and not pane.chart.awaiting:
        pane.chart.show_cross(False)
    else:
        return False
    return True


def _of_letter(pane: ChartPane, key: Qt.Key, *, shift: bool, plain: bool) -> bool:
    if key is Qt.Key.Key_B:
        pane.rulers.press(1 if shift else 0)
    elif key is Qt.Key.Key_I and (shift or plain):
        pane.chart.use_coast(not pane.chart.ppi_coast) if shift else pane.turn_ppi()
    elif key is Qt.Key.Key_T and (shift or plain):
        pane.select_next(back=shift)
    elif not plain:
        return False
    elif key in _ACTS and pane.strip.isVisible():
        pane.act(_ACTS[key])
    elif key is Qt.Key.Key_N and pane.strip.isVisible():
        say_apart(pane.bridge, pane.target)
    elif key is Qt.Key.Key_K and not pane.chart.adrift:
        pane.mark_at_pointer()
    elif key in _MODES:
        pane.change_mode(_MODES[key])
    elif key is Qt.Key.Key_G:
        pane.sketch.begin()
    elif key is Qt.Key.Key_X and not pane.chart.awaiting:
        pane.chart.show_cross(pane.chart.cross is None)
    else:
        return False
    return True
