"""What an instructor changes while a scenario runs: orders, when they took effect, and both as JSON.

Times inside an order (``at`` of a fault, ``appears`` of a vessel, ``at`` of a leg) count from the second at which it takes
effect, so that ``at=0`` is now. An order is applied between two seconds of the scenario; the log of what was injected and
when gives, with scenario and seed, the same bytes again.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields
from typing import Any, Final, TypeVar

from pydantic import TypeAdapter, ValidationError

from app.errors import UserError
from devices.simulator.model import AisChange, DscCall, Fault, FaultKind, Leg, Message, MobCall, Vessel, WeatherChange
from devices.simulator.stage import Stage
from devices.simulator.values import Point
from devices.simulator.world import World


@dataclass(frozen=True, slots=True)
class InjectVessel:
    """One more vessel, under an id that nobody had in this run."""

    vessel: Vessel


@dataclass(frozen=True, slots=True)
class InjectMove:
    """A vessel (or ``own``) elsewhere, or on another heading, speed or plan at once; what is left out stays."""

    vessel: str
    position: Point | None = None
    heading_deg: float | None = None
    speed_kn: float | None = None
    legs: tuple[Leg, ...] = ()


@dataclass(frozen=True, slots=True)
class InjectRemoval:
    """A vessel is gone for good."""

    vessel: str


@dataclass(frozen=True, slots=True)
class InjectAis:
    """A vessel's AIS on, off, or saying something false."""

    vessel: str
    change: AisChange


@dataclass(frozen=True, slots=True)
class InjectFault:
    """Something wrong on a port."""

    fault: Fault


@dataclass(frozen=True, slots=True)
class InjectFaultEnd:
    """What is wrong on a port is right again: of one kind, or whatever it is."""

    port: str
    kind: FaultKind | None = None


@dataclass(frozen=True, slots=True)
class InjectDsc:
    """A DSC distress call."""

    call: DscCall


@dataclass(frozen=True, slots=True)
class InjectMob:
    """A man-overboard device goes off."""

    call: MobCall


@dataclass(frozen=True, slots=True)
class InjectMessage:
    """A text for the trainee: a mail, something spoken on VHF, a telephone call."""

    message: Message


@dataclass(frozen=True, slots=True)
class InjectWeather:
    """Wind, current or sea change."""

    change: WeatherChange


@dataclass(frozen=True, slots=True)
class InjectHelm:
    """Own ship steers this course (degrees true) and makes this speed through the water (knots); ``None``: as she does.

    Her legs do not steer any more, until ``resume`` gives them the helm back.
    """

    course_deg: float | None = None
    speed_kn: float | None = None
    resume: bool = False


Order = (
    InjectVessel
    | InjectMove
    | InjectRemoval
    | InjectAis
    | InjectFault
    | InjectFaultEnd
    | InjectDsc
    | InjectMob
    | InjectMessage
    | InjectWeather
    | InjectHelm
)

_NAMES: Final[dict[str, type[Any]]] = {
    "vessel": InjectVessel,
    "move": InjectMove,
    "removal": InjectRemoval,
    "ais": InjectAis,
    "fault": InjectFault,
    "fault-end": InjectFaultEnd,
    "dsc": InjectDsc,
    "mob": InjectMob,
    "message": InjectMessage,
    "weather": InjectWeather,
    "helm": InjectHelm,
}
_BY_TYPE: Final = {kind: name for name, kind in _NAMES.items()}
_ADAPTERS: Final[dict[str, TypeAdapter[Any]]] = {name: TypeAdapter(kind) for name, kind in _NAMES.items()}


@dataclass(frozen=True, slots=True)
class InjectedAt:
    """An order that was taken: it takes effect ``t_s`` seconds after the start; ``number`` is its place in the log, from 1."""

    t_s: int
    number: int
    order: Order


