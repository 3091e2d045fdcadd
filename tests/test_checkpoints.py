"""Checkpoints of a journal, of both forms: signed right, and for what they say only."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from app.checkpoints import note_of, old_statement, signed_right
from app.errors import UserError
from app.ports import Checkpoint
from db.keys import StationKey, station_key
from tests.rescue.writing import START

HEAD, FIRST, ROOT = "ab" * 32, "cd" * 32, bytes(range(32))


@pytest.fixture
def key(tmp_path: Path) -> StationKey:
    return station_key(tmp_path, "Bridge")


def older(key: StationKey, mission: str = "M", station: str = "Bridge") -> Checkpoint:
    statement = old_statement(mission, station, 7, HEAD, START)
    public, signature = key.sign(statement.encode())
    return Checkpoint(7, HEAD, START, station, statement, public, signature)


def test_both_forms_are_signed_right_by_their_station(key: StationKey) -> None:
    newer = key.checkpoint("Bridge", 7, HEAD, ROOT, FIRST, START)
    assert signed_right(newer, "M")
    assert signed_right(newer, "any other mission")  # a note speaks of the log by its first hash
    assert signed_right(older(key), "M")
    assert not signed_right(older(key), "another mission")
    note = note_of(newer)
    assert note is not None
    assert (note.size, note.root, note.log) == (7, ROOT, FIRST[:32])
    assert note_of(older(key)) is None


@pytest.mark.parametrize("form", ["note", "older"])
@pytest.mark.parametrize(
    "change",
    [
        {"seq": 8}, {"at": START + timedelta(seconds=1)}, {"station": "Deck"}, {"signature": "ab" * 64}, {"signature": "zz"},
        {"public_key": "ab" * 32}, {"public_key": ""}, {"statement": ""}, {"statement": "fairlead checkpoint 1\n"},
    ],
)  # fmt: skip
def test_a_checkpoint_with_anything_changed_is_not_signed_right(key: StationKey, form: str, change: dict[str, Any]) -> None:
    whole = key.checkpoint("Bridge", 7, HEAD, ROOT, FIRST, START) if form == "note" else older(key)
    assert signed_right(whole, "M")
    assert not signed_right(replace(whole, **change), "M")


def test_the_head_of_the_older_form_is_signed(key: StationKey) -> None:
    assert not signed_right(replace(older(key), head="00" * 32), "M")


def test_a_note_signed_by_another_station_is_not_that_stations(key: StationKey, tmp_path: Path) -> None:
    other = station_key(tmp_path, "Deck")
    whole = key.checkpoint("Bridge", 7, HEAD, ROOT, FIRST, START)
    assert not signed_right(replace(whole, public_key=other.public), "M")


def test_a_name_with_a_line_end_signs_no_other_line(key: StationKey) -> None:
    forged = older(key, mission="M'\nentries 9", station="x\nhead 00")
    assert forged.statement.count("\n") == 6
    assert signed_right(forged, "M'\nentries 9")


@pytest.mark.parametrize("change", [{"signature": "zz"}, {"public_key": "zz"}, {"statement": "x"}, {"signature": "ab"}])
def test_what_is_no_note_says_so(key: StationKey, change: dict[str, Any]) -> None:
    whole = key.checkpoint("Bridge", 7, HEAD, ROOT, FIRST, START)
    with pytest.raises(UserError):
        note_of(replace(whole, **change))
