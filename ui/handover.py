"""The change of the watch: the hand-over sheet, always written already, beside the form that takes the watch.

The sheet is a document made from the log as it stands; the same goes on paper. It follows the log while it is open.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QDialog, QStackedWidget, QWidget

from app.errors import DeviceError, UserError
from app.rescue.state import RescueState
from app.worded import worded
from ui.bridge import Bridge
from ui.language import tr
from ui.parts import Notice, scrolled
from ui.taborder import TabsByEye
from ui.tokens import GRID, H_KEY
from ui.widgets import IconButton, button, column, label, row, rule, set_cls

if TYPE_CHECKING:
    from app.export.document import Document

FOLLOW_MS: Final = 2000
_SIZE: Final = (1120, 680)
_FORM_WIDTH: Final = 352


class SignOn(TabsByEye, QDialog):
    """The watch changes: the hand-over sheet to read, then name and role of who takes it."""

    def __init__(self, bridge: Bridge, parent: QWidget) -> None:
        from ui.handover_view import DocumentView
        from ui.sign_on import PinForm, SignOnForm

        super().__init__(parent)
        self._bridge = bridge
        self.setWindowTitle(tr("Hand-over"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        set_cls(self, "panel")
        self.document: Document | None = None
        self.view = DocumentView(bridge.theme)
        self.view.setAccessibleName(tr("Hand-over sheet"))
        self.form, self.pins = SignOnForm(bridge), PinForm(bridge)
        self._forms = QStackedWidget()
        self._forms.addWidget(self.form)
        self._forms.addWidget(self.pins)
        self._forms.setFixedWidth(_FORM_WIDTH)
        self.notice = Notice()
        self.pdf_key = IconButton(bridge.theme, "log-open-google", "PDF", height=H_KEY)
        self.pdf_key.clicked.connect(self.write_pdf)
        self.safety_key = button("Place of safety", height=H_KEY, on_click=self._go_to_safety)
        self.later_key = button("Not now", height=H_KEY, on_click=self.close)
        self.form.signed_on.connect(self.accept)
        self.form.wants_pin.connect(self._open_pins)
        self.pins.done.connect(self._close_pins)
        self.setLayout(
            row(
                (column(label("Hand-over", "big"), (scrolled(self.view), 1), self.notice), 1),
                rule(vertical=True),
                column((self._forms, 1), row((self.pdf_key, 3), (self.safety_key, 5), (self.later_key, 3))),
                margin=2 * GRID,
                gap=2 * GRID,
            )
        )
        self.resize(*_SIZE)
        self._shown_state: RescueState | None = None
        self._shown_minute: datetime | None = None
        self._shown_here: tuple[tuple[str, ...], ...] = ()
        self._timer = QTimer(self)
        self._timer.setInterval(FOLLOW_MS)
        self._timer.timeout.connect(self.follow)
        self._timer.start()
        self._watch = bridge.state.on_watch
        bridge.state_changed.connect(self._on_state)
        self.follow()
        self.form.name.setFocus()

    def follow(self) -> None:
        """Show the sheet as the log stands now."""
        from app.export.handover_paper import handover_document
        from app.rescue.handover import handover

        state, station = self._bridge.state, self._bridge.station
        if state.loading is not None:
            read, of = state.loading
            self.notice.say(
                worded("The log is still being read ({value} %): the sheet comes with its end", value=100 * read // max(of, 1))
            )
            self.pdf_key.setEnabled(False)
            return
        now = station.clock.utc().replace(second=0, microsecond=0)
        here = station.vigil.muted_lines, station.vigil.parted_lines
        if state is self._shown_state and (now, here) == (self._shown_minute, self._shown_here):
            return  # nothing was written, and no minute has passed: no hours to count on
        self._shown_state, self._shown_minute, self._shown_here = state, now, here
        if not self.pdf_key.isEnabled():
            self.pdf_key.setEnabled(True)
            self.notice.say("")
        began = min((since for _name, _role, since in state.on_watch), default=None)
        sheet = handover(state, station.clock.utc(), began)
        self.document = handover_document(sheet, station.mode, station.author, *here)
        self.view.show_document(self.document)

    def _on_state(self, state: RescueState) -> None:
        """Who is on watch is shown at once; the rest every other second."""
        if state.on_watch != self._watch:
            self._watch = state.on_watch
            self.follow()

    def write_pdf(self) -> None:
        """The sheet that is on the screen, as a file in the ship's own archive."""
        if self.document is None:
            return
        try:
            written = self._bridge.station.archive.write_paper(self.document, "handover")
        except (UserError, DeviceError) as error:
            self.notice.say(str(error))
            return
        self.notice.say(f"{written.path}\nSHA-256 {written.sha256}")

    def _go_to_safety(self) -> None:
        self.close()
        self._bridge.safety_requested.emit()

    def _open_pins(self, name: str) -> None:
        if self._bridge.station.crew is None or not name:
            self.form.notice.say("Give the name that the PIN is for")
            return
        self.pins.open(name)
        self._forms.setCurrentWidget(self.pins)

    def _close_pins(self, said: str) -> None:
        self._forms.setCurrentWidget(self.form)
        self.form.go_on()
        if said:
            self.form.notice.say(said)


def install_handover(bridge: Bridge, window: QWidget) -> QShortcut:
    """Shift+F1 opens the hand-over from wherever the window is."""
    return bridge.keys.bind(window, "watch.sign_on", lambda: SignOn(bridge, window).open())
