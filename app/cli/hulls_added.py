"""Vessels and beacons that an instructor adds: hulls that are ready-made, with invented names and identities."""

from __future__ import annotations

from itertools import count
from typing import Any, Final

from pydantic import ValidationError

from app.errors import UserError
from app.geo import Position
from app.training.instructor import NewVessel
from devices.simulator.model import AisKind, Handling, Leg, RadarClass, Scenario, Vessel

_HULLS: Final[dict[str, dict[str, Any]]] = {
    "rubber-boat": {"radar": RadarClass.RUBBER_BOAT, "handling": Handling(turn_deg_min=120, gain_kn_min=12, leeway=0.03)},
    "wooden-boat": {"radar": RadarClass.WOODEN_BOAT, "handling": Handling(turn_deg_min=60, gain_kn_min=8, leeway=0.03)},
    "patrol-boat": {"radar": RadarClass.PATROL, "handling": Handling(turn_deg_min=180, gain_kn_min=40)},
    "merchant": {
        "radar": RadarClass.LARGE_SHIP, "ais": AisKind.CLASS_A, "ship_type": 70, "length_m": 168.0, "beam_m": 26.0,
        "handling": Handling(turn_deg_min=12, gain_kn_min=2),
    },
    "fishing": {
        "radar": RadarClass.FISHING, "ais": AisKind.CLASS_B, "ship_type": 30, "length_m": 22.0, "beam_m": 6.0,
        "handling": Handling(turn_deg_min=60, gain_kn_min=10),
    },
    "aircraft": {
        "ais": AisKind.SAR_AIRCRAFT, "altitude_m": 300, "handling": Handling(turn_deg_min=180, gain_kn_min=60),
    },
}  # fmt: skip
_BEACONS: Final = {"sart": (AisKind.SART, "970"), "ais-mob": (AisKind.MOB, "972")}
_COUNTRY: Final = "247"
_FIRST: Final = 999_700
"""Invented MMSIs begin here, above those of the scenarios that ship."""


class Added:
    """Names, ids and MMSIs that nobody has in this run. ``took`` says which of the vessels made here came to be."""

    def __init__(self, scenario: Scenario) -> None:
        self._ids = {vessel.id for vessel in scenario.vessel}
        self._mmsis = {scenario.own.mmsi, *(vessel.mmsi for vessel in scenario.vessel)}
        self._mine: set[str] = set()

    def has(self, identity: str) -> bool:
        return identity in self._mine

    def took(self, vessel: Vessel) -> None:
        self._ids.add(vessel.id)
        self._mine.add(vessel.id)
        self._mmsis.add(vessel.mmsi)

    def vessel(self, wanted: NewVessel, legs: tuple[Leg, ...]) -> Vessel:
        """Raises UserError for a kind that there is not, or a name that AIS cannot send."""
        hull = _HULLS.get(wanted.kind)
        if hull is None:
            raise UserError(f"There is no kind of vessel {wanted.kind}. Choose one of {', '.join(_HULLS)}")
        identity, number = self._free(wanted.kind)
        kind = hull.get("ais", AisKind.NONE)
        name = wanted.name.strip().upper() or ("" if kind is AisKind.NONE else f"PONENTE {number}")
        prefix = "111" + _COUNTRY if kind is AisKind.SAR_AIRCRAFT else _COUNTRY
        moving = wanted.does.action not in ("drift", "hold")
        return _made(
            id=identity,
            name=name,
            mmsi="" if kind is AisKind.NONE else self._mmsi(prefix),
            start=wanted.position,
            heading_deg=wanted.does.course_deg % 360.0,
            speed_kn=wanted.does.speed_kn if moving else 0.0,
            leg=legs,
            **hull,
        )

    def beacon(self, what: str, position: Position) -> Vessel:
        """A beacon that drifts where it is. Raises UserError for one that there is not."""
        if what not in _BEACONS:
            raise UserError(f"There is no beacon {what}. Choose one of {', '.join(_BEACONS)}")
        kind, prefix = _BEACONS[what]
        identity, _ = self._free(what)
        return _made(id=identity, mmsi=self._mmsi(prefix), start=position, ais=kind)

    def _free(self, stem: str) -> tuple[str, int]:
        return next((name, n) for n in count(1) if (name := f"{stem}-{n}") not in self._ids)

    def _mmsi(self, prefix: str) -> str:
        room = 9 - len(prefix)
        return next(m for n in count(_FIRST) if (m := prefix + f"{n:06d}"[-room:]) not in self._mmsis)


def _made(**fields: Any) -> Vessel:
    try:
        return Vessel(**fields)
    except ValidationError as error:
        raise UserError("; ".join(f"{'.'.join(map(str, e['loc']))}: {e['msg']}" for e in error.errors())) from error
