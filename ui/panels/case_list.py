"""The cases of the mission in rows, open ones first: the switcher above the card."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.rescue.entries import Place
from app.rescue.state import Case, RescueState
from app.watch.frame import Frame
from ui.bridge import Bridge
from ui.parts import discard, scrolled
from ui.sight import sight
from ui.tokens import H_TOUCH
from ui.widgets import CaseIcon, column, label, row, set_cls
from ui.words import OUTCOME_WORDS, PHASES, degrees, miles, short_number

_ROWS_SEEN = 3


class CaseRow(QPushButton):
    """One case: hexagon, number, its state in a word, and where it is or how many of it are on board."""

    def __init__(self, bridge: Bridge, case_id: str) -> None:
        super().__init__()
        self.case_id = case_id
        self._icon = CaseIcon(bridge.theme, size=28)
        self._number, self._state, self._value = label("", "op"), label("", "lab"), label("")
        layout = row(self._icon, self._number, (self._state, 1), self._value, margin=(8, 0, 8, 0))
        for each in (self._icon, self._number, self._state, self._value):
            each.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._state.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setLayout(layout)
        self.setFixedHeight(H_TOUCH)

    def show_case(self, case: Case, state: RescueState, chosen: bool) -> None:
        self._icon.show_case(short_number(case.number), opened=case.open)
        self._number.setText(case.number)
        self._state.setText(self._word(case, state))
        set_cls(self, "open" if chosen else "key")
        self.setAccessibleName(f"Case {case.number}, {self._state.text()}")

    def show_place(self, case: Case, state: RescueState, frame: Frame, bridge: Bridge) -> None:
        """Range and bearing of an open case; how many of a closed one are on board."""
        if case.open:
            seen = sight(case, frame, bridge.station.settings, state.speeds)
            self._value.setText(f"{miles(seen.range_m)} NM {degrees(seen.bearing_deg)}" if seen else "no range")
        else:
            aboard = state.ledger.total(Place.OWN_SHIP, case.id)
            self._value.setText(f"{aboard} on board" if aboard else "")

    @staticmethod
    def _word(case: Case, state: RescueState) -> str:
        open_differences = [d for d in state.ledger.differences if d.case == case.id and d.unexplained]
        unexplained = sum(abs(d.unexplained) for d in open_differences)
        if not case.open:
            word = OUTCOME_WORDS.get(case.outcome or "", case.outcome or "closed").lower()
        else:
            word = PHASES[case.phase].lower() if case.phase else "open"
        return f"{unexplained} unexplained, {word}" if unexplained else word  # what is cut off is the word


class CaseList(QWidget):
    """At most three rows are seen at once; the rest scrolls."""

    chosen = Signal(str)

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self._bridge = bridge
        self._rows: dict[str, CaseRow] = {}
        self._inside = QWidget()
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._column.addStretch(1)
        self._area = scrolled(self._inside)
        self.setLayout(column(self._area))

    def show_cases(self, state: RescueState, chosen: str | None) -> None:
        cases = in_order(state)
        wanted = [c.id for c in cases]
        for gone in [i for i in self._rows if i not in wanted]:
            discard(self._rows.pop(gone))
        for place, case in enumerate(cases):
            if case.id not in self._rows:
                made = CaseRow(self._bridge, case.id)
                made.clicked.connect(lambda _checked=False, i=case.id: self.chosen.emit(i))
                self._rows[case.id] = made
            self._column.insertWidget(place, self._rows[case.id])
            self._rows[case.id].show_case(case, state, case.id == chosen)
        seen = min(len(cases), _ROWS_SEEN)
        self._area.setFixedHeight(seen * (H_TOUCH + 4))
        self.setVisible(len(cases) > 1)  # a single one is the card below

    def show_frame(self, state: RescueState, frame: Frame) -> None:
        for case_id, each in self._rows.items():
            if case_id in state.cases:
                each.show_place(state.cases[case_id], state, frame, self._bridge)


def in_order(state: RescueState) -> list[Case]:
    """Open cases first, then the newest."""
    return sorted(state.cases.values(), key=lambda c: (not c.open, -c.opened.timestamp()))
