"""What the scenario says at this moment: the file, and everything that was injected since.

Plan: the talkers and the world look here every second instead of keeping parts of the file. Changed by one thread, the
one that steps the scenario, and only between two seconds.
"""

from __future__ import annotations

from collections.abc import Iterator

from app.units import degrees_180, degrees_360
from devices.simulator.model import (
    AisChange,
    DscCall,
    Fault,
    FaultKind,
    Message,
    MobCall,
    Scenario,
    Vessel,
    Weather,
    WeatherChange,
)


class Stage:
    """State: vessels by id in the order of the file, then of injection; faults by port; calls, texts and weather."""

    def __init__(self, scenario: Scenario) -> None:
        self.scenario = scenario
        self.vessels: dict[str, Vessel] = {vessel.id: vessel for vessel in scenario.vessel}
        self.ids = {"own", *self.vessels}
        """Every id that anybody had in this run: those who are gone keep theirs."""
        self.calls: list[DscCall] = list(scenario.dsc)
        self.mobs: list[MobCall] = list(scenario.mob)
        self._texts: list[Message] = sorted(scenario.message, key=lambda message: message.at)
        self.moved: dict[str, float] = {}
        """When somebody was put elsewhere by hand: a radar cannot follow that."""
        self._faults = {port.name: scenario.faults_of(port.name) for port in scenario.port}
        self._changes = sorted(scenario.weather.change, key=lambda change: change.at)
        self._weather: tuple[float, Weather] | None = None

    def faults(self, port: str) -> tuple[Fault, ...]:
        """The faults of one port: those of the file, then those injected."""
        return self._faults[port]

    def begin_fault(self, fault: Fault) -> None:
        self._faults[fault.port] += (fault,)

    def end_faults(self, port: str, kind: FaultKind | None, t_s: float) -> None:
        """What is wrong on a port (of one kind, or of any) is right from ``t_s`` on."""
        self._faults[port] = tuple(
            fault.model_copy(update={"lasts": t_s - fault.at}) if fault.active(t_s) and kind in (None, fault.kind) else fault
            for fault in self._faults[port]
        )

    def unplugged(self, port: str, t_s: float) -> bool:
        """Whether the cable of a port is out."""
        return any(fault.kind is FaultKind.UNPLUG and fault.active(t_s) for fault in self._faults[port])

    def change_ais(self, identity: str, change: AisChange) -> None:
        vessel = self.vessels[identity]
        self.vessels[identity] = vessel.model_copy(update={"ais_change": (*vessel.ais_change, change)})

    def say(self, message: Message) -> None:
        self._texts.append(message)
        self._texts.sort(key=lambda text: text.at)

    def texts_in(self, t_s: int) -> tuple[Message, ...]:
        """The texts that come in the second from ``t_s`` on, in order of time."""
        return tuple(text for text in self._texts if t_s <= text.at < t_s + 1)

    def change_weather(self, change: WeatherChange) -> None:
        self._changes.append(change)
        self._changes.sort(key=lambda one: one.at)
        self._weather = None

    def weather(self, t_s: float) -> Weather:
        """Wind and water at a time."""
        if not self._changes:
            return self.scenario.weather
        if self._weather is None or self._weather[0] != t_s:
            now = self.scenario.weather
            for change in self._changes:
                if change.at <= t_s:
                    share = 1.0 if change.over <= 0 else min(1.0, (t_s - change.at) / change.over)
                    now = now.model_copy(update=dict(_changed(now, change, share)))
            self._weather = t_s, now
        return self._weather[1]


def _changed(weather: Weather, change: WeatherChange, share: float) -> Iterator[tuple[str, float | int]]:
    """The fields that differ when ``share`` (0 to 1) of a change has come; directions go the shorter way round."""
    for name in ("wind_kn", "gust_kn", "current_kn"):
        wanted = getattr(change, name)
        if wanted is not None:
            before = getattr(weather, name)
            yield name, before + share * (wanted - before)
    for name in ("wind_from_deg", "current_to_deg"):
        wanted = getattr(change, name)
        if wanted is not None:
            before = getattr(weather, name)
            yield name, degrees_360(before + share * degrees_180(wanted - before))
    if change.sea_state is not None:
        yield "sea_state", round(weather.sea_state + share * (change.sea_state - weather.sea_state))
