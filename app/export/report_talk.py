"""Who was told what and when in a mission report, what was not let out and why, and what became of each request."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from app.entry import WITHHELD
from app.export.document import Figure, Section, Table
from app.export.report_given import CALLS, MESSAGES, REQUESTS, Story, exact, many, messages
from app.export.told_paper import how
from app.rescue.safety import hours_waited
from app.rescue.state import Communication, PosRequest, Told
from app.rescue.told import ANSWERS, ToldRow, by_recipient, told_sheet

MOST_ROWS: Final = 250
_MOST_REFUSED: Final = 120
_MOST_PARTIES: Final = 40
_LONGEST: Final = 220


def talk_sections(story: Story) -> tuple[Section, ...]:
    state = story.state
    rows = told_sheet(state, None)
    return (
        Section(
            "Who was told what, and when",
            figures=_figures(story),
            lines=(
                "From the ship's own log. Whatever leaves the ship is judged by the policy first; what was kept in is here too.",
                *_scope(story),
            ),
        ),
        _refused(story),
        _told(story, rows),
        _requests(story),
        _parties(story),
    )


def _scope(story: Story) -> tuple[str, ...]:
    if story.given(*MESSAGES) and story.given(*CALLS):
        return ()
    return (f"Only what was said with authorities, or with whom this copy is for. All else: {WITHHELD}.",)


def _figures(story: Story) -> tuple[Figure, ...]:
    state, judged = story.state, messages(story.state)
    released = sum(t.released for t in judged)
    silent = sum(c.line.result == "no_answer" for c in state.communications)
    return (
        Figure(story.number(released, *MESSAGES), "messages released"),
        Figure(story.number(len(judged) - released, *MESSAGES), "messages kept in"),
        Figure(story.number(sum(t.by_master for t in judged), *MESSAGES), "by order of the master"),
        Figure(story.number(len(state.communications), *CALLS), "calls and contacts"),
        Figure(story.number(silent, *CALLS), "calls without an answer"),
        Figure(story.number(len(state.requests), *REQUESTS), "requests for a place of safety"),
        Figure(story.number(len(state.told) - len(judged), *MESSAGES), "exports judged"),
    )


def _refused(story: Story) -> Section:
    kept = [t for t in story.state.told if not t.released]
    lines = _more(len(kept), _MOST_REFUSED, "tables/who_was_told.csv")
    heads = ("UTC", "To", "By", "Why it was kept in (rule)", "Case")
    return Section(
        "Kept in by the policy",
        part=True,
        lines=lines,
        table=Table(heads, tuple(_refusal(t) for t in kept[:_MOST_REFUSED]), (1.4, 2.1, 0.7, 3.4, 1.15)),
        empty="Nothing was kept in." if story.given(*MESSAGES) else WITHHELD,
    )


def _refusal(told: Told) -> tuple[str, ...]:
    rule = f" ({told.rule})" if told.rule else ""
    return (exact(told.at), _short(", ".join(told.recipients)), told.channel, _short(told.sentence) + rule, told.case or "")


def _told(story: Story, rows: Sequence[ToldRow]) -> Section:
    out = [row for row in by_recipient(rows) if row.kind not in ("refused", "request", "answer")]
    lines = _more(len(out), MOST_ROWS, "tables/told_sheet.csv")
    heads = ("UTC", "Who", "How", "What was said", "What came of it", "Noted by")
    shown = tuple(
        (exact(r.at), _short(r.who), how(r), _short(": ".join(p for p in (r.title, r.text) if p)), _short(r.result), r.by)
        for r in out[:MOST_ROWS]
    )
    return Section(
        "Messages and calls",
        part=True,
        lines=lines,
        table=Table(heads, shown, (1.5, 1.7, 0.9, 2.5, 1.9, 0.9)),
        empty="Nobody was told or called." if story.given(*MESSAGES) and story.given(*CALLS) else WITHHELD,
    )


def _requests(story: Story) -> Section:
    state = story.state
    end = state.lines[-1].at if state.lines else story.made
    rows = [row for request in state.requests for row in _request(request, end)]
    heads = ("No.", "UTC", "What", "To or by", "Waited", "Words")
    return Section(
        "Place of safety",
        part=True,
        lines=_more(len(rows), MOST_ROWS, "tables/place_of_safety.csv"),
        table=Table(heads, tuple(rows[:MOST_ROWS]), (0.4, 1.4, 1.6, 2, 0.9, 2.3)),
        empty="No place of safety was asked for." if story.given(*REQUESTS) else WITHHELD,
    )


def _request(request: PosRequest, end: datetime) -> list[tuple[str, ...]]:
    waited = f"{hours_waited(request, end):.1f} h"
    still = f"{waited}, open" if request.open else waited
    asked = (str(request.number), exact(request.at), "asked", ", ".join(request.to), still, _short(request.text))
    out: list[tuple[str, ...]] = [asked]
    for a in request.answers:
        hours = f"{(a.at - request.at).total_seconds() / 3600:.1f} h"
        what = ANSWERS.get(a.result, a.result)
        out.append(("", exact(a.at), f"{what}{f': {a.port}' if a.port else ''}", a.by, hours, _short(a.text)))
    return out


def _parties(story: Story) -> Section:
    """Calls and contacts, party by party: how often, and how often nobody answered."""
    by: dict[str, list[Communication]] = {}
    for said in story.state.communications:
        by.setdefault(" ".join(said.line.party.split()), []).append(said)
    ordered = sorted(by.items(), key=lambda pair: (-len(pair[1]), pair[0]))
    rows = tuple(_party(name, calls) for name, calls in ordered[:_MOST_PARTIES])
    heads = ("Party", "To them", "From them", "No answer", "Refused", "First, UTC", "Last, UTC")
    return Section(
        "Calls and contacts in short",
        part=True,
        lines=_more(len(ordered), _MOST_PARTIES, "tables/communications.csv"),
        table=Table(heads, rows, (2.3, 0.8, 1, 0.9, 0.8, 1.4, 1.4)),
        empty="No call or contact was noted." if story.given(*CALLS) else WITHHELD,
    )


def _party(name: str, calls: Sequence[Communication]) -> tuple[str, ...]:
    count = {
        "out": sum(c.line.direction == "out" for c in calls),
        "in": sum(c.line.direction == "in" for c in calls),
        "silent": sum(c.line.result == "no_answer" for c in calls),
        "refused": sum(c.line.result == "refused" for c in calls),
    }
    return (name, *(str(n) for n in count.values()), exact(calls[0].at), exact(calls[-1].at))


def _more(number: int, most: int, file: str) -> tuple[str, ...]:
    return (f"{many(number, 'row')}; the first {most} are here, all of them in {file}.",) if number > most else ()


def _short(text: str) -> str:
    one = " ".join(text.split())
    return one if len(one) <= _LONGEST else f"{one[: _LONGEST - 1]}…"
