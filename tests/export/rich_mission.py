"""Two days of a rescue ship written straight into a log: three boats, 412 people, three attacks, calls, refusals, devices that
disagree. What is added up by hand beside it stands in the constants, so that papers and tables can be held against it."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

from app.entry import GENESIS, NewEntry, ShipState, body, chain_hash
from app.export.places import TrackPoint
from app.export.redact import Row
from app.geo import Position
from app.rescue import entries as e
from app.rescue.entries import Category, Place

START = datetime(2026, 6, 13, 2, 0, tzinfo=UTC)
END = START + timedelta(hours=48)
OFFICER, MATE = "M. Keller", "A. Rossi"
RUBBER, WOOD, WHITE = "AUR-26-001", "AUR-26-002", "AUR-26-003"


def people(
    men: int = 0, women: int = 0, family: int = 0, alone: int = 0, infants: int = 0, unknown: int = 0, pregnant: int = 0
) -> dict[Category, int]:
    """Numbers of each category; those that are 0 are left out."""
    numbers = zip(Category, (men, women, family, alone, infants, unknown, pregnant), strict=True)
    return {category: number for category, number in numbers if number}


RUNS: dict[str, tuple[tuple[str, dict[Category, int]], ...]] = {
    RUBBER: (
        ("RHIB 1 run 1", people(men=30, women=8, family=4, alone=4, infants=1, unknown=3, pregnant=2)),
        ("RHIB 1 run 2", people(men=34, women=6, family=2, alone=6, unknown=2)),
        ("RHIB 2 run 1", people(men=33, women=5, family=3, alone=5, infants=1, unknown=3, pregnant=1)),
    ),
    WOOD: (
        ("RHIB 1 run 3", people(men=28, women=9, family=5, alone=2, infants=1, unknown=2, pregnant=1)),
        ("RHIB 2 run 2", people(men=35, women=4, family=4, alone=4, unknown=1)),
        ("RHIB 1 run 4", people(men=38, women=3, alone=4, unknown=2)),
    ),
    WHITE: (
        ("RHIB 1 run 5", people(men=25, women=7, family=4, alone=2, infants=1, unknown=1, pregnant=1)),
        ("RHIB 2 run 3", people(men=31, women=3, family=2, alone=2, unknown=2)),
        ("RHIB 2 run 4", people(men=36, women=2, alone=2)),
    ),
}
BROUGHT = {RUBBER: 150, WOOD: 142, WHITE: 120}
TAKEN_OVER, BORN = 12, 1
ASHORE = {RUBBER: 146, WOOD: 112}
TO_SHIPS, BY_AIR, DEAD, MISSING = 30, 3, 2, 4
ON_BOARD = 412 + TAKEN_OVER + BORN - 258 - TO_SHIPS - BY_AIR - 1
UNEXPLAINED = 1
WHERE = {RUBBER: (33.0567, 12.387), WOOD: (33.3333, 12.6667), WHITE: (33.525, 12.0917)}
INCIDENTS = 3
OFFSETS = (0.4, 4.2)
REFUSED = "JRCC Tripoli <jrcc@example.ly>"
LATE = timedelta(minutes=1)


def at(hours: float) -> datetime:
    return START + timedelta(hours=hours)


def own_position(moment: datetime) -> Position:
    h = (moment - START).total_seconds() / 3600
    return Position(33.1 + 0.012 * h + 0.12 * math.sin(h / 2.3), 12.3 + 0.35 * math.sin(h / 5.1))


def ship_at(moment: datetime) -> ShipState:
    h = (moment - START).total_seconds() / 3600
    where = own_position(moment)
    lost = 20.0 <= h < 21.0
    return ShipState(
        lat=None if lost else where.lat,
        lon=None if lost else where.lon,
        position_source=None if lost else "GPS 2" if 10 <= h < 12 else "GPS 1",
        position_age_s=None if lost else 12.5 if 10 <= h < 12 else 0.8,
        sog_mps=4.6,
        cog_deg=184.0,
        heading_deg=182.0,
        clock_offset_s=None if lost else OFFSETS[1] if 10 <= h < 12 else OFFSETS[0],
        links=(("GPS 1", "silent" if 10 <= h < 12 else "live"), ("GPS 2", "live")),
    )


def track(step_s: float = 10.0) -> Iterator[TrackPoint]:
    """Own ship's fixes, with a hole while no position was known."""
    moment = START
    while moment <= END:
        h = (moment - START).total_seconds() / 3600
        if not 20.0 <= h < 21.0:
            yield TrackPoint(moment, own_position(moment), "GPS 2" if 10 <= h < 12 else "GPS 1")
        moment += timedelta(seconds=step_s)


