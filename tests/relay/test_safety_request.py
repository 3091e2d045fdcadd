"""Requests for a place of safety: what they say, whom they may reach, and the clock that starts when one is out."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from app.errors import UserError
from app.policy.model import ChannelKind, Label, Recipient, Verdict
from app.policy.positions import scan as real_scan
from app.relay.desk import Desk
from app.relay.draftsman import Draftsman
from app.rescue.entries import (
    CaseCoordination,
    CaseEvent,
    CaseEventKind,
    CaseOpened,
    Category,
    Flag,
    PeopleFlagged,
    PeopleMovement,
    Place,
    PosAnswered,
    PosRequested,
)
from tests.relay.bridge import CASE, SHIP, START, Bridge

ROME = Recipient("MRCC Rome <ops@rome.example>", "to", "IT-MRCC")
MALTA = Recipient("RCC Malta <ops@malta.example>", "to", "MT-RCC")


@pytest.fixture
def bridge(tmp_path: Path) -> Bridge:
    made = Bridge(tmp_path)
    people = {Category.MAN: 50, Category.WOMAN: 18, Category.PREGNANT: 2, Category.MINOR_UNACCOMPANIED: 6}
    made.logbook.write(PeopleMovement(from_place=Place.BOAT, to_place=Place.OWN_SHIP, people=people), subject=CASE)
    made.logbook.write(CaseEvent(event=CaseEventKind.EVACUATION_COMPLETE), subject=CASE)
    made.logbook.poll()
    return made


def asks(bridge: Bridge) -> Draftsman:
    return bridge.desk.draftsman


def requests(bridge: Bridge) -> list[PosRequested]:
    return [p for p in bridge.payloads(PosRequested) if isinstance(p, PosRequested)]


def test_it_says_who_is_on_board_where_the_ship_is_and_what_is_asked(bridge: Bridge) -> None:
    bridge.logbook.write(PeopleFlagged(flag=Flag.MEDICAL, number=3), subject=CASE)
    bridge.logbook.poll()
    draft = asks(bridge).safety_request((ROME,))
    assert draft.subject == "REQUEST 1 FOR A PLACE OF SAFETY, 74 PERSONS ON BOARD AURORA"
    for said in (
        "TO: MRCC ROME",
        "REQUEST FOR A PLACE OF SAFETY NUMBER: 1",
        "PERSONS ON BOARD: 74: 50 MEN, 18 WOMEN (2 PREGNANT), 6 MINORS ALONE. CREW NOT COUNTED.",
        "2 PREGNANT, 6 MINORS ALONE",
        f"RESCUED IN: CASE {CASE}: 74 PERSONS ON 140238 UTC JUN 26",
        "POSITION OF THE SHIP: 33-14.6N 012-29.6E AT 0238 UTC",
        "EARLIER REQUESTS: NONE, THIS IS THE FIRST",
        "PLACE OF SAFETY FOR ALL PERSONS ON BOARD",
    ):
        assert said in draft.body
    assert draft.labels == {Label.OWN_POSITION, Label.HEAD_COUNT, Label.INTENTIONS}
    assert draft.template == "place_of_safety"
    assert draft.case == CASE


def test_with_nobody_on_board_there_is_nothing_to_ask_for(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="Nobody is on board"):
        Bridge(tmp_path).desk.draftsman.safety_request((ROME,))


def test_those_who_may_be_asked_are_those_who_may_be_told_the_coordinator_first(bridge: Bridge) -> None:
    bridge.logbook.write(CaseCoordination(role="rcc", name="RCC Malta"), subject=CASE)
    bridge.logbook.poll()
    draft = asks(bridge).safety_request(None)
    ids = [r.authority for r in draft.recipients]
    assert ids[0] == "MT-RCC"
    assert {"IT-MRCC", "DE-MRCC"} <= set(ids)
    assert not {"LY-JRCC", "FRONTEX", "TN-MRCC"} & set(ids)
    assert {"JRCC Tripoli", "Frontex"} <= {name for name, _ in asks(bridge).safety_refused()}
    assert bridge.desk.check(draft).verdict <= Verdict.NOTICE


def test_a_blocked_body_is_not_asked(bridge: Bridge) -> None:
    outcome = bridge.desk.send(asks(bridge).safety_request((Recipient("JRCC Tripoli"),)), "M. Rossi")
    assert not outcome.released
    assert requests(bridge) == []


def test_a_released_request_starts_its_clock_with_those_who_got_it(bridge: Bridge) -> None:
    company = Recipient("Company", "to", "COMPANY", "no address entered")
    draft = asks(bridge).safety_request((ROME, MALTA, company))
    assert bridge.desk.send(draft, "M. Rossi").released
    (request,) = requests(bridge)
    assert request.to == ("MRCC Rome", "RCC Malta"), "nobody is asked by mail without an address"
    assert request.authorities == ("IT-MRCC", "MT-RCC")
    assert (request.means, request.draft, request.cases, request.remind_min) == ("E-mail", draft.id, (CASE,), 120)
    (folded,) = bridge.logbook.state.requests
    assert (folded.number, folded.by, folded.at) == (1, "M. Rossi", START)


def test_a_request_that_is_read_out_starts_its_clock_too(bridge: Bridge) -> None:
    draft = replace(asks(bridge).safety_request((Recipient("MRCC Rome"),)), channel=ChannelKind.VOICE)
    assert bridge.desk.send(draft, "M. Rossi").released
    assert [(r.means, r.to) for r in requests(bridge)] == [("voice", ("MRCC Rome",))]


def test_training_asks_nobody(tmp_path: Path) -> None:
    training = Bridge(tmp_path, sending=False)
    training.logbook.write(PeopleMovement(from_place=Place.BOAT, to_place=Place.OWN_SHIP, people={Category.MAN: 5}), subject=CASE)
    training.logbook.poll()
    assert not training.desk.send(asks(training).safety_request((ROME,)), "M. Rossi").released
    assert requests(training) == []


def test_the_next_request_refers_to_the_earlier_ones_and_the_hours_waited(bridge: Bridge) -> None:
    first = bridge.logbook.write(PosRequested(to=("MRCC Rome",)))
    bridge.logbook.write(PosAnswered(request=first.id, result="wait"))
    bridge.clock.advance(3 * 3600)  # type: ignore[attr-defined]
    bridge.logbook.write(PosRequested(to=("MRCC Rome", "RCC Malta")))
    bridge.clock.advance(2 * 3600)  # type: ignore[attr-defined]
    bridge.logbook.poll()
    draft = asks(bridge).safety_request((ROME,))
    assert draft.title == "Request 3 for a place of safety"
    assert (
        "EARLIER REQUESTS: REQUEST 1 OF 140238 UTC JUN 26 TO MRCC ROME: TOLD TO WAIT. "
        "REQUEST 2 OF 140538 UTC JUN 26 TO MRCC ROME, RCC MALTA: NO ANSWER. WAITING FOR 5 H\n"
    ) in draft.body


def test_people_of_two_cases_make_a_request_about_no_single_case(bridge: Bridge) -> None:
    bridge.logbook.write(CaseOpened(number="AUR-26-015"), subject="AUR-26-015")
    move = PeopleMovement(from_place=Place.BOAT, to_place=Place.OWN_SHIP, people={Category.UNKNOWN: 30})
    bridge.logbook.write(move, subject="AUR-26-015")
    bridge.logbook.poll()
    draft = asks(bridge).safety_request((ROME,))
    assert draft.case is None
    assert "104 PERSONS" in draft.subject
    assert bridge.desk.send(draft, "M. Rossi").released
    assert requests(bridge)[0].cases == (CASE, "AUR-26-015")


def test_the_request_is_not_held_by_its_own_numbers(bridge: Bridge, tmp_path: Path) -> None:
    desk = Desk(
        bridge.book, bridge.logbook, bridge.settings, tmp_path / "o", bridge.clock, sending=True, scan=real_scan,
        ship_state=lambda _: SHIP,
    )  # fmt: skip
    assert desk.check(desk.draftsman.safety_request(None)).verdict <= Verdict.NOTICE
