"""The People panel: who is where, what the counts do not explain, and the forms that move and count people."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property, partial
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QPushButton, QVBoxLayout, QWidget

from app.rescue.entries import PARTS, Category, Place
from app.rescue.state import Difference, Imbalance, RescueState
from app.watch.frame import Priority
from ui.bridge import Bridge
from ui.panels.line_sheet import LineSheet
from ui.panels.pages import PagedPanel
from ui.panels.people_forms import MOVES, ExplainSheet, MovementSheet, RecountSheet, difference_text
from ui.panels.tables import RowsTable
from ui.parts import discard, scrolled
from ui.tokens import GRID, H_KEY, H_TOUCH
from ui.valuecell import ValueCell
from ui.widgets import AlertIcon, IconButton, button, column, frame, label, row
from ui.words import CATEGORIES, ONE_OF, PLACES, clock

_DECEASED: Final = (Place.DECEASED_ON_BOARD, Place.DECEASED_AT_SEA)
_COLUMNS: Final[tuple[tuple[str, tuple[Place, ...]], ...]] = (
    ("On board", (Place.OWN_SHIP,)),
    ("RHIBs", (Place.RHIB,)),
    ("Other ship", (Place.OTHER_SHIP,)),
    ("Helicopter", (Place.HELICOPTER,)),
    ("Ashore", (Place.PORT,)),
    ("Deceased", _DECEASED),
)
_ROWS: Final[tuple[tuple[str, tuple[Category, ...]], ...]] = (
    *((word, (category,)) for category, word in CATEGORIES.items() if category not in PARTS),
    ("of women pregnant", (Category.PREGNANT,)),
    ("Together", tuple(c for c in Category if c not in PARTS)),
)


class PeoplePanel(PagedPanel):
    wants_tally = Signal()

    def __init__(self, bridge: Bridge) -> None:
        super().__init__(bridge, "people")
        theme = bridge.theme
        self.on_board = ValueCell(theme, "ON BOARD", widest="0000")
        self.unexplained = ValueCell(theme, "UNEXPLAINED", widest="000")
        self.deceased = ValueCell(theme, "DECEASED", widest="000")
        self.ashore = ValueCell(theme, "ASHORE", widest="0000")
        self.table = LedgerTable()
        self.open_points = QVBoxLayout()
        self.open_points.setSpacing(4)
        self._movements_head = label("Movements", "op")
        self.movements = RowsTable(
            (("UTC", 60, lambda line: clock(line.at)), ("What", 0, lambda line: line.text), ("By", 96, lambda li: li.entry.author))
        )
        self.movements.chosen.connect(self._open_line)
        self.sheets: dict[str, MovementSheet] = {}
        self.set_home(self._home_page())

    @cached_property
    def recount_sheet(self) -> RecountSheet:
        return self.add_sheet(RecountSheet(self.bridge))

    @cached_property
    def explain_sheet(self) -> ExplainSheet:
        return self.add_sheet(ExplainSheet(self.bridge))

    @cached_property
    def line_sheet(self) -> LineSheet:
        return self.add_sheet(LineSheet(self.bridge))

    def open_move(self, name: str) -> None:
        """Open the form of one kind of movement, by its name in ``MOVES``."""
        if name not in self.sheets:
            self.sheets[name] = self.add_sheet(MovementSheet(self.bridge, MOVES[name]))
        self._open(self.sheets[name])

    def recount(self) -> None:
        """Open the form of a recount."""
        self._open(self.recount_sheet)

    def show_state(self, state: RescueState) -> None:
        ledger = state.ledger
        self.on_board.show_value(str(ledger.on_board))
        self.unexplained.show_value(str(ledger.unexplained))
        self.deceased.show_value(str(sum(ledger.total(place) for place in _DECEASED)))
        self.ashore.show_value(str(ledger.total(Place.PORT)))
        self.table.show_ledger(ledger.at)
        self._show_open_points(ledger.open_differences, ledger.imbalances)
        moved = [line for line in ledger.movements if not line.void]
        self.movements.show_rows(list(reversed(moved[-50:])))
        self._movements_head.setVisible(bool(moved))

    def _home_page(self) -> QWidget:
        theme = self.bridge.theme
        tally = IconButton(theme, "user-profiles", "Count at the ladder", "strong", height=H_KEY)
        tally.clicked.connect(self.wants_tally)
        recount = button("Recount", height=H_KEY, on_click=self.recount)
        self.tally_key, self.recount_key = tally, recount
        keys = QGridLayout()
        keys.setSpacing(GRID)
        self.move_keys: dict[str, QPushButton] = {}
        for i, (name, move) in enumerate(MOVES.items()):
            key = button(move.title, height=H_TOUCH, on_click=partial(self.open_move, name))
            self.move_keys[name] = key
            keys.addWidget(key, i // 3, i % 3)
        page = QWidget()
        page.setLayout(
            column(
                row((self.on_board, 1), (self.unexplained, 1), (self.deceased, 1), (self.ashore, 1)),
                self.open_points,
                row((tally, 2), (recount, 1)),
                keys,
                self.table,
                self._movements_head,
                self.movements,
                "stretch",
                margin=(0, 0, 4, 0),
            )
        )
        home = QWidget()
        home.setLayout(column(scrolled(page), margin=(12, GRID, 8, GRID)))
        return home

    def _open(self, sheet: MovementSheet | RecountSheet) -> None:
        self.go_to(sheet)
        selected = self.bridge.selection
        sheet.start(selected if selected in self.bridge.state.cases else None)

    def explain(self, difference: Difference) -> None:
        self.go_to(self.explain_sheet)
        self.explain_sheet.start(difference)

    def _open_line(self, line: object) -> None:
        self.go_to(self.line_sheet)
        self.line_sheet.show_line(line)

    def _show_open_points(self, differences: Sequence[Difference], imbalances: Sequence[Imbalance]) -> None:
        while (item := self.open_points.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                discard(old)
        for difference in differences:
            self.open_points.addWidget(self._open_point(difference))
        for imbalance in imbalances:
            who = f"{imbalance.missing} × {ONE_OF[imbalance.category].lower()}"
            text = f"{who} left “{PLACES[imbalance.place].lower()}” without having come there"
            self.open_points.addWidget(self._caution(text, imbalance.case or "", None))

    def _open_point(self, difference: Difference) -> QFrame:
        key = button("Explain", height=H_TOUCH, on_click=lambda: self.explain(difference))
        detail = f"{difference.case or 'all on board'}, recount {clock(difference.at)}"
        if difference.explained:
            detail += f", {abs(difference.explained)} explained: {'; '.join(difference.reasons)}"
        return self._caution(difference_text(difference), detail, key)

    def _caution(self, text: str, detail: str, key: QWidget | None) -> QFrame:
        words = column(label(text, "", wrap=True), label(detail, "sec", wrap=True), gap=0)
        sign = AlertIcon(self.bridge.theme, Priority.CAUTION, 24)
        line = row(sign, (words, 1), margin=(8, 4, 8, 4))
        if key is not None:
            line.addWidget(key)
        return frame("card", line)


class LedgerTable(QWidget):
    """Categories down, places across. A place where nobody ever was is left out; own ship never is."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(GRID)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(0, 1)
        self.setLayout(self._grid)
        self._heads = [label(head, "sec") for head, _places in _COLUMNS]
        self._cells: dict[tuple[int, int], QWidget] = {}
        right = Qt.AlignmentFlag.AlignRight
        for c, head in enumerate(self._heads):
            self._grid.addWidget(head, 0, c + 1, right)
        self.numbers = {}
        for r, (name, _categories) in enumerate(_ROWS):
            last = r == len(_ROWS) - 1
            self._grid.addWidget(label(name, "op" if last else "lab"), r + 1, 0)
            for c in range(len(_COLUMNS)):
                number = label("", "op" if last else "")
                self.numbers[r, c] = number
                self._grid.addWidget(number, r + 1, c + 1, right)

    def show_ledger(self, at: Mapping[Place, Mapping[Category, int]]) -> None:
        for c, (_head, places) in enumerate(_COLUMNS):
            used = c == 0 or any(number for place in places for number in at.get(place, {}).values())
            self._heads[c].setVisible(used)
            for r, (_name, categories) in enumerate(_ROWS):
                number = sum(at.get(place, {}).get(category, 0) for place in places for category in categories)
                self.numbers[r, c].setText(str(number))
                self.numbers[r, c].setVisible(used)

    def number(self, row_name: str, column_name: str) -> int:
        """The number at a row and a column, by their names."""
        r = [name for name, _ in _ROWS].index(row_name)
        c = [name for name, _ in _COLUMNS].index(column_name)
        return int(self.numbers[r, c].text())
