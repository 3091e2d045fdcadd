"""The state of a mission as folded from its journal. Frozen values; ``fold.fold(entries)`` makes them from nothing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from app.entry import ShipState
from app.geo import Position
from app.rescue.entries import (
    PARTS,
    CaseDetails,
    CaseEventKind,
    CaseWeather,
    Category,
    CommsLine,
    Flag,
    Phase,
    Place,
    PobKind,
    VesselNoted,
)
from app.rescue.incident_state import MediaItem, Said, Statement
from app.rescue.line import Line as Line
from app.rescue.search_state import Search


@dataclass(frozen=True, slots=True)
class PobNumber:
    """One of the three numbers with its time and source. ``total`` ``None`` = not known. ``medical`` and ``disabled`` are
    among them, ``dead`` and ``missing`` besides them; ``None`` = not said."""

    total: int | None
    about: bool
    by_category: Mapping[Category, int]
    source: str
    at: datetime
    entry: str
    medical: int | None = None
    disabled: int | None = None
    dead: int | None = None
    missing: int | None = None


@dataclass(frozen=True, slots=True)
class Sighting:
    """Where the boat was seen from own ship, degrees true and metres; ``None`` = not said."""

    bearing_deg: float | None
    range_m: float | None
    note: str
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
    hull_marks: str | None = None
    note: str = ""
    arpa: int | None = None
    vessel: str | None = None


@dataclass(frozen=True, slots=True)
class PhaseSaid:
    """One assessment of the phase: who saw what, who decided, when; ``by`` wrote it down."""

    phase: Phase
    factors: tuple[str, ...]
    observer: str
    decider: str
    note: str
    at: datetime
    entry: str
    by: str = ""


@dataclass(frozen=True, slots=True)
class WeatherSeen:
    weather: CaseWeather
    at: datetime
    entry: str


@dataclass(frozen=True, slots=True)
class Coordination:
    """``role``: "rcc" or "osc"; an empty name says that nobody leads from then on."""

    role: str
    name: str
    authority: str | None
    note: str
    at: datetime
    entry: str


@dataclass(frozen=True, slots=True)
class Drift:
    """Degrees true and m/s; both ``None`` = said to be not known."""

    set_deg: float | None
    drift_mps: float | None
    source: str
    at: datetime
    entry: str


@dataclass(frozen=True, slots=True)
class FrozenTrack:
    """The track of a target as it was when somebody froze it into the case."""

    target: str
    name: str
    mmsi: str | None
    points: tuple[tuple[datetime, float, float], ...]
    at: datetime
    entry: str
    source: str = ""


@dataclass(frozen=True, slots=True)
class Case:
    """A case folded. ``events`` are the first time of each timeline button, ``event_times`` every press of it with its
    entry (a RHIB is launched nine times); ``pob`` keeps the whole history. ``sitreps`` is the highest number sent,
    ``sitrep_at`` when that one went."""

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
    outcome_where: str = ""
    phases: tuple[PhaseSaid, ...] = ()
    weather: tuple[WeatherSeen, ...] = ()
    coordination: tuple[Coordination, ...] = ()
    drifts: tuple[Drift, ...] = ()
    tracks: tuple[FrozenTrack, ...] = ()
    positions: tuple[ReportedPosition, ...] = ()
    pob: Mapping[PobKind, tuple[PobNumber, ...]] = field(default_factory=dict)
    events: Mapping[CaseEventKind, datetime] = field(default_factory=dict)
    event_entries: Mapping[CaseEventKind, str] = field(default_factory=dict)
    actors: tuple[Actor, ...] = ()
    sitreps: int = 0
    event_times: Mapping[CaseEventKind, tuple[tuple[datetime, str], ...]] = field(default_factory=dict)
    sitrep_at: datetime | None = None
    channel: str = ""
    sightings: tuple[Sighting, ...] = ()
    searches: tuple[Search, ...] = ()

    @property
    def position(self) -> ReportedPosition | None:
        """The newest position by the time it speaks of."""
        return max(self.positions, key=lambda p: p.at) if self.positions else None

    @property
    def coordinator(self) -> str:
        """The RCC that coordinates now, "" where nobody does (or nobody said)."""
        said = any(c.role == "rcc" for c in self.coordination)
        return self._leads("rcc") if said else self.details.coordinator or ""

    @property
    def on_scene_coordinator(self) -> str:
        """Who commands on scene now, "" where nobody does."""
        return self._leads("osc")

    @property
    def drift(self) -> Drift | None:
        """How she drifts by the newest word; ``None`` where that is not known."""
        newest = self.drifts[-1] if self.drifts else None
        return newest if newest is not None and newest.drift_mps is not None else None

    @property
    def search(self) -> Search | None:
        """The search that goes on: the newest plan that has not ended."""
        return next((s for s in reversed(self.searches) if s.open), None)

    def _leads(self, role: str) -> str:
        return next((c.name for c in reversed(self.coordination) if c.role == role), "")

    def latest_pob(self, kind: PobKind) -> PobNumber | None:
        numbers = self.pob.get(kind, ())
        return numbers[-1] if numbers else None


@dataclass(frozen=True, slots=True)
class Difference:
    """A recount that differs from the ledger. ``unexplained`` = counted - ledger - explained; 0 once it has its reason.

    ``ledger`` is the number by the ledger at the time of the recount. ``superseded``: somebody counted the same place
    again later, so the head-count goes by that one; the reason is still owed. ``by_category``: counted - ledger of each
    category that was counted and differs (also where the totals agree); ``sorted_since`` what was sorted there since.
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
    by_category: Mapping[Category, int] = field(default_factory=dict)
    sorted_since: Mapping[Category, int] = field(default_factory=dict)

    @property
    def unexplained(self) -> int:
        return self.counted - self.ledger - self.explained

    @property
    def categories_open(self) -> Mapping[Category, int]:
        """Categories that still differ: not sorted since, no reason given, nobody counted again. Never people too many or
        too few: those are ``unexplained``."""
        if self.superseded or (self.reasons and self.unexplained == 0):
            return {}
        rest = {c: _towards_zero(n, self.sorted_since.get(c, 0)) for c, n in self.by_category.items()}
        return {c: n for c, n in rest.items() if n != 0}


