"""Around an incident: the tracks that were kept, and range and CPA of one of them to own ship over time."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QWidget

from app.rescue.incident_around import Moment, Points, around, nearest
from app.rescue.incident_links import merged
from app.rescue.state import FrozenTrack, Incident
from app.units import nm
from app.worded import worded
from ui.bridge import Bridge
from ui.panels.tables import RowsTable
from ui.plot import TimePlot
from ui.tokens import GRID
from ui.widgets import Segmented, column, label
from ui.words import UNKNOWN, clock, degrees, miles

_SOURCES: Final = {"ais": "AIS", "radar": "radar", "own": "own", "other": "other"}


class AroundSection(QWidget):
    """The nearest track is drawn first; another one is chosen in the list."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self._incident: Incident | None = None
        self._track: FrozenTrack | None = None
        self._all: tuple[FrozenTrack, ...] = ()
        self.said = label("", "lab", wrap=True)
        self.head = label("", "op", wrap=True)
        self.what = Segmented.of_words(("Range", "CPA"))
        self.what.choose(0)
        self.what.chosen.connect(lambda _index: self._draw())
        self.range_plot, self.cpa_plot = TimePlot(bridge.theme, "Range", "NM"), TimePlot(bridge.theme, "CPA", "NM")
        self.tracks = RowsTable(
            (
                ("Track", 0, lambda t: t.name or t.target),
                ("By", 64, lambda t: _SOURCES.get(t.source, t.source)),
                ("Closest", 80, self._closest),
                ("At", 56, lambda t: clock(n.at) if (n := self._nearest(t)) is not None else UNKNOWN),
                ("Points", 64, lambda t: str(len(t.points))),
            ),
            right=frozenset({2, 4}),
        )
        self.tracks.chosen.connect(self._choose)
        self.setLayout(
            column(
                self.head, self.said, self.what, self.range_plot, self.cpa_plot, label("Tracks kept when it was marked", "op"),
                self.tracks, "stretch", gap=GRID,
            )
        )  # fmt: skip

    @property
    def plot(self) -> TimePlot:
        """The one that is drawn now."""
        return self.cpa_plot if self.what.index else self.range_plot

    def show_incident(self, incident: Incident) -> None:
        same = self._incident is not None and self._incident.id == incident.id
        if same and self._incident is not None and self._incident.tracks == incident.tracks:
            return
        self._incident = incident
        self._all = merged(incident.tracks)
        others = [t for t in self._all if t.source != "own"]
        others.sort(key=lambda t: n.range_m if (n := self._nearest(t)) is not None else float("inf"))
        self.tracks.show_rows((*others, *(t for t in self._all if t.source == "own")))
        kept = next((t for t in others if same and self._track is not None and t.entry == self._track.entry), None)
        self._track = kept or next(iter(others), None)
        self._draw()

    def _own(self) -> Points:
        return next((t.points for t in self._all if t.source == "own"), ())

    def _nearest(self, track: FrozenTrack) -> Moment | None:
        return None if track.source == "own" else nearest(around(self._own(), track.points))

    def _closest(self, track: FrozenTrack) -> str:
        found = self._nearest(track)
        return worded("{miles} NM", miles=miles(found.range_m)) if found is not None else UNKNOWN

    def _choose(self, track: object) -> None:
        if isinstance(track, FrozenTrack) and track.source != "own":
            self._track = track
            self._draw()

    def _draw(self) -> None:
        track = self._track
        found = around(self._own(), track.points) if track is not None else ()
        closest = nearest(found)
        self.what.setVisible(bool(found))
        for plot in (self.range_plot, self.cpa_plot):
            plot.setVisible(bool(found) and plot is self.plot)
        if track is None:
            self.head.setText("No track of a target")
            self.said.setText("Nothing was within 6 NM in the picture when it was marked. The recording has every sentence.")
            return
        self.head.setText(worded("{value} · {get}", value=track.name or track.target, get=_SOURCES.get(track.source, track.source)))
        if closest is None:
            self.said.setText("Own ship's track of that time is not known: no range can be told.")
            return
        self.said.setText(
            worded(
                "Closest {miles} NM at {at} UTC, bearing {bearing}. {n} positions from {first} to {last} UTC.",
                miles=miles(closest.range_m),
                at=clock(closest.at, True),
                bearing=degrees(closest.bearing_deg),
                n=len(found),
                first=clock(found[0].at),
                last=clock(found[-1].at),
            )
        )
        self.range_plot.show_values([m.at for m in found], [nm(m.range_m) for m in found], (closest.at, nm(closest.range_m)))
        known = [(m.at, m.cpa_m) for m in found if m.cpa_m is not None]
        least = min(known, key=lambda k: k[1], default=None)
        self.cpa_plot.show_values(
            [at for at, _ in known], [nm(cpa) for _, cpa in known], (least[0], nm(least[1])) if least is not None else None
        )
