"""Checkpoints as text, line and code: read back to the letter, and refused with a wrong one."""

from __future__ import annotations

import base64
import hashlib
import re
from datetime import UTC, datetime

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from hypothesis import given
from hypothesis import strategies as st

from app import notes
from app.errors import UserError
from app.notes import Note, code, from_code, from_line, from_text, signed, verifier_key

KEY = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
PUBLIC = KEY.public_key().public_bytes_raw().hex()
OTHER = Ed25519PrivateKey.from_private_bytes(bytes(32)).public_key().public_bytes_raw().hex()
AT = datetime(2026, 6, 14, 2, 50, tzinfo=UTC)

NOTES = st.builds(
    lambda log, size, root, station, at: signed(log.hex(), size, root, station, at, PUBLIC, KEY.sign),
    st.binary(min_size=16, max_size=16),
    st.integers(1, 10**12),
    st.binary(min_size=32, max_size=32),
    st.text(max_size=20),
    st.datetimes(datetime(1970, 1, 1), datetime(2100, 1, 1), timezones=st.just(UTC)),  # noqa: DTZ001 - hypothesis wants it so
)
PLAIN = signed("0f" * 16, 1234, bytes(range(32)), "Bridge", AT, PUBLIC, KEY.sign)


@given(NOTES)
def test_text_and_line_are_read_back_to_the_letter(note: Note) -> None:
    assert from_text(note.text) == note
    assert from_line(note.line) == note
    assert from_line(note.line).text == note.text
    assert "\n" not in note.line
    assert note.signed_by(PUBLIC)
    assert not note.signed_by(OTHER)


@given(NOTES)
def test_a_note_is_a_signed_note_of_c2sp_for_whoever_reads_that_form(note: Note) -> None:
    """Read by the words of c2sp.org/signed-note alone: text, empty line, one signature line; key id; signature."""
    text, _, rest = note.text.partition("\n\n")
    mark, name, blob = rest.removesuffix("\n").split(" ")
    assert mark == "\u2014"
    raw = base64.b64decode(blob)
    vkey_name, vkey_id, vkey = verifier_key(PUBLIC).split("+", 2)
    public = base64.b64decode(vkey)
    assert public[:1] == b"\x01"
    key_id = hashlib.sha256(name.encode() + b"\n" + public).digest()[:4]
    assert (vkey_name, bytes.fromhex(vkey_id), raw[:4]) == (name, key_id, key_id)
    Ed25519PublicKey.from_public_bytes(public[1:]).verify(raw[4:], (text + "\n").encode())
    origin, size, root, *more = text.split("\n")
    assert (origin, int(size), base64.b64decode(root)) == (f"fairlead.log/{note.log}", note.size, note.root)
    assert all(more)  # c2sp.org/tlog-checkpoint: further lines are not empty


@pytest.mark.parametrize("form", ["text", "line"])
def test_a_note_with_any_one_letter_changed_is_refused_or_not_signed(form: str) -> None:
    whole = getattr(PLAIN, form)
    read = from_text if form == "text" else from_line
    for place, letter in enumerate(whole):
        for other in ("A", "b", "7", "=", " ", "\n", "–", chr(ord(letter) ^ 1)):
            if other == letter:
                continue
            try:
                note = read(whole[:place] + other + whole[place + 1 :])
            except UserError:
                continue
            same = note == PLAIN
            assert same or not note.signed_by(PUBLIC), (place, letter, other)
            # The same note from other letters is white space at an end only.
            assert not same or (letter + other).isspace() or place >= len(whole) - 1


def test_a_second_spelling_of_the_base_64_is_a_wrong_letter() -> None:
    text = PLAIN.text
    seal = text.rstrip("\n")[-2]
    twin = next(c for c in "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/" if c != seal and _same(text, c))
    with pytest.raises(UserError, match="signature"):
        from_text(text.rstrip("\n")[:-2] + twin + "=\n")


