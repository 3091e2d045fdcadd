"""Everything that was said to anybody about a case, in order of time: the crew's defence when the ship is held.

One list from four rooms of the log: calls and what came of them, messages with what the policy decided and what became
of each, requests for a place of safety, and the answers. Nothing is left out because it failed or was refused: that nobody
answered, and that somebody was not told and why, are what is asked for later.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final, Literal

from app.rescue.entries import CommsLine
from app.rescue.state import Case, Communication, PosAnswer, PosRequest, RescueState, Told
from app.rescue.state import Fate as Fate
from app.worded import dated, joined, worded, worded_count

Direction = Literal["in", "out"]

ANSWERS: Final[Mapping[str, str]] = {
    "assigned": "port assigned",
    "refused": "refused",
    "wait": "told to wait",
    "no_answer": "no answer",
}


_TRAINING: Final = "training, not sent"


@dataclass(frozen=True, slots=True)
class ToldRow:
    """One thing that was said, or was not let out. ``kind``: call, message, refused, request, answer.

    ``who`` as written at the time; ``authority`` its id in the directory, several with a blank between them. ``result`` in
    words; ``fates`` what became of a message, recipient by recipient, oldest first. ``by`` wrote it down. ``repeats`` is the
    entry of the call that this one repeats or answers. ``entry`` is the first wording's id.
    """

    at: datetime
    kind: str
    who: str
    authority: str
    direction: Direction
    means: str
    title: str
    text: str
    result: str
    by: str
    entry: str
    case: str | None
    fates: tuple[Fate, ...] = ()
    repeats: str | None = None
    recipients: tuple[str, ...] = ()


def by_recipient(rows: Sequence[ToldRow]) -> tuple[ToldRow, ...]:
    """Each released message as one row for each of its recipients: when, by what, delivered to them or not.

    People of the earlier mails were not written to and have no row; whoever is only in what became of it has one.
    """
    return tuple(one for row in rows for one in (_apart(row) if row.kind == "message" and len(row.recipients) > 1 else (row,)))


def _apart(row: ToldRow) -> list[ToldRow]:
    master = row.result.partition("; ")[0] if row.result.startswith("by order of the master") else ""
    unclaimed = {name for fate in row.fates for name in fate.recipients}
    out = []
    for written in row.recipients:
        role, _, who = written.partition(": ")
        if role == "thread":
            continue
        address = who.rpartition("<")[2].rstrip("> ").casefold() if "<" in who else who.casefold()
        theirs = {n for n in unclaimed if n in (who, written) or n.casefold() == address}
        unclaimed -= theirs
        out.append(_of_one(row, written, theirs, master))
    return [*out, *(_of_one(row, name, {name}, master) for name in sorted(unclaimed))]


def _of_one(row: ToldRow, who: str, names: set[str], master: str) -> ToldRow:
    fates = tuple(replace(f, recipients=(who,)) for f in row.fates if names & set(f.recipients))
    last = fates[-1] if fates else None
    words = {"delivered": "delivered", "failed": "failed", "queued": "waits", "handed_over": "handed over", "training": _TRAINING}
    became = (
        joined(" ", (words.get(last.status, last.status), dated(last.at, "%d %b %H:%M")))
        if last is not None
        else "released, not sent yet"
    )
    detail = worded(": {detail}", detail=last.detail) if last is not None and last.status == "failed" and last.detail else ""
    return replace(row, who=who, result=joined("; ", (p for p in (master, became + detail) if p)), fates=fates, recipients=(who,))


def told_sheet(state: RescueState, case_id: str | None) -> tuple[ToldRow, ...]:
    """The rows of one case, oldest first; with ``None`` those of the whole mission."""
    rows = [_call(said) for said in state.communications]
    rows += [_message(told) for told in state.told]
    if case_id is not None:
        rows = [row for row in rows if row.case == case_id]
    for request in state.requests:
        if case_id is None or _about(request, state.cases.get(case_id), case_id):
            rows += _request(request)
    return tuple(sorted(rows, key=lambda row: (row.at, row.kind, row.entry)))


def _about(request: PosRequest, case: Case | None, case_id: str) -> bool:
    """A request that names no case is for everybody on board: it belongs to each case that was opened by then."""
    return case_id in request.cases or (not request.cases and case is not None and case.opened <= request.at)


def _call(said: Communication) -> ToldRow:
    line: CommsLine = said.line
    words = {"no_answer": "no answer", "": "not said"}
    means = f"{line.means} {line.channel}".strip() if line.channel and line.channel not in line.means else line.means
    result = words.get(line.result, line.result)
    return ToldRow(
        at=said.at,
        kind="call",
        who=line.party,
        authority=line.authority or "",
        direction=line.direction,
        means=means,
        title="Repeated or answered" if line.answers else "",
        text=line.content,
        result=result
        if line.repeat_min is None
        else worded("{result}, to be repeated in {minutes} min", result=result, minutes=line.repeat_min),
        by=said.author,
        entry=said.entry,
        case=said.case,
        repeats=line.answers,
    )


def _message(told: Told) -> ToldRow:
    if not told.released:
        pattern = "held (rule {rule}): {sentence}" if told.status == "held" else "refused by the policy (rule {rule}): {sentence}"
        result = worded(pattern, rule=told.rule, sentence=told.sentence)
    else:
        result = fate_words(told.fates) or "released, not sent yet"
        if told.by_master:
            result = worded("by order of the master ({reason}); {result}", reason=told.reason, result=result)
    return ToldRow(
        at=told.at,
        kind="message" if told.released else "refused",
        who=", ".join(told.recipients),
        authority="",
        direction="out",
        means=told.channel,
        title=told.title,
        text=told.text,
        result=result,
        by=told.by,
        entry=told.entry,
        case=told.case,
        fates=told.fates,
        recipients=told.recipients,
    )


def fate_words(became: Sequence[Fate]) -> str:
    """``delivered to a, b 02:41; failed for c 02:42: no address``: the last word on each recipient, in UTC."""
    last: dict[str, Fate] = {}
    for fate in became:
        for recipient in fate.recipients:
            last[recipient] = fate
    by_fate: dict[int, tuple[Fate, list[str]]] = {}
    for recipient, fate in last.items():
        by_fate.setdefault(id(fate), (fate, []))[1].append(recipient)
    said = []
    for fate, recipients in by_fate.values():
        words = {"delivered": "delivered to", "failed": "failed for", "queued": "waits for", "handed_over": "handed over for"}
        detail = f": {fate.detail}" if fate.status == "failed" and fate.detail else ""
        said.append(
            worded(
                "{fate} {whom} {at:%d %b %H:%M}{detail}",
                fate=words.get(fate.status, fate.status),
                whom=", ".join(recipients),
                at=fate.at,
                detail=detail,
            )
        )
    return joined("; ", said)


def _request(request: PosRequest) -> list[ToldRow]:
    only = request.cases[0] if len(request.cases) == 1 else None
    title = worded("Place of safety, request {n}", n=request.number)
    state = "open" if request.open else "port assigned" if request.assigned is not None else "asked again later"
    asked = ToldRow(
        at=request.at,
        kind="request",
        who=", ".join(request.to),
        authority=" ".join(request.authorities),
        direction="out",
        means=request.means,
        title=title,
        text=request.text,
        result=worded_count(len(request.answers), "{state}; 1 answer", "{state}; {n} answers", state=state)
        if request.answers
        else worded("{state}; no answers", state=state),
        by=request.by,
        entry=request.id,
        case=only,
    )
    return [asked, *(_answer(request, answer, title, only) for answer in request.answers)]


def _answer(request: PosRequest, answer: PosAnswer, title: str, case: str | None) -> ToldRow:
    port = f": {answer.port}" if answer.port else ""
    return ToldRow(
        at=answer.at,
        kind="answer",
        who=answer.by or ", ".join(request.to),
        authority="",
        direction="in",
        means="",
        title=title,
        text=answer.text,
        result=f"{ANSWERS.get(answer.result, answer.result)}{port}",
        by=answer.author,
        entry=answer.entry,
        case=case,
        repeats=request.id,
    )
