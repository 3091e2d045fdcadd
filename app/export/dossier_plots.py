"""Drawings of a dossier: the map round own ship, and range and CPA of a target over time. Without colour, for a photocopier."""

from __future__ import annotations

import math
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Final

from app.export.chart import LIFT, Mark, Way, chart_of
from app.export.document import Curve, Plot, Spot
from app.geo import Position, format_position, local_xy
from app.rescue.incident_around import Moment, Points, around, nearest
from app.rescue.state import FrozenTrack
from app.units import NM, nm

NAMED: Final = 12
"""So many tracks have their name on the map, the nearest first; all of them stand in the table."""

_STEPS: Final = (0.05, 0.1, 0.2, 0.5, 1.0, 2.0, 5.0, 10.0, 20.0, 50.0)
_MINUTES: Final = (1, 2, 5, 10, 15, 30, 60, 120, 240, 720, 1440)
_MOST_TICKS: Final = 7
CLOSE_NM: Final = 1.5
_GAP: Final = timedelta(minutes=5)


def own_points(tracks: Sequence[FrozenTrack]) -> Points:
    """Own ship's track; nothing where it was not kept."""
    return next((t.points for t in tracks if t.source == "own"), ())


def ranked(tracks: Sequence[FrozenTrack]) -> tuple[tuple[FrozenTrack, tuple[Moment, ...]], ...]:
    """Targets with what was between them and own ship, the one that came nearest first; those without a range last."""
    own = own_points(tracks)
    found = [(t, around(own, t.points)) for t in tracks if t.source != "own"]
    found.sort(key=lambda f: n.range_m if (n := nearest(f[1])) is not None else math.inf)
    return tuple(found)


def track_map(tracks: Sequence[FrozenTrack], at: datetime, mark: Position | None) -> Plot | None:
    """Coast, limits, own track heavy, AIS solid, radar dashed, the mark; ``None`` without any place."""
    named = {t.target for t, _ in ranked(tracks)[:NAMED]}
    ways = [
        Way(
            _lifted(track.points),
            "own ship" if track.source == "own" else (track.name or track.target) if track.target in named else "",
            heavy=track.source == "own",
            dashed=track.source not in ("own", "ais"),
        )
        for track in tracks
    ]
    begins = [Mark(Position(t.points[0][1], t.points[0][2]), f"{t.points[0][0]:%H:%M}") for t in tracks if t.target in named]
    marks = ([Mark(mark, f"mark {at:%H:%M:%S}", "triangle")] if mark is not None else []) + begins
    words = f"The triangle is own ship at the mark, {format_position(mark, 3)} (WGS 84). " if mark is not None else ""
    return chart_of(
        ways, marks, caption=f"{words}Heavy: own ship. Thin: seen by AIS. Dashed: seen by radar only. A dot with a time is where a "
        "track begins."
    )  # fmt: skip


def close_map(tracks: Sequence[FrozenTrack], at: datetime, mark: Position | None) -> Plot | None:
    """The mile and a half round own ship at the mark, in miles east and north of her; ``None`` where nothing came so near."""
    near = [t for t, m in ranked(tracks) if any(each.range_m <= CLOSE_NM * NM for each in m)][:NAMED]
    if mark is None or not near:
        return None
    curves = [Curve(_plane(mark, own), "own ship", heavy=True) for own in (own_points(tracks),) if own]
    spots = [Spot(0.0, 0.0, f"mark {at:%H:%M:%S}", "triangle")]
    for track in near:
        name = track.name or track.target
        curves.append(Curve(_plane(mark, track.points), name, dashed=track.source not in ("own", "ais")))
        spots += [Spot(*_miles(mark, lat, lon), f"{when:%H:%M:%S}") for when, lat, lon in _every_minute(track.points)]
    span = (-CLOSE_NM, CLOSE_NM)
    return Plot(
        curves=tuple(curves),
        spots=tuple(spots),
        x=span,
        y=span,
        x_ticks=_ticks(span, 0.5),
        y_ticks=_ticks(span, 0.5),
        x_name="NM east of own ship at the mark",
        y_name="NM north",
        equal=True,
        height_mm=110,
        caption="Round own ship at the mark. Heavy: own ship. Thin: seen by AIS. Dashed: seen by radar only. Dots: places with "
        "their time. Own ship moves too: her distance to each at any time is drawn below.",
    )


