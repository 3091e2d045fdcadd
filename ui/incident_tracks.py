"""What the picture has round own ship when an incident is marked and while it goes on, frozen: own track and those of the
targets near by, those too that are lost (an AIS that was turned off) as long as the picture remembers them."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final

from PySide6.QtCore import QObject

from app.entry import SYSTEM
from app.rescue.entries import IncidentTrack
from app.rescue.incident_links import mark_of
from app.rescue.state import Incident, RescueState
from app.units import NM
from app.watch.frame import Frame, Target, TargetKind
from ui.bridge import Bridge
from ui.words import target_name

NEAR_M: Final = 6 * NM
MOST: Final = 40
AGAIN_AFTER: Final = timedelta(minutes=8)
KEPT_FOR: Final = timedelta(minutes=30)
_POINTS: Final = 1000


def tracks_around(frame: Frame, since: datetime | None = None) -> tuple[IncidentTrack, ...]:
    """Own ship first, then targets within 6 NM, the nearest first. A target whose range is not known is taken: without an own
    position nobody can say that it was far off. ``since``: only what came after it, where that was kept already."""
    near = [t for t in frame.targets if not t.test and (t.range_m is None or t.range_m <= NEAR_M)]
    near.sort(key=lambda t: (t.range_m is None, t.range_m or 0.0, t.id))
    made = (_own(frame), *(_of(t, frame) for t in near[:MOST]))
    kept = (track if since is None else _after(track, since) for track in made if track is not None)
    return tuple(track for track in kept if track is not None)


def _after(track: IncidentTrack, since: datetime) -> IncidentTrack | None:
    points = tuple(p for p in track.points if p[0] > since)
    return track.model_copy(update={"points": points}) if points else None


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


class TrackKeeper(QObject):
    """Keeps the tracks again while an incident goes on: a target's track reaches ten minutes back in the picture, so every
    eight minutes for half an hour. Only at the station that marked it."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__(bridge)
        self._bridge = bridge
        self._looked: RescueState | None = None
        self._open: dict[str, datetime] = {}  # incident -> up to when its tracks are kept
        bridge.ticked.connect(self.look)

    def look(self) -> None:
        """Called with every tick."""
        state, now = self._bridge.state, self._bridge.station.clock.utc()
        if state is not self._looked and state.loading is None:
            self._looked = state
            self._open = {i.id: _kept_until(i) for i in state.incidents if self._ours(i, now, state)}
        for incident_id, kept in self._open.items():
            if now - kept >= AGAIN_AFTER:
                self._open[incident_id] = now
                self._keep(incident_id, kept)
                return  # one in a tick

    def _ours(self, incident: Incident, now: datetime, state: RescueState) -> bool:
        if not incident.tracks or not incident.at <= now <= incident.at + KEPT_FOR + AGAIN_AFTER:
            return False
        mark = mark_of(incident, state)
        done = max(t.at for t in incident.tracks) >= incident.at + KEPT_FOR
        return not done and mark is not None and mark.entry.station == self._bridge.station.settings.station

    def _keep(self, incident_id: str, since: datetime) -> None:
        for track in tracks_around(self._bridge.frame, since):
            if self._bridge.write(track, subject=incident_id, author=SYSTEM) is None:
                return  # the bridge has said why; the recording of the feeds has it all


def _kept_until(incident: Incident) -> datetime:
    return max(t.at for t in incident.tracks)
