"""Who was told what, when, and who was not and why: per case or for the whole mission, and as a PDF."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Final

from PySide6.QtCore import Signal

from app.errors import FairleadError
from app.export.told_paper import how, said, told_document
from app.rescue.state import RescueState
from app.rescue.told import ToldRow, by_recipient, told_sheet
from app.worded import joined, one_line, worded
from ui.bridge import Bridge
from ui.panels.case_list import in_order
from ui.panels.rows_view import Row, RowsView
from ui.parts import MOST_CASES, Choices, Sheet, discard
from ui.widgets import label
from ui.words import clock

ALL: Final = "all"
SHOWN: Final = 300
"""Rows on the screen: each is measured for its wrapped words."""
_RESULT: Final = 160
_TEXT: Final = 220


class ToldSheet(Sheet):
    """``opened`` carries the id of the entry that was pressed."""

    opened = Signal(object)  # id of an entry

    def __init__(self, bridge: Bridge) -> None:
        super().__init__(bridge, "Who was told what", "Write as PDF")
        self._offered: dict[str, str] = {ALL: "All"}
        self.cases = Choices(self._offered, 3)
        self.count = label("", "sec", wrap=True)
        self.rows = RowsView(bridge.theme, "Who was told what, oldest first")
        self.rows.pressed_row.connect(self.opened)
        self.body.addWidget(self.cases)
        self.body.addWidget(self.count)
        self.body.addWidget(self.rows)
        self._of: tuple[object, ...] = ()
        bridge.state_changed.connect(self._on_state)

    @property
    def case(self) -> str | None:
        return self.cases.value if self.cases.value not in ("", ALL) else None

    def start(self, case_id: str | None) -> None:
        """Show the sheet of a case; ``None``: of the whole mission."""
        words = {ALL: "All"} | {c.id: c.number for c in in_order(self.bridge.state)}
        if words != self._offered:
            self._offered = words
            fresh = Choices(words, 3, most=MOST_CASES)
            self.body.replaceWidget(self.cases, fresh)
            discard(self.cases)
            self.cases = fresh
            fresh.changed.connect(lambda _case: self.show_state(self.bridge.state))
        self.cases.choose(case_id if case_id in words else ALL)
        self.notice.say("")
        self.show_state(self.bridge.state)
        self.rows.setFocus()

    def show_state(self, state: RescueState) -> None:
        # The rows are made of these four and nothing else: other entries must not cost a walk through the log.
        of = (state.told, state.communications, state.requests, self.case)
        if len(of) == len(self._of) and all(a is b for a, b in zip(of, self._of, strict=True)):
            return
        self._of = of
        rows = by_recipient(told_sheet(state, self.case))
        self.rows.show_rows(told_rows(rows[-SHOWN:]))
        self.count.setText(_count(len(rows)))

    def save(self) -> None:
        """Write it into the exports of the mission: judged and written down like an export."""
        station = self.bridge.station
        case = self.case
        document = told_document(self.bridge.state, case, station.clock.utc(), station.author, station.mode)
        try:
            station.logbook.must_be_whole("The sheet")
            made = station.archive.write_paper(document, f"told-{case}" if case is not None else "told")
        except FairleadError as error:
            self.refuse(str(error))
            return
        self.notice.say(worded("Written: {path}", path=made.path))

    def _on_state(self, state: RescueState) -> None:
        if self.isVisible():
            self.show_state(state)


def _count(number: int) -> str:
    if not number:
        return "Nobody was told or called yet. Tell somebody, or log a call, on the page before."
    if number > SHOWN:
        return worded("{number:,} entries, the last {SHOWN} shown. The PDF has all of them.", number=number, SHOWN=SHOWN)
    return "1 entry" if number == 1 else worded("{number} entries", number=number)


def told_rows(rows: Sequence[ToldRow], *, newest_first: bool = False, today: date | None = None) -> list[Row]:
    """As rows of a list; the day stands at the first row of each day but ``today``."""
    out: list[Row] = []
    day = today
    for told in reversed(rows) if newest_first else rows:
        lead = clock(told.at) if told.at.date() == day else worded("{clock} {at:%d %b}", clock=clock(told.at), at=told.at)
        day = told.at.date()
        words = _cut(one_line(said(told)), _TEXT)
        result = _cut(told.result, _RESULT)
        out.append(
            Row(
                told.entry,
                lead,
                worded("{value} {who}", value=how(told).partition(",")[0], who=_who(told, newest_first)),
                _tail(told),
                _sub(told, words, result),
            )
        )
    return out


def _sub(told: ToldRow, words: str, result: str) -> str:
    return joined(
        "\n",
        (
            p
            for p in (
                words,
                worded("→ {result} · noted by {by}", result=result, by=told.by) if result else worded("noted by {by}", by=told.by),
            )
            if p
        ),
    )


def _tail(told: ToldRow) -> str:
    return {"refused": "NOT SENT", "request": "request", "answer": "answer"}.get(told.kind, told.means)


def _who(told: ToldRow, short: bool) -> str:
    """Names without their addresses and roles; the first three of many where it is to be short."""
    names = [n.partition("<")[0].removeprefix("to: ").removeprefix("cc: ").strip() or n for n in told.who.split(", ")]
    return joined(", ", names[:3]) + worded(" +{value}", value=len(names) - 3) if short and len(names) > 3 else joined(", ", names)


def _cut(text: str, most: int) -> str:
    return text if len(text) <= most else f"{text[: most - 1].rstrip()}…"
