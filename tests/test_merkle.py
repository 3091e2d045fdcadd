"""The tree is that of RFC 6962, and a proof shows what it says and nothing else."""

from __future__ import annotations

import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.merkle import EMPTY, Tree, consistency, consistent, root, roots

# The inputs, roots and proofs of the Certificate Transparency project's own tests (merkle_tree_test.cc).
INPUTS = ["", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"]
ROOTS = [
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
]
PROOFS = {
    (1, 1): [],
    (1, 8): [
        "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
        "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
        "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4",
    ],
    (6, 8): [
        "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
        "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    ],
    (2, 5): [
        "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
        "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
    ],
}
MOST = 70


def leaf(data: bytes) -> bytes:
    return hashlib.sha256(b"\x00" + data).digest()


CT_LEAVES = [leaf(bytes.fromhex(each)) for each in INPUTS]
LEAVES = [leaf(b"%d" % i) for i in range(MOST)]


def test_the_roots_are_those_of_certificate_transparency() -> None:
    assert [root(CT_LEAVES[: n + 1]).hex() for n in range(8)] == ROOTS
    assert root([]) == EMPTY == hashlib.sha256().digest()


@pytest.mark.parametrize(("old", "new"), PROOFS)
def test_the_proofs_are_those_of_certificate_transparency(old: int, new: int) -> None:
    proof = consistency(CT_LEAVES[:new], old)
    assert [each.hex() for each in proof] == PROOFS[old, new]
    assert consistent(old, bytes.fromhex(ROOTS[old - 1]), new, bytes.fromhex(ROOTS[new - 1]), proof)


def by_the_book(leaves: list[bytes]) -> bytes:
    """RFC 6962, 2.1, word for word: k is the largest power of two smaller than n."""
    if len(leaves) == 1:
        return leaves[0]
    k = 1
    while k * 2 < len(leaves):
        k *= 2
    return hashlib.sha256(b"\x01" + by_the_book(leaves[:k]) + by_the_book(leaves[k:])).digest()


@given(st.lists(st.binary(min_size=32, max_size=32), min_size=1, max_size=200))
def test_a_tree_that_grows_has_the_root_of_the_book(leaves: list[bytes]) -> None:
    assert Tree(leaves).root() == by_the_book(leaves)


def test_the_roots_on_the_way_are_those_of_the_trees_of_these_sizes() -> None:
    assert roots(LEAVES, [0, 1, 5, 64, 70, 71]) == {n: root(LEAVES[:n]) for n in (0, 1, 5, 64, 70)}


def test_every_proof_up_to_seventy_leaves_holds_and_none_with_a_node_changed() -> None:
    every = [root(LEAVES[:n]) for n in range(MOST + 1)]
    for new in range(1, MOST + 1):
        for old in range(1, new + 1):
            proof = consistency(LEAVES[:new], old)
            assert consistent(old, every[old], new, every[new], proof)
            for place in range(len(proof)):
                forged = [bytes([node[0] ^ 1]) + node[1:] if i == place else node for i, node in enumerate(proof)]
                assert not consistent(old, every[old], new, every[new], forged)
            assert not consistent(old, every[old], new, every[new], [*proof, LEAVES[0]])
            assert not consistent(old, every[old - 1], new, every[new], proof)
            if proof:
                assert not consistent(old, every[old], new, every[new], proof[:-1])
                assert not consistent(old, every[old], new, LEAVES[0][::-1], proof)


@given(st.integers(1, 40), st.integers(1, 40), st.integers(0, 39))
def test_a_tree_in_which_an_old_leaf_was_changed_has_no_proof(old: int, more: int, place: int) -> None:
    place %= old
    changed = [*LEAVES[:place], leaf(b"forged"), *LEAVES[place + 1 : min(old + more, MOST)]]
    new = len(changed)
    if new >= old:
        assert not consistent(old, root(LEAVES[:old]), new, root(changed), consistency(changed, old))


@pytest.mark.parametrize(("old", "new"), [(0, 5), (6, 5), (-1, 5), (5, 0)])
def test_a_proof_of_nothing_is_none(old: int, new: int) -> None:
    assert not consistent(old, EMPTY, new, root(LEAVES[:5]), [])


def test_nodes_of_another_length_are_no_proof() -> None:
    """Two nodes glued otherwise hash to the same: 31 and 33 bytes are not 32 and 32."""
    proof = consistency(LEAVES[:7], 6)
    one, two, *rest = proof
    glued = [two[-1:] + one, two[:-1], *rest]
    assert not consistent(6, root(LEAVES[:6]), 7, root(LEAVES[:7]), glued)


@pytest.mark.parametrize("old", [0, 8])
def test_a_proof_from_outside_the_tree_is_refused(old: int) -> None:
    with pytest.raises(ValueError, match="there is no tree"):
        consistency(LEAVES[:7], old)
