"""One line of the log opened: every wording of it with author and time, and the keys to correct it or strike it out."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from typing import Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QScrollArea, QWidget

from app.errors import DeviceError, UserError
from app.ports import Receipt
from app.rescue.entries import CaseOpened, Payload, PeopleMovement, PosAnswered
from app.rescue.state import Line
from app.worded import worded
from ui.bridge import Bridge
from ui.language import tr
from ui.panels.wordings import described
from ui.parts import Choices, Sheet, discard, field, line_edit
from ui.payload_form import PayloadForm, correctable
from ui.tokens import H_KEY, H_TOUCH
from ui.when import WhenInput
from ui.where import position_input
from ui.widgets import button, column, row
from ui.words import clock_or_date

_MOVABLE: Final = ("log.", "comms.", "case.", "people.")
_MOST_CASES: Final = 6


class LineSheet(Sheet):
    """A correction is a new entry beside the old one; nothing is ever removed.

    By keyboard: Enter corrects, Delete goes to the reason for striking out, Escape leaves.
    """

    def __init__(self, bridge: Bridge) -> None:
        super().__init__(bridge, "Entry", "Save correction")
        self._line: Line | None = None
        self.form: PayloadForm | None = None
        self.case: Choices | None = None
        self._shown: QWidget | None = None
        self._moment_text = ""
        self._asked = ""
        self._warned = ""
        self.when = WhenInput(bridge.station.clock.utc, bridge.station.session.state_at, bridge.zone)
        self.when_field = QWidget()
        self.when_field.setLayout(column(field("It happened", self.when)))
        self.reason = line_edit("why it is struck out", name="Reason for striking out")
        self.reason.returnPressed.connect(self._void)
        self.void_key = button("Strike out", height=H_TOUCH, on_click=self._void)
        self.correct_key = button("Correct", height=H_KEY, on_click=self._correct)
        self.correct_key.setToolTip(tr("Enter"))
        self.void_field = QWidget()
        self.void_field.setLayout(row((self.reason, 1), self.void_key))
        self.body.addWidget(self.correct_key)
        self.body.addWidget(self.when_field)
        self.body.addWidget(self.void_field)

    @property
    def described(self) -> str:
        """Every wording as it is shown, for whoever cannot see it."""
        return "\n".join(each.text() for each in self._shown.findChildren(QLabel)) if self._shown is not None else ""

    @property
    def draft_of(self) -> str:
        return self._line.id if self._line is not None else ""

    def show_line(self, line: object) -> None:
        """Show a line. A correction that was begun for the same line is still there."""
        if not isinstance(line, Line):
            return
        begun = self._line is not None and self._line.id == line.id and self.form is not None
        if not begun:
            self.clear()
            self._line = line
        # A form that was begun keeps the wording that it was made from: see ``_overtaken``.
        case = line.subject if line.subject in self.bridge.state.cases else None
        case = worded(" {case}", case=case) if case and case not in line.title else ""
        self.title.setText(
            worded(
                "{title}{case}, {clock_or_date}",
                title=line.title,
                case=case,
                clock_or_date=clock_or_date(line.at, self.bridge.station.clock.utc()),
            )
        )
        if self._shown is not None:
            discard(self._shown)
        self._shown = described(line)
        self.body.insertWidget(0, self._shown)
        may = correctable(line.payload) and not line.void
        self.correct_key.setVisible(may and not begun)
        self.void_field.setVisible(may)
        self.when_field.setVisible(begun)
        self.main.setVisible(begun)
        if not begun:
            (self.correct_key if may else self.back).setFocus()

    def save(self) -> None:
        line, form = self._line, self.form
        if line is None or form is None:
            return
        try:
            moment = self.when.moment()
            payload = form.read()
        except UserError as error:
            self.refuse(str(error))
            return
        if self.when.edit.text() == self._moment_text and moment is not None:
            moment = None  # not touched: the time that stands, to the millisecond
        elif moment is None:
            moment = self.bridge.station.clock.utc()
        if (why := self._overtaken(line)) != self._warned:
            self._warned = why
            self.refuse(why)
            return
        subject = self.case.value if self.case is not None and self.case.value != line.subject else None
        if payload == line.payload and moment is None and not subject:
            self.refuse("Nothing was changed")
            return
        self.hand_over(line, payload, moment, subject or None)

    def clear(self) -> None:
        for each in (self.form, self.case):
            if each is not None:
                discard(each)
        self.form, self.case, self._line, self._asked, self._warned = None, None, None, "", ""
        self.reason.clear()
        self.when.now()
        self.notice.say("")

    def _correct(self) -> None:
        line = self._line
        if line is None:
            return
        self.form = PayloadForm(line.payload, partial(position_input, self.bridge, ashore=isinstance(line.payload, PosAnswered)))
        at = self.body.indexOf(self.when_field)
        self.body.insertWidget(at, self.form)
        self.case = self._case_choice(line)
        if self.case is not None:
            self.body.insertWidget(at + 1, self.case)
        self.when.set_moment(line.at)
        self._moment_text = self.when.edit.text()
        self.correct_key.hide()
        self.when_field.show()
        self.main.show()
        first = next(iter(self.form.editors.values()), None)
        (first.widget if first is not None else self.when.edit).setFocus()
        self.grown.emit()
        QTimer.singleShot(0, self, self._show_form)

    def _show_form(self) -> None:
        """The form on top; the wordings are above it for who scrolls up."""
        area = self.findChild(QScrollArea)
        if area is not None and self.form is not None:
            area.verticalScrollBar().setValue(self.form.y())

    def _case_choice(self, line: Line) -> Choices | None:
        """The cases that a line may belong to instead; ``None`` for what makes a case, or where there is no other."""
        if not line.entry.kind.startswith(_MOVABLE) or line.entry.kind == "case.opened":
            return None
        cases = list(self.bridge.state.cases.values())[-_MOST_CASES:]
        words = {case.id: case.number for case in reversed(cases)}
        if line.subject is not None and line.subject not in words:
            words[line.subject] = line.subject
        if not words or list(words) == [line.subject]:
            return None
        choices = Choices(words, 3)
        choices.setAccessibleName(tr("Belongs to case"))
        choices.choose(line.subject or "")
        return choices

    def _void(self) -> None:
        line = self._line
        if line is None:
            return
        if not self.reason.text().strip():
            self.refuse("Say why it is struck out", self.reason)
            return
        why_not, asked = self._goes_with(line)
        if why_not or asked != self._asked:
            self._asked = asked
            self.refuse(why_not or asked, self.reason)
            return
        try:
            receipt = self.strike_out(line, self.reason.text())
        except (UserError, DeviceError) as error:
            self.refuse(str(error), self.reason)
            return
        self.bridge.watch_receipt(receipt)
        self.commit([receipt])

    def _overtaken(self, line: Line) -> str:
        """What somebody else wrote while this form was open, said once before it is taken back; "" where nobody did."""
        now = self.bridge.station.logbook.line(line.id)
        if now is None or now.entry.id == line.entry.id:
            return ""
        at = clock_or_date(now.entry.written, self.bridge.station.clock.utc())
        return worded(
            "{author} corrected this at {at}: {text}. Press again to put yours in its place",
            author=now.entry.author,
            at=at,
            text=now.text,
        )

    def hand_over(self, line: Line, payload: Payload, happened: datetime | None, subject: str | None) -> None:
        """Into the log with the correction."""
        self.commit([self.bridge.write(payload, corrects=line.id, happened=happened, subject=subject)])

    def strike_out(self, line: Line, reason: str) -> Receipt:
        """Into the log with the striking out. Raises UserError, DeviceError."""
        receipt: Receipt = self.bridge.station.logbook.void(line.id, reason)
        return receipt

    def _goes_with(self, line: Line) -> tuple[str, str]:
        """Why the opening of a case cannot be struck out, and what is asked once before it is: the case goes with it."""
        if not isinstance(line.payload, CaseOpened) or line.subject is None:
            return "", ""
        mine = [
            other for other in self.bridge.state.lines if other.subject == line.subject and not other.void and other is not line
        ]
        if not mine or any(isinstance(other.payload, CaseOpened) for other in mine):
            return "", ""
        end = "To end a case, close it"
        if any(isinstance(other.payload, PeopleMovement) for other in mine):
            return worded(
                "People were counted for {subject}: they would belong to no case. {end}", subject=line.subject, end=end
            ), ""
        return "", worded(
            "{subject} goes with it, for good, and {n} entries about it. {end}. Press again to strike it out",
            subject=line.subject,
            n=len(mine),
            end=end,
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in the reason strikes out and saves nothing else; Delete goes there."""
        if event.key() == Qt.Key.Key_Delete and self.void_field.isVisible() and self.form is None:
            self.reason.setFocus()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.reason.hasFocus():
            event.accept()  # the field has done it
        else:
            super().keyPressEvent(event)
