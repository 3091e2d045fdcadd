"""The page of live plots. It remembers all the time (a few numbers in five seconds) and draws only while it is seen."""

from __future__ import annotations

from typing import Final

import numpy as np
from PySide6.QtWidgets import QGridLayout, QWidget

from app.watch.frame import Frame
from app.worded import worded
from ui.bridge import Bridge
from ui.parts import LivePanel
from ui.plots.history import Histories, Series
from ui.plots.plot import Line, LivePlot
from ui.tokens import GRID
from ui.widgets import Segmented, column, label, row
from ui.words import UNKNOWN, target_name

SPANS: Final[tuple[tuple[str, float], ...]] = (("30 min", 1800.0), ("2 h", 7200.0), ("6 h", 21600.0), ("12 h", 43200.0))
_SPAN: Final = "plots.span"


class PlotsView(LivePanel):
    """SOG, depth, wind, feeds and the CPA of the selected target. All times UTC."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__(bridge)
        self.histories = Histories()
        self.drawn = 0
        """How often it was drawn."""
        self._seen = -1
        bridge.frame_ready.connect(self._remember)
        self._made = False
        self.span = Segmented.of_words([words for words, _s in SPANS])
        self.span.choose(min(max(bridge.station.preferences.get(_SPAN, 0), 0), len(SPANS) - 1))
        self.span.chosen.connect(self._choose_span)
        self.span.setFixedWidth(4 * 88)
        self._plots = QWidget()
        self.setLayout(
            column(
                row(self.span, label("UTC. A gap is a time without a valid value", "sec"), "stretch"), (self._plots, 1), gap=GRID
            )
        )

    def _make(self) -> None:
        """The plots, when they are first seen: the start of the program does without their library."""
        self._made = True
        theme = self.theme
        self.sog = LivePlot(theme, "SOG", "kn", empty="No speed over ground: is there a GPS?")
        self.water = LivePlot(theme, "Depth", "m", down=True, empty="No depth: is an echo sounder connected?")
        self.wind = LivePlot(theme, "Wind speed", "kn", empty="No wind: is an anemometer connected?")
        self.feeds = LivePlot(theme, "Feeds", "per s", empty="No device says anything")
        self.cpa = LivePlot(
            theme, "CPA", "NM", empty="Select a target on the chart or in the list. Of a dangerous one the past is drawn too"
        )
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(4 * GRID)  # the newest value stands at the right end: it must not be read with the next title
        grid.setVerticalSpacing(GRID)
        for i, plot in enumerate((self.sog, self.water, self.wind)):
            grid.addWidget(plot, 0, i)
            grid.setColumnStretch(i, 1)
        grid.addWidget(self.feeds, 1, 0, 1, 2)
        grid.addWidget(self.cpa, 1, 2)
        for i in range(2):
            grid.setRowStretch(i, 1)
        self._plots.setLayout(grid)

    @property
    def seconds(self) -> float:
        """How far back it is shown."""
        return SPANS[self.span.index][1]

    def _choose_span(self, index: int) -> None:
        self.bridge.station.preferences.put(_SPAN, index)
        self._seen = -1
        self.refresh()

    def _remember(self, frame: Frame) -> None:
        self.histories.look(frame, self.bridge.selection)

    def show_frame(self, frame: Frame) -> None:
        held = self.histories
        if held.version == self._seen:
            return
        if not self._made:
            self._make()
        self._seen = held.version
        self.drawn += 1
        until = frame.stamp.utc.timestamp()
        since = until - self.seconds
        for plot, track, unit in (
            (self.sog, held.sog, "kn"), (self.water, held.depth, "m"), (self.wind, held.wind, "kn"),
        ):  # fmt: skip
            series = track.series()
            plot.show_lines([Line("", series)], since, until, value=_newest(series, unit))
        self.feeds.show_lines([Line(name, track.series()) for name, track in held.feeds.items()], since, until)
        target = next((t for t in frame.targets if t.id == held.target), None)
        series = held.cpa.series()
        title = worded("CPA of {target_name}", target_name=target_name(target)) if target is not None else "CPA"
        self.cpa.show_lines([Line("", series)], since, until, title=title, value=_newest(series, "NM", 2) if held.target else "")


def _newest(series: Series, unit: str, places: int = 1) -> str:
    _times, values = series
    if not len(values) or not np.isfinite(values[-1]):
        return worded("{UNKNOWN} {unit}", UNKNOWN=UNKNOWN, unit=unit)
    return f"{values[-1]:.{places}f} {unit}"
