"""How likely a ship's X-band radar sees an echo on one turn of its antenna.

Clear water: IMO resolution MSC.192(79), table 2: ranges at which a radar with its antenna 15 m up sees given targets on 8
of 10 turns with a false alarm probability of 1e-4; other small targets by the law R ~ sigma^(1/8) h^(1/2) of the
interference region, where the echo falls with R^8 (Skolnik, Introduction to Radar Systems, on propagation over a plane
surface), which gives the table's two buoys from its small vessel within a tenth. The echo fluctuates from turn to turn (Swerling 1:
Pd = Pfa^(1 / (1 + S/N))).

Sea: mean reflectivity by Gregers-Hansen and Mittal, An Improved Empirical Model for Radar Sea Clutter Reflectivity
(NRL, 2012), horizontal polarisation, 9.4 GHz; it takes part as noise, with a resolution cell of 1 degree and 0.1 us.

ESTIMATES, not measured: the echoing areas and heights of rubber boat, wooden boat, fishing and patrol boat, those of the
ships; how often waves hide a low hull and for how long; that clutter acts as noise (real clutter has spikes).
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache
from random import Random
from typing import Final

from app.units import NM
from devices.simulator.model import RadarClass

ANTENNA_M: Final = 15.0
_FALSE_ALARM: Final = 1e-4
_SEEN: Final = 0.8  # the table's 8 of 10
_BEAM_RAD: Final = math.radians(1.0)
_CELL_M: Final = 15.0  # 0.1 us
_GHZ: Final = 9.4
# Significant wave height in metres, the middle of each Douglas state.
_WAVES_M: Final = (0.0, 0.05, 0.3, 0.9, 1.9, 3.2, 5.0)
_HIDDEN_TURNS: Final = 2.0  # ESTIMATE: a hull in a trough stays there for two turns of the antenna


@dataclass(frozen=True, slots=True)
class Echo:
    """``area_m2``: echoing area at X band; ``height_m`` above the sea; ``clear_nm``: seen on 8 of 10 turns in clear water."""

    area_m2: float
    height_m: float
    clear_nm: float


def _small(area_m2: float, height_m: float) -> Echo:
    """Scaled from the table's small vessel of 10 m without a reflector."""
    return Echo(area_m2, height_m, 3.4 * (area_m2 / 2.5) ** 0.125 * math.sqrt(height_m / 2.0))


ECHOES: Final = {
    RadarClass.RUBBER_BOAT: _small(0.5, 0.7),
    RadarClass.WOODEN_BOAT: _small(1.5, 1.2),
    RadarClass.SMALL_VESSEL: Echo(2.5, 2.0, 3.4),
    RadarClass.FISHING: _small(12.0, 3.5),
    RadarClass.BUOY: Echo(5.0, 3.5, 4.6),
    RadarClass.PATROL: _small(80.0, 4.0),
    RadarClass.SHIP: Echo(1_000.0, 5.0, 8.0),
    RadarClass.LARGE_SHIP: Echo(10_000.0, 10.0, 11.0),
}


def detection(echo: Echo, range_m: float, sea_state: int) -> float:
    """Probability that one turn shows an echo that no wave hides."""
    if range_m <= 0:
        return 0.0
    clear = _signal_at_clear_range() * (echo.clear_nm * NM / range_m) ** 8
    clutter = clutter_area(range_m, sea_state) / echo.area_m2
    return float(_FALSE_ALARM ** (1 / (1 + 1 / (1 / clear + clutter))))


def hidden(echo: Echo, range_m: float, sea_state: int) -> float:
    """ESTIMATE: part of the time that waves hide a low hull; the lower the beam comes in, the more."""
    waves = _WAVES_M[sea_state]
    return 0.6 * waves / (waves + 4 * echo.height_m) * min(1.0, range_m / (2 * NM))


@lru_cache(maxsize=1)
def _signal_at_clear_range() -> float:
    return math.log(_FALSE_ALARM) / math.log(_SEEN) - 1


def clutter_area(range_m: float, sea_state: int) -> float:
    """Echoing area of the sea in one cell, m²; none in a flat calm."""
    if sea_state <= 0:
        return 0.0
    grazing = math.degrees(math.asin(min(1.0, ANTENNA_M / range_m)))
    reflectivity = (
        -73.0
        + 20.781 * math.log10(math.sin(math.radians(grazing)))
        + (27.5 + 7.351 * grazing) * math.log10(_GHZ) / (1 + 0.95 * grazing)
        + 25.65 * (1 + sea_state) ** (1 / (2 + 0.085 * grazing + 0.033 * sea_state))
        + 0.0054 * grazing**2
    )
    return float(10 ** (reflectivity / 10) * range_m * _BEAM_RAD * _CELL_M)


class Sightings:
    """One echo, turn by turn. Its generator is its own: what others do changes nothing. State: in a trough or not."""

    def __init__(self, kind: RadarClass, rng: Random) -> None:
        self._echo = ECHOES[kind]
        self._rng = rng
        self._hidden = False

    def seen(self, range_m: float, sea_state: int) -> bool:
        """Whether this turn shows it."""
        part = hidden(self._echo, range_m, sea_state)
        roll, wave = self._rng.random(), self._rng.random()
        # Leaves a trough once in two turns, and enters one as often as keeps the part of the time right.
        leaves = 1 / _HIDDEN_TURNS
        self._hidden = wave >= leaves if self._hidden else wave < leaves * part / (1 - part)
        return not self._hidden and roll < detection(self._echo, range_m, sea_state)
