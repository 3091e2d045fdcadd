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

_HEADERS: Final = (
    "subject",
    "from",
    "to",
    "cc",
    "bcc",
    "comments",
    "keywords",
    "x-location",
    "geo",
    "content-description",
    "content-location",
)
_TAG: Final = re.compile(r"<(?:br|p|div|tr|li)\b[^<>]*>", re.IGNORECASE)
_ANY_TAG: Final = re.compile(r"<[^<>]+>")
_MOST_MARKS: Final = 10 * MOST_PARTS
"""Lines that may part it: the parser makes a part of each, before anything can be counted."""
_MOST_LINES: Final = 1_200_000
"""30 MB of files have 400,000, each ended by two characters or one."""
_MOST_NESTED: Final = 100
_LONGEST_HEADER: Final = 20_000
_LONGEST_ABOUT: Final = 1_500
_MOST_HEADERS: Final = 60_000

Opened = Callable[[str, bytes, Budget], Iterator[Part]]


def mail_parts(name: str, data: bytes, budget: Budget, opened: Opened) -> Iterator[Part]:
    """Subject, addresses, bodies and attached files, each opened as what it is."""
    if data.count(b"\n") + data.count(b"\r") > _MOST_LINES:
        raise TooMuchError(f"holds more than {_MOST_LINES:,} lines, not read")
    if data.count(b"\n--") + data.count(b"\r--") > _MOST_MARKS:
        raise TooMuchError(f"holds more than {MOST_PARTS} parts, not read")
    lower = data.lower()
    if max(lower.count(b"boundary"), lower.count(b"message/rfc822")) > _MOST_NESTED:
        raise TooMuchError(f"may hold mails in mails more than {_MOST_NESTED} deep, not read")
    message = email.message_from_bytes(data, policy=_Bounded())
    assert isinstance(message, EmailMessage)
    _check_headers(message)
    said = []
    for part in message.walk():  # of a mail that was forwarded as a whole, and of each file, too
        for header in _HEADERS:
            for value in part.get_all(header, []):
                said.append(f"{header}: {value}")
        if file := part.get_filename():
            said.append(f"file: {file}")
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


class _Bounded(email.policy.EmailPolicy):
    """The new policy takes the square of a header's length to read it, of one that says what a part is while it parses."""

    def header_source_parse(self, sourcelines: list[str]) -> tuple[str, str]:
        name, value = super().header_source_parse(sourcelines)
        most = _LONGEST_ABOUT if name.lower().startswith("content-") else _LONGEST_HEADER
        if len(value) > most:
            raise TooMuchError(f"has a header of more than {most:,} characters, not read")
        return name, value


def _check_headers(message: EmailMessage) -> None:
    """Before one of them is read."""
    length = sum(len(value) for part in message.walk() for name, value in part.raw_items() if name.lower() in _HEADERS)
    if length > _MOST_HEADERS:
        raise TooMuchError(f"has more than {_MOST_HEADERS:,} characters of headers, not read")


def _text(name: str, content: bytes, charset: str, subtype: str, budget: Budget) -> Iterator[Part]:
    budget.spend_part()
    try:
        text = content.decode(charset, "replace")
    except LookupError:
        text = content.decode("utf-8", "replace")
    yield Part(name, budget.spend_text(text))
    if subtype == "html":
        yield Part(f"{name}, as read", budget.spend_text(unescape(_ANY_TAG.sub("", _TAG.sub("\n", text)))))
