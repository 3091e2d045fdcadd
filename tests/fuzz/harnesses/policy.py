"""Policy files: refused with every mistake named, or in force, and then nothing that is added to a message makes it easier."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import cache

from app.errors import FileMistakes
from app.policy.book import SHIPPED_POLICY, PolicyBook, load_book
from app.policy.decide import decide
from app.policy.model import ChannelKind, Disclosure, FoundPosition, Label, Recipient, Scan, Verdict
from app.policy.rules import POLICY_ERROR, Policy, parse_policy
from tests.fuzz.harness import TOML, Taken, words_in

EXAMPLES = 25
_HELD = Scan(held=(FoundPosition(0, 4, "number", "3412"),))
_ROLES = ("to", "cc", "bcc", "thread")

SMALL = """format = 1
name = "S"
version = "1"
title = "Small"
issuer = "a"
source = "b"
valid_from = 2026-01-01
valid_until = 2027-01-01
master_release_reaches_blocked = false
blocked = ["LY-JRCC"]
tell_first = ["IT-MRCC"]
unexplained_text_to = ["home"]
[groups]
home = ["role:own", "role:company"]
[[rule]]
id = "R-1"
recipients = ["anyone"]
labels = "any"
verdict = "ALLOW"
reason = "r"
source = "s"
[[rule]]
id = "R-2"
recipients = ["anyone"]
labels = ["own_position", "case_position"]
channels = ["email"]
reaches = "blocked"
links = ["documented_relay"]
verdict = "HOLD"
reason = "r"
source = "s"
[[rule]]
id = "R-3"
recipients = ["blocked", "unknown"]
labels = "any"
verdict = "BLOCK"
reason = "r"
source = "s"
[[test]]
to = ["IT-MRCC"]
cc = ["unknown"]
tells = ["case_position"]
expect = "BLOCK"
rule = "R-3"
"""


@cache
def shipped() -> PolicyBook:
    return load_book(None, None, None, date(2026, 6, 14))


def seeds() -> list[bytes]:
    return [SMALL.encode() + bytes([n, n, 3, n]) for n in range(4)] + [SHIPPED_POLICY.read_bytes()[:6000] + b"\0\0\0\0"]


WORDS = (*TOML, *words_in([SMALL.encode()]), b'"role:ally"', b'"role:rcc"', b'"documented_relay", "possible_relay"', b'"any"')


def one(data: bytes) -> None:
    taken = Taken(data)
    choices = [taken.number(255) for _ in range(4)]
    try:
        policy, _ = parse_policy(taken.rest.decode("utf-8", "replace"), "policy.toml", shipped().directory)
    except FileMistakes as error:
        assert all(m.problem.strip() and m.mend.strip() for m in error.mistakes)
        return
    _judge(policy, choices)


def _judge(policy: Policy, choices: list[int]) -> None:
    book = replace(shipped(), in_force=policy)
    ids = sorted(book.directory.authorities)
    told = [Recipient(ids[n % len(ids)], _ROLES[n % 4]) for n in choices[:3]]
    labels = list(Label)
    one = Disclosure((told[0],), list(ChannelKind)[choices[3] % len(ChannelKind)], frozenset({labels[choices[1] % len(labels)]}))
    base = _verdict(book, one)
    added = [
        replace(one, recipients=tuple(told)),
        replace(one, recipients=(*one.recipients, Recipient("somebody@elsewhere.example", "bcc"))),
        replace(one, scan=_HELD),
        # Label NONE says that nothing is told: with another label it is not there any more.
        *(replace(one, labels=one.labels | {label}) for label in labels if Label.NONE not in one.labels),
    ]
    for more in added:
        assert _verdict(book, more) >= base, f"{more} is easier than {one}"
    stopped = replace(book, in_force=replace(policy, blocked=policy.blocked | {ids[choices[0] % len(ids)]}))
    assert _verdict(stopped, one) >= base, "one more that is blocked makes it easier"


def _verdict(book: PolicyBook, disclosure: Disclosure) -> Verdict:
    decision = decide(book, disclosure)
    assert decision.rule != POLICY_ERROR, decision.sentence
    return decision.verdict
