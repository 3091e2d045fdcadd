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

    def put(self, key: Order, value: T) -> None:
        """Add, or replace what stands at this key."""
        if not self._keys or key > self._keys[-1]:
            self._keys.append(key)
            self._values.append(value)
            return
        place = bisect_left(self._keys, key)
        if self._keys[place] == key:
            self._values[place] = value
        else:
            self._keys.insert(place, key)
            self._values.insert(place, value)

    def remove(self, key: Order) -> None:
        """Take away what stands at this key, if anything does."""
        place = bisect_left(self._keys, key)
        if place < len(self._keys) and self._keys[place] == key:
            del self._keys[place], self._values[place]

    def values(self) -> tuple[T, ...]:
        return tuple(self._values)

    def __len__(self) -> int:
        return len(self._values)
