"""Many points at once into a path of Qt: by the bytes that Qt itself would write, many times as fast as point by point."""

from __future__ import annotations

from typing import Final

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QByteArray, QDataStream
from PySide6.QtGui import QPainterPath

from ui.chart.projection import Array

# A path as QDataStream writes it, big endian: number of elements; each with its type (0 move, 1 line), x, y; the first
# element of the last open part; the fill rule (0 odd-even).
_ELEMENT: Final = np.dtype([("type", ">i4"), ("x", ">f8"), ("y", ">f8")])
_COUNT: Final = np.dtype(">i4")


def path_of(points: Array, joined: npt.NDArray[np.bool_]) -> QPainterPath:
    """A path through (n, 2) finite points; ``joined`` (n,) says which of them a line leads to from the one before."""
    path = QPainterPath()
    if len(points) == 0:
        return path
    elements = np.empty(len(points), _ELEMENT)
    elements["type"], elements["x"], elements["y"] = joined, points[:, 0], points[:, 1]
    elements["type"][0] = 0
    begin = int(np.flatnonzero(elements["type"] == 0)[-1])
    count, end = np.array([len(points)], _COUNT), np.array([begin, 0], _COUNT)
    # Without a mode: with one Qt takes the array by its address and does not keep it alive.
    stream = QDataStream(QByteArray(count.tobytes() + elements.tobytes() + end.tobytes()))
    stream >> path
    return path


def line_path(points: Array) -> QPainterPath:
    """A line through (n, 2) points; NaN rows lift the pen."""
    known = np.asarray(np.isfinite(points).all(axis=1), dtype=np.bool_)
    joined = np.zeros(len(points), dtype=bool)
    joined[1:] = known[:-1]
    return path_of(points[known], joined[known])
