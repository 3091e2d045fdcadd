"""What a station can show of its own log: signed checkpoints, and a check of all of it against those that were kept elsewhere."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

from app.chain import ChainReport
from app.errors import UserError
from app.merkle import roots
from app.notes import log_id
from app.ports import Archive, Checkpoint, Journal
from app.witness import Problem, Witness

WAIT_S = 10.0
"""How long a paper or an export waits for the log: its newest line on the disk, its newest entry signed."""

_LOOK_S = 0.02

CheckLog = Callable[[Callable[[float], None]], ChainReport]
"""Checks the mission's log; tells the share done."""


@dataclass(frozen=True, slots=True)
class LogCheck:
    """What a check of the whole log found. ``kept``: so many sizes of kept checkpoints it was compared with."""

    report: ChainReport
    kept: int = 0
    problems: tuple[Problem, ...] = ()


class Proof:
    """Of one mission. ``open_archive`` opens its log for reading; ``check`` reads all of it, None where it cannot be read again."""

    def __init__(
        self, journal: Journal, open_archive: Callable[[], Archive], check: CheckLog | None = None, witness: Witness | None = None
    ) -> None:
        self._journal = journal
        self._open_archive = open_archive
        self._check = check
        self._witness = witness

    def sign_now(self) -> int:
        """Sign the newest entry at once; ``frame.journal.signed`` shows it when it is done. How many entries there are then."""
        self._journal.sign_now()
        state = self._journal.state()
        return state.entries + state.pending

    def await_signature(self, entries: int) -> None:
        """Wait until a checkpoint covers so many, if the log can be signed at all. Never on the main thread."""
        end = time.monotonic() + WAIT_S
        while (state := self._journal.state()).unsigned is None and state.failed is None and time.monotonic() < end:
            if state.signed is not None and state.signed.seq >= entries:
                break
            time.sleep(_LOOK_S)

    def checkpoints(self) -> tuple[Checkpoint, ...]:
        """Every signed checkpoint of this log, of all its stations, oldest first. Any thread. Raises UserError."""
        archive = self._open_archive()
        try:
            return tuple(archive.checkpoints())
        finally:
            archive.close()

    def check(self, share: Callable[[float], None]) -> LogCheck:
        """Read the whole log again: is all of it as it was written, and as the kept checkpoints say? Any thread; may take minutes.

        ``share`` is told how much is done (0 to 1); what it raises ends the check. Raises UserError, DeviceError.
        """
        if self._check is None:
            raise UserError("This log cannot be checked from here. Use “fairlead verify”")
        report = self._check(share)
        if self._witness is None or not report.ok or not report.entries:
            return LogCheck(report)
        archive = self._open_archive()
        try:
            log_ = log_id(next(iter(archive.rows()))[2])
            sizes = {kept.size for kept in self._witness.kept(log_)}
            roots_ = roots((bytes.fromhex(row[2]) for row in archive.rows()), sizes) if sizes else {}
        finally:
            archive.close()
        return LogCheck(report, len(sizes), tuple(self._witness.compare(log_, roots_.get)))
