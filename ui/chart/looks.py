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
TURNING_DEG_MIN: Final = 10.0  # a ship that is steered straight yaws by less
_RESCUE_TYPE: Final = 51  # ITU-R M.1371-5, table 53: search and rescue vessel
_ROTOR: Final = "5"  # seventh digit of a rescue aircraft's number 111MIDaxx: a helicopter (ITU-R M.585-9, annex 1)


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
    headed: bool = True
    turning: int = 0
    """-1 to port, 1 to starboard."""
    by_radar: bool = False
    variant: str = ""
    """Of its kind: "virtual" aid, "helicopter", "rescue" vessel."""


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
        return self.shape.startswith("ais-") or self.shape in ("aircraft", "helicopter", "rescue")


def sign_of(t: Target, *, selected: bool, flash: bool) -> Sign:
    """``flash``: the lit phase of what flashes (dangerous and not acknowledged)."""
    moving = t.sog_mps is not None and t.sog_mps >= MOVING_MPS
    lit = flash or t.acknowledged or not t.dangerous
    directed = direction_of(t) is not None
    state = (t.kind, directed, moving, t.dangerous, lit, t.acquiring, t.lost, t.stale, t.test, selected)
    rate = t.rate_of_turn_deg_min or 0.0
    turning = (rate > 0) - (rate < 0) if abs(rate) >= TURNING_DEG_MIN else 0
    return Sign(
        *state, fused=bool(t.merged), own_craft=t.own_craft, headed=t.heading_deg is not None, turning=turning,
        by_radar=t.by_radar, variant=_variant(t),
    )  # fmt: skip


def _variant(t: Target) -> str:
    if t.kind is TargetKind.AID:
        return "virtual" if t.virtual else ""
    if t.kind is TargetKind.AIRCRAFT:
        return "helicopter" if (t.mmsi or "")[6:7] == _ROTOR else ""
    return "rescue" if t.kind is TargetKind.AIS and t.ship_type == _RESCUE_TYPE else ""


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
    elif sign.fused and not sign.by_radar:
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
        return (f"virtual-{sign.kind.value}",) if sign.variant == "virtual" else (sign.variant or sign.kind.value,)
    if sign.by_radar:
        return "radar", "ais-small" if sign.directed else "small"
    rescue = ("rescue",) if sign.variant == "rescue" else ()
    if not sign.directed:
        return ("dangerous", "dangerous-no-direction", *rescue) if sign.dangerous else ("sleeping", "no-direction", *rescue)
    size = "ais-dangerous" if sign.dangerous else "ais-active" if sign.moving else "ais-sleeping"
    if sign.lost or sign.stale or not sign.headed or not (sign.moving or sign.dangerous):
        return (size, *rescue)
    line = "ais-dangerous-line" if sign.dangerous else "ais-line"
    flag = (f"{line[:-5]}-turn-{'starboard' if sign.turning > 0 else 'port'}",) if sign.turning else ()
    return (size, line, *flag, *rescue)


def outline(shape: str, mm: float) -> Array:
    """The outline of a shape in pixels, ``mm`` pixels to the millimetre."""
    sizes = {"ais-active": sym.AIS_ACTIVE, "ais-dangerous": sym.AIS_DANGEROUS, "ais-sleeping": sym.AIS_SLEEPING}
    sizes |= {"sleeping": sym.AIS_SLEEPING, "dangerous": sym.AIS_DANGEROUS, "ais-small": sym.AIS_SMALL, "small": sym.AIS_SMALL}
    if shape in sizes:
        return sym.triangle(sizes[shape][0] * mm, sizes[shape][1] * mm)
    if shape.endswith("no-direction"):
        return sym.no_direction_bar((sym.AIS_DANGEROUS if shape.startswith("dangerous") else sym.AIS_SLEEPING)[0] * mm)
    if "-turn-" in shape:
        half = sym.AIS_DANGEROUS[1] if shape.startswith("ais-dangerous") else sym.AIS_ACTIVE[1]
        return sym.turn_flag((half + sym.HEADING_LINE) * mm, sym.TURN_FLAG * mm * (1 if shape.endswith("starboard") else -1))
    if shape in ("ais-line", "ais-dangerous-line"):
        half = sym.AIS_ACTIVE[1] if shape == "ais-line" else sym.AIS_DANGEROUS[1]
        return sym.heading_line(half * mm, sym.HEADING_LINE * mm)
    if shape == "beacon":
        r = sym.BEACON_RADIUS * mm
        return np.vstack([sym.ring(r), [[np.nan, np.nan]], sym.cross(r * 0.707)])
    radius = {
        "radar": sym.RADAR_RADIUS, "acquiring": sym.RADAR_RADIUS, "aid": 2.2, "base": 1.6, "aircraft": 3.0, "lost": 2.7,
        "virtual-aid": 2.4, "helicopter": 3.0, "rescue": 0.95,
        "beacon-lost": 4.2, "selected": 4.2, "fused": 3.9, "own-craft": 1.7,
    }[shape] * mm  # fmt: skip
    makers = {
        "radar": sym.ring, "acquiring": sym.broken_ring, "aid": sym.aid, "base": sym.mast, "aircraft": sym.aircraft,
        "lost": sym.cross, "beacon-lost": sym.cross, "fused": sym.ring, "own-craft": sym.square,
        "virtual-aid": sym.virtual_aid, "helicopter": sym.helicopter, "rescue": sym.rescue_mark,
    }  # fmt: skip
    return sym.corners(radius, radius * 0.4) if shape == "selected" else makers[shape](radius)
