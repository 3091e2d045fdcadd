"""What the check found, and how it is told to somebody who knows nothing of hashes."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any

MOST_PROBLEMS = 20
"""Problems told one by one; a file that is wrong all over does not need all of them."""


class Bad(Exception):
    """Something is not as it was written. Names the entry (its number), file and field where that is known."""

    def __init__(self, what: str, entry: int | None = None, file: str = "", field: str = "") -> None:
        super().__init__(what)
        self.problem = Problem(what, entry, file, field)


class Unreadable(Exception):
    """Nothing can be said: there is no such file, or it is something else, or something is missing to read it."""


@dataclass(frozen=True)
class Problem:
    """One thing that is not as it was written; ``what`` is a whole sentence without its full stop."""

    what: str
    entry: int | None = None
    file: str = ""
    field: str = ""


@dataclass
class Verdict:
    """All that was found. ``problems`` empty = untouched. Not ``readable``: the one problem is why nothing can be said."""

    path: str
    what: str
    mission: str = ""
    ship: str = ""
    audience: str = ""
    mode: str = ""
    entries: int = 0
    withheld: int = 0
    unproved: int = 0
    """Entries of which only the hash is shown."""
    head: str = ""
    root: str = ""
    log: str = ""
    code: str = ""
    files: int = 0
    bytes: int = 0
    checkpoints: int = 0
    newest: int = 0
    """Entries that the newest signed checkpoint in it speaks of."""
    newest_at: str = ""
    keys: list[str] = field(default_factory=list)
    """Public keys that signed it or a checkpoint in it; that of the export first."""
    key_compared: bool = False
    witnessed: int = 0
    """Most entries of which a checkpoint from outside was found in it; 0 = none was given."""
    problems: list[Problem] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)
    more: int = 0
    readable: bool = True

    @property
    def ok(self) -> bool:
        return not self.problems

    def add(self, problem: Problem) -> None:
        if problem in self.problems:
            return
        if len(self.problems) < MOST_PROBLEMS:
            self.problems.append(problem)
        else:
            self.more += 1

    def first_bad(self) -> int | None:
        """The first entry that is not as it was written, where one can be named."""
        return min((p.entry for p in self.problems if p.entry is not None), default=None)


def as_json(verdict: Verdict) -> str:
    data: dict[str, Any] = {
        "file": verdict.path,
        "ok": verdict.ok if verdict.readable else None,
        "what": verdict.what,
        "first_bad": verdict.first_bad(),
        "problems": [{"what": p.what, "entry": p.entry, "file": p.file, "field": p.field} for p in verdict.problems],
    }
    return json.dumps(data | {name: getattr(verdict, name) for name in _TOLD}, ensure_ascii=False)


_TOLD = (
    "mission", "ship", "audience", "mode", "entries", "withheld", "unproved", "head", "root", "log", "code", "files", "bytes",
    "checkpoints", "newest", "newest_at", "keys", "key_compared", "witnessed", "remarks",
)  # fmt: skip


def as_text(verdict: Verdict) -> str:
    """The verdict for a lay person: the answer first, then what it rests on, then what it does not say."""
    if not verdict.readable:
        why = "; ".join(plain(problem.what) for problem in verdict.problems)
        return f"CANNOT BE CHECKED\n  {plain(verdict.path)}: {why}\n"
    lines = ["UNTOUCHED" if verdict.ok else "NOT AS IT WAS WRITTEN", f"  {plain(verdict.path)}"]
    for problem in verdict.problems:
        lines.append(f"  - {plain(problem.what)}")
    if verdict.more:
        lines.append(f"  - and {verdict.more} more of the kind")
    lines += ["", *_what_it_is(verdict), *(plain(remark) for remark in verdict.remarks)]
    if verdict.ok:
        lines += ["", "What this does not say:", *_limits(verdict)]
    return "\n".join(lines) + "\n"


def _what_it_is(verdict: Verdict) -> list[str]:
    lines = []
    if verdict.mission:
        of = f" of {plain(verdict.ship)}" if verdict.ship else ""
        to = f", exported for: {plain(verdict.audience)}" if verdict.audience else ""
        lines.append(f"Mission {plain(verdict.mission)}{of}{to}")
    if verdict.mode and verdict.mode != "live":
        lines.append(f"*** {plain(verdict.mode).upper()}: none of this happened at sea ***")
    if verdict.files:
        lines.append(f"{verdict.files} files, {verdict.bytes} bytes")
    lines.append(f"{verdict.entries} entries" + (f", {verdict.withheld} fields withheld" if verdict.withheld else ""))
    if verdict.unproved:
        lines.append(f"{verdict.unproved} entries are withheld whole: that they were written is proved, not what was in them")
    if verdict.checkpoints:
        lines.append(
            f"{verdict.checkpoints} signed checkpoints, the newest of {verdict.newest} entries at {plain(verdict.newest_at)}"
        )
    if verdict.code:
        lines.append(f"To be compared with a paper log or a witness: {verdict.entries} {verdict.code}")
    for number, key in enumerate(verdict.keys):
        lines.append(f"{'Signed' if number == 0 else 'and'} with the key {key}")
    return lines


def _limits(verdict: Verdict) -> list[str]:
    limits = []
    if verdict.keys and not verdict.key_compared:
        limits.append("- Whose key that is: nobody compared it. Ask the ship for her key by another way, and give it with --key.")
    if not verdict.witnessed:
        limits.append("- Whether later entries were cut off, or all was written anew by somebody who holds the ship's key: only a")
        limits.append("  checkpoint that somebody else kept shows it (mail, paper log, another ship). Give it with --checkpoint.")
    elif verdict.witnessed < verdict.entries:
        limits.append(
            f"- Whether entries behind {verdict.witnessed}, the newest checkpoint that was given, are the first ones written."
        )
    if verdict.what == "database" and verdict.newest < verdict.entries:
        limits.append(f"- Who wrote the entries behind {verdict.newest}: no checkpoint in it speaks of them.")
    limits.append("- Whether what was written is true. It says only that it was written so, in this order, and not changed since.")
    return limits


def plain(text: str) -> str:
    """Text out of a file that may have been made to play tricks on a terminal: nothing in it moves the cursor or turns letters."""
    return "".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in text)[:500]
