"""Text of office files (DOCX, XLSX, PPTX, ODF): runs of one paragraph joined, cells of one row joined under their headings."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from html import unescape
from typing import Final

from app.policy.files.parts import Budget, Part
from app.policy.files.tables import joined_rows

_PARAGRAPH: Final = re.compile(r"<(?:w:p|a:p|text:p|text:h)[ >].*?</(?:w:p|a:p|text:p|text:h)>", re.DOTALL)
_BREAK: Final = re.compile(r"<(?:w:tab|w:br|w:cr|text:tab|text:line-break|text:s)\b[^>]*>")
_TAG: Final = re.compile(r"<[^>]+>")
_ITEM: Final = re.compile(r"<si\b[^>]*>(.*?)</si>", re.DOTALL)
_RUN: Final = re.compile(r"<t\b[^>]*>(.*?)</t>", re.DOTALL)
_ROW: Final = re.compile(r"<row\b[^>]*>(.*?)</row>", re.DOTALL)
_CELL: Final = re.compile(r"<c\b([^>]*?)(?:/>|>(.*?)</c>)", re.DOTALL)
_VALUE: Final = re.compile(r"<v\b[^>]*>(.*?)</v>", re.DOTALL)
_ODS_ROW: Final = re.compile(r"<table:table-row\b.*?</table:table-row>", re.DOTALL)
_ODS_CELL: Final = re.compile(r"<table:table-cell\b[^>]*>(.*?)</table:table-cell>", re.DOTALL)
_MEMBER_MOST: Final = 20_000_000


def office_parts(name: str, archive: zipfile.ZipFile, budget: Budget) -> Iterator[Part]:
    """Paragraphs and rows. The members themselves were looked at as they lie in the archive; here what belongs together is."""
    names = archive.namelist()
    for member in names:
        if member == "content.xml" or (member.startswith(("word/", "ppt/")) and member.endswith(".xml")):
            text = "\n".join(_plain(p) for p in _PARAGRAPH.findall(_read(archive, member)))
            if text.strip():
                yield Part(f"{name}, text", budget.spend_text(text))
    shared = (
        [_joined(item) for item in _ITEM.findall(_read(archive, "xl/sharedStrings.xml"))] if "xl/sharedStrings.xml" in names else []
    )
    for member in names:
        if member.startswith("xl/worksheets/") and member.endswith(".xml"):
            rows = [_cells(row, shared) for row in _ROW.findall(_read(archive, member))]
            yield from joined_rows(f"{name}, {member.rpartition('/')[2]}", rows, budget)
    if "content.xml" in names:
        rows = [[_plain(c) for c in _ODS_CELL.findall(row)] for row in _ODS_ROW.findall(_read(archive, "content.xml"))]
        yield from joined_rows(f"{name}, table", rows, budget)


def _cells(row: str, shared: list[str]) -> list[str]:
    cells = []
    for attributes, inside in _CELL.findall(row):
        value = _VALUE.search(inside)
        if 't="s"' in attributes and value is not None and value.group(1).isdigit() and int(value.group(1)) < len(shared):
            cells.append(shared[int(value.group(1))])
        elif value is not None:
            cells.append(unescape(value.group(1)))
        else:
            cells.append(_joined(inside))
    return cells


def _joined(inside: str) -> str:
    return unescape("".join(_RUN.findall(inside)))


def _plain(markup: str) -> str:
    return unescape(_TAG.sub("", _BREAK.sub(" ", markup)))


def _read(archive: zipfile.ZipFile, member: str) -> str:
    """A member that was opened within the bounds before; more than its bound is not read again."""
    with archive.open(member) as file:
        return file.read(_MEMBER_MOST).decode("utf-8", "replace")
