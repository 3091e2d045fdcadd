"""Files taken in, checked again and copied out on a thread of their own ("media"), while the watch goes on.

Main starts a batch and takes the news with ``news()``; the thread never touches the log. One batch at a time. Steps of
progress may be lost when nobody looks, what was done never is: the thread waits for room to say it.
"""

from __future__ import annotations

import contextlib
import logging
import queue
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import takewhile
from pathlib import Path
from typing import Final

from app.errors import FairleadError
from app.media.films import read_film
from app.media.kinds import MediaKind, find_media, kind_of, suffix_of
from app.media.pictures import Seen, make_small, read_picture, trim
from app.media.store import Cancelled, Checked, MediaStore, Stored
from app.media.waiting import Left, Waiting

log = logging.getLogger(__name__)
_BOUND: Final = 256
_STEP: Final = 8 << 20
"""Bytes between two steps of progress."""


@dataclass(frozen=True, slots=True)
class Step:
    """File ``number`` of ``of`` (from 1) is this far: 0 to 1."""

    name: str
    number: int
    of: int
    share: float


@dataclass(frozen=True, slots=True)
class Taken:
    """A file is in the store, whole. To be written down now, for this incident and case. ``shown`` is False for a photo that
    cannot be read as a picture: the original is kept all the same."""

    name: str
    stored: Stored
    suffix: str
    media_kind: MediaKind
    seen: Seen
    incident: str | None = None
    case: str | None = None
    shown: bool = True


@dataclass(frozen=True, slots=True)
class Copied:
    """An original was copied to ``path`` outside, and is there what its hash says."""

    sha256: str
    name: str
    path: Path


@dataclass(frozen=True, slots=True)
class Refused:
    """A file that was not taken in, and why. The others go on."""

    name: str
    why: str


@dataclass(frozen=True, slots=True)
class Done:
    """The batch is over. ``checked`` of a check; ``cancelled`` if the person stopped it; ``problem`` else ""."""

    checked: tuple[Checked, ...] = ()
    strangers: tuple[str, ...] = ()
    cancelled: bool = False
    problem: str = ""


News = Step | Taken | Copied | Refused | Done


