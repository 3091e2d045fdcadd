"""The hand-over sheet: everything that somebody still has to act on."""

from __future__ import annotations

from typing import Literal

from app.entry import NewEntry
from app.rescue import entries as e
from app.rescue.entries import Category, Flag, Phase, Place, PobKind
from app.rescue.fold import fold
from app.rescue.handover import handover
from tests.rescue.test_fold import decision
from tests.rescue.writing import CASE, at, chained, moved, new


def call(party: str, result: Literal["answered", "no_answer"], minutes: float, repeat: int | None = None) -> NewEntry:
    line = e.CommsLine(direction="out", means="phone", party=party, content="x", result=result, repeat_min=repeat)
    return new(line, minutes)


def test_the_sheet_has_what_is_open_and_not_what_is_settled() -> None:
    recount = new(e.PeopleRecount(total=9), 6, subject=None)
    state = fold(
        chained(
            [
                new(e.WatchOn(name="Ada", role="OOW"), 0, subject=None),
                new(e.CaseOpened(number=CASE), 1),
                new(e.CasePob(pob_kind=PobKind.REPORTED, total=40), 2),
                new(e.CaseOpened(number="AUR-26-015"), 1, subject="AUR-26-015"),
                new(e.CaseClosed(outcome="closed"), 3, subject="AUR-26-015"),
                new(moved(Place.BOAT, Place.OWN_SHIP, man=10), 5),
                recount,
                call("MRCC Rome", "no_answer", 7),
                call("RCC Malta", "no_answer", 8),
                call("mrcc rome", "answered", 9),
                new(decision("d1", "aa", released=True), 10),
                new(e.RelaySent(draft="d1", channel="smtp", recipients=("MRCC Rome",), status="failed", content_sha256="aa"), 11),
                new(e.AlertNoted(alert="a1", priority="ALARM", state="active, not acknowledged", title="GNSS lost"), 12),
                new(e.AlertNoted(alert="a2", priority="ALARM", state="active, not acknowledged", title="CPA"), 12),
                new(e.AlertNoted(alert="a2", priority="ALARM", state="normal", title="CPA"), 13),
                new(e.LinkNoted(link="GPS 1", phase="failed"), 12),
                new(e.LinkNoted(link="AIS", phase="failed"), 12),
                new(e.LinkNoted(link="AIS", phase="live"), 13),
                new(e.IncidentMarked(), 14, subject="i1"),
                new(e.MobMarked(), 15, subject=None),
            ]
        )
    )
    sheet = handover(state, at(30))
    assert [c.case.id for c in sheet.open_cases] == [CASE]
    assert sheet.open_cases[0].reported is not None
    assert (sheet.open_cases[0].reported.total, sheet.open_cases[0].counted) == (40, None)
    assert (sheet.on_board, sheet.on_board_by_category, sheet.unexplained) == (10, {Category.MAN: 10}, 1)
    assert [d.recount for d in sheet.differences] == [recount.id]
    assert [c.line.party for c in sheet.unanswered] == ["RCC Malta"]
    assert [t.status for t in sheet.not_sent] == ["failed"]
    assert [name for name, _, _ in sheet.alerts] == ["GNSS lost"]
    assert [name for name, _, _ in sheet.feeds] == ["GPS 1"]
    assert (len(sheet.incidents), len(sheet.mobs)) == (1, 1)
    assert handover(state, at(30), since=at(20)).incidents == ()
    assert sheet.on_watch[0][0] == "Ada"


def test_open_requests_say_how_long_they_wait_and_calls_to_repeat_stand_with_the_one_due_first() -> None:
    assigned = new(e.PosRequested(to=("Flag",)), 1, subject=None)
    state = fold(
        chained(
            [
                assigned,
                new(e.PosAnswered(request=assigned.id, result="assigned", port="Ancona"), 2, subject=None),
                new(e.PosRequested(to=("MRCC Rome",), cases=(CASE,)), 30, subject=None),
                call("RCC Malta", "no_answer", 100, repeat=60),
                call("MRCC Rome", "no_answer", 110, repeat=5),
            ]
        )
    )
    sheet = handover(state, at(120))
    assert [(r.request.number, r.hours) for r in sheet.requests] == [(2, 1.5)]
    assert [r.party for r in sheet.reminders] == ["MRCC Rome", "RCC Malta"]
    assert [r.party for r in sheet.due] == ["MRCC Rome"]


