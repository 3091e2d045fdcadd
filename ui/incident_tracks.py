"""What the picture has round own ship when an incident is marked, frozen: own track and those of the targets near by."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final

from app.rescue.entries import IncidentTrack
from app.units import NM
from app.watch.frame import Frame, Target, TargetKind
from ui.words import target_name

NEAR_M: Final = 6 * NM
MOST: Final = 40
_POINTS: Final = 1000


def tracks_around(frame: Frame) -> tuple[IncidentTrack, ...]:
    """Own ship first, then targets within 6 NM, the nearest first. A target whose range is not known is taken: without an own
    position nobody can say that it was far off."""
    near = [t for t in frame.targets if not t.test and (t.range_m is None or t.range_m <= NEAR_M)]
    near.sort(key=lambda t: (t.range_m is None, t.range_m or 0.0, t.id))
    made = (_own(frame), *(_of(t, frame) for t in near[:MOST]))
    return tuple(track for track in made if track is not None)


def _own(frame: Frame) -> IncidentTrack | None:
    own = frame.own
    points = _dated(own.track, frame)
    at = own.position.stamp
    if own.position.value is not None and at is not None and (not points or at.utc > points[-1][0]):
        points.append((at.utc, own.position.value.lat, own.position.value.lon))
    return IncidentTrack(target="own", name="Own ship", source="own", points=tuple(points[-_POINTS:])) if points else None


def _of(target: Target, frame: Frame) -> IncidentTrack | None:
    points = _dated(target.track, frame)
    if target.position is not None and (not points or target.stamp.utc > points[-1][0]):
        points.append((target.stamp.utc, target.position.lat, target.position.lon))
    if not points:
        return None
    source = {TargetKind.AIS: "ais", TargetKind.RADAR: "radar"}.get(target.kind, "other")
    return IncidentTrack.model_validate(
        {
            "target": target.id, "name": target_name(target), "mmsi": target.mmsi, "source": source,
            "points": tuple(points[-_POINTS:]),
        }
    )  # fmt: skip


def _dated(track: tuple[tuple[float, float, float], ...], frame: Frame) -> list[tuple[datetime, float, float]]:
    now = frame.stamp
    return [(now.utc - timedelta(seconds=now.mono - mono), lat, lon) for mono, lat, lon in track]
