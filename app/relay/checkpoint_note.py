"""A checkpoint of the log as a message: for a witness by mail, for the paper log, and spelled out for the radio.

Roots, keys and signatures are letters and figures by chance, and in one of seven the position finder reads a position
("E4240", "2d42e"). A note tells nothing but its station, size and time. So what stands in a note that is signed right is left
out when the message is looked into; everything round it is looked into as always, and a note in which a letter was changed is
no note: its signature does not fit.
"""

from __future__ import annotations

import base64
import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from app import notes
from app.entry import new_id
from app.errors import UserError
from app.policy.model import ChannelKind, Recipient
from app.relay.drafts import Draft

CHECKPOINT: Final = "checkpoint"
"""The template of such a message."""

ALPHABET: Final = {
    "0": "Zero", "1": "One", "2": "Two", "3": "Three", "4": "Four", "5": "Five", "6": "Six", "7": "Seven", "8": "Eight",
    "9": "Nine", "A": "Alfa", "B": "Bravo", "C": "Charlie", "D": "Delta", "E": "Echo", "F": "Foxtrot", "G": "Golf", "H": "Hotel",
    "J": "Juliett", "K": "Kilo", "M": "Mike", "N": "November", "P": "Papa", "Q": "Quebec", "R": "Romeo", "S": "Sierra",
    "T": "Tango", "V": "Victor", "W": "Whiskey", "X": "X-ray", "Y": "Yankee", "Z": "Zulu",
}  # fmt: skip
"""The letters of a code as they are spoken (ITU Radio Regulations, appendix 14)."""

_KEPT: Final = (
    "Please keep this message as it is. It tells nothing of what is in the log. Whoever has it can show later that no entry "
    "up to this one was changed or cut off."
)
_NOTE: Final = re.compile(r"^fairlead\.log/.*\n.*\n.*\nstation .*\ntime .*\n\n— \S+ \S+$", re.MULTILINE)
_KEY: Final = re.compile(r"^Key (\S+)$", re.MULTILINE)


def groups(note: notes.Note) -> tuple[tuple[str, str], ...]:
    """The code group by group, each with its letters as they are spoken."""
    return tuple((group, " ".join(ALPHABET[letter] for letter in group)) for group in note.code.split("-"))


def checkpoint_draft(
    note: notes.Note, public_key: str, ship: str, recipients: tuple[Recipient, ...], channel: ChannelKind
) -> Draft:
    """The message: spelled out for the voice, else the whole note with its key. ``public_key`` in hex."""
    of = f"Checkpoint of the log of {ship}" if ship else "Checkpoint of a log"
    draft = Draft(
        new_id(), None, "Checkpoint", recipients, channel, "" if channel is ChannelKind.VOICE else of, "",
        template=CHECKPOINT, proof=f"{note.line}\n{public_key}",
    )  # fmt: skip
    if channel is ChannelKind.VOICE:
        spelled = "\n".join(f"{group}   {words}" for group, words in groups(note))
        said = f"{of}. {note.size} entries. {note.at:%d %B %Y, %H:%M:%S} UTC.\nThe code, five groups of five:\n\n{spelled}"
        return replace(draft, body=f"{said}\n\nPlease write down the number of entries and the code.")
    key = notes.verifier_key(public_key)
    said = f"{note.size} entries, signed {note.at:%Y-%m-%d %H:%M:%S} UTC at {note.station}."
    return replace(draft, body=f"{of}\n{said}\n\n{_KEPT}\n\n{note.text}\nKey {key}\nCode {note.code}\n")


def body_to_look_into(draft: Draft) -> str:
    """The body, with blanks for what a signed note in it accounts for: the same length, so that places in it stay."""
    body = draft.body
    if draft.template != CHECKPOINT:
        return body
    for note, public_key in _proofs(draft):
        for part in _parts(note, public_key):
            body = body.replace(part, " " * len(part))
    return body


def _proofs(draft: Draft) -> Iterator[tuple[notes.Note, str]]:
    """The notes that are signed right: the one that the message was made of, else one that stands in it."""
    said = [draft.proof.partition("\n")[::2]] if draft.proof else []
    whole, key = _NOTE.search(draft.body), _KEY.search(draft.body)
    try:
        found = [(notes.from_line(line), public_key) for line, public_key in said]
        if not found and whole is not None and key is not None:
            found = [(notes.from_text(whole.group()), _public(key[1]))]
    except (UserError, ValueError):
        return
    yield from ((note, public_key) for note, public_key in found if note.signed_by(public_key))


def _parts(note: notes.Note, public_key: str) -> Iterator[str]:
    """What a note accounts for. Its station stays: somebody typed it."""
    lines = note.text.splitlines()
    yield "\n".join(lines[:3])
    yield from (lines[4], lines[6], notes.verifier_key(public_key), note.code)
    for group, words in groups(note):
        yield f"{group}   {words}"
    yield f"{note.size} entries"


def _public(verifier_key: str) -> str:
    """The key in hex. Raises ValueError where the word is no key."""
    return base64.b64decode(verifier_key.split("+", 2)[-1], validate=True)[1:].hex()
