"""Who tells this body and whom it tells, as a small graph: a full line lets everything through, broken ones are relays."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.policy.directory import Directory
from app.policy.reach import Link
from app.worded import joined, worded
from ui.fonts import font
from ui.language import tr
from ui.theme import Theme
from ui.tokens import RADIUS, T_SECOND

_ROW: Final = 40.0
_BOX: Final = 32.0
_SIDE: Final = 190.0
_MIDDLE: Final = 160.0
_STEM: Final = 28.0
_WORDS: Final = 96.0
"""Room for what stands on an arrow."""
_PAD: Final = 10.0
_MOST: Final = 8
_WIDEST: Final = 880
_DASHES: Final[dict[Link, tuple[float, ...]]] = {Link.DOCUMENTED_RELAY: (5.0, 3.0), Link.POSSIBLE_RELAY: (1.0, 3.0)}
HOW: Final = {
    "same_desk": "one desk",
    "forwards": "forwards",
    "list": "list",
    "joint_room": "joint room",
    "broadcast": "heard by",
    "documented_relay": "known",
    "possible_relay": "suspected",
}


@dataclass(frozen=True, slots=True)
class Arm:
    """One body beside the middle one. ``blocked``: nothing may reach it."""

    name: str
    how: str
    link: Link
    blocked: bool


_NOBODY: Final = Arm("", "", Link.POSSIBLE_RELAY, blocked=False)


class EdgeGraph(QWidget):
    """At most eight bodies on each side; of more the last box says how many there are."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.name = ""
        self.blocked = False
        self.givers: tuple[Arm, ...] = ()
        self.told: tuple[Arm, ...] = ()
        self.setMaximumWidth(_WIDEST)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def show_body(self, directory: Directory, id_: str, blocked: frozenset[str]) -> None:
        self.name, self.blocked = directory.name(id_), id_ in blocked
        self.givers = _arms([(e.giver, e.how.value, e.how.link) for e in directory.edges if e.to == id_], directory, blocked)
        self.told = _arms([(e.to, e.how.value, e.how.link) for e in directory.edges if e.giver == id_], directory, blocked)
        rows = max(len(self.givers), len(self.told))
        self.setFixedHeight(round(_ROW * rows + 2) if rows else 0)
        said = [worded("{name} tells {name2}, {how}", name=a.name, name2=self.name, how=a.how) for a in self.givers] + [
            worded("{name} tells {name2}, {how}", name=self.name, name2=a.name, how=a.how) for a in self.told
        ]
        self.setAccessibleName(tr(joined(". ", said)))
        self.setVisible(bool(rows))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        p = QPainter(self)
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = self.height() / 2
        # With bodies on one side only, the middle one goes to the other edge: the arrow gets the room.
        left = 1.0 if not self.givers else self.width() - _MIDDLE - 1 if not self.told else (self.width() - _MIDDLE) / 2
        centre = QRectF(left, middle - _BOX / 2, _MIDDLE, _BOX)
        room = (self.width() - _MIDDLE) / (2 if self.givers and self.told else 1) - _STEM - _WORDS
        metrics = QFontMetricsF(font(T_SECOND, 700))
        named = max(metrics.horizontalAdvance(arm.name) for arm in (*self.givers, *self.told, _NOBODY)) + 2 * _PAD
        side = min(max(_SIDE, named), room)
        for i, arm in enumerate(self.givers):
            box = QRectF(1, self._top(i, len(self.givers)), side, _BOX)
            self._arrow(p, QPointF(box.right(), box.center().y()), QPointF(centre.left(), middle), arm)
            self._box(p, box, arm.name, arm.blocked)
        for i, arm in enumerate(self.told):
            box = QRectF(self.width() - side - 1, self._top(i, len(self.told)), side, _BOX)
            self._arrow(p, QPointF(centre.right(), middle), QPointF(box.left(), box.center().y()), arm)
            self._box(p, box, arm.name, arm.blocked)
        self._box(p, centre, self.name, self.blocked)
        p.end()

    def _top(self, i: int, of: int) -> float:
        return self.height() / 2 + (i - of / 2) * _ROW + (_ROW - _BOX) / 2

    def _box(self, p: QPainter, box: QRectF, name: str, blocked: bool) -> None:
        theme = self._theme
        p.setPen(theme.pen("text" if blocked else "outline", 2 if blocked else 1))
        p.setBrush(theme.colour("panel"))
        p.drawRoundedRect(box, RADIUS, RADIUS)
        if blocked:
            p.setBrush(QBrush(theme.colour("outline"), Qt.BrushStyle.BDiagPattern))
            p.drawRoundedRect(box, RADIUS, RADIUS)
        face = font(T_SECOND, 700 if blocked else 600)
        self._text(p, box, name, face.weight() >= 700, box.width() - 12)

    def _text(self, p: QPainter, area: QRectF, text: str, bold: bool, room: float) -> None:
        face = font(T_SECOND, 700 if bold else 600)
        metrics = QFontMetricsF(face)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
        wide = metrics.horizontalAdvance(shown)
        p.fillRect(QRectF(area.center().x() - wide / 2 - 3, area.center().y() - 10, wide + 6, 20), self._theme.colour("panel"))
        p.setFont(face)
        p.setPen(self._theme.colour("text"))
        p.drawText(area, Qt.AlignmentFlag.AlignCenter, shown)

    def _arrow(self, p: QPainter, start: QPointF, end: QPointF, arm: Arm) -> None:
        p.setPen(self._theme.pen("text", 2, _DASHES.get(arm.link, ())))
        outer = start if arm in self.givers else end
        bend = end.x() - _STEM if outer is start else start.x() + _STEM  # near the middle body: the words need the rest
        p.drawPolyline([start, QPointF(bend, start.y()), QPointF(bend, end.y()), QPointF(end.x() - 3, end.y())])
        p.setPen(self._theme.pen("text", 2))
        p.drawPolyline([end + QPointF(-8, -5), end + QPointF(-2, 0), end + QPointF(-8, 5)])
        face = font(T_SECOND)
        word = QFontMetricsF(face).horizontalAdvance(tr(arm.how))
        at = QRectF(min(outer.x(), bend) + abs(outer.x() - bend) / 2 - word / 2 - 3, outer.y() - 10, word + 6, 20)
        p.fillRect(at, self._theme.colour("panel"))
        p.setFont(face)
        p.setPen(self._theme.colour("text2"))
        p.drawText(at, Qt.AlignmentFlag.AlignCenter, tr(arm.how))


def _arms(edges: Sequence[tuple[str, str, Link]], directory: Directory, blocked: frozenset[str]) -> tuple[Arm, ...]:
    """Each neighbour once, by the surest of its ties, blocked ones first."""
    surest: dict[str, tuple[str, Link]] = {}
    for id_, how, link in edges:
        if id_ not in surest or link < surest[id_][1]:
            surest[id_] = (how, link)
    arms = [Arm(directory.name(id_), HOW[how], link, id_ in blocked) for id_, (how, link) in surest.items()]
    arms.sort(key=lambda a: (not a.blocked, a.link))
    if len(arms) <= _MOST:
        return tuple(arms)
    return (*arms[: _MOST - 1], Arm(worded("{value} more", value=len(arms) - _MOST + 1), "", Link.POSSIBLE_RELAY, blocked=False))
