"""The communication log, and the sheet that says who was told what, when, and who was refused."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import Final

from app.rescue.entries import CommsLine, PolicyDecision, RelaySent, ReminderDone
from app.rescue.state import Communication, Fate, Line, Reminder, Told

_REACHED: Final = frozenset({"answered", "received", "refused"})
"""What came of a call in which somebody was there."""


def communication(line: Line) -> Communication | None:
    """The line as a communication; ``None`` where it is not one."""
    if not isinstance(line.payload, CommsLine):
        return None
    return Communication(line.payload, line.at, line.subject, line.id, line.entry.author)


def build_told(lines: Sequence[Line]) -> tuple[Told, ...]:
    """One row per decision of the gate, with what became of the message (live lines in order of when they happened).

    What was sent belongs to the decision about the same text: a draft that was changed after a refusal has two rows.
    """
    fates: dict[tuple[str, str], list[Fate]] = defaultdict(list)
    for line in lines:
        if isinstance(sent := line.payload, RelaySent):
            fates[sent.draft, sent.content_sha256].append(Fate(line.at, sent.status, sent.recipients, sent.detail))
    told = []
    for line in lines:
        decision = line.payload
        if not isinstance(decision, PolicyDecision):
            continue
        became = tuple(fates.get((decision.draft, decision.content_sha256), ())) if decision.released else ()
        told.append(
            Told(
                at=line.at,
                draft=decision.draft,
                recipients=decision.recipients,
                channel=decision.channel,
                verdict=decision.verdict,
                sentence=decision.sentence,
                status=_status(decision, became),
                case=line.subject,
                by=line.entry.author,
                entry=line.id,
                title=decision.title,
                text=decision.text,
                rule=decision.rule,
                reason=decision.reason,
                by_master=decision.by_master,
                released=decision.released,
                fates=became,
            )
        )
    return tuple(told)


def _status(decision: PolicyDecision, became: tuple[Fate, ...]) -> str:
    """The worst of the last words on each recipient: a message that one of three did not get is not delivered."""
    last = {recipient: fate.status for fate in became for recipient in fate.recipients}
    for status in ("failed", "queued"):
        if status in last.values():
            return status
    if became:
        return became[-1].status
    if decision.released:
        return "released"
    return "held" if decision.verdict == "HOLD" else "refused"


def build_reminders(lines: Sequence[Line], first_ids: Mapping[str, str]) -> tuple[Reminder, ...]:
    """Calls that are still to be repeated (live lines in order of when they happened), the one due first in front.

    A reminder is over when a later line answers or repeats the call, when the same party was reached since about the same
    case or a new timer runs for it, or when somebody struck it off. Trying once more without reaching anybody ends nothing.
    """
    waiting: dict[str, Reminder] = {}
    for line in lines:
        match line.payload:
            case ReminderDone(call=call):
                waiting.pop(first_ids.get(call, call), None)
            case CommsLine() as said:
                if said.answers is not None:
                    waiting.pop(first_ids.get(said.answers, said.answers), None)
                if said.result in _REACHED or said.repeat_min is not None:
                    party = said.party.casefold()
                    for key in [k for k, r in waiting.items() if (r.party.casefold(), r.case) == (party, line.subject)]:
                        del waiting[key]
                if said.repeat_min is not None and said.result != "answered":
                    due = line.at + timedelta(minutes=said.repeat_min)
                    waiting[line.id] = Reminder(line.id, said.party, said.means, line.subject, line.at, due)
            case _:
                pass
    return tuple(sorted(waiting.values(), key=lambda r: (r.due, r.call)))
