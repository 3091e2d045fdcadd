"""The after-action report as data: what was asked and done, every alert, case, position, count and decision, and earlier runs.

Made of the run (``facts``), the log and nothing else, so that it can be made again at any time and comes out the same.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from pydantic import TypeAdapter, ValidationError

from app.entry import SYSTEM
from app.errors import UserError
from app.geo import Position, range_bearing
from app.rescue.entries import WatchOn
from app.rescue.line import Line
from app.rescue.lines import wording
from app.rescue.state import RescueState
from app.rescue.withheld import read_payload
from app.training.facts import OWN, Drill, Run, Truth
from app.training.judge import Result, Verdict, cases_of_vessels, is_fixed_text, judge, place_error, points
from app.training.trainee import AlertStory, Log, first, read_log
from app.units import nm

FORMAT: Final = 1
LATE_MIN: Final = 5.0
"""An entry that was written so many minutes after what it tells is late."""
_BELIEF_STEP_S: Final = 30.0
_OWN_OFF_NM: Final = 0.1


@dataclass(frozen=True, slots=True)
class PlaceCompared:
    """A position of the log against the truth at the time that it speaks of; ``off_nm`` ``None`` where nothing can be compared."""

    written_s: float
    at_s: float
    lat: float
    lon: float
    source: str
    off_nm: float | None
    entry: str


@dataclass(frozen=True, slots=True)
class CaseTold:
    """One case: ``vessel`` whom it is about by the truth, "" = nobody that is asked for. ``believed``: seconds and NM, how far
    the newest position that the log had at each time was from where she was at that time."""

    case: str
    number: str
    vessel: str
    opened_s: float
    first_word_s: float | None
    places: tuple[PlaceCompared, ...]
    believed: tuple[tuple[float, float], ...]
    entry: str

    @property
    def took_s(self) -> float | None:
        """From the first word of her to the case."""
        return None if self.first_word_s is None else self.opened_s - self.first_word_s


@dataclass(frozen=True, slots=True)
class Count:
    """Persons: on board by the log at the end, and as asked; ``unexplained`` of the log's own counts."""

    on_board: int
    asked: int | None
    unexplained: int

    @property
    def off(self) -> int | None:
        return None if self.asked is None else self.on_board - self.asked


@dataclass(frozen=True, slots=True)
class Decision:
    """Who tried to send what to whom, and what the gate said. ``fixed``: a text that tells nothing."""

    at_s: float
    by: str
    title: str
    recipients: tuple[str, ...]
    channel: str
    verdict: str
    released: bool
    sentence: str
    fixed: bool
    entry: str


@dataclass(frozen=True, slots=True)
class Late:
    """An entry that was written long after what it tells."""

    happened_s: float
    late_s: float
    title: str
    text: str
    by: str
    entry: str


@dataclass(frozen=True, slots=True)
class Point:
    """One line of the timeline. ``kind``: scenario, injected, alert, answer or entry."""

    at_s: float
    kind: str
    text: str
    entry: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """A row of an earlier run, in short."""

    kind: str
    verdict: Verdict
    measured: float | None


@dataclass(frozen=True, slots=True)
class Earlier:
    """A run of the same scenario, in short: ``results`` by the row's id."""

    mission: str
    began: datetime
    seed: int
    officer: str
    met: float
    of: float
    results: Mapping[str, Row]
    injected: bool = False


@dataclass(frozen=True, slots=True)
class Debrief:
    """The whole report. ``began`` in the drill is the real time. ``own_off``: seconds and NM, where the log put own ship wrong by
    more than a tenth of a mile. ``late_min``: what counts as late."""

    mission: str
    officer: str
    drill: Drill
    ended_s: float
    results: tuple[Result, ...]
    met: float
    of: float
    alerts: tuple[AlertStory, ...]
    cases: tuple[CaseTold, ...]
    count: Count
    decisions: tuple[Decision, ...]
    late: tuple[Late, ...]
    late_min: float
    timeline: tuple[Point, ...]
    own_off: tuple[tuple[float, float], ...] = ()
    earlier: tuple[Earlier, ...] = ()
    format: int = FORMAT

    @property
    def short(self) -> Earlier:
        """This run as later ones show it."""
        results = {each.id: Row(each.kind, each.verdict, each.measured) for each in self.results}
        drill = self.drill
        injected = any(event.injected for event in drill.events)
        return Earlier(self.mission, drill.began, drill.seed, self.officer, self.met, self.of, results, injected)


