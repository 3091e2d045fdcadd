"""A message as the exact bytes that go: RFC 5322, plain text, CRLF. The preview, the file and the wire are these bytes."""

from __future__ import annotations

import mimetypes
from collections.abc import Iterable
from datetime import datetime
from email.errors import HeaderParseError
from email.headerregistry import Address, Group
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from typing import Final

from app.errors import UserError
from app.policy.directory import Directory
from app.policy.model import Recipient
from app.policy.resolve import as_entered, owner, resolve
from app.relay.drafts import Draft, content_hash

_LONGEST_LINE: Final = 998  # RFC 5322, 2.1.1
_SENT_TO: Final = frozenset({"to", "cc", "bcc"})


def has_line_break(text: str) -> bool:
    """A control character in a header could start another header, or another message."""
    return any(ord(c) < 32 or ord(c) in (127, 0x85, 0x2028, 0x2029) for c in text)


def address_of(recipient: Recipient) -> str | None:
    """The mail address in a sealed recipient's text, ``None`` where there is none."""
    _, bracket, rest = recipient.text.rpartition("<")
    address = rest.rstrip("> ") if bracket else recipient.text
    return address if "@" in address and " " not in address else None


def seal(draft: Draft, directory: Directory) -> Draft:
    """The draft with its recipients written as names and addresses of the directory: what goes into the envelope.

    Whatever else somebody typed beside an address is left out. A body without an address keeps its bare name; a
    recipient of whom any part is unknown stays as it is (and is refused).
    """
    return draft.to(tuple(sealed for recipient in draft.recipients for sealed in _sealed(recipient, directory)))


def _sealed(recipient: Recipient, directory: Directory) -> tuple[Recipient, ...]:
    found = resolve(directory, recipient)
    if found.unknown or not found.addressed:
        return (recipient,)
    if found.addresses:
        owned = [(owner(directory, a), a) for a in found.addresses]
        return tuple(_as_known(directory, body, as_entered(directory, body, a), recipient.role) for body, a in owned)
    body = recipient.authority or found.addressed[0]
    return (_as_known(directory, body, next(iter(directory.authorities[body].addresses), None), recipient.role),)


def _as_known(directory: Directory, body: str, address: str | None, role: str) -> Recipient:
    name = directory.name(body)
    return Recipient(f"{name} <{address}>" if address else name, role, body)


def to_eml(draft: Draft, sender: str, ship: str, moment: datetime, mark: str = "") -> bytes:
    """The bytes of a sealed draft. Recipients in bcc and of earlier mails stay out of the headers. ``mark``: the word of
    training (DEMO), which stands before the subject and in a header of its own.

    The same draft at the same moment gives the same bytes. Raises UserError for a header with a line break in it.
    """
    if has_line_break(draft.subject) or any(has_line_break(r.text) for r in draft.recipients):
        raise UserError("A subject or recipient with a line break in it is not sent. Take the line break out")
    digest = content_hash(draft)
    message = EmailMessage(policy=SMTP)
    message["From"] = _mailbox(ship or "Rescue ship", sender or None)
    for field, role in (("To", "to"), ("Cc", "cc")):
        boxes = [_mailbox(_display(r), address_of(r)) for r in draft.recipients if r.role == role]
        if boxes:
            message[field] = boxes
    message["Subject"] = f"{mark} · {draft.subject}" if mark else draft.subject
    if mark:
        message["X-Fairlead-Training"] = f"{mark}: none of this happened at sea"
    message["Date"] = format_datetime(moment)
    message["Message-ID"] = f"<{digest[:40]}@{sender.rpartition('@')[2] or 'fairlead.invalid'}>"
    short_lines = all(len(line) <= _LONGEST_LINE for line in draft.body.splitlines())
    message.set_content(draft.body, cte="7bit" if draft.body.isascii() and short_lines else "quoted-printable")
    for attachment in draft.attachments:
        kind, _ = mimetypes.guess_type(attachment.name)
        main, _, sub = (kind or "application/octet-stream").partition("/")
        message.add_attachment(attachment.data, maintype=main, subtype=sub, filename=attachment.name)
    if draft.attachments:
        message.set_boundary(f"=-{digest[:32]}")
    return message.as_bytes()


def envelope(draft: Draft) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Addresses that it goes to, and texts of recipients for whom no address is entered. Bcc is in here only.

    People of the earlier mails ("thread") are judged with the rest, but nothing is sent to them.
    """
    recipients = [r for r in draft.recipients if r.role in _SENT_TO]
    addresses = tuple(a for r in recipients if (a := address_of(r)) is not None)
    return tuple(dict.fromkeys(addresses)), tuple(r.text for r in recipients if address_of(r) is None)


def _display(recipient: Recipient) -> str:
    return recipient.text.rpartition("<")[0].strip() or recipient.text


def _mailbox(name: str, address: str | None) -> Address | Group:
    """A mailbox, or where there is no address an empty group of that name (RFC 5322 3.4, RFC 6854)."""
    if address is None:
        return Group(name, ())
    try:
        return Address(display_name=name if name != address else "", addr_spec=address)
    except (HeaderParseError, ValueError) as error:
        raise UserError(f"{address} is not a mail address. Correct it in the addresses file or the settings") from error


def names(recipients: Iterable[Recipient]) -> tuple[str, ...]:
    """Recipients as the journal has them: role and text."""
    return tuple(f"{r.role}: {r.text}" for r in recipients)
