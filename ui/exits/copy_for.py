"""Copy for whom? Who copies a position says for whom, the policy decides, and the log keeps it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from app.policy.model import Recipient, Verdict
from app.relay.desk import Outcome
from app.relay.drafts import Draft
from app.relay.waypoints import OWN_SHIP
from app.worded import one_line, worded
from ui.bridge import Bridge
from ui.language import tr
from ui.panels.recipients import RecipientRow, short_name
from ui.panels.verdict import VerdictBox
from ui.parts import Notice, scrolled
from ui.taborder import TabsByEye
from ui.tokens import GRID, H_KEY
from ui.widgets import button, column, frame, label, row

_SHOWN: Final = 160
Make = Callable[[tuple[Recipient, ...]], Draft]
Give = Callable[[Draft], Outcome]


class CopyFor(TabsByEye, QDialog):
    """``make`` drafts the text for recipients, ``give`` sends it through the gate and onto the clipboard."""

    def __init__(self, bridge: Bridge, parent: QWidget, text: str, make: Make, give: Give) -> None:
        super().__init__(parent)
        self._bridge, self._make, self._give = bridge, make, give
        self.setWindowTitle(tr("Copy for whom?"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        shown = one_line(text)
        quoted = label(shown if len(shown) <= _SHOWN else f"{shown[:_SHOWN]}…", "op", wrap=True)
        self.own_key = button("For this bridge: plotter, ECDIS, paper form", "strong", height=H_KEY, on_click=self._copy_own)
        self.others = RecipientRow(bridge.theme, bridge.station.desk.authorities)
        self.others.add_key.setText("Choose")
        self.others.changed.connect(lambda _recipients: self._check())
        self.verdict = VerdictBox(bridge.theme)
        self.notice = Notice()
        self.copy_key = button("Copy", height=H_KEY, on_click=self._copy)
        self.cancel_key = button("Do not copy", height=H_KEY, on_click=self.reject)
        inside = QWidget()
        inside.setLayout(column(label("For somebody else", "lab"), self.others, self.verdict, "stretch", margin=(0, 0, 4, 0)))
        self.setLayout(
            column(
                label("Copy for whom?", "big"),
                frame("card", column(quoted, margin=12)),
                label("There is a position in it, or what may be one. The log keeps for whom you copy it.", "lab", wrap=True),
                self.own_key,
                (scrolled(inside), 1),
                self.notice,
                row((self.copy_key, 1), (self.cancel_key, 1)),
                margin=2 * GRID,
            )
        )
        self.resize(520, 680)
        self._check()
        self.own_key.setFocus()

    def _check(self) -> None:
        chosen = self.others.recipients
        self.copy_key.setEnabled(bool(chosen))
        self.verdict.setVisible(bool(chosen))
        self.notice.say("")
        if not chosen:
            self.copy_key.setText("Copy")
            return
        station = self._bridge.station
        decision = station.desk.check(self._make(chosen))
        stopped = decision.verdict >= Verdict.HOLD
        self.others.show_recipients(chosen, frozenset(r.recipient for r in decision.reasons if r.verdict >= Verdict.HOLD))
        self.verdict.show_decision(decision, chosen, station.settings.ship.name, ())
        self.verdict.head.setText("Not copied" if stopped else "May be copied")
        names = short_name(chosen[0]) if len(chosen) == 1 else worded("{n} of them", n=len(chosen))
        self.copy_key.setText(worded("Copy for {names}", names=names))

    def _copy_own(self) -> None:
        self._through_the_gate((Recipient("Own bridge", "to", OWN_SHIP),))

    def _copy(self) -> None:
        self._through_the_gate(self.others.recipients)

    def _through_the_gate(self, recipients: tuple[Recipient, ...]) -> None:
        """A refusal is written down too, and the question stays open."""
        outcome = self._give(self._make(recipients))
        if outcome.message is not None:
            self.accept()
        elif outcome.decision.verdict >= Verdict.HOLD and recipients == self.others.recipients:
            self.notice.say("Not copied. The log has it that you asked")  # why stands in the verdict above
        else:
            self.notice.say(outcome.text)
