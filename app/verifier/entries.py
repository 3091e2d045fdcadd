"""The journal (sections 2 and 4): each entry, and the chain that ties it to the one before."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any, BinaryIO

from . import canon
from .seal import DIVIDED, KEYS, seal
from .words import Bad

LONGEST_LINE = 16 << 20
"""Bytes of the longest line that is read; an entry of Fairlead has some hundreds."""

_LINE = re.compile(
    rb'\{"seq":([1-9][0-9]{0,17}),"prev":"([0-9a-f]{64})","hash":"([0-9a-f]{64})","body":(\{.*\}|null)\}\Z', re.DOTALL
)
_TIME = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\.[0-9]{6}Z\Z")
_TEXTS = ("id", "mission", "station", "kind", "author")


@dataclass(frozen=True)
class Row:
    """An entry as it lies in a journal or a database; the body as bytes, ``None`` where an export withholds all of it."""

    seq: int
    prev: str
    hash: str
    body: bytes | None


@dataclass(frozen=True)
class Entry:
    """An entry that is where it belongs and as it was written. ``withheld`` names the fields that are not shown.

    ``proved`` False: nothing of it is shown, not even commitments. The entry behind it names its hash, as do the checkpoints.
    """

    seq: int
    hash: str
    fields: dict[str, Any]
    withheld: frozenset[str]
    proved: bool = True


def lines(file: BinaryIO, name: str) -> Iterator[bytes]:
    """The lines of a file without their ends. Raises Bad for one without an end, or without end."""
    number = 0
    while line := file.readline(LONGEST_LINE + 1):
        number += 1
        if len(line) > LONGEST_LINE:
            raise Bad(f"{name}: line {number} is longer than {LONGEST_LINE >> 20} MB", file=name)
        if not line.endswith(b"\n"):
            raise Bad(f"{name}: line {number}, the last, is cut short", file=name)
        yield line[:-1]


def rows(file: BinaryIO, name: str) -> Iterator[Row]:
    """The entries of ``data/journal.jsonl``."""
    for number, line in enumerate(lines(file, name), 1):
        found = _LINE.match(line)
        if found is None:
            raise Bad(f"entry {number}: its line in {name} is not in the form of a journal", number, name)
        seq, prev, hash_, body = found.groups()
        yield Row(int(seq), prev.decode(), hash_.decode(), None if body == b"null" else body)


def chain(found: Iterable[Row]) -> Iterator[Entry]:
    """Each entry, once it is proved to be what it was and to stand behind the one before it. Raises Bad naming the first other."""
    seq, head = 0, "00" * 32
    for row in found:
        if row.seq != seq + 1:
            missing = row.seq > seq + 1
            bad = seq + 1 if missing else row.seq
            raise Bad(f"entry {bad} is missing" if missing else f"entry {bad} stands twice or out of order", bad)
        try:
            entry, hash_ = read(row)
        except Bad as error:
            bad_field = error.problem.field
            raise Bad(f"entry {row.seq} was changed after it was written: {error}", row.seq, field=bad_field) from error
        if hash_ != row.hash:
            raise Bad(f"entry {row.seq} was changed after it was written", row.seq)
        if row.prev != head:
            if row.seq == 1:
                raise Bad("entry 1 is not the beginning of a log", 1)
            raise Bad(f"entry {row.seq - 1} was rewritten: entry {row.seq} was written after another one", row.seq - 1)
        seq, head = row.seq, row.hash
        yield entry


def read(row: Row) -> tuple[Entry, str]:
    """An entry, and the hash that it should have."""
    if row.body is None:
        return Entry(row.seq, row.hash, {}, frozenset(), proved=False), row.hash
    body = canon.read_canonical(row.body)
    if not isinstance(body, dict):
        raise Bad("it is not an entry")
    version = body.get("v")
    if version == 1 and version is not True:
        if any(key not in KEYS and key != "v" for key in body):
            raise Bad("an entry of format 1 has no such field")
        sealed, withheld = row.body, frozenset[str]()
    elif version == 2:
        sealed = b"\x02" + seal(body)
        withheld = frozenset(body.get("withheld", ()))
    else:
        raise Bad("its format is not known to this program", field="v")
    _check_fields(body, withheld)
    start = b"\x00" + row.seq.to_bytes(8, "big") + bytes.fromhex(row.prev)
    return Entry(row.seq, row.hash, body, withheld), hashlib.sha256(start + sealed).hexdigest()


def _check_fields(body: dict[str, Any], withheld: frozenset[str]) -> None:
    for key in KEYS:
        if key in body or key in withheld:
            continue
        if not (key in DIVIDED and any(name.startswith(key + ".") for name in withheld)):
            raise Bad(f"it has no {key}", field=key)
    for key in _TEXTS:
        if key in body and not isinstance(body[key], str):
            raise Bad(f"its {key} is not a text", field=key)
    for key in ("subject", "corrects"):
        if key in body and not (body[key] is None or isinstance(body[key], str)):
            raise Bad(f"its {key} is not a text", field=key)
    for key in ("happened", "written"):
        if key in body and not (isinstance(body[key], str) and _TIME.match(body[key])):
            raise Bad(f"its {key} is not a time", field=key)
    if "payload" in body and not isinstance(body["payload"], dict):
        raise Bad("its payload is not an object", field="payload")
    if "ship" in body and not (body["ship"] is None or isinstance(body["ship"], dict)):
        raise Bad("its ship is not an object", field="ship")
