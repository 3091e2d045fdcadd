"""The People panel: who is where, what the counts do not explain, and the forms that move, count and sort people."""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import cached_property, partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from app.rescue.entries import DECEASED, Category, Place
from app.rescue.state import Difference, Line, RescueState
from app.worded import worded
from ui.bridge import Bridge
from ui.panels.pages import PagedPanel
from ui.panels.people_moves import ALL, MOVES, move_words
from ui.panels.people_points import OpenPoints
from ui.panels.people_runs import RowsList, gone_rows, run_rows, runs_of
from ui.panels.people_table import LIVING, LOST, LedgerTable
from ui.panels.personal import records_of
from ui.panels.tables import RowsTable
from ui.parts import Choices, discard, scrolled
from ui.people_words import is_loading
from ui.tokens import GRID, H_KEY, H_TOUCH
from ui.valuecell import ValueCell
from ui.widgets import IconButton, button, column, label, row
from ui.words import clock_or_date

if TYPE_CHECKING:
    from ui.panels.line_sheet import LineSheet
    from ui.panels.people_correct import CorrectionSheet
    from ui.panels.people_counts import ExplainSheet, RecountSheet
    from ui.panels.people_forms import MovementSheet
    from ui.panels.people_sort import FlagSheet, SortSheet
    from ui.panels.personal import PersonalPage
    from ui.panels.personal_sheet import PersonalSheet

_RUNS: Final = 12
"""So many runs of RHIBs are shown, until all are asked for."""
_PAGE: Final = 50
"""So many movements are shown, and so many more at each press of "Earlier"."""


