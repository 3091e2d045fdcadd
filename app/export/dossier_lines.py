"""Tables of a dossier that are made line by line of the log: the timeline, and every step of the custody of originals."""

from __future__ import annotations

from collections.abc import Container, Mapping, Sequence
from itertools import groupby
from typing import Final

from pydantic import ValidationError

from app.entry import Entry
from app.export.document import Table
from app.export.incident_facts import late, moment
from app.rescue.entries import BY_KIND, CustodyNoted, IncidentTrack, MediaAdded
from app.rescue.incident_entries import CUSTODY_ACTS
from app.rescue.incident_state import MediaItem
from app.rescue.lines import wording
from app.rescue.state import Line

_RUN: Final = 3
"""From so many tracks or originals one after the other on they are one row: each stands in a table of its own."""


def entry_numbers(line: Line) -> str:
    """Numbers of all entries that a line is made of: its wordings, and what struck it out."""
    entries = (*line.history, line.entry, *((line.voided,) if line.voided is not None else ()))
    return ", ".join(str(e.seq) for e in entries)


def ranges(numbers: Sequence[int]) -> str:
    """``1–37, 40``."""
    out: list[list[int]] = []
    for number in sorted(set(numbers)):
        if out and number == out[-1][1] + 1:
            out[-1][1] = number
        else:
            out.append([number, number])
    return ", ".join(str(a) if a == b else f"{a}–{b}" for a, b in out)


def timeline_table(lines: Sequence[Line], linked: Container[str] = ()) -> Table:
    """All of them in order of when they happened. A correction and a striking out stand with their line, the old words too.
    ``linked``: ids of lines that are not about it and were linked to it."""
    rows: list[tuple[str, ...]] = []
    for (kind, author), run in groupby(lines, key=lambda x: (_many(x), x.entry.author)):
        some = list(run)
        if kind and len(some) >= _RUN:
            numbers = ranges([e.seq for x in some for e in (*x.history, x.entry)])
            what = f"{len(some)} {kind}"
            written = f"{moment(some[0].entry.written)} – {some[-1].entry.written:%H:%M:%S}"
            rows.append((f"{moment(some[0].at)} – {some[-1].at:%H:%M:%S}", written, what, author, numbers))
        else:
            rows += [_row(line, line.id in linked) for line in some]
    return Table(("Happened", "Written", "What", "By", "Entry"), tuple(rows), (1.25, 1.35, 3.7, 0.9, 0.75))


def custody_table(lines: Sequence[Line], items: Sequence[MediaItem]) -> Table:
    """Every step in order, for which originals: numbers as in the table of all originals."""
    number = {m.sha256: i for i, m in enumerate(items, 1)}
    rows: list[tuple[str, ...]] = []
    steps = [x for x in lines if isinstance(x.payload, (MediaAdded, CustodyNoted))]
    for (added, author, void), run in groupby(steps, key=lambda x: (isinstance(x.payload, MediaAdded), x.entry.author, x.void)):
        some = list(run)
        if added:
            hashes = [x.payload.sha256 for x in some if isinstance(x.payload, MediaAdded)]
            when = moment(some[0].at) if len(some) == 1 else f"{moment(some[0].at)} – {some[-1].at:%H:%M:%S}"
            seqs = ranges([x.entry.seq for x in some])
            why = "copied into the log's store; the SHA-256 was taken as it was read"
            rows.append((when, _struck("Taken in", void), _which(hashes, number), author, "", why, seqs))
            continue
        for line in some:
            p = line.payload
            assert isinstance(p, CustodyNoted)
            hashes = list(p.items) if p.items else [m.sha256 for m in items if m.at <= line.at]
            act = _struck(CUSTODY_ACTS[p.act], void)
            rows.append((moment(line.at), act, _which(hashes, number), author, p.to_whom, p.why, entry_numbers(line)))
    return Table(("UTC", "Act", "Originals", "By", "To whom", "Why", "Entry"), tuple(rows), (1.25, 1.1, 1, 0.9, 1.2, 1.9, 0.65))


def _struck(words: str, void: bool) -> str:
    return f"{words} (STRUCK OUT)" if void else words


def _which(hashes: Sequence[str], number: Mapping[str, int]) -> str:
    own = [number[h] for h in hashes if h in number]
    others = len(set(hashes)) - len(set(own))
    said = f"No. {ranges(own)}" if own else ""
    return ", ".join(p for p in (said, f"and {others} of other incidents" if others else "") if p)


def _many(line: Line) -> str:
    """What a run of such lines is called, "" for a line that always stands alone."""
    if line.void or line.history:
        return ""
    if isinstance(line.payload, IncidentTrack):
        return "tracks kept as the picture had them: see “Tracks”"
    return "originals taken in: see “All originals”" if isinstance(line.payload, MediaAdded) else ""


def _row(line: Line, linked: bool) -> tuple[str, ...]:
    first = line.history[0] if line.history else line.entry
    what = ("Linked: " if linked else "") + (f"{line.title}: {line.text}" if line.text else line.title)
    earlier = "".join(f"\nEarlier wording, {e.author} {moment(e.written)}: {_words(e)}" for e in reversed(line.history))
    if line.voided is not None:
        what = f"STRUCK OUT by {line.voided.author} at {moment(line.voided.written)}: {line.void_reason}\n{what}"
    written = f"{moment(first.written)}{late(line)}"
    if line.history:
        written += f"\ncorrected {moment(line.entry.written)}"
    return (moment(line.at), written, what + earlier, line.entry.author, entry_numbers(line))


def _words(entry: Entry) -> str:
    """An earlier wording, as it was."""
    kind = BY_KIND.get(entry.kind)
    try:
        if kind is None:
            raise ValueError(entry.kind)
        title, text = wording(kind.model_validate_json(entry.payload_json))
    except (ValidationError, ValueError):
        return "cannot be shown (withheld, or written by a newer version)"
    return f"{title}: {text}" if text else title
