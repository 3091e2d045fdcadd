"""Finding checkpoints in what people send: a note, a line, a mail with either inside, a code read out, a proof."""

from __future__ import annotations

import base64
import email
import email.policy
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from app.errors import UserError
from app.notes import LINE, ORIGIN, Note, from_code, from_line, from_text

MAX_BYTES: Final = 4 << 20
"""No text with checkpoints is longer; a mail may be."""

_NODES: Final = 63
"""No proof has more: a tree of 2^63 entries."""


@dataclass(frozen=True, slots=True)
class Spoken:
    """A checkpoint as it was read out: ``code`` as ``app.notes.code`` writes it. Nobody has signed it but the voice."""

    log: str
    size: int
    code: str


@dataclass(frozen=True, slots=True)
class Proof:
    """A checkpoint with the proof that the first ``old`` entries of its log are still those they were."""

    old: int
    nodes: tuple[bytes, ...]
    note: Note

    @property
    def text(self) -> str:
        """As c2sp.org/tlog-witness sends it: ``old N``, the nodes in base 64, an empty line, the note."""
        nodes = "".join(f"{base64.b64encode(node).decode()}\n" for node in self.nodes)
        return f"old {self.old}\n{nodes}\n{self.note.text}"


def find(data: str | bytes, *, log: str = "") -> list[Note | Spoken]:
    """Every checkpoint in a text or a mail, in order, each once. ``log`` is what a bare ``SIZE CODE`` is of.

    Raises UserError where there is none, or where one is not whole (with what is wrong in it).
    """
    text = _text(data)
    found: list[tuple[int, Note | Spoken]] = []
    for match in _NOTE.finditer(text):
        found.append((match.start(), from_text(_unwrapped(match))))
    for match in _IN_LINE.finditer(text):
        found.append((match.start(), _from_line(match)))
    for match in _CODE.finditer(text):
        size = int(match[1])
        code = from_code(size, match[2])
        if not log:
            raise UserError(f"“{match[0].strip()}” is a code, but of which log? Say it with --log and its 32 letters")
        found.append((match.start(), Spoken(log, size, code)))
    if not found:
        if ORIGIN in text or LINE in text:
            raise UserError("There is a checkpoint in it that is not whole. Copy it again, with all of its lines")
        raise UserError("There is no checkpoint in it: neither a note, nor a line, nor a number of entries with a code")
    return list(dict.fromkeys(each for _, each in sorted(found, key=lambda pair: pair[0])))


def find_proof(data: str | bytes) -> Proof:
    """The proof in a text or a mail. Raises UserError."""
    text = _text(data)
    if (match := _PROOF.search(text)) is None or (note := _NOTE.match(text, match.end())) is None:
        raise UserError("There is no proof in it: one begins with “old” and a number, and ends with a checkpoint")
    lines = match[2].split()
    try:
        nodes = tuple(base64.b64decode(line, validate=True) for line in lines)
    except ValueError as error:
        raise UserError("A line of the proof is not whole") from error
    if len(nodes) > _NODES or any(len(node) != 32 for node in nodes):
        raise UserError("A line of the proof is not whole")
    return Proof(int(match[1]), nodes, from_text(_unwrapped(note)))


_NOTE: Final = re.compile(
    rf"^({re.escape(ORIGIN)}\S{{1,64}})\n(\d{{1,18}})\n(\S{{1,64}})\n(station [^\n]{{1,200}})\n(time \S{{1,40}})\n\n?"
    r"— (\S{1,80})\s{1,3}(\S{1,120})$",
    re.MULTILINE | re.ASCII,
)
_IN_LINE: Final = re.compile(
    rf"\b{LINE}\s+(\S{{1,64}})\s+(\d{{1,18}})\s+(\S{{1,64}})\s+(\S{{1,40}})\s+(\S{{1,80}})\s+(\S{{1,120}})[ \n]([^\n]{{1,200}})$",
    re.MULTILINE | re.ASCII,
)
_CODE: Final = re.compile(r"^[ \t]*(\d{1,18})[ \t]+([0-9A-Za-z]{5}(?:[ \t-]+[0-9A-Za-z]{5}){4})[ \t]*$", re.MULTILINE | re.ASCII)
_PROOF: Final = re.compile(r"^old (\d{1,18})\n((?:[A-Za-z0-9+/]{43}=\n)*)\n", re.MULTILINE | re.ASCII)


def _unwrapped(match: re.Match[str]) -> str:
    origin, size, root, station, time, name, seal = match.groups()
    return f"{origin}\n{size}\n{root}\n{station.rstrip()}\n{time}\n\n— {name} {seal}\n"


def _from_line(match: re.Match[str]) -> Note:
    return from_line(" ".join((LINE, *(part.strip() for part in match.groups()))))


def _text(data: str | bytes) -> str:
    """What stands in a text or a mail, without marks of quoting and with one kind of line end."""
    if len(data) > MAX_BYTES:
        raise UserError("It is too long to be a mail with a checkpoint")
    raw = data.encode("utf-8", "surrogateescape") if isinstance(data, str) else data
    text = "\n".join(_parts(raw)) if _MAIL.match(raw) else raw.decode("utf-8", "replace")
    text = text.replace("\r\n", "\n").replace("\r", "\n").removeprefix("\ufeff")
    return re.sub(r"^(?:[>| \t]*[>|])?[ \t]*|[ \t]+$", "", text, flags=re.MULTILINE)


_MAIL: Final = re.compile(rb"(?:[A-Za-z][A-Za-z0-9-]*:[^\n]*\n(?:[ \t][^\n]*\n)*){2,}\r?\n")


def _parts(raw: bytes) -> Iterator[str]:
    """The texts of a mail, decoded."""
    mail = email.message_from_bytes(raw, policy=email.policy.default)
    for part in mail.walk():
        if part.get_content_maintype() != "text":
            continue
        try:
            yield str(part.get_content())
        except (LookupError, ValueError):
            continue  # a character set that nobody knows holds no checkpoint
