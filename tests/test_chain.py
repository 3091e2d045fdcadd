"""The chain check names the entry that is not what it was."""

from __future__ import annotations

import pytest

from app.chain import check_chain
from app.entry import GENESIS, chain_hash

Row = tuple[int, str, str, bytes]


def rows(count: int) -> list[Row]:
    out: list[Row] = []
    prev = GENESIS
    for seq in range(1, count + 1):
        body = b'{"v":1,"entry":%d}' % seq
        hash_ = chain_hash(seq, prev, body)
        out.append((seq, prev, hash_, body))
        prev = hash_
    return out


def test_a_whole_chain_verifies_and_gives_its_head() -> None:
    chain = rows(5)
    report = check_chain(iter(chain))
    assert (report.ok, report.entries, report.head, report.first_bad) == (True, 5, chain[-1][2], None)
    assert check_chain([]).head == GENESIS


def edited(chain: list[Row]) -> list[Row]:
    seq, prev, hash_, _ = chain[2]
    chain[2] = (seq, prev, hash_, b'{"v":1,"entry":"other"}')
    return chain


def edited_with_its_hash(chain: list[Row]) -> list[Row]:
    seq, prev, _, _ = chain[2]
    chain[2] = (seq, prev, chain_hash(seq, prev, b'{"v":1,"entry":"other"}'), b'{"v":1,"entry":"other"}')
    return chain


def hash_edited(chain: list[Row]) -> list[Row]:
    seq, prev, _, body = chain[2]
    chain[2] = (seq, prev, "ab" * 32, body)
    return chain


def hash_not_hex(chain: list[Row]) -> list[Row]:
    seq, _, hash_, body = chain[2]
    chain[2] = (seq, "zz" * 32, hash_, body)
    return chain


def removed(chain: list[Row]) -> list[Row]:
    del chain[2]
    return chain


def removed_and_renumbered(chain: list[Row]) -> list[Row]:
    del chain[2]
    return [(i, prev, hash_, body) for i, (_, prev, hash_, body) in enumerate(chain, 1)]


def swapped(chain: list[Row]) -> list[Row]:
    (a, *rest_a), (b, *rest_b) = chain[2], chain[3]
    chain[2], chain[3] = (a, *rest_b), (b, *rest_a)  # type: ignore[assignment]  # the rest of a row keeps its types
    return chain


def doubled(chain: list[Row]) -> list[Row]:
    return [*chain[:3], chain[2], *chain[3:]]


@pytest.mark.parametrize(
    "attack", [edited, edited_with_its_hash, hash_edited, hash_not_hex, removed, removed_and_renumbered, swapped]
)
def test_each_attack_is_named_to_the_entry(attack: object) -> None:
    report = check_chain(attack(rows(6)))  # type: ignore[operator]  # one of the functions above
    assert (report.ok, report.first_bad) == (False, 3)
    assert "entry 3" in report.problem
    assert report.entries <= 3


def test_an_entry_that_stands_twice_is_named() -> None:
    report = check_chain(doubled(rows(6)))
    assert (report.ok, report.first_bad) == (False, 3)


def test_the_end_of_a_chain_can_be_checked_alone() -> None:
    chain = rows(6)
    assert check_chain(chain[3:], after=(3, chain[2][2])).ok
    assert check_chain(chain[3:], after=(3, "00" * 32)).first_bad == 3


def test_a_chain_without_its_beginning_is_not_one() -> None:
    seq, _, _, body = rows(1)[0]
    assert check_chain([(seq, "11" * 32, chain_hash(seq, "11" * 32, body), body)]).first_bad == 1
