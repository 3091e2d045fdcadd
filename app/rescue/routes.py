"""Which way people can go: the dead are never counted among the living, and nobody comes back from the dead by a movement.

A table of rules; whoever made a mistake corrects or strikes out the movement that was wrong.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from app.rescue.entries import DECEASED, PeopleMovement, Place

TO_THE_DEAD: Final[Mapping[Place, frozenset[Place]]] = {
    Place.DECEASED_ON_BOARD: frozenset(
        {Place.OWN_SHIP, Place.RHIB, Place.BOAT, Place.SEA, Place.MISSING, Place.BIRTH, Place.DECEASED_AT_SEA}
    ),
    Place.DECEASED_AT_SEA: frozenset({Place.SEA, Place.BOAT, Place.RHIB, Place.MISSING, Place.DECEASED_ON_BOARD}),
    Place.DECEASED_ASHORE: frozenset(
        {Place.DECEASED_ON_BOARD, Place.DECEASED_AT_SEA, Place.PORT, Place.HELICOPTER, Place.OTHER_SHIP}
    ),
}
"""From where each place of the dead is reached. Bodies leave the ship as DECEASED_ON_BOARD -> DECEASED_ASHORE, whoever
takes them; who dies after a medevac goes from where they were taken to DECEASED_ASHORE."""


def route_problem(movement: PeopleMovement) -> str:
    """Why nobody can have gone this way, and what to write instead; "" where they can."""
    for word, number in (("medical cases", movement.medical), ("disabled", movement.disabled), ("relatives", movement.relatives)):
        if number is not None and number > movement.total:
            return f"{number} {word} among {movement.total}: they are counted among the people. Correct one of the numbers"
    start, end = movement.from_place, movement.to_place
    if end is Place.BIRTH:
        return "Nobody goes back before birth. Strike out the birth if it was a mistake"
    if start in DECEASED and end not in DECEASED:
        if start is Place.DECEASED_ON_BOARD and end in (Place.PORT, Place.HELICOPTER, Place.OTHER_SHIP):
            return "A body leaves the ship as deceased ashore: choose that, and say who takes it"
        return "The dead are not moved among the living. Strike out the death if it was a mistake"
    if end in DECEASED and start not in TO_THE_DEAD[end]:
        if end is Place.DECEASED_ASHORE:
            return "Write the death down first (deceased on board), then that the body left the ship"
        return "Deaths elsewhere are not brought here: only who was on board, in the RHIB, on the boat or at sea"
    return ""
