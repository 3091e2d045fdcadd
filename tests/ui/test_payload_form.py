"""Every kind of entry opens in a form, comes back as it was when nobody touched it, and says field by field what changed."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from app.errors import UserError
from app.rescue import entries as e
from app.rescue.entries import PAYLOADS, Payload
from app.rescue.lines import wording
from ui.parts import Choices
from ui.payload_form import PayloadForm, correctable
from ui.payload_words import caption, changed, kept, said

AT = datetime(2026, 6, 13, 20, 5, 7, 123456, tzinfo=UTC)
MEN = {e.Category.MAN: 3, e.Category.WOMAN: 0}
SAMPLES: tuple[Payload, ...] = (
    e.MissionOpened(name="m", ship="AURORA"),
    e.MissionClosed(note="done"),
    e.SystemNote(what="started"),
    e.WatchOn(name="2/O", role="mate"),
    e.WatchOff(name="2/O"),
    e.LogLine(text="wind NW 5 #wx ", tags=("wx",)),
    e.CaseOpened(number="AUR-26-001", text="two\nlines"),
    e.CaseDetails(boat_type="rubber", adrift=True, foreign_numbers=("a, b", "c"), departed=AT, boat_afterwards="sunk"),
    e.CasePosition(lat=33.0512345, lon=12.3345678, at=AT, accuracy_m=1234.5),
    e.CasePob(pob_kind=e.PobKind.REPORTED, total=70, about=True, by_category=MEN),
    e.CasePhase(phase=e.Phase.DISTRESS, factors=("request", "weather"), observer="2/O"),
    e.CaseEvent(event=e.CaseEventKind.SIGHTED),
    e.CaseActor(name="patrol boat?", target="R:1", arpa=7, vessel="v1"),
    e.CaseClosed(outcome="rescued_by_us"),
    e.CaseReopened(reason="seen again"),
    e.CaseTrack(target="R:1", name="T07", points=((AT, 33.0, 12.0), (AT, 33.1, 12.1))),
    e.CaseWeather(wind_from_deg=310.0, wind_mps=9.7654321, sea_state=4, visibility_m=9260.0, swell_m=1.5),
    e.CaseCoordination(role="rcc", name="MRCC Rome", authority="IT-MRCC"),
    e.CaseDrift(set_deg=110.0, drift_mps=0.4321),
    e.SpeedsSet(own_mps=5.1234, rhib_mps=None),
    e.PeopleMovement(from_place=e.Place.BOAT, to_place=e.Place.OWN_SHIP, people=MEN, medical=1, way="RHIB 1 run 3"),
    e.PeopleRecount(total=74, by_category=MEN),
    e.PeopleExplained(recount="r", difference=-2, reason="counted twice"),
    e.PeopleSorted(taken={e.Category.UNKNOWN: 3}, given={e.Category.MAN: 3}),
    e.PeopleFlagged(flag=e.Flag.MEDICAL, number=-2),
    e.PersonalNoted(record="r", act="added", delete_on=date(2026, 9, 1)),
    e.ErasedNoted(entry="e", seq=7, fields=("payload.text",), reason="asked for", by="Ada"),
    e.CommsLine(direction="out", means="VHF", channel="16", party="MRCC Rome", content="c", result="no_answer", repeat_min=5),
    e.ReminderDone(call="x", reason="reached by phone"),
    e.PosRequested(to=("MRCC Rome, IT", "RCC Malta"), authorities=("IT-MRCC",), draft="d", cases=("AUR-26-001",)),
    e.PosAnswered(request="x", result="assigned", port="Ancona", lat=43.6, lon=13.5),
    e.IncidentMarked(case="AUR-26-001"),
    e.IncidentDetail(codes=("SHOT_AT_SHIP",), text="three"),
    e.IncidentTrack(target="A:1", source="ais", points=((AT, 33.0, 12.0),)),
    e.IncidentReport(item="assistance", text="a doctor"),
    e.IncidentStatement(who="AB 1", role="deck", text="two shots", language="English", said_at=AT),
    e.MediaAdded(sha256="0" * 64, name="a.jpg", size=3, media_kind="photo", camera_time="2026-06-14T02:51:07", device="CAM"),
    e.MediaClock(device="CAM", offset_s=7203.0, note="by the GPS"),
    e.CustodyNoted(act="copied", items=("0" * 64,), to_whom="lawyers", why="complaint"),
    e.MobMarked(note="port side"),
    e.MobCleared(mob="x"),
    e.AlertNoted(alert="a", priority="caution", state="over", title="t"),
    e.LinkNoted(link="GPS 1", phase="live"),
    e.PolicyDecision(
        draft="d", verdict="ALLOW", released=True, recipients=("a",), labels=(), channel="email", rule="r", sentence="s",
        policy="p", content_sha256="0",
    ),
    e.RelaySent(draft="d", channel="email", recipients=("a",), status="queued", content_sha256="0"),
    e.MasterDistress(step="opened"),
    e.EntryVoid(reason="twice"),
    e.Exported(purpose="own archive", file_sha256="0", through_seq=3),
    e.VesselNoted(name="ZAWIYA", mmsi="247000000", watch=True),
    e.VesselConduct(text="cut across the bow", case="AUR-26-001"),
    e.PolicyProposed(by="A", why="w", what=("x", "y"), looser=("x",), from_hash="0", to_hash="1"),
    e.PolicyChanged(proposed_by="A", confirmed_by="B", why="w", what=("x",), from_hash="0", to_hash="1"),
    e.PolicyDropped(proposed_by="A", by="B", to_hash="1"),
    e.VesselPhoto(sha256="0" * 64, suffix=".jpg", caption="bow", taken=AT),
    e.SearchPlanned(
        pattern="SS", lat=33.05, lon=12.38, points=((AT, 33.05, 12.38), (AT, 33.07, 12.38)), spacing_m=1852.5, speed_mps=5.1234,
        radius_m=3000.0, sweep_m=1000.0, set_deg=120.0, drift_mps=0.4321, craft="RHIB 1", sought="rubber boat", basis="b",
    ),
    e.SearchLeg(plan="p", leg=3, note="swell"),
    e.SearchEnded(plan="p", outcome="not_found", note="dark"),
    e.MarkSet(lat=33.1, lon=12.1, name="Net", symbol="danger", note="drifting"),
    e.MarkRemoved(mark="m", note="sunk"),
)  # fmt: skip


def test_there_is_a_sample_of_every_kind() -> None:
    assert {type(p) for p in SAMPLES} == set(PAYLOADS)


@pytest.mark.parametrize("payload", SAMPLES, ids=lambda p: p.kind)
def test_every_kind_opens_in_a_form_and_comes_back_untouched(payload: Payload, qtbot: QtBot) -> None:
    form = PayloadForm(payload)
    qtbot.addWidget(form)
    assert form.read() == payload
    assert changed(payload, form.read()) == ()


@pytest.mark.parametrize("payload", [p for p in SAMPLES if correctable(p)], ids=lambda p: p.kind)
def test_whatever_people_wrote_can_be_corrected_in_some_field(payload: Payload, qtbot: QtBot) -> None:
    form = PayloadForm(payload)
    qtbot.addWidget(form)
    free = [name for name in type(payload).model_fields if not kept(payload, name)]
    assert bool(form.editors) == bool(free)
    for editor in form.editors.values():
        assert editor.widget.accessibleName(), "a field without a name cannot be found by the keyboard or read out"


def test_what_the_program_and_the_gate_noted_stands() -> None:
    stands = {p.kind for p in SAMPLES if not correctable(p)}
    assert stands == {
        "mission.opened", "mission.closed", "system.note", "personal.noted", "alert.noted", "link.noted", "policy.decision",
        "erased.noted", "relay.sent", "master.distress", "entry.void", "export.made", "policy.proposed",
        "policy.changed", "policy.dropped", "media.added", "incident.track", "custody.noted",
    }  # fmt: skip


def test_speeds_and_distances_are_corrected_in_knots_and_miles(qtbot: QtBot) -> None:
    form = PayloadForm(e.CaseWeather(wind_mps=10.0, visibility_m=1852.0))
    qtbot.addWidget(form)
    wind = form.editors["wind_mps"].widget
    assert isinstance(wind, QLineEdit)
    assert wind.text() == "19.438"
    wind.setText("20")
    now = form.read()
    assert isinstance(now, e.CaseWeather)
    assert now.wind_mps == pytest.approx(10.2889, abs=1e-3)
    assert now.visibility_m == 1852.0
    (row,) = changed(form_payload(form), now)
    assert (row.caption, row.was, row.now) == ("Wind, kn", "19.4", "20")
    (small,) = changed(form_payload(form), e.CaseWeather(wind_mps=10.005, visibility_m=1852.0))
    assert (small.was, small.now) == ("19.438", "19.448"), "and one that is too small for a tenth is seen all the same"


def form_payload(form: PayloadForm) -> Payload:
    return form._payload


def test_a_position_is_one_field_and_may_be_missing_only_where_it_may(qtbot: QtBot) -> None:
    port = PayloadForm(e.PosAnswered(request="x", result="assigned", port="Ancona", lat=43.6, lon=13.5))
    case = PayloadForm(e.CasePosition(lat=33.0, lon=12.0))
    for form in (port, case):
        qtbot.addWidget(form)
        edit = form.editors["position"].widget
        assert isinstance(edit, QLineEdit)
        edit.clear()
    answered = port.read()
    assert isinstance(answered, e.PosAnswered)
    assert (answered.lat, answered.lon) == (None, None)
    with pytest.raises(UserError, match="position"):
        case.read()
    (row,) = changed(SAMPLES_BY_KIND["pos.answer"], answered)
    assert row.caption == "Position"
    assert "43°36.000′N" in row.was
    assert row.now == "–"


SAMPLES_BY_KIND: dict[str, Payload] = {p.kind: p for p in SAMPLES}


def test_what_ties_an_entry_to_others_is_kept(qtbot: QtBot) -> None:
    for kind in ("comms.line", "case.track", "vessel.photo", "pos.request", "comms.reminder_done", "people.explained"):
        payload = SAMPLES_BY_KIND[kind]
        form = PayloadForm(payload)
        qtbot.addWidget(form)
        for name in ("answers", "points", "sha256", "draft", "call", "recount", "cases", "authorities"):
            assert name not in form.editors
    form = PayloadForm(SAMPLES_BY_KIND["people.flagged"])
    qtbot.addWidget(form)
    assert "number" in form.editors


def test_a_choice_that_may_be_left_open_can_be_left_open_again(qtbot: QtBot) -> None:
    form = PayloadForm(SAMPLES_BY_KIND["comms.line"])
    qtbot.addWidget(form)
    result = form.editors["result"].widget
    assert isinstance(result, Choices)
    result.key("").click()
    assert form.read().result == ""  # type: ignore[attr-defined]


def test_a_refusal_is_in_words_for_the_person(qtbot: QtBot) -> None:
    form = PayloadForm(e.PeopleRecount(total=74))
    qtbot.addWidget(form)
    total: Any = form.editors["total"].widget
    total.setText("many")
    with pytest.raises(UserError, match="Total: “many” is not a whole number"):
        form.read()
    total.setText("-4")
    with pytest.raises(UserError, match="Total: "):
        form.read()


@pytest.mark.parametrize("payload", SAMPLES, ids=lambda p: p.kind)
def test_every_value_can_be_written_in_words(payload: Payload) -> None:
    assert wording(payload)[0]
    for name in type(payload).model_fields:
        assert caption(name)
        assert said(getattr(payload, name), name)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(wind=st.floats(0, 100, allow_nan=False), seen=st.floats(0, 1e5, allow_nan=False), air=st.floats(-60, 60, allow_nan=False))
def test_numbers_that_nobody_touched_keep_every_digit(qapp: QApplication, wind: float, seen: float, air: float) -> None:
    payload = e.CaseWeather(wind_mps=wind, visibility_m=seen, air_c=air)
    form = PayloadForm(payload)
    try:
        assert form.read() == payload
    finally:
        form.deleteLater()
