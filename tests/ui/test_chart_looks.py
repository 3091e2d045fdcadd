"""One row of the table of symbols, one test: nothing old, lost or in a test looks live, and red means danger."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from app.watch.frame import Target, TargetKind
from tests.ui import night
from ui.chart.looks import direction_of, looks_of, outline, sign_of

SHIP = night.target("ASTER K", TargetKind.AIS, 90, 5, 78, 13.4)
RADAR = night.target("", TargetKind.RADAR, 90, 5, 78, 13.4, number=3)
SLEEPING = replace(SHIP, sog_mps=0.0)
UNDIRECTED = replace(SLEEPING, heading_deg=None, cog_deg=None)
SART = replace(SLEEPING, kind=TargetKind.BEACON, beacon="SART")


def shapes(target: Target, *, selected: bool = False, flash: bool = True) -> list[str]:
    return [look.shape for look in looks_of(sign_of(target, selected=selected, flash=flash))]


def tokens(target: Target) -> set[str]:
    return {look.token for look in looks_of(sign_of(target, selected=False, flash=True))}


@pytest.mark.parametrize(
    ("target", "expected"),
    [
        (SHIP, ["ais-active", "ais-line"]),
        (SLEEPING, ["ais-sleeping"]),
        (UNDIRECTED, ["sleeping", "no-direction"]),
        (replace(SHIP, dangerous=True), ["ais-dangerous", "ais-dangerous-line"]),
        (replace(UNDIRECTED, dangerous=True), ["dangerous", "dangerous-no-direction"]),
        (replace(SHIP, heading_deg=None), ["ais-active"]),  # pointed by its course: it has no heading line
        (replace(SHIP, rate_of_turn_deg_min=25.0), ["ais-active", "ais-line", "ais-turn-starboard"]),
        (replace(SHIP, rate_of_turn_deg_min=-25.0), ["ais-active", "ais-line", "ais-turn-port"]),
        (replace(SHIP, rate_of_turn_deg_min=3.0), ["ais-active", "ais-line"]),
        (replace(SHIP, rate_of_turn_deg_min=25.0, lost=True), ["ais-active", "lost"]),
        (replace(SHIP, ship_type=51), ["ais-active", "ais-line", "rescue"]),
        (replace(SHIP, merged=("R:RADAR 1:3:1",), by_radar=True), ["radar", "ais-small"]),
        (replace(SHIP, lost=True), ["ais-active", "lost"]),
        (replace(SHIP, stale=True), ["ais-active"]),
        (RADAR, ["radar"]),
        (replace(RADAR, acquiring=True), ["acquiring"]),
        (replace(RADAR, lost=True), ["radar", "lost"]),
        (SART, ["beacon"]),
        (replace(SART, lost=True), ["beacon", "beacon-lost"]),
        (replace(SHIP, kind=TargetKind.AID), ["aid"]),
        (replace(SHIP, kind=TargetKind.BASE), ["base"]),
        (replace(SHIP, merged=("R:RADAR 1:3:1",)), ["ais-active", "ais-line", "fused"]),
        (replace(SHIP, merged=("R:RADAR 1:3:1",), dangerous=True), ["ais-dangerous", "ais-dangerous-line", "fused"]),
        (replace(SHIP, own_craft=True), ["own-craft"]),
        (replace(SHIP, own_craft=True, lost=True), ["own-craft", "lost"]),
        (replace(SART, own_craft=True), ["beacon"]),
        (replace(SHIP, kind=TargetKind.AIRCRAFT), ["aircraft"]),
        (replace(SHIP, kind=TargetKind.AIRCRAFT, mmsi="111247101"), ["aircraft"]),
        (replace(SHIP, kind=TargetKind.AIRCRAFT, mmsi="111247505"), ["helicopter"]),
        (replace(SHIP, kind=TargetKind.AID, virtual=True), ["virtual-aid"]),
    ],
)
def test_the_symbol_of_each_state(target: Target, expected: list[str]) -> None:
    assert shapes(target) == expected


def test_the_selected_one_has_corners_whatever_it_is() -> None:
    assert shapes(RADAR, selected=True)[-1] == "selected"


@pytest.mark.parametrize(
    ("target", "token"),
    [
        (SHIP, "target"),
        (replace(SHIP, dangerous=True), "alarm"),
        (replace(SHIP, stale=True), "text3"),
        (replace(RADAR, lost=True), "text3"),
        (SART, "alarm"),
        (replace(SART, test=True), "target"),
    ],
)
def test_the_colour_of_each_state(target: Target, token: str) -> None:
    assert tokens(target) == {token}


def test_an_old_target_is_broken_and_a_live_one_is_not() -> None:
    assert looks_of(sign_of(replace(SHIP, stale=True), selected=False, flash=True))[0].dash
    assert not looks_of(sign_of(SHIP, selected=False, flash=True))[0].dash


def test_own_craft_is_filled_while_it_is_live_only() -> None:
    craft = replace(SHIP, own_craft=True)
    assert looks_of(sign_of(craft, selected=False, flash=True))[0].filled
    for old in (replace(craft, stale=True), replace(craft, lost=True)):
        assert not looks_of(sign_of(old, selected=False, flash=True))[0].filled


def test_danger_flashes_until_it_is_acknowledged() -> None:
    danger = replace(SHIP, dangerous=True)

    def width(target: Target, flash: bool) -> float:
        return looks_of(sign_of(target, selected=False, flash=flash))[0].width

    assert width(danger, True) > width(danger, False)
    known = replace(danger, acknowledged=True)
    assert width(known, True) == width(known, False) == width(danger, True)


def test_a_ship_at_rest_has_no_course() -> None:
    assert direction_of(replace(SLEEPING, heading_deg=None)) is None
    assert direction_of(SLEEPING) == 78
    assert direction_of(replace(SHIP, heading_deg=None)) == 78


@pytest.mark.parametrize(
    "target",
    [
        SHIP,
        SLEEPING,
        UNDIRECTED,
        RADAR,
        SART,
        replace(SHIP, kind=TargetKind.AIRCRAFT),
        replace(SHIP, own_craft=True),
        replace(SHIP, merged=("R:1",)),
    ],
)
def test_every_shape_has_an_outline_of_at_least_twelve_pixels(target: Target) -> None:
    mm = 96 / 25.4
    for shape in shapes(target, selected=True):
        points = outline(shape, mm)
        assert np.nanmax(np.ptp(points[np.isfinite(points[:, 0])], axis=0)) >= 12
