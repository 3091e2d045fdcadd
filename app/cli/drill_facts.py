"""A scenario of the simulator, and what was injected into it, as the plain facts that a debrief is made of."""

from __future__ import annotations

import hashlib
import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from itertools import count, takewhile

from app.policy.directory import Directory
from app.training.facts import OWN, STEP_S, Asked, Drill, Happened, Hull, Samples, Truth
from devices.simulator.inject import (
    InjectAis,
    InjectDsc,
    InjectedAt,
    InjectFault,
    InjectFaultEnd,
    InjectHelm,
    InjectMessage,
    InjectMob,
    InjectMove,
    InjectRemoval,
    InjectVessel,
    InjectWeather,
    Order,
)
from devices.simulator.model import AisKind, Fault, Judge, Message, Scenario, Vessel, Way
from devices.simulator.simulator import Simulator
from devices.simulator.world import Moment


def hash_of(scenario: Scenario) -> str:
    """SHA-256 of all that a scenario says, in hex: runs of scenarios with the same one can be compared."""
    return hashlib.sha256(b"fairlead scenario 1\n" + scenario.model_dump_json(by_alias=True).encode()).hexdigest()


def drill_of(scenario: Scenario, seed: int, began: datetime, directory: Directory, officer: str = "") -> Drill:
    """What a run of this scenario asks for. ``began``: the real time."""
    own = scenario.own
    return Drill(
        scenario=scenario.name,
        title=scenario.title,
        trains=scenario.trains.strip(),
        level=scenario.level,
        hash=hash_of(scenario),
        seed=seed,
        start=scenario.start,
        duration_s=scenario.duration,
        began=began,
        asked=tuple(_asked(row) for row in scenario.judge),
        hulls=(Hull(OWN, own.name, own.mmsi), *(_hull(vessel) for vessel in scenario.vessel)),
        events=tuple(sorted(_events(scenario), key=lambda event: event.at_s)),
        parties={
            row.recipient: (found.names + found.addresses if (found := directory.authorities.get(row.recipient)) else ())
            for row in scenario.judge
            if row.recipient
        },
        officer=officer,
    )


def with_injected(drill: Drill, injected: Sequence[InjectedAt]) -> Drill:
    """The drill with what the instructor did in its timeline, and with whom he added."""
    helms = [isinstance(each.order, InjectHelm) for each in injected]
    orders = [Happened(float(e.t_s), _order(e.order), not helm, helm) for e, helm in zip(injected, helms, strict=True)]
    known = {hull.id for hull in drill.hulls}
    added = [_hull(e.order.vessel) for e in injected if isinstance(e.order, InjectVessel) and e.order.vessel.id not in known]
    events = tuple(sorted((*(e for e in drill.events if not (e.injected or e.helm)), *orders), key=lambda event: event.at_s))
    return replace(drill, events=events, hulls=(*drill.hulls, *added))


def samples_of(moments: Iterable[Moment]) -> Truth:
    """The truth of a run that was played second by second, every ten seconds of it."""
    trails: dict[str, list[tuple[float, float, float]]] = {}
    for moment in moments:
        if moment.t_s % STEP_S == 0:
            for identity, motion in moment.vessels.items():
                trails.setdefault(identity, []).append((float(moment.t_s), motion.position.lat, motion.position.lon))
    return Truth({identity: tuple(trail) for identity, trail in trails.items()})


def truth_of(simulator: Simulator, end_s: float) -> Truth:
    """The truth of a run as the simulator has it, from the start to ``end_s``."""
    trails: dict[str, list[tuple[float, float, float]]] = {}
    for t_s in takewhile(lambda t: t <= math.ceil(end_s), (n * STEP_S for n in count())):
        for identity, place in simulator.truth_at(t_s).places.items():
            trails.setdefault(identity, []).append((t_s, place.position.lat, place.position.lon))
    done: dict[str, Samples] = {identity: tuple(trail) for identity, trail in trails.items()}
    return Truth(done)


def _asked(row: Judge) -> Asked:
    return Asked(
        id=row.id,
        title=row.title,
        kind=row.kind.value,
        at_s=row.at,
        until_s=row.until,
        alert=row.alert,
        vessel=row.vessel,
        entry=row.entry,
        within_s=row.within,
        number=row.number,
        tolerance_nm=row.tolerance_nm,
        recipient=row.recipient,
        verdict=row.verdict,
        weight=row.weight,
    )


def _hull(vessel: Vessel) -> Hull:
    name = vessel.name or f"the {vessel.id.replace('-', ' ')}"
    return Hull(vessel.id, name, vessel.mmsi if vessel.ais is not AisKind.NONE or vessel.mmsi else "")


def _events(scenario: Scenario) -> Iterator[Happened]:
    """What the file makes happen: texts, calls, faults, who comes and goes."""
    names = {vessel.id: _hull(vessel).name for vessel in scenario.vessel} | {OWN: scenario.own.name}
    for message in scenario.message:
        yield Happened(message.at, _text(message))
    for call in scenario.dsc:
        yield Happened(call.at, f"DSC distress call of {names[call.vessel]}")
    for mob in scenario.mob:
        yield Happened(mob.at, f"MOB device of {names[mob.vessel]} goes off")
    for fault in scenario.fault:
        yield Happened(fault.at, f"{fault.port}: {_fault(fault)}")
        if fault.lasts is not None and fault.at + fault.lasts < scenario.duration:
            yield Happened(fault.at + fault.lasts, f"{fault.port}: {fault.kind.value} ends")
    for vessel in scenario.vessel:
        if vessel.appears > 0:
            yield Happened(vessel.appears, f"{names[vessel.id]} appears")
        if vessel.vanishes is not None:
            yield Happened(vessel.vanishes, f"{names[vessel.id]} is gone")


def _text(message: Message) -> str:
    match message.way:
        case Way.VHF:
            return f"VHF {message.channel or '16'}, {message.sender}: {' '.join(message.text.split())}"
        case Way.PHONE:
            return f"Telephone, {message.sender}: {' '.join(message.text.split())}"
    return f"Mail from {message.sender}: {message.subject}"


def _fault(fault: Fault) -> str:
    words = fault.kind.value
    if fault.distance_nm is not None:
        words += f" of {fault.distance_nm:g} NM"
    if fault.offset_s is not None:
        words += f" of {fault.offset_s:+g} s"
    return words


def _order(order: Order) -> str:
    """An order of the instructor in words."""
    match order:
        case InjectVessel(vessel):
            return f"added {_hull(vessel).name}"
        case InjectMove(identity):
            return f"moved {identity}"
        case InjectRemoval(identity):
            return f"removed {identity}"
        case InjectAis(identity):
            return f"changed the AIS of {identity}"
        case InjectFault(fault):
            return f"{fault.port}: {_fault(fault)}"
        case InjectFaultEnd(port):
            return f"{port}: mended"
        case InjectDsc(call):
            return f"DSC distress call of {call.vessel}"
        case InjectMob(mob):
            return f"MOB device of {mob.vessel} goes off"
        case InjectMessage(message):
            return _text(message)
        case InjectWeather():
            return "changed the weather"
        case InjectHelm(resume=True):
            return "own ship follows her plan again"
        case InjectHelm(course, speed):
            parts = (f"course {course:03.0f}" if course is not None else "", f"{speed:g} kn" if speed is not None else "")
            return f"helm ordered: {', '.join(part for part in parts if part)}"
