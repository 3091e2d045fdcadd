"""Names beside symbols, most urgent first, each where it covers nothing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF

from app.geo import range_bearing
from app.watch.frame import Target, TargetKind
from ui.chart.cases import CasesLayer
from ui.chart.placing import Place, find_place, same_place
from ui.chart.scene import Canvas, text_width
from ui.chart.targets import TargetsLayer
from ui.fonts import font
from ui.tokens import T_BODY, T_LINE
from ui.words import degrees, duration, miles, speed, target_name

_MOST: Final = 60
_SEARCH_S: Final = 0.5
_DRAG_PX: Final = 40.0


@dataclass(frozen=True, slots=True)
class Label:
    """``urgency``: lower goes first. The first line is bold and larger when ``bold``."""

    id: str
    at: tuple[float, float]
    lines: tuple[str, ...]
    token: str
    bold: bool
    offset: float
    urgency: tuple[int, float]


class LabelsLayer:
    """Reads where the layers below put their symbols; remembers where each label stood."""

    def __init__(self, targets: TargetsLayer, cases: CasesLayer) -> None:
        self._targets, self._cases = targets, cases
        self._choice: dict[str, int] = {}
        self._looked: tuple[object, ...] = ()
        self._looked_at = float("-inf")

    @property
    def placed(self) -> frozenset[str]:
        """Ids of what the last paint could name."""
        return frozenset(self._choice)

    def paint(self, c: Canvas) -> None:
        wanted = sorted((*self._of_cases(c), *self._of_mobs(c), *self._of_targets(c)), key=lambda one: one.urgency)
        wanted = [one for one in wanted[:_MOST] if c.visible(one.at)]
        search = self._search_again(c, wanted)
        stood, self._choice = self._choice, {}
        for one in wanted:
            place = self._place(c, one, stood.get(one.id, -1), search=search)
            if place is not None:
                self._choice[one.id] = place.choice
                _write(c, one, place)

    def _search_again(self, c: Canvas, wanted: Sequence[Label]) -> bool:
        """Looking for free places costs more than all the rest: twice a second, or at once when something urgent, the
        selection or the view changed. In between each label goes along with its symbol."""
        view, mono = c.view, c.scene.frame.stamp.mono
        dragged = (round(view.x / view.scale / _DRAG_PX), round(view.y / view.scale / _DRAG_PX))
        urgent = frozenset(one.id for one in wanted if one.bold)
        look = (view.scale, view.width, view.height, dragged, c.scene.selected, c.scene.shown, urgent)
        if look == self._looked and 0 <= mono - self._looked_at < _SEARCH_S:
            return False
        self._looked, self._looked_at = look, mono
        return True

    def _place(self, c: Canvas, one: Label, before: int, *, search: bool) -> Place | None:
        if search:
            view, must = (c.view.width, c.view.height), one.token == "alarm"
            return find_place(c.taken, one.at, _size(one), one.offset, view, before, urgent=one.bold, must=must)
        return same_place(one.at, _size(one), one.offset, before) if before >= 0 else None

    def _of_cases(self, c: Canvas) -> Iterator[Label]:
        own = c.scene.frame.own.position.live
        for id_, at in self._cases.at.items():
            case = c.scene.state.cases[id_]
            if not case.open:
                if "names" in c.scene.shown:
                    yield Label(id_, at, (f"{case.number} closed",), "text2", False, 18, (6, 0.0))
                continue
            lines = [case.number]
            datum = self._cases.shown[id_]
            if own is not None:
                distance, bearing = range_bearing(own, datum.position)
                lines.append(f"{degrees(bearing)}  {miles(distance)} NM")
            if datum.text and id_ == c.scene.selected:
                lines.append(datum.text)
            yield Label(id_, at, tuple(lines), "text", True, self._cases.reach[id_] + 8, (0 if id_ == c.scene.selected else 3, 0.0))

    def _of_mobs(self, c: Canvas) -> Iterator[Label]:
        for mob in c.scene.state.mobs:
            if mob.position is not None and not mob.cleared:
                yield Label(mob.id, c.view.px_of(mob.position), (f"MOB {mob.at:%H:%M:%S}",), "alarm", True, 22, (0, 0.0))

    def _of_targets(self, c: Canvas) -> Iterator[Label]:
        drawn = self._targets.drawn
        actors = {a.target: a.name for case in c.scene.state.cases.values() for a in case.actors if a.target is not None}
        for target, at in zip(drawn.targets, drawn.at.tolist(), strict=True):
            selected = target.id == c.scene.selected
            urgent = target.dangerous or selected or target.kind is TargetKind.BEACON or target.id in actors
            if not urgent and ("names" not in c.scene.shown or not _named(target)):
                continue
            red = target.dangerous or (target.kind is TargetKind.BEACON and not target.test)
            token = "alarm" if red else "text3" if target.lost or target.stale else "target"
            rank = 1 if red else 2 if urgent else 4 if target.kind is TargetKind.RADAR else 5
            distance = target.range_m if target.range_m is not None else float("inf")
            lines = target_lines(target, selected=selected, actor=actors.get(target.id))
            yield Label(target.id, (at[0], at[1]), lines, token, urgent, 24 if urgent else 16, (rank, distance))


def target_lines(target: Target, *, selected: bool, actor: str | None = None) -> tuple[str, ...]:
    """One line for a quiet target, a second one for what is urgent about it. ``actor``: what a case calls it."""
    name = target_name(target)
    if actor is not None and actor != name:
        name = f"{name} {actor}"
    if target.kind is TargetKind.BEACON:
        return f"{target.beacon or 'BEACON'}{' TEST' if target.test else ''}", name
    if target.dangerous and target.cpa_m is not None and target.tcpa_s is not None:
        return name, f"CPA {miles(target.cpa_m)} NM {duration(target.tcpa_s)}"
    if target.lost:
        return name, f"lost {target.stamp.utc:%H:%M}"
    if target.stale:
        return name, f"old {duration(target.age_s)}"
    if selected or actor is not None:
        motion = f"{speed(target.sog_mps)} kn" if target.sog_mps is not None else "speed unknown"
        return name, f"{motion}, no AIS" if target.kind is TargetKind.RADAR else motion
    return (name,)


def _named(target: Target) -> bool:
    return bool(target.name) or target.number is not None


def _faces(one: Label) -> list[tuple[int, int]]:
    """Size in pixels and weight of each line."""
    return [(T_LINE if one.bold and i == 0 else T_BODY, 600 if one.bold and i == 0 else 400) for i in range(len(one.lines))]


def _size(one: Label) -> tuple[float, float]:
    faces = _faces(one)
    width = max(text_width(font(*face), line) for face, line in zip(faces, one.lines, strict=True))
    return width, sum(size + 4.0 for size, _ in faces)


def _write(c: Canvas, one: Label, place: Place) -> None:
    if place.leader is not None:
        c.pen(one.token, 1)
        c.painter.drawLine(QPointF(*place.leader[:2]), QPointF(*place.leader[2:]))
    y = place.y
    for (size, weight), line in zip(_faces(one), one.lines, strict=True):
        y += size + 1
        c.text((place.x, y), line, font(size, weight), one.token)
        y += 3
