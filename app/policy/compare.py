"""What changes from one policy (and directory) to another: every body x label x channel x kind of text is asked of both.

The space is finite, so nothing is left to reading: a change that nobody noticed in the file shows up here, and what gets
looser is said first.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import product
from typing import Final

from app.policy.directory import Directory
from app.policy.judge import judge_resolved
from app.policy.model import ChannelKind, Disclosure, FoundPosition, Label, Recipient, Scan, Verdict
from app.policy.resolve import resolve
from app.policy.rules import FIXED_TEXT_ONLY, UNEXPLAINED_TEXT, UNKNOWN_RECIPIENT, Policy

UNKNOWN_BODY: Final = "somebody not in the directory"


class Text(StrEnum):
    """How it is told: words that somebody typed, one of the fixed texts, words with something that may be a position."""

    TYPED = "typed text"
    FIXED = "a fixed text"
    UNCLEAR = "a text that may hold a position"


@dataclass(frozen=True, slots=True)
class Side:
    """A policy over its directory."""

    policy: Policy
    directory: Directory


@dataclass(frozen=True, slots=True)
class Change:
    """One body whose verdict changes from ``before`` to ``after`` for these labels by these channels (a full block: each of
    the labels by each of the channels). ``before`` ``None``: the body is new; ``after`` ``None``: it is gone."""

    body: str
    before: Verdict | None
    after: Verdict | None
    labels: tuple[Label, ...]
    channels: tuple[ChannelKind, ...]
    text: Text = Text.TYPED

    @property
    def looser(self) -> bool:
        """More may go than before. Somebody who was not in the directory was refused."""
        before = self.before if self.before is not None else Verdict.BLOCK
        after = self.after if self.after is not None else Verdict.BLOCK
        return after < before


Answers = dict[tuple[Label, ChannelKind], Verdict]
_AS: Final[Mapping[Text, tuple[bool, str | None, Scan]]] = {
    Text.TYPED: (True, None, Scan()),
    Text.FIXED: (False, "a fixed text", Scan()),
    Text.UNCLEAR: (True, None, Scan(held=(FoundPosition(0, 1, "odd", "?"),), why="it may be a position")),
}


def verdicts(side: Side, body: str, text: Text = Text.TYPED) -> Answers:
    """The verdict on telling ``body`` each thing by each channel."""
    return verdicts_on(side, Recipient(body), text)


def verdicts_on(side: Side, recipient: Recipient, text: Text = Text.TYPED) -> Answers:
    """The same for whatever may stand in a recipient field."""
    free, template, scan = _AS[text]
    found = {}
    resolved = resolve(side.directory, recipient)  # the same for every label and channel, and most of the work
    for label in Label:
        for channel in ChannelKind:
            asked = Disclosure((recipient,), channel, frozenset({label}), scan, free, template)
            found[label, channel] = judge_resolved(side.policy, side.directory, recipient, resolved, [label], asked).verdict
    return found


def answers(side: Side, body: str) -> Mapping[Text, Answers]:
    """All that can be asked about a body: what ``verdicts`` gives for each kind of text, without asking twice what cannot
    differ. A fixed text differs only where somebody blocked would read it; an unclear one adds the same to every answer."""
    recipient, typed = Recipient(body), verdicts(side, body)
    asked = Disclosure((recipient,), ChannelKind.EMAIL, frozenset({Label.NONE}), _AS[Text.UNCLEAR][2])
    reasons = judge_resolved(
        side.policy, side.directory, recipient, resolve(side.directory, recipient), [Label.NONE], asked
    ).reasons
    fixed = verdicts(side, body, Text.FIXED) if any(r.rule == FIXED_TEXT_ONLY for r in reasons) else typed
    more = max((r.verdict for r in reasons if r.rule in (UNEXPLAINED_TEXT, UNKNOWN_RECIPIENT)), default=Verdict.ALLOW)
    return {Text.TYPED: typed, Text.FIXED: fixed, Text.UNCLEAR: {key: max(v, more) for key, v in typed.items()}}


def compare(old: Side, new: Side) -> tuple[Change, ...]:
    """Every change, what gets looser first, then by body."""
    bodies = dict.fromkeys((*old.directory.authorities, *new.directory.authorities, UNKNOWN_BODY))
    changes: list[Change] = []
    for body in bodies:
        sides = [answers(s, body) if body == UNKNOWN_BODY or body in s.directory.authorities else {} for s in (old, new)]
        typed = _both(sides, Text.TYPED)
        changes += _grouped(body, typed, Text.TYPED)
        for text in (Text.FIXED, Text.UNCLEAR):
            # What changes there just as it does for typed text has been said.
            changes += _grouped(body, {key: pair for key, pair in _both(sides, text).items() if pair != typed[key]}, text)
    return tuple(sorted(changes, key=lambda c: (not c.looser, c.body, -(c.after if c.after is not None else Verdict.BLOCK))))


_Pairs = dict[tuple[Label, ChannelKind], tuple[Verdict | None, Verdict | None]]


def _both(sides: Sequence[Mapping[Text, Answers]], text: Text) -> _Pairs:
    """Before and after, ``None`` on the side where there is no such body."""
    before, after = (side.get(text, {}) for side in sides)
    return {key: (before.get(key), after.get(key)) for key in product(Label, ChannelKind)}


def _grouped(body: str, found: _Pairs, text: Text) -> Iterable[Change]:
    """Changes of one body in blocks: labels that change alike by the same channels stand together."""
    by_label: dict[tuple[Label, Verdict | None, Verdict | None], list[ChannelKind]] = {}
    for (label, channel), (was, becomes) in found.items():
        if was is not becomes:
            by_label.setdefault((label, was, becomes), []).append(channel)
    blocks: dict[tuple[Verdict | None, Verdict | None, tuple[ChannelKind, ...]], list[Label]] = {}
    for (label, was, becomes), channels in by_label.items():
        blocks.setdefault((was, becomes, tuple(channels)), []).append(label)
    return [Change(body, was, becomes, tuple(labels), channels, text) for (was, becomes, channels), labels in blocks.items()]
