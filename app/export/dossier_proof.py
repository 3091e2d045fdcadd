"""How a paper that is made from the log can be checked: its entries, the newest checkpoint, the key, and what to run."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app import notes
from app.checkpoints import note_of
from app.errors import UserError
from app.export.document import Section
from app.export.dossier_lines import ranges
from app.export.incident_facts import moment
from app.ports import Checkpoint
from app.rescue.state import Line


@dataclass(frozen=True, slots=True)
class Proof:
    """How the log stood when a paper was made: ``checkpoint`` is the newest one, ``None`` where there is none."""

    through_seq: int
    head: str = ""
    checkpoint: Checkpoint | None = None


def how_to_verify(about: Sequence[Line], mission: str, proof: Proof) -> tuple[Section, ...]:
    """Which entries the paper is made from, what signs them, and how anybody can check it. ``about``: the lines it is made of."""
    entries = {e.seq: e for x in about for e in (*x.history, x.entry, *((x.voided,) if x.voided is not None else ()))}
    numbers = sorted(entries)
    lines = ["Each entry of the log holds the hash (SHA-256) of the one before it: a change to one shows in every hash after it."]
    if numbers:
        lines.append(f"{len(numbers)} entries of the log of mission “{mission}” are about this incident: {ranges(numbers)}.")
        ends = dict.fromkeys((numbers[0], numbers[-1]))
        lines += [f"Hash of entry {seq}: {_split(entries[seq].hash)}" for seq in ends]
    lines.append(f"When this was made the log had {proof.through_seq} entries.")
    if proof.head:
        lines.append(f"Hash of the last of them: {_split(proof.head)}")
    lines += _checkpoint_lines(proof.checkpoint, max(numbers, default=0))
    lines += [
        "To check all of it, take the export of the mission (a folder or a zip file) and run in its folder:",
        "python3 verify/fairlead-verify.pyz .",
        "or “fairlead-verify FOLDER”. It needs Python and the library “cryptography” only, and names the first entry that is not "
        "as it was written. How it does so stands in verify/evidence-format.md: anybody can write another one.",
        "A file is the original if its SHA-256 is the one printed here. To see it: sha256sum FILE (Linux), shasum -a 256 FILE "
        "(macOS), certutil -hashfile FILE SHA256 (Windows).",
        "This shows who wrote what and when, and that nobody changed it since. It cannot show that what they wrote is true.",
    ]
    note = _note(proof.checkpoint)
    whole = (Section("The checkpoint, as it can be mailed and compared", text=note.text),) if note is not None else ()
    return (Section("How to verify", lines=tuple(lines)), *whole)


def _note(checkpoint: Checkpoint | None) -> notes.Note | None:
    try:
        return note_of(checkpoint) if checkpoint is not None else None
    except UserError:
        return None


def _checkpoint_lines(checkpoint: Checkpoint | None, last: int) -> list[str]:
    if checkpoint is None:
        return ["No signed checkpoint was at hand when this was made: the export of the mission holds them all."]
    covers = (
        f"It covers every entry about this incident (up to {last})."
        if checkpoint.seq >= last
        else f"Entries after {checkpoint.seq} were not yet signed when this was made; a later checkpoint covers them."
    )
    said = [
        f"Newest signed checkpoint: station {checkpoint.station} signed {checkpoint.seq} entries at {moment(checkpoint.at)} UTC. "
        f"{covers}",
        f"Key of the station (Ed25519): {_split(checkpoint.public_key)}",
    ]
    note = _note(checkpoint)
    if note is not None:
        said.append(f"Spoken code of the checkpoint: {note.size} {note.code}")
    return said


def _split(hash_: str) -> str:
    """Hex in groups, so that a line can break and an eye can compare."""
    return " ".join(hash_[i : i + 8] for i in range(0, len(hash_), 8))
