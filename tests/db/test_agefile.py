"""A key that was wrapped for a passphrase opens on every computer, however busy, and by every other program of the format."""

from __future__ import annotations

from base64 import b64decode
from collections.abc import Callable, Iterator

import pyrage
import pytest
from hypothesis import given
from hypothesis import strategies as st

from db import agefile

PHRASE = "größe wins over Caps Lock"
OF_ANOTHER = b64decode(
    "YWdlLWVuY3J5cHRpb24ub3JnL3YxCi0+IHNjcnlwdCBiRFB0VWJMNzg4aFBvZG5PZ282WjZBIDE3CjhFYW94ZENQY2VVRzlSZXRDZXF4ZjdPWTYzMURl"
    "aDU3NnJMZk9GcWczMkkKLS0tIGhkcTFERkFMRmsrU2VxNkpOWS9Xbm1URkxBd0kvM0tlb213cFkva2w5aEEKp0fQpaD8sabIfDejHvoMmT6RYmZfYfaJ"
    "66HZFLavjqcPpLwx6xQ="
)
"""Made by another program of the format (rage), with the work that it measured: two to the power of 17."""


@pytest.fixture(scope="module", autouse=True)
def quick() -> Iterator[None]:
    """The work of a moment instead of a second; all else is as it is."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(agefile, "WORK", 10)
        yield


@pytest.fixture(scope="module")
def file() -> bytes:
    return agefile.wrapped(b"a key\n", PHRASE)


@given(text=st.binary(min_size=1, max_size=300), phrase=st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=40))
def test_what_was_wrapped_is_what_is_opened(text: bytes, phrase: str) -> None:
    assert agefile.opened(agefile.wrapped(text, phrase), phrase) == text


def test_another_program_of_the_format_opens_ours(file: bytes) -> None:
    assert pyrage.passphrase.decrypt(file, PHRASE) == b"a key\n"


def test_ours_opens_that_of_another_program_whatever_it_measured() -> None:
    assert agefile.opened(OF_ANOTHER, PHRASE) == b"a key\n"


def test_another_passphrase_opens_nothing(file: bytes) -> None:
    with pytest.raises(ValueError, match="another passphrase"):
        agefile.opened(file, PHRASE.lower())


@given(data=st.data())
def test_a_changed_byte_is_seen_wherever_it_is(file: bytes, data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(file) - 1))
    work = file.index(b" 10\n")
    if work < place <= work + 2:
        return  # another work is another time and another key: the next test
    other = data.draw(st.integers(1, 255))
    with pytest.raises(ValueError):
        agefile.opened(file[:place] + bytes([file[place] ^ other]) + file[place + 1 :], PHRASE)


@pytest.mark.parametrize(
    "harm",
    [
        lambda whole: b"",
        lambda whole: whole[:-1],
        lambda whole: whole + b"x",
        lambda whole: whole + bytes(70_000),
        lambda whole: whole[: whole.index(b"\n---")],
        lambda whole: whole.replace(b" 10\n", b" 11\n"),
        lambda whole: whole.replace(b" 10\n", b" 63\n"),
        lambda whole: whole.replace(b" 10\n", b" 010\n"),
        lambda whole: whole.replace(b"\n", b"\r\n"),
    ],
    ids=["empty", "cut off", "longer", "much longer", "head alone", "other work", "work without end", "a nought", "line ends"],
)
def test_a_damaged_file_is_refused(file: bytes, harm: Callable[[bytes], bytes]) -> None:
    with pytest.raises(ValueError):
        agefile.opened(harm(file), PHRASE)
