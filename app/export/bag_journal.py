"""The entries of a bag: folded, redacted and written, line by line. The log is held once, as its fold."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from app.checkpoints import note_of
from app.entry import GENESIS, Entry, from_body, iso
from app.errors import UserError
from app.export.bag_write import BagWriter
from app.export.redact import Redactor, Row, read_row
from app.merkle import Tree
from app.ports import Archive, Checkpoint
from app.rescue.fold import Folder
from app.rescue.state import RescueState

JOURNAL: Final = "data/journal.jsonl"
CHECKPOINTS: Final = "data/checkpoints.jsonl"
AT_ONCE: Final = 1000
_LINE: Final = b'{"seq":%d,"prev":"%s","hash":"%s","body":%s}\n'
_BODY: Final = b',"body":'
_LONGEST: Final = 16 << 20


@dataclass(slots=True)
class Log:
    """The log up to an entry: its fold, its mission's name, number and hash of the last entry, hash of the first, Merkle root,
    bytes of bodies. ``state`` is of all entries until they are redacted, then of what is left of them: never both at once."""

    state: RescueState
    mission: str
    seq: int
    head: str
    first: str
    root: bytes
    size: int


def first_hash(archive: Archive) -> str:
    """The hash of entry 1, "" of an empty log."""
    return next((row[2] for row in archive.rows()), "")


def read_log(archive: Archive, through: int | None, told: Callable[[], None]) -> Log:
    """Fold the log up to entry ``through`` (``None``: all there is). ``told`` is called now and then.

    Raises UserError where an entry cannot be read.
    """
    folder, tree, size = Folder(), Tree(), 0
    seq, head, first, mission = 0, GENESIS, "", ""
    some: list[Entry] = []
    for row in archive.rows():
        if through is not None and row[0] > through:
            break
        seq, head = row[0], row[2]
        first = first or head
        size += len(row[3])
        some.append(_entry(row))
        mission = some[-1].mission
        tree.add(bytes.fromhex(head))
        if len(some) >= AT_ONCE:
            folder.take(some)
            some = []
            told()
    folder.take(some)
    return Log(folder.show(), mission, seq, head, first, tree.root(), size)


def write_journal(writer: BagWriter, archive: Archive, through: int, redactor: Redactor) -> None:
    """One line per entry, redacted on the way."""
    with writer.file(JOURNAL) as out:
        some: list[bytes] = []
        for row in archive.rows():
            if row[0] > through:
                break
            seq, prev, hash_, _ = row
            some.append(_LINE % (seq, prev.encode(), hash_.encode(), redactor.body(row)))
            if len(some) >= AT_ONCE:
                out.write(b"".join(some))
                some = []
        out.write(b"".join(some))


def write_checkpoints(writer: BagWriter, checkpoints: Iterable[Checkpoint]) -> None:
    writer.write(CHECKPOINTS, map(_checkpoint_line, checkpoints))


def fold_written(path: Path, told: Callable[[], None]) -> RescueState:
    """The state that a written journal says: all that an audience may know. Raises ValueError, KeyError or OSError."""
    folder = Folder()
    some: list[Entry] = []
    for row in rows_written(path):
        entry = read_row(row)
        if entry is not None:
            some.append(entry)
        if len(some) >= AT_ONCE:
            folder.take(some)
            some = []
            told()
    folder.take(some)
    return folder.show()


def rows_written(path: Path) -> Iterator[Row]:
    """The rows of a ``journal.jsonl``. Raises ValueError or KeyError for a line that is none, OSError."""
    with path.open("rb") as file:
        yield from rows_of(iter(lambda: file.readline(_LONGEST), b""))


def rows_of(lines: Iterator[bytes]) -> Iterator[Row]:
    """The rows in the lines of a journal, each body as it stands. Raises ValueError or KeyError that names the line."""
    for number, line in enumerate(lines, 1):
        at = line.find(_BODY)
        if at < 0 or not line.endswith(b"}\n"):
            raise ValueError(f"line {number} is not an entry")
        row = json.loads(line[:at] + b"}")
        yield row["seq"], row["prev"], row["hash"], line[at + len(_BODY) : -2]


def _entry(row: Row) -> Entry:
    try:
        return from_body(*row)
    except (ValueError, KeyError, TypeError) as error:
        raise UserError(f"Not exported: entry {row[0]} of the log cannot be read ({error}). “fairlead verify” says more") from error


def _checkpoint_line(checkpoint: Checkpoint) -> bytes:
    note = note_of(checkpoint)
    data = (
        {"note": note.text, "public_key": checkpoint.public_key}
        if note is not None
        else {
            "seq": checkpoint.seq,
            "head": checkpoint.head,
            "at": iso(checkpoint.at),
            "station": checkpoint.station,
            "statement": checkpoint.statement,
            "public_key": checkpoint.public_key,
            "signature": checkpoint.signature,
        }
    )
    return json.dumps(data, ensure_ascii=False).encode() + b"\n"
