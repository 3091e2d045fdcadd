"""The distress card: what to read out on VHF when the own ship is in distress. No policy and no database stand before it.

Form: ITU Radio Regulations art. 32.13C and 32.13D; phrases of the IMO Standard Marine Communication Phrases.
"""

from __future__ import annotations

from datetime import datetime
from typing import Final

from app.config import Ship
from app.entry import ShipState
from app.geo import Position, format_position

STALE_S: Final = 60.0
"""Beyond this the card says how old its position is, in large words."""

_SPOKEN: Final = {
    "°": "degrees", "′": "minutes", ".": "decimal", "N": "north", "S": "south", "E": "east", "W": "west",
    "0": "zero", "1": "one", "2": "two", "3": "three", "4": "four", "5": "five", "6": "six", "7": "seven", "8": "eight",
    "9": "nine",
}  # fmt: skip


def distress_card(ship: Ship, state: ShipState | None, now: datetime, on_board: int | None = None) -> str:
    """The card. ``state`` ``None`` or without a position: the card says to read it from the GPS, and is as good."""
    name = (ship.name or "(SHIP'S NAME)").upper()
    identity = ", ".join(
        p
        for p in (name, f"CALL SIGN {ship.callsign.upper()}" if ship.callsign else "", f"MMSI {ship.mmsi}" if ship.mmsi else "")
        if p
    )
    lines = [
        "PRESS DSC DISTRESS ON THE RADIO FIRST. THEN READ ON VHF CHANNEL 16, ALL STATIONS:",
        "",
        "MAYDAY, MAYDAY, MAYDAY",
        f"THIS IS {name}, {name}, {name}",
        identity,
        f"MAYDAY {identity}",
        *_position_lines(state, now),
        "NATURE OF DISTRESS: ____________________",
        "I REQUIRE IMMEDIATE ASSISTANCE",
        f"{on_board if on_board is not None else '____'} SURVIVORS ON BOARD AND ____ CREW",
        "OVER",
    ]
    return "\n".join(lines)


def _position_lines(state: ShipState | None, now: datetime) -> list[str]:
    unknown = ["MY POSITION IS ____________________  (read it from the GPS: none is known here)"]
    if state is None or state.lat is None or state.lon is None:
        return unknown
    try:
        text = format_position(Position(state.lat, state.lon))
    except ValueError:
        return unknown
    spoken = " ".join(_SPOKEN.get(c, ",") for c in text)
    out = [f"MY POSITION IS {text} AT {now:%H%M} UTC", f"({spoken.replace(' , ', ', ')})"]
    if state.position_age_s is None or state.position_age_s > STALE_S:
        age = "OF UNKNOWN AGE" if state.position_age_s is None else f"{state.position_age_s:.0f} SECONDS OLD"
        out.append(f"!! THIS POSITION IS {age}: CHECK IT ON THE GPS !!")
    return out
