"""The fold: corrections, late entries, things that cannot be read."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from app.entry import GENESIS, NewEntry, ShipState, body, from_body
from app.rescue import entries as e
from app.rescue.entries import CaseEventKind, Phase, Place, PobKind
from app.rescue.fold import Folder, fold
from app.rescue.state import Case, Line, RescueState
from tests.rescue.writing import CASE, at, chained, moved, new

OPEN = e.CaseOpened(number=CASE)


def test_a_correction_replaces_the_wording_and_both_stay_visible() -> None:
    wrong = new(e.LogLine(text="5 people in the water"), 1)
    right = replace(new(e.LogLine(text="15 people in the water"), 2, corrects=wrong.id), author="Bo")
    state = fold(chained([wrong, right]))
    (line,) = state.lines
    assert line.text == "15 people in the water"
    assert line.entry.author == "Bo"
    assert [h.author for h in line.history] == ["Ada"]
    assert line.history[0].payload["text"] == "5 people in the water"
    assert (line.id, line.at) == (wrong.id, at(2))


def test_a_correction_of_a_correction_belongs_to_the_first_wording() -> None:
    one = new(e.LogLine(text="one"), 1)
    two = new(e.LogLine(text="two"), 1, corrects=one.id)
    three = new(e.LogLine(text="three"), 1, corrects=two.id)
    (line,) = fold(chained([one, two, three])).lines
    assert (line.text, line.id, [h.payload["text"] for h in line.history]) == ("three", one.id, ["one", "two"])


def test_the_newest_written_correction_stands_even_if_it_speaks_of_an_earlier_time() -> None:
    one = new(e.LogLine(text="one"), 5)
    two = new(e.LogLine(text="two"), 9, corrects=one.id)
    three = new(e.LogLine(text="three"), 2, corrects=one.id)
    (line,) = fold(chained([one, two, three])).lines
    assert (line.text, line.at) == ("three", at(2))


def test_a_struck_out_entry_stays_in_the_log_and_counts_for_nothing() -> None:
    move = new(moved(Place.BOAT, Place.OWN_SHIP, man=9), 1)
    void = replace(new(e.EntryVoid(reason="written twice"), 3, corrects=move.id), author="Bo")
    late_correction = new(moved(Place.BOAT, Place.OWN_SHIP, man=8), 1, corrects=move.id)
    state = fold(chained([move, void, late_correction]))
    (line,) = state.lines
    assert line.void
    assert line.void_reason == "written twice"
    assert line.voided is not None
    assert line.voided.author == "Bo"
    assert state.ledger.on_board == 0


def test_lines_stand_in_order_of_when_they_happened_then_of_writing() -> None:
    entries = [new(e.LogLine(text=text), minute) for text, minute in (("c", 5), ("a", 1), ("d", 5), ("b", 3))]
    assert [line.text for line in fold(chained(entries)).lines] == ["a", "b", "c", "d"]


def test_a_late_entry_says_how_late_it_was_written() -> None:
    entry = replace(new(e.LogLine(text="x"), 0), written=at(15))
    assert fold(chained([entry])).lines[0].late_s == 900


def test_what_cannot_be_read_is_shown_and_listed_and_stops_nothing() -> None:
    good = new(e.LogLine(text="good"), 3)
    bad_field = replace(new(e.LogLine(text="x"), 1), payload={"text": "x", "colour": "red"})
    unknown = replace(new(e.LogLine(text="x"), 2), kind="drone.launched", payload={"to": "moon"})
    state = fold(chained([bad_field, unknown, good]))
    assert [line.title for line in state.lines] == ["Cannot be read", "Cannot be read", "Log"]
    assert len(state.problems) == 2
    assert "Entry 1 (log.line) cannot be read: colour" in state.problems[0]
    assert "drone.launched" in state.problems[1]


def test_a_correction_that_does_not_fit_leaves_what_it_points_at_alone() -> None:
    line = new(e.LogLine(text="stands"), 1)
    other_kind = new(e.CommsLine(direction="in", means="VHF 16", party="x", content="y"), 2, corrects=line.id)
    unreadable = replace(new(e.LogLine(text="x"), 3, corrects=line.id), payload={"text": ""})
    nowhere = new(e.LogLine(text="orphan"), 4, corrects="f" * 32)
    state = fold(chained([line, other_kind, unreadable, nowhere]))
    assert [found.text for found in state.lines if found.id == line.id] == ["stands"]
    assert len(state.lines) == 4
    assert len(state.problems) == 3


def test_a_case_is_folded_field_by_field_and_overwrites_no_history() -> None:
    state = fold(
        chained(
            [
                new(e.CaseOpened(number=CASE, information_source="Alarm Phone", text="white boat"), 0),
                new(e.CaseDetails(boat_type="wood", adrift=True), 1),
                new(e.CaseDetails(boat_colour="blue"), 2),
                new(e.CasePosition(lat=33.5, lon=12.5, source="Alarm Phone"), 3),
                new(e.CasePosition(lat=33.6, lon=12.6, at=at(2.5), source="Seabird", role="observed"), 4),
                new(e.CasePob(pob_kind=PobKind.REPORTED, total=40, about=True), 5),
                new(e.CasePob(pob_kind=PobKind.REPORTED, total=None), 6),
                new(e.CasePhase(phase=Phase.ALERT), 7),
                new(e.CasePhase(phase=Phase.DISTRESS, factors=("overloading",)), 8),
                new(e.CaseEvent(event=CaseEventKind.SIGHTED), 10),
                new(e.CaseEvent(event=CaseEventKind.SIGHTED), 9),
                new(e.CaseActor(name="Patrol 654"), 11),
                new(e.CaseClosed(outcome="rescued_by_us"), 20),
                new(e.CaseReopened(reason="second boat"), 21),
            ]
        )
    )
    case = state.cases[CASE]
    assert (case.open, case.outcome, case.phase, case.factors) == (True, None, Phase.DISTRESS, ("overloading",))
    assert (case.details.boat_type, case.details.boat_colour, case.details.adrift, case.details.engine) == (
        "wood",
        "blue",
        True,
        None,
    )
    assert [p.source for p in case.positions] == ["Alarm Phone", "Seabird"]
    assert case.position is not None
    assert case.position.source == "Alarm Phone"  # it speaks of a later moment
    assert [n.total for n in case.pob[PobKind.REPORTED]] == [40, None]
    assert case.latest_pob(PobKind.COUNTED) is None
    assert case.events[CaseEventKind.SIGHTED] == at(9)
    assert [a.name for a in case.actors] == ["Patrol 654"]
    assert not state.problems


def test_a_case_closed_later_than_it_was_reopened_is_closed() -> None:
    entries = [new(OPEN, 0), new(e.CaseReopened(reason="x"), 5), new(e.CaseClosed(outcome="closed"), 9)]
    case = fold(chained(entries)).cases[CASE]
    assert (case.open, case.outcome, case.closed) == (False, "closed", at(9))


def test_a_number_given_to_two_cases_is_a_problem_and_a_new_subject_mends_it() -> None:
    one, two = new(OPEN, 0), new(OPEN, 5)
    assert "opened 2 times" in fold(chained([one, two])).problems[0]
    mended = new(e.CaseOpened(number="AUR-26-015"), 5, subject="AUR-26-015", corrects=two.id)
    state = fold(chained([one, two, mended]))
    assert list(state.cases) == [CASE, "AUR-26-015"]
    assert not state.problems


def test_lines_of_a_case_whose_opening_was_struck_out_are_kept_and_named() -> None:
    opening = new(OPEN, 0)
    state = fold(chained([opening, new(e.CaseDetails(remarks="x"), 1), new(e.EntryVoid(reason="wrong"), 2, corrects=opening.id)]))
    assert state.cases == {}
    assert len(state.lines) == 2
    assert any(CASE in problem for problem in state.problems)


def decision(draft: str, digest: str, *, released: bool, verdict: str = "ALLOW") -> e.PolicyDecision:
    return e.PolicyDecision(
        draft=draft, verdict=verdict, released=released, recipients=("MRCC Rome",), labels=("case_position",), channel="smtp",
        rule="R1", sentence="May be told", policy="JF 1", content_sha256=digest,
    )  # fmt: skip


def test_the_told_sheet_has_a_row_per_decision_and_what_became_of_that_text() -> None:
    def sent(status: str) -> e.RelaySent:
        return e.RelaySent(draft="d1", channel="smtp", recipients=("MRCC Rome",), status=status, content_sha256="bb", sitrep=3)

    state = fold(
        chained(
            [
                new(OPEN, 0),
                new(decision("d1", "aa", released=False, verdict="BLOCK"), 1),
                new(decision("d1", "bb", released=True), 2),
                new(sent("queued"), 3),
                new(sent("delivered"), 4),
                new(decision("d2", "cc", released=False, verdict="HOLD"), 5),
                new(decision("d3", "dd", released=True), 6),
            ]
        )
    )
    assert [told.status for told in state.told] == ["refused", "delivered", "held", "released"]
    assert state.cases[CASE].sitreps == 3


def test_incidents_keep_every_detail_with_its_time_and_author() -> None:
    state = fold(
        chained(
            [
                new(e.IncidentMarked(case=CASE), 5, subject="i2"),
                new(e.IncidentMarked(), 1, subject="i1"),
                new(e.IncidentDetail(codes=("RAMMING", "SHOT_WARNING")), 6, subject="i2"),
                replace(new(e.IncidentDetail(codes=("RAMMING",), text="again"), 8, subject="i2"), author="Bo"),
                new(e.IncidentDetail(text="?"), 9, subject="i3"),
            ]
        )
    )
    assert [(i.number, i.id) for i in state.incidents] == [(1, "i1"), (2, "i2")]
    assert state.incidents[1].codes == (("RAMMING", at(6)), ("SHOT_WARNING", at(6)))
    assert [d.entry.author for d in state.incidents[1].details] == ["Ada", "Bo"]
    assert any("i3" in problem for problem in state.problems)


def test_man_overboard_is_cleared_by_any_wording_of_its_mark() -> None:
    mark = new(e.MobMarked(), 1, subject=None)
    note = new(e.MobMarked(note="port side"), 1, subject=None, corrects=mark.id)
    assert [m.cleared for m in fold(chained([mark, note])).mobs] == [False]
    (mob,) = fold(chained([mark, note, new(e.MobCleared(mob=note.id), 4, subject=None)])).mobs
    assert (mob.id, mob.cleared) == (mark.id, True)


def test_who_is_on_watch_follows_the_times_and_not_the_order_of_writing() -> None:
    entries = [
        new(e.WatchOff(name="Ada"), 240, subject=None),
        new(e.WatchOn(name="Ada", role="OOW"), 0, subject=None),
        new(e.WatchOn(name="Bo", role="OOW"), 235, subject=None),
    ]
    assert fold(chained(entries)).on_watch == (("Bo", "OOW", at(235)),)


# Any order of late entries gives the state of the ordered ones; one by one gives the state of all at once.

PAYLOADS = st.one_of(
    st.builds(lambda n: e.LogLine(text=f"line {n}"), st.integers(0, 9)),
    st.builds(lambda n, s: moved(Place.BOAT, Place.OWN_SHIP, f"RHIB {s}", man=n, unknown=s), st.integers(1, 9), st.integers(0, 2)),
    st.builds(lambda n: moved(Place.OWN_SHIP, Place.PORT, man=n), st.integers(1, 9)),
    st.builds(lambda n: e.PeopleRecount(total=n), st.integers(0, 30)),
    st.builds(lambda n: e.CaseDetails(remarks=str(n)), st.integers(0, 9)),
    st.builds(lambda n: e.CasePob(pob_kind=PobKind.ESTIMATED, total=n), st.none() | st.integers(0, 99)),
    st.builds(lambda k: e.CaseEvent(event=k), st.sampled_from(CaseEventKind)),
    st.builds(lambda p: e.CasePhase(phase=p), st.sampled_from(Phase)),
    st.just(e.CaseClosed(outcome="closed")),
    st.just(e.CaseReopened(reason="x")),
    st.builds(lambda n: e.WatchOn(name=n), st.sampled_from(["Ada", "Bo"])),
    st.builds(lambda n: e.WatchOff(name=n), st.sampled_from(["Ada", "Bo"])),
    st.builds(lambda n: e.CommsLine(direction="out", means="VHF 16", party=f"p{n}", content="x"), st.integers(0, 3)),
    st.builds(lambda c: e.IncidentDetail(codes=(c,)), st.sampled_from(["RAMMING", "BOARDING"])),
    st.just(e.IncidentMarked()),
    st.builds(lambda n: e.IncidentReport(item="persons", text=f"{n} men" if n else ""), st.integers(0, 3)),
    st.builds(lambda n: e.IncidentStatement(who="AB", text=f"{n} shots"), st.integers(0, 3)),
    st.builds(lambda h: e.MediaAdded(sha256=h * 64, name="a", size=1, device="CAM"), st.sampled_from("ab")),
    st.builds(lambda n: e.MediaClock(device="CAM", offset_s=n), st.none() | st.integers(-9, 9)),
    st.builds(lambda h: e.CustodyNoted(act="copied", items=h), st.sampled_from([(), ("a" * 64,), ("a" * 64, "b" * 64)])),
)


@st.composite
def histories(draw: st.DrawFn) -> tuple[list[NewEntry], list[NewEntry]]:
    """Entries of distinct times in that order with corrections and voids behind them, and the same written in another order."""
    payloads = draw(st.lists(PAYLOADS, min_size=1, max_size=14))
    subjects = draw(st.lists(st.sampled_from([CASE, "AUR-26-015"]), min_size=len(payloads), max_size=len(payloads)))
    first = [new(p, i + 1, subject=s) for i, (p, s) in enumerate(zip(payloads, subjects, strict=True))]
    first.insert(0, new(OPEN, 0))
    first.insert(1, new(e.CaseOpened(number="AUR-26-015"), 0.5, subject="AUR-26-015"))
    amended: list[list[NewEntry]] = []
    for i, entry in enumerate(first):
        chain = [entry]
        if i > 1 and draw(st.integers(0, 3)) == 0:
            chain.append(new(payloads[i - 2], 500 + i, subject=None, corrects=entry.id))
        if i > 1 and draw(st.integers(0, 5)) == 0:
            chain.append(new(e.EntryVoid(reason="x"), 900, corrects=chain[-1].id))
        amended.append(chain)
    ordered = [entry for chain in amended for entry in chain]
    waiting = [list(chain) for chain in amended]
    shuffled: list[NewEntry] = []
    while waiting:
        chain = waiting[draw(st.integers(0, len(waiting) - 1))]
        shuffled.append(chain.pop(0))
        waiting = [c for c in waiting if c]
    return ordered, shuffled


def plain(state: RescueState) -> object:
    """The state without the numbers that only say in which order it was written."""

    def entry_of(line: Line) -> object:
        return line.id, line.at, line.payload, line.title, line.text, [h.id for h in line.history], line.void, line.subject

    cases: list[tuple[str, Case]] = sorted(state.cases.items())
    incidents = [(i.id, i.number, i.at, i.codes, [d.id for d in i.details]) for i in state.incidents]
    ledger = replace(state.ledger, movements=())
    return (
        [entry_of(line) for line in state.lines], cases, ledger, [m.id for m in state.ledger.movements], incidents,
        state.communications, state.on_watch, state.mobs, state.told, sorted(state.problems),
    )  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(histories())
def test_any_order_of_late_entries_gives_the_state_of_the_ordered_ones(history: tuple[list[NewEntry], list[NewEntry]]) -> None:
    ordered, shuffled = history
    assert plain(fold(chained(ordered))) == plain(fold(chained(shuffled)))


@settings(max_examples=100, deadline=None)
@given(histories(), st.data())
def test_folding_as_entries_come_gives_the_state_of_folding_them_at_once(
    history: tuple[list[NewEntry], list[NewEntry]], data: st.DataObject
) -> None:
    entries = chained(history[1])
    folder = Folder()
    rest = list(entries)
    while rest:
        some = data.draw(st.integers(1, len(rest)))
        folder.add(rest[:some])
        rest = rest[some:]
    assert folder.state == fold(entries) == fold(reversed(entries))


def test_entries_that_are_known_already_change_nothing() -> None:
    entries = chained([new(e.LogLine(text="x"), 1)])
    folder = Folder()
    before = folder.add(entries)
    assert folder.add(entries) is before


def test_something_was_last_written_of_a_case_by_any_entry_of_it_even_one_that_speaks_of_long_ago() -> None:
    entries = [new(OPEN, 5), replace(new(e.LogLine(text="seen at one"), 1), written=at(20_000)), new(e.LogLine(text="x"), 9)]
    assert fold(chained(entries)).last_written[CASE] == at(20_000)


def test_a_moment_that_was_marked_says_where_own_ship_was() -> None:
    where = ShipState(lat=33.2, lon=12.5)
    mob, incident = replace(new(e.MobMarked(), 1), ship=where), replace(new(e.IncidentMarked(), 2), ship=where)
    lines = fold(chained([mob, incident, new(e.MobMarked(note="port side"), 3)])).lines
    assert [line.text for line in lines] == [
        "33°12.0′N 012°30.0′E",
        "moment marked, 33°12.0′N 012°30.0′E",
        "port side, own position not known",
    ]


def test_a_payload_that_is_damaged_in_its_bytes_is_shown_and_listed() -> None:
    good = new(e.LogLine(text="x"), 1)
    data = body(good, "M", "bridge").replace(b'"payload":{', b'"payload":{{')
    state = fold([from_body(1, GENESIS, "", data)])
    assert [line.title for line in state.lines] == ["Cannot be read"]
    assert state.problems == ("Entry 1 (log.line) cannot be read: its text is damaged",)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 12), st.integers(1, 9)), min_size=1, max_size=12), st.data())
def test_the_ledger_that_goes_on_where_it_stood_is_the_ledger_made_from_nothing(
    moves: list[tuple[int, int]], data: st.DataObject
) -> None:
    """Movements at the end, late ones in between, corrections and voids: after each the books are as if read anew."""
    written: list[NewEntry] = []
    folder = Folder()
    for minute, number in moves:
        first = [w for w in written if w.corrects is None]
        target = data.draw(st.sampled_from([None, *first])) if first else None
        if target is None:
            written.append(new(moved(Place.BOAT, Place.OWN_SHIP, man=number), minute))
        elif data.draw(st.booleans()):
            written.append(new(moved(Place.BOAT, Place.OWN_SHIP, woman=number), minute, corrects=target.id))
        else:
            written.append(new(e.EntryVoid(reason="x"), minute, corrects=target.id))
        entries = chained(written)
        assert folder.add(entries[-1:]) == fold(entries)
