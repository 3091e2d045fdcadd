"""Why a line was refused, in words an officer can act on."""

from __future__ import annotations

from typing import Final

from app.readings import Refusal

REFUSED_WORDS: Final[dict[str, str]] = {
    Refusal.TOO_LONG.value: "too long for a sentence",
    Refusal.NOT_A_SENTENCE.value: "no NMEA sentence",
    Refusal.HALF_SENTENCE.value: "half a sentence, the rest got lost",
    Refusal.NO_CHECKSUM.value: "no checksum",
    Refusal.CHECKSUM_MALFORMED.value: "checksum not readable",
    Refusal.WRONG_CHECKSUM.value: "wrong checksum, disturbed on the way",
    Refusal.ILLEGAL_CHARACTER.value: "a character that must not be there",
    Refusal.MALFORMED.value: "not built as its kind should be",
    Refusal.AIS_FRAGMENT.value: "part of an AIS message missing",
    Refusal.AIS_PAYLOAD.value: "AIS message not readable",
    Refusal.EMPTY.value: "empty sentence",
    "binary datagram": "datagram that holds no sentence",
}
"""By the names of the counters of a link (``Refusal.value``)."""


def refused_words(counts: tuple[tuple[str, int], ...]) -> str:
    """ "3 wrong checksum, disturbed on the way; 1 no checksum", the most frequent first; "" for none."""
    most_first = sorted(counts, key=lambda item: -item[1])
    return "; ".join(f"{n} {REFUSED_WORDS.get(reason, reason)}" for reason, n in most_first if n)
