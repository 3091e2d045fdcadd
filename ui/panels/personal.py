"""Personal records, where the organisation keeps them: a list of its own and the form of one record.

Nothing of it goes into the log, an export or the file of drafts: every widget that takes such data is named "personal-".
Where the settings do not turn it on, nothing here exists.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QIntValidator, QPainter
from PySide6.QtWidgets import QLineEdit, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.errors import DeviceError, UserError
from app.ports import Person, PersonalRecords
from ui.bridge import Bridge
from ui.fonts import font
from ui.models import RowsModel
from ui.panels.case_list import in_order
from ui.parts import Choices, Notice, Sheet, TextField, field, line_edit
from ui.theme import Theme
from ui.tokens import GRID, H_KEY, H_TOUCH, T_BODY, T_SECOND
from ui.widgets import IconButton, button, column, frame, label, row
from ui.words import UNKNOWN, people_word

if TYPE_CHECKING:
    from app.station import Station

NAME: Final = "personal-"
GENDERS: Final[dict[str, str]] = {"male": "Male", "female": "Female", "other": "Other", "-": "Not said"}
_NO_CASE: Final = "-"
_DATE: Final = "%Y-%m-%d"
_ROW_HEIGHT: Final = 56


def records_of(station: Station) -> PersonalRecords | None:
    """The store, where the settings turn it on and it could be opened; else there is nothing to be seen of it."""
    records: PersonalRecords | None = getattr(station, "personal", None)
    return records if station.settings.people.personal_data else None


def person_words(person: Person) -> tuple[str, str]:
    """Two lines: who, then what is needed, the case and when the record goes. What is not known is a dash."""
    age = f"{person.age} years" if person.age is not None else f"age {UNKNOWN}"
    gender = GENDERS.get(person.gender, person.gender or f"gender {UNKNOWN}").lower()
    head = ", ".join((person.name or "No name", age, gender, person.nationality or f"nationality {UNKNOWN}"))
    goes = f"deleted on {person.delete_on:{_DATE}}" if person.delete_on is not None else "no day of deletion"
    return head, " · ".join(part for part in (person.needs, person.case or "no case", goes) if part)


class PersonDelegate(QStyledItemDelegate):
    """One record in two lines."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(0, _ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        model = index.model()
        person = model.row_at(index.row()) if isinstance(model, RowsModel) else None
        if not isinstance(person, Person):
            return
        area: QRect = option.rect
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, self._theme.colour("accent_bg"))
        painter.fillRect(QRect(area.left(), area.bottom(), area.width(), 1), self._theme.colour("line"))
        for text, face, token, top in zip(
            person_words(person), (font(T_BODY, 600), font(T_SECOND)), ("text", "text2"), (5, 29), strict=True
        ):
            painter.setFont(face)
            painter.setPen(self._theme.colour(token))
            line = QRect(area.left() + 4, area.top() + top, area.width() - 8, 22)
            shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, line.width())
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, shown)
        painter.restore()


class PersonalPage(QWidget):
    """Every record, found by any word of it. ``wants`` carries the record to open, ``None`` for a new one."""

    closed = Signal()
    wants = Signal(object)

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self.setObjectName(f"{NAME}page")
        self._bridge = bridge
        self._people: tuple[Person, ...] = ()
        back = IconButton(bridge.theme, "arrow-left-google", kind="key")
        back.setFixedWidth(H_TOUCH)
        back.setAccessibleName("Back")
        back.clicked.connect(self.closed)
        days = bridge.station.settings.people.keep_days
        self.said = label(
            "These records never leave this ship: they are in no log, no report, no export and no copy ashore. "
            f"Each one is deleted by itself on its day, {days} days after it was added unless you say otherwise.",
            "sec",
            wrap=True,
        )
        self.search = line_edit("find by any word", name="Find a record")
        self.search.setObjectName(f"{NAME}find")
        self.search.textChanged.connect(self._show)
        self.count = label("", "sec")
        self.notice = Notice()
        self.model = RowsModel((("Record", 0, lambda p: ", ".join(person_words(p))),))
        self.list = QListView()
        self.list.setModel(self.model)
        self._delegate = PersonDelegate(bridge.theme)
        self.list.setItemDelegate(self._delegate)
        self.list.setUniformItemSizes(True)
        self.list.setAccessibleName("Personal records")
        self.list.clicked.connect(self._open)
        self.list.activated.connect(self._open)
        self.add_key = button("Add a record", "strong", height=H_KEY, on_click=lambda: self.wants.emit(None))
        self.setLayout(
            column(
                row(back, (label("Personal records", "op"), 1), self.count),
                frame("address", column(self.said, margin=8)),
                self.search,
                self.notice,
                (self.list, 1),
                self.add_key,
                margin=(12, GRID, 12, GRID),
            )
        )

    def show_records(self) -> None:
        """Read the records again."""
        records = records_of(self._bridge.station)
        try:
            self._people = records.all() if records is not None else ()
            self.notice.say("")
        except (UserError, DeviceError) as error:
            self._people = ()
            self.notice.say(str(error))
        self._show()

    def _show(self) -> None:
        words = self.search.text().casefold().split()
        found = [p for p in self._people if all(w in " ".join((*person_words(p), p.note)).casefold() for w in words)]
        self.model.show_rows(found)
        many = len(self._people)
        self.count.setText(people_word(many) if len(found) == many else f"{len(found)} of {many}")

    def _open(self, index: QModelIndex) -> None:
        if (person := self.model.row_at(index.row())) is not None:
            self.wants.emit(person)

    def keyPressEvent(self, event: object) -> None:
        if getattr(event, "key", lambda: None)() == Qt.Key.Key_Escape:
            self.closed.emit()


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
        self.delete_on = line_edit(f"{bridge.station.settings.people.keep_days} days from now", name="Delete on")
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
        self.title.setText("Record" + (f", added by {person.added_by}" if person.added_by else ""))
        self.name.setText(person.name)
        self.age.setText("" if person.age is None else str(person.age))
        self.gender.choose(person.gender if person.gender in GENDERS else "-")
        self.nationality.setText(person.nationality)
        self.needs.setText(person.needs)
        self.note.setPlainText(person.note)
        self.case.choose(person.case or _NO_CASE)
        self.delete_on.setText("" if person.delete_on is None else person.delete_on.strftime(_DATE))
        self.delete_key.show()

    def _read(self) -> Person:
        """Raises UserError for a day that cannot be read or is over."""
        typed, day = self.delete_on.text().strip(), None
        if typed:
            try:
                day = date.fromisoformat(typed)
            except ValueError:
                raise UserError(f"Write the day of deletion as YYYY-MM-DD, not “{typed}”") from None
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
        self.case.setParent(None)
        self.case.deleteLater()
        self.case = fresh
        fresh.choose(chosen if chosen in words else _NO_CASE)
