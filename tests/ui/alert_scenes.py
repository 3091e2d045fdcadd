"""Every alert of the program as a scene at sea: what raises it, how urgent it becomes, and what ends it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import timedelta

from app.geo import Position, destination
from app.ports import SecondDiskState
from app.rescue.entries import (
    CaseActor,
    CaseOpened,
    CasePosition,
    CommsLine,
    IncidentMarked,
    LogLine,
    ReminderDone,
    VesselNoted,
)
from app.units import NM
from app.vigil import ZONE_SHOWN_S
from app.watch.calls import CALL_HELD_S, MOST
from app.watch.frame import Priority
from app.watch.guard import Ring
from devices.simulator import encode_nmea as nmea
from tests.ui.alert_sea import CASE, OWN, AlertSea, at_time

ALARM, WARNING, CAUTION = Priority.ALARM, Priority.WARNING, Priority.CAUTION
SHIP = "247000001"
BOAT, WITH_ACTOR, FORGOTTEN = "AUR-26-001", "AUR-26-002", "AUR-26-003"
Act = Callable[[AlertSea], None]


def quiet(sea: AlertSea) -> None:
    sea.second()


def nothing(_sea: AlertSea) -> None:
    pass


@dataclass(frozen=True)
class Scene:
    """``hot``/``cold``: a second with the situation and one without it. ``wanted``: priority once it has risen as far as it does.
    ``over_s`` 0: it does not end by itself within a watch. ``jump_s``: time that passes at once before it is over.
    ``says``: what its title names. ``there``: acknowledges it at the device that it is of, where no key of ours may."""

    prefix: str
    wanted: Priority
    hot: Act
    cold: Act = quiet
    within_s: int = 40
    over_s: int = 90
    jump_s: float = 0.0
    before: Act = nothing
    says: str = ""
    there: Act | None = None

    def __str__(self) -> str:
        return f"{self.prefix} {self.wanted.name.lower()} {self.says}".strip()


def near(sea: AlertSea) -> None:
    sea.second({"AIS": sea.ship(SHIP, destination(OWN, 0, 2 * NM), 12.0, 180.0)})


def away(sea: AlertSea) -> None:
    sea.second({"AIS": sea.ship(SHIP, destination(OWN, 0, 2 * NM), 12.0, 0.0)})


def near_and_then_silent(sea: AlertSea) -> None:
    near(sea) if sea.gone < 5 else sea.second()


def fast_to_the_case(sea: AlertSea) -> None:
    sea.second({"RADAR": (sea.echo(7, destination(CASE, 90, 5 * NM), 26.0, 270.0),)})


def patrol_boat(sea: AlertSea, course: float) -> None:
    sea.second({"AIS": sea.ship(SHIP, destination(OWN, 90, 3 * NM), 12.5, course)})


def open_case(sea: AlertSea, number: str = BOAT) -> None:
    sea.write(CaseOpened(number=number), number)
    sea.write(CasePosition(lat=CASE.lat, lon=CASE.lon, source="Alarm Phone"), number)


def open_case_with_actor(sea: AlertSea) -> None:
    open_case(sea, WITH_ACTOR)
    sea.write(CaseActor(name="patrol boat", target=f"A:{SHIP}"), WITH_ACTOR)


def log_line(sea: AlertSea) -> None:
    sea.write(LogLine(text="still looking"), FORGOTTEN)
    sea.second()


def guard(sea: AlertSea) -> None:
    sea.station.vigil.set_zones((Ring("Bow", 0, 3 * NM, 330, 30),), "Ada")
    sea.second()


def lies(sea: AlertSea, miles: float, mmsi: str = SHIP, status: int = 0) -> None:
    sea.second({"AIS": sea.ship(mmsi, destination(OWN, 10, miles * NM), 0.0, 0.0, status)})


def overboard(sea: AlertSea, status: str) -> None:
    now = sea.clock.utc()
    said = nmea.mob("0A1B2", CASE, now, now, "972111222").partition(b"*")[0].decode().lstrip("$").split(",")
    sea.second({"AIS": (nmea.sentence(f"${said[0]}", said[1], status, *said[3:]),)})


def no_fix(sea: AlertSea, *names: str) -> None:
    lost = (nmea.gga(sea.clock.utc(), None, 0, None),)
    sea.second(dict.fromkeys(names, lost), without=names)


def elsewhere(sea: AlertSea, metres: float) -> None:
    """GPS 1 tells a place so far from that of GPS 2."""
    there = (nmea.gga(sea.clock.utc(), destination(OWN, 45, metres), 9, 0.9), nmea.vtg(0.0, 0.0))
    sea.second({"GPS 1": there}, without=("GPS 1",))


def jumped(sea: AlertSea) -> None:
    elsewhere(sea, 5 * NM if sea.gone > 6 else 0.0)


def drifts(sea: AlertSea) -> None:
    elsewhere(sea, 60.0 * sea.gone)


def times(sea: AlertSea, first_s: float, second_s: float) -> None:
    first, second = (nmea.rmc(at_time(sea, s), OWN, 0.0, 0.0) for s in (first_s, second_s))
    sea.second({"GPS 1": (first,), "GPS 2": (second,)}, without=("GPS 1", "GPS 2"))


def old_weeks(sea: AlertSea) -> None:
    sea.second({"GPS 1": (nmea.rmc(sea.clock.utc() - timedelta(weeks=1024), OWN, 0.0, 0.0),)}, without=("GPS 1",))


def datum(sea: AlertSea, name: str) -> None:
    sea.second({"GPS 1": (nmea.sentence("$GPDTM", name, "", "0.0", "N", "0.0", "E", "0.0", "W84"),)})


def alf(state: str, number: int, priority: str = "W") -> bytes:
    return nmea.sentence(
        "$CDALF", "1", "1", "0", "", "B", priority, state, "FUR", str(3000 + number), "1", "1", "0", "ANTENNA FAULT"
    )


def too_many_alerts(sea: AlertSea) -> None:
    sea.second({"VHF": tuple(alf("V", i, "C") for i in range(MOST + 20))} if sea.gone < 2 else None)


def off_their_echoes(sea: AlertSea, ships: int) -> None:
    """So many ships lie on their echoes, and after half a minute tell another place."""
    places = [destination(OWN, 70.0 * i, (2 + i) * NM) for i in range(1, ships + 1)]
    moved = 3 * NM if sea.gone > 30 else 0.0
    said = [sea.ship(f"24730000{i}", destination(p, 10, moved), 0.0, 0.0) for i, p in enumerate(places)]
    echoes = tuple(sea.echo(40 + i, p, 0.0, 0.0) for i, p in enumerate(places))
    sea.second({"AIS": tuple(line for ship in said for line in ship), "RADAR": echoes})


def radar_warns(sea: AlertSea, status: int) -> None:
    """TTD of target 8, 3 NM off and at rest. ``status`` 4: tracked, 6: dangerous by the radar's own limits."""
    widths = (
        (2, 0),
        (10, 8),
        (12, 900),
        (12, 0),
        (12, 0),
        (12, 4095),
        (3, status),
        (1, 0),
        (14, 300),
        (1, 0),
        (1, 0),
        (2, 0),
        (8, 0),
    )
    bits = "".join(f"{value:0{width}b}" for width, value in widths)
    values = [int(bits[i : i + 6], 2) for i in range(0, len(bits), 6)]
    sixbit = "".join(chr(v + 48 if v < 40 else v + 56) for v in values)
    sea.second({"RADAR": (nmea.sentence("!RATTD", "01", "01", "1", sixbit, "0"),)})