class PeoplePanel(PagedPanel):
    wants_tally = Signal()

    def __init__(self, bridge: Bridge) -> None:
        super().__init__(bridge, "people")
        theme = bridge.theme
        self.on_board = ValueCell(theme, "ON BOARD", widest="0000")
        self.unexplained = ValueCell(theme, "UNEXPLAINED", widest="000")
        self.deceased = ValueCell(theme, "DECEASED", widest="000")
        self.ashore = ValueCell(theme, "ASHORE", widest="0000")
        self.open_points = OpenPoints(theme)
        self.cases = Choices({}, 3)
        self._case_words: dict[str, str] = {}
        self.table = LedgerTable(LIVING, flags=True)
        self.lost = LedgerTable(LOST, short=True)
        self._lost_head = label("Deceased and missing", "op")
        self.runs, self.gone = RowsList("Brought by"), RowsList("Gone from board")
        self._runs_seen = _RUNS
        self.all_runs = button("", height=H_TOUCH, on_click=self._show_all_runs)
        self._movements_head = label("Movements", "op")
        self.movements = RowsTable(
            (
                ("UTC", 108, lambda line: clock_or_date(line.at, self.bridge.station.clock.utc())),
                ("What", 0, lambda line: move_words(line.payload)),
                ("By", 80, lambda line: line.entry.author),
            )
        )
        self.movements.chosen.connect(self._open_line)
        self._movements_seen = _PAGE
        self.earlier = button("Earlier", height=H_TOUCH, on_click=self._show_earlier)
        self.sheets: dict[str, MovementSheet] = {}
        self.corrections: dict[str, CorrectionSheet] = {}
        self.open_points.explain.connect(self.explain)
        self.open_points.sort.connect(self._sort_difference)
        self.open_points.open_entry.connect(self._open_entry)
        self.set_home(self._home_page())

    @cached_property
    def recount_sheet(self) -> RecountSheet:
        from ui.panels.people_counts import RecountSheet

        return self.add_sheet(RecountSheet(self.bridge))

    @cached_property
    def explain_sheet(self) -> ExplainSheet:
        from ui.panels.people_counts import ExplainSheet

        return self.add_sheet(ExplainSheet(self.bridge))

    @cached_property
    def sort_sheet(self) -> SortSheet:
        from ui.panels.people_sort import SortSheet

        return self.add_sheet(SortSheet(self.bridge))

    @cached_property
    def flag_sheet(self) -> FlagSheet:
        from ui.panels.people_sort import FlagSheet

        return self.add_sheet(FlagSheet(self.bridge))

    @cached_property
    def line_sheet(self) -> LineSheet:
        from ui.panels.line_sheet import LineSheet

        return self.add_sheet(LineSheet(self.bridge))

    @cached_property
    def personal_sheet(self) -> PersonalSheet:
        from ui.panels.personal_sheet import PersonalSheet

        made = self.add_sheet(PersonalSheet(self.bridge))
        made.closed.connect(self.open_personal)
        return made

    @cached_property
    def personal_page(self) -> PersonalPage:
        from ui.panels.personal import PersonalPage

        made = PersonalPage(self.bridge)
        self._stack.addWidget(made)
        made.closed.connect(self.go_home)
        made.wants.connect(self._open_person)
        return made

    def open_move(self, name: str) -> None:
        """Open the form of one kind of movement, by its name in ``MOVES``."""
        from ui.panels.people_forms import MovementSheet

        if name not in self.sheets:
            self.sheets[name] = self.add_sheet(MovementSheet(self.bridge, MOVES[name]))
        self._open(self.sheets[name])

    def recount(self) -> None:
        """Open the form of a recount."""
        self._open(self.recount_sheet)

    def sort(self) -> None:
        """Open the form that sorts people into other categories."""
        self._open(self.sort_sheet)

    def needs(self) -> None:
        """Open the form of medical and disabled."""
        self._open(self.flag_sheet)

    def explain(self, difference: Difference) -> None:
        self.go_to(self.explain_sheet)
        self.explain_sheet.start(difference)

    def open_personal(self) -> None:
        """The personal records, where the organisation keeps them."""
        if records_of(self.bridge.station) is not None:
            self.go_to(self.personal_page)
            self.personal_page.show_records()

    def show_state(self, state: RescueState) -> None:
        ledger, known = state.ledger, not is_loading(state)
        dead = sum(ledger.total(place) for place in DECEASED)
        for cell, value in (
            (self.on_board, ledger.on_board),
            (self.unexplained, ledger.unexplained),
            (self.deceased, dead),
            (self.ashore, ledger.total(Place.PORT)),
        ):
            cell.show_value(str(value) if known else None)
        if known:
            self.open_points.show_ledger(ledger)
        self._nobody.setText(self._what_first(state))
        self._nobody.setVisible(known and not ledger.movements)
        self._offer_cases(state)
        case = None if self.cases.value in ("", ALL) else self.cases.value
        at = ledger.places(case)
        self.table.show_ledger(at, ledger.flags if case is None else None, known=known)
        lost = any(n for place in (*DECEASED, Place.MISSING) for n in at.get(place, {}).values())
        for each in (self.lost, self._lost_head):
            each.setVisible(lost)
        if lost:
            self.lost.show_ledger(at)
        runs = runs_of(ledger.runs, case)
        self.runs.show_rows(run_rows(runs[: self._runs_seen], case))
        self.all_runs.setVisible(len(runs) > self._runs_seen)
        self.all_runs.setText(worded("All {n} runs", n=len(runs)))
        self.gone.show_rows(gone_rows(ledger.movements, case))
        moved = [line for line in ledger.movements if case is None or line.subject == case]
        self.movements.show_rows(list(reversed(moved[-self._movements_seen :])))
        self._movements_head.setVisible(bool(moved))
        self.earlier.setVisible(len(moved) > self._movements_seen)

    def _home_page(self) -> QWidget:
        theme = self.bridge.theme
        self.tally_key = IconButton(theme, "user-profiles", "Count at the ladder", "strong", height=H_KEY)
        self.tally_key.clicked.connect(self.wants_tally)
        self.recount_key = button("Recount", height=H_KEY, on_click=self.recount)
        self.move_keys: dict[str, QPushButton] = {}
        acts: list[tuple[str, str, Callable[[], object]]] = [
            (name, move.title, partial(self.open_move, name)) for name, move in MOVES.items()
        ]
        acts += [("sort", "Sort", self.sort), ("needs", "Needs", self.needs)]
        self.personal_key = button("Personal records", height=H_TOUCH, on_click=self.open_personal)
        if records_of(self.bridge.station) is None:
            self.personal_key.hide()
        keys = QGridLayout()
        keys.setSpacing(GRID)
        for i, (name, word, act) in enumerate(acts):
            self.move_keys[name] = button(word, height=H_TOUCH, on_click=act)
            keys.addWidget(self.move_keys[name], i // 4, i % 4)
        self._cases_row = column(self.cases)
        self._nobody = label("", "lab", wrap=True)
        page = QWidget()
        page.setLayout(
            column(
                row((self.on_board, 1), (self.unexplained, 1), (self.deceased, 1), (self.ashore, 1)),
                self.open_points,
                row((self.tally_key, 2), (self.recount_key, 1)),
                keys,
                self.personal_key,
                self._nobody,
                self._cases_row,
                self.table,
                *(self._lost_head, self.lost, self.runs, self.all_runs, self.gone),
                *(self._movements_head, self.movements, self.earlier),
                "stretch",
            )
        )
        home = QWidget()
        home.setLayout(column(scrolled(page), margin=(12, GRID, 12, GRID)))
        return home

    def _what_first(self, state: RescueState) -> str:
        """What to do while nobody was counted."""
        keys = self.bridge.keys
        if not any(case.open for case in state.cases.values()):
            return worded("Nobody was counted yet. Open a case first: {key}.", key=keys.cap("act.case"))
        return worded("Nobody was counted yet. {key} counts them at the ladder, one press each.", key=keys.cap("act.count"))

    def _offer_cases(self, state: RescueState) -> None:
        """Whose people the tables show: all, or those of one case that has any."""
        words = {ALL: "All cases"} | {
            c.id: c.number.rpartition("-")[2] for c in state.cases.values() if c.id in state.ledger.by_case
        }
        if words == self._case_words:
            return
        chosen, self._case_words = self.cases.value, words
        fresh = Choices(words, 5, most=2 * 5)
        fresh.changed.connect(lambda _case: self.show_state(self.bridge.state))
        fresh.choose(chosen if chosen in words else ALL)
        self._cases_row.replaceWidget(self.cases, fresh)
        discard(self.cases)
        self.cases = fresh
        fresh.setVisible(len(words) > 2)  # with one case they are all of it

    def _open(self, sheet: MovementSheet | RecountSheet | SortSheet | FlagSheet) -> None:
        self.go_to(sheet)
        selected = self.bridge.selection
        sheet.start(selected if selected in self.bridge.state.cases else None)

    def _sort_difference(self, difference: Difference) -> None:
        """The form filled with what the recount says."""
        from ui.panels.people_counts import moved_by

        self.go_to(self.sort_sheet)
        found = moved_by(difference)
        were, they_are = found if found is not None else (Category.UNKNOWN, {})
        self.sort_sheet.cases.choose("")
        self.sort_sheet.start(difference.case, were, they_are)

    def _open_entry(self, entry_id: str) -> None:
        self._open_line(self.bridge.station.logbook.line(entry_id))

    def _open_line(self, line: object) -> None:
        """A movement opens in the form that it was entered with; what has no form opens as a line of the log."""
        from ui.panels.people_correct import CorrectionSheet, correction_of

        if not isinstance(line, Line):
            return
        found = correction_of(line)
        if found is None:
            self.go_to(self.line_sheet)
            self.line_sheet.show_line(line)
            return
        name, route = found
        if name not in self.corrections:
            self.corrections[name] = self.add_sheet(CorrectionSheet(self.bridge, name))
        self.go_to(self.corrections[name])
        self.corrections[name].show_line(line, route)

    def _open_person(self, person: object) -> None:
        self.go_to(self.personal_sheet)
        self.personal_sheet.start(person)

    def _show_all_runs(self) -> None:
        self._runs_seen = sys.maxsize
        self.show_state(self.bridge.state)

    def _show_earlier(self) -> None:
        self._movements_seen += _PAGE
        self.show_state(self.bridge.state)
