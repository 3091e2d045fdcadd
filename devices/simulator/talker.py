"""What all talkers share: a talker is one device of the bridge, and says, second by second, what the world makes it say."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple, Protocol

from devices.simulator.world import Moment


class Spoken(NamedTuple):
    """One line (or the lines of one message) and when its first byte leaves, seconds after the start."""

    t_s: float
    data: bytes


class Talker(Protocol):
    def second(self, moment: Moment) -> Iterable[Spoken]:
        """What it says from ``moment.t_s`` until just before ``moment.t_s + 1``; called once for every second in turn."""
        ...


def due(rate_hz: float, t_s: int) -> Iterator[float]:
    """Times in ``t_s <= t < t_s + 1`` at which something said ``rate_hz`` times a second is due."""
    count = math.ceil(t_s * rate_hz - 1e-9)
    while count / rate_hz < t_s + 1 - 1e-9:
        yield count / rate_hz
        count += 1


def schedule(rates_hz: Mapping[str, float], t_s: int) -> list[tuple[float, str]]:
    """What is due in ``t_s <= t < t_s + 1``: times and names, in order of time, then in the order of the table."""
    return sorted(((t, name) for name, rate in rates_hz.items() for t in due(rate, t_s)), key=lambda item: item[0])
