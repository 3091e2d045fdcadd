"""Checkpoints as the journal keeps them: what is signed in them, and whether it is signed right."""

from __future__ import annotations

import base64
from datetime import datetime
from typing import Final

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from app import notes
from app.entry import iso
from app.errors import UserError
from app.ports import Checkpoint

DOMAIN: Final = "fairlead checkpoint 1"
"""First line of a statement as it was signed before there were notes (``app.notes``)."""


def note_of(checkpoint: Checkpoint) -> notes.Note | None:
    """The note of a checkpoint; ``None`` for one of the form before notes. Raises UserError where it is not one."""
    if checkpoint.statement.startswith(DOMAIN):
        return None
    name = notes.key_name(checkpoint.public_key)
    try:
        key = bytes.fromhex(checkpoint.public_key)
        seal = base64.b64encode(notes.key_id(name, key) + bytes.fromhex(checkpoint.signature)).decode()
    except ValueError as error:
        raise UserError("the key or the signature of a checkpoint is not hex") from error
    return notes.from_text(f"{checkpoint.statement}\n— {name} {seal}\n")


def old_statement(mission: str, station: str, seq: int, head: str, at: datetime) -> str:
    """The text that was signed before notes. Names are written as Python writes them, so that a line end cannot forge a line."""
    return f"{DOMAIN}\nmission {mission!r}\nstation {station!r}\nentries {seq}\nhead {head}\ntime {iso(at)}\n"


def signed_right(checkpoint: Checkpoint, mission: str) -> bool:
    """Does the signature fit the statement, and the statement the other fields? (Root and head: whoever has the entries.)"""
    try:
        note = note_of(checkpoint)
        if note is not None:
            said = (note.size, note.station, note.at)
            fits = said == (checkpoint.seq, notes.one_line(checkpoint.station), checkpoint.at)
            return fits and note.statement == checkpoint.statement and note.signed_by(checkpoint.public_key)
        if checkpoint.statement != old_statement(mission, checkpoint.station, checkpoint.seq, checkpoint.head, checkpoint.at):
            return False
        key = Ed25519PublicKey.from_public_bytes(bytes.fromhex(checkpoint.public_key))
        key.verify(bytes.fromhex(checkpoint.signature), checkpoint.statement.encode())
    except (InvalidSignature, ValueError, UserError):
        return False
    return True
