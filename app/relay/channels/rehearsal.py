"""What stands in for every way out while a crew trains: takes what the gate has released, keeps it here, sends nothing.

The gate decides, and writes down, as it would at sea; only the last step is missing. There is no file, socket or port in
this module, so there is nothing that a mistake could open.
"""

from __future__ import annotations

import queue
from collections.abc import Sequence
from typing import Final

from app.config import Plotter
from app.errors import DeviceError
from app.policy.model import ChannelKind
from app.relay.channels.plotter import Plotted
from app.relay.drafts import Draft
from app.relay.gate import NotReleasedError, Released, opened
from app.relay.waypoints import PLOT

NOT_SENT: Final = "training: not sent"
"""What the log says of each message that would have gone."""


class Rehearsal:
    """For messages of every channel: mail, outbox folder, clipboard, voice, paper."""

    def take(self, released: Released) -> Draft:
        """What would have gone. Raises NotReleasedError as every channel does."""
        return opened(released)


class RehearsedPlotter:
    """For the ship's own plotters: a position goes no further than here, and the log says so."""

    def __init__(self, plotters: Sequence[Plotter]) -> None:
        self._names = frozenset(p.name for p in plotters)
        self._results: queue.SimpleQueue[Plotted] = queue.SimpleQueue()

    def send(self, released: Released, plotter: str) -> None:
        draft = opened(released)
        if draft.channel is not ChannelKind.NMEA or draft.template != PLOT:
            raise NotReleasedError("released for another way out, not for the plotter")
        if plotter not in self._names:
            raise DeviceError(f"there is no plotter {plotter} in the settings")
        self._results.put(Plotted(released, plotter, ""))

    def results(self) -> tuple[Plotted, ...]:
        out: list[Plotted] = []
        while not self._results.empty():
            out.append(self._results.get_nowait())
        return tuple(out)

    def close(self) -> None:
        """Nothing is open."""
