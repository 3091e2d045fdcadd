"""What is due to be done again: calls that nobody answered, and requests for a place of safety without a word. Pure.

Each comes due anew after its own time, as often as that passes, until somebody answers, repeats or strikes it off.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from app.rescue.state import PosRequest, Reminder, RescueState
from app.worded import dated, worded, worded_count

_RESULTS: Final = {"no_answer": "no answer", "refused": "refused", "sent": "sent", "": "called"}
_LONGEST: Final = 40
_NUMBERS: Final = re.compile(r"\d")
_MOST_DIGITS: Final = 3
"""A name with more digits in it may be a position or a telephone number: neither belongs into the title of an alert."""


@dataclass(frozen=True, slots=True)
class Due:
    """``key`` is new each time that it comes due again. Neither text has a position in it."""

    key: str
    title: str
    detail: str


def due_now(state: RescueState, now: datetime) -> tuple[Due, ...]:
    """Everything that is due at ``now`` (UTC), calls first. Nothing while the log is still being read."""
    if state.loading is not None:
        return ()
    calls = [_call(state, r, now) for r in state.reminders if r.due <= now]
    requests = [due for r in state.requests if (due := _request(r, now)) is not None]
    return (*calls, *requests)


def asked_again(request: PosRequest) -> datetime | None:
    """When somebody should be reminded of a request: so long after it, or after the last word that was no answer yet;
    ``None`` where it is answered or nobody wants to be reminded."""
    if not request.open or request.remind_min is None:
        return None
    newest = max(request.answers, key=lambda a: a.at, default=None)
    if newest is not None and newest.result == "refused":
        return None
    since = max(request.at, newest.at) if newest is not None else request.at
    return since + timedelta(minutes=request.remind_min)


def _call(state: RescueState, reminder: Reminder, now: datetime) -> Due:
    said = next((c for c in reversed(state.communications) if c.entry == reminder.call), None)
    result = _RESULTS.get(said.line.result, "no answer") if said is not None else "no answer"
    means = " ".join(p for p in (reminder.means, said.line.channel if said is not None else "") if p)
    times = _rounds(reminder.said, reminder.due, now)
    case = worded(", case {case}", case=reminder.case) if reminder.case else ""
    return Due(
        key=f"{reminder.call}:{times}",
        title=worded(
            "Call {party}again: {result} {clock}", party=_name(reminder.party), result=result, clock=_clock(reminder.said, now)
        ),
        detail=worded(
            "{means}{minutes} min ago{case}. In Comms: again, answered or no need",
            means=f"{means} " if means else "",
            minutes=int((now - reminder.said).total_seconds() // 60),
            case=case,
        ),
    )


def _request(request: PosRequest, now: datetime) -> Due | None:
    due = asked_again(request)
    if due is None or request.remind_min is None or due > now:
        return None
    since = due - timedelta(minutes=request.remind_min)
    waits = any(a.result == "wait" and a.at == since for a in request.answers)
    what = "told to wait" if waits else "no answer since"
    return Due(
        key=f"{request.id}:{int(since.timestamp())}:{_rounds(since, due, now)}",
        title=worded("Place of safety: {what} {clock}", what=what, clock=_clock(since, now)),
        detail=worded(
            "Request {number}, {asked}. Ask again, or log the answer", number=request.number, asked=_asked(len(request.to))
        ),
    )


def _asked(number: int) -> str:
    return worded_count(number, "one authority was asked", "{n} authorities were asked")


def _rounds(since: datetime, due: datetime, now: datetime) -> int:
    """How many times the interval has passed."""
    return int((now - since) // (due - since))


def _name(party: str) -> str:
    """The name with a blank after it; nothing where it may hold a position."""
    if len(_NUMBERS.findall(party)) > _MOST_DIGITS:
        return ""
    short = party if len(party) <= _LONGEST else f"{party[: _LONGEST - 1].rstrip()}…"
    return f"{short} "


def _clock(moment: datetime, now: datetime) -> str:
    return dated(moment, "%H:%M" if moment.date() == now.date() else "%d %b %H:%M")
