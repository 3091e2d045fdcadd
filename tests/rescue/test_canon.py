"""Canonical bytes of a state: every field shows in them, the order of writing does not have to."""

from __future__ import annotations

import json
from dataclasses import fields, replace
from typing import Any

import pytest

from app.rescue import entries as e
from app.rescue.canon import state_bytes
from app.rescue.entries import Category, Place
from app.rescue.fold import Folder, fold
from app.rescue.state import RescueState
from tests.rescue.writing import CASE, at, chained, moved, new


def entries() -> list[Any]:
    recount = new(e.PeopleRecount(total=9, by_category={Category.MAN: 9}), 6, subject=None)
    return [
        new(e.MissionOpened(name="M", ship="AURORA"), 0, subject=None),
        new(e.WatchOn(name="Ada", role="OOW"), 0.5, subject=None),
        new(e.CaseOpened(number=CASE), 1),
        new(e.CasePosition(lat=33.2, lon=12.5, at=at(0), accuracy_m=926.5), 2),
        new(e.CaseWeather(wind_mps=10.5), 2.2),
        new(e.CaseTrack(target="A:1", points=((at(0), 33.1, 12.1),)), 2.4),
        new(e.CaseEvent(event=e.CaseEventKind.RHIB_LAUNCHED), 3),
        new(moved(Place.BOAT, Place.OWN_SHIP, "RHIB 1 trip 1", man=8, unknown=2), 5),
        recount,
        new(e.PeopleExplained(recount=recount.id, difference=-1, reason="counted twice"), 7, subject=None),
        new(e.CommsLine(direction="out", means="phone", party="MRCC", content="x", repeat_min=10), 8),
        new(e.PosRequested(to=("MRCC",), cases=(CASE,)), 9, subject=None),
        new(e.IncidentMarked(), 10, subject="i1"),
        new(e.MediaAdded(sha256="ab" * 32, name="a.jpg", size=3, incident="i1"), 10.5, subject="i1"),
        new(e.MobMarked(), 11, subject=None),
        new(e.MarkSet(lat=33.1, lon=12.1, name="Net"), 11.2, subject=None),
        new(e.VesselNoted(name="P 300", mmsi="642000001"), 12, subject="v1"),
        new(e.SpeedsSet(own_mps=5.0), 13, subject=None),
        new(e.PersonalNoted(record="r1", act="added", delete_on=at(0).date()), 14, subject=None),
    ]


def test_every_part_of_the_state_shows_in_its_bytes() -> None:
    state = fold(chained(entries()))
    whole, empty = state_bytes(state), RescueState()
    for part in fields(RescueState):
        assert state_bytes(replace(state, **{part.name: getattr(empty, part.name)})) != whole or part.name in (
            "mode", "told", "problems", "loading", "withheld",
        )  # fmt: skip


def test_every_part_of_an_entry_and_of_a_line_is_in_the_bytes() -> None:
    line = fold(chained(entries())).lines[0]
    written = json.loads(state_bytes(replace(RescueState(), lines=(line,))))["lines"][0]
    derived = {"payload_json", "id", "at", "order"}
    parts = {name for name in dir(line.entry) if not name.startswith("_") and not callable(getattr(line.entry, name))}
    assert parts - {"payload_json"} == set(written["entry"])
    assert {name for name in dir(line) if not name.startswith("_")} - derived == set(written)


def test_one_person_more_is_another_state() -> None:
    state = fold(chained(entries()))
    ledger = state.ledger
    more = replace(ledger, at={**ledger.at, Place.OWN_SHIP: {**ledger.at[Place.OWN_SHIP], Category.MAN: 9}})
    assert state_bytes(replace(state, ledger=more)) != state_bytes(state)


def test_folding_one_by_one_gives_the_same_bytes_as_at_once() -> None:
    written = chained(entries())
    folder = Folder()
    for entry in written:
        folder.add([entry])
    assert state_bytes(folder.state) == state_bytes(fold(written))


def test_the_order_of_writing_shows_only_in_the_chain() -> None:
    one, other = fold(chained(entries_of(1))), fold(chained(entries_of(-1)))
    assert state_bytes(one) != state_bytes(other)
    assert state_bytes(one, chain=False) == state_bytes(other, chain=False)


def entries_of(step: int) -> list[Any]:
    """The same entries, written forwards or backwards."""
    return [replace(entry, id=f"{i:032x}") for i, entry in enumerate(SAME)][::step]


SAME = [new(e.CaseOpened(number=CASE), 0), new(e.LogLine(text="a"), 1), new(moved(Place.BOAT, Place.OWN_SHIP, man=1), 2)]


def test_what_has_no_canonical_form_is_said_to_have_none() -> None:
    with pytest.raises(TypeError, match="object has no canonical form"):
        state_bytes(replace(RescueState(), mission=object()))  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="key of type int"):
        state_bytes(replace(RescueState(), cases={1: None}))  # type: ignore[dict-item]