def _towards_zero(number: int, change: int) -> int:
    """What is left of a difference after ``change``, which may take it to zero and not beyond, and never raises it."""
    return max(0, min(number, number - change)) if number > 0 else min(0, max(number, number - change))


@dataclass(frozen=True, slots=True)
class Imbalance:
    """A place from which more people left than ever came: the books say so, they never go quietly negative.

    ``entry`` is the movement that took the number below zero, ``case`` its case. For a category that is a part of
    another one (pregnant women) ``missing`` also counts those beyond the whole."""

    place: Place
    case: str | None
    category: Category
    missing: int
    entry: str


@dataclass(frozen=True, slots=True)
class Run:
    """What one RHIB run (or craft) brought to own ship for one case: ``people`` alive by category, and ``dead``.

    ``first`` and ``last``: when the first and the last of them came on board.
    """

    case: str | None
    way: str
    people: Mapping[Category, int]
    dead: int
    first: datetime
    last: datetime

    @property
    def total(self) -> int:
        return sum(n for c, n in self.people.items() if c not in PARTS)


@dataclass(frozen=True, slots=True)
class WrongRoute:
    """A movement in the log that cannot have been: the dead among the living, more sick than people. It has to be corrected."""

    entry: str
    at: datetime
    case: str | None
    why: str


