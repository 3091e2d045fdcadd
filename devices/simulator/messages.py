"""The texts that come to the bridge during a scenario, with the facts of that moment filled in."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from app.geo import format_position
from app.units import knots
from devices.simulator.model import Message, Scenario
from devices.simulator.motion import Motion
from devices.simulator.scenario import PLACEHOLDER
from devices.simulator.world import Moment, World


@dataclass(frozen=True, slots=True)
class ScriptedMessage:
    """A text that comes to the bridge: ``at_s`` seconds after the start, ``utc`` its time."""

    at_s: float
    utc: datetime
    sender: str
    subject: str
    text: str


def scripted_messages(scenario: Scenario, seed: int) -> tuple[ScriptedMessage, ...]:
    """All messages of a scenario in order of time, with positions filled in from the world as it is then."""
    world = World(scenario, seed)
    out = []
    for message in sorted(scenario.message, key=lambda m: m.at):
        while world.t_s < int(message.at):
            world.step()
        moment = world.moment()
        utc = scenario.start + timedelta(seconds=message.at)
        out.append(ScriptedMessage(message.at, utc, message.sender, message.subject, _filled(message, moment, utc)))
    return tuple(out)


def _filled(message: Message, moment: Moment, utc: datetime) -> str:
    def fact(name: str) -> str:
        if name == "utc":
            return f"{utc:%H:%M}"
        identity, _, what = name.partition(".")
        motion = moment.vessels.get(identity)
        return "unknown" if motion is None else _fact(what, motion)

    return PLACEHOLDER.sub(lambda found: fact(found[1]), message.text)


def _fact(what: str, motion: Motion) -> str:
    match what:
        case "position":
            return format_position(motion.position)
        case "decimal":
            return f"{motion.position.lat:.5f}, {motion.position.lon:.5f}"
        case "course":
            return f"{motion.cog_deg:03.0f}"
        case "speed_kn":
            return f"{knots(motion.sog_mps):.1f}"
    raise ValueError(f"no such fact: {what}")
