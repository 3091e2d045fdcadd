"""What the card of a case shows in rows, made of the log alone: pure, no widgets. Newest first everywhere.

The key of a row is the id of its entry, so that a press of it leads to the correction of just that entry.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from typing import Final

from app.geo import Position, format_position
from app.rescue.entries import CaseClosed, CaseDetails, CaseEvent, CaseEventKind, CaseOpened, CaseReopened, PobKind, RelaySent
from app.rescue.lines import people_words, wording
from app.rescue.state import Actor, Case, Line, PobNumber, RescueState
from app.sea import Zone
from app.units import knots, nm
from app.watch.frame import Target
from app.watch.who import by_every_id
from app.worded import dated, first_large, joined, worded
from ui.panels.rows_view import Row
from ui.words import (
    ACTOR_TYPES,
    BOAT_AFTERWARDS_WORDS,
    FACTOR_WORDS,
    OUTCOME_WORDS,
    PHASES,
    UNKNOWN,
    clock,
    degrees,
    target_name,
)

ROLE_WORDS: Final = {"reported": "reported", "observed": "seen", "rescue": "rescue", "drift": "drift"}
STATUS_WORDS: Final = {
    "queued": "waits to be sent",
    "delivered": "delivered",
    "failed": "FAILED",
    "handed_over": "handed over",
    "training": "training, not sent",
}
Zones = Callable[[Position], Zone | None]
"""``None``: not worked out yet."""


def lines_of(state: RescueState, case_id: str) -> tuple[Line, ...]:
    """Lines of one case, oldest first, struck out ones too. Goes through the whole log: not for every frame."""
    return tuple(line for line in state.lines if line.subject == case_id)


def stamped(moment: datetime, day: datetime) -> str:
    """``02:38``, with its date where that is not ``day``'s: a rescue takes two days."""
    return clock(moment) if moment.date() == day.date() else dated(moment, "%d %b\n%H:%M")


def position_rows(case: Case, zone: Zones, now: datetime) -> tuple[Row, ...]:
    """Every position ever reported, with role, source, accuracy, and whose water it lies in."""
    rows = []
    for p in sorted(case.positions, key=lambda p: p.at, reverse=True):
        accuracy = worded("± {nm:.1f} NM", nm=nm(p.accuracy_m)) if p.accuracy_m is not None else "± –"
        lead = f"{stamped(p.at, now)}\n{ROLE_WORDS.get(p.role, p.role)}"
        water = zone(p.position)
        words = zone_words(water) if water is not None else "looking up whose water"
        under = joined(" · ", (part for part in (p.source or "source not given", words) if part))
        rows.append(Row(p.entry, lead, format_position(p.position), accuracy, under))
    return tuple(rows)


def zone_words(zone: Zone) -> str:
    """``SRR Libya · 24 NM Libya approx. · 13 NM off``; says of each part only what the charts know."""
    nearer = {belt.country for belt in zone.territorial}
    belts = (*zone.territorial, *(b for b in zone.contiguous if b.country not in nearer))
    about = " approx." if any(b.approximate for b in belts) else ""
    within = (
        joined(", ", (worded("{miles} NM {name}", miles=belt.miles, name=belt.name) for belt in belts)) + about if belts else ""
    )
    off = (
        "on land by our chart"
        if zone.on_land
        else worded("{rough} NM off", rough=_rough(zone.coast_m))
        if zone.coast_m is not None
        else ""
    )
    return joined(" · ", (part for part in (zone.srr, within, off) if part))


def _rough(metres: float) -> str:
    """Miles from a coast that is itself only roughly known."""
    return f"{nm(metres):.0f}" if nm(metres) >= 9.95 else f"{nm(metres):.1f}"


def pob_words(number: PobNumber) -> str:
    """``about 70``; a dash where it was said not to be known."""
    return UNKNOWN if number.total is None else f"{'about ' if number.about else ''}{number.total}"


def pob_rows(case: Case, kind: PobKind) -> tuple[Row, ...]:
    """One of the three histories of people."""
    return tuple(
        Row(
            n.entry,
            clock(n.at),
            pob_words(n),
            sub=joined(", ", (p for p in (n.source or "source not given", people_words(n.by_category), *_needs(n)) if p)),
            unknown=n.total is None,
        )
        for n in reversed(case.pob.get(kind, ()))
    )


def _needs(number: PobNumber) -> tuple[str, ...]:
    """``3 medical``, ``0 dead``: what was said beside the number; nothing of what was not."""
    said = (("medical", number.medical), ("disabled", number.disabled), ("dead", number.dead), ("missing", number.missing))
    return tuple(worded("{n} {word}", n=n, word=word) for word, n in said if n is not None)


def step_rows(lines: Sequence[Line]) -> tuple[Row, ...]:
    """Every press of a step, with what was said of it."""
    steps = (line for line in reversed(lines) if isinstance(line.payload, CaseEvent) and not line.void)
    return tuple(Row(line.id, clock(line.at), line.title, line.entry.author, line.text) for line in steps)


