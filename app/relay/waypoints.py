"""A position of a case as one NMEA sentence for the ship's own plotter, and the legs of a search as a route.

Fields as in gpsd's NMEA.adoc ("WPL - Waypoint Location", "TLL - Target Latitude and Longitude")::

    $--WPL,llll.ll,a,yyyyy.yy,a,c--c*hh<CR><LF>                      latitude, longitude, name of the waypoint
    $--TLL,xx,llll.ll,a,yyyyy.yy,a,c--c,hhmmss.ss,a,a*hh<CR><LF>     number 00-99, place, name, UTC, T = tracked, R = reference

    $--RTE,x,x,a,c--c,c--c,...*hh<CR><LF>      sentences in all, number, c = complete route, its name, names of its waypoints

A route is a WPL for each waypoint, then the RTE sentences that put them in order, none longer than 82 characters.

Talker II: integrated instrumentation.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import UTC, datetime
from functools import reduce
from operator import xor
from typing import Final

from app.entry import new_id
from app.geo import Position
from app.policy.model import ChannelKind, Label, Recipient
from app.relay.drafts import Draft

PLOT: Final = "plot"
"""Template of a draft for the ship's own plotter."""

OWN_SHIP: Final = "OWN-SHIP"
"""Directory id of own bridge equipment: the only reader that a plotted position may have."""

_PLACE: Final = r"\d{4}\.\d{4},[NS],\d{5}\.\d{4},[EW]"
_NAME: Final = r"[A-Z0-9-]{1,12}"
_PLOTTED: Final = re.compile(rf"\$(?:IIWPL,{_PLACE},{_NAME}|IITLL,\d\d,{_PLACE},{_NAME},\d{{6}}\.00,T,)\*[0-9A-F]{{2}}\r\n")
_ROUTE: Final = re.compile(
    rf"(?:\$IIWPL,{_PLACE},{_NAME}\*[0-9A-F]{{2}}\r\n){{2,100}}(?:\$IIRTE,\d\d?,\d\d?,c(?:,{_NAME}){{2,20}}\*[0-9A-F]{{2}}\r\n){{1,50}}"
)
_LONGEST_NAME: Final = 12
_LONGEST: Final = 82
"""Characters of a sentence with its line end (IEC 61162-1)."""
_TENTHS: Final = 10_000
"""Minutes are written to four decimals, 0.2 m: finer than any fix of a boat."""


def waypoint(position: Position, name: str) -> str:
    """A WPL sentence with checksum and line end. ``name``: what of it a plotter can show is kept."""
    return _finished(f"IIWPL,{_place(position)},{plain_name(name)}")


def target(position: Position, name: str, number: int, at: datetime) -> str:
    """A TLL sentence. ``number`` counts 0..99 on the plotter; ``at``: when the boat was there (UTC, aware)."""
    time = at.astimezone(UTC)
    return _finished(f"IITLL,{number % 100:02d},{_place(position)},{plain_name(name)},{time:%H%M%S}.00,T,")


def plain_name(text: str) -> str:
    """The last twelve letters and digits: the running number of a case stands at its end. Never empty."""
    return re.sub(r"[^A-Z0-9-]", "", text.upper())[-_LONGEST_NAME:] or "CASE"


def route(points: Sequence[Position], name: str) -> str:
    """WPL and RTE sentences for a route called ``name``, its waypoints ``name`` with 00, 01, ... Raises ValueError for fewer than
    two points or more than a hundred."""
    if not 2 <= len(points) <= 100:
        raise ValueError(f"{len(points)} waypoints make no route")
    stem = plain_name(name)[-(_LONGEST_NAME - 2) :]
    names = [f"{stem}{i:02d}" for i in range(len(points))]
    room = _LONGEST - len(f"$IIRTE,99,99,c,{stem}*00\r\n")
    each = max(room // (len(names[0]) + 1), 1)
    parts = [names[i : i + each] for i in range(0, len(names), each)]
    placed = [waypoint(p, n) for p, n in zip(points, names, strict=True)]
    listed = [_finished(f"IIRTE,{len(parts)},{i},c,{stem},{','.join(part)}") for i, part in enumerate(parts, start=1)]
    return "".join((*placed, *listed))


def route_draft(case: str, title: str, sentences: str, points: Sequence[Position]) -> Draft:
    """What the gate decides on when the legs of a search are sent to the ship's own plotter."""
    labels = frozenset({Label.CASE_POSITION, Label.INTENTIONS})
    return Draft(
        new_id(), case, title, (Recipient("Own bridge", "to", OWN_SHIP),), ChannelKind.NMEA, "", sentences, labels=labels,
        template=PLOT, free_text=False, carried=tuple((Label.CASE_POSITION, p) for p in points),
    )  # fmt: skip


def plot_draft(case: str, title: str, sentence: str, position: Position) -> Draft:
    """What the gate decides on when a position is sent to the ship's own plotter."""
    return Draft(
        new_id(), case, title, (Recipient("Own bridge", "to", OWN_SHIP),), ChannelKind.NMEA, "", sentence,
        labels=frozenset({Label.CASE_POSITION}), template=PLOT, free_text=False, carried=((Label.CASE_POSITION, position),),
    )  # fmt: skip


def is_plot(draft: Draft) -> bool:
    """Whether the draft is one sentence or one route as made here, for own bridge equipment and nobody else."""
    alone = tuple(r.authority for r in draft.recipients) == (OWN_SHIP,)
    plain = draft.template == PLOT and not draft.subject and not draft.attachments and Label.CASE_POSITION in draft.labels
    made = _PLOTTED.fullmatch(draft.body) or _ROUTE.fullmatch(draft.body)
    return alone and plain and made is not None


def _place(position: Position) -> str:
    north, east = _angle(position.lat, 2), _angle(position.lon, 3)
    return f"{north},{'S' if position.lat < 0 else 'N'},{east},{'W' if position.lon < 0 else 'E'}"


def _angle(degrees: float, digits: int) -> str:
    """Degrees and minutes in one number, rounded once so that 59.99999' becomes the next degree."""
    whole, rest = divmod(round(abs(degrees) * 60 * _TENTHS), 60 * _TENTHS)
    return f"{whole:0{digits}d}{rest / _TENTHS:07.4f}"


def _finished(body: str) -> str:
    return f"${body}*{reduce(xor, body.encode('ascii')):02X}\r\n"
