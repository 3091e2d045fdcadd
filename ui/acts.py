"""The seven acts of the rail: one press, one act, from wherever the window is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.rescue.entries import IncidentMarked, MobMarked

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.window import MainWindow


class Acts:
    """Belongs to the main window. Names as in ``ui.rail.ACTS``."""

    def __init__(self, window: MainWindow) -> None:
        self._window, self._bridge = window, window.bridge
        self._acts: dict[str, Callable[[], object]] = {
            "log": lambda: window.at_log().focus_entry(),
            "case": lambda: window.at_cases().new_case(),
            "count": self.count,
            "tell": lambda: self.compose(self._selected_case()),
            "incident": self._incident,
            "mob": self._mob,
            "ack": self._acknowledge,
        }

    def do(self, name: str) -> None:
        """Raises KeyError for a name that is none."""
        self._acts[name]()

    def count(self) -> None:
        """The tally, or back from it."""
        self._window.switch_tally()

    def compose(self, case_id: str | None) -> None:
        self._window.at_comms().compose_for(case_id)

    def _incident(self) -> None:
        """Marked first, described after: the entry is on its way to the disk before the strip opens."""
        self._window.show_bridge()
        incident = self._bridge.station.logbook.new_incident_id()
        if self._bridge.write(IncidentMarked(case=self._selected_case()), subject=incident) is not None:
            self._window.incident.open(incident)

    def _mob(self) -> None:
        self._bridge.write(MobMarked())
        self._window.show_bridge()
        position = self._bridge.frame.own.position.live
        if position is not None:
            self._window.chart.chart.show_position(position)

    def _acknowledge(self) -> None:
        alerts = self._window.alerts
        if alerts.waits_together and not self._window.alert_list.isVisible():
            self._window.show_alert_list()  # many in one cell: each is acknowledged where its detail is
        elif alerts.waiting is not None:
            self._bridge.acknowledge(alerts.waiting.id)

    def _selected_case(self) -> str | None:
        """The selected case, else the only open one."""
        cases = self._bridge.state.cases
        if self._bridge.selection in cases:
            return self._bridge.selection
        still_open = [case.id for case in cases.values() if case.open]
        return still_open[0] if len(still_open) == 1 else None
