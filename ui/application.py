"""Start of the window: bridge, palette, watchdog, and what happens to faults of our own."""

from __future__ import annotations

import gc
import signal
import sys
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from types import FrameType, TracebackType
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer

from app.errors import UserError
from app.policy.positions import scan
from app.preferences import PALETTE
from app.worded import joined, worded
from ui.bridge import Bridge
from ui.chart.charts import load_charts
from ui.exits.ways import Exits
from ui.keep import Keeper
from ui.language import CHOSEN, install
from ui.later import load_pages
from ui.layout import SMALLEST
from ui.qtapp import make_application, scale_by
from ui.qtmessages import log_qt_messages
from ui.screenshots import grab
from ui.sound import USUAL_VOLUME, VOLUME, player_for
from ui.sounds import Sound
from ui.theme import Theme
from ui.tokens import PALETTES, PaletteName
from ui.watchdog import StallWatch, Watchdog, ring_bell
from ui.window import MainWindow

if TYPE_CHECKING:
    from app.station import Station
    from app.training.instructor import Seat
    from ui.training.seat import DrillWindows

_START_SIZE: Final = (1366, 768)
_SHOWN_MS: Final = 50
"""The first picture is drawn after the tick that made it, and nothing may come in between."""
Photographer = Callable[[Path], Sequence[Path]]
"""Takes pictures of the window into a folder and says which files it made."""


def palette_named(name: str) -> PaletteName:
    """Raises UserError for a palette that there is not."""
    for known in PALETTES:
        if known == name:
            return known
    raise UserError(worded("There is no palette {name}. Choose one of: {join}", name=name, join=joined(", ", PALETTES)))


def open_window(station: Station, palette: str | None = None) -> MainWindow:
    """Bridge and main window for a station, dressed and ticking, not yet shown. ``palette``: else as it was left, else as in
    the settings."""
    theme = Theme()
    left = station.preferences.get(PALETTE, "")
    theme.use(palette_named(palette or (left if left in PALETTES else station.settings.screen.palette)))
    bridge = Bridge(station, theme)
    bridge.keeper = Keeper(station.kept, bridge)
    window = MainWindow(bridge, load_charts(), station.notices)
    bridge.setParent(window)
    Exits(bridge, window, make_application(), scan)
    window.resize(*_START_SIZE)
    bridge.start()
    QTimer.singleShot(0, bridge.tick)  # the first picture does not wait for the first tenth of a second
    return window


def run_window(
    station: Station,
    *,
    run_for: float | None = None,
    palette: str | None = None,
    each_tick: Callable[[], bool] | None = None,
    at_end: Callable[[Photographer], None] | None = None,
    seat: Seat | None = None,
) -> int:
    """Show the window until it is closed, ``run_for`` seconds have passed or ``each_tick`` says False. Returns the exit code.

    ``at_end`` is called when ``each_tick`` has said False, while everything is still open, with a function that takes
    pictures of the window. ``seat``: it is a drill, with an instructor and a report of its own.
    """
    quiet = log_qt_messages()
    scale_by(station.settings.screen.text_scale)
    app = make_application()
    install(app, station.preferences.get(CHOSEN, station.settings.screen.language))
    window = open_window(station, palette)
    window.bridge.ticked.connect(_BehindTheWindow(station, window).begin)
    player = player_for(window.sound, station.preferences.get(VOLUME, USUAL_VOLUME))
    watchdog = Watchdog(lambda: None if player.play(Sound.STOPPED) else ring_bell())
    window.bridge.moved.connect(watchdog.feed)  # a picture that faults keep from moving is one that stands still
    stalls = StallWatch(watchdog, station)
    window.bridge.moved.connect(stalls.judge)
    if each_tick is not None:
        window.bridge.ticked.connect(partial(_after_tick, window, each_tick, at_end))
    if run_for is not None:
        end = QTimer(window)
        end.setSingleShot(True)
        end.timeout.connect(window.close)
        end.start(round(run_for * 1000))
    drill = _drill_windows(window, seat) if seat is not None else None
    faults = _Faults(window.bridge)
    signals = _CloseOnSignal(window)
    window.closed.connect(app.quit)
    player.start()
    watchdog.start()
    window.arrangement.restore()
    # A screen that is smaller than the smallest bridge PC is no real one: there the window keeps its own size.
    room = app.primaryScreen().availableSize()
    if room.width() >= _START_SIZE[0] and room.height() >= SMALLEST[1]:
        window.showMaximized()
    else:
        window.show()
    if drill is not None and seat is not None and seat.panel:
        drill.open_panel()
    try:
        return app.exec()
    finally:
        watchdog.stop()
        player.stop()
        signals.restore()
        faults.restore()
        quiet()
        if drill is not None:
            drill.put_away()
        _put_away(window)


