"""The attack report of an incident as a message in the making: what it tells is labelled, the policy decides as on any other."""

from __future__ import annotations

from typing import Final

from app.entry import new_id
from app.export.attack_report import attack_report, attack_text
from app.geo import Position
from app.policy.model import ChannelKind, Label, Recipient
from app.relay.drafts import Draft
from app.rescue.incident_links import merged
from app.rescue.state import Incident
from app.worded import worded
from ui.bridge import Bridge

ATTACK: Final = "attack report"
REPORT_NOTE: Final = "The report as it stands in the log. It tells positions: choose who may have it. The PDF is made in Papers."
_LABELS: Final = frozenset({Label.OWN_POSITION, Label.THIRD_PARTY_POSITION, Label.CASE_POSITION, Label.EVIDENCE})


def report_draft(bridge: Bridge, incident: Incident, to: tuple[Recipient, ...]) -> Draft:
    """All items as text, with the positions that it is made from."""
    station = bridge.station
    register = station.register
    document = attack_report(
        bridge.state, incident, station.settings.ship, made=station.clock.utc(), by=station.author, mode=station.mode,
        sea=station.sea, vessels={v.id: v.name for v in register.vessels} if register is not None else {},
    )  # fmt: skip
    ship = document.ship or station.settings.ship.name
    return Draft(
        id=new_id(),
        case=incident.case,
        title=worded("Attack report, incident {number}", number=incident.number),
        recipients=to,
        channel=ChannelKind.EMAIL,
        subject=worded("{ship}: report of an attack, incident {number}", ship=ship, number=incident.number),
        body=attack_text(document),
        labels=_LABELS,
        carried=_places(incident),
    )


def _places(incident: Incident) -> tuple[tuple[Label, Position], ...]:
    ship, out = incident.ship, []
    if ship is not None and ship.lat is not None and ship.lon is not None:
        out.append((Label.OWN_POSITION, Position(ship.lat, ship.lon)))
    actor = incident.said("target")
    for track in merged(incident.tracks):
        if track.target == actor:
            out.append((Label.THIRD_PARTY_POSITION, Position(track.points[-1][1], track.points[-1][2])))
    return tuple(out)
