"""``fairlead witness``: checkpoints of other ships, and of one's own ashore, kept and compared."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from app.chain import check_chain
from app.checkpoints import note_of
from app.cli.exits import Exit, complaints, console
from app.cli.folders import data_folder, missions_of, settings_path
from app.clock import SystemClock
from app.config import load_or_default
from app.entry import iso
from app.errors import UserError
from app.merkle import consistency, roots
from app.notes import Note, log_id, verifier_key
from app.verifier import bag, entries, files
from app.verifier.words import Bad, Unreadable
from app.wholefile import open_plain
from app.witness import Fork, Kept, Witness
from app.witness.reading import MAX_BYTES, Proof, find, find_proof
from db.archive import Archive


@dataclass(frozen=True, slots=True)
class Where:
    """Settings and data folder of a command line; ``mission`` and ``training`` where a log of one's own is asked for."""

    config: Path | None = None
    data: Path | None = None
    mission: str | None = None
    training: bool = False

    @property
    def folder(self) -> Path:
        return data_folder(load_or_default(settings_path(self.config))[0], self.data)

    @property
    def witness(self) -> Witness:
        return Witness(self.folder / "witness")

    @property
    def log(self) -> Path:
        """The database of the mission. Raises UserError."""
        missions = missions_of(load_or_default(settings_path(self.config))[0], self.data, training=self.training)
        folder = missions.open(self.mission) if self.mission else missions.newest()
        if folder is None:
            raise UserError(f"There is no mission in {missions.folder} yet")
        return folder / "mission.db"


def keep(where: Where, file: str, *, log: str, source: str, proof: bool) -> int:
    """Keep every checkpoint in a file or on standard input."""
    witness, now = where.witness, SystemClock().utc()
    data = _read(file)
    said = source or (Path(file).name if file != "-" else "standard input")
    if proof:
        kept = [witness.keep_proved(find_proof(data), said, now)]
    else:
        kept = [witness.keep(each, said, now) for each in find(data, log=_full(witness, log))]
    for each in kept:
        trusted = witness.signer(each)
        by = f"signature right: {trusted.name}" if trusted is not None else _unsigned(each)
        how = "Kept" if each.new else "Kept before"
        proved = f". It goes on from {each.proved_from} entries: proved" if each.proved_from is not None else ""
        console.print(f"{how}: log {each.log}, {each.words}; {by}{proved}", markup=False)
    return _troubles(witness) or _forks(two for log in dict.fromkeys(k.log for k in kept) for two in witness.forks(log))


def trust(where: Where, name: str, key: str) -> int:
    trusted = where.witness.trust(name, key, SystemClock().utc())
    console.print(f"Trusted: {trusted.name}, key {trusted.public_key}", markup=False)
    return Exit.DONE


def show_list(where: Where, *, as_json: bool) -> int:
    """Every log with its newest checkpoint, and the keys that are trusted. Exit code 1 where two stories of a log are kept."""
    witness = where.witness
    logs = witness.logs()
    if as_json:
        print(
            json.dumps(
                {
                    "logs": [
                        {
                            "log": each.log, "station": each.station, "count": each.count, "forks": len(each.forks),
                            "newest": _facts(each.newest),
                        }
                        for each in logs
                    ],
                    "trusted": [{"name": t.name, "public_key": t.public_key, "since": iso(t.since)} for t in witness.trusted()],
                },
                ensure_ascii=False,
            )
        )  # fmt: skip
    else:
        for each in logs:
            trusted = witness.signer(each.newest)
            by = f", {trusted.name}" if trusted is not None else ""
            console.print(f"log {each.log}{by}: {each.count} kept, the newest {each.newest.words}", markup=False)
        for key in witness.trusted():
            console.print(f"trusted {key.name}: {verifier_key(key.public_key)}", markup=False)
        if not logs:
            console.print("No checkpoint is kept", markup=False)
    return _troubles(witness) or _forks(two for each in logs for two in each.forks)


def check(where: Where, path: Path) -> int:
    """Does an export or a database hold every checkpoint that is kept of its log? Exit code 1 if not, or if none is kept."""
    witness = where.witness
    hashes = _of_export if path.suffix.lower() == ".zip" or (path / "bagit.txt").exists() else _of_database
    if path.is_dir() and hashes is _of_database:
        path = path / "mission.db"
    if not path.exists():
        raise UserError(f"{path}: no such file. Give an export (a folder or a .zip), a mission.db, or a mission folder")
    first = next(hashes(path), None)
    if first is None:
        raise UserError(f"{path} has no entries")
    log = log_id(first.hex())
    newest = witness.newest(log)
    if newest is None:
        console.print(
            f"No checkpoint is kept of this log ({log}). If one should be: it was written anew from its first entry on. "
            f"Logs of which there are some: {', '.join(each.log for each in witness.logs()) or 'none'}",
            markup=False,
        )
        return Exit.NO
    kept = witness.kept(log)
    found = roots(hashes(path), {each.size for each in kept})
    problems = witness.compare(log, found.get)
    console.print(f"{len(kept)} checkpoints of log {log} are kept, the newest: {newest.words}", markup=False)
    for problem in problems:
        console.print(f"NOT in it: {problem.words}", markup=False)
    if not problems:
        console.print(f"{path} holds all of them: nothing up to entry {newest.size} was rewritten or cut off", markup=False)
    forked = _forks(witness.forks(log))
    return Exit.NO if problems else _troubles(witness) or forked