def many_ships(sea: AlertSea) -> None:
    ships = [sea.ship(f"2471000{i:02d}", destination(OWN, i * 20, 12 * NM), 0.0, 0.0) for i in range(14)]
    sea.second({"AIS": tuple(line for ship in ships for line in ship)} if sea.gone < 4 else None)


def fleet(sea: AlertSea) -> None:
    sea.begun = sea.clock.mono()
    many_ships(sea)


def sails(sea: AlertSea, outside: Position, inside: Position) -> None:
    """Half a minute there and then here. An officer believes the receivers: no ship sails so fast."""
    sea.own = outside if sea.gone < 30 else inside
    for name in ("GPS 1", "GPS 2"):
        sea.station.session.believe(name)
    sea.second()


def into_the_belt(sea: AlertSea) -> None:
    waters = sea.station.sea
    inside = next(p for p in (Position(33.6 - n / 60, 12.6) for n in range(0, 120, 2)) if waters.at(p).contiguous)
    sails(sea, destination(inside, 0, 12 * NM), destination(inside, 180, NM))


def into_another_region(sea: AlertSea) -> None:
    def regions(p: Position) -> set[str]:
        return {r.name for r in sea.station.sea.at(p).regions}

    here = next(p for p in (Position(33.8 + n / 10, 12.6) for n in range(40)) if regions(p) - regions(OWN))
    sails(sea, OWN, destination(here, 0, 3 * NM))


