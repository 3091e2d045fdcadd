"""A mail as a file: headers and every part, forwarded mails too."""

from __future__ import annotations

import email
import email.policy
import re
from collections.abc import Callable, Iterator
from email.message import EmailMessage
from html import unescape
from typing import Final

from app.policy.files.parts import MOST_PARTS, Budget, Part, TooMuchError

_HEADERS: Final = ("subject", "from", "to", "cc", "bcc", "comments", "keywords", "x-location", "geo")
_TAG: Final = re.compile(r"<(?:br|p|div|tr|li)\b[^<>]*>", re.IGNORECASE)
_ANY_TAG: Final = re.compile(r"<[^<>]+>")
_MOST_MARKS: Final = 10 * MOST_PARTS
"""Lines that may part it: the parser makes a part of each, before anything can be counted."""

Opened = Callable[[str, bytes, Budget], Iterator[Part]]


def mail_parts(name: str, data: bytes, budget: Budget, opened: Opened) -> Iterator[Part]:
    """Subject, addresses, bodies and attached files, each opened as what it is."""
    if data.count(b"\n--") + data.count(b"\r--") > _MOST_MARKS:
        raise TooMuchError(f"holds more than {MOST_PARTS} parts, not read")
    message = email.message_from_bytes(data, policy=email.policy.default)
    assert isinstance(message, EmailMessage)
    said = []
    for header in _HEADERS:
        for value in message.get_all(header, []):
            said.append(f"{header}: {value}")
    yield Part(f"{name}, head", budget.spend_text("\n".join(said)))
    for number, part in enumerate(message.walk()):
        if part.is_multipart():
            continue
        file = part.get_filename() or f"part {number}"
        content = part.get_payload(decode=True)
        if not isinstance(content, bytes):
            yield Part(f"{name}/{file}", unread="cannot be decoded")
            continue
        if part.get_content_maintype() == "text":
            yield from _text(f"{name}/{file}", content, part.get_content_charset() or "utf-8", part.get_content_subtype(), budget)
            continue
        budget.deeper()
        try:
            yield from opened(f"{name}/{file}", content, budget)
        finally:
            budget.up()


def _text(name: str, content: bytes, charset: str, subtype: str, budget: Budget) -> Iterator[Part]:
    budget.spend_part()
    try:
        text = content.decode(charset, "replace")
    except LookupError:
        text = content.decode("utf-8", "replace")
    yield Part(name, budget.spend_text(text))
    if subtype == "html":
        yield Part(f"{name}, as read", budget.spend_text(unescape(_ANY_TAG.sub("", _TAG.sub("\n", text)))))
