"""SITREPs in both forms: fields by title, letters as set, nothing guessed, the final one, and what changed since the last."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.config import Settings, Sitrep
from app.errors import UserError
from app.policy.model import Label, Recipient, Verdict
from app.policy.positions import scan as real_scan
from app.relay.desk import Desk
from app.relay.sitrep import PERSONS, POSITION, SHORT_TITLES, SITUATION, TITLES, WEATHER, Form, sitrep_draft
from app.relay.sitrep_diff import PRIORITY, Kind, changes, fields_in, last_told, says_no_change
from app.rescue.entries import (
    CaseActor,
    CaseClosed,
    CaseCoordination,
    CaseDetails,
    CaseDrift,
    CaseEvent,
    CaseEventKind,
    CasePhase,
    CasePob,
    CasePosition,
    CaseWeather,
    Category,
    CommsLine,
    Payload,
    PeopleMovement,
    Phase,
    Place,
    PobKind,
    PosAnswered,
    PosRequested,
    RelaySent,
)
from app.rescue.state import Case, RescueState
from tests.relay.bridge import CASE, START, Bridge

ROME = Recipient("MRCC Rome <ops@rome.example>", "to", "IT-MRCC")


@pytest.fixture
def bridge(tmp_path: Path) -> Bridge:
    return Bridge(tmp_path)


def write(bridge: Bridge, *payloads: Payload) -> None:
    for payload in payloads:
        bridge.logbook.write(payload, subject=CASE)
    bridge.logbook.poll()


def fields(bridge: Bridge, form: Form = Form.FULL) -> dict[str, str]:
    return fields_in(bridge.desk.draft_sitrep(CASE, (ROME,), form).body)


def send(bridge: Bridge, form: Form = Form.SHORT) -> None:
    assert bridge.desk.send(bridge.desk.draft_sitrep(CASE, (ROME,), form), "M. Rossi").released
    bridge.logbook.poll()
    bridge.clock.advance(1800)  # type: ignore[attr-defined]  # a manual clock


def the_changes(bridge: Bridge, form: Form = Form.SHORT) -> dict[str, Kind]:
    told = bridge.desk.draftsman.last_sitrep(CASE)
    assert told is not None
    body = bridge.desk.draft_sitrep(CASE, (ROME,), form).body
    return {c.title: c.kind for c in bridge.desk.draftsman.sitrep_changes(told, body, form)}


def test_nothing_of_our_own_form_may_be_taken_for_part_of_a_position(bridge: Bridge) -> None:
    write(bridge, CommsLine(direction="in", means="E-mail", party="MRCC Rome", content="received", result="answered"))
    body = bridge.desk.draft_sitrep(CASE, (ROME,), Form.FULL).body
    assert "0238 MAIL FROM MRCC ROME" in body
    assert real_scan(body).held == ()
    assert all(found.style == "hemisphere" for found in real_scan(body).found)


def test_the_full_form_says_all_that_the_log_knows(bridge: Bridge) -> None:
    write(
        bridge,
        CaseDetails(boat_size="9 m", departure="Zuwara", life_jackets="none", remarks="one tube is soft"),
        CaseWeather(wind_from_deg=320, wind_mps=8.2, sea_state=3, visibility_m=9260),
        CommsLine(direction="out", means="VHF", party="MRCC Rome", content="at 33-03.4N", result="no_answer"),
        CaseCoordination(role="rcc", name="MRCC Rome"),
        CaseCoordination(role="osc", name="Aurora"),
        CaseActor(name="patrol boat?"),
        CaseDrift(set_deg=210, drift_mps=0.41),
    )
    said = fields(bridge)
    assert said["DESCRIPTION OF CASUALTY"] == (
        "RUBBER BOAT, COLOUR GREY, LENGTH 9 M, ENGINE NOT WORKING, NO LIFE JACKETS, PASSAGE FROM ZUWARA"
    )
    assert said["WEATHER ON SCENE"] == "WIND FROM 320 DEG 16 KN, SEA STATE 3, VISIBILITY 5 NM (AT 0238 UTC)"
    assert said["INITIAL ACTIONS TAKEN"] == ("TIMES UTC: 0238 COURSE ALTERED. CALLS UTC: 0238 VHF TO MRCC ROME (NO ANSWER)")
    assert said["SEARCH AREA"] == "DATUM 33-03.4N 012-23.2E AT 0238 UTC, DRIFT TOWARDS 210 DEG 0.8 KN"
    assert said["CO-ORDINATING INSTRUCTIONS"] == (
        "CO-ORDINATED BY MRCC ROME SINCE 0238 UTC. OSC AURORA SINCE 0238 UTC. OTHERS ON SCENE: PATROL BOAT?"
    )
    assert said["FUTURE PLANS"] == "AURORA PROCEEDS TO THE CASUALTY AND RESCUES ALL PERSONS ON ARRIVAL."
    assert said["ADDITIONAL INFORMATION / CONCLUSION"] == "ONE TUBE IS SOFT."
    assert said["CO-ORDINATING RCC"] == "MRCC ROME"


def test_fields_of_which_nothing_is_known_are_left_out(bridge: Bridge) -> None:
    body = bridge.desk.draft_sitrep(CASE, (ROME,), Form.FULL).body
    assert "WEATHER ON SCENE" not in body
    assert "SEARCH AREA" not in body
    assert "CONCLUSION" not in body
    bare = RescueState(cases={"X": Case("X", "X", START, "", "")})
    assert set(fields_in(sitrep_draft(bare, "X", Settings(), None, (), START, form=Form.FULL).body)) == {PRIORITY, *SHORT_TITLES}


def test_letters_are_those_of_the_settings_and_skip_i_by_default(bridge: Bridge) -> None:
    write(bridge, CaseEvent(event=CaseEventKind.SIGHTED))
    body = bridge.desk.draft_sitrep(CASE, (ROME,), Form.FULL).body
    assert "\nJ. INITIAL ACTIONS TAKEN: " in body
    other = Settings(sitrep=Sitrep(letters="ABCDEFGHIJKLM"))
    state = bridge.logbook.state
    assert "\nI. INITIAL ACTIONS TAKEN: " in sitrep_draft(state, CASE, other, None, (), START, form=Form.FULL).body


def test_the_first_is_short_and_later_ones_and_the_final_one_are_in_full(bridge: Bridge) -> None:
    write(bridge, CaseDetails(boat_size="9 m"))
    assert "DESCRIPTION" not in bridge.desk.draft_sitrep(CASE, (ROME,)).body
    send(bridge)
    assert "DESCRIPTION" in bridge.desk.draft_sitrep(CASE, (ROME,)).body


def test_a_closed_case_has_a_final_sitrep_with_the_end_and_who_is_on_board(bridge: Bridge) -> None:
    send(bridge)
    write(
        bridge,
        PeopleMovement(from_place=Place.BOAT, to_place=Place.OWN_SHIP, people={Category.MAN: 50, Category.WOMAN: 20}),
        CaseClosed(outcome="rescued_by_us"),
    )
    final = bridge.desk.draft_sitrep(CASE, (ROME,))
    assert final.subject == f"ROUTINE SAR SITREP 2 FINAL {CASE}"
    said = fields_in(final.body)
    assert said["ADDITIONAL INFORMATION / CONCLUSION"] == (
        "SAR OPERATION ENDED 140308 UTC JUN 26: RESCUED BY US. ON BOARD AURORA 70: 50 MEN, 20 WOMEN. THIS IS THE FINAL SITREP."
    )
    assert said[PERSONS].endswith("ON BOARD AURORA 70: 50 MEN, 20 WOMEN")
    assert said["FUTURE PLANS"] == "A PLACE OF SAFETY WILL BE REQUESTED."
    assert said["ASSISTANCE REQUIRED"] == "ASSIGNMENT OF A PLACE OF SAFETY. PLEASE CONFIRM RECEIPT."
    assert Label.HEAD_COUNT in final.labels


def test_plans_follow_the_request_for_a_place_of_safety(bridge: Bridge) -> None:
    write(
        bridge,
        PeopleMovement(from_place=Place.BOAT, to_place=Place.OWN_SHIP, people={Category.MAN: 50}),
        CaseEvent(event=CaseEventKind.EVACUATION_COMPLETE),
    )
    asked = bridge.logbook.write(PosRequested(to=("MRCC Rome",)))
    bridge.logbook.poll()
    assert fields(bridge)["FUTURE PLANS"] == ("PLACE OF SAFETY REQUESTED (REQUEST 1, 140238 UTC JUN 26), NO PORT ASSIGNED YET.")
    bridge.logbook.write(PosAnswered(request=asked.id, result="assigned", port="Ravenna"))
    bridge.logbook.poll()
    assert fields(bridge)["FUTURE PLANS"].startswith("PROCEEDING TO RAVENNA, ASSIGNED 140238 UTC")


def test_the_full_form_is_not_held_by_its_own_numbers(bridge: Bridge, tmp_path: Path) -> None:
    write(
        bridge,
        CaseDetails(boat_size="9 m", departure="Zuwara", boat_decks="1"),
        CaseWeather(wind_from_deg=320, wind_mps=8.2, sea_state=3, swell_m=1.5, visibility_m=9260, air_c=18, water_c=20),
        CommsLine(direction="out", means="VHF", party="MRCC Rome", content="called", result="no_answer"),
        CaseCoordination(role="osc", name="Aurora"),
        CaseDrift(set_deg=210, drift_mps=0.41),
        CasePob(pob_kind=PobKind.COUNTED, total=70),
    )
    desk = Desk(
        bridge.book, bridge.logbook, bridge.settings, tmp_path / "o", bridge.clock, sending=True, scan=real_scan,
        ship_state=lambda _: None,
    )  # fmt: skip
    assert desk.check(desk.draft_sitrep(CASE, form=Form.FULL)).verdict <= Verdict.NOTICE


# ---- what changed


def test_before_the_first_there_is_nothing_to_differ_from(bridge: Bridge) -> None:
    assert bridge.desk.draftsman.last_sitrep(CASE) is None
    with pytest.raises(UserError):
        bridge.desk.draft_sitrep(CASE, (ROME,), Form.NO_CHANGE)


def test_changed_added_and_gone_are_told_apart_field_by_field(bridge: Bridge) -> None:
    send(bridge, Form.FULL)
    assert the_changes(bridge, Form.FULL) == {}
    write(
        bridge,
        CasePosition(lat=33.1, lon=12.4, at=START + timedelta(minutes=20), source="own ship"),
        CaseWeather(sea_state=3),
    )
    assert the_changes(bridge, Form.FULL) == {POSITION: Kind.CHANGED, WEATHER: Kind.ADDED}
    told = bridge.desk.draftsman.last_sitrep(CASE)
    assert told is not None
    typed = "\n".join(line for line in bridge.desk.draft_sitrep(CASE, (ROME,), Form.FULL).body.splitlines() if PERSONS not in line)
    found = bridge.desk.draftsman.sitrep_changes(told, typed, Form.FULL)
    (gone,) = [c for c in found if c.kind is Kind.GONE]
    assert (gone.title, gone.before, gone.now) == (PERSONS, "ABOUT 70 REPORTED BY ALARM PHONE", "")


def test_own_ships_way_is_no_change_but_what_she_does_is(bridge: Bridge) -> None:
    send(bridge)
    told = bridge.desk.draftsman.last_sitrep(CASE)
    assert told is not None
    body = bridge.desk.draft_sitrep(CASE, (ROME,), Form.SHORT).body
    moved = body.replace("33-14.6N 012-29.6E", "33-10.0N 012-27.0E")
    assert moved != body
    assert bridge.desk.draftsman.sitrep_changes(told, moved, Form.SHORT) == ()
    write(bridge, CaseEvent(event=CaseEventKind.ON_SCENE))
    assert the_changes(bridge) == {SITUATION: Kind.CHANGED}


def test_the_short_form_after_a_full_one_takes_nothing_back(bridge: Bridge) -> None:
    write(bridge, CaseWeather(sea_state=3))
    send(bridge, Form.FULL)
    assert the_changes(bridge, Form.SHORT) == {}


def test_a_no_change_sitrep_is_short_and_the_next_one_still_differs_from_what_was_told(bridge: Bridge) -> None:
    send(bridge)
    none = bridge.desk.draft_sitrep(CASE, (ROME,), Form.NO_CHANGE)
    assert "C. SITUATION: NO CHANGE SINCE SITREP 1 OF 140238 UTC JUN 26.\n" in none.body
    assert POSITION + ":" not in none.body
    assert Label.CASE_POSITION in none.labels, "the same position as before is still told"
    assert says_no_change(fields_in(none.body))
    send(bridge, Form.NO_CHANGE)
    told = bridge.desk.draftsman.last_sitrep(CASE)
    assert told is not None
    assert told.number == 2
    assert the_changes(bridge) == {}
    write(bridge, CasePob(pob_kind=PobKind.REPORTED, total=80))
    assert the_changes(bridge) == {PERSONS: Kind.CHANGED}


def test_refused_and_failed_ones_told_nobody_anything(bridge: Bridge) -> None:
    refused = bridge.desk.draft_sitrep(CASE, (Recipient("JRCC Tripoli"),))
    assert not bridge.desk.send(refused, "M. Rossi").released
    bridge.logbook.poll()
    assert bridge.desk.draftsman.last_sitrep(CASE) is None
    send(bridge)
    decision = bridge.decisions[-1]
    assert last_told(bridge.logbook.state, CASE) is not None
    lines = tuple(
        replace(line, payload=line.payload.model_copy(update={"status": "failed"})) if isinstance(line.payload, RelaySent) else line
        for line in bridge.logbook.state.lines
    )
    assert decision.released
    assert last_told(replace(bridge.logbook.state, lines=lines), CASE) is None


def test_one_that_failed_for_everybody_later_told_nobody_and_for_some_told_the_rest(bridge: Bridge) -> None:
    send(bridge)
    decision, sent = bridge.decisions[-1], bridge.sent[-1]
    failed = sent.model_copy(update={"status": "failed"})
    bridge.logbook.write(failed, subject=CASE)
    bridge.logbook.poll()
    assert decision.released
    assert bridge.desk.draftsman.last_sitrep(CASE) is None
    bridge.logbook.write(sent.model_copy(update={"status": "delivered", "recipients": ("ops@malta.example",)}), subject=CASE)
    bridge.logbook.poll()
    assert bridge.desk.draftsman.last_sitrep(CASE) is not None


@pytest.mark.parametrize(
    ("phase", "priority"), [(Phase.DISTRESS, "DISTRESS"), (Phase.ALERT, "URGENCY"), (Phase.UNCERTAINTY, "URGENCY")]
)
def test_the_priority_follows_the_phase_and_the_phase_is_said(bridge: Bridge, phase: Phase, priority: str) -> None:
    write(bridge, CasePhase(phase=phase))
    draft = bridge.desk.draft_sitrep(CASE, (ROME,))
    assert draft.subject.startswith(f"{priority} SAR SITREP 1")
    assert fields_in(draft.body)[PRIORITY] == priority
    assert f"EMERGENCY PHASE {phase.value.upper()}" in fields_in(draft.body)[SITUATION]


def test_the_priority_is_compared_too(bridge: Bridge) -> None:
    send(bridge)
    told = bridge.desk.draftsman.last_sitrep(CASE)
    assert told is not None
    body = bridge.desk.draft_sitrep(CASE, (ROME,), Form.SHORT).body.replace("PRIORITY: DISTRESS", "PRIORITY: URGENCY")
    (change,) = changes(told, body, Form.SHORT, "AURORA")
    assert (change.title, change.before, change.now) == (PRIORITY, "DISTRESS", "URGENCY")


@given(st.dictionaries(st.sampled_from(TITLES), st.text("ABC 12.:\n", min_size=1, max_size=40), max_size=13), st.booleans())
def test_fields_are_found_again_whatever_their_letters(fields_: dict[str, str], letters: bool) -> None:
    body = "\n".join(f"{'Q. ' if letters else ''}{title}: {text}" for title, text in fields_.items())
    expected = {title: " ".join(text.split()) for title, text in fields_.items() if text.strip()}
    assert fields_in(body) == expected
