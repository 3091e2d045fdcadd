"""A whole incident for tests of papers: a patrol boat without AIS, shots, photos, statements, custody, a correction."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from app.config import Ship
from app.entry import NewEntry, ShipState
from app.geo import Position, destination
from app.rescue import entries as e
from app.rescue.fold import fold
from app.rescue.state import Incident, RescueState
from app.units import NM, mps_from_knots
from tests.rescue.writing import CASE, at, chained, moved, new

ID = "i1"
SHIP = Ship(name="AURORA", callsign="OWBC2", imo="9123456", mmsi="211123456", flag="Germany")
OWN = Position(33 + 12.7 / 60, 12 + 28.6 / 60)
AT = at(91)
MADE = datetime(2026, 6, 16, 9, 30, tzinfo=UTC)
THEN = ShipState(
    lat=OWN.lat, lon=OWN.lon, position_source="GPS 2", position_age_s=0.4, sog_mps=mps_from_knots(4.2), cog_deg=204.0,
    heading_deg=202.0, wind_from_deg=310.0, wind_mps=mps_from_knots(17), clock_offset_s=0.31,
    links=(("AIS", "live"), ("GPS 1", "no fix"), ("GPS 2", "live"), ("RADAR 1", "live")),
)  # fmt: skip


def hash_of(i: int) -> str:
    return f"{i:02x}" * 32


def track(
    target: str, name: str, source: str, start: Position, course: float, knots: float, since: float, until: float
) -> e.IncidentTrack:
    """A point every 20 seconds between two minutes."""
    steps = range(int(since * 3), int(until * 3) + 1)
    points = [(at(s / 3), destination(start, course, knots * NM * (s / 3 - since) / 60)) for s in steps]
    return e.IncidentTrack.model_validate(
        {"target": target, "name": name, "source": source, "points": tuple((t, p.lat, p.lon) for t, p in points)}
    )


def entries() -> list[NewEntry]:
    """In order of writing. Shots at 91 minutes after the start."""
    own_begin = destination(OWN, 24, 4.2 * NM * 31 / 60)
    photos = [
        new(
            e.MediaAdded(
                sha256=hash_of(i), name=f"IMG_{i:04d}.JPG", size=4_000_000 + i, suffix=".jpg", media_kind="photo", incident=ID,
                case=CASE, camera_time=f"2026-06-14T05:3{i % 10}:07", device="Canon EOS R5, no. 0123",
            ),
            200 + i / 10, subject=ID,
        )
        for i in range(1, 6)
    ]  # fmt: skip
    film = e.MediaAdded(
        sha256=hash_of(9), name="RHIB2_bow.MP4", size=10_200_000_000, suffix=".mp4", media_kind="video", incident=ID
    )
    wrong = new(e.IncidentDetail(weapon="pistol"), 95, subject=ID)
    call = new(
        e.CommsLine(
            direction="out", means="VHF", channel="16", party="MRCC Rome", result="answered",
            content="Under fire from a patrol boat, position follows",
        ),
        93, id="call",
    )  # fmt: skip
    made: list[NewEntry] = [
        new(e.MissionOpened(name="Mission", ship="AURORA", callsign="OWBC2"), 0, subject=None),
        new(e.CaseOpened(number=CASE, information_source="Alarm Phone", text="grey rubber boat, about 70"), 38),
        new(moved(e.Place.BOAT, e.Place.OWN_SHIP, man=30), 88),
        replace(new(e.IncidentMarked(case=CASE), 91, subject=ID), ship=THEN, written=at(91)),
        *(
            replace(new(t, 91, subject=ID), author="Fairlead", written=at(91))
            for t in (
                track("own", "Own ship", "own", own_begin, 204, 4.2, 60, 91),
                track("R:RADAR 1:7:1", "T07", "radar", destination(OWN, 152, 6 * NM), 335, 24, 77, 91),
                track("A:247320110", "TRAMONTANA", "ais", destination(OWN, 265, 5 * NM), 102, 12.8, 70, 84),
            )
        ),
        new(e.IncidentDetail(codes=("SHOTS",)), 91.3, subject=ID),
        new(e.IncidentDetail(codes=("SHOT_AT_SHIP", "THREAT_VERBAL")), 92, subject=ID),
        wrong,
        new(
            e.IncidentDetail(
                actor="grey patrol boat, no name", actor_kind="ly_coast_guard", against=("crew", "people"), severity="danger",
                distance_m=150, duration_s=720, hull_marks="654", quote="Go back or we will kill you", language="English",
                damage="two holes in the funnel, aerial shot off", injured=1, target="R:RADAR 1:7:1", evidence=("call",),
            ),
            110, subject=ID,
        ),
        new(e.IncidentDetail(weapon="two rifles, AK pattern"), 95, subject=ID, corrects=wrong.id),
        new(e.IncidentDetail(actor="patrol boat 654"), 130, subject=ID),
        call,
        replace(
            new(
                e.IncidentStatement(
                    who="A. Rossi", role="RHIB driver", text="They fired twice.\nThen they came for us.", said_at=at(150)
                ),
                160, subject=ID,
            ),
            author="Bo",
        ),
        new(e.IncidentStatement(who="M. Keller", role="master", text="I turned away at full speed."), 170, subject=ID),
        *photos,
        new(film, 203, subject=ID),
        new(e.MediaClock(device="Canon EOS R5, no. 0123", offset_s=7203), 205, subject=None),
        new(e.CustodyNoted(act="verified"), 210, subject=None),
        new(
            e.CustodyNoted(act="copied", items=(hash_of(1), hash_of(2), hash_of(9)), to_whom="Counsel", why="complaint"),
            220, subject=ID,
        ),
        new(e.IncidentReport(item="persons", text="6 men, masked, two in uniform"), 300, subject=ID),
        new(e.IncidentReport(item="action_taken", text="Turned away at full speed, people below deck"), 301, subject=ID),
        new(e.LogLine(text="Nothing to do with it"), 305, subject=None),
    ]  # fmt: skip
    return [m if m.written < at(1000) else replace(m, written=m.happened + timedelta(seconds=9)) for m in made]


def story(more: Sequence[NewEntry] = ()) -> tuple[RescueState, Incident]:
    state = fold(chained([*entries(), *more]))
    return state, state.incidents[0]
