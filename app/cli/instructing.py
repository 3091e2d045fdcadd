"""The instructor of a running drill: what the window asks for as orders to the simulator, and the clock."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from app.cli.hulls_added import Added
from app.cli.orders import AIS_WORDS, Orders, name_of
from app.clock import ScaledClock
from app.errors import UserError
from app.geo import format_position
from app.policy.directory import Directory
from app.training import instructor as act
from app.training.facts import OWN, Drill, Happened
from app.training.instructor import Act, Done, Now, PortNow, ReadyText, Story, VesselNow, WeatherNow
from app.training.ready_texts import ready_texts
from app.units import knots
from devices.simulator.inject import InjectVessel, Order
from devices.simulator.model import AisKind, FaultKind, PortKind, Scenario, Vessel
from devices.simulator.scenario import PLACEHOLDER
from devices.simulator.simulator import Simulator
from devices.simulator.trail import Place

_ANYWHERE: Final = (FaultKind.SILENCE, FaultKind.UNPLUG, FaultKind.NOISE, FaultKind.BAD_CHECKSUM)
_FIXES: Final = (FaultKind.NO_FIX, FaultKind.JAMMING, FaultKind.JUMP, FaultKind.DRIFT, FaultKind.CLOCK_OFFSET)


@dataclass(slots=True)
class _Doing:
    """Something that was done; ``back`` is the order that takes it back."""

    done: Done
    back: Callable[[], Order] | None = None
    undone: bool = False


class Instructing:
    """An ``Instructor`` over a simulator. ``tick`` with every tick of the station: it begins, and pauses where that was asked.

    State: waiting (the clock stands at the start) → running or paused → ended. With ``waits`` the first ``go_on`` begins it, else
    the first tick does.
    """

    def __init__(
        self,
        simulator: Simulator,
        clock: ScaledClock,
        drill: Drill,
        directory: Directory,
        *,
        speed: float = 1.0,
        speeds: Sequence[float] = (),
        waits: bool = False,
    ) -> None:
        self._simulator, self._clock = simulator, clock
        self._speed = speed
        self._waits, self._begun = waits, False
        self._ended_s: float | None = None
        self._until: float | None = None
        self._doings: list[_Doing] = []
        self._notes: list[Happened] = []
        self._added = Added(simulator.scenario)
        self._orders = Orders(simulator, self._added)
        self._texts = ready_texts(directory, simulator.scenario.own.name)
        self._story = _story(simulator.scenario, simulator.seed, drill, tuple(sorted({speed, *speeds})))

    @property
    def story(self) -> Story:
        return self._story

    @property
    def happened(self) -> tuple[Happened, ...]:
        """What the report is to tell besides what was injected: notes, and when the clock was stopped."""
        return tuple(self._notes)

    @property
    def _at_s(self) -> float:
        return max(0.0, min(self._simulator.elapsed_s, self._story.duration_s))

    @property
    def ended(self) -> bool:
        return self._ended_s is not None or self._simulator.elapsed_s >= self._story.duration_s

    @property
    def end_s(self) -> float:
        """When it ended, or will if nobody ends it before."""
        return self._story.duration_s if self._ended_s is None else self._ended_s

    def tick(self) -> None:
        if not self._begun:
            self._begun = True
            if not self._waits:
                self._clock.set_rate(self._speed)
        if self._until is not None and self._simulator.elapsed_s >= self._until:
            self._until = None
            self.pause()

    # -- time

    def pause(self) -> None:
        if self._clock.rate > 0:
            self._clock.set_rate(0.0)
            self._until = None
            self._say("The clock is stopped")

    def go_on(self, for_s: float | None = None) -> None:
        self._until = None if for_s is None else self._simulator.elapsed_s + for_s
        if self._clock.rate == 0.0 and not self.ended:
            self._begun = True
            self._say("The clock goes on" if self._at_s > 0 else "The drill begins")
            self._clock.set_rate(self._speed)

    def set_speed(self, speed: float) -> None:
        """Raises UserError for a speed that the devices' patience is not set for."""
        if speed not in self._story.speeds:
            raise UserError(f"This drill runs at {', '.join(f'{s:g}' for s in self._story.speeds)} times, not at {speed:g}")
        if speed != self._speed:
            self._speed = speed
            if self._clock.rate > 0:
                self._clock.set_rate(speed)
            self._say(f"The clock runs at {speed:g} times")

    def stop(self) -> None:
        """The drill is judged: the clock stands for good."""
        if not self.ended:
            self._ended_s = self._at_s
        self._clock.set_rate(0.0)

    def end(self) -> None:
        if not self.ended:
            self._say("The instructor ends the drill")
            self._ended_s = self._at_s

    def _say(self, words: str) -> Done:
        self._notes.append(Happened(self._at_s, words))
        return self._keep(self._at_s, words)

    # -- what is

    def now(self) -> Now:
        simulator, t_s = self._simulator, self._at_s
        places, vessels = simulator.truth().places, simulator.vessels()
        here = [self._own(places[OWN])] if OWN in places else []
        here += [_vessel(vessels[key], place, t_s, self._added.has(key)) for key, place in places.items() if key in vessels]
        weather = simulator.weather()
        return Now(
            elapsed_s=t_s,
            paused=self._clock.rate == 0.0,
            speed=self._speed,
            ended=self.ended,
            vessels=tuple(here),
            ports=tuple(self._ports()),
            weather=WeatherNow(
                weather.wind_from_deg, weather.wind_kn, weather.current_to_deg, weather.current_kn, weather.sea_state
            ),
        )

    def _own(self, place: Place) -> VesselNow:
        own = self._simulator.scenario.own
        return VesselNow(
            OWN, own.name, "own ship", place.position, place.heading_deg, place.cog_deg, place.sog_mps, "on", mmsi=own.mmsi
        )

    def _ports(self) -> Iterator[PortNow]:
        wrong = self._simulator.faults()
        for port in self._simulator.scenario.port:
            can = (*_ANYWHERE, *(_FIXES if port.kind is PortKind.GPS else ()))
            here = ((f.kind.value, None if f.lasts is None else f.at + f.lasts) for f in wrong if f.port == port.name)
            yield PortNow(port.name, port.kind.value, tuple(kind.value for kind in can), tuple(here))

    def done(self) -> tuple[Done, ...]:
        return tuple(replace(each.done, undo=each.back is not None and not each.undone) for each in self._doings)

    def ready_texts(self) -> Sequence[ReadyText]:
        return self._texts

    def filled(self, text: str, vessel: str = "") -> str:
        """Raises UserError for a place in the text that cannot be filled in."""
        truth = self._simulator.truth()

        def fact(found: re.Match[str]) -> str:
            if found[1] == "utc":
                return f"{truth.utc:%H:%M}"
            who, _, what = found[1].partition(".")
            place = truth.places.get(vessel if who == "vessel" else who)
            if place is None:
                raise UserError("Choose a vessel that this text speaks of")
            return _fact(what, place)

        return PLACEHOLDER.sub(fact, text)

    # -- what is done

    def do(self, wanted: Act) -> Done:
        if self.ended:
            raise UserError("The drill is over. Nothing can be done in it any more")
        if isinstance(wanted, act.Note):
            words = " ".join(wanted.text.split())
            if not words:
                raise UserError("The note says nothing. Write what you saw")
            return self._say(f"Instructor's note: {words}")
        order, words, back = self._orders.order(wanted)
        at_s = self._simulator.inject(order).t_s
        if isinstance(order, InjectVessel):
            self._added.took(order.vessel)
        return self._keep(float(at_s), words, back)

    def undo(self, number: int) -> Done:
        doing = next((each for each in self._doings if each.done.number == number), None)
        if doing is None or doing.back is None or doing.undone:
            raise UserError("That cannot be taken back")
        at_s = self._simulator.inject(doing.back()).t_s
        doing.undone = True
        return self._keep(float(at_s), f"Taken back: {doing.done.text}")

    def _keep(self, at_s: float, words: str, back: Callable[[], Order] | None = None) -> Done:
        done = Done(len(self._doings) + 1, at_s, words, back is not None)
        self._doings.append(_Doing(done, back))
        return done


