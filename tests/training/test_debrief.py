"""The after-action report: its numbers, its paper, what is kept in the training folder, and runs beside each other."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader
from typer.testing import CliRunner

from app.cli import commands
from app.cli.drill_facts import drill_of, with_injected
from app.errors import UserError
from app.export.paper import pdf
from app.geo import destination
from app.policy.directory import Directory
from app.rescue.entries import CasePosition, LogLine, WatchOn
from app.training import runs
from app.training.debrief import Debrief, better, debrief, from_json, to_json
from app.training.debrief_paper import paper
from app.training.facts import Asked, Drill, Happened, Hull, Run, Truth
from app.training.judge import Verdict
from app.watch.frame import AlertState, Mode
from db.vault import DiskKey
from devices.simulator.inject import InjectedAt, InjectFault, InjectHelm, InjectVessel
from devices.simulator.model import Fault, FaultKind, Vessel
from devices.simulator.scenario import find_scenario

from .test_judge import BOAT, START, TRIPOLI, Book, north, row, trail

MADE = datetime(2026, 3, 2, 9, tzinfo=UTC)


def own_trail() -> tuple[tuple[float, float, float], ...]:
    place = destination(BOAT, 270.0, 5 * 1852.0)
    return tuple((t * 10.0, place.lat, place.lon) for t in range(121))


TRUTH = Truth({"own": own_trail(), "boat": trail(speed_kn=6.0)})
ASKED: tuple[Asked, ...] = (
    replace(row("case-within", vessel="boat", at_s=120.0, within_s=120.0), id="case", title="Open the case"),
    replace(row("position", vessel="boat", tolerance_nm=0.5), id="place", title="Find the boat", weight=2.0),
    replace(row("count", number=4), id="count", title="Count them"),
)


def run(began: datetime = START, seed: int = 1, **more: object) -> Run:
    drill = Drill(
        "small", "A small drill", "Tests", 2, "ab" * 32, seed, START, 1200.0, began, ASKED,
        hulls=(Hull("own", "AURORA", "211999010"), Hull("boat", "the boat")),
        events=(Happened(120.0, "Mail from alarmphone@example.org: DISTRESS"),),
        ended_s=1200.0,
    )  # fmt: skip
    return Run(replace(drill, **more), TRUTH)  # type: ignore[arg-type]  # a field of Drill each


def well_done() -> Book:
    book = Book()
    book.write(0.5, WatchOn(name="Keller"))
    book.case(3.0, "AUR-1", north(0.2), spoken=2.0)
    book.alert(5.0, AlertState.ACTIVE_UNACKNOWLEDGED)
    book.alert(5.5, AlertState.ACTIVE_ACKNOWLEDGED, by="Keller")
    book.decided(6.0, TRIPOLI, "BLOCK", released=False)
    book.write(12.0, LogLine(text="boat was seen"), ago=7.0)
    book.write(15.0, CasePosition(lat=north(1.4).lat, lon=north(1.4).lon), "AUR-1")
    return book


def report_of(book: Book, made: Run | None = None, **more: object) -> Debrief:
    return debrief(made if made is not None else run(), book.logbook.state, "m1", **more)  # type: ignore[arg-type]


def test_the_numbers_are_those_of_the_log_and_the_truth() -> None:
    report = report_of(well_done())
    assert report.officer == "Keller"
    case = report.cases[0]
    assert (case.vessel, case.opened_s, case.took_s) == ("boat", 180.0, 60.0)
    assert [p.off_nm for p in case.places] == [pytest.approx(0.0, abs=0.01), pytest.approx(0.1, abs=0.01)]
    assert [(s.raised_s, s.delay_s, s.by) for s in report.alerts] == [(300.0, 30.0, "Keller")]
    assert (report.count.on_board, report.count.off) == (0, -4)
    assert [(d.verdict, d.released, d.recipients) for d in report.decisions] == [("block", False, (TRIPOLI,))]
    assert [(late.happened_s, late.late_s) for late in report.late] == [(300.0, 420.0)]
    assert (report.met, report.of) == (3.0, 4.0)
    times = [point.at_s for point in report.timeline]
    assert times == sorted(times)
    assert {point.kind for point in report.timeline} == {"scenario", "alert", "answer", "entry"}


def test_what_the_log_believes_drifts_from_the_truth_until_somebody_writes_a_new_position() -> None:
    believed = dict(report_of(well_done()).cases[0].believed)
    assert believed[180.0] == pytest.approx(0.1, abs=0.01)
    assert believed[870.0] == pytest.approx(1.25, abs=0.02)
    assert believed[900.0] == pytest.approx(0.1, abs=0.02)


def test_a_line_stands_in_the_timeline_as_it_was_written_and_as_it_was_corrected_and_struck_out() -> None:
    book = Book()
    line = book.write(2.0, LogLine(text="thirty-eight people"))
    book.clock.advance(60.0)
    book.logbook.correct(line, LogLine(text="thirty-six people"))
    book.clock.advance(60.0)
    book.logbook.void(line, "told twice")
    book.logbook.poll()
    said = [(point.at_s, point.text) for point in report_of(book).timeline if point.kind == "entry"]
    assert said == [
        (120.0, "Log: thirty-eight people"),
        (180.0, "corrected to: Log: thirty-six people"),
        (240.0, "struck out: Log: told twice"),
    ]


def test_how_late_is_late_can_be_said() -> None:
    assert report_of(well_done(), late_min=8.0).late == ()


def test_a_drill_that_was_cut_off_ends_with_its_last_line() -> None:
    report = debrief(Run(run(ended_s=None).drill, Truth()), well_done().logbook.state, "m1")
    assert report.ended_s == 900.0
    place = next(each for each in report.results if each.id == "place")
    assert place.verdict is Verdict.NOT_APPLICABLE
    assert "cut off" in place.sentence


def test_a_drill_that_was_cut_off_in_a_quiet_hour_ends_with_what_is_known_of_it() -> None:
    truth = Truth({"own": ((0.0, 33.0, 12.0), (1080.0, 33.1, 12.0))})
    assert debrief(Run(run(ended_s=None).drill, truth), well_done().logbook.state, "m1").ended_s == 1080.0


def test_a_report_comes_back_from_its_file_as_it_was() -> None:
    report = report_of(well_done(), earlier=[report_of(Book()).short])
    assert from_json(to_json(report), "debrief.json") == report


def test_the_paper_says_what_was_asked_and_on_every_page_that_it_is_a_drill() -> None:
    before = report_of(Book(), run(began=START - timedelta(days=3)))
    report = report_of(well_done(), earlier=[before.short])
    document = paper(report, TRUTH, ship="AURORA", mode=Mode.DRILL, made=MADE)
    pages = [page.extract_text() for page in PdfReader(BytesIO(pdf(document))).pages]
    text = "\n".join(pages)
    assert all("DRILL" in page for page in pages)
    for words in ("After-action report", "Open the case", "MISSED", "3 of 4", "Better than the run before", "boat was seen"):
        assert words in text, words
    sections = {section.title: section for section in document.sections}
    assert sections["Where it was: the truth and the log"].plot is not None
    assert sections["Position error over time"].plot is not None


def test_a_run_with_nothing_in_it_has_a_paper_too() -> None:
    document = paper(report_of(Book()), Truth(), ship="", mode=Mode.DRILL, made=MADE)
    assert pdf(document).startswith(b"%PDF")


def test_better_and_worse_than_the_run_before_is_said_row_by_row() -> None:
    bad, good = report_of(Book(), run(began=START - timedelta(days=1))), report_of(well_done())
    assert better(good) == ()
    assert better(replace(good, earlier=(bad.short,))) == ("Better than the run before: Open the case; Find the boat.",)
    assert better(replace(bad, earlier=(good.short,))) == ("Worse than the run before: Open the case; Find the boat.",)
    assert better(replace(good, earlier=(bad.short, good.short))) == ("The same rows were met as in the run before.",)


def keep(root: Path, name: str, made: Run, book: Book | None = None) -> Path:
    folder = root / name
    folder.mkdir(parents=True)
    report = replace(report_of(book if book is not None else well_done(), made), mission=name)
    runs.keep_run(folder, made)
    runs.keep_debrief(folder, report, b"%PDF-")
    return folder


def test_earlier_runs_are_those_of_the_same_scenario_before_this_one(tmp_path: Path) -> None:
    keep(tmp_path, "a", run(began=START - timedelta(days=2), seed=7))
    keep(tmp_path, "b", run(began=START - timedelta(days=3)), Book())
    keep(tmp_path, "changed", run(began=START - timedelta(days=1), hash="cd" * 32))
    keep(tmp_path, "later", run(began=START + timedelta(days=1)))
    own = keep(tmp_path, "own", run())
    (tmp_path / "empty").mkdir()
    broken = keep(tmp_path, "broken", run(began=START - timedelta(days=1)))
    (broken / runs.REPORT).write_bytes(b'{"mission": 3')
    found, problems = runs.earlier_runs(sorted(tmp_path.iterdir()), run(), own)
    assert [(each.mission, each.seed, each.met) for each in found] == [("b", 1, 0.0), ("a", 7, 3.0)]
    assert len(problems) == 1
    assert "broken" in problems[0]


def test_a_folder_that_is_no_drill_and_a_damaged_file_are_said_in_words(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="is not a drill"):
        runs.run_of(tmp_path)
    (tmp_path / runs.DRILL).write_bytes(b'{"drill": {}}')
    with pytest.raises(UserError, match=r"drill\.json: drill\."):
        runs.run_of(tmp_path)
    newer = json.loads(_run_bytes())
    newer["format"] = 99
    (tmp_path / runs.DRILL).write_text(json.dumps(newer), encoding="utf-8")
    with pytest.raises(UserError, match="format 99"):
        runs.run_of(tmp_path)


def _run_bytes() -> bytes:
    from app.training.facts import to_json as run_to_json

    return run_to_json(run())


def test_in_an_encrypted_folder_what_is_kept_cannot_be_read_without_the_key(tmp_path: Path) -> None:
    cover = DiskKey(bytes(range(32)))
    runs.keep_run(tmp_path, run(), cover)
    assert b"small" not in (tmp_path / runs.DRILL).read_bytes()
    assert runs.run_of(tmp_path, cover) == run()
    with pytest.raises(UserError, match="cannot be read"):
        runs.run_of(tmp_path, DiskKey(bytes(32)))


def test_what_an_instructor_did_stands_in_the_timeline_and_marks_the_run() -> None:
    scenario = find_scenario("quiet-watch")
    drill = drill_of(scenario, 3, MADE, Directory())
    more = Vessel(id="extra", name="EXTRA", mmsi="247999999", start=scenario.own.start)
    changed = with_injected(
        drill,
        [
            InjectedAt(60, 1, InjectFault(Fault(port="GPS 1", kind=FaultKind.SILENCE))),
            InjectedAt(90, 2, InjectVessel(more)),
            InjectedAt(95, 3, InjectHelm(course_deg=90.0, speed_kn=8.0)),
        ],
    )
    words = [event.text for event in changed.events if event.injected]
    assert words == ["GPS 1: silence", "added EXTRA"]
    assert [event.text for event in changed.events if event.helm] == ["helm ordered: course 090, 8 kn"]
    assert changed.hull("extra").mmsi == "247999999"
    report = debrief(Run(changed.at_end(600.0), Truth()), Book().logbook.state, "m1")
    assert report.short.injected
    assert with_injected(changed, ()) == replace(drill, hulls=changed.hulls)


def test_debrief_of_a_folder_without_a_drill_says_how_to_begin_one(tmp_path: Path) -> None:
    done = CliRunner().invoke(commands.app, ["debrief", "--data", str(tmp_path / "data")])
    assert done.exit_code == 2
    assert "fairlead drill" in done.stderr
