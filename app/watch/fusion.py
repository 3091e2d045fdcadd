"""AIS and radar as one ship where they agree: which radar echo is which AIS ship, decided look by look.

What is asked for: IMO MSC.192(79), "AIS and radar target association" (one ship has one symbol, the AIS one; two that become
sufficiently different are two targets again, without an alarm for that), tested by IEC 62388. How it is done: the global
nearest neighbour of Bar-Shalom and Li, Multitarget-Multisensor Tracking (1995): a gate of the size of the errors, the least
total cost in it (H. W. Kuhn, The Hungarian method, 1955), and "M of N" before a pair is believed.

A look is taken once a second at the echoes that were heard since the last one. Both are brought to the moment of the look by
their own motion. The gate is an ellipse with its axes along and across the line of sight: the radar's range error (30 m or
1 %) and bearing error (1°, MSC.192(79); half a degree more for the heading), and on both what satellite fix, antenna and
length of ship make, and what either may have done since it was heard. A pair that was merged stays so in twice the gate: two
ships that cross keep who they are.
"""

from __future__ import annotations

import math
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

import numpy as np
import numpy.typing as npt

from app.geo import Position, local_scale
from app.watch.assign import assign
from app.watch.frame import TargetKind
from app.watch.tracks import Track

Floats = npt.NDArray[np.float64]

RANGE_ERROR_M: Final = 30.0
RANGE_ERROR: Final = 0.01
BEARING_ERROR_DEG: Final = 1.5
FIX_ERROR_M: Final = 30.0
"""Satellite fix of both ships, and how far own receiver's antenna is from the radar's."""

LENGTH_UNKNOWN_M: Final = 60.0
MOST_OFFSET_M: Final = 150.0
"""A radar sees the near side of a ship, AIS tells where her antenna stands: half her length apart, at most this."""

SPEED_ERROR_MPS: Final = 1.5
SPEED_ERROR: Final = 0.15
"""Of the velocity difference: what a radar lags behind in a turn (course within 5°, speed within 0.5 kn when steady)."""

DRIFT_MPS: Final = 0.5
DRIFT: Final = 0.1
"""How far dead reckoning is off after a second: this, and this share of the speed."""

KEEP: Final = 2.0
"""A merged pair stays merged within so many gates."""

LOOKS: Final = 5
NEED: Final = 3
NEED_WITHOUT_MOTION: Final = 5
NEED_S: Final = 4.0
PART: Final = 4
"""Looks remembered; how many of them must agree, over at least how long; how many outside the larger gate part a pair."""

PART_MOTION: Final = 15
"""So many looks in a row with another motion part a pair too: a turn is followed by the radar within half a minute."""

FRESH_S: Final = 200.0
"""An AIS ship at anchor is heard every three minutes. What is older makes no new pair, and parts none."""

OFF_AFTER_S: Final = 15.0
OFF_FOR_S: Final = 1800.0
"""A ship is said to be off her echo once that has held (a radar that mixed up two echoes mends it by then), for so long."""

TRUE_S: Final = 10.0
"""A ship that was heard longer ago may have turned since: that her echo is elsewhere says nothing against the pair."""

RIM_DEG: Final = 0.1
"""Six miles: more than the widest gate and what a ship makes between two reports."""

LOOK_S: Final = 1.0

Pair = tuple[str, str]
"""Id of the AIS ship, id of the echo."""


@dataclass(frozen=True, slots=True)
class Plots:
    """Targets at the moment of a look, one row each, on the plane tangent at own ship: ``x``, ``y`` metres east and north,
    ``u``, ``v`` m/s (NaN: not known), ``slack`` metres that it may be off besides what a radar measures wrong."""

    x: Floats
    y: Floats
    u: Floats
    v: Floats
    slack: Floats


