"""The cases of the mission in rows, the most urgent first, closed ones too: the switcher above the card.

Painted, one row each, live at 2 Hz. Rows do not change places under a finger: while the pointer or the keyboard is in the
list it is sorted again only when a case became more or less urgent, was opened or was closed.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.rescue.state import Case, RescueState
from app.rescue.urgency import CaseOrder, case_order
from app.watch.frame import Frame
from ui.bridge import Bridge
from ui.panels.case_list_view import ROW, CaseLine, CasesView, case_line
from ui.sight import Sight, sight
from ui.tokens import TALL_WINDOW
from ui.widgets import column

_LEAST, _MOST, _TALL = 2, 4, 5
"""Rows seen at once: two, and as many as cases are open up to four, five in a tall window; the rest scrolls."""


class CaseList(QWidget):
    """``chosen`` when a person chose a case, by a press or with the arrow keys."""

    chosen = Signal(str)

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self._bridge = bridge
        self._ranks: dict[str, CaseOrder] = {}
        self._order: list[str] = []
        self.view = CasesView(bridge.theme)
        self.view.pressed_case.connect(self.chosen)
        self.setLayout(column(self.view))

    @property
    def order(self) -> tuple[str, ...]:
        """Case ids from top to bottom."""
        return tuple(self._order)

    def line(self, case_id: str) -> CaseLine:
        """What the row of a case says. Raises ValueError where there is none."""
        return self.view.cases.lines[self._order.index(case_id)]

    def show_cases(self, state: RescueState, chosen: str | None) -> None:
        self.view.cases.chosen = chosen
        self._show(state, self._bridge.frame)
        tall = self.window().height() > TALL_WINDOW
        wanted = _TALL if tall else min(max(_LEAST, sum(c.open for c in state.cases.values())), _MOST)
        seen = min(wanted, max(len(state.cases), 1))
        self.view.setFixedHeight(seen * ROW)
        self.setVisible(len(state.cases) > 1)  # a single one is the card below

    def show_frame(self, state: RescueState, frame: Frame) -> None:
        self._show(state, frame)

    def _show(self, state: RescueState, frame: Frame) -> None:
        settings = self._bridge.station.settings
        seen = {c.id: sight(c, frame, settings, state.speeds) if c.open else None for c in state.cases.values()}
        self._sort(state.cases, seen)
        self.view.show_lines([case_line(state.cases[i], state, seen[i], frame) for i in self._order])

    def _sort(self, cases: Mapping[str, Case], seen: Mapping[str, Sight | None]) -> None:
        ranks = {i: case_order(case, None) for i, case in cases.items()}
        if self._held and ranks == self._ranks:
            return
        self._ranks = ranks
        etas = {i: s.eta_s if (s := seen[i]) is not None else None for i in cases}
        self._order = sorted(cases, key=lambda i: case_order(cases[i], etas[i]))

    @property
    def _held(self) -> bool:
        return self.view.hasFocus() or self.underMouse()


def in_order(state: RescueState) -> list[Case]:
    """The most urgent first, without a look at who is nearest: for lists to choose from."""
    return sorted(state.cases.values(), key=lambda case: case_order(case, None))
