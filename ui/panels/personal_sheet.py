"""The form of one personal record. What is typed here is kept by nothing but the store of these records."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Final

from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QLineEdit

from app.errors import DeviceError, UserError
from app.ports import Person
from app.worded import worded
from ui.bridge import Bridge
from ui.panels.case_list import in_order
from ui.panels.personal import DATE, GENDERS, NAME, records_of
from ui.parts import Choices, Sheet, TextField, discard, field, line_edit
from ui.tokens import H_KEY, H_TOUCH
from ui.widgets import button, column, frame, label, row
from ui.words import quoted

_NO_CASE: Final = "-"


class PersonalSheet(Sheet):
    """One record: added, changed, or deleted at once. Only the fact goes into the log, never the data."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__(bridge, "New record", "Save record")
        self.setObjectName(f"{NAME}record")
        self._person: Person | None = None
        self.name = line_edit(name="Name")
        self.age = line_edit("years", name="Age")
        self.age.setValidator(QIntValidator(0, 130, self.age))
        self.gender = Choices(GENDERS, 4)
        self.nationality = line_edit(name="Nationality")
        self.needs = line_edit("medical, disability, pregnant, …", name="Needs")
        self.note = TextField("", 2)
        self.case = Choices({_NO_CASE: "No case"}, 3)
        self.delete_on = line_edit(
            worded("{keep_days} days from now", keep_days=bridge.station.settings.people.keep_days), name="Delete on"
        )
        for edit, named in self._fields():
            edit.setObjectName(f"{NAME}{named}")
        self._case_at = column(self.case)
        self.body.addLayout(field("Name", self.name))
        self.body.addLayout(row((field("Age", self.age), 1), (field("Nationality", self.nationality), 2)))
        self.body.addLayout(field("Gender", self.gender))
        self.body.addLayout(field("Needs", self.needs))
        self.body.addLayout(field("Case", self._case_at))
        self.body.addLayout(field("Delete on (YYYY-MM-DD)", self.delete_on))
        self.body.addLayout(field("Note", self.note))
        self.delete_key = button("Delete now…", height=H_TOUCH, on_click=self._ask)
        self.sure_key = button("Delete for good", height=H_KEY, on_click=self._delete)
        keep_key = button("Keep it", height=H_KEY, on_click=lambda: self.sure.hide())
        self.why = line_edit("why, if you want it in the log; no names", name="Reason for deleting")
        self.why.setObjectName(f"{NAME}why")
        question = label("Delete this record for good? Nobody can bring it back.", "", wrap=True)
        self.sure = frame("refused", column(question, self.why, row((self.sure_key, 1), (keep_key, 1)), margin=8))
        self.body.addWidget(self.delete_key)
        self.body.addWidget(self.sure)
        self.clear()

    def start(self, person: object) -> None:
        """Open a record, or the form of a new one: what was typed for the same one is still there."""
        same = (person.id if isinstance(person, Person) else None) == (self._person.id if self._person is not None else None)
        self._offer_cases()
        if not same or (self._person is not None and person != self._person):
            self.clear()
            if isinstance(person, Person):
                self._fill(person)
        self.sure.hide()
        self.name.setFocus()

    def save(self) -> None:
        records = records_of(self.bridge.station)
        if records is None:
            self.refuse("Personal records are not kept here")
            return
        try:
            person = self._read()
            if person == Person(delete_on=person.delete_on):
                raise UserError("Enter something of the person")
            by = self.bridge.station.author or "unsigned"
            if self._person is None:
                records.add(person, by=by)
            else:
                records.change(person, by=by)
        except (UserError, DeviceError) as error:
            self.refuse(str(error))
            return
        self._done()

    def clear(self) -> None:
        self._person = None
        self.title.setText("New record")
        for edit, _name in self._fields():
            edit.clear()
        self.note.clear()
        self.why.clear()
        self.gender.choose("-")
        self.case.choose(_NO_CASE)
        self.delete_key.hide()
        self.sure.hide()

    def _fields(self) -> tuple[tuple[QLineEdit, str], ...]:
        return (
            (self.name, "name"),
            (self.age, "age"),
            (self.nationality, "nationality"),
            (self.needs, "needs"),
            (self.delete_on, "delete"),
        )

    def _fill(self, person: Person) -> None:
        self._person = person
        self.title.setText("Record" + (worded(", added by {added_by}", added_by=person.added_by) if person.added_by else ""))
        self.name.setText(person.name)
        self.age.setText("" if person.age is None else str(person.age))
        self.gender.choose(person.gender if person.gender in GENDERS else "-")
        self.nationality.setText(person.nationality)
        self.needs.setText(person.needs)
        self.note.setPlainText(person.note)
        self.case.choose(person.case or _NO_CASE)
        self.delete_on.setText("" if person.delete_on is None else person.delete_on.strftime(DATE))
        self.delete_key.show()

    def _read(self) -> Person:
        """Raises UserError for a day that cannot be read or is over."""
        typed, day = self.delete_on.text().strip(), None
        if typed:
            try:
                day = date.fromisoformat(typed)
            except ValueError:
                raise UserError(worded("Write the day of deletion as YYYY-MM-DD, not {quoted}", quoted=quoted(typed))) from None
            if day <= self.bridge.station.clock.utc().date():
                raise UserError("That day is over. To delete it now, press “Delete now”")
        return replace(
            self._person or Person(),
            name=self.name.text().strip(),
            age=int(self.age.text()) if self.age.text() else None,
            gender="" if self.gender.value == "-" else self.gender.value,
            nationality=self.nationality.text().strip(),
            needs=self.needs.text().strip(),
            note=self.note.value,
            case=None if self.case.value in ("", _NO_CASE) else self.case.value,
            delete_on=day,
        )

    def _ask(self) -> None:
        self.sure.show()
        self.sure_key.setFocus()

    def _delete(self) -> None:
        records = records_of(self.bridge.station)
        if records is None or self._person is None:
            return
        try:
            records.delete(self._person.id, by=self.bridge.station.author or "unsigned", reason=self.why.text().strip())
        except (UserError, DeviceError) as error:
            self.refuse(str(error))
            return
        self._done()

    def _done(self) -> None:
        self.notice.say("")
        self.clear()
        self.saved.emit()
        self.closed.emit()

    def _offer_cases(self) -> None:
        words = {_NO_CASE: "No case"} | {c.id: c.number for c in in_order(self.bridge.state)}
        chosen = self.case.value
        fresh = Choices(words, 3)
        self._case_at.replaceWidget(self.case, fresh)
        discard(self.case)
        self.case = fresh
        fresh.choose(chosen if chosen in words else _NO_CASE)
