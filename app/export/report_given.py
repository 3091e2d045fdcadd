"""What a report may say for its audience: a number stands in it only where everything that it is made of is given."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property
from typing import Final

from app.entry import WITHHELD
from app.export.audience import Audience, opening
from app.export.order import Order
from app.export.shown_media import Shown
from app.policy.model import ChannelKind
from app.rescue.entries import Withheld
from app.rescue.state import RescueState, Told
from app.sea import Sea

PEOPLE: Final = ("people.movement", "people.recount", "people.explained", "people.sorted", "entry.void")
CASES: Final = ("case.opened", "case.closed", "case.reopened", "entry.void")
POB: Final = ("case.pob", "entry.void")
INCIDENTS: Final = ("incident.marked", "entry.void")
CALLS: Final = ("comms.line", "entry.void")
MESSAGES: Final = ("policy.decision", "relay.sent")
REQUESTS: Final = ("pos.request", "pos.answer", "entry.void")
DEVICES: Final = ("alert.noted", "link.noted")
MEDIA: Final = ("media.added", "custody.noted", "entry.void")

_NUMBERS: Final[Mapping[str, tuple[str, ...]]] = {
    "people.movement": ("from_place", "to_place", "people"),
    "people.recount": ("place", "total", "by_category"),
    "people.sorted": ("place", "taken", "given"),
    "case.pob": ("pob_kind", "total", "dead", "missing"),
}
"""Fields without which what is counted of a kind is not the whole of it."""


@dataclass(frozen=True)
class Story:
    """What all parts of a report are made from. ``withheld``: how many fields were, ``None`` = nobody says."""

    state: RescueState
    audience: Audience
    order: Order
    made: datetime
    sea: Sea
    media: Mapping[str, Shown] = field(default_factory=dict)
    missing_media: Mapping[str, str] = field(default_factory=dict)
    withheld: int | None = None

    def given(self, *kinds: str, case: str | None = None) -> bool:
        """Whether all entries of these kinds are given (of one case, where one is named), with all that is counted of them."""
        if self._incomplete & set(kinds):
            return False
        if self.audience.everything:
            return not self.unknown
        if self.order.cases and (case is None or case not in self.order.cases):
            return False
        for kind in kinds:
            rule = opening(self.audience, kind)
            if rule is None or rule.with_authorities or rule.with_recipient or rule.released:
                return False
            needs = frozenset(f"payload.{name}" for name in _NUMBERS.get(kind, ()))
            if rule.all_but is None and not needs <= rule.fields | rule.scanned:
                return False
        return True

    @cached_property
    def _incomplete(self) -> frozenset[str]:
        """Kinds of which an entry is there and not enough of it to count."""
        return frozenset(p.given for line in self.state.lines if isinstance(p := line.payload, Withheld))

    @cached_property
    def unknown(self) -> int:
        """Entries of which nobody can see what they were."""
        return self.state.withheld - sum(isinstance(line.payload, Withheld) for line in self.state.lines)

    @property
    def holds_back(self) -> bool:
        """Something of the log is not given here."""
        return bool(self.state.withheld or self.withheld or not self.audience.everything)

    def number(self, value: int, *kinds: str, case: str | None = None) -> str:
        return f"{value}" if self.given(*kinds, case=case) else WITHHELD


def messages(state: RescueState) -> tuple[Told, ...]:
    """Decisions on what was to be told to somebody, without the exports that were judged the same way."""
    return tuple(t for t in state.told if t.channel != ChannelKind.EXPORT.value)


def when(moment: datetime) -> str:
    return f"{moment:%d %b %Y %H:%M}"


def exact(moment: datetime) -> str:
    return f"{moment:%d %b %H:%M:%S}"


def many(number: int, one: str, more: str = "") -> str:
    """``1 case``, ``12 cases``."""
    return f"{number} {one if number == 1 else more or one + 's'}"


def listed(words: list[str]) -> str:
    """``a``, ``a and b``, ``a, b and c``."""
    return " and ".join(part for part in (", ".join(words[:-1]), words[-1]) if part) if words else ""


def brief(text: str, most: int) -> str:
    """At most so many letters; that there are more is said."""
    return text if len(text) <= most else f"{text[:most]}… [{len(text) - most:,} more letters, in tables/]"
