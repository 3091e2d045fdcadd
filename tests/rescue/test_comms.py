"""A call that is to be repeated is forgotten by nobody: it ends when somebody was reached, and not before."""

from __future__ import annotations

import pytest

from app.rescue import entries as e
from app.rescue.fold import fold
from tests.rescue.writing import chained, new


def call(_minutes: float, result: str, *, repeat: int | None = None, party: str = "MRCC Rome", **more: object) -> e.CommsLine:
    data = {"direction": "out", "means": "VHF", "party": party, "content": "", "result": result, "repeat_min": repeat, **more}
    return e.CommsLine.model_validate(data)


def waiting(*calls: tuple[float, e.CommsLine]) -> list[tuple[str, float]]:
    """Party and minute of each call that is still to be repeated."""
    written = [new(said, minutes, id=f"{i:032x}") for i, (minutes, said) in enumerate(calls)]
    start = written[0].happened
    found = fold(chained(written)).reminders
    return [(r.party, (r.said - start).total_seconds() / 60 + calls[0][0]) for r in found]


@pytest.mark.parametrize("result", ["no_answer", "sent", ""])
def test_trying_once_more_without_reaching_anybody_ends_no_reminder(result: str) -> None:
    assert waiting((0, call(0, "no_answer", repeat=10)), (3, call(3, result))) == [("MRCC Rome", 0)]


@pytest.mark.parametrize("result", ["answered", "refused", "received"])
def test_reaching_them_ends_it_however_their_name_is_written(result: str) -> None:
    assert waiting((0, call(0, "no_answer", repeat=10)), (3, call(3, result, party="mrcc rome"))) == []
    assert waiting((0, call(0, "no_answer", repeat=10)), (3, call(3, result, party="RCC Malta"))) == [("MRCC Rome", 0)]


def test_a_new_timer_takes_the_place_of_the_old_one() -> None:
    assert waiting((0, call(0, "no_answer", repeat=10)), (3, call(3, "no_answer", repeat=5))) == [("MRCC Rome", 3)]


def test_a_line_that_names_the_call_ends_it_whatever_came_of_it() -> None:
    assert waiting((0, call(0, "no_answer", repeat=10)), (3, call(3, "no_answer", answers=f"{0:032x}"))) == []
