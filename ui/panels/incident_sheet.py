"""The form for more about an incident. Only what is filled in is written, as an entry of its own: nothing has to be."""

from __future__ import annotations

from datetime import timedelta
from typing import Any, Final

from pydantic import ValidationError
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.errors import UserError
from app.geo import Position
from app.rescue.entries import (
    INCIDENT_CODES,
    IncidentDetail,
    MobMarked,
    PeopleFlagged,
    PeopleMovement,
    PeopleRecount,
)
from app.rescue.incident_entries import AGAINST, INCIDENT_ACTORS, SEVERITIES
from app.rescue.state import Incident, RescueState
from app.worded import joined, one_line, worded
from ui.bridge import Bridge
from ui.panels.incident_words import title_of
from ui.panels.numbers import typed_number
from ui.parts import Choices, Sheet, TextField, Ticks, discard, field, line_edit
from ui.tokens import GRID
from ui.when import WhenInput
from ui.widgets import button, column, label, row, set_cls
from ui.words import clock

_NEAR: Final = timedelta(hours=6)
_MOST: Final = 6
_PEOPLE: Final = (PeopleMovement, PeopleRecount, PeopleFlagged, MobMarked)


class IncidentSheet(Sheet):
    """``open`` it for an incident. What was begun for this incident is still there."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__(bridge, "More about the incident", "Save")
        self._incident: Incident | None = None
        self.actor = line_edit("name, number, what she looked like", name="Actor")
        self.actor_kind = Choices(INCIDENT_ACTORS, 2)
        self.against = Ticks(AGAINST, 3)
        self.severity = Choices(SEVERITIES, 2)
        self.zone = line_edit("whose waters", name="Legal zone")
        self.zone_key = button("Take", on_click=self._take_zone)
        self.zone_said = label("", "sec", wrap=True)
        self.distance, self.duration = line_edit("e.g. 200", name="Distance, m"), line_edit("e.g. 5", name="Duration, min")
        self.weapon, self.marks = line_edit("rifle, stick …", name="Weapon"), line_edit("e.g. 654", name="Hull marks")
        self.quote = TextField("word for word", 2)
        self.language, self.recording = line_edit(name="Language"), line_edit("e.g. VHF 16", name="Recording")
        self.deaths, self.injured = line_edit("not known", name="Deaths"), line_edit("not known", name="Injured")
        self.damage = line_edit("what, which part", name="Damage")
        self.text = TextField("anything else", 2)
        self.codes = Ticks(dict(INCIDENT_CODES), 2)
        self.when = WhenInput(bridge.station.clock.utc, bridge.station.session.state_at, bridge.zone)
        self.links = QVBoxLayout()
        self.links.setSpacing(GRID)
        self.target: Choices | None = None
        self.vessel: Choices | None = None
        self.cases: Ticks | None = None
        self.evidence: Ticks | None = None
        self.messages: Ticks | None = None
        self.people: Ticks | None = None
        self._linked: QWidget | None = None
        for each in (
            field("Actor", self.actor),
            field("Who they were", self.actor_kind),
            field("Aimed at", self.against),
            field("Severity", self.severity),
            field("Legal zone", column(row((self.zone, 1), self.zone_key), self.zone_said, gap=4)),
            row((field("Distance, m", self.distance), 1), (field("Duration, min", self.duration), 1)),
            row((field("Weapon", self.weapon), 1), (field("Hull marks", self.marks), 1)),
            field("Their words", self.quote),
            row((field("Language", self.language), 1), (field("Recording", self.recording), 1)),
            row((field("Deaths", self.deaths), 1), (field("Injured", self.injured), 1)),
            field("Damage", self.damage),
            field("Notes", self.text),
            self.links,
            field("What happened", self.codes),
            field("When", self.when),
        ):
            self.body.addLayout(each)

    @property
    def draft_of(self) -> str:
        return self._incident.id if self._incident is not None else ""

    def open(self, incident: Incident, state: RescueState) -> None:
        fresh = self._incident is None or self._incident.id != incident.id
        if fresh:
            self.clear()
        self._incident = incident
        self.title.setText(title_of(incident))
        zone = self._zone()
        self.zone_said.setText(
            worded("By own position then: {zone}", zone=zone) if zone else "Own position of then is not known: no zone to offer"
        )
        self.zone_key.setEnabled(bool(zone))
        if fresh or not any(self._chosen().values()):
            self._make_links(incident, state)  # a call that came meanwhile is offered too
        self.actor.setFocus()

    def save(self) -> None:
        try:
            said = self._said()
            moment = self.when.moment()
        except UserError as error:
            self.refuse(str(error))
            return
        if not said or self._incident is None:
            self.refuse("Nothing is filled in yet", self.actor)
            return
        try:
            detail = IncidentDetail.model_validate(said)
        except ValidationError as error:
            self.refuse(error.errors()[0]["msg"])
            return
        self.commit([self.bridge.write(detail, subject=self._incident.id, happened=moment)])

    def clear(self) -> None:
        for edit in self._lines().values():
            edit.clear()
        for number in (self.distance, self.duration, self.deaths, self.injured):
            number.clear()
        self.quote.clear()
        self.text.clear()
        for choices in (self.actor_kind, self.severity, self.target, self.vessel):
            if choices is not None:
                choices.choose("")
        for ticks in (self.against, self.codes, self.cases, self.evidence, self.messages, self.people):
            if ticks is not None:
                ticks.choose(())
        self.when.now()

    def _said(self) -> dict[str, Any]:
        """What was filled in, in SI. Raises UserError."""
        minutes = typed_number(self.duration, 0, 30 * 1440, "min")
        values: dict[str, Any] = {
            **{name: edit.text().strip() for name, edit in self._lines().items()},
            "actor_kind": self.actor_kind.value,
            "severity": self.severity.value,
            "against": self.against.values,
            "codes": self.codes.values,
            "quote": self.quote.value,
            "text": self.text.value,
            "distance_m": typed_number(self.distance, 0, 100_000, "m"),
            "duration_s": minutes * 60 if minutes is not None else None,
            "deaths": _people(self.deaths),
            "injured": _people(self.injured),
            **self._chosen(),
        }
        return {name: value for name, value in values.items() if value not in ("", None, ())}

    def _chosen(self) -> dict[str, Any]:
        """What it is tied to so far."""
        return {
            "target": self.target.value if self.target is not None else "",
            "vessel": self.vessel.value if self.vessel is not None else "",
            "cases": self.cases.values if self.cases is not None else (),
            "evidence": tuple(v for t in (self.evidence, self.messages, self.people) if t is not None for v in t.values),
        }

    def _lines(self) -> dict[str, Any]:
        return {
            "actor": self.actor, "legal_zone": self.zone, "weapon": self.weapon, "hull_marks": self.marks,
            "language": self.language, "recording": self.recording, "damage": self.damage,
        }  # fmt: skip

    def _vessels(self, incident: Incident) -> dict[str, str]:
        """Of the register: first those whose track was kept, then those that are watched for."""
        register = self.bridge.station.register
        if register is None:
            return {}
        seen = {m.vessel.id for t in incident.tracks if (m := register.match(t.mmsi, t.name)) is not None}
        return {v.id: v.name for v in sorted(register.vessels, key=lambda v: (v.id not in seen, not v.details.watch))}

    def _zone(self) -> str:
        ship = self._incident.ship if self._incident is not None else None
        if ship is None or ship.lat is None or ship.lon is None:
            return ""
        return self.bridge.station.sea.at(Position(ship.lat, ship.lon)).line

    def _take_zone(self) -> None:
        self.zone.setText(self._zone())

    def _make_links(self, incident: Incident, state: RescueState) -> None:
        """What the incident can be tied to: targets whose tracks were kept, vessels of the register, cases, calls near it."""
        if self._linked is not None:
            discard(self._linked)
        inside = column(gap=GRID)
        self.target = self.vessel = None
        self.cases = self.evidence = self.messages = self.people = None
        targets = {t.target: t.name or t.target for t in incident.tracks if t.source != "own"}
        if targets:
            self.target = Choices(dict(list(targets.items())[:_MOST]), 3)
            inside.addLayout(field("The actor is this target", self.target))
        vessels = self._vessels(incident)
        if vessels:
            self.vessel = Choices(dict(list(vessels.items())[:_MOST]), 2)
            inside.addLayout(field("The actor is this vessel of the register", self.vessel))
        cases = {
            c.id: c.number for c in state.cases.values() if c.opened <= incident.at + _NEAR and (c.open or c.id == incident.case)
        }
        if cases:
            self.cases = Ticks(dict(list(cases.items())[-_MOST:]), 3)
            inside.addLayout(field("Belongs to these cases", self.cases))
        calls = [c for c in state.communications if abs(c.at - incident.at) <= _NEAR]
        calls.sort(key=lambda c: abs(c.at - incident.at))
        words = {
            c.entry: worded("{clock} {means} {party}", clock=clock(c.at), means=c.line.means, party=c.line.party)
            for c in calls[:_MOST]
        }
        if words:
            self.evidence = Ticks(words, 1)
            inside.addLayout(field("Calls about it", self.evidence))
        told = [t for t in state.told if t.entry and abs(t.at - incident.at) <= _NEAR]
        told.sort(key=lambda t: abs(t.at - incident.at))
        messages = {
            t.entry: worded(
                "{clock} {short} to {short2}",
                clock=clock(t.at),
                short=_short(t.title or t.channel),
                short2=_short(joined(", ", t.recipients)),
            )
            for t in told[:_MOST]
        }
        if messages:
            self.messages = Ticks(messages, 1)
            inside.addLayout(field("Messages about it", self.messages))
        near = [
            line
            for line in state.lines
            if isinstance(line.payload, _PEOPLE) and not line.void and abs(line.at - incident.at) <= _NEAR
        ]
        near.sort(key=lambda line: abs(line.at - incident.at))
        moves = {
            line.id: worded("{clock} {short}", clock=clock(line.at), short=_short(line.text or line.title, 44))
            for line in near[:_MOST]
        }
        if moves:
            self.people = Ticks(moves, 1)
            inside.addLayout(field("People it was about", self.people))
        self._linked = QWidget()
        set_cls(self._linked, "panel")
        self._linked.setLayout(inside)
        inside.setContentsMargins(0, 0, 0, 0)
        self.links.addWidget(self._linked)
        self._linked.setVisible(bool(inside.count()))
        self.grown.emit()


def _short(text: str, most: int = 28) -> str:
    one = one_line(text)
    return one if len(one) <= most else f"{one[: most - 1]}…"


def _people(edit: Any) -> int | None:
    value = typed_number(edit, 0, 10_000, "people")
    if value is not None and value != int(value):
        raise UserError(worded("{accessibleName}: give a whole number", accessibleName=edit.accessibleName()))
    return None if value is None else int(value)
