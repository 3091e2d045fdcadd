"""Drafts from a case: medical evacuation, hand-over to another ship, drift request; and who gets them."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.errors import UserError
from app.geo import Position
from app.policy.directory import Role
from app.policy.model import Label, Recipient, Verdict
from app.policy.positions import scan as real_scan
from app.relay.desk import Desk
from app.relay.leeway import OBJECTS
from app.relay.medevac import AGES, ASKS, SEXES, URGENCIES, MedevacRequest, Patient
from app.rescue.entries import CaseDetails, CaseEvent, CaseEventKind, CasePosition, CaseWeather, Category, PeopleMovement, Place
from tests.relay.bridge import CASE, SHIP, Bridge

HURT = Patient(1, "woman", "adult", "burns by fuel, 30 percent", "life")
REQUEST = MedevacRequest(
    (HURT, Patient(2, "man", "adult", "dehydrated", "stable")), frozenset({"helicopter", "advice"}), relatives=1
)


@pytest.fixture
def bridge(tmp_path: Path) -> Bridge:
    return Bridge(tmp_path)


def real_desk(bridge: Bridge, tmp_path: Path) -> Desk:
    bridge.logbook.poll()
    return Desk(
        bridge.book, bridge.logbook, bridge.settings, tmp_path / "o", bridge.clock, sending=True, scan=real_scan,
        ship_state=lambda _: SHIP,
    )  # fmt: skip


@pytest.fixture(scope="module")
def one_desk(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    """For tests that write nothing."""
    folder = tmp_path_factory.mktemp("m")
    return real_desk(Bridge(folder), folder)


# ---- medevac


def test_a_medevac_request_says_who_is_ill_where_to_meet_and_what_is_asked_without_names(bridge: Bridge) -> None:
    bridge.logbook.write(CaseWeather(wind_from_deg=320, wind_mps=8, sea_state=3), subject=CASE)
    bridge.logbook.write(
        PeopleMovement(from_place=Place.BOAT, to_place=Place.OWN_SHIP, people={Category.MAN: 60}, way="RHIB 1"), subject=CASE
    )
    bridge.logbook.poll()
    asked = MedevacRequest(REQUEST.patients, REQUEST.asks, 1, Position(35.0, 12.6), "0600 UTC", "deck free for winching")
    draft = bridge.desk.draftsman.medevac(asked, CASE)
    assert draft.subject == f"DISTRESS MEDEVAC REQUEST 3 PATIENTS {CASE} AURORA"
    for line in (
        "TO: MRCC ROME, RCC MALTA, MRCC BREMEN, COMPANY",
        "1. REQUEST: EVACUATION BY HELICOPTER. RADIO-MEDICAL ADVICE (TMAS / CIRM)",
        "2. PATIENTS: 3",
        "3. PATIENT 1: 1 FEMALE, ADULT, BURNS BY FUEL, 30 PERCENT, LIFE IN DANGER",
        "4. PATIENTS 2: 2 MALE, ADULT, DEHYDRATED, STABLE",
        "5. RELATIVES GOING ALONG: 1",
        "6. POSITION OF THE SHIP: 33-14.6N 012-29.6E AT 0238 UTC",
        "7. RENDEZVOUS: 35-00.0N 012-36.0E, 0600 UTC",
        "8. WEATHER ON SCENE: WIND FROM 320 DEG 16 KN, SEA STATE 3",
        "9. PERSONS ON BOARD: 60 RESCUED",
        "10. REMARKS: DECK FREE FOR WINCHING",
    ):
        assert line in draft.body
    assert draft.labels == {Label.OWN_POSITION, Label.HEAD_COUNT, Label.INTENTIONS}
    assert [r.authority for r in draft.recipients] == ["IT-MRCC", "MT-RCC", "DE-MRCC", "COMPANY"]


def test_what_is_not_said_is_not_known_and_never_nothing(bridge: Bridge) -> None:
    draft = bridge.desk.draftsman.medevac(MedevacRequest((Patient(1, "unknown", "unknown", ""),), frozenset({"boat"})), None)
    assert "PATIENT 1: 1 SEX NOT SAID, AGE NOT SAID, CONDITION NOT SAID" in draft.body
    assert "RELATIVES GOING ALONG: NOT KNOWN YET" in draft.body
    assert draft.subject.startswith("URGENCY")
    none = bridge.desk.draftsman.medevac(MedevacRequest(REQUEST.patients, REQUEST.asks, 0), None)
    assert "RELATIVES GOING ALONG: 0" in none.body


def test_no_patient_or_nothing_asked_is_a_clear_mistake(bridge: Bridge) -> None:
    with pytest.raises(UserError, match="patient"):
        bridge.desk.draftsman.medevac(MedevacRequest((), frozenset({"boat"})), CASE)
    with pytest.raises(UserError, match="asked for"):
        bridge.desk.draftsman.medevac(MedevacRequest((HURT,), frozenset()), CASE)


def test_a_medevac_to_a_blocked_body_is_stopped_and_to_all_others_it_goes_at_once(bridge: Bridge) -> None:
    draft = bridge.desk.draftsman.medevac(REQUEST, CASE)
    stopped = bridge.desk.check(draft.to((*draft.recipients, Recipient("JRCC Tripoli", "cc"))))
    assert (stopped.verdict, stopped.without) == (Verdict.BLOCK, ("JRCC Tripoli",))
    assert bridge.desk.send(draft, "M. Rossi").released


PATIENTS = st.builds(
    Patient,
    st.integers(1, 30),
    st.sampled_from(list(SEXES)),
    st.sampled_from(list(AGES)),
    st.sampled_from(
        ["fracture of the left leg", "fever 39.5", "8 months pregnant, bleeding", "unconscious", "", "BP 80/50, pulse 130"]
    ),
    st.sampled_from(["", *URGENCIES]),
)


@settings(max_examples=25, deadline=None)
@given(st.lists(PATIENTS, min_size=1, max_size=6), st.sets(st.sampled_from(list(ASKS)), min_size=1), st.none() | st.integers(0, 9))
def test_a_medevac_request_is_not_held_by_its_own_numbers(
    one_desk: Desk, patients: list[Patient], asks: set[str], relatives: int | None
) -> None:
    desk = one_desk
    draft = desk.draftsman.medevac(MedevacRequest(tuple(patients), frozenset(asks), relatives), CASE)
    decision = desk.check(draft)
    assert decision.verdict <= Verdict.NOTICE, (decision.sentence, draft.body)


# ---- hand-over to a ship


def test_a_case_is_handed_over_with_all_that_is_known_done_and_open(bridge: Bridge) -> None:
    at = bridge.clock.utc()
    bridge.logbook.write(
        CasePosition(lat=33.1, lon=12.4, at=at.replace(minute=50), source="Seabird", role="observed"), subject=CASE
    )
    bridge.logbook.write(CaseEvent(event=CaseEventKind.ON_SCENE), subject=CASE)
    bridge.logbook.write(CaseDetails(foreign_numbers=("2026_06_14-CM141",), coordinator="RCC Malta"), subject=CASE)
    bridge.logbook.poll()
    draft = bridge.desk.draftsman.handover(CASE)
    assert [r.authority for r in draft.recipients] == ["FLEET"]
    assert draft.subject == f"HAND-OVER OF CASE {CASE} FROM AURORA"
    for part in (
        "TO: RESCUE FLEET",
        "POSITIONS: 33-06.0N 012-24.0E AT 140250 UTC (OBSERVED, SEABIRD). 33-03.4N 012-23.2E AT 140238 UTC (REPORTED, ALARM PHONE)",
        "PERSONS: ABOUT 70 REPORTED BY ALARM PHONE",
        "THEIR NUMBERS: 2026_06_14-CM141",
        "REPORTED: NO SITREP SENT BY US",
        "NOT YET: EVACUATION COMPLETE",
    ):
        assert part in draft.body
    assert "NOT YET: ON SCENE" not in draft.body
    assert {Label.CASE_POSITION, Label.OWN_POSITION, Label.HEAD_COUNT, Label.INTENTIONS} == draft.labels
    assert bridge.desk.check(draft).verdict is Verdict.ALLOW


def test_every_position_of_a_hand_over_is_explained_by_the_case(bridge: Bridge, tmp_path: Path) -> None:
    bridge.logbook.write(CasePosition(lat=33.9, lon=12.9, source="Seabird", role="observed"), subject=CASE)
    desk = real_desk(bridge, tmp_path)
    draft = desk.draftsman.handover(CASE, (Recipient("MRCC Bremen"),))
    decision = desk.check(draft)
    assert decision.verdict is Verdict.ALLOW, decision.sentence


def test_a_hand_over_to_a_blocked_body_is_stopped(bridge: Bridge) -> None:
    draft = bridge.desk.draftsman.handover(CASE, (Recipient("Libyan Coast Guard"),))
    assert bridge.desk.check(draft).verdict is Verdict.BLOCK


# ---- drift request


def test_the_drift_request_has_the_keys_that_the_server_reads(bridge: Bridge) -> None:
    draft = bridge.desk.draftsman.leeway(CASE)
    said = dict(line.split("=") for line in draft.body.splitlines())
    assert said == {
        "latitude": "33.05667",
        "longitude": "12.38667",
        "start_time": "2026-06-14 02:38",
        "duration": "24",
        "radius": "1000",
        "object_type": "27",
    }
    assert draft.labels == {Label.CASE_POSITION}
    for number in OBJECTS:
        assert f"object_type={number}\n" in bridge.desk.draftsman.leeway(CASE, object_type=number).body


def test_a_drift_server_that_nobody_entered_is_unknown_and_gets_nothing(bridge: Bridge) -> None:
    draft = bridge.desk.draftsman.leeway(CASE)
    decision = bridge.desk.check(draft)
    assert decision.verdict is Verdict.BLOCK
    assert decision.sentence == "Leeway drift server is not in the directory and may not receive the position of the boat."
    assert not bridge.desk.send(draft, "M. Rossi").released


def test_a_drift_server_that_two_people_entered_is_a_recipient_like_any_other(bridge: Bridge) -> None:
    from dataclasses import replace

    from app.policy.directory import AddressRow, AuthorityRow
    from app.policy.edit import Sheets, checked, put_authority, put_contacts

    for role, verdict in ((Role.COMPANY, Verdict.ALLOW), (Role.AGENCY, Verdict.BLOCK)):
        sheets = Sheets.of_book(bridge.book)
        row = AuthorityRow(id="LEEWAY", name="Leeway drift server", role=role, source="Our organisation's own server")
        sheets = put_contacts(put_authority(sheets, row, new=True), AddressRow(id="LEEWAY", addresses=("drift@leeway.example",)))
        side = checked(sheets, bridge.book)
        bridge.desk.use_book(replace(bridge.book, in_force=side.policy, directory=side.directory))
        draft = bridge.desk.draftsman.leeway(CASE)
        assert draft.recipients[0].text == "Leeway drift server <drift@leeway.example>"
        assert bridge.desk.check(draft).verdict is verdict, role


def test_a_case_without_a_position_has_nothing_to_drift_from(bridge: Bridge) -> None:
    from app.rescue.entries import CaseOpened

    bridge.logbook.write(CaseOpened(number="AUR-26-099"), subject="AUR-26-099")
    bridge.logbook.poll()
    with pytest.raises(UserError, match="no position"):
        bridge.desk.draftsman.leeway("AUR-26-099")


# ---- one press


def test_the_four_groups_are_told_by_default_each_by_mail(bridge: Bridge) -> None:
    """Coordinating centres, the flag State's centre, the company, allied ships: who has no address is named, not left out."""
    bodies = bridge.book.directory.authorities
    told = {r.authority: r for r in bridge.desk.recipients_for(CASE)}
    assert {"IT-MRCC", "MT-RCC"} <= set(told)
    assert bridge.settings.ship.flag_rcc in told
    for role in (Role.COMPANY, Role.ALLY):
        assert {a.id for a in bodies.values() if a.role is role} <= set(told)
    draft = bridge.desk.draft_sitrep(CASE)
    assert draft.channel.value == "email"
    reached, unreached = bridge.desk.reach(draft)
    assert reached + len(unreached) == len(told)
    assert reached == sum(1 for r in told.values() if not r.note)
