"""The mission report: every number on the paper is the ledger's, what is withheld is never a number, and it stays readable."""

from __future__ import annotations

import io
import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from pypdf import PdfReader

from app.entry import WITHHELD, NewEntry, ShipState
from app.export.audience import AUDIENCES
from app.export.chart import Shores
from app.export.document import Document, Section
from app.export.dossier_proof import Proof
from app.export.order import Order
from app.export.paper import pdf
from app.export.redact import Redactor, Row, read_row
from app.export.report import mission_report
from app.export.report_people import flows_of
from app.export.report_timeline import KIND_WORDS, MOST
from app.export.shown_media import Shown
from app.notes import from_text
from app.ports import Checkpoint
from app.rescue import entries as e
from app.rescue.entries import DECEASED, Category, Place
from app.rescue.fold import fold
from app.rescue.state import RescueState
from app.watch.frame import Mode
from tests.export import rich_mission as rm
from tests.export.test_drawing import photo
from tests.rescue.test_orders import histories
from tests.rescue.writing import chained, moved, new

MADE = datetime(2026, 6, 15, 4, 0, tzinfo=UTC)
SHORES = Shores()


def folded(rows: Sequence[Row]) -> RescueState:
    return fold([entry for row in rows if (entry := read_row(row)) is not None])


@pytest.fixture(scope="module")
def rows() -> list[Row]:
    return rm.rows_of(rm.mission())


@pytest.fixture(scope="module")
def state(rows: list[Row]) -> RescueState:
    return folded(rows)


@pytest.fixture(scope="module")
def document(state: RescueState) -> Document:
    return report(state)


def report(state: RescueState, order: Order | None = None, **more: object) -> Document:
    made = {"track": rm.track(120.0), "mode": Mode.LIVE, "made": MADE, "by": rm.OFFICER, "shores": SHORES}
    return mission_report(state, order=order or Order(), **{**made, **more})  # type: ignore[arg-type]


def paper(document: Document) -> str:
    """All that stands on the paper, in one line."""
    data = pdf(document)
    return " ".join(" ".join(page.extract_text() for page in PdfReader(io.BytesIO(data)).pages).split())


def part(document: Document, title: str, after: str = "") -> Section:
    titles = [s.title for s in document.sections]
    return document.sections[titles.index(title, titles.index(after) if after else 0)]


def figures(section: Section) -> dict[str, str]:
    return {f.caption: f.value for f in section.figures}


def column(section: Section, head: str) -> list[str]:
    assert section.table is not None
    i = section.table.heads.index(head)
    return [row[i] for row in section.table.rows]


def given_to(rows: Sequence[Row], audience: str, *cases: str) -> tuple[RescueState, Order, int]:
    a = AUDIENCES[audience]
    order = Order(audience=audience, cases=cases, recipient="IT-MRCC" if a.asks_recipient else "")
    redactor = Redactor(a, order, folded(rows))
    given_rows = [(seq, prev, hash_, redactor.body((seq, prev, hash_, body))) for seq, prev, hash_, body in rows]
    return folded(given_rows), order, redactor.withheld


# ---- numbers


def test_the_first_page_says_what_was_added_up_by_hand(document: Document) -> None:
    assert figures(part(document, "In short")) == {
        "rescues": "3",
        "people brought on board": str(sum(rm.BROUGHT.values())),
        "people gone ashore": str(sum(rm.ASHORE.values())),
        "people handed to other ships or helicopters": str(rm.TO_SHIPS + rm.BY_AIR),
        "dead": str(rm.DEAD),
        "missing": str(rm.MISSING),
        "incidents": str(rm.INCIDENTS),
    }
    first = " ".join(PdfReader(io.BytesIO(pdf(document))).pages[0].extract_text().split())
    assert "412 people were brought on board from boats and from the sea, in 3 rescues." in first
    assert "258 went ashore, 30 went to other ships and 3 left by helicopter; 133 people were on board" in first
    assert "12 people came from other ships and 1 child was born." in first
    assert "Counts and log differ by 1 person, and nobody has explained it" in first
    assert "1 message was released, 1 kept in by the policy, 4 calls and contacts noted." in first
    assert "Messages kept in had been for: JRCC Tripoli." in first
    assert "3 violent incidents were marked" in first
    assert "AUR-26-001" in first, "the map is on the first page"


