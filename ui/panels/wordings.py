"""Every wording of a line on the screen: how it stands now, and field by field what each correction changed, who and when."""

from __future__ import annotations

from itertools import pairwise

from pydantic import ValidationError
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from app.entry import Entry, ShipState
from app.geo import Position, format_position
from app.rescue.entries import Payload
from app.rescue.state import Line
from app.rescue.withheld import read_payload
from app.worded import dated, joined, worded
from ui.clock_words import entry_clock
from ui.panels.search_hits import wording_of
from ui.payload_words import Changed, changed
from ui.widgets import column, frame, label, rule
from ui.words import UNKNOWN, degrees, duration, speed

_MOMENT = "%d %b %Y %H:%M:%S UTC"


def described(line: Line) -> QWidget:
    """The card of a line."""
    parts = _stands(line)
    wordings = [*line.history, line.entry]
    for before, after in reversed(list(pairwise(wordings))):
        parts.addWidget(rule())
        parts.addLayout(_correction(before, after))
    if line.history:
        parts.addWidget(rule())
        parts.addLayout(_first(line.history[0]))
    return frame("card", parts)


def changes_between(before: Entry, after: Entry) -> tuple[Changed, ...]:
    """What ``after`` says otherwise than ``before``: time and case too."""
    found: list[Changed] = []
    if before.happened != after.happened:
        found.append(Changed("It happened", dated(before.happened, _MOMENT), dated(after.happened, _MOMENT)))
    if after.subject is not None and before.subject != after.subject:
        found.append(Changed("Belongs to", before.subject or UNKNOWN, after.subject))
    was, now = _payload(before), _payload(after)
    if was is None or now is None:
        found.append(Changed("Text", wording_of(before)[1] or UNKNOWN, wording_of(after)[1] or UNKNOWN))
    else:
        found.extend(changed(was, now))
    return tuple(found)


def _stands(line: Line) -> QVBoxLayout:
    parts = column(margin=8, gap=4)
    if line.voided is not None:
        who = worded("Struck out by {author}, {strftime}", author=line.voided.author, strftime=dated(line.voided.written, _MOMENT))
        parts.addWidget(label(who, "word", wrap=True))
        parts.addWidget(label(worded("Reason: {void_reason}", void_reason=line.void_reason), "", wrap=True))
    text = label(line.text or UNKNOWN, "", wrap=True)
    if line.void:
        _strike(text)
    parts.addWidget(text)
    times = "" if not line.history else worded(", corrected {times}", times=_times(len(line.history)))
    parts.addWidget(
        label(
            worded(
                "by {author}, written {strftime}{times}",
                author=line.entry.author,
                strftime=dated(line.entry.written, _MOMENT),
                times=times,
            ),
            "sec",
            wrap=True,
        )
    )
    if line.late_s > 60:
        parts.addWidget(label(worded("Written {duration} after it happened", duration=duration(line.late_s)), "sec"))
    parts.addWidget(label(_ship(line.entry.ship), "sec", wrap=True))
    parts.addWidget(label(entry_clock(line.entry.ship), "sec", wrap=True))
    return parts


def _correction(before: Entry, after: Entry) -> QVBoxLayout:
    parts = column(
        label(
            worded("Corrected by {author}, {strftime}", author=after.author, strftime=dated(after.written, _MOMENT)),
            "secb",
            wrap=True,
        ),
        gap=2,
    )
    found = changes_between(before, after)
    for each in found:
        was = label(each.was, "lab", wrap=True)
        _strike(was)
        parts.addLayout(
            column(
                label(worded("{caption}: changed", caption=each.caption), "sec"),
                was,
                label(worded("→ {now}", now=each.now), "word", wrap=True),
                gap=0,
            )
        )
    if not found:
        parts.addWidget(label("Written again without a change", "sec"))
    return parts


def _first(entry: Entry) -> QVBoxLayout:
    text = wording_of(entry)[1]
    head = worded("First written by {author}, {strftime}", author=entry.author, strftime=dated(entry.written, _MOMENT))
    return column(label(head, "secb", wrap=True), label(text or UNKNOWN, "lab", wrap=True), gap=2)


def _payload(entry: Entry) -> Payload | None:
    try:
        return read_payload(entry)
    except (ValidationError, KeyError):
        return None


def _strike(said: QLabel) -> None:
    face = said.font()
    face.setStrikeOut(True)
    said.setFont(face)


def _times(number: int) -> str:
    return {1: "once", 2: "twice"}.get(number, worded("{number} times", number=number))


def _ship(ship: ShipState | None) -> str:
    if ship is None or ship.lat is None or ship.lon is None:
        return "The ship's state at that time is not known"
    where = format_position(Position(ship.lat, ship.lon))
    sog = worded("SOG {speed} kn", speed=speed(ship.sog_mps)) if ship.sog_mps is not None else ""
    cog = worded("COG {degrees}", degrees=degrees(ship.cog_deg)) if ship.cog_deg is not None else ""
    source = worded("by {position_source}", position_source=ship.position_source) if ship.position_source else ""
    return worded("Ship then: {join}", join=joined(", ", (part for part in (where, sog, cog, source) if part)))
