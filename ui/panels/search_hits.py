"""What a search found, as rows: which wording of which line, and where the words stand in it.."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from pydantic import ValidationError

from app.entry import Entry
from app.rescue.lines import wording
from app.rescue.state import Line
from app.rescue.withheld import read_payload
from app.worded import worded
from ui.words import clock

_WORD: Final = re.compile(r"[^\W\d_]+|\d+")


@dataclass(frozen=True, slots=True)
class Hit:
    """One line of the log with the wording that was found. ``note`` says if that is not how the line stands now."""

    line: Line
    entry: Entry
    note: str = ""

    @property
    def words(self) -> tuple[str, str]:
        """Title and text of the wording that was found."""
        if self.entry is self.line.entry:
            return self.line.title, self.line.text
        return wording_of(self.entry)


def wording_of(entry: Entry) -> tuple[str, str]:
    """Title and text of one entry; of one that cannot be read, what it is."""
    try:
        return wording(read_payload(entry))
    except (ValidationError, KeyError):
        return "Cannot be read", entry.kind


def hits(ids: Iterable[str], line_of: Callable[[str], Line | None]) -> tuple[Hit, ...]:
    """One row for each line, in the order given; how the line stands now goes before an earlier wording of it."""
    found: dict[str, Hit] = {}
    for id_ in ids:
        line = line_of(id_)
        if line is None:
            continue
        hit = _hit(line, id_)
        if (before := found.get(line.id)) is None or before.entry is not line.entry:
            found[line.id] = hit
    return tuple(found.values())


def _hit(line: Line, id_: str) -> Hit:
    if line.entry.id == id_:
        return Hit(line, line.entry, "struck out" if line.void else "")
    earlier = next((e for e in line.history if e.id == id_), None)
    if earlier is not None:
        return Hit(
            line,
            earlier,
            worded("earlier wording, corrected {clock} by {author}", clock=clock(line.entry.written), author=line.entry.author),
        )
    return Hit(line, line.entry, "struck out")


def marks_in(text: str, words: Sequence[str]) -> list[tuple[int, int]]:
    """(start, length) of every place in ``text`` where one of the typed words begins a word, in order, none overlapping."""
    plain = "".join(_base(c) for c in text)
    wanted = {_plain(part) for word in words for part in _WORD.findall(word)}
    found: list[tuple[int, int]] = []
    for place in _WORD.finditer(plain):
        fits = [w for w in wanted if place[0].startswith(w)]
        if fits:
            found.append((place.start(), max(map(len, fits))))
    return found


def _base(character: str) -> str:
    """The letter without case and accents; always one, so that places in the text stay where they are."""
    base = unicodedata.normalize("NFKD", character)[0].lower()
    return base if len(base) == 1 else character


def _plain(word: str) -> str:
    return "".join(_base(c) for c in word)
