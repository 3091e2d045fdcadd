"""What changes from one policy (and directory) to another: every body x label x channel is asked of both.

The space is finite, so nothing is left to reading: a change that nobody noticed in the file shows up here, and what gets
looser is said first.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from app.policy.directory import Directory
from app.policy.judge import judge
from app.policy.model import ChannelKind, Disclosure, Label, Recipient, Scan, Verdict
from app.policy.rules import Policy

UNKNOWN_BODY: Final = "somebody not in the directory"


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

    @property
    def looser(self) -> bool:
        """More may go than before. Somebody who was not in the directory was refused."""
        before = self.before if self.before is not None else Verdict.BLOCK
        after = self.after if self.after is not None else Verdict.BLOCK
        return after < before


def verdicts(side: Side, body: str) -> dict[tuple[Label, ChannelKind], Verdict]:
    """The verdict on telling ``body`` each thing by each channel."""
    recipient = (Recipient(body),)
    found = {}
    for label in Label:
        for channel in ChannelKind:
            asked = Disclosure(recipient, channel, frozenset({label}), Scan())
            found[label, channel] = max(j.verdict for j in judge(side.policy, side.directory, asked))
    return found


def compare(old: Side, new: Side) -> tuple[Change, ...]:
    """Every change, what gets looser first, then by body."""
    bodies = dict.fromkeys((*old.directory.authorities, *new.directory.authorities, UNKNOWN_BODY))
    changes: list[Change] = []
    for body in bodies:
        known = [body == UNKNOWN_BODY or body in side.directory.authorities for side in (old, new)]
        before = verdicts(old, body) if known[0] else {}
        after = verdicts(new, body) if known[1] else {}
        changes += _grouped(body, before, after)
    return tuple(sorted(changes, key=lambda c: (not c.looser, c.body, -(c.after if c.after is not None else Verdict.BLOCK))))


def _grouped(
    body: str, before: dict[tuple[Label, ChannelKind], Verdict], after: dict[tuple[Label, ChannelKind], Verdict]
) -> Iterable[Change]:
    """Changes of one body in blocks: labels that change alike by the same channels stand together."""
    by_label: dict[tuple[Label, Verdict | None, Verdict | None], list[ChannelKind]] = {}
    for label in Label:
        for channel in ChannelKind:
            was, becomes = before.get((label, channel)), after.get((label, channel))
            if was is not becomes:
                by_label.setdefault((label, was, becomes), []).append(channel)
    blocks: dict[tuple[Verdict | None, Verdict | None, tuple[ChannelKind, ...]], list[Label]] = {}
    for (label, was, becomes), channels in by_label.items():
        blocks.setdefault((was, becomes, tuple(channels)), []).append(label)
    return [Change(body, was, becomes, tuple(labels), channels) for (was, becomes, channels), labels in blocks.items()]