def test_every_number_of_people_on_the_paper_is_the_ledgers(state: RescueState, document: Document) -> None:
    ledger = state.ledger
    where = part(document, "Where people are by the log")
    places = {
        "on board": Place.OWN_SHIP, "ashore": Place.PORT, "other ship": Place.OTHER_SHIP, "helicopter": Place.HELICOPTER,
        "deceased on board": Place.DECEASED_ON_BOARD, "missing": Place.MISSING,
    }  # fmt: skip
    assert column(where, "Place") == list(places)
    for name, together, men, pregnant in zip(
        *(column(where, head) for head in ("Place", "Together", "men", "pregnant")), strict=True
    ):
        people = ledger.places()[places[name]]
        assert int(together) == sum(n for c, n in people.items() if c is not Category.PREGNANT)
        assert (int(men), int(pregnant)) == (people.get(Category.MAN, 0), people.get(Category.PREGNANT, 0))
    by_case = part(document, "By case")
    assert dict(zip(column(by_case, "Case"), map(int, column(by_case, "Brought on board")), strict=True)) == rm.BROUGHT
    for case, on_board in zip(column(by_case, "Case"), column(by_case, "On board at the end"), strict=True):
        assert int(on_board) == ledger.total(Place.OWN_SHIP, case)
    assert figures(part(document, "People"))["unexplained"] == str(ledger.unexplained) == str(rm.UNEXPLAINED)
    text = paper(document)
    assert f"{rm.ON_BOARD} on board at the end" in text
    assert ledger.on_board == rm.ON_BOARD


def test_each_case_keeps_reported_estimated_and_counted_apart(document: Document) -> None:
    for case, said in ((rm.RUBBER, 140), (rm.WOOD, 150), (rm.WHITE, 120)):
        shown = figures(part(document, f"Case {case}"))
        assert shown["people, reported"] == f"about {said}"
        assert shown["people, estimated"] == f"about {said + 10}"
        assert (shown["people, counted"], shown["brought on board"]) == (str(rm.BROUGHT[case]), str(rm.BROUGHT[case]))
        runs = part(document, "Brought on board, run by run", after=f"Case {case}")
        assert sum(map(int, column(runs, "Alive"))) == rm.BROUGHT[case]
        assert column(runs, "Run") == [way for way, _ in rm.RUNS[case]]
        steps = part(document, "Times of the steps", after=f"Case {case}")
        assert len(column(steps, "Step")) == 7


@settings(max_examples=20, deadline=None)
@given(histories())
def test_the_flows_are_the_ledgers_whatever_happened(history: tuple[list[NewEntry], list[NewEntry]]) -> None:
    state = fold(chained(history[0]))
    flows, ledger = flows_of(state), state.ledger
    assert flows.ashore == ledger.total(Place.PORT)
    assert flows.dead == sum(ledger.total(place) for place in DECEASED)
    assert flows.missing == ledger.total(Place.MISSING)
    brought = [
        m.payload.total
        for m in ledger.movements
        if isinstance(m.payload, e.PeopleMovement)
        and m.payload.to_place is Place.OWN_SHIP
        and m.payload.from_place in (Place.BOAT, Place.SEA, Place.RHIB)
    ]
    assert flows.brought == sum(brought)
    document = report(state, track=())
    assert figures(part(document, "In short"))["people brought on board"] == str(flows.brought)


def test_a_count_that_differs_is_shown_with_what_was_explained_and_what_was_not(document: Document) -> None:
    shown = part(document, "Counts that differ from the log")
    assert (column(shown, "Explained"), column(shown, "Unexplained")) == (["-2"], ["-1"])
    assert column(shown, "Reasons and remarks") == ["asleep in the clinic"]
    assert int(column(shown, "Counted")[0]) - int(column(shown, "By the log")[0]) == -3


