"""One incident: what is known of it, media, statements, and what was around it."""

from __future__ import annotations

from functools import cached_property
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.geo import Position, format_position
from app.media.store import megabytes
from app.rescue.incident_entries import MEDIA_KINDS
from app.rescue.state import Incident, RescueState
from app.worded import joined, worded
from ui.bridge import Bridge
from ui.language import tr
from ui.panels.incident_around import AroundSection
from ui.panels.incident_desk import MediaDesk
from ui.panels.incident_media import MediaSection
from ui.panels.incident_papers import PapersSection
from ui.panels.incident_words import (
    custody_rows,
    fact_rows,
    happened,
    statement_rows,
    taken_words,
    timeline_rows,
    title_of,
)
from ui.panels.rows_view import RowsView
from ui.parts import LivePanel, scrolled
from ui.photo import PhotoLabel
from ui.theme import Theme
from ui.tokens import GRID, H_KEY, H_TOUCH
from ui.widgets import IconButton, Segmented, button, column, label, row

SECTIONS: Final = ("Facts", "Media", "Statements", "Around", "Papers")
_PHOTO: Final = QSize(440, 300)


def back_key(theme: Theme, name: str) -> IconButton:
    made = IconButton(theme, "arrow-left-google", kind="key")
    made.setFixedWidth(H_TOUCH)
    made.setAccessibleName(tr(name))
    return made


class IncidentPage(LivePanel):
    """``show_incident`` first. Signals give ids: of the incident for its forms, of an entry, of an original, of a camera."""

    closed = Signal()
    wants_details = Signal()
    wants_statement = Signal()
    line_opened = Signal(str)
    media_opened = Signal(object)
    wants_clock = Signal(str)
    wants_copy = Signal(object)
    wants_report = Signal(str)
    wants_message = Signal()

    def __init__(self, bridge: Bridge, desk: MediaDesk) -> None:
        super().__init__(bridge)
        self._desk = desk
        self._id = ""
        self.back = back_key(bridge.theme, "Back to the list of incidents")
        self.back.clicked.connect(self.closed)
        self.title, self.what, self.where = label("", "op", wrap=True), label("", "", wrap=True), label("", "sec", wrap=True)
        self.sections = Segmented.of_words(SECTIONS)
        self.sections.chosen.connect(self.show_section)
        self.stack = QStackedWidget()
        self.facts = RowsView(bridge.theme, "What is known. Press a row to correct it", 96)
        self.facts.pressed_row.connect(self._open_line)
        self.timeline = RowsView(bridge.theme, "Written about it. Press a row to correct it", 72)
        self.timeline.pressed_row.connect(self._open_line)
        self.details_key = button("Add details", "strong", height=H_KEY, on_click=self.wants_details.emit)
        facts = QWidget()
        facts.setLayout(column(self.facts, label("Written so far", "op"), self.timeline, "stretch", margin=(0, 0, 4, 0)))
        self.no_statement = label("Nobody has said anything yet.", "lab")
        self.statements = RowsView(bridge.theme, "Statements. Press one to correct it", 72)
        self.statements.pressed_row.connect(self._open_line)
        self.statement_key = button("Add statement", "strong", height=H_KEY, on_click=self.wants_statement.emit)
        words = QWidget()
        words.setLayout(column(self.no_statement, self.statements, "stretch", margin=(0, 0, 4, 0)))
        for page in (
            column((scrolled(facts), 1), self.details_key), column(), column((scrolled(words), 1), self.statement_key), column(),
            column(),
        ):  # fmt: skip
            inside = QWidget()
            inside.setLayout(page)
            self.stack.addWidget(inside)
        self.setLayout(
            column(
                row(self.back, (column(self.title, self.what, self.where, gap=0), 1)), self.sections, (self.stack, 1),
                margin=(12, GRID, 12, GRID),
            )
        )  # fmt: skip
        self.show_section(0)

    @property
    def incident(self) -> Incident | None:
        return next((i for i in self.bridge.state.incidents if i.id == self._id), None)

    def show_incident(self, incident_id: str) -> None:
        """Turn to an incident; at another one its facts come first."""
        if incident_id != self._id:
            self._id = incident_id
            self.show_section(0)
        self.refresh()

    def show_section(self, index: int) -> None:
        """Facts, media, statements, around or papers; those that are heavy are made when they are first looked at."""
        self.sections.choose(index)
        self.stack.setCurrentIndex(index)
        self.show_state(self.bridge.state)

    @cached_property
    def media(self) -> MediaSection:
        made = MediaSection(self.bridge, self._desk)
        made.opened.connect(self.media_opened)
        made.wants_clock.connect(self.wants_clock)
        made.wants_copy.connect(self.wants_copy)
        self._fill(1, made)
        return made

    @cached_property
    def around(self) -> AroundSection:
        made = AroundSection(self.bridge)
        self._fill(3, made)
        return made

    @cached_property
    def papers(self) -> PapersSection:
        made = PapersSection(self.bridge)
        made.wants_form.connect(self.wants_report)
        made.wants_message.connect(self.wants_message)
        self._fill(4, made)
        return made

    def show_state(self, state: RescueState) -> None:
        incident = self.incident
        if incident is None:
            self.title.setText("Incident")
            self.what.setText("Being saved…" if self._id else "")
            self.where.setText("")
            for view in (self.facts, self.timeline, self.statements):
                view.show_rows(())
            return
        self.title.setText(title_of(incident))
        self.what.setText(happened(incident))
        self.where.setText(
            joined(", ", (p for p in (incident.case or "", _own_place(incident), worded("marked by {by}", by=incident.by)) if p))
        )
        match self.stack.currentIndex():  # only what is looked at: a card brings two thousand entries
            case 0:
                register = self.bridge.station.register
                vessels = {v.id: v.name for v in register.vessels} if register is not None else {}
                self.facts.show_rows(fact_rows(incident, state, vessels))
                self.timeline.show_rows(timeline_rows(incident, state))
            case 1:
                self.media.show_incident(incident, state)
            case 2:
                self.statements.show_rows(statement_rows(incident))
                self.no_statement.setVisible(not incident.statements)
            case 3:
                self.around.show_incident(incident)
            case _:
                self.papers.show_incident(incident, state)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _fill(self, index: int, section: QWidget) -> None:
        page = self.stack.widget(index)
        assert page is not None
        layout = page.layout()
        assert layout is not None
        layout.addWidget(scrolled(section))
        self.bridge.theme.dress(page)

    def _open_line(self, entry: object) -> None:
        if entry:
            self.line_opened.emit(str(entry))