def _same(text: str, letter: str) -> bool:
    blob = text.rstrip("\n").rpartition(" ")[2]
    return base64.b64decode(blob) == base64.b64decode(blob[:-2] + letter + "=")


@pytest.mark.parametrize(
    "time",
    ["2026-06-14T02:50:00,000000Z", "2026-W24-7T02:50:00.000000Z", "2026-06-14T025000.00000000Z", "2026-06-14 02:50:00.000000Z"],
)
def test_a_second_spelling_of_the_time_is_refused(time: str) -> None:
    with pytest.raises(UserError):
        from_text(re.sub(r"time \S+", f"time {time}", PLAIN.text))


def test_a_key_of_another_name_is_not_the_signer() -> None:
    """The name is not signed: a note that claims another name for the key must not pass."""
    name = "fairlead-0000000000000000"
    note = Note(PLAIN.log, PLAIN.size, PLAIN.root, "Bridge", AT, name, notes.key_id(name, bytes.fromhex(PUBLIC)), PLAIN.signature)
    assert not note.signed_by(PUBLIC)


@pytest.mark.parametrize("text", ["", "hello", "a\n" * 7, PLAIN.text.replace("fairlead.log", "other.log"), PLAIN.statement])
def test_what_is_no_note_is_said_to_be_none(text: str) -> None:
    with pytest.raises(UserError, match="no checkpoint"):
        from_text(text)
    with pytest.raises(UserError, match="no checkpoint"):
        from_line(text)


@given(st.integers(1, 10**12), st.binary(min_size=32, max_size=32))
def test_a_code_is_understood_however_it_was_written_down(size: int, root: bytes) -> None:
    said = code(size, root)
    assert re.fullmatch(r"([0-9A-HJKMNP-TV-Z]{5}-){4}[0-9A-HJKMNP-TV-Z]{5}", said)
    assert from_code(size, said) == said
    assert from_code(size, said.lower().replace("-", " ").replace("0", "o").replace("1", "l")) == said


@given(st.integers(1, 10**6), st.binary(min_size=32, max_size=32), st.integers(0, 24), st.sampled_from(notes._LETTERS))
def test_a_code_with_one_wrong_letter_is_noticed(size: int, root: bytes, place: int, letter: str) -> None:
    letters = code(size, root).replace("-", "")
    if letters[place] != letter:
        with pytest.raises(UserError, match="wrong"):
            from_code(size, letters[:place] + letter + letters[place + 1 :])


@given(st.integers(1, 10**6), st.binary(min_size=32, max_size=32), st.integers(0, 23))
def test_a_code_with_two_letters_in_each_others_place_is_noticed(size: int, root: bytes, place: int) -> None:
    letters = code(size, root).replace("-", "")
    if letters[place] != letters[place + 1]:
        with pytest.raises(UserError, match="wrong"):
            from_code(size, letters[:place] + letters[place + 1] + letters[place] + letters[place + 2 :])


@given(st.integers(100, 10**6), st.binary(min_size=32, max_size=32), st.data())
def test_a_number_of_entries_with_one_wrong_digit_is_noticed(size: int, root: bytes, data: st.DataObject) -> None:
    digits = str(size)
    place, digit = data.draw(st.integers(0, len(digits) - 1)), data.draw(st.sampled_from("0123456789"))
    wrong = digits[:place] + digit + digits[place + 1 :]
    if wrong != digits and wrong[0] != "0":
        with pytest.raises(UserError, match="wrong"):
            from_code(int(wrong), code(size, root))


@pytest.mark.parametrize("text", ["", "K7Q2M", "U" * 25, "K7Q2M-" * 6, "ééééé" * 5])
def test_what_is_no_code_is_said_to_be_none(text: str) -> None:
    with pytest.raises(UserError, match="no code"):
        from_code(5, text)


def test_the_code_is_of_the_root_and_of_the_number() -> None:
    assert code(5, bytes(32)) != code(6, bytes(32))
    assert code(5, bytes(32))[:-1] != code(5, b"\x80" + bytes(31))[:-1]
