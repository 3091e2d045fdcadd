"""A recording played through the same path as hardware: decoded, metered and handed over as it was heard.

The clock is the player's: pause, rate and seek are the clock's, and the source follows it. Lines are delivered when the
clock has reached their time, under the names of the devices that they came from.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime
from itertools import dropwhile
from typing import Final

from app.clock import RecordedClock, ScaledClock, Stamp
from app.errors import FairleadError
from app.ports import Sink
from app.readings import LinkPhase, LinkState, RawLine
from devices.channels import REPORT_EVERY_S, WHERE, Channels
from devices.link_meter import LinkMeter

_POLL_S: Final = 0.05
_MAX_AT_ONCE: Final = 500
"""Lines between two looks at the clock: a seek is noticed even while a dense recording catches up."""

_LOG = logging.getLogger(__name__)


class ReplaySource:
    """A ``Source`` that plays lines. ``lines_from(start)`` gives them in order of time from ``start`` on, anew at each call;
    it begins where the clock was set to, so that nothing is missed while the bridge is set up.

    Each reading carries the recording's own UTC; its ``mono`` is where that moment lies on the clock, so that ages come out
    as they were. ``sink.raw`` is called only where ``record`` is True: a replay is not recorded a second time.
    """

    def __init__(
        self,
        name: str,
        lines_from: Callable[[datetime | None], Iterable[RawLine]],
        clock: ScaledClock | RecordedClock,
        *,
        record: bool = False,
        need_checksum: bool = True,
        silent_after_s: Mapping[str, float] | None = None,
    ) -> None:
        """``silent_after_s``: as for ``Channels``."""
        self._name = name
        self._lines_from = lines_from
        self._clock = clock
        self._record = record
        self._stopping = threading.Event()
        self._thread: threading.Thread | None = None
        self._channels = Channels(need_checksum=need_checksum, silent_after_s=silent_after_s)
        self._hand = threading.Lock()  # whoever has it hands over, or moves the replay to another moment
        self._prepared = clock.origin
        self._sink: Sink | None = None
        self._upcoming: Iterator[RawLine] = iter(())
        self._line: RawLine | None = None  # the first that is not handed over yet
        self._meter = LinkMeter(name)
        self._phase, self._reason = LinkPhase.CLOSED, ""
        self._state = self._meter.state(self._phase, "", clock.stamp(), WHERE)

    @property
    def name(self) -> str:
        return self._name

    def start(self, sink: Sink) -> None:
        """Begin to play. Raises RuntimeError if it already does."""
        if self._thread is not None and self._thread.is_alive():
            raise RuntimeError(f"{self._name} is already playing")
        self._stopping.clear()
        self._thread = threading.Thread(target=self._run, args=(sink,), name=f"source:{self._name}", daemon=True)
        self._thread.start()

    def stop(self, timeout_s: float = 2.0) -> None:
        """Stop playing. Safe to call twice."""
        self._stopping.set()
        if self._thread is not None:
            self._thread.join(timeout_s)
            if self._thread.is_alive():
                _LOG.warning("%s did not stop within %g s", self._name, timeout_s)

    def state(self) -> LinkState:
        """The replay as a whole; each recorded device has a link of its own, under its own name."""
        return self._state

    @contextmanager
    def held(self, *, prepared: bool = True, caught_up: bool = False) -> Iterator[Channels]:
        """Nothing is handed over while inside. ``prepared``: whoever then sets the clock has played up to and with that moment, and
        has left the devices as they are there; else they are forgotten and the lines of that moment come first. ``caught_up``:
        what is due by now is handed over first."""
        with self._hand:
            now = self._clock.stamp()
            while caught_up and self._sink is not None and self._line is not None and self._line.stamp.utc <= now.utc:
                self._line = self._deliver(self._sink, self._line, self._upcoming, now)
            yield self._channels
            if prepared:
                self._prepared = self._clock.origin

    # Everything below runs on the source's own thread.

    def _run(self, sink: Sink) -> None:
        reason = ""
        try:
            while not self._stopping.is_set():
                self._enter(sink, LinkPhase.OPENING, "")
                self._play(sink)
        except (FairleadError, OSError) as error:
            reason = f"cannot be played any further: {error}"
            _LOG.warning("%s: %s", self._name, reason)
        finally:
            self._close_channels(sink, reason)
            self._enter(sink, LinkPhase.CLOSED, reason)

    def _play(self, sink: Sink) -> None:
        """Play from the moment that the clock was set to until it is set to another one, or stopped."""
        with self._hand:
            origin = self._clock.origin
            self._meter.forget_rate()
            if self._prepared != origin:
                self._channels.forget(self._clock.stamp())
            played = origin[1] if self._prepared == origin and origin[0] else None
        upcoming = iter(self._lines_from(origin[1]))
        if played is not None:  # whoever prepared the devices has handed those over
            upcoming = dropwhile(lambda each: each.stamp.utc <= played, upcoming)
        first = next(upcoming, None)
        with self._hand:
            if self._clock.origin != origin:
                return
            self._sink, self._upcoming, self._line = sink, upcoming, first
        while not self._stopping.is_set():
            with self._hand:
                now = self._clock.stamp()
                if self._clock.origin != origin:
                    return
                line = self._line = self._deliver(sink, self._line, upcoming, now)
                self._look_after(sink, now, ended=line is None)
            if line is None or line.stamp.utc > now.utc:
                self._wait(line, now)

    def _deliver(self, sink: Sink, line: RawLine | None, upcoming: Iterator[RawLine], now: Stamp) -> RawLine | None:
        """Hand over what is due, ``line`` first; the first line that is not due yet, or ``None`` at the end."""
        for _ in range(_MAX_AT_ONCE):
            if line is None or line.stamp.utc > now.utc:
                break
            # Its place on the clock's own time line, so that a reading is exactly as old as it was.
            mono = self._clock.mono_of(line.stamp.utc)
            self._hand_over(sink, RawLine(line.source, Stamp(line.stamp.utc, mono), line.data, line.gap))
            line = next(upcoming, None)
        return line

    def _hand_over(self, sink: Sink, line: RawLine) -> None:
        if self._record:
            sink.raw(line)
        self._meter.arrived(len(line.data))
        self._meter.line(line)
        for decoded in self._channels.play(sink, line):
            self._meter.decoded(decoded, line.stamp)

    def _look_after(self, sink: Sink, now: Stamp, *, ended: bool) -> None:
        phase, reason = (LinkPhase.CLOSED, "end of the recording") if ended else (LinkPhase.LIVE, "")
        if phase is not self._phase:
            self._enter(sink, phase, reason)
            if ended:
                self._close_channels(sink, reason)
        elif abs(now.mono - self._state.stamp.mono) >= REPORT_EVERY_S:  # a seek may set the clock back
            self._report(sink, now)
        self._channels.look_after(sink, now)

    def _close_channels(self, sink: Sink, reason: str) -> None:
        self._channels.close(sink, reason, self._clock.stamp())

    def _wait(self, line: RawLine | None, now: Stamp) -> None:
        """Until the next line is due; never long, as somebody may seek or change the rate."""
        due = (line.stamp.utc - now.utc).total_seconds() if line is not None else _POLL_S
        self._stopping.wait(min(_POLL_S, self._clock.real_seconds(due)))

    def _enter(self, sink: Sink, phase: LinkPhase, reason: str) -> None:
        self._phase, self._reason = phase, reason
        self._report(sink, self._clock.stamp())

    def _report(self, sink: Sink, now: Stamp) -> None:
        self._state = self._meter.state(self._phase, self._reason, now, WHERE)
        sink.link(self._state)
