"""The watch hand-over as a report: what somebody has to act on first, then how things stand, then what is in order.

Screen and paper show this one document, so that what was read is what is on paper.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Final

from app.export.document import Document, Figure, Section, Table
from app.relay.recipients import delivery
from app.rescue.entries import INCIDENT_CODES, Category, Flag, Place
from app.rescue.handover import Handover, OpenCase
from app.rescue.lines import CATEGORY_WORDS, PLACE_WORDS, wording
from app.rescue.state import Difference, Imbalance, PobNumber
from app.watch.frame import Mode
from app.worded import dated, joined, meant, worded, worded_count

TITLE: Final = "Watch hand-over"
NOBODY: Final = "Nobody is signed on: entries are unsigned"
_ORDER: Final = tuple(c for c in Category if c is not Category.PREGNANT)
_STATUS: Final = {
    "queued": "waits to be sent",
    "failed": "FAILED",
    "released": "released, not sent yet",
    "no_address": "NOT SENT, no address is entered",
}
_UNANSWERED_H: Final = 1.0
_ALERT_ORDER: Final = {"alarm": 0, "warning": 1, "caution": 2}


def handover_document(h: Handover, mode: Mode, by: str, muted: tuple[str, ...] = (), parted: tuple[str, ...] = ()) -> Document:
    """The report of ``h``; ``by``: who is signed on where it is made, "" for nobody. ``muted``: alerts without sound there,
    ``parted``: ships and echoes that an officer keeps apart there."""
    unheard = Section("Alerts without sound", lines=muted, urgent=True)
    parts = [*_to_act_on(h), unheard, *_how_it_stands(h), Section("Not the same ship", lines=parted)]
    clear = [part.title for part in parts if part.is_empty]
    sections = [s for s in parts if not s.is_empty]
    sections.sort(key=lambda s: not s.urgent)  # stable: what is urgent keeps its order
    checked = Section("Checked, and nothing there", lines=(joined(", ", clear),)) if clear else None
    return Document(
        title=TITLE,
        mission=h.mission,
        ship=h.ship,
        made=h.at,
        by=by,
        mode=mode,
        head=(worded("{at:%d %b %Y %H:%M} UTC", at=h.at), _watch(h)),
        sections=(_at_a_glance(h), *sections, *([checked] if checked is not None else [])),
    )


def _watch(h: Handover) -> str:
    on = [
        worded("{who} since {when}", who=" ".join((name, role)).strip(), when=_when(since, h.at))
        for name, role, since in h.on_watch
    ]
    return worded("On watch: {people}", people=joined(", ", on)) if on else NOBODY


def _at_a_glance(h: Handover) -> Section:
    open_request = h.requests[-1] if h.requests else None
    figures = [
        Figure(str(h.on_board), "on board"),
        Figure(str(h.unexplained), "unexplained", urgent=h.unexplained > 0),
        Figure(str(len(h.open_cases)), "open case" if len(h.open_cases) == 1 else "open cases"),
    ]
    if open_request is not None:
        since = worded("since request {number}", number=open_request.request.number)
        figures.append(Figure(_hours(open_request.hours, 0), since, urgent=open_request.hours >= _UNANSWERED_H))
    if h.due:
        figures.append(Figure(str(len(h.due)), "call due" if len(h.due) == 1 else "calls due", urgent=True))
    if h.feeds:
        figures.append(Figure(str(len(h.feeds)), "dead feed" if len(h.feeds) == 1 else "dead feeds", urgent=True))
    return Section("At a glance", figures=tuple(figures))


def _to_act_on(h: Handover) -> list[Section]:
    now = h.at
    return [
        Section(
            "Man overboard",
            lines=tuple(worded("Since {when}, not cleared", when=_when(m.at, now)) for m in h.mobs),
            urgent=True,
        ),
        Section("Unexplained", lines=tuple(_unexplained(h)), urgent=True),
        Section(
            "Place of safety",
            lines=tuple(
                worded(
                    "Request {n}, {when}, to {whom} by {means}: {answers}, {waited} waited"
                    if r.request.means
                    else "Request {n}, {when}, to {whom}: {answers}, {waited} waited",
                    n=r.request.number,
                    when=_when(r.request.at, now),
                    whom=", ".join(r.request.to),
                    means=r.request.means,
                    answers=_answers(r.request.answers),
                    waited=_hours(r.hours, 1),
                )
                for r in h.requests
            ),
            urgent=any(r.hours >= _UNANSWERED_H for r in h.requests),
        ),
        Section(
            "Calls to repeat",
            lines=tuple(
                worded(
                    "{party} by {means}, DUE since {when}{of}" if r.due <= now else "{party} by {means}, at {when}{of}",
                    party=r.party,
                    means=r.means,
                    when=_when(r.due, now),
                    of=_of(r.case),
                )
                for r in h.reminders
            ),
            urgent=bool(h.due),
        ),
        Section(
            "Dead feeds",
            lines=tuple(
                worded("{name}: {state} since {when}", name=name, state=state.replace("_", " "), when=_when(since, now))
                for name, state, since in h.feeds
            ),
            urgent=True,
        ),
        Section(
            "Messages not delivered",
            lines=tuple(
                worded(
                    "{when} {title} to {whom}: {status}{of}",
                    when=_when(t.at, now),
                    title=t.title or "Message",
                    whom=", ".join(_name(r) for r in t.recipients),
                    status=_STATUS[delivery(t)],
                    of=_of(t.case),
                )
                for t in h.not_sent
                if delivery(t) in _STATUS
            ),
            urgent=any(delivery(t) in ("failed", "no_address") for t in h.not_sent),
        ),
        Section(
            "Calls without an answer",
            lines=tuple(
                worded(
                    "{when} {means} to {party}{of}", when=_when(c.at, now), means=c.line.means, party=c.line.party, of=_of(c.case)
                )
                for c in h.unanswered
            ),
        ),
        Section(
            "Entries to correct",
            lines=(*(f"{_when(w.at, now)} {w.why}{_of(w.case)}" for w in h.wrong_routes), *h.problems),
            urgent=True,
        ),
    ]


def _how_it_stands(h: Handover) -> list[Section]:
    now = h.at
    alerts = sorted(h.open_alerts, key=lambda a: (_ALERT_ORDER.get(a.priority.lower(), 3), a.since))
    return [
        Section("On board", figures=tuple(_board(h)), lines=tuple(_elsewhere(h))),
        Section(
            "Open cases",
            table=Table(
                ("Case", "Phase", "People", "RCC", "Last SITREP"), tuple(_case(c, now) for c in h.open_cases), (5, 4, 6, 5, 4)
            ),
        ),
        Section(
            "Alerts not over",
            table=Table(
                ("Since", meant("Alert", "of the bridge"), "State"),
                tuple(
                    (_when(a.since, now), f"{a.priority.upper()} {a.title}", _alert_state(a.quiet, a.by, a.state)) for a in alerts
                ),
                (2, 6, 5),
            ),
        ),
        Section(
            "Incidents of the watch",
            lines=tuple(
                f"No. {i.number}, {_when(i.at, now)}{_of(i.case)}: "
                + (", ".join(INCIDENT_CODES.get(code, code) for code, _ in i.codes) or "not described yet")
                for i in h.incidents
            ),
        ),
        Section(
            "Weather on scene",
            lines=tuple(
                f"{c.case.number}, {_when(c.weather.at, now)}: {wording(c.weather.weather)[1]}"
                for c in h.open_cases
                if c.weather is not None
            ),
        ),
    ]


def _board(h: Handover) -> list[Figure]:
    """By category, then who needs what; nothing at all while nobody is on board."""
    people = h.on_board_by_category
    figures = [Figure(str(n), CATEGORY_WORDS[c][n != 1]) for c in _ORDER if (n := people.get(c, 0))]
    if pregnant := people.get(Category.PREGNANT, 0):
        figures.append(Figure(str(pregnant), "pregnant"))
    words: Mapping[Flag, str] = {Flag.MEDICAL: "medical", Flag.DISABLED: "with a disability"}
    figures += [Figure(str(n), words[flag]) for flag, n in h.flags.items() if n > 0]
    if h.deceased_on_board:
        figures.append(Figure(str(h.deceased_on_board), "deceased on board"))
    return figures


def _elsewhere(h: Handover) -> list[str]:
    said = [worded("{n} {place}", n=number, place=_place(place)) for place, number in h.elsewhere.items()]
    return [worded("Elsewhere: {said}", said=joined(", ", said))] if said else []


def _place(place: Place) -> str:
    return {Place.OWN_SHIP: "on board", Place.RHIB: "in RHIBs", Place.MISSING: "missing", Place.PORT: "ashore"}.get(
        place, worded("on {place}", place=PLACE_WORDS[place])
    )


def _unexplained(h: Handover) -> list[str]:
    lines = [_difference(d, h.at) for d in h.differences]
    lines += [_categories(d, h.at) for d in h.category_differences if not d.unexplained]
    lines += [_imbalance(i) for i in h.imbalances]
    return lines + [worded("{imbalance} (counted to another case)", imbalance=_imbalance(i)) for i in h.case_imbalances]


def _difference(d: Difference, now: datetime) -> str:
    given = worded_count(len(d.reasons), ", 1 reason given", ", {n} reasons given") if d.reasons else ""
    again = ", counted again since" if d.superseded else ""
    return worded(
        "{n} too many {place}: counted {counted}, ledger {ledger} ({when}){of}{given}{again}"
        if d.unexplained > 0
        else "{n} too few {place}: counted {counted}, ledger {ledger} ({when}){of}{given}{again}",
        n=abs(d.unexplained),
        place=_place(d.place),
        counted=d.counted,
        ledger=d.ledger,
        when=_when(d.at, now),
        of=_of(d.case),
        given=given,
        again=again,
    )


def _categories(d: Difference, now: datetime) -> str:
    said = joined(", ", (worded("{n:+d} {who}", n=n, who=CATEGORY_WORDS[c][1]) for c, n in d.categories_open.items()))
    return worded("Counted otherwise by category ({when}){of}: {said}", when=_when(d.at, now), of=_of(d.case), said=said)


def _imbalance(i: Imbalance) -> str:
    return worded(
        "{n} {who} left {place} who never came there{of}",
        n=i.missing,
        who=CATEGORY_WORDS[i.category][i.missing != 1],
        place=PLACE_WORDS[i.place],
        of=_of(i.case),
    )


def _case(c: OpenCase, now: datetime) -> tuple[str, ...]:
    kinds = (("reported", c.reported), ("estimated", c.estimated), ("counted", c.counted))
    numbers = [worded("{n} {word}", n=_number(n), word=word) for word, n in kinds if n is not None and n.total is not None]
    if c.on_board:
        numbers.append(worded("{on_board} on board", on_board=c.on_board))
    sitrep = "none yet" if c.last_sitrep is None else worded("no. {n}", n=c.last_sitrep)
    if c.last_sitrep_at is not None:
        sitrep = joined(", ", (sitrep, _when(c.last_sitrep_at, now)))
    return (
        c.case.number,
        c.case.phase.value if c.case.phase else "–",
        joined(", ", numbers) or "–",
        c.case.coordinator or "–",
        sitrep,
    )


def _number(n: PobNumber) -> str:
    return worded("about {n}", n=n.total) if n.about else str(n.total)


def _answers(answers: tuple[object, ...]) -> str:
    return worded_count(len(answers), "1 answer, no port", "{n} answers, no port") if answers else "no answer"


def _alert_state(quiet: bool, by: str | None, state: str) -> str:
    if quiet:
        return worded("acknowledged by {by}, still true", by=by) if by else "acknowledged, still true"
    return state


def _name(recipient: str) -> str:
    return recipient.partition(": ")[2].partition("<")[0].strip() or recipient


def _of(case: str | None) -> str:
    return f" [{case}]" if case else ""


def _when(moment: datetime, now: datetime) -> str:
    """``02:38``, with the day where it is not today's."""
    return dated(moment, "%H:%M" if moment.date() == now.date() else "%d %b %H:%M")


def _hours(hours: float, places: int) -> str:
    """Minutes in the first hour, then hours."""
    return worded("{n} min", n=int(hours * 60)) if hours < 1 else worded("{hours} h", hours=f"{hours:.{places}f}")
