"""The facts of a watch hand-over sheet, as data. Screen and paper put it into words.

Everything that somebody still has to act on: open cases, who is on board, what is unexplained, what was not answered,
which alerts and feeds are in trouble. Folded from the journal alone, so that a restart changes nothing in it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from app.rescue.entries import AlertNoted, Category, LinkNoted, Place, PobKind
from app.rescue.state import Case, Communication, Difference, Imbalance, Incident, MobMark, PobNumber, RescueState, Told

LIVE_LINKS: Final = frozenset({"live"})
OVER: Final = "normal"


@dataclass(frozen=True, slots=True)
class OpenCase:
    """One open case with the newest of each number; ``None`` = nobody said."""

    case: Case
    reported: PobNumber | None
    estimated: PobNumber | None
    counted: PobNumber | None
    last_sitrep: int | None


@dataclass(frozen=True, slots=True)
class Handover:
    """The sheet at ``at``. ``unanswered``: outgoing calls with no answer to which nobody has answered since.

    ``not_sent``: messages that waited or failed. ``alerts`` and ``feeds``: (name, state, since).
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


def handover(state: RescueState, at: datetime, since: datetime | None = None) -> Handover:
    """The sheet of ``state`` at ``at``; ``since`` (start of the watch) limits incidents, not what is still open."""
    return Handover(
        at=at,
        mission=state.mission,
        ship=state.ship,
        on_watch=state.on_watch,
        open_cases=tuple(_open_case(case) for case in state.cases.values() if case.open),
        on_board=state.ledger.on_board,
        on_board_by_category=state.ledger.at.get(Place.OWN_SHIP, {}),
        deceased_on_board=state.ledger.total(Place.DECEASED_ON_BOARD),
        unexplained=state.ledger.unexplained,
        differences=state.ledger.open_differences,
        imbalances=state.ledger.imbalances,
        mobs=tuple(mob for mob in state.mobs if not mob.cleared),
        incidents=tuple(i for i in state.incidents if since is None or i.at >= since),
        unanswered=_unanswered(state.communications),
        not_sent=tuple(told for told in state.told if told.status in ("queued", "failed", "released")),
        alerts=_alerts(state),
        feeds=_feeds(state),
        problems=state.problems,
    )


def _open_case(case: Case) -> OpenCase:
    return OpenCase(
        case=case,
        reported=case.latest_pob(PobKind.REPORTED),
        estimated=case.latest_pob(PobKind.ESTIMATED),
        counted=case.latest_pob(PobKind.COUNTED),
        last_sitrep=case.sitreps or None,
    )


def _unanswered(communications: tuple[Communication, ...]) -> tuple[Communication, ...]:
    """The last call to each party (per case) if nobody answered it."""
    last: dict[tuple[str | None, str], Communication] = {}
    for said in communications:
        last[said.case, said.line.party.casefold()] = said
    return tuple(said for said in last.values() if said.line.result == "no_answer")


def _alerts(state: RescueState) -> tuple[tuple[str, str, datetime], ...]:
    newest = {p.alert: (p.title, p.state, line.at) for line in state.lines if isinstance(p := line.payload, AlertNoted)}
    return tuple(alert for alert in newest.values() if alert[1] != OVER)


def _feeds(state: RescueState) -> tuple[tuple[str, str, datetime], ...]:
    newest = {p.link: (p.link, p.phase, line.at) for line in state.lines if isinstance(p := line.payload, LinkNoted)}
    return tuple(feed for feed in newest.values() if feed[1] not in LIVE_LINKS)
