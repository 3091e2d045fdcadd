"""An entry can withhold any of its fields and keeps its hash; nothing of it can be changed and keep it."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.entry import GENESIS, NewEntry, body, canonical, chain_hash, from_body
from app.seal import fields, seal, withheld, withhold
from tests.test_entry import ENTRIES

PREV = "cd" * 32


def dump(data: Any) -> bytes:
    return canonical(data)


def drawn_names(data: st.DataObject, raw: bytes) -> set[str]:
    return set(data.draw(st.sets(st.sampled_from(sorted(fields(json.loads(raw)))))))


@given(ENTRIES, st.data())
def test_any_set_of_fields_can_be_withheld_in_any_steps_and_the_hash_stays(new: NewEntry, data: st.DataObject) -> None:
    raw = body(new, "M", "Bridge")
    names, more = drawn_names(data, raw), drawn_names(data, raw)
    once = withhold(raw, names | more)
    assert chain_hash(7, PREV, once) == chain_hash(7, PREV, raw)
    assert withhold(withhold(raw, names), more) == once
    assert withheld(once) == names | more
    assert withhold(raw, ()) == raw


@given(ENTRIES)
def test_an_entry_withheld_whole_keeps_its_hash_and_shows_nothing(new: NewEntry) -> None:
    raw = body(new, "M", "Bridge")
    bare = json.loads(withhold(raw, "*"))
    assert chain_hash(7, PREV, dump(bare)) == chain_hash(7, PREV, raw)
    assert bare.keys() == {"v", "salts", "withheld"}
    assert bare["salts"] == {}


@given(ENTRIES, st.data())
def test_what_is_withheld_leaves_no_seed_and_no_salt(new: NewEntry, data: st.DataObject) -> None:
    raw = body(new, "M", "Bridge")
    names = drawn_names(data, raw)
    if names:
        left = withhold(raw, names)
        assert new.seed.encode() not in left
        assert json.loads(left)["salts"].keys() == fields(json.loads(raw)).keys() - names


def changed(value: Any) -> Any:
    """Another value of the same look."""
    if isinstance(value, bool) or value is None:
        return "x"
    if isinstance(value, int):
        return value + 1
    return value + "x" if isinstance(value, str) else [value]


@given(ENTRIES, st.data())
def test_no_open_value_salt_commitment_or_name_can_be_changed(new: NewEntry, data: st.DataObject) -> None:
    raw = body(new, "M", "Bridge")
    names = drawn_names(data, raw)
    left = json.loads(withhold(raw, names or {"author"}))
    true = chain_hash(7, PREV, raw)
    kinds = ["commitment", *(["value", "salt", "name"] if left["salts"] else [])]
    kind = data.draw(st.sampled_from(kinds))
    if kind == "value":
        key = data.draw(st.sampled_from(sorted(left.keys() - {"v", "salts", "withheld"})))
        if isinstance(left[key], dict) and left[key]:
            name = data.draw(st.sampled_from(sorted(left[key])))
            left[key][name] = changed(left[key][name])
        else:
            left[key] = changed(left[key])
    elif kind == "salt":
        name = data.draw(st.sampled_from(sorted(left["salts"])))
        left["salts"][name] = "00" * 32
    elif kind == "commitment":
        name = data.draw(st.sampled_from(sorted(left["withheld"])))
        left["withheld"][name] = "00" * 32
    else:
        name = data.draw(st.sampled_from(sorted(left["withheld"])))
        left["withheld"][name + "x"] = left["withheld"].pop(name)
    assert not_the_same(left, true)


def not_the_same(left: dict[str, Any], true: str) -> bool:
    try:
        return chain_hash(7, PREV, dump(left)) != true
    except ValueError:
        return True


PLAIN = {"text": "calm", "persons": 12, "note": None}


def plain(payload: dict[str, Any] | None = None) -> bytes:
    from datetime import UTC, datetime

    at = datetime(2026, 6, 14, tzinfo=UTC)
    return body(NewEntry("log.line", PLAIN if payload is None else payload, at, at, "Ada", seed="5e" * 16), "M", "Bridge")


def test_a_key_with_the_name_of_a_field_cannot_hide_it() -> None:
    """A top key "payload.persons" once stood for the field in the seal, and any number could stand in the payload."""
    raw = plain()
    data = json.loads(raw)
    data["payload.persons"] = data["payload"]["persons"]
    data["payload"]["persons"] = 99
    with pytest.raises(ValueError, match=r"payload\.persons"):
        chain_hash(1, GENESIS, dump(data))


def test_bytes_that_look_like_a_seal_are_no_body() -> None:
    raw = plain()
    forged = b"\x02" + seal(json.loads(raw))
    with pytest.raises(ValueError, match="not an entry"):
        chain_hash(1, GENESIS, forged)


def test_an_empty_payload_is_said_by_the_hash() -> None:
    raw = plain({})
    data = json.loads(raw)
    del data["payload"]
    assert chain_hash(1, GENESIS, dump(data)) != chain_hash(1, GENESIS, raw)
    assert chain_hash(1, GENESIS, withhold(raw, ["payload"])) == chain_hash(1, GENESIS, raw)
    assert from_body(1, GENESIS, "", withhold(raw, ["payload"])).withheld == {"payload"}


@pytest.mark.parametrize(
    "change",
    [
        {"seed": "5E" * 16}, {"seed": "5e" * 15}, {"seed": 5}, {"seed": None}, {"salts": {}}, {"withheld": {}}, {"extra": 1},
        {"payload.text": "x"}, {"seed": " " + "5e" * 16},
    ],
)  # fmt: skip
def test_a_body_has_one_spelling_and_its_own_keys(change: dict[str, Any]) -> None:
    with pytest.raises(ValueError):
        chain_hash(1, GENESIS, dump(json.loads(plain()) | change))


@pytest.mark.parametrize(
    "change",
    [
        {"salts": 3}, {"withheld": [1]}, {"withheld": {"author": 5}}, {"withheld": {"author": "AB" * 32}},
        {"withheld": {"kind": "ab" * 32}}, {"seed": "5e" * 16}, {"salts": {}},
    ],
)  # fmt: skip
def test_a_redacted_body_of_another_shape_is_refused(change: dict[str, Any]) -> None:
    with pytest.raises(ValueError):
        chain_hash(1, GENESIS, dump(json.loads(withhold(plain(), ["author"])) | change))


@pytest.mark.parametrize("depth", [600, 900, 990, 2000, 100_000])
def test_brackets_without_end_are_refused(depth: int) -> None:
    deep = b'{"a":' * depth + b"1" + b"}" * depth
    for raw in (deep, plain().replace(b'"calm"', deep)):
        with pytest.raises(ValueError):
            chain_hash(1, GENESIS, raw.replace(b'{"a"', b'{"v"', 1))


def test_only_entries_of_format_2_withhold() -> None:
    with pytest.raises(ValueError, match="format 2"):
        withhold(b'{"author":"Ada","v":1}', ["author"])


def test_the_same_value_has_another_commitment_in_each_field_and_each_entry() -> None:
    one = json.loads(withhold(plain({"a": "x", "b": "x"}), "*"))["withheld"]
    assert one["payload.a"] != one["payload.b"]