def show(where: Where) -> int:
    """The newest checkpoint of one's own log, in every form in which it can leave the ship."""
    note, key = _own(where.log)
    console.print(note.text, markup=False)
    console.print(f"In one line:\n{note.line}\n", markup=False)
    console.print(f"To be read out or written into the paper log:\n{note.size} {note.code}   of log {note.log}\n", markup=False)
    console.print(f"Key of the station, for those who want to check its signature:\n{verifier_key(key)}", markup=False)
    return Exit.DONE


def prove(where: Where, old: int) -> int:
    """A proof that the first ``old`` entries are still those they were, for somebody who kept a checkpoint of them."""
    note, _ = _own(where.log)
    with Archive(where.log) as archive:
        leaves = [bytes.fromhex(row[2]) for row in archive.rows() if row[0] <= note.size]
    if not 0 < old <= len(leaves):
        raise UserError(f"The newest checkpoint is of {len(leaves)} entries: --from has to be from 1 to that")
    sys.stdout.write(Proof(old, tuple(consistency(leaves, old)), note).text)
    return Exit.DONE


def _own(path: Path) -> tuple[Note, str]:
    """The newest checkpoint of a log and its key in hex. Raises UserError where there is none."""
    with Archive(path) as archive:
        found = [(note, c.public_key) for c in archive.checkpoints() if (note := note_of(c)) is not None]
    if not found:
        raise UserError("This log is not signed yet: its station does so every ten minutes, and at each export")
    return max(found, key=lambda pair: (pair[0].size, pair[0].at))


def _of_database(path: Path) -> Iterator[bytes]:
    with Archive(path) as archive:
        report = check_chain(archive.rows())
        if not report.ok:
            raise UserError(f"{path} is not as it was written by itself: {report.problem}. “fairlead verify” says more")
        for row in archive.rows():
            yield bytes.fromhex(row[2])


def _of_export(path: Path) -> Iterator[bytes]:
    try:
        opened = files.opened(path)
        try:
            with opened.open(bag.JOURNAL) as file:
                for entry in entries.chain(entries.rows(file, bag.JOURNAL)):
                    yield bytes.fromhex(entry.hash)
        finally:
            opened.close()
    except Bad as bad:
        raise UserError(f"{path} is not as it was written by itself: {bad}. “fairlead verify” says more") from bad
    except (Unreadable, KeyError, FileNotFoundError) as error:
        raise UserError(f"{path} is not an export with a journal: {error}") from error


def _read(file: str) -> bytes:
    if file == "-":
        return sys.stdin.buffer.read(MAX_BYTES + 1)
    try:
        with open_plain(Path(file)) as opened:
            return opened.read(MAX_BYTES + 1)
    except OSError as error:
        raise UserError(f"{file}: cannot be read ({error.strerror})") from error


def _full(witness: Witness, log: str) -> str:
    """The whole name of a log from its beginning, where it is known."""
    found = [each.log for each in witness.logs() if log and each.log.startswith(log.lower())]
    return found[0] if len(found) == 1 else log.lower()


def _facts(kept: Kept) -> dict[str, object]:
    return {
        "size": kept.size, "code": kept.code, "source": kept.source, "kept": iso(kept.at), "proved_from": kept.proved_from,
        "signed_at": iso(kept.note.at) if kept.note is not None else None,
        "station": kept.note.station if kept.note is not None else None,
    }  # fmt: skip


def _unsigned(kept: Kept) -> str:
    if kept.note is None:
        return "nobody signed it but the voice that read it"
    return "its key is not known here, so the signature was not checked (fairlead witness trust)"


def _troubles(witness: Witness) -> int:
    for trouble in witness.troubles():
        complaints.print(trouble, markup=False)
    return Exit.DONE


def _forks(found: Iterable[Fork]) -> int:
    code = Exit.DONE
    for two in found:
        console.print(f"\n*** TWO STORIES OF ONE LOG ({two.one.log}) ***\n{two.words}.", markup=False)
        console.print(
            "Somebody wrote this log anew. Keep both, tell both ships by voice, and check each export of it.", markup=False
        )
        code = Exit.NO
    return code
