"""Which target of the picture stands for a ship that was once seen under some id.

An id may be of an echo that is an AIS ship now, or of a number that a radar gave for a moment to a ship it had known before.
Whoever kept an id (the actor of a case, an alert, the selection) asks here who that is.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from app.watch.frame import Target

_MOST_STEPS = 4
"""An echo in another echo that is a ship: no chain is longer, and one that bites its own tail ends."""


def standing(targets: Iterable[Target]) -> tuple[Target, ...]:
    """Those that stand by themselves: each ship once."""
    return tuple(t for t in targets if t.merged_into is None)


def by_every_id(targets: Iterable[Target]) -> dict[str, Target]:
    """The target that stands for each id: its own, those of echoes that are it, and those that it had for a moment."""
    every = {t.id: t for t in targets}
    out = dict(every)
    some = [t for t in every.values() if t.merged or t.merged_into is not None]  # a few of two thousand
    for target in some:
        out[target.id] = _head(target, every)
    for target in some:
        for other in target.merged:
            out.setdefault(other, _head(target, every))
    return out


def find(targets: Iterable[Target], target_id: str | None) -> Target | None:
    """Who ``target_id`` is now; ``None`` where nobody is."""
    if target_id is None:
        return None
    some = tuple(targets)
    named = next((t for t in some if t.id == target_id), None)
    return named if named is not None and named.merged_into is None else by_every_id(some).get(target_id)


def _head(target: Target, every: Mapping[str, Target]) -> Target:
    for _ in range(_MOST_STEPS):
        above = every.get(target.merged_into) if target.merged_into is not None else None
        if above is None:
            break
        target = above
    return target