# ---- what happened, who was told


def test_the_timeline_has_what_mattered_in_order_and_counts_the_rest(document: Document) -> None:
    timeline = part(document, "What happened when")
    times = column(timeline, "UTC")
    moments = [datetime.strptime(f"2026 {t} +0000", "%Y %d %b %H:%M:%S %z") for t in times]
    assert moments == sorted(moments)
    words = column(timeline, "What happened")
    for said in (
        "Case AUR-26-001 opened",
        "INCIDENT",
        "MAN OVERBOARD",
        "Place of safety assigned: Augusta",
        "RHIB 1 run 4: 47 people",
    ):
        assert any(said in each for each in words), said
    assert sum("INCIDENT: moment marked" in each for each in words) == rm.INCIDENTS
    assert not any("wrong ship" in each or "CPA" in each for each in words)
    assert "1 line was struck out later" in " ".join(timeline.lines)
    assert "alerts 7" in timeline.lines[0]


def test_who_was_told_and_who_was_not_stands_there_with_why(document: Document) -> None:
    kept = part(document, "Kept in by the policy")
    assert column(kept, "To") == [f"cc: {rm.REFUSED}"]
    assert column(kept, "Why it was kept in (rule)") == [
        "JRCC Tripoli is not given positions: people are taken back to detention. (R7)"
    ]
    told = part(document, "Messages and calls")
    assert [r for r in column(told, "What came of it") if r == "no answer"] == ["no answer"] * 2
    assert any("delivered" in r for r in column(told, "What came of it"))
    parties = part(document, "Calls and contacts in short")
    assert parties.table is not None
    assert parties.table.rows[0][:5] == ("MRCC Valletta", "4", "0", "2", "1")
    safety = part(document, "Place of safety")
    assert column(safety, "What") == ["asked", "told to wait", "port assigned: Augusta"]
    assert column(safety, "Waited") == ["10.5 h", "2.0 h", "10.5 h"]


def test_incidents_are_told_in_short_with_what_there_is_to_prove_them(document: Document) -> None:
    shown = part(document, "Incidents")
    assert column(shown, "No.") == ["1", "2", "3"]
    assert [c.split("\n")[0] for c in column(shown, "Killed, injured")] == ["0 killed", "0 killed", "killed: not known"]
    assert column(shown, "Evidence") == ["1 statement\n2 tracks\n1 original"] * 3
    assert "Warning shots" in column(shown, "What happened")[0]


# ---- devices and clocks


def test_clocks_and_receivers_that_disagree_are_shown(state: RescueState, document: Document) -> None:
    assert figures(part(document, "Devices and clocks")) == {
        "lowest offset": "+0.4 s", "median offset": "+0.4 s", "highest offset": "+4.2 s",
    }  # fmt: skip
    trouble = part(document, "When positions or clocks disagreed")
    assert column(trouble, "What") == [
        "Computer clock 4 s slow", "Receivers differ by 0.4 NM", "Own position lost", "GPS 1 jumped 12 NM",
    ]  # fmt: skip
    assert column(trouble, "How long") == ["1 h 54 min", "12 min", "1 h 00 min", "not over when the log ends"]
    gaps = part(document, "Gaps of the feeds")
    assert gaps.table is not None
    assert gaps.table.rows[1] == ("GPS 1", "1", "2 h 00 min", "2 h 00 min", "")
    assert gaps.table.rows[3][4].endswith("port gone")
    sources = part(document, "Which receiver the positions are of")
    ships = [ship for line in state.lines if (ship := line.entry.ship) is not None]
    used = {name: sum(s.position_source == name for s in ships) for name in ("GPS 1", "GPS 2")}
    assert {k: int(n) for k, n in zip(column(sources, "Receiver"), column(sources, "Entries"), strict=True)} == used
    assert column(sources, "Older than 10 s") == ["0", str(used["GPS 2"])]


