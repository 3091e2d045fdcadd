"""A scripted trainee for each shipped scenario: who does what is asked, by the same acts as the keys of the window."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from app.entry import new_id
from app.geo import range_bearing
from app.policy.model import ChannelKind, Label, Recipient
from app.policy.positions import scan
from app.relay.drafts import Draft, refusal_draft
from app.rescue.entries import (
    CaseActor,
    CaseEvent,
    CaseEventKind,
    CaseOpened,
    CasePob,
    CasePosition,
    Category,
    CommsLine,
    IncidentMarked,
    LogLine,
    MobCleared,
    MobMarked,
    Payload,
    PeopleMovement,
    Place,
    PobKind,
)
from app.watch.frame import AlertState, TargetKind

from .playing import Act, Script, Trainee

OFFICER: Final = "M. Keller"
BLOCKED: Final = "LY-JRCC"
FLAG: Final = "DE-MRCC"
_WAITING: Final = (AlertState.ACTIVE_UNACKNOWLEDGED, AlertState.RECTIFIED_UNACKNOWLEDGED)

M, W, C = Category.MAN, Category.WOMAN, Category.MINOR_ACCOMPANIED


def watch(t: Trainee) -> None:
    t.station.sign_on(OFFICER, "2nd mate")


def acknowledge(t: Trainee) -> None:
    for alert in t.station.frame.alerts:
        if alert.state in _WAITING:
            t.station.acknowledge(alert.id)


def write(payload: Payload, case: int | None = None) -> Act:
    def act(t: Trainee) -> None:
        t.station.logbook.write(payload, subject=None if case is None else _case(t, case))

    return act


def log(text: str, case: int | None = None) -> Act:
    return write(LogLine(text=text), case)


def heard(party: str, content: str, means: str = "VHF 16") -> Act:
    return write(CommsLine(direction="in", means=means, party=party, content=content, result="received"))


def opened(text: int, source: str, about: int | None) -> Act:
    """A case of the text of that number, at the position that is found in it."""

    def act(t: Trainee) -> None:
        number = t.station.logbook.next_case_number("AUR")
        t.station.logbook.write(CaseOpened(number=number, information_source=source, text=t.news[text].subject), subject=number)
        _place(t, number, text, source)
        if about is not None:
            t.station.logbook.write(CasePob(pob_kind=PobKind.REPORTED, total=about, about=True, source=source), subject=number)

    return act


def placed(case: int, text: int, source: str) -> Act:
    """The newest position of a case, out of a text."""
    return lambda t: _place(t, _case(t, case), text, source)


def opened_at_call(source: str) -> Act:
    """A case at the position that the newest DSC call gave."""

    def act(t: Trainee) -> None:
        number = t.station.logbook.next_case_number("AUR")
        call = t.station.frame.calls[-1]
        assert call.position is not None
        t.station.logbook.write(CaseOpened(number=number, information_source="DSC", text=source), subject=number)
        said = CasePosition(lat=call.position.lat, lon=call.position.lon, source="DSC call")
        t.station.logbook.write(said, subject=number)

    return act


def placed_at_target(case: int, mmsi: str) -> Act:
    """The newest position of a case, of a target in the picture."""

    def act(t: Trainee) -> None:
        target = next(target for target in t.station.frame.targets if target.mmsi == mmsi)
        assert target.position is not None
        said = CasePosition(lat=target.position.lat, lon=target.position.lon, source="AIS-SART", role="observed")
        t.station.logbook.write(said, subject=_case(t, case))

    return act


def placed_by_radar(case: int) -> Act:
    """The newest position of a case, of the echo that is nearest to where it was thought to be."""

    def act(t: Trainee) -> None:
        known = t.station.state.cases[_case(t, case)].position
        assert known is not None
        echoes = [
            e.position for e in t.station.frame.targets if e.kind is TargetKind.RADAR and not e.lost and e.position is not None
        ]
        seen = min(echoes, key=lambda position: range_bearing(known.position, position)[0])
        said = CasePosition(lat=seen.lat, lon=seen.lon, source="radar", role="observed")
        t.station.logbook.write(said, subject=_case(t, case))

    return act


def pob(case: int, kind: PobKind, total: int, source: str) -> Act:
    return write(CasePob(pob_kind=kind, total=total, source=source), case)


def event(case: int, kind: CaseEventKind) -> Act:
    return write(CaseEvent(event=kind), case)


def embarked(case: int, way: str, people: dict[Category, int]) -> Act:
    return write(PeopleMovement(from_place=Place.BOAT, to_place=Place.OWN_SHIP, people=people, way=way), case)


def corrected(way: str, people: dict[Category, int]) -> Act:
    """The number of a run put right on its own line."""

    def act(t: Trainee) -> None:
        line = next(m for m in t.station.state.ledger.movements if isinstance(m.payload, PeopleMovement) and m.payload.way == way)
        t.station.logbook.correct(line.id, line.payload.model_copy(update={"people": people}))

    return act


def told(case: int, *recipients: str) -> Act:
    """A report on a case to these; the outcome is the gate's."""

    def act(t: Trainee) -> None:
        draft = t.station.desk.draft_sitrep(_case(t, case))
        t.station.desk.send(draft.to(tuple(Recipient(r, "to", r) for r in recipients)), OFFICER)

    return act


