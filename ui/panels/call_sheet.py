"""One communication into the log: who, which way, by what, what was said, whether anybody answered, and when to call again."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget

from app.errors import UserError
from app.rescue.entries import CommsLine
from app.rescue.state import Communication
from app.worded import worded
from ui.bridge import Bridge
from ui.language import tr
from ui.panels.case_list import in_order
from ui.panels.whom import Whom
from ui.parts import MOST_CASES, Choices, Sheet, TextField, discard, field, line_edit
from ui.tokens import H_TOUCH
from ui.when import WhenInput
from ui.widgets import button, column, label, row
from ui.words import clock_or_date

MEANS: Final = {m: m for m in ("VHF", "Phone", "E-mail", "Satellite", "Iridium", "DSC", "Navtex", "Radio", "By voice", "Other")}
CHANNELS: Final = {"VHF": "16", "DSC": "70"}
"""Means that have a channel, and the one that it is mostly on."""
_WITH_CHANNEL: Final = frozenset({"VHF", "DSC", "Radio"})
OUT: Final = {"answered": "Answered", "no_answer": "No answer", "refused": "Refused", "sent": "Sent"}
IN: Final = {"received": "Received", "answered": "We answered", "no_answer": "Not answered"}
RESULTS: Final = {**IN, **OUT, "": ""}
AGAIN: Final = {"": "No", "5": "5", "10": "10", "15": "15", "30": "30", "60": "60"}
NO_CASE: Final = "-"
_EARLIER: Final = 12
_LONGEST: Final = 40


class CallSheet(Sheet):
    """What was typed stays until it is on the disk. A call may answer or repeat an earlier one."""

    def __init__(self, bridge: Bridge, title: str = "Log a call") -> None:
        super().__init__(bridge, title, "Save call")
        desk = bridge.station.desk
        self._answers: Communication | None = None
        self._answers_chosen = False
        self._again_set = ""  # minutes that stand there because the call before had them
        self._offered: dict[str, str] = {}
        self.direction = Choices({"out": "We called", "in": "They called"}, 2)
        self.whom = Whom(bridge.theme, desk.authorities, lambda: self.bridge.station.desk.book, self._spoken_with)
        self.party = self.whom.edit
        self.means = Choices(MEANS, 5)
        self.means.setAccessibleName(tr("By"))
        self.channel = line_edit(name="Channel")
        self.channel.setFixedWidth(96)
        self.channel_row = QWidget()
        self.channel_row.setLayout(row(label("Channel", "sec"), self.channel, "stretch"))
        self.result_out, self.result_in = Choices(OUT, 4), Choices(IN, 3)
        self.content = TextField("what was said", 3)
        self.again = Choices(AGAIN, 6)
        self.again_row = QWidget()
        self.again_row.setLayout(column(field("Remind to call again, minutes", self.again)))
        self.cases = Choices({NO_CASE: "No case"}, 3)
        self.answers_key = button("", height=H_TOUCH, on_click=self._choose_earlier)
        self.when = WhenInput(bridge.station.clock.utc, bridge.station.session.state_at, bridge.zone)
        self.body.addWidget(self.direction)
        self.body.addLayout(field("With whom", self.whom))
        self.body.addLayout(field("What came of it", column(self.result_out, self.result_in)))
        self.body.addWidget(self.again_row)
        self.body.addLayout(field("By", self.means))
        self.body.addWidget(self.channel_row)
        self.body.addLayout(field("What was said", self.content))
        self._about = field("About", self.cases)
        self.body.addLayout(self._about)
        self.body.addWidget(self.answers_key)
        self.body.addLayout(field("When", self.when))
        self.direction.changed.connect(lambda _way: self._fit())
        self.means.changed.connect(self._on_means)
        self.result_out.changed.connect(lambda _result: self._fit())
        self.whom.changed.connect(self._guess_earlier)
        self.clear()

    @property
    def result(self) -> Choices:
        """The answers of the way that was chosen."""
        return self.result_in if self.direction.value == "in" else self.result_out

    @property
    def subject(self) -> str | None:
        return None if self.cases.value in ("", NO_CASE) else self.cases.value

    @property
    def draft_of(self) -> str:
        return self._answers.entry if self._answers is not None and self._answers_chosen else ""

    def start(self, case_id: str | None) -> None:
        """A new call, or the one that was begun."""
        untouched = not self.party.text() and not self.content.value
        self._offer_cases((case_id or NO_CASE) if untouched else self.cases.value)
        self.whom.setFocus()

    def start_answer(self, call: Communication) -> None:
        """They answered: all is as in the call, only what was said is left to type. A begun answer to it goes on."""
        if self._answers is not None and self._answers.entry == call.entry:
            self.content.setFocus()
            return
        self.clear()
        self._offer_cases(call.case or NO_CASE)
        self.whom.show_party(call.line.party)
        self._answers, self._answers_chosen = call, True
        self.means.choose(call.line.means)
        self.channel.setText(call.line.channel)
        self.result_out.choose("answered")
        self._fit()
        self.content.setFocus()

    def save(self) -> None:
        party = self.whom.party
        if not party.name:
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
        again = self.again.value if not self.again_row.isHidden() else ""
        payload = CommsLine.model_validate(
            {
                "direction": self.direction.value or "out",
                "means": self.means.value,
                "channel": self.channel.text().strip() if self.means.value in _WITH_CHANNEL else "",
                "party": party.name,
                "content": self.content.value,
                "result": self.result.value,
                "authority": party.authority,
                "repeat_min": int(again) if again else None,
                "answers": self._answers.entry if self._answers is not None else None,
            }
        )
        self.commit([self.bridge.write(payload, subject=self.subject, happened=moment)])

    def clear(self) -> None:
        self.direction.choose("out")
        self.means.choose("VHF")
        self.channel.setText(CHANNELS["VHF"])
        self.whom.show_party("")
        for each in (self.result_out, self.result_in, self.again):
            each.choose("")
        self.content.clear()
        self.when.now()
        self._answers, self._answers_chosen, self._again_set = None, False, ""
        self._fit()

    # -- what depends on what

    def _fit(self) -> None:
        out = self.direction.value != "in"
        self.result_out.setVisible(out)
        self.result_in.setVisible(not out)
        self.channel_row.setVisible(self.means.value in _WITH_CHANNEL)
        self.again_row.setVisible(out and self.result_out.value != "answered")
        said = (
            "Answers no earlier call"
            if self._answers is None
            else worded("Answers: {described}", described=self._described(self._answers))
        )
        self.answers_key.setText(said)
        self.answers_key.setVisible(bool(self.bridge.state.communications))

    def _on_means(self, means: str) -> None:
        if self.channel.text().strip() in ("", *CHANNELS.values()):
            self.channel.setText(CHANNELS.get(means, ""))
        self._fit()

    def _guess_earlier(self) -> None:
        """The call to the same party that waits to be repeated is the one that this is about, unless somebody chose."""
        if self._answers_chosen:
            return
        party = self.whom.party.name.casefold()
        calls = {r.call for r in self.bridge.state.reminders if party and r.party.casefold() == party and r.case == self.subject}
        self._answers = next((c for c in reversed(self.bridge.state.communications) if c.entry in calls), None)
        self._go_on_reminding(self._answers)
        self._fit()

    def _go_on_reminding(self, call: Communication | None) -> None:
        """Who is still not reached is to be called again as before, unless somebody chose otherwise."""
        if self.again.value == self._again_set:
            self._again_set = str(call.line.repeat_min) if call is not None and str(call.line.repeat_min) in AGAIN else ""
            self.again.choose(self._again_set)

    def _choose_earlier(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tr("No earlier call")).triggered.connect(partial(self._choose, None))
        for call in list(reversed(self.bridge.state.communications))[:_EARLIER]:
            menu.addAction(tr(self._described(call))).triggered.connect(partial(self._choose, call))
        menu.popup(self.answers_key.mapToGlobal(self.answers_key.rect().topLeft()))

    def _choose(self, call: Communication | None, _checked: bool = False) -> None:
        self._answers, self._answers_chosen = call, True
        self._fit()

    def _described(self, call: Communication) -> str:
        when = clock_or_date(call.at, self.bridge.station.clock.utc())
        text = worded(
            "{when} {party}, {lower}", when=when, party=call.line.party, lower=(RESULTS.get(call.line.result, "") or "said").lower()
        )
        return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"

    def _spoken_with(self) -> list[str]:
        """Names in the log, the last one first."""
        return [c.line.party for c in reversed(self.bridge.state.communications)]

    def _offer_cases(self, chosen: str) -> None:
        words = {NO_CASE: "No case"} | {c.id: c.number for c in in_order(self.bridge.state)}
        if words != self._offered:
            self._offered = words
            fresh = Choices(words, 3, most=MOST_CASES)
            fresh.setAccessibleName(tr("About"))
            fresh.changed.connect(lambda _case: self._guess_earlier())
            self._about.replaceWidget(self.cases, fresh)
            discard(self.cases)
            self.cases = fresh
        self.cases.choose(chosen if chosen in words else NO_CASE)
        self._fit()
