"""How many people of each category: a number with minus and plus keys each, and their sum."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from app.rescue.entries import PARTS, Category
from app.worded import worded
from ui.language import tr
from ui.people_words import number
from ui.tokens import GRID, H_TOUCH
from ui.widgets import button, column, label, row
from ui.words import CATEGORIES

_MOST = 9999


class Stepper(QWidget):
    """A count with minus and plus. Empty is "not entered", which is not 0."""

    changed = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.edit = QLineEdit()
        self.edit.setValidator(QIntValidator(0, _MOST, self.edit))
        self.edit.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.edit.setFixedSize(56, H_TOUCH)
        self.edit.setAccessibleName(tr(name))
        self.edit.textChanged.connect(self.changed)
        less = button("–", "key", on_click=lambda: self._step(-1))
        more = button("+", "key", on_click=lambda: self._step(1))
        for key, word in ((less, "one less"), (more, "one more")):
            key.setFixedWidth(H_TOUCH)
            key.setProperty("large", True)
            key.setAccessibleName(tr(worded("{name}, {word}", name=name, word=word)))
        self.setLayout(row(less, self.edit, more, "stretch", gap=4))

    @property
    def value(self) -> int | None:
        return int(self.edit.text()) if self.edit.text() else None

    def set_value(self, value: int | None) -> None:
        self.edit.setText("" if value is None else str(value))

    def _step(self, by: int) -> None:
        self.set_value(min(_MOST, max(0, (self.value or 0) + by)))


class PeopleInput(QWidget):
    """A stepper per category, in two columns. Pregnant women are counted among the women and stay out of the sum.

    ``show_possible`` writes beside each how many there are to take from; more than that is never forbidden here.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.steppers = {category: Stepper(word) for category, word in CATEGORIES.items()}
        self._possible_words = {category: label("", "sec") for category in CATEGORIES}
        self._sum = label("", "op")
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(2 * GRID)
        grid.setVerticalSpacing(4)
        for i, (category, stepper) in enumerate(self.steppers.items()):
            word = "of them pregnant" if category in PARTS else CATEGORIES[category]
            possible = self._possible_words[category]
            caption = row(label(word, "sec"), "stretch", possible, gap=4)
            grid.addLayout(column(caption, stepper, gap=0), i // 2, i % 2)
            stepper.changed.connect(self._on_change)
        for each in (0, 1):
            grid.setColumnStretch(each, 1)
        last = len(self.steppers)  # the sum stands in the cell that an odd number of categories leaves free
        grid.addWidget(self._sum, last // 2, last % 2, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignRight)
        self._sum.setFixedHeight(H_TOUCH)
        self.setLayout(grid)
        self._on_change()

    @property
    def people(self) -> dict[Category, int]:
        """Categories with at least one person."""
        return {category: value for category, value in self.entered.items() if value}

    @property
    def entered(self) -> dict[Category, int]:
        """Categories that were entered, those with 0 too; what is empty is not in it."""
        values = ((category, stepper.value) for category, stepper in self.steppers.items())
        return {category: value for category, value in values if value is not None}

    @property
    def total(self) -> int:
        return sum(n for c, n in self.people.items() if c not in PARTS)

    def possible_word(self, category: Category) -> str:
        """What is written beside a category: "on board 24", "" where nothing is known to take from."""
        return self._possible_words[category].text()

    def set_people(self, people: Mapping[Category, int]) -> None:
        for category, stepper in self.steppers.items():
            stepper.set_value(people.get(category))

    def show_possible(self, where: str, possible: Mapping[Category, int] | None) -> None:
        """``on board 24`` beside each; ``None``: people come from where nobody was counted."""
        for category, said in self._possible_words.items():
            said.setText(
                "" if possible is None else worded("{where} {number}", where=where, number=number(possible.get(category, 0)))
            )

    def problem(self) -> str:
        """What is wrong with the numbers; "" when nothing is."""
        people = self.people
        if people.get(Category.PREGNANT, 0) > people.get(Category.WOMAN, 0):
            return "Pregnant women are counted among the women too: raise the number of women"
        return ""

    def _on_change(self) -> None:
        self._sum.setText(worded("Together {total}", total=self.total))
        self.changed.emit()
