"""What a change means, before it is proposed and again before it is confirmed: what gets looser first, and marked.

The same page for both people. The first signs "Propose", a second one with another name "Confirm"; anybody may throw it
away. Only the confirmation changes anything.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from app.crew import PIN_MAX
from app.errors import DeviceError, UserError
from app.policy.diff import Line
from app.policy.edit import Sheets
from app.policy.versions import Proposal
from app.ports import Receipt
from app.relay.amendments import Amendments, Review
from app.worded import joined, worded
from ui.bridge import Bridge
from ui.panels.rows_view import Row, RowsView
from ui.parts import Notice, Saving, field, line_edit, scrolled
from ui.tokens import GRID, H_KEY
from ui.widgets import IconLabel, button, column, frame, label, row
from ui.words import clock_or_date


class ChangePage(QWidget):
    """``done`` comes with what was done, once it is on the disk; ``dropped`` when a change of one's own was thrown away."""

    done = Signal(str)
    dropped = Signal()
    back = Signal()

    def __init__(self, bridge: Bridge, amendments: Amendments) -> None:
        super().__init__()
        self._bridge, self._amendments = bridge, amendments
        self._sheets: Sheets | None = None
        self._proposal: Proposal | None = None
        self._said = ""
        self.title, self.about = label("", "big", wrap=True), label("", "", wrap=True)
        self.loose = label("", "op", wrap=True)
        self._loose = frame("blocked", row(IconLabel(bridge.theme, "note-edit-proposal"), (self.loose, 1), margin=GRID))
        self.rows = RowsView(bridge.theme, "What changes, looser first", lead=0)
        self.name = line_edit("your name", name="Your name")
        self.pin = line_edit("", name="PIN")
        self.pin.setEchoMode(QLineEdit.EchoMode.Password)
        self.pin.setMaxLength(PIN_MAX)
        self._pin = QWidget()
        self._pin.setLayout(field("PIN", self.pin))
        self.why = line_edit("the log keeps it", name="Why")
        self._why = QWidget()
        self._why.setLayout(field("Why", self.why))
        self.notice = Notice()
        self.main = button("Propose", "strong", height=H_KEY, on_click=self.act)
        self.back_key = button("Back", height=H_KEY, on_click=self.back.emit)
        self.drop_key = button("Throw it away", height=H_KEY, on_click=self.throw_away)
        self._saving = Saving(bridge, self)
        self._saving.finished.connect(self._on_saved)
        self._saving.failed.connect(self._on_failed)
        self.name.textChanged.connect(lambda _text: self._follow_name())
        for each in (self.name, self.pin, self.why):
            each.returnPressed.connect(self.act)
        inside = QWidget()
        inside.setLayout(column(self.title, self.about, self._loose, self.rows, "stretch", margin=(0, 0, GRID, 0)))
        self.setLayout(
            column(
                (scrolled(inside), 1),
                row((field("Your name", self.name), 2), (self._pin, 1), (self._why, 3)),
                self.notice,
                row((self.main, 2), (self.back_key, 1), (self.drop_key, 1)),
            )
        )

    @property
    def confirming(self) -> bool:
        return self._proposal is not None

    def show_draft(self, sheets: Sheets) -> None:
        """One's own change, not proposed yet."""
        self._sheets, self._proposal = sheets, None
        self.title.setText("What your change does")
        self.about.setText("Nothing is in force yet. Propose it, then a second person has to confirm it.")
        self.main.setText("Propose")
        self.name.setText(self._bridge.station.author)
        self._why.show()
        self._show(lambda: self._amendments.review(sheets))
        (self.why if self.name.text() else self.name).setFocus()

    def show_proposal(self, proposal: Proposal) -> None:
        """What somebody else proposed."""
        self._sheets, self._proposal = None, proposal
        when = clock_or_date(proposal.at, self._bridge.station.clock.utc())
        self.title.setText(worded("Proposed by {by}, {when}", by=proposal.by, when=when))
        self.about.setText(
            worded("{why}\nIt is not in force: a second person, not {by}, confirms it here.", why=proposal.why, by=proposal.by)
        )
        self.main.setText("Confirm")
        self.name.clear()
        self._why.hide()
        self._show(lambda: self._amendments.review(proposal.sheets))
        self.name.setFocus()

    def show_damaged(self, problem: str) -> None:
        """A proposal that cannot be read: it can only be thrown away."""
        self._sheets, self._proposal = None, None
        self.title.setText("A proposal that cannot be read")
        self.about.setText(problem)
        self.main.hide()
        self._why.hide()
        self._show_lines(())
        self._loose.hide()
        self.name.setFocus()

    def act(self) -> None:
        """The main key: propose, or confirm."""
        if self._saving.busy or not self.main.isEnabled():
            return
        name, pin = self.name.text(), self.pin.text()
        if self._proposal is not None:
            self._do(lambda: self._amendments.confirm(name, pin), "Confirmed: the changed directory is in force")
        elif self._sheets is not None:
            sheets, why = self._sheets, self.why.text()
            said = "Proposed. It waits here, on every station of this ship, for a second person"
            self._do(lambda: self._amendments.propose(sheets, name, why, pin), said)

    def throw_away(self) -> None:
        """One's own change is simply forgotten; what was proposed is thrown away by name."""
        if self._saving.busy:
            return
        if self._sheets is not None:
            self._sheets = None
            self.why.clear()
            self.dropped.emit()
            return
        self._do(lambda: self._amendments.throw_away(self.name.text()), "Thrown away: the directory stays as it was")

    def _do(self, what: Callable[[], Receipt], said: str) -> None:
        try:
            receipt = what()
        except (UserError, DeviceError) as error:
            self.notice.say(str(error))
            (self.pin if "PIN" in str(error) else self.name).setFocus()
            return
        self._said = said
        self._bridge.watch_receipt(receipt)
        self._saving.wait_for([receipt])

    def _show(self, review: Callable[[], Review]) -> None:
        self.main.show()
        self.pin.clear()
        self.notice.say("")
        self._follow_name()
        try:
            lines: Sequence[Line] = review().lines
        except UserError as error:
            self._show_lines(())
            self._loose.hide()
            self.main.setEnabled(False)
            self.notice.say(worded("This cannot come into force:\n{error}", error=error))
            return
        self.main.setEnabled(True)
        self._show_lines(lines)
        loose = sum(line.looser for line in lines)
        self.loose.setText(
            "1 thing gets looser"
            if loose == 1
            else worded("{loose} things get looser", loose=loose)
            if loose
            else "Nothing gets looser"
        )
        self._loose.show()

    def _show_lines(self, lines: Sequence[Line]) -> None:
        words = {(True, False): "LOOSER", (False, True): "tighter"}
        self.rows.show_rows(
            [
                Row(
                    i,
                    "",
                    joined(" · ", (t for t in (words.get((line.looser, line.tighter), ""), line.text) if t)),
                    plain=not line.looser,
                )
                for i, line in enumerate(lines)
            ]
        )

    def _follow_name(self) -> None:
        """The PIN is asked of a name that has one."""
        self._pin.setVisible(self._amendments.needs_pin(self.name.text()))

    def _on_saved(self) -> None:
        self.pin.clear()
        self.why.clear()
        self.done.emit(self._said)

    def _on_failed(self, text: str) -> None:
        self.notice.say(text)
