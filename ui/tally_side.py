"""The right side of the tally: the case and its running total, the boat that is alongside, and the last presses."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QListView, QWidget

from app.rescue.entries import PARTS, PeopleMovement, PobKind
from app.rescue.state import Case, Line, RescueState
from app.watch.frame import Priority
from ui.bridge import Bridge
from ui.models import LinesModel
from ui.panels.line_delegate import LineDelegate
from ui.panels.people_forms import difference_text
from ui.parts import Notice
from ui.tally_count import BOATS, Count, flags_of, way_of
from ui.tally_parts import BigNumber
from ui.tokens import GRID, H_KEY, H_TOUCH
from ui.valuecell import ValueCell
from ui.widgets import AlertIcon, CaseIcon, IconButton, Segmented, button, column, frame, label, row, rule
from ui.words import ONE_OF, short_number

_WIDTH: Final = 360
_SHOWN: Final = 12


class TallySide(QWidget):
    boat_chosen = Signal(str)
    next_trip_pressed = Signal()
    closed = Signal()

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        theme = bridge.theme
        self.setFixedWidth(_WIDTH)
        self._icon, self._number = CaseIcon(theme, size=40), label("", "val")
        self.total = BigNumber(theme)
        self.pending, self._of = label("", "op"), label("", "lab")
        self.trip = ValueCell(theme, "", unit="people")
        self.on_board = ValueCell(theme, "ON BOARD", unit="all cases")
        self._differs = label("", "op")
        self._differs_detail = label("", "sec", wrap=True)
        self._warning = frame(
            "card",
            row(
                AlertIcon(theme, Priority.CAUTION, 32),
                (column(self._differs, self._differs_detail, gap=0), 1),
                margin=(16, GRID, 16, GRID),
            ),
        )
        self.boats = Segmented.of_words(BOATS, height=H_KEY)
        self.boats.choose(0)
        self.boats.chosen.connect(lambda i: self.boat_chosen.emit(BOATS[i]))
        self.trip_key = button("Next trip", height=H_TOUCH, on_click=self.next_trip_pressed.emit)
        self.model = LinesModel()
        self._list = QListView()
        self._list.setModel(self.model)
        self._delegate = LineDelegate(theme, seconds=True)
        self._list.setItemDelegate(self._delegate)
        self._list.setUniformItemSizes(True)
        self.notice = Notice()
        back = IconButton(theme, "arrow-left-google", "Back to bridge view", height=H_KEY)
        back.clicked.connect(self.closed)
        head = frame(
            "card",
            column(
                row(self._icon, self._number, "stretch"),
                row(self.total, column(self.pending, self._of, gap=0), "stretch", gap=2 * GRID),
                rule(),
                row((self.trip, 1), (self.on_board, 1)),
                margin=(16, GRID, 16, GRID),
            ),
        )
        self.setLayout(column(head, self._warning, self.boats, self.trip_key, self.notice, (self._list, 1), back, gap=GRID + 4))

    def say(self, text: str) -> None:
        """One sentence that cannot be overlooked: nothing was counted, and why."""
        self.notice.say(text)

    def show_count(
        self, case: Case | None, counted: Count | None, state: RescueState, *, boat: str, trip: int, pending: int
    ) -> None:
        self._icon.setVisible(case is not None)
        self._number.setText(case.number if case else "No open case")
        if case:
            self._icon.show_case(short_number(case.number), opened=case.open)
        self.total.show_number(counted.total if counted else None)
        self.pending.setText(f"{pending} saving…" if pending else "counted")
        self._of.setText(_reported(case))
        way = way_of(boat, trip)
        self.trip.set_caption(way.upper())
        self.trip.show_value(str(counted.by_way.get(way, 0)) if counted else None)
        self.trip_key.setText("Next trip" if boat == "Direct" else f"Next trip: {boat} trip {trip + 1}")
        self.trip_key.setEnabled(boat != "Direct")
        self.on_board.show_value(str(state.ledger.on_board))
        self._warning.setVisible(state.ledger.unexplained > 0)
        self._differs.setText(f"{state.ledger.unexplained} unexplained")
        differences = state.ledger.open_differences
        self._differs_detail.setText(difference_text(differences[0]) if differences else "people left a place they never came to")
        self.model.update([_short(line) for line in counted.presses[:_SHOWN]] if counted else ())


def _short(line: Line) -> Line:
    """A press in two words: who, and from which boat."""
    press = line.payload
    if not isinstance(press, PeopleMovement):
        return line
    who = next((ONE_OF[c] for c in press.people if c not in PARTS), line.title)
    return replace(line, title=who, text=", ".join([press.way, *sorted(flags_of(press))]), subject=None)


def _reported(case: Case | None) -> str:
    if case is None:
        return ""
    newest = case.latest_pob(PobKind.REPORTED)
    if newest is None or newest.total is None:
        return "number reported: not known"
    return f"of {'about ' if newest.about else ''}{newest.total} reported"
