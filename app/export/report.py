"""The report of a mission that somebody can read who was not there: what happened, where, who was told, how to check it.

Its first page says it in short. Every number is that of the log as it is given to this audience; where not all that it is made
of is given, it says so in place of a number. What is too much for paper is counted and named with the table that holds it.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Final

from app.entry import WITHHELD
from app.export.audience import audience_of
from app.export.chart import LIFT, Mark, Shores, Way, chart_of
from app.export.document import Document, Figure, Plot, Section
from app.export.dossier_proof import Proof
from app.export.order import Order
from app.export.places import GAP, TrackPoint
from app.export.report_cases import case_sections
from app.export.report_devices import device_sections
from app.export.report_given import CASES, INCIDENTS, MESSAGES, PEOPLE, Story, brief, listed, many, messages, when
from app.export.report_incidents import incident_table
from app.export.report_people import Flows, flows_of, people_sections
from app.export.report_proof import proof_sections
from app.export.report_talk import talk_sections
from app.export.report_timeline import timeline_section
from app.export.shown_media import Shown
from app.geo import Position
from app.rescue.entries import INCIDENT_CODES
from app.rescue.state import RescueState
from app.watch.frame import Mode

_NEAR_DEG: Final = 0.0003
"""Fixes closer than about 30 m are one on the map."""

_MOST_NAMES: Final = 8
_CELL_MOST: Final = 300
_LINE_MOST: Final = 900


def mission_report(
    state: RescueState,
    *,
    track: Iterable[TrackPoint],
    order: Order,
    mode: Mode,
    made: datetime,
    by: str,
    recipient: str = "",
    media: Mapping[str, Shown] | None = None,
    missing_media: Mapping[str, str] | None = None,
    withheld: int | None = None,
    proof: Proof | None = None,
    shores: Shores | None = None,
) -> Document:
    """The report of ``state`` (folded from the entries as they are given) for the audience of ``order``. ``track`` is gone over
    once. ``media``: working copies by hash; ``missing_media``: originals that should be in the export and are not, and why."""
    shores = shores if shores is not None else Shores()
    story = Story(state, audience_of(order), order, made, shores.sea, media or {}, missing_media or {}, withheld)
    flows = flows_of(state)
    sections = (
        _in_short(story, flows),
        _map(story, track, shores),
        timeline_section(story),
        *case_sections(story, flows, shores),
        *people_sections(story, flows),
        *talk_sections(story),
        _incidents(story),
        *device_sections(story),
        *proof_sections(story, proof or Proof(state.seq)),
    )
    return Document(
        title=f"Mission report: {state.mission}" if state.mission else "Mission report",
        mission=state.mission,
        ship=state.ship,
        made=made,
        by=by,
        mode=mode,
        head=tuple(brief(line, _LINE_MOST) for line in _head(story, recipient)),
        sections=tuple(_brief(section) for section in sections),
    )


def _brief(section: Section) -> Section:
    """A report is read as a whole: a text of pages in one place of it stands in the tables, and is shortened here."""
    table = section.table
    if table is not None:
        table = replace(table, rows=tuple(tuple(brief(cell, _CELL_MOST) for cell in row) for row in table.rows))
    return replace(section, lines=tuple(brief(line, _LINE_MOST) for line in section.lines), table=table)


def _head(story: Story, recipient: str) -> tuple[str, ...]:
    state, order = story.state, story.order
    span = _span(state)
    nothing = WITHHELD if story.holds_back else "nothing was logged"
    period = f"{when(span[0])} to {when(span[1])}" if span is not None else nothing
    given = f"Made for: {story.audience.title}{f' ({recipient})' if recipient else ''}. Purpose: {order.purpose}."
    about = [f"Only about {listed(list(order.cases))}."] if order.cases else []
    held = (
        [f"This copy does not hold all of the log: {many(state.withheld, 'entry is', 'entries are')} withheld. See the last part."]
        if state.withheld
        else []
    )
    return (
        f"{state.ship or 'Ship not named'} · {period} · all times are UTC",
        " ".join((given, *about)),
        *held,
    )


def _span(state: RescueState) -> tuple[datetime, datetime] | None:
    if not state.lines:
        return None
    return state.lines[0].at, state.lines[-1].at


def _in_short(story: Story, flows: Flows) -> Section:
    state = story.state
    figures = [
        Figure(story.number(flows.rescues, *PEOPLE), "rescues" if flows.rescues != 1 else "rescue"),
        Figure(story.number(flows.brought, *PEOPLE), "people brought on board"),
        Figure(story.number(flows.ashore, *PEOPLE), "people gone ashore"),
        Figure(story.number(flows.handed_over, *PEOPLE), "people handed to other ships or helicopters"),
        Figure(story.number(flows.dead, *PEOPLE), "dead"),
        Figure(story.number(flows.missing, *PEOPLE), "missing"),
        Figure(story.number(len(state.incidents), *INCIDENTS), "incident" if len(state.incidents) == 1 else "incidents"),
    ]
    return Section("In short", figures=tuple(figures), lines=tuple(_sentences(story, flows)))


def _sentences(story: Story, flows: Flows) -> list[str]:
    state = story.state
    span = _span(state)
    if span is None:
        if story.holds_back:
            return [f"The log of this mission: {WITHHELD}."]
        return ["Nothing has been written into the log of this mission. There is nothing to report."]
    return [
        f"{state.ship or 'The ship'} kept this log from {when(span[0])} to {when(span[1])} UTC ({_long(span)}).",
        _cases(story),
        *_people(story, flows),
        *_told(story),
        _incident_sentence(story),
    ]


def _long(span: tuple[datetime, datetime]) -> str:
    hours = (span[1] - span[0]).total_seconds() / 3600
    return f"{hours / 24:.1f} days" if hours >= 48 else f"{hours:.1f} hours"


def _cases(story: Story) -> str:
    cases = story.state.cases.values()
    if not story.given(*CASES):
        return f"Cases of this mission: {WITHHELD}. {many(len(cases), 'case is', 'cases are')} in this copy."
    if not cases:
        return "No case was opened."
    still = sum(c.open for c in cases)
    ends: dict[str, int] = {}
    for case in cases:
        if not case.open:
            words = (case.outcome or "no outcome said").replace("_", " ")
            ends[words] = ends.get(words, 0) + 1
    said = listed([f"{n} {words}" for words, n in sorted(ends.items(), key=lambda pair: (-pair[1], pair[0]))])
    closed = f" Closed as: {said}." if said else ""
    return f"{many(len(cases), 'case was', 'cases were')} opened{f', {still} of them still open' if still else ''}.{closed}"


def _people(story: Story, flows: Flows) -> list[str]:
    if not story.given(*PEOPLE):
        return [f"How many people were rescued in the whole mission: {WITHHELD}. The parts on each case say what is given."]
    if not flows.any:
        return ["Nobody was brought on board."]
    out = [
        f"{many(flows.brought, 'person was', 'people were')} brought on board from boats and from the sea, "
        f"in {many(flows.rescues, 'rescue')}."
    ]
    more = [
        f"{many(flows.taken_over, 'person', 'people')} came from other ships" if flows.taken_over else "",
        f"{many(flows.born, 'child was', 'children were')} born" if flows.born else "",
    ]
    if any(more):
        out.append(f"{listed([m for m in more if m]).capitalize()}.")
    went = [
        f"{flows.ashore} went ashore" if flows.ashore else "",
        f"{flows.to_ships} went to other ships" if flows.to_ships else "",
        f"{flows.by_air} left by helicopter" if flows.by_air else "",
    ]
    on_board = story.state.ledger.on_board
    left = f"{many(on_board, 'person was', 'people were')} on board when this log ends."
    out.append(f"{listed([w for w in went if w])}; {left}" if any(went) else left)
    if flows.dead or flows.missing:
        out.append(f"{many(flows.dead, 'dead person', 'dead')} and {flows.missing} missing are in the log.")
    if number := story.state.ledger.unexplained:
        out.append(
            f"Counts and log differ by {many(number, 'person', 'people')}, and nobody has explained it: see the part on people."
        )
    return out


def _told(story: Story) -> list[str]:
    state = story.state
    if not story.given(*MESSAGES):
        return [f"Who was told in the whole mission: {WITHHELD}. The part on who was told says what is given."]
    if not state.told and not state.communications:
        return ["Nobody was told anything, by the log."]
    judged = messages(state)
    released = sum(t.released for t in judged)
    exports, made = len(state.told) - len(judged), "export"
    out = [
        f"{many(released, 'message was', 'messages were')} released, {len(judged) - released} kept in by the policy, "
        f"{many(len(state.communications), 'call or contact', 'calls and contacts')} noted"
        f"{f', {many(exports, made)} judged' if exports else ''}."
    ]
    told = [_name(r) for t in judged if t.released for r in t.recipients]
    told += [" ".join(c.line.party.split()) for c in state.communications]
    kept = [_name(r) for t in judged if not t.released for r in t.recipients]
    return [*out, *_names("Told, or spoken to", told), *_names("Messages kept in had been for", kept)]


def _name(recipient: str) -> str:
    who = recipient.partition(": ")[2] or recipient
    return who.partition("<")[0].strip() or who


def _names(what: str, names: Sequence[str]) -> list[str]:
    """Each once, those most often named first."""
    often = [name for name, _ in Counter(name for name in names if name).most_common()]
    if not often:
        return []
    more = f" and {len(often) - _MOST_NAMES} more" if len(often) > _MOST_NAMES else ""
    return [f"{what}: {', '.join(often[:_MOST_NAMES])}{more}."]


def _incident_sentence(story: Story) -> str:
    incidents = story.state.incidents
    if not story.given(*INCIDENTS):
        return f"Incidents: {WITHHELD}."
    if not incidents:
        return "No violent incident was marked."
    codes = dict.fromkeys(INCIDENT_CODES.get(code, code) for i in incidents for code, _ in i.codes)
    marked = many(len(incidents), "violent incident was", "violent incidents were")
    return f"{marked} marked: {', '.join(codes) or 'not described'}."


def _map(story: Story, track: Iterable[TrackPoint], shores: Shores) -> Section:
    own = list(_thinned(track)) if story.audience.track else []
    what = "Own track, cases and incidents" if own else "Cases and incidents"
    said = "" if story.audience.track else f" Own track: {WITHHELD}."
    caption = (
        f"{what}. Dots are positions of cases, with the number at the newest one; triangles incidents, squares man overboard. "
        f"Long dashes: search and rescue regions; short dashes: 12 NM limits.{said}"
    )
    way = [Way(own, story.state.ship or "own ship", heavy=True)] if own else []
    plot: Plot | None = chart_of(way, _marks(story.state), shores=shores, caption=caption, highest_mm=105)
    return Section("Where it was", plot=plot, empty=f"No position is in what is given.{said}")


def _marks(state: RescueState) -> list[Mark]:
    older, out = [], []
    for case in state.cases.values():
        newest = case.position
        for p in case.positions:
            if p is newest:
                out.append(Mark(p.position, case.number))
            else:
                older.append(Mark(p.position))
    for i in state.incidents:
        if i.ship is not None and i.ship.lat is not None and i.ship.lon is not None:
            out.append(Mark(Position(i.ship.lat, i.ship.lon), f"Incident {i.number}", "triangle"))
    out += [Mark(m.position, "MOB", "square") for m in state.mobs if m.position is not None]
    return [*out, *older]


def _thinned(track: Iterable[TrackPoint]) -> Iterable[tuple[float, float]]:
    """The track for paper, holes marked, fixes that lie on each other left out."""
    before: TrackPoint | None = None
    kept: tuple[float, float] = LIFT
    for point in track:
        here = point.position.lat, point.position.lon
        if before is not None and abs(point.at - before.at) > GAP:
            if kept != (before.position.lat, before.position.lon):
                yield before.position.lat, before.position.lon
            yield LIFT
            kept = LIFT
        if not math.isfinite(kept[0]) or max(abs(here[0] - kept[0]), abs(here[1] - kept[1])) >= _NEAR_DEG:
            yield here
            kept = here
        before = point
    if before is not None and kept != (before.position.lat, before.position.lon):
        yield before.position.lat, before.position.lon


def _incidents(story: Story) -> Section:
    state = story.state
    note = "Each incident has a dossier of its own beside this report, with map, statements, photographs and custody."
    return Section(
        "Incidents",
        lines=(note,) if state.incidents and story.audience.incidents else (),
        table=incident_table(story),
        empty="No violent incident was marked." if story.given(*INCIDENTS) else WITHHELD,
    )