class Pen:
    """Writes entries one after the other."""

    def __init__(self) -> None:
        self.entries: list[NewEntry] = []

    def write(self, payload: Any, hours: float, subject: str | None = None, author: str = OFFICER, **more: Any) -> str:
        moment = at(hours)
        entry = NewEntry(
            kind=payload.kind,
            payload=payload.model_dump(mode="json"),
            happened=moment,
            written=moment + LATE,
            author=author,
            subject=subject,
            ship=ship_at(moment),
            **more,
        )
        self.entries.append(entry)
        return entry.id


def mission() -> list[NewEntry]:
    pen = Pen()
    pen.write(e.MissionOpened(name="SAR 3", ship="AURORA", callsign="OWBC2", mmsi="211234560", flag="Germany"), 0)
    pen.write(e.WatchOn(name=OFFICER, role="2/O"), 0.01)
    for name in ("GPS 1", "GPS 2", "AIS", "Radar"):
        pen.write(e.LinkNoted(link=name, phase="live"), 0.02, author="Fairlead")
    _rescues(pen)
    _care(pen)
    _ashore(pen)
    _talk(pen)
    _attacks(pen)
    _devices(pen)
    pen.write(e.MobMarked(), 30, "mob-1")
    pen.write(e.LogLine(text="Rounds of the decks, all quiet", tags=("deck",)), 31, author=MATE)
    struck = pen.write(e.LogLine(text="wrong ship"), 32, author=MATE)
    pen.write(e.EntryVoid(reason="typed into the wrong log"), 32.1, author=MATE, corrects=struck)
    return sorted(pen.entries, key=lambda entry: (entry.written, entry.happened))


def _rescues(pen: Pen) -> None:
    sources = {RUBBER: "Alarm Phone", WOOD: "MRCC Rome", WHITE: "Seabird 2"}
    boats = {RUBBER: ("rubber", "grey", 140), WOOD: ("wood", "blue", 150), WHITE: ("fibreglass", "white", 120)}
    for n, case in enumerate((RUBBER, WOOD, WHITE)):
        t = 0.6 + 4 * n
        lat, lon = WHERE[case]
        kind, colour, said = boats[case]
        pen.write(e.CaseOpened(number=case, information_source=sources[case], text=f"about {said} people, engine dead"), t, case)
        pen.write(
            e.CaseDetails(boat_type=kind, boat_colour=colour, engine="not_working", adrift=True, life_jackets="none"), t, case
        )
        pen.write(e.CasePosition(lat=lat, lon=lon, source=sources[case], accuracy_m=1852), t, case)
        pen.write(e.CasePob(pob_kind="reported", total=said, about=True, source=sources[case]), t, case)
        pen.write(e.CaseDrift(set_deg=120, drift_mps=0.4, source="wind and current"), t + 0.1, case)
        pen.write(
            e.CasePhase(phase="distress", factors=("overloading", "seaworthiness"), observer=OFFICER, decider="Master"),
            t + 0.1,
            case,
        )
        pen.write(e.CaseCoordination(role="rcc", name="MRCC Rome"), t + 0.2, case)
        for step, event in enumerate(("alerted", "course_altered", "sighted", "on_scene", "rhib_launched", "first_contact")):
            pen.write(e.CaseEvent(event=event), t + 0.1 + step * 0.2, case)
        pen.write(e.CasePosition(lat=lat - 0.03, lon=lon + 0.04, role="observed", source="own radar"), t + 0.6, case)
        pen.write(e.CasePob(pob_kind="estimated", total=said + 10, about=True, source=OFFICER), t + 0.7, case)
        pen.write(e.CaseWeather(wind_from_deg=315, wind_mps=7, sea_state=3), t + 0.8, case)
        for run, (way, who) in enumerate(RUNS[case]):
            move = e.PeopleMovement(
                from_place=Place.BOAT, to_place=Place.OWN_SHIP, people=who, way=way, medical=1 if not run else None
            )
            pen.write(move, t + 1.4 + run * 0.2, case)
        pen.write(e.CaseEvent(event="evacuation_complete"), t + 2.0, case)
        pen.write(e.CasePob(pob_kind="counted", total=BROUGHT[case], source="tally"), t + 2.1, case)
        pen.write(e.CaseDetails(boat_afterwards="marked"), t + 2.2, case)
        if case != WHITE:
            pen.write(e.CaseClosed(outcome="rescued_by_us"), t + 2.5, case)


