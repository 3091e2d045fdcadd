"""The alert life cycle of MSC.302(87), row by row and as properties over any history."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.watch.alerts import (
    SILENCE_S,
    Condition,
    acknowledged,
    in_order,
    is_active,
    needs_acknowledgement,
    raised,
    rectified,
    seen_again,
    silenced,
    sounds,
    step,
)
from app.watch.frame import Alert, AlertState, Priority
from tests.watch.build import stamp

ALARM = Condition("cpa:A:1", "cpa", Priority.ALARM, "CPA", "alter")
CAUTION = Condition("fix:GPS 1", "fix", Priority.CAUTION, "no fix", "check")


def test_an_alarm_starts_unacknowledged_and_sounds() -> None:
    alert = raised(ALARM, stamp())
    assert alert.state is AlertState.ACTIVE_UNACKNOWLEDGED
    assert sounds(alert, 1000.0)


def test_acknowledged_then_over_is_normal() -> None:
    alert = acknowledged(raised(ALARM, stamp()), "Ada", stamp(1))
    assert (alert.state, alert.acknowledged_by, alert.acknowledged) == (AlertState.ACTIVE_ACKNOWLEDGED, "Ada", stamp(1))
    assert not sounds(alert, 1002.0)
    assert rectified(alert, stamp(2)).state is AlertState.NORMAL


def test_over_before_anybody_saw_it_stays_until_acknowledged() -> None:
    alert = rectified(raised(ALARM, stamp()), stamp(1))
    assert alert.state is AlertState.RECTIFIED_UNACKNOWLEDGED
    assert acknowledged(alert, "Ada", stamp(2)).state is AlertState.NORMAL


def test_what_only_its_device_may_acknowledge_does_not_wait_here_once_it_is_over() -> None:
    """Nobody here could ever end it."""
    theirs = Condition("device:VHF:FUR3001:1", "device", Priority.WARNING, "VHF: ANTENNA FAULT", "acknowledge it there")
    assert rectified(raised(theirs, stamp()), stamp(1)).state is AlertState.NORMAL


def test_back_again_has_to_be_acknowledged_anew_and_is_counted() -> None:
    alert = seen_again(rectified(raised(ALARM, stamp()), stamp(1)), ALARM, stamp(2))
    assert (alert.state, alert.count) == (AlertState.ACTIVE_UNACKNOWLEDGED, 2)


def test_a_caution_needs_no_acknowledgement_and_never_sounds() -> None:
    alert = raised(CAUTION, stamp())
    assert not needs_acknowledgement(alert)
    assert is_active(alert)
    assert not sounds(alert, 1000.0)
    assert rectified(alert, stamp(1)).state is AlertState.NORMAL


def test_a_caution_that_rises_to_a_warning_has_to_be_acknowledged() -> None:
    warning = Condition(CAUTION.id, "fix", Priority.WARNING, "no fix", "check")
    alert = seen_again(raised(CAUTION, stamp()), warning, stamp(60))
    assert (alert.state, alert.priority) == (AlertState.ACTIVE_UNACKNOWLEDGED, Priority.WARNING)


def test_silence_lasts_thirty_seconds() -> None:
    alert = silenced(raised(ALARM, stamp()), stamp())
    assert not sounds(alert, 1000.0 + SILENCE_S - 0.1)
    assert sounds(alert, 1000.0 + SILENCE_S)
    assert alert.state is AlertState.ACTIVE_UNACKNOWLEDGED


def test_what_was_acknowledged_on_its_own_device_waits_for_nobody_here() -> None:
    there = Condition("device:x", "device", Priority.ALARM, "t", "d", acknowledged_by="GYRO")
    assert raised(there, stamp()).acknowledged_by == "GYRO"


def test_the_end_of_an_alert_is_seen_once_and_then_it_is_gone() -> None:
    alerts = step({}, [CAUTION], stamp())
    alerts = step(alerts, [], stamp(1))
    assert alerts[CAUTION.id].state is AlertState.NORMAL
    assert step(alerts, [], stamp(2)) == {}


def test_the_most_urgent_comes_first_then_what_waits() -> None:
    warning = raised(Condition("w", "w", Priority.WARNING, "", ""), stamp())
    alarm_seen = acknowledged(raised(Condition("a", "a", Priority.ALARM, "", ""), stamp(5)), "Ada", stamp(6))
    alarm_new = raised(ALARM, stamp(1))
    assert [a.id for a in in_order([raised(CAUTION, stamp()), warning, alarm_seen, alarm_new])] == [ALARM.id, "a", "w", CAUTION.id]


ACTS = st.lists(st.sampled_from(["seen", "over", "ack", "silence", "rise", "fall"]), max_size=40)


@given(ACTS)
def test_nothing_urgent_disappears_unseen(acts: list[str]) -> None:
    """However it goes: an alarm or warning leaves the list only after an acknowledgement since it was last raised."""
    alerts: dict[str, Alert] = {}
    priority, seen_by_somebody = Priority.WARNING, True
    for i, act in enumerate(acts):
        now = stamp(i)
        before = alerts.get("x")
        if act == "ack" and before is not None:
            alerts["x"] = acknowledged(before, "Ada", now)
            seen_by_somebody = True
        elif act == "silence" and before is not None:
            alerts["x"] = silenced(before, now)
        elif act in ("seen", "rise", "fall"):
            new = {"rise": Priority.ALARM, "fall": Priority.WARNING}.get(act, priority)
            if before is None or not is_active(before) or new > before.priority:
                seen_by_somebody = False
            priority = new
            alerts = step(alerts, [Condition("x", "x", priority, "t", "d")], now)
        else:
            alerts = step(alerts, [], now)
        shown = {a.id for a in in_order(alerts.values())}
        if not seen_by_somebody:
            assert "x" in shown
        if "x" in shown and is_active(alerts["x"]) and not seen_by_somebody:
            assert needs_acknowledgement(alerts["x"])
