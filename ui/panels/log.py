"""The Log panel: everything that was written, newest at the bottom, and one line to write the next."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import QWidget

from app.config import Template
from app.errors import UserError
from app.geo import Position, format_position
from app.rescue.entries import LogLine
from app.rescue.state import Line, RescueState
from app.rescue.templates import GAP, Filled, filled, moved, templates_of
from app.worded import worded
from ui.bridge import Bridge
from ui.icons import case_pixmap
from ui.language import tr
from ui.log_index import FILTERS
from ui.log_model import LogModel
from ui.log_view import LogView
from ui.panels.line_delegate import LineDelegate
from ui.panels.pages import PagedPanel
from ui.panels.templates import TemplateKeys
from ui.parts import Notice, Saving, line_edit
from ui.tokens import GRID, H_SMALL, H_TOUCH
from ui.when import WhenInput
from ui.widgets import IconButton, Segmented, button, column, label, row, set_cls
from ui.words import clock, short_number

if TYPE_CHECKING:
    from ui.export_run import ExportRun
    from ui.export_wizard import ExportWizard
    from ui.panels.evidence import EvidencePage
    from ui.panels.incidents import Incidents
    from ui.panels.line_sheet import LineSheet
    from ui.panels.search_page import SearchPage

_TAG: Final = re.compile(r"(?<!\S)#(\w[\w-]*)")


class LogPanel(PagedPanel):
    """A line that was typed stays in its field until it is on the disk."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__(bridge, "log")
        now = bridge.station.clock.utc
        self.model = LogModel()
        self._delegate = LineDelegate(bridge.theme, now=now)
        self.view = LogView(self.model, self._delegate, follow=True)
        self.view.setAccessibleName(tr("Lines of the log"))
        self.view.opened.connect(lambda r: self.open_line(self.model.line(r)))
        self.kinds = Segmented.of_words([each.word for each in FILTERS], height=H_SMALL)
        self.kinds.choose(0)
        self.kinds.chosen.connect(self.show_kind)
        self.find_key = button("Find", height=H_TOUCH)
        self.find_key.setToolTip(tr("Ctrl+F, or / in the log"))
        self.find_key.clicked.connect(lambda: self.find_in_log())
        self.watch_key = button("Hand-over", height=H_TOUCH, on_click=self.hand_over)
        self.incidents_key = button("Incidents", height=H_TOUCH, on_click=self.show_incident)
        self.evidence_key = button("Evidence", height=H_TOUCH, on_click=self.show_evidence)
        self.evidence_key.setToolTip(tr("Checkpoints, other ships', custody (Shift+F5)"))
        self.export_key = button("Export", height=H_TOUCH, on_click=self.export)
        self.hidden = label("", "sec")
        self.when = WhenInput(now, bridge.station.session.state_at, bridge.zone)
        self.when.changed.connect(self._on_when)
        self.templates = TemplateKeys(templates_of(bridge.station.settings.log.template), self, bridge.keys)
        self.templates.chosen.connect(self.use_template)
        self._filled: Filled | None = None
        self._searching = False
        self.entry = line_edit("Log line, Enter saves, #tag", name="New log line")
        self.entry.returnPressed.connect(self.write_line)
        self.entry.installEventFilter(self)
        self.case_key = button("", "done", height=H_TOUCH, on_click=self._switch_case)
        self.case_key.setIconSize(QSize(32, 32))
        bridge.theme.changed.connect(self._show_case)
        self.case_key.setFixedWidth(56)
        self._for_case = True
        self.save_key = IconButton(bridge.theme, "check-google", "Save", "strong")
        self.save_key.clicked.connect(self.write_line)
        self.notice = Notice()
        self._saving = Saving(bridge, self)
        self._saving.finished.connect(self._on_saved)
        self._saving.failed.connect(self._on_failed)
        if bridge.keeper is not None:
            bridge.keeper.adopt(self.entry, "log/line", said=self.notice.say)
        bridge.selected.connect(lambda _id: self._show_case())
        self._none = label("Nothing of this kind is in the log.", "lab")
        home = QWidget()
        home.setLayout(
            column(
                self.kinds,
                row((self.find_key, 1), self.incidents_key, self.watch_key, self.evidence_key, self.export_key),
                self._none,
                (self.view, 1),
                self.hidden,
                self.templates,
                self.when,
                row((self.entry, 1), self.case_key, self.save_key),
                self.notice,
                margin=(12, GRID, 12, GRID),
            )
        )
        self.set_home(home)
        self._show_case()

    @cached_property
    def line_sheet(self) -> LineSheet:
        from ui.panels.line_sheet import LineSheet

        sheet = self.add_sheet(LineSheet(self.bridge))
        sheet.closed.connect(self._after_line)
        return sheet

    @cached_property
    def search_page(self) -> SearchPage:
        from ui.panels.search_page import SearchPage

        page = SearchPage(self.bridge)
        self._stack.addWidget(page)
        page.closed.connect(self.focus_entry)
        page.opened.connect(self.open_line)
        return page

    @cached_property
    def incidents(self) -> Incidents:
        from ui.panels.incidents import Incidents

        return Incidents(self, self.open_line, self.focus_entry)

    def show_incident(self, incident_id: str = "") -> None:
        """An incident, or the list of them."""
        self._searching = False
        if incident_id:
            self.incidents.show(incident_id)
        else:
            self.incidents.show_list()

    @property
    def shown_incident(self) -> str:
        """Id of the incident that is turned to; "" while none is."""
        return self.incidents.shown if "incidents" in self.__dict__ else ""

    def _leave_incidents(self) -> None:
        if "incidents" in self.__dict__:
            self.incidents.leave()

    def focus_entry(self) -> None:
        """The LOG key: the cursor is in the line."""
        self._searching = False
        self._leave_incidents()
        self.go_home()
        self.entry.setFocus()

    def find_in_log(self, text: str | None = None) -> None:
        """Look for something in the whole log; without ``text`` the last search is still there."""
        self._searching = True
        self._leave_incidents()
        self.go_to(self.search_page)
        self.search_page.start(text)

    @cached_property
    def evidence(self) -> EvidencePage:
        from ui.panels.evidence import EvidencePage

        page = EvidencePage(self.bridge)
        self.add_page(page)
        page.closed.connect(self.focus_entry)
        page.wants_witness.connect(self.bridge.witness_requested)
        page.wants_exit.connect(self.bridge.exit_requested)
        page.media_opened.connect(lambda sha256: self.incidents.show_media(sha256))
        return page

    def show_evidence(self) -> None:
        """What proves the log: checkpoints, other ships', the check, custody."""
        self._searching = False
        self._leave_incidents()
        self.go_to(self.evidence)
        self.evidence.start()

    def hand_over(self) -> None:
        """The hand-over sheet, and who takes the watch."""
        from ui.handover import SignOn

        SignOn(self.bridge, self.window()).open()

    @cached_property
    def export_run(self) -> ExportRun:
        """The export, which goes on while its wizard is put aside; its key says how far it is."""
        from ui.export_run import ExportRun

        run = ExportRun(self.bridge, self)
        run.moved.connect(self._say_export)
        run.ended.connect(self._say_export)
        return run

    @cached_property
    def export_wizard(self) -> ExportWizard:
        from ui.export_wizard import ExportWizard

        return ExportWizard(self.bridge, self.export_run, self.window())

    def export(self) -> None:
        """The mission for somebody, in four steps."""
        self.export_wizard.start()

    @property
    def exporting(self) -> bool:
        return "export_run" in self.__dict__ and self.export_run.busy

    def _say_export(self, news: object) -> None:
        from ui.export_run import Step

        self.export_key.setText(f"{news.share:.0%}" if isinstance(news, Step) else "Export")
        self.export_key.setAccessibleName(
            tr(worded("Export, {share:.0%} done", share=news.share) if isinstance(news, Step) else "Export")
        )

    def show_kind(self, index: int) -> None:
        """Show the lines of another filter, the newest in view."""
        self.kinds.choose(index)
        self.model.choose(FILTERS[index])
        self._say_hidden()
        self.view.scrollToBottom()

    def use_template(self, template: Template) -> None:
        """Put a line that is written often into the field; what was typed already goes where the gap is."""
        before = self.entry.text().strip()
        made = filled(template, self._known())
        if before and (self._filled is None or before != self._filled.text):
            text = (
                made.text.replace(GAP, before, 1) if GAP in made.text else worded("{text} {before}", text=made.text, before=before)
            )
            self.entry.setText(text)
            at = text.find(GAP)
            self.entry.setSelection(at, 1) if at >= 0 else self.entry.end(False)
        else:
            self.entry.setText(made.text)
            if made.length:
                self.entry.setSelection(made.start, made.length)
            else:
                self.entry.setCursorPosition(made.start)
        self._filled = made
        self.notice.say("")
        self.entry.setFocus()

    def write_line(self) -> None:
        """Hand the line over."""
        text = self.entry.text().strip()
        if self._saving.busy:
            return
        if not text:
            self.notice.say("Type what happened first")
            return
        if GAP in text and self._filled is not None:
            self.notice.say(worded("Type what belongs in place of {GAP}, or take it out", GAP=GAP))
            self.entry.setSelection(self.entry.text().find(GAP), len(GAP))
            return
        try:
            moment = self.when.moment()
        except UserError as error:
            self.notice.say(str(error))
            return
        tags = tuple(dict.fromkeys(_TAG.findall(text)))
        subject = self._case() if self._for_case else None
        receipt = self.bridge.write(LogLine(text=text, tags=tags), subject=subject, happened=moment)
        if receipt is None:
            self.notice.say("Not taken. The line is still here")
            return
        self.notice.say("Saving…")
        self._saving.wait_for([receipt])

    def show_state(self, state: RescueState) -> None:
        at_end = self.view.at_end
        self.model.update(state.lines)
        self._say_hidden()
        self._show_case()
        if at_end:
            self.view.scrollToBottom()

    def open_line(self, line: Line | None) -> None:
        """Show every wording of a line, with the keys to correct it."""
        if line is not None:
            self.go_to(self.line_sheet)
            self.line_sheet.show_line(line)

    # -- inside

    def _after_line(self) -> None:
        """Back to where the line was opened."""
        if self._searching:
            self.go_to(self.search_page)
            self.search_page.come_back()
        elif "incidents" in self.__dict__ and self.incidents.open:
            self.incidents.come_back()
        else:
            self.view.setFocus()

    def _say_hidden(self) -> None:
        self.hidden.setText(self.model.filter.hidden(self.model.hidden))
        self.hidden.setVisible(bool(self.hidden.text()))
        empty = not self.bridge.state.lines and self.bridge.state.loading is None
        self._none.setText(
            "Nothing is in the log yet. Write a line below, Enter saves it." if empty else "Nothing of this kind is in the log."
        )
        self._none.setVisible(self.model.rowCount() == 0 and (empty or bool(self.bridge.state.lines)))

    def _case(self) -> str | None:
        """The case that a line belongs to: the selected one."""
        selected = self.bridge.selection
        return selected if selected in self.bridge.state.cases else None

    def _switch_case(self) -> None:
        self._for_case = not self._for_case
        self._show_case()
        self.entry.setFocus()

    def _show_case(self) -> None:
        case = self._case()
        self.case_key.setVisible(case is not None)
        if case is not None:
            opened = self.bridge.state.cases[case].open
            picture = case_pixmap(self.theme.tokens, 32, opened=opened, number=short_number(case))
            self.case_key.setIcon(QIcon(picture) if self._for_case else QIcon())
            self.case_key.setText("" if self._for_case else "none")
            self.case_key.setAccessibleName(
                tr(worded("The line belongs to {value}. Press to change", value=case if self._for_case else "no case"))
            )
            self.case_key.setToolTip(tr(self.case_key.accessibleName()))
            set_cls(self.case_key, "done" if self._for_case else "")

    def _known(self) -> dict[str, str]:
        """Case, position and time of the line that is being written, as they are put into templates."""
        station = self.bridge.station
        try:
            moment = self.when.moment()
        except UserError:
            moment = None
        ship = station.session.state_at(moment)
        case = self._case() if self._for_case else None
        where = "" if ship is None or ship.lat is None or ship.lon is None else format_position(Position(ship.lat, ship.lon))
        return {"case": case or "", "position": where, "time": clock(moment or station.clock.utc())}

    def _on_when(self) -> None:
        if self._filled is not None:
            now = self._known()
            text = moved(self.entry.text(), self._filled.said, now)
            if text != self.entry.text():
                self.entry.setText(text)
            said = {word: now.get(word) or GAP for word in self._filled.said}
            self._filled = replace(self._filled, text=moved(self._filled.text, self._filled.said, now), said=said)

    def _on_saved(self) -> None:
        self.entry.clear()
        self._filled = None
        self.when.now()
        self._for_case = True
        self._show_case()
        self.notice.say("")
        if self.save_key.hasFocus():
            self.entry.setFocus()  # the next line follows at once
        self.view.scrollToBottom()

    def _on_failed(self, text: str) -> None:
        self.notice.say(worded("{text}. The line is still here", text=text))

    # -- keys

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the line: arrow up goes into the list, / in an empty line looks for something."""
        if watched is self.entry and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Up and self.model.rowCount():
                self.view.setFocus()
                self.view.setCurrentIndex(self.model.index(self.model.rowCount() - 1, 0))
                return True
            if event.text() == "/" and not self.entry.text():
                self.find_in_log()
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        if (event.key() == Qt.Key.Key_F and control) or event.text() == "/":
            self.find_in_log()
        elif event.key() == Qt.Key.Key_Escape and self.view.hasFocus():
            self.entry.setFocus()
        else:
            super().keyPressEvent(event)
