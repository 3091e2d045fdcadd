"""A list that stays in the order of its keys. Late entries are few, so most additions go to the end."""

from __future__ import annotations

from bisect import bisect_left
from datetime import datetime
from typing import Generic, TypeVar

T = TypeVar("T")
Order = tuple[datetime, int]


class Ordered(Generic[T]):
    """Values by unique key (when it happened, which was written first). Adding at the end takes constant time."""

    def __init__(self) -> None:
        self._keys: list[Order] = []
        self._values: list[T] = []
        self._all: tuple[T, ...] | None = ()

    def put(self, key: Order, value: T) -> bool:
        """Add, or replace what stands at this key. True if it stands behind all others now, where nothing stood before."""
        self._all = None
        if not self._keys or key > self._keys[-1]:
            self._keys.append(key)
            self._values.append(value)
            return True
        place = bisect_left(self._keys, key)
        if self._keys[place] == key:
            self._values[place] = value
        else:
            self._keys.insert(place, key)
            self._values.insert(place, value)
        return False

    def place(self, key: Order) -> int:
        """How many stand before this key, whether or not something stands at it."""
        return bisect_left(self._keys, key)

    def remove(self, key: Order) -> bool:
        """Take away what stands at this key. False where nothing does."""
        place = bisect_left(self._keys, key)
        if place == len(self._keys) or self._keys[place] != key:
            return False
        self._all = None
        del self._keys[place], self._values[place]
        return True

    def copy(self) -> Ordered[T]:
        """The same, to be gone on with apart from this one."""
        other: Ordered[T] = Ordered()
        other._keys, other._values, other._all = self._keys.copy(), self._values.copy(), self._all
        return other

    def values(self) -> tuple[T, ...]:
        """All of them in order: the same object until something is put or removed."""
        if self._all is None:
            self._all = tuple(self._values)
        return self._all

    def __len__(self) -> int:
        return len(self._values)
