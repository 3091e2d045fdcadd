"""A radar with automatic target tracking: plots with errors in, tracks out, and TTM, TLL and OSD said about them.

The antenna turns once in 2.5 s. A target is plotted, and told, when the beam passes it. Motion is tracked relative to
own ship by a growing-memory filter (the least-squares line through the last plots, in its recursive form; Brookner,
Tracking and Kalman Filtering Made Easy, 1998, chapters 3 and 6), true motion is that plus own ship's own. CPA and TCPA
come from the radar's own numbers, as a real one's do.

A vessel with ``radar_nm`` is seen well within that range. One with a ``radar`` class is seen as ``detect`` says: a track of
her begins after three echoes in five turns, and when she was lost and is seen again she has another number.
"""

from __future__ import annotations

import math
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from random import Random
from typing import Final

from app.geo import destination, local_xy, range_bearing
from app.units import degrees_360, metres_from_nm
from devices.simulator import encode_nmea as nmea
from devices.simulator.detect import ANTENNA_M, ECHOES, Sightings
from devices.simulator.model import Port, RadarClass, Vessel
from devices.simulator.motion import Motion, Vector, direction, vector
from devices.simulator.stage import Stage
from devices.simulator.talker import Spoken, schedule
from devices.simulator.world import Moment

ROTATION_S: Final = 2.5
NUMBERS: Final = 99  # target numbers 01 to 99; the lowest free one is taken, a lost target's becomes free
_MOTION_PLOTS: Final = 6  # no course and speed are told before: two or three plots give nonsense
_SETTLED_PLOTS: Final = 16  # status Q until then: 40 s
_MEMORY_PLOTS: Final = 36  # the filter remembers a minute and a half
_MISSES_TO_LOSE: Final = 10
_LOST_SAYS: Final = 4  # how many turns a lost target is still told, with status L
_BLIND_M: Final = 60.0
_BEGIN_ECHOES, _BEGIN_TURNS = 3, 5
_HORIZON_NM: Final = 2.23  # times the roots of both heights in metres: the 4/3 earth
_RANGE_ERROR: Final = (8.0, 0.002)  # metres and part of the range, one standard deviation
_BEARING_ERROR_DEG: Final = 0.12


@dataclass(slots=True)
class _Track:
    """One target as the radar knows it: relative position and velocity, metres and m/s east and north."""

    number: int
    at_s: float
    offset: Vector
    velocity: Vector = (0.0, 0.0)
    plots: int = 1
    missed: int = 0

    def predict(self, t_s: float) -> Vector:
        dt = t_s - self.at_s
        return self.offset[0] + self.velocity[0] * dt, self.offset[1] + self.velocity[1] * dt

    def plot(self, t_s: float, measured: Vector) -> None:
        """Takes in a plot: the gains of a straight line through the last plots (all of them, until memory is full)."""
        dt = t_s - self.at_s
        expected = self.predict(t_s)
        self.plots += 1
        self.missed = 0
        n = min(self.plots, _MEMORY_PLOTS)
        alpha, beta = 2 * (2 * n - 1) / (n * (n + 1)), 6 / (n * (n + 1))
        miss = (measured[0] - expected[0], measured[1] - expected[1])
        self.offset = (expected[0] + alpha * miss[0], expected[1] + alpha * miss[1])
        self.velocity = (self.velocity[0] + beta * miss[0] / dt, self.velocity[1] + beta * miss[1] / dt)
        self.at_s = t_s

    @property
    def status(self) -> str:
        if self.missed >= _MISSES_TO_LOSE:
            return "L"
        return "T" if self.plots >= _SETTLED_PLOTS else "Q"


class _Echoes:
    """What the radar saw of one target of a class. State: whether waves hide her, and the last turns, seen or not."""

    def __init__(self, kind: RadarClass, rng: Random) -> None:
        self.rng = rng
        self.sightings = Sightings(kind, rng)
        self.turns: deque[bool] = deque(maxlen=_BEGIN_TURNS)

    @property
    def convincing(self) -> bool:
        """Whether this turn's echo and those before it are enough to begin a track."""
        return self.turns[-1] and sum(self.turns) >= _BEGIN_ECHOES


