"""The evaluation itself: every recipient x label x rule gives a reason with a verdict; the maximum wins.

Pure and total over the finite space, so it can be checked exhaustively. Nothing here can lower a verdict: each further
recipient, edge, label, blocked body or rule only adds reasons.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.geo import range_bearing
from app.policy import explain
from app.policy.directory import Directory
from app.policy.model import ChannelKind, Disclosure, FoundPosition, Label, Reason, Recipient, Verdict
from app.policy.reach import Edge, Link
from app.policy.resolve import Resolved, resolve
from app.policy.rules import FIXED_TEXT_ONLY, NO_RULE, UNEXPLAINED_TEXT, UNKNOWN_RECIPIENT, Policy, Rule
from app.units import NM

POSITION_LABELS = frozenset({Label.OWN_POSITION, Label.CASE_POSITION, Label.THIRD_PARTY_POSITION, Label.TRACK})
SAME_PLACE_NM = 0.2
"""A position in the text within this of one that the draft carries is that one, written with fewer digits."""


@dataclass(frozen=True, slots=True)
class Judgement:
    """One recipient's reasons, strictest first. ``resolved`` names are the bodies that it stands for."""

    recipient: Recipient
    bodies: tuple[str, ...]
    reasons: tuple[Reason, ...]

    @property
    def verdict(self) -> Verdict:
        return self.reasons[0].verdict


def labels_of(disclosure: Disclosure) -> frozenset[Label]:
    """What a disclosure tells: its own labels and what its text shows. Never empty.

    A position found in the text that is none of those which the draft carries counts as the position of a case: that is
    what most positions on this bridge are, and the careful choice.
    """
    labels = set(disclosure.labels) - {Label.NONE}
    if any(not _carried(found, disclosure) for found in disclosure.scan.found):
        labels.add(Label.CASE_POSITION)
    return frozenset(labels or {Label.NONE})


def _carried(found: FoundPosition, disclosure: Disclosure) -> bool:
    if found.position is None:
        return False
    return any(
        label in POSITION_LABELS & disclosure.labels and range_bearing(found.position, position)[0] <= SAME_PLACE_NM * NM
        for label, position in disclosure.carried
    )


def judge(policy: Policy, directory: Directory, disclosure: Disclosure) -> tuple[Judgement, ...]:
    """One judgement per recipient, in their order."""
    labels = sorted(labels_of(disclosure), key=explain.LABEL_ORDER.index)
    return tuple(_judge_one(policy, directory, recipient, labels, disclosure) for recipient in disclosure.recipients)


def _judge_one(
    policy: Policy, directory: Directory, recipient: Recipient, labels: Sequence[Label], disclosure: Disclosure
) -> Judgement:
    return judge_resolved(policy, directory, recipient, resolve(directory, recipient), labels, disclosure)


def judge_resolved(
    policy: Policy,
    directory: Directory,
    recipient: Recipient,
    resolved: Resolved,
    labels: Sequence[Label],
    disclosure: Disclosure,
) -> Judgement:
    """The judgement on one recipient of whom it is known already for whom it stands."""
    bodies = tuple(dict.fromkeys((*resolved.addressed, *(m for m in resolved.mentioned if m in policy.blocked))))
    reasons: list[Reason] = []
    if resolved.unknown or not bodies:
        who = resolved.unknown[0] if resolved.unknown else recipient.text
        reasons += [_unknown(policy, who, recipient, label, disclosure.channel) for label in labels]
        if disclosure.scan.held:
            # Nobody knows who reads it, so what may be a position counts as one.
            sentence = explain.unknown(who, Label.CASE_POSITION)
            reasons.append(
                Reason(
                    recipient.text, Label.CASE_POSITION, Verdict.BLOCK, UNKNOWN_RECIPIENT, sentence, "", (who,),
                    Link.DIRECT.word, why=disclosure.scan.why,
                )
            )  # fmt: skip
    for body in bodies:
        reasons += judge_body(policy, directory, body, recipient, labels, disclosure)
    return Judgement(recipient, bodies, tuple(sorted(reasons, key=explain.rank)))


def _unknown(policy: Policy, who: str, recipient: Recipient, label: Label, channel: ChannelKind) -> Reason:
    """Nobody knows who that is: nothing that matters goes there, whatever a policy says; the rest as its rules say."""
    rule = policy.on_recipient(None, label, channel)
    if label is not Label.NONE or rule is None:
        return Reason(
            recipient.text, label, Verdict.BLOCK, UNKNOWN_RECIPIENT, explain.unknown(who, label), "", (who,), Link.DIRECT.word
        )
    return _reason(rule, recipient.text, label, explain.unknown(who, label), (who,), Link.DIRECT)


