"""The facts of a watch hand-over sheet, as data. Screen and paper put it into words.

Everything that somebody still has to act on: open cases, who is on board, what is unexplained, what was not answered,
which alerts and feeds are in trouble. Folded from the journal alone, so that a restart changes nothing in it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from app.rescue.entries import DECEASED, AlertNoted, Category, Flag, LinkNoted, Place, PobKind
from app.rescue.people import total
from app.rescue.safety import hours_waited
from app.rescue.state import (
    Case,
    Communication,
    Difference,
    Imbalance,
    Incident,
    MobMark,
    PhaseSaid,
    PobNumber,
    PosRequest,
    Reminder,
    RescueState,
    Told,
    WeatherSeen,
    WrongRoute,
)

LIVE_LINKS: Final = frozenset({"live"})
OVER: Final = "normal"
QUIET: Final = "active, acknowledged"
"""The state of an alert that makes no sound any more and is still true."""

_ELSEWHERE: Final = tuple(p for p in Place if p not in DECEASED and p not in (Place.OWN_SHIP, Place.SEA, Place.BOAT, Place.BIRTH))


@dataclass(frozen=True, slots=True)
class OpenCase:
    """One open case with the newest of each number; ``None`` = nobody said. ``phase``: the assessment that stands, with its
    observer, decider and who wrote it down. ``on_board``: this case's people alive on own ship."""

    case: Case
    reported: PobNumber | None
    estimated: PobNumber | None
    counted: PobNumber | None
    last_sitrep: int | None
    last_sitrep_at: datetime | None = None
    phase: PhaseSaid | None = None
    weather: WeatherSeen | None = None
    on_board: int = 0


@dataclass(frozen=True, slots=True)
class OpenRequest:
    """A request for a place of safety without a port, and how long it has been waiting."""

    request: PosRequest
    hours: float


@dataclass(frozen=True, slots=True)
class OpenAlert:
    """An alert that is not over. ``by`` acknowledged it; ``quiet``: it makes no sound any more and is still true."""

    title: str
    priority: str
    state: str
    since: datetime
    by: str | None
    quiet: bool


@dataclass(frozen=True, slots=True)
class Handover:
    """The sheet at ``at``. ``unanswered``: outgoing calls with no answer to which nobody has answered since.

    ``not_sent``: messages that waited or failed. ``alerts`` and ``feeds``: (name, state, since). ``differences``: recounts
    without a full reason, superseded ones too; ``category_differences``: those whose categories differ, totals agreeing or
    not. ``elsewhere``: who is in RHIBs, on other ships, ashore, missing ... by place. ``reminders``: calls to repeat, the one due
    first in front; ``due`` those whose time has come. ``open_alerts`` says of ``alerts`` who acknowledged them.
    """

    at: datetime
    mission: str
    ship: str
    on_watch: tuple[tuple[str, str, datetime], ...]
    open_cases: tuple[OpenCase, ...]
    on_board: int
    on_board_by_category: Mapping[Category, int]
    deceased_on_board: int
    unexplained: int
    differences: tuple[Difference, ...]
    imbalances: tuple[Imbalance, ...]
    mobs: tuple[MobMark, ...]
    incidents: tuple[Incident, ...]
    unanswered: tuple[Communication, ...]
    not_sent: tuple[Told, ...]
    alerts: tuple[tuple[str, str, datetime], ...]
    feeds: tuple[tuple[str, str, datetime], ...]
    problems: tuple[str, ...]
    flags: Mapping[Flag, int]
    elsewhere: Mapping[Place, int]
    category_differences: tuple[Difference, ...]
    case_imbalances: tuple[Imbalance, ...]
    wrong_routes: tuple[WrongRoute, ...]
    requests: tuple[OpenRequest, ...]
    reminders: tuple[Reminder, ...]
    open_alerts: tuple[OpenAlert, ...]

    @property
    def due(self) -> tuple[Reminder, ...]:
        return tuple(r for r in self.reminders if r.due <= self.at)


def handover(state: RescueState, at: datetime, since: datetime | None = None) -> Handover:
    """The sheet of ``state`` at ``at``; ``since`` (start of the watch) limits incidents, not what is still open."""
    ledger = state.ledger
    alerts = _alerts(state)
    return Handover(
        at=at,
        mission=state.mission,
        ship=state.ship,
        on_watch=state.on_watch,
        open_cases=tuple(_open_case(case, state) for case in state.cases.values() if case.open),
        on_board=ledger.on_board,
        on_board_by_category=ledger.at.get(Place.OWN_SHIP, {}),
        deceased_on_board=ledger.total(Place.DECEASED_ON_BOARD),
        unexplained=ledger.unexplained,
        differences=ledger.open_differences,
        imbalances=ledger.imbalances,
        mobs=tuple(mob for mob in state.mobs if not mob.cleared),
        incidents=tuple(i for i in state.incidents if since is None or i.at >= since),
        unanswered=_unanswered(state.communications),
        not_sent=tuple(told for told in state.told if told.status in ("queued", "failed", "released")),
        alerts=tuple((alert.title, alert.state, alert.since) for alert in alerts),
        feeds=_feeds(state),
        problems=state.problems,
        flags=ledger.flags.get(Place.OWN_SHIP, {}),
        elsewhere={place: number for place in _ELSEWHERE if (number := total(ledger.places().get(place, {}))) > 0},
        category_differences=ledger.category_differences,
        case_imbalances=ledger.case_imbalances,
        wrong_routes=ledger.wrong_routes,
        requests=tuple(OpenRequest(r, hours_waited(r, at)) for r in state.requests if r.open),
        reminders=state.reminders,
        open_alerts=alerts,
    )


def _open_case(case: Case, state: RescueState) -> OpenCase:
    return OpenCase(
        case=case,
        reported=case.latest_pob(PobKind.REPORTED),
        estimated=case.latest_pob(PobKind.ESTIMATED),
        counted=case.latest_pob(PobKind.COUNTED),
        last_sitrep=case.sitreps or None,
        last_sitrep_at=case.sitrep_at,
        phase=case.phases[-1] if case.phases else None,
        weather=case.weather[-1] if case.weather else None,
        on_board=state.ledger.total(Place.OWN_SHIP, case.id),
    )


def _unanswered(communications: tuple[Communication, ...]) -> tuple[Communication, ...]:
    """The last call to each party (per case) if nobody answered it."""
    last: dict[tuple[str | None, str], Communication] = {}
    for said in communications:
        last[said.case, said.line.party.casefold()] = said
    return tuple(said for said in last.values() if said.line.result == "no_answer")


def _alerts(state: RescueState) -> tuple[OpenAlert, ...]:
    newest = {p.alert: (p, line.at) for line in state.lines if isinstance(p := line.payload, AlertNoted)}
    return tuple(
        OpenAlert(p.title, p.priority, p.state, at, p.by, p.state == QUIET) for p, at in newest.values() if p.state != OVER
    )


def _feeds(state: RescueState) -> tuple[tuple[str, str, datetime], ...]:
    newest = {p.link: (p.link, p.phase, line.at) for line in state.lines if isinstance(p := line.payload, LinkNoted)}
    return tuple(feed for feed in newest.values() if feed[1] not in LIVE_LINKS)
