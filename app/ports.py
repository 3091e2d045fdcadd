"""What the core needs from the adapters around it. Protocols only; the adapters are handed in by ``app.__main__``."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Protocol

from app.entry import Entry, NewEntry
from app.readings import LinkState, RawLine, Reading


class Sink(Protocol):
    """Where a source puts what it hears. All three are called on the source's own thread and never block."""

    def raw(self, line: RawLine) -> None:
        """Record the line. Called before it is decoded."""
        ...

    def reading(self, reading: Reading) -> None: ...

    def link(self, state: LinkState) -> None: ...


class Source(Protocol):
    """A device, the simulator's port or a replay: all the same to the core."""

    @property
    def name(self) -> str: ...

    def start(self, sink: Sink) -> None: ...

    def stop(self, timeout_s: float = 2.0) -> None: ...

    def state(self) -> LinkState: ...


class Receipt(Protocol):
    """The journal's promise for one entry. ``saved`` is True only once the entry is on the disk."""

    @property
    def id(self) -> str: ...

    @property
    def saved(self) -> bool: ...

    @property
    def error(self) -> str | None: ...

    def wait(self, timeout_s: float) -> Entry:
        """Block until it is on the disk. Raises TimeoutError, or DeviceError when it could not be written."""
        ...


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """A signed statement of the head of the chain: Ed25519 over ``statement``; key and signature in hex."""

    seq: int
    head: str
    at: datetime
    station: str
    statement: str
    public_key: str
    signature: str


@dataclass(frozen=True, slots=True)
class JournalState:
    """``pending`` entries not yet on disk; ``failed`` says the disk's own reason while writing does not work. ``signed``: the
    newest checkpoint of this station; ``unsigned`` why what is written is not signed any more."""

    pending: int
    entries: int
    head: str
    failed: str | None
    last_commit: datetime | None
    signed: Checkpoint | None = None
    unsigned: str | None = None


@dataclass(frozen=True, slots=True)
class LogQuery:
    """What to look for. ``text``: words that all have to stand in one entry (the last may be begun only); the rest narrows it.

    ``since``/``until`` on when it happened; ``box``: south, west, north, east in degrees (west > east crosses 180), where
    own ship was or the entry speaks of; ``kinds``: beginnings of kinds.
    """

    text: str = ""
    case: str | None = None
    author: str | None = None
    since: datetime | None = None
    until: datetime | None = None
    box: tuple[float, float, float, float] | None = None
    kinds: tuple[str, ...] = ()
    most: int = 500


@dataclass(frozen=True, slots=True)
class LogHits:
    """Ids of entries (wordings and strikings-out too), newest first, at most as many as asked for; ``total`` there are."""

    ids: tuple[str, ...]
    total: int


class Journal(Protocol):
    """The append-only log of one mission, open for writing."""

    @property
    def mission(self) -> str: ...

    @property
    def path(self) -> Path: ...

    def append(self, entry: NewEntry) -> Receipt:
        """Hand an entry over. Never blocks on the disk; raises DeviceError if the queue is full or closed."""
        ...

    def committed(self) -> Sequence[Entry]:
        """Entries that reached the disk since the last call, own and other stations', in order of ``seq``."""
        ...

    def entries(self) -> Iterator[Entry]:
        """Every entry on disk in order of ``seq``."""
        ...

    def search(self, query: LogQuery) -> LogHits:
        """Find entries on the disk. Raises DeviceError where the log cannot be read."""
        ...

    def state(self) -> JournalState: ...

    def sign_now(self) -> None:
        """Sign the newest entry as soon as what waits is on the disk; ``state().signed`` says when it is done. Never blocks."""
        ...

    def close(self) -> None: ...


@dataclass(frozen=True, slots=True)
class RecorderState:
    """``lost`` counts lines that bounds or the disk threw away: an alert while it grows.

    ``file``: name of the file that is written, "" before the first line; ``beside``: the station that writes the main one.
    ``pinned`` times are kept for good; ``kept_since``: from when on everything is, ``None`` where nothing without an end is.
    """

    recording: bool
    lines: int
    lost: int
    bytes_on_disk: int
    pending: int
    failed: str | None
    free_bytes: int | None
    file: str = ""
    beside: str = ""
    pinned: int = 0
    kept_since: datetime | None = None


@dataclass(frozen=True, slots=True)
class SecondDiskState:
    """How far the copies on the second disk are. ``fault`` names what is wrong in a word or two for a title, "" = nothing;
    ``failed`` says it in full. ``warning``: it works, and yet is not what it should be.

    ``through``: number of the last entry there, ``waiting`` entries are not yet; ``feeds_to``: how far the pinned feeds go,
    ``feeds_waiting`` pieces of them are not yet there; ``media`` originals there, ``media_waiting`` not yet;
    ``backup_at``/``backup_seq``: the last copy of the log that was verified. ``by``: the other station that does it.
    ``other_disk``: another disk stands in the place of the one that was used; ``use_this`` takes it. ``encrypted``: the copies
    are, as the data folder is.
    """

    folder: str
    fault: str = ""
    failed: str = ""
    warning: str = ""
    through: int = 0
    waiting: int = 0
    feeds_to: datetime | None = None
    feeds_waiting: int = 0
    media: int = 0
    media_waiting: int = 0
    backup_at: datetime | None = None
    backup_seq: int = 0
    free_bytes: int | None = None
    by: str = ""
    other_disk: bool = False
    encrypted: bool = False


