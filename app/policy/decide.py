"""``decide``: may this go, and if not, why, to whom else, and what would have to be left out. Pure; fails closed."""

from __future__ import annotations

import logging
from dataclasses import replace
from typing import Final

from app.policy import explain
from app.policy.book import PolicyBook
from app.policy.directory import Role
from app.policy.judge import Judgement, judge, judge_body, labels_of
from app.policy.model import Decision, Disclosure, Recipient, Verdict
from app.policy.rules import NO_POLICY, NOBODY, POLICY_ERROR, Policy

_log = logging.getLogger(__name__)

_TOLD_INSTEAD: Final = (Role.RCC, Role.ALLY, Role.COMPANY)


def decide(book: PolicyBook, disclosure: Disclosure) -> Decision:
    """The decision on one disclosure. Never raises: a mistake of ours inside is a refusal, never a way out."""
    try:
        if book.in_force is None:
            return _closed(book, disclosure)
        return _decide(book.in_force, book, disclosure)
    except Exception:  # noqa: BLE001 - whatever fails in here must end as a refusal
        _log.exception("the policy could not be evaluated")
        return refuse(book, disclosure, POLICY_ERROR, "Policy error: nothing is sent. Use the ship's radio or telephone.")


def refuse(book: PolicyBook, disclosure: Disclosure, rule: str, sentence: str, why: str = "") -> Decision:
    """A BLOCK that no rule of a policy was needed for."""
    label = book.in_force.label if book.in_force is not None else "none"
    hash_ = book.in_force.hash if book.in_force is not None else ""
    return Decision(Verdict.BLOCK, rule, sentence, (), (), (), (), label, hash_, disclosure.labels, why=why)


def _closed(book: PolicyBook, disclosure: Disclosure) -> Decision:
    problem = book.status.problem or "no policy is loaded"
    return refuse(book, disclosure, NO_POLICY, "No valid policy is in force: nothing is sent.", why=problem)


def _decide(policy: Policy, book: PolicyBook, disclosure: Disclosure) -> Decision:
    if not disclosure.recipients:
        return refuse(book, disclosure, NOBODY, "Nobody is addressed.")
    judgements = judge(policy, book.directory, disclosure)
    reasons = tuple(sorted((r for j in judgements for r in j.reasons), key=explain.rank))
    top = reasons[0]
    held = top.verdict >= Verdict.HOLD
    return Decision(
        verdict=top.verdict,
        rule=top.rule,
        sentence=top.sentence if top.verdict > Verdict.ALLOW else explain.may_be_sent(_names(book, judgements)),
        reasons=reasons,
        path=top.path,
        instead=_instead(policy, book, disclosure, judgements) if held else (),
        without=_without(judgements) if held else (),
        policy=policy.label,
        policy_hash=policy.hash,
        labels=labels_of(disclosure),
        source=top.source,
        why=top.why,
        link=top.link,
    )


def _names(book: PolicyBook, judgements: tuple[Judgement, ...]) -> list[str]:
    """Whom it goes to, by name; somebody who is not in the directory by what was written."""
    return list(dict.fromkeys(name for j in judgements for name in map(book.directory.name, j.bodies or (j.recipient.text,))))


def _without(judgements: tuple[Judgement, ...]) -> tuple[str, ...]:
    """The recipients to drop so that the rest may go; nothing where nobody would be left."""
    stopped = tuple(j.recipient.text for j in judgements if j.verdict >= Verdict.HOLD)
    return stopped if len(stopped) < len(judgements) else ()


def _instead(policy: Policy, book: PolicyBook, disclosure: Disclosure, judgements: tuple[Judgement, ...]) -> tuple[str, ...]:
    """Names of bodies that may be told the same by the same channel and are not addressed yet: centres before allies."""
    addressed = {body for j in judgements for body in j.bodies}
    bodies = [a for a in book.directory.authorities.values() if a.role in _TOLD_INSTEAD and a.id not in addressed]
    first = {id_: i for i, id_ in enumerate(policy.tell_first)}
    bodies.sort(key=lambda a: (first.get(a.id, len(first)), _TOLD_INSTEAD.index(a.role)))
    labels = sorted(labels_of(disclosure))
    asked = replace(disclosure, recipients=())  # the same text: what is held for the one is held for the other

    def may(id_: str) -> bool:
        reasons = judge_body(policy, book.directory, id_, Recipient(id_), labels, asked)
        return all(r.verdict <= Verdict.NOTICE for r in reasons)

    return tuple(body.name for body in bodies if may(body.id))