def phase_rows(case: Case) -> tuple[Row, ...]:
    """Every assessment: phase, factors, who saw, who decided, who wrote it down."""
    rows = []
    for said in reversed(case.phases):
        factors = [FACTOR_WORDS.get(f, f).lower() for f in said.factors]
        ticked = (
            worded("{n} of {n2}: {join}", n=len(factors), n2=len(FACTOR_WORDS), join=joined(", ", factors))
            if factors
            else "no factor ticked"
        )
        who = [
            worded("seen by {observer}", observer=said.observer) if said.observer else "",
            worded("decided by {decider}", decider=said.decider) if said.decider else "",
        ]
        parts = [ticked, joined(", ", (w for w in who if w)), said.note]
        rows.append(
            Row(said.entry, clock(said.at), PHASES[said.phase].capitalize(), said.by, joined("\n", (p for p in parts if p)))
        )
    return tuple(rows)


def actor_rows(case: Case, targets: Iterable[Target]) -> tuple[Row, ...]:
    """Everybody who was there. Who is in the picture now has a key to select it."""
    if not case.actors:
        return ()
    present = _present(targets)
    by_mmsi = {t.mmsi: t for t in present.values() if t.mmsi}
    rows = []
    for a in sorted(case.actors, key=lambda a: a.at, reverse=True):
        target = _target_of(a, present, by_mmsi)
        facts = [
            worded("MMSI {mmsi}", mmsi=a.mmsi) if a.mmsi else "",
            worded("radar no. {arpa}", arpa=a.arpa) if a.arpa is not None else "",
            worded("hull {hull_marks}", hull_marks=a.hull_marks) if a.hull_marks else "",
            "in the register" if a.vessel else "",
            a.note,
        ]
        name = (
            worded("{name} ({target_name})", name=a.name, target_name=target_name(target))
            if target is not None and target_name(target) != a.name
            else a.name
        )
        icon, hint = ("target-select-iec", "Space selects it on the chart") if target is not None else ("", "")
        kind = ACTOR_TYPES.get(a.actor_type, a.actor_type.replace("_", " "))
        under = joined(", ", (f for f in facts if f))
        rows.append(Row(a.entry, clock(a.at), name, kind, under, icon=icon, hint=hint))
    return tuple(rows)


def target_of(actor: Actor, targets: Iterable[Target]) -> Target | None:
    """The target that an actor is in the picture now, by its id or its MMSI."""
    present = _present(targets)
    return _target_of(actor, present, {t.mmsi: t for t in present.values() if t.mmsi})


def _present(targets: Iterable[Target]) -> dict[str, Target]:
    """Who is in the picture, by every id: an echo that was marked may be an AIS ship by now."""
    return {i: t for i, t in by_every_id(targets).items() if not t.lost}


def _target_of(actor: Actor, by_id: dict[str, Target], by_mmsi: dict[str, Target]) -> Target | None:
    found = by_id.get(actor.target) if actor.target else None
    return found or (by_mmsi.get(actor.mmsi) if actor.mmsi else None)


def weather_rows(case: Case) -> tuple[Row, ...]:
    return tuple(Row(w.entry, clock(w.at), wording(w.weather)[1], plain=True) for w in reversed(case.weather))


def coordination_rows(case: Case) -> tuple[Row, ...]:
    """Each change of who coordinates and who commands on scene."""
    roles = {"rcc": "coordinating RCC", "osc": "on-scene coordinator"}
    return tuple(
        Row(
            c.entry,
            clock(c.at),
            c.name or "Nobody",
            sub=joined(", ", (p for p in (roles.get(c.role, c.role), c.note) if p)),
            unknown=not c.name,
        )
        for c in reversed(case.coordination)
    )


def drift_words(set_deg: float | None, drift_mps: float | None) -> str:
    """``1.1 kn towards 140°``, or the dash."""
    return (
        UNKNOWN
        if set_deg is None or drift_mps is None
        else worded("{knots:.1f} kn towards {degrees}", knots=knots(drift_mps), degrees=degrees(set_deg))
    )


def search_rows(case: Case) -> tuple[Row, ...]:
    """Every search of the case: what it was, how far it came, how it ended."""
    return tuple(
        Row(
            s.id,
            clock(s.at),
            worded("{pattern_}, {value}", pattern_=s.plan.pattern, value=s.plan.craft or "craft not given"),
            worded("{n} of {count} legs", n=len(s.done), count=s.count),
            s.outcome.replace("_", " ") if s.outcome is not None else "goes on",
        )
        for s in reversed(case.searches)
    )


def drift_rows(case: Case) -> tuple[Row, ...]:
    return tuple(
        Row(d.entry, clock(d.at), drift_words(d.set_deg, d.drift_mps), sub=d.source, unknown=d.drift_mps is None)
        for d in reversed(case.drifts)
    )


