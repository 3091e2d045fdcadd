"""What is left of an entry whose fields were withheld never says what nobody said: no number becomes 0, no place the default."""

from __future__ import annotations

from collections.abc import Iterable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.entry import ALWAYS_OPEN, GENESIS, WITHHELD, Entry, NewEntry, body, chain_hash, from_body
from app.rescue import entries as e
from app.rescue.canon import state_bytes
from app.rescue.entries import Category, Place
from app.rescue.fold import Folder, fold
from app.rescue.state import RescueState
from app.rescue.withheld import treatments
from app.seal import fields, withhold
from tests.rescue.test_orders import histories
from tests.rescue.writing import CASE, moved, new

Hidden = dict[str, Iterable[str]]


def written(entries: Iterable[NewEntry], hidden: Hidden) -> list[Entry]:
    """Entries in their places, with fields withheld by the id of the entry."""
    out, prev = [], GENESIS
    for seq, entry in enumerate(entries, 1):
        data = body(entry, "Mission", "Bridge")
        hash_ = chain_hash(seq, prev, data)
        data = withhold(data, hidden.get(entry.id, ()))
        assert chain_hash(seq, prev, data) == hash_
        out.append(from_body(seq, prev, hash_, data))
        prev = hash_
    return out


def one(payload: e.Payload, *hidden: str, subject: str | None = CASE) -> RescueState:
    entry = new(payload, 1, subject=subject)
    return fold(written([entry], {entry.id: [f"payload.{name}" for name in hidden]}))


def test_a_withheld_text_reads_as_withheld_and_the_rest_counts() -> None:
    state = one(e.CaseOpened(number=CASE, text="by telephone"), "text")
    assert state.cases[CASE].text == WITHHELD
    assert state.problems == ()
    assert one(e.LogLine(text="somebody said"), "text").lines[0].text == WITHHELD


@pytest.mark.parametrize(
    ("payload", "name"),
    [
        (e.CasePosition(lat=33.5, lon=12.5), "lat"),
        (e.CasePosition(lat=33.5, lon=12.5, role="rescue"), "role"),
        (e.CasePob(pob_kind=e.PobKind.COUNTED, total=5, about=True), "about"),
        (moved(Place.BOAT, Place.OWN_SHIP, man=3), "people"),
        (moved(Place.BOAT, Place.OWN_SHIP, man=3), "to_place"),
        (e.PeopleRecount(total=9, place=Place.RHIB), "place"),
        (e.PeopleRecount(total=9), "total"),
        (e.WatchOn(name="Ada"), "name"),
        (e.IncidentTrack(target="own", source="own", points=((new(e.MobMarked(), 0).happened, 33.0, 12.0),)), "source"),
        (e.MediaClock(device="CAM", offset_s=3600), "offset_s"),
        (e.CustodyNoted(act="copied", items=("ab" * 32,)), "items"),
        (e.MissionOpened(name="M", ship="S", mode="demo"), "mode"),
        (e.SpeedsSet(own_mps=5), "own_mps"),
    ],
)
def test_without_what_it_says_a_line_keeps_its_place_and_counts_for_nothing(payload: e.Payload, name: str) -> None:
    state = one(payload, name)
    (line,) = state.lines
    assert isinstance(line.payload, e.Withheld)
    assert line.text == WITHHELD
    assert line.title == payload.kind.replace(".", " ").replace("_", " ").capitalize()
    assert line.entry.author == "Ada"
    assert state.withheld == 1
    assert "1 entry is withheld: totals are not complete" in state.problems
    assert state.ledger.on_board == 0
    assert not state.ledger.at
    assert not state.on_watch
    assert not state.media
    assert state.speeds.own_mps is None


def test_a_withheld_subject_makes_no_count_of_all_out_of_that_of_a_case() -> None:
    entry = new(e.PeopleRecount(total=7), 1)
    state = fold(written([entry], {entry.id: ["subject"]}))
    assert isinstance(state.lines[0].payload, e.Withheld)
    assert state.ledger.differences == ()


def test_a_withheld_correction_does_not_bring_the_old_number_back() -> None:
    first = new(moved(Place.BOAT, Place.OWN_SHIP, man=30), 1)
    second = new(moved(Place.BOAT, Place.OWN_SHIP, man=20), 1, corrects=first.id)
    state = fold(written([first, second], {second.id: ["payload.people"]}))
    assert state.ledger.on_board == 0
    assert state.withheld == 1
    state = fold(written([first, second], {first.id: ["payload.people"]}))
    assert state.ledger.on_board == 20
    assert state.problems == ()


