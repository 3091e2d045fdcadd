"""What the forms of a case share: they are opened for something new or filled in from an entry that is to be corrected.

A correction is a new entry beside the old one: every wording stands above the form, with who and when. Striking out needs a
reason. The panel keeps two of each form, one for new entries and one for corrections, so that neither loses what was typed.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from app.entry import Entry
from app.errors import DeviceError, UserError
from app.rescue.entries import Payload
from app.rescue.lines import wording
from app.rescue.state import Case, Line
from app.rescue.withheld import read_payload
from app.worded import first_small, worded
from ui.bridge import Bridge
from ui.parts import Sheet, discard, field, line_edit
from ui.tokens import H_TOUCH
from ui.when import WhenInput
from ui.widgets import button, column, frame, label, row
from ui.words import UNKNOWN, clock, duration


class CaseSheet(Sheet):
    """A form about one case. What was typed for a case is kept until it is saved or another case is opened.

    Subclasses fill ``body``, set ``when`` if the moment can be chosen, and override ``save``, ``fill`` and ``clear``.
    """

    def __init__(self, bridge: Bridge, title: str, main: str, *, correcting: bool = False) -> None:
        super().__init__(bridge, worded("Correct: {title}", title=first_small(title)) if correcting else title, main)
        self._what = self.title.text()
        self._new_text = main
        self.case: Case | None = None
        self.line: Line | None = None
        self.when: WhenInput | None = None
        self._shown: QWidget | None = None
        self._strike: StrikeOut | None = None
        self._correcting = correcting

    def open(self, case: Case) -> None:
        """For a new entry. What was begun for this case is still there."""
        fresh = self.case is None or self.case.id != case.id
        if fresh:
            self.clear()
        self.case = case
        if fresh:
            self.start(case)
        self.title.setText(worded("{what} · {number}", what=self._what, number=case.number))
        self.show_case(case)
        self.first_field().setFocus()

    def correct(self, case: Case, line: Line) -> None:
        """Filled in from a line of the log. A correction that was begun for the same line is still there."""
        begun = self.case is not None and self.line is not None and self.line.id == line.id
        if not begun:
            self.clear()
        self.case, self.line = case, line
        if not begun:
            self.fill(line.payload)
            if self.when is not None:
                self.when.set_moment(self.moment_of(line))
        self.title.setText(worded("{title} {clock} · {number}", title=line.title, clock=clock(line.at, True), number=case.number))
        self._show_wordings(line)
        self._show_strike(line)
        self.main.setVisible(not line.void)
        self._main_text = "Save correction"
        self.main.setText(self._main_text)
        self.show_case(case)
        self.first_field().setFocus()

    @property
    def draft_of(self) -> str:
        """The case, and the entry that is corrected."""
        case = self.case.id if self.case is not None else ""
        return worded("{case} {id}", case=case, id=self.line.id) if self.line is not None else case

    def start(self, case: Case) -> None:
        """Fill in what a new entry starts from."""

    def fill(self, payload: Payload) -> None:
        """Fill in an entry that is to be corrected."""

    def show_case(self, case: Case) -> None:
        """Show what is known beside the form."""

    def moment_of(self, line: Line) -> datetime:
        """The moment that the form lets correct."""
        return line.at

    def first_field(self) -> QWidget:
        """Where the cursor stands when the form opens."""
        return self.main

    def reveal(self, widget: QWidget) -> None:
        """Scroll the form to a field, once it is laid out."""
        area = widget.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        if isinstance(area, QScrollArea):
            QTimer.singleShot(0, area, lambda: area.ensureWidgetVisible(widget, 0, 2 * H_TOUCH))

    def add_when(self, caption: str = "When") -> None:
        """The field for the moment."""
        self.when = WhenInput(self.bridge.station.clock.utc, self.bridge.station.session.state_at, self.bridge.zone)
        self.body.addLayout(field(caption, self.when))

    def write(self, payload: Payload, also: Sequence[Payload] = ()) -> None:
        """Hand over what the form says, at the chosen moment; ``also`` goes with it and is new."""
        try:
            moment = self.chosen_moment()
        except UserError as error:
            self.refuse(str(error), self.when.edit if self.when is not None else None)
            return
        self.hand_over(payload, moment, also)

    def hand_over(self, payload: Payload, moment: datetime | None, also: Sequence[Payload] = ()) -> None:
        """``moment`` ``None``: now, or, for a correction, the time that stands. What the form does not show stays as it was."""
        if self.line is not None:
            payload = self.line.payload.model_copy(update={name: getattr(payload, name) for name in payload.model_fields_set})
        receipts = [self.bridge.write(p, subject=self._id, happened=moment) for p in also]
        if self.line is None:
            receipts.append(self.bridge.write(payload, subject=self._id, happened=moment))
        elif payload != self.line.payload or moment is not None:
            receipts.append(self.bridge.write(payload, corrects=self.line.id, happened=moment))
        if receipts:
            self.commit(receipts)
        else:
            self.refuse("Nothing was changed")

    def chosen_moment(self) -> datetime | None:
        """``None``: now, or, for a correction, the time that stands. Raises UserError."""
        if self.when is None:
            return None
        moment = self.when.moment()
        if self.line is None:
            return moment
        stands = self.moment_of(self.line)
        if moment is None:
            return self.bridge.station.clock.utc()
        return None if moment == stands.replace(microsecond=0) else moment

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter behind the reason strikes out; it must not save the form as well."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and self._strike is not None and self._strike.reason.hasFocus():
            self._void()
        else:
            super().keyPressEvent(event)

    def clear(self) -> None:
        if self.when is not None:
            self.when.now()
        if self._shown is not None:
            discard(self._shown)
            self._shown = None
        if self._strike is not None:
            self._strike.reason.clear()
            self._strike.hide()
        self.notice.say("")
        self.case, self.line = None, None
        self._main_text = self._new_text
        if not self._saving.busy:
            self.main.setText(self._main_text)
        self.main.show()

    @property
    def _id(self) -> str:
        assert self.case is not None, "a case form is opened with its case"
        return self.case.id

    def _show_wordings(self, line: Line) -> None:
        if self._shown is not None:
            discard(self._shown)
        self._shown = wordings(line)
        self.body.insertWidget(0, self._shown)

    def _show_strike(self, line: Line) -> None:
        if self._strike is None:
            self._strike = StrikeOut()
            self._strike.key.clicked.connect(self._void)
            self.body.addWidget(self._strike)
        self._strike.setVisible(not line.void)

    def _void(self) -> None:
        if self.line is None or self._strike is None or self._saving.busy:
            return
        reason = self._strike.reason.text().strip()
        if not reason:
            self.refuse("Say why it is struck out", self._strike.reason)
            return
        try:
            receipt = self.bridge.station.logbook.void(self.line.id, reason)
        except (UserError, DeviceError) as error:
            self.refuse(str(error), self._strike.reason)
            return
        self.bridge.watch_receipt(receipt)
        self.commit([receipt])


class StrikeOut(QWidget):
    """The way to take an entry back: with a reason, and it stays in the log."""

    def __init__(self) -> None:
        super().__init__()
        self.reason = line_edit("why it is struck out", name="Reason for striking out")
        self.key = button("Strike out", height=H_TOUCH)
        self.setLayout(row((self.reason, 1), self.key))


def wordings(line: Line) -> QWidget:
    """Every wording of an entry, the oldest first, with who wrote it and when; and that it was struck out."""
    said = [_wording(e, newest=False) for e in line.history if e.id != line.entry.id]
    said.append(_wording(line.entry, newest=True))
    if line.voided is not None:
        struck = worded(
            "Struck out by {author}, {clock}: {void_reason}",
            author=line.voided.author,
            clock=clock(line.voided.written, True),
            void_reason=line.void_reason,
        )
        said.append(column(label(struck, "word", wrap=True)))
    if line.late_s > 60:
        said.append(column(label(worded("Written {duration} after it happened", duration=duration(line.late_s)), "sec")))
    return frame("card", column(*said, margin=8, gap=4))


def _wording(entry: Entry, *, newest: bool) -> QVBoxLayout:
    title, text = wording(read_payload(entry))
    when = "Now" if newest else "Before"
    return column(
        label(
            worded(
                "{when}: {title}, {clock} · by {author}, written {clock2}",
                when=when,
                title=title,
                clock=clock(entry.happened, True),
                author=entry.author,
                clock2=clock(entry.written, True),
            ),
            "sec",
        ),
        label(text or UNKNOWN, "" if newest else "lab", wrap=True),
        gap=0,
    )
