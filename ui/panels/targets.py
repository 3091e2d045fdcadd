"""The Targets panel: every target of the picture in a table, and the chosen one with the keys that log it."""

from __future__ import annotations

from functools import cached_property

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from app.sightings import facts, seen_before
from app.watch.frame import Frame, Target
from ui.bridge import Bridge
from ui.chart.strips import UndoBar
from ui.models import TargetsModel
from ui.panels.pages import PagedPanel
from ui.panels.register import RegisterPage
from ui.parts import Notice, line_edit
from ui.target_acts import Done, TargetActs
from ui.tokens import GRID, H_ROW, H_SMALL, H_TOUCH
from ui.valuecell import ValueCell
from ui.widgets import button, column, label, row, set_cls
from ui.words import degrees, duration, miles, speed, target_kind, target_name, target_status


class TargetsPanel(PagedPanel):
    def __init__(self, bridge: Bridge) -> None:
        super().__init__(bridge, "targets")
        self.model = TargetsModel(bridge.theme)
        self.table = TargetsTable()
        self._dress_table()
        self.detail = TargetDetail(bridge)
        self.detail.hide()
        self.undo = UndoBar(self.detail.acts)  # not in the detail: that goes when a new case becomes what is selected
        self.table.acted.connect(self._act)
        self.table.undone.connect(self.detail.acts.undo)
        self._none = label("No target yet. They come from AIS and radar.", "lab", wrap=True)
        self.count = label("", "sec")
        self.register_key = button("Vessel register", height=H_SMALL, on_click=lambda: self._register_of(None))
        if bridge.station.register is None:
            self.register_key.hide()
        self.detail.wants_register.connect(self._register_of)
        home = QWidget()
        home.setLayout(
            column(
                row((self.count, 1), self.register_key),
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
        self.model.update(frame.targets)
        lost = sum(t.lost or t.stale for t in frame.targets)
        self.count.setText(f"{len(frame.targets)} targets" + (f", {lost} old or lost" if lost else ""))
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

    def _act(self, which: str) -> None:
        if self.model.target(self.model.row_of(self.bridge.selection)) is not None:
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

    acted = Signal(str)  # "case", "position", "actor"
    undone = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        which = {Qt.Key.Key_C: "case", Qt.Key.Key_P: "position", Qt.Key.Key_A: "actor"}.get(Qt.Key(event.key()))
        if which is not None and not event.modifiers():
            self.acted.emit(which)
        elif event.matches(QKeySequence.StandardKey.Undo):
            self.undone.emit()
        else:
            super().keyPressEvent(event)


class TargetDetail(QFrame):
    """One target: what it is, how it moves, and the three keys that put it into a case, each a click."""

    wants_register = Signal(object)  # Target

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self._bridge = bridge
        self._target: Target | None = None
        theme = bridge.theme
        self.title, self._kind = label("", "op", wrap=True), label("", "sec", wrap=True)
        self.cells = {
            "BRG": ValueCell(theme, "BRG", widest="000°"),
            "RNG": ValueCell(theme, "RNG", unit="NM", widest="10.0"),
            "COG": ValueCell(theme, "COG", widest="000°"),
            "SOG": ValueCell(theme, "SOG", unit="kn", widest="10.0"),
            "CPA": ValueCell(theme, "CPA", unit="NM", widest="10.0"),
        }
        self.acts = TargetActs(bridge, self)
        self.name = line_edit("name, e.g. patrol boat?", name="Name of the actor")
        self.save_key = button("Save as actor", "strong", on_click=lambda: self.act("actor"))
        self.case_key = button("New case here", on_click=lambda: self.act("case"))
        self.position_key = button("", on_click=lambda: self.act("position"))
        self.known = label("", "lab", wrap=True)
        self.register_key = button("", height=H_SMALL, on_click=lambda: self.wants_register.emit(self._target))
        self.notice = Notice()
        self._case = label("", "sec")
        self.acts.done.connect(self._on_done)
        self.acts.failed.connect(self.notice.say)
        self.name.textChanged.connect(self._show_keys)
        self.name.returnPressed.connect(lambda: self.act("actor"))
        self.setLayout(
            column(
                row((column(self.title, self._kind, gap=0), 1), self.register_key),
                self.known,
                row(*((cell, 1) for cell in self.cells.values())),
                row((self.name, 1), self.save_key),
                row((self.case_key, 1), (self.position_key, 1)),
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
        self._show_known(target)
        old = f"{'old' if status == 'stale' else status} {duration(target.age_s)}"
        heard = (old,) if gone else (status, f"heard {duration(target.age_s)} ago")
        self._kind.setText(" · ".join(part for part in (*facts, *heard) if part))
        values = {
            "BRG": degrees(target.bearing_deg) if target.bearing_deg is not None else None,
            "RNG": miles(target.range_m) if target.range_m is not None else None,
            "COG": degrees(target.cog_deg) if target.cog_deg is not None else None,
            "SOG": speed(target.sog_mps) if target.sog_mps is not None else None,
            "CPA": miles(target.cpa_m) if target.cpa_m is not None else None,
        }
        for name, value in values.items():
            self.cells[name].show_value(value, age=age if name == "RNG" else "")
        self._show_keys()

    def _show_known(self, target: Target) -> None:
        """What the register says of her: by MMSI it is she, by name alone it is asked."""
        register = self._bridge.station.register
        self.register_key.setVisible(register is not None)
        match = register.match(target.mmsi, target.name) if register is not None else None
        self.register_key.setText("Register" if match is not None else "Add to register")
        said = ""
        if match is not None:
            who = "In the register" if match.sure else "By her name in the register"
            said = ". ".join(
                part for part in (f"{who}: {match.vessel.name}", facts(match.vessel), seen_before(match.vessel)) if part
            )
        self.known.setText(said)
        self.known.setVisible(bool(said))

    def act(self, which: str) -> None:
        """Put the target into a case: "case" opens one where it is, "position" and "actor" add to the one that is said."""
        target, case, free = self._target, self.acts.case_for(), not self.acts.busy
        if target is None or not free:
            return
        if which == "case":
            taken = self.acts.new_case(target)
        elif case is None:
            self.notice.say("Open a case first")
            return
        elif which == "position":
            taken = self.acts.position_of(target, case)
        elif self.save_key.isEnabled():
            taken = self.acts.actor_of(target, case, self.name.text())
        else:
            return
        if not taken:
            self.notice.say("Not taken: the target has no position" if target.position is None else "Not taken")
        elif self.acts.busy:
            self.notice.say("Saving…")
        self._show_keys()

    def _show_keys(self) -> None:
        target, case = self._target, self.acts.case_for()
        if target is None:
            return
        free, placed = not self.acts.busy, target.position is not None
        named = bool(self.name.text().strip())
        known = case is not None and any(a.target == target.id for a in case.actors)
        self.save_key.setEnabled(case is not None and free and (named or not known))
        self.case_key.setEnabled(placed and free)
        self.position_key.setText(f"Position of {case.number}" if case else "No open case")
        self.position_key.setEnabled(case is not None and placed and free)
        if case is None:
            self._case.setText("Open a case first to log it as an actor")
        else:
            self._case.setText(f"Already an actor of {case.number}" if known else "")
        self._case.setVisible(bool(self._case.text()))

    def _on_done(self, done: Done) -> None:
        self.notice.say("")
        self.name.clear()
        self._show_keys()
        if done.opened:
            self._bridge.select(done.case)