def misfits(ships: Plots, echoes: Plots, reach: float = KEEP) -> dict[tuple[int, int], tuple[float, float, float]]:
    """For each ship and echo (row numbers) within ``reach`` gates: misfit of place and of motion, in gates (motion NaN: not
    known), and metres apart."""
    distance = np.maximum(np.hypot(echoes.x, echoes.y), 1.0)
    widest = np.maximum(RANGE_ERROR_M + RANGE_ERROR * distance, distance * math.radians(BEARING_ERROR_DEG))
    if not ships.x.size or not echoes.x.size:
        return {}
    # From west to east: each echo is compared with a strip of ships, not with all of them.
    order = np.argsort(ships.x, kind="stable")
    half = reach * (echoes.slack + widest + float(ships.slack.max()))
    first = np.searchsorted(ships.x[order], echoes.x - half, side="left")
    count = np.searchsorted(ships.x[order], echoes.x + half, side="right") - first
    j = np.repeat(np.arange(len(count)), count)
    i = order[np.arange(len(j)) - np.repeat(np.cumsum(count) - count, count) + np.repeat(first, count)]
    close = np.hypot(ships.x[i] - echoes.x[j], ships.y[i] - echoes.y[j]) <= reach * (ships.slack[i] + echoes.slack[j] + widest[j])
    i, j = i[close], j[close]
    dx, dy = ships.x[i] - echoes.x[j], ships.y[i] - echoes.y[j]
    # Along and across the line of sight from own ship to the echo.
    east, north = echoes.x[j] / distance[j], echoes.y[j] / distance[j]
    along = dx * east + dy * north
    across = dx * north - dy * east
    slack = ships.slack[i] + echoes.slack[j]
    place = np.hypot(
        along / (slack + RANGE_ERROR_M + RANGE_ERROR * distance[j]),
        across / (slack + distance[j] * math.radians(BEARING_ERROR_DEG)),
    )
    fastest = np.fmax(np.hypot(ships.u[i], ships.v[i]), np.hypot(echoes.u[j], echoes.v[j]))
    motion = np.hypot(ships.u[i] - echoes.u[j], ships.v[i] - echoes.v[j]) / (SPEED_ERROR_MPS + SPEED_ERROR * fastest)
    near = place <= reach
    metres = np.hypot(dx, dy)
    rows = zip(i[near].tolist(), j[near].tolist(), place[near].tolist(), motion[near].tolist(), metres[near].tolist(), strict=True)
    return {(a, b): (p, m, d) for a, b, p, m, d in rows}


@dataclass(slots=True)
class Bond:
    """What is known of one ship and one echo. ``looks``: the last ones, newest last; ``odd``: looks in a row with another
    motion; ``far_m``: metres apart at the last look."""

    source: str
    since: float
    looks: tuple[bool, ...] = ()
    merged: bool = False
    odd: int = 0
    far_m: float = 0.0

    def note(self, hit: bool) -> None:
        self.looks = (*self.looks, hit)[-LOOKS:]