class Intake:
    """``folder`` is the mission's. Main thread only, but for what its thread does."""

    def __init__(self, folder: Path, station: str = "") -> None:
        self.store = MediaStore(folder / "media")
        self.small = folder / "media-small"
        self.waiting = Waiting(folder / "media-waiting", station)
        self._news: queue.Queue[News] = queue.Queue(maxsize=_BOUND)
        self._stop = threading.Event()
        self._thread: threading.Thread | None = None

    @property
    def busy(self) -> bool:
        return self._thread is not None

    def take_in(self, chosen: Sequence[Path], incident: str | None = None, case: str | None = None) -> bool:
        """Begin to take in files and folders. False while another batch runs."""
        return self._begin(lambda: self._take_in(chosen, incident, case))

    def take_left(self, left: Sequence[Left], incident: str | None = None, case: str | None = None) -> bool:
        """Begin to take in originals that are in the store and in no entry: for what they were for, else for this incident."""
        return self._begin(lambda: self._take_left(tuple(left), incident, case))

    def copy_out(self, items: Sequence[tuple[str, str]], folder: Path) -> bool:
        """Begin to copy originals (hash, name) into a folder outside. False while another batch runs."""
        return self._begin(lambda: self._copy_out(tuple(items), folder))

    def check(self, hashes: Sequence[str]) -> bool:
        """Begin to read these originals again. False while another batch runs."""
        return self._begin(lambda: self._check(tuple(hashes)))

    def cancel(self) -> None:
        """Stop soon: what is half done leaves nothing, what is done stays."""
        self._stop.set()

    def close(self, timeout_s: float = 5.0) -> None:
        """Stop and wait until the thread is gone."""
        self.cancel()
        while self._thread is not None and self._thread.is_alive() and timeout_s > 0:
            self.news()
            if self._thread is not None:
                self._thread.join(0.05)
            timeout_s -= 0.05

    def news(self) -> tuple[News, ...]:
        """What happened since the last call, in order."""
        found: list[News] = []
        while len(found) < _BOUND:
            try:
                found.append(self._news.get_nowait())
            except queue.Empty:
                break
        if any(isinstance(each, Done) for each in found):
            self._thread = None
        return tuple(found)

    def _begin(self, work: Callable[[], Done]) -> bool:
        if self._thread is not None:
            return False
        self._stop.clear()
        self._thread = threading.Thread(target=self._run, args=(work,), name="media", daemon=True)
        self._thread.start()
        return True

    def _run(self, work: Callable[[], Done]) -> None:
        try:
            done = work()
        except Cancelled:
            done = Done(cancelled=True)
        except FairleadError as error:
            done = Done(problem=str(error))
        except Exception as error:
            log.exception("taking in media failed")
            done = Done(problem=f"Fault in the program: {type(error).__name__}. What was taken in is safe")
        self._news.put(done)

    def _take_in(self, chosen: Sequence[Path], incident: str | None, case: str | None) -> Done:
        paths, cut = find_media(chosen)
        for number, path in enumerate(paths, 1):
            self._go_on()
            name = path.name.encode("utf-8", "replace").decode()
            try:
                remember = partial(self._remember, name, incident, case)
                stored = self.store.take_in(path, self._moved(name, number, len(paths)), remember)
            except Cancelled:
                raise
            except FairleadError as error:
                self._news.put(Refused(name, str(error)))
                continue
            self._news.put(self._look(name, stored, incident, case))
        trim(self.small)
        if not paths:
            return Done(problem="There are no photos, films or recordings in it")
        return Done(problem=f"Only the first {len(paths):,} files were taken in. Choose a smaller folder" if cut else "")

    def _remember(self, name: str, incident: str | None, case: str | None, sha256: str) -> None:
        self.waiting.note(Left(sha256, name, incident, case))

    def _take_left(self, left: Sequence[Left], incident: str | None, case: str | None) -> Done:
        for number, each in enumerate(left, 1):
            self._go_on()
            name = each.name or each.sha256[:12]
            moved = self._moved(name, number, len(left))
            if any(found.problem for found in self.store.check([each.sha256], moved)):
                self._news.put(Refused(name, f"{name} in the folder of the media is not whole. Take it in again from its card"))
                continue
            size = self.store.path(each.sha256).stat().st_size
            own = (each.incident, each.case) if each.incident or each.case else (incident, case)
            self._news.put(self._look(name, Stored(each.sha256, size, True), *own))
        return Done()

    def _look(self, name: str, stored: Stored, incident: str | None, case: str | None) -> Taken:
        """What stands in it, and a small picture of a photo."""
        kind = kind_of(name)
        original = self.store.path(stored.sha256)
        shown = True
        if kind == "photo":
            seen = read_picture(original)
            shown = make_small(original, stored.sha256, self.small) is not None
        else:
            seen = _with_device(read_film(original), name) if kind in ("video", "audio") else Seen()
        return Taken(name, stored, suffix_of(name), kind, seen, incident, case, shown)

    def _copy_out(self, items: Sequence[tuple[str, str]], folder: Path) -> Done:
        for number, (sha256, name) in enumerate(items, 1):
            self._go_on()
            try:
                path = self.store.copy_out(sha256, name, folder, self._moved(name, number, len(items)))
            except Cancelled:
                raise
            except FairleadError as error:
                self._news.put(Refused(name, str(error)))
                continue
            self._news.put(Copied(sha256, name, path))
        return Done()

    def _check(self, hashes: Sequence[str]) -> Done:
        checked: list[Checked] = []
        number = [0]

        def moved(done: int, of: int) -> None:
            self._moved(hashes[number[0]][:12], number[0] + 1, len(hashes))(done, of)

        for found in self.store.check(hashes, moved):
            checked.append(found)
            number[0] = min(len(checked), len(hashes) - 1)
            self._go_on()
        return Done(tuple(checked), self.store.strangers(hashes))

    def _moved(self, name: str, number: int, of: int) -> Callable[[int, int], None]:
        said = [-_STEP]

        def moved(done: int, size: int) -> None:
            self._go_on()
            if done - said[0] >= _STEP or done >= size:
                said[0] = done
                with contextlib.suppress(queue.Full):  # nobody misses a step
                    self._news.put_nowait(Step(name, number, of, min(1.0, done / size) if size else 1.0))

        return moved

    def _go_on(self) -> None:
        if self._stop.is_set():
            raise Cancelled("Stopped")


def _with_device(seen: Seen, name: str) -> Seen:
    """A camera that does not say which one it is goes by the beginning of the names it gives: its clock can be asked for."""
    if seen.device is not None or seen.time is None:
        return seen
    begin = "".join(takewhile(str.isalpha, Path(name).stem))
    return replace(seen, device=f"camera of files {begin}…{suffix_of(name)}")
