"""Own ship's state of the past hours, for entries about what happened a while ago. Only what was live then is in it."""

from __future__ import annotations

from bisect import bisect_right
from collections import deque
from collections.abc import Sequence
from typing import Final

from app.entry import ShipState
from app.readings import LinkState
from app.watch.frame import OwnShip

FINE_STEP_S: Final = 1.0
FINE_SPAN_S: Final = 3600.0
COARSE_STEP_S: Final = 10.0
COARSE_SPAN_S: Final = 6 * 3600.0


def ship_state(own: OwnShip, links: Sequence[LinkState]) -> ShipState:
    """The state that goes into an entry: live values only, unknown stays ``None``."""
    position = own.position.live
    return ShipState(
        lat=position.lat if position is not None else None,
        lon=position.lon if position is not None else None,
        position_source=own.position.source if position is not None else None,
        position_age_s=own.position.age_s if position is not None else None,
        sog_mps=own.sog_mps.live,
        cog_deg=own.cog_deg.live,
        heading_deg=own.heading_deg.live,
        wind_from_deg=own.wind_from_deg.live,
        wind_mps=own.wind_mps.live,
        clock_offset_s=own.clock_offset_s,
        clock_source=own.clock_source,
        links=tuple((link.source, link.phase.value) for link in links),
    )


class History:
    """States by monotonic time: each second for an hour, each ten seconds for six. 5,760 states at most."""

    def __init__(self) -> None:
        self._fine = _Ring(FINE_STEP_S, FINE_SPAN_S)
        self._coarse = _Ring(COARSE_STEP_S, COARSE_SPAN_S)

    def due(self, mono: float) -> bool:
        return self._fine.due(mono)

    def put(self, mono: float, state: ShipState) -> None:
        self._fine.put(mono, state)
        if self._coarse.due(mono):
            self._coarse.put(mono, state)

    def at(self, mono: float) -> ShipState | None:
        """The state at that moment: the newest that is not after it, and not more than two steps before it."""
        return self._fine.at(mono) or self._coarse.at(mono)


class _Ring:
    def __init__(self, step_s: float, span_s: float) -> None:
        self._step_s = step_s
        self._items: deque[tuple[float, ShipState]] = deque(maxlen=int(span_s / step_s))

    def due(self, mono: float) -> bool:
        # Ticks are not exact: a state is due a little early rather than a whole tick late.
        return not self._items or mono - self._items[-1][0] >= self._step_s * 0.95

    def put(self, mono: float, state: ShipState) -> None:
        self._items.append((mono, state))

    def at(self, mono: float) -> ShipState | None:
        index = bisect_right(self._items, mono, key=lambda item: item[0]) - 1
        if index < 0:
            return None
        at, state = self._items[index]
        return state if mono - at <= 2 * self._step_s else None
