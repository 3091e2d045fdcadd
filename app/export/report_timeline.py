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

MOST: Final = 450
"""Rows: about fifteen pages. A kind that does not fit is left out whole: half of it would read as all of it."""

_FIRST: Final[frozenset[type[e.Payload]]] = frozenset(
    {e.MissionOpened, e.MissionClosed, e.CaseOpened, e.CaseClosed, e.CaseReopened, e.IncidentMarked, e.MobMarked, e.MobCleared,
     e.MasterDistress}
)  # fmt: skip
_THEN: Final[tuple[tuple[tuple[type[e.Payload], ...], str], ...]] = (
    ((e.PosRequested, e.PosAnswered), "requests for a place of safety and answers"),
    ((e.PeopleMovement,), "movements of people"),
    ((e.IncidentDetail,), "words on incidents"),
    ((e.PeopleRecount,), "counts of people"),
    ((), "RHIB runs"),
    ((e.CaseEvent,), "steps of rescues"),
    ((e.CasePhase, e.CaseCoordination), "phases and changes of who coordinates"),
    ((e.PolicyChanged, e.Exported, e.WatchOn), "changes of the directory, exports and watches"),
)
"""Kinds in order of how much they matter, and what they are called where they do not fit. Without one: one row a run."""

_RUNS: Final = 5
_LONGEST: Final = 240

_Place = tuple[datetime, int, Line | Run]


def timeline_section(story: Story) -> Section:
    """What matters most first in line for the room there is; in order of time."""
    state = story.state
    of = {i.id: f"Incident {i.number}" for i in state.incidents} | {c.id: c.number for c in state.cases.values()}
    ranks: list[list[_Place]] = [[] for _ in range(len(_THEN) + 1)]
    for line in state.lines:
        if not line.void and (rank := _rank(line)) is not None:
            ranks[rank].append((*line.order, line))
    ranks[_RUNS] = [(run.first, 0, run) for run in state.ledger.runs]
    kept: list[_Place] = ranks[0][:MOST]
    left = [f"{len(ranks[0]) - MOST} of the most important lines"] if len(ranks[0]) > MOST else []
    for places, (_, words) in zip(ranks[1:], _THEN, strict=True):
        if len(kept) + len(places) <= MOST:
            kept += places
        else:
            left.append(f"{len(places)} {words}")
    said = [_rest(story)] if state.lines else []
    if left:
        said.insert(0, f"Too many to stand here, and in tables/log.csv: {', '.join(left)}.")
    if void := sum(line.void for line in state.lines):
        said.append(
            f"{many(void, 'line was', 'lines were')} struck out later: left out here, and still in tables/log.csv with why."
        )
    kept.sort(key=lambda place: place[:2])
    shown = tuple(_row(what, of) if isinstance(what, Line) else _run(what) for _, _, what in kept)
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
    payload = line.payload
    if isinstance(payload, e.PeopleMovement) and payload.way and payload.from_place in EMBARKED_FROM:
        return None  # those whom RHIBs brought are one row a run
    return next((i for i, (kinds, _) in enumerate(_THEN, 1) if kind in kinds), None)


def _row(line: Line, of: Mapping[str, str]) -> tuple[str, ...]:
    words = f"{line.title}: {line.text}" if line.text else line.title
    if len(words) > _LONGEST:
        words = f"{words[: _LONGEST - 1]}…"
    corrected = " (corrected since it was first written)" if line.history else ""
    return (exact(line.at), words + corrected, of.get(line.subject or "", ""), line.entry.author, str(line.entry.seq))


def _run(run: Run) -> tuple[str, ...]:
    alive = f"{persons(run.total)} brought on board: {people_words(run.people)}" if run.total else ""
    lost = f"{run.dead} dead" if run.dead else ""
    until = f" (until {run.last:%H:%M:%S})" if f"{run.last:%H:%M:%S}" != f"{run.first:%H:%M:%S}" else ""
    words = f"{run.way}: {', '.join(part for part in (alive, lost) if part) or 'nobody'}{until}"
    return (exact(run.first), words, run.case or "", "", "")


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
    "search.planned": "searches planned",
    "search.leg": "legs of searches run",
    "search.ended": "searches ended",
    "comms.reminder_done": "calls not to be repeated",
    "policy.proposed": "changes of the directory proposed",
    "policy.dropped": "changes of the directory dropped",
    "withheld": "withheld",
    "mission.opened": "opening of the mission",
    "mission.closed": "end of the mission",
    "watch.on": "watches",
    "case.opened": "cases opened",
    "case.closed": "cases closed",
    "case.reopened": "cases reopened",
    "case.event": "steps of rescues",
    "case.phase": "emergency phases",
    "case.coordination": "who coordinates",
    "people.movement": "movements of people",
    "people.recount": "counts of people",
    "incident.marked": "incidents",
    "incident.detail": "words on incidents",
    "incident.report": "attack reports",
    "mark.set": "marks on the chart",
    "mark.removed": "marks taken off the chart",
    "mob.marked": "man overboard",
    "mob.cleared": "man overboard cleared",
    "master.distress": "own distress",
    "pos.request": "requests for a place of safety",
    "pos.answer": "answers on a place of safety",
    "policy.changed": "changes of the directory",
    "export.made": "exports",
    "entry.void": "lines struck out",
    "erased.noted": "erasures of personal data",
}
