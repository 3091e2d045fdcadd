"""The Merkle tree over the hashes of the entries (section 6), as RFC 6962 has it."""

from __future__ import annotations

import hashlib


class Tree:
    """Takes one leaf after the other; keeps the roots of the whole trees of 2^k leaves that stand side by side so far."""

    def __init__(self) -> None:
        self.size = 0
        self._whole: dict[int, bytes] = {}

    def add(self, leaf: bytes) -> None:
        level = 0
        while level in self._whole:
            leaf = node(self._whole.pop(level), leaf)
            level += 1
        self._whole[level] = leaf
        self.size += 1

    def root(self) -> bytes:
        if not self._whole:
            return hashlib.sha256(b"").digest()
        levels = sorted(self._whole)
        found = self._whole[levels[0]]
        for level in levels[1:]:
            found = node(self._whole[level], found)
        return found


def node(left: bytes, right: bytes) -> bytes:
    return hashlib.sha256(b"\x01" + left + right).digest()
