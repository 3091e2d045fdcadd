"""What a link has seen: the counters, rates and samples behind a ``LinkState``. No I/O; time comes with each call."""

from __future__ import annotations

from collections import Counter, deque
from typing import Final

from app.clock import Stamp
from app.readings import Decoded, LinkCounters, LinkPhase, LinkState, Problem, RawLine, Refusal

RATE_WINDOW_S: Final = 10.0
MAX_SENTENCES: Final = 12
MAX_SAMPLES: Final = 8
BINARY_DATAGRAM: Final = "binary datagram"
LINK_LOST: Final = "link lost"
"""How the gap marker of a failed link begins."""


class LinkMeter:
    """Counts for one source since the program started. Never reset: a difference of two states is always meaningful."""

    def __init__(self, source: str) -> None:
        self._source = source
        self._bytes = self._lines = self._good = self._dropped = self._reconnects = 0
        self._bad: Counter[str] = Counter()
        self._buckets: deque[tuple[int, int]] = deque(maxlen=int(RATE_WINDOW_S) + 1)
        self._formatters: dict[str, None] = {}
        self._samples: deque[bytes] = deque(maxlen=MAX_SAMPLES)
        self.last_good: Stamp | None = None

    @property
    def good(self) -> int:
        return self._good

    @property
    def bytes(self) -> int:
        return self._bytes

    def arrived(self, count: int) -> None:
        """``count`` bytes came."""
        self._bytes += count

    def line(self, line: RawLine) -> None:
        self._lines += 1
        self._samples.append(line.data)

    def dropped(self, count: int) -> None:
        """Lines that a bound threw away."""
        self._dropped += count

    def skipped(self, count: int) -> None:
        """Datagrams that hold no sentences."""
        if count:
            self._bad[BINARY_DATAGRAM] += count

    def reconnected(self) -> None:
        self._reconnects += 1

    def decoded(self, result: Decoded, stamp: Stamp) -> bool:
        """Count one decoded piece; True if it was a good sentence."""
        for problem in result.problems:
            self._count_fragment(problem)
        if result.refused is not None:
            self._bad[result.refused.value] += 1
            return False
        self._good += 1
        self.last_good = stamp
        self._count_rate(stamp.mono)
        self._note_formatter(result)
        return True

    def forget_rate(self) -> None:
        """Another moment is played from here on: what came before says nothing of how much comes now."""
        self._buckets.clear()
        self.last_good = None

    def state(self, phase: LinkPhase, reason: str, stamp: Stamp, where: str) -> LinkState:
        """The link as it is at ``stamp``."""
        return LinkState(
            source=self._source,
            stamp=stamp,
            phase=phase,
            reason=reason,
            rate=self._rate(stamp.mono),
            last_good=self.last_good,
            counters=LinkCounters(
                bytes=self._bytes,
                lines=self._lines,
                good=self._good,
                bad=tuple(sorted(self._bad.items())),
                dropped=self._dropped,
                reconnects=self._reconnects,
            ),
            where=where,
            sentences=tuple(self._formatters),
            samples=tuple(data.decode("latin-1") for data in self._samples),
        )

    def _count_fragment(self, problem: Problem) -> None:
        """A part of an AIS message that waited in vain: lost long after its own line was good."""
        if problem.reason == Refusal.AIS_FRAGMENT.value:
            self._bad[problem.reason] += 1

    def _count_rate(self, mono: float) -> None:
        second = int(mono)
        if self._buckets and self._buckets[-1][0] == second:
            self._buckets[-1] = (second, self._buckets[-1][1] + 1)
        else:
            self._buckets.append((second, 1))

    def _rate(self, mono: float) -> float:
        """Good sentences per second over the last whole seconds, at most ten; the running second is not whole yet."""
        now = int(mono)
        counted = [n for second, n in self._buckets if now - RATE_WINDOW_S <= second < now]
        if not counted:
            return 0.0
        # Lines of a recording need not come in the order of their times.
        oldest = max(now - RATE_WINDOW_S, min(second for second, _n in self._buckets))
        return sum(counted) / (now - oldest)

    def _note_formatter(self, result: Decoded) -> None:
        name = result.talker + result.sentence if result.talker == "P" else result.sentence
        if name and name not in self._formatters:
            if len(self._formatters) >= MAX_SENTENCES:
                del self._formatters[next(iter(self._formatters))]
            self._formatters[name] = None
