"""The officer's own marks on the chart: set, corrected, taken off, struck out."""

from __future__ import annotations

import pytest
from pydantic import ValidationError

from app.geo import Position
from app.rescue import entries as e
from app.rescue.fold import fold
from tests.rescue.writing import chained, new

NET = e.MarkSet(lat=33.1, lon=12.2, name="Net", symbol="danger", note="drifts")


def test_a_mark_stands_where_it_was_set() -> None:
    (mark,) = fold(chained([new(NET, 1, subject=None)])).marks
    assert (mark.position, mark.name, mark.symbol, mark.note) == (Position(33.1, 12.2), "Net", "danger", "drifts")


def test_a_corrected_mark_is_where_the_correction_says_and_is_still_the_same_one() -> None:
    first = new(NET, 1, subject=None)
    moved = new(NET.model_copy(update={"lat": 33.3}), 1, subject=None, corrects=first.id)
    (mark,) = fold(chained([first, moved])).marks
    assert (mark.id, mark.position.lat) == (first.id, 33.3)


def test_a_removed_mark_is_gone_from_the_chart_and_both_lines_stay_in_the_log() -> None:
    first, other = new(NET, 1, subject=None), new(NET.model_copy(update={"name": "Boat"}), 2, subject=None)
    moved = new(NET, 1, subject=None, corrects=first.id)
    state = fold(chained([first, other, moved, new(e.MarkRemoved(mark=moved.id), 3, subject=None)]))
    assert [mark.name for mark in state.marks] == ["Boat"]
    assert [line.title for line in state.lines] == ["Mark on the chart", "Mark on the chart", "Mark taken off the chart"]


def test_a_mark_that_was_struck_out_is_gone() -> None:
    first = new(NET, 1, subject=None)
    assert fold(chained([first, new(e.EntryVoid(reason="wrong place"), 2, subject=None, corrects=first.id)])).marks == ()


def test_a_removal_that_was_struck_out_brings_the_mark_back() -> None:
    first, removed = new(NET, 1, subject=None), new(e.MarkRemoved(mark="x"), 2, subject=None)
    removed = new(e.MarkRemoved(mark=first.id), 2, subject=None)
    back = new(e.EntryVoid(reason="still there"), 3, subject=None, corrects=removed.id)
    assert len(fold(chained([first, removed, back])).marks) == 1


@pytest.mark.parametrize("said", [{"lat": 91.0, "lon": 0.0}, {"lat": 0.0, "lon": 181.0}, {"lat": float("nan"), "lon": 1.0}])
def test_a_place_that_is_none_is_no_mark(said: dict[str, float]) -> None:
    with pytest.raises(ValidationError):
        e.MarkSet(**said, name="x")
