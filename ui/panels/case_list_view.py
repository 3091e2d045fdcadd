"""The rows of the case list, painted: what each says is made from the log and the picture, without a widget for each row."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QStyledItemDelegate, QStyleOptionViewItem

from app.rescue.entries import Place, PobKind
from app.rescue.state import Case, RescueState
from app.watch.frame import Frame
from app.worded import joined, worded
from ui.fonts import font
from ui.icons import case_pixmap
from ui.language import tr
from ui.panels.case_rows import condition
from ui.sight import Sight
from ui.theme import Theme
from ui.tokens import RADIUS, T_BODY, T_SECOND
from ui.words import OUTCOME_WORDS, PHASES, UNKNOWN, arrival, degrees, miles, short_number

_Index = QModelIndex | QPersistentModelIndex
_NO_PARENT: Final = QModelIndex()
_ROLE: Final = Qt.ItemDataRole.UserRole + 1
ROW: Final = 40
_COLUMNS: Final = (("POB", 48), ("NM", 48), ("BRG", 48), ("ETA", 56))


@dataclass(frozen=True, slots=True)
class CaseLine:
    """What a row says. ``aboard`` stands in place of the numbers of a closed case."""

    id: str
    number: str
    state: str
    opened: bool
    pob: str = UNKNOWN
    range: str = UNKNOWN
    bearing: str = UNKNOWN
    eta: str = UNKNOWN
    aboard: str = ""

    @property
    def words(self) -> str:
        """All of it in one line, for whoever cannot see it."""
        if not self.opened:
            return joined(" ", (p for p in (self.number, self.state, self.aboard) if p))
        return worded(
            "{number} {state} POB {pob}, {range} NM {bearing}, ETA {eta}",
            number=self.number,
            state=self.state,
            pob=self.pob,
            range=self.range,
            bearing=self.bearing,
            eta=self.eta,
        )


def case_line(case: Case, state: RescueState, seen: Sight | None, frame: Frame | None) -> CaseLine:
    """The row of a case; ``seen`` is ``None`` where own ship or the case has no position."""
    if not case.open:
        aboard = state.ledger.total(Place.OWN_SHIP, case.id)
        return CaseLine(
            case.id,
            case.number,
            state_words(case, state),
            False,
            aboard=worded("{aboard} on board", aboard=aboard) if aboard else "",
        )
    return CaseLine(
        id=case.id,
        number=case.number,
        state=state_words(case, state),
        opened=True,
        pob=best_number(case),
        range=miles(seen.range_m) if seen else UNKNOWN,
        bearing=degrees(seen.bearing_deg) if seen else UNKNOWN,
        eta=arrival(frame.stamp.utc, seen.eta_s) if seen and frame else UNKNOWN,
    )


def best_number(case: Case) -> str:
    """How many people: counted, else estimated, else reported; ``~`` where that number was given as a guess."""
    for kind in (PobKind.COUNTED, PobKind.ESTIMATED, PobKind.REPORTED):
        newest = case.latest_pob(kind)
        if newest is not None and newest.total is not None:
            return f"~{newest.total}" if newest.about else str(newest.total)
    return UNKNOWN


def state_words(case: Case, state: RescueState) -> str:
    """Phase and condition of an open case, outcome of a closed one; what is unexplained before it: what is cut off is last."""
    unexplained = sum(abs(d.unexplained) for d in state.ledger.differences if d.case == case.id and d.unexplained)
    words = [worded("{unexplained} unexplained", unexplained=unexplained)] if unexplained else []
    if not case.open:
        words.append(OUTCOME_WORDS.get(case.outcome or "", case.outcome or "closed").lower())
    else:
        words.append(PHASES[case.phase].lower() if case.phase else "no phase yet")
        words.append(condition(case).lower())
    return joined(", ", (w for w in words if w))


class _Cases(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self.lines: list[CaseLine] = []
        self.chosen: str | None = None

    def take(self, lines: list[CaseLine]) -> None:
        if len(lines) == len(self.lines):
            self.lines = lines
            if lines:
                self.dataChanged.emit(self.index(0), self.index(len(lines) - 1))
            return
        self.beginResetModel()
        self.lines = lines
        self.endResetModel()

    def rowCount(self, parent: _Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not 0 <= index.row() < len(self.lines):
            return None
        line = self.lines[index.row()]
        if role == _ROLE:
            return line
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return tr(line.words)
        return None


class CasesView(QListView):
    pressed_case = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.cases = _Cases()
        self.setModel(self.cases)
        self.setItemDelegate(_Delegate(theme, self.cases, self))
        self.setAccessibleName(tr("Cases"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # the columns stand still, whatever scrolls
        self.setTabKeyNavigation(False)
        self.clicked.connect(lambda index: self._press(index.row()))
        theme.changed.connect(self.viewport().update)

    def show_lines(self, lines: list[CaseLine]) -> None:
        if lines != self.cases.lines:
            self.cases.take(lines)
        row = self._row()
        if row >= 0 and self.currentIndex().row() != row:
            self.setCurrentIndex(self.cases.index(row))
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrow keys choose at once: the card follows."""
        steps = {
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Home: -len(self.cases.lines),
            Qt.Key.Key_End: len(self.cases.lines),
        }
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            event.ignore()
        else:
            self._press(min(max(self._row() + step, 0), len(self.cases.lines) - 1))

    def _row(self) -> int:
        return next((i for i, line in enumerate(self.cases.lines) if line.id == self.cases.chosen), -1)

    def _press(self, row: int) -> None:
        if 0 <= row < len(self.cases.lines):
            self.scrollTo(self.cases.index(row))
            self.pressed_case.emit(self.cases.lines[row].id)


