"""Names beside symbols, most urgent first, each where it covers nothing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Final, NamedTuple

import numpy as np
from PySide6.QtCore import QPointF
from PySide6.QtGui import QFont

from app.geo import range_bearing
from app.rescue.state import Case
from app.watch.frame import Target, TargetKind
from app.watch.who import by_every_id
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
_DEAR: Final = 3  # of that slice, for a name that stands nowhere: all places round it are looked at, not one
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
    size: tuple[float, float]
    """Pixels wide and high."""


class _Said(NamedTuple):
    """What was written beside a target: a target object never changes, nor does what it is called."""

    target: Target
    selected: bool
    actor: str | None
    bold: bool
    lines: tuple[str, ...]
    size: tuple[float, float]


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
        self._said: dict[str, _Said] = {}
        self._actors_of: tuple[Sequence[Target], Mapping[str, Case], dict[str, str]] | None = None

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
            self._said = {id_: said for id_, said in self._said.items() if id_ in ids}
        else:
            known = {*self._choice, *self._waiting}
            drawn = self._targets.drawn
            rows = [row for id_ in known if (row := drawn.rows.index.get(id_)) is not None and drawn.on_screen[row]]
            wanted = [*(one for one in fixed if one.id in known and c.visible(one.at)), *self._of_targets(c, rows, urgent)]
        self._write_all(c, {one.id: one for one in wanted})

    def _write_all(self, c: Canvas, wanted: dict[str, Label]) -> None:
        turn = self._turn()
        stood = {id_: self._choice.pop(id_) for id_ in turn if id_ in self._choice}
        found: list[tuple[Label, Place]] = []
        for id_, choice in self._choice.items():
            if id_ in wanted:
                one = wanted[id_]
                found.append((one, same_place(one.at, one.size, one.offset, choice)))
        if turn:
            c.taken.add_boxes(np.array([place_.box for _, place_ in found if place_.box is not None]))
        for id_ in turn:
            if id_ not in wanted:
                continue
            one, view = wanted[id_], (c.view.width, c.view.height)
            must = one.token == "alarm"
            place = find_place(c.taken, one.at, one.size, one.offset, view, stood.get(id_, -1), urgent=one.bold, must=must)
            if place is None:
                self._nowhere[id_] = c.scene.frame.stamp.mono
            else:
                found.append((one, place))
        self._choice = {one.id: place.choice for one, place in found}
        for one, place in found:
            _write(c, one, place)

    def _turn(self) -> list[str]:
        """Whose place is looked for in this paint. In a picture in which ships only go on, to look where none was found before
        costs as much as to look whether several can stay."""
        left, many = float(self._slice), 0
        while many < len(self._waiting) and left > 0:
            left -= _DEAR if self._slice == _QUIET_SLICE and self._waiting[many] not in self._choice else 1
            many += 1
        turn, self._waiting = self._waiting[:many], self._waiting[many:]
        return turn

    def _search_again(self, c: Canvas, urgent: frozenset[str]) -> bool:
        view, mono = c.view, c.scene.frame.stamp.mono
        dragged = (round(view.x / view.scale / _DRAG_PX), round(view.y / view.scale / _DRAG_PX), round(view.up / _TURN_DEG))
        over = tuple(rect.y() for rect in c.furniture)  # a strip that came or went: names under it move, others have room now
        look = (view.scale, view.width, view.height, dragged, c.scene.selected, c.scene.shown, urgent, over)
        if look == self._looked and (self._waiting or 0 <= mono - self._looked_at < _SEARCH_S):
            return False
        anew = look != self._looked
        if anew:
            self._nowhere.clear()
        self._slice = _SLICE if anew else _QUIET_SLICE
        self._looked, self._looked_at = look, mono
        return True

    def _urgent(self, c: Canvas) -> dict[int, str]:
        """Rows of the targets on the screen that are named whatever is switched off, with their ids."""
        drawn = self._targets.drawn
        chosen = set(drawn.index[drawn.values[:, r.RANK] <= URGENT].tolist())
        for id_ in (c.scene.selected, *self._actors(c)):
            row = drawn.rows.index.get(id_) if id_ is not None else None
            if row is not None and drawn.on_screen[row]:
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
        seen = (one for one in fixed if c.visible(one.at))
        return sorted((*seen, *self._of_targets(c, rows, urgent)), key=lambda one: one.urgency)[:_MOST]

    def _of_cases(self, c: Canvas) -> Iterator[Label]:
        own = c.scene.frame.own.position.live
        for id_, at in self._cases.at.items():
            case = c.scene.state.cases[id_]
            if not case.open:
                if "names" in c.scene.shown:
                    yield _label(id_, at, (worded("{number} closed", number=case.number),), "text2", False, 18, (6, 0.0))
                continue
            lines = [case.number]
            datum = self._cases.shown[id_]
            if own is not None:
                distance, bearing = range_bearing(own, datum.position)
                lines.append(worded("{degrees}  {miles} NM", degrees=degrees(bearing), miles=miles(distance)))
            if datum.text and id_ == c.scene.selected:
                lines.append(datum.text)
            yield _label(
                id_, at, tuple(lines), "text", True, self._cases.reach[id_] + 8, (0 if id_ == c.scene.selected else 3, 0.0)
            )

    def _of_mobs(self, c: Canvas) -> Iterator[Label]:
        for mob in c.scene.state.mobs:
            if mob.position is not None and not mob.cleared:
                yield _label(
                    mob.id, c.view.px_of(mob.position), (worded("MOB {at:%H:%M:%S}", at=mob.at),), "alarm", True, 22, (0, 0.0)
                )

    def _of_targets(self, c: Canvas, rows: Sequence[int], urgent: Mapping[int, str]) -> Iterator[Label]:
        """Those of the rows that can be seen."""
        drawn, actors = self._targets.drawn, self._actors(c)
        values = drawn.rows.values[np.array(rows, dtype=np.int64)]
        at = c.view.things_to_px(values[:, [r.LON, r.Y]])
        columns = at.tolist(), values[:, [r.RANK, r.DISTANCE]].tolist(), c.all_visible(at).tolist()
        for row, (x, y), (rank, distance), seen in zip(rows, *columns, strict=True):
            if not seen:
                continue
            target, bold = drawn.rows.targets[row], row in urgent
            token = "alarm" if rank == RED else "text3" if target.lost or target.stale else "target"
            said = self._say(target, target.id == c.scene.selected, actors.get(target.id), bold)
            urgency = (min(int(rank), URGENT) if bold else int(rank), distance)
            yield Label(target.id, (x, y), said.lines, token, bold, 24 if bold else 16, urgency, said.size)

    def _actors(self, c: Canvas) -> dict[str, str]:
        """What the cases call targets, by the ids of those that they are now."""
        of = c.scene.frame.targets, c.scene.state.cases
        if self._actors_of is None or self._actors_of[0] is not of[0] or self._actors_of[1] is not of[1]:
            names = {a.target: a.name for case in of[1].values() for a in case.actors if a.target is not None}
            gone = [id_ for id_ in names if id_ not in self._targets.rows.index]
            every = by_every_id(of[0]) if gone else {}
            self._actors_of = *of, names | {every[id_].id: names[id_] for id_ in gone if id_ in every}
        return self._actors_of[2]

    def _say(self, target: Target, selected: bool, actor: str | None, bold: bool) -> _Said:
        said = self._said.get(target.id)
        if said is None or said.target is not target or said[1:4] != (selected, actor, bold):
            lines = target_lines(target, selected=selected, actor=actor)
            said = self._said[target.id] = _Said(target, selected, actor, bold, lines, _size(lines, bold))
        return said


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


def _label(
    id_: str, at: tuple[float, float], lines: tuple[str, ...], token: str, bold: bool, offset: float, urgency: tuple[int, float]
) -> Label:
    return Label(id_, at, lines, token, bold, offset, urgency, _size(lines, bold))


@cache
def _face(first: bool) -> tuple[int, QFont]:
    """Size in pixels and typeface: of the first line of what is urgent, or of any other line."""
    return (T_LINE, font(T_LINE, 600)) if first else (T_BODY, font(T_BODY))


def _size(lines: tuple[str, ...], bold: bool) -> tuple[float, float]:
    faces = [_face(bold and i == 0) for i in range(len(lines))]
    width = max(text_width(face, line) for (_, face), line in zip(faces, lines, strict=True))
    return width, sum(size + 4.0 for size, _ in faces)


def _write(c: Canvas, one: Label, place: Place) -> None:
    if place.leader is not None:
        c.pen(one.token, 1)
        c.painter.drawLine(QPointF(*place.leader[:2]), QPointF(*place.leader[2:]))
    y = place.y
    for i, line in enumerate(one.lines):
        size, face = _face(one.bold and i == 0)
        y += size + 1
        c.text((place.x, y), line, face, one.token)
        y += 3
