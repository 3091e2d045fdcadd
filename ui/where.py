"""Where forms take own ship, place names and found positions from."""

from __future__ import annotations

from app.geo import Position
from app.policy.places import load_gazetteer
from app.policy.positions import scan
from ui.bridge import Bridge
from ui.position_input import PositionInput


def own_position(bridge: Bridge) -> Position | None:
    """Own ship's position now, if it may be acted on."""
    return bridge.frame.own.position.live


def position_input(bridge: Bridge) -> PositionInput:
    """The entry field for a position, tied to this bridge."""
    return PositionInput(own=lambda: own_position(bridge), place=load_gazetteer().describe, scan=scan)
