"""The few things that may stand before everything else: the master's distress card, signing on, a yes or no.

A device or a timer never opens a dialog; a person does. None of them stops the watch: ticks go on behind it.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QDialog, QWidget

from ui.bridge import Bridge
from ui.language import tr
from ui.parts import Notice, scrolled
from ui.taborder import TabsByEye
from ui.tokens import GRID, H_KEY
from ui.widgets import button, column, label, row, set_cls


class DistressCard(TabsByEye, QDialog):
    """What to read out on VHF, large. "Declare distress" is the master's, in two steps, and is recorded, never refused."""

    def __init__(self, bridge: Bridge, parent: QWidget) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._armed = False
        self.setWindowTitle(tr("Distress card"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.text = label("", "op", wrap=True)
        self.text.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        inside = QWidget()
        inside.setLayout(column(self.text, margin=GRID))
        self.notice = Notice()
        self.declare_key = button("Declare distress", height=H_KEY, on_click=self._declare)
        self.close_key = button("Close", height=H_KEY, on_click=self.close)
        self.setLayout(
            column(
                label("Distress card", "big"),
                (scrolled(inside), 1),
                self.notice,
                row((self.declare_key, 2), (self.close_key, 1)),
                margin=2 * GRID,
            )
        )
        self.resize(840, 620)
        self._show_card()
        self.close_key.setFocus()  # Enter pressed twice without looking must not declare anything
        bridge.frame_ready.connect(self._on_frame)

    def _on_frame(self, _frame: object) -> None:
        self._show_card()

    def _show_card(self) -> None:
        """The card follows the position."""
        station = self._bridge.station
        card = station.desk.distress_card(station.session.state_at(None))
        if card != self.text.text():
            self.text.setText(card)

    def _declare(self) -> None:
        step = self._bridge.station.desk.declare_distress(self._bridge.station.author, confirm=self._armed)
        self.notice.say(step.text)
        if step.declared:
            self.declare_key.setText("Distress declared")
            self.declare_key.setEnabled(False)
            self.close_key.setFocus()
        else:
            self._armed = True
            set_cls(self.declare_key, "strong")
            self.declare_key.setText("Yes, this ship is in distress: declare it")


def install_distress_card(bridge: Bridge, window: QWidget) -> QShortcut:
    """Shift+F4 opens the distress card from wherever the window is."""
    return bridge.keys.bind(window, "master.distress", lambda: DistressCard(bridge, window).open())
