"""Finds positions in free text. ``scan`` is the detector that the gate asks.

Two tiers: *found* is a position with its span and style; *held* is what cannot be explained as harmless. A harmless
word never silences a strong sign. Anything unexpected, an error or too much text, is held, never clear.
"""

from __future__ import annotations

import logging
from bisect import bisect_left
from functools import cache

from app.policy.model import FoundPosition, Scan
from app.policy.places import load_gazetteer
from app.policy.positions.encoded import decoded_parts
from app.policy.positions.grids import grids
from app.policy.positions.latlon import Hit, latlon, over_lines
from app.policy.positions.links import ais_sentences, links
from app.policy.positions.normal import Normal, has_soft_break, plain, unpacked
from app.policy.positions.relative import Relative
from app.policy.positions.suspect import suspects
from app.policy.positions.words import lettered, spoken
from app.worded import worded

DETECTOR = "fairlead-positions-3"
"""Name and version of the detector, written into each decision."""

LIMIT = 200_000
"""Longer texts are held unread: nobody reads them over the radio either."""

_DEPTH = 3
_log = logging.getLogger(__name__)


@cache
def _relative() -> Relative:
    """Made when the first text is looked at: its long patterns take a tenth of a second, and the window comes first."""
    return Relative(load_gazetteer())


def scan(text: str) -> Scan:
    """All positions in ``text``. Never raises; offsets are into ``text``."""
    if len(text) > LIMIT:
        return Scan(
            held=(FoundPosition(0, len(text), "too long", text[:40]),), why=worded("more than {n} characters, not read", n=LIMIT)
        )
    try:
        hits = _hits(text, _DEPTH)
    except Exception:  # noqa: BLE001 -- whatever goes wrong in here must hold the text, never let it pass
        _log.exception("the position detector failed; the text is held")
        return Scan(held=(FoundPosition(0, len(text), "detector failed", text[:40]),), why="the detector failed on this text")
    found = tuple(FoundPosition(h.start, h.end, h.style, text[h.start : h.end], h.position) for h in hits if h.sure)
    held = tuple(FoundPosition(h.start, h.end, h.style, text[h.start : h.end], h.position) for h in hits if not h.sure)
    return Scan(found, held, _why(found, held))


def _why(found: tuple[FoundPosition, ...], held: tuple[FoundPosition, ...]) -> str:
    if found:
        return worded("“{text}” is a position ({style})", text=found[0].text, style=found[0].style)
    return worded("“{text}” may be a position ({style})", text=held[0].text, style=held[0].style) if held else ""


def _hits(text: str, depth: int) -> list[Hit]:
    broken = unpacked(text, joined=False)
    raw = unpacked(text) if has_soft_break(broken) else broken
    made_plain = plain(raw)
    out = [Hit(*raw.span(h.start, h.end), h.style, h.position, h.sure) for h in ais_sentences(raw.text)]
    out = _without_overlap(out + _in_plain(made_plain))
    words = spoken(made_plain)
    if words is not None:
        out = _without_overlap(out + _in_plain(words))
    if raw is not broken:
        # "Position=" and the numbers on the next line: joined, they are one word.
        out = _without_overlap(out + _in_plain(plain(broken)))
    if depth:
        out += _packed(raw, depth)
        if raw is not broken:  # base64 too may end in "="
            out += _packed(broken, depth)
    return sorted(_without_overlap(out), key=lambda h: (h.start, h.end))


def _packed(raw: Normal, depth: int) -> list[Hit]:
    """What stands in base64 and the like. The whole blob is marked: what is inside has no place of its own in the text."""
    out: list[Hit] = []
    for part in decoded_parts(raw.text):
        start, end = raw.span(part.start, part.end)
        if part.text:
            inner = _hits(part.text, depth - 1)
            out += [Hit(start, end, f"{h.style}, {part.how}", h.position, h.sure) for h in inner]
        else:
            out.append(Hit(start, end, part.how, None, sure=False))
    return out


def _in_plain(text: Normal) -> list[Hit]:
    """Hits with their spans in the original text: what has a place wins over what only looks like one."""
    text = lettered(text)
    special = [*links(text.text), *grids(text.text), *_relative().find(text.text)]
    placed = [h for h in special if h.position is not None]
    hits = _without_overlap([*placed, *latlon(text.text), *special, *over_lines(text.text), *suspects(text.text)])
    return [Hit(*text.span(h.start, h.end), h.style, h.position, h.sure) for h in hits]


def _without_overlap(hits: list[Hit]) -> list[Hit]:
    """Earlier ones win over later ones on the same characters; two readings of one span (East or West) both stay.

    ``out`` is kept in order of place, so that only the neighbours of a hit are looked at.
    """
    out: list[Hit] = []
    for hit in hits:
        last = bisect_left(out, hit.end, key=lambda o: o.start)
        first = last
        while first and out[first - 1].end > hit.start:
            first -= 1
        clash = out[first:last]
        if all((o.start, o.end, o.style) == (hit.start, hit.end, hit.style) and o.position != hit.position for o in clash):
            out.insert(last, hit)
        elif hit.sure and not any(o.sure for o in clash):
            out[first:last] = [hit]
    return out
