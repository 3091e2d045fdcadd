"""A stretch of what is replayed as a log of its own, for other programs: through the gate like every export."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import BinaryIO, Final, Protocol

from app.errors import UserError
from app.export.audience import OWN_ARCHIVE
from app.export.files import Written, write_new
from app.policy.model import Label, Verdict
from app.readings import RawLine
from app.relay.desk import Desk
from app.rescue.entries import Exported
from app.rescue.logbook import Logbook

TOLD: Final = frozenset({Label.OWN_POSITION, Label.CASE_POSITION, Label.THIRD_PARTY_POSITION, Label.TRACK, Label.EVIDENCE})
"""What raw sentences of a bridge tell. They cannot be redacted: the file is made as a whole or not at all."""

MOST_BYTES: Final = 1 << 30

_JUST_BEHIND: Final = timedelta(microseconds=1)

LinesBetween = Callable[[datetime | None, datetime | None], Iterable[RawLine]]
"""The lines of a recording from one moment to another one."""


class Lines(Protocol):
    """How many lines are in a file, and how many its format has no place for."""

    @property
    def lines(self) -> int: ...

    @property
    def left_out(self) -> int: ...


WriteLines = Callable[[Iterable[RawLine], BinaryIO], Lines]
"""Writes lines in one format (``devices.formats.writing``)."""


@dataclass(frozen=True, slots=True)
class LogFormatOut:
    """``name`` for people, ``suffix`` of the file."""

    name: str
    suffix: str
    write: WriteLines


@dataclass(frozen=True, slots=True)
class Stretch:
    """A file that was written; ``left_out``: gaps and lines that its format has no place for."""

    file: Written
    lines: int
    left_out: int

    @property
    def words(self) -> str:
        left = f"; {self.left_out:,} gaps and lines that are no text are left out" if self.left_out else ""
        return f"Stretch written, {self.lines:,} lines{left}: {self.file.path}"


class Stretches:
    """Main thread only, but for the work that ``begin`` gives."""

    def __init__(
        self, desk: Desk, logbook: Logbook, lines: LinesBetween, folder: Path, mode: str, formats: Mapping[str, LogFormatOut]
    ) -> None:
        """``mode`` stands in the name of each file; ``formats`` by id."""
        self._desk, self._logbook = desk, logbook
        self._lines = lines
        self._folder = folder
        self._mode = mode
        self.formats = formats

    def begin(self, start: datetime, end: datetime, wanted: str, by: str) -> Callable[[], Stretch]:
        """Ask the gate, and give back the work, which may run on any thread. ``wanted``: id of a format. Tell ``note`` after it.

        Raises UserError where the gate refuses or the points are not two; the work DeviceError, and UserError where nothing was
        heard between them.
        """
        if end <= start:
            raise UserError("The second point is not behind the first one. Choose two points of the time line")
        chosen = self.formats[wanted]
        purpose = f"{chosen.name}, {start:%d %b %H:%M:%S} to {end:%H:%M:%S} UTC"
        decision = self._desk.check_export(OWN_ARCHIVE, TOLD, by, purpose)
        if decision.verdict > Verdict.NOTICE:
            raise UserError(f"Not exported: {decision.sentence} (rule {decision.rule} of {decision.policy})")
        stem = f"fairlead-{start:%Y%m%dT%H%M%SZ}-{end:%H%M%SZ}-{self._mode}"

        def work() -> Stretch:
            out = _Bounded()
            # The end belongs to it, whether the recording counts it in or not; times need not be in order.
            between = (line for line in self._lines(start, end + _JUST_BEHIND) if line.stamp.utc <= end)
            written = chosen.write(between, out)
            if not written.lines:
                raise UserError(f"Nothing was heard between {start:%H:%M:%S} and {end:%H:%M:%S} UTC")
            file = write_new(self._folder, stem, chosen.suffix, out.getvalue())
            return Stretch(file, written.lines, written.left_out)

        return work

    def note(self, stretch: Stretch, by: str, purpose: str = "stretch of a replay") -> None:
        """Write down that it was made."""
        payload = Exported(purpose=purpose, file_sha256=stretch.file.sha256, through_seq=self._logbook.state.seq)
        self._logbook.write(payload, author=by)


class _Bounded(io.BytesIO):
    """A file as it grows, to be written whole. Raises UserError where it is larger than anybody can play."""

    def write(self, data: object, /) -> int:
        if self.tell() > MOST_BYTES:
            raise UserError("The stretch is larger than a gigabyte. Choose a shorter one")
        return super().write(data)  # type: ignore[arg-type]
