"""The Targets panel: every target of the picture in a table, and the chosen one with the keys that log it."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from app.rescue.entries import CaseActor
from app.rescue.state import Case
from app.watch.frame import Frame, Target
from ui.bridge import Bridge
from ui.models import TargetsModel
from ui.panels.case_list import in_order
from ui.panels.pages import PagedPanel
from ui.parts import Notice, Saving, line_edit
from ui.tokens import GRID, H_ROW, H_TOUCH
from ui.valuecell import ValueCell
from ui.widgets import button, column, label, row, set_cls
from ui.words import degrees, duration, miles, speed, target_kind, target_name, target_status


class TargetsPanel(PagedPanel):
    def __init__(self, bridge: Bridge) -> None:
        super().__init__(bridge, "targets")
        self.model = TargetsModel(bridge.theme)
        self.table = QTableView()
        self._dress_table()
        self.detail = TargetDetail(bridge)
        self.detail.hide()
        self._none = label("No target yet. They come from AIS and radar.", "lab", wrap=True)
        self.count = label("", "sec")
        home = QWidget()
        home.setLayout(column(self.count, self._none, (self.table, 1), self.detail, margin=(8, GRID, 8, GRID)))
        self.set_home(home)
        bridge.selected.connect(self._on_selected)

    def select(self, target_id: str) -> None:
        """Choose a target here and everywhere."""
        self.bridge.select(target_id)
        self._show_selection()

    def show_frame(self, frame: Frame) -> None:
        self.model.update(frame.targets)
        lost = sum(t.lost or t.stale for t in frame.targets)
        self.count.setText(f"{len(frame.targets)} targets" + (f", {lost} stale or lost" if lost else ""))
        self._none.setVisible(not frame.targets)
        self._show_selection()

    def _show_selection(self) -> None:
        """The selection goes with the target, whatever row it stands in now."""
        row_number = self.model.row_of(self.bridge.selection)
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
            self.detail.show_target(chosen)

    def _on_selected(self, _selected: object) -> None:
        if self.isVisible():
            self._show_selection()

    def _on_row(self, index: QModelIndex) -> None:
        chosen = self.model.target(index.row())
        if chosen is not None:
            self.select(chosen.id)

    def _dress_table(self) -> None:
        table = self.table
        table.setModel(self.model)
        table.setFrameShape(QFrame.Shape.NoFrame)
        table.setShowGrid(False)
        table.setWordWrap(False)
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
        table.clicked.connect(self._on_row)
        table.activated.connect(self._on_row)


class TargetDetail(QFrame):
    """One target: what it is, how it moves, and "Save as actor" of a case in two clicks."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self._bridge = bridge
        self._target: Target | None = None
        theme = bridge.theme
        self.title, self._kind = label("", "op"), label("", "sec", wrap=True)
        self.cells = {
            "BRG": ValueCell(theme, "BRG", widest="000°"),
            "RNG": ValueCell(theme, "RNG", unit="NM", widest="10.0"),
            "COG": ValueCell(theme, "COG", widest="000°"),
            "SOG": ValueCell(theme, "SOG", unit="kn", widest="10.0"),
            "CPA": ValueCell(theme, "CPA", unit="NM", widest="10.0"),
        }
        self.name = line_edit("name for the log, e.g. patrol boat?", name="Name of the actor")
        self.save_key = button("Save as actor", "strong", on_click=self.save)
        self.notice = Notice()
        self._case = label("", "sec")
        self._saving = Saving(bridge, self)
        self._saving.finished.connect(self._on_saved)
        self._saving.failed.connect(self.notice.say)
        self.setLayout(
            column(
                self.title,
                self._kind,
                row(*((cell, 1) for cell in self.cells.values())),
                row((self.name, 1), self.save_key),
                self._case,
                self.notice,
                margin=(12, GRID, 12, GRID),
                gap=4,
            )
        )
        set_cls(self, "card")

    def show_target(self, target: Target) -> None:
        if self._target is None or self._target.id != target.id:
            self.name.clear()
            self.notice.say("")
        self._target = target
        gone = target.lost or target.stale
        age = f"old {duration(target.age_s)}" if gone else ""
        self.title.setText(target_name(target))
        status = target_status(target)
        facts = [
            target_kind(target),
            f"MMSI {target.mmsi}" if target.mmsi else "",
            f"to {target.destination}" if target.destination else "",
        ]
        self._kind.setText(" · ".join([*(f for f in facts if f), f"{status} {duration(target.age_s)}".strip()]))
        values = {
            "BRG": degrees(target.bearing_deg) if target.bearing_deg is not None else None,
            "RNG": miles(target.range_m) if target.range_m is not None else None,
            "COG": degrees(target.cog_deg) if target.cog_deg is not None else None,
            "SOG": speed(target.sog_mps) if target.sog_mps is not None else None,
            "CPA": miles(target.cpa_m) if target.cpa_m is not None else None,
        }
        for name, value in values.items():
            self.cells[name].show_value(value, age=age if name == "RNG" else "")
        case = self._of_case()
        self.save_key.setEnabled(case is not None and not self._saving.busy)
        self._case.setText(f"Goes to case {case.number}" if case else "Open a case first to log it as an actor")

    def save(self) -> None:
        """Log the target as present at the case. Without a name of its own it is called what the picture calls it."""
        target, case = self._target, self._of_case()
        if target is None or case is None or self._saving.busy:
            return
        payload = CaseActor(
            name=self.name.text().strip() or target_name(target),
            target=target.id,
            mmsi=target.mmsi,
            note=target_kind(target),
        )
        receipt = self._bridge.write(payload, subject=case.id)
        if receipt is None:
            self.notice.say("Not taken")
            return
        self.notice.say("Saving…")
        self._saving.wait_for([receipt])

    def _on_saved(self) -> None:
        self.notice.say("Saved as an actor of the case")
        self.name.clear()

    def _of_case(self) -> Case | None:
        """The case it is logged to: the newest open one."""
        return next((c for c in in_order(self._bridge.state) if c.open), None)
