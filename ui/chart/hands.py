"""Mouse and fingers on the chart: whatever it was done with, the chart is told of a tap, a drag, a pinch or a long press.

One finger does what the left mouse button does. Two fingers move and zoom at once about the place between them; when one of
them is lifted, what is left does nothing more until it is lifted too, so that a pinch does not end in a leap or a selection.
"""

from __future__ import annotations

import math
from typing import Final

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QEventPoint, QMouseEvent, QNativeGestureEvent, QTouchEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

DRAG_PX: Final = 6
LONG_PRESS_MS: Final = 600
ZOOM_STEP: Final = 1.25
FINE_STEP: Final = 1.05
_TOUCHES: Final = (QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate, QEvent.Type.TouchEnd, QEvent.Type.TouchCancel)
_WHEEL_PAN_PX: Final = 40.0  # that a step of the wheel with Shift goes to the side
_LEAST_SPREAD_PX: Final = 10.0  # fingers nearer than that are one to the screen


class Hands(QWidget):
    """What a chart overrides: ``hovered``, ``tapped``, ``dragged``, ``pinched``, ``ask_menu``, and ``waits_for_tap`` where a long
    press means nothing."""

    def __init__(self) -> None:
        super().__init__()
        self._pressed: QPointF | None = None
        self._dragged = False
        self._spread: tuple[QPointF, float] | None = None  # the middle between two fingers, and how far they are apart
        self._pinched = False
        self.mouse: QPointF | None = None
        """Where the mouse stands; fingers leave nothing behind."""
        self._long_press = QTimer(self)
        self._long_press.setSingleShot(True)
        self._long_press.setInterval(LONG_PRESS_MS)
        self._long_press.timeout.connect(self._on_long_press)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)

    @property
    def waits_for_tap(self) -> bool:
        raise NotImplementedError

    def hovered(self, at: QPointF) -> None:
        raise NotImplementedError

    def tapped(self, at: QPointF) -> None:
        raise NotImplementedError

    def dragged(self, dx: float, dy: float) -> None:
        raise NotImplementedError

    def pinched(self, factor: float, at: QPointF, *, held: bool = False) -> None:
        """Closer by ``factor`` about a place; ``held``: about own ship where she is followed."""
        raise NotImplementedError

    def ask_menu(self, at: QPoint) -> None:
        raise NotImplementedError

    # -- one pointer

    def _press(self, at: QPointF) -> None:
        self._pressed, self._dragged = at, False
        if not self.waits_for_tap:
            self._long_press.start()

    def _move(self, at: QPointF) -> None:
        if self._pressed is None:
            return
        step = at - self._pressed
        if self._dragged or step.manhattanLength() > DRAG_PX:
            self._long_press.stop()
            self._dragged, self._pressed = True, at
            self.dragged(step.x(), step.y())

    def _release(self, at: QPointF) -> None:
        if self._pressed is None:
            return
        self._long_press.stop()
        self._pressed = None
        if not self._dragged:
            self.tapped(at)

    def _let_go(self) -> None:
        self._long_press.stop()
        self._pressed = None

    def _on_long_press(self) -> None:
        if self._pressed is not None:
            at, self._pressed = self._pressed, None
            self.ask_menu(at.toPoint())

    # -- mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._press(event.position())
        elif event.button() is Qt.MouseButton.RightButton and not self.waits_for_tap:
            self.ask_menu(event.position().toPoint())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.hovered(event.position())
        self._move(event.position())
        self.mouse = event.position()

    def leaveEvent(self, event: QEvent) -> None:
        self.mouse = None
        super().leaveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._release(event.position())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom, with Ctrl finely and at the cursor whatever is followed, with Shift to the side."""
        keys, turned = event.modifiers(), event.angleDelta()
        steps = (turned.y() or turned.x()) / 120
        if keys & Qt.KeyboardModifier.ShiftModifier:
            self.dragged(steps * _WHEEL_PAN_PX, 0.0)
        elif keys & Qt.KeyboardModifier.ControlModifier:
            self.pinched(FINE_STEP**steps, event.position())
        else:
            self.pinched(ZOOM_STEP**steps, event.position(), held=True)
        event.accept()

    # -- fingers

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QTouchEvent) and event.type() in _TOUCHES:
            self._touch(event)
            event.accept()
            return True
        if isinstance(event, QNativeGestureEvent) and event.gestureType() is Qt.NativeGestureType.ZoomNativeGesture:
            self.pinched(max(0.2, 1.0 + event.value()), event.position())  # two fingers on a touch pad
            return True
        return super().event(event)

    def _touch(self, event: QTouchEvent) -> None:
        down = [point for point in event.points() if point.state() is not QEventPoint.State.Released]
        if event.type() is QEvent.Type.TouchCancel:
            down, self._pinched = [], True
        if len(down) >= 2:
            self._two(down[0].position(), down[1].position())
            return
        self._spread = None
        if not down:
            if not self._pinched and event.points():
                self._release(event.points()[0].position())
            self._let_go()
            self._pinched = False
        elif not self._pinched:
            at = down[0].position()
            if down[0].state() is QEventPoint.State.Pressed:
                self.setFocus(Qt.FocusReason.MouseFocusReason)
                self.mouse = None
                self.hovered(at)
                self._press(at)
            else:
                self._move(at)

    def _two(self, one: QPointF, other: QPointF) -> None:
        self._let_go()
        self._pinched = True
        middle, apart = (one + other) / 2, math.hypot(one.x() - other.x(), one.y() - other.y())
        before, self._spread = self._spread, (middle, max(apart, _LEAST_SPREAD_PX))
        if before is None:
            return
        moved = middle - before[0]
        if not moved.isNull():
            self.dragged(moved.x(), moved.y())
        if self._spread[1] != before[1]:
            self.pinched(self._spread[1] / before[1], middle)
