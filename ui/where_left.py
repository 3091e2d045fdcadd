"""What was on the work panel when the program ended is there again at the next start: the tab, the case, the incident.

Kept with what was typed and not saved (encrypted where the data folder is), not with the preferences: those name no case.
Restoring never takes the cursor, and gives way to whatever a person opened meanwhile.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from app.kept import Fields
from app.rescue.state import RescueState
from ui.bridge import Bridge
from ui.panels.cases import CasesPanel
from ui.panels.log import LogPanel
from ui.workpanel import WorkPanel

KEPT: Final = "window/work-panel"
_TAB, _CASE, _INCIDENT = "tab", "case", "incident"


class WhereLeft(QObject):
    """Belongs to the main window. ``keep`` once more when the window closes."""

    def __init__(self, bridge: Bridge, panel: WorkPanel, cases: CasesPanel, log: LogPanel) -> None:
        super().__init__(panel)
        self._bridge, self._panel, self._cases, self._log = bridge, panel, cases, log
        self._file = bridge.station.kept
        self._wanted: Fields = (self._file.get(KEPT) or {}) if self._file is not None else {}
        if self._file is None:
            return
        tab = self._wanted.pop(_TAB, "")
        if tab in panel.titles:
            panel.show_tab(tab)
        bridge.state_changed.connect(self._restore)
        self._restore(bridge.state)
        panel.turned.connect(self.keep)
        bridge.selected.connect(lambda _what: self.keep())
        bridge.state_changed.connect(lambda _state: self.keep())

    def keep(self) -> None:
        """As it is now; what waits for the log to be read stays."""
        if self._file is None:
            return
        now = {_TAB: self._panel.current, _CASE: self._cases.case.id if self._cases.case is not None else ""}
        now[_INCIDENT] = self._log.shown_incident
        now |= {name: self._wanted[name] for name in (_CASE, _INCIDENT) if name in self._wanted}
        self._file.put(KEPT, {name: value for name, value in now.items() if value})

    def _restore(self, state: RescueState) -> None:
        """As soon as the log has it."""
        case, incident = self._wanted.get(_CASE, ""), self._wanted.get(_INCIDENT, "")
        stood = QApplication.focusWidget()
        if case in state.cases:
            del self._wanted[_CASE]
            if self._bridge.selection is None:
                self._cases.turn_to(case)
        if any(each.id == incident for each in state.incidents):
            del self._wanted[_INCIDENT]
            if self._log.at_home:
                self._log.show_incident(incident)
        if stood is not None and stood is not QApplication.focusWidget():
            stood.setFocus()
