"""The made-up mission: a case with all that can be said of it, people counted, an incident, a register. No name in it is real."""

from __future__ import annotations

from datetime import datetime

from app.register import Register
from app.rescue.entries import (
    CaseActor,
    CaseCoordination,
    CaseDetails,
    CaseDrift,
    CaseEvent,
    CaseEventKind,
    CasePob,
    CaseTrack,
    CaseWeather,
    Category,
    CommsLine,
    IncidentDetail,
    IncidentMarked,
    IncidentReport,
    IncidentTrack,
    LogLine,
    MediaAdded,
    PeopleMovement,
    PeopleRecount,
    Place,
    PobKind,
    PosRequested,
    SearchLeg,
    SearchPlanned,
    VesselConduct,
    VesselNoted,
)
from tests.fakes import MemoryJournal
from tests.ui import night
from tests.ui.panels.kit import CASE, Kit

SQUARE = tuple(
    (night.BOAT.lat + n / 60, night.BOAT.lon + e / 60) for n, e in ((0, 0), (0.5, 0), (0.5, 0.6), (-0.5, 0.6), (-0.5, -0.6))
)


def night_times(count: int) -> list[datetime]:
    return [night.ago(-6.0 * i) for i in range(count)]


def make_busy(kit: Kit) -> Kit:
    """A day of which every page has something to show."""
    kit.targets = night.targets()
    kit.open_case()
    kit.write(LogLine(text="Wind NW 5, sea 3"), None)
    call = {"direction": "out", "means": "VHF", "channel": "16", "party": "MRCC Rome", "content": "relay", "result": "no_answer"}
    kit.write(CommsLine.model_validate({**call, "repeat_min": 5}))
    kit.write(CaseEvent(event=CaseEventKind.SIGHTED))
    kit.write(PeopleMovement(from_place=Place.BOAT, to_place=Place.OWN_SHIP, people={Category.MAN: 50, Category.WOMAN: 20}))
    kit.write(PeopleRecount(total=68))
    kit.write(CaseWeather(wind_from_deg=310, sea_state=3))
    kit.write(CaseCoordination(role="rcc", name="MRCC Rome"))
    kit.write(CaseDrift(set_deg=140, drift_mps=0.55, source="seen"))
    kit.write(CaseActor(name="patrol boat?", target=night.PATROL))
    kit.write(CasePob(pob_kind=PobKind.REPORTED, total=70, about=True))
    kit.write(CaseDetails(boat_type="rubber", engine="not_working", departure="Zuwara"))
    points = tuple((night.ago(m), night.BOAT.lat + m / 60, night.BOAT.lon) for m in (9, 6, 3))
    kit.write(CaseTrack(target=night.PATROL, name="patrol boat?", points=points))
    square = tuple((at, lat, lon) for at, (lat, lon) in zip(night_times(5), SQUARE, strict=True))
    search = SearchPlanned(
        pattern="SS", lat=night.BOAT.lat, lon=night.BOAT.lon, points=square, spacing_m=926, speed_mps=5, sweep_m=900,
        craft="Own ship", estimate=True,
    )  # fmt: skip
    kit.write(SearchLeg(plan=kit.write(search), leg=1))
    kit.write(PosRequested(to=("MRCC Rome",), cases=(CASE,), means="E-mail"), "pos-1")
    kit.write(IncidentMarked(case=CASE), "i1")
    kit.write(IncidentDetail(codes=("SHOTS", "DANGEROUS_MANOEUVRE"), actor="grey patrol boat", actor_kind="ly_coast_guard"), "i1")
    kit.write(IncidentReport(item="persons", text="4 men"), "i1")
    camera = {"camera_time": "2026-06-14T04:51:07", "device": "Canon EOS R5"}
    added = {"sha256": "ab" * 32, "name": "IMG_4210.JPG", "size": 4_000_000, "media_kind": "photo", "incident": "i1", **camera}
    kit.write(MediaAdded.model_validate(added), "i1")
    own = tuple((night.ago(m), night.OWN.lat + m / 400, night.OWN.lon) for m in (9, 6, 3))
    for target, name, source, path in (("own", "Own ship", "own", own), ("R:1", "T07", "radar", points)):
        kit.write(IncidentTrack.model_validate({"target": target, "name": name, "source": source, "points": path}), "i1")
    register = Register(MemoryJournal(), kit.station.clock, kit.folder)
    vessel, _ = register.write(VesselNoted(name="FEZZAN", mmsi="642123456", vessel_type="patrol boat", watch=True), None, "2/O")
    register.write(VesselConduct(text="shots into the water", where="20 NM N of Zuwara"), vessel, "2/O")
    register.poll()
    kit.station.register = register
    kit.station.proof.sign_now()
    kit.step()
    return kit
