"""The devices of a recording as they are played: each with its own decoder and the state of its link at that time.

No thread and no clock of its own: whoever plays says what time it is. ``state`` and ``restore`` take all that is remembered
(dates, parts of messages, counters) from one player to another.
"""

from __future__ import annotations

import copy
from collections import deque
from collections.abc import Mapping
from typing import Final

from app.clock import Stamp
from app.ports import Sink
from app.readings import Decoded, LinkPhase, RawLine
from devices.decoder import Decoder
from devices.link_meter import LINK_LOST, LinkMeter
from devices.nmea_calendar import FLOOR, Reference

SILENT_AFTER_S: Final = 5.0
"""The least, as for a device of which the settings say nothing else."""

UNKNOWN_S: Final = 30.0
"""Until it is known how often a device speaks: a VHF beats every ten seconds (IEC 61162-1, HBT: at least once a minute)."""

LONGEST_S: Final = 180.0
REPORT_EVERY_S: Final = 1.0
WHERE: Final = "recording"


class Channels:
    """All devices of one recording, by name; each is there from its first line on."""

    def __init__(self, *, need_checksum: bool = True, silent_after_s: Mapping[str, float] | None = None) -> None:
        """``silent_after_s``: the limits of devices that are known by name; of all others it is learned how often they speak."""
        self._need_checksum = need_checksum
        self._silent_after_s = dict(silent_after_s or {})
        self._channels: dict[str, Channel] = {}

    def play(self, sink: Sink, line: RawLine) -> list[Decoded]:
        """Hand over what one line says."""
        channel = self._channels.get(line.source)
        if channel is None:
            channel = self._channels[line.source] = Channel(
                line.source, line.stamp, need_checksum=self._need_checksum, silent_after_s=self._silent_after_s.get(line.source)
            )
        return channel.play(sink, line)

    def look_after(self, sink: Sink, now: Stamp) -> None:
        """See which of them have fallen silent."""
        for channel in self._channels.values():
            channel.look_after(sink, now)

    def close(self, sink: Sink, reason: str, now: Stamp) -> None:
        for channel in self._channels.values():
            channel.enter(sink, LinkPhase.CLOSED, reason, now)

    def forget(self, now: Stamp) -> None:
        """Another moment, ``now``, is played from here on: dates and parts of messages from before mean nothing there."""
        for channel in self._channels.values():
            channel.forget(now)

    def state(self) -> object:
        """What they remember, for a snapshot that is packed before anything else is played."""
        return self._channels

    def restore(self, state: object) -> None:
        """As they were. Raises TypeError for what ``state`` never gave."""
        if not isinstance(state, dict) or not all(isinstance(each, Channel) for each in state.values()):
            raise TypeError("this is no state of the devices of a recording")
        self._channels = copy.copy(state)


class Rhythm:
    """How often a device speaks, learned from when it spoke: a recording does not say after how long the bridge called it silent.

    What it says within a second belongs together. Of the last pauses the longest may have been a fault; twice the second
    longest is more than it ever takes. The same lines from the same moment on give the same limit.
    """

    _TOGETHER_S: Final = 0.9
    _KNOWN_FROM: Final = 3

    def __init__(self) -> None:
        self._began: float | None = None
        self._pauses: deque[float] = deque(maxlen=15)

    @property
    def known(self) -> bool:
        return len(self._pauses) >= self._KNOWN_FROM

    def heard(self, mono: float, *, was_silent: bool) -> None:
        """It spoke. ``was_silent``: it had been called so; what was a fault is no rhythm once that is known."""
        began = self._began
        if began is not None and 0 <= mono - began < self._TOGETHER_S:
            return
        self._began = mono
        if began is not None and mono > began and not (was_silent and self.known):
            self._pauses.append(mono - began)

    def silent_after_s(self) -> float:
        if not self.known:
            return UNKNOWN_S
        return min(LONGEST_S, max(SILENT_AFTER_S, float(round(2 * sorted(self._pauses)[-2]))))


class Channel:
    """One recorded device: its decoder and the state of its link at that time. ``silent_after_s``: ``None`` = to be learned."""

    def __init__(self, source: str, now: Stamp, *, need_checksum: bool, silent_after_s: float | None = None) -> None:
        self._source = source
        self._limit_s = silent_after_s
        self._rhythm = Rhythm()
        self._need_checksum = need_checksum
        self._meter = LinkMeter(source)
        self._phase, self._reason = LinkPhase.CLOSED, ""
        self._heard = self._reported = now.mono
        self._decoder: Decoder | None = None

    def forget(self, now: Stamp) -> None:
        self._decoder = None
        self._rhythm = Rhythm()
        self._meter.forget_rate()
        self._heard = self._reported = now.mono

    def play(self, sink: Sink, line: RawLine) -> list[Decoded]:
        if line.gap is not None:
            if line.gap.startswith(LINK_LOST):
                self.enter(sink, LinkPhase.FAILED, line.gap, line.stamp)
            return []
        self._meter.arrived(len(line.data))
        self._meter.line(line)
        results = self._decoder_for(line).decode(line)
        for decoded in results:
            if self._meter.decoded(decoded, line.stamp):
                self._heard = line.stamp.mono
                self._rhythm.heard(self._heard, was_silent=self._phase in (LinkPhase.SILENT, LinkPhase.FAILED))
                if self._phase is not LinkPhase.LIVE:
                    self.enter(sink, LinkPhase.LIVE, "", line.stamp)
            for reading in decoded.readings:
                sink.reading(reading)
        return results

    def look_after(self, sink: Sink, now: Stamp) -> None:
        """Silent after a while without a good sentence; the counters once a second."""
        limit = self._rhythm.silent_after_s() if self._limit_s is None else self._limit_s
        if self._phase is LinkPhase.LIVE and now.mono - self._heard > limit:
            self.enter(sink, LinkPhase.SILENT, f"nothing received for {limit:g} s", now)
        elif self._phase is not LinkPhase.CLOSED and now.mono - self._reported >= REPORT_EVERY_S:
            self._report(sink, now)

    def enter(self, sink: Sink, phase: LinkPhase, reason: str, now: Stamp) -> None:
        self._phase, self._reason = phase, reason
        self._report(sink, now)

    def _report(self, sink: Sink, now: Stamp) -> None:
        self._reported = now.mono
        sink.link(self._meter.state(self._phase, self._reason, now, WHERE))

    def _decoder_for(self, line: RawLine) -> Decoder:
        if self._decoder is None:
            # A time line from before the last rollover is a log's own, which nobody ever compared with a clock.
            reference: Reference = "arrival" if line.stamp.utc >= FLOOR else None
            self._decoder = Decoder(self._source, need_checksum=self._need_checksum, reference=reference)
        return self._decoder