def free(sea: AlertSea, gigabytes: float) -> None:
    sea.aboard.recorder = replace(sea.aboard.recorder, free_bytes=round(gigabytes * 1e9))
    sea.second()


def not_recorded(sea: AlertSea, why: str | None) -> None:
    sea.aboard.recorder = replace(sea.aboard.recorder, failed=why)
    sea.second()


def aboard(what: str, value: object) -> Act:
    """The computer says so from here on."""

    def act(sea: AlertSea) -> None:
        setattr(sea.aboard, what, value)
        sea.second()

    return act


def second_disk(fault: str, **more: object) -> Act:
    return aboard("second", SecondDiskState("/media/usb", fault=fault, failed=f"/media/usb {fault}", **more))  # type: ignore[arg-type]


def marks_incident(sea: AlertSea) -> None:
    sea.aboard.unpinned = "no space left"
    sea.write(IncidentMarked(case=None), f"INC-{sea.begun:.0f}")
    sea.second()


def pins_again(sea: AlertSea) -> None:
    sea.aboard.unpinned = ""
    log_line(sea)


def watched_for(sea: AlertSea) -> None:
    register = sea.station.register
    assert register is not None
    if not register.vessels:
        register.write(VesselNoted(name="FEZZAN", mmsi=SHIP, vessel_type="patrol boat", watch=True), None, "Ada")[1].wait(10)


CALL = CommsLine(direction="out", means="VHF", party="MRCC Rome", content="position", result="no_answer", repeat_min=1)


def calls(sea: AlertSea) -> None:
    sea.write(CALL)


def answered(sea: AlertSea) -> None:
    for reminder in sea.station.state.reminders:
        sea.write(ReminderDone(call=reminder.call, reason="they called back"))
    sea.second()


def clock_put_back(sea: AlertSea) -> None:
    if sea.gone < 1:
        sea.clock.put(-20.0)
    sea.second()


def stood_still(sea: AlertSea) -> None:
    sea.aboard.stalls = [7.4]
    sea.second()


WELL = aboard("second", SecondDiskState("/media/usb"))