def apply(order: Order, t_s: int, stage: Stage, world: World) -> None:
    """The order takes effect at ``t_s``. One about a vessel that has gone in the meantime does nothing."""
    match order:
        case InjectVessel(vessel):
            world.add(later_vessel(vessel, t_s))
        case InjectMove(identity, position, heading, speed, legs):
            world.move(identity, position, heading, speed, later_legs(legs, t_s))
        case InjectRemoval(identity):
            world.remove(identity)
        case InjectAis(identity, change):
            if identity in stage.vessels:
                stage.change_ais(identity, later(change, t_s))
        case InjectFault(fault):
            stage.begin_fault(later(fault, t_s))
        case InjectFaultEnd(port, kind):
            stage.end_faults(port, kind, t_s)
        case InjectDsc(dsc):
            stage.calls.append(later(dsc, t_s))
        case InjectMob(mob):
            stage.mobs.append(later(mob, t_s))
        case InjectMessage(message):
            stage.say(later(message, t_s))
        case InjectWeather(weather):
            stage.change_weather(later(weather, t_s))
        case InjectHelm(resume=True):
            world.resume()
        case InjectHelm(course, speed):
            world.order(course, speed)


T = TypeVar("T", AisChange, Fault, DscCall, MobCall, Message, WeatherChange)


def later(table: T, t_s: float) -> T:
    """The same with its ``at`` counted from the start of the scenario."""
    return table.model_copy(update={"at": table.at + t_s})


def later_legs(legs: Iterable[Leg], t_s: float) -> tuple[Leg, ...]:
    """Legs with their times counted from the start of the scenario."""
    return tuple(leg if leg.at is None else leg.model_copy(update={"at": leg.at + t_s}) for leg in legs)


def later_vessel(vessel: Vessel, t_s: float) -> Vessel:
    """A vessel with all its times counted from the start of the scenario."""
    times = {name: getattr(vessel, name) for name in ("appears", "vanishes", "ais_from", "ais_until")}
    update: dict[str, object] = {name: None if time is None else time + t_s for name, time in times.items()}
    update["leg"] = later_legs(vessel.leg, t_s)
    update["ais_change"] = tuple(later(change, t_s) for change in vessel.ais_change)
    return vessel.model_copy(update=update)


def order_json(order: Order) -> dict[str, Any]:
    """An order as JSON data: ``what`` names its kind, the rest are its fields; what has its default is left out."""
    name = _BY_TYPE[type(order)]
    body: dict[str, Any] = _ADAPTERS[name].dump_python(order, mode="json", by_alias=True, exclude_defaults=True)
    return {"what": name, **body}


def read_order(data: object) -> Order:
    """The order of such data. Raises UserError that says what is wrong with it."""
    if not isinstance(data, Mapping) or data.get("what") not in _NAMES:
        raise UserError(f"That is no order. Say what: one of {', '.join(_NAMES)}")
    name = str(data["what"])
    known = {field.name for field in fields(_NAMES[name])}
    for key in data:
        if key != "what" and key not in known:
            raise UserError(f"{key}: an order of kind {name} has no such field. It has {', '.join(sorted(known))}")
    try:
        order: Order = _ADAPTERS[name].validate_python({key: value for key, value in data.items() if key != "what"})
    except ValidationError as error:
        raise UserError("; ".join(_mistake(name, one) for one in error.errors())) from error
    return order


def injected_json(injected: InjectedAt) -> dict[str, Any]:
    """One line of the log as JSON data."""
    return {"t_s": injected.t_s, "number": injected.number, "order": order_json(injected.order)}


def read_injected(data: object) -> InjectedAt:
    """The line of the log of such data. Raises UserError that says what is wrong with it."""
    if not isinstance(data, Mapping) or set(data) != {"t_s", "number", "order"}:
        raise UserError("A line of an injection log has t_s, number and order")
    t_s, number = data["t_s"], data["number"]
    if not _whole(t_s, 0) or not _whole(number, 1):
        raise UserError("In an injection log t_s is a whole number from 0 on and number one from 1 on")
    return InjectedAt(t_s, number, read_order(data["order"]))


def _whole(value: object, least: int) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value >= least


def _mistake(name: str, error: Mapping[str, Any]) -> str:
    where = ".".join(str(part) for part in error["loc"]) or name
    return f"{where}: {str(error['msg']).removeprefix('Value error, ')}"
