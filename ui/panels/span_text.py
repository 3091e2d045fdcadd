"""A text to write in, with numbered and underlined places: what the policy found in it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from ui.fonts import font
from ui.parts import TextField
from ui.theme import Theme

_NUMBER_PX = 11


@dataclass(frozen=True, slots=True)
class Span:
    """A place in the text, in characters of Python; ``number`` stands behind it."""

    start: int
    end: int
    number: int


class SpanText(TextField):
    """The marks are drawn over the text, never written into it: what is sent is what was typed."""

    def __init__(self, theme: Theme, placeholder: str = "", lines: int = 4) -> None:
        super().__init__(placeholder, lines)
        self._theme = theme
        self._spans: tuple[Span, ...] = ()
        theme.changed.connect(self._mark)

    def sizeHint(self) -> QSize:
        """As high as it has to be; what is left over is given by the layout."""
        whole = super().sizeHint()
        return QSize(whole.width(), self.minimumHeight() or whole.height())

    @property
    def spans(self) -> tuple[Span, ...]:
        return self._spans

    def show_spans(self, spans: Sequence[Span]) -> None:
        self._spans = tuple(spans)
        self._mark()

    def show_place(self, offset: int) -> None:
        """Scroll to a place without moving what is selected."""
        block = self.document().findBlock(self._at(offset))
        self.verticalScrollBar().setValue(max(0, block.firstLineNumber() - 1))

    def _mark(self) -> None:
        look = QTextCharFormat()
        look.setBackground(self._theme.colour("accent_bg"))
        look.setForeground(self._theme.colour("text"))
        look.setFontUnderline(True)
        look.setUnderlineColor(self._theme.colour("text"))
        marks = []
        for span in self._spans:
            mark = QTextEdit.ExtraSelection()
            cursor = self.textCursor()
            cursor.setPosition(self._at(span.start))
            cursor.setPosition(self._at(span.end), QTextCursor.MoveMode.KeepAnchor)
            mark.cursor = cursor
            mark.format = look
            marks.append(mark)
        self.setExtraSelections(marks)
        self.viewport().update()

    def _at(self, offset: int) -> int:
        """Qt counts in UTF-16 units, Python in characters: they part company behind the first emoji."""
        text = self.toPlainText()[:offset]
        return min(len(text.encode("utf-16-le")) // 2, max(0, self.document().characterCount() - 1))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._spans:
            return
        p = QPainter(self.viewport())
        p.setFont(font(_NUMBER_PX, 700))
        p.setPen(self._theme.colour("text2"))
        for span in self._spans:
            cursor = self.textCursor()
            cursor.setPosition(self._at(span.end))
            box = self.cursorRect(cursor)
            p.drawText(QPointF(box.left() + 1, box.top() + 7), str(span.number))
        p.end()
