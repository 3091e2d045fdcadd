"""Own ship's track out of a recording: decode what was heard and keep a fix every ten seconds."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from app.ports import Heard
from app.readings import Fix

if TYPE_CHECKING:
    from app.export.maps import TrackPoint

STEP = timedelta(seconds=10)
_WANTED = (b"RMC,", b"GGA,", b"GLL,", b"GNS,")


def track_finder(rank: Callable[[str], int]) -> Callable[[Heard, Callable[[int], None]], Iterator[TrackPoint]]:
    """A function that finds the track, and tells how many lines more it has looked at; ``rank`` orders receivers (lower is
    preferred), as the settings do."""

    def find(recording: Heard, looked: Callable[[int], None]) -> Iterator[TrackPoint]:
        from app.export.maps import TrackPoint
        from devices.decoder import Decoder

        decoders: dict[str, Decoder] = {}
        best: TrackPoint | None = None
        slot: datetime | None = None
        for line in recording.having(_WANTED, looked):
            # A clock that is set back starts a new slot too, or there would be no track until it is where it was.
            if slot is not None and best is not None and abs(line.stamp.utc - slot) >= STEP:
                yield best
                best, slot = None, None
            if best is not None and rank(line.source) >= rank(best.source):
                continue  # nothing better can come of it, and decoding costs a hundred times as much as finding it
            decoder = decoders.setdefault(line.source, Decoder(line.source))
            for decoded in decoder.decode(line):
                for reading in decoded.readings:
                    if isinstance(reading, Fix) and reading.usable and reading.position is not None:
                        slot = slot or line.stamp.utc
                        if best is None or rank(line.source) < rank(best.source):
                            best = TrackPoint(line.stamp.utc, reading.position, line.source)
        if best is not None:
            yield best

    return find