def range_plot(track: FrozenTrack, moments: Sequence[Moment], at: datetime) -> Plot:
    """Range to own ship and the CPA that the motion up to then promised, miles over minutes from the mark."""
    distances = tuple((_minutes(m.at, at), nm(m.range_m)) for m in moments)
    closest = nearest(moments)
    cpas = _runs([(m.at, nm(m.cpa_m)) for m in moments if m.cpa_m is not None], at)
    most = max(d for _t, d in distances) or 0.1
    first, last = distances[0][0], distances[-1][0]
    x = (min(first, -1.0), max(last, 1.0))
    spots = [Spot(0.0, 0.0, "mark", "triangle")]
    if closest is not None:
        words = f"{nm(closest.range_m):.2f} NM {closest.at:%H:%M:%S}"
        spots.append(Spot(_minutes(closest.at, at), nm(closest.range_m), words, "cross"))
    return Plot(
        curves=(
            Curve(distances, "range", heavy=True),
            *(Curve(c, "CPA" if i == 0 else "", dashed=True) for i, c in enumerate(cpas)),
        ),
        spots=tuple(spots),
        x=x,
        y=(0.0, most * 1.1),
        x_ticks=_minute_ticks(x),
        y_ticks=_ticks((0.0, most * 1.1), _step(most / 5)),
        x_name=f"minutes from the mark at {at:%H:%M:%S} UTC",
        y_name="NM",
        height_mm=62,
        caption=f"{track.name or track.target}: heavy is the range to own ship, dashed the closest point of approach that the "
        "motion of both up to then promised; the cross is the nearest that was.",
    )


def _lifted(points: Points) -> list[tuple[float, float]]:
    """Places of a track, with the pen lifted where nobody heard of it for five minutes: what lies between is not known."""
    out: list[tuple[float, float]] = []
    for i, (at, lat, lon) in enumerate(points):
        if i and at - points[i - 1][0] > _GAP:
            out.append(LIFT)
        out.append((lat, lon))
    return out


def _plane(centre: Position, points: Points) -> tuple[tuple[float, float], ...]:
    return tuple(LIFT if math.isnan(lat) else _miles(centre, lat, lon) for lat, lon in _lifted(points))


def _every_minute(points: Points) -> list[tuple[datetime, float, float]]:
    """At most one place a minute, so that the times can be read."""
    out: list[tuple[datetime, float, float]] = []
    for point in points:
        if not out or (point[0] - out[-1][0]).total_seconds() >= 60:
            out.append(point)
    return out


def _runs(values: Sequence[tuple[datetime, float]], at: datetime) -> list[tuple[tuple[float, float], ...]]:
    out: list[list[tuple[datetime, float]]] = []
    for value in values:
        if out and value[0] - out[-1][-1][0] <= _GAP:
            out[-1].append(value)
        else:
            out.append([value])
    return [tuple((_minutes(when, at), v) for when, v in run) for run in out]


def _minutes(moment: datetime, at: datetime) -> float:
    return (moment - at).total_seconds() / 60


def _miles(centre: Position, lat: float, lon: float) -> tuple[float, float]:
    east, north = local_xy(centre, Position(lat, lon))
    return nm(east), nm(north)


def _step(at_least: float) -> float:
    return next((s for s in _STEPS if s >= at_least), 10.0 ** math.ceil(math.log10(at_least)))


def _ticks(span: tuple[float, float], step: float) -> tuple[tuple[float, str], ...]:
    first, last = math.ceil(span[0] / step), math.floor(span[1] / step)
    digits = 2 if step < 0.1 else 1 if step < 1 else 0
    return tuple((n * step, f"{n * step:.{digits}f}") for n in range(first, last + 1))


def _minute_ticks(span: tuple[float, float]) -> tuple[tuple[float, str], ...]:
    step = next((m for m in _MINUTES if (span[1] - span[0]) / m <= 2 * _MOST_TICKS), _MINUTES[-1])
    return tuple(
        (n * step, f"{n * step:+d}" if n else "0") for n in range(math.ceil(span[0] / step), math.floor(span[1] / step) + 1)
    )
