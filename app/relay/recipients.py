"""Who may be told of a case, in the order to tell them, and who is refused and why."""

from __future__ import annotations

from collections.abc import Sequence

from app.config import Settings
from app.policy.book import PolicyBook
from app.policy.decide import decide
from app.policy.directory import Authority, Role
from app.policy.model import ChannelKind, Disclosure, Label, Recipient, Verdict
from app.policy.resolve import resolve
from app.rescue.state import Told

NO_ADDRESS = "no address entered"


def recipients_for(
    book: PolicyBook, settings: Settings, coordinators: Sequence[str], labels: frozenset[Label], *, allies: bool = True
) -> tuple[Recipient, ...]:
    """``coordinators`` (names, as logged), the flag State's, the company, allies: whom the policy lets know ``labels`` by mail."""
    if book.in_force is None:
        return ()
    named = [id_ for name in coordinators for id_ in resolve(book.directory, Recipient(name)).addressed]
    ids = [*named, *book.in_force.tell_first, settings.ship.flag_rcc]
    roles = (Role.COMPANY, Role.ALLY) if allies else (Role.COMPANY,)
    ids += [a.id for role in roles for a in book.directory.authorities.values() if a.role is role]
    bodies = [book.directory.authorities[i] for i in dict.fromkeys(ids) if i in book.directory.authorities]
    return tuple(r for body in bodies if allowed(book, r := recipient(body), labels))


def allowed(book: PolicyBook, told: Recipient, labels: frozenset[Label]) -> bool:
    """Whether they may be told this by mail without the master."""
    return decide(book, Disclosure((told,), ChannelKind.EMAIL, labels)).verdict <= Verdict.NOTICE


def recipient(body: Authority, role: str = "to") -> Recipient:
    """A body of the directory as a recipient, by its first address; without one ``note`` says so."""
    if body.addresses:
        return Recipient(f"{body.name} <{body.addresses[0]}>", role, body.id)
    return Recipient(body.name, role, body.id, NO_ADDRESS)


def delivery(told: Told) -> str:
    """What became of a message: the worst of the last words on its recipients, but for those whom no mail could reach.

    That somebody has no address was known when it was sent ("Send to 3") and is no failure; "no_address" where nobody has.
    """
    last = {recipient: fate for fate in told.fates for recipient in fate.recipients}
    reached = {fate.status for fate in last.values() if fate.detail != NO_ADDRESS}
    if last and not reached:
        return "no_address"
    return next((status for status in ("failed", "queued") if status in reached), next(iter(reached), told.status))


def refused_for(book: PolicyBook, labels: frozenset[Label]) -> tuple[tuple[str, str], ...]:
    """Name and reason of everybody in the directory who may not be told ``labels`` by mail, the blocked ones first."""
    out: list[tuple[Verdict, str, str]] = []
    for body in book.directory.authorities.values():
        decision = decide(book, Disclosure((Recipient(body.id),), ChannelKind.EMAIL, labels))
        if decision.verdict >= Verdict.HOLD:
            out.append((decision.verdict, body.name, decision.why or decision.sentence))
    return tuple((name, why) for _, name, why in sorted(out, key=lambda row: -row[0]))
