"""What an instructor asks for, as orders to the simulator, each with its words and with what takes it back."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final, TypeVar

from pydantic import BaseModel, ValidationError

from app.cli.hulls_added import Added
from app.errors import UserError
from app.geo import Position, destination
from app.training import instructor as act
from app.training.facts import OWN
from app.training.instructor import Act
from app.training.words import length
from app.units import NM
from devices.simulator.inject import (
    InjectAis,
    InjectDsc,
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
from devices.simulator.model import (
    AisChange,
    AisKind,
    DscCall,
    Fault,
    FaultKind,
    Leg,
    Message,
    MobCall,
    Vessel,
    WeatherChange,
)
from devices.simulator.simulator import Simulator
from devices.simulator.trail import Place

_FAR_M: Final = 200 * NM
_CIRCLE_NM: Final = 0.5
AIS_WORDS: Final[Mapping[AisKind, str]] = {
    AisKind.SAR_AIRCRAFT: "aircraft",
    AisKind.SART: "AIS-SART",
    AisKind.MOB: "AIS-MOB",
    AisKind.BASE: "coast station",
    AisKind.ATON: "aid to navigation",
}
M = TypeVar("M", bound=BaseModel)
Back = Callable[[], Order]


class Orders:
    """Looks at the simulator to word an order and to know what was before; changes nothing."""

    def __init__(self, simulator: Simulator, added: Added) -> None:
        self._simulator, self._added = simulator, added

    def order(self, wanted: Act) -> tuple[Order, str, Back | None]:
        """The order, what is done in words, and what takes it back."""
        match wanted:
            case act.Text(way, sender, text, subject, channel):
                said = {"way": way, "sender": sender.strip(), "text": text, "subject": subject.strip(), "channel": channel.strip()}
                return InjectMessage(_made(Message, at=0.0, **said)), _text_words(wanted), None
            case act.FaultOn():
                return self._fault(wanted)
            case act.FaultOff(port, kind):
                of = FaultKind(kind) if kind else None
                return InjectFaultEnd(port, of), f"{port}: {kind or 'everything'} mended", None
            case act.NewVessel():
                vessel = self._added.vessel(wanted, self._legs(wanted.does, wanted.position, ""))
                return InjectVessel(vessel), f"Added {name_of(vessel)}", lambda: InjectRemoval(vessel.id)
            case act.MoveVessel():
                return self._move(wanted)
            case act.RemoveVessel(identity):
                return InjectRemoval(identity), f"Removed {self._named(identity)}", None
            case act.AisOf():
                return self._ais(wanted)
            case act.Distress():
                return self._distress(wanted)
            case act.Weather():
                return self._weather(wanted)
            case act.Helm(course, speed, resume):
                words = "Own ship follows her plan again" if resume else f"Own ship: {_motion_words(course, speed)}"
                return InjectHelm(course, speed, resume), words, None if resume else lambda: InjectHelm(resume=True)
        raise UserError("That is nothing that an instructor can do")

    def _fault(self, wanted: act.FaultOn) -> tuple[Order, str, Back]:
        numbers = ("bearing_deg", "distance_nm", "speed_kn", "fraction", "offset_s")
        given = {name: value for name in numbers if (value := getattr(wanted, name)) is not None}
        fault = _made(Fault, port=wanted.port, kind=wanted.kind, lasts=wanted.lasts_s, **given)
        words = f"{wanted.port}: {wanted.kind}" + (f" for {length(wanted.lasts_s)}" if wanted.lasts_s is not None else "")
        return InjectFault(fault), words, lambda: InjectFaultEnd(fault.port, fault.kind)

    def _move(self, wanted: act.MoveVessel) -> tuple[Order, str, None]:
        there = self._place(wanted.vessel)
        if there is None:
            raise UserError("She is not there any more. Choose another vessel")
        legs: tuple[Leg, ...] = ()
        if wanted.does is not None:
            legs = self._legs(wanted.does, wanted.position or there.position, wanted.vessel) or (Leg(action="drift"),)
        parts = ["moved" if wanted.position is not None else "", wanted.does.action if wanted.does is not None else ""]
        words = f"{self._named(wanted.vessel)}: {' and '.join(part for part in parts if part)}"
        return InjectMove(wanted.vessel, wanted.position, legs=legs), words, None

    def _legs(self, does: act.Behaviour, position: Position, identity: str) -> tuple[Leg, ...]:
        """The plan of a behaviour; a vessel without one drifts."""
        if does.action == "drift":
            return ()
        if does.action in act.TOWARD and not does.toward:
            raise UserError("Choose the vessel that this is about")
        if does.action in act.TOWARD and does.toward == identity:
            raise UserError("That is herself. Choose another vessel")
        given: dict[str, object] = {}
        if does.action == "transit":
            if does.speed_kn <= 0:
                raise UserError("Give her a speed above 0, or let her stay or drift")
            given = {"points": (destination(position, does.course_deg, _FAR_M),), "speed_kn": does.speed_kn}
        elif does.action in act.TOWARD:
            given = {"vessel": does.toward, "speed_kn": does.speed_kn}
            if does.action == "circle":
                given["distance_nm"] = _CIRCLE_NM
        return (_made(Leg, action=does.action, **given),)

    def _ais(self, wanted: act.AisOf) -> tuple[Order, str, Back | None]:
        vessel = self._simulator.vessels().get(wanted.vessel)
        if vessel is None or vessel.ais is AisKind.NONE:
            raise UserError(f"{self._named(wanted.vessel)} has no AIS")
        right = _made(AisChange, on=True, ais_name=vessel.name)
        named = self._named(wanted.vessel)

        def back() -> Order:
            return InjectAis(vessel.id, right)

        if wanted.name:
            false = wanted.name.strip().upper()
            return InjectAis(vessel.id, _made(AisChange, on=True, ais_name=false)), f"AIS of {named} says {false}", back
        if wanted.on:
            return back(), f"AIS of {named} on, and right", None
        return InjectAis(vessel.id, _made(AisChange, on=False)), f"AIS of {named} off", back

    def _distress(self, wanted: act.Distress) -> tuple[Order, str, Back | None]:
        named = self._named(wanted.vessel) if wanted.vessel else ""
        if wanted.what == "dsc":
            return (
                InjectDsc(_made(DscCall, at=0.0, vessel=wanted.vessel, nature=wanted.nature)),
                f"DSC distress call of {named}",
                None,
            )
        if wanted.what == "mob":
            return InjectMob(_made(MobCall, at=0.0, vessel=wanted.vessel)), f"MOB device of {named} goes off", None
        there = self._place(wanted.vessel) if wanted.vessel else None
        position = wanted.position or (there.position if there is not None else None)
        if position is None:
            raise UserError("Choose where the beacon is: a vessel, or a place on the chart")
        beacon = self._added.beacon(wanted.what, position)
        return InjectVessel(beacon), f"{AIS_WORDS[beacon.ais]} switched on", lambda: InjectRemoval(beacon.id)

    def _weather(self, wanted: act.Weather) -> tuple[Order, str, Back]:
        names = ("wind_from_deg", "wind_kn", "current_to_deg", "current_kn", "sea_state")
        given = {name: value for name in names if (value := getattr(wanted, name)) is not None}
        before = self._simulator.weather()
        was = {name: getattr(before, name) for name in given}
        change = _made(WeatherChange, at=0.0, over=wanted.over_s, **given)
        words = ", ".join(f"{name.partition('_')[0]} {value:g}" for name, value in given.items())
        return InjectWeather(change), f"Weather: {words}", lambda: InjectWeather(_made(WeatherChange, at=0.0, **was))

    def _named(self, identity: str) -> str:
        if identity == OWN:
            return self._simulator.scenario.own.name
        vessel = self._simulator.vessels().get(identity)
        return identity if vessel is None else name_of(vessel)

    def _place(self, identity: str) -> Place | None:
        return self._simulator.truth().places.get(identity)


def _made(table: type[M], **fields: Any) -> M:
    """A table of the schema. Raises UserError with what is wrong with it."""
    try:
        return table(**fields)
    except ValidationError as error:
        mistakes = (
            f"{'.'.join(str(part) for part in one['loc'])}: {one['msg']}".removeprefix(": ").replace("Value error, ", "")
            for one in error.errors()
        )
        raise UserError("; ".join(mistakes)) from error


def name_of(vessel: Vessel) -> str:
    return vessel.name or f"the {vessel.id.replace('-', ' ')}"


def _text_words(text: act.Text) -> str:
    match text.way:
        case "mail":
            return f"Mail from {text.sender}: {text.subject}"
        case "vhf":
            return f"VHF {text.channel or '16'}, {text.sender}"
    return f"Telephone, {text.sender}"


def _motion_words(course: float | None, speed: float | None) -> str:
    parts = (f"course {course:03.0f}" if course is not None else "", f"{speed:g} kn" if speed is not None else "")
    return ", ".join(part for part in parts if part)
