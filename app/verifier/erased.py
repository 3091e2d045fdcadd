"""Fields that were erased from a log for good (section 8): a later entry has to say which."""

from __future__ import annotations

from .entries import Entry
from .words import Problem, Verdict

KIND = "erased.noted"


class Erased:
    """Sees every entry of a log from which nothing was withheld for an audience."""

    def __init__(self) -> None:
        self._gone: dict[int, set[str]] = {}

    def see(self, entry: Entry) -> None:
        if entry.withheld:
            self._gone[entry.seq] = set(entry.withheld)
        if entry.fields.get("kind") != KIND:
            return
        payload = entry.fields.get("payload", {})
        seq, names = payload.get("seq"), payload.get("fields")
        if isinstance(seq, int) and isinstance(names, list):
            self._gone.get(seq, set()).difference_update(name for name in names if isinstance(name, str))

    def finish(self, verdict: Verdict) -> None:
        for seq, names in self._gone.items():
            if names:
                words = f"entry {seq}: {', '.join(sorted(names))} was taken out, and no entry says by whom and why"
                verdict.add(Problem(words, seq, field=min(names)))
