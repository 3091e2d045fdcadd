"""What the policy says of the message as it stands: "Not sent", one sentence, the way it would go; or that it may go."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtWidgets import QFrame

from app.policy.model import Decision, Recipient, Verdict
from app.policy.rules import BUILT_IN
from app.worded import joined, worded
from ui.panels.path_graph import Node, PathGraph
from ui.panels.recipients import short_name
from ui.theme import Theme
from ui.tokens import GRID
from ui.widgets import IconLabel, column, label, row, set_cls

_NAMED: Final = 3
_LINK_WORDS: Final = {
    "conduit": "lets it through",
    "documented_relay": "known to pass on",
    "possible_relay": "may pass on",
}


class VerdictBox(QFrame):
    """No alert colour: a refusal is no alarm. It has a frame in the text's colour, and says what may be done instead."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._icon = IconLabel(theme, "cancel-send", 32)
        self.head, self.rule = label("", "op"), label("", "sec")
        self.sentence, self.detail = label("", "op", wrap=True), label("", "sec", wrap=True)
        self.graph = PathGraph(theme)
        self.setLayout(
            column(
                row(self._icon, (self.head, 1), self.rule),
                self.sentence,
                self.graph,
                self.detail,
                margin=(12, GRID, 12, GRID),
                gap=4,
            )
        )

    def show_decision(self, decision: Decision, recipients: Sequence[Recipient], ship: str, untold: Sequence[str]) -> None:
        """``untold``: names of those who may not be told; said beside a message that may go."""
        refused = decision.verdict >= Verdict.HOLD
        set_cls(self, "refused" if refused else "card")
        self._icon.set_icon("cancel-send" if refused else "send")
        self.head.setText("Not sent" if refused else "May go")
        cited = decision.rule if decision.rule not in BUILT_IN else ""  # its name is a word of the program; the sentence says it
        self.rule.setText(worded("rule {rule}", rule=cited) if cited else "")
        self.sentence.setText(decision.sentence)
        self.graph.show_nodes(nodes_of(decision, recipients, ship) if refused else ())
        self.detail.setText(
            _refusal(decision, recipients) if refused else worded("Not told: {join}", join=joined(", ", untold)) if untold else ""
        )
        self.detail.setVisible(bool(self.detail.text()))


def _refusal(decision: Decision, recipients: Sequence[Recipient]) -> str:
    """Why, and who may be told: the others of this message, or where nobody would be left, bodies of the directory."""
    left = [short_name(r) for r in recipients if r.text not in decision.without] if decision.without else []
    rest = worded(" and {value} more", value=len(left) - _NAMED) if len(left) > _NAMED else ""
    if left:
        whom = worded("The others may be told: {join}{rest}", join=joined(", ", left[:_NAMED]), rest=rest)
    else:
        whom = worded("You may tell: {join}", join=joined(", ", decision.instead[:_NAMED])) if decision.instead else ""
    return joined("\n", (part for part in (decision.why, whom) if part))


def nodes_of(decision: Decision, recipients: Sequence[Recipient], ship: str) -> tuple[Node, ...]:
    """Own ship, then the way from who is written to, to who would know."""
    if not decision.path:
        return ()
    stopped = "blocked" if decision.verdict is Verdict.BLOCK else "held for the master"
    first = next((r for r in recipients if decision.path[0] in (short_name(r), r.text)), None)
    field = worded("in {role}", role=first.role) if first is not None and first.role != "to" else "addressed"
    nodes = [Node(ship or "Own ship", "you")]
    last = len(decision.path) - 1
    for i, name in enumerate(decision.path):
        if i == last:
            nodes.append(
                Node(name, worded("{field}, {stopped}", field=field, stopped=stopped) if i == 0 else stopped, stopped=True)
            )
        else:
            nodes.append(Node(name, field if i == 0 and last > 1 else _LINK_WORDS.get(decision.link, "passes on")))
    return tuple(nodes)
