"""Texts that an instructor sends with two presses: what authorities, Alarm Phone, aircraft and others say to a rescue ship.

``{vessel.position}``, ``{vessel.course}`` and ``{vessel.speed_kn}`` are those of the vessel that is chosen, ``{ship}`` own ship's
name; ``{utc}`` the time. All senders are in domains that can never exist (RFC 2606), or none.
"""

from __future__ import annotations

from app.policy.directory import Directory
from app.training.instructor import ReadyText, Text

_JRCC = """{ship},

You are in the Libyan search and rescue region. It is mandatory that you send us at once your position, course, speed and
intentions, and the position of any boat that you see.

JRCC Tripoli, duty officer"""
_TAKE_OVER = """{ship},

Libyan patrol vessel is on her way to the boat that you have reported on. Send us the position of the boat and the number of
persons, and stay clear of the operation.

JRCC Tripoli, duty officer"""
_ALARM_PHONE = """Dear all,

we are in contact with a boat in distress. About 45 people, among them children, engine broken, they are taking in water.
Position at {utc} UTC: {vessel.position} ({vessel.decimal}).

Please confirm who goes there.
Alarm Phone, shift team"""
_FLAG = """Dear colleagues on {ship},

for our picture please send a position report: position, course, speed, persons on board.

MRCC Bremen"""
_ROME = """{ship},

please be informed that we are not the competent authority for this event. Contact your flag State and the authority of the
region. Keep us informed.

MRCC Rome"""
_VHF_ASKS = (
    "Motor vessel {ship}, this is Libyan Coast Guard on channel one six. What is your position and what are your intentions? "
    "Answer immediately, over."
)
_VHF_LEAVE = (
    "{ship}, {ship}, this is Libyan Coast Guard. You are interfering with our operation. Change your course to north and leave "
    "the area now. This is the last warning."
)
_AIRCRAFT = (
    "{ship}, this is Seabird Two. We have one boat in sight at {vessel.position}, course {vessel.course}, {vessel.speed_kn} knots, "
    "about 40 persons, no life jackets. We stay for 30 minutes, over."
)
_PRESS = "Good evening, this is the night desk of a newspaper. Where exactly are you now, and how many people do you have on board?"


def ready_texts(directory: Directory, ship: str) -> tuple[ReadyText, ...]:
    """The texts, from the addresses that the directory of this drill knows its authorities by."""

    def mail(body: str, otherwise: str, subject: str, text: str) -> Text:
        found = directory.authorities.get(body)
        sender = found.addresses[0] if found is not None and found.addresses else otherwise
        return Text("mail", sender, text.replace("{ship}", ship), subject.replace("{ship}", ship))

    def vhf(sender: str, text: str) -> Text:
        return Text("vhf", sender, text.replace("{ship}", ship), channel="16")

    return (
        ReadyText("JRCC asks for your position", mail("LY-JRCC", "jrcc@rcc.example", "URGENT: position of {ship}", _JRCC)),
        ReadyText("JRCC takes over", mail("LY-JRCC", "jrcc@rcc.example", "Boat in distress: stay clear", _TAKE_OVER)),
        ReadyText("JRCC on VHF 16", vhf("Libyan Coast Guard", _VHF_ASKS)),
        ReadyText("Leave the area, VHF 16", vhf("Libyan Coast Guard", _VHF_LEAVE)),
        ReadyText(
            "Alarm Phone: a boat", mail("ALARM-PHONE", "alarmphone@example.org", "Boat in distress", _ALARM_PHONE), about=True
        ),
        ReadyText("Aircraft sights a boat", vhf("Seabird 2", _AIRCRAFT), about=True),
        ReadyText("Flag State asks", mail("DE-MRCC", "bremen@rcc.example", "Position report please", _FLAG)),
        ReadyText("Rome: not competent", mail("IT-MRCC", "rome@rcc.example", "Re: boat in distress", _ROME)),
        ReadyText("Newspaper rings up", Text("phone", "Night desk", _PRESS)),
    )