def debrief(run: Run, state: RescueState, mission: str, *, earlier: Sequence[Earlier] = (), late_min: float = LATE_MIN) -> Debrief:
    """Judge a run. Where it is not said whose drill it was, it is of who took the watch first. ``earlier``: runs of the same
    scenario."""
    drill = run.drill
    end_s = drill.ended_s if drill.ended_s is not None else _last(state, run)
    log = read_log(state, drill, end_s)
    results = judge(log, run.truth)
    met, of = points(results)
    return Debrief(
        mission=mission,
        officer=drill.officer or _officer(log),
        drill=drill,
        ended_s=end_s,
        results=results,
        met=met,
        of=of,
        alerts=log.alerts,
        cases=tuple(_cases(log, run.truth)),
        count=_count(log),
        decisions=tuple(_decisions(log)),
        late=tuple(_late(log, late_min)),
        late_min=late_min,
        timeline=tuple(_timeline(log)),
        own_off=tuple(_own_off(log, run.truth)),
        earlier=tuple(sorted(earlier, key=lambda each: each.began)),
    )


def _last(state: RescueState, run: Run) -> float:
    """The end of a drill that was cut off: its last line or the last of its truth, and never after the scenario's end."""
    written = (run.drill.seconds(first(line).written) for line in state.lines)
    known = (trail[-1][0] for trail in run.truth.trails.values() if trail)
    return min(max((*written, *known), default=0.0), run.drill.duration_s)


def _officer(log: Log) -> str:
    return next((line.payload.name for line in log.lines if isinstance(line.payload, WatchOn)), "")


def _cases(log: Log, truth: Truth) -> list[CaseTold]:
    belongs = cases_of_vessels(log, truth)
    out = []
    for case in log.cases():
        opened = log.opened(case)
        if opened is None:
            continue
        vessel = belongs.get(case.id, "")
        places = tuple(
            PlaceCompared(p.written_s, p.at_s, p.lat, p.lon, p.source, place_error(p, vessel, truth) if vessel else None, p.entry)
            for p in log.places_of(case.id)
        )
        believed = tuple(_believed(places, vessel, truth, log.end_s)) if vessel else ()
        out.append(CaseTold(case.id, case.number, vessel, opened[0], _first_word(log.drill, vessel), places, believed, opened[1]))
    return out


def _first_word(drill: Drill, vessel: str) -> float | None:
    """From when on a case for her is asked for: the time at which she was first told of."""
    return min((a.at_s for a in drill.asked if a.kind == "case-within" and a.vessel in ("", vessel)), default=None)


def _believed(places: Sequence[PlaceCompared], vessel: str, truth: Truth, end_s: float) -> list[tuple[float, float]]:
    """Every half minute from the first position on: the log's newest position against where she is then."""
    out = []
    t = min((p.written_s for p in places), default=end_s)
    while t < end_s:
        known = [p for p in places if p.written_s <= t]
        newest = max(known, key=lambda p: (p.at_s, p.written_s))
        real = truth.at(vessel, t)
        if real is not None:
            out.append((t, nm(range_bearing(Position(newest.lat, newest.lon), real)[0])))
        t += _BELIEF_STEP_S
    return out


def _count(log: Log) -> Count:
    asked = next((a.number for a in reversed(log.drill.asked) if a.kind == "count"), None)
    return Count(log.state.ledger.on_board, asked, log.state.ledger.unexplained)


def _decisions(log: Log) -> list[Decision]:
    return [
        Decision(
            at_s=log.drill.seconds(told.at),
            by=told.by,
            title=told.title,
            recipients=told.recipients,
            channel=told.channel,
            verdict=told.verdict.lower(),
            released=told.released,
            sentence=told.sentence,
            fixed=is_fixed_text(told),
            entry=told.entry,
        )
        for told in sorted(log.told, key=lambda told: told.at)
    ]


