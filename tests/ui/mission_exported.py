"""The forty-eight hours with three incidents: what is added to the rescue before all of it is exported.

The incidents, their originals and a recorded track come from here; the people from ``test_forty_eight_hours``. Nothing here knows
how an export is made.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from functools import reduce
from operator import xor
from pathlib import Path

from app.clock import Stamp
from app.geo import Position, destination
from app.media.intake import Intake, Refused, Taken
from app.readings import RawLine
from app.rescue.entries import (
    CustodyNoted,
    IncidentDetail,
    IncidentMarked,
    IncidentStatement,
    IncidentTrack,
    MediaAdded,
    MediaClock,
    Payload,
)
from app.units import NM
from tests.media.test_pictures import photo
from tests.ui import test_forty_eight_hours as rescue
from tests.ui.rescue_days import OFFICER, START, RescueDays

EVERY = timedelta(minutes=1)
FROM = Position(33.10, 12.40)
SHOTS, RAMMING, JAMMING = "incident-shots", "incident-ramming", "incident-jamming"
PHOTOS = {SHOTS: 3, RAMMING: 2, JAMMING: 0}
FILM = bytes(range(256)) * 400


def where(at: datetime) -> Position:
    """Own ship's place: she goes north-east at six knots and turns back after a day."""
    hours = (at - START).total_seconds() / 3600
    return destination(FROM, 40.0, 6 * min(hours, 48 - hours) * NM)


class Voyage:
    """The days with a track that is recorded while they pass."""

    def __init__(self, days: RescueDays) -> None:
        self.days = days
        self._sailed = START
        self.fixes: list[tuple[datetime, Position]] = []

    def sail(self) -> None:
        """Record what the GPS said since the last call."""
        now = self.days.clock.utc()
        while self._sailed <= now:
            place = where(self._sailed)
            self.fixes.append((self._sailed, place))
            stamp = Stamp(self._sailed, self.days.clock.mono())
            self.days.station.session.sink.raw(RawLine("GPS 1", stamp, gga(self._sailed, place)))
            self._sailed += EVERY
        self.days.hands.wait(self._is_recorded, "what was heard is on the disk")

    def _is_recorded(self) -> bool:
        recorder = self.days.window.bridge.frame.recorder
        return recorder is not None and (recorder.pending, recorder.lost, recorder.lines) == (0, 0, len(self.fixes))

    def write(self, payload: Payload, subject: str, *, ago: timedelta = timedelta(0)) -> None:
        book = self.days.station.logbook
        book.write(payload, subject=subject, happened=self.days.clock.utc() - ago, author=OFFICER).wait(10)

    def mark(self, which: str, case: str, *details: Payload) -> None:
        self.write(IncidentMarked(case=case), which)
        start = self.days.clock.utc()
        points = tuple((start - timedelta(minutes=m), *_pair(where(start), 1.0 + 0.3 * m)) for m in range(10, -1, -2))
        self.write(IncidentTrack(target="R:RADAR 1:7:1", name="T07", source="radar", points=points), which)
        for each in details:
            self.write(each, which)

    def take_in(self, which: str, case: str, card: Path) -> None:
        """Photos (and one film) of an incident, as the window takes them in."""
        card.mkdir()
        for n in range(PHOTOS[which]):
            photo(card / f"{which}-{n}.JPG", (64 + n, 40 + len(which)), serial="7", at=True)
        if which == SHOTS:
            (card / "bridge.mp4").write_bytes(FILM)
        intake = Intake(self.days.station.mission_folder)
        assert intake.take_in([card])
        while intake.busy:
            for news in intake.news():
                assert not isinstance(news, Refused), news
                if isinstance(news, Taken):
                    self.write(
                        MediaAdded(
                            sha256=news.stored.sha256, name=news.name, size=news.stored.size, suffix=news.suffix,
                            media_kind=news.media_kind, camera_time=news.seen.time, device=news.seen.device,
                            incident=which, case=case,
                        ),
                        which,
                    )  # fmt: skip


def _pair(place: Position, miles: float) -> tuple[float, float]:
    off = destination(place, 110.0, miles * NM)
    return off.lat, off.lon


def gga(at: datetime, place: Position) -> bytes:
    """A sentence as a GPS sends it."""
    lat, lon = abs(place.lat), abs(place.lon)
    body = (
        f"GPGGA,{at:%H%M%S}.00,{int(lat):02d}{lat % 1 * 60:07.4f},N,{int(lon):03d}{lon % 1 * 60:07.4f},E,1,09,0.9,12.0,M,30.0,M,,"
    )
    return f"${body}*{reduce(xor, body.encode()):02X}".encode()


def whole_mission(days: RescueDays, folder: Path) -> Voyage:
    """All of it, until everybody is off or counted."""
    voyage = Voyage(days)
    days.sign_on(OFFICER)
    days.at(1, 2, 38)
    days.open_case(rescue.MAILS[rescue.RUBBER], rescue.RUBBER)
    days.at(1, 4)
    days.embark(rescue.RUBBER, rescue.RUNS[rescue.RUBBER])
    voyage.sail()
    voyage.mark(
        SHOTS,
        rescue.RUBBER,
        IncidentDetail(codes=("SHOTS",), actor="Patrol boat 654", weapon="rifle, about 15 shots", distance_m=400, duration_s=180),
        IncidentDetail(severity="danger", against=("people", "crew"), injured=2, deaths=0, quote="we shoot", language="English"),
        IncidentStatement(who="RHIB driver", role="crew", text="Two bursts into the water, then one over us."),
    )
    voyage.take_in(SHOTS, rescue.RUBBER, folder / "card-1")
    for hour, case in ((6, rescue.WOOD), (10, rescue.WHITE)):
        rescue.rescue(days, case, hour)
        voyage.sail()
    voyage.mark(RAMMING, rescue.WHITE, IncidentDetail(codes=("RAMMING", "DAMAGE"), actor="grey patrol boat", damage="RHIB 2 bow"))
    voyage.take_in(RAMMING, rescue.WHITE, folder / "card-2")
    (camera,) = {item.device for item in days.station.state.media.values() if item.device}
    voyage.write(MediaClock(device=camera, offset_s=7200.0), "clock")
    rescue.care_for_people(days)
    rescue.transfer_out_and_in(days)
    voyage.sail()
    voyage.mark(JAMMING, rescue.WOOD, IncidentDetail(codes=("JAMMING",), text="GPS 1 jumped for ten minutes"))
    first = next(iter(days.station.state.media))
    voyage.write(CustodyNoted(act="handed_over", items=(first,), to_whom="Legal officer", why="statement"), "custody")
    rescue.count_again(days)
    rescue.first_port(days)
    rescue.second_port(days)
    voyage.sail()
    return voyage
