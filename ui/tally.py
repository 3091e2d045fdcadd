"""The tally: for the person at the embarkation ladder. A large key per category, each press an entry of its own.

A press counts on the screen only once it is on the disk; until then the key says that it is being saved. The flags
correct the last press, "Undo last" strikes it out; both stay in the log. After a crash it goes on where the log ends.

Several ladders: each station's flags and undo reach its own presses only, all see those of all. The case that is counted
is changed here and by nothing else: a press on the chart must not send the next person to another case.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from app.errors import DeviceError, UserError
from app.rescue.entries import Category, PeopleMovement
from app.rescue.state import Case, Line, RescueState
from app.worded import worded
from ui.bridge import Bridge
from ui.panels.case_list import in_order
from ui.parts import LivePanel
from ui.people_words import is_loading
from ui.tally_count import BOATS, Count, Counter, author_of, flagged, flags_of, press_of, station_of
from ui.tally_parts import H_GLOVE, FlagKey, TallyKey
from ui.tally_pending import Pending, Waiting
from ui.tally_side import TallySide
from ui.tokens import GRID
from ui.widgets import IconButton, column, label, row, set_cls
from ui.words import CATEGORIES, COUNTED, ONE_OF, clock, short_number

FLAGS: Final[dict[str, tuple[str, str]]] = {
    "pregnant": ("Pregnant", "P"),
    "medical": ("Medical", "M"),
    "disabled": ("Disabled", "B"),
    "deceased": ("Deceased", "D"),
}


class TallyView(LivePanel):
    """Fills the middle and the right side of the window; strip and alerts stay."""

    closed = Signal()

    def __init__(self, bridge: Bridge) -> None:
        super().__init__(bridge)
        self.setObjectName("tally")
        set_cls(self, "panel")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._case_id: str | None = None
        self._open_before = False
        self._selected_before: str | None = None
        self._counter = Counter()
        self._count: Count | None = None
        self._pending = Pending()
        self._boat = BOATS[0]
        self._next_trip: dict[str, int] = {}
        theme = bridge.theme
        self.keys: dict[Category, TallyKey] = {
            category: TallyKey(theme, CATEGORIES[category], str(i)) for i, category in enumerate(COUNTED, start=1)
        }
        self.flags = {name: FlagKey(theme, word, cap) for name, (word, cap) in FLAGS.items()}
        self.undo_key = IconButton(theme, "undo-iec", "Undo last", height=H_GLOVE)
        self.side = TallySide(bridge)
        self._build()
        self._connect()

    @property
    def case(self) -> Case | None:
        """The case that is counted now."""
        return self.bridge.state.cases.get(self._case_id) if self._case_id is not None else None

    def press(self, category: Category) -> None:
        """Count one person."""
        case = self.case
        if is_loading(self.bridge.state):
            self.side.say("NOT COUNTED. The log is still being read")
            return
        if case is None:
            self.side.say("Open a case first: F2")
            return
        payload = press_of(category, self._boat, self._trip())
        receipt = self.bridge.write(payload, subject=case.id)
        if receipt is None:
            self.side.say("NOT COUNTED. The log takes nothing: see the alarm")
            return
        self.keys[category].flash()
        self.side.say("")
        self._pending.add(Waiting(receipt, category, payload, case.id))
        self._show()

    def flag(self, name: str) -> None:
        """Put a flag on the last person counted here, or take it off."""
        entry_id, payload = self._last()
        if entry_id is None or payload is None:
            self.side.say(self._nothing("Nobody was counted yet"))
            return
        changed = flagged(payload, name)
        if changed is None:
            who = ONE_OF[next(iter(payload.people))].lower()
            self.side.say(worded("The last person was counted as {who}. Only a woman is counted as pregnant", who=who))
            return
        receipt = self.bridge.write(changed, corrects=entry_id)
        if receipt is not None:
            self.side.say("")
            self._pending.note(entry_id, receipt, changed)
            self._show()

    def undo(self) -> None:
        """Strike out the last press of this station that stands. Its row stays, struck out."""
        entry_id, payload = self._last()
        if entry_id is None or payload is None:
            self.side.say(self._nothing("Nothing to undo"))
            return
        try:
            receipt = self.bridge.station.logbook.void(entry_id, "undone at the ladder")
        except (UserError, DeviceError) as error:
            self.side.say(str(error))
            return
        self.bridge.watch_receipt(receipt)
        self._pending.undo(entry_id, receipt)
        self.side.say("")
        self._show()

    def next_trip(self) -> None:
        """The chosen RHIB comes again."""
        if self._boat != "Direct":
            self._next_trip[self._boat] = self._trip() + 1
            self._show()

    def next_case(self) -> None:
        """Count the next open case from now on. Asks nothing, and says it."""
        following = self._following()
        if following is not None:
            self._count_for(following)
            self.side.say(worded("Counting {number} from now on", number=following.number))

    def show_state(self, state: RescueState) -> None:
        """The case stays the one that is counted, even where somebody closes it meanwhile: that is said."""
        case = self.case
        if case is None:
            newest = next((c for c in in_order(state) if c.open), None)
            if newest is not None:
                self._count_for(newest)
                case = newest
        elif not case.open and self._open_before:
            self.side.say(worded("{number} was closed. People are still counted for it", number=case.number))
        self._open_before = case is not None and case.open
        self._count = None if case is None or is_loading(state) else self._counter.follow(state, case.id)
        self._show()

    def show_frame(self, _frame: object) -> None:
        self._show()

    def showEvent(self, event: QShowEvent) -> None:
        """A case that was selected since the tally was left is the one that is meant; a closed one is not counted any more."""
        selected, case = self.bridge.selection, self.case
        wanted = self.bridge.state.cases.get(selected) if selected is not None and selected != self._selected_before else None
        if wanted is not None and wanted.open:
            self._count_for(wanted)
        elif case is not None and not case.open:
            self._case_id = None
        super().showEvent(event)
        self._say_which()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._selected_before = self.bridge.selection
        self.side.say("")

    # -- inside

    def _count_for(self, case: Case) -> None:
        if case.id != self._case_id:
            self._case_id, self._open_before = case.id, case.open
            self._next_trip.clear()
            if not is_loading(self.bridge.state):
                self._count = self._counter.follow(self.bridge.state, case.id)
        self._show()

    def _say_which(self) -> None:
        """Said when the tally comes up and more than one case is open: nobody has to remember which it was."""
        still_open = sum(c.open for c in self.bridge.state.cases.values())
        if self.case is None and not is_loading(self.bridge.state):
            self.side.say(worded("No case is open. Open one first: {key}", key=self.bridge.keys.cap("act.case")))
        if (case := self.case) is not None and still_open > 1:
            self.side.say(worded("Counting {number}. {still_open} cases are open", number=case.number, still_open=still_open))

    def _following(self) -> Case | None:
        """The open case after the one that is counted, round and round; ``None`` where no other is open."""
        still_open = sorted((c for c in self.bridge.state.cases.values() if c.open), key=lambda c: (c.opened, c.id))
        ids = [c.id for c in still_open]
        if self._case_id in ids:
            still_open = still_open[ids.index(self._case_id) + 1 :] + still_open[: ids.index(self._case_id)]
        return still_open[0] if still_open else None

    def _trip(self) -> int:
        """The trip of the chosen boat: the last one in the log, or the one begun since."""
        logged = self._count.last_trip.get(self._boat, 1) if self._count else 1
        return max(logged, self._next_trip.get(self._boat, 1))

    def _own(self, line: Line) -> bool:
        return station_of(line).casefold() == self.bridge.station.settings.station.casefold()

    def _last(self) -> tuple[str | None, PeopleMovement | None]:
        return self._pending.last(self._case_id, self._count, self._own)

    def _nothing(self, text: str) -> str:
        """Why nothing happens, where others have counted."""
        other = self._count.last if self._count else None
        return (
            text
            if other is None
            else worded(
                "{text} here. The last was counted by {author_of} at {station_of}",
                text=text,
                author_of=author_of(other),
                station_of=station_of(other),
            )
        )

    def _on_tick(self) -> None:
        """Saved presses are in the log now; one that failed is said aloud and counts nothing."""
        said = self._pending.settle(self.bridge.station.logbook)
        if said:
            self.side.say(said)
        if said is not None:
            self._show()

    def _show(self) -> None:
        counted, state, case = self._count, self.bridge.state, self.case
        last = counted.last if counted else None
        newest = last.payload if last and isinstance(last.payload, PeopleMovement) else None
        following = self._following()
        mine = self._pending.of_case(self._case_id)
        tag = (
            worded("for {short_number}", short_number=short_number(case.number))
            if case is not None and following is not None
            else ""
        )
        for category, key in self.keys.items():
            pending = sum(w.category is category for w in mine)
            is_last = newest is not None and not mine and newest.people.get(category, 0) > 0
            number = counted.by_category.get(category, 0) if counted else None
            key.show_count(number, pending, clock(last.at, True) if last and is_last else "", tag)
            key.setEnabled(case is not None)
        _entry, payload = self._last()
        on = flags_of(payload) if payload is not None else ()
        for name, flag_key in self.flags.items():
            flag_key.show_number(counted.marks.get(name, 0) if counted else None, on=name in on)
        self.side.show_count(case, following, counted, state, boat=self._boat, trip=self._trip(), pending=len(mine))

    def _build(self) -> None:
        grid = QGridLayout()
        grid.setSpacing(2 * GRID)
        for i, key in enumerate(self.keys.values()):
            grid.addWidget(key, i // 3, i % 3)
        caption = label("Last\nperson", "sec")
        flags = row(caption, *((k, 1) for k in self.flags.values()), (self.undo_key, 1), gap=GRID + 4)
        self.undo_key.setProperty("large", True)
        left = QWidget()
        left.setLayout(column((grid, 1), flags, gap=2 * GRID))
        self.setLayout(row((left, 1), self.side, margin=2 * GRID, gap=2 * GRID))

    def _connect(self) -> None:
        self.bridge.ticked.connect(self._on_tick)
        for i, (category, key) in enumerate(self.keys.items(), start=1):
            # On the way down, not up: a glove that slides off the key has counted all the same.
            key.pressed.connect(partial(self.press, category))
            self._shortcut(str(i), partial(self.press, category))
        for name, flag_key in self.flags.items():
            flag_key.clicked.connect(partial(self._flag_pressed, name))
            self._shortcut(name, partial(self.flag, name))
        self.undo_key.clicked.connect(self.undo)
        self._shortcut("undo", self.undo)
        self._shortcut("trip", self.next_trip)
        self._shortcut("case", self.next_case)
        self._shortcut("leave", self.closed.emit)
        self.side.case_pressed.connect(self.next_case)
        self.side.boat_chosen.connect(self._choose_boat)
        self.side.next_trip_pressed.connect(self.next_trip)
        self.side.closed.connect(self.closed)

    def _flag_pressed(self, name: str, _checked: bool = False) -> None:
        self.flag(name)

    def _choose_boat(self, boat: str) -> None:
        self._boat = boat
        self._show()

    def _shortcut(self, name: str, act: Callable[[], object]) -> None:
        self.bridge.keys.bind(self, f"tally.{name}", act)  # a key that is leant on counts one person
