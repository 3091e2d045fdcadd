"""The pieces of the tally screen that paint themselves large: keys of categories, flags and cases, numbers to read from afar."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRect, QSize, Qt, QTimer
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.rescue.state import Case
from app.worded import joined, worded
from ui.fonts import font
from ui.language import tr
from ui.theme import Theme
from ui.tokens import T_BODY, T_LINE, T_SECOND, T_TALLY, T_TITLE, T_VALUE
from ui.widgets import CaseIcon, Key, column, label, row, set_cls
from ui.words import UNKNOWN, short_number

T_TOTAL: Final = 64
H_GLOVE: Final = 64
"""The smallest key of this screen: it is pressed with gloves on a ship that rolls."""
FLASH_MS: Final = 160
_CAP: Final = 40


class BigNumber(QWidget):
    """A number in large figures; a dash in grey for one that is not known."""

    def __init__(self, theme: Theme, size: int = T_TOTAL) -> None:
        super().__init__()
        self._theme, self._size, self._text = theme, size, "–"
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    @property
    def text(self) -> str:
        return self._text

    def show_number(self, value: int | None) -> None:
        self._text = "–" if value is None else str(value)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(QFontMetrics(font(self._size, 700)).horizontalAdvance(self._text) + 4, self._size)

    def paintEvent(self, _event: QPaintEvent) -> None:
        p = QPainter(self)
        p.setFont(font(self._size, 700))
        p.setPen(self._theme.colour("text3" if self._text == "–" else "text"))
        p.drawText(self.rect(), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self._text)
        p.end()


class TallyKey(Key):
    """A category: its name, its key, how many are on the disk, and what is not there yet. It flashes when it is pressed."""

    def __init__(self, theme: Theme, name: str, cap: str) -> None:
        super().__init__()
        self._theme, self._name, self._cap = theme, name, cap
        self._count: int | None = 0
        self._pending, self._last, self._case = 0, "", ""
        self._flash = QTimer(self)
        self._flash.setSingleShot(True)
        self._flash.setInterval(FLASH_MS)
        self._flash.timeout.connect(self.update)
        set_cls(self, "key")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(180, 120)
        self.setAutoDefault(False)
        theme.changed.connect(self.update)

    @property
    def count(self) -> int | None:
        """The number that stands on the key: people on the disk. ``None``: not known."""
        return self._count

    @property
    def pending(self) -> int:
        return self._pending

    @property
    def flashing(self) -> bool:
        return self._flash.isActive()

    def flash(self) -> None:
        """Light up at once, before anything is saved: the hand in the glove feels no click."""
        self._flash.start()
        self.update()

    def show_count(self, count: int | None, pending: int, last: str, case: str = "") -> None:
        """``pending`` presses are not on the disk yet; ``last`` is the time of the newest, if it was this key; ``case``
        says whose people are counted, where that could be mistaken."""
        new = (count, pending, last, case)
        if new == (self._count, self._pending, self._last, self._case):
            return
        self._count, self._pending, self._last, self._case = new
        set_cls(self, "done" if last or pending else "key")
        said = "not known" if count is None else str(count)
        self.setAccessibleName(
            tr(
                worded("{name}: {said}", name=self._name, said=said)
                + (worded(", {pending} being saved", pending=pending) if pending else "")
            )
        )
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        theme, area = self._theme, self.rect().adjusted(16, 12, -16, -8)
        p = QPainter(self)
        off, lit = not self.isEnabled(), self.flashing
        text, second = ("on_strong", "on_strong") if lit else ("text3", "text3") if off else ("text", "text2")
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        if lit:
            p.setPen(theme.pen("strong_line", 2))
            p.setBrush(theme.colour("strong"))
            p.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 4, 4)
        left, centre = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignCenter
        p.setFont(font(T_TITLE, 700))
        p.setPen(theme.colour(text))
        name_area = QRect(area.left(), area.top(), area.width() - _CAP - 8, _CAP)
        shown = p.fontMetrics().elidedText(tr(self._name), Qt.TextElideMode.ElideRight, name_area.width())
        p.drawText(name_area, left | Qt.AlignmentFlag.AlignVCenter, shown)
        cap = QRect(area.right() - _CAP + 1, area.top(), _CAP - 1, _CAP - 1)
        p.setPen(theme.pen("on_strong" if lit else "outline"))
        p.setBrush(Qt.BrushStyle.NoBrush)
        p.drawRoundedRect(cap, 4, 4)
        p.setFont(font(T_VALUE))
        p.setPen(theme.colour(second))
        p.drawText(cap, centre, self._cap)
        p.setFont(font(min(T_TALLY, max(T_TITLE, area.height() - _CAP - 32)), 700))
        p.setPen(theme.colour(text if lit or (self._count and not off) else "text3"))
        number = UNKNOWN if self._count is None else str(self._count)
        p.drawText(QRect(area.left(), area.top() + _CAP, area.width(), area.height() - _CAP - 26), centre, number)
        foot = QRect(area.left(), area.bottom() - 24, area.width(), 24)
        p.setFont(font(T_BODY))
        p.setPen(theme.colour(second))
        under = (
            worded("+{pending} saving…", pending=self._pending)
            if self._pending
            else worded("last +1 at {last}", last=self._last)
            if self._last
            else ""
        )
        p.drawText(foot, centre, tr(under))
        p.setFont(font(T_SECOND))
        p.drawText(foot, left | Qt.AlignmentFlag.AlignVCenter, self._case if not under or area.width() > 240 else "")
        p.end()


class FlagKey(Key):
    """A need of the last person: the word, below it the letter that does the same and how many have it so far."""

    def __init__(self, theme: Theme, word: str, cap: str) -> None:
        super().__init__()
        self._theme, self._word, self._cap, self._number = theme, word, cap, ""
        self.setFixedHeight(H_GLOVE)
        self.setMinimumWidth(96)
        self.setAutoDefault(False)
        self.setAccessibleName(tr(word))
        theme.changed.connect(self.update)

    @property
    def number(self) -> str:
        """How many have it, as it stands on the key."""
        return self._number

    def show_number(self, number: int | None, *, on: bool) -> None:
        """``on``: the last person has it."""
        text = UNKNOWN if number is None else str(number or "none")
        set_cls(self, "done" if on else "")
        if text != self._number:
            self._number = text
            self.setAccessibleName(tr(worded("{word}: {text}", word=self._word, text=text)))
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        theme, area = self._theme, self.rect().adjusted(8, 6, -8, -6)
        p = QPainter(self)
        off = not self.isEnabled()
        p.setFont(font(T_LINE, 600))
        p.setPen(theme.colour("text3" if off else "text"))
        p.drawText(QRect(area.left(), area.top(), area.width(), 28), Qt.AlignmentFlag.AlignCenter, tr(self._word))
        p.setFont(font(T_SECOND))
        p.setPen(theme.colour("text3" if off else "text2"))
        under = QRect(area.left(), area.bottom() - 22, area.width(), 22)
        p.drawText(
            under,
            Qt.AlignmentFlag.AlignCenter,
            tr(worded("{cap}  ·  {number} noted", cap=self._cap, number=self._number)) if self._number else self._cap,
        )
        p.end()


class CaseKey(Key):
    """Whose people are counted, as large as can be; with several open cases a key that goes on to the next one."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setFixedHeight(H_GLOVE)
        self.setAutoDefault(False)
        self._icon, self._number, self._next = CaseIcon(theme, size=48), label("", "big"), label("", "sec")
        inside = row(self._icon, column("stretch", self._number, self._next, "stretch", gap=0), "stretch", margin=(8, 0, 8, 0))
        for each in (self._icon, self._number, self._next):
            each.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setLayout(inside)

    @property
    def words(self) -> str:
        return joined(" ", (part for part in (self._number.text(), self._next.text()) if part))

    def show_case(self, case: Case | None, following: Case | None, reading: str = "") -> None:
        """``following`` is the case that a press leads to; ``None`` where no other is open. ``reading``: why there is none
        yet, while the log is still being read."""
        self._icon.setVisible(case is not None)
        if case is not None:
            self._icon.show_case(short_number(case.number), opened=case.open)
        self._number.setText(case.number if case is not None else reading or "No open case")
        self._next.setText(worded("C  ·  press to count {number}", number=following.number) if following is not None else "")
        self._next.setVisible(following is not None)
        set_cls(self, "key" if following is not None else "flat")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, following is None)
        self.setAccessibleName(tr(worded("Counting {words}", words=self.words)))
