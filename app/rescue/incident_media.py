"""Originals, camera clocks and custody, folded. Pure: an original is what its hash says, however often it was taken in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from app.geo import Position
from app.rescue.incident_entries import CustodyNoted, MediaAdded, MediaClock
from app.rescue.incident_state import CameraClock, CustodyStep, MediaItem
from app.rescue.line import Line


def build_media(lines: Sequence[Line]) -> Mapping[str, MediaItem]:
    """Originals by hash, in the order in which they were first taken in (live lines in order of when they happened).

    Each has the newest word on its camera's clock, and every step of its custody.
    """
    items: dict[str, MediaItem] = {}
    clocks: dict[str, CameraClock] = {}
    steps: dict[str, list[CustodyStep]] = {}
    of_all: list[CustodyStep] = []
    for line in lines:
        by, entry = line.entry.author, line.id
        match line.payload:
            case MediaAdded() as p:
                items[p.sha256] = _added(items.get(p.sha256), p, line)
                why = f"from {p.name}"
                steps.setdefault(p.sha256, []).append(CustodyStep("added", "", why, line.at, by, entry))
            case MediaClock() as p:
                clocks[p.device] = CameraClock(p.device, p.offset_s, line.at, by, entry)
            case CustodyNoted() as p:
                step = CustodyStep(p.act, p.to_whom, p.why, line.at, by, entry)
                for item in dict.fromkeys(p.items):
                    steps.setdefault(item, []).append(step)
                if not p.items:
                    of_all.append(step)
    return {
        key: replace(item, clock=clocks.get(item.device or ""), custody=_custody(item.at, steps[key], of_all))
        for key, item in items.items()
    }


def _added(before: MediaItem | None, p: MediaAdded, line: Line) -> MediaItem:
    incidents = (p.incident,) if p.incident else ()
    cases = (p.case,) if p.case else ()
    if before is not None:
        return replace(
            before,
            incidents=tuple(dict.fromkeys((*before.incidents, *incidents))),
            cases=tuple(dict.fromkeys((*before.cases, *cases))),
        )
    where = Position(p.lat, p.lon) if p.lat is not None and p.lon is not None else None
    return MediaItem(
        p.sha256, p.name, p.size, p.suffix, p.media_kind, p.camera_time, p.device, where, incidents, cases,
        line.at, line.entry.author, line.id,
    )  # fmt: skip


def _custody(since: datetime, own: Sequence[CustodyStep], of_all: Sequence[CustodyStep]) -> tuple[CustodyStep, ...]:
    """Its own steps and those of everything from when it was there, by time; of one moment its own first."""
    return tuple(sorted([*own, *(s for s in of_all if s.at >= since)], key=lambda s: s.at))
