"""Names beside symbols, most urgent first, each where it covers nothing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from PySide6.QtCore import QPointF

from app.geo import range_bearing
from app.watch.frame import Target, TargetKind
from app.worded import worded
from ui.chart import rows as r
from ui.chart.cases import CasesLayer
from ui.chart.placing import Place, find_place, same_place
from ui.chart.rows import RED, URGENT
from ui.chart.scene import Canvas, text_width
from ui.chart.targets import TargetsLayer
from ui.fonts import font
from ui.tokens import T_BODY, T_LINE
from ui.words import degrees, duration, miles, speed, target_name

_MOST: Final = 200
_SLICE: Final = 60  # that a place is looked for in one paint after the picture changed
_QUIET_SLICE: Final = 10  # and while ships only go on
_SEARCH_S: Final = 0.5
_AGAIN_S: Final = 2.0  # before what found no place looks again in a picture that stays the same
_DRAG_PX: Final = 40.0
_TURN_DEG: Final = 5.0


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
    """Reads where the layers below put their symbols; remembers where each label stood.

    Looking for free places costs more than all the rest: that is done twice a second, or at once when something urgent, the
    selection or the view changed, the most urgent first and a slice of them in each paint; what found none waits a little
    longer. In between each label goes along with its symbol."""

    def __init__(self, targets: TargetsLayer, cases: CasesLayer) -> None:
        self._targets, self._cases = targets, cases
        self._choice: dict[str, int] = {}
        self._waiting: list[str] = []  # whose place is still to be looked for in this round
        self._slice = _SLICE
        self._nowhere: dict[str, float] = {}  # mono s at which there was no place for it
        self._looked: tuple[object, ...] = ()
        self._looked_at = float("-inf")

    @property
    def placed(self) -> frozenset[str]:
        """Ids of what the last paint could name."""
        return frozenset(self._choice)

    def paint(self, c: Canvas) -> None:
        fixed = [*self._of_cases(c), *self._of_mobs(c)]
        urgent = self._urgent(c)
        if self._search_again(c, frozenset({*(one.id for one in fixed if one.bold), *urgent.values()})):
            wanted = self._wanted(c, fixed, urgent)
            ids = {one.id: None for one in wanted}
            self._nowhere = {id_: at for id_, at in self._nowhere.items() if id_ in ids and 0 <= self._looked_at - at < _AGAIN_S}
            self._waiting = [id_ for id_ in ids if id_ not in self._nowhere]
            self._choice = {id_: choice for id_, choice in self._choice.items() if id_ in ids}
        else:
            known = {*self._choice, *self._waiting}
            rows = [i for i, id_ in zip(self._targets.drawn.index.tolist(), self._ids(), strict=True) if id_ in known]
            wanted = [one for one in (*fixed, *self._of_targets(c, rows, urgent)) if one.id in known and c.visible(one.at)]
        self._write_all(c, {one.id: one for one in wanted})

    def _write_all(self, c: Canvas, wanted: dict[str, Label]) -> None:
        turn, self._waiting = self._waiting[: self._slice], self._waiting[self._slice :]
        stood = {id_: self._choice.pop(id_) for id_ in turn if id_ in self._choice}
        found: list[tuple[Label, Place]] = []
        for id_, choice in self._choice.items():
            if id_ in wanted:
                one = wanted[id_]
                found.append((one, same_place(one.at, _size(one), one.offset, choice)))
        if turn:
            for _, place_ in found:
                if place_.box is not None:
                    c.taken.add(*place_.box)
        for id_ in turn:
            if id_ not in wanted:
                continue
            one, view = wanted[id_], (c.view.width, c.view.height)
            must = one.token == "alarm"
            place = find_place(c.taken, one.at, _size(one), one.offset, view, stood.get(id_, -1), urgent=one.bold, must=must)
            if place is None:
                self._nowhere[id_] = c.scene.frame.stamp.mono
            else:
                found.append((one, place))
        self._choice = {one.id: place.choice for one, place in found}
        for one, place in found:
            _write(c, one, place)

    def _search_again(self, c: Canvas, urgent: frozenset[str]) -> bool:
        view, mono = c.view, c.scene.frame.stamp.mono
        dragged = (round(view.x / view.scale / _DRAG_PX), round(view.y / view.scale / _DRAG_PX), round(view.up / _TURN_DEG))
        look = (view.scale, view.width, view.height, dragged, c.scene.selected, c.scene.shown, urgent)
        if look == self._looked and (self._waiting or 0 <= mono - self._looked_at < _SEARCH_S):
            return False
        anew = look != self._looked
        if anew:
            self._nowhere.clear()
        self._slice = _SLICE if anew else _QUIET_SLICE
        self._looked, self._looked_at = look, mono
        return True

    def _ids(self) -> list[str]:
        return [t.id for t in self._targets.drawn.targets]

    def _urgent(self, c: Canvas) -> dict[int, str]:
        """Rows of the targets on the screen that are named whatever is switched off, with their ids."""
        drawn = self._targets.drawn
        chosen = set(drawn.index[drawn.values[:, r.RANK] <= URGENT].tolist())
        on_screen = set(drawn.index.tolist())
        for id_ in (c.scene.selected, *_actors(c)):
            row = drawn.rows.index.get(id_) if id_ is not None else None
            if row is not None and row in on_screen:
                chosen.add(row)
        return {row: drawn.rows.targets[row].id for row in chosen}

    def _wanted(self, c: Canvas, fixed: list[Label], urgent: dict[int, str]) -> list[Label]:
        """The most urgent of all that might be named, most urgent first."""
        drawn = self._targets.drawn
        rows = list(urgent)
        if "names" in c.scene.shown:
            values, near = drawn.values, c.all_visible(drawn.at)
            quiet = np.flatnonzero((values[:, r.NAMED] > 0) & near & ~np.isin(drawn.index, rows))
            order = np.lexsort((values[quiet, r.DISTANCE], values[quiet, r.RANK]))[:_MOST]
            rows += drawn.index[quiet[order]].tolist()
        wanted = sorted((*fixed, *self._of_targets(c, rows, urgent)), key=lambda one: one.urgency)
        return [one for one in wanted if c.visible(one.at)][:_MOST]

    def _of_cases(self, c: Canvas) -> Iterator[Label]:
        own = c.scene.frame.own.position.live
        for id_, at in self._cases.at.items():
            case = c.scene.state.cases[id_]
            if not case.open:
                if "names" in c.scene.shown:
                    yield Label(id_, at, (worded("{number} closed", number=case.number),), "text2", False, 18, (6, 0.0))
                continue
            lines = [case.number]
            datum = self._cases.shown[id_]
            if own is not None:
                distance, bearing = range_bearing(own, datum.position)
                lines.append(worded("{degrees}  {miles} NM", degrees=degrees(bearing), miles=miles(distance)))
            if datum.text and id_ == c.scene.selected:
                lines.append(datum.text)
            yield Label(id_, at, tuple(lines), "text", True, self._cases.reach[id_] + 8, (0 if id_ == c.scene.selected else 3, 0.0))

    def _of_mobs(self, c: Canvas) -> Iterator[Label]:
        for mob in c.scene.state.mobs:
            if mob.position is not None and not mob.cleared:
                yield Label(
                    mob.id, c.view.px_of(mob.position), (worded("MOB {at:%H:%M:%S}", at=mob.at),), "alarm", True, 22, (0, 0.0)
                )

    def _of_targets(self, c: Canvas, rows: Sequence[int], urgent: Mapping[int, str]) -> Iterator[Label]:
        drawn, actors = self._targets.drawn, _actors(c)
        at = c.view.to_px(drawn.rows.values[np.array(rows, dtype=np.int64)][:, [r.LON, r.Y]])
        for row, (x, y) in zip(rows, at.tolist(), strict=True):
            target, bold = drawn.rows.targets[row], row in urgent
            rank, distance = drawn.rows.values[row, [r.RANK, r.DISTANCE]].tolist()
            token = "alarm" if rank == RED else "text3" if target.lost or target.stale else "target"
            lines = target_lines(target, selected=target.id == c.scene.selected, actor=actors.get(target.id))
            urgency = (min(int(rank), URGENT) if bold else int(rank), distance)
            yield Label(target.id, (x, y), lines, token, bold, 24 if bold else 16, urgency)


def _actors(c: Canvas) -> dict[str, str]:
    """What the cases call targets, by their ids."""
    return {a.target: a.name for case in c.scene.state.cases.values() for a in case.actors if a.target is not None}


def target_lines(target: Target, *, selected: bool, actor: str | None = None) -> tuple[str, ...]:
    """One line for a quiet target, a second one for what is urgent about it. ``actor``: what a case calls it."""
    name = target_name(target)
    if actor is not None and actor != name:
        name = worded("{name} {actor}", name=name, actor=actor)
    if target.kind is TargetKind.BEACON:
        return f"{target.beacon or 'BEACON'}{' TEST' if target.test else ''}", name
    if target.dangerous and target.cpa_m is not None and target.tcpa_s is not None:
        return name, worded("CPA {miles} NM {duration}", miles=miles(target.cpa_m), duration=duration(target.tcpa_s))
    if target.lost:
        return name, worded("lost {utc:%H:%M}", utc=target.stamp.utc)
    if target.stale:
        return name, worded("old {duration}", duration=duration(target.age_s))
    if selected or actor is not None:
        motion = worded("{speed} kn", speed=speed(target.sog_mps)) if target.sog_mps is not None else "speed unknown"
        return name, worded("{motion}, no AIS", motion=motion) if target.kind is TargetKind.RADAR else motion
    return (name,)


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
