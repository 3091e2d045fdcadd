"""Who would come to know: the closure over "who tells whom".

Reach is judged, not the address. The class of a path is its weakest link: a chain of conduits is a conduit, and one
suspected step makes the whole chain a suspicion.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import IntEnum, StrEnum


class Link(IntEnum):
    """How surely the end of a path would know, strongest first."""

    DIRECT = 0
    CONDUIT = 1
    DOCUMENTED_RELAY = 2
    POSSIBLE_RELAY = 3

    @property
    def word(self) -> str:
        return self.name.lower()


class How(StrEnum):
    """What an edge is. The first five are conduits: telling the one is telling the other."""

    SAME_DESK = "same_desk"
    FORWARDS = "forwards"
    LIST = "list"
    JOINT_ROOM = "joint_room"
    BROADCAST = "broadcast"
    DOCUMENTED_RELAY = "documented_relay"
    POSSIBLE_RELAY = "possible_relay"

    @property
    def link(self) -> Link:
        if self is How.DOCUMENTED_RELAY:
            return Link.DOCUMENTED_RELAY
        if self is How.POSSIBLE_RELAY:
            return Link.POSSIBLE_RELAY
        return Link.CONDUIT


@dataclass(frozen=True, slots=True)
class Edge:
    """``giver`` lets ``to`` know. Dates and confidence are for people to read: an old edge counts like a new one."""

    giver: str
    to: str
    how: How
    source: str = ""
    first_seen: date | None = None
    last_seen: date | None = None
    confidence: str = "medium"


@dataclass(frozen=True, slots=True)
class Reach:
    """``target`` would know, over ``path`` (never empty), at worst as surely as ``link``."""

    target: str
    link: Link
    path: tuple[Edge, ...]


def reach_of(start: str, edges: Sequence[Edge]) -> tuple[Reach, ...]:
    """Everybody reachable from ``start``, each by the strongest class there is and, within it, the shortest path."""
    out: dict[str, Reach] = {}
    for link in (Link.CONDUIT, Link.DOCUMENTED_RELAY, Link.POSSIBLE_RELAY):
        allowed = [e for e in edges if e.how.link <= link]
        for target, path in _shortest_paths(start, allowed).items():
            out.setdefault(target, Reach(target, link, path))
    return tuple(out.values())


def _shortest_paths(start: str, edges: Iterable[Edge]) -> dict[str, tuple[Edge, ...]]:
    """Breadth first from ``start``; ``start`` itself is not among the answers."""
    by_giver: dict[str, list[Edge]] = {}
    for edge in edges:
        by_giver.setdefault(edge.giver, []).append(edge)
    paths: dict[str, tuple[Edge, ...]] = {}
    front: list[tuple[str, tuple[Edge, ...]]] = [(start, ())]
    while front:
        following: list[tuple[str, tuple[Edge, ...]]] = []
        for here, path in front:
            for edge in by_giver.get(here, ()):
                if edge.to != start and edge.to not in paths:
                    paths[edge.to] = (*path, edge)
                    following.append((edge.to, paths[edge.to]))
        front = following
    return paths
