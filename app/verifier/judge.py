"""Checkpoints held against the entries (section 7): those in the journal, and those that somebody outside has kept."""

from __future__ import annotations

from collections.abc import Iterable

from . import notes
from .entries import Entry
from .notes import Checkpoint
from .tree import Tree
from .words import Bad, Problem, Verdict


class Judge:
    """Sees every entry once, in order; remembers no entry."""

    def __init__(self, own: Iterable[Checkpoint], outside: Iterable[Checkpoint]) -> None:
        self.tree = Tree()
        self.first = ""
        self.head = "00" * 32
        self._own: dict[int, list[Checkpoint]] = {}
        self._outside: dict[int, list[Checkpoint]] = {}
        for checkpoint in own:
            self._own.setdefault(checkpoint.size, []).append(checkpoint)
        for checkpoint in outside:
            self._outside.setdefault(checkpoint.size, []).append(checkpoint)
        self._good, self._good_outside = 0, 0
        self._count = sum(map(len, self._own.values()))
        self._newest: Checkpoint | None = None
        self._wrong: list[Problem] = []
        self._own_wrong = False

    def see(self, entry: Entry) -> None:
        """The next entry of a chain that holds up to here."""
        self.first = self.first or entry.hash
        self.head = entry.hash
        self.tree.add(bytes.fromhex(entry.hash))
        own, outside = self._own.pop(entry.seq, ()), self._outside.pop(entry.seq, ())
        if not own and not outside:
            return
        root = self.tree.root()
        for checkpoint in own:
            if self._fits(checkpoint, root):
                self._good, self._newest = entry.seq, checkpoint
            elif not self._own_wrong:
                self._own_wrong = True
                self._wrong.append(Problem(self._not_those(self._good, entry.seq, checkpoint), entry.seq))
        for checkpoint in outside:
            if self._fits(checkpoint, root):
                self._good_outside = entry.seq
            else:
                words = f"rewritten: {self._not_those(self._good_outside, entry.seq, checkpoint)}"
                self._wrong.append(Problem(words, entry.seq))

    def finish(self, verdict: Verdict) -> None:
        """Say what was found. All entries have been seen."""
        verdict.entries, verdict.head, verdict.root = self.tree.size, self.head, self.tree.root().hex()
        verdict.log = self.first[:32]
        verdict.code = notes.code(self.tree.size, self.tree.root()) if self.tree.size else ""
        verdict.checkpoints, verdict.witnessed = self._count, self._good_outside
        if self._newest is not None:
            verdict.newest, verdict.newest_at = self._newest.size, self._newest.at
        for problem in self._wrong:
            verdict.add(problem)
        for left, who in ((self._own, "a signed checkpoint in it"), (self._outside, "a checkpoint that was kept outside")):
            if left:
                last = left[max(left)][0]
                words = f"entries from {self.tree.size + 1} on were cut off: {who} speaks of more, {last.words}"
                verdict.add(Problem(words, self.tree.size + 1))

    def _fits(self, checkpoint: Checkpoint, root: bytes) -> bool:
        if checkpoint.log and checkpoint.log != self.first[:32]:
            return False
        if checkpoint.code:
            return checkpoint.code == notes.code(checkpoint.size, root)
        if checkpoint.head and checkpoint.head != self.head:
            return False
        return checkpoint.root is None or checkpoint.root == root

    @staticmethod
    def _not_those(good: int, seq: int, checkpoint: Checkpoint) -> str:
        """Where the entries part ways: behind the last checkpoint that fits."""
        which = f"entry {seq}" if seq == good + 1 else f"an entry from {good + 1} to {seq}"
        return f"{which} is not the one of {checkpoint.words}"


def of_this_log(outside: Iterable[Checkpoint], log: str, verdict: Verdict) -> list[Checkpoint]:
    """Those of the checkpoints from outside that speak of this log."""
    given = list(outside)
    mine = [c for c in given if not c.log or c.log == log]
    if given and not mine:
        verdict.add(
            Problem(
                f"none of the {len(given)} checkpoints that were given is of this log ({log}): it is another mission, or it was "
                "rewritten from its first entry on",
                1,
            )
        )
    elif len(mine) < len(given):
        verdict.remarks.append(f"{len(given) - len(mine)} of the checkpoints that were given are of other logs")
    return mine


def check_keys(verdict: Verdict, known: Iterable[str]) -> None:
    """Hold the keys that signed against those that are known."""
    wanted = set(known)
    if not wanted:
        return
    verdict.key_compared = True
    if not verdict.keys:
        raise Bad("no station has signed it")
    for key in verdict.keys:
        if key not in wanted:
            verdict.add(Problem(f"it is signed with the key {key}, which is not the one that you know"))


def check_signatures(verdict: Verdict, outside: Iterable[Checkpoint], known: Iterable[str]) -> None:
    """A checkpoint from outside that carries the name of a key here has to be signed with it."""
    keys = {f"fairlead-{key[:16]}": key for key in (*verdict.keys, *known)}
    for checkpoint in outside:
        key = keys.get(checkpoint.key_name)
        if checkpoint.key_name and key is None:
            verdict.remarks.append(f"Nobody here knows the key of {checkpoint.words}: its signature was not checked")
        elif key is not None and not checkpoint.signed_by(key):
            verdict.add(Problem(f"the signature of {checkpoint.words} is wrong: a letter was lost, or somebody made it up"))
