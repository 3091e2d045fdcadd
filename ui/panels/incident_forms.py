"""Smaller forms of an incident: a statement, a step of custody, and how far the clock of a camera is off."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from typing import Final, Literal, cast

from app.errors import UserError
from app.rescue.entries import CustodyNoted, IncidentStatement, MediaClock
from app.rescue.incident_state import MediaItem
from app.rescue.state import Incident
from app.worded import worded
from ui.bridge import Bridge
from ui.panels.incident_words import offset_words, title_of
from ui.parts import Choices, Sheet, TextField, field, line_edit
from ui.when import WhenInput
from ui.widgets import button, label, row

_SHOWN: Final = re.compile(r"^\s*(?:(\d{4})[-.:/](\d\d?)[-.:/](\d\d?)[ T]+)?(\d\d?)[:.](\d\d)(?:[:.](\d\d))?\s*$")
_HALF_DAY: Final = timedelta(hours=12)


class StatementSheet(Sheet):
    """What a person says about an incident, in their own words. A later one stands beside the earlier ones."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__(bridge, "Statement", "Save statement")
        self._incident: Incident | None = None
        self.who, self.role = (
            line_edit("name, or as they want to be called", name="Who"),
            line_edit("e.g. RHIB driver", name="Role"),
        )
        self.language = line_edit("e.g. English", name="Language")
        self.text = TextField("in their own words", 8)
        self.when = WhenInput(bridge.station.clock.utc, bridge.station.session.state_at, bridge.zone)
        for each in (
            field("Who", self.who),
            row((field("Role", self.role), 1), (field("Language", self.language), 1)),
            field("What they say", self.text),
            field("Said at", self.when),
        ):
            self.body.addLayout(each)

    @property
    def draft_of(self) -> str:
        return self._incident.id if self._incident is not None else ""

    def open(self, incident: Incident) -> None:
        if self._incident is None or self._incident.id != incident.id:
            self.clear()
        self._incident = incident
        self.title.setText(worded("Statement · {title_of}", title_of=title_of(incident)))
        self.who.setFocus()

    def save(self) -> None:
        who = self.who.text().strip()
        if not who:
            self.refuse("Say who it is", self.who)
            return
        if not self.text.value:
            self.refuse("Write what they say", self.text)
            return
        try:
            moment = self.when.moment()
        except UserError as error:
            self.refuse(str(error), self.when.edit)
            return
        if moment is not None and moment > self.bridge.station.clock.utc() + timedelta(minutes=1):
            self.refuse("That time is still to come", self.when.edit)
            return
        said = IncidentStatement(
            who=who, role=self.role.text().strip(), text=self.text.value, language=self.language.text().strip(), said_at=moment
        )
        self.commit([self.bridge.write(said, subject=self.draft_of)])

    def clear(self) -> None:
        for edit in (self.who, self.role, self.language):
            edit.clear()
        self.text.clear()
        self.when.now()


class CustodySheet(Sheet):
    """What was done with an original outside this program: who got a copy, and why."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__(bridge, "Custody", "Save")
        self._item: MediaItem | None = None
        self.act = Choices({"copied": "Copied", "handed_over": "Handed over", "opened": "Opened"}, 3)
        self.whom = line_edit("name, office", name="To whom")
        self.why = TextField("what for, on what carrier, against what receipt", 3)
        for each in (field("What was done", self.act), field("To whom", self.whom), field("Why", self.why)):
            self.body.addLayout(each)

    @property
    def draft_of(self) -> str:
        return self._item.sha256 if self._item is not None else ""

    def open(self, item: MediaItem) -> None:
        if self._item is None or self._item.sha256 != item.sha256:
            self.clear()
        self._item = item
        self.title.setText(worded("Custody · {name}", name=item.name))
        self.whom.setFocus()

    def save(self) -> None:
        if self._item is None or not self.act.value:
            self.refuse("Say what was done", self.act.key("copied"))
            return
        if not self.whom.text().strip():
            self.refuse("Say to whom", self.whom)
            return
        act = cast(Literal["copied", "handed_over", "opened"], self.act.value)
        step = CustodyNoted(act=act, items=(self._item.sha256,), to_whom=self.whom.text().strip(), why=self.why.value)
        subject = next(iter(self._item.incidents or self._item.cases), None)
        self.commit([self.bridge.write(step, subject=subject)])

    def clear(self) -> None:
        self.act.choose("")
        self.whom.clear()
        self.why.clear()


def camera_offset(text: str, now: datetime) -> float:
    """What a camera shows less ``now``, s. A time without a day is the one nearest to now: a camera that shows 00:10 at 23:50 is
    twenty minutes ahead. Raises UserError."""
    found = _SHOWN.match(text)
    if found is None:
        raise UserError("Write what the camera shows as 04:51:07, with the day before it if it is another one: 2026-06-14 04:51:07")
    year, month, day, hour, minute, second = (int(g) if g else 0 for g in found.groups())
    try:
        shown = (
            datetime(year, month, day, hour, minute, second, tzinfo=UTC)
            if year
            else now.replace(hour=hour, minute=minute, second=second, microsecond=0)
        )
    except ValueError:
        raise UserError(worded("There is no such time: {strip}", strip=text.strip())) from None
    if not year:
        shown += timedelta(days=1) if shown - now < -_HALF_DAY else -timedelta(days=1) if shown - now > _HALF_DAY else timedelta()
    return float(round((shown - now).total_seconds()))


class ClockSheet(Sheet):
    """How far the clock of a camera is off, asked once for each camera. Its photos keep the time that it wrote."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__(bridge, "Camera clock", "Save: it shows this now")
        self._device = ""
        self.shown = line_edit("e.g. 04:51:00", name="What the camera shows")
        self.read_back = label("", "op", wrap=True)
        self.unknown = button("Nobody can say any more", on_click=self._not_known)
        explain = (
            "Type a time that the camera will show in a moment, and press Save when it shows it. Photos keep the camera's time."
        )
        self.body.addWidget(label(explain, "lab", wrap=True))
        self.body.addLayout(field("The camera shows", self.shown))
        self.body.addWidget(self.read_back)
        self.body.addWidget(self.unknown)
        self.shown.textChanged.connect(lambda _text: self._read())
        bridge.frame_ready.connect(lambda _frame: self._read() if self.isVisible() else None)

    @property
    def draft_of(self) -> str:
        return self._device

    def open(self, device: str) -> None:
        if device != self._device:
            self.clear()
        self._device = device
        self.title.setText(worded("Clock of {device}", device=device))
        self.shown.setFocus()

    def save(self) -> None:
        try:
            offset = camera_offset(self.shown.text(), self.bridge.station.clock.utc())
        except UserError as error:
            self.refuse(str(error), self.shown)
            return
        self.commit([self.bridge.write(MediaClock(device=self._device, offset_s=offset))])

    def clear(self) -> None:
        self.shown.clear()
        self._read()

    def _not_known(self) -> None:
        self.commit([self.bridge.write(MediaClock(device=self._device))])

    def _read(self) -> None:
        try:
            now = self.bridge.station.clock.utc()
            offset = camera_offset(self.shown.text(), now)
            said = worded("The camera is {offset_words}", offset_words=offset_words(offset)) if offset else "The camera shows UTC"
        except UserError:
            said = ""
        if said != self.read_back.text():
            self.read_back.setText(said)
