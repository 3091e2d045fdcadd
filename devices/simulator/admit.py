"""Whether an order of the instructor can be carried out: the same checks as for a scenario file, before it is taken."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from app.errors import UserError
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
    later,
    later_legs,
    later_vessel,
)
from devices.simulator.model import AisKind, Scenario, Vessel
from devices.simulator.scenario import Place, findings
from devices.simulator.stage import Stage
from devices.simulator.world import OWN

MOST_VESSELS: Final = 200
_FASTEST_KN: Final = 200.0
_OWN_FASTEST_KN: Final = 40.0


def admit(order: Order, t_s: int, stage: Stage, waiting: Sequence[InjectedAt]) -> None:
    """Raises UserError with the reason if the order makes no sense at ``t_s``, given what still waits to be carried out."""
    problem = next(_problems(order, t_s, stage, waiting), None)
    if problem is not None:
        raise UserError(problem)


def _problems(order: Order, t_s: int, stage: Stage, waiting: Sequence[InjectedAt]) -> Iterator[str]:
    there = _roster(stage, waiting, t_s)
    match order:
        case InjectVessel(vessel):
            if vessel.id in stage.ids | {w.order.vessel.id for w in waiting if isinstance(w.order, InjectVessel)}:
                yield f"The id {vessel.id} was given in this run. Choose another one"
            if len(there) >= MOST_VESSELS:
                yield f"There are {len(there)} vessels. Remove one first"
            yield from _with_vessel(stage.scenario, there, later_vessel(vessel, t_s))
        case InjectMove():
            yield from _move(order, t_s, stage.scenario, there)
        case InjectRemoval(identity):
            yield from _known(identity, there)
        case InjectAis(identity, change):
            yield from _known(identity, there)
            vessel = there[identity]
            if vessel.ais is AisKind.NONE:
                yield f"{identity} has no AIS"
            changed = vessel.model_copy(update={"ais_change": (later(change, t_s),)})
            yield from _with_vessel(stage.scenario, {k: v for k, v in there.items() if k != identity}, changed)
        case InjectFault(fault):
            yield from _found(_bare(stage.scenario, there).model_copy(update={"fault": (later(fault, t_s),)}), ("fault",))
        case InjectFaultEnd(port, kind):
            if port not in {one.name for one in stage.scenario.port}:
                yield f"There is no port {port}. Name one of {', '.join(one.name for one in stage.scenario.port)}"
                return
            begun = [w.order.fault for w in waiting if isinstance(w.order, InjectFault) and w.t_s <= t_s]
            wrong = [*(f for f in stage.faults(port) if f.active(t_s)), *(f for f in begun if f.port == port)]
            if not any(kind in (None, fault.kind) for fault in wrong):
                yield f"{port} has no {kind or 'fault'} at that time"
        case InjectDsc(call):
            yield from _present(call.vessel, there, t_s)
            yield from _found(_bare(stage.scenario, there).model_copy(update={"dsc": (later(call, t_s),)}), ("dsc",))
        case InjectMob(device):
            if device.vessel != OWN:
                yield from _present(device.vessel, there, t_s)
            yield from _found(_bare(stage.scenario, there).model_copy(update={"mob": (later(device, t_s),)}), ("mob",))
        case InjectMessage(message):
            yield from _found(_bare(stage.scenario, there).model_copy(update={"message": (later(message, t_s),)}), ("message",))
        case InjectWeather(change_of_weather):
            weather = stage.scenario.weather.model_copy(update={"change": (later(change_of_weather, t_s),)})
            yield from _found(_bare(stage.scenario, there).model_copy(update={"weather": weather}), ("weather",))
        case InjectHelm(course, speed, resume):
            if not resume and course is None and speed is None:
                yield "Nothing is ordered. Give a course, a speed, or resume"
            if course is not None and not 0 <= course <= 360:
                yield f"{course:g} is no course. Give one from 0 to 360 degrees"
            if speed is not None and not 0 <= speed <= _OWN_FASTEST_KN:
                yield f"{speed:g} knots cannot be made. Give a speed from 0 to {_OWN_FASTEST_KN:g}"


def _move(order: InjectMove, t_s: int, scenario: Scenario, there: Mapping[str, Vessel]) -> Iterator[str]:
    if order.position is None and order.heading_deg is None and order.speed_kn is None and not order.legs:
        yield "Nothing is moved. Give a position, a heading, a speed or legs"
    if order.heading_deg is not None and not 0 <= order.heading_deg < 360:
        yield f"{order.heading_deg:g} is no heading. Give one from 0 to 359 degrees"
    if order.speed_kn is not None and not 0 <= order.speed_kn <= _FASTEST_KN:
        yield f"{order.speed_kn:g} knots cannot be made. Give a speed from 0 to {_FASTEST_KN:g}"
    legs = later_legs(order.legs, t_s)
    bare = _bare(scenario, there)
    if order.vessel == OWN:
        yield from _found(bare.model_copy(update={"own": scenario.own.model_copy(update={"leg": legs})}), ("own",))
        return
    yield from _present(order.vessel, there, t_s)
    changed = there[order.vessel].model_copy(update={"leg": legs})
    yield from _with_vessel(scenario, {k: v for k, v in there.items() if k != order.vessel}, changed)


def _roster(stage: Stage, waiting: Sequence[InjectedAt], t_s: int) -> dict[str, Vessel]:
    """Everybody who is on the list at ``t_s``, when what waits until then has been carried out."""
    there = dict(stage.vessels)
    for injected in sorted((w for w in waiting if w.t_s <= t_s), key=lambda w: (w.t_s, w.number)):
        if isinstance(injected.order, InjectVessel):
            there[injected.order.vessel.id] = later_vessel(injected.order.vessel, injected.t_s)
        elif isinstance(injected.order, InjectRemoval):
            there.pop(injected.order.vessel, None)
    return there


def _known(identity: str, there: Mapping[str, Vessel]) -> Iterator[str]:
    if identity not in there:
        yield f"There is no vessel {identity}. Name one of {', '.join(sorted(there)) or 'none'}"


def _present(identity: str, there: Mapping[str, Vessel], t_s: int) -> Iterator[str]:
    yield from _known(identity, there)
    vessel = there[identity]
    if vessel.appears > t_s:
        yield f"{identity} is not there yet"
    if vessel.vanishes is not None and vessel.vanishes <= t_s:
        yield f"{identity} is not there any more"


def _bare(scenario: Scenario, there: Mapping[str, Vessel]) -> Scenario:
    """The scenario with those who are there, and nothing else that may be wrong."""
    nothing = dict.fromkeys(("fault", "dsc", "mob", "message", "judge"), ())
    quiet = {"own": scenario.own.model_copy(update={"leg": ()}), "weather": scenario.weather.model_copy(update={"change": ()})}
    return scenario.model_copy(update={"vessel": tuple(there.values()), **nothing, **quiet})


def _with_vessel(scenario: Scenario, others: Mapping[str, Vessel], vessel: Vessel) -> Iterator[str]:
    bare = _bare(scenario, others)
    yield from _found(bare.model_copy(update={"vessel": (*bare.vessel, vessel)}), ("vessel", len(bare.vessel)))


def _found(scenario: Scenario, place: Place) -> Iterator[str]:
    """What the checks of a scenario file say about one place of it."""
    for where, problem, mend in findings(scenario):
        if where[: len(place)] == place:
            yield f"That cannot be: {problem}. {mend}"