def _places(area: QRect) -> list[QRect]:
    """Where the number columns stand, right-aligned."""
    right, places = area.right() - 8, []
    for _name, width in reversed(_COLUMNS):
        places.append(QRect(right - width, area.top(), width, area.height()))
        right -= width
    return places[::-1]


class _Delegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, cases: _Cases, view: QListView) -> None:
        super().__init__(view)
        self._theme, self._cases, self._view = theme, cases, view

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        return QSize(0, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        line = index.data(_ROLE)
        if not isinstance(line, CaseLine):
            return
        area: QRect = option.rect
        theme = self._theme
        painter.save()
        painter.fillRect(QRect(area.left(), area.bottom(), area.width(), 1), theme.colour("line"))
        if line.id == self._cases.chosen:
            painter.setPen(theme.pen("target" if self._view.hasFocus() else "accent", 2))
            painter.setBrush(theme.colour("accent_bg"))
            painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), RADIUS, RADIUS)
        hexagon = case_pixmap(theme.tokens, 32, opened=line.opened, number=short_number(line.number))
        painter.drawPixmap(area.left() + 6, area.top() + 4, hexagon)
        places = _places(area)
        left = area.left() + 44
        if line.opened:
            width = places[0].left() - left + 4
            for (caption, _width), place, text in zip(
                _COLUMNS, places, (line.pob, line.range, line.bearing, line.eta), strict=True
            ):
                below = QRect(place.left(), area.top() + 20, place.width(), 18)
                self._write(painter, below, caption, font(T_SECOND), "text2", Qt.AlignmentFlag.AlignRight)
                token = "text3" if text == UNKNOWN else "text"
                number = QRect(place.left(), area.top() + 1, place.width(), 21)
                self._write(painter, number, text, font(T_BODY, 600), token, Qt.AlignmentFlag.AlignRight)
        else:
            width = places[2].left() - left
            aboard = QRect(places[2].left(), area.top(), area.right() - 8 - places[2].left(), area.height())
            self._write(painter, aboard, line.aboard, font(T_SECOND), "text2", Qt.AlignmentFlag.AlignRight)
        top = QRect(left, area.top() + 1, width, 21)
        under = QRect(left, area.top() + 20, width, 18)
        left_side = Qt.AlignmentFlag.AlignLeft
        self._write(painter, top, line.number, font(T_BODY, 700), "text" if line.opened else "text2", left_side)
        self._write(painter, under, line.state, font(T_SECOND), "text2", left_side)
        painter.restore()

    def _write(self, p: QPainter, area: QRect, text: str, face: QFont, token: str, side: Qt.AlignmentFlag) -> None:
        p.setFont(face)
        p.setPen(self._theme.colour(token))
        shown = p.fontMetrics().elidedText(tr(text), Qt.TextElideMode.ElideRight, area.width())
        p.drawText(area, side | Qt.AlignmentFlag.AlignVCenter, shown)
