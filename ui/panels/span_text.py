"""A text to write in, with numbered and underlined places: what the policy found in it.

Each number has room of its own behind its place: the last letter there is set wider, in the layout alone. So a number hides no
letter, and what is sent, copied and undone is what was typed.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QSyntaxHighlighter,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QTextEdit

from ui.fonts import font
from ui.parts import TextField
from ui.theme import Theme

_NUMBER_PX = 11
_GAP_PX = 3.0


@dataclass(frozen=True, slots=True)
class Span:
    """A place in the text, in characters of Python; ``number`` stands behind it."""

    start: int
    end: int
    number: int


class _Rooms(QSyntaxHighlighter):
    """Sets letters wider: ``pixels`` by where in the document they stand, in UTF-16 units."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self.pixels: dict[int, float] = {}

    def highlightBlock(self, _text: str) -> None:
        begin = self.currentBlock().position()
        for at, room in self.pixels.items():
            if begin <= at < begin + self.currentBlock().length() - 1:
                wide = QTextCharFormat()
                wide.setFontLetterSpacingType(QFont.SpacingType.AbsoluteSpacing)
                wide.setFontLetterSpacing(room)
                self.setFormat(at - begin, 1, wide)


class SpanText(TextField):
    """The marks are drawn over the text, never written into it: what is sent is what was typed."""

    def __init__(self, theme: Theme, placeholder: str = "", lines: int = 4) -> None:
        super().__init__(placeholder, lines)
        self._theme = theme
        self._spans: tuple[Span, ...] = ()
        self._rooms = _Rooms(self.document())
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
        metrics = QFontMetricsF(font(_NUMBER_PX, 700))
        rooms = {
            self._at(span.end) - 1: metrics.horizontalAdvance(str(span.number)) + _GAP_PX for span in spans if span.end > span.start
        }
        if rooms != self._rooms.pixels:
            self._rooms.pixels = rooms
            before = self.blockSignals(True)  # Qt would say that the text has changed
            self._rooms.rehighlight()
            self.blockSignals(before)
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
        metrics = QFontMetricsF(p.font())
        for span in self._spans:
            at, width = self.number_at(span), metrics.horizontalAdvance(str(span.number))
            p.drawText(QPointF(at.x() - width - 1, at.y() + 7), str(span.number))
        p.end()

    def number_at(self, span: Span) -> QPointF:
        """The upper right corner of the room behind a place, in pixels of the viewport. Where the line is broken there, the end of
        the line above."""
        cursor = self.textCursor()
        cursor.setPosition(self._at(span.end))
        after = self.cursorRect(cursor)
        cursor.setPosition(max(self._at(span.end) - 1, 0))
        last = self.cursorRect(cursor)
        if after.top() == last.top():
            return QPointF(after.left(), after.top())
        line = QFontMetricsF(self.font())
        letter = line.horizontalAdvance(self.toPlainText()[span.end - 1 : span.end])
        return QPointF(last.left() + letter + self._rooms.pixels.get(self._at(span.end) - 1, 0.0), last.top())
