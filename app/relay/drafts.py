"""Messages before anybody has decided on them: drafts, their content hash, and the fixed texts.

A draft carries the labels of the data that it was made from, whatever its text shows in the end: "same position as in
our 1235 mail" tells the position too.
"""

from __future__ import annotations

import hashlib
import unicodedata
from dataclasses import dataclass, replace
from typing import Final

from app.entry import canonical, new_id
from app.errors import UserError
from app.geo import Position
from app.policy.model import ChannelKind, Label, Recipient


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that goes along. ``name`` is what the recipient sees."""

    name: str
    data: bytes


MOST_FILE: Final = 10_000_000
MOST_FILES: Final = 20_000_000
"""Bytes of one file and of all files of a message: what a mail server ashore still takes, and a thin link still carries."""
_LONGEST_NAME: Final = 80


def file_words(file: Attachment) -> str:
    """A file as the log names it: the bytes themselves are in the outbox."""
    return f"File: {file.name}, {len(file.data)} bytes, SHA-256 {hashlib.sha256(file.data).hexdigest()}"


def attachment(name: str, data: bytes) -> Attachment:
    """A file for a message, its name without folders and without characters that no file name needs. Raises UserError."""
    last = name.replace("\\", "/").rpartition("/")[2]
    plain = "".join(
        c for c in unicodedata.normalize("NFC", last) if unicodedata.category(c)[0] != "C" and c not in '<>:"|?*'
    ).strip(" .")
    if not plain:
        raise UserError("The file has no name that can be sent. Give it one")
    if not data:
        raise UserError(f"{plain} is empty: there is nothing to send")
    if len(data) > MOST_FILE:
        raise UserError(f"{plain} has {len(data) / 1e6:.0f} MB, more than the {MOST_FILE // 1_000_000} MB that a mail takes")
    stem, dot, ending = plain.rpartition(".")
    if len(plain) > _LONGEST_NAME:
        plain = f"{stem[: _LONGEST_NAME - 10]}{dot}{ending[:9]}" if dot else plain[:_LONGEST_NAME]
    return Attachment(plain, data)


@dataclass(frozen=True, slots=True)
class Draft:
    """A message in the making. Frozen: every change is a new draft, so a decision can be bound to one.

    ``carried`` are the positions that it was made from, with their labels; ``template`` names the fixed text, and
    ``free_text`` says whether anybody may have typed in it. ``proof`` is the signed note that the text was made of
    (``app.relay.checkpoint_note``); it is not sent.
    """

    id: str
    case: str | None
    title: str
    recipients: tuple[Recipient, ...]
    channel: ChannelKind
    subject: str
    body: str
    attachments: tuple[Attachment, ...] = ()
    labels: frozenset[Label] = frozenset({Label.NONE})
    template: str | None = None
    sitrep: int | None = None
    free_text: bool = True
    carried: tuple[tuple[Label, Position], ...] = ()
    proof: str = ""

    def attach(self, file: Attachment) -> Draft:
        """The same message with one more file; one of the same name gets a number. Raises UserError: too much of it."""
        if sum(len(a.data) for a in (*self.attachments, file)) > MOST_FILES:
            raise UserError(f"The files would have more than {MOST_FILES // 1_000_000} MB together. Send two messages")
        taken = {a.name.casefold() for a in self.attachments}
        stem, dot, ending = file.name.rpartition(".")
        names = (f"{stem}-{n}{dot}{ending}" if dot else f"{file.name}-{n}" for n in range(2, len(taken) + 3))
        name = file.name if file.name.casefold() not in taken else next(n for n in names if n.casefold() not in taken)
        return replace(self, attachments=(*self.attachments, Attachment(name, file.data)))

    def to(self, recipients: tuple[Recipient, ...]) -> Draft:
        """The same message to others."""
        return replace(self, recipients=recipients)

    def without(self, texts: tuple[str, ...]) -> Draft:
        """The same message without the recipients of these texts, as ``Decision.without`` names them."""
        return self.to(tuple(r for r in self.recipients if r.text not in texts))


def content_hash(draft: Draft) -> str:
    """SHA-256 in hex over recipients, channel, subject, body and attachments: what a decision is bound to."""
    content = {
        "recipients": [[r.role, r.text, r.authority] for r in draft.recipients],
        "channel": draft.channel.value,
        "subject": draft.subject,
        "body": draft.body,
        "attachments": [[a.name, hashlib.sha256(a.data).hexdigest()] for a in draft.attachments],
    }
    return hashlib.sha256(b"fairlead message 1\n" + canonical(content)).hexdigest()


REFUSAL: Final = "refusal"
FIXED_TEXTS: Final = {
    REFUSAL: (
        "Your message",
        "This ship does not share positions or operational information with you.\n"
        "Rescues are reported to the competent rescue coordination centres and to the flag State.\n",
    ),
}
"""Subject and body of the only texts that a blocked body may get. There is no field in them to fill in."""


def refusal_draft(recipient: Recipient, case: str | None = None) -> Draft:
    """The fixed answer to a blocked body: no free text, attachment, link or quoted history."""
    subject, body = FIXED_TEXTS[REFUSAL]
    return Draft(
        new_id(), case, "Refusal", (recipient,), ChannelKind.EMAIL, subject, body, template=REFUSAL, free_text=False
    )  # fmt: skip


def is_fixed_text(draft: Draft) -> bool:
    """Whether the draft is letter for letter one of the fixed texts, whatever it says of itself."""
    return draft.template in FIXED_TEXTS and (draft.subject, draft.body) == FIXED_TEXTS[draft.template] and not draft.attachments
