"""The Comms panel: tell somebody, log a call, and the sheet that says who was told what, when."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from PySide6.QtWidgets import QWidget

from app.errors import UserError
from app.policy.model import Recipient
from app.rescue.state import Communication, RescueState, Told
from ui.bridge import Bridge
from ui.dialogs import DistressCard
from ui.panels.comms_sheets import RESULTS, STATUS_WORDS, CallSheet, MasterSheet, RefusedSheet, SentSheet
from ui.panels.compose import ComposeSheet
from ui.panels.line_sheet import LineSheet
from ui.panels.pages import PagedPanel
from ui.panels.recipients import short_name
from ui.panels.tables import RowsTable
from ui.parts import scrolled
from ui.tokens import GRID, H_KEY, H_TOUCH
from ui.widgets import IconButton, button, column, label, row
from ui.words import clock, duration

_SHOWN = 60
_NAMED = 2


class CommsPanel(PagedPanel):
    def __init__(self, bridge: Bridge) -> None:
        super().__init__(bridge, "comms")
        theme = bridge.theme
        self.tell_key = IconButton(theme, "send", "Tell somebody", "strong", height=H_KEY)
        self.tell_key.clicked.connect(lambda: self.compose_for(self._case()))
        self.call_key = IconButton(theme, "com-radio", "Log a call", height=H_KEY)
        self.call_key.clicked.connect(self.log_call)
        self.card_key = IconButton(theme, "vessel-in-distress", "Distress card", height=H_TOUCH)
        self.card_key.setToolTip("Shift+F4")
        self.card_key.clicked.connect(self.distress_card)
        self.free_key = button("Free message", height=H_TOUCH, on_click=lambda: self.compose_for(None))
        self.refused_key = button("Not told, and why", height=H_TOUCH, on_click=self._show_refused)
        self.waiting = label("", "lab", wrap=True)
        self._told_head, self._calls_head = label("Who was told", "op"), label("Calls", "op")
        self.told = RowsTable((("UTC", 60, lambda t: clock(t.at)), ("Who", 0, _who), ("How, and what became of it", 220, _fate)))
        self.calls = RowsTable(
            (
                ("UTC", 60, lambda c: clock(c.at)),
                ("With", 128, _with),
                ("What", 0, lambda c: c.line.content),
                ("Answer", 104, _result),
            )
        )
        self.calls.chosen.connect(self._open_call)
        self._nothing = label("Nobody was told or called yet.", "lab")
        self.set_home(self._home_page())

    @cached_property
    def compose(self) -> ComposeSheet:
        page = ComposeSheet(self.bridge)
        self._stack.addWidget(page)
        page.closed.connect(self.go_home)
        page.sent.connect(self._on_sent)
        page.wants_master.connect(self._on_master)
        return page

    @cached_property
    def master_sheet(self) -> MasterSheet:
        sheet = MasterSheet(self.bridge)
        self._stack.addWidget(sheet)
        sheet.closed.connect(lambda: self.go_to(self.compose))
        sheet.saved.connect(self._on_released)
        return sheet

    @cached_property
    def call_sheet(self) -> CallSheet:
        return self.add_sheet(CallSheet(self.bridge))

    @cached_property
    def sent_sheet(self) -> SentSheet:
        return self.add_sheet(SentSheet(self.bridge))

    @cached_property
    def refused_sheet(self) -> RefusedSheet:
        return self.add_sheet(RefusedSheet(self.bridge))

    @cached_property
    def line_sheet(self) -> LineSheet:
        return self.add_sheet(LineSheet(self.bridge))

    def compose_for(self, case_id: str | None) -> None:
        """Begin or go on with the message about a case (``None``: about none); a begun draft comes back as it was left."""
        self.go_to(self.compose)
        self.compose.open(case_id)

    def log_call(self) -> None:
        self.go_to(self.call_sheet)
        self.call_sheet.start(self._case())

    def distress_card(self) -> None:
        """What to read out on VHF: no policy stands before it."""
        DistressCard(self.bridge, self.window()).open()

    def show_state(self, state: RescueState) -> None:
        told = state.told[-_SHOWN:]
        calls = state.communications[-_SHOWN:]
        self.told.show_rows(list(reversed(told)))
        self.calls.show_rows(list(reversed(calls)))
        self._told_head.setVisible(bool(told))
        self._calls_head.setVisible(bool(calls))
        self._nothing.setVisible(not told and not calls)

    def show_frame(self, _frame: object) -> None:
        desk = self.bridge.station.desk
        now = self.bridge.station.clock.utc()
        lines = [
            f"{w.record.draft.title}: waiting {duration((now - w.record.at).total_seconds())}"
            + (f", {w.trouble}" if w.trouble else "")
            for w in desk.queue
        ]
        lines += desk.problems[-3:]
        self.waiting.setText("\n".join(lines))
        self.waiting.setVisible(bool(lines))

    def _home_page(self) -> QWidget:
        page = QWidget()
        page.setLayout(
            column(
                row((self.tell_key, 3), (self.call_key, 2)),
                row((self.refused_key, 4), (self.free_key, 3), (self.card_key, 4)),
                self.waiting,
                self._nothing,
                self._told_head,
                self.told,
                self._calls_head,
                self.calls,
                "stretch",
                margin=(0, 0, 4, 0),
            )
        )
        home = QWidget()
        home.setLayout(column(scrolled(page), margin=(12, GRID, 8, GRID)))
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

    def _on_sent(self, draft_id: str, said: str) -> None:
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

    def _open_call(self, call: Communication) -> None:
        line = self.bridge.station.logbook.line(call.entry)
        if line is not None:
            self.go_to(self.line_sheet)
            self.line_sheet.show_line(line)


def _who(told: Told) -> str:
    """The first two by name, the rest by number."""
    names = [short_name(Recipient(t.removeprefix("to: "))) for t in told.recipients]
    rest = f" +{len(names) - _NAMED}" if len(names) > _NAMED else ""
    return ", ".join(names[:_NAMED]) + rest


def _fate(told: Told) -> str:
    return f"{told.channel}, {STATUS_WORDS.get(told.status, told.status)}"


def _with(call: Communication) -> str:
    return f"{'from' if call.line.direction == 'in' else 'to'} {call.line.party}"


def _result(call: Communication) -> str:
    return RESULTS.get(call.line.result, call.line.result)