def _move(pen: Pen, hours: float, case: str, a: Place, b: Place, where: str = "", **who: int) -> None:
    pen.write(e.PeopleMovement(from_place=a, to_place=b, people={Category(k): n for k, n in who.items()}, where=where), hours, case)


def _care(pen: Pen) -> None:
    ship = Place.OWN_SHIP
    pen.write(e.PeopleSorted(taken={Category.UNKNOWN: 8}, given={Category.MAN: 5, Category.WOMAN: 3}), 12, RUBBER)
    _move(pen, 12.3, RUBBER, ship, Place.HELICOPTER, "Nemo 11", man=1, woman=1, minor_accompanied=1)
    _move(pen, 13, WOOD, Place.BIRTH, ship, infant=1)
    _move(pen, 14, RUBBER, ship, Place.DECEASED_ON_BOARD, man=1)
    _move(pen, 15, WHITE, Place.SEA, Place.DECEASED_ON_BOARD, unknown=1)
    _move(pen, 15.2, WHITE, Place.BOAT, Place.MISSING, man=4)
    _move(pen, 18, WOOD, ship, Place.OTHER_SHIP, "NADIR", man=20, woman=6, minor_unaccompanied=4)
    _move(pen, 19, WHITE, Place.OTHER_SHIP, ship, "Maridive 703", man=8, woman=2, minor_accompanied=2)
    counted = 412 - 3 + 1 - 1 - 30 + 12 - 3
    recount = pen.write(e.PeopleRecount(total=counted), 23, author=MATE)
    pen.write(e.PeopleExplained(recount=recount, difference=-2, reason="asleep in the clinic"), 23.5, author=MATE)


def _ashore(pen: Pen) -> None:
    _move(pen, 34, RUBBER, Place.OWN_SHIP, Place.PORT, "Augusta", man=60, woman=10, minor_accompanied=4, pregnant=2)
    rest = {"man": 40, "woman": 11, "pregnant": 1, "minor_accompanied": 4, "minor_unaccompanied": 15, "infant": 2}
    _move(pen, 36, RUBBER, Place.OWN_SHIP, Place.PORT, "Augusta", **rest)
    _move(
        pen,
        44,
        WOOD,
        Place.OWN_SHIP,
        Place.PORT,
        "Ancona",
        man=81,
        woman=10,
        minor_accompanied=9,
        minor_unaccompanied=6,
        infant=2,
        unknown=4,
        pregnant=1,
    )


def _talk(pen: Pen) -> None:
    base = {"labels": ("case_position",), "channel": "email", "policy": "p", "content_sha256": "aa", "sentence": "May go."}
    pen.write(
        e.PolicyDecision(draft="d1", verdict="ALLOW", released=True, recipients=("to: MRCC Rome <rome@example.it>",), rule="R1",
                         title="SITREP 1", text="A. BOAT ADRIFT", **base), 1.0, RUBBER)  # fmt: skip
    pen.write(
        e.RelaySent(draft="d1", channel="email", recipients=("rome@example.it",), status="delivered", content_sha256="aa"),
        1.05,
        RUBBER,
    )
    said = "JRCC Tripoli is not given positions: people are taken back to detention."
    pen.write(
        e.PolicyDecision(draft="d2", verdict="BLOCK", released=False, recipients=(f"cc: {REFUSED}",), rule="R7",
                         title="SITREP 1", text="A. BOAT ADRIFT", **{**base, "sentence": said}), 1.1, RUBBER)  # fmt: skip
    for n, result in enumerate(("no_answer", "no_answer", "answered", "refused")):
        call = e.CommsLine(direction="out", means="phone", party="MRCC Valletta", content="asked for assistance", result=result)
        pen.write(call, 1.2 + n * 0.3, RUBBER)
    asked = pen.write(e.PosRequested(to=("MRCC Rome",), means="e-mail", text="412 people on board"), 11)
    pen.write(e.PosAnswered(request=asked, result="wait", by="MRCC Rome", text="stand by"), 13)
    pen.write(e.PosAnswered(request=asked, result="assigned", by="MRCC Rome", port="Augusta", lat=37.2, lon=15.2), 21.5)


