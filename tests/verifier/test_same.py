"""Two programs, one format: whatever the app writes the verifier reads alike, and what one refuses the other does not pass."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app import entry, merkle, notes, seal
from app.entry import NewEntry, body, canonical, chain_hash
from app.verifier import canon
from app.verifier import notes as v_notes
from app.verifier import seal as v_seal
from app.verifier.entries import Row, read
from app.verifier.given import checkpoints
from app.verifier.tree import Tree
from app.verifier.words import Bad
from app.witness import reading
from tests.test_entry import ENTRIES
from tests.test_notes import NOTES, PUBLIC
from tests.verifier import making

PREV = "cd" * 32
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)


def hash_of(raw: bytes) -> str | None:
    """What the verifier says the hash is; ``None`` = it refuses the body."""
    try:
        return read(Row(7, PREV, "", raw))[1]
    except Bad:
        return None


def app_hash(raw: bytes) -> str | None:
    try:
        return chain_hash(7, PREV, raw)
    except ValueError:
        return None


@given(VALUES)
def test_canonical_json_is_the_same_bytes(value: entry.Json) -> None:
    raw = canonical(value)
    assert canon.write(json.loads(raw)) == raw
    assert canon.read_canonical(raw) == value


@given(ENTRIES, st.data())
def test_an_entry_has_the_same_hash_whatever_is_withheld_of_it(new: NewEntry, data: st.DataObject) -> None:
    raw = body(new, "M", "Bridge")
    names = data.draw(st.sets(st.sampled_from(sorted(seal.fields(json.loads(raw))))))
    for each in (raw, seal.withhold(raw, names), seal.withhold(raw, "*")):
        assert hash_of(each) == chain_hash(7, PREV, raw)
        assert v_seal.seal(json.loads(each)) == seal.seal(json.loads(each))


@given(ENTRIES, st.data())
def test_a_body_with_bytes_changed_has_one_hash_in_both_or_is_refused(new: NewEntry, data: st.DataObject) -> None:
    """The verifier may be stricter than the app; it never passes what the app would not."""
    raw = bytearray(seal.withhold(body(new, "M", "Bridge"), ["author", "payload.text"]))
    for _ in range(data.draw(st.integers(1, 3))):
        raw[data.draw(st.integers(0, len(raw) - 1))] = data.draw(st.integers(0, 255) | st.sampled_from(b'{}[]",:\\09af'))
    found = hash_of(bytes(raw))
    assert found is None or found == app_hash(bytes(raw))


@given(VALUES)
def test_strange_json_in_place_of_a_body_is_refused_by_the_verifier(value: entry.Json) -> None:
    assert hash_of(canonical(value)) is None


@given(st.lists(st.binary(min_size=32, max_size=32), max_size=100))
def test_the_trees_have_the_same_roots(leaves: list[bytes]) -> None:
    tree, other = Tree(), merkle.Tree()
    assert tree.root() == other.root()
    for leaf in leaves:
        tree.add(leaf)
        other.add(leaf)
        assert (tree.size, tree.root()) == (other.size, other.root())


@given(NOTES)
def test_notes_lines_and_codes_are_read_alike(note: notes.Note) -> None:
    read_note = v_notes.note(note.text)
    assert (read_note.size, read_note.root, read_note.log, read_note.station) == (note.size, note.root, note.log, note.station)
    assert (read_note.at, read_note.key_name) == (entry.iso(note.at), note.key_name)
    assert read_note.signed_by(PUBLIC)
    assert not read_note.signed_by("ab" * 32)
    assert v_notes.code(note.size, note.root) == note.code
    assert v_notes.from_code(note.size, note.code.lower().replace("-", " ").replace("0", "O")).code == note.code


@given(NOTES, st.integers(0, 500), st.characters())
def test_a_note_with_a_wrong_letter_is_signed_for_neither(note: notes.Note, place: int, letter: str) -> None:
    text = note.text
    place %= len(text)
    forged = text[:place] + letter + text[place + 1 :]
    try:
        ours = notes.from_text(forged).signed_by(PUBLIC)
    except notes.UserError:
        ours = False
    try:
        theirs = v_notes.note(forged).signed_by(PUBLIC)
    except (Bad, UnicodeEncodeError):
        theirs = False
    assert not theirs or ours
    assert not theirs or forged == text


def test_a_mail_is_read_alike_by_the_witness_and_by_the_verifier(tmp_path: Path) -> None:
    rows = making.chained(making.bodies())
    one, two = making.note(rows, 10), making.note(rows, 20)
    quoted = "".join(f"> {line}\r\n" for line in one.text.splitlines())
    text = f"Dear all,\r\n\r\n{quoted}\r\nand {two.line}\n30 {making.note(rows, 30).code}\n"
    (tmp_path / "mail.txt").write_text(text, encoding="utf-8", newline="")
    ours = reading.find(text, log=one.log)
    theirs = checkpoints(tmp_path / "mail.txt")
    assert [each.size for each in ours] == [10, 20, 30]
    assert sorted(each.size for each in theirs) == [10, 20, 30]


@pytest.mark.parametrize(
    "value", ['"\\ud800"', '{"a":1,"a":1}', "1.0", "NaN", "[1e3]", '"\t"', "-0", " 1", '{"b":1,"a":1}', '"\\u0041"']
)
def test_what_has_two_readings_or_two_spellings_is_refused_by_both(value: str) -> None:
    raw = value.encode()
    with pytest.raises(Bad):
        canon.read_canonical(raw)
    wrapped = making.bodies(1)[0].replace(b'"author":"Ada"', b'"author":' + raw)
    assert app_hash(wrapped) is None
    assert hash_of(wrapped) is None
