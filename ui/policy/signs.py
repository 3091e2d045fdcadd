"""The four answers of the policy as words and shapes: told apart without any colour, and never in the colours of alerts."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.policy.directory import Role
from app.policy.model import Label, Verdict
from app.worded import worded
from ui.fonts import font
from ui.language import tr
from ui.theme import Theme
from ui.tokens import RADIUS, T_BODY

MEANS: Final = {
    Verdict.ALLOW: "may be told",
    Verdict.NOTICE: "with care",
    Verdict.HOLD: "the master decides",
    Verdict.BLOCK: "never told",
}
TELLS: Final = {
    Label.CASE_POSITION: "Position of the boat",
    Label.OWN_POSITION: "Our own position",
    Label.THIRD_PARTY_POSITION: "Position of another ship",
    Label.TRACK: "Our track",
    Label.HEAD_COUNT: "Number of people",
    Label.INTENTIONS: "What we are going to do",
    Label.PERSONAL_DATA: "Personal data of survivors",
    Label.EVIDENCE: "Evidence",
    Label.NONE: "Words that tell none of these",
}
ROLES: Final = {
    Role.RCC: "Rescue centre",
    Role.COAST_GUARD: "Coast guard",
    Role.MILITIA: "Militia",
    Role.MILITARY: "Military",
    Role.AGENCY: "Agency",
    Role.ROOM: "Joint room",
    Role.LIST: "Mailing list",
    Role.BROADCAST: "Broadcast",
    Role.ALLY: "Ally",
    Role.COMPANY: "Company",
    Role.OWN: "Own ship",
    Role.COUNSEL: "Lawyers",
    Role.STATE: "State in port",
    Role.PUBLIC: "Public",
}
SIGN: Final = 24.0


def paint_sign(p: QPainter, area: QRectF, verdict: Verdict, theme: Theme) -> None:
    """ALLOW a tick, NOTICE an eye-catching dot in a ring, HOLD two bars in a square, BLOCK a hatched square with a bar."""
    p.save()
    p.setRenderHint(QPainter.RenderHint.Antialiasing)
    box = area.adjusted(3, 3, -3, -3)
    p.setPen(theme.pen("text", 2))
    p.setBrush(Qt.BrushStyle.NoBrush)
    if verdict is Verdict.ALLOW:
        p.drawPolyline(
            [box.topLeft() + QPointF(1, box.height() * 0.55), QPointF(box.left() + box.width() * 0.4, box.bottom() - 2),
             box.topRight() + QPointF(-1, 3)]
        )  # fmt: skip
    elif verdict is Verdict.NOTICE:
        p.drawEllipse(box)
        p.setBrush(theme.colour("text"))
        p.setPen(Qt.PenStyle.NoPen)
        p.drawEllipse(QPointF(box.center().x(), box.top() + 5.0), 1.6, 1.6)
        p.drawRect(QRectF(box.center().x() - 1.25, box.top() + 8.0, 2.5, box.height() - 12))
    elif verdict is Verdict.HOLD:
        p.drawRoundedRect(box, RADIUS, RADIUS)
        p.setBrush(theme.colour("text"))
        p.setPen(Qt.PenStyle.NoPen)
        for x in (-4.5, 1.5):
            p.drawRect(QRectF(box.center().x() + x, box.top() + 4, 3, box.height() - 8))
    else:
        p.setBrush(QBrush(theme.colour("outline"), Qt.BrushStyle.BDiagPattern))
        p.drawRoundedRect(box, RADIUS, RADIUS)
        p.setPen(theme.pen("text", 4))
        p.drawLine(QPointF(box.left() + 3, box.center().y()), QPointF(box.right() - 3, box.center().y()))
    p.restore()


class VerdictMark(QWidget):
    """Shape and word of one answer, of the same width everywhere. ``legend``: what it means stands beside it."""

    def __init__(self, theme: Theme, verdict: Verdict) -> None:
        super().__init__()
        self._theme, self.verdict = theme, verdict
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr(worded("{name}, {value}", name=verdict.name, value=MEANS[verdict])))
        self.setToolTip(tr(MEANS[verdict]))
        theme.changed.connect(self.update)

    def show_verdict(self, verdict: Verdict) -> None:
        if verdict is not self.verdict:
            self.verdict = verdict
            self.setAccessibleName(tr(worded("{name}, {value}", name=verdict.name, value=MEANS[verdict])))
            self.setToolTip(tr(MEANS[verdict]))
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(104, 28)

    def paintEvent(self, _event: QPaintEvent) -> None:
        p = QPainter(self)
        middle = self.height() / 2
        paint_sign(p, QRectF(0, middle - SIGN / 2, SIGN, SIGN), self.verdict, self._theme)
        p.setFont(font(T_BODY, 700 if self.verdict is Verdict.BLOCK else 600))
        p.setPen(self._theme.colour("text"))
        p.drawText(
            QRectF(SIGN + 6, 0, self.width() - SIGN - 6, self.height()), Qt.AlignmentFlag.AlignVCenter, tr(self.verdict.name)
        )
        p.end()
