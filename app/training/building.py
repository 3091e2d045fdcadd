"""Keeps pictures along a recording, behind the replay that plays it: in a process of its own, which this is the work of.

It plays the recording through from its beginning, once, and keeps a picture every so often. A moment that somebody asks for
comes first: it is warmed up to from some minutes before, and kept as such.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta
from typing import Final, Literal, Protocol

from app.readings import LinkPhase, RawLine
from app.training.playing import DEAD, Lines, PlayThrough
from app.training.rewind_limits import EVERY, EVERY_DEAD, EVERY_SILENT, JUST_BEFORE, MOST_BYTES, PIECE, WARM_UP
from app.watch.frame import Alert, AlertState, Priority
from app.watch.session import Session

What = Literal["alert", "feed"]

_PICTURES_OF_ONE_SIZE: Final = 40
"""Pictures are larger while the first targets come; how many more there will be is reckoned from the newest."""


@dataclass(frozen=True, slots=True)
class Seen:
    """Something that happened in the recording, for its time line. ``words`` hold no position."""

    at: datetime
    what: What
    words: str
    urgent: bool = False

    def packed(self) -> bytes:
        return json.dumps({**asdict(self), "at": self.at.isoformat()}).encode()

    @classmethod
    def of(cls, text: bytes) -> Seen:
        """Raises ValueError, KeyError or TypeError for what ``packed`` did not make."""
        known = json.loads(text)
        return cls(datetime.fromisoformat(known["at"]), known["what"], str(known["words"]), bool(known["urgent"]))


class Store(Protocol):
    """Where pictures are kept (``db.pictures``)."""

    @property
    def size(self) -> int: ...

    @property
    def last(self) -> datetime | None: ...

    def nearest(self, moment: datetime) -> tuple[datetime, bytes] | None: ...

    def add(self, moment: datetime, picture: bytes, *, warm: bool = False) -> None: ...

    def note(self, moment: datetime, text: bytes) -> None: ...


LinesFrom = Callable[[datetime | None], Iterable[RawLine]]


class Building:
    """One recording from ``start`` to ``end``. ``played`` and ``asked`` are players with sessions of their own."""

    def __init__(
        self,
        start: datetime,
        end: datetime,
        lines_from: LinesFrom,
        played: tuple[Session, PlayThrough],
        asked: tuple[Session, PlayThrough],
        store: Store,
        most_bytes: int = MOST_BYTES,
    ) -> None:
        self._start, self._end = start, end
        self._lines_from = lines_from
        self._session, self._play = played
        self._warm_session, self._warm_play = asked
        self._store = store
        self._most_bytes = most_bytes
        self._next = start
        self._done = False
        self._lines = self._begin()

    @property
    def done(self) -> bool:
        return self._done

    @property
    def at(self) -> datetime:
        """Up to where pictures are kept."""
        return self._end if self._done else self._play.at

    def work(self) -> None:
        """Play one piece on and keep the picture where one is due. Raises OSError where the disk is full."""
        to = min(_piece(self._play, self._lines), self._end)
        self._play.go_on(self._lines, to)
        self._done = to == self._end
        for seen in _seen(self._session):
            self._store.note(seen.at, seen.packed())
        if self._play.at >= self._next:
            before = self._store.size
            self._store.add(self._play.at, self._play.snapshot())
            self._next = self._play.at + self._apart(self._store.size - before)

    def warm_up(self, moment: datetime, stop: Callable[[], bool]) -> bool:
        """Keep a picture of ``moment``, from some minutes before it. False where ``stop`` said so meanwhile."""
        begin = max(self._start, moment - WARM_UP)
        play = self._warm_play
        play.begin(begin)
        lines = Lines(self._lines_from(begin))
        while (to := _piece(play, lines)) < moment:
            if stop():
                return False
            play.go_on(lines, to)
        play.go_on(lines, moment)
        self._warm_session.take_changes()
        self._warm_session.take_link_changes()
        self._store.add(play.at, play.snapshot(), warm=True)
        return True

    def _begin(self) -> Lines:
        """Go on from the last picture that is there."""
        last = self._store.last
        found = self._store.nearest(last) if last is not None else None
        if found is None or not self._play.restore(found[1]):
            self._play.begin(self._start - JUST_BEFORE)
            return Lines(self._lines_from(None))
        self._next = self._play.at + EVERY
        at = self._play.at
        return Lines(line for line in self._lines_from(at) if line.stamp.utc > at)

    def _apart(self, size: int) -> timedelta:
        """How far on the next picture is due, so that those to come fit into what is left of the room."""
        if self._play.is_quiet(self._lines, EVERY_DEAD, DEAD):
            return EVERY_DEAD
        if self._play.is_quiet(self._lines, EVERY_SILENT):
            return EVERY_SILENT
        left = self._most_bytes - self._store.size
        to_come = (self._end - self._play.at).total_seconds()
        if left <= size * _PICTURES_OF_ONE_SIZE:
            return self._end - self._play.at + EVERY  # full: seeks behind this moment are warmed up to
        return max(EVERY, timedelta(seconds=to_come * max(size, 1) / left))


def _piece(play: PlayThrough, lines: Lines) -> datetime:
    """How far to play until the next look: one step at least, which is longer where nothing is said."""
    return max(play.at + PIECE, play.next_step(lines))


def _seen(session: Session) -> list[Seen]:
    alerts = [Seen(a.raised.utc, "alert", a.title, a.priority >= Priority.ALARM) for a in session.take_changes() if _is_new(a)]
    links = [
        Seen(link.stamp.utc, "feed", f"{link.source} {link.phase.value}")
        for link in session.take_link_changes()
        if link.phase in (LinkPhase.SILENT, LinkPhase.FAILED)
    ]
    return [*alerts, *links]


def _is_new(alert: Alert) -> bool:
    return alert.priority >= Priority.WARNING and alert.state is AlertState.ACTIVE_UNACKNOWLEDGED and alert.kind != "link"
