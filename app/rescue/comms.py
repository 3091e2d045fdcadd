"""The communication log, and the sheet that says who was told what, when, and who was refused."""

from __future__ import annotations

from collections.abc import Sequence

from app.rescue.entries import CommsLine, PolicyDecision, RelaySent
from app.rescue.state import Communication, Line, Told


def communication(line: Line) -> Communication | None:
    """The line as a communication; ``None`` where it is not one."""
    if not isinstance(line.payload, CommsLine):
        return None
    return Communication(line.payload, line.at, line.subject, line.id, line.entry.author)


def build_told(lines: Sequence[Line]) -> tuple[Told, ...]:
    """One row per decision of the gate, with what became of the message (live lines in order of when they happened).

    What was sent belongs to the decision about the same text: a draft that was changed after a refusal has two rows.
    """
    fate: dict[tuple[str, str], RelaySent] = {}
    for line in lines:
        if isinstance(line.payload, RelaySent):
            fate[line.payload.draft, line.payload.content_sha256] = line.payload
    told = []
    for line in lines:
        decision = line.payload
        if not isinstance(decision, PolicyDecision):
            continue
        sent = fate.get((decision.draft, decision.content_sha256)) if decision.released else None
        told.append(
            Told(
                at=line.at,
                draft=decision.draft,
                recipients=decision.recipients,
                channel=decision.channel,
                verdict=decision.verdict,
                sentence=decision.sentence,
                status=_status(decision, sent),
                case=line.subject,
                by=line.entry.author,
            )
        )
    return tuple(told)


def _status(decision: PolicyDecision, sent: RelaySent | None) -> str:
    if sent is not None:
        return sent.status
    if decision.released:
        return "released"
    return "held" if decision.verdict == "HOLD" else "refused"
