"""Entries as they are read back: the quick way says what the long way says, and takes nothing that is not an entry."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app import entry as module
from app.entry import GENESIS, NewEntry, ShipState, body, canonical, chain_hash, from_body

NUMBERS = st.none() | st.floats(allow_nan=False, allow_infinity=False)
TEXTS = st.text(max_size=12)
TIMES = st.datetimes(datetime(1970, 1, 1), datetime(2100, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001 - hypothesis wants it so
SHIPS = st.none() | st.builds(
    ShipState,
    lat=NUMBERS,
    lon=NUMBERS,
    position_source=st.none() | TEXTS,
    position_age_s=NUMBERS,
    sog_mps=NUMBERS,
    cog_deg=NUMBERS,
    heading_deg=NUMBERS,
    wind_from_deg=NUMBERS,
    wind_mps=NUMBERS,
    clock_offset_s=NUMBERS,
    clock_source=st.none() | TEXTS,
    links=st.dictionaries(TEXTS, TEXTS, max_size=3).map(lambda links: tuple(sorted(links.items()))),
)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**40), 2**40) | TEXTS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXTS, inner, max_size=3),
    max_leaves=8,
)
NASTY = st.sampled_from(
    ['","ship":null,"station":"x', '"', "\\", ',"ship":{', "\x00", "é \u2028 ش", '},"ship":null,"station":"a","subject":null']
)
ENTRIES = st.builds(
    NewEntry,
    kind=st.sampled_from(["log.line", "case.opened"]) | TEXTS,
    payload=st.dictionaries(TEXTS | NASTY | st.sampled_from(["ship", "station", "v"]), JSON | NASTY, max_size=4),
    happened=TIMES,
    written=TIMES,
    author=TEXTS | NASTY,
    subject=st.none() | TEXTS | NASTY,
    ship=SHIPS,
    corrects=st.none() | TEXTS,
    id=TEXTS,
)


@given(ENTRIES, TEXTS | NASTY, TEXTS)
def test_what_was_written_is_read_back_whichever_way_it_is_read(new: NewEntry, mission: str, station: str) -> None:
    data = body(new, mission, station)
    quick, long = from_body(7, GENESIS, "ab" * 32, data), module._from_json(7, GENESIS, "ab" * 32, data.decode())
    assert quick == long
    assert (quick.mission, quick.station, quick.kind, quick.subject) == (mission, station, new.kind, new.subject)
    assert (quick.id, quick.author, quick.corrects) == (new.id, new.author, new.corrects)
    assert (quick.happened, quick.written) == (new.happened, new.written)
    assert canonical(quick.payload) == canonical(new.payload) == canonical(json.loads(quick.payload_json))
    assert quick.ship == new.ship


def plain(text: str = "calm sea") -> bytes:
    entry = NewEntry("log.line", {"text": text}, datetime(2026, 6, 14, tzinfo=UTC), datetime(2026, 6, 14, tzinfo=UTC), "Ada")
    return body(entry, "M", "bridge")


@pytest.mark.parametrize("clock", [None, "GPS 1"])
def test_an_everyday_entry_is_read_the_quick_way(monkeypatch: pytest.MonkeyPatch, clock: str | None) -> None:
    monkeypatch.delattr(module, "_from_json")
    ship = ShipState(lat=33.2, lon=-12.5e-6, position_source="GPS 1", links=(("AIS", "live"), ("GPS 1", "silent")))
    if clock is not None:
        ship = replace(ship, clock_offset_s=-7.25, clock_source=clock)
    at = datetime(2026, 6, 14, tzinfo=UTC)
    entry = NewEntry("log.line", {"text": 'he said "no"'}, at, at, "2/O", subject="AUR-26-014", ship=ship)
    assert from_body(1, GENESIS, "", body(entry, "M", "bridge")).ship == ship


@pytest.mark.parametrize(
    "damaged",
    [
        plain().replace(b'"v":2', b'"v":3'),
        plain().replace(b'"v":2', b'"v":1,"v":2'),
        plain()[:-1],
        plain() + b"}",
        plain().replace(b"2026-06-14T", b"2026-06-34T"),
        plain().replace(b'"ship":null', b'"ship":nul'),
        b"",
        b"[]",
    ],
    ids=["a version to come", "two versions", "cut", "too long", "no such day", "half a word", "nothing", "a list"],
)
def test_what_is_no_entry_is_not_taken_for_one(damaged: bytes) -> None:
    with pytest.raises((ValueError, KeyError, TypeError)):
        from_body(1, GENESIS, "", damaged)


def test_a_second_author_hidden_behind_the_payload_is_not_read_over() -> None:
    """JSON with a key twice: another reader would take the second one. Whether it stands before the seed or behind it."""
    for place in (b'"ship":null', b'"seed":'):
        forged = plain().replace(place, b'"author":"Bo","zz":{},' + place)
        with pytest.raises(ValueError, match=r"stands twice|Extra data|canonical"):
            _ = from_body(1, GENESIS, "", forged).payload
        with pytest.raises(ValueError, match="canonical"):
            chain_hash(1, GENESIS, forged)


def test_entries_are_equal_when_they_say_the_same_in_the_same_place() -> None:
    data = plain()
    one = from_body(1, GENESIS, "aa", data)
    assert one == from_body(1, GENESIS, "aa", data)
    assert len({one, from_body(1, GENESIS, "aa", data)}) == 1
    assert one != from_body(2, GENESIS, "aa", data)
    assert one != from_body(1, GENESIS, "bb", data)
    assert one != from_body(1, GENESIS, "aa", data.replace(b"calm", b"high"))
    assert one != data
