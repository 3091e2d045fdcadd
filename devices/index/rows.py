"""One row of an index for each line of a log: where it is, when it was, of what kind, and whether it was proven.

``judged`` is the strict decoder's own word on a line, taken one line at a time; ``devices.index.scan`` says the same of a
million at once.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from functools import lru_cache
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from app.readings import Refusal
from devices.framing import sentences_in
from devices.sentence import Refused, parse_sentence

Ints = npt.NDArray[np.int64]
Bytes = npt.NDArray[np.uint8]
Mask = npt.NDArray[np.bool_]
Rows = npt.NDArray[Any]

ROW: Final = np.dtype(
    [("at", "<i8"), ("us", "<i8"), ("length", "<u2"), ("kind", "<u2"), ("source", "<u2"), ("verdict", "u1"), ("spare", "u1")]
)
"""``at`` and ``length``: the bytes in the file; a negative ``at`` counts from -1 into those kept beside the rows, because they do
not stand in the file as they are (doubled quotes). ``us``: microseconds since 1970. ``source``: number of its name. 24 bytes."""

VERDICTS: Final[tuple[Refusal | None, ...]] = (None, *Refusal)
"""What ``verdict`` stands for: ``None`` = every sentence of the line is proven, else why the first that is not was refused."""

GOOD: Final = 0
CODE: Final = {refusal: code for code, refusal in enumerate(VERDICTS)}
GAP: Final = 255
"""``verdict`` of a line that stands for lost bytes."""

NO_KIND: Final = 0
PROPRIETARY: Final = 1
OTHER: Final = 2
_FIRST_FORMATTER: Final = 3
_DIGITS: Final = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
LONGEST_ADDRESS: Final = 12

_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_US: Final = timedelta(microseconds=1)


def microseconds(moment: datetime) -> int:
    return (moment - _EPOCH) // _US


def moment_of(us: int) -> datetime:
    return _EPOCH + timedelta(microseconds=us)


@lru_cache(4096)
def kind_of(address: bytes) -> int:
    """The number of a kind of sentence by its address (``GPRMC``): its formatter whoever the talker is; 0 if it is no address."""
    if not (address.isalnum() and address.isascii()):
        return NO_KIND
    text = address.decode().upper()
    if text[0] == "P":
        return PROPRIETARY if len(text) >= 3 else NO_KIND
    if len(text) != 5:
        return OTHER if len(text) > 3 else NO_KIND
    a, b, c = (_DIGITS.index(letter) for letter in text[2:])
    return _FIRST_FORMATTER + (a * 36 + b) * 36 + c


def kind_named(formatter: str) -> int:
    """The number of ``RMC``."""
    return kind_of(f"XX{formatter}".encode())


def kind_name(kind: int) -> str:
    """``RMC`` of its number; "" for what is no sentence, "P" for proprietary, "?" for an address of another length."""
    if kind < _FIRST_FORMATTER:
        return ("", "P", "?")[kind]
    rest, c = divmod(kind - _FIRST_FORMATTER, 36)
    return _DIGITS[rest // 36] + _DIGITS[rest % 36] + _DIGITS[c]


def judged(data: bytes) -> tuple[int, int]:
    """Verdict and kind of a line as the strict decoder sees it. The kind is that of its first sentence with a whole address."""
    verdict, kind = GOOD, NO_KIND
    pieces = sentences_in(data)
    for piece, refusal in pieces:
        reason = refusal
        if reason is None:
            try:
                parse_sentence(piece)
            except Refused as error:
                reason = error.reason
        if verdict == GOOD and reason is not None:
            verdict = CODE[reason]
        if kind == NO_KIND:
            kind = _kind_in(piece)
    return (verdict if pieces else CODE[Refusal.NOT_A_SENTENCE]), kind


def _kind_in(piece: bytes) -> int:
    if piece[:1] == b"\\":
        piece = piece[piece.find(b"\\", 1) + 1 :]
    if piece[:1] not in (b"$", b"!"):
        return NO_KIND
    head = piece[1 : LONGEST_ADDRESS + 2].split(b"*")[0].split(b",")[0]
    return kind_of(head) if len(head) <= LONGEST_ADDRESS else NO_KIND
