"""Bodies of the journal: read the quick way as the long way, refused in one of two ways, and one hash for one meaning."""

from __future__ import annotations

import json

from app.entry import GENESIS, chain_hash, from_body
from app.entry import _from_json as the_long_way
from app.rescue.withheld import read_payload
from app.verifier.entries import Row
from app.verifier.entries import read as verifier_reads
from app.verifier.words import Bad
from tests.fuzz.harness import words_in
from tests.verifier.making import bodies

EXAMPLES = 120
WORDS = (
    *words_in(bodies(3)), b'"withheld":{}', b'"payload":{},', b'"corrects":null', b'"v":1', b'"v":3', b"null", b"[]", b"1e5",
    b"\\u0000", b"\\ud800", b'{"a":1,"a":2}',
    b'"kind":"case.position",', b'"kind":"people.moved",',
)  # fmt: skip


def seeds() -> list[bytes]:
    return [*bodies(4), bodies(3)[2].replace(b'"v":2', b'"v":1'), b'{"withheld":{"author":"00"},"v":2}']


def one(data: bytes) -> None:
    try:
        from_body(7, GENESIS, "ab" * 32, data)
    except (ValueError, KeyError):
        pass
    else:
        _read(data)
    try:
        ours = chain_hash(7, GENESIS, data)
    except ValueError:
        ours = None
    try:
        theirs = verifier_reads(Row(7, GENESIS, "", data))[1]
    except Bad:
        return
    assert ours == theirs, "the verifier passes what the program reads as something else"


def _read(data: bytes) -> None:
    entry = from_body(7, GENESIS, "ab" * 32, data)
    try:
        payload, _ship = entry.payload, entry.ship
    except (ValueError, RecursionError):
        return  # whoever reads the payload proves it
    try:
        slow = the_long_way(7, GENESIS, "ab" * 32, data.decode())
    except ValueError:
        return  # a key twice in a payload: the hash refuses it
    assert slow == entry
    assert slow.withheld == entry.withheld
    assert json.loads(entry.payload_json) == payload
    try:
        read_payload(entry)
    except (ValueError, KeyError):
        return
