"""With whom somebody spoke: typed freely, completed from the directory by name and alias, and what the policy says of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from app.policy.book import PolicyBook
from app.policy.decide import decide
from app.policy.directory import Authority
from app.policy.model import ChannelKind, Disclosure, Label, Recipient, Verdict
from app.worded import joined, worded
from ui.parts import line_edit
from ui.theme import Theme
from ui.tokens import GRID, H_TOUCH
from ui.widgets import IconLabel, button, column, frame, label, row

OFFERED: Final = 4
_POSITIONS: Final = frozenset({Label.OWN_POSITION, Label.CASE_POSITION})


@dataclass(frozen=True, slots=True)
class Party:
    """Somebody to speak with. ``authority`` is a directory id; ``why`` how it was found, where that is not its name."""

    name: str
    authority: str | None = None
    why: str = ""


def find_parties(text: str, authorities: Sequence[Authority], earlier: Sequence[str]) -> tuple[Party, ...]:
    """Who may be meant: bodies of the directory of which one name has all the words, then who was spoken with before."""
    words = text.casefold().split()
    if not words:
        return ()
    found: list[Party] = []
    for body in authorities:
        names = [n for n in body.names if all(w in n.casefold() for w in words)]
        if names:
            found.append(Party(body.name, body.id, "" if body.name in names else names[0]))
    taken = {name.casefold() for body in authorities for name in body.names}
    before = dict.fromkeys(n for n in earlier if n.casefold() not in taken and all(w in n.casefold() for w in words))
    return (*sorted(found, key=lambda p: not p.name.casefold().startswith(words[0])), *(Party(n) for n in before))


def policy_words(book: PolicyBook, name: str, authority: str | None) -> str:
    """What the policy says of telling them a position by voice; "" where nothing stands against it.

    Somebody who is not in the directory is judged by the name alone, as the gate does.
    """
    if book.in_force is None:
        return "No valid policy is in force: give nobody a position"
    told = Disclosure((Recipient(name, "to", authority),), ChannelKind.VOICE, _POSITIONS)
    verdict = decide(book, told).verdict
    if verdict is Verdict.BLOCK:
        return "The policy blocks positions to them"
    return "Positions to them only if the master releases it" if verdict is Verdict.HOLD else ""


class Whom(QWidget):
    """``changed`` comes with every letter. ``party`` is what stands there, with its directory id where that is known."""

    changed = Signal()

    def __init__(
        self,
        theme: Theme,
        authorities: Callable[[], Sequence[Authority]],
        book: Callable[[], PolicyBook],
        earlier: Callable[[], Sequence[str]],
    ) -> None:
        super().__init__()
        self._authorities, self._book, self._earlier = authorities, book, earlier
        self._found: tuple[Party, ...] = ()
        self.edit = line_edit("e.g. MRCC Rome", name="With whom")
        self.edit.textChanged.connect(self._on_text)
        self.edit.textEdited.connect(self._offer)
        self.edit.installEventFilter(self)
        self.offers = [button("", height=H_TOUCH) for _ in range(OFFERED)]
        for i, key in enumerate(self.offers):
            key.clicked.connect(partial(self._take, i))
            key.hide()
        self.verdict = label("", "word", wrap=True)
        self._verdict = frame("blocked", row(IconLabel(theme, "cancel-send"), (self.verdict, 1), margin=GRID))
        self._verdict.hide()
        self.setLayout(column(self.edit, *self.offers, self._verdict, gap=4))
        self.setFocusProxy(self.edit)

    @property
    def party(self) -> Party:
        name = joined(" ", self.edit.text().split())
        wanted = name.casefold()
        known = next((a.id for a in self._authorities() if wanted and wanted in (n.casefold() for n in a.names)), None)
        return Party(name, known)

    def show_party(self, name: str) -> None:
        """Put a name there without asking who else may be meant."""
        self.edit.setText(name)
        self._hide_offers()

    def _on_text(self, _text: str) -> None:
        party = self.party
        said = policy_words(self._book(), party.name, party.authority) if party.authority is not None else ""
        self.verdict.setText(said)
        self._verdict.setVisible(bool(said))
        self.changed.emit()

    def _offer(self, text: str) -> None:
        party = self.party
        found = find_parties(text, self._authorities(), self._earlier())
        self._found = tuple(p for p in found if (p.name, p.authority) != (party.name, party.authority))[:OFFERED]
        for i, key in enumerate(self.offers):
            key.setVisible(i < len(self._found))
            if i < len(self._found):
                key.setText(self._words(self._found[i]))

    def _words(self, party: Party) -> str:
        alias = worded(" ({why})", why=party.why) if party.why else ""
        said = policy_words(self._book(), party.name, party.authority) if party.authority is not None else ""
        stopped = "  ·  NO POSITIONS" if said else ""
        return f"{party.name[:34]}{alias[:22]}{stopped}"

    def _take(self, index: int, _checked: bool = False) -> None:
        if index < len(self._found):
            self.show_party(self._found[index].name)
            self.edit.setFocus()

    def _hide_offers(self) -> None:
        self._found = ()
        for key in self.offers:
            key.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter takes the first that is offered; Escape puts the offers away; both only while there are any."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self._found:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._take(0)
                return True
            if event.key() == Qt.Key.Key_Escape:
                self._hide_offers()
                return True
        return super().eventFilter(watched, event)
