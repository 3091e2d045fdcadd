"""The Merkle tree over a journal, as RFC 6962 (section 2.1) has it: leaf = hash of an entry, node = SHA-256(0x01 || left || right).

The hash of an entry is the hash of a leaf already (it begins with 0x00). The root of ``n`` entries says them all in 32 bytes;
a proof of consistency shows somebody who kept an old root that nothing up to there was changed, without showing an entry.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence

EMPTY = hashlib.sha256(b"").digest()
"""Root of no entries."""

SIZE = 32
"""Bytes of a root, a node and a leaf."""


class Tree:
    """A tree that grows; it remembers one node per power of two, whatever its size."""

    def __init__(self, leaves: Iterable[bytes] = ()) -> None:
        self.size = 0
        self._peaks: list[tuple[int, bytes]] = []
        for leaf in leaves:
            self.add(leaf)

    def add(self, leaf: bytes) -> None:
        """Add the hash of the next entry, 32 bytes."""
        self.size += 1
        height = 0
        while self._peaks and self._peaks[-1][0] == height:
            leaf = _node(self._peaks.pop()[1], leaf)
            height += 1
        self._peaks.append((height, leaf))

    def root(self) -> bytes:
        """The root of what was added up to now."""
        if not self._peaks:
            return EMPTY
        found = self._peaks[-1][1]
        for _, peak in reversed(self._peaks[:-1]):
            found = _node(peak, found)
        return found


def root(leaves: Sequence[bytes]) -> bytes:
    """The root of all leaves."""
    return Tree(leaves).root()


def consistency(leaves: Sequence[bytes], old: int) -> list[bytes]:
    """Proof that the tree of the first ``old`` leaves is the beginning of the tree of them all (RFC 6962, 2.1.2).

    Raises ValueError where ``old`` is not from 1 to their number.
    """
    if not 0 < old <= len(leaves):
        raise ValueError(f"there is no tree of {old} entries in one of {len(leaves)}")
    return _consistency(leaves, old, True)


def consistent(old: int, old_root: bytes, new: int, new_root: bytes, proof: Sequence[bytes]) -> bool:
    """Does a proof show that the old tree is the beginning of the new one? (RFC 9162, 2.1.4.2)"""
    if not 0 < old <= new or any(len(each) != SIZE for each in (old_root, new_root, *proof)):
        return False
    if old == new:
        return not proof and old_root == new_root
    path = list(proof)
    if old & (old - 1) == 0:
        path.insert(0, old_root)
    if not path:
        return False
    fn, sn = old - 1, new - 1
    while fn & 1:
        fn, sn = fn >> 1, sn >> 1
    fr = sr = path[0]
    for node in path[1:]:
        if sn == 0:
            return False
        if fn & 1 or fn == sn:
            fr, sr = _node(node, fr), _node(node, sr)
            while fn and not fn & 1:
                fn, sn = fn >> 1, sn >> 1
        else:
            sr = _node(sr, node)
        fn, sn = fn >> 1, sn >> 1
    return sn == 0 and fr == old_root and sr == new_root


def _consistency(leaves: Sequence[bytes], old: int, whole: bool) -> list[bytes]:
    n = len(leaves)
    if old == n:
        return [] if whole else [root(leaves)]
    k = 1 << (n - 1).bit_length() - 1
    if old <= k:
        return [*_consistency(leaves[:k], old, whole), root(leaves[k:])]
    return [*_consistency(leaves[k:], old - k, False), root(leaves[:k])]


def _node(left: bytes, right: bytes) -> bytes:
    return hashlib.sha256(b"\x01" + left + right).digest()


def roots(leaves: Iterable[bytes], sizes: Iterable[int]) -> dict[int, bytes]:
    """The roots of the trees of these sizes; a size that the leaves do not reach is not in it."""
    wanted, tree = set(sizes), Tree()
    found = {0: tree.root()} if 0 in wanted else {}
    for leaf in leaves:
        tree.add(leaf)
        if tree.size in wanted:
            found[tree.size] = tree.root()
    return found
