"""What is open in the people ledger: counts that nobody explained, categories that differ, movements that cannot have been."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from app.rescue.state import Difference, Imbalance, Ledger, WrongRoute
from app.watch.frame import Priority
from app.worded import joined, worded
from ui.panels.people_counts import moved_by
from ui.parts import discard
from ui.people_words import categories_text, difference_text
from ui.theme import Theme
from ui.tokens import H_TOUCH
from ui.widgets import AlertIcon, button, column, frame, label, row
from ui.words import ONE_OF, PLACES, clock


class OpenPoints(QWidget):
    """A caution for each, with the keys that mend it. Made again only when one of them changed."""

    explain = Signal(object)  # Difference
    sort = Signal(object)  # Difference
    open_entry = Signal(str)  # entry id of a movement

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._shown: tuple[object, ...] = ()
        self._column = column(gap=4)
        self.setLayout(self._column)

    def count(self) -> int:
        """How many points are open."""
        return self._column.count()

    def show_ledger(self, ledger: Ledger) -> None:
        points = (
            ledger.open_differences,
            ledger.category_differences,
            ledger.imbalances,
            ledger.case_imbalances,
            ledger.wrong_routes,
        )
        if points == self._shown:
            return
        self._shown = points
        while (item := self._column.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                discard(old)
        for made in self._made(*points):
            self._column.addWidget(made)
        self.setVisible(self.count() > 0)

    def _made(
        self,
        differences: Sequence[Difference],
        by_category: Sequence[Difference],
        imbalances: Sequence[Imbalance],
        of_cases: Sequence[Imbalance],
        routes: Sequence[WrongRoute],
    ) -> list[QFrame]:
        found = [self._difference(d) for d in differences]
        found += [self._categories(d) for d in by_category]
        found += [self._imbalance(i, "without having come there") for i in imbalances]
        found += [self._imbalance(i, "for a case that had fewer; over all cases the number is right") for i in of_cases]
        found += [
            self._caution(
                r.why, worded("{case}, {clock}", case=_case(r.case), clock=clock(r.at)), self._open_key("Correct", r.entry)
            )
            for r in routes
        ]
        return found

    def _difference(self, difference: Difference) -> QFrame:
        detail = worded("{case}, recount {clock}", case=_case(difference.case), clock=clock(difference.at))
        if difference.explained:
            detail += worded(", {abs} explained: {join}", abs=abs(difference.explained), join=joined("; ", difference.reasons))
        if difference.superseded:
            detail += ", counted again since"
        return self._caution(difference_text(difference), detail, self._explain_key(difference))

    def _categories(self, difference: Difference) -> QFrame:
        keys: list[QPushButton] = []
        if moved_by(difference) is not None:
            keys.append(button("Sort", height=H_TOUCH, on_click=lambda: self.sort.emit(difference)))
        if not difference.unexplained:  # else one reason for all of it is asked for above
            keys.append(self._explain_key(difference))
        detail = worded("{case}, recount {clock}", case=_case(difference.case), clock=clock(difference.at))
        return self._caution(categories_text(difference), detail, *keys)

    def _imbalance(self, imbalance: Imbalance, how: str) -> QFrame:
        who = worded("{missing} × {lower}", missing=imbalance.missing, lower=ONE_OF[imbalance.category].lower())
        text = worded("{who} left “{lower}” {how}", who=who, lower=PLACES[imbalance.place].lower(), how=how)
        return self._caution(text, _case(imbalance.case), self._open_key("Open", imbalance.entry))

    def _explain_key(self, difference: Difference) -> QPushButton:
        return button("Explain", height=H_TOUCH, on_click=lambda: self.explain.emit(difference))

    def _open_key(self, word: str, entry: str) -> QPushButton:
        return button(word, height=H_TOUCH, on_click=lambda: self.open_entry.emit(entry))

    def _caution(self, text: str, detail: str, *keys: QWidget) -> QFrame:
        words = column(label(text, "", wrap=True), label(detail, "sec", wrap=True), gap=0)
        return frame("card", row(AlertIcon(self._theme, Priority.CAUTION, 24), (words, 1), *keys, margin=(8, 4, 8, 4)))


def _case(case: str | None) -> str:
    return case or "all on board"
