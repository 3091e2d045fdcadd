"""The forms of the Comms panel: a call into the log, what became of a message, the master's release, who was told."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtWidgets import QLabel, QPlainTextEdit

from app.errors import UserError
from app.policy.model import Recipient
from app.relay.desk import MasterPreview
from app.relay.drafts import Draft
from app.rescue.entries import CommsLine, RelaySent
from app.rescue.state import RescueState
from ui.bridge import Bridge
from ui.panels.people_forms import CaseSheetBase
from ui.panels.recipients import short_name
from ui.panels.tables import RowsTable
from ui.parts import Choices, Sheet, TextField, discard, field, line_edit
from ui.when import WhenInput
from ui.widgets import label
from ui.words import clock

MEANS: Final = {m: m for m in ("VHF", "Phone", "E-mail", "Satellite", "Navtex", "Radio", "By voice", "Other")}
RESULTS: Final = {"answered": "Answered", "no_answer": "No answer", "refused": "Refused"}
STATUS_WORDS: Final = {
    "queued": "queued",
    "delivered": "delivered",
    "failed": "FAILED",
    "handed_over": "in the outbox folder",
    "released": "released, waiting",
    "refused": "refused by the policy",
    "held": "held for the master",
}


class CallSheet(CaseSheetBase):
    """One communication: who, which way, by what, what was said, and whether anybody answered."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__(bridge, "Log a call", "Save call")
        self.direction = Choices({"out": "We called", "in": "They called"}, 2)
        self.means = Choices(MEANS, 4)
        self.party = line_edit("e.g. MRCC Rome", name="With whom")
        self.result = Choices(RESULTS, 3)
        self.content = TextField("what was said", 3)
        self.when = WhenInput(bridge.station.clock.utc, bridge.station.session.state_at)
        self.body.addWidget(self.direction)
        self.body.addLayout(field("With whom", self.party))
        self.body.addLayout(field("By", self.means))
        self.body.addWidget(self.result)
        self.body.addLayout(field("What was said", self.content))
        self.body.addLayout(field("When", self.when))
        self.clear()

    def start(self, case_id: str | None) -> None:
        self.choose_case(case_id)
        self.party.setFocus()

    def save(self) -> None:
        party = self.party.text().strip()
        if not party:
            self.refuse("Say with whom", self.party)
            return
        if not self.result.value:
            self.refuse("Say whether they answered. That nobody answered matters as much")
            return
        try:
            moment = self.when.moment()
        except UserError as error:
            self.refuse(str(error), self.when.edit)
            return
        known = {name.casefold(): a.id for a in self.bridge.station.desk.authorities() for name in a.names}
        payload = CommsLine(
            direction="in" if self.direction.value == "in" else "out",
            means=self.means.value,
            party=party,
            content=self.content.value,
            result=self.result.value,
            authority=known.get(party.casefold()),
        )
        self.commit([self.bridge.write(payload, subject=self.subject, happened=moment)])

    def clear(self) -> None:
        self.direction.choose("out")
        self.means.choose("VHF")
        self.party.clear()
        self.result.choose("")
        self.content.clear()
        self.when.now()


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
        if self._draft:
            self.rows.show_rows(deliveries(state, self._draft))

    def save(self) -> None:
        self.closed.emit()


def deliveries(state: RescueState, draft_id: str) -> tuple[tuple[str, str, str], ...]:
    """(recipient, what became of it, UTC): the newest news of each recipient of a draft."""
    newest: dict[str, tuple[str, str, str]] = {}
    for line in state.lines:
        sent = line.payload
        if isinstance(sent, RelaySent) and sent.draft == draft_id and not line.void:
            word = STATUS_WORDS[sent.status] + (f": {sent.detail}" if sent.status == "failed" and sent.detail else "")
            for recipient in sent.recipients:
                newest[recipient] = (short_name(Recipient(recipient)), word, clock(line.at))
    return tuple(newest.values())


class MasterSheet(Sheet):
    """The master's release in two steps: exactly what would go to whom, then name, reason and the key."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__(bridge, "The master decides", "Release and send")
        self._preview: MasterPreview | None = None
        self.sentence = label("", "op", wrap=True)
        self.exact = QPlainTextEdit()
        self.exact.setReadOnly(True)
        self.exact.setFixedHeight(200)
        self.exact.setAccessibleName("Exactly what would go")
        self.master, self.reason = line_edit(name="Name of the master"), line_edit(name="Reason")
        self.body.addWidget(self.sentence)
        self.body.addLayout(field("Exactly this would go", self.exact))
        self.body.addLayout(field("Master", self.master))
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

    @property
    def draft(self) -> Draft | None:
        return self._preview.draft if self._preview else None

    def clear(self) -> None:
        self._preview = None
        for each in (self.master, self.reason):
            each.clear()
        self.exact.clear()


class RefusedSheet(Sheet):
    """Who may not be told of a case, and why: for the officer who is asked."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__(bridge, "Not told, and why", "Done")
        self.shown: list[QLabel] = []

    def show_refused(self, rows: Sequence[tuple[str, str]]) -> None:
        for old in self.shown:
            discard(old)
        self.shown = []
        for name, why in rows:
            for each in (label(name, "op"), label(why, "lab", wrap=True)):
                self.body.addWidget(each)
                self.shown.append(each)

    def save(self) -> None:
        self.closed.emit()
