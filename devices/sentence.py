"""One sentence taken apart: start, talker, formatter, raw fields, TAG block; its checksum proven.

Says nothing about what the fields mean. What is refused here never reaches a decoder; the raw line is recorded anyway.
"""

from __future__ import annotations

import re
from itertools import product
from typing import Final, NamedTuple

from app.errors import FairleadError
from app.readings import Refusal
from devices.framing import MAX_LINE
from devices.memo import Memo
from devices.tagblock import TagBlock, parse_tag

# Bytes of 80 hex and above are let through: ship and waypoint names hold them. They are text only: no number has any.
_LEGAL: Final = bytes(range(0x20, 0x7F)) + bytes(range(0x80, 0x100))
_HEX: Final = {(a + b).encode(): int(a + b, 16) for a, b in product("0123456789ABCDEFabcdef", repeat=2)}
_provable: Final = re.compile(rb"[$!]([0-9A-Za-z]{4,}(?:,[^\x00-\x1f\x7f$!*\\]*)?)\*([0-9A-Fa-f]{2})").fullmatch
"""A sentence that only its checksum can still refuse: nearly all are. What does not match is looked at step by step."""

_plain: Final = re.compile(
    rb"[$!][%b]{4,%d}\*[0-9A-Fa-f]{2}" % (b"".join(b"\\x%02x" % c for c in _LEGAL if c not in b"$!*\\"), MAX_LINE - 4)
).fullmatch
"""The same of a whole line, its address not looked at. (What is allowed is found quicker than what is not.)"""

AIS_FORMATTERS: Final = frozenset({"VDM", "VDO"})
"""Of others and of own ship."""

_LONG_FOLDS: Final = (4096, 2048, 1024)
_whole_number: Final = int.from_bytes


class Address(NamedTuple):
    """Talker, formatter, whether it is a maker's own (see ``Sentence``), and whether it is one of AIS."""

    talker: str
    formatter: str
    proprietary: bool
    ais: bool


class Refused(FairleadError):
    """A piece of a line that is not a whole, proven sentence."""

    def __init__(self, reason: Refusal, detail: str = "") -> None:
        self.reason = reason
        self.detail = detail
        super().__init__(f"{reason.value}: {detail}" if detail else reason.value)


class Sentence(NamedTuple):
    """``start`` is ``$`` or ``!``; ``fields`` are the raw texts between the commas (Latin-1, ``^hh`` escapes still in).

    ``talker`` is two characters and ``formatter`` the rest of the address, both in capitals; of a proprietary sentence
    (address starts with P, even one that looks like ``$PQGSV``) the talker is ``P`` and the formatter all that follows.
    ``raw`` is the sentence from its start to its checksum, without the TAG block. ``flags`` may hold "unchecked" (no
    checksum, let through by the port's setting) and "tag-bad" (TAG block left out: its own checksum is wrong or missing).
    """

    start: str
    talker: str
    formatter: str
    fields: tuple[str, ...]
    raw: bytes
    tag: TagBlock | None = None
    flags: tuple[str, ...] = ()
    proprietary: bool = False


def checksum(body: bytes) -> int:
    """XOR of all bytes of ``body`` (at most 1 KiB): the number is folded in halves until one byte holds every other."""
    x = _whole_number(body, "little")
    length = len(body)
    if length > 32:
        if length > 64:
            if length > 128:
                for shift in _LONG_FOLDS:
                    x ^= x >> shift
            x ^= x >> 512
        x ^= x >> 256
    if length > 16:
        x ^= x >> 128
    x ^= x >> 64
    x ^= x >> 32
    x ^= x >> 16
    return (x ^ x >> 8) & 0xFF


def plain_sentence(line: bytes) -> tuple[Address, list[str]] | None:
    """Address and fields of a line that is one proven sentence and nothing else, as nearly every line is.

    ``None`` where there is more to decide, and for anything wrong: ``framing.sentences_in`` and ``parse_sentence`` say what.
    """
    if not _plain(line):
        return None
    body = line[1:-3]
    if checksum(body) != _HEX[line[-2:]]:
        return None
    texts = body.decode("latin-1").split(",")
    try:
        return _ADDRESSES[texts.pop(0)], texts
    except Refused:
        return None


def parse_sentence(piece: bytes, *, need_checksum: bool = True) -> Sentence:
    """Take apart one piece of ``framing.sentences_in``. Raises ``Refused``."""
    raw, tag, flags = _take_tag(piece) if piece[:1] == b"\\" else (piece, None, ())
    match = _provable(raw)
    if match:
        body, digits = match.groups()
        _prove(body, _HEX[digits])
    else:
        body, checked = _examine(raw, need_checksum)
        if not checked:
            flags = (*flags, "unchecked")
    address, *fields = body.decode("latin-1").split(",")
    talker, formatter, proprietary, _ = _ADDRESSES[address]
    return Sentence(chr(raw[0]), talker, formatter, tuple(fields), raw, tag, flags, proprietary)


def _prove(body: bytes, stated: int) -> None:
    actual = checksum(body)
    if stated != actual:
        raise Refused(Refusal.WRONG_CHECKSUM, f"states {stated:02X}, is {actual:02X}")


def _take_tag(piece: bytes) -> tuple[bytes, TagBlock | None, tuple[str, ...]]:
    """Sentence, TAG block and flags of a piece that starts with a backslash."""
    end = piece.find(b"\\", 1)
    if end < 0:
        raise Refused(Refusal.HALF_SENTENCE, "a TAG block without an end")
    body, star, digits = piece[1:end].rpartition(b"*")
    good = bool(star) and _HEX.get(digits) == checksum(body) and not body.translate(None, _LEGAL)
    tag = parse_tag(body.decode("latin-1")) if good else None
    return piece[end + 1 :], tag, () if good else ("tag-bad",)


def _examine(raw: bytes, need_checksum: bool) -> tuple[bytes, bool]:
    """The bytes between start and ``*`` and whether a checksum proved them, or the reason why there is no sentence."""
    if raw[:1] not in (b"$", b"!"):
        raise Refused(Refusal.NOT_A_SENTENCE, "no $ or ! at the front")
    if raw.translate(None, _LEGAL):
        # A NUL leaves the XOR as it was, so the checksum does not see it.
        raise Refused(Refusal.ILLEGAL_CHARACTER, "a control character inside the sentence")
    body, star, digits = raw[1:].partition(b"*")
    if star:
        stated = _HEX.get(digits)
        if stated is None:
            raise Refused(Refusal.CHECKSUM_MALFORMED, f"{digits.decode('latin-1')!r} is not two hexadecimal digits")
        _prove(body, stated)
    elif need_checksum:
        raise Refused(Refusal.NO_CHECKSUM)
    if b"$" in body or b"!" in body or b"\\" in body:
        raise Refused(Refusal.ILLEGAL_CHARACTER, "a start character inside the sentence")
    return body if star else body.rstrip(), bool(star)


def _split_address(address: str) -> Address:
    if not (address.isascii() and address.isalnum()):
        raise Refused(Refusal.MALFORMED, f"address {address!r}")
    address = address.upper()
    cut = 1 if address[0] == "P" else 2
    if len(address) - cut < 2:
        raise Refused(Refusal.MALFORMED, f"address {address!r} is too short")
    formatter = address[cut:]
    return Address(address[:cut], formatter, cut == 1, cut == 2 and formatter in AIS_FORMATTERS)


_ADDRESSES: Final = Memo(_split_address)