def own_position_to(recipient: str) -> Act:
    def act(t: Trainee) -> None:
        to = (Recipient(recipient, "to", recipient),)
        body = "Position report of AURORA: patrolling south of Lampedusa, 22 persons on board, no case open."
        draft = Draft(
            new_id(),
            None,
            "Position report",
            to,
            ChannelKind.EMAIL,
            "Position report",
            body,
            labels=frozenset({Label.OWN_POSITION}),
        )
        t.station.desk.send(draft, OFFICER)

    return act


def refused(recipient: str) -> Act:
    """The fixed answer that tells nothing."""
    return lambda t: _send(t, refusal_draft(Recipient(recipient, "to", recipient)))


def mob_cleared(t: Trainee) -> None:
    t.station.logbook.write(MobCleared(mob=t.station.state.mobs[-1].id, note="on board, unhurt"))


def incident(t: Trainee) -> None:
    t.station.logbook.write(IncidentMarked(), subject=t.station.logbook.new_incident_id())


def _send(t: Trainee, draft: Draft) -> None:
    t.station.desk.send(draft, OFFICER)


def _case(t: Trainee, number: int) -> str:
    return sorted(t.station.state.cases)[number]


def _place(t: Trainee, case: str, text: int, source: str) -> None:
    message = t.news[text]
    found = next(f for f in scan(message.text).found if f.position is not None)
    assert found.position is not None
    said = CasePosition(lat=found.position.lat, lon=found.position.lon, at=message.utc, source=source, as_given=found.text)
    t.station.logbook.write(said, subject=case)


def _script(until: float, *acts: tuple[float, Act]) -> Script:
    """The acts, and every half minute a look at what wants an answer."""
    looks = [(0.5 + n / 2, acknowledge) for n in range(int(until * 2) - 1)]
    return sorted([*acts, *looks], key=lambda each: each[0])


def quiet_watch() -> Script:
    return _script(
        30,
        (0.3, watch),
        (3.0, log("Watch taken over, patrol south of Lampedusa")),
        (10.0, log("GRECALE crosses from starboard, called on 16, AIS was silent for a minute")),
        (16.0, log("Wind sensor sends wrong checksums")),
        (22.0, opened_at_call("yacht PONENTE adrift")),
        (23.0, told(0, FLAG)),
        (27.0, log("Proceeding to PONENTE", 0)),
    )


def position_asked() -> Script:
    return _script(
        12,
        (0.3, watch),
        (2.8, heard("JRCC Tripoli", "asks for position, course and intentions, says it is mandatory", "e-mail")),
        (3.5, own_position_to(BLOCKED)),
        (4.0, refused(BLOCKED)),
        (5.6, heard("Libyan Coast Guard", "What is your position and what are your intentions? Answer immediately")),
        (6.2, log("Not answered on VHF: everybody hears it. The master was told")),
        (8.2, own_position_to(FLAG)),
    )


def man_overboard() -> Script:
    return _script(
        12,
        (0.3, watch),
        (3.3, acknowledge),
        (3.4, write(MobMarked(note="from RHIB 1"))),
        (3.9, log("Man overboard from RHIB 1. Master called, crew counted: one missing")),
        (7.5, mob_cleared),
        (8.0, log("Man on board RHIB 1, conscious, cold")),
    )


def crowded_boat() -> Script:
    return _script(
        20,
        (0.3, watch),
        (2.5, opened(0, "Alarm Phone", 90)),
        (4.0, told(0, FLAG)),
        (6.8, pob(0, PobKind.ESTIMATED, 120, "Seabird, from the air")),
        (7.0, placed(0, 1, "Seabird")),
        (8.7, event(0, CaseEventKind.RHIB_LAUNCHED)),
        (10.4, embarked(0, "RHIB 1 run 1", {M: 20, W: 8, C: 6})),
        (12.8, embarked(0, "RHIB 1 run 2", {M: 30, W: 8})),
        (14.3, corrected("RHIB 1 run 2", {M: 28, W: 8})),
        (15.4, embarked(0, "RHIB 1 run 3", {M: 25, W: 2})),
        (17.0, pob(0, PobKind.COUNTED, 97, "ladder")),
        (18.5, event(0, CaseEventKind.EVACUATION_COMPLETE)),
    )