class MediaPage(LivePanel):
    """One original: its picture, what is known of it, and its custody from the first day."""

    closed = Signal()
    wants_custody = Signal()
    wants_copy = Signal(object)
    wants_clock = Signal(str)
    line_opened = Signal(str)

    def __init__(self, bridge: Bridge, desk: MediaDesk) -> None:
        super().__init__(bridge)
        self._desk = desk
        self.sha256 = ""
        self._shown = ""
        self.back = back_key(bridge.theme, "Back to the incident")
        self.back.clicked.connect(self.closed)
        self.title = label("", "op", wrap=True)
        self.photo = PhotoLabel(bridge.theme, _PHOTO)
        self.photo.setWordWrap(True)
        self.taken, self.facts, self.hash = label("", "", wrap=True), label("", "lab", wrap=True), label("", "sec", wrap=True)
        self.custody = RowsView(bridge.theme, "Custody, oldest first", 96)
        self.custody.pressed_row.connect(lambda entry: self.line_opened.emit(str(entry)))
        self.clock_key = button("Set the camera's clock", on_click=self._clock)
        self.copy_key = button("Copy to a folder…", height=H_KEY, on_click=self._copy)
        self.custody_key = button("Note a copy or hand-over", height=H_KEY, on_click=self.wants_custody.emit)
        inside = QWidget()
        inside.setLayout(
            column(
                self.photo, self.taken, self.facts, self.hash, self.clock_key, label("Custody", "op"), self.custody, "stretch",
                margin=(0, 0, 4, 0),
            )
        )  # fmt: skip
        self.setLayout(
            column(
                row(self.back, (self.title, 1)),
                (scrolled(inside), 1),
                row((self.copy_key, 1), (self.custody_key, 1)),
                margin=(12, GRID, 12, GRID),
            )
        )

    def show_media(self, sha256: str) -> None:
        self.sha256 = sha256
        self.refresh()
        self.back.setFocus()

    def show_state(self, state: RescueState) -> None:
        item = state.media.get(self.sha256)
        if item is None:
            return
        self.title.setText(item.name)
        picture = item.media_kind == "photo"
        self.photo.setVisible(picture)
        if picture and self._shown != item.sha256:
            self._shown = item.sha256
            self.photo.show_file(self._desk.small(item.sha256), "The picture cannot be shown here")
        self.taken.setText(taken_words(item))
        where = (
            worded("camera position {format_position}", format_position=format_position(item.position))
            if item.position is not None
            else ""
        )
        facts = (MEDIA_KINDS[item.media_kind], megabytes(item.size), item.device or "camera not known", where)
        self.facts.setText(joined(", ", (p for p in facts if p)))
        self.hash.setText("SHA-256 " + joined(" ", (item.sha256[i : i + 8] for i in range(0, 64, 8))))
        self.clock_key.setVisible(bool(item.device and item.camera_time))
        self.custody.show_rows(custody_rows(item, self.bridge.station.clock.utc()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _copy(self) -> None:
        item = self.bridge.state.media.get(self.sha256)
        if item is not None:
            self.wants_copy.emit((item,))

    def _clock(self) -> None:
        item = self.bridge.state.media.get(self.sha256)
        if item is not None and item.device:
            self.wants_clock.emit(item.device)


def _own_place(incident: Incident) -> str:
    ship = incident.ship
    if ship is None or ship.lat is None or ship.lon is None:
        return "own position not known"
    return format_position(Position(ship.lat, ship.lon))
