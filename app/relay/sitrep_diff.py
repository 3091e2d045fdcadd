"""What a SITREP tells that the last ones of its case did not, field by field, by title.

The base is what was told so far: each field as the newest SITREP that had it gave it, from the log's own copy of what was
released. Own ship's position is no change: she moves all the time.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final

from app.relay.sitrep import SHORT_TITLES, SITUATION, TITLES, Form
from app.rescue.entries import PolicyDecision, RelaySent
from app.rescue.state import RescueState

PRIORITY: Final = "TRANSMISSION PRIORITY"
_FIELD: Final = re.compile(
    rf"^[ \t]*(?:[A-Z]\.[ \t]*)?({'|'.join(re.escape(t) for t in (PRIORITY, *TITLES))}):[ \t]*", re.MULTILINE
)
_HEADER: Final = re.compile(r"^(?:DATE AND TIME|FROM|TO|SAR SITREP NUMBER):.*$", re.MULTILINE)
_NUMBER: Final = re.compile(r"^SITREP (\d+)\b")
_AT: Final = r" \d\d-\d\d\.\d[NS] \d\d\d-\d\d\.\d[EW]"


class Kind(StrEnum):
    ADDED = "added"
    CHANGED = "changed"
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class Change:
    """One field. ``before`` is "" for what is new, ``now`` for what is gone."""

    title: str
    kind: Kind
    before: str
    now: str


@dataclass(frozen=True, slots=True)
class Told:
    """The last SITREP of a case, and every field as it was told last."""

    number: int
    at: datetime
    fields: Mapping[str, str]


def fields_in(body: str) -> dict[str, str]:
    """The fields of a SITREP by title, whoever typed in it; a field runs to the next one, and blanks do not count."""
    text = _HEADER.sub("", body)
    found = list(_FIELD.finditer(text))
    ends = [*(m.start() for m in found[1:]), len(text)]
    fields = {m[1]: " ".join(text[m.end() : end].split()) for m, end in zip(found, ends, strict=False)}
    return {title: said for title, said in fields.items() if said}


def last_told(state: RescueState, case_id: str) -> Told | None:
    """What the released SITREPs of a case told; ``None`` before the first. One that failed for everybody told nobody."""
    fates: dict[tuple[str, str], dict[str, str]] = {}  # of a message: the last word on each of its recipients
    decisions: list[tuple[PolicyDecision, datetime]] = []
    for line in state.lines:
        if line.subject != case_id or line.void:
            continue
        if isinstance(sent := line.payload, RelaySent):
            fates.setdefault((sent.draft, sent.content_sha256), {}).update(dict.fromkeys(sent.recipients, sent.status))
        elif isinstance(decision := line.payload, PolicyDecision) and decision.released:
            decisions.append((decision, line.at))
    told: Told | None = None
    for decision, at in decisions:
        number = _NUMBER.match(decision.title)
        became = fates.get((decision.draft, decision.content_sha256), {})
        if number is None or (became and set(became.values()) == {"failed"}):
            continue
        fields = fields_in(decision.text)
        if says_no_change(fields):
            fields = {}
        told = Told(int(number[1]), at, {**(told.fields if told is not None else {}), **fields})
    return told


def says_no_change(fields: Mapping[str, str]) -> bool:
    return fields.get(SITUATION, "").startswith("NO CHANGE SINCE")


def changes(told: Told, body: str, form: Form, ship: str) -> tuple[Change, ...]:
    """What ``body`` tells otherwise than before, in the order of the fields. ``ship``: own ship's name, as in the text."""
    now = fields_in(body)
    titles = SHORT_TITLES if form is Form.SHORT else TITLES
    out: list[Change] = []
    for title in (PRIORITY, *TITLES):
        before, said = told.fields.get(title, ""), now.get(title, "")
        if _still(before, ship) == _still(said, ship):
            continue
        if not before:
            out.append(Change(title, Kind.ADDED, "", said))
        elif said:
            out.append(Change(title, Kind.CHANGED, before, said))
        elif title in titles:  # the short form leaves the rest out: that takes nothing back
            out.append(Change(title, Kind.GONE, before, ""))
    return tuple(out)


def _still(text: str, ship: str) -> str:
    """The text without own ship's position."""
    return re.sub(rf"\b({re.escape(ship)}){_AT}", r"\1", text)
