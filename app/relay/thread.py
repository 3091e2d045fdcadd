"""Answering a mail: to its sender alone, in a fresh message. Nothing of theirs is quoted, nobody of theirs is added.

The other people of the thread are not written to. They stand in the draft as "thread" and are judged with the recipients,
because who answers the answer may take them along; those whom the policy stops from the start are named and left out.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from app.entry import new_id
from app.policy.book import PolicyBook
from app.policy.decide import decide
from app.policy.model import ChannelKind, Disclosure, Label, Recipient, Verdict
from app.policy.resolve import resolve
from app.relay.drafts import Draft, refusal_draft
from app.relay.incoming import Incoming, Person
from app.relay.recipients import recipient
from app.relay.telex import date_time_group

REPLY: Final = "reply"


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Somebody of the thread who is not in the draft, and why. ``field``: where they stood."""

    name: str
    field: str
    why: str
    blocked: bool


@dataclass(frozen=True, slots=True)
class Reply:
    """``draft`` is the answer; towards a blocked sender the fixed refusal, and ``refused`` says whom it is for."""

    draft: Draft
    left_out: tuple[LeftOut, ...] = ()
    refused: str = ""


def blocked_bodies(book: PolicyBook, written: Recipient) -> tuple[str, ...]:
    """Blocked bodies that a recipient or a sender is, or calls itself. Ids, none without a policy."""
    if book.in_force is None:
        return ()
    found = resolve(book.directory, written)
    return tuple(id_ for id_ in dict.fromkeys((*found.addressed, *found.mentioned)) if id_ in book.in_force.blocked)


def party_of(book: PolicyBook, person: Person | None) -> tuple[str, str | None]:
    """Name and directory id of who wrote; ``None`` for somebody whom no address of the directory fits.

    The name beside an address proves nothing: it is not looked at.
    """
    if person is None:
        return "not said", None
    found = resolve(book.directory, Recipient(person.address or person.name))
    known = found.addressed[0] if found.addressed and not found.unknown else None
    return (book.directory.name(known), known) if known is not None else (person.text, None)


def reply(book: PolicyBook, mail: Incoming, case: str | None = None, own: Iterable[str] = ()) -> Reply:
    """The answer to a mail. ``own``: addresses of this ship, who does not stand in her own thread."""
    written = _recipient(book, mail.sender, "to")
    if written is None:
        return Reply(_fresh(mail, case, ()))
    if bodies := blocked_bodies(book, written):
        body = book.directory.authorities[bodies[0]]
        known = written.authority in bodies
        return Reply(refusal_draft(written if known else recipient(body), case), refused=body.name)
    draft = _fresh(mail, case, (written,))
    ours = {a.casefold() for a in own if a} | ({mail.sender.address.casefold()} if mail.sender is not None else set())
    kept: dict[str, Recipient] = {}
    left: dict[str, LeftOut] = {}
    for person in mail.people:
        other = _recipient(book, person, "thread")
        if other is None or person.address.casefold() in ours or other.text in kept or other.text in left:
            continue
        decision = decide(book, Disclosure((other,), ChannelKind.EMAIL, draft.labels, carried=draft.carried))
        blocked = bool(blocked_bodies(book, other))
        if blocked or decision.verdict >= Verdict.HOLD:
            left[other.text] = LeftOut(_name(other), person.field, decision.sentence, blocked)
        else:
            kept[other.text] = other
    return Reply(draft.to((written, *kept.values())), tuple(left.values()))


def _fresh(mail: Incoming, case: str | None, recipients: tuple[Recipient, ...]) -> Draft:
    """Empty, under a subject of its own. An answer to a mail about a position tells that it is the one meant."""
    places = tuple((Label.CASE_POSITION, f.position) for f in mail.positions if f.position is not None)
    return Draft(
        id=new_id(),
        case=case,
        title="Answer",
        recipients=recipients,
        channel=ChannelKind.EMAIL,
        subject=_subject(mail.sent),
        body="",
        labels=frozenset({Label.CASE_POSITION}) if places else frozenset({Label.NONE}),
        template=REPLY,
        carried=places,
    )


def _subject(sent: datetime | None) -> str:
    return f"ANSWER TO YOUR MAIL OF {date_time_group(sent)}" if sent is not None else "ANSWER TO YOUR MAIL"


def _recipient(book: PolicyBook, person: Person | None, role: str) -> Recipient | None:
    if person is None or not (person.address or person.name):
        return None
    name, id_ = party_of(book, person)
    if id_ is not None and person.address:
        return Recipient(f"{name} <{person.address}>", role, id_)
    return Recipient(name if id_ is not None else person.text, role, id_)


def _name(written: Recipient) -> str:
    return written.text.partition("<")[0].strip() or written.text