def _story(scenario: Scenario, seed: int, drill: Drill, speeds: tuple[float, ...]) -> Story:
    return Story(
        name=scenario.name,
        title=scenario.title,
        level=scenario.level,
        trains=" ".join(scenario.trains.split()),
        briefing=" ".join(scenario.briefing.split()),
        instructor=" ".join(scenario.instructor.split()),
        duration_s=scenario.duration,
        seed=seed,
        officer=drill.officer,
        coming=drill.events,
        speeds=speeds,
    )


def _vessel(vessel: Vessel, place: Place, t_s: float, added: bool) -> VesselNow:
    ais, says = _ais_now(vessel, t_s)
    kind = AIS_WORDS.get(vessel.ais) or (vessel.radar.value.replace("-", " ") if vessel.radar is not None else "vessel")
    return VesselNow(
        vessel.id,
        name_of(vessel),
        kind,
        place.position,
        place.heading_deg,
        place.cog_deg,
        place.sog_mps,
        ais,
        says,
        vessel.mmsi,
        added,
    )


def _ais_now(vessel: Vessel, t_s: float) -> tuple[str, str]:
    """Whether her AIS speaks, and what it says falsely."""
    if vessel.ais is AisKind.NONE:
        return "none", ""
    changes = [change for change in vessel.ais_change if change.active(t_s + 1)]
    on = vessel.ais_from <= t_s and (vessel.ais_until is None or t_s < vessel.ais_until)
    ordered = next((change.on for change in reversed(changes) if change.on is not None), None)
    if not (on if ordered is None else ordered):
        return "off", ""
    name = next((c.ais_name for c in reversed(changes) if c.ais_name is not None), vessel.name)
    mmsi = next((c.ais_mmsi for c in reversed(changes) if c.ais_mmsi is not None), vessel.mmsi)
    false = [name] if name != vessel.name else []
    false += [mmsi] if mmsi != vessel.mmsi else []
    false += ["another place"] if any(c.ais_offset is not None for c in changes) else []
    return ("false", ", ".join(false)) if false else ("on", "")


def _fact(what: str, place: Place) -> str:
    match what:
        case "position":
            return format_position(place.position)
        case "decimal":
            return f"{place.position.lat:.5f}, {place.position.lon:.5f}"
        case "course":
            return f"{place.cog_deg:03.0f}"
        case "speed_kn":
            return f"{knots(place.sog_mps):.1f}"
    raise UserError(f"{{{what}}} cannot be filled in. There are position, decimal, course and speed_kn")