class SecondDisk(Protocol):
    """Copies of the mission on another disk, made while it happens. Never blocks whoever asks."""

    def start(self) -> None: ...

    def state(self) -> SecondDiskState: ...

    def use_this(self) -> None:
        """Use the disk that is in the place of the old one from now on, from the beginning of the mission."""
        ...

    def close(self, timeout_s: float) -> None:
        """Copy what is left, once the log is closed, and stop; what does not fit into ``timeout_s`` waits for the next start."""
        ...


@dataclass(frozen=True, slots=True)
class OutputState:
    """One way out of own data for the screen: ``words`` how it stands ("2 clients"), ``dropped`` sentences since the start."""

    name: str
    words: str
    detail: str = ""
    dropped: int = 0
    good: bool = True


class FeedWay(Protocol):
    """A way out of what is replayed or simulated, to the ship's own plotter. Shut until the core lets it flow."""

    @property
    def name(self) -> str: ...

    @property
    def where(self) -> str: ...

    def tap(self, line: RawLine) -> None:
        """A line that was heard. Called on the devices' threads; never waits."""
        ...

    def let_flow(self, on: bool, why: str = "") -> None:
        """Open or shut it; ``why`` it is shut, for the screen."""
        ...

    def forget(self) -> None:
        """Throw away what waits: another moment is played from here on."""
        ...

    def state(self) -> OutputState: ...

    def close(self) -> None: ...


class Recorder(Protocol):
    """Raw sentences to disk, bytes unchanged."""

    def raw(self, line: RawLine) -> None:
        """Never blocks; a line that finds the queue full is counted as lost."""
        ...

    def pin(self, start: datetime, end: datetime | None, reason: str) -> None:
        """Keep what was heard from ``start`` to ``end`` (``None``: and all that follows) for good. Raises DeviceError."""
        ...

    def state(self) -> RecorderState: ...

    def close(self) -> None: ...


class Recording(Protocol):
    """A recording opened for reading."""

    def span(self) -> tuple[datetime, datetime] | None: ...

    def sources(self) -> Sequence[str]: ...

    def lines(self, start: datetime | None = None, end: datetime | None = None) -> Iterator[RawLine]: ...


@dataclass(frozen=True, slots=True)
class RawText:
    """Some lines of a recording as an export writes them, each ``<arrival UTC> <source>TAB<the bytes>CRLF``; a gap has ``# ``
    and its text for the bytes. ``lines``: how many; ``heard``: how many of them are no gaps."""

    text: bytes
    lines: int
    heard: int


class Heard(Recording, Protocol):
    """All that was recorded in a mission, as an export reads it: in pieces, fast, and no further than it was at one moment.

    All raise UserError where a file cannot be read any more.
    """

    def mark(self) -> Mapping[str, int]:
        """How far the recordings are now: station -> lines, "" for the main one."""
        ...

    def as_of(self, mark: Mapping[str, int]) -> Heard:
        """The same as it was at a mark."""
        ...

    def count(self) -> int:
        """How many lines there are."""
        ...

    def days(self) -> Sequence[date]:
        """Every UTC day of which there is a line, oldest first."""
        ...

    def text(self, start: datetime, end: datetime) -> Iterator[RawText]:
        """Lines with ``start`` <= UTC < ``end`` in the order of arrival."""
        ...

    def having(self, wanted: Sequence[bytes], looked: Callable[[int], None]) -> Iterator[RawLine]:
        """Lines whose bytes hold one of ``wanted``. ``looked`` is told after each piece how many lines were in it."""
        ...


class Archive(Protocol):
    """A mission's journal opened for reading only."""

    def rows(self) -> Iterator[tuple[int, str, str, bytes]]:
        """(seq, previous hash, hash, body bytes) in order of ``seq``, exactly as they lie on the disk."""
        ...

    def checkpoints(self) -> Sequence[Checkpoint]: ...

    def close(self) -> None: ...


@dataclass(frozen=True, slots=True)
class Person:
    """Personal data of one person, kept apart from the log. ``None`` or "" = not known; ``age`` in years.

    The store gives ``id`` (random, tells nothing), ``added_by``, ``added_at`` and, where it is ``None``, ``delete_on``: the
    day from which on the record is gone. ``case`` is a case id.
    """

    name: str = ""
    age: int | None = None
    gender: str = ""
    nationality: str = ""
    needs: str = ""
    note: str = ""
    case: str | None = None
    delete_on: date | None = None
    id: str = ""
    added_by: str = ""
    added_at: datetime | None = None


class PersonalRecords(Protocol):
    """Personal records of a mission. Every act is written into the log without anything of the person. Main thread only.

    All raise DeviceError where the disk fails; UserError for what a person can mend (an empty record, one that is gone).
    """

    def all(self, case: str | None = None) -> tuple[Person, ...]:
        """Every record (of one case), in order of adding."""
        ...

    def add(self, person: Person, *, by: str) -> Person:
        """Keep a new record; returns it with what the store gave it."""
        ...

    def change(self, person: Person, *, by: str) -> Person:
        """Replace the record with the same id; who added it and when stays."""
        ...

    def delete(self, person_id: str, *, by: str, reason: str = "") -> None:
        """Delete at once: the bytes are gone from the file, not only marked as free."""
        ...

    def purge(self) -> int:
        """Delete what is due by its date; returns how many went."""
        ...

    def close(self) -> None: ...