def test_a_case_says_its_last_sitrep_who_set_its_phase_and_the_weather() -> None:
    sent = e.RelaySent(draft="d", channel="email", recipients=("x",), status="delivered", content_sha256="a", sitrep=4)
    state = fold(
        chained(
            [
                new(e.CaseOpened(number=CASE), 0),
                new(e.CasePhase(phase=Phase.DISTRESS, decider="master"), 1),
                new(e.CaseWeather(sea_state=2), 2),
                new(e.CaseWeather(sea_state=4), 3),
                new(sent, 4),
                new(moved(Place.BOAT, Place.OWN_SHIP, man=3), 5),
                new(moved(Place.BOAT, Place.OWN_SHIP, man=3), 5, subject=None),
            ]
        )
    )
    (case,) = handover(state, at(30)).open_cases
    assert (case.last_sitrep, case.last_sitrep_at, case.on_board) == (4, at(4), 3)
    assert case.phase is not None
    assert case.weather is not None
    assert (case.phase.decider, case.phase.by, case.weather.weather.sea_state) == ("master", "Ada", 4)


def test_people_who_are_elsewhere_needs_and_categories_that_differ_are_on_the_sheet() -> None:
    embarked = moved(Place.BOAT, Place.OWN_SHIP, man=8, unknown=2).model_copy(update={"medical": 2})
    state = fold(
        chained(
            [
                new(embarked, 1),
                new(moved(Place.BOAT, Place.RHIB, man=5), 2),
                new(moved(Place.OWN_SHIP, Place.HELICOPTER, man=1), 3),
                new(moved(Place.SEA, Place.DECEASED_AT_SEA, man=1), 3),
                new(moved(Place.SEA, Place.MISSING, man=4), 3),
                new(e.PeopleRecount(total=7), 4, subject=None),
                new(e.PeopleRecount(total=9, by_category={Category.MAN: 9}), 5, subject=None),
            ]
        )
    )
    sheet = handover(state, at(30))
    assert sheet.elsewhere == {Place.RHIB: 5, Place.HELICOPTER: 1, Place.MISSING: 4}
    assert sheet.flags == {Flag.MEDICAL: 2}
    assert [(d.unexplained, d.superseded) for d in sheet.differences] == [(-2, True)]
    assert [d.categories_open for d in sheet.category_differences] == [{Category.MAN: 2, Category.UNKNOWN: -2}]
    assert sheet.unexplained == 0


def test_alerts_that_are_true_and_quiet_say_who_quietened_them() -> None:
    def noted(alert: str, state: str, minute: float, by: str | None = None) -> NewEntry:
        return new(e.AlertNoted(alert=alert, priority="alarm", state=state, title=alert, by=by), minute)

    sheet = handover(
        fold(
            chained(
                [
                    noted("CPA", "active, not acknowledged", 1),
                    noted("GNSS", "active, not acknowledged", 1),
                    noted("GNSS", "active, acknowledged", 2, "Bo"),
                    noted("Disk", "over, not acknowledged", 2),
                ]
            )
        ),
        at(9),
    )
    assert {a.title: (a.quiet, a.by) for a in sheet.open_alerts} == {
        "CPA": (False, None),
        "GNSS": (True, "Bo"),
        "Disk": (False, None),
    }


def test_movements_that_cannot_have_been_are_on_the_sheet() -> None:
    sheet = handover(fold(chained([new(moved(Place.DECEASED_AT_SEA, Place.PORT, man=1), 1)])), at(9))
    assert len(sheet.wrong_routes) == 1
