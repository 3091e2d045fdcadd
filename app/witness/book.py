"""What a witness has kept, and what it says to a log that is shown to it later."""

from __future__ import annotations

import base64
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any, Final

from app.entry import from_iso, iso
from app.errors import UserError
from app.merkle import consistent
from app.notes import Note, code, from_code, from_text, key_name, verifier_key
from app.witness.reading import Proof, Spoken
from app.witness.shelf import Shelf

TRUSTED: Final = "trusted"


@dataclass(frozen=True, slots=True)
class Trusted:
    """A key whose signatures can be checked. ``public_key`` hex; ``since`` when it was entered."""

    name: str
    public_key: str
    since: datetime


@dataclass(frozen=True, slots=True)
class Kept:
    """A checkpoint that is kept. ``note`` is ``None`` for one that was read out by voice.

    ``source`` is from where it came, in the words of whoever kept it; ``at`` when it was kept; ``proved_from`` the number of
    entries of an earlier checkpoint that a proof showed it to go on from; ``new`` False where it was kept before.
    """

    log: str
    size: int
    code: str
    note: Note | None
    source: str
    at: datetime
    proved_from: int | None = None
    new: bool = True

    @property
    def words(self) -> str:
        """“412 entries, signed by Bridge at 2026-06-14 02:50 UTC, kept 2026-06-14 06:00 UTC (mail)”."""
        said = f"signed by {self.note.station} at {_minute(self.note.at)}" if self.note is not None else "read out by voice"
        return f"{self.size} entries, {said}, kept {_minute(self.at)} ({self.source})"

    def agrees(self, root: bytes) -> bool:
        """Is it of a tree with this root?"""
        return self.note.root == root if self.note is not None else self.code == code(self.size, root)


@dataclass(frozen=True, slots=True)
class Fork:
    """Two checkpoints of one log that cannot both be of one history: somebody wrote its first ``size`` entries anew."""

    size: int
    one: Kept
    other: Kept

    @property
    def words(self) -> str:
        return f"Two stories of one log, both of {self.size} entries: {self.one.words}; and {self.other.words}"


@dataclass(frozen=True, slots=True)
class LogKept:
    """A log of which checkpoints are kept: ``newest`` the one with most entries, ``count`` how many, ``forks`` what contradicts."""

    log: str
    station: str
    newest: Kept
    count: int
    forks: tuple[Fork, ...]


@dataclass(frozen=True, slots=True)
class Problem:
    """A kept checkpoint that a log does not hold: ``cut_off`` (it ends before), else its entries up to there are others."""

    kept: Kept
    cut_off: bool

    @property
    def words(self) -> str:
        what = "its end was cut off" if self.cut_off else f"its entries up to {self.kept.size} were rewritten"
        return f"{what}: a checkpoint says otherwise ({self.kept.words})"


