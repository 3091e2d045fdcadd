"""The sheet of who was told what, when, as a document for paper and for the screen."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from app.export.document import Document, Figure, Section, Table
from app.rescue.state import Case, RescueState
from app.rescue.told import ToldRow, by_recipient, told_sheet
from app.watch.frame import Mode

HEADS: Final = ("UTC", "Who", "How", "What was said", "What came of it", "Noted by")
_WIDTHS: Final = (1.1, 2.2, 0.8, 2.4, 2.4, 0.9)
_LONG: Final = 160
_MOMENT: Final = "%d %b %Y %H:%M"


def told_document(state: RescueState, case_id: str | None, made: datetime, by: str, mode: Mode) -> Document:
    """One case, or all of the mission with ``None``; oldest first, a row for each recipient, refusals with their reason."""
    rows = told_sheet(state, case_id)
    texts = {row.entry: number for number, row in enumerate((r for r in rows if len(r.text) > _LONG), start=1)}
    case = state.cases.get(case_id) if case_id is not None else None
    what = f"case {case.number}" if case is not None else "the whole mission"
    return Document(
        title=f"Who was told what, when: {what}",
        mission=state.mission,
        ship=state.ship,
        made=made,
        by=by,
        mode=mode,
        head=(
            _head(case, rows),
            "All times are UTC. From the ship's own log, nothing left out; refused means that the policy kept it in.",
        ),
        sections=(
            Section("In short", figures=_figures(rows)),
            Section(
                "Who was told",
                table=Table(HEADS, tuple(_cells(row, texts.get(row.entry)) for row in by_recipient(rows)), _WIDTHS),
                empty="Nobody was told or called.",
            ),
            *(
                Section(f"Text {texts[row.entry]} · {row.at.strftime(_MOMENT)} · {row.title}", text=row.text)
                for row in rows
                if row.entry in texts
            ),
        ),
    )


def how(row: ToldRow) -> str:
    """Which way and by what: ``to, VHF 16``, ``from, phone``."""
    way = "from" if row.direction == "in" else "to"
    return ", ".join(p for p in (way, row.means) if p)


def said(row: ToldRow) -> str:
    """Title and text of what was said; the text alone where the title only says that there was an earlier call."""
    return ": ".join(p for p in (row.title, row.text) if p)


def _cells(row: ToldRow, text: int | None) -> tuple[str, ...]:
    """``text``: the number under which a long text stands behind the table, word for word and as wide as the page."""
    words = said(row) if text is None else ": ".join(p for p in (row.title, f"text {text}, behind this table") if p)
    return (row.at.strftime(_MOMENT), row.who, how(row), words, row.result, row.by)


def _figures(rows: Sequence[ToldRow]) -> tuple[Figure, ...]:
    count = {kind: sum(r.kind == kind for r in rows) for kind in ("call", "message", "refused", "request")}
    silent = sum(r.kind == "call" and r.result.startswith("no answer") for r in rows)
    return (
        Figure(str(count["message"]), "messages released"),
        Figure(str(count["refused"]), "messages kept in"),
        Figure(str(count["call"]), "calls"),
        Figure(str(silent), "calls without an answer"),
        Figure(str(count["request"]), "requests for a place of safety"),
    )


def _head(case: Case | None, rows: Sequence[ToldRow]) -> str:
    span = f"{rows[0].at.strftime(_MOMENT)} to {rows[-1].at.strftime(_MOMENT)}" if rows else "nothing yet"
    opened = (
        f"Case opened {case.opened.strftime(_MOMENT)}, first known from {case.information_source or 'not said'}. " if case else ""
    )
    return f"{opened}{len(rows)} {'entry' if len(rows) == 1 else 'entries'}, {span}."