def judge_body(
    policy: Policy, directory: Directory, body: str, recipient: Recipient, labels: Sequence[Label], disclosure: Disclosure
) -> Iterator[Reason]:
    """Reasons on one body of the directory and on everybody behind it. At least one."""
    reach = directory.reach[body]
    conduits = [(r.target, r.path) for r in reach if r.link is Link.CONDUIT]
    told: list[tuple[str, tuple[Edge, ...]]] = [(body, ()), *conduits]
    for target, path in told:
        for label in labels:
            yield _direct(policy, directory, target, path, recipient, label, disclosure.channel)
            yield from _relays(policy, directory, target, path, recipient, label, disclosure.channel)
        yield from _on_text(policy, directory, body, path, recipient, disclosure)


def _on_text(
    policy: Policy, directory: Directory, body: str, path: tuple[Edge, ...], recipient: Recipient, disclosure: Disclosure
) -> Iterator[Reason]:
    """What the text itself means for whoever stands at the end of ``path`` (of ``body`` where it is empty)."""
    target = path[-1].to if path else body
    names, link = explain.path_names(directory, body, path), (Link.CONDUIT if path else Link.DIRECT).word
    if target in policy.blocked and not _is_fixed_text(disclosure):
        sentence = explain.fixed_text_only(directory.name(target))
        yield Reason(recipient.text, Label.NONE, Verdict.BLOCK, FIXED_TEXT_ONLY, sentence, "", names, link, why=sentence)
    if disclosure.scan.held and target not in policy.unexplained_text_to:
        sentence = explain.held(disclosure.scan.held[0], directory.name(target))
        why = disclosure.scan.why
        yield Reason(recipient.text, Label.NONE, Verdict.HOLD, UNEXPLAINED_TEXT, sentence, "", names, link, why=why)


def _is_fixed_text(disclosure: Disclosure) -> bool:
    clear = not disclosure.scan.found and not disclosure.scan.held
    return disclosure.template is not None and not disclosure.free_text and clear


def _direct(
    policy: Policy,
    directory: Directory,
    target: str,
    path: tuple[Edge, ...],
    recipient: Recipient,
    label: Label,
    channel: ChannelKind,
) -> Reason:
    rule = policy.on_recipient(target, label, channel)
    blocked = target in policy.blocked
    start = path[0].giver if path else target
    names = explain.path_names(directory, start, path)
    link = Link.CONDUIT if path else Link.DIRECT
    if rule is None:
        return Reason(
            recipient.text, label, Verdict.BLOCK, NO_RULE, explain.no_rule(directory.name(target), label), "", names, link.word
        )
    if path:
        sentence = explain.conduit(directory, recipient, path, label, rule.verdict)
    else:
        sentence = explain.direct(directory.name(target), recipient, label, rule.verdict, blocked=blocked)
    return _reason(rule, recipient.text, label, sentence, names, link)


def _relays(
    policy: Policy,
    directory: Directory,
    giver: str,
    before: tuple[Edge, ...],
    recipient: Recipient,
    label: Label,
    channel: ChannelKind,
) -> Iterator[Reason]:
    """Blocked bodies behind ``giver``. A stronger class of relay is judged as the weaker ones too: it never gets easier."""
    for reach in directory.reach[giver]:
        if reach.link is Link.CONDUIT or reach.target not in policy.blocked:
            continue
        path = (*before, *reach.path)
        names = explain.path_names(directory, path[0].giver, path)
        for link in sorted({reach.link, Link.POSSIBLE_RELAY}):
            rule = policy.on_relay(giver, link, label, channel)
            if rule is None:
                sentence = explain.no_rule_on_relay(directory, reach, label)
                yield Reason(recipient.text, label, Verdict.BLOCK, NO_RULE, sentence, "", names, reach.link.word)
            else:
                sentence = explain.relay(directory, reach, label, rule.verdict)
                yield _reason(rule, recipient.text, label, sentence, names, reach.link)


def _reason(rule: Rule, text: str, label: Label, sentence: str, path: tuple[str, ...], link: Link) -> Reason:
    return Reason(text, label, rule.verdict, rule.id, sentence, rule.source, path, link.word, why=rule.reason)
