"""One line for the device page: which sentence it is, or why it was refused, in words an officer can act on."""

from __future__ import annotations

from app.setup.refused import REFUSED_WORDS
from devices.framing import sentences_in
from devices.sentence import Refused, parse_sentence


def explain(data: bytes) -> tuple[str, str]:
    """(type, "") of a good line, (type or "", why) of a refused one. The first piece that is refused decides."""
    kind = ""
    for piece, refusal in sentences_in(data):
        if refusal is not None:
            return kind, REFUSED_WORDS[refusal.value]
        try:
            sentence = parse_sentence(piece, need_checksum=False)
            kind = sentence.formatter if not sentence.proprietary else f"P{sentence.formatter}"
        except Refused as error:
            return kind or _formatter(piece), REFUSED_WORDS[error.reason.value]
    return kind, ""


def _formatter(piece: bytes) -> str:
    """Type of a refused sentence, as far as it can be read: "GGA" of ``$GPGGA,``."""
    head = piece[1:].split(b",", 1)[0].decode("latin-1")
    return head[2:5] if len(head) == 5 and head.isalnum() and head.isupper() else ""
