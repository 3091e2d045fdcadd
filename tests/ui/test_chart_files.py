"""Chart data that is worked out ahead: what is read is what would be worked out; paths are what their points say."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as npst
from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath

from ui.chart import limits
from ui.chart.charts import Charts
from ui.chart.geodata import Outline
from ui.chart.limits import load_limits, work_out
from ui.chart.paths import line_path, path_of


def plain(outlines: tuple[Outline, ...]) -> list[object]:
    return [(o.name, o.country, o.approximate, o.box, np.nan_to_num(o.line, nan=-999.0).tolist()) for o in outlines]


def test_limits_that_lie_ready_are_those_of_the_geojson_files(charts: Charts) -> None:
    assert [plain(o) for o in load_limits(charts.coarse)] == [plain(o) for o in work_out(charts.coarse)]


def test_limits_made_from_other_files_are_not_used(charts: Charts, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "source_hash", lambda: "somebody put a coast of their own there")
    own = Outline("Own", "XX", False, np.zeros((0, 2)), (0.0, 0.0, 1.0, 1.0))
    monkeypatch.setattr(limits, "work_out", lambda _coast: ((own,), ()))
    assert load_limits(charts.coarse) == ((own,), ())


def elements(path: QPainterPath) -> list[tuple[bool, float, float]]:
    """(a line leads here, x, y) of each element."""
    found = (path.elementAt(i) for i in range(path.elementCount()))
    return [(e.type == QPainterPath.ElementType.LineToElement, e.x, e.y) for e in found]


POINTS = npst.arrays(np.float64, st.tuples(st.integers(0, 30), st.just(2)), elements=st.floats(-1e6, 1e6) | st.just(float("nan")))


@given(POINTS)
def test_a_line_has_all_its_points_and_lifts_the_pen_at_each_gap(points: np.ndarray) -> None:
    expected, down = [], False
    for x, y in points.tolist():
        known = x == x and y == y
        if known:
            expected.append((down, x, y))
        down = known
    assert elements(line_path(points)) == expected


def test_a_path_can_be_filled_ring_by_ring() -> None:
    square = np.array([[0.0, 0.0], [2.0, 0.0], [2.0, 2.0], [0.0, 2.0]])
    path = path_of(np.vstack([square, square + 5]), np.array([False, True, True, True] * 2))
    assert path.contains(QPointF(1, 1))
    assert path.contains(QPointF(6, 6))
    assert not path.contains(QPointF(3.5, 3.5))
