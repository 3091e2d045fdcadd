"""Late entries of every kind: whatever order they were written in, the whole state is the same, byte for byte."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from app.entry import NewEntry
from app.rescue import entries as e
from app.rescue.canon import state_bytes
from app.rescue.entries import Category, Flag, Payload, Phase, Place, PobKind
from app.rescue.fold import Folder, fold
from tests.rescue.writing import CASE, at, chained, moved, new

OTHER = "AUR-26-015"
DECIDED = e.PolicyDecision(
    draft="d", verdict="ALLOW", released=True, recipients=("to: a",), labels=(), channel="email", rule="R", sentence="s",
    policy="p", content_sha256="aa",
)  # fmt: skip
SENT = e.RelaySent(draft="d", channel="email", recipients=("a",), status="queued", content_sha256="aa", sitrep=1)
SAMPLES: tuple[Payload, ...] = (
    e.MissionOpened(name="M", ship="AURORA"), e.MissionOpened(name="N", ship="BOREAL"), e.MissionClosed(note="x"),
    e.SystemNote(what="started"), e.WatchOn(name="Ada", role="OOW"), e.WatchOn(name="Bo"), e.WatchOff(name="Ada"),
    e.LogLine(text="a"), e.LogLine(text="b", tags=("t",)),
    e.CaseOpened(number=CASE, text="first"), e.CaseOpened(number=OTHER, channel="mail"),
    e.CaseDetails(boat_type="wood", adrift=True), e.CaseDetails(boat_type="rubber", remarks="x"), e.CaseDetails(adrift=False),
    e.CasePosition(lat=33.1, lon=12.1), e.CasePosition(lat=33.2, lon=12.2, at=at(-60), role="observed"),
    e.CasePob(pob_kind=PobKind.REPORTED, total=70, about=True), e.CasePob(pob_kind=PobKind.COUNTED, total=None, dead=1),
    e.CasePhase(phase=Phase.ALERT), e.CasePhase(phase=Phase.DISTRESS, factors=("weather",), decider="m"),
    e.CaseEvent(event=e.CaseEventKind.RHIB_LAUNCHED), e.CaseEvent(event=e.CaseEventKind.SIGHTED, range_m=5.5),
    e.CaseActor(name="P 300"), e.CaseClosed(outcome="closed"), e.CaseReopened(reason="x"),
    e.CaseTrack(target="A:1", points=((at(0), 33.1, 12.1),)), e.CaseWeather(sea_state=3), e.CaseWeather(wind_mps=10.25),
    e.CaseCoordination(role="rcc", name="MRCC"), e.CaseCoordination(role="rcc"), e.CaseCoordination(role="osc", name="us"),
    e.CaseDrift(set_deg=90, drift_mps=0.5), e.CaseDrift(), e.SpeedsSet(own_mps=5), e.SpeedsSet(rhib_mps=15.5),
    moved(Place.BOAT, Place.OWN_SHIP, "RHIB 1 trip 1", man=5, unknown=2), moved(Place.OWN_SHIP, Place.PORT, man=7),
    moved(Place.OWN_SHIP, Place.DECEASED_ON_BOARD, man=1), moved(Place.OWN_SHIP, Place.OTHER_SHIP, man=2),
    e.PeopleRecount(total=6), e.PeopleRecount(total=4, by_category={Category.MAN: 4}),
    e.PeopleSorted(taken={Category.UNKNOWN: 1}, given={Category.MAN: 1}), e.PeopleFlagged(flag=Flag.MEDICAL, number=2),
    e.PersonalNoted(record="r", act="added"), e.ErasedNoted(entry="e", seq=1, fields=("payload.text",), reason="asked for"),
    e.CommsLine(direction="out", means="phone", party="MRCC", content="x", result="no_answer", repeat_min=5),
    e.CommsLine(direction="in", means="phone", party="mrcc", content="y", result="answered"),
    e.PosRequested(to=("MRCC",)), e.PosRequested(to=("Flag",), cases=(CASE,)),
    e.IncidentMarked(), e.IncidentMarked(case=CASE), e.IncidentDetail(codes=("RAMMING",)), e.IncidentDetail(codes=("SHOTS",)),
    e.IncidentDetail(actor="grey boat", against=("people",), deaths=0), e.IncidentDetail(actor="P 300", distance_m=200),
    e.IncidentTrack(target="own", source="own", points=((at(0), 33.1, 12.1),)),
    e.IncidentReport(item="assistance", text="none"), e.IncidentReport(item="craft"),
    e.IncidentStatement(who="AB 1", text="two shots"), e.IncidentStatement(who="AB 2", text="three", said_at=at(-5)),
    e.MediaAdded(sha256="ab" * 32, name="a.jpg", size=3, device="CAM", camera_time="2026-06-14T02:51:07", incident="i"),
    e.MediaAdded(sha256="ab" * 32, name="b.jpg", size=3, case=CASE), e.MediaClock(device="CAM", offset_s=7200),
    e.MediaClock(device="CAM"), e.CustodyNoted(act="copied", items=("ab" * 32,)), e.CustodyNoted(act="verified"),
    e.MobMarked(), e.AlertNoted(alert="a", priority="alarm", state="active, not acknowledged", title="CPA"),
    e.LinkNoted(link="GPS 1", phase="failed"), DECIDED, DECIDED.model_copy(update={"draft": "x", "released": False}),
    SENT, SENT.model_copy(update={"status": "delivered"}), SENT.model_copy(update={"status": "failed", "sitrep": 2}),
    e.MasterDistress(step="opened"), e.Exported(purpose="x", file_sha256="aa", through_seq=1),
    e.SearchPlanned(
        pattern="SS", lat=33.1, lon=12.1, points=((at(0), 33.1, 12.1), (at(9), 33.2, 12.1)), spacing_m=926, speed_mps=5,
    ), e.SearchLeg(plan="x", leg=1), e.SearchEnded(plan="x", outcome="found"),
    e.MarkSet(lat=33.1, lon=12.1, name="Net"), e.MarkSet(lat=33.2, lon=12.1, name="Boat", symbol="boat"),
    e.VesselNoted(name="P 300"), e.VesselNoted(mmsi="642000001"), e.VesselConduct(text="shots"),
    e.VesselPhoto(sha256="ab" * 32, suffix=".jpg"),
    e.PolicyProposed(by="A", why="w", from_hash="a", to_hash="b"), e.PolicyDropped(by="B"),
    e.PolicyChanged(proposed_by="A", confirmed_by="B", from_hash="a", to_hash="b"),
)  # fmt: skip
AFTER: dict[type[Payload], tuple[str, ...]] = {
    e.CommsLine: ("comms.reminder_done", "answer"),
    e.PosRequested: ("pos.answer",),
    e.PeopleRecount: ("people.explained",),
    e.MobMarked: ("mob.cleared",),
    e.MarkSet: ("mark.removed",),
}
"""What somebody may write about such an entry later."""


def about(kind: str, entry_id: str) -> Payload:
    match kind:
        case "comms.reminder_done":
            return e.ReminderDone(call=entry_id, reason="reached")
        case "answer":
            return e.CommsLine(direction="out", means="phone", party="MRCC", content="again", answers=entry_id)
        case "pos.answer":
            return e.PosAnswered(request=entry_id, result="assigned", port="Ancona")
        case "people.explained":
            return e.PeopleExplained(recount=entry_id, difference=1, reason="x")
        case "mark.removed":
            return e.MarkRemoved(mark=entry_id)
        case _:
            return e.MobCleared(mob=entry_id)


@st.composite
def histories(draw: st.DrawFn) -> tuple[list[NewEntry], list[NewEntry]]:
    """Entries of distinct times in that order, each with its corrections, its striking out and what was written about it; and
    the same in another order of writing."""
    subject = st.sampled_from([None, CASE, OTHER, "i1"])
    chains: list[list[NewEntry]] = []
    for minute, payload in enumerate(draw(st.lists(st.sampled_from(SAMPLES), min_size=1, max_size=20))):
        chain = [new(payload, minute, subject=draw(subject))]
        if draw(st.integers(0, 3)) == 3:
            same = draw(st.sampled_from([other for other in SAMPLES if type(other) is type(payload)]))
            when = minute if draw(st.booleans()) else draw(st.integers(0, 40)) + minute / 100 + 0.005
            chain.append(new(same, when, subject=draw(subject), corrects=chain[0].id))
        for kind in AFTER.get(type(payload), ()):
            if draw(st.booleans()):
                named = draw(st.sampled_from(chain)).id
                when = draw(st.integers(0, 40)) + minute / 100 + (0.003 if kind == "answer" else 0.007)
                chain.append(new(about(kind, named), when, subject=draw(subject)))
        if draw(st.integers(0, 5)) == 5:
            chain.append(new(e.EntryVoid(reason="x"), 900, subject=None, corrects=chain[0].id))
        chains.append(chain)
    waiting = [list(chain) for chain in chains]
    shuffled: list[NewEntry] = []
    while waiting:
        chain = waiting[draw(st.integers(0, len(waiting) - 1))]
        shuffled.append(chain.pop(0))
        waiting = [c for c in waiting if c]
    return [entry for chain in chains for entry in chain], shuffled


@settings(max_examples=120, deadline=None)
@given(histories())
def test_any_order_of_late_entries_gives_the_same_state_byte_for_byte(history: tuple[list[NewEntry], list[NewEntry]]) -> None:
    ordered, shuffled = history
    assert state_bytes(fold(chained(ordered)), chain=False) == state_bytes(fold(chained(shuffled)), chain=False)


@settings(max_examples=60, deadline=None)
@given(histories(), st.data())
def test_the_state_as_entries_come_is_the_state_of_all_at_once(
    history: tuple[list[NewEntry], list[NewEntry]], data: st.DataObject
) -> None:
    entries = chained(history[1])
    folder, rest = Folder(), list(entries)
    while rest:
        some = data.draw(st.integers(1, len(rest)))
        folder.add(rest[:some])
        rest = rest[some:]
    assert state_bytes(folder.state) == state_bytes(fold(entries))


def test_every_kind_that_can_be_written_is_among_them() -> None:
    later = {e.ReminderDone, e.PosAnswered, e.PeopleExplained, e.MobCleared, e.MarkRemoved, e.EntryVoid}
    assert {type(payload) for payload in SAMPLES} | later == set(e.PAYLOADS)
