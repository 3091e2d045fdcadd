"""Lines that are written often: the ones that every ship has, and how one is filled in. Pure."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from app.config import Template

GAP: Final = "…"
"""Stands for what is still to be typed."""

BUILT_IN: Final = (
    Template(name="Look-out", text="Look-out reports …", tags=("lookout",)),
    Template(name="No reply", text="Called {case} on VHF 16, no answer"),
    Template(name="Course", text="Course and speed altered: …"),
    Template(name="Rounds", text="Rounds done, all well"),
    Template(name="Weather", text="Wind …, sea …, visibility …", tags=("weather",)),
    Template(name="Guests", text="Guests: …", tags=("guests",)),
    Template(name="Engine", text="Main engine: …", tags=("engine",)),
    Template(name="Drill", text="Drill: …", tags=("drill",)),
)
"""Offered while the settings name none."""

_WORD: Final = re.compile(r"\{(case|position|time)\}")


@dataclass(frozen=True, slots=True)
class Filled:
    """A template made into text. ``said`` is what each word in braces became; ``start`` and ``length`` select what is typed
    first (nothing: the cursor stands there)."""

    text: str
    start: int
    length: int
    said: Mapping[str, str]


def templates_of(configured: Sequence[Template]) -> tuple[Template, ...]:
    """The organisation's own, else the built-in ones."""
    return tuple(configured) or BUILT_IN


def filled(template: Template, known: Mapping[str, str]) -> Filled:
    """``known``: case, position, time as they are written; what is missing or empty is left to be typed. Tags follow as #tag."""
    said = {word: known.get(word) or GAP for word in ("case", "position", "time") if f"{{{word}}}" in template.text}
    text = _WORD.sub(lambda m: said[m[1]], template.text)
    tags = "".join(f" #{tag.lstrip('#')}" for tag in template.tags if f"#{tag.lstrip('#')}" not in text)
    at = text.find(GAP)
    start, length = (at, len(GAP)) if at >= 0 else (len(text), 0)
    return Filled(text + tags, start, length, said)


def moved(text: str, before: Mapping[str, str], now: Mapping[str, str]) -> str:
    """``text`` with what was filled in before brought up to date: another moment was chosen while it was typed."""
    for word, old in before.items():
        new = now.get(word) or GAP
        if old != GAP and new != old:
            text = text.replace(old, new, 1)
    return text