def track_rows(case: Case) -> tuple[Row, ...]:
    rows = []
    for t in reversed(case.tracks):
        span = worded("{clock} to {clock2}", clock=clock(t.points[0][0]), clock2=clock(t.points[-1][0])) if t.points else ""
        what = worded("{n} points", n=len(t.points)) + (worded(", {span}", span=span) if span else "")
        rows.append(Row(t.entry, clock(t.at), t.name or t.mmsi or t.target, sub=what))
    return tuple(rows)


def report_rows(lines: Sequence[Line]) -> tuple[Row, ...]:
    """Each report that went out of this case: number, to whom, what became of it last."""
    newest: dict[tuple[str, tuple[str, ...]], Line] = {}
    for line in lines:
        if isinstance(line.payload, RelaySent) and not line.void:
            newest[line.payload.draft, line.payload.recipients] = line
    rows = []
    for line in sorted(newest.values(), key=lambda li: li.at, reverse=True):
        sent = line.payload
        if isinstance(sent, RelaySent):
            title = worded("SITREP {sitrep}", sitrep=sent.sitrep) if sent.sitrep is not None else sent.title or "Message"
            to = worded("to {join}", join=joined(", ", sent.recipients)) if sent.recipients else ""
            status = STATUS_WORDS.get(sent.status, sent.status)
            rows.append(Row(line.id, clock(line.at), title, status, to))
    return tuple(rows)


def ending_rows(lines: Sequence[Line]) -> tuple[Row, ...]:
    """Each closing and reopening."""
    rows = []
    for line in reversed(lines):
        if line.void:
            continue
        if isinstance(said := line.payload, CaseClosed):
            words = OUTCOME_WORDS.get(said.outcome, said.outcome.replace("_", " "))
            where = worded("{words}, {where}", words=words, where=said.where) if said.where else words
            rows.append(Row(line.id, clock(line.at), where, sub=said.note))
        elif isinstance(said, CaseReopened):
            rows.append(Row(line.id, clock(line.at), "Reopened", sub=said.reason))
    return tuple(rows)


def entered_rows(lines: Sequence[Line]) -> tuple[Row, ...]:
    """Each statement about the boat and the people, to be corrected one by one."""
    kinds = (CaseDetails, CaseOpened)
    return tuple(
        Row(line.id, clock(line.at), line.text or UNKNOWN, line.entry.author, plain=True)
        for line in reversed(lines)
        if isinstance(line.payload, kinds) and not line.void
    )


def fact_rows(case: Case) -> tuple[Row, ...]:
    """What is known of boat and people, a row each; the dash for what nobody said. Keys: the field of the form."""
    d = case.details
    size = joined(
        ", ",
        (
            p
            for p in (
                d.boat_size,
                worded("{boat_decks} decks", boat_decks=d.boat_decks) if (d.boat_decks or "").isdigit() else d.boat_decks,
            )
            if p
        ),
    )
    boat = joined(", ", (p for p in (d.boat_type, d.boat_colour, size) if p))
    jackets = {"none": "None", "some": "Some have one", "all": "All have one", "unknown": "Not known"}.get(d.life_jackets or "", "")
    departure = joined(", ", (p for p in (d.departure, dated(d.departed, "%d %b %H:%M") if d.departed else "") if p))
    afterwards = BOAT_AFTERWARDS_WORDS.get(d.boat_afterwards or "", d.boat_afterwards or "")
    said = (
        ("foreign_numbers", "Their numbers", joined(", ", d.foreign_numbers or ())),
        ("boat_type", "Boat", first_large(boat)),
        ("boat_marks", "Marks", d.boat_marks or ""),
        ("engine", "Condition", condition(case)),
        ("life_jackets", "Life jackets", joined("\n", (p for p in (jackets, jackets_given(case)) if p))),
        ("departure", "Left from", departure),
        ("languages", "Languages", d.languages or ""),
        ("nationalities", "Nationalities", d.nationalities or ""),
        ("boat_afterwards", "Boat after", afterwards),
        ("remarks", "Remarks", d.remarks or ""),
    )
    return tuple(Row(key, caption, text or UNKNOWN, plain=True, unknown=not text) for key, caption, text in said)


def condition(case: Case) -> str:
    """What state the boat is in, the gravest first; "" where nobody said."""
    d = case.details
    flags = (
        (d.people_in_water, "people in the water", "nobody in the water"),
        (d.capsized, "capsized", ""),
        (d.taking_water, "taking water", "not taking water"),
        (d.deflating, "deflating", ""),
        (d.adrift, "adrift", "under way"),
    )
    words = [yes for flag, yes, _no in flags if flag]
    words += [{"working": "engine works", "not_working": "engine dead", "unknown": "engine not known"}.get(d.engine or "", "")]
    words += [no for flag, _yes, no in flags if flag is False and no]
    text = joined(", ", (w for w in words if w))
    return first_large(text)


def jackets_given(case: Case) -> str:
    """``Given 03:40 to 03:55``; "" before the first."""
    start = case.events.get(CaseEventKind.JACKETS_START)
    end = case.events.get(CaseEventKind.JACKETS_END)
    if start is None and end is None:
        return ""
    return worded("Given {clock} to {clock2}", clock=clock(start), clock2=clock(end))
