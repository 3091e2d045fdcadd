"""The words of a decision: one sentence that an officer can read on the radio, per kind of reason."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from app.policy.directory import Directory
from app.policy.model import ChannelKind, FoundPosition, Label, Reason, Recipient, Verdict
from app.policy.reach import Edge, How, Link, Reach
from app.policy.rules import BUILT_IN
from app.worded import listed, worded

WHAT: Final = {
    Label.CASE_POSITION: "the position of the boat",
    Label.THIRD_PARTY_POSITION: "the position of another ship",
    Label.OWN_POSITION: "our own position",
    Label.TRACK: "our track",
    Label.PERSONAL_DATA: "personal data of survivors",
    Label.EVIDENCE: "evidence",
    Label.INTENTIONS: "what we are going to do",
    Label.HEAD_COUNT: "the number of people",
    Label.NONE: "this message",
}
WAYS: Final = {
    ChannelKind.EMAIL: "mail",
    ChannelKind.OUTBOX: "outbox folder",
    ChannelKind.VOICE: "radio",
    ChannelKind.CLIPBOARD: "clipboard",
    ChannelKind.EXPORT: "files",
    ChannelKind.NMEA: "data feed",
    ChannelKind.PRINT: "print",
    ChannelKind.STATION: "shore station",
}
LABEL_ORDER: Final = tuple(WHAT)
"""Most harmful first: of several reasons of one verdict, the first of these is the one that is read out."""

_WOULD_RECEIVE: Final = {
    "to": "{name} is addressed and would receive {what}.",
    "cc": "{name} is in cc and would receive {what}.",
    "bcc": "{name} is in bcc and would receive {what}.",
    "thread": "{name} is in the earlier mails and would receive {what}.",
}
_LETS_THROUGH: Final = {
    "to": "{first} is addressed and {tie} {last}, who would receive {what}.",
    "cc": "{first} is in cc and {tie} {last}, who would receive {what}.",
    "bcc": "{first} is in bcc and {tie} {last}, who would receive {what}.",
    "thread": "{first} is in the earlier mails and {tie} {last}, who would receive {what}.",
}
_CONDUIT: Final = {
    How.SAME_DESK: "shares a desk with",
    How.FORWARDS: "forwards to",
    How.LIST: "is a list that includes",
    How.JOINT_ROOM: "is a room shared with",
    How.BROADCAST: "is heard by",
}
_LINKS: Final = [link.word for link in Link]


def rank(reason: Reason) -> tuple[int, bool, int, int]:
    """Sort key: strictest first, a rule of the policy before a built-in one, the most direct, the most harmful."""
    return -reason.verdict, reason.rule in BUILT_IN, _LINKS.index(reason.link), LABEL_ORDER.index(reason.label)


def path_names(directory: Directory, start: str, path: Sequence[Edge]) -> tuple[str, ...]:
    """Names from who is written to, to who would know."""
    return directory.name(start), *(directory.name(edge.to) for edge in path)


def direct(name: str, recipient: Recipient, label: Label, verdict: Verdict, *, blocked: bool) -> str:
    what = WHAT[label]
    match verdict:
        case Verdict.BLOCK if blocked:
            return worded(_WOULD_RECEIVE.get(recipient.role, _WOULD_RECEIVE["to"]), name=name, what=what)
        case Verdict.BLOCK:
            return worded("{name} may not receive {what}.", name=name, what=what)
        case Verdict.HOLD:
            return worded("{name} may receive {what} only if the master releases it.", name=name, what=what)
        case Verdict.NOTICE:
            return worded("{name} may receive {what}, with care.", name=name, what=what)
    return worded("{name} may receive {what}.", name=name, what=what)


def conduit(directory: Directory, recipient: Recipient, path: Sequence[Edge], label: Label, verdict: Verdict) -> str:
    first, last, what = directory.name(path[0].giver), directory.name(path[-1].to), WHAT[label]
    tie = _CONDUIT[path[0].how] if len(path) == 1 else "lets everything through to"
    if verdict is Verdict.BLOCK:
        return worded(_LETS_THROUGH.get(recipient.role, _LETS_THROUGH["to"]), first=first, tie=tie, last=last, what=what)
    if verdict is Verdict.HOLD:
        return worded(
            "{first} {tie} {last}, who may receive {what} only if the master releases it.",
            first=first,
            tie=tie,
            last=last,
            what=WHAT[label],
        )
    return worded("{first} {tie} {last}, who may receive {what}.", first=first, tie=tie, last=last, what=WHAT[label])


def relay(directory: Directory, reach: Reach, label: Label, verdict: Verdict) -> str:
    giver, target, what = directory.name(reach.path[0].giver), directory.name(reach.target), WHAT[label]
    passes = "is known to pass on to" if reach.link is Link.DOCUMENTED_RELAY else "may pass on to"
    match verdict:
        case Verdict.BLOCK:
            return worded(
                "{giver} {passes} {target}, who would receive {what}.", giver=giver, passes=passes, target=target, what=what
            )
        case Verdict.HOLD:
            return worded(
                "{giver} {passes} {target}: only the master may release {what}.",
                giver=giver,
                passes=passes,
                target=target,
                what=what,
            )
        case Verdict.NOTICE:
            return worded(
                "{giver} {passes} {target}: expect {what} to be known there.", giver=giver, passes=passes, target=target, what=what
            )
    return worded("{giver} may receive {what}.", giver=giver, what=what)


def unknown(who: str, label: Label) -> str:
    return worded(
        "{name} is not in the directory and may not receive {what}.", name=who.strip() or "An empty recipient", what=WHAT[label]
    )


def no_rule(name: str, label: Label) -> str:
    return worded("No rule lets {name} receive {what}.", name=name, what=WHAT[label])


def no_rule_on_relay(directory: Directory, reach: Reach, label: Label) -> str:
    giver, target = directory.name(reach.path[0].giver), directory.name(reach.target)
    return worded(
        "{giver} may pass on to {target}, and no rule lets {what} go that way.", giver=giver, target=target, what=WHAT[label]
    )


def fixed_text_only(name: str) -> str:
    return worded("{name} is blocked and gets fixed texts only, never text that somebody typed.", name=name)


def held(found: FoundPosition, name: str) -> str:
    """Something that may be a position, or a file that nobody can look into."""
    if found.style.startswith("unreadable, "):
        return worded("{what} cannot be looked into: only the master may release it to {name}.", what=found.text, name=name)
    return unexplained(found.text, name)


def unexplained(text: str, name: str) -> str:
    shown = " ".join(text.split())
    shown = shown if len(shown) <= 40 else shown[:39] + "…"
    return worded("“{shown}” may be a position: make it plain or take it out before {name} gets it.", shown=shown, name=name)


def may_be_sent(names: Sequence[str]) -> str:
    """The whole decision when nothing stands against it."""
    return worded("May be sent to {names}.", names=listed(names))