@dataclass(slots=True)
class Fusion:
    """Bonds between ships and echoes; ships that left their echo: (echo, mono s since when, metres); ``seen``: when each echo
    that was looked at had been heard."""

    bonds: dict[Pair, Bond] = field(default_factory=dict)
    left: dict[str, tuple[str, float, float]] = field(default_factory=dict)
    seen: dict[str, float] = field(default_factory=dict)

    def look(
        self,
        mono: float,
        here: Position | None,
        ships: Iterable[Track],
        echoes: Iterable[Track],
        parted: Collection[Pair] = frozenset(),
    ) -> None:
        """One look at ``mono`` from ``here``. Sets ``echoes`` and ``off_echo_m`` of ships, ``merged_into`` of echoes. ``parted``:
        pairs that somebody has looked at and that are two."""
        by_ship = {t.facts.id: t for t in ships if t.facts.kind is TargetKind.AIS and t.facts.position is not None}
        by_echo = {t.facts.id: t for t in echoes}
        self.bonds = {p: b for p, b in self.bonds.items() if p[0] in by_ship and p[1] in by_echo and p not in parted}
        self.seen = {i: at for i, at in self.seen.items() if i in by_echo}
        heard: dict[str, list[Track]] = {}
        for track in by_echo.values():
            if here is not None and self._heard_anew(track, mono):
                heard.setdefault(track.facts.source, []).append(track)
        if here is not None and heard:
            some = [t for each in heard.values() for t in each]
            fresh = _near([t for t in by_ship.values() if mono - t.facts.stamp.mono <= FRESH_S], some, self.bonds)
            for source, echoes_of_it in heard.items():
                self._compare(_Look(mono, here, source, fresh, echoes_of_it), parted)
        self._tell(mono, by_ship, by_echo)

    def _heard_anew(self, echo: Track, mono: float) -> bool:
        heard = echo.facts.stamp.mono
        if echo.lost_stated or echo.absorbed_by is not None or echo.facts.test or echo.facts.position is None:
            return False
        if mono - heard > echo.limit_s or self.seen.get(echo.facts.id) == heard:
            return False
        self.seen[echo.facts.id] = heard
        return True

    def _compare(self, look: _Look, parted: Collection[Pair]) -> None:
        """The echoes that one radar has told of, and all ships: which belong together by this look."""
        ships, echoes = look.ships, look.echoes
        now = {t.facts.id for t in echoes}
        # Her echo on this radar is not turned to at this look: another one of the same radar is not hers.
        taken = {s for (s, e), b in self.bonds.items() if b.merged and b.source == look.source and e not in now and b.looks[-1]}
        found = misfits(_plots(look, ships, ais=True), _plots(look, echoes, ais=False))
        costs: dict[tuple[int, int], float] = {}
        odd: dict[Pair, bool] = {}
        apart: dict[Pair, float] = {}
        for (a, b), (place, motion, metres) in found.items():
            pair = ships[a].facts.id, echoes[b].facts.id
            if pair in parted:
                continue
            apart[pair] = metres
            moving = 0.0 if math.isnan(motion) else motion
            bond = self.bonds.get(pair)
            if bond is not None and bond.merged:
                odd[pair] = moving > KEEP
                costs[a, b] = place / KEEP - 1.0  # given up for another only when it does not hold any more
            elif place <= 1.0 and moving <= 1.0 and pair[0] not in taken:
                costs[a, b] = place * place + moving * moving
        chosen = {(ships[a].facts.id, echoes[b].facts.id) for a, b in assign(costs, _ALONE)}
        for pair in sorted(chosen - self.bonds.keys()):
            self.bonds[pair] = Bond(look.source, look.mono)
        wanted = {ship_id for ship_id, echo_id in self.bonds if echo_id in now}
        track_of = {t.facts.id: t for t in ships if t.facts.id in wanted} | {t.facts.id: t for t in echoes}
        for pair in [p for p in self.bonds if p[0] in track_of and p[1] in now]:
            ship, echo, bond = track_of[pair[0]], track_of[pair[1]], self.bonds[pair]
            hit = pair in chosen
            if not hit and bond.merged and look.mono - ship.facts.stamp.mono > TRUE_S:
                continue
            bond.note(hit)
            bond.far_m = apart[pair] if pair in apart else _apart(look, ship, echo)
            bond.odd = bond.odd + 1 if odd.get(pair) else 0
            self._settle(pair, look.mono, known=ship.velocity is not None and echo.velocity is not None)

    def _settle(self, pair: Pair, mono: float, *, known: bool) -> None:
        bond = self.bonds[pair]
        hits = sum(bond.looks)
        if not bond.merged:
            bond.merged = bond.looks[-1] and hits >= (NEED if known else NEED_WITHOUT_MOTION) and mono - bond.since >= NEED_S
            if not hits:
                del self.bonds[pair]
        elif len(bond.looks) - hits >= PART or bond.odd >= PART_MOTION:
            del self.bonds[pair]
            self.left[pair[0]] = pair[1], mono, bond.far_m

    def _tell(self, mono: float, by_ship: Mapping[str, Track], by_echo: Mapping[str, Track]) -> None:
        """Write on the tracks what was found, and mark those on which it is new."""
        echoes_of: dict[str, tuple[Track, ...]] = {}
        ship_of: dict[str, str] = {}
        for (ship_id, echo_id), bond in sorted(self.bonds.items()):
            if bond.merged:
                echoes_of[ship_id] = (*echoes_of.get(ship_id, ()), by_echo[echo_id])
                ship_of[echo_id] = ship_id
        self.left = {s: said for s, said in self.left.items() if _still_off(mono, said, by_ship.get(s), by_echo, ship_of)}
        for ship_id in [s for s in self.left if s in echoes_of]:
            del self.left[ship_id]
        for ship_id, ship in by_ship.items():
            echoes = echoes_of.get(ship_id, ())
            off = self.left.get(ship_id)
            off_m = off[2] if off is not None and mono - off[1] >= OFF_AFTER_S else None
            if echoes != ship.echoes or off_m != ship.off_echo_m:
                ship.echoes, ship.off_echo_m, ship.changed = echoes, off_m, True
        for echo_id, echo in by_echo.items():
            into = ship_of.get(echo_id)
            if into != echo.merged_into:
                echo.merged_into, echo.changed = into, True


