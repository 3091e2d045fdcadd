"""What a change of the directory means, in words: what changes for whom, then row by row; what gets looser always first.

Two questions, both asked of the policy and not of the file. ``compare`` asks what may be told to each body. A name or an
address decides whom a message *reaches*: so every name, address and number that came or went is asked as a recipient too,
and one that a blocked body loses always counts as looser (it is how a message to it is recognised).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from app.policy.compare import Change, Side, Text, compare, verdicts_on
from app.policy.directory import AuthorityRow, EdgeRow
from app.policy.edit import Sheets
from app.policy.explain import WAYS, WHAT
from app.policy.model import ChannelKind, Label, Recipient
from app.worded import joined, listed, worded

_NOT_THERE: Final = "not in the directory"
HOW_WORDS: Final = {
    "same_desk": "shares a desk with",
    "forwards": "forwards to",
    "list": "is a list that includes",
    "joint_room": "is a room shared with",
    "broadcast": "is heard by",
    "documented_relay": "is known to pass on to",
    "possible_relay": "may pass on to",
}
_FIELDS: Final = {"name": "name", "role": "role", "srr": "SRR", "source": "source", "note": "note"}
_EDGE_FIELDS: Final = ("source", "first_seen", "last_seen", "confidence", "note")
_ASKED: Final = (ChannelKind.EMAIL, ChannelKind.VOICE, ChannelKind.EXPORT)


@dataclass(frozen=True, slots=True)
class Line:
    """One sentence of a diff. ``looser``: something may go that could not, or somebody blocked is recognised less;
    ``tighter``: something may not go any more that could. Neither: it says what was changed in the file."""

    text: str
    looser: bool
    tighter: bool = False


def differences(old: Sheets, new: Sheets, before: Side, after: Side) -> tuple[Line, ...]:
    """Everything that changes from ``old`` to ``new``; ``before`` and ``after`` are the policies over them."""
    lines = [Line(change_words(c, before, after), c.looser, not c.looser) for c in compare(before, after)]
    lines += _rows(old, new, before, after)
    return tuple(sorted(dict.fromkeys(lines), key=lambda line: (not line.looser, not line.tighter)))


def change_words(change: Change, before: Side, after: Side) -> str:
    """``MRCC Rome: the position of the boat, our own position: NOTICE → HOLD, by every way``."""
    side = after if change.after is not None else before
    what = "everything" if len(change.labels) == len(Label) else joined(", ", (WHAT[label] for label in change.labels))
    ways = _ways(change.channels)
    was = change.before.name if change.before is not None else _NOT_THERE
    becomes = change.after.name if change.after is not None else _NOT_THERE
    return worded(
        "{name}: {what}: {was} → {becomes}, {ways}"
        if change.text is Text.TYPED
        else "{name}: {what} in {text}: {was} → {becomes}, {ways}",
        name=side.directory.name(change.body),
        what=what,
        text=change.text,
        was=was,
        becomes=becomes,
        ways=ways,
    )


def _ways(channels: Sequence[ChannelKind]) -> str:
    """``by mail and radio``; where most are meant, those that are not."""
    rest = [WAYS[c] for c in ChannelKind if c not in channels]
    if not rest:
        return "by every way"
    if len(rest) < len(channels):
        return worded("by every way but {ways}", ways=listed(rest))
    return worded("by {ways}", ways=listed(WAYS[c] for c in channels))


def edge_words(edge: EdgeRow, side: Side) -> str:
    """``MRCC Rome is known to pass on to JRCC Tripoli``."""
    giver, to = side.directory.name(edge.giver), side.directory.name(edge.to)
    return worded("{giver} {how} {to}", giver=giver, how=HOW_WORDS[edge.how], to=to)


def _rows(old: Sheets, new: Sheets, before: Side, after: Side) -> Iterator[Line]:
    ids = dict.fromkeys((*(r.id for r in old.directory.authority), *(r.id for r in new.directory.authority)))
    for id_ in ids:
        was, becomes = old.authority(id_), new.authority(id_)
        if was is None and becomes is not None:
            yield Line(
                worded(
                    "New: {name} ({id}), role {role}, source {source}",
                    name=becomes.name,
                    id=id_,
                    role=becomes.role,
                    source=becomes.source,
                ),
                looser=False,
            )
        elif becomes is None and was is not None:
            yield Line(worded("Taken out: {name} ({id})", name=was.name, id=id_), _lost(id_, before, after))
        elif was is not None and becomes is not None:
            for field, word in _FIELDS.items():
                if (a := str(getattr(was, field))) != (b := str(getattr(becomes, field))):
                    line = worded(
                        "{name}: {word} “{was}” → “{becomes}”", name=becomes.name, word=word, was=a or "–", becomes=b or "–"
                    )
                    yield Line(line, looser=False)
        yield from _spellings(old, new, id_, before, after)
    yield from _edges(old, new, before, after)


def _spellings(old: Sheets, new: Sheets, id_: str, before: Side, after: Side) -> Iterator[Line]:
    """Names, addresses, patterns and telephones of one body that came or went."""
    name = after.directory.name(id_) if id_ in after.directory.authorities else before.directory.name(id_)
    for word, gone, come in (
        ("name", _names(old.authority(id_)), _names(new.authority(id_))),
        ("address", old.contacts(id_).addresses, new.contacts(id_).addresses),
        ("pattern", old.contacts(id_).patterns, new.contacts(id_).patterns),
        ("telephone", old.contacts(id_).phones, new.contacts(id_).phones),
    ):
        for text in _only(gone, come):
            yield Line(
                worded("{name}: {word} {text} taken off", name=name, word=word, text=text),
                _lost(id_, before, after) or _freer(text, before, after),
            )
        for text in _only(come, gone):
            yield Line(worded("{name}: {word} {text} added", name=name, word=word, text=text), _freer(text, before, after))
        if word == "address" and set(gone) == set(come) and gone != come:
            yield Line(worded("{name}: mail goes to {address} first", name=name, address=come[0]), looser=False)
    if (note := new.contacts(id_).note) != old.contacts(id_).note:
        yield Line(worded("{name}: note at the addresses “{note}”", name=name, note=note or "–"), looser=False)


def _names(row: AuthorityRow | None) -> tuple[str, ...]:
    return (row.id, row.name, *row.aliases) if row is not None else ()


def _only(these: Iterable[str], not_those: Iterable[str]) -> list[str]:
    others = set(not_those)
    return [text for text in dict.fromkeys(these) if text not in others]


def _lost(id_: str, before: Side, after: Side) -> bool:
    """Whether a spelling that goes is one by which a blocked body, or one that lets everything through to it, is known."""
    blocked = before.policy.blocked | after.policy.blocked
    reach = before.directory.reach.get(id_, ())
    return id_ in blocked or any(r.link.word == "conduit" and r.target in blocked for r in reach)


def _freer(text: str, before: Side, after: Side) -> bool:
    """Whether anything may go to what is written like this that could not before."""
    asked = text.replace("*", "x")
    was, becomes = (verdicts_on(side, Recipient(asked)) for side in (before, after))
    return any(becomes[key] < was[key] for key in was)


def _edges(old: Sheets, new: Sheets, before: Side, after: Side) -> Iterator[Line]:
    """Which edges came, went or are described otherwise. What that means for whom, ``compare`` has said."""
    gone = {(e.giver, e.to, e.how): e for e in old.directory.edge}
    come = {(e.giver, e.to, e.how): e for e in new.directory.edge}
    for key, edge in gone.items():
        if key not in come:
            yield Line(worded("No longer: {edge_words}", edge_words=edge_words(edge, before)), looser=False)
    for key, edge in come.items():
        if key not in gone:
            yield Line(
                worded(
                    "New: {edge_words}, source {source}, confidence {confidence}",
                    edge_words=edge_words(edge, after),
                    source=edge.source,
                    confidence=edge.confidence,
                ),
                looser=False,
            )
            continue
        for field in _EDGE_FIELDS:
            if (a := getattr(gone[key], field)) != (b := getattr(edge, field)):
                yield Line(f"{edge_words(edge, after)}: {field.replace('_', ' ')} “{a or '–'}” → “{b or '–'}”", looser=False)
