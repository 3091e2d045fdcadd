"""A stretch of what is replayed as a log of its own, for other programs: through the gate like every export."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import BinaryIO, Final

from app.errors import UserError
from app.export.files import Written, write_new
from app.policy.model import Label, Verdict
from app.readings import RawLine
from app.relay.desk import Desk
from app.rescue.entries import Exported
from app.rescue.logbook import Logbook
from app.training.building import LinesFrom

OWN_ARCHIVE: Final = "OWN-ARCHIVE"
TOLD: Final = frozenset({Label.OWN_POSITION, Label.CASE_POSITION, Label.THIRD_PARTY_POSITION, Label.TRACK, Label.EVIDENCE})
"""What raw sentences of a bridge tell. They cannot be redacted: the file is made as a whole or not at all."""

MOST_BYTES: Final = 1 << 30

WriteLines = Callable[[Iterable[RawLine], BinaryIO], object]
"""Writes lines in one format (``devices.formats.writing``)."""


@dataclass(frozen=True, slots=True)
class LogFormatOut:
    """``name`` for people, ``suffix`` of the file."""

    name: str
    suffix: str
    write: WriteLines


class Stretches:
    """Main thread only, but for the work that ``begin`` gives."""

    def __init__(
        self, desk: Desk, logbook: Logbook, lines_from: LinesFrom, folder: Path, mode: str, formats: Mapping[str, LogFormatOut]
    ) -> None:
        """``mode`` stands in the name of each file; ``formats`` by id."""
        self._desk, self._logbook = desk, logbook
        self._lines_from = lines_from
        self._folder = folder
        self._mode = mode
        self.formats = formats

    def begin(self, start: datetime, end: datetime, wanted: str, by: str) -> Callable[[], Written]:
        """Ask the gate, and give back the work, which may run on any thread. ``wanted``: id of a format. Tell ``note`` after it.

        Raises UserError where the gate refuses or there is nothing between the two points; the work DeviceError.
        """
        if end <= start:
            raise UserError("The second point is not behind the first one. Choose two points of the time line")
        chosen = self.formats[wanted]
        purpose = f"{chosen.name}, {start:%d %b %H:%M:%S} to {end:%H:%M:%S} UTC"
        decision = self._desk.check_export(OWN_ARCHIVE, TOLD, by, purpose)
        if decision.verdict > Verdict.NOTICE:
            raise UserError(f"Not exported: {decision.sentence} (rule {decision.rule} of {decision.policy})")
        stem = f"fairlead-{start:%Y%m%dT%H%M%SZ}-{end:%H%M%SZ}-{self._mode}"

        def lines() -> Iterable[RawLine]:
            for line in self._lines_from(start):
                if line.stamp.utc > end:
                    return
                yield line

        def work() -> Written:
            out = _Bounded()
            chosen.write(lines(), out)
            return write_new(self._folder, stem, chosen.suffix, out.getvalue())

        return work

    def note(self, written: Written, by: str, purpose: str = "stretch of a replay") -> None:
        """Write down that it was made."""
        payload = Exported(purpose=purpose, file_sha256=written.sha256, through_seq=self._logbook.state.seq)
        self._logbook.write(payload, author=by)


class _Bounded(io.BytesIO):
    """A file as it grows, to be written whole. Raises UserError where it is larger than anybody can play."""

    def write(self, data: object, /) -> int:
        if self.tell() > MOST_BYTES:
            raise UserError("The stretch is larger than a gigabyte. Choose a shorter one")
        return super().write(data)  # type: ignore[arg-type]
