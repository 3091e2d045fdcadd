"""Calls and requests come due when they should, again and again, and end when they should."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.geo import Position
from app.rescue.due import asked_again, due_now
from app.rescue.entries import CommsLine
from app.rescue.state import Communication, PosAnswer, PosRequest, Reminder, RescueState

SAID = datetime(2026, 6, 14, 2, 41, tzinfo=UTC)


def minutes(number: float) -> datetime:
    return SAID + timedelta(minutes=number)


def waiting(party: str = "MRCC Rome", result: str = "no_answer", channel: str = "16") -> RescueState:
    call = CommsLine.model_validate(
        {"direction": "out", "means": "VHF", "channel": channel, "party": party, "content": "c", "result": result, "repeat_min": 5}
    )
    return RescueState(
        communications=(Communication(call, SAID, "AUR-26-014", "c1", "2/O"),),
        reminders=(Reminder("c1", party, "VHF", "AUR-26-014", SAID, minutes(5)),),
    )


def asked(*answers: PosAnswer, remind: int | None = 120, superseded: bool = False) -> RescueState:
    request = PosRequest(1, "r1", SAID, ("MRCC Rome",), (), "email", "", None, (), remind, "2/O", answers, superseded)
    return RescueState(requests=(request,))


def answer(result: str, at: float, port: str = "") -> PosAnswer:
    return PosAnswer(result, "MRCC Rome", port, None, "", minutes(at), f"a{at}", "2/O")


def test_a_call_comes_due_after_its_minutes_and_says_who_and_what_came_of_it() -> None:
    assert due_now(waiting(), minutes(4.9)) == ()
    (due,) = due_now(waiting(), minutes(5))
    assert due.title == "Call MRCC Rome again: no answer 02:41"
    assert "VHF 16 5 min ago, case AUR-26-014" in due.detail
    (due,) = due_now(waiting(result="refused"), minutes(5))
    assert due.title == "Call MRCC Rome again: refused 02:41"


def test_it_comes_due_anew_each_time_its_minutes_have_passed() -> None:
    keys = [d.key for m in (5, 6, 9.9, 10, 14, 15) for d in due_now(waiting(), minutes(m))]
    assert keys[0] == keys[1] == keys[2] != keys[3] == keys[4] != keys[5]


def test_a_name_that_may_hold_a_position_is_not_in_the_title() -> None:
    (due,) = due_now(waiting("boat at 33°03.4'N 012°23.2'E"), minutes(6))
    assert due.title == "Call again: no answer 02:41"
    assert "33" not in due.title + due.detail


def test_the_day_is_said_when_it_was_another_one() -> None:
    (due,) = due_now(waiting(), minutes(24 * 60))
    assert "14 Jun 02:41" in due.title


def test_a_request_without_a_word_comes_due_after_its_time_and_again() -> None:
    assert due_now(asked(), minutes(119)) == ()
    (due,) = due_now(asked(), minutes(120))
    assert due.title == "Place of safety: no answer since 02:41"
    (later,) = due_now(asked(), minutes(240))
    assert later.key != due.key


@pytest.mark.parametrize(
    "state",
    [
        asked(answer("assigned", 60, "Ancona")),
        asked(answer("refused", 60)),
        asked(remind=None),
        asked(superseded=True),
    ],
)
def test_an_answered_or_replaced_request_reminds_of_nothing(state: RescueState) -> None:
    assert due_now(state, minutes(2000)) == ()


def test_told_to_wait_starts_the_time_anew() -> None:
    state = asked(answer("wait", 60))
    assert due_now(state, minutes(179)) == ()
    (due,) = due_now(state, minutes(180))
    assert due.title == "Place of safety: told to wait 03:41"
    assert asked_again(state.requests[0]) == minutes(180)


def test_nothing_is_due_while_the_log_is_being_read() -> None:
    state = waiting()
    unread = RescueState(reminders=state.reminders, communications=state.communications, loading=(1, 2))
    assert due_now(unread, minutes(10)) == ()


@given(every=st.integers(1, 240), after=st.floats(0, 5000))
def test_the_number_of_times_is_the_number_of_intervals(every: int, after: float) -> None:
    state = RescueState(reminders=(Reminder("c", "X", "VHF", None, SAID, minutes(every)),))
    found = due_now(state, minutes(after))
    assert bool(found) == (after >= every) or abs(after - every) < 1e-6
    if found:
        assert abs(int(found[0].key.split(":")[1]) - after / every) <= 1 + 1e-6


def test_no_position_of_an_answer_gets_into_a_title() -> None:
    wait = PosAnswer("wait", "MRCC Rome", "", Position(43.6, 13.5), "43°36'N", minutes(1), "a", "2/O")
    (due,) = due_now(asked(wait), minutes(200))
    assert "43" not in due.title + due.detail
