"""How a target looks: which outlines, in which colour and line, decided by a few facts about it. No Qt.

Shapes after SN.1/Circ.243, own craft as a filled square: see ``symbols``. One row of ``looks_of`` is one row of that table.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, NamedTuple

import numpy as np

from app.watch.frame import Target, TargetKind
from ui.chart import symbols as sym
from ui.chart.projection import Array

MOVING_MPS: Final = 0.26  # half a knot: below it an AIS target is drawn sleeping


class Sign(NamedTuple):
    """All that decides how a target is drawn, but for where and which way."""

    kind: TargetKind
    directed: bool
    moving: bool
    dangerous: bool
    lit: bool
    acquiring: bool
    lost: bool
    stale: bool
    test: bool
    selected: bool
    fused: bool = False
    own_craft: bool = False


@dataclass(frozen=True, slots=True)
class Look:
    """One outline: its shape by name, the token of its colour, the width of its line in pixels, and its dashes."""

    shape: str
    token: str
    width: float
    dash: tuple[float, ...] = ()
    filled: bool = False

    @property
    def turned(self) -> bool:
        """It follows the direction of the target."""
        return self.shape.startswith("ais-") or self.shape == "aircraft"


def sign_of(t: Target, *, selected: bool, flash: bool) -> Sign:
    """``flash``: the lit phase of what flashes (dangerous and not acknowledged)."""
    moving = t.sog_mps is not None and t.sog_mps >= MOVING_MPS
    lit = flash or t.acknowledged or not t.dangerous
    directed = direction_of(t) is not None
    state = (t.kind, directed, moving, t.dangerous, lit, t.acquiring, t.lost, t.stale, t.test, selected)
    return Sign(*state, fused=bool(t.merged), own_craft=t.own_craft)


def direction_of(target: Target) -> float | None:
    """Heading, else the course of something that moves."""
    if target.heading_deg is not None:
        return target.heading_deg
    if target.cog_deg is not None and target.sog_mps is not None and target.sog_mps >= MOVING_MPS:
        return target.cog_deg
    return None


def looks_of(sign: Sign) -> list[Look]:
    """Every outline that a target is drawn with, bottom first."""
    token = "alarm" if sign.dangerous else "text3" if sign.stale or sign.lost else "target"
    width = (2.8 if sign.lit else 1.2) if sign.dangerous else 1.6
    dash = (3.0, 2.0) if sign.stale and not sign.lost else ()
    looks = [Look(shape, token, width, dash) for shape in _shapes(sign)]
    if sign.kind is TargetKind.BEACON:
        looks = [Look("beacon", "target" if sign.test else "alarm", 1.4 if sign.test else 2.8)]
    if sign.own_craft and sign.kind is not TargetKind.BEACON:
        looks = [Look("own-craft", token, 1.6, filled=not (sign.lost or sign.stale))]
    elif sign.fused:
        looks.append(Look("fused", token, width, dash))  # both sources stay to be seen: the echo's circle round the triangle
    if sign.lost:
        looks.append(Look("beacon-lost" if sign.kind is TargetKind.BEACON else "lost", looks[0].token, 2.6))
    if sign.selected:
        looks.append(Look("selected", "text", 2.0))
    return looks


def _shapes(sign: Sign) -> tuple[str, ...]:
    if sign.kind is TargetKind.RADAR:
        return ("acquiring",) if sign.acquiring else ("radar",)
    if sign.kind in (TargetKind.AID, TargetKind.BASE, TargetKind.AIRCRAFT):
        return (sign.kind.value,)
    if not sign.directed:
        return ("ais-dangerous" if sign.dangerous else "sleeping", "no-direction")
    if sign.dangerous:
        return ("ais-dangerous", "ais-dangerous-line")
    if not sign.moving:
        return ("ais-sleeping",)
    return ("ais-active",) if sign.lost or sign.stale else ("ais-active", "ais-line")


def outline(shape: str, mm: float) -> Array:
    """The outline of a shape in pixels, ``mm`` pixels to the millimetre."""
    sizes = {"ais-active": sym.AIS_ACTIVE, "ais-dangerous": sym.AIS_DANGEROUS, "ais-sleeping": sym.AIS_SLEEPING}
    if shape in sizes:
        return sym.triangle(sizes[shape][0] * mm, sizes[shape][1] * mm)
    if shape == "sleeping":
        return sym.triangle(sym.AIS_SLEEPING[0] * mm, sym.AIS_SLEEPING[1] * mm)
    if shape == "no-direction":
        return sym.no_direction_bar(sym.AIS_SLEEPING[0] * mm)
    if shape in ("ais-line", "ais-dangerous-line"):
        half = sym.AIS_ACTIVE[1] if shape == "ais-line" else sym.AIS_DANGEROUS[1]
        return sym.heading_line(half * mm, sym.HEADING_LINE * mm)
    if shape == "beacon":
        r = sym.BEACON_RADIUS * mm
        return np.vstack([sym.ring(r), [[np.nan, np.nan]], sym.cross(r * 0.707)])
    radius = {
        "radar": sym.RADAR_RADIUS, "acquiring": sym.RADAR_RADIUS, "aid": 2.2, "base": 1.6, "aircraft": 3.0, "lost": 2.7,
        "beacon-lost": 4.2, "selected": 4.2, "fused": 3.9, "own-craft": 1.7,
    }[shape] * mm  # fmt: skip
    makers = {
        "radar": sym.ring, "acquiring": sym.broken_ring, "aid": sym.diamond, "base": sym.mast, "aircraft": sym.aircraft,
        "lost": sym.cross, "beacon-lost": sym.cross, "fused": sym.ring, "own-craft": sym.square,
    }  # fmt: skip
    return sym.corners(radius, radius * 0.4) if shape == "selected" else makers[shape](radius)
