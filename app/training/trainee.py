"""What the trainee's log says, taken out of the folded state for judging: alerts with their answers, cases, positions, entries.

Only what was written while the drill ran counts: a line that was added after it changes nothing.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from app.entry import SYSTEM, Entry
from app.rescue.entries import AlertNoted, CaseOpened, CasePosition
from app.rescue.line import Line
from app.rescue.state import Case, RescueState, Told
from app.training.facts import Drill
from app.watch.frame import AlertState, Priority

_CAUTION: Final = Priority.CAUTION.name.lower()
_EXPORT: Final = "export"


@dataclass(frozen=True, slots=True)
class AlertStory:
    """One alert from its coming to its end. ``asked``: when it first wanted an answer, ``None`` for a caution, which wants none.
    ``lapsed``: when it wanted none any more though nobody had given one. One that was answered and rose again has
    ``before``: the slowest of the earlier answers, seconds.

    Times in seconds from the start of the drill; ``entries`` are the ids of the lines that say so, oldest first.
    """

    id: str
    title: str
    detail: str
    priority: str
    raised_s: float
    asked_s: float | None = None
    acknowledged_s: float | None = None
    by: str | None = None
    over_s: float | None = None
    entries: tuple[str, ...] = ()
    lapsed_s: float | None = None
    before_s: float | None = None

    @property
    def delay_s(self) -> float | None:
        """From the call for an answer to the answer, the slowest of them; ``None`` where none was wanted or given."""
        now = None if self.asked_s is None or self.acknowledged_s is None else self.acknowledged_s - self.asked_s
        return max((s for s in (self.before_s, now) if s is not None), default=None)


@dataclass(frozen=True, slots=True)
class PlaceSaid:
    """A position that was written down for a case: when it was written, and what time it speaks of."""

    case: str
    written_s: float
    at_s: float
    lat: float
    lon: float
    source: str
    role: str
    entry: str


@dataclass(frozen=True, slots=True)
class Log:
    """The trainee's log within the drill. ``lines`` in order of writing; ``end_s`` when the drill ended."""

    state: RescueState
    drill: Drill
    end_s: float
    lines: tuple[Line, ...]
    alerts: tuple[AlertStory, ...]
    places: tuple[PlaceSaid, ...]
    told: tuple[Told, ...]

    @property
    def crew(self) -> tuple[Line, ...]:
        """What people wrote, in order of writing."""
        return tuple(line for line in self.lines if first(line).author != SYSTEM)

    def written_s(self, line: Line) -> float:
        return self.drill.seconds(first(line).written)

    def opened(self, case: Case) -> tuple[float, str] | None:
        """When a case was written down, and the line; ``None`` where that was not within the drill."""
        for line in self.lines:
            if isinstance(line.payload, CaseOpened) and line.subject == case.id:
                return self.written_s(line), line.id
        return None

    def cases(self) -> tuple[Case, ...]:
        """The cases of the drill, in the order in which they were written down."""
        found = [(at, case) for case in self.state.cases.values() if (at := self.opened(case)) is not None]
        return tuple(case for _at, case in sorted(found, key=lambda each: each[0][0]))

    def places_of(self, case: str) -> tuple[PlaceSaid, ...]:
        return tuple(place for place in self.places if place.case == case)


def first(line: Line) -> Entry:
    """The first wording of a line: who wrote it, when."""
    return line.history[0] if line.history else line.entry


def read_log(state: RescueState, drill: Drill, end_s: float) -> Log:
    """The log of a drill that ended at ``end_s``. Struck-out lines are not in it."""
    lines = [line for line in state.lines if not line.void and drill.seconds(first(line).written) <= end_s]
    lines.sort(key=lambda line: first(line).seq)
    known = {line.id for line in lines}
    return Log(
        state=state,
        drill=drill,
        end_s=end_s,
        lines=tuple(lines),
        alerts=tuple(_alerts(lines, drill)),
        places=tuple(_places(lines, drill)),
        told=tuple(t for t in state.told if t.channel != _EXPORT and (not t.entry or t.entry in known)),
    )


def _alerts(lines: list[Line], drill: Drill) -> list[AlertStory]:
    """One story for each coming of an alert; one that is over and comes again before it was answered goes on."""
    out: list[AlertStory] = []
    running: dict[str, int] = {}
    for line in lines:
        noted = line.payload
        if not isinstance(noted, AlertNoted):
            continue
        at, here = drill.seconds(line.at), running.get(noted.alert)
        if here is None:
            if noted.state not in (AlertState.ACTIVE_UNACKNOWLEDGED, AlertState.ACTIVE_ACKNOWLEDGED):
                continue
            here = running[noted.alert] = len(out)
            out.append(AlertStory(noted.alert, noted.title, noted.detail, noted.priority, at))
        story = replace(out[here], entries=(*out[here].entries, line.id))
        match noted.state:
            case AlertState.ACTIVE_UNACKNOWLEDGED:
                anew = story.asked_s is None or story.acknowledged_s is not None or story.lapsed_s is not None
                story = replace(
                    story,
                    asked_s=at if anew else story.asked_s,
                    before_s=story.delay_s,
                    acknowledged_s=None,
                    by=None,
                    over_s=None,
                    lapsed_s=None,
                    priority=noted.priority,
                )
            case AlertState.ACTIVE_ACKNOWLEDGED if noted.priority != _CAUTION and story.acknowledged_s is None:
                story = replace(story, acknowledged_s=at, by=noted.by)
            case AlertState.ACTIVE_ACKNOWLEDGED if story.asked_s is not None and story.acknowledged_s is None:
                story = replace(story, lapsed_s=at)  # it fell to a caution: the program asks no more, and nobody has answered
            case AlertState.RECTIFIED_UNACKNOWLEDGED:
                story = replace(story, over_s=at)
            case AlertState.NORMAL:
                waits = story.asked_s is not None and story.acknowledged_s is None and story.lapsed_s is None
                answered = waits and noted.by is not None
                story = replace(
                    story,
                    over_s=at if story.over_s is None else story.over_s,
                    acknowledged_s=at if answered else story.acknowledged_s,
                    by=noted.by if answered else story.by,
                    lapsed_s=at if waits and not answered else story.lapsed_s,
                )
                del running[noted.alert]
        out[here] = story
    return out


def _places(lines: list[Line], drill: Drill) -> list[PlaceSaid]:
    out = []
    for line in lines:
        said = line.payload
        if isinstance(said, CasePosition) and line.subject is not None:
            at = drill.seconds(said.at if said.at is not None else line.at)
            written = drill.seconds(first(line).written)
            out.append(PlaceSaid(line.subject, written, at, said.lat, said.lon, said.source, said.role, line.id))
    return out