class Witness:
    """The checkpoints in one folder. Every call may raise DeviceError (the disk)."""

    def __init__(self, folder: Path) -> None:
        self._shelf = Shelf(folder)

    def keep(self, found: Note | Spoken, source: str, at: datetime) -> Kept:
        """Keep a checkpoint; it is on the disk when this returns. One that is kept already is not kept twice (``new`` False).

        A note with the name of a trusted key has to be signed by it, else UserError. One that contradicts another is kept as well,
        as the proof that it is: ask ``forks``.
        """
        return self._keep(found, source, at, None)

    def keep_proved(self, proof: Proof, source: str, at: datetime) -> Kept:
        """Keep the checkpoint of a proof, once it shows that an older one that is kept is its beginning. Raises UserError."""
        note = proof.note
        older = [k for k in self.kept(note.log) if k.size == proof.old]
        roots = {k.note.root for k in older if k.note is not None}
        if not roots:
            raise UserError(
                f"The proof begins at {proof.old} entries, and no whole checkpoint of so many is kept of this log. "
                f"Ask for one from {self._sizes(note.log)}"
            )
        if not any(consistent(proof.old, root, note.size, note.root, proof.nodes) for root in roots):
            raise UserError(
                f"The proof does NOT show that the first {proof.old} entries are those of the checkpoint that is kept. Ask for it "
                "again; if it is wrong again, the log was rewritten: keep the checkpoint by itself, and check the log"
            )
        return self._keep(note, source, at, proof.old)

    def kept(self, log: str) -> list[Kept]:
        """All that is kept of a log, by number of entries, then as they were kept."""
        return sorted(self._read(log)[0], key=lambda kept: kept.size)

    def newest(self, log: str) -> Kept | None:
        """The one with most entries; a whole note before a code."""
        return max(self._read(log)[0], key=lambda k: (k.size, k.note is not None), default=None)

    def logs(self) -> list[LogKept]:
        """Every log of which something is kept, the one last kept first."""
        found: list[tuple[datetime, LogKept]] = []
        for log in self._shelf.names():
            kept = self.kept(log) if log != TRUSTED else []
            if not kept:
                continue
            newest = max(kept, key=lambda k: (k.size, k.note is not None))
            station = next((k.note.station for k in reversed(kept) if k.note is not None), "")
            found.append((max(k.at for k in kept), LogKept(log, station, newest, len(kept), tuple(_forks(kept)))))
        return [each for _, each in sorted(found, key=lambda pair: pair[0], reverse=True)]

    def forks(self, log: str) -> list[Fork]:
        """Pairs that contradict one another, the smallest first."""
        return _forks(self.kept(log))

    def compare(self, log: str, root_at: Callable[[int], bytes | None]) -> list[Problem]:
        """What a log does not hold of all that is kept of it, by number of entries; [] = it holds everything.

        ``root_at(n)`` is the root over its first ``n`` entries, ``None`` where it has fewer (``app.merkle.roots``).
        """
        found = []
        for kept in self.kept(log):
            root = root_at(kept.size)
            if root is None or not kept.agrees(root):
                found.append(Problem(kept, cut_off=root is None))
        return found

    def trust(self, name: str, key: str, at: datetime) -> Trusted:
        """Enter a key, hex or as ``witness show`` prints it (``fairlead-…+…+…``). Raises UserError where it is not one."""
        trusted = Trusted(" ".join(name.split()), public_key(key), at)
        if not trusted.name:
            raise UserError("The key needs a name: that of its ship or station")
        line = {"kept": iso(at), "name": trusted.name, "public_key": trusted.public_key}
        known = (trusted.name, trusted.public_key)
        self._shelf.add(TRUSTED, line, lambda: any((t.name, t.public_key) == known for t in self.trusted()))
        return trusted

    def trusted(self) -> list[Trusted]:
        """Keys whose signatures can be checked, in the order in which they were entered."""
        found = []
        for line in self._shelf.lines(TRUSTED)[0]:
            try:
                found.append(Trusted(str(line["name"]), public_key(str(line["public_key"])), from_iso(line["kept"])))
            except (KeyError, TypeError, ValueError, UserError):
                continue  # said by ``troubles``
        return found

    def signer(self, kept: Kept) -> Trusted | None:
        """Who of the trusted has signed it; ``None`` = nobody of them, or it was read out."""
        note = kept.note
        return next((t for t in self.trusted() if note is not None and note.signed_by(t.public_key)), None)

    def troubles(self) -> list[str]:
        """Lines of the files that cannot be read, in words. What can be read is used all the same."""
        found: list[str] = []
        for name in self._shelf.names():
            found += self._shelf.lines(name)[1] if name == TRUSTED else self._read(name)[1]
        return found

    def _keep(self, found: Note | Spoken, source: str, at: datetime, proved_from: int | None) -> Kept:
        if isinstance(found, Spoken):
            if not re.fullmatch(r"[0-9a-f]{32}", found.log):
                raise UserError(f"“{found.log}” is not the name of a log: that has 32 letters and digits")
            kept = Kept(found.log, found.size, from_code(found.size, found.code), None, source, at)
        else:
            named = [t for t in self.trusted() if key_name(t.public_key) == found.key_name]
            if named and not any(found.signed_by(t.public_key) for t in named):
                raise UserError(
                    f"Not kept: it says it is signed by {named[0].name}, but the signature is wrong. A letter was lost on the way, "
                    "or somebody made it up. Ask for it again"
                )
            kept = Kept(found.log, found.size, found.code, found, source, at, proved_from)
        line = {
            "kept": iso(at),
            "source": source,
            "size": kept.size,
            "code": kept.code,
            "note": kept.note.text if kept.note is not None else None,
            "proved_from": proved_from,
        }
        old: list[Kept] = []

        def there() -> bool:
            old.extend(k for k in self.kept(kept.log) if _same(k, kept))
            return bool(old)

        return kept if self._shelf.add(kept.log, line, there) else replace(old[0], new=False)

    def _read(self, log: str) -> tuple[list[Kept], list[str]]:
        lines, troubles = self._shelf.lines(log)
        found = []
        for line in lines:
            try:
                found.append(_kept(log, line))
            except (KeyError, TypeError, ValueError, UserError) as error:
                troubles.append(f"a line of {log}.jsonl is not a checkpoint ({error})")
        return found, troubles

    def _sizes(self, log: str) -> str:
        sizes = sorted({k.size for k in self.kept(log) if k.note is not None})
        return " or ".join(map(str, sizes[-3:])) or "the beginning, with its checkpoint alone"


def public_key(text: str) -> str:
    """A public key in hex from hex or from the form of c2sp.org/signed-note. Raises UserError."""
    word = text.strip()
    try:
        if "+" not in word:
            if len(raw := bytes.fromhex(word)) != 32:
                raise ValueError
            return raw.hex()
        key = base64.b64decode(word.split("+", 2)[2], validate=True)[1:].hex()
        if verifier_key(key) != word:
            raise ValueError
    except (ValueError, IndexError) as error:
        raise UserError("This is no public key: one is 64 letters and digits, or fairlead-…+…+…") from error
    return key


def _kept(log: str, line: Mapping[str, Any]) -> Kept:
    note = from_text(str(line["note"])) if line["note"] is not None else None
    size, proved = line["size"], line.get("proved_from")
    if not isinstance(size, int) or (note is not None and (note.log, note.size) != (log, size)):
        raise ValueError("its number of entries")
    words = note.code if note is not None else from_code(size, str(line["code"]))
    return Kept(log, size, words, note, str(line["source"]), from_iso(line["kept"]), proved if isinstance(proved, int) else None)


def _same(one: Kept, other: Kept) -> bool:
    """Does ``one`` say all that ``other`` would?"""
    same = (one.note == other.note) if other.note is not None else (one.note is None and one.code == other.code)
    return same and one.size == other.size and (other.proved_from is None or one.proved_from is not None)


def _forks(kept: Sequence[Kept]) -> list[Fork]:
    found = []
    first: dict[int, Kept] = {}
    for each in sorted(kept, key=lambda k: k.note is None):
        one = first.setdefault(each.size, each)
        if not (one.agrees(each.note.root) if each.note is not None else one.code == each.code):
            found.append(Fork(each.size, one, each))
    return sorted(found, key=lambda each: each.size)


def _minute(at: datetime) -> str:
    return f"{at:%Y-%m-%d %H:%M} UTC"
