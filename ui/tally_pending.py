"""Presses and notes of the ladder that are on their way to the disk: counted nowhere yet, and never lost from sight."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from app.ports import Receipt
from app.rescue.entries import Category, PeopleMovement
from app.rescue.logbook import Logbook
from app.rescue.state import Line
from app.worded import worded
from ui.tally_count import Count


@dataclass(frozen=True, slots=True)
class Waiting:
    """A press that is not on the disk yet."""

    receipt: Receipt
    category: Category
    payload: PeopleMovement
    case: str


class Pending:
    def __init__(self) -> None:
        self._waiting: list[Waiting] = []
        self._noted: dict[str, tuple[Receipt, PeopleMovement]] = {}  # corrections of presses, by the press
        self._undone: dict[str, Receipt] = {}  # struck out here; the striking out may not be on the disk yet

    def add(self, waiting: Waiting) -> None:
        self._waiting.append(waiting)

    def note(self, entry_id: str, receipt: Receipt, payload: PeopleMovement) -> None:
        """A press gets another wording."""
        self._noted[entry_id] = (receipt, payload)

    def undo(self, entry_id: str, receipt: Receipt) -> None:
        """``receipt`` is that of the striking out: where it fails, the press stands again."""
        self._undone[entry_id] = receipt
        self._waiting = [w for w in self._waiting if w.receipt.id != entry_id]

    def of_case(self, case_id: str | None) -> list[Waiting]:
        return [w for w in self._waiting if w.case == case_id]

    def last(
        self, case_id: str | None, count: Count | None, own: Callable[[Line], bool]
    ) -> tuple[str | None, PeopleMovement | None]:
        """The newest press of this station for the case that stands, on the disk or on its way there, as worded last."""
        mine = self.of_case(case_id)
        if mine:
            return self._worded(mine[-1].receipt.id, mine[-1].payload)
        for line in reversed(count.presses if count is not None else ()):
            if line.id not in self._undone and isinstance(line.payload, PeopleMovement) and own(line):
                return self._worded(line.id, line.payload)
        return None, None

    def settle(self, logbook: Logbook) -> str | None:
        """Forget what is in the log by now. What could not be saved, in words; ``None``: nothing was on its way."""
        kept = [receipt.error for receipt in self._undone.values() if receipt.error is not None]
        if not self._waiting and not self._noted and not kept:
            return None
        failed = [w.receipt.error for w in self._waiting if w.receipt.error is not None]
        not_noted = [receipt.error for receipt, _payload in self._noted.values() if receipt.error is not None]

        def on_its_way(receipt: Receipt) -> bool:
            return receipt.error is None and logbook.line(receipt.id) is None

        self._waiting = [w for w in self._waiting if on_its_way(w.receipt)]
        self._noted = {entry: noted for entry, noted in self._noted.items() if on_its_way(noted[0])}
        self._undone = {entry: receipt for entry, receipt in self._undone.items() if receipt.error is None}
        if kept:
            return worded("NOT UNDONE: {value}. Undo again", value=kept[0])
        if failed:
            return worded("{n} NOT SAVED: {value}. Count again", n=len(failed), value=failed[0])
        return worded("NOT SAVED: {value}. Press it again", value=not_noted[0]) if not_noted else ""

    def _worded(self, entry_id: str, payload: PeopleMovement) -> tuple[str, PeopleMovement]:
        return entry_id, self._noted[entry_id][1] if entry_id in self._noted else payload
