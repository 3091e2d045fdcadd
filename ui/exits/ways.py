"""All ways out of the window, tied to the gate: what a panel asks to be copied, read out or printed, and what is copied by hand."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from app.errors import UserError
from app.policy.model import ChannelKind, Recipient
from app.relay.copied import copied_draft
from app.relay.desk import Desk, Outcome
from app.relay.drafts import Draft
from app.relay.scanning import Scanner
from app.watch.frame import TargetKind
from app.worded import joined, worded
from ui.bridge import Bridge
from ui.exits.clipboard import CLEAR_AFTER_MS, ClipboardExit
from ui.exits.guard import CopyGuard
from ui.exits.sheets import FILE, PrintOn, ReadAloud
from ui.panels.recipients import short_name

if TYPE_CHECKING:
    from ui.exits.copy_for import CopyFor


class Exits(QObject):
    """Made once for a window, by the application. ``scan`` finds positions in text."""

    def __init__(self, bridge: Bridge, window: QWidget, app: QApplication, scan: Scanner) -> None:
        super().__init__(window)
        self._bridge, self._window, self._scan = bridge, window, scan
        self.clipboard = ClipboardExit(self)
        self.guard = CopyGuard(app, scan, self.clipboard, self)
        self.guard.asked.connect(self.ask)
        self.asking: CopyFor | None = None
        bridge.exit_requested.connect(self.give)

    def give(self, draft: Draft) -> None:
        """A message by the way that its channel names: clipboard, voice or print. Attachments stay here."""
        plain = replace(draft, attachments=())
        if draft.channel is ChannelKind.CLIPBOARD:
            outcome = self.copy(replace(plain, sitrep=None))
            if outcome.message is None:
                self._bridge.notice.emit(outcome.text)
        elif draft.channel is ChannelKind.PRINT:
            self.print_dialog(replace(plain, sitrep=None)).open()
        elif draft.channel is ChannelKind.VOICE:
            outcome = self._send(plain)
            if outcome.message is None:
                self._bridge.notice.emit(outcome.text)
            else:
                ReadAloud(self._window, outcome.message, self._bridge.station.mode.word).open()

    def ask(self, text: str) -> None:
        """Somebody copies a position by hand: for whom?"""
        from ui.exits.copy_for import CopyFor

        if self.asking is not None:
            self.asking.reject()
        dialog = CopyFor(self._bridge, self._window, text, lambda to: self._copied(text, to), self.copy)
        dialog.finished.connect(self._asked)
        self.asking = dialog
        dialog.open()

    def copy(self, draft: Draft) -> Outcome:
        """Through the gate and onto the clipboard."""
        outcome = self._send(draft)
        if outcome.message is not None:
            self.clipboard.put(outcome.message)
            whom = joined(", ", (short_name(r) for r in outcome.message.draft.recipients))
            self._bridge.notice.emit(
                worded("Copied for {whom}. It is taken back after {value} seconds", whom=whom, value=CLEAR_AFTER_MS // 1000)
            )
        return outcome

    def print_dialog(self, draft: Draft) -> PrintOn:
        """The question on which printer; the gate is asked once that is chosen."""
        from ui.exits import print as paper  # what prints is loaded when somebody prints, not before the first picture

        return PrintOn(self._window, paper.printers(), lambda name: self._print(draft, name))

    def _print(self, draft: Draft, printer: str) -> str:
        """ "" when it is on its way, else what is wrong."""
        from ui.exits import print as paper

        outcome = self._send(draft)
        if outcome.message is None:
            return outcome.text
        try:
            if printer == FILE:
                path = paper.print_to_file(outcome.message, self._bridge.station.desk.outbox, self._bridge.station.mode.word)
                self._bridge.notice.emit(worded("Saved to be printed: {path}", path=path))
            else:
                paper.print_on(outcome.message, printer, self._bridge.station.mode.word)
                self._bridge.notice.emit(worded("Sent to the printer {printer}", printer=printer))
        except UserError as error:
            self._desk.note_failed(outcome.message, str(error))
            return str(error)
        return ""

    def _send(self, draft: Draft) -> Outcome:
        return self._desk.send(draft, self._bridge.station.author)

    def _copied(self, text: str, recipients: tuple[Recipient, ...]) -> Draft:
        state, frame = self._bridge.state, self._bridge.frame
        cases = {case.id: case.position.position for case in state.cases.values() if case.position is not None}
        ships = [t.position for t in frame.targets if t.kind is not TargetKind.AID and t.position is not None]
        return copied_draft(text, recipients, ChannelKind.CLIPBOARD, self._scan, cases, ships)

    def _asked(self, _result: int) -> None:
        self.asking = None

    @property
    def _desk(self) -> Desk:
        return self._bridge.station.desk
