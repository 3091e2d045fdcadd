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


def handover_document(h: Handover, mode: Mode, by: str, muted: tuple[str, ...] = ()) -> Document:
    """The report of ``h``; ``by``: who is signed on where it is made, "" for nobody. ``muted``: alerts without sound there."""
    parts = [*_to_act_on(h), Section("Alerts without sound", lines=muted, urgent=True), *_how_it_stands(h)]
    clear = [part.title for part in parts if part.is_empty]
    sections = [s for s in parts if not s.is_empty]
    sections.sort(key=lambda s: not s.urgent)  # stable: what is urgent keeps its order
    checked = Section("Checked, and nothing there", lines=(", ".join(clear),)) if clear else None
    return Document(
        title=TITLE,
        mission=h.mission,
        ship=h.ship,
        made=h.at,
        by=by,
        mode=mode,
        head=(f"{h.at:%d %b %Y %H:%M} UTC", _watch(h)),
        sections=(_at_a_glance(h), *sections, *([checked] if checked is not None else [])),
    )


def _watch(h: Handover) -> str:
    on = [f"{' '.join((name, role)).strip()} since {_when(since, h.at)}" for name, role, since in h.on_watch]
    return f"On watch: {', '.join(on)}" if on else NOBODY


def _at_a_glance(h: Handover) -> Section:
    open_request = h.requests[-1] if h.requests else None
    figures = [
        Figure(str(h.on_board), "on board"),
        Figure(str(h.unexplained), "unexplained", urgent=h.unexplained > 0),
        Figure(str(len(h.open_cases)), "open case" if len(h.open_cases) == 1 else "open cases"),
    ]
    if open_request is not None:
        since = f"since request {open_request.request.number}"
        figures.append(Figure(f"{open_request.hours:.0f} h", since, urgent=open_request.hours >= _UNANSWERED_H))
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
            lines=tuple(f"Since {_when(m.at, now)}, not cleared" for m in h.mobs),
            urgent=True,
        ),
        Section("Unexplained", lines=tuple(_unexplained(h)), urgent=True),
        Section(
            "Place of safety",
            lines=tuple(
                f"Request {r.request.number}, {_when(r.request.at, now)}, to {', '.join(r.request.to)}"
                f"{f' by {r.request.means}' if r.request.means else ''}: {_answers(r.request.answers)}, {r.hours:.1f} h waited"
                for r in h.requests
            ),
            urgent=any(r.hours >= _UNANSWERED_H for r in h.requests),
        ),
        Section(
            "Calls to repeat",
            lines=tuple(
                f"{r.party} by {r.means}, {'DUE since' if r.due <= now else 'at'} {_when(r.due, now)}{_of(r.case)}"
                for r in h.reminders
            ),
            urgent=bool(h.due),
        ),
        Section(
            "Dead feeds",
            lines=tuple(f"{name}: {state.replace('_', ' ')} since {_when(since, now)}" for name, state, since in h.feeds),
            urgent=True,
        ),
        Section(
            "Messages not delivered",
            lines=tuple(
                f"{_when(t.at, now)} {t.title or 'Message'} to {', '.join(_name(r) for r in t.recipients)}: "
                f"{_STATUS[delivery(t)]}{_of(t.case)}"
                for t in h.not_sent
                if delivery(t) in _STATUS
            ),
            urgent=any(delivery(t) in ("failed", "no_address") for t in h.not_sent),
        ),
        Section(
            "Calls without an answer",
            lines=tuple(f"{_when(c.at, now)} {c.line.means} to {c.line.party}{_of(c.case)}" for c in h.unanswered),
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
                ("Since", "Alert", "State"),
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
    said = [f"{number} {_place(place)}" for place, number in h.elsewhere.items()]
    return [f"Elsewhere: {', '.join(said)}"] if said else []


def _place(place: Place) -> str:
    return {Place.OWN_SHIP: "on board", Place.RHIB: "in RHIBs", Place.MISSING: "missing", Place.PORT: "ashore"}.get(
        place, f"on {PLACE_WORDS[place]}"
    )


def _unexplained(h: Handover) -> list[str]:
    lines = [_difference(d, h.at) for d in h.differences]
    lines += [_categories(d, h.at) for d in h.category_differences if not d.unexplained]
    lines += [_imbalance(i) for i in h.imbalances]
    return lines + [f"{_imbalance(i)} (counted to another case)" for i in h.case_imbalances]


def _difference(d: Difference, now: datetime) -> str:
    given = f", {len(d.reasons)} reason given" if d.reasons else ""
    again = ", counted again since" if d.superseded else ""
    return (
        f"{abs(d.unexplained)} too {'many' if d.unexplained > 0 else 'few'} {_place(d.place)}: counted {d.counted}, "
        f"ledger {d.ledger} ({_when(d.at, now)}){_of(d.case)}{given}{again}"
    )


def _categories(d: Difference, now: datetime) -> str:
    said = ", ".join(f"{n:+d} {CATEGORY_WORDS[c][1]}" for c, n in d.categories_open.items())
    return f"Counted otherwise by category ({_when(d.at, now)}){_of(d.case)}: {said}"


def _imbalance(i: Imbalance) -> str:
    return f"{i.missing} {CATEGORY_WORDS[i.category][i.missing != 1]} left {PLACE_WORDS[i.place]} who never came there{_of(i.case)}"


def _case(c: OpenCase, now: datetime) -> tuple[str, ...]:
    kinds = (("reported", c.reported), ("estimated", c.estimated), ("counted", c.counted))
    numbers = [f"{_number(n)} {word}" for word, n in kinds if n is not None and n.total is not None]
    if c.on_board:
        numbers.append(f"{c.on_board} on board")
    sitrep = "none yet" if c.last_sitrep is None else f"no. {c.last_sitrep}"
    if c.last_sitrep_at is not None:
        sitrep += f", {_when(c.last_sitrep_at, now)}"
    return (
        c.case.number,
        c.case.phase.value if c.case.phase else "–",
        ", ".join(numbers) or "–",
        c.case.coordinator or "–",
        sitrep,
    )


def _number(n: PobNumber) -> str:
    return f"{'about ' if n.about else ''}{n.total}"


def _answers(answers: tuple[object, ...]) -> str:
    return f"{len(answers)} answer{'' if len(answers) == 1 else 's'}, no port" if answers else "no answer"


def _alert_state(quiet: bool, by: str | None, state: str) -> str:
    if quiet:
        return f"acknowledged{f' by {by}' if by else ''}, still true"
    return state


def _name(recipient: str) -> str:
    return recipient.partition(": ")[2].partition("<")[0].strip() or recipient


def _of(case: str | None) -> str:
    return f" [{case}]" if case else ""


def _when(moment: datetime, now: datetime) -> str:
    """``02:38``, with the day where it is not today's."""
    return f"{moment:%H:%M}" if moment.date() == now.date() else f"{moment:%d %b %H:%M}"
