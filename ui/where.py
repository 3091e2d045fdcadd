"""Where forms take own ship, place names, zones and found positions from."""

from __future__ import annotations

from app.geo import Position
from app.policy.positions import scan
from ui.bridge import Bridge
from ui.origins import Origin, origin_named, origin_names
from ui.position_input import PositionInput


def own_position(bridge: Bridge) -> Position | None:
    """Own ship's position now, if it may be acted on."""
    return bridge.frame.own.position.live


def position_input(bridge: Bridge, *, ashore: bool = False) -> PositionInput:
    """The entry field for a position, tied to this bridge and its chart. ``ashore``: for a port, which may be on land."""

    def origin(name: str) -> Origin:
        return origin_named(name, bridge.frame, bridge.state)

    def origins() -> tuple[str, ...]:
        return origin_names(bridge.frame, bridge.state, bridge.selection)

    sea = bridge.station.sea
    made = PositionInput(
        own=lambda: own_position(bridge), place=sea.place, scan=scan, zone=sea.at, origin=origin, origins=origins, ashore=ashore
    )
    made.allow_pick()
    made.pick_wanted.connect(bridge.ask_pick)
    bridge.position_picked.connect(made.take_pick)
    return made
