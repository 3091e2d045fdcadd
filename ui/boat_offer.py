"""What a pasted text says of the boat, offered as keys: pressed is what will be written."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from app.rescue.intake import BoatGuess
from app.worded import joined, worded
from ui.language import tr
from ui.parts import Ticks, discard
from ui.tokens import H_SMALL
from ui.widgets import column, label

_BOAT_WORDS: Final[dict[tuple[str, object], str]] = {
    ("engine", "working"): "Engine works",
    ("engine", "not_working"): "Engine dead",
    ("life_jackets", "none"): "No life jackets",
    ("life_jackets", "some"): "Some life jackets",
    ("life_jackets", "all"): "All with life jackets",
    ("people_in_water", True): "People in the water",
    ("people_in_water", False): "Nobody in the water",
    ("adrift", False): "Under way",
}


class BoatOffer(QWidget):
    """What the text says of the boat, a key for each: pressed is what will be written; a press takes it out."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._found: tuple[BoatGuess, ...] = ()
        self._ticks: Ticks | None = None
        self._words = label("", "sec", wrap=True)
        self._body = column(label("The boat", "sec"), self._words, gap=2)
        self.setLayout(self._body)
        self.offer(())

    def offer(self, found: Sequence[BoatGuess]) -> None:
        """Show these; what was taken out stays out."""
        if tuple(found) == self._found and self._ticks is not None:
            return
        out = set() if self._ticks is None else {g.field for g in self._found} - {g.field for g in self._chosen()}
        if self._ticks is not None:
            discard(self._ticks)
        self._found = tuple(found)
        self._ticks = Ticks({g.field: _boat_word(g) for g in found}, 2, height=H_SMALL)
        self._ticks.setAccessibleName(tr("The boat, as the text says"))
        self._ticks.choose([g.field for g in found if g.field not in out])
        self._ticks.changed.connect(self.changed)
        self._body.insertWidget(1, self._ticks)
        said = dict.fromkeys(g.text for g in found)
        self._words.setText("in the text: " + joined(", ", (f"“{words}”" for words in said)))
        self.setVisible(bool(found))
        self.changed.emit()

    @property
    def words(self) -> str:
        """``rubber boat, grey, engine dead`` as it will be written."""
        return joined(", ", (_boat_word(g).lower() for g in self._chosen()))

    @property
    def values(self) -> dict[str, Any]:
        """Fields of ``CaseDetails`` that are pressed."""
        return {g.field: g.value for g in self._chosen()}

    def key(self, field_name: str) -> QPushButton:
        """The key of a field. Raises KeyError for one that is not offered."""
        assert self._ticks is not None, "made with the widget"
        return self._ticks.key(field_name)

    def _chosen(self) -> tuple[BoatGuess, ...]:
        pressed = self._ticks.values if self._ticks is not None else ()
        return tuple(g for g in self._found if g.field in pressed)


def _boat_word(guess: BoatGuess) -> str:
    """The word on the key of one fact."""
    known = _BOAT_WORDS.get((guess.field, guess.value))
    if known is not None:
        return known
    if isinstance(guess.value, bool):
        plain = guess.field.replace("_", " ")
        return plain.capitalize() if guess.value else worded("Not {plain}", plain=plain)
    return worded("{value} boat", value=guess.value).capitalize() if guess.field == "boat_type" else str(guess.value).capitalize()
