"""The judge of a drill: what is met, missed and left out, by logs that were made for it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app import station
from app.clock import ManualClock
from app.entry import SYSTEM
from app.geo import Position, destination
from app.relay.drafts import FIXED_TEXTS
from app.rescue.entries import (
    AlertNoted,
    CaseOpened,
    CasePosition,
    Category,
    LogLine,
    Payload,
    PeopleMovement,
    PeopleRecount,
    Place,
    PolicyDecision,
    WatchOn,
)
from app.rescue.logbook import Logbook
from app.training.facts import Asked, Drill, Hull, Run, Truth, from_json, to_json
from app.training.judge import KINDS, Result, Verdict, judge, points
from app.training.trainee import read_log
from app.watch.frame import AlertState
from devices.simulator.judge import JudgeKind
from tests.fakes import MemoryJournal

START = datetime(2026, 3, 1, 4, tzinfo=UTC)
BOAT = Position(33.5, 12.5)
MET, MISSED, LEFT_OUT = Verdict.MET, Verdict.MISSED, Verdict.NOT_APPLICABLE


def north(nm: float) -> Position:
    return destination(BOAT, 0.0, nm * 1852.0)


def trail(speed_kn: float = 0.0, start: float = 0.0) -> tuple[tuple[float, float, float], ...]:
    """The boat goes north from ``start`` NM north of ``BOAT``, a sample every ten seconds for twenty minutes."""
    at = [(t * 10.0, north(start + speed_kn * t * 10 / 3600)) for t in range(121)]
    return tuple((t, p.lat, p.lon) for t, p in at)


class Book:
    """A log that is written at moments of the drill, minutes from the start."""

    def __init__(self) -> None:
        self.clock = ManualClock(START)
        self.journal = MemoryJournal()
        self.logbook = Logbook(self.journal, self.clock, lambda _moment: None, station="bridge")

    def write(self, minute: float, payload: Payload, subject: str | None = None, *, by: str = "Keller", ago: float = 0.0) -> str:
        ahead = START + timedelta(minutes=minute) - self.clock.utc()
        self.clock.advance(ahead.total_seconds())
        happened = self.clock.utc() - timedelta(minutes=ago) if ago else None
        receipt = self.logbook.write(payload, subject=subject, happened=happened, author=by)
        self.logbook.poll()
        return receipt.id

    def case(self, minute: float, number: str, at: Position | None = None, spoken: float | None = None, ago: float = 0.0) -> str:
        line = self.write(minute, CaseOpened(number=number), number, ago=ago)
        if at is not None:
            when = START + timedelta(minutes=minute if spoken is None else spoken)
            self.write(minute, CasePosition(lat=at.lat, lon=at.lon, at=when), number)
        return line

    def alert(self, minute: float, state: AlertState, alert: str = "dsc:1", priority: str = "alarm", by: str | None = None) -> str:
        noted = AlertNoted(alert=alert, priority=priority, state=state.value, title="Somebody calls", by=by)
        return self.write(minute, noted, by=SYSTEM)

    def decided(self, minute: float, to: str, verdict: str, *, released: bool, text: str = "SITREP\n\nat sea") -> str:
        decision = PolicyDecision(
            draft="d", verdict=verdict, released=released, recipients=(to,), labels=(), channel="email", rule="R",
            sentence="So says the policy.", policy="p", content_sha256="00", title="Report", text=text,
        )  # fmt: skip
        return self.write(minute, decision)

    def judged(self, *asked: Asked, truth: Truth | None = None, end: float = 20.0) -> tuple[Result, ...]:
        drill = Drill(
            "s", "S", "Tests", 1, "00", 1, START, 1200.0, START, asked,
            hulls=(Hull("boat", "the boat"), Hull("other", "the other"), Hull("yacht", "PONENTE", "215999125")),
            parties={"LY-JRCC": ("LY-JRCC", "JRCC Tripoli", "tripoli@rcc.example")},
        )  # fmt: skip
        truth = truth if truth is not None else Truth({"boat": trail()})
        return judge(read_log(self.logbook.state, drill, end * 60), truth)

    def one(self, asked: Asked, truth: Truth | None = None, end: float = 20.0) -> Result:
        return self.judged(asked, truth=truth, end=end)[0]


def row(kind: str, **more: object) -> Asked:
    return replace(Asked("row", "Row", kind), **more)  # type: ignore[arg-type]  # a field of Asked each


@pytest.fixture
def book() -> Book:
    return Book()


def test_every_kind_that_a_scenario_may_ask_for_can_be_judged() -> None:
    assert set(KINDS) == {kind.value for kind in JudgeKind}
    assert SYSTEM == station.SYSTEM


def test_an_alert_that_came_is_met_with_its_delay_and_its_line(book: Book) -> None:
    line = book.alert(3.5, AlertState.ACTIVE_UNACKNOWLEDGED)
    met = book.one(row("alert", alert="dsc", at_s=180.0, within_s=60.0))
    assert (met.verdict, met.measured, met.entries) == (MET, 30.0, (line,))
    assert book.one(row("alert", alert="dsc", at_s=180.0, within_s=20.0)).verdict is MISSED
    assert book.one(row("alert", alert="cpa")).verdict is MISSED
    assert book.one(row("alert", alert="cpa", at_s=60.0, within_s=300.0), end=4.0).verdict is LEFT_OUT


def test_an_alert_is_hers_by_her_mmsi_and_not_of_who_has_none(book: Book) -> None:
    book.alert(2.0, AlertState.ACTIVE_UNACKNOWLEDGED, "cpa:A:215999125")
    assert book.one(row("alert", alert="cpa", vessel="yacht")).verdict is MET
    assert book.one(row("alert", alert="cpa", vessel="boat")).verdict is MISSED


def test_an_alert_that_should_not_come_is_counted(book: Book) -> None:
    assert book.one(row("no-alert", alert="link")).verdict is MET
    book.alert(2.0, AlertState.ACTIVE_ACKNOWLEDGED, "link:GPS 1", "caution")
    found = book.one(row("no-alert", alert="link"))
    assert (found.verdict, found.measured) == (MISSED, 1.0)
    assert book.one(row("no-alert", alert="link", until_s=60.0)).verdict is MET


def test_a_case_counts_from_when_it_was_written_not_from_when_it_is_said_to_have_been(book: Book) -> None:
    line = book.case(9.0, "AUR-1", ago=6.0)
    found = book.one(row("case-within", at_s=180.0, within_s=300.0))
    assert (found.verdict, found.measured, found.entries) == (MISSED, 360.0, (line,))
    assert book.one(row("case-within", at_s=180.0, within_s=400.0)).verdict is MET


def test_a_case_that_was_struck_out_was_not_opened(book: Book) -> None:
    line = book.case(4.0, "AUR-1")
    book.logbook.void(line, "by mistake")
    book.logbook.poll()
    assert book.one(row("case-within", at_s=180.0, within_s=300.0)).verdict is MISSED


def test_a_position_is_compared_with_where_she_was_at_the_time_that_it_speaks_of(book: Book) -> None:
    # Written at ten minutes, of two minutes: she made six knots, so she was 0.2 NM north then and is a mile north now.
    book.case(10.0, "AUR-1", north(0.2), spoken=2.0)
    truth = Truth({"boat": trail(speed_kn=6.0)})
    found = book.one(row("position", vessel="boat", tolerance_nm=0.1), truth)
    assert found.verdict is MET
    assert found.measured == pytest.approx(0.0, abs=0.01)
    late = book.one(row("position", vessel="boat", tolerance_nm=0.1, at_s=300.0), truth)
    assert late.verdict is MISSED, "no position speaks of five minutes or later"
    book.write(12.0, CasePosition(lat=north(0.2).lat, lon=north(0.2).lon), "AUR-1")
    wrong = book.one(row("position", vessel="boat", tolerance_nm=0.5), truth)
    assert (wrong.verdict, wrong.measured) == (MISSED, pytest.approx(1.0, abs=0.02))


def test_two_cases_go_to_the_vessel_that_each_is_nearest_to(book: Book) -> None:
    book.case(3.0, "AUR-1", north(9.7))
    book.case(5.0, "AUR-2", north(0.1))
    truth = Truth({"boat": trail(), "other": trail(start=10.0)})
    asked = [row("position", vessel=who, tolerance_nm=0.5) for who in ("boat", "other")]
    opened = [row("case-within", vessel=who, at_s=60.0, within_s=200.0) for who in ("boat", "other")]
    boat, other, case_boat, case_other = book.judged(*asked, *opened, truth=truth)
    assert (boat.measured, other.measured) == (pytest.approx(0.1, abs=0.01), pytest.approx(0.3, abs=0.01))
    assert (case_boat.verdict, case_boat.measured) == (MISSED, 240.0)
    assert (case_other.verdict, case_other.measured) == (MET, 120.0)


def test_a_count_is_right_only_without_anything_unexplained(book: Book) -> None:
    asked = row("count", number=5)
    assert book.one(asked).verdict is MISSED
    book.write(8.0, PeopleMovement(from_place=Place.BOAT, to_place=Place.OWN_SHIP, people={Category.MAN: 5}), "AUR-1")
    assert book.one(asked).verdict is MET
    assert book.one(row("count", number=7)).measured == 2.0
    assert book.one(row("count", number=7), end=15.0).verdict is LEFT_OUT
    book.write(9.0, PeopleRecount(total=4), None)
    assert book.one(asked).verdict is MISSED


TRIPOLI = "cc: JRCC Tripoli <tripoli@rcc.example>"


def test_an_attempt_that_the_gate_stopped_is_met_one_that_went_is_missed_and_none_is_left_out(book: Book) -> None:
    asked = row("policy", recipient="LY-JRCC", verdict="block")
    assert book.one(asked).verdict is LEFT_OUT
    book.decided(4.0, "to: MRCC Bremen <bremen@rcc.example>", "ALLOW", released=True)
    book.decided(5.0, TRIPOLI, "NOTICE", released=True, text="\n\n".join(FIXED_TEXTS["refusal"]))
    assert book.one(asked).verdict is LEFT_OUT, "the fixed text tells nothing"
    line = book.decided(6.0, TRIPOLI, "BLOCK", released=False)
    found = book.one(asked)
    assert (found.verdict, found.measured, found.entries) == (MET, 1.0, (line,))
    assert "JRCC Tripoli" in found.sentence
    book.decided(7.0, TRIPOLI, "HOLD", released=True)
    assert book.one(asked).verdict is MISSED


def test_what_was_to_be_sent_has_to_go_with_the_verdict_that_was_promised(book: Book) -> None:
    asked = row("policy", recipient="LY-JRCC", verdict="allow", at_s=60.0)
    assert book.one(asked).verdict is MISSED
    book.decided(4.0, TRIPOLI, "NOTICE", released=True)
    assert book.one(asked).verdict is MISSED
    book.decided(5.0, TRIPOLI, "ALLOW", released=True)
    assert (book.one(asked).verdict, book.one(asked).measured) == (MET, 240.0)


def test_an_answer_counts_from_when_the_alert_wanted_one_and_the_slowest_is_judged(book: Book) -> None:
    asked = row("acknowledged-within", alert="dsc", within_s=60.0)
    book.alert(1.0, AlertState.ACTIVE_ACKNOWLEDGED, "dsc:0", "caution")
    assert book.one(asked).verdict is LEFT_OUT, "a caution wants no answer"
    book.alert(2.0, AlertState.ACTIVE_UNACKNOWLEDGED)
    book.alert(2.5, AlertState.ACTIVE_ACKNOWLEDGED, by="Keller")
    assert (book.one(asked).verdict, book.one(asked).measured) == (MET, 30.0)
    book.alert(5.0, AlertState.ACTIVE_UNACKNOWLEDGED, "dsc:2")
    assert book.one(asked, end=5.5).verdict is MET, "the drill ended before an answer was due"
    assert book.one(asked).verdict is MISSED
    book.alert(6.0, AlertState.RECTIFIED_UNACKNOWLEDGED, "dsc:2")
    book.alert(7.0, AlertState.NORMAL, "dsc:2", by="Keller")
    found = book.one(asked)
    assert (found.verdict, found.measured) == (MISSED, 120.0)


def test_what_the_program_writes_is_no_entry_of_the_crew(book: Book) -> None:
    asked = row("entry-within", within_s=300.0)
    book.write(1.0, LogLine(text="by itself"), by=SYSTEM)
    assert book.one(asked).verdict is MISSED
    book.write(2.0, WatchOn(name="Keller"))
    assert (book.one(asked).verdict, book.one(asked).measured) == (MET, 120.0)
    assert book.one(row("entry-within", entry="log.line", within_s=300.0)).verdict is MISSED


def test_the_longest_silence_is_measured_to_the_end(book: Book) -> None:
    book.write(2.0, LogLine(text="a"))
    book.write(8.0, LogLine(text="b"))
    found = book.one(row("lookout", within_s=400.0))
    assert (found.verdict, found.measured) == (MISSED, 720.0)
    assert book.one(row("lookout", within_s=400.0, until_s=600.0)).measured == 360.0


def test_what_was_written_after_the_end_changes_nothing(book: Book) -> None:
    book.case(15.0, "AUR-1")
    found = book.one(row("case-within", at_s=60.0, within_s=300.0), end=12.0)
    assert found.verdict is MISSED
    assert book.one(row("case-within", at_s=60.0, within_s=3000.0), end=12.0).verdict is LEFT_OUT
    assert book.one(row("lookout", at_s=800.0, within_s=60.0), end=12.0).verdict is LEFT_OUT


def test_what_should_not_happen_is_not_met_by_who_ends_early(book: Book) -> None:
    book.write(1.0, LogLine(text="a"))
    for asked in (row("no-alert", alert="link"), row("lookout", within_s=600.0)):
        assert book.one(asked, end=5.0).verdict is LEFT_OUT
        assert book.one(replace(asked, until_s=300.0), end=5.0).verdict is MET
        assert book.one(replace(asked, until_s=9000.0), end=20.0).verdict is (MET if asked.kind == "no-alert" else MISSED)
    book.alert(2.0, AlertState.ACTIVE_ACKNOWLEDGED, "link:GPS 1", "caution")
    assert book.one(row("no-alert", alert="link"), end=5.0).verdict is MISSED
    assert book.one(row("lookout", within_s=30.0), end=5.0).verdict is MISSED


def test_a_kind_is_a_whole_word(book: Book) -> None:
    book.alert(2.0, AlertState.ACTIVE_ACKNOWLEDGED, "clocks:GPS 1", "caution")
    assert book.one(row("alert", alert="clock")).verdict is MISSED
    assert book.one(row("alert", alert="clocks")).verdict is MET
    assert book.one(row("alert", alert="clocks:GPS")).verdict is MET
    assert book.one(row("no-alert")).verdict is MISSED


def test_a_quick_answer_does_not_hide_a_slow_one_before_it(book: Book) -> None:
    asked = row("acknowledged-within", alert="cpa", within_s=60.0)
    book.alert(1.0, AlertState.ACTIVE_UNACKNOWLEDGED, "cpa:1", "warning")
    book.alert(5.0, AlertState.ACTIVE_ACKNOWLEDGED, "cpa:1", "warning", by="Keller")
    book.alert(6.0, AlertState.ACTIVE_UNACKNOWLEDGED, "cpa:1", "alarm")
    waits = book.one(asked, end=6.5)
    assert (waits.verdict, waits.measured) == (MISSED, 240.0)
    book.alert(6.6, AlertState.ACTIVE_ACKNOWLEDGED, "cpa:1", "alarm", by="Keller")
    found = book.one(asked)
    assert (found.verdict, found.measured) == (MISSED, 240.0)


@pytest.mark.parametrize(("falls", "verdict"), [(1.5, LEFT_OUT), (4.0, MISSED)])
def test_what_falls_to_a_caution_is_not_answered_by_that(book: Book, falls: float, verdict: Verdict) -> None:
    book.alert(1.0, AlertState.ACTIVE_UNACKNOWLEDGED)
    book.alert(falls, AlertState.ACTIVE_ACKNOWLEDGED, priority="caution")
    book.alert(8.0, AlertState.NORMAL, priority="caution")
    assert book.one(row("acknowledged-within", alert="dsc", within_s=60.0)).verdict is verdict


def test_a_case_of_before_is_hers_only_if_it_knows_her_or_is_gone_on_with(book: Book) -> None:
    asked = row("case-within", vessel="boat", at_s=300.0, within_s=120.0)
    where = row("position", vessel="boat", tolerance_nm=0.5)
    book.case(1.0, "AUR-1", north(8.0))
    assert book.judged(asked, where)[0].verdict is MISSED, "it is about somebody else"
    assert book.judged(asked, where, end=6.0)[0].verdict is LEFT_OUT
    line = book.write(6.0, LogLine(text="by the mail she is here"), "AUR-1")
    found = book.judged(asked, where)[0]
    assert (found.verdict, found.measured, found.entries[-1]) == (MET, 60.0, line)


def test_a_case_of_before_that_says_where_she_is_was_opened_in_time(book: Book) -> None:
    book.case(1.0, "AUR-1", north(0.2))
    found, _place = book.judged(
        row("case-within", vessel="boat", at_s=300.0, within_s=120.0), row("position", vessel="boat", tolerance_nm=0.5)
    )
    assert (found.verdict, found.measured) == (MET, 0.0)


def test_a_position_of_a_time_that_never_came_is_wrong_and_not_left_out(book: Book) -> None:
    book.case(3.0, "AUR-1", north(0.1), spoken=600.0)
    found = book.one(row("position", vessel="boat", tolerance_nm=0.5))
    assert found.verdict is MISSED
    assert "ended at 20:00" in found.sentence


@given(st.lists(st.tuples(st.sampled_from(Verdict), st.floats(0.1, 100)), max_size=20))
def test_the_sum_is_of_what_applies(rows: list[tuple[Verdict, float]]) -> None:
    met, of = points(Result(str(i), "", "alert", weight, verdict, "") for i, (verdict, weight) in enumerate(rows))
    assert of == pytest.approx(sum(w for v, w in rows if v is not LEFT_OUT))
    assert 0 <= met <= of
    assert (met == pytest.approx(of)) == all(v is not MISSED for v, _ in rows)


@given(st.floats(0, 1199.9))
def test_between_two_samples_she_is_on_the_line_between_them(t: float) -> None:
    place = Truth({"boat": trail(speed_kn=6.0)}).at("boat", t)
    assert place is not None
    assert place.lat == pytest.approx(north(6.0 * t / 3600).lat, abs=1e-6)


def test_nobody_is_anywhere_before_she_came_or_after_she_went() -> None:
    truth = Truth({"boat": ((100.0, 33.0, 12.0), (110.0, 33.1, 12.0))})
    assert truth.at("boat", 99.0) is None
    assert truth.at("boat", 125.0) is None
    assert truth.at("nobody", 105.0) is None


def test_over_the_date_line_she_goes_the_short_way() -> None:
    place = Truth({"boat": ((0.0, 0.0, 179.9), (10.0, 0.0, -179.9))}).at("boat", 5.0)
    assert place is not None
    assert abs(place.lon) == pytest.approx(180.0)


def test_a_run_comes_back_from_its_file_as_it_was(book: Book) -> None:
    drill = Drill("s", "S", "Tests", 1, "00", 1, START, 1200.0, START, (row("count", number=3),), (Hull("boat", "the boat"),))
    run = Run(drill.at_end(900.0), Truth({"boat": trail()}))
    assert from_json(to_json(run), "drill.json") == run
