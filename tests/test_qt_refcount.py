"""The pinned PySide6 keeps reference counts: 6.12.0 drops one of ``None`` per call and kills Python 3.11 after minutes."""

from __future__ import annotations

import os
import subprocess
import sys

CODE = """
import sys
from PySide6.QtCore import QObject, QPointF, QTimer, Signal
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QApplication, QLabel, QWidget

app = QApplication([])
image = QImage(50, 50, QImage.Format.Format_ARGB32_Premultiplied)
painter, pen, path, text = QPainter(image), QPen(), QPainterPath(), QLabel("x")


class Sender(QObject):
    some, none = Signal(object), Signal()


class Painted(QWidget):
    def paintEvent(self, event):
        pass


sender, painted = Sender(), Painted()
sender.some.connect(lambda value: None)
sender.none.connect(lambda: None)
painted.show()
calls = {
    "setPen": lambda: painter.setPen(pen),
    "drawLine": lambda: painter.drawLine(QPointF(1, 1), QPointF(5, 5)),
    "drawPath": lambda: painter.drawPath(path),
    "save": lambda: (painter.save(), painter.restore()),
    "lineTo": lambda: path.lineTo(3, 4),
    "setText": lambda: text.setText("y"),
    "update": lambda: text.update(),
    "repaint": lambda: painted.repaint(),
    "emit object": lambda: sender.some.emit(1),
    "emit": lambda: sender.none.emit(),
}
for name, call in calls.items():
    for _ in range(5):
        call()
    before = sys.getrefcount(None), sys.getrefcount(True)
    for _ in range(200):
        call()
    lost = [b - a for b, a in zip(before, (sys.getrefcount(None), sys.getrefcount(True)))]
    if max(abs(n) for n in lost) > 20:
        sys.exit(f"{name}: references changed by {lost} in 200 calls")
for i in range(50_000):
    sender.some.emit(i)
painter.end()
print("kept")
"""


def test_qt_calls_keep_the_references_of_none_and_true() -> None:
    done = subprocess.run(
        [sys.executable, "-c", CODE],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert (done.returncode, done.stdout.strip()) == (0, "kept"), done.stderr[-2000:]
