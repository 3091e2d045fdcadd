"""The Comms panel: tell somebody, log a call, call again what was not answered, and who was told what, when."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING, Final

from PySide6.QtGui import QDragEnterEvent, QDropEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from app.errors import UserError
from app.policy.model import ChannelKind, Recipient
from app.ports import Checkpoint
from app.relay.checkpoint_note import CHECKPOINT
from app.relay.drafts import Draft
from app.rescue.state import Communication, Reminder, RescueState
from app.rescue.told import ToldRow, told_sheet
from app.worded import joined, worded
from ui.bridge import Bridge
from ui.language import tr
from ui.panels.drafting import HANDOVER, LEEWAY, MEDEVAC
from ui.panels.pages import PagedPanel
from ui.panels.reminders import ReminderList
from ui.panels.rows_view import Row, RowsView
from ui.parts import Notice, scrolled
from ui.tokens import GRID, H_KEY, H_TOUCH
from ui.widgets import IconButton, button, column, label, row
from ui.words import duration

if TYPE_CHECKING:
    from ui.panels.call_sheet import CallSheet
    from ui.panels.comms_sheets import MasterSheet, PreviewSheet, RefusedSheet, SentSheet
    from ui.panels.compose import ComposeSheet
    from ui.panels.drafting import Maker
    from ui.panels.incoming_sheet import IncomingSheet
    from ui.panels.line_sheet import LineSheet
    from ui.panels.medevac_sheet import MedevacSheet
    from ui.panels.reminders import NoNeedSheet
    from ui.panels.safety import SafetySheet
    from ui.panels.safety_sheets import AnswerSheet, RequestSheet
    from ui.panels.told_sheet import ToldSheet

_SHOWN: Final = 25


class CommsPanel(PagedPanel):
    def __init__(self, bridge: Bridge) -> None:
        super().__init__(bridge, "comms")
        theme = bridge.theme
        self.tell_key = IconButton(theme, "send", "Tell somebody", "strong", height=H_KEY)
        self.tell_key.clicked.connect(lambda: self.compose_for(self._case()))
        self.call_key = IconButton(theme, "com-radio", "Log a call", height=H_KEY)
        self.call_key.clicked.connect(self.log_call)
        self.safety_key = button("Place of safety", height=H_TOUCH, on_click=self.show_safety)
        self.told_key = button("Who was told", height=H_TOUCH, on_click=self.show_told)
        self.card_key = IconButton(theme, "vessel-in-distress", "Distress card", height=H_TOUCH)
        self.card_key.setToolTip(tr("Shift+F4"))
        self.card_key.clicked.connect(self.distress_card)
        self.free_key = button("Free message", height=H_TOUCH, on_click=lambda: self.compose_for(None))
        self.refused_key = button("Not told, and why", height=H_TOUCH, on_click=self._show_refused)
        self.mail_key = IconButton(theme, "com-message-google", "A mail came in", height=H_TOUCH)
        self.mail_key.clicked.connect(self.show_incoming)
        self.medevac_key = button("Medevac", height=H_TOUCH, on_click=self.ask_for_medevac)
        self.handover_key = button("To another ship", height=H_TOUCH, on_click=self.hand_over)
        self.handover_key.setToolTip(tr("Hand the case over to another rescue ship"))
        self.drift_key = button("Drift request", height=H_TOUCH, on_click=self.ask_for_drift)
        self.setAcceptDrops(True)
        self.waiting = label("", "lab", wrap=True)
        self.reminders = ReminderList(bridge)
        self.reminders.answered.connect(self._on_answered)
        self.reminders.no_need.connect(self._on_no_need)
        self._latest_head = label("Said last", "op")
        self.latest = RowsView(theme, "Who was told or called, newest first")
        self.latest.pressed_row.connect(self.open_entry)
        self.notice = Notice()
        self._nothing = label("Nobody was told or called yet. The keys above write a message or note a call.", "lab", wrap=True)
        self._shown_of: tuple[object, ...] = ()
        self._from_told = False
        self.set_home(self._home_page())

    @cached_property
    def compose(self) -> ComposeSheet:
        from ui.panels.compose import ComposeSheet

        page = ComposeSheet(self.bridge)
        self._stack.addWidget(page)
        page.closed.connect(self.go_home)
        page.sent.connect(self._on_sent)
        page.wants_master.connect(self._on_master)
        page.wants_preview.connect(self._on_preview)
        return page

    @cached_property
    def preview_sheet(self) -> PreviewSheet:
        from ui.panels.comms_sheets import PreviewSheet

        sheet = PreviewSheet(self.bridge)
        self._stack.addWidget(sheet)
        sheet.closed.connect(lambda: self.go_to(self.compose))
        return sheet

    @cached_property
    def medevac_sheet(self) -> MedevacSheet:
        from ui.panels.medevac_sheet import MedevacSheet

        sheet = self.add_sheet(MedevacSheet(self.bridge))
        sheet.made.connect(self._on_medevac)
        return sheet

    @cached_property
    def incoming_sheet(self) -> IncomingSheet:
        from ui.panels.incoming_sheet import IncomingSheet

        sheet = self.add_sheet(IncomingSheet(self.bridge))
        sheet.wants_reply.connect(self._on_reply)
        sheet.wants_case.connect(self.bridge.new_case_text_requested)
        return sheet

    @cached_property
    def master_sheet(self) -> MasterSheet:
        from ui.panels.comms_sheets import MasterSheet

        sheet = MasterSheet(self.bridge)
        self._stack.addWidget(sheet)
        sheet.closed.connect(lambda: self.go_to(self.compose))
        sheet.saved.connect(self._on_released)
        return sheet

    @cached_property
    def call_sheet(self) -> CallSheet:
        from ui.panels.call_sheet import CallSheet

        return self.add_sheet(CallSheet(self.bridge))

    @cached_property
    def answer_sheet(self) -> CallSheet:
        """A form of its own: a call that somebody began to log stays as it was left."""
        from ui.panels.call_sheet import CallSheet

        return self.add_sheet(CallSheet(self.bridge, "They answered"))

    @cached_property
    def no_need_sheet(self) -> NoNeedSheet:
        from ui.panels.reminders import NoNeedSheet

        return self.add_sheet(NoNeedSheet(self.bridge))

    @cached_property
    def told_sheet(self) -> ToldSheet:
        from ui.panels.told_sheet import ToldSheet

        sheet = self.add_sheet(ToldSheet(self.bridge))
        sheet.opened.connect(self.open_entry)
        return sheet

    @cached_property
    def safety_sheet(self) -> SafetySheet:
        from ui.panels.safety import SafetySheet

        sheet = self.add_sheet(SafetySheet(self.bridge))
        sheet.wants_request.connect(self.ask_for_safety)
        sheet.wants_answer.connect(self._on_safety_answer)
        sheet.wants_logged.connect(self._log_request)
        sheet.opened.connect(self.open_entry)
        return sheet

    @cached_property
    def safety_answer_sheet(self) -> AnswerSheet:
        from ui.panels.safety_sheets import AnswerSheet

        sheet = self.add_sheet(AnswerSheet(self.bridge))
        sheet.closed.connect(self.show_safety)
        return sheet

    @cached_property
    def safety_log_sheet(self) -> RequestSheet:
        from ui.panels.safety_sheets import RequestSheet

        sheet = self.add_sheet(RequestSheet(self.bridge))
        sheet.closed.connect(self.show_safety)
        return sheet

    @cached_property
    def sent_sheet(self) -> SentSheet:
        from ui.panels.comms_sheets import SentSheet

        return self.add_sheet(SentSheet(self.bridge))

    @cached_property
    def refused_sheet(self) -> RefusedSheet:
        from ui.panels.comms_sheets import RefusedSheet

        return self.add_sheet(RefusedSheet(self.bridge))

    @cached_property
    def line_sheet(self) -> LineSheet:
        from ui.panels.line_sheet import LineSheet

        sheet = self.add_sheet(LineSheet(self.bridge))
        sheet.closed.connect(self._after_line)
        return sheet

    def compose_for(self, case_id: str | None) -> None:
        """Begin or go on with the message about a case (``None``: about none); a begun draft comes back as it was left."""
        self.go_to(self.compose)
        self.compose.open(case_id)

    def send_checkpoint(self, checkpoint: Checkpoint) -> None:
        """The message of a checkpoint, to whoever is chosen to keep it."""
        from ui.checkpoint import draft_of

        note = "It holds no position. Choose who keeps it: another ship, your company, whoever speaks for you ashore."
        made = draft_of(checkpoint, self.bridge, (), ChannelKind.EMAIL)
        if made is None:
            return  # of the form before notes: its keys are off
        self.go_to(self.compose)
        self.compose.open_made(CHECKPOINT, None, lambda to: replace(made, recipients=to or ()), note, anew=True)
        self.compose.recipients.open_search()

    def send_report(self, incident_id: str) -> None:
        """The attack report of an incident as a message, to whoever is chosen and may have it."""
        from ui.panels.incident_message import ATTACK, REPORT_NOTE, report_draft

        incident = next((i for i in self.bridge.state.incidents if i.id == incident_id), None)
        if incident is None:
            return
        self.go_to(self.compose)
        self.compose.open_made(
            worded("{ATTACK} {number}", ATTACK=ATTACK, number=incident.number),
            incident.case,
            lambda to: report_draft(self.bridge, incident, to or ()),
            REPORT_NOTE,
        )

    def log_call(self) -> None:
        self.go_to(self.call_sheet)
        self.call_sheet.start(self._case())

    def show_told(self) -> None:
        """Who was told what: of the case at hand, and from there of any other or all."""
        self.go_to(self.told_sheet)
        self.told_sheet.start(self._case())

    def show_safety(self) -> None:
        """Requests for a place of safety, what came back, and the way to the port."""
        self.go_to(self.safety_sheet)
        self.safety_sheet.start()

    def ask_for_safety(self) -> None:
        """The draft of the next request; with nobody on board the page says so."""
        try:
            self.compose.open_safety()
        except UserError as error:
            self.safety_sheet.refuse(str(error))
            return
        self.go_to(self.compose)

    def ask_for_medevac(self) -> None:
        """The form of a medevac request; the message follows from it."""
        self.go_to(self.medevac_sheet)
        self.medevac_sheet.start(self._case())

    def hand_over(self) -> None:
        """The case at hand to another rescue ship."""
        man = self.bridge.station.desk.draftsman
        note = "To the whole fleet unless you name the ship that takes over: Add."
        self._about_case(HANDOVER, lambda case: lambda to: man.handover(case, to), note)

    def ask_for_drift(self) -> None:
        """A mail to the leeway drift server about the case at hand."""
        from app.relay.leeway import OBJECTS, leeway_recipients

        man = self.bridge.station.desk.draftsman
        objects = joined(", ", (worded("{number} {words}", number=number, words=words) for number, words in OBJECTS.items()))
        note = worded("Whoever runs the server knows the position then. object_type: {objects}.", objects=objects)
        if any(r.authority is None for r in leeway_recipients(self.bridge.station.desk.book)):
            note = worded("No drift server is in the directory: two people enter one there, with its address. {note}", note=note)
        self._about_case(LEEWAY, lambda case: lambda to: man.leeway(case, to), note)

    def _about_case(self, kind: str, make: Callable[[str], Maker], note: str) -> None:
        case = self._case()
        if case is None:
            if any(each.open for each in self.bridge.state.cases.values()):
                self.notice.say("Select the case that it is about first")
            else:
                key = self.bridge.keys.cap("act.case")
                self.notice.say(worded("It is about a case, and none is open. Open one first: {key}", key=key))
            return
        try:
            self.compose.open_made(kind, case, make(case), note)
        except UserError as error:
            self.notice.say(str(error))
            return
        self.notice.say("")
        self.go_to(self.compose)

    def show_incoming(self) -> None:
        """Read a mail that came in: pasted, dropped, or from a file."""
        self.go_to(self.incoming_sheet)
        self.incoming_sheet.start(self._case())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        from ui.panels.attachments import local_files

        if local_files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """A file that is dropped anywhere on this panel is a mail that came in; on a message it is attached to that."""
        from ui.panels.attachments import local_files

        event.acceptProposedAction()
        self.show_incoming()
        self.incoming_sheet.load(local_files(event.mimeData())[0])

    def _on_medevac(self, request: object, case: object) -> None:
        from app.relay.medevac import MedevacRequest

        if not isinstance(request, MedevacRequest):
            return
        about = case if isinstance(case, str) else None
        man = self.bridge.station.desk.draftsman
        try:
            self.compose.open_made(MEDEVAC, about, lambda to: man.medevac(request, about, to), anew=True)
        except UserError as error:
            self.medevac_sheet.send_back(str(error))
            return
        self.go_to(self.compose)

    def _on_reply(self, answering: object) -> None:
        from ui.panels.incoming_sheet import Answering

        if not isinstance(answering, Answering):
            return
        mail, case = answering.mail, answering.case
        man = self.bridge.station.desk.draftsman
        made = man.reply(mail, case)
        self.go_to(self.compose)
        if made.refused:
            self.compose.open_refusal(made.draft.recipients[0], case)
            return
        left = joined(
            ", ",
            (
                worded("{name} ({field}{value})", name=one.name, field=one.field, value=", blocked" if one.blocked else "")
                for one in made.left_out
            ),
        )
        note = "Nothing of their mail is quoted, and nobody else of it is written to."
        note += worded(" Left out: {left}.", left=left) if left else ""

        def make(to: tuple[Recipient, ...] | None) -> Draft:
            return made.draft if to is None else made.draft.to(to)

        self.compose.open_made(worded("reply {value}", value=mail.sha256[:16]), case, make, note)

    def _on_preview(self, draft: object) -> None:
        if isinstance(draft, Draft):
            self.go_to(self.preview_sheet)
            self.preview_sheet.show_draft(draft)

    def _on_safety_answer(self, request_id: str) -> None:
        request = next((r for r in self.bridge.state.requests if r.id == request_id), None)
        if request is not None:
            self.go_to(self.safety_answer_sheet)
            self.safety_answer_sheet.open(request)

    def _log_request(self) -> None:
        self.go_to(self.safety_log_sheet)
        self.safety_log_sheet.start()

    def distress_card(self) -> None:
        """What to read out on VHF: no policy stands before it."""
        from ui.dialogs import DistressCard

        DistressCard(self.bridge, self.window()).open()

    def open_entry(self, entry_id: str) -> None:
        """Show the entry of a call, a message or a request with all its wordings."""
        line = self.bridge.station.logbook.line(entry_id)
        if line is not None:
            self._from_told = "told_sheet" in self.__dict__ and self.page is self.told_sheet
            self.go_to(self.line_sheet)
            self.line_sheet.show_line(line)

    def showEvent(self, event: QShowEvent) -> None:
        """Coming to this tab, the keyboard stands on a key that writes nothing: never on one that logs a call."""
        super().showEvent(event)
        if self.page is self._home:
            self.tell_key.setFocus()

    def show_state(self, state: RescueState) -> None:
        self.reminders.show_state(state)
        # The rows are made of these three: other entries must not cost a walk through the log.
        of = (state.told, state.communications, state.requests)
        if not self._shown_of or any(a is not b for a, b in zip(of, self._shown_of, strict=True)):
            self._shown_of = of
            rows = told_sheet(state, None)[-_SHOWN:]
            self.latest.show_rows(self._rows_of(rows))
            self._latest_head.setVisible(bool(rows))
            self._nothing.setVisible(not rows)

    def _rows_of(self, told: Sequence[ToldRow]) -> Sequence[Row]:
        if not told:
            return ()
        from ui.panels.told_sheet import told_rows

        return told_rows(told, newest_first=True, today=self.bridge.station.clock.utc().date())

    def show_frame(self, _frame: object) -> None:
        desk = self.bridge.station.desk
        now = self.bridge.station.clock.utc()
        self.reminders.show_time(now)
        lines = [
            worded(
                "{title}: waiting {duration}", title=w.record.draft.title, duration=duration((now - w.record.at).total_seconds())
            )
            + (worded(", {trouble}", trouble=w.trouble) if w.trouble else "")
            for w in desk.queue
        ]
        lines += desk.problems[-3:]
        self.waiting.setText(joined("\n", lines))
        self.waiting.setVisible(bool(lines))

    def _home_page(self) -> QWidget:
        page = QWidget()
        page.setLayout(
            column(
                row((self.tell_key, 3), (self.call_key, 2)),
                row((self.mail_key, 3), (self.safety_key, 3), (self.told_key, 2)),
                row((self.medevac_key, 1), (self.handover_key, 1), (self.drift_key, 1)),
                row((self.refused_key, 4), (self.free_key, 3), (self.card_key, 4)),
                self.notice,
                self.waiting,
                self.reminders,
                self._nothing,
                self._latest_head,
                self.latest,
                "stretch",
            )
        )
        home = QWidget()
        home.setLayout(column(scrolled(page), margin=(12, GRID, 12, GRID)))
        return home

    def _case(self) -> str | None:
        """The selected case, else the only open one."""
        cases = self.bridge.state.cases
        if self.bridge.selection in cases:
            return self.bridge.selection
        still_open = [c.id for c in cases.values() if c.open]
        return still_open[0] if len(still_open) == 1 else None

    def _show_refused(self) -> None:
        case = self._case()
        rows: Sequence[tuple[str, str]]
        try:
            rows = self.bridge.station.desk.refused_for(case) if case is not None else ()
        except UserError as error:
            rows = ((case or "", str(error)),)
        self.go_to(self.refused_sheet)
        self.refused_sheet.show_refused(rows or (("No case is open", "The sheet is about one case: open or select it."),))

    def _on_answered(self, call: Communication) -> None:
        self.go_to(self.answer_sheet)
        self.answer_sheet.start_answer(call)

    def _on_no_need(self, reminder: Reminder) -> None:
        self.go_to(self.no_need_sheet)
        self.no_need_sheet.show_reminder(reminder)

    def _after_line(self) -> None:
        if self._from_told:
            self.go_to(self.told_sheet)
            self.told_sheet.rows.setFocus()

    def _on_sent(self, draft_id: str, said: str) -> None:
        if self.compose.drafts.key[1] == MEDEVAC:
            self.medevac_sheet.clear()
        self.go_to(self.sent_sheet)
        self.sent_sheet.show_draft(draft_id, said)

    def _on_master(self, draft: object) -> None:
        self.go_to(self.master_sheet)
        self.master_sheet.show_draft(draft)  # type: ignore[arg-type]  # the signal carries a Draft

    def _on_released(self) -> None:
        draft = self.master_sheet.draft
        said = self.master_sheet.outcome
        self.master_sheet.clear()
        self.compose.drafts.forget()
        if draft is not None:
            self._on_sent(draft.id, said)
