"""Fixtures for tests of the window: a dressed application, a station without devices, and a night to show."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from app.watch.frame import Frame
from tests.ui import night
from ui.bridge import Bridge
from ui.chart.charts import Charts, load_charts
from ui.qtapp import make_application
from ui.theme import Theme


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The offscreen platform says this at every window and menu; it is no fault of ours."""
    for item in items:
        if "/ui/" in str(item.path):
            item.add_marker(
                pytest.mark.qt_log_ignore("This plugin does not support (propagateSizeHints|grabbing|raise)", extend=True)
            )


@pytest.fixture(scope="session")
def qapp() -> Iterator[QApplication]:
    """The one application of all window tests, with our font and style."""
    return make_application()


@pytest.fixture(autouse=True)
def _windows_end() -> Iterator[None]:
    """No window outlives its test: thousands of left-over widgets would be dressed anew and ticked in each later one, which made
    it several times slower and let it see what is not its own. What a module keeps open is older than its tests and stays."""
    kept = set(QApplication.topLevelWidgets())
    yield
    _delete_what_waits()
    for window in set(QApplication.topLevelWidgets()) - kept:
        if isValid(window) and window.parentWidget() is None:
            window.deleteLater()
    _delete_what_waits()


def _delete_what_waits() -> None:
    """Without an event loop Qt never comes to it."""
    if QApplication.instance() is not None:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # None: everybody's


@pytest.fixture(scope="session")
def charts() -> Charts:
    return load_charts()


@pytest.fixture
def station(tmp_path: Path) -> Iterator[night.FakeStation]:
    """A station with the log of that night written and a frame to show."""
    made = night.FakeStation(tmp_path)
    night.write_night(made)
    yield made
    made.desk.close()


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    made = Theme()
    made.use("day")
    return made


@pytest.fixture
def bridge(qapp: QApplication, station: night.FakeStation, theme: Theme) -> Bridge:
    """Not started: a test ticks it itself."""
    return Bridge(station, theme)


@pytest.fixture
def make_frame() -> Callable[..., Frame]:
    return night.make_frame
