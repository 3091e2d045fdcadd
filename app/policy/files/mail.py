"""A mail as a file: headers and every part, forwarded mails too."""

from __future__ import annotations

import email
import email.policy
import re
from collections.abc import Callable, Iterator
from email.message import EmailMessage
from typing import Final

from app.policy.files.parts import MOST_PARTS, Budget, Part, TooMuchError
from app.policy.files.tables import as_read
from app.worded import worded

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
    "reply-to",
    "sender",
    "thread-topic",
)
_REPORTS: Final = ("message/delivery-status", "message/disposition-notification", "message/feedback-report")
"""What a mail server says of a mail: nothing but headers."""
_WRITTEN: Final = ("plain", "html")
"""What the body of a mail is."""
_LOOKED_AT: Final = 20_000
_BASE64: Final = re.compile(r"[A-Za-z0-9+/=\s]*")
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
        raise TooMuchError(worded("holds more than {n:,} lines, not read", n=_MOST_LINES))
    if data.count(b"\n--") + data.count(b"\r--") > _MOST_MARKS:
        raise TooMuchError(worded("holds more than {n} parts, not read", n=MOST_PARTS))
    lower = data.lower()
    if max(lower.count(b"boundary"), lower.count(b"message/rfc822")) > _MOST_NESTED:
        raise TooMuchError(worded("may hold mails in mails more than {n} deep, not read", n=_MOST_NESTED))
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
        if part.is_multipart():
            # No mail program shows what stands round the parts, and every editor does.
            said += [words for words in (part.preamble, part.epilogue) if words and words.strip()]
        if part.get_content_type() in _REPORTS:
            said += [f"{header}: {value}" for inner in part.walk() for header, value in inner.raw_items()]
    yield Part(f"{name}, head", budget.spend_text("\n".join(said)))
    for number, part in enumerate(message.walk()):
        if part.is_multipart():
            continue
        file = part.get_filename() or f"part {number}"
        content = part.get_payload(decode=True)
        if not isinstance(content, bytes):
            yield Part(f"{name}/{file}", unread="cannot be decoded")
            continue
        if part.get("content-transfer-encoding", "").strip().lower() == "base64":
            raw = part.get_payload()
            if isinstance(raw, str) and not _BASE64.fullmatch(raw):
                yield Part(f"{name}/{file}, as it stands", budget.spend_text(raw))
        if part.get_content_maintype() == "text":
            charset, subtype = part.get_content_charset() or "utf-8", part.get_content_subtype()
            yield from _text(f"{name}/{file}", content, charset, subtype, budget)
            text, _ = _decoded(content, charset)
            if not _is_binary(text):  # an archive is one, whatever it is called
                if subtype in _WRITTEN and not part.get_filename():
                    continue
                content = text.encode("utf-8", "replace")  # a calendar, a table
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
            raise TooMuchError(worded("has a header of more than {n:,} characters, not read", n=most))
        return name, value


def _check_headers(message: EmailMessage) -> None:
    """Before one of them is read."""
    length = sum(len(value) for part in message.walk() for name, value in part.raw_items() if name.lower() in _HEADERS)
    if length > _MOST_HEADERS:
        raise TooMuchError(worded("has more than {n:,} characters of headers, not read", n=_MOST_HEADERS))


def _text(name: str, content: bytes, charset: str, subtype: str, budget: Budget) -> Iterator[Part]:
    budget.spend_part()
    text, charset = _decoded(content, charset)
    yield Part(name, budget.spend_text(text))
    if "A".encode(charset, "replace") != b"A":  # mail programs look at the letters, whatever is said of them
        yield Part(f"{name}, as it stands", budget.spend_text(content.decode("utf-8", "replace")))
    if subtype == "html":
        yield Part(f"{name}, as read", budget.spend_text(as_read(text)))


def _decoded(content: bytes, charset: str) -> tuple[str, str]:
    """The text, and the charset that it was read in."""
    try:
        return content.decode(charset, "replace"), charset
    except (LookupError, ValueError):
        return content.decode("utf-8", "replace"), "utf-8"


def _is_binary(text: str) -> bool:
    head = text[:_LOOKED_AT]
    return sum(1 for c in head if c < " " and c not in "\t\n\r\f\x1b") > max(2, len(head) // 200)