@dataclass(frozen=True, slots=True)
class Ledger:
    """The people ledger. ``at`` is place -> category -> number, over all cases; ``by_case`` the same per case.

    Places outside (sea, boat, birth, missing, other ships) may be negative: they are where people came from. ``imbalances`` lists
    the rest. ``by_way`` is how many people each RHIB run or craft has delivered. ``flags``: how many at a place are known
    to have a need; nobody noted is not in it. ``runs``: what each run brought, in order of time. ``case_imbalances``: places
    where the number over all cases can be and only that of a case cannot: people were written to another case. ``ships``:
    case ("" = all) -> name of the other ship -> category -> who went over to her, below 0 who came from her.
    """

    at: Mapping[Place, Mapping[Category, int]] = field(default_factory=dict)
    by_case: Mapping[str, Mapping[Place, Mapping[Category, int]]] = field(default_factory=dict)
    differences: tuple[Difference, ...] = ()
    imbalances: tuple[Imbalance, ...] = ()
    movements: tuple[Line, ...] = ()
    by_way: Mapping[str, int] = field(default_factory=dict)
    flags: Mapping[Place, Mapping[Flag, int]] = field(default_factory=dict)
    runs: tuple[Run, ...] = ()
    wrong_routes: tuple[WrongRoute, ...] = ()
    case_imbalances: tuple[Imbalance, ...] = ()
    ships: Mapping[str, Mapping[str, Mapping[Category, int]]] = field(default_factory=dict)

    def places(self, case: str | None = None) -> Mapping[Place, Mapping[Category, int]]:
        """Where people are, for people to read: on other ships are those whom we handed over to one and who did not come
        back from her; whom another ship brought us is not taken off them."""
        where = self.at if case is None else self.by_case.get(case, {})
        if Place.OTHER_SHIP not in where:
            return where
        over: dict[Category, int] = {}
        for people in self.ships.get(case or "", {}).values():
            for category, number in people.items():
                if number > 0:
                    over[category] = over.get(category, 0) + number
        return {**where, Place.OTHER_SHIP: over}

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

    @property
    def category_differences(self) -> tuple[Difference, ...]:
        """Recounts whose categories are still other than the ledger's, whether or not the totals agree."""
        return tuple(d for d in self.differences if d.categories_open)


@dataclass(frozen=True, slots=True)
class Incident:
    """``details`` are the additions, ``facts`` what they say field by field, oldest first: the newest stands, of lists all do.
    ``tracks`` were frozen when it was marked and for a while after it, own ship's among them (source "own"). ``report``: items of
    the attack report as officers filled them in, oldest first."""

    id: str
    number: int
    at: datetime
    case: str | None
    codes: tuple[tuple[str, datetime], ...]
    details: tuple[Line, ...]
    ship: ShipState | None
    by: str = ""
    facts: Mapping[str, tuple[Said, ...]] = field(default_factory=dict)
    tracks: tuple[FrozenTrack, ...] = ()
    statements: tuple[Statement, ...] = ()
    report: Mapping[str, tuple[Said, ...]] = field(default_factory=dict)

    def said(self, name: str) -> Any:
        """The newest word on a field; ``None`` where nobody has said anything."""
        words = self.facts.get(name, ())
        return words[-1].value if words else None

    def listed(self, name: str) -> tuple[str, ...]:
        """All that was said in a field that is a list, each once."""
        return tuple(dict.fromkeys(each for said in self.facts.get(name, ()) for each in said.value))

    def reported(self, item: str) -> Said | None:
        """What an officer filled in for an item of the attack report; ``None`` where nobody did, or it was taken back."""
        words = self.report.get(item, ())
        return words[-1] if words and words[-1].value else None


@dataclass(frozen=True, slots=True)
class Communication:
    line: CommsLine
    at: datetime
    case: str | None
    entry: str
    author: str


@dataclass(frozen=True, slots=True)
class Fate:
    """What became of a message for some of its recipients: queued, delivered, failed, handed_over."""

    at: datetime
    status: str
    recipients: tuple[str, ...]
    detail: str


@dataclass(frozen=True, slots=True)
class Told:
    """Who was told what, when, and who was refused: from policy decisions and what became of them (``fates``, oldest first).

    ``text`` is subject and body as decided on; ``reason`` what the master gave (``by_master``), ``entry`` the decision.
    """

    at: datetime
    draft: str
    recipients: tuple[str, ...]
    channel: str
    verdict: str
    sentence: str
    status: str
    case: str | None
    by: str
    entry: str = ""
    title: str = ""
    text: str = ""
    rule: str = ""
    reason: str = ""
    by_master: bool = False
    released: bool = False
    fates: tuple[Fate, ...] = ()


