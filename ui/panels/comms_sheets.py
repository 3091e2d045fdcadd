"""The forms of the Comms panel about messages: what became of one, the master's release, who was not told."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QWidget

from app.crew import PIN_MAX
from app.errors import UserError
from app.policy.model import Recipient
from app.relay.desk import MasterPreview
from app.relay.drafts import Draft
from app.relay.recipients import NO_ADDRESS
from app.rescue.entries import RelaySent
from app.rescue.state import RescueState
from app.worded import joined, worded
from ui.bridge import Bridge
from ui.language import tr
from ui.panels.recipients import short_name
from ui.panels.tables import RowsTable
from ui.parts import Sheet, discard, field, line_edit
from ui.tokens import H_TOUCH
from ui.widgets import button, label
from ui.words import clock

STATUS_WORDS: Final = {
    "queued": "queued",
    "delivered": "delivered",
    "failed": "FAILED",
    "handed_over": "in the outbox folder",
    "training": "training, not sent",
    "released": "released, waiting",
    "refused": "refused by the policy",
    "held": "held for the master",
}
_OUTCOMES: Final = {
    "failed": "NOT delivered to",
    "delivered": "Delivered to",
    "handed_over": "In the outbox folder for",
    "training": "Training, not sent to",
    "queued": "In the mail queue for",
    NO_ADDRESS: "No address is entered for",
}
"""How a sentence on a message begins, the worst first."""


class SentSheet(Sheet):
    """What became of a message, recipient by recipient, as the log learns of it."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__(bridge, "Sent", "Done")
        self._draft = ""
        self.said = label("", "", wrap=True)
        self.rows = RowsTable((("Who", 0, lambda r: r[0]), ("What became of it", 216, lambda r: r[1]), ("UTC", 56, lambda r: r[2])))
        self.body.addWidget(self.said)
        self.body.addWidget(self.rows)
        bridge.state_changed.connect(self.show_state)

    def show_draft(self, draft_id: str, said: str) -> None:
        self._draft = draft_id
        self.said.setText(said)
        self.show_state(self.bridge.state)
        self.main.setFocus()

    def show_state(self, state: RescueState) -> None:
        if not self._draft:
            return
        rows = deliveries(state, self._draft)
        self.rows.show_rows(rows)
        if rows:
            # What the desk said when it was sent ("In the mail queue") is overtaken by what became of it.
            self.said.setText(outcome(rows))

    def save(self) -> None:
        self.closed.emit()


def deliveries(state: RescueState, draft_id: str) -> tuple[tuple[str, str, str], ...]:
    """(recipient, what became of it, UTC): the newest news of each recipient of a draft."""
    newest: dict[str, tuple[str, str, str]] = {}
    for line in state.lines:
        sent = line.payload
        if isinstance(sent, RelaySent) and sent.draft == draft_id and not line.void:
            word = STATUS_WORDS[sent.status] + (
                worded(": {detail}", detail=sent.detail) if sent.status == "failed" and sent.detail else ""
            )
            if sent.detail == NO_ADDRESS:
                word = NO_ADDRESS  # known when it was sent: nothing failed
            for recipient in sent.recipients:
                newest[recipient] = (short_name(Recipient(recipient)), word, clock(line.at))
    return tuple(newest.values())


def outcome(rows: Sequence[tuple[str, str, str]]) -> str:
    """What became of a message in one sentence, from its rows: ``Delivered to 2 of 3. 1 waits in the mail queue``."""
    words = [word.partition(":")[0] for _who, word, _at in rows]
    said = []
    for status, text in _OUTCOMES.items():
        if number := words.count(STATUS_WORDS.get(status, status)):
            of = (
                worded("all {number}", number=number)
                if number == len(rows) > 1
                else worded("{number} of {n}", number=number, n=len(rows))
                if len(rows) > 1
                else ""
            )
            said.append(joined(" ", (p for p in (text, of, rows[0][0] if len(rows) == 1 else "") if p)))
    return joined(". ", said)


