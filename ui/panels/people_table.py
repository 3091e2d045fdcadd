"""Who is where, by category: the living in one table, the dead and the missing in another."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from app.rescue.entries import PARTS, Category, Flag, Place
from app.rescue.people import OUTSIDE
from ui.people_words import FLAG_WORDS, number
from ui.tokens import GRID
from ui.widgets import label, set_cls
from ui.words import CATEGORIES, UNKNOWN

Columns = tuple[tuple[str, Place], ...]
LIVING: Final[Columns] = (
    ("On board", Place.OWN_SHIP),
    ("RHIBs", Place.RHIB),
    ("Other ship", Place.OTHER_SHIP),
    ("Helicopter", Place.HELICOPTER),
    ("Ashore", Place.PORT),
)
LOST: Final[Columns] = (
    ("On board", Place.DECEASED_ON_BOARD),
    ("At sea", Place.DECEASED_AT_SEA),
    ("Ashore", Place.DECEASED_ASHORE),
    ("Missing", Place.MISSING),
)
_ROWS: Final[tuple[tuple[str, tuple[Category, ...]], ...]] = (
    *((word, (category,)) for category, word in CATEGORIES.items() if category not in PARTS),
    ("of them pregnant", (Category.PREGNANT,)),
    ("Together", tuple(c for c in Category if c not in PARTS)),
)
Balance = Mapping[Place, Mapping[Category, int]]


class LedgerTable(QWidget):
    """Categories down, places across. A place where nobody ever was is left out; the first one never is.

    ``flags``: rows of needs under the total; what nobody noted is a dash. ``short``: only categories that anybody is in.
    """

    def __init__(self, columns: Columns, *, flags: bool = False, short: bool = False) -> None:
        super().__init__()
        self._columns, self._with_flags, self._short = columns, flags, short
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(GRID)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(0, 1)
        self.setLayout(self._grid)
        self._row_names = [name for name, _categories in _ROWS] + (list(FLAG_WORDS.values()) if flags else [])
        self._heads = [label(head, "sec") for head, _place in columns]
        self._names: list[QLabel] = []
        self.numbers: dict[tuple[int, int], QLabel] = {}
        right = Qt.AlignmentFlag.AlignRight
        for c, head in enumerate(self._heads):
            self._grid.addWidget(head, 0, c + 1, right)
        for r, name in enumerate(self._row_names):
            kind = "op" if name == "Together" else "lab"
            self._names.append(label(name, kind))
            self._grid.addWidget(self._names[-1], r + 1, 0)
            for c in range(len(columns)):
                self.numbers[r, c] = label("", "op" if kind == "op" else "")
                self._grid.addWidget(self.numbers[r, c], r + 1, c + 1, right)

    def show_ledger(self, at: Balance, flags: Mapping[Place, Mapping[Flag, int]] | None = None, *, known: bool = True) -> None:
        """``flags`` ``None``: needs are not told apart here (they are of all cases together). Not ``known``: only dashes."""
        used = [
            c == 0 or any(_known(place, n) for n in at.get(place, {}).values()) for c, (_head, place) in enumerate(self._columns)
        ]
        for c, head in enumerate(self._heads):
            head.setVisible(used[c])
        for r, (name, categories) in enumerate(_ROWS):
            counts = [sum(at.get(place, {}).get(category, 0) for category in categories) for _head, place in self._columns]
            whole = not self._short or name == "Together" or any(counts)
            self._names[r].setVisible(whole)
            for c, count in enumerate(counts):
                said = count if known and (count >= 0 or self._columns[c][1] not in OUTSIDE) else None
                self._show(r, c, UNKNOWN if said is None else number(said), seen=used[c] and whole, strong=bool(said))
        for r, flag in enumerate(FLAG_WORDS if self._with_flags else (), start=len(_ROWS)):
            self._names[r].setVisible(flags is not None)
            for c, (_head, place) in enumerate(self._columns):
                noted = (flags or {}).get(place, {}).get(flag)
                text = UNKNOWN if noted is None or not known else str(noted)
                self._show(r, c, text, seen=used[c] and flags is not None, strong=bool(noted))

    def number(self, row_name: str, column_name: str) -> int | None:
        """The number at a row and a column, by their names; ``None`` where a dash stands."""
        r = self._row_names.index(row_name)
        c = [name for name, _ in self._columns].index(column_name)
        text = self.numbers[r, c].text()
        return None if text == UNKNOWN else int(text.replace("−", "-"))

    def _show(self, r: int, c: int, text: str, *, seen: bool, strong: bool) -> None:
        cell = self.numbers[r, c]
        cell.setText(text)
        cell.setVisible(seen)
        total = r < len(_ROWS) and _ROWS[r][0] == "Together"
        set_cls(cell, "op" if total else "" if strong else "unknown")


def _known(place: Place, count: int) -> bool:
    """Whether anybody is known to be there: who was taken over from outside was never counted there."""
    return count > 0 or (count < 0 and place not in OUTSIDE)
