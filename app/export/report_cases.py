"""The cases of a mission report: one part each, with what was reported, estimated and counted never mixed up."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from app.entry import WITHHELD
from app.export.chart import Mark, Shores, Way, chart_of
from app.export.document import Figure, Plot, Section, Table
from app.export.places import aware, drifts
from app.export.report_given import CASES, PEOPLE, POB, Story, exact, many, when
from app.export.report_people import Flows, dead
from app.geo import format_position
from app.rescue.entries import CaseEventKind, PobKind
from app.rescue.lines import EVENT_WORDS, people_words, wording
from app.rescue.state import Actor, Case, PobNumber, ReportedPosition
from app.units import nm

MOST_CASES: Final = 40
MOST_MAPS: Final = 20
_MOST_ROWS: Final = 25
_HEAD_ROWS: Final = 5
_MOST_IN_TABLE: Final = 400
_TEXT_MOST: Final = 600


def case_sections(story: Story, flows: Flows, shores: Shores) -> tuple[Section, ...]:
    """A table of all cases, then each of them; beyond ``MOST_CASES`` they are in the tables only."""
    cases = sorted(story.state.cases.values(), key=lambda c: (c.opened, c.number))
    whole = story.given(*CASES)
    lines = () if whole or not cases else (f"Only cases that are given: {len(cases)}. Of the mission: {WITHHELD}.",)
    if len(cases) > MOST_CASES:
        lines = (*lines, f"The first {MOST_CASES} are described below; the others stand in this table and in tables/case_*.csv.")
    heads = ("Case", "Opened, UTC", "How it ended", "Reported", "Estimated", "Counted", "Brought on board")
    table = Table(heads, tuple(_row(story, flows, c) for c in cases[:_MOST_IN_TABLE]), (1.3, 1.5, 2.2, 0.9, 0.9, 0.9, 1.1))
    empty = "No case was opened." if whole else WITHHELD
    out = [Section("Cases", lines=lines, table=table, empty=empty, new_page=bool(cases))]
    for n, case in enumerate(cases[:MOST_CASES]):
        out += _case(story, flows, case, shores if n < MOST_MAPS else None)
    return tuple(out)


def _row(story: Story, flows: Flows, case: Case) -> tuple[str, ...]:
    numbers = (_pob(story, case, kind) for kind in PobKind)
    return (case.number, when(case.opened), _end(case), *numbers, _brought(story, flows, case))


def _brought(story: Story, flows: Flows, case: Case) -> str:
    return story.number((flows.by_case or {}).get(case.id, 0), *PEOPLE, case=case.id)


def _end(case: Case) -> str:
    if case.open:
        return "still open"
    outcome = (case.outcome or WITHHELD).replace("_", " ")
    where = f", {case.outcome_where}" if case.outcome_where else ""
    return f"{outcome}{where}{f' ({exact(case.closed)})' if case.closed is not None else ''}"


def _pob(story: Story, case: Case, kind: PobKind) -> str:
    number = case.latest_pob(kind)
    if number is None:
        return "–" if story.given(*POB, case=case.id) else WITHHELD
    return _number(number)


def _number(number: PobNumber) -> str:
    return "not known" if number.total is None else f"{'about ' if number.about else ''}{number.total}"


def _case(story: Story, flows: Flows, case: Case, shores: Shores | None) -> list[Section]:
    lost = dead(story.state.ledger, case.id)
    figures = (
        *(Figure(_pob(story, case, kind), f"people, {kind.value}") for kind in PobKind),
        Figure(_brought(story, flows, case), "brought on board"),
        Figure(story.number(lost, *PEOPLE, case=case.id), "dead"),
    )
    plot = _map(story, case, shores) if shores is not None else None
    return [
        Section(f"Case {case.number}", figures=figures, lines=tuple(_story(case)), plot=plot),
        Section("Times of the steps", part=True, table=_steps(case), empty="No step was noted."),
        *_parts(story, case),
    ]


def _map(story: Story, case: Case, shores: Shores) -> Plot | None:
    drifted = [path for path in drifts(story.state) if path.name == case.number]
    ways = [Way([(p.lat, p.lon) for _, p in path.points], dashed=True) for path in drifted]
    marks = [Mark(p.position, f"{aware(p.at):%H:%M} {p.role}") for p in case.positions]
    drift = " Dashed: her drift as reckoned." if drifted else ""
    return chart_of(ways, marks, shores=shores, caption=f"Every position of this case, with its time (UTC).{drift}", highest_mm=90)


def _story(case: Case) -> list[str]:
    known = f", first known from {case.information_source}" if case.information_source else ""
    out = [f"Opened {exact(case.opened)}{known}."]
    if case.text:
        out.append(f"First report: {_short(case.text, _TEXT_MOST)}")
    boat = wording(case.details)[1]
    out.append(f"The boat: {boat}." if boat else "Nothing was noted of the boat itself.")
    if case.phase is not None:
        said = case.phases[-1]
        by = [f"observed by {said.observer}" if said.observer else "", f"decided by {said.decider}" if said.decider else ""]
        who = ", ".join(b for b in by if b)
        factors = f" Grounds: {', '.join(f.replace('_', ' ') for f in said.factors)}." if said.factors else ""
        out.append(f"Emergency phase: {case.phase.value} since {exact(said.at)}{f' ({who})' if who else ''}.{factors}")
    else:
        out.append("No emergency phase was noted.")
    out.append(f"How it ended: {_end(case)}.")
    return out


def _short(text: str, most: int) -> str:
    one = " ".join(text.split())
    return one if len(one) <= most else f"{one[: most - 1]}… (whole in tables/log.csv)"


def _steps(case: Case) -> Table:
    pressed = sorted((times[0][0], kind) for kind in CaseEventKind if (times := case.event_times.get(kind, ())))
    rows = []
    for first, kind in pressed:
        times = case.event_times[kind]
        more = f"{len(times)} times, last {exact(times[-1][0])}" if len(times) > 1 else ""
        rows.append((EVENT_WORDS[kind], exact(first), more))
    return Table(("Step", "First, UTC", "Again"), tuple(rows), (2, 1.5, 3))


def _parts(story: Story, case: Case) -> list[Section]:
    coordination = [(exact(c.at), "RCC" if c.role == "rcc" else "on scene", c.name or "nobody", c.note) for c in case.coordination]
    parts = [
        _table(
            "Positions",
            ("UTC", "What", "Position", "Source", "In whose water, by our chart"),
            _positions(story, case),
            (1.4, 0.9, 2.0, 1.7, 2.6),
            "tables/case_positions.csv",
        ),
        _table(
            "People on the boat, as it was said",
            ("UTC", "Number", "How many", "Of whom", "By"),
            _pob_rows(case),
            (1.4, 1, 1, 3, 1.6),
            "tables/people_on_board.csv",
        ),
        _table(
            "Brought on board, run by run",
            ("Run", "First, UTC", "Last, UTC", "Alive", "Who", "Dead"),
            _runs(story, case),
            (1.4, 1.4, 1.4, 0.6, 2.6, 0.5),
            "tables/people_runs.csv",
        ),
        _table(
            "Who coordinated", ("From, UTC", "Role", "Who", "Note"), coordination, (1.3, 0.8, 2, 3), "tables/case_coordination.csv"
        ),
        _table(
            "Others at the scene",
            ("UTC", "Name", "Kind", "MMSI, marks", "Note"),
            [_actor(a) for a in case.actors],
            (1.4, 1.6, 1.1, 1.6, 2.4),
            "tables/case_actors.csv",
        ),
        _table(
            "Weather",
            ("UTC", "On scene"),
            [(exact(w.at), wording(w.weather)[1]) for w in case.weather],
            (1.3, 6),
            "tables/case_weather.csv",
        ),
    ]
    return [part for part in parts if part is not None]


def _table(
    title: str, heads: tuple[str, ...], all_rows: Sequence[tuple[str, ...]], widths: tuple[float, ...], file: str
) -> Section | None:
    """A part, or nothing where nothing is in it; the first and the newest rows where there are too many."""
    if not all_rows:
        return None
    lines: tuple[str, ...] = ()
    rows = tuple(all_rows)
    if len(rows) > _MOST_ROWS:
        lines = (f"{many(len(rows), 'row')}; {len(rows) - _MOST_ROWS} between the first and the newest stand in {file}.",)
        rows = (*rows[:_HEAD_ROWS], *rows[_HEAD_ROWS - _MOST_ROWS :])
    return Section(title, part=True, lines=lines, table=Table(heads, rows, widths))


def _actor(a: Actor) -> tuple[str, ...]:
    marks = " ".join(part for part in (a.mmsi, a.hull_marks) if part)
    return exact(a.at), a.name, a.actor_type.replace("_", " "), marks, _short(a.note, 200)


def _runs(story: Story, case: Case) -> list[tuple[str, ...]]:
    if not story.given(*PEOPLE, case=case.id):
        return []
    return [
        (r.way, exact(r.first), exact(r.last), str(r.total), people_words(r.people), str(r.dead))
        for r in story.state.ledger.runs
        if r.case == case.id
    ]


def _positions(story: Story, case: Case) -> list[tuple[str, ...]]:
    ordered = sorted(case.positions, key=lambda p: aware(p.at))
    shown = {id(p) for p in (*ordered[:_HEAD_ROWS], *ordered[-_MOST_ROWS:])}
    return [_position(story, p, looked_up=id(p) in shown) for p in ordered]


def _position(story: Story, p: ReportedPosition, looked_up: bool) -> tuple[str, ...]:
    """``looked_up``: whose water it is (asking that of the charts takes a while)."""
    within = f", within {nm(p.accuracy_m):.1f} NM" if p.accuracy_m is not None else ""
    source = p.source or ("not said" if story.audience.everything else "–")
    return (
        exact(aware(p.at)),
        p.role,
        format_position(p.position) + within,
        source,
        story.sea.at(p.position).line if looked_up else "",
    )


def _pob_rows(case: Case) -> list[tuple[str, ...]]:
    rows = sorted(((n.at, kind.value, n) for kind, numbers in case.pob.items() for n in numbers), key=lambda r: r[:2])
    return [(exact(at), kind, _number(n), _who(n), n.source) for at, kind, n in rows]


def _who(n: PobNumber) -> str:
    besides = [f"{v} {w}" for w in ("medical", "disabled", "dead", "missing") if (v := getattr(n, w)) is not None]
    return ", ".join(p for p in (people_words(n.by_category), *besides) if p)
