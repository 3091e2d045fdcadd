"""Two small fields for a range and bearing, and from where: they write what one would type in the line above them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRegularExpression, Signal
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QComboBox, QWidget

from app.worded import worded
from ui.language import tr
from ui.origins import OWN
from ui.parts import line_edit
from ui.tokens import H_TOUCH
from ui.widgets import column, label, row


class RangeFields(QWidget):
    """``changed`` carries the text ("T07 205° 3.2 NM") as soon as both are there; ``finished`` when a field is left."""

    changed = Signal(str)
    finished = Signal()

    def __init__(self, origins: Callable[[], Sequence[str]]) -> None:
        super().__init__()
        self._origins = origins
        self.origin = QComboBox()
        self.origin.setFixedHeight(H_TOUCH)
        self.origin.setAccessibleName(tr("Measured from"))
        self.origin.setMinimumContentsLength(8)
        self.origin.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.bearing, self.range = line_edit("000", name="Bearing, degrees true"), line_edit("NM", name="Range, NM")
        for edit, pattern in ((self.bearing, r"\d{0,3}(?:[.,]\d)?"), (self.range, r"\d{0,3}(?:[.,]\d{0,2})?")):
            edit.setValidator(QRegularExpressionValidator(QRegularExpression(pattern), edit))
            edit.setFixedWidth(96)
            edit.textEdited.connect(self._say)
            edit.editingFinished.connect(self._leave)
        self.origin.activated.connect(self._say)
        said = [column(label(caption, "sec"), widget, gap=2) for caption, widget in self._captions()]
        self.setLayout(row((said[0], 1), said[1], said[2]))

    def _captions(self) -> tuple[tuple[str, QWidget], ...]:
        return ("From ▾", self.origin), ("Bearing °", self.bearing), ("Range NM", self.range)

    def open(self) -> None:
        """Offer what can be measured from now; the choice stays where it still can."""
        before = self.origin.currentData()
        self.origin.clear()
        for name in list(self._origins()) or [OWN]:
            self.origin.addItem(tr(name), name)
        self.origin.setCurrentIndex(max(self.origin.findData(before), 0))
        self.bearing.setFocus()

    def clear(self) -> None:
        for edit in (self.bearing, self.range):
            edit.clear()

    def _say(self) -> None:
        bearing, distance = self.bearing.text().strip(), self.range.text().strip()
        if bearing and distance:
            origin = self.origin.currentData()
            self.changed.emit(
                worded(
                    "{value}{bearing}° {distance} NM",
                    value="" if origin == OWN else origin + " ",
                    bearing=bearing,
                    distance=distance,
                )
            )

    def _leave(self) -> None:
        if self.bearing.text().strip() and self.range.text().strip():
            self.finished.emit()
