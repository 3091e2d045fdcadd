"""The Targets panel: every target of the picture in a table, and the chosen one with the keys that log it."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from app.watch.frame import Frame, Target
from app.watch.who import by_every_id, standing
from app.worded import joined, worded
from ui.bridge import Bridge
from ui.chart.strips import UndoBar
from ui.language import tr
from ui.models import TargetsModel
from ui.panels.pages import PagedPanel
from ui.panels.target_detail import TargetDetail
from ui.source_marks import HEIGHT, WIDTH, sources_of
from ui.tokens import GRID, H_ROW, H_TOUCH
from ui.widgets import Segmented, button, column, label, row, set_cls

if TYPE_CHECKING:
    from ui.panels.register import RegisterPage

FILTERS: Final = ("All", "Danger", "No AIS", "Chosen")
_NOBODY: Final = (
    "",
    "No dangerous target.",
    "Every target in the picture has AIS.",
    "None chosen. Actors of an open case and vessels of the register are.",
)


_KEYS: Final = {Qt.Key.Key_C: "case", Qt.Key.Key_P: "position", Qt.Key.Key_A: "actor", Qt.Key.Key_N: "apart"}


class TargetsPanel(PagedPanel):
    def __init__(self, bridge: Bridge) -> None:
        super().__init__(bridge, "targets")
        self._names: dict[str, str] = {}
        self.model = TargetsModel(bridge.theme)
        self.table = TargetsTable()
        self._dress_table()
        self.detail = TargetDetail(bridge)
        self.detail.hide()
        self.undo = UndoBar(self.detail.acts)  # not in the detail: that goes when a new case becomes what is selected
        self.table.acted.connect(self._act)
        self.table.undone.connect(self.detail.acts.undo)
        self._none = label("", "lab", wrap=True)
        self.filter = Segmented.of_words(FILTERS)
        self.filter.choose(0)
        self.filter.chosen.connect(lambda _i: self.show_frame(bridge.frame))
        self.count = label("", "sec")
        self.register_key = button("Register", on_click=lambda: self._register_of(None))
        self.register_key.setAccessibleName(tr("Vessel register"))
        if bridge.station.register is None:
            self.register_key.hide()
        self.detail.wants_register.connect(self._register_of)
        home = QWidget()
        home.setLayout(
            column(
                row((self.filter, 1), self.register_key),
                self.count,
                self._none,
                (self.table, 1),
                self.detail,
                self.undo,
                margin=(8, GRID, 8, GRID),
            )
        )
        self.set_home(home)
        bridge.selected.connect(self._on_selected)

    @cached_property
    def register(self) -> RegisterPage:
        from ui.panels.register import RegisterPage

        register = self.bridge.station.register
        assert register is not None, "the key is hidden where there is no register"
        page = RegisterPage(self.bridge, register)
        self._stack.addWidget(page)
        page.closed.connect(self.go_home)
        return page

    def _register_of(self, target: object) -> None:
        """The register: the vessel that a target is, the form for her where she is not in it, the list for none."""
        if self.bridge.station.register is None:
            return
        self.go_to(self.register)
        if not isinstance(target, Target):
            self.register.show_list()
            return
        match = self.bridge.station.register.match(target.mmsi, target.name)
        if match is not None:
            self.register.show_vessel(match.vessel)
        else:
            self.register.new_vessel(target)

    def select(self, target_id: str) -> None:
        """Choose a target here and everywhere."""
        self.bridge.select(target_id)
        self._show_selection()

    def show_frame(self, frame: Frame) -> None:
        alone = standing(frame.targets)
        every = by_every_id(frame.targets)
        self._names = self._given_names(every)
        shown = self._filtered(alone, every)
        self.model.update(shown, self._names)
        lost = sum(t.lost or t.stale for t in alone)
        both = sum(all(sources_of(t)) for t in alone)
        words = [
            worded("{n} of {n2} targets", n=len(shown), n2=len(alone))
            if len(shown) != len(alone)
            else worded("{n} targets", n=len(alone))
        ]
        words += [worded("{both} by AIS and radar", both=both)] if both else []
        words += [worded("{lost} old or lost", lost=lost)] if lost else []
        self.count.setText(joined(", ", words))
        key = self.bridge.keys.cap("page.devices")
        nothing = worded("No target yet. They come from AIS and radar: {key} shows whether these are heard.", key=key)
        self._none.setText(_NOBODY[self.filter.index] if alone else nothing)
        self._none.setVisible(not shown)
        self._show_selection()

    def _given_names(self, every: Mapping[str, Target]) -> dict[str, str]:
        """What actors of open cases are called, by the id of the target that each of them is now."""
        actors = (a for case in self.bridge.state.cases.values() if case.open for a in case.actors)
        return {every[a.target].id: a.name for a in actors if a.target is not None and a.target in every}

    def _filtered(self, targets: tuple[Target, ...], every: Mapping[str, Target]) -> tuple[Target, ...]:
        match self.filter.index:
            case 1:
                return tuple(t for t in targets if t.dangerous)
            case 2:
                return tuple(t for t in targets if not sources_of(t)[0])
            case 3:
                register = self.bridge.station.register
                known = {v.details.mmsi for v in register.vessels if v.details.mmsi} if register is not None else set[str]()
                selected = every.get(self.bridge.selection or "")
                return tuple(t for t in targets if t.id in self._names or t.mmsi in known or t is selected)
            case _:
                return targets

    def _show_selection(self) -> None:
        """The selection goes with the target, whatever row it stands in now."""
        row_number = self._row_chosen()
        chosen = self.model.target(row_number)
        selection = self.table.selectionModel()
        if row_number < 0:
            selection.clearSelection()
        elif not selection.isRowSelected(row_number):
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            selection.select(self.model.index(row_number, 0), flags)
            selection.setCurrentIndex(self.model.index(row_number, 0), QItemSelectionModel.SelectionFlag.NoUpdate)
        self.detail.setVisible(chosen is not None)
        if chosen is not None:
            self.detail.show_target(chosen, self.model.name_of(chosen))

    def _row_chosen(self) -> int:
        """The row of what is selected, or of the ship that it is now."""
        selection = self.bridge.selection
        found = self.model.row_of(selection)
        if found >= 0 or selection is None:
            return found
        now = by_every_id(self.bridge.frame.targets).get(selection)
        return self.model.row_of(now.id) if now is not None else -1

    def _on_selected(self, _selected: object) -> None:
        if self.isVisible():
            self._show_selection()

    def _act(self, which: str) -> None:
        if self.model.target(self._row_chosen()) is not None:
            self.detail.act(which)

    def _on_row(self, index: QModelIndex) -> None:
        chosen = self.model.target(index.row())
        if chosen is not None:
            self.select(chosen.id)

    def _dress_table(self) -> None:
        table = self.table
        table.setModel(self.model)
        set_cls(table, "tight")
        table.setFrameShape(QFrame.Shape.NoFrame)
        table.setShowGrid(False)
        table.setIconSize(QSize(WIDTH, HEIGHT))
        table.setWordWrap(True)  # a long name takes two lines: rows are high enough
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        table.setTabKeyNavigation(False)
        vertical, head = table.verticalHeader(), table.horizontalHeader()
        vertical.hide()
        vertical.setMinimumSectionSize(H_ROW)
        vertical.setDefaultSectionSize(H_TOUCH - 4)
        head.setFixedHeight(H_ROW)
        head.setHighlightSections(False)
        head.setMinimumSectionSize(24)
        head.setSectionsClickable(True)
        for i, (_name, width, _text, _key) in enumerate(TargetsModel.COLUMNS):
            if width:
                table.setColumnWidth(i, width)
            else:
                head.setSectionResizeMode(i, QHeaderView.ResizeMode.Stretch)
        table.setSortingEnabled(True)
        table.sortByColumn(TargetsModel.RANGE_COLUMN, Qt.SortOrder.AscendingOrder)
        head.setSortIndicatorShown(False)
        table.clicked.connect(self._on_row)
        table.activated.connect(self._on_row)


class TargetsTable(QTableView):
    """Letters are keys of the chosen target here, not a search through the rows."""

    acted = Signal(str)  # "case", "position", "actor", "apart"
    undone = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        which = _KEYS.get(Qt.Key(event.key()))
        if which is not None and not event.modifiers():
            self.acted.emit(which)
        elif event.matches(QKeySequence.StandardKey.Undo):
            self.undone.emit()
        else:
            super().keyPressEvent(event)
