"""Mails that came in, read from a file or from a paste: who wrote to whom, what they say, which positions are in it.

Whatever lies in such a file is somebody else's: reading it never raises, runs nothing and opens no file that hangs on it.
"""

from __future__ import annotations

import email
import email.header
import email.policy
import hashlib
import logging
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from email.message import Message
from email.utils import getaddresses, parsedate_to_datetime
from typing import Final

from app.errors import UserError
from app.policy.files.tables import as_read
from app.policy.model import FoundPosition
from app.relay.scanning import Scanner, careful_scan

_log = logging.getLogger(__name__)

MOST_BYTES: Final = 30_000_000
MOST_TEXT: Final = 20_000
"""Characters that are shown and logged. What is cut off is said."""
_MOST_PEOPLE: Final = 100
_MOST_FILES: Final = 50
_DEEPEST: Final = 20
_LONGEST_HEADER: Final = 20_000
_MOST_MARKS: Final = 5_000
"""Lines that may part a mail, or begin with two dashes as such lines do."""
_MOST_LINES: Final = 1_200_000
"""30 MB of files have 400,000, each ended by two characters or one."""
_FIELDS: Final = (("from", "from"), ("reply-to", "reply-to"), ("to", "to"), ("cc", "cc"), ("bcc", "bcc"), ("sender", "sender"))
_ADDRESS: Final = re.compile(r"[A-Za-z0-9._%+'-]{1,64}@[A-Za-z0-9.-]{1,190}\.[A-Za-z]{2,24}")
_HEADER: Final = re.compile(r"^(?:From|To|Cc|Subject|Date|Sent|Reply-To|Received|Return-Path|MIME-Version):", re.IGNORECASE)
_BESIDE: Final = "raw-unicode-escape"
"""How ``decode_header`` gives the plain text beside an encoded word."""
_HIDES: Final = re.compile(r"<(script|style)\b", re.IGNORECASE)
_SHOWS: Final = {kind: re.compile(rf"</{kind}>", re.IGNORECASE) for kind in ("script", "style")}


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody of the mail. ``field``: from, reply-to, to, cc, bcc, sender, or "earlier" for who is named in its text."""

    name: str
    address: str
    field: str

    @property
    def text(self) -> str:
        """As a recipient is written."""
        return f"{self.name} <{self.address}>" if self.name and self.address else self.name or self.address


@dataclass(frozen=True, slots=True)
class Hung:
    """A file that hangs on the mail; listed, never opened."""

    name: str
    bytes: int


@dataclass(frozen=True, slots=True)
class Incoming:
    """One mail. ``sender`` ``None``: it names none. ``sent`` UTC, ``None`` where it says none that can be read; ``problem``
    what could not be read of it. ``text`` as a person reads it; offsets of ``positions`` count in ``words``."""

    sender: Person | None
    people: tuple[Person, ...]
    subject: str
    sent: datetime | None
    text: str
    files: tuple[Hung, ...]
    sha256: str
    positions: tuple[FoundPosition, ...] = ()
    problem: str = ""

    @property
    def words(self) -> str:
        """Subject and text, as they are logged and searched for positions."""
        return "\n".join(p for p in (self.subject, self.text) if p)


class _Bounded(email.policy.Compat32):
    """The old policy keeps headers as they came and does not raise on them; they are decoded one by one below. Of a header
    without end the beginning is kept: what reads its parameters takes the square of its length."""

    def header_source_parse(self, sourcelines: list[str]) -> tuple[str, str]:
        name, value = super().header_source_parse(sourcelines)
        return name, value[:_LONGEST_HEADER]


def read_mail(data: bytes, scan: Scanner) -> Incoming:
    """A mail from the bytes of a file or of a paste. Raises UserError for too much of it or for nothing at all."""
    if len(data) > MOST_BYTES:
        raise UserError(f"The mail has more than {MOST_BYTES // 1_000_000} MB and is not read. Open it in the mail program")
    if not data.strip():
        raise UserError("There is nothing in it to read")
    digest = hashlib.sha256(data).hexdigest()
    try:
        made = _read(data, digest)
    except Exception as error:  # noqa: BLE001 - the mail parser may raise anything on what is no mail
        _log.info("a mail could not be taken apart (%s)", type(error).__name__)
        text, cut = _bounded(data.decode("utf-8", "replace"))
        made = Incoming(None, (), "", None, text, (), digest, problem="It is damaged: shown as it stands in the file" + cut)
    seen = careful_scan(scan, made.words)
    return Incoming(
        made.sender, made.people, made.subject, made.sent, made.text, made.files, digest,
        tuple(f for f in seen.found if f.position is not None), made.problem,
    )  # fmt: skip


def _read(data: bytes, digest: str) -> Incoming:
    if not _HEADER.match(data[:200].decode("latin-1").lstrip("\ufeff\r\n \t")):
        text, cut = _bounded(data.decode("utf-8", "replace"))
        return Incoming(None, _earlier(text, ()), "", None, text, (), digest, problem=cut.strip())
    if data.count(b"\n--") + data.count(b"\r--") > _MOST_MARKS:
        raise ValueError("more parts than a mail has")  # the parser makes an object of each
    if data.count(b"\n") + data.count(b"\r") > _MOST_LINES:
        raise ValueError("more lines than a mail has")
    message = email.message_from_bytes(data.lstrip(b"\xef\xbb\xbf\r\n \t"), policy=_Bounded())
    people = tuple(dict.fromkeys(_people(message)))[:_MOST_PEOPLE]
    text, cut = _bounded(_text(message))
    files = tuple(_files(message))[:_MOST_FILES]
    sender = next((p for p in people if p.field == "from"), None)
    people = (*people, *_earlier(text, people))[:_MOST_PEOPLE]
    return Incoming(sender, people, _header(message, "subject"), _sent(message), text, files, digest, problem=cut.strip())


def _bounded(text: str) -> tuple[str, str]:
    plain = "".join(c for c in text.replace("\r\n", "\n").replace("\r", "\n") if c in "\n\t" or ord(c) >= 32).strip()
    return (plain, "") if len(plain) <= MOST_TEXT else (plain[:MOST_TEXT], " Only its beginning is shown: it is very long")


def _header(message: Message, name: str) -> str:
    """A header in plain words on one line, "" where there is none or it is nonsense."""
    try:
        value = message.get(name)
        if value is None:
            return ""
        parts = email.header.decode_header(str(value))
        said = "".join(p if isinstance(p, str) else _decoded(p, c or _BESIDE) for p, c in parts)
    except Exception:  # noqa: BLE001 - encoded words may be anything
        said = str(message.get(name, ""))
    return " ".join("".join(c if ord(c) >= 32 else " " for c in said).split())[:500]


def _decoded(raw: bytes, charset: str | None) -> str:
    try:
        return raw.decode(charset or "utf-8", "replace")
    except LookupError:
        return raw.decode("utf-8", "replace")


def _people(message: Message) -> Iterator[Person]:
    for header, field in _FIELDS:
        for raw in (message.get_all(header) or [])[:20]:
            try:
                pairs = getaddresses([str(raw)])
            except Exception:  # noqa: BLE001 - see above
                pairs = [("", a) for a in _ADDRESS.findall(str(raw))]
            if not any("@" in address for _, address in pairs):
                found = _ADDRESS.findall(str(raw))
                pairs = [("", a) for a in found] or [(_one_line(str(raw)), "")]
            for name, address in pairs:
                if name or address:
                    yield Person(_words(name), _one_line(address) if "@" in address else "", field)


def _words(name: str) -> str:
    try:
        parts = email.header.decode_header(name)
        name = "".join(p if isinstance(p, str) else _decoded(p, c or _BESIDE) for p, c in parts)
    except Exception:  # noqa: BLE001 - see above
        pass
    return _one_line(name).strip("\"' ")


def _one_line(text: str) -> str:
    return " ".join("".join(c if ord(c) >= 32 else " " for c in text).split())[:200]


def _earlier(text: str, known: tuple[Person, ...]) -> tuple[Person, ...]:
    """Addresses that stand in the text: who wrote before in this thread, and who is only named."""
    seen = {p.address.casefold() for p in known}
    found = [a for a in dict.fromkeys(_ADDRESS.findall(text)) if a.casefold() not in seen]
    return tuple(Person("", a, "earlier") for a in found[:_MOST_PEOPLE])


def _sent(message: Message) -> datetime | None:
    try:
        moment = parsedate_to_datetime(str(message.get("date", "")))
        moment = moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
    except Exception:  # noqa: BLE001 - any text may stand there
        return None
    return moment if 2000 <= moment.year <= 2100 else None


def _parts(message: Message, depth: int = 0) -> Iterator[Message]:
    """The parts of a mail; a mail that is forwarded inside is one part, not opened."""
    if depth < _DEEPEST and message.get_content_maintype() == "multipart" and isinstance(payload := message.get_payload(), list):
        for part in payload:
            if isinstance(part, Message):
                yield from _parts(part, depth + 1)
    else:
        yield message


def _is_text(part: Message) -> bool:
    hung = str(part.get("content-disposition", "")).strip().casefold().startswith("attachment")
    return part.get_content_maintype() == "text" and not hung and not _name(part)


def _name(part: Message) -> str:
    try:
        return _words(part.get_filename() or "")
    except Exception:  # noqa: BLE001 - parameters may be anything
        return "a file without a readable name"


def _text(message: Message) -> str:
    """What a person reads: the plain parts; where there are none, what is left of the web ones."""
    said: list[str] = []
    web: list[str] = []
    for part in _parts(message):
        if _is_text(part):
            (web if part.get_content_subtype() == "html" else said).append(_content(part))
    return "\n\n".join(said) if any(s.strip() for s in said) else "\n\n".join(map(_unmarked, web))


def _content(part: Message) -> str:
    try:
        raw = part.get_payload(decode=True)
        charset = part.get_content_charset()
    except Exception:  # noqa: BLE001 - encodings may be anything
        return str(part.get_payload())
    return _decoded(raw[: 40 * MOST_TEXT], charset) if isinstance(raw, bytes) else ""


def _without_hidden(web: str) -> str:
    """Without scripts and styles; one that is never closed hides nothing. Each letter is looked at a few times at most."""
    shown: list[str] = []
    at, endless = 0, set[str]()
    for begin in _HIDES.finditer(web):
        kind = begin[1].lower()
        if begin.start() < at or kind in endless:
            continue
        if (end := _SHOWS[kind].search(web, begin.end())) is None:
            endless.add(kind)
            continue
        shown.append(web[at : begin.start()])
        at = end.end()
    return "".join((*shown, web[at:]))


def _unmarked(web: str) -> str:
    bare = as_read(_without_hidden(web[: 40 * MOST_TEXT]))
    return "\n".join(line.strip() for line in bare.splitlines())


def _files(message: Message) -> Iterator[Hung]:
    for number, part in enumerate(_parts(message), 1):
        if part.is_multipart() or part.get_content_maintype() == "message":
            yield Hung(_name(part) or "a forwarded mail", 0)
        elif not _is_text(part):
            yield Hung(_name(part) or f"file {number} ({_one_line(part.get_content_type())[:60]})", _size(part))


def _size(part: Message) -> int:
    """Bytes, reckoned from how it is packed: it is not unpacked."""
    payload = part.get_payload()
    packed = len(payload) if isinstance(payload, str) else 0
    return packed * 3 // 4 if "base64" in str(part.get("content-transfer-encoding", "")).casefold() else packed
