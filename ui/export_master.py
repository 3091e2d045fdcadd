"""The master's release of an export that the policy holds: name, PIN where the name has one, and reason."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from app.crew import PIN_MAX
from app.errors import UserError
from app.worded import worded
from ui.bridge import Bridge
from ui.parts import field, line_edit
from ui.tokens import GRID
from ui.widgets import column, frame, label, row


class MasterRelease(QWidget):
    """Takes no room while nothing is held. ``changed`` with every letter."""

    changed = Signal()

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self._bridge = bridge
        self.sentence = label("", "word", wrap=True)
        self.name, self.reason = line_edit(name="Name of the master"), line_edit(name="Reason")
        self.pin = line_edit(name="PIN of the master")
        self.pin.setEchoMode(QLineEdit.EchoMode.Password)
        self.pin.setMaxLength(PIN_MAX)
        self._pin_field = QWidget()
        self._pin_field.setLayout(field("PIN", self.pin))
        self._pin_field.setFixedWidth(120)
        self._pin_field.hide()
        inside = column(
            self.sentence, row((field("Master", self.name), 1), self._pin_field),
            field("Reason, as it will be written down", self.reason), margin=12, gap=GRID,
        )  # fmt: skip
        self.setLayout(column(frame("refused", inside)))
        self.name.textChanged.connect(self._on_name)
        self.reason.textChanged.connect(lambda _text: self.changed.emit())
        self.hide()

    def ask(self, sentence: str) -> None:
        """Why it is held; "" = it is not."""
        self.sentence.setText(worded("{sentence} The release is written into the log.", sentence=sentence) if sentence else "")
        self.setVisible(bool(sentence))

    @property
    def act(self) -> tuple[str, str]:
        return self.name.text().strip(), self.reason.text().strip()

    @property
    def filled(self) -> bool:
        return all(self.act)

    def check_pin(self) -> None:
        """Raises UserError where the name has a PIN and this is not it."""
        crew = self._bridge.station.crew
        if crew is None or not self._needs_pin():
            return
        right = crew.check(self.name.text(), self.pin.text())
        self.pin.clear()
        if not right:
            raise UserError("That is not the PIN of this name")

    def _needs_pin(self) -> bool:
        crew = self._bridge.station.crew
        return crew is not None and crew.has_pin(self.name.text())

    def _on_name(self, _name: str) -> None:
        self._pin_field.setVisible(self._needs_pin())
        self.changed.emit()
