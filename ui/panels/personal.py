"""Personal records, where the organisation keeps them: a list of its own and the form of one record.

Nothing of it goes into the log, an export or the file of drafts: every widget that takes such data is named "personal-".
Where the settings do not turn it on, nothing here exists.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.errors import DeviceError, UserError
from app.ports import Person, PersonalRecords
from app.worded import joined, worded
from ui.bridge import Bridge
from ui.fonts import font
from ui.language import tr
from ui.models import RowsModel
from ui.parts import Notice, line_edit
from ui.theme import Theme
from ui.tokens import GRID, H_KEY, H_TOUCH, T_BODY, T_SECOND
from ui.widgets import IconButton, button, column, frame, label, row
from ui.words import UNKNOWN, people_word

if TYPE_CHECKING:
    from app.station import Station

NAME: Final = "personal-"
GENDERS: Final[dict[str, str]] = {"male": "Male", "female": "Female", "other": "Other", "-": "Not said"}
DATE: Final = "%Y-%m-%d"
_ROW_HEIGHT: Final = 56


def records_of(station: Station) -> PersonalRecords | None:
    """The store, where the settings turn it on and it could be opened; else there is nothing to be seen of it."""
    records: PersonalRecords | None = getattr(station, "personal", None)
    return records if station.settings.people.personal_data else None


def person_words(person: Person) -> tuple[str, str]:
    """Two lines: who, then what is needed, the case and when the record goes. What is not known is a dash."""
    age = worded("{age} years", age=person.age) if person.age is not None else worded("age {UNKNOWN}", UNKNOWN=UNKNOWN)
    gender = GENDERS.get(person.gender, person.gender or worded("gender {UNKNOWN}", UNKNOWN=UNKNOWN)).lower()
    head = joined(
        ", ", (person.name or "No name", age, gender, person.nationality or worded("nationality {UNKNOWN}", UNKNOWN=UNKNOWN))
    )
    goes = worded("deleted on {day}", day=f"{person.delete_on:{DATE}}") if person.delete_on is not None else "no day of deletion"
    return head, joined(" · ", (part for part in (person.needs, person.case or "no case", goes) if part))


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
            shown = painter.fontMetrics().elidedText(tr(text), Qt.TextElideMode.ElideRight, line.width())
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
        back.setAccessibleName(tr("Back"))
        back.clicked.connect(self.closed)
        days = bridge.station.settings.people.keep_days
        self.said = label(
            worded(
                "These records never leave this ship: they are in no log, no report, no export and no copy ashore. "
                "Each one is deleted by itself on its day, {days} days after it was added unless you say otherwise.",
                days=days,
            ),
            "sec",
            wrap=True,
        )
        self.search = line_edit("find by any word", name="Find a record")
        self.search.setObjectName(f"{NAME}find")
        self.search.textChanged.connect(self._show)
        self.count = label("", "sec")
        self.notice = Notice()
        self.model = RowsModel((("Record", 0, lambda p: joined(", ", person_words(p))),))
        self.list = QListView()
        self.list.setModel(self.model)
        self._delegate = PersonDelegate(bridge.theme)
        self.list.setItemDelegate(self._delegate)
        self.list.setUniformItemSizes(True)
        self.list.setAccessibleName(tr("Personal records"))
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
        found = [p for p in self._people if all(w in joined(" ", (*person_words(p), p.note)).casefold() for w in words)]
        self.model.show_rows(found)
        many = len(self._people)
        self.count.setText(people_word(many) if len(found) == many else worded("{n} of {many}", n=len(found), many=many))

    def _open(self, index: QModelIndex) -> None:
        if (person := self.model.row_at(index.row())) is not None:
            self.wants.emit(person)

    def keyPressEvent(self, event: object) -> None:
        if getattr(event, "key", lambda: None)() == Qt.Key.Key_Escape:
            self.closed.emit()