def test_no_gnss_time_is_said_and_not_taken_for_no_offset() -> None:
    lonely = replace(new(e.LogLine(text="x"), 1, subject=None), ship=ShipState(lat=33.0, lon=12.0, position_source="GPS"))
    section = part(report(fold(chained([lonely]))), "Devices and clocks")
    assert not section.figures
    assert "None of 1 entry knew GNSS time" in section.lines[-1]


# ---- proof, media


def test_how_to_check_names_the_key_the_checkpoint_and_its_code(state: RescueState) -> None:
    text = (
        "fairlead.log/0123456789abcdef0123456789abcdef\n120\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n"
        "station Bridge\ntime 2026-06-15T01:00:00.000000Z\n"
    )
    key = "ab" * 32
    checkpoint = Checkpoint(120, "cd" * 32, datetime(2026, 6, 15, 1, tzinfo=UTC), "Bridge", text, key, "ef" * 64)
    document = report(state, proof=Proof(135, "cd" * 32, checkpoint))
    note = part(document, "The newest checkpoint, to be compared").text
    code = from_text(note).code
    said = paper(document)
    assert f"120 {code}" in said
    assert "abababab abababab" in said
    assert "cdcdcdcd cdcdcdcd" in said
    assert "the log had 135 entries" in said


def test_originals_are_listed_their_pictures_shown_and_trouble_named(state: RescueState) -> None:
    sha = f"{1:064x}"
    document = report(state, media={sha: Shown(sha, photo())}, missing_media={f"{2:064x}": "changed"})
    shown = part(document, "Photographs, films and recordings")
    assert column(shown, "Name") == ["IMG_0001.JPG", "IMG_0002.JPG", "IMG_0003.JPG"]
    assert column(shown, "Taken, UTC")[0] == "13 Jun 05:00:00", "the camera was two hours ahead"
    assert [p.data for p in shown.pictures] == [photo()]
    assert any("IS NOT WHAT IT WAS" in line for line in shown.lines)
    custody = part(document, "Custody of the originals")
    assert column(custody, "What") == ["Found changed"]


# ---- audiences


@pytest.mark.parametrize("audience", ["flag", "rcc", "public"])
def test_a_redacted_report_says_so_and_has_no_number_that_is_not_whole(rows: list[Row], state: RescueState, audience: str) -> None:
    given_state, order, withheld = given_to(rows, audience, *((rm.WOOD,) if audience == "rcc" else ()))
    document = report(given_state, order, withheld=withheld, recipient=order.recipient)
    text = paper(document)
    assert WITHHELD in text
    assert f"{withheld} fields are withheld in all" in text
    for hidden in ("IMG_0001", "RHIB driver", "asleep in the clinic", rm.MATE, "642122019"):
        assert hidden not in text or (audience, hidden) == ("flag", "asleep in the clinic")
    shown = figures(part(document, "In short"))
    if audience == "flag":
        assert shown["people brought on board"] == "412", "all that is counted of people is given to the flag State"
        assert figures(part(document, "Who was told what, and when"))["messages kept in"] == WITHHELD
    else:
        assert set(shown.values()) == {WITHHELD}
        assert not re.search(r"\b412\b", text)


def test_an_rcc_reads_the_numbers_of_its_case_and_of_no_other(rows: list[Row]) -> None:
    given_state, order, withheld = given_to(rows, "rcc", rm.WOOD)
    document = report(given_state, order, withheld=withheld)
    assert figures(part(document, f"Case {rm.WOOD}"))["brought on board"] == "142"
    text = paper(document)
    assert rm.RUBBER not in text
    assert rm.WHITE not in text
    assert "Incidents: [withheld]" in text


def test_what_is_withheld_of_a_movement_makes_its_numbers_withheld(rows: list[Row]) -> None:
    from app.seal import withhold

    line = next(row for row in rows if b'"kind":"people.movement"' in row[3] and b"NADIR" in row[3])
    some = [(s, p, h, withhold(b, ["payload.people"]) if s == line[0] else b) for s, p, h, b in rows]
    document = report(folded(some))
    assert figures(part(document, "In short"))["people brought on board"] == WITHHELD
    assert figures(part(document, f"Case {rm.WOOD}"))["brought on board"] == WITHHELD


