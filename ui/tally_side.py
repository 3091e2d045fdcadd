"""The right side of the tally: the case and its running total, the boat that is alongside, and the last presses."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListView, QWidget

from app.rescue.entries import PobKind
from app.rescue.state import Case, Difference, RescueState
from app.watch.frame import Priority
from app.worded import worded, worded_count
from ui.bridge import Bridge
from ui.language import tr
from ui.models import LinesModel
from ui.parts import Notice
from ui.people_words import is_loading
from ui.reading import reading_words
from ui.tally_count import BOATS, Count, way_of
from ui.tally_list import COLUMNS, PressDelegate
from ui.tally_parts import H_GLOVE, BigNumber, CaseKey
from ui.tokens import GRID
from ui.valuecell import ValueCell
from ui.widgets import AlertIcon, IconButton, Segmented, button, column, frame, label, row, rule, set_cls

_WIDTH: Final = 360


class TallySide(QWidget):
    case_pressed = Signal()
    boat_chosen = Signal(str)
    next_trip_pressed = Signal()
    closed = Signal()

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        theme = bridge.theme
        self.setFixedWidth(_WIDTH)
        self.case_key = CaseKey(theme)
        self.case_key.clicked.connect(self.case_pressed)
        self.total = BigNumber(theme)
        self.pending, self._of = label("", "op"), label("", "lab")
        self.trip = ValueCell(theme, "", unit="people")
        self.on_board = ValueCell(theme, "ON BOARD", unit="all cases")
        self._differs = label("", "op")
        self._differs_detail = label("", "sec", wrap=True)
        self._warning = frame(
            "card",
            row(
                AlertIcon(theme, Priority.CAUTION, 32),
                (column(self._differs, self._differs_detail, gap=0), 1),
                margin=(16, 4, 16, 4),
            ),
        )
        self.boats = Segmented.of_words(BOATS, height=H_GLOVE)
        self.boats.choose(0)
        self.boats.chosen.connect(lambda i: self.boat_chosen.emit(BOATS[i]))
        self.trip_key = button("", height=H_GLOVE, on_click=self.next_trip_pressed.emit)
        self.trip_key.setFixedWidth(96)
        self.model = LinesModel()
        self._list = QListView()
        self._list.setModel(self.model)
        self._delegate = PressDelegate(theme, bridge.station.settings.station)
        self._list.setItemDelegate(self._delegate)
        self._list.setUniformItemSizes(True)
        self._list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)  # the newest stand on top
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setMinimumHeight(1)  # where a notice stands the oldest presses give way, never the numbers above them
        self._list.setAccessibleName(tr("Last counted"))
        self._heads = _Heads()
        self._nobody = label("Nobody was counted here yet", "lab")
        self.notice = Notice()
        set_cls(self.notice, "op")
        self._notice_frame = frame("refused", row((self.notice, 1), margin=(12, 4, 12, 4)))
        self._notice_frame.hide()
        back = IconButton(theme, "arrow-left-google", "Back to bridge view", height=H_GLOVE)
        back.clicked.connect(self.closed)
        head = frame(
            "card",
            column(
                self.case_key,
                row(self.total, column(self.pending, self._of, gap=0), "stretch", gap=2 * GRID, margin=(GRID, 0, 0, 0)),
                rule(),
                row((self.trip, 1), (self.on_board, 1), margin=(GRID, 0, 0, 0)),
                margin=(GRID, GRID, GRID, 4),
                gap=4,
            ),
        )
        self.setLayout(
            column(
                head,
                row((self.boats, 1), self.trip_key),
                self._notice_frame,
                self._warning,
                column(self._heads, self._nobody, (self._list, 1), gap=0),
                back,
                gap=GRID,
            )
        )

    def say(self, text: str) -> None:
        """One sentence that cannot be overlooked: nothing was counted and why, or what is counted from now on."""
        self.notice.say(text)
        self._notice_frame.setVisible(bool(text))

    def show_count(
        self,
        case: Case | None,
        following: Case | None,
        counted: Count | None,
        state: RescueState,
        *,
        boat: str,
        trip: int,
        pending: int,
    ) -> None:
        self.case_key.show_case(case, following, reading_words(state))
        self.total.show_number(counted.total if counted else None)
        self.pending.setText(worded("{pending} saving…", pending=pending) if pending else "counted")
        self._of.setText(_reported(case))
        way = way_of(boat, trip)
        dead = counted.dead_by_way.get(way, 0) if counted else 0
        self.trip.set_caption(way.upper())
        living = counted.by_way.get(way, 0) if counted else None
        self.trip.show_value(
            None if living is None else str(living),
            unit=worded("and {dead} dead", dead=dead) if dead else worded_count(living or 0, "person", "people"),
        )
        direct = boat == "Direct"
        self.trip_key.setText("Next\ntrip" if direct else worded("Next trip\n{value}", value=trip + 1))
        self.trip_key.setAccessibleName(
            tr("Next trip" if direct else worded("Next trip: {boat} trip {value}", boat=boat, value=trip + 1))
        )
        self.trip_key.setEnabled(not direct)
        loading = is_loading(state)
        self.on_board.show_value(None if loading else str(state.ledger.on_board))
        self._warning.setVisible(not loading and state.ledger.unexplained > 0)
        self._differs.setText(worded("{unexplained} unexplained", unexplained=state.ledger.unexplained))
        differences = state.ledger.open_differences
        self._differs_detail.setText(_differs(differences[0]) if differences else "people left a place they never came to")
        recent = counted.recent if counted else ()
        self.model.update(recent)
        self._heads.setVisible(bool(recent))
        self._nobody.setVisible(not recent and not loading)


class _Heads(QWidget):
    """The heads of the last presses, where the columns begin."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(22)
        self._labels = [label(name, "sec") for name, _share in COLUMNS]
        for each in self._labels:
            each.setParent(self)
        starts = [4 + round(share * _WIDTH) for _name, share in COLUMNS]
        for each, start, end in zip(self._labels, starts, [*starts[1:], _WIDTH], strict=True):
            each.setGeometry(start, 0, end - start, 22)


def _differs(difference: Difference) -> str:
    return worded(
        "{value}: ledger {ledger}, recount {counted}",
        value=difference.case or "all on board",
        ledger=difference.ledger,
        counted=difference.counted,
    )


def _reported(case: Case | None) -> str:
    if case is None:
        return ""
    newest = case.latest_pob(PobKind.REPORTED)
    if newest is None or newest.total is None:
        return "number reported: not known"
    return worded("of about {n} reported" if newest.about else "of {n} reported", n=newest.total)
