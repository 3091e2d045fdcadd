"""Checking a hash chain: is each entry what it was when it was written, and is none missing?

Pure: the rows come from a database or from an exported file. The format is in ``app.entry``.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from app.entry import GENESIS, chain_hash


@dataclass(frozen=True, slots=True)
class ChainReport:
    """The verdict on a chain. ``head`` is the hash of the last good entry; ``first_bad`` the ``seq`` of the first entry
    that was changed, removed or moved (``None`` where the damage is not in one entry); ``problem`` says it in words."""

    entries: int
    head: str
    ok: bool
    first_bad: int | None = None
    problem: str = ""


def check_chain(rows: Iterable[tuple[int, str, str, bytes]], *, after: tuple[int, str] = (0, GENESIS)) -> ChainReport:
    """Check rows ``(seq, previous hash, hash, body)`` in order of ``seq``. Stops at the first bad one.

    ``after`` is the ``seq`` and hash of the entry before the first row, where only the end of a chain is checked.
    Hashes are hex. ``entries`` counts the good rows.
    """
    seq, head = after
    good = 0
    for row_seq, prev, hash_, body in rows:
        if row_seq != seq + 1:
            bad = min(seq + 1, row_seq)
            missing = f"entry {bad} is missing" if row_seq > seq + 1 else f"entry {bad} stands twice or out of order"
            return ChainReport(good, head, False, bad, missing)
        if _hash(row_seq, prev, body) != hash_:
            return ChainReport(good, head, False, row_seq, f"entry {row_seq} was changed after it was written")
        if prev != head:
            # The row is whole in itself and says what came before it: so it is the one before that is not the same.
            if row_seq == 1:
                return ChainReport(good, head, False, 1, "entry 1 is not the beginning of a log")
            bad = row_seq - 1
            return ChainReport(good, head, False, bad, f"entry {bad} was rewritten: entry {row_seq} was written after another one")
        seq, head, good = row_seq, hash_, good + 1
    return ChainReport(good, head, True)


def _hash(seq: int, prev: str, body: bytes) -> str | None:
    """The hash as it should be; ``None`` where the previous hash is not hex or the number cannot be one."""
    try:
        return chain_hash(seq, prev, body)
    except (ValueError, OverflowError):
        return None
