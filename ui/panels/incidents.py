"""Incidents in the Log panel: the list, one of them, its originals, and the forms for more."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from app.rescue.state import Incident, Line, RescueState
from app.worded import joined, worded, worded_count
from ui.bridge import Bridge
from ui.panels.incident_copy import CopySheet
from ui.panels.incident_desk import MediaDesk
from ui.panels.incident_forms import ClockSheet, CustodySheet, StatementSheet
from ui.panels.incident_page import IncidentPage, MediaPage, back_key
from ui.panels.incident_report import AttackSheet
from ui.panels.incident_sheet import IncidentSheet
from ui.panels.incident_words import happened, media_of
from ui.panels.pages import PagedPanel
from ui.panels.rows_view import Row, RowsView
from ui.parts import LivePanel, Sheet, scrolled
from ui.tokens import GRID
from ui.widgets import column, label, row
from ui.words import clock

_Sheet = TypeVar("_Sheet", bound=Sheet)


class IncidentList(LivePanel):
    """All incidents, the newest first."""

    closed = Signal()
    opened = Signal(object)  # id

    def __init__(self, bridge: Bridge) -> None:
        super().__init__(bridge)
        self.back = back_key(bridge.theme, "Back to the log")
        self.back.clicked.connect(self.closed)
        self.none = label("No incident was marked in this mission. F5 marks one.", "lab", wrap=True)
        self.rows = RowsView(bridge.theme, "Incidents", 56)
        self.rows.pressed_row.connect(self.opened)
        inside = QWidget()
        inside.setLayout(column(self.none, self.rows, "stretch"))
        self.setLayout(column(row(self.back, (label("Incidents", "op"), 1)), (scrolled(inside), 1), margin=(12, GRID, 12, GRID)))

    def show_state(self, state: RescueState) -> None:
        self.none.setVisible(not state.incidents)
        self.rows.show_rows([_row(i, state) for i in reversed(state.incidents)])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)


class Incidents(QObject):
    """Leads between the pages. ``open_line`` opens a line of the log; ``come_back`` is for when it is left."""

    def __init__(self, panel: PagedPanel, open_line: Callable[[Line], None], leave: Callable[[], None]) -> None:
        super().__init__(panel)
        self._panel, self._bridge = panel, panel.bridge
        self._open_line, self._leave = open_line, leave
        self._at: QWidget | None = None
        self.desk = MediaDesk(self._bridge, self)
        self.list = IncidentList(self._bridge)
        self.list.closed.connect(self._close)
        self.list.opened.connect(self.show)
        self._add(self.list)

    @property
    def open(self) -> bool:
        """Whether this is what the panel shows, or where it comes back to."""
        return self._at is not None

    @property
    def shown(self) -> str:
        """Id of the incident that is turned to; "" while none is."""
        page = self._at
        return page.incident.id if isinstance(page, IncidentPage) and page.incident is not None else ""

    def show_list(self) -> None:
        self._go(self.list)
        self.list.rows.setFocus()

    def show(self, incident_id: str) -> None:
        """Turn to one incident."""
        self.page.show_incident(incident_id)
        self._go(self.page)
        self.page.back.setFocus()

    def show_media(self, sha256: object) -> None:
        """One original and its custody; leaving it leads to its incident."""
        item = self._bridge.state.media.get(str(sha256))
        if item is not None and item.incidents:
            self.page.show_incident(item.incidents[0])
            self._media(item.sha256)

    def leave(self) -> None:
        """The panel was turned to something else."""
        self._at = None

    def come_back(self) -> None:
        """A form or a line was left: the page it was opened from again."""
        if self._at is not None:
            self._go(self._at)

    @cached_property
    def page(self) -> IncidentPage:
        page = IncidentPage(self._bridge, self.desk)
        page.closed.connect(self.show_list)
        page.wants_details.connect(self._details)
        page.wants_statement.connect(self._statement)
        page.line_opened.connect(self._line)
        page.media_opened.connect(self._media)
        page.wants_clock.connect(self._clock)
        page.wants_copy.connect(self._copy)
        page.wants_report.connect(self._report)
        page.wants_message.connect(self._message)
        self._add(page)
        return page

    @cached_property
    def media(self) -> MediaPage:
        page = MediaPage(self._bridge, self.desk)
        page.closed.connect(lambda: self._go(self.page))
        page.wants_custody.connect(self._custody)
        page.wants_copy.connect(self._copy)
        page.wants_clock.connect(self._clock)
        page.line_opened.connect(self._line)
        self._add(page)
        return page

    @cached_property
    def details_sheet(self) -> IncidentSheet:
        return self._sheet(IncidentSheet(self._bridge))

    @cached_property
    def statement_sheet(self) -> StatementSheet:
        return self._sheet(StatementSheet(self._bridge))

    @cached_property
    def custody_sheet(self) -> CustodySheet:
        return self._sheet(CustodySheet(self._bridge))

    @cached_property
    def copy_sheet(self) -> CopySheet:
        return self._sheet(CopySheet(self._bridge, self.desk))

    @cached_property
    def report_sheet(self) -> AttackSheet:
        return self._sheet(AttackSheet(self._bridge))

    @cached_property
    def clock_sheet(self) -> ClockSheet:
        return self._sheet(ClockSheet(self._bridge))

    def _details(self) -> None:
        if (incident := self._incident()) is not None:
            self._panel.go_to(self.details_sheet)
            self.details_sheet.open(incident, self._bridge.state)

    def _statement(self) -> None:
        if (incident := self._incident()) is not None:
            self._panel.go_to(self.statement_sheet)
            self.statement_sheet.open(incident)

    def _custody(self) -> None:
        item = self._bridge.state.media.get(self.media.sha256)
        if item is not None:
            self._panel.go_to(self.custody_sheet)
            self.custody_sheet.open(item)

    def _copy(self, items: object) -> None:
        if isinstance(items, tuple) and items:
            self._panel.go_to(self.copy_sheet)
            self.copy_sheet.open(items)

    def _report(self, item: str) -> None:
        if (incident := self._incident()) is not None:
            self._panel.go_to(self.report_sheet)
            self.report_sheet.open(incident, self._bridge.state, item)

    def _message(self) -> None:
        if (incident := self._incident()) is not None:
            self._bridge.report_requested.emit(incident.id)

    def _clock(self, device: str) -> None:
        self._panel.go_to(self.clock_sheet)
        self.clock_sheet.open(device)

    def _media(self, sha256: str) -> None:
        self._go(self.media)
        self.media.show_media(sha256)

    def _line(self, entry: str) -> None:
        line = self._bridge.station.logbook.line(entry)
        if line is not None:
            self._open_line(line)

    def _incident(self) -> Incident | None:
        return self.page.incident

    def _go(self, page: QWidget) -> None:
        self._at = page
        self._panel.go_to(page)

    def _close(self) -> None:
        self._at = None
        self._leave()

    def _add(self, page: QWidget) -> None:
        self._panel.add_page(page)

    def _sheet(self, sheet: _Sheet) -> _Sheet:
        self._panel.add_sheet(sheet)
        sheet.closed.connect(self.come_back)
        return sheet


def _row(incident: Incident, state: RescueState) -> Row:
    media, said = len(media_of(incident, state)), len(incident.statements)
    parts = (
        worded("{at:%d %b} {clock} UTC", at=incident.at, clock=clock(incident.at, True)),
        incident.case or "",
        str(incident.said("actor") or ""),
        worded_count(media, "1 file", "{n} files") if media else "",
        worded_count(said, "1 statement", "{n} statements") if said else "",
    )
    return Row(incident.id, f"No. {incident.number}", happened(incident), sub=joined(", ", (p for p in parts if p)))
