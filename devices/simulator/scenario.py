"""Reading scenario files: each field by itself (``model``), then whether the parts fit together; all mistakes at once."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from app.errors import FileMistakes, Mistake, UserError
from app.tomlfile import key_lines, read_toml
from devices.simulator.model import Action, AisKind, FaultKind, PortKind, Scenario, Vessel

PLACEHOLDER: Final = re.compile(r"\{([^{}]*)\}")
VESSEL_FACTS: Final = ("position", "decimal", "course", "speed_kn")

RATED_SENTENCES: Final = {
    PortKind.GPS: ("RMC", "GGA", "VTG", "ZDA", "GSA", "GSV"),
    PortKind.GYRO: ("HDT", "THS", "ROT"),
    PortKind.LOG: ("VHW", "MWV", "DPT", "MTW"),
    PortKind.AIS: ("VDO",),
    PortKind.RADAR: ("OSD",),
    PortKind.VHF: ("HBT",),
}

# How the nine digits of each kind of AIS station begin (ITU-R M.585).
_MMSI_SHAPE: Final = {
    AisKind.CLASS_A: re.compile(r"[2-7]\d{8}"),
    AisKind.CLASS_B: re.compile(r"(?:[2-7]\d{8}|98\d{7})"),
    AisKind.SAR_AIRCRAFT: re.compile(r"111[2-7]\d{5}"),
    AisKind.SART: re.compile(r"970\d{6}"),
    AisKind.MOB: re.compile(r"972\d{6}"),
    AisKind.BASE: re.compile(r"00[2-7]\d{6}"),
    AisKind.ATON: re.compile(r"99[2-7]\d{6}"),
}

_GPS_ONLY: Final = (FaultKind.NO_FIX, FaultKind.JAMMING, FaultKind.JUMP, FaultKind.DRIFT, FaultKind.CLOCK_OFFSET)

Place = tuple[str | int, ...]
Finding = tuple[Place, str, str]
"""Where in the file (keys and indices), what is wrong, how to mend it."""


def load_scenario(path: Path) -> Scenario:
    """Read a scenario file. Raises UserError if it cannot be read, FileMistakes with every mistake in it."""
    scenario = read_toml(path, Scenario)
    lines = key_lines(path.read_text(encoding="utf-8"))
    mistakes = [
        Mistake(str(path), _line(lines, place), _field(place), problem, mend) for place, problem, mend in findings(scenario)
    ]
    if mistakes:
        raise FileMistakes(mistakes)
    return scenario


def scenarios() -> dict[str, Path]:
    """The scenarios that ship with Fairlead, by name."""
    return {path.stem: path for path in sorted((Path(__file__).parent / "scenarios").glob("*.toml"))}


def find_scenario(name: str) -> Scenario:
    """The shipped scenario of that name. Raises UserError that lists the names that exist."""
    shipped = scenarios()
    if name not in shipped:
        raise UserError(f"there is no scenario “{name}”. These exist: {', '.join(shipped)}")
    return load_scenario(shipped[name])


def findings(scenario: Scenario) -> Iterator[Finding]:
    """Everything in a scenario that does not fit together, though each table by itself is right."""
    yield from _weather_findings(scenario)
    yield from _vessel_findings(scenario)
    yield from _leg_findings(scenario)
    yield from _port_findings(scenario)
    yield from _event_findings(scenario)
    yield from _judge_findings(scenario)


def _weather_findings(scenario: Scenario) -> Iterator[Finding]:
    last = 0.0
    for i, change in enumerate(scenario.weather.change):
        if change.at < last:
            yield ("weather", "change", i, "at"), "the change begins before the one above it", "Put the changes in order of time"
        last = change.at
        yield from _in_time(scenario, ("weather", "change", i, "at"), change.at)


def _vessel_findings(scenario: Scenario) -> Iterator[Finding]:
    seen: list[str] = ["own"]
    for i, vessel in enumerate(scenario.vessel):
        if vessel.id in seen:
            yield ("vessel", i, "id"), f"the id {vessel.id} is taken", "Give each vessel an id of its own"
        if vessel.start_from and vessel.start_from not in seen:
            yield (
                ("vessel", i, "start_from"),
                f"there is no vessel {vessel.start_from} above this one",
                f"Name one of {', '.join(seen)}, or move this vessel below it",
            )
        seen.append(vessel.id)
        if vessel.vanishes is not None and vessel.vanishes <= vessel.appears:
            yield ("vessel", i, "vanishes"), "she vanishes before she appears", "Make it later than appears"
        yield from _mmsi_findings(vessel, ("vessel", i))


def _mmsi_findings(vessel: Vessel, place: Place) -> Iterator[Finding]:
    shape = _MMSI_SHAPE.get(vessel.ais)
    said = [((*place, "mmsi"), vessel.mmsi)]
    said += [((*place, "ais_change", j, "ais_mmsi"), c.ais_mmsi) for j, c in enumerate(vessel.ais_change) if c.ais_mmsi]
    for where, mmsi in said:
        if shape is not None and not shape.fullmatch(mmsi):
            yield (
                where,
                f"“{mmsi}” is not the MMSI of an AIS station of kind {vessel.ais}",
                "Write nine digits that begin as that kind does, e.g. 970… for an AIS-SART, 2… to 7… for a ship",
            )


def _leg_findings(scenario: Scenario) -> Iterator[Finding]:
    ids = {"own", *(vessel.id for vessel in scenario.vessel)}
    owners: list[tuple[Place, str]] = [(("own",), "own")]
    owners += [(("vessel", i), vessel.id) for i, vessel in enumerate(scenario.vessel)]
    for place, identity in owners:
        legs = scenario.own.leg if identity == "own" else scenario.vessel[int(place[1])].leg
        last = 0.0
        for j, leg in enumerate(legs):
            here: Place = (*place, "leg", j)
            if leg.vessel and (leg.vessel not in ids or leg.vessel == identity):
                yield (
                    (*here, "vessel"),
                    f"{leg.vessel} is not another vessel of this file",
                    f"Name one of {_list(ids - {identity})}",
                )
            if leg.action is Action.HELM and identity != "own":
                yield (*here, "action"), "only own ship has a helm that takes orders", "Choose another action"
            if leg.at is not None and leg.at < last:
                yield (*here, "at"), "the leg begins before the one above it", "Put the legs in order of time"
            last = leg.at if leg.at is not None else last


def _port_findings(scenario: Scenario) -> Iterator[Finding]:
    seen: set[str] = set()
    for i, port in enumerate(scenario.port):
        if slug(port.name) in seen:
            yield ("port", i, "name"), f"the name {port.name} is taken", "Give each port a name of its own"
        seen.add(slug(port.name))
        known = RATED_SENTENCES[port.kind]
        for sentence in port.rates:
            if sentence not in known:
                problem = f"a {port.kind} port says no {sentence} at a rate"
                yield ("port", i, "rates", sentence), problem, f"Choose from {', '.join(known)}"


def _event_findings(scenario: Scenario) -> Iterator[Finding]:
    ports = {port.name: port.kind for port in scenario.port}
    vessels = {vessel.id: vessel for vessel in scenario.vessel}
    for i, fault in enumerate(scenario.fault):
        if fault.port not in ports:
            yield ("fault", i, "port"), f"there is no port {fault.port}", f"Name one of {_list(set(ports))}"
        elif fault.kind in _GPS_ONLY and ports[fault.port] is not PortKind.GPS:
            yield ("fault", i, "kind"), f"{fault.kind} happens to a gps port only", f"{fault.port} may be silent or noisy"
        yield from _in_time(scenario, ("fault", i, "at"), fault.at)
    for i, call in enumerate(scenario.dsc):
        if call.vessel not in vessels or not vessels[call.vessel].mmsi:
            yield ("dsc", i, "vessel"), f"{call.vessel} is not a vessel with an mmsi", "Name a vessel that has one"
        elif PortKind.VHF not in ports.values():
            yield ("dsc", i), "no port can hear the call", "Add a [[port]] of kind vhf"
        yield from _in_time(scenario, ("dsc", i, "at"), call.at)
    for i, device in enumerate(scenario.mob):
        if device.vessel not in {"own", *vessels}:
            yield ("mob", i, "vessel"), f"there is no vessel {device.vessel}", f"Name one of {_list({'own', *vessels})}"
        elif PortKind.AIS not in ports.values():
            yield ("mob", i), "no port can hear the device", "Add a [[port]] of kind ais"
        yield from _in_time(scenario, ("mob", i, "at"), device.at)
    yield from _message_findings(scenario)


def _message_findings(scenario: Scenario) -> Iterator[Finding]:
    ids = {"own", *(vessel.id for vessel in scenario.vessel)}
    for i, message in enumerate(scenario.message):
        for name in PLACEHOLDER.findall(message.text):
            identity, _, fact = name.partition(".")
            if name != "utc" and (identity not in ids or fact not in VESSEL_FACTS):
                yield (
                    ("message", i, "text"),
                    f"{{{name}}} cannot be filled in",
                    f"Write {{utc}}, or a vessel's id with one of {', '.join(VESSEL_FACTS)}, e.g. {{own.position}}",
                )
        yield from _in_time(scenario, ("message", i, "at"), message.at)


def _judge_findings(scenario: Scenario) -> Iterator[Finding]:
    ids = {"own", *(vessel.id for vessel in scenario.vessel)}
    seen: set[str] = set()
    for i, judge in enumerate(scenario.judge):
        if judge.id in seen:
            yield ("judge", i, "id"), f"the id {judge.id} is taken", "Give each judge an id of its own"
        seen.add(judge.id)
        if judge.vessel and judge.vessel not in ids:
            yield ("judge", i, "vessel"), f"there is no vessel {judge.vessel}", f"Name one of {_list(ids)}"
        yield from _in_time(scenario, ("judge", i, "at"), judge.at)


def _in_time(scenario: Scenario, place: Place, at: float) -> Iterator[Finding]:
    if at >= scenario.duration:
        yield place, "comes after the end of the scenario", "Make it earlier, or the duration longer"


def slug(name: str) -> str:
    """A port's name as a file name: ``GPS 1`` gives ``gps-1``."""
    return re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-") or "port"


def _list(names: set[str]) -> str:
    return ", ".join(sorted(names))


def _line(lines: dict[Place, int], place: Place) -> int | None:
    for depth in range(len(place), 0, -1):
        if place[:depth] in lines:
            return lines[place[:depth]]
    return None


def _field(place: Place) -> str:
    return ".".join(f"[{p + 1}]" if isinstance(p, int) else p for p in place).replace(".[", "[")
