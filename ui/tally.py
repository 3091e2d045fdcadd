"""The tally: for the person at the embarkation ladder. A large key per category, each press an entry of its own.

A press counts on the screen only once it is on the disk; until then the key says that it is being saved. The flags
correct the last press, "Undo last" strikes it out; both stay in the log. After a crash it goes on where the log ends.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from app.errors import DeviceError, UserError
from app.ports import Receipt
from app.rescue.entries import Category, PeopleMovement
from app.rescue.state import Case, RescueState
from ui.bridge import Bridge
from ui.panels.case_list import in_order
from ui.parts import LivePanel
from ui.tally_count import BOATS, Count, count, flagged, flags_of, press_of
from ui.tally_parts import TallyKey
from ui.tally_side import TallySide
from ui.tokens import GRID
from ui.widgets import IconButton, button, column, label, row, set_cls
from ui.words import CATEGORIES, COUNTED, ONE_OF, clock

FLAGS: Final[dict[str, tuple[str, str]]] = {
    "pregnant": ("Pregnant", "P"),
    "medical": ("Medical", "M"),
    "deceased": ("Deceased", "D"),
}


@dataclass(slots=True)
class _Waiting:
    """A press that is not on the disk yet."""

    receipt: Receipt
    category: Category
    payload: PeopleMovement


class TallyView(LivePanel):
    """Fills the middle and the right side of the window; strip and alerts stay."""

    closed = Signal()

    def __init__(self, bridge: Bridge) -> None:
        super().__init__(bridge)
        self.setObjectName("tally")
        set_cls(self, "panel")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._case: Case | None = None
        self._count: Count | None = None
        self._waiting: list[_Waiting] = []
        self._undone: set[str] = set()  # struck out here; the void itself may not be on the disk yet
        self._boat = BOATS[0]
        self._next_trip: dict[str, int] = {}
        theme = bridge.theme
        self.keys = {category: TallyKey(theme, CATEGORIES[category], str(i)) for i, category in enumerate(COUNTED, start=1)}
        self.flags: dict[str, QPushButton] = {name: button(word, height=64) for name, (word, _cap) in FLAGS.items()}
        self.undo_key = IconButton(theme, "undo-iec", "Undo last", height=64)
        self.side = TallySide(bridge)
        self._build()
        self._connect()

    @property
    def case(self) -> Case | None:
        """The case that is counted now."""
        return self._case

    def press(self, category: Category) -> None:
        """Count one person."""
        if self._case is None:
            self.side.say("Open a case first: F2")
            return
        payload = press_of(category, self._boat, self._trip())
        receipt = self.bridge.write(payload, subject=self._case.id)
        if receipt is None:
            self.side.say("NOT COUNTED. The log takes nothing: see the alarm")
            return
        self.side.say("")
        self._waiting.append(_Waiting(receipt, category, payload))
        self._show()

    def flag(self, name: str) -> None:
        """Put a flag on the last person counted, or take it off."""
        entry_id, payload = self._last()
        if entry_id is None or payload is None:
            self.side.say("Nobody was counted yet")
            return
        changed = flagged(payload, name)
        if changed is None:
            who = ONE_OF[next(iter(payload.people))].lower()
            self.side.say(f"The last person was counted as {who}. Only a woman is counted as pregnant")
            return
        receipt = self.bridge.write(changed, corrects=entry_id)
        if receipt is not None:
            self.side.say("")
            for waiting in self._waiting:
                if waiting.receipt.id == entry_id:
                    waiting.payload = changed

    def undo(self) -> None:
        """Strike out the last press that stands. Its row stays, struck out."""
        entry_id, payload = self._last()
        if entry_id is None or payload is None:
            self.side.say("Nothing to undo")
            return
        try:
            receipt = self.bridge.station.logbook.void(entry_id, "undone at the ladder")
        except (UserError, DeviceError) as error:
            self.side.say(str(error))
            return
        self.bridge.watch_receipt(receipt)
        self._undone.add(entry_id)
        self._waiting = [w for w in self._waiting if w.receipt.id != entry_id]
        self.side.say("")
        self._show()

    def next_trip(self) -> None:
        """The chosen RHIB comes again."""
        self._next_trip[self._boat] = self._trip() + 1
        self._show()

    def show_state(self, state: RescueState) -> None:
        case = self._case_to_count(state)
        if case is not None and (self._case is None or case.id != self._case.id):
            self._next_trip.clear()
        self._case = case
        self._count = count(state, case.id) if case is not None else None
        self._show()

    def show_frame(self, _frame: object) -> None:
        self._show()

    # -- inside

    def _case_to_count(self, state: RescueState) -> Case | None:
        """The selected open case, else the one counted so far, else the newest open one."""
        still_open = [c for c in in_order(state) if c.open]
        for wanted in (self.bridge.selection, self._case.id if self._case else None):
            found = next((c for c in still_open if c.id == wanted), None)
            if found is not None:
                return found
        return still_open[0] if still_open else None

    def _trip(self) -> int:
        """The trip of the chosen boat: the last one in the log, or the one begun since."""
        logged = self._count.last_trip.get(self._boat, 1) if self._count else 1
        return max(logged, self._next_trip.get(self._boat, 1))

    def _last(self) -> tuple[str | None, PeopleMovement | None]:
        """The newest press that stands, on the disk or on its way there."""
        if self._waiting:
            newest = self._waiting[-1]
            return newest.receipt.id, newest.payload
        for line in self._count.presses if self._count else ():
            if not line.void and line.id not in self._undone and isinstance(line.payload, PeopleMovement):
                return line.id, line.payload
        return None, None

    def _on_tick(self) -> None:
        """Saved presses are in the log now; one that failed is said aloud and counts nothing."""
        if not self._waiting:
            return
        failed = [w for w in self._waiting if w.receipt.error is not None]
        known = {line.id for line in self._count.presses} if self._count else set()
        self._waiting = [w for w in self._waiting if w.receipt.error is None and w.receipt.id not in known]
        if failed:
            self.side.say(f"{len(failed)} NOT SAVED: {failed[0].receipt.error}. Count again")
        self._show()

    def _show(self) -> None:
        counted = self._count
        last = counted.last if counted else None
        newest = last.payload if last and isinstance(last.payload, PeopleMovement) else None
        for category, key in self.keys.items():
            pending = sum(w.category is category for w in self._waiting)
            is_last = newest is not None and not self._waiting and newest.people.get(category, 0) > 0
            number = counted.by_category.get(category, 0) if counted else 0
            key.show_count(number, pending, clock(last.at, True) if last and is_last else "")
            key.setEnabled(self._case is not None)
        _entry, payload = self._last()
        on = flags_of(payload) if payload is not None else frozenset()
        for name, flag_key in self.flags.items():
            set_cls(flag_key, "done" if name in on else "")
        self.side.show_count(self._case, counted, self.bridge.state, boat=self._boat, trip=self._trip(), pending=len(self._waiting))

    def _build(self) -> None:
        grid = QGridLayout()
        grid.setSpacing(2 * GRID)
        for i, key in enumerate(self.keys.values()):
            grid.addWidget(key, i // 3, i % 3)
        flags = row(label("Last person", "lab"), *((k, 1) for k in self.flags.values()), (self.undo_key, 1), gap=2 * GRID)
        for each in (*self.flags.values(), self.undo_key):
            each.setProperty("large", True)
        left = QWidget()
        left.setLayout(column((grid, 1), flags, gap=2 * GRID))
        self.setLayout(row((left, 1), self.side, margin=2 * GRID, gap=2 * GRID))

    def _connect(self) -> None:
        self.bridge.ticked.connect(self._on_tick)
        self.bridge.selected.connect(lambda _id: self._on_state(self.bridge.state))
        for i, (category, key) in enumerate(self.keys.items(), start=1):
            key.clicked.connect(partial(self._pressed, category))
            self._shortcut(str(i), partial(self.press, category))
        for name, flag_key in self.flags.items():
            flag_key.clicked.connect(partial(self._flag_pressed, name))
            self._shortcut(FLAGS[name][1], partial(self.flag, name))
        self.undo_key.clicked.connect(self.undo)
        self._shortcut("Backspace", self.undo)
        self._shortcut("N", self.next_trip)
        self._shortcut("Escape", self.closed.emit)
        self.side.boat_chosen.connect(self._choose_boat)
        self.side.next_trip_pressed.connect(self.next_trip)
        self.side.closed.connect(self.closed)

    def _pressed(self, category: Category, _checked: bool = False) -> None:
        self.press(category)

    def _flag_pressed(self, name: str, _checked: bool = False) -> None:
        self.flag(name)

    def _choose_boat(self, boat: str) -> None:
        self._boat = boat
        self._show()

    def _shortcut(self, keys: str, act: object) -> None:
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.setAutoRepeat(False)  # a key that is leant on counts one person
        shortcut.activated.connect(act)