@dataclass(frozen=True, slots=True)
class PosAnswer:
    """What came back on a request for a place of safety."""

    result: str
    by: str
    port: str
    position: Position | None
    text: str
    at: datetime
    entry: str
    author: str = ""


@dataclass(frozen=True, slots=True)
class PosRequest:
    """One request for a place of safety. ``number`` counts them in order of time. Open until a port is assigned or a later
    request takes its place (``superseded``). ``ports_since``: ports that were assigned on earlier requests after this one was
    made; whoever answers an old request has answered the newest one too."""

    number: int
    id: str
    at: datetime
    to: tuple[str, ...]
    authorities: tuple[str, ...]
    means: str
    text: str
    draft: str | None
    cases: tuple[str, ...]
    remind_min: int | None
    by: str
    answers: tuple[PosAnswer, ...] = ()
    superseded: bool = False
    ports_since: tuple[PosAnswer, ...] = ()

    @property
    def assigned(self) -> PosAnswer | None:
        """The newest answer that names a port which whoever assigned it did not refuse since."""
        refused: set[str] = set()
        ordered = sorted((*self.answers, *self.ports_since), key=lambda a: a.at)
        for answer in ordered[::-1]:
            if answer.result == "assigned" and _said_by(answer) not in refused:
                return answer
            if answer.result == "refused":
                refused.add(_said_by(answer))
        return None

    @property
    def open(self) -> bool:
        return self.assigned is None and not self.superseded


def _said_by(answer: PosAnswer) -> str:
    return " ".join(answer.by.casefold().split())


@dataclass(frozen=True, slots=True)
class Reminder:
    """A call to repeat. ``call`` is the entry that asked for it; gone once it is answered, repeated or struck off."""

    call: str
    party: str
    means: str
    case: str | None
    said: datetime
    due: datetime


@dataclass(frozen=True, slots=True)
class Conduct:
    text: str
    where: str
    source: str
    case: str | None
    at: datetime
    by: str
    entry: str


@dataclass(frozen=True, slots=True)
class Photo:
    sha256: str
    suffix: str
    caption: str
    taken: datetime | None
    at: datetime
    entry: str


@dataclass(frozen=True, slots=True)
class Vessel:
    """A vessel of the register, folded. ``conduct`` and ``photos`` oldest first."""

    id: str
    details: VesselNoted
    conduct: tuple[Conduct, ...] = ()
    photos: tuple[Photo, ...] = ()

    @property
    def name(self) -> str:
        return self.details.name or self.details.mmsi or "not named"


@dataclass(frozen=True, slots=True)
class Speeds:
    """Speeds that the officer reckons with, m/s; ``None`` = own ship by her present speed, RHIBs by the settings."""

    own_mps: float | None = None
    rhib_mps: float | None = None


@dataclass(frozen=True, slots=True)
class MobMark:
    id: str
    at: datetime
    position: Position | None
    cleared: bool


@dataclass(frozen=True, slots=True)
class ChartMark:
    """A place that an officer marked on the chart; see ``mark_entries``."""

    id: str
    at: datetime
    position: Position
    name: str
    symbol: str
    note: str
    by: str


@dataclass(frozen=True, slots=True)
class RescueState:
    """All that the journal says. ``lines`` in order of when it happened; ``problems`` = entries that could not be read.

    ``last_written``: when something was last written of each subject (a case, an incident). ``loading`` is (read, of) while
    a long log is still being read at the start: until it is ``None`` nothing else here is whole, and nothing is counted.
    ``withheld``: entries that are not given, or not enough of them to count.
    """

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
    marks: tuple[ChartMark, ...] = ()
    requests: tuple[PosRequest, ...] = ()
    reminders: tuple[Reminder, ...] = ()
    vessels: Mapping[str, Vessel] = field(default_factory=dict)
    speeds: Speeds = field(default_factory=Speeds)
    problems: tuple[str, ...] = ()
    last_written: Mapping[str, datetime] = field(default_factory=dict)
    loading: tuple[int, int] | None = None
    media: Mapping[str, MediaItem] = field(default_factory=dict)
    withheld: int = 0
