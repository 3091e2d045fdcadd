"""Places that the policy found in a text are numbered; the numbers hide nothing of it and are no part of it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QFontMetricsF, QTextCursor
from pytestqt.qtbot import QtBot

from ui.fonts import font
from ui.panels.span_text import Span, SpanText
from ui.theme import Theme

TEXT = "😀 at 33°14.6N 012°29.6EHull adrift, 12 NM N of Zuwara\nand 33.2, 12.5kn"


def span(text: str, number: int) -> Span:
    start = TEXT.index(text)
    return Span(start, start + len(text), number)


@pytest.fixture
def field(qtbot: QtBot) -> SpanText:
    made = SpanText(Theme(), lines=5)
    qtbot.addWidget(made)
    made.resize(420, 200)
    made.setPlainText(TEXT)
    made.show()
    return made


def at(field: SpanText, index: int) -> QRect:
    cursor = QTextCursor(field.document())
    cursor.setPosition(len(TEXT[:index].encode("utf-16-le")) // 2)
    return field.cursorRect(cursor)


def left_of(field: SpanText, index: int) -> int:
    return at(field, index).left()


def top_of(field: SpanText, index: int) -> int:
    return at(field, index).top()


@pytest.mark.parametrize(("place", "number"), [("33°14.6N 012°29.6E", 1), ("33.2, 12.5", 13)])
def test_a_number_stands_in_room_of_its_own_behind_its_place(field: SpanText, place: str, number: int) -> None:
    found = span(place, number)
    before = left_of(field, found.end)
    field.show_spans([found])
    width = QFontMetricsF(font(11, 700)).horizontalAdvance(str(number))
    assert left_of(field, found.end) >= before + width
    assert field.number_at(found).x() <= left_of(field, found.end)
    field.show_spans([])
    assert left_of(field, found.end) == before


def test_a_place_that_ends_with_its_line_has_its_number_there(field: SpanText) -> None:
    """At the end of a paragraph, and where a line is broken in the middle of one: not at the beginning of the next."""
    words = "Zuwara"
    paragraph = span(words, 2)
    field.show_spans([paragraph])
    assert field.number_at(paragraph).y() == top_of(field, TEXT.index(words))
    broken = next(i for i in range(1, len(TEXT)) if TEXT[i - 1] == " " and top_of(field, i) > top_of(field, i - 1))
    place = Span(broken - 4, broken, 3)
    field.show_spans([place])
    assert field.number_at(place).y() == top_of(field, place.start)


def test_what_was_typed_is_neither_changed_nor_said_to_be(field: SpanText, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(field.textChanged, wait=20):
        field.show_spans([span("33.2, 12.5", 1)])
    assert field.toPlainText() == TEXT
    assert not field.document().isUndoAvailable()
    field.selectAll()
    assert field.createMimeDataFromSelection().text() == TEXT