def sart_and_dsc() -> Script:
    return _script(
        14,
        (0.3, watch),
        (2.4, acknowledge),
        (3.0, opened_at_call("fishing vessel LAMPARA sinking")),
        (4.0, told(0, FLAG)),
        (4.9, acknowledge),
        (6.0, placed_at_target(0, "970999332")),
        (6.3, log("AIS-SART three miles from the position of the DSC call: the raft drifted away from the vessel", 0)),
        (7.8, pob(0, PobKind.REPORTED, 7, "owner")),
        (12.0, placed_at_target(0, "970999332")),
    )


def two_boats() -> Script:
    return _script(
        20,
        (0.3, watch),
        (3.0, opened(0, "Alarm Phone", 55)),
        (3.6, told(0, FLAG)),
        (5.0, opened(1, "Alarm Phone", 30)),
        (5.5, told(1, FLAG)),
        (6.5, log("Going to the wooden boat first: she takes water, the other one still has her engine")),
        (11.0, placed(0, 2, "Alarm Phone")),
        (15.0, log("Wooden boat in sight", 1)),
    )


def night_rescue() -> Script:
    return _script(
        30,
        (0.3, watch),
        (1.0, log("Watch taken over, patrolling north of Zuwara")),
        (4.0, opened(0, "Alarm Phone", 70)),
        (5.0, told(0, FLAG, BLOCKED)),
        (5.4, told(0, FLAG)),
        (12.0, write(CaseActor(name="grey patrol boat", note="fast, no AIS"), 0)),
        (13.5, placed(0, 2, "Alarm Phone")),
        (21.0, embarked(0, "RHIB 1 run 1", {M: 7, W: 8, C: 4})),
        (23.0, embarked(0, "RHIB 2 run 1", {M: 19})),
        (25.0, embarked(0, "RHIB 1 run 2", {M: 18})),
        (26.4, acknowledge),
        (27.0, embarked(0, "RHIB 2 run 2", {M: 15, W: 1})),
        (28.0, pob(0, PobKind.COUNTED, 72, "ladder")),
    )


def gnss_jamming() -> Script:
    return _script(
        30,
        (0.3, watch),
        (4.0, log("GPS 1 runs away to the east, not believed: radar and log agree with GPS 2")),
        (8.6, log("Both receivers gone. Dead reckoning, fix by radar on PUNTA ALTA")),
        (12.0, opened(0, "Alarm Phone", 40)),
        (13.0, told(0, FLAG)),
        (17.5, log("Both receivers in the same wrong place, not believed")),
        (21.0, placed(0, 1, "Seabird")),
        (24.0, log("Time of GPS 1 is wrong")),
    )


def heavy_weather() -> Script:
    return _script(
        16,
        (0.3, watch),
        (1.5, opened(0, "Alarm Phone", 20)),
        (4.0, log("AIS gone, cable pulled out by a sea")),
        (6.5, placed_by_radar(0)),
        (7.0, log("GPS 2 without a fix", 0)),
        (8.2, heard("TRAMONTANA", "has lost the boat on her radar")),
        (9.0, log("Time of GPS 1 is wrong by a minute and a half")),
        (11.5, log("Wind sensor silent. Boat held by radar, by bearing and not by number", 0)),
        (14.0, log("Boat in sight, bailing", 0)),
    )


def patrol_jamming() -> Script:
    return _script(
        24,
        (0.3, watch),
        (3.0, opened(0, "Alarm Phone", 45)),
        (4.0, told(0, FLAG)),
        (5.9, log("Both receivers jammed, radar and dead reckoning")),
        (9.0, write(CaseActor(name="grey patrol boat", note="no AIS, no flag, 26 knots"), 0)),
        (11.4, incident),
        (12.0, heard("Unknown voice", "Go away from here. Turn north now or we shoot. We come to you")),
        (14.5, told(0, BLOCKED)),
        (15.5, log("Patrol boat cuts across the bow at a hundred metres")),
        (19.8, embarked(0, "RHIB 1 run 1", {M: 16, W: 8, Category.INFANT: 2})),
        (20.2, embarked(0, "RHIB 1 run 2", {M: 18, W: 2})),
        (22.0, pob(0, PobKind.COUNTED, 46, "ladder")),
    )


SCRIPTS: Final[dict[str, Callable[[], Script]]] = {
    "quiet-watch": quiet_watch,
    "position-asked": position_asked,
    "man-overboard": man_overboard,
    "crowded-boat": crowded_boat,
    "sart-and-dsc": sart_and_dsc,
    "two-boats": two_boats,
    "night-rescue": night_rescue,
    "gnss-jamming": gnss_jamming,
    "heavy-weather": heavy_weather,
    "patrol-jamming": patrol_jamming,
}
