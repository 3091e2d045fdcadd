"""The list of authorities: who there is, and whether the position of a boat may be mailed to them now."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QStyledItemDelegate, QStyleOptionViewItem

from app.policy.book import PolicyBook
from app.policy.decide import decide
from app.policy.model import ChannelKind, Disclosure, Label, Recipient, Verdict
from app.worded import joined, worded
from ui.fonts import font
from ui.language import tr
from ui.policy.signs import MEANS, ROLES, SIGN, paint_sign
from ui.theme import Theme
from ui.tokens import RADIUS, T_BODY, T_SECOND

_Index = QModelIndex | QPersistentModelIndex
_NO_PARENT: Final = QModelIndex()
_ROLE: Final = Qt.ItemDataRole.UserRole + 1
ROW: Final = 48
_ANSWER: Final = 108


@dataclass(frozen=True, slots=True)
class Body:
    """One row. ``sub`` is the small line under the name."""

    id: str
    name: str
    sub: str
    verdict: Verdict

    @property
    def words(self) -> str:
        return worded(
            "{name}, {sub}, {name2}, {value}", name=self.name, sub=self.sub, name2=self.verdict.name, value=MEANS[self.verdict]
        )


def bodies_of(book: PolicyBook) -> tuple[Body, ...]:
    """Everybody in the directory, in its order. Without a policy in force nobody may be told anything."""
    return tuple(
        Body(
            a.id,
            a.name,
            joined(" · ", (t for t in (ROLES[a.role], worded("SRR {srr}", srr=a.srr) if a.srr else "") if t)),
            answer(book, a.id),
        )
        for a in book.directory.authorities.values()
    )


def answer(book: PolicyBook, id_: str, label: Label = Label.CASE_POSITION, way: ChannelKind = ChannelKind.EMAIL) -> Verdict:
    """What the policy says now of telling this one thing to this body."""
    return decide(book, Disclosure((Recipient(id_, authority=id_),), way, frozenset({label}))).verdict


class _Bodies(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self.rows: tuple[Body, ...] = ()
        self.chosen = ""

    def take(self, rows: tuple[Body, ...]) -> None:
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: _Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not 0 <= index.row() < len(self.rows):
            return None
        body = self.rows[index.row()]
        if role == _ROLE:
            return body
        return tr(body.words) if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole) else None


class BodiesView(QListView):
    """Arrows and presses choose at once: the page beside it follows."""

    chosen = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.bodies = _Bodies()
        self.setModel(self.bodies)
        self.setItemDelegate(_Delegate(theme, self.bodies, self))
        self.setAccessibleName(tr("Authorities, and whether the position of a boat may be mailed to them"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # the answers stand still, whatever scrolls
        self.setTabKeyNavigation(False)
        self.clicked.connect(lambda index: self._press(index.row()))
        theme.changed.connect(self.viewport().update)

    def show_bodies(self, rows: Sequence[Body]) -> None:
        if tuple(rows) != self.bodies.rows:
            self.bodies.take(tuple(rows))
            self._go_to_chosen()

    def choose(self, id_: str) -> None:
        """Show this one as chosen, without a signal."""
        if id_ != self.bodies.chosen:
            self.bodies.chosen = id_
            self._go_to_chosen()
            self.viewport().update()

    def _go_to_chosen(self) -> None:
        if (row := self._row()) >= 0:
            self.setCurrentIndex(self.bodies.index(row))
            self.scrollTo(self.bodies.index(row))

    def _row(self) -> int:
        return next((i for i, body in enumerate(self.bodies.rows) if body.id == self.bodies.chosen), -1)

    def _press(self, row: int) -> None:
        if 0 <= row < len(self.bodies.rows):
            self.choose(self.bodies.rows[row].id)
            self.chosen.emit(self.bodies.rows[row].id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        last = len(self.bodies.rows) - 1
        page = max(1, self.viewport().height() // ROW - 1)
        key = Qt.Key
        steps = {
            key.Key_Up: -1,
            key.Key_Down: 1,
            key.Key_PageUp: -page,
            key.Key_PageDown: page,
            key.Key_Home: -last,
            key.Key_End: last,
        }
        step = steps.get(Qt.Key(event.key()))
        if step is not None:
            self._press(min(max(self._row() + step, 0), last))
        elif event.text().isprintable() and event.text().strip():
            self._find(event.text().casefold())
        else:
            event.ignore()

    def _find(self, letter: str) -> None:
        """A letter goes to the next name with a word that begins with it."""
        rows, start = self.bodies.rows, self._row()
        order = [(start + 1 + i) % len(rows) for i in range(len(rows))]
        found = next(
            (i for i in order if any(w[0].isupper() and w.casefold().startswith(letter) for w in rows[i].name.split())), -1
        )
        self._press(found)


class _Delegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, bodies: _Bodies, view: QListView) -> None:
        super().__init__(view)
        self._theme, self._bodies, self._view = theme, bodies, view

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        return QSize(0, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        body = index.data(_ROLE)
        if not isinstance(body, Body):
            return
        area: QRect = option.rect
        theme = self._theme
        painter.save()
        painter.fillRect(QRect(area.left(), area.bottom(), area.width(), 1), theme.colour("line"))
        if body.id == self._bodies.chosen:
            painter.setPen(theme.pen("target" if self._view.hasFocus() else "accent", 2))
            painter.setBrush(theme.colour("accent_bg"))
            painter.drawRoundedRect(area.adjusted(1, 1, -1, -2), RADIUS, RADIUS)
        answer_left = area.right() - _ANSWER
        paint_sign(painter, QRectF(answer_left, area.center().y() - SIGN / 2, SIGN, SIGN), body.verdict, theme)
        word = QRect(answer_left + round(SIGN) + 6, area.top(), _ANSWER - round(SIGN) - 6, area.height())
        self._write(painter, word, body.verdict.name, font(T_BODY, 700 if body.verdict is Verdict.BLOCK else 400), "text")
        width = answer_left - area.left() - 20
        self._write(painter, QRect(area.left() + 12, area.top() + 4, width, 22), body.name, font(T_BODY, 600), "text")
        self._write(painter, QRect(area.left() + 12, area.top() + 25, width, 18), body.sub, font(T_SECOND), "text2")
        painter.restore()

    def _write(self, p: QPainter, area: QRect, text: str, face: QFont, token: str) -> None:
        p.setFont(face)
        p.setPen(self._theme.colour(token))
        shown = QFontMetrics(face).elidedText(tr(text), Qt.TextElideMode.ElideRight, area.width())
        p.drawText(area, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