SCENES = (
    # Ships
    Scene(f"cpa:A:{SHIP}", ALARM, near, away, says=SHIP),
    Scene("cpa:R:RADAR:8", WARNING, lambda s: radar_warns(s, 6), lambda s: radar_warns(s, 4), says="T08"),
    Scene(f"lost:A:{SHIP}", WARNING, near_and_then_silent, away, within_s=60, says=SHIP),
    Scene(f"closing:{BOAT}", WARNING, fast_to_the_case, over_s=120, before=open_case, says="T07"),
    Scene(f"closing:own:A:{SHIP}", WARNING, lambda s: patrol_boat(s, 250), lambda s: patrol_boat(s, 70), over_s=120,
          before=open_case_with_actor, says=SHIP),
    Scene(f"guard:Bow:A:{SHIP}", WARNING, lambda s: lies(s, 2), lambda s: lies(s, 6), before=guard, says=SHIP),
    Scene("losses:AIS", CAUTION, many_ships, within_s=60, over_s=280, before=fleet, says="AIS"),
    Scene("echo:A:247300000", CAUTION, lambda s: off_their_echoes(s, 1), within_s=120, says="247300000"),
    Scene("echo:several", WARNING, lambda s: off_their_echoes(s, 3), within_s=120),
    Scene("known:", CAUTION, lambda s: lies(s, 5), before=watched_for, says="FEZZAN"),
    # Cases, calls, zones
    Scene(f"case:{FORGOTTEN}", CAUTION, quiet, log_line, within_s=80, before=lambda s: open_case(s, FORGOTTEN), says=FORGOTTEN),
    Scene("reminder:", CAUTION, quiet, answered, within_s=80, before=calls, says="MRCC Rome"),
    Scene("zone:24 NM of", CAUTION, into_the_belt, within_s=90, jump_s=ZONE_SHOWN_S, says="24 NM of"),
    Scene("zone:SRR", CAUTION, into_another_region, within_s=90, jump_s=ZONE_SHOWN_S, says="SRR"),
    # Distress, and its tests
    Scene("beacon:A:970", ALARM, lambda s: lies(s, 4, "970111222", 14), over_s=0, says="AIS-SART"),
    Scene("beacon:A:970", CAUTION, lambda s: lies(s, 4, "970111222", 15), over_s=0, says="AIS-SART test"),
    Scene("beacon:A:972", ALARM, lambda s: lies(s, 4, "972111222", 14), over_s=0, says="MOB"),
    Scene("beacon:A:972", CAUTION, lambda s: lies(s, 4, "972111222", 15), over_s=0, says="MOB beacon test"),
    Scene("beacon:A:974", ALARM, lambda s: lies(s, 4, "974111222", 14), over_s=0, says="EPIRB"),
    Scene("beacon:A:974", CAUTION, lambda s: lies(s, 4, "974111222", 15), over_s=0, says="EPIRB-AIS test"),
    Scene("dsc:", ALARM, lambda s: s.second({"VHF": nmea.dsc_distress("247000555", 5, CASE, s.clock.utc())}),
          jump_s=CALL_HELD_S + 1, says="DSC"),
    Scene("mob:", ALARM, lambda s: overboard(s, "A"), jump_s=CALL_HELD_S + 1, says="overboard"),
    Scene("mob:", CAUTION, lambda s: overboard(s, "T"), jump_s=CALL_HELD_S + 1, says="test"),
    # What the bridge leans on
    Scene("position:own", ALARM, lambda s: no_fix(s, "GPS 1", "GPS 2")),
    Scene("fix:GPS 1", CAUTION, lambda s: no_fix(s, "GPS 1"), says="GPS 1"),
    Scene("jump:GPS 1", WARNING, jumped, says="GPS 1"),
    Scene("disagree:GPS 2", WARNING, drifts, within_s=60, over_s=120, says="GPS 2 and GPS 1"),
    Scene("datum:GPS 1", WARNING, lambda s: datum(s, "999"), lambda s: datum(s, "W84"), says="GPS 1"),
    Scene("date:GPS 1", CAUTION, old_weeks, says="GPS 1"),
    Scene("clock:offset", CAUTION, lambda s: times(s, 90, 90), over_s=120),
    Scene("clocks:GPS 2", CAUTION, lambda s: times(s, 0, 20), over_s=120, says="GPS 2"),
    Scene("clock:set", CAUTION, clock_put_back),
    Scene("heading:own", WARNING, lambda s: s.second(without=("GYRO",)), within_s=90),
    Scene("link:AIS", WARNING, lambda s: s.second(without=("AIS",)), within_s=90, says="AIS"),
    Scene("link:RADAR", WARNING, lambda s: s.second(without=("RADAR",)), within_s=90, says="RADAR"),
    Scene("device:VHF", WARNING, lambda s: s.second({"VHF": (alf("V", 1),)}),
          lambda s: s.second({"VHF": (alf("N", 1),)}), says="VHF", there=lambda s: s.second({"VHF": (alf("A", 1),)})),
    Scene("dropped:calls dropped", WARNING, too_many_alerts, says="calls"),
    # The computer of the bridge
    Scene("recorder:lost", ALARM, lambda s: not_recorded(s, "disk full"), lambda s: not_recorded(s, None)),
    Scene("disk:free", CAUTION, lambda s: free(s, 4), lambda s: free(s, 900), says="4.0 GB"),
    Scene("disk:free", WARNING, lambda s: free(s, 0.4), lambda s: free(s, 900), says="0.4 GB"),
    Scene("second:disk", CAUTION, second_disk("is gone"), WELL, says="is gone"),
    Scene("second:disk", CAUTION, second_disk("is full", free_bytes=0), WELL, says="is full"),
    Scene("second:disk", CAUTION, second_disk("does not answer", waiting=900), WELL, says="does not answer"),
    Scene("second:disk", CAUTION, aboard("second", SecondDiskState("/data", warning="It is the same disk")), WELL,
          says="no other disk"),
    Scene("journal:disk", ALARM, aboard("journal", {"failed": "disk full"}), aboard("journal", {})),
    Scene("journal:signing", WARNING, aboard("journal", {"unsigned": "an entry is missing"}), aboard("journal", {})),
    Scene("journal:reading", ALARM, aboard("unread", "the file is gone"), aboard("unread", "")),
    Scene("pin:", WARNING, marks_incident, pins_again),
    Scene("personal:purge", CAUTION, aboard("unpurged", "the file is locked"), aboard("unpurged", ""), within_s=90),
    Scene("policy:state", CAUTION, aboard("policy", "It expired yesterday"), aboard("policy", "")),
    Scene("sound:device", CAUTION, aboard("silent", "no sound device"), aboard("silent", "")),
    Scene("picture:stopped", CAUTION, stood_still, says="7.4 s"),
)  # fmt: skip