class MasterSheet(Sheet):
    """The master's release in two steps: exactly what would go to whom, then name, reason and the key."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__(bridge, "The master decides", "Release and send")
        self._preview: MasterPreview | None = None
        self.sentence = label("", "op", wrap=True)
        self.exact = QPlainTextEdit()
        self.exact.setReadOnly(True)
        self.exact.setFixedHeight(200)
        self.exact.setAccessibleName(tr("Exactly what would go"))
        self.master, self.reason = line_edit(name="Name of the master"), line_edit(name="Reason")
        self.body.addWidget(self.sentence)
        self.body.addLayout(field("Exactly this would go", self.exact))
        self.pin = line_edit(name="PIN of the master")
        self.pin.setEchoMode(QLineEdit.EchoMode.Password)
        self.pin.setMaxLength(PIN_MAX)
        self._pin_field = QWidget()
        self._pin_field.setLayout(field("PIN", self.pin))
        self._pin_field.hide()
        self.master.textChanged.connect(lambda _name: self._pin_field.setVisible(self._needs_pin()))
        self.body.addLayout(field("Master", self.master))
        self.body.addWidget(self._pin_field)
        self.body.addLayout(field("Reason", self.reason))
        self.outcome = ""

    def show_draft(self, draft: Draft) -> None:
        try:
            self._preview = self.bridge.station.desk.ask_master(draft)
        except UserError as error:
            self._preview = None
            self.refuse(str(error))
            return
        self.sentence.setText(self._preview.decision.sentence)
        self.exact.setPlainText(self._preview.text)
        self.notice.say("")
        self.master.setFocus()

    def save(self) -> None:
        if self._preview is None:
            return
        if (problem := self._pin_problem()) is not None:
            self.refuse(problem, self.pin)
            return
        try:
            outcome = self.bridge.station.desk.master_release(self._preview, master=self.master.text(), reason=self.reason.text())
        except UserError as error:
            self.refuse(str(error), self.master if not self.master.text().strip() else self.reason)
            return
        self.outcome = outcome.text
        if outcome.released:
            self.saved.emit()
        else:
            self.refuse(outcome.text)

    def _needs_pin(self) -> bool:
        crew = self.bridge.station.crew
        return crew is not None and crew.has_pin(self.master.text())

    def _pin_problem(self) -> str | None:
        """Why this is not taken for the master, ``None`` where it is: who has a PIN in the crew list gives it."""
        crew = self.bridge.station.crew
        if crew is None or not self._needs_pin():
            return None
        try:
            right = crew.check(self.master.text(), self.pin.text())
        except UserError as error:
            return str(error)
        self.pin.clear()
        return None if right else "That is not the PIN of this name"

    @property
    def draft(self) -> Draft | None:
        return self._preview.draft if self._preview else None

    def clear(self) -> None:
        self._preview = None
        for each in (self.master, self.pin, self.reason):
            each.clear()
        self.exact.clear()


class PreviewSheet(Sheet):
    """Exactly what would go, to the last byte: envelope, headers, text, files."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__(bridge, "Exactly what goes", "Back to the message")
        self.exact = QPlainTextEdit()
        self.exact.setReadOnly(True)
        self.exact.setMinimumHeight(320)
        self.exact.setAccessibleName(tr("Exactly what goes"))
        self.hash = label("", "sec", wrap=True)
        self.body.addWidget(self.exact, 1)
        self.body.addWidget(self.hash)

    def show_draft(self, draft: Draft) -> None:
        desk = self.bridge.station.desk
        self.notice.say("")
        try:
            text = desk.preview(draft)
            digest = desk.ask_master(draft).content_sha256
            parts = joined(" ", (digest[i : i + 16] for i in range(0, len(digest), 16)))
            self.hash.setText(worded("What is decided on (SHA-256): {parts}", parts=parts))
        except UserError as error:
            text = ""
            self.refuse(str(error))
        self.exact.setPlainText(text)
        self.main.setFocus()

    def save(self) -> None:
        self.closed.emit()


class RefusedSheet(Sheet):
    """Who may not be told of a case, and why: for the officer who is asked."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__(bridge, "Not told, and why", "Done")
        self.shown: list[QLabel] = []
        self.policy_key = button("Who may be told what", height=H_TOUCH, on_click=lambda: bridge.policy_requested.emit(""))
        self.body.addWidget(self.policy_key)

    def show_refused(self, rows: Sequence[tuple[str, str]]) -> None:
        for old in self.shown:
            discard(old)
        self.shown = []
        for name, why in rows:
            for each in (label(name, "op"), label(why, "lab", wrap=True)):
                self.body.addWidget(each)
                self.shown.append(each)
        self.body.addWidget(self.policy_key)  # moves it to the end

    def save(self) -> None:
        self.closed.emit()