def _late(log: Log, late_min: float) -> list[Late]:
    return [
        Late(log.drill.seconds(line.at), line.late_s, line.title, line.text, first(line).author, line.id)
        for line in sorted(log.crew, key=lambda line: line.order)
        if line.late_s > late_min * 60
    ]


def _timeline(log: Log) -> list[Point]:
    """What happened, what the program said and what the crew did, in order of time."""
    out = [Point(e.at_s, "injected" if e.injected else "scenario", e.text) for e in log.drill.events if e.at_s <= log.end_s]
    for story in log.alerts:
        out.append(Point(story.raised_s, "alert", f"{story.priority}: {story.title}", story.entries[0]))
        if story.acknowledged_s is not None:
            by = f" by {story.by}" if story.by else ""
            out.append(Point(story.acknowledged_s, "answer", f"{story.title}: acknowledged{by}", story.entries[-1]))
    for line in log.state.lines:
        if first(line).author != SYSTEM or line.entry.kind.startswith("comms."):
            out += _wordings(line, log)
    return sorted(out, key=lambda point: point.at_s)


def _wordings(line: Line, log: Log) -> Iterator[Point]:
    """Each wording of a line when it was written, and that it was struck out."""
    for number, entry in enumerate((*line.history, line.entry)):
        at = log.drill.seconds(entry.written)
        title, text = wording(line.payload if entry is line.entry else read_payload(entry))
        words = ": ".join(part for part in (title, " ".join(text.split())) if part)
        if at <= log.end_s:
            yield Point(at, "entry", f"corrected to: {words}" if number else words, line.id)
    if line.voided is not None and log.drill.seconds(line.voided.written) <= log.end_s:
        yield Point(log.drill.seconds(line.voided.written), "entry", f"struck out: {line.title}: {line.void_reason}", line.id)


def _own_off(log: Log, truth: Truth) -> list[tuple[float, float]]:
    """Where the entries have own ship elsewhere than she was: a receiver was believed that should not have been."""
    out = []
    for line in log.lines:
        ship, at = line.entry.ship, log.drill.seconds(line.at)
        real = truth.at(OWN, at)
        if ship is None or ship.lat is None or ship.lon is None or real is None:
            continue
        off = nm(range_bearing(Position(ship.lat, ship.lon), real)[0])
        if off > _OWN_OFF_NM:
            out.append((at, off))
    return out


_DEBRIEF: Final = TypeAdapter(Debrief)


def to_json(report: Debrief) -> bytes:
    """The file ``debrief.json``."""
    return _DEBRIEF.dump_json(report, indent=1)


def from_json(data: bytes, name: str) -> Debrief:
    """The reverse. Raises UserError for anything else; ``name`` says which file it was."""
    try:
        report = _DEBRIEF.validate_json(data)
    except ValidationError as error:
        raise UserError(
            f"{name} is no debrief of this version of Fairlead, or it is damaged. Make it anew: fairlead debrief"
        ) from error
    if report.format != FORMAT:
        raise UserError(f"{name} has format {report.format}; this version of Fairlead reads format {FORMAT}")
    return report


def better(report: Debrief) -> tuple[str, ...]:
    """Against the run before this one: what is met now and was not, and what was met and is not; in plain words."""
    if not report.earlier:
        return ()
    before = report.earlier[-1]
    titles = {each.id: each.title for each in report.results}
    now = {each.id: each.verdict for each in report.results}
    was = {key: row.verdict for key, row in before.results.items()}
    gained = [titles[k] for k, v in now.items() if v is Verdict.MET and was.get(k) is Verdict.MISSED]
    lost = [titles[k] for k, v in now.items() if v is Verdict.MISSED and was.get(k) is Verdict.MET]
    lines = [f"Better than the run before: {'; '.join(gained)}."] if gained else []
    lines += [f"Worse than the run before: {'; '.join(lost)}."] if lost else []
    return tuple(lines) or ("The same rows were met as in the run before.",)