@dataclass(frozen=True, slots=True)
class _Look:
    mono: float
    here: Position
    source: str
    ships: list[Track]
    echoes: list[Track]


_NO_MOTION: Final = (math.nan, math.nan)

_ALONE: Final = 2.0
"""Cost of a ship without an echo: more than any pair within the gate in place and motion."""


def _still_off(
    mono: float, said: tuple[str, float, float], ship: Track | None, by_echo: Mapping[str, Track], ship_of: Mapping[str, str]
) -> bool:
    """She says something, the echo that was hers is there, and it is nobody else's: a radar that mixed up two is no spoof."""
    echo = by_echo.get(said[0])
    if ship is None or echo is None or said[0] in ship_of or mono - said[1] > OFF_FOR_S:
        return False
    return mono - ship.facts.stamp.mono <= ship.stale_s and not echo.lost_stated and mono - echo.facts.stamp.mono <= echo.limit_s


def _near(ships: list[Track], echoes: Sequence[Track], bonds: Iterable[Pair]) -> list[Track]:
    """Ships that may be near one of the echoes: in the box about all of them with a rim wider than any gate. A ship that has an
    echo is looked at wherever she says that she is."""
    places = [t.facts.position for t in echoes if t.facts.position is not None]
    lats, lons = [p.lat for p in places], [p.lon for p in places]
    if max(lons) - min(lons) > 180.0:
        return ships  # about the 180th meridian
    south, north = min(lats) - RIM_DEG, max(lats) + RIM_DEG
    rim = RIM_DEG / max(math.cos(math.radians(max(abs(south), abs(north)))), 0.05)
    west, east = min(lons) - rim, max(lons) + rim
    paired = {ship_id for ship_id, _echo in bonds}
    return [
        t
        for t in ships
        if (p := t.facts.position) is not None
        and ((south <= p.lat <= north and (west <= p.lon <= east or east > 180.0 or west < -180.0)) or t.facts.id in paired)
    ]


def _plots(look: _Look, tracks: Sequence[Track], *, ais: bool) -> Plots:
    """Each track at the moment of the look, by its own motion. ``ais``: what is off is the ship's fix and antenna too."""
    mono, here = look.mono, look.here
    per_lon, per_lat = local_scale(here.lat)
    rows = [
        (p.lon, p.lat, mono - f.stamp.mono, *(t.velocity or _NO_MOTION), LENGTH_UNKNOWN_M if f.length_m is None else f.length_m)
        for t in tracks
        if (p := (f := t.facts).position) is not None
    ]
    lon, lat, age, u, v, length = np.array(rows, dtype=np.float64).reshape(len(rows), 6).T
    slack = FIX_ERROR_M + np.minimum(length / 2, MOST_OFFSET_M) if ais else np.zeros(len(rows))
    age = np.maximum(age, 0.0)
    du, dv = np.nan_to_num(u), np.nan_to_num(v)
    x = ((lon - here.lon + 180.0) % 360.0 - 180.0) * per_lon + du * age
    y = (lat - here.lat) * per_lat + dv * age
    return Plots(x, y, u, v, slack + age * (DRIFT_MPS + DRIFT * np.hypot(du, dv)))


def _apart(look: _Look, ship: Track, echo: Track) -> float:
    """Metres, both at the moment of the look."""
    both = _plots(look, (ship, echo), ais=False)
    return math.hypot(both.x[0] - both.x[1], both.y[0] - both.y[1])
