"""The timeline of a mission report: what mattered, in order of time. The rest is counted by kind and stands in a table."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from datetime import datetime
from typing import Final

from app.entry import WITHHELD
from app.export.document import Section, Table
from app.export.report_given import Story, exact, many
from app.rescue import entries as e
from app.rescue.lines import people_words, persons
from app.rescue.people import EMBARKED_FROM
from app.rescue.state import Line, Run

MOST: Final = 400
"""Rows: about fifteen pages. What matters most stays where there is more."""

_FIRST: Final[frozenset[type[e.Payload]]] = frozenset(
    {e.MissionOpened, e.MissionClosed, e.CaseOpened, e.CaseClosed, e.CaseReopened, e.IncidentMarked, e.MobMarked, e.MobCleared,
     e.MasterDistress}
)  # fmt: skip
_SECOND: Final[frozenset[type[e.Payload]]] = frozenset(
    {e.PosRequested, e.PosAnswered, e.CasePhase, e.CaseCoordination, e.PeopleRecount, e.IncidentDetail, e.PolicyChanged}
)
_THIRD: Final[frozenset[type[e.Payload]]] = frozenset({e.CaseEvent, e.WatchOn, e.Exported})
_LONGEST: Final = 240

_Row = tuple[datetime, int, tuple[str, ...]]


def timeline_section(story: Story) -> Section:
    """Rows of the first rank all, of the others as many as there is room for, in order of rank."""
    state = story.state
    of = {i.id: f"Incident {i.number}" for i in state.incidents} | {c.id: c.number for c in state.cases.values()}
    ranks: tuple[list[_Row], list[_Row], list[_Row]] = ([], [], [])
    for line in state.lines:
        if not line.void and (rank := _rank(line)) is not None:
            ranks[rank].append((line.at, line.order[1], _row(line, of)))
    ranks[1].extend(_run(run) for run in state.ledger.runs)
    kept: list[_Row] = []
    left: list[str] = []
    for rows, words in zip(ranks, ("most important", "important", "other"), strict=True):
        room = max(0, MOST - len(kept))
        kept += rows[:room]
        if len(rows) > room:
            left.append(f"{len(rows) - room} {words}")
    said = [_rest(story)] if state.lines else []
    if left:
        said.insert(0, f"Not all of it fits here: {' and '.join(left)} lines more stand in tables/log.csv.")
    if void := sum(line.void for line in state.lines):
        said.append(
            f"{many(void, 'line was', 'lines were')} struck out later: left out here, and still in tables/log.csv with why."
        )
    shown = tuple(row for _, _, row in sorted(kept, key=lambda r: r[:2]))
    heads = ("UTC", "What happened", "About", "By", "Entry")
    return Section(
        "What happened when",
        lines=tuple(said),
        table=Table(heads, shown, (1.45, 4.7, 1.15, 0.95, 0.6)),
        empty=WITHHELD if story.holds_back else "Nothing was logged.",
        new_page=bool(shown),
    )


def _rank(line: Line) -> int | None:
    kind = type(line.payload)
    if kind in _FIRST:
        return 0
    if kind in _SECOND:
        return 1
    payload = line.payload
    if isinstance(payload, e.PeopleMovement):
        # Those whom RHIBs brought are one row a run.
        return None if payload.way and payload.from_place in EMBARKED_FROM else 1
    return 2 if kind in _THIRD else None


def _row(line: Line, of: Mapping[str, str]) -> tuple[str, ...]:
    words = f"{line.title}: {line.text}" if line.text else line.title
    if len(words) > _LONGEST:
        words = f"{words[: _LONGEST - 1]}…"
    corrected = " (corrected since it was first written)" if line.history else ""
    return (exact(line.at), words + corrected, of.get(line.subject or "", ""), line.entry.author, str(line.entry.seq))


def _run(run: Run) -> _Row:
    alive = f"{persons(run.total)} brought on board: {people_words(run.people)}" if run.total else ""
    lost = f"{run.dead} dead" if run.dead else ""
    until = f" (until {run.last:%H:%M:%S})" if run.last > run.first else ""
    words = f"{run.way}: {', '.join(part for part in (alive, lost) if part) or 'nobody'}{until}"
    return run.first, 0, (exact(run.first), words, run.case or "", "", "")


def _rest(story: Story) -> str:
    """What is not in the timeline, by kind."""
    state = story.state
    rest: Counter[str] = Counter()
    for line in state.lines:
        if not line.void and _rank(line) is None and not isinstance(line.payload, e.PeopleMovement):
            rest[line.entry.kind] += 1
    said = [f"{KIND_WORDS.get(kind, kind)} {n}" for kind, n in rest.most_common()]
    total = len(state.lines)
    log = "What is given of the log" if story.holds_back else "The log"
    return f"{log} has {many(total, 'line')}. Besides what stands here: {', '.join(said) or 'nothing'} (tables/log.csv)."


KIND_WORDS: Final = {
    "alert.noted": "alerts",
    "link.noted": "changes of feeds",
    "log.line": "remarks",
    "comms.line": "calls and contacts",
    "policy.decision": "decisions on messages",
    "relay.sent": "steps of messages",
    "case.position": "case positions",
    "case.pob": "numbers of people on boats",
    "case.details": "details of boats",
    "case.actor": "vessels present",
    "case.weather": "weather reports",
    "case.drift": "drifts",
    "case.track": "tracks kept with cases",
    "incident.track": "tracks kept with incidents",
    "incident.statement": "statements",
    "media.added": "originals taken in",
    "media.clock": "camera clocks",
    "custody.noted": "steps of custody",
    "watch.off": "ends of watches",
    "system.note": "notes of the program",
    "people.explained": "explained differences",
    "people.sorted": "sortings",
    "people.flagged": "needs noted",
    "personal.noted": "acts on personal records",
    "vessel.noted": "vessels noted",
    "vessel.conduct": "vessels seen",
    "vessel.photo": "photos of vessels",
    "plan.speeds": "speeds set",
    "comms.reminder_done": "calls not to be repeated",
    "policy.proposed": "changes of the directory proposed",
    "policy.dropped": "changes of the directory dropped",
    "withheld": "withheld",
}