class RadarTalker:
    """Plan: each second, whoever the beam passes in it is plotted or missed, and told. A target may be in one sweep only."""

    def __init__(self, port: Port, stage: Stage, seed: int) -> None:
        self._rates = port.rates or {"OSD": 1.0}
        self._relative = port.motion == "relative"
        self._stage = stage
        self._seed = f"{seed}:radar:{port.name}"
        self._rng = Random(self._seed)
        self._tracks: dict[str, _Track] = {}
        self._ghosts: list[_Track] = []  # of those that were put elsewhere: nobody is there any more
        self._placed: dict[str, float] = {}
        self._echoes: dict[str, _Echoes] = {}
        self._numbered: dict[str, int] = {}  # the last number of each that is seen by her class

    def second(self, moment: Moment) -> Iterator[Spoken]:
        spoken = [*self._sweep(moment), *self._own_ship(moment)]
        yield from sorted(spoken, key=lambda s: s.t_s)

    def _own_ship(self, moment: Moment) -> Iterator[Spoken]:
        for t, _name in schedule(self._rates, moment.t_s):
            heading, _ = moment.heading(t - moment.t_s)
            yield Spoken(t, nmea.osd(heading, moment.own.cog_deg, moment.own.sog_mps))

    def _sweep(self, moment: Moment) -> Iterator[Spoken]:
        start_deg = degrees_360(moment.t_s * 360 / ROTATION_S)
        self._forsake()
        for ghost in list(self._ghosts):
            part = degrees_360(direction(ghost.predict(moment.t_s)) - start_deg) / (360 / ROTATION_S)
            if part < 1.0:
                yield from self._fade(moment, ghost, part)
        for identity, vessel in [*self._stage.vessels.items(), *self._gone()]:
            if vessel is not None and not vessel.radar_nm and vessel.radar is None:
                continue
            motion = moment.vessels.get(identity)
            track = self._tracks.get(identity)
            if motion is None and track is None:
                continue
            bearing = self._bearing(moment, motion, track)
            part = degrees_360(bearing - start_deg) / (360 / ROTATION_S)
            if part < 1.0:
                yield from self._pass(moment, identity, motion, vessel, part)

    def _gone(self) -> list[tuple[str, None]]:
        """Those that were taken away while they were tracked: they are lost in the radar's own time."""
        return [(identity, None) for identity in self._tracks if identity not in self._stage.vessels]

    def _forsake(self) -> None:
        """A track cannot follow somebody who was put elsewhere: it stays behind, and is lost."""
        for identity, when in self._stage.moved.items():
            if self._placed.get(identity) != when:
                self._placed[identity] = when
                if identity in self._tracks:
                    self._ghosts.append(self._tracks.pop(identity))

    def _fade(self, moment: Moment, ghost: _Track, part: float) -> Iterator[Spoken]:
        ghost.missed += 1
        if ghost.missed >= _MISSES_TO_LOSE + _LOST_SAYS:
            self._ghosts.remove(ghost)
            return
        t = moment.t_s + part
        for data in self._told(ghost, moment.own.ahead(part), t, moment.utc + timedelta(seconds=part)):
            yield Spoken(t, data)

    def _bearing(self, moment: Moment, motion: Motion | None, track: _Track | None) -> float:
        """Where the beam meets it; a target that is gone is looked for where it was last expected."""
        if motion is not None:
            return direction(local_xy(moment.own.position, motion.position))
        assert track is not None
        return direction(track.predict(moment.t_s))

    def _pass(self, moment: Moment, identity: str, motion: Motion | None, vessel: Vessel | None, part: float) -> Iterator[Spoken]:
        """The beam passes the target ``part`` of a second after the moment."""
        t = moment.t_s + part
        own = moment.own.ahead(part)
        there = motion.ahead(part) if motion is not None else None
        track = self._tracks.get(identity)
        by_class = vessel.radar if vessel is not None else None
        if by_class is None:
            measured = self._measured(own, there, vessel) if there is not None and vessel is not None else None
        else:
            if track is not None and t - track.at_s < ROTATION_S / 2:
                return  # the same echo at the seam of two turns
            measured = self._echo(identity, by_class, own, there, moment.sea_state)
            if track is None or track.status == "L":
                if not self._echoes[identity].convincing:
                    measured = None
                elif track is not None:  # seen again after she was lost: nobody knows that it is the same
                    self._ghosts.append(self._tracks.pop(identity))
                    track = None
        if track is None:
            number = self._free_number(self._numbered.get(identity))
            if measured is None or number is None:
                return
            if by_class is not None:
                self._numbered[identity] = number
            track = self._tracks[identity] = _Track(number, t, measured)
        elif measured is not None:
            if t - track.at_s < ROTATION_S / 2:
                return  # the same echo at the seam of two turns
            if track.status == "L":
                track = self._tracks[identity] = _Track(track.number, t, measured)
            else:
                track.plot(t, measured)
        else:
            track.missed += 1
            if track.missed >= _MISSES_TO_LOSE + _LOST_SAYS:
                del self._tracks[identity]
                return
        utc = moment.utc + timedelta(seconds=part)
        for data in self._told(track, own, t, utc):
            yield Spoken(t, data)

    def _echo(self, identity: str, kind: RadarClass, own: Motion, target: Motion | None, sea_state: int) -> Vector | None:
        """A plot of a target of a class, or ``None``: below the horizon, hidden by a wave, drowned in the sea's echo."""
        echoes = self._echoes.get(identity)
        if echoes is None:
            echoes = self._echoes[identity] = _Echoes(kind, Random(f"{self._seed}:{identity}"))
        plot = None
        if target is not None:
            distance, bearing = range_bearing(own.position, target.position)
            horizon = metres_from_nm(_HORIZON_NM * (math.sqrt(ANTENNA_M) + math.sqrt(ECHOES[kind].height_m)))
            if echoes.sightings.seen(distance, sea_state) and _BLIND_M < distance < horizon:
                plot = _plotted(distance, bearing, echoes.rng.gauss(0, 1), echoes.rng.gauss(0, 1))
        echoes.turns.append(plot is not None)
        return plot

    def _measured(self, own: Motion, target: Motion, vessel: Vessel) -> Vector | None:
        """A plot in metres east and north of own ship, or ``None``: out of sight, too near, or missed by chance."""
        within_m = metres_from_nm(vessel.radar_nm)
        if math.hypot(*local_xy(own.position, target.position)) > 1.02 * within_m:
            return None  # far off: the geodesic need not be asked
        distance, bearing = range_bearing(own.position, target.position)
        roll, range_error, bearing_error = self._rng.random(), self._rng.gauss(0, 1), self._rng.gauss(0, 1)
        chance = 0.98 if distance < 0.8 * within_m else 0.75
        if not _BLIND_M < distance < within_m or roll > chance:
            return None
        return _plotted(distance, bearing, range_error, bearing_error)

    def _free_number(self, last: int | None) -> int | None:
        """The lowest number that no target has and she did not have; ``None`` when the radar tracks as many as it can."""
        taken = {last, *(track.number for track in (*self._tracks.values(), *self._ghosts))}
        return next((n for n in range(1, NUMBERS + 1) if n not in taken), None)

    def _told(self, track: _Track, own: Motion, t: float, utc: datetime) -> tuple[bytes, bytes]:
        offset, relative = track.predict(t), track.velocity
        position = destination(own.position, direction(offset), math.hypot(*offset))
        known = track.plots >= _MOTION_PLOTS
        cpa, tcpa = closest_approach(offset, relative) if known else (None, None)
        shown = relative if self._relative else (relative[0] + own.velocity[0], relative[1] + own.velocity[1])
        ttm = nmea.ttm(
            track.number,
            math.hypot(*offset),
            direction(offset),
            math.hypot(*shown) if known else None,
            direction(shown) if known else None,
            relative_motion=self._relative,
            cpa_m=cpa,
            tcpa_s=tcpa,
            status=track.status,
            utc=utc,
        )
        return ttm, nmea.tll(track.number, position, track.status, utc)


def _plotted(distance_m: float, bearing_deg: float, range_error: float, bearing_error: float) -> Vector:
    """Where the radar puts an echo, given errors in standard deviations: metres east and north of own ship."""
    fixed, part = _RANGE_ERROR
    distance_m += range_error * math.hypot(fixed, part * distance_m)
    return vector(bearing_deg + bearing_error * _BEARING_ERROR_DEG, distance_m)


def closest_approach(offset: Vector, velocity: Vector) -> tuple[float | None, float | None]:
    """CPA in metres and TCPA in seconds (- = past) of relative motion; ``None`` where there is hardly any."""
    speed2 = velocity[0] ** 2 + velocity[1] ** 2
    if speed2 < 0.01:
        return None, None
    t = -(offset[0] * velocity[0] + offset[1] * velocity[1]) / speed2
    return math.hypot(offset[0] + velocity[0] * t, offset[1] + velocity[1] * t), t
