"""Text of office files (DOCX, XLSX, PPTX, ODF): runs of one paragraph joined, cells of one row joined under their headings."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from html import unescape
from typing import Final

from app.policy.files.parts import Budget, Part
from app.policy.files.tables import joined_rows

_BREAK: Final = re.compile(r"<(?:w:tab|w:br|w:cr|text:tab|text:line-break|text:s)\b[^<>]*>")
_TAG: Final = re.compile(r"<[^<>]+>")
_SHARED: Final = re.compile(r"\bt=\"s\"")


def _element(names: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Begin and end of an element. None of them goes past a further ``<``: see ``_elements``."""
    return re.compile(rf"<(?:{names})(?=[\s/>])([^<>]*)>"), re.compile(rf"</(?:{names})>")


_PARAGRAPH: Final = _element("w:p|a:p|text:p|text:h")
_ITEM: Final = _element("si")
_RUN: Final = _element("t")
_ROW: Final = _element("row")
_CELL: Final = _element("c")
_VALUE: Final = _element("v")
_ODS_ROW: Final = _element("table:table-row")
_ODS_CELL: Final = _element("table:table-cell")
_MEMBER_MOST: Final = 20_000_000


def office_parts(name: str, archive: zipfile.ZipFile, budget: Budget) -> Iterator[Part]:
    """Paragraphs and rows. The members themselves were looked at as they lie in the archive; here what belongs together is."""
    names = archive.namelist()
    for member in names:
        if member == "content.xml" or (member.startswith(("word/", "ppt/")) and member.endswith(".xml")):
            text = "\n".join(_plain(p) for _, p in _elements(_PARAGRAPH, _read(archive, member)))
            if text.strip():
                yield Part(f"{name}, text", budget.spend_text(text))
    strings = _read(archive, "xl/sharedStrings.xml") if "xl/sharedStrings.xml" in names else ""
    shared = [_joined(item) for _, item in _elements(_ITEM, strings)]
    for member in names:
        if member.startswith("xl/worksheets/") and member.endswith(".xml"):
            rows = [_cells(row, shared) for _, row in _elements(_ROW, _read(archive, member))]
            yield from joined_rows(f"{name}, {member.rpartition('/')[2]}", rows, budget)
    if "content.xml" in names:
        found = _elements(_ODS_ROW, _read(archive, "content.xml"))
        rows = [[_plain(c) for _, c in _elements(_ODS_CELL, row)] for _, row in found]
        yield from joined_rows(f"{name}, table", rows, budget)


def _elements(element: tuple[re.Pattern[str], re.Pattern[str]], markup: str) -> Iterator[tuple[str, str]]:
    """Attributes and inside of each, up to the next end of its kind; nothing inside of an empty one. Each letter is looked at
    once: a small archive holds millions of beginnings without an end, and a pattern would look for it from every one."""
    begins, ends = element
    at = 0
    while (begin := begins.search(markup, at)) is not None:
        if begin[1].endswith("/"):
            yield begin[1], ""
            at = begin.end()
            continue
        if (end := ends.search(markup, begin.end())) is None:
            return
        yield begin[1], markup[begin.end() : end.start()]
        at = end.end()


def _cells(row: str, shared: list[str]) -> list[str]:
    cells = []
    for attributes, inside in _elements(_CELL, row):
        value = next((value for _, value in _elements(_VALUE, inside)), None)
        if _SHARED.search(attributes) and value is not None and value.isdigit() and int(value[:9]) < len(shared):
            cells.append(shared[int(value[:9])])
        elif value is not None:
            cells.append(unescape(value))
        else:
            cells.append(_joined(inside))
    return cells


def _joined(inside: str) -> str:
    return unescape("".join(text for _, text in _elements(_RUN, inside)))


def _plain(markup: str) -> str:
    return unescape(_TAG.sub("", _BREAK.sub(" ", markup)))


def _read(archive: zipfile.ZipFile, member: str) -> str:
    """A member that was opened within the bounds before; more than its bound is not read again."""
    with archive.open(member) as file:
        return file.read(_MEMBER_MOST).decode("utf-8", "replace")