# ---- odd and large


def test_an_empty_mission_gives_a_report_that_says_so() -> None:
    document = report(RescueState(), track=())
    text = paper(document)
    assert "Nothing has been written into the log of this mission. There is nothing to report." in text
    assert "No case was opened." in text
    assert "Nobody was brought on board" not in text
    assert "No position is in what is given" in text


def test_typed_markup_and_endless_text_do_not_break_the_report() -> None:
    nasty = '<img src="http://198.51.100.7/x"> & ]]> ' + "زوارة " * 3000
    document = report(
        fold(
            chained(
                [
                    new(e.MissionOpened(name=nasty, ship=nasty), 0, subject=None),
                    new(e.CaseOpened(number=nasty, text=nasty, information_source=nasty), 1, subject=nasty),
                    new(e.CasePosition(lat=33, lon=12, source=nasty), 2, subject=nasty),
                    new(e.CommsLine(direction="out", means=nasty, party=nasty, content=nasty), 3, subject=nasty),
                    new(moved(Place.BOAT, Place.OWN_SHIP, nasty, man=3), 4, subject=nasty),
                ]
            )
        )
    )
    assert len(PdfReader(io.BytesIO(pdf(document))).pages) < 40


def many_lines(count: int) -> Iterable[NewEntry]:
    yield new(e.CaseOpened(number=rm.RUBBER), 0, subject=rm.RUBBER)
    for i in range(count):
        yield new(e.AlertNoted(alert=f"cpa:{i % 9}", priority="warning", state="active", title="CPA"), i / 10, subject=None)
        yield new(e.CommsLine(direction="out", means="VHF", party=f"Ship {i % 70}", content="asked"), i / 10, subject=None)
        yield new(e.CasePosition(lat=33 + i / 1e5, lon=12.1, source="radar"), i / 10, subject=rm.RUBBER)
        yield new(e.CaseEvent(event="rhib_launched"), i / 10, subject=rm.RUBBER)
        yield new(moved(Place.BOAT, Place.OWN_SHIP, f"RHIB 1 run {i}", man=1), i / 10, subject=rm.RUBBER)


def test_a_large_mission_stays_readable_and_says_what_stands_elsewhere() -> None:
    count = 500
    state = fold(chained(list(many_lines(count))))
    document = report(state, track=())
    timeline = part(document, "What happened when")
    assert timeline.table is not None
    assert len(timeline.table.rows) <= MOST
    assert f"{count} RHIB runs, {count} steps of rescues" in timeline.lines[0]
    assert f"alerts {count}" in timeline.lines[1]
    assert sum(len(s.table.rows) for s in document.sections if s.table is not None) < 900
    assert (
        f"{count} rows; the first 250 are here, all of them in tables/told_sheet.csv." in part(document, "Messages and calls").lines
    )
    assert figures(part(document, "In short"))["people brought on board"] == str(count)
    assert len(PdfReader(io.BytesIO(pdf(document))).pages) < 40


def test_the_same_report_is_the_same_file(state: RescueState) -> None:
    assert pdf(report(state)) == pdf(report(state))


def test_every_kind_of_entry_has_its_words() -> None:
    assert set(KIND_WORDS) >= set(e.BY_KIND)


def test_what_was_held_back_is_said_in_words_and_counted(rows: list[Row]) -> None:
    given_state, order, withheld = given_to(rows, "flag")
    held = part(report(given_state, order, withheld=withheld), "What was held back")
    assert held.table is not None
    by_kind = dict(held.table.rows)
    assert (
        by_kind["statements"] == "who wrote it 3, role 3, who 3, own ship's devices and clock 3, own ship's position and motion 3"
    )
    assert not any("." in kind for kind in by_kind)
