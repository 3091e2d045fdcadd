"""A redacted journal proves what is left of it, and tells nothing else: neither in its own bytes nor in any table made from it."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given, settings
from hypothesis import strategies as st

from app.chain import check_chain
from app.entry import GENESIS, WITHHELD, Entry, Json, NewEntry, ShipState, body, canonical, chain_hash, from_body
from app.errors import UserError
from app.export.audience import AUDIENCES, FLAG, LAWYERS, OWN, PUBLIC, RCC
from app.export.cells import write_csv
from app.export.order import Order
from app.export.redact import NULL, Redactor, Row, read_row
from app.export.tables import TABLES
from app.geo import Position, destination
from app.policy.book import SHIPPED_DIRECTORY, read_directory
from app.rescue import entries as e
from app.rescue.entries import BY_KIND, Place, PobKind
from app.rescue.fold import fold
from app.rescue.state import RescueState
from app.rescue.withheld import treatments
from app.seal import fields
from db.keys import StationKey
from tests.canary.renderings import RENDERINGS, plain, rendered
from tests.canary.search import Canary
from tests.rescue.test_orders import OTHER, histories
from tests.rescue.writing import CASE, at, moved, new

ELSEWHERE = Canary("somebody else's", Position(33 + 28.417 / 60, 12 + 19.853 / 60))
TEXT = [name for name in RENDERINGS if isinstance(RENDERINGS[name](ELSEWHERE.position), str)]
DIRECTORY = read_directory(SHIPPED_DIRECTORY)


def rows_of(entries: Sequence[NewEntry], *, old: bool = False) -> list[Row]:
    out: list[Row] = []
    prev = GENESIS
    for seq, entry in enumerate(entries, 1):
        data = body(entry, "Mission", "Bridge")
        if old:
            data = canonical({k: v for k, v in json.loads(data).items() if k != "seed"} | {"v": 1})
        out.append((seq, prev, chain_hash(seq, prev, data), data))
        prev = out[-1][2]
    return out


def folded(rows: Sequence[Row]) -> RescueState:
    return fold([entry for row in rows if (entry := read_row(row)) is not None])


def redacted(rows: Sequence[Row], audience: str, *cases: str, recipient: str = "IT-MRCC") -> tuple[list[Row], Redactor]:
    a = AUDIENCES[audience]
    order = Order(audience=audience, cases=cases, recipient=recipient if a.asks_recipient else "")
    made = Redactor(a, order, folded(rows), directory=DIRECTORY)
    return [(seq, prev, hash_, made.body((seq, prev, hash_, data))) for seq, prev, hash_, data in rows], made


def with_whole(rows: Sequence[Row], written: Sequence[Row]) -> list[Row]:
    """The export with what it withholds whole shown again by somebody who has it: under the number and hashes of the export."""
    return [(*row[:3], old[3]) if row[3] == NULL else row for row, old in zip(rows, written, strict=True)]


def given_of(entries: Sequence[NewEntry], audience: str, *cases: str, recipient: str = "IT-MRCC") -> tuple[RescueState, bytes]:
    """What the audience reads, and all the bytes that it gets of the journal and the tables."""
    written = rows_of(entries)
    rows, _ = redacted(written, audience, *cases, recipient=recipient)
    assert check_chain(with_whole(rows, written)).ok
    state = folded(rows)
    return state, everything(rows, state)


def everything(rows: Sequence[Row], state: RescueState) -> bytes:
    tables = [bytes(write_csv(table(state))) for table in TABLES.values()]
    return b"\n".join([*(data for *_, data in rows), *tables, "\n".join(state.problems).encode()])


# ---- whatever happened on the mission


@st.composite
def missions(draw: st.DrawFn) -> list[NewEntry]:
    """Any history of at least one case, with a text of its own in every free text, an author and a place of her own in every
    entry."""
    entries, _ = draw(histories())
    entries.insert(0, new(e.CaseOpened(number=CASE, text="first"), -1))
    return [_marked(entry, n) for n, entry in enumerate(entries)]


def _marked(entry: NewEntry, n: int) -> NewEntry:
    payload: dict[str, Json] = dict(entry.payload)
    for name, how in treatments(BY_KIND[entry.kind]).items():
        if how == "text" and payload.get(name) and name not in ("ship", "name", "mmsi", "imo"):
            payload[name] = f"said<{n}.{name}>"
    ship = ShipState(lat=33 + n / 1000 + 0.0001234, lon=12.5, links=(("GPS 1", f"link<{n}>"),))
    return replace(entry, payload=payload, author=f"author<{n}>", ship=ship)


@settings(max_examples=200, deadline=None)
@given(missions(), st.sampled_from(sorted(AUDIENCES)), st.sampled_from([(), (CASE,), (CASE, OTHER)]))
def test_what_is_withheld_stands_nowhere_and_what_is_left_proves(
    entries: list[NewEntry], audience: str, cases: tuple[str, ...]
) -> None:
    rows = rows_of(entries)
    known = folded(rows).cases
    chosen = tuple(case for case in cases if case in known) or ((CASE,) if audience == RCC else ())
    out, redactor = redacted(rows, audience, *chosen)
    report = check_chain(with_whole(out, rows))
    assert report.ok, report.problem
    assert report.head == rows[-1][2]
    data = everything(out, folded(out))
    count = 0
    for before, after in zip(rows, out, strict=True):
        whole, left = from_body(*before), read_row(after)
        shown = json.loads(after[3])
        count += len(shown.get("withheld", ())) if shown is not None else 0
        gone = shown.get("withheld", {}) if shown is not None else fields(json.loads(before[3]))
        for name in gone:
            value = _value(whole, name)
            if isinstance(value, str) and "<" in value:
                assert value.encode() not in data, name
        if "ship.lat" in gone and whole.ship is not None:
            assert repr(whole.ship.lat).encode() not in data
        assert left is None or left.id == whole.id
    assert redactor.withheld == count
    if audience == OWN:
        assert out == rows


def _value(entry: Entry, name: str) -> object:
    key, _, inner = name.partition(".")
    return entry.payload.get(inner) if key == "payload" else getattr(entry, key, None) if not inner else None


@settings(max_examples=40, deadline=None)
@given(missions())
def test_counsel_reads_the_same_mission(entries: list[NewEntry]) -> None:
    rows = rows_of(entries)
    out, _ = redacted(rows, LAWYERS)
    whole, read = folded(rows), folded(out)
    assert read.ledger.at == whole.ledger.at
    assert [line.text for line in read.lines] == [line.text for line in whole.lines]
    assert read.withheld == 0


@settings(max_examples=40, deadline=None)
@given(missions())
def test_the_flag_state_reads_the_same_ledger_and_no_name(entries: list[NewEntry]) -> None:
    rows = rows_of(entries)
    out, _ = redacted(rows, FLAG)
    whole, read = folded(rows), folded(out)
    assert read.ledger.at == whole.ledger.at
    assert read.cases.keys() == whole.cases.keys()
    assert [i.codes for i in read.incidents] == [i.codes for i in whole.incidents]
    assert b"author<" not in everything(out, read)


# ---- free text


@pytest.mark.parametrize("name", TEXT)
@pytest.mark.parametrize("audience", [FLAG, RCC])
def test_a_text_that_tells_another_ships_position_is_withheld_however_it_is_written(audience: str, name: str) -> None:
    told = rendered(name, ELSEWHERE.position).decode()
    entries = [
        new(e.CaseOpened(number=CASE, text=f"The other boat: {told}"), 0),
        new(e.CasePosition(lat=35.5, lon=14.25, as_given=told, source=told), 1),
        new(e.CommsLine(direction="out", means="phone", party="MRCC Rome", content=f"They are at {told} now"), 2),
        new(e.CaseEvent(event=e.CaseEventKind.ON_SCENE, note=told), 3),
        new(e.CaseClosed(outcome="closed", where=told, note=told), 4),
        new(e.IncidentMarked(case=CASE), 5, subject="i1"),
        new(e.IncidentDetail(text=told, quote=told, actor="grey boat"), 6, subject="i1"),
    ]
    state, data = given_of(entries, audience, CASE)
    assert ELSEWHERE.hits(data) == []
    assert state.cases[CASE].position is not None
    assert state.communications[0].line.content == WITHHELD


def test_a_text_that_tells_the_cases_own_position_or_none_is_given() -> None:
    where = Position(35.5, 14.25)
    near = f"Boat {plain(destination(where, 45, 200))}, 80 people"
    entries = [
        new(e.CaseOpened(number=CASE, text="two boats"), 0),
        new(e.CasePosition(lat=where.lat, lon=where.lon, as_given=near), 1),
        new(e.CommsLine(direction="out", means="phone", party="MRCC Rome", content=near), 2),
    ]
    state, _ = given_of(entries, FLAG)
    assert state.cases[CASE].text == "two boats"
    assert state.cases[CASE].positions[0].as_given == near
    assert state.communications[0].line.content == near


def test_a_withheld_wording_does_not_come_back_by_its_correction_nor_by_the_reason_of_striking_out() -> None:
    told = plain(ELSEWHERE.position)
    said = new(e.CommsLine(direction="in", means="phone", party="MRCC Rome", content=f"ship at {told}"), 1)
    again = new(
        e.CommsLine(direction="in", means="phone", party="MRCC Rome", content="ship, number thirty-one"), 1, corrects=said.id
    )
    void = new(e.EntryVoid(reason=f"{told} was wrong, number thirty-one"), 3, corrects=said.id, subject=None)
    for entries in ([said, again], [said, again, void]):
        state, data = given_of([new(e.CaseOpened(number=CASE), 0), *entries], FLAG)
        assert ELSEWHERE.hits(data) == []
        assert b"thirty-one" not in data
        assert state.lines[1].void is (len(entries) == 3)


def test_an_rcc_reads_how_things_stand_and_the_flag_state_how_they_came_to() -> None:
    first = new(e.CasePob(pob_kind=PobKind.COUNTED, total=91), 1)
    second = new(e.CasePob(pob_kind=PobKind.COUNTED, total=87), 1, corrects=first.id)
    wrong = new(moved(Place.BOAT, Place.OWN_SHIP, man=55), 2)
    void = new(e.EntryVoid(reason="twice"), 3, corrects=wrong.id, subject=None)
    entries = [new(e.CaseOpened(number=CASE), 0), first, second, wrong, void]
    for audience, old in ((FLAG, True), (RCC, False)):
        state, data = given_of(entries, audience, CASE)
        newest = state.cases[CASE].latest_pob(PobKind.COUNTED)
        assert newest is not None
        assert newest.total == 87
        assert (b'"total":91' in data) is old
        assert (b'"man":55' in data) is old
        assert state.ledger.on_board == 0
        assert not any("corrects" in problem for problem in state.problems)


# ---- which case, with whom


def two_cases() -> list[NewEntry]:
    return [
        new(e.MissionOpened(name="M", ship="AURORA"), 0, subject=None),
        new(e.CaseOpened(number=CASE), 1),
        new(e.CaseOpened(number=OTHER, text="other<case>"), 1, subject=OTHER),
        new(e.CasePosition(lat=35.5, lon=14.25), 2),
        new(e.CasePosition(lat=34.125, lon=13.0625), 2, subject=OTHER),
        new(moved(Place.BOAT, Place.OWN_SHIP, man=4), 3),
        new(moved(Place.BOAT, Place.OWN_SHIP, man=7), 3, subject=OTHER),
        new(e.PeopleRecount(total=11), 4, subject=None),
        new(e.IncidentMarked(case=OTHER), 5, subject="i1"),
        new(e.IncidentDetail(codes=("RAMMING",)), 6, subject="i1"),
        new(e.LogLine(text="log<line>"), 7, subject=None),
    ]


@pytest.mark.parametrize("audience", [LAWYERS, FLAG, RCC])
def test_of_the_other_cases_nothing_is_left_but_numbers_and_hashes(audience: str) -> None:
    rows, _ = redacted(rows_of(two_cases()), audience, CASE)
    state = folded(rows)
    assert list(state.cases) == [CASE]
    assert state.ledger.on_board == 4
    assert state.incidents == ()
    assert any("totals are not complete" in problem for problem in state.problems)
    data = everything(rows, state)
    for secret in (OTHER.encode(), b"other<case>", b"34.125", b"13.0625"):
        assert secret not in data
    assert read_row(rows[2]) is None
    assert rows[2][3] == NULL


def test_a_line_that_was_moved_to_another_case_goes_with_that_one() -> None:
    wrong = new(moved(Place.BOAT, Place.OWN_SHIP, man=9), 3)
    right = new(moved(Place.BOAT, Place.OWN_SHIP, man=9), 3, subject=OTHER, corrects=wrong.id)
    entries = [new(e.CaseOpened(number=CASE), 1), new(e.CaseOpened(number=OTHER), 1, subject=OTHER), wrong, right]
    state, _ = given_of(entries, RCC, CASE)
    assert state.ledger.on_board == 0
    assert OTHER not in state.cases
    state, data = given_of(entries, RCC, OTHER)
    assert state.ledger.on_board == 9
    assert CASE.encode() not in data


def test_an_rcc_reads_what_was_said_with_itself_and_nobody_else() -> None:
    def decided(draft: str, *to: str, released: bool = True) -> NewEntry:
        return new(
            e.PolicyDecision(
                draft=draft, verdict="ALLOW", released=released, recipients=to, labels=(), channel="email", rule="R",
                sentence="s<>", policy="p", content_sha256=draft, title=f"title<{draft}>", text=f"text<{draft}>",
            ),
            2,
        )  # fmt: skip

    def call(party: str, content: str, authority: str | None = None) -> NewEntry:
        return new(e.CommsLine(direction="out", means="phone", party=party, content=content, authority=authority), 3)

    entries = [
        new(e.CaseOpened(number=CASE), 1),
        decided("mine", "to: MRCC Rome"),
        decided("both", "to: MRCC Rome", "cc: RCC Malta"),
        decided("held", "to: MRCC Rome", released=False),
        decided("ally", "to: Alarm Phone"),
        decided("blind", "to: MRCC Rome", "bcc: Alarm Phone"),
        call("MRCC Rome", "rome<call>"),
        call("duty officer", "id<call>", "IT-MRCC"),
        call("RCC Malta", "malta<call>"),
        call("Alarm Phone", "ally<call>"),
        new(e.PosRequested(to=("MRCC Rome",), authorities=("IT-MRCC",), text="rome<asked>", cases=(CASE,)), 4, subject=None),
        new(e.PosRequested(to=("RCC Malta",), authorities=("MT-RCC",), text="malta<asked>", cases=(CASE,)), 5, subject=None),
    ]
    entries.append(new(e.PosAnswered(request=entries[-2].id, result="refused", text="rome<answered>"), 6, subject=None))
    entries.append(new(e.PosAnswered(request=entries[-2].id, result="refused", text="malta<answered>"), 7, subject=None))
    state, data = given_of(entries, RCC, CASE)
    assert [told.draft for told in state.told] == ["mine"]
    assert state.told[0].text == "text<mine>"
    for open_ in (b"rome<call>", b"id<call>", b"rome<asked>", b"rome<answered>"):
        assert open_ in data
    for secret in (b"malta<", b"ally", b"<both>", b"<held>", b"<blind>", b"s<>", b"Malta", b"Alarm"):
        assert secret not in data
    state, data = given_of(entries, FLAG)
    assert [told.draft for told in state.told] == ["mine", "both"]
    assert b"malta<call>" in data
    for secret in (b"text<", b"title<", b"<held>", b"ally", b"Alarm", b"s<>"):
        assert secret not in data


def test_no_statement_has_its_author_for_the_flag_state() -> None:
    entries = [
        new(e.IncidentMarked(), 1, subject="i1"),
        new(e.IncidentStatement(who="who<>", role="role<>", text="They fired twice"), 2, subject="i1"),
    ]
    state, data = given_of(entries, FLAG)
    statement = state.incidents[0].statements[0]
    assert (statement.who, statement.role, statement.text, statement.by) == (WITHHELD, WITHHELD, "They fired twice", WITHHELD)
    assert b"who<>" not in data
    assert b"role<>" not in data


def test_counsel_is_not_told_about_pins() -> None:
    entries = [
        new(e.WatchOn(name="Ada", pin=True), 1, subject=None),
        new(e.SystemNote(what="PIN forgotten", detail="Bo"), 2, subject=None),
        new(e.SystemNote(what="started", detail="0.1"), 3, subject=None),
    ]
    state, data = given_of(entries, LAWYERS)
    assert state.on_watch[0][0] == "Ada"
    assert b'"pin":true' not in data
    assert b'"Bo"' not in data
    assert b'"0.1"' in data


# ---- what cannot be redacted, and what cannot be ordered


def test_an_entry_without_commitments_is_given_whole_or_as_a_hash_and_says_so() -> None:
    entries = [new(e.CaseOpened(number=CASE, text="text<>"), 1), new(e.LogLine(text="log<>"), 2)]
    rows = rows_of(entries, old=True)
    out, redactor = redacted(rows, LAWYERS)
    assert out == rows
    out, redactor = redacted(rows, FLAG)
    assert [row[3] for row in out] == [NULL, NULL]
    assert [row[:3] for row in out] == [row[:3] for row in rows]
    assert redactor.whole == 2
    assert folded(out).lines == ()


def test_an_entry_that_came_after_the_state_goes_to_nobody() -> None:
    rows = rows_of([new(e.CaseOpened(number=CASE), 1), new(e.CasePob(pob_kind=PobKind.COUNTED, total=4321), 2)])
    redactor = Redactor(AUDIENCES[FLAG], Order(audience=FLAG), folded(rows[:1]))
    assert b"4321" not in redactor.body(rows[1])


def test_an_order_that_cannot_be_met_is_refused_in_words() -> None:
    state = folded(rows_of([new(e.CaseOpened(number=CASE), 1)]))
    with pytest.raises(UserError, match="chosen cases only"):
        Redactor(AUDIENCES[RCC], Order(audience=RCC, recipient="IT-MRCC"), state)
    with pytest.raises(UserError, match=f"no case X in this mission. Its cases: {CASE}"):
        Redactor(AUDIENCES[FLAG], Order(audience=FLAG, cases=("X",)), state)


def test_the_public_gets_hashes_by_which_nobody_can_count_what_happened() -> None:
    rows, redactor = redacted(rows_of(two_cases()), PUBLIC)
    assert redactor.whole == len(rows)
    assert {row[3] for row in rows} == {NULL}
    assert folded(rows).lines == ()


def test_an_altered_open_field_of_a_redacted_entry_does_not_verify() -> None:
    written = rows_of(two_cases())
    rows, _ = redacted(written, FLAG)
    seq = next(row[0] for row in rows if b'"lat":"35.5"' in row[3])
    forged = [(*row[:3], row[3].replace(b'"lat":"35.5"', b'"lat":"36.5"')) for row in rows]
    report = check_chain(with_whole(forged, written))
    assert (report.ok, report.first_bad) == (False, seq)


# ---- what stands beside the entries


def test_times_of_incidents_do_not_come_back_by_the_checkpoints_that_were_signed_then() -> None:
    key = StationKey(Ed25519PrivateKey.generate())
    rows = rows_of(two_cases())
    signed = [key.checkpoint("Bridge", seq, rows[seq - 1][2], b"r" * 32, rows[0][2], at(seq)) for seq in (2, 9, 11)]
    for audience, cases, seqs in (
        (OWN, (), [2, 9, 11]),
        (LAWYERS, (CASE,), [2, 9, 11]),
        (FLAG, (), [2, 9, 11]),
        (FLAG, (CASE,), [11]),
        (RCC, (CASE,), [11]),
        (PUBLIC, (), [11]),
    ):
        _, redactor = redacted(rows, audience, *cases)
        assert [c.seq for c in redactor.checkpoints(signed)] == seqs
    assert redactor.checkpoints([]) == []


def test_papers_name_nobody_of_the_crew_to_an_authority_nor_the_mission_to_the_public() -> None:
    rows = rows_of(two_cases())
    made = {id_: redacted(rows, id_, CASE)[1] for id_ in AUDIENCES}
    assert {id_: r.name("Ada") for id_, r in made.items()} == {
        OWN: "Ada", LAWYERS: "Ada", FLAG: WITHHELD, RCC: WITHHELD, PUBLIC: WITHHELD,
    }  # fmt: skip
    assert [r.mission("20260614-aurora") for r in made.values()] == ["20260614-aurora"] * 4 + [""]
