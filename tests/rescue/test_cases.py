"""The card of a case keeps everything: each press of a step, each assessment with who wrote it, the last SITREP's time."""

from __future__ import annotations

from dataclasses import replace

from app.entry import NewEntry
from app.rescue import entries as e
from app.rescue.entries import CaseEventKind, Phase, PobKind
from app.rescue.fold import fold
from app.rescue.state import Case
from tests.rescue.writing import CASE, at, chained, new

LAUNCH = CaseEventKind.RHIB_LAUNCHED


def case(*entries: NewEntry) -> Case:
    return fold(chained([new(e.CaseOpened(number=CASE), 0), *entries])).cases[CASE]


def test_nine_launches_are_nine_times_and_the_first_stays_the_first() -> None:
    presses = [new(e.CaseEvent(event=LAUNCH), minute) for minute in (30, 10, 20, 40, 50, 60, 70, 80, 90)]
    folded = case(*presses)
    assert [moment for moment, _ in folded.event_times[LAUNCH]] == [at(m) for m in (10, 20, 30, 40, 50, 60, 70, 80, 90)]
    assert folded.events[LAUNCH] == at(10)
    assert folded.event_entries[LAUNCH] == presses[1].id


def test_a_press_struck_out_or_corrected_in_time_moves_the_first() -> None:
    one, two = new(e.CaseEvent(event=LAUNCH), 10), new(e.CaseEvent(event=LAUNCH), 20)
    struck = new(e.EntryVoid(reason="wrong key"), 30, corrects=one.id)
    later = new(e.CaseEvent(event=LAUNCH), 25, corrects=two.id)
    assert case(one, two, struck, later).event_times[LAUNCH] == ((at(25), two.id),)


def test_each_assessment_says_who_saw_who_decided_and_who_wrote() -> None:
    said = e.CasePhase(phase=Phase.DISTRESS, factors=("medical",), observer="look-out", decider="master")
    first = new(e.CasePhase(phase=Phase.ALERT), 1)
    folded = case(first, replace(new(said, 2), author="Bo"))
    assert folded.phase is Phase.DISTRESS
    assert [(p.phase, p.observer, p.decider, p.by) for p in folded.phases] == [
        (Phase.ALERT, "", "", "Ada"),
        (Phase.DISTRESS, "look-out", "master", "Bo"),
    ]


def test_the_last_sitrep_has_its_number_and_the_time_it_went() -> None:
    def sitrep(number: int, minute: float, status: str) -> NewEntry:
        return new(
            e.RelaySent(draft=f"d{number}", channel="email", recipients=("x",), status=status, content_sha256="a", sitrep=number),
            minute,
        )

    folded = case(sitrep(1, 5, "queued"), sitrep(2, 60, "queued"), sitrep(2, 61, "delivered"), sitrep(1, 90, "delivered"))
    assert (folded.sitreps, folded.sitrep_at) == (2, at(60))


def test_a_reported_number_keeps_the_sick_the_dead_and_the_missing_apart() -> None:
    folded = case(new(e.CasePob(pob_kind=PobKind.REPORTED, total=70, medical=3, dead=2, missing=0), 1))
    number = folded.latest_pob(PobKind.REPORTED)
    assert number is not None
    assert (number.total, number.medical, number.disabled, number.dead, number.missing) == (70, 3, None, 2, 0)


def test_where_the_boat_was_sighted_and_by_what_way_the_alert_came() -> None:
    opened = new(e.CaseOpened(number=CASE, channel="e-mail"), 0)
    seen = new(e.CaseEvent(event=CaseEventKind.SIGHTED, bearing_deg=210, range_m=5556, note="by the look-out"), 9)
    folded = fold(chained([opened, seen])).cases[CASE]
    assert folded.channel == "e-mail"
    assert [(s.bearing_deg, s.range_m, s.note, s.at) for s in folded.sightings] == [(210, 5556, "by the look-out", at(9))]
    assert folded.events[CaseEventKind.SIGHTED] == at(9)