def _drill_windows(window: MainWindow, seat: Seat) -> DrillWindows:
    from ui.training.seat import DrillWindows  # no watch at sea loads it

    return DrillWindows(window, seat, load_charts)


def _put_away(window: MainWindow) -> None:
    """Nothing of a window that is closed may go on: not its ticks, not the reading of its log, not its word to end the program."""
    window.closed.disconnect()
    window.bridge.stop()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    app = QCoreApplication.instance()
    if app is not None:
        QCoreApplication.removePostedEvents(app, int(QEvent.Type.Quit.value))  # it was said, and done
    gc.enable()


class _BehindTheWindow(QObject):
    """What is left to do once the first picture is there, whenever nothing else is: a long log is read on, then the detector of
    positions is made and the pages are loaded that nobody has opened yet.

    No garbage is searched for meanwhile, and what was made until then is never searched again: there is hardly any garbage
    in it, and to go through the million objects of a long log would hold up the picture for a third of a second.
    """

    def __init__(self, station: Station, parent: QObject) -> None:
        super().__init__(parent)
        self._station = station
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._read)
        self._begun = False
        self._steps = self._rest()
        gc.disable()

    def begin(self) -> None:
        if not self._begun:
            self._begun = True
            QTimer.singleShot(_SHOWN_MS, self, lambda: self._timer.start(0))

    def _read(self) -> None:
        if not self._station.read_on() and next(self._steps, self) is self:
            self._timer.stop()
            gc.freeze()
            gc.enable()

    def _rest(self) -> Iterator[None]:
        scan("")  # the first text that somebody types must not wait until the detector is made
        yield
        yield from load_pages()


def _after_tick(window: MainWindow, each_tick: Callable[[], bool], at_end: Callable[[Photographer], None] | None) -> None:
    if each_tick():
        return
    window.bridge.stop()  # taking pictures runs the event loop: no further tick comes in between
    if at_end is not None:
        at_end(lambda folder: picture_palettes(window, folder))
    window.close()


def picture_palettes(window: MainWindow, folder: Path) -> list[Path]:
    """A PNG of the window in each palette, as on the smallest bridge screen; the palette is put back afterwards."""
    theme = window.bridge.theme
    before = theme.name
    made = []
    for name in PALETTES:
        theme.use(name)
        made.append(grab(window, folder / f"bridge-{name}.png", _START_SIZE))
    theme.use(before)
    return made


class _Faults:
    """An error in a widget's own code: whoever logged errors before still does, the person sees a notice, the watch goes on."""

    def __init__(self, bridge: Bridge) -> None:
        self._bridge, self._before = bridge, sys.excepthook
        self._last = ""
        sys.excepthook = self._on_error

    def _on_error(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        text = worded("{name}: {error}", name=kind.__name__, error=error)
        if text == self._last:  # a widget may fail at every frame
            return
        self._last = text
        self._before(kind, error, trace)
        self._bridge.notice.emit(worded("Fault in the program, the watch goes on. {text}", text=text))

    def restore(self) -> None:
        sys.excepthook = self._before


class _CloseOnSignal:
    """Ctrl+C and a polite kill close the window, so that the log is closed properly."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._before = {s: signal.signal(s, self._close) for s in (signal.SIGINT, signal.SIGTERM)}

    def _close(self, _number: int, _frame: FrameType | None) -> None:
        self._window.close()

    def restore(self) -> None:
        for number, handler in self._before.items():
            signal.signal(number, handler)
