"""One walk through every page of the registry, in the palette in use, on a screen of a given size."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtWidgets import QWidget

from app.watch.frame import Mode
from tests.ui import night
from tests.ui.gallery.messages import of_messages
from tests.ui.gallery.mission import make_busy
from tests.ui.gallery.more import after_acts, more_dialogs, over_the_chart, write_more
from tests.ui.gallery.pages import SCREEN, Pages, Size, on_screen, settle, visit
from tests.ui.gallery.panels import of_the_panels
from tests.ui.gallery.rest import of_a_replay, of_a_start, of_own_charts, of_personal, of_qt, of_the_keys, of_the_policy
from tests.ui.gallery.setting_up import of_the_devices, of_the_wizard
from tests.ui.gallery.training import make_lead, of_a_drill, of_the_instructor
from tests.ui.gallery.window import of_dialogs, of_the_window
from tests.ui.panels.kit import Kit
from ui.bridge import Bridge
from ui.chart.charts import Charts
from ui.panels.comms import CommsPanel
from ui.theme import Theme
from ui.training.window import InstructorWindow
from ui.window import MainWindow

_NEVER_MS = 3_600_000
RANGE_NM = 14.0
"""So far the chart reaches: to the case and to whoever else is near it."""


def walk(folder: Path, theme: Theme, charts: Charts, screen: Size = SCREEN) -> Iterator[tuple[str, QWidget]]:
    """(name, widget as it is shown), page by page. Each walk makes its own mission in ``folder``, which is empty."""
    kit = make_busy(Kit(_made(folder / "live"), theme, Mode.LIVE))
    kit.alerts = night.alerts()
    settings = kit.station.settings
    kit.station.settings = settings.model_copy(update={"screen": settings.screen.model_copy(update={"range_nm": RANGE_NM})})
    window = MainWindow(kit.bridge, charts)
    window.resize(*screen)
    window.show()
    _hold_still(window)
    while kit.station.sea.read_on():
        settle(1)  # whose water it is stands on pages: it is known only when the charts are read
    kit.step()
    for name, _shown in visit(kit.bridge, of_the_window(window)):
        kit.bridge.tick()
        settle(1)
        other = window.arrangement.other
        yield name, other if name == "window, panel window" and other is not None else window
    window.show_bridge()
    panels = {title: window.panel.panel(title) for title in window.panel.titles}
    yield from _in_the_window(window, of_the_panels(kit.bridge, panels), screen)
    comms = panels["Comms"]
    assert isinstance(comms, CommsPanel)
    yield from _in_the_window(window, of_messages(kit, comms), screen)
    for pages in (of_dialogs(window), of_the_keys(kit, window), of_qt(window, folder / "photos")):
        yield from _by_themselves(kit.bridge, pages, screen)
    readers, pages = of_own_charts(kit.bridge, window, folder / "charts")
    yield from _by_themselves(kit.bridge, pages, screen)
    for each in readers:
        each.close()
    write_more(kit)
    yield from _in_the_window(window, after_acts(kit, window), screen)
    for name, _shown in visit(kit.bridge, over_the_chart(kit, window)):
        yield name, window
    yield from _by_themselves(kit.bridge, more_dialogs(kit, window), screen)
    _end(window)

    demo = make_busy(Kit(_made(folder / "demo"), theme))
    for pages in (
        of_a_start(demo.bridge),
        of_personal(demo),
        of_the_policy(demo, demo.folder),
        of_the_devices(demo.bridge, demo.folder),
        of_the_wizard(demo.bridge, demo.folder),
    ):
        yield from _by_themselves(demo.bridge, pages, screen)
    lead = make_lead(demo)
    instructor = InstructorWindow(demo.bridge, charts, lead)
    yield from _by_themselves(demo.bridge, of_the_instructor(instructor), screen)
    instructor._timer.stop()
    yield from _by_themselves(demo.bridge, of_a_drill(demo.bridge, lead, demo.folder), screen)
    replay, pages = of_a_replay(_made(folder / "replay"), demo.bridge, charts)
    replay.resize(*screen)
    _hold_still(replay)
    yield from _by_themselves(replay.bridge, pages, screen)
    _end(replay)


def _made(folder: Path) -> Path:
    folder.mkdir(parents=True)
    return folder


def _hold_still(window: QWidget) -> None:
    """What blinks and counts down by the computer's own clock would look otherwise each time."""
    for timer in window.findChildren(QTimer):
        if not timer.isSingleShot():
            timer.setInterval(_NEVER_MS)


def _in_the_window(window: MainWindow, pages: Pages, screen: Size) -> Iterator[tuple[str, QWidget]]:
    """A page of a panel is shown in the window's own panel, as wide as it is there; others by themselves."""
    titles = {id(window.panel.panel(title)): title for title in window.panel.titles}
    for name, (widget, size, go) in pages.items():
        if id(widget) in titles:
            window.panel.show_tab(titles[id(widget)])
            go()
            settle()
            yield name, window.panel
        else:
            yield from _by_themselves(window.bridge, {name: (widget, size, go)}, screen)


def _by_themselves(bridge: Bridge, pages: Pages, screen: Size) -> Iterator[tuple[str, QWidget]]:
    sized = {name: (widget, on_screen(size, screen), go) for name, (widget, size, go) in pages.items()}
    last: QWidget | None = None
    for name, widget in visit(bridge, sized):
        if last is not None and last is not widget:
            last.hide()
        last = widget
        yield name, widget
    if last is not None:
        last.hide()


def _end(window: MainWindow) -> None:
    window.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # None: everybody's
    settle(1)
