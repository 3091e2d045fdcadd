"""The texts that come to the bridge during a scenario, with the facts of that moment filled in."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from app.geo import format_position
from app.units import knots
from devices.simulator.model import Message, Way
from devices.simulator.motion import Motion
from devices.simulator.scenario import PLACEHOLDER
from devices.simulator.world import Moment

_CALLING_CHANNEL: Final = "16"


@dataclass(frozen=True, slots=True)
class ScriptedMessage:
    """A text that comes to the bridge: ``at_s`` seconds after the start, ``utc`` its time.

    ``way``: mail, vhf (what is spoken, on ``channel``) or phone (a call read out); only a mail has a subject for certain.
    """

    at_s: float
    utc: datetime
    sender: str
    subject: str
    text: str
    way: Way = Way.MAIL
    channel: str = ""


def said(message: Message, moment: Moment, start: datetime) -> ScriptedMessage:
    """A message with the facts of ``moment``, the second in which it comes."""
    utc = start + timedelta(seconds=message.at)
    channel = (message.channel or _CALLING_CHANNEL) if message.way is Way.VHF else ""
    text = _filled(message, moment, utc)
    return ScriptedMessage(message.at, utc, message.sender, message.subject, text, message.way, channel)


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
