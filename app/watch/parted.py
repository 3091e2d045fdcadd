"""AIS ships and radar echoes that an officer has looked at and says are two: not made one again, however well they agree.

Two ships close together, an AIS position that somebody sends from elsewhere: the association by place and motion is a guess, an
officer's eyes are not. It holds for a watch and its relief, then whoever has the watch decides anew. It survives a restart: kept
in the station's private file (``PartedPairs.kept``), never in a setting.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from app.clock import Stamp
from app.errors import UserError
from app.watch.fusion import Pair
from app.worded import worded

HOLDS_S: Final = 8 * 3600.0
"""As long as a kind of alert may be muted."""

MOST: Final = 50
_FIELDS: Final = ("ship", "echo", "words", "set", "by")


@dataclass(frozen=True, slots=True)
class Parted:
    """``ship`` and ``echo``: ids of the two targets; ``words`` what they were called then."""

    ship: str
    echo: str
    words: str
    set: Stamp
    by: str

    @property
    def until(self) -> Stamp:
        return Stamp(self.set.utc + timedelta(seconds=HOLDS_S), self.set.mono + HOLDS_S)


class PartedPairs:
    """Main thread only. ``changed`` is called after each change, to keep it."""

    def __init__(self) -> None:
        self._pairs: dict[Pair, Parted] = {}
        self.changed: Callable[[], None] = lambda: None
        self.pairs: frozenset[Pair] = frozenset()
        """(ship, echo) of all of them."""

    @property
    def now(self) -> tuple[Parted, ...]:
        """The oldest in front."""
        return tuple(sorted(self._pairs.values(), key=lambda p: (p.set.mono, p.ship, p.echo)))

    def of(self, target_id: str) -> tuple[Parted, ...]:
        """Those that a ship or an echo is in."""
        return tuple(p for p in self.now if target_id in (p.ship, p.echo))

    def part(self, ship: str, echo: str, words: str, by: str, now: Stamp) -> Parted:
        """From now on these are two. Raises UserError where there are too many already."""
        if (ship, echo) not in self._pairs and len(self._pairs) >= MOST:
            raise UserError(worded("{MOST} pairs are kept apart already. Make one the same ship again first", MOST=MOST))
        made = Parted(ship, echo, words, now, by)
        self._set({**self._pairs, (ship, echo): made})
        return made

    def join(self, parted: Parted) -> bool:
        """They may be one ship again. False where they may already."""
        pair = parted.ship, parted.echo
        if pair not in self._pairs:
            return False
        self._set({p: one for p, one in self._pairs.items() if p != pair})
        return True

    def expire(self, now: Stamp) -> None:
        """Those whose time is up are judged by what they say again."""
        if any(now.mono >= one.until.mono for one in self._pairs.values()):
            self._set({p: one for p, one in self._pairs.items() if now.mono < one.until.mono})

    def kept(self) -> dict[str, dict[str, str]]:
        """As plain text, by a number."""
        return {
            str(i): {"ship": p.ship, "echo": p.echo, "words": p.words, "set": p.set.utc.isoformat(), "by": p.by}
            for i, p in enumerate(self.now)
        }

    def take_up(self, kept: Iterable[Mapping[str, str]], now: Stamp) -> None:
        """Those of before a restart whose time is not up. A line that is not whole is left out."""
        found = (one for said in list(kept)[:MOST] if (one := _read(said, now)) is not None)
        self._pairs = {**self._pairs, **{(one.ship, one.echo): one for one in found}}
        self.pairs = frozenset(self._pairs)

    def _set(self, pairs: dict[Pair, Parted]) -> None:
        self._pairs, self.pairs = pairs, frozenset(pairs)
        self.changed()


def _read(said: Mapping[str, str], now: Stamp) -> Parted | None:
    try:
        ship, echo, words, began, by = (said[name] for name in _FIELDS)
        gone = max((now.utc - datetime.fromisoformat(began)).total_seconds(), 0.0)  # a clock that was set back adds nothing
    except (KeyError, ValueError, TypeError):
        return None
    if gone >= HOLDS_S or not ship.startswith("A:") or not echo.startswith("R:"):
        return None
    # A radar goes on with its numbers while this program is not there, and their uses are counted from one again.
    first = f"{echo.rpartition(':')[0]}:1"
    return Parted(ship, first, words, Stamp(now.utc - timedelta(seconds=gone), now.mono - gone), by)