def test_a_void_without_its_reason_strikes_out_all_the_same() -> None:
    first = new(moved(Place.BOAT, Place.OWN_SHIP, man=30), 1)
    void = new(e.EntryVoid(reason="wrong"), 2, corrects=first.id, subject=None)
    state = fold(written([first, void], {void.id: ["payload.reason"]}))
    assert state.lines[0].void
    assert state.lines[0].void_reason == WITHHELD
    assert state.ledger.on_board == 0


def test_two_withheld_references_are_not_the_same_one() -> None:
    sent = e.RelaySent(draft="d", channel="email", recipients=("a",), status="delivered", content_sha256="aa")
    decided = e.PolicyDecision(
        draft="e", verdict="ALLOW", released=True, recipients=("to: b",), labels=(), channel="email", rule="R", sentence="s",
        policy="p", content_sha256="bb",
    )  # fmt: skip
    entries = [new(decided, 1), new(sent, 2)]
    state = fold(written(entries, {entry.id: ["payload.draft", "payload.content_sha256"] for entry in entries}))
    assert state.told == ()


def test_own_position_is_withheld_and_not_unknown() -> None:
    entry = new(e.MobMarked(), 1, subject=None)
    state = fold(written([entry], {entry.id: ["ship"]}))
    assert state.lines[0].text == "own position [withheld]"
    assert state.mobs[0].position is None


def test_entries_that_are_left_out_are_counted() -> None:
    entries = [new(moved(Place.BOAT, Place.OWN_SHIP, man=1), minute) for minute in range(5)]
    chain = written(entries, {})
    state = fold([chain[0], chain[3], chain[4]])
    assert state.withheld == 2
    assert state.problems == ("2 entries are withheld: totals are not complete",)


def test_a_recount_in_another_category_is_not_made_of_what_is_withheld() -> None:
    state = one(e.PeopleRecount(total=4, by_category={Category.MAN: 4}), "by_category")
    assert not state.lines[0].void
    assert isinstance(state.lines[0].payload, e.PeopleRecount)
    assert state.ledger.differences[0].counted == 4


@pytest.mark.parametrize("kind", e.PAYLOADS, ids=lambda kind: kind.kind)
def test_no_field_of_any_kind_is_read_as_something_that_its_default_says(kind: type[e.Payload]) -> None:
    for name, how in treatments(kind).items():
        if how == "leave out":
            default = kind.model_fields[name].get_default(call_default_factory=True)
            assert default in (None, "", (), {}) or name == "pin"


@st.composite
def redacted(draw: st.DrawFn) -> list[Entry]:
    """A history of which any fields of any entries are withheld."""
    entries, _ = draw(histories())
    hidden: Hidden = {}
    for entry in entries:
        names = sorted(set(fields({"payload": entry.payload, "ship": None, "author": "", "subject": ""})) - set(ALWAYS_OPEN))
        hidden[entry.id] = draw(st.lists(st.sampled_from(names), max_size=3))
    return written(entries, hidden)


@settings(max_examples=150, deadline=None)
@given(redacted(), st.data())
def test_whatever_is_withheld_the_fold_never_raises_and_is_the_same_at_once_and_one_by_one(
    chain: list[Entry], data: st.DataObject
) -> None:
    whole = fold(chain)
    folder = Folder()
    left = list(chain)
    while left:
        n = data.draw(st.integers(1, len(left)))
        folder.add(left[:n])
        left = left[n:]
    assert state_bytes(folder.state) == state_bytes(whole)
    assert all(line.title for line in whole.lines)
    withheld = [line for line in whole.lines if isinstance(line.payload, e.Withheld) and not line.void]
    assert whole.withheld == len(withheld)


@settings(max_examples=80, deadline=None)
@given(st.integers(1, 9), st.integers(1, 9), st.sampled_from(sorted(e.PeopleMovement.model_fields)))
def test_a_total_is_the_sum_of_what_is_open(a: int, b: int, name: str) -> None:
    entries = [new(moved(Place.BOAT, Place.OWN_SHIP, man=n), minute) for minute, n in enumerate((a, b))]
    state = fold(written(entries, {entries[1].id: [f"payload.{name}"]}))
    counts = name in ("medical", "disabled", "relatives", "way", "note")
    assert state.ledger.on_board == (a + b if counts else a)
    assert state.withheld == (0 if counts else 1)
