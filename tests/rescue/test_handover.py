"""The hand-over sheet: everything that somebody still has to act on."""

from __future__ import annotations

from app.rescue import entries as e
from app.rescue.entries import Category, Place, PobKind
from app.rescue.fold import fold
from app.rescue.handover import handover
from tests.rescue.test_fold import decision
from tests.rescue.writing import CASE, at, chained, moved, new


def call(party: str, result: str, minutes: float) -> object:
    return new(e.CommsLine(direction="out", means="phone", party=party, content="x", result=result), minutes)


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
