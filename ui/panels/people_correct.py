"""A movement opened: every wording of it with author and time, the form filled with what stands, and the key to strike it out."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from PySide6.QtWidgets import QFrame, QWidget

from app.entry import Entry
from app.errors import DeviceError, UserError
from app.rescue.entries import Category, PeopleMovement
from app.rescue.lines import wording
from app.rescue.state import Case, Line, RescueState
from app.rescue.withheld import read_payload
from app.worded import worded
from ui.bridge import Bridge
from ui.panels.people_forms import MovementSheet
from ui.panels.people_moves import MEDEVAC, MOVES, Route, move_of
from ui.parts import discard, line_edit
from ui.tally_count import BOATS, boat_and_trip
from ui.tokens import H_TOUCH
from ui.widgets import button, column, frame, label, row
from ui.words import clock


class CorrectionSheet(MovementSheet):
    """Saved, it is a new wording beside the old one; struck out, both stay with the reason."""

    _line: Line | None = None

    def __init__(self, bridge: Bridge, name: str) -> None:
        title = MOVES[name].title
        super().__init__(bridge, MOVES[name], worded("Correct: {title}", title=title), "Save correction")
        self._history = QWidget()
        self.body.insertWidget(0, self._history)
        self.reason = line_edit("why it is struck out", name="Reason for striking out")
        self.void_key = button("Strike out", height=H_TOUCH, on_click=self._void)
        self.body.addLayout(row((self.reason, 1), self.void_key))

    def show_line(self, line: Line, route: Route) -> None:
        """Fill the form with ``line``; a correction that was begun for the same line is still there."""
        begun = self._line is not None and self._line.entry.id == line.entry.id
        payload = line.payload
        if not begun and isinstance(payload, PeopleMovement):
            self.clear()
            self._line = line
            self._fill(line, payload, route)
        self._line = line
        self.title.setText(worded("Correct: {title} {clock}", title=self._move.title, clock=clock(line.at, True)))
        fresh = _history(line)
        self.body.replaceWidget(self._history, fresh)
        discard(self._history)
        self._history = fresh
        self.people.steppers[Category.MAN].edit.setFocus()

    @property
    def draft_of(self) -> str:
        return self._line.id if self._line is not None else ""

    def read(self, route: Route) -> PeopleMovement:
        """As in the form; what no form asks for (another craft's name) stays as it was."""
        payload, old = super().read(route), self._line.payload if self._line is not None else None
        if isinstance(old, PeopleMovement) and not payload.way and not self._way_is_asked(old):
            payload = payload.model_copy(update={"way": old.way})
        return payload

    def hand_over(self, payload: PeopleMovement, moment: datetime | None) -> None:
        line = self._line
        if line is None:
            return
        if moment is None:
            moment = self.bridge.station.clock.utc()
        elif abs((moment - line.at).total_seconds()) < 1:
            moment = None  # not touched: the time that stands, to the millisecond
        if payload == line.payload and moment is None and self.subject in (None, line.subject):
            self.refuse("Nothing was changed")
            return
        self.commit([self.bridge.write(payload, corrects=line.id, happened=moment, subject=self.subject)])

    def clear(self) -> None:
        super().clear()
        self._line = None
        self.reason.clear()

    def offered(self, state: RescueState) -> list[Case]:
        """Also the case that it was written for, whatever became of that."""
        cases = super().offered(state)
        subject = self._line.subject if self._line is not None else None
        own = state.cases.get(subject) if subject is not None else None
        return cases if own is None or own in cases else [own, *cases]

    def _there(self, route: Route) -> tuple[Mapping[Category, int] | None, Mapping[Category, int] | None]:
        """Those whom this movement took away can be taken again."""
        of_case, of_all = super()._there(route)
        old = self._line.payload if self._line is not None else None
        if not isinstance(old, PeopleMovement) or old.from_place is not route.from_place:
            return of_case, of_all
        same_case = self._line is not None and self.subject == self._line.subject
        return _with(of_case, old.people) if same_case else of_case, _with(of_all, old.people)

    def _fill(self, line: Line, payload: PeopleMovement, route: Route) -> None:
        self.choose_case(line.subject)
        if line.subject is None:
            self.cases.choose("")
        self.route.choose(route.word)
        self.people.set_people(payload.people)
        self.medical.set_value(payload.medical)
        self.disabled.set_value(payload.disabled)
        self.relatives.set_value(payload.relatives)
        self.boats.set_way(payload.way)
        self.place.setText(payload.where)
        self.note.setText(payload.note)
        self.when.set_moment(line.at)
        self._on_numbers()

    def _way_is_asked(self, old: PeopleMovement) -> bool:
        """Whether the form shows the way that stands, so that taking it off is meant."""
        return old.way == MEDEVAC or (self._move.boats and boat_and_trip(old.way)[0] in BOATS)

    def _void(self) -> None:
        line = self._line
        if line is None:
            return
        if not self.reason.text().strip():
            self.refuse("Say why it is struck out", self.reason)
            return
        try:
            receipt = self.bridge.station.logbook.void(line.id, self.reason.text())
        except (UserError, DeviceError) as error:
            self.refuse(str(error), self.reason)
            return
        self.bridge.watch_receipt(receipt)
        self.commit([receipt])


def correction_of(line: Line) -> tuple[str, Route] | None:
    """The form that corrects a movement, and the route that it has there; ``None``: it is corrected in the log."""
    return move_of(line.payload) if isinstance(line.payload, PeopleMovement) else None


def _with(there: Mapping[Category, int] | None, people: Mapping[Category, int]) -> Mapping[Category, int] | None:
    return None if there is None else {c: n + people.get(c, 0) for c, n in there.items()}


def _history(line: Line) -> QFrame:
    wordings = [("Before", e) for e in line.history if e.id != line.entry.id]
    wordings.append(("Now", line.entry))
    return frame("card", column(*(_wording(head, entry) for head, entry in wordings), margin=8, gap=4))


def _wording(head: str, entry: Entry) -> QWidget:
    _title, text = wording(read_payload(entry))
    said = label(worded("{head}: {text}", head=head, text=text), "" if head == "Now" else "lab", wrap=True)
    by = label(
        worded(
            "{clock}, by {author} at {station}, written {clock2}",
            clock=clock(entry.happened, True),
            author=entry.author,
            station=entry.station,
            clock2=clock(entry.written, True),
        ),
        "sec",
    )
    made = QWidget()
    made.setLayout(column(said, by, gap=0))
    return made
