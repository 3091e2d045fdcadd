"""A kept track of a case over time: how far off she was, and when she was closest."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from app.rescue.nearing import nearest, ranges
from app.rescue.state import Case, FrozenTrack
from app.units import nm
from app.worded import worded
from ui.bridge import Bridge
from ui.language import tr
from ui.panels.tables import RowsTable
from ui.parts import scrolled
from ui.plot import TimePlot
from ui.tokens import GRID, H_TOUCH
from ui.widgets import IconButton, column, label, row
from ui.words import clock, degrees, miles


class TrackPage(QWidget):
    """Shows one kept track; another one is chosen from the list below."""

    closed = Signal()

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self._case: Case | None = None
        self.back = IconButton(bridge.theme, "arrow-left-google", kind="key")
        self.back.setFixedWidth(H_TOUCH)
        self.back.setAccessibleName(tr("Back to the case"))
        self.back.clicked.connect(self.closed)
        self.title = label("", "op", wrap=True)
        self.said = label("", "lab", wrap=True)
        self.plot = TimePlot(bridge.theme, "Range to the case", "NM")
        self.tracks = RowsTable(
            (
                ("Kept", 72, lambda t: clock(t.at)),
                ("Track", 0, lambda t: t.name or t.target),
                ("Points", 72, lambda t: str(len(t.points))),
            )
        )
        self.tracks.chosen.connect(self._choose)
        inside = QWidget()
        inside.setLayout(column(self.said, self.plot, label("Tracks kept of this case", "op"), self.tracks, "stretch"))
        self.setLayout(column(row(self.back, (self.title, 1)), (scrolled(inside), 1), margin=(12, GRID, 12, GRID)))

    def open(self, case: Case, track: FrozenTrack | None = None) -> None:
        """The newest track, or the one that is given."""
        self._case = case
        self.tracks.show_rows(tuple(reversed(case.tracks)))
        self._choose(track if track is not None else case.tracks[-1] if case.tracks else None)
        self.back.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _choose(self, track: object) -> None:
        case = self._case
        if case is None:
            return
        if not isinstance(track, FrozenTrack):
            self.title.setText(worded("No track is kept · {number}", number=case.number))
            self.said.setText("Select a target on the chart, then “Keep track” on the case.")
            self.plot.hide()
            return
        self.title.setText(worded("{value} · {number}", value=track.name or track.target, number=case.number))
        found = ranges(case, track)
        closest = nearest(found)
        self.plot.setVisible(closest is not None)
        if closest is None:
            self.said.setText("The case has no position to measure from.")
            return
        self.said.setText(
            worded(
                "Closest {miles} NM at {at} UTC, bearing {bearing} from the case. {n} positions from {first} to {last} UTC.",
                miles=miles(closest.range_m),
                at=clock(closest.at, True),
                bearing=degrees(closest.bearing_deg),
                n=len(found),
                first=clock(found[0].at),
                last=clock(found[-1].at),
            )
        )
        self.plot.show_values([r.at for r in found], [nm(r.range_m) for r in found], (closest.at, nm(closest.range_m)))
