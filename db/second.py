"""Copies of the mission on a second disk, made while it happens, on a thread of its own ("second-disk").

It reads what is on the main disk, a short look at a time, and brings the second disk up to it: entries and what was signed
(``second_lines``), feeds that an incident pins (``second_feeds``), verified copies of the log and originals of media
(``second_files``). Nobody hands it anything, so nothing can pile up and nobody waits for it: what waits is what lies on the
main disk and is not copied yet, and after a failure it goes on from what it finds on the second one.

Entries go first: all else is done in small steps between them. When the disk is pulled out, full or read-only it says so and
tries again; a write that never returns keeps this thread only, and ``state`` says that too.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from time import monotonic
from typing import Final

import sqlalchemy as sa

from app.clock import Clock
from app.errors import FairleadError
from app.lock import FileLock
from app.ports import SecondDiskState
from app.worded import worded
from db import second_lines, vault
from db.second_feeds import Feeds
from db.second_files import STAGE, Backup, Media, remove
from db.second_lines import Lines
from db.second_place import MainDiskTrouble, Place, SecondDiskFault, fault_of, main_disk

POLL_S: Final = 0.5
FEEDS_S: Final = 2.0
"""A transaction costs a stick several syncs: not one for each half second of a feed."""
RETRY_MAX_S: Final = 10.0
AGAIN_S: Final = 60.0
STUCK_S: Final = 20.0
LOCK: Final = "second-disk.lock"
_NOT_COPIED: Final = {
    "backup": "The log as a whole cannot be copied: {error}",
    "media": "Photos and films cannot be copied: {error}",
}
SAME_DISK: Final = (
    "It is on the same disk as the data folder: if that fails, both are gone. Name a folder on a stick or another disk"
)

_log = logging.getLogger(__name__)


class Copies:
    """The second disk of ``app.ports``. ``folder`` as in the settings; ``mission`` the mission's folder on the main disk."""

    def __init__(self, folder: Path, mission: Path, station: str, clock: Clock) -> None:
        self._mission, self._station, self._clock = mission, station, clock
        self._place = Place(folder, mission.parent.parent, mission)
        self._wake = threading.Event()
        self._use_this = threading.Event()
        self._until: float | None = None  # set once: copy what is left until then, and stop
        self._lock = threading.Lock()  # guards what follows
        self._state = SecondDiskState(str(folder))
        self._began: float | None = None  # when the step at hand was begun
        # Of the thread "second-disk" alone:
        self._held = FileLock(mission / LOCK)
        self._work: _Work | None = None
        self._said = ""
        self._thread = threading.Thread(target=self._run, name="second-disk", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def state(self) -> SecondDiskState:
        with self._lock:
            state, began = self._state, self._began
        if began is None or monotonic() - began < STUCK_S or state.fault:
            return state
        text = worded("{folder} does not answer. Pull it out and plug it in again", folder=state.folder)
        return replace(state, fault="does not answer", failed=text)

    def use_this(self) -> None:
        self._use_this.set()
        self._wake.set()

    def close(self, timeout_s: float) -> None:
        self._until = monotonic() + timeout_s
        self._wake.set()
        if self._thread.ident is not None:
            self._thread.join(timeout_s + 0.2)  # a disk that never answers must not keep the program from ending

    # The thread "second-disk" from here on.

    def _run(self) -> None:
        wait = 0.0
        while True:
            if wait:
                self._wake.wait(wait)
            self._wake.clear()
            closing = self._until is not None
            self._step(True)
            try:
                more = self._round(closing=closing)
                self._say(None)
                wait = (0.02 if closing else 0.0) if more else POLL_S
            except Exception as error:  # noqa: BLE001 - a thread that dies would copy nothing any more
                self._say(error)
                self._leave()
                more = False
                wait = min(RETRY_MAX_S, max(POLL_S, 2 * wait))
            self._step(False)
            if closing and (not more or monotonic() >= (self._until or 0.0)):
                break
        self._leave()
        vault.forget(self._place.root)
        self._held.release()

    def _round(self, *, closing: bool) -> bool:
        """Copy a little of everything; entries all. True while there is more to do at once."""
        with main_disk():
            if not self._held.take(self._station):
                self._use_this.clear()
                with self._lock:
                    self._state = SecondDiskState(self._state.folder, by=self._held.holder() or "another station")
                return False
        if self._use_this.is_set():
            self._leave()
            self._place.use_this()
            self._use_this.clear()
        if self._work is None:
            self._place.attach()
            self._work = _Work(self._place, self._mission, self._clock, live=not closing)
        else:
            self._place.check()
        more = self._work.step(closing=closing)
        work = self._work
        state = SecondDiskState(
            self._state.folder,
            warning=SAME_DISK if self._place.same_disk else "",
            fault=work.fault[0],
            failed=work.fault[1],
            through=work.lines.seq,
            waiting=work.lines.waiting,
            feeds_to=work.feeds.to,
            feeds_waiting=work.feeds.waiting,
            media=work.media.there,
            media_waiting=work.media.waiting,
            backup_at=work.backup.at,
            backup_seq=work.backup.seq,
            free_bytes=self._place.free(),
            encrypted=work.key is not None,
        )
        with self._lock:
            self._state = state
        return more

    def _leave(self) -> None:
        """Let go of everything; the next round looks anew at what is there."""
        work, self._work = self._work, None
        if work is not None:
            work.stop()

    def _step(self, begun: bool) -> None:
        with self._lock:
            self._began = monotonic() if begun else None

    def _say(self, error: Exception | None) -> None:
        """What is wrong goes to the state; to the program's log once per change."""
        if error is None:
            said = self._work.fault[1] if self._work is not None else ""
        else:
            fault, said, other = self._named(error)
            with self._lock:
                self._state = replace(self._state, fault=fault, failed=said, other_disk=other)
        if said != self._said:
            expected = error is None or isinstance(error, (OSError, sa.exc.DBAPIError, FairleadError))
            if said:
                _log.error("second disk: %s", said, exc_info=None if expected else error)
            else:
                _log.warning("the second disk works again")
        self._said = said

    def _named(self, error: Exception) -> tuple[str, str, bool]:
        if isinstance(error, MainDiskTrouble):
            return "gets no copies", worded("What is to be copied cannot be read: {error}", error=str(error)), False
        if isinstance(error, (OSError, sa.exc.DBAPIError, SecondDiskFault)):
            found = fault_of(error, self._place.folder)
            return found.fault, str(found), found.other
        return "fails", f"unexpected {type(error).__name__}: {error}", False


class _Work:
    """The copying while the disk is there. ``fault`` (title, text): what does not work although entries are copied."""

    def __init__(self, place: Place, mission: Path, clock: Clock, *, live: bool) -> None:
        self._place, self._clock = place, clock
        self.key = place.take_keys()
        if self.key is not None and not vault.is_encrypted(mission / "mission.db"):
            raise MainDiskTrouble("the log is not encrypted yet, and goes nowhere in the clear. It is at the next start")
        self.lines = Lines(mission / "mission.db", place.mission, self.key)
        self.feeds = Feeds(mission, place.mission, encrypted=self.key is not None)
        self.backup = Backup(mission / "mission.db", place, clock)
        self.media = Media(mission / "media", place, clock, self.key)
        self._troubles: dict[str, tuple[float, str, str]] = {}
        self._fed = float("-inf")
        self.lines.open(live=live)
        self.backup.open()

    @property
    def fault(self) -> tuple[str, str]:
        found = next(iter(self._troubles.values()), None)
        if found is not None:
            return found[1], found[2]
        return ("gets no copies", self.media.problem) if self.media.problem else ("", "")

    def step(self, *, closing: bool) -> bool:
        """True while there is more to do at once."""
        before = self.lines.incidents, self.lines.erased
        more = self.lines.step(live=not closing)
        if before != (self.lines.incidents, self.lines.erased):
            self.backup.ask(alone=self.lines.erased > before[1])
        if not more:  # from before the folder was encrypted, or decrypted
            other = second_lines.PLAIN if self.key is not None else second_lines.COVERED
            (self._place.mission / other).unlink(missing_ok=True)
        if closing or self.feeds.waiting or monotonic() - self._fed >= FEEDS_S:
            self._fed = monotonic()
            more = self.feeds.step() or more
        if self.backup.due(self.lines.seq, closing=closing):
            more = self._try("backup", lambda: self.backup.step(live=not closing)) or more
            # At the end one that was begun earlier is finished, and followed by one of the whole log.
            more = (closing and "backup" not in self._troubles and self.backup.due(self.lines.seq, closing=True)) or more
        if not closing:  # a film of an hour waits for the next start
            more = self._try("media", self.media.step) or more
        return more

    def _try(self, name: str, step: Callable[[], bool]) -> bool:
        """What fails here, entries and feeds need not wait for: it is said, and tried again after a while."""
        now = self._clock.mono()
        if name in self._troubles and now - self._troubles[name][0] < AGAIN_S:
            return False
        try:
            more = step()
        except MainDiskTrouble as error:
            self._troubles[name] = now, "gets no copies", worded(_NOT_COPIED[name], error=str(error))
            return False
        except (OSError, sa.exc.DBAPIError, SecondDiskFault) as error:
            found = fault_of(error, self._place.folder)
            if found.fault != "is full":
                raise
            self._troubles[name] = now, found.fault, str(found)
            return False
        if not (self.backup if name == "backup" else self.media).busy:  # once it is done, not once it is tried
            self._troubles.pop(name, None)
        return more

    def stop(self) -> None:
        self.lines.stop()
        self.backup.stop()
        self.media.stop()


def sweep(mission: Path) -> None:
    """Remove a copy of the log that a kill left half made in a mission's folder, unless a station is making one. Never raises."""
    if not (mission / STAGE).exists():
        return
    held = FileLock(mission / LOCK)
    with suppress(OSError):
        if held.take():
            remove(mission / STAGE)
    held.release()
