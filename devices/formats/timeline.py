"""A time for every line of a log, so that it can be played: as the file says, else as its sentences say, else by a rate."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import Enum
from itertools import chain, islice
from typing import Final

from app.clock import Stamp
from app.readings import Fix, RawLine, TimeReport
from devices.decoder import Decoder
from devices.formats.record import Record

LINES_PER_SECOND: Final = 10
"""Pace of a log that knows no time at all."""

LOOK_AHEAD: Final = 2000
HAS_TIME: Final = re.compile(rb"[$]..(?:RMC|ZDA|GGA|GLL|GNS),")
DAY: Final = timedelta(days=1)
LONGEST_GAP: Final = DAY
_HALF_DAY: Final = timedelta(hours=12)
STEP: Final = timedelta(seconds=1)

Timed = tuple[datetime, Record]


class Pace(Enum):
    """Where the times of a log come from; the value is what people are told."""

    ARRIVAL = "times as the file says"
    SENTENCES = "paced by the sentences' own time"
    RATE = f"no time in it: played at {LINES_PER_SECOND} lines a second"


@dataclass(frozen=True, slots=True)
class Way:
    """How a log gets its times. ``begin`` stands for what it does not say: its date, or its whole time line; ``dated``: a
    sentence near its beginning said the date."""

    pace: Pace
    begin: datetime
    dated: bool = False


def way_of(head: Sequence[Record], begin: datetime) -> Way:
    """Decided on the first records, ``LOOK_AHEAD`` of them."""
    if any(record.utc is not None for record in head):
        return Way(Pace.ARRIVAL, begin)
    clock = SentenceClock(begin)
    times = [clock.read(record.data) for record in head]
    if any(times):
        # The first sentences often hold the time of day alone; the date comes a line later.
        return Way(Pace.SENTENCES, clock.first_dated or begin, clock.first_dated is not None)
    return Way(Pace.RATE, begin)


def timed(records: Iterable[Record], begin: datetime) -> Iterator[Timed]:
    """Each record with its UTC. ``begin`` stands for what the log does not say: its date, or its whole time line.

    Arrival times are kept as they are. Sentence times make a line that never goes back: where a receiver's clock jumps
    back, or ahead by more than a day, the line goes on a second later, for nobody waits twenty years for a week rollover
    to be played.
    """
    rest = iter(records)
    head = list(islice(rest, LOOK_AHEAD))
    return timed_in(way_of(head, begin), chain(head, rest))


def timed_in(way: Way, records: Iterable[Record]) -> Iterator[Timed]:
    """The same where the way is known."""
    if way.pace is Pace.ARRIVAL:
        return _by_arrival(records)
    if way.pace is Pace.SENTENCES:
        return _by_sentences(records, way.begin)
    return ((way.begin + timedelta(seconds=n / LINES_PER_SECOND), record) for n, record in enumerate(records))


def _by_arrival(records: Iterable[Record]) -> Iterator[Timed]:
    """Lines without a time take that of the line before; those at the very front that of the first that has one."""
    yield from _filled((record.utc, record) for record in records)


def _by_sentences(records: Iterable[Record], begin: datetime) -> Iterator[Timed]:
    clock = SentenceClock(begin)
    line = _Steady()
    yield from _filled((line.at(clock.read(record.data)), record) for record in records)


def _filled(pairs: Iterable[tuple[datetime | None, Record]]) -> Iterator[Timed]:
    waiting: list[Record] = []
    now: datetime | None = None
    for utc, record in pairs:
        now = utc or now
        if now is None:
            waiting.append(record)
            continue
        for early in waiting:
            yield now, early
        waiting = []
        yield now, record


class SentenceClock:
    """Reads the time out of the sentences that hold one."""

    def __init__(self, begin: datetime) -> None:
        # No reference: nobody knows when this was written, so a date in it is compared with nothing.
        self._decoder = Decoder("", need_checksum=False, reference=None)
        self._begin = begin
        self._stamp = Stamp(begin, 0.0)
        self._last: datetime | None = None
        self.first_dated: datetime | None = None
        """The first time that came with its date."""

    def read(self, data: bytes) -> datetime | None:
        """The complete time of a line; the time of day alone is put on the day that brings it nearest the last known time."""
        if not HAS_TIME.search(data):
            return None
        for decoded in self._decoder.decode(RawLine("", self._stamp, data)):
            for reading in decoded.readings:
                if isinstance(reading, (Fix, TimeReport)):
                    self.first_dated = self.first_dated or reading.time
                    found = reading.time or self._on_the_day(reading)
                    if found is not None:
                        self._last = found
                        return found
        return None

    def _on_the_day(self, reading: Fix | TimeReport) -> datetime | None:
        if reading.time_of_day is None:
            return None
        near = self._last or self._begin
        moment = datetime.combine(near.date(), reading.time_of_day, UTC)
        if moment - near > _HALF_DAY:
            return moment - DAY
        return moment + DAY if near - moment > _HALF_DAY else moment


class _Steady:
    """Makes a line of times that never goes back and never leaps ahead by more than a day."""

    def __init__(self) -> None:
        self._shift = timedelta(0)
        self._last: datetime | None = None

    def at(self, time: datetime | None) -> datetime | None:
        if time is None:
            return None
        moment = time + self._shift
        if self._last is not None and not self._last <= moment <= self._last + LONGEST_GAP:
            moment = self._last + STEP
            self._shift = moment - time
        self._last = moment
        return moment
