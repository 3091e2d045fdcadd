"""The state of a mission as folded from its journal. Frozen values; ``fold.fold(entries)`` makes them from nothing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from app.entry import Entry, ShipState
from app.geo import Position
from app.rescue.entries import (
    PARTS,
    CaseDetails,
    CaseEventKind,
    Category,
    CommsLine,
    Payload,
    Phase,
    Place,
    PobKind,
)


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the log as shown: the entry as it stands now, and every earlier wording of it (oldest first).

    ``at`` is when it happened by the newest wording. ``voided`` is the entry that struck it out: who, when.
    ``late_s``: how long after it happened it was first written.
    """

    entry: Entry
    payload: Payload
    title: str
    text: str
    history: tuple[Entry, ...] = ()
    void: bool = False
    void_reason: str = ""
    late_s: float = 0.0
    subject: str | None = None
    voided: Entry | None = None

    @property
    def id(self) -> str:
        """The id of the first wording: it stays the same whatever is corrected, and is what others refer to."""
        return self.history[0].id if self.history else self.entry.id

    @property
    def at(self) -> datetime:
        return self.entry.happened

    @property
    def order(self) -> tuple[datetime, int]:
        """Place in the log: when it happened, then which was written first."""
        return self.entry.happened, (self.history[0] if self.history else self.entry).seq


@dataclass(frozen=True, slots=True)
class PobNumber:
    """One of the three numbers with its time and source. ``total`` ``None`` = not known."""

    total: int | None
    about: bool
    by_category: Mapping[Category, int]
    source: str
    at: datetime
    entry: str


@dataclass(frozen=True, slots=True)
class ReportedPosition:
    position: Position
    at: datetime
    source: str
    accuracy_m: float | None
    role: str
    as_given: str
    entry: str


@dataclass(frozen=True, slots=True)
class Actor:
    name: str
    actor_type: str
    target: str | None
    mmsi: str | None
    at: datetime
    entry: str


@dataclass(frozen=True, slots=True)
class Case:
    """A case folded. ``events`` are the first time of each timeline button; ``pob`` keeps the whole history."""

    id: str
    number: str
    opened: datetime
    information_source: str
    text: str
    open: bool = True
    outcome: str | None = None
    closed: datetime | None = None
    phase: Phase | None = None
    factors: tuple[str, ...] = ()
    details: CaseDetails = field(default_factory=CaseDetails)
    positions: tuple[ReportedPosition, ...] = ()
    pob: Mapping[PobKind, tuple[PobNumber, ...]] = field(default_factory=dict)
    events: Mapping[CaseEventKind, datetime] = field(default_factory=dict)
    event_entries: Mapping[CaseEventKind, str] = field(default_factory=dict)
    actors: tuple[Actor, ...] = ()
    sitreps: int = 0

    @property
    def position(self) -> ReportedPosition | None:
        """The newest position by the time it speaks of."""
        return max(self.positions, key=lambda p: p.at) if self.positions else None

    def latest_pob(self, kind: PobKind) -> PobNumber | None:
        numbers = self.pob.get(kind, ())
        return numbers[-1] if numbers else None


@dataclass(frozen=True, slots=True)
class Difference:
    """A recount that differs from the ledger. ``unexplained`` = counted - ledger - explained; 0 once it has its reason.

    ``ledger`` is the number by the ledger at the time of the recount. ``superseded``: somebody counted the same place
    again later, so the head-count goes by that one; the reason is still owed.
    """

    recount: str
    at: datetime
    place: Place
    case: str | None
    counted: int
    ledger: int
    explained: int
    reasons: tuple[str, ...] = ()
    superseded: bool = False

    @property
    def unexplained(self) -> int:
        return self.counted - self.ledger - self.explained


@dataclass(frozen=True, slots=True)
class Imbalance:
    """A place from which more people left than ever came: the books say so, they never go quietly negative.

    ``entry`` is the movement that took the number below zero, ``case`` its case. For a category that is a part of
    another one (pregnant women) ``missing`` also counts those beyond the whole.
    """

    place: Place
    case: str | None
    category: Category
    missing: int
    entry: str


@dataclass(frozen=True, slots=True)
class Ledger:
    """The people ledger. ``at`` is place -> category -> number, over all cases; ``by_case`` the same per case.

    Places outside (sea, boat, birth, missing) may be negative: they are where people came from. ``imbalances`` lists
    the rest. ``by_way`` is how many people each RHIB run or craft has delivered.
    """

    at: Mapping[Place, Mapping[Category, int]] = field(default_factory=dict)
    by_case: Mapping[str, Mapping[Place, Mapping[Category, int]]] = field(default_factory=dict)
    differences: tuple[Difference, ...] = ()
    imbalances: tuple[Imbalance, ...] = ()
    movements: tuple[Line, ...] = ()
    by_way: Mapping[str, int] = field(default_factory=dict)

    def total(self, place: Place, case: str | None = None) -> int:
        where = self.by_case.get(case, {}) if case is not None else self.at
        return sum(n for c, n in where.get(place, {}).items() if c not in PARTS)

    @property
    def on_board(self) -> int:
        """People alive on board own ship, by the ledger."""
        return self.total(Place.OWN_SHIP)

    @property
    def unexplained(self) -> int:
        """How many people the counts differ by: the newest recount of each place, and the imbalances."""
        counted = sum(abs(d.unexplained) for d in self.differences if not d.superseded)
        return counted + sum(i.missing for i in self.imbalances if i.category not in PARTS)

    @property
    def open_differences(self) -> tuple[Difference, ...]:
        """Every recount whose difference still has no (full) reason, superseded ones too."""
        return tuple(d for d in self.differences if d.unexplained != 0)


@dataclass(frozen=True, slots=True)
class Incident:
    id: str
    number: int
    at: datetime
    case: str | None
    codes: tuple[tuple[str, datetime], ...]
    details: tuple[Line, ...]
    ship: ShipState | None


@dataclass(frozen=True, slots=True)
class Communication:
    line: CommsLine
    at: datetime
    case: str | None
    entry: str
    author: str


@dataclass(frozen=True, slots=True)
class Told:
    """Who was told what, when, and who was refused: from policy decisions and what became of them."""

    at: datetime
    draft: str
    recipients: tuple[str, ...]
    channel: str
    verdict: str
    sentence: str
    status: str
    case: str | None
    by: str


@dataclass(frozen=True, slots=True)
class MobMark:
    id: str
    at: datetime
    position: Position | None
    cleared: bool


@dataclass(frozen=True, slots=True)
class RescueState:
    """All that the journal says. ``lines`` in order of when it happened; ``problems`` = entries that could not be read."""

    mission: str = ""
    ship: str = ""
    mode: str = "live"
    seq: int = 0
    on_watch: tuple[tuple[str, str, datetime], ...] = ()  # (name, role, since)
    lines: tuple[Line, ...] = ()
    cases: Mapping[str, Case] = field(default_factory=dict)
    ledger: Ledger = field(default_factory=Ledger)
    incidents: tuple[Incident, ...] = ()
    communications: tuple[Communication, ...] = ()
    told: tuple[Told, ...] = ()
    mobs: tuple[MobMark, ...] = ()
    problems: tuple[str, ...] = ()