def _attacks(pen: Pen) -> None:
    facts = (
        (5.0, WOOD, ("SHOT_WARNING", "FAST_APPROACH"), "danger", "Grey boat, two guns", "ly_coast_guard", ("people", "crew")),
        (8.5, WHITE, ("DANGEROUS_MANOEUVRE", "THREAT_VERBAL"), "pressure", "the same boat, hull 658", "ly_coast_guard", ("crew",)),
        (26.0, None, ("SHOT_AT_SHIP", "DAMAGE", "INJURY"), "harm", "Unlit craft, no AIS", "unknown", ("crew",)),
    )  # fmt: skip
    for n, (t, case, codes, severity, actor, kind, against) in enumerate(facts, 1):
        key = f"incident-{n}"
        pen.write(e.IncidentMarked(case=case), t, key)
        here = own_position(at(t))
        points = tuple((at(t - 0.25 + i / 60), here.lat + 0.02 - 0.0015 * i, here.lon + 0.004 * math.sin(i / 4)) for i in range(30))
        own = tuple((at(t - 0.25 + i / 60), *_at(own_position(at(t - 0.25 + i / 60)))) for i in range(30))
        pen.write(e.IncidentTrack(target="own", name="AURORA", source="own", points=own), t + 0.01, key, "Fairlead")
        pen.write(e.IncidentTrack(target="A:642122019", name="P 658", mmsi="642122019", source="ais", points=points), t + 0.01, key)
        pen.write(e.IncidentDetail(codes=codes, severity=severity, actor=actor, actor_kind=kind, against=against), t + 0.05, key)
        pen.write(
            e.IncidentDetail(distance_m=300 - 50 * n, duration_s=600 * n, deaths=0 if n < 3 else None, injured=n - 1),
            t + 0.5,
            key,
            MATE,
        )
        pen.write(e.IncidentStatement(who=f"RHIB driver {n}", role="crew", text="They fired into the air beside us."), t + 2, key)
        sha = f"{n:064x}"
        photo = e.MediaAdded(sha256=sha, name=f"IMG_{n:04d}.JPG", size=3_000_000 + n, suffix=".jpg", media_kind="photo",
                             camera_time="2026-06-13T07:00:00", device="Canon 5D", incident=key)  # fmt: skip
        pen.write(photo, t + 3, key)
    pen.write(e.MediaClock(device="Canon 5D", offset_s=7200), 30)
    pen.write(e.CustodyNoted(act="copied", items=(f"{1:064x}",), to_whom="shore office", why="backup"), 40)
    pen.write(e.CustodyNoted(act="changed", items=(f"{2:064x}",), why="checked"), 41)


def _at(position: Position) -> tuple[float, float]:
    return position.lat, position.lon


def _devices(pen: Pen) -> None:
    pen.write(e.LinkNoted(link="GPS 1", phase="silent", reason="nothing for 5 s"), 10, author="Fairlead")
    pen.write(e.LinkNoted(link="GPS 1", phase="live"), 12, author="Fairlead")
    pen.write(e.LinkNoted(link="Radar", phase="failed", reason="port gone"), 47, author="Fairlead")
    for alert, title, since, until in (
        ("clock:offset", "Computer clock 4 s slow", 10.1, 12.0),
        ("disagree:GPS 2", "Receivers differ by 0.4 NM", 10.2, 10.4),
        ("position:own", "Own position lost", 20.0, 21.0),
        ("jump:GPS 1", "GPS 1 jumped 12 NM", 33.0, None),
    ):
        noted = {"alert": alert, "priority": "warning", "title": title, "detail": "Check both by radar"}
        pen.write(e.AlertNoted(state="active", **noted), since, author="Fairlead")
        if until is not None:
            pen.write(e.AlertNoted(state="normal", **noted), until, author="Fairlead")


def rows_of(entries: Sequence[NewEntry]) -> list[Row]:
    """Entries in their places, as the archive has them."""
    out: list[Row] = []
    prev = GENESIS
    for seq, entry in enumerate(entries, 1):
        data = body(entry, "SAR 3", "Bridge")
        out.append((seq, prev, chain_hash(seq, prev, data), data))
        prev = out[-1][2]
    return out
