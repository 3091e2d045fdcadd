"""The hand-over sheet in words: everything that somebody still has to act on, in the order in which it presses."""

from __future__ import annotations

from app.rescue.entries import PobKind
from app.rescue.handover import Handover, OpenCase
from ui.words import CATEGORIES, PHASES, POB, clock_or_date, people_word


def sheet_text(h: Handover) -> str:
    """The sheet as plain text, one point a line. An empty part says so: silence would read as "not looked at"."""
    now = h.at
    parts = [
        f"{h.ship or 'Ship not named'}, {now:%d %b %Y %H:%M} UTC",
        "On watch: " + (", ".join(f"{n} {r}".strip() + f" since {clock_or_date(t, now)}" for n, r, t in h.on_watch) or "nobody"),
        "",
        _part("Open cases", [_case(c) for c in h.open_cases]),
        _part("On board", _on_board(h)),
        _part("Unexplained", _unexplained(h)),
        _part("Man overboard", [f"since {clock_or_date(m.at, now)}, not cleared" for m in h.mobs]),
        _part("Not answered", [f"{c.line.party} by {c.line.means}, {clock_or_date(c.at, now)}" for c in h.unanswered]),
        _part("Messages not delivered", [f"to {', '.join(t.recipients)}: {t.status}" for t in h.not_sent]),
        _part("Alerts", [f"{title}: {state}, {clock_or_date(t, now)}" for title, state, t in h.alerts]),
        _part("Feeds", [f"{name}: {state} since {clock_or_date(t, now)}" for name, state, t in h.feeds]),
        _part("Incidents", [f"no. {i.number}, {clock_or_date(i.at, now)}" for i in h.incidents]),
    ]
    if h.problems:
        parts.append(_part("Entries that could not be read", list(h.problems)))
    return "\n".join(parts)


def _part(head: str, lines: list[str]) -> str:
    return "\n".join([f"{head}: {'none' if not lines else ''}".rstrip(), *(f"  {line}" for line in lines)])


def _case(c: OpenCase) -> str:
    numbers = []
    for kind, newest in ((PobKind.REPORTED, c.reported), (PobKind.ESTIMATED, c.estimated), (PobKind.COUNTED, c.counted)):
        if newest is not None and newest.total is not None:
            numbers.append(f"{POB[kind].lower()} {'about ' if newest.about else ''}{newest.total}")
    phase = PHASES[c.case.phase].lower() if c.case.phase else "no phase"
    sitrep = f"last SITREP {c.last_sitrep}" if c.last_sitrep else "no SITREP yet"
    return ", ".join([c.case.number, phase, *numbers, f"coordinator {c.case.coordinator or 'none yet'}", sitrep])


def _on_board(h: Handover) -> list[str]:
    by = ", ".join(f"{n} {CATEGORIES[c].lower()}" for c, n in h.on_board_by_category.items() if n)
    lines = [people_word(h.on_board) + (f": {by}" if by else "")]
    if h.deceased_on_board:
        lines.append(f"{h.deceased_on_board} deceased on board")
    return lines


def _unexplained(h: Handover) -> list[str]:
    lines = [
        f"counted {d.counted}, ledger {d.ledger}, {abs(d.unexplained)} without a reason ({clock_or_date(d.at, h.at)})"
        for d in h.differences
    ]
    return lines + [f"{i.missing} left {i.place.value.replace('_', ' ')} who never came there" for i in h.imbalances]
