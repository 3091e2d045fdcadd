"""Which boat brought people to the ship, and on which trip."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from app.worded import worded
from ui.language import tr
from ui.parts import Choices
from ui.people_input import Stepper
from ui.tally_count import BOATS, boat_and_trip, way_of
from ui.widgets import column, label, row
from ui.words import people_word


class BoatInput(QWidget):
    """Which boat brought them and on which trip; nothing chosen = not said. Says how many that trip has brought by now."""

    def __init__(self) -> None:
        super().__init__()
        self._trips: Mapping[str, int] = {}
        self._brought: Mapping[str, int] = {}
        self.boat = Choices({boat: boat for boat in BOATS}, len(BOATS))
        self.boat.setAccessibleName(tr("Brought by"))
        self.trip = Stepper("Trip")
        self._said = label("", "sec", wrap=True)
        self.boat.changed.connect(self._on_boat)
        self.trip.changed.connect(self._show)
        self._trip_word = label("trip", "sec")
        self.setLayout(column(row((self.boat, 1), self._trip_word, self.trip), self._said, gap=2))
        self._show()

    @property
    def way(self) -> str:
        if not self.boat.value:
            return ""
        return way_of(self.boat.value, max(1, self.trip.value or 1))

    def show_brought(self, brought: Mapping[str, int]) -> None:
        """``brought``: how many each run of this case has brought so far."""
        self._brought = brought
        trips: dict[str, int] = {}
        for way in brought:
            boat, trip = boat_and_trip(way)
            if trip is not None:
                trips[boat] = max(trips.get(boat, 0), trip)
        self._trips = trips
        self._show()

    def set_way(self, way: str) -> None:
        boat, trip = boat_and_trip(way)
        self.boat.choose(boat)
        self.trip.set_value(trip)
        self._show()

    def _on_boat(self, boat: str) -> None:
        self.trip.set_value(None if boat == "Direct" else self._trips.get(boat, 0) + 1)
        self._show()

    def _show(self) -> None:
        of_rhib = self.boat.value not in ("", "Direct")
        for each in (self.trip, self._trip_word):
            each.setVisible(of_rhib)
        already = self._brought.get(self.way, 0) if of_rhib else 0
        self._said.setText(
            worded("{way} has brought {people_word} already: count nobody twice", way=self.way, people_word=people_word(already))
            if already
            else ""
        )
        self._said.setVisible(bool(already))
