"""The forms of the register: what is known of a vessel, and what she was seen doing."""

from __future__ import annotations

from typing import Final

from pydantic import ValidationError
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from app.errors import DeviceError, UserError
from app.kept import Fields
from app.register import Register
from app.rescue.entries import VesselConduct, VesselNoted
from app.rescue.state import Vessel
from app.watch.frame import Target
from app.worded import worded
from ui.bridge import Bridge
from ui.keep import fields_of
from ui.parts import Choices, Sheet, TextField, Ticks, field, line_edit
from ui.when import WhenInput
from ui.widgets import row
from ui.words import target_name

TYPES: Final = {
    t: t[0].upper() + t[1:] for t in ("patrol boat", "coast guard", "navy", "militia", "NGO ship", "merchant", "fishing", "other")
}
WATCH: Final = {"watch": "Say so when she comes into the picture"}


class VesselSheet(Sheet):
    """What is known of a vessel: a new one, or more about one. Only what was changed here is written: what stands is not said
    again, so that a correction of an earlier line is not undone by a later one that nobody meant."""

    written = Signal(str)

    def __init__(self, bridge: Bridge, register: Register) -> None:
        super().__init__(bridge, "New vessel", "Save vessel")
        self._register = register
        self._vessel = ""
        self._target = ""
        self._known = VesselNoted()
        self._as_opened: Fields = {}
        self._to_show = ""
        self.name = line_edit("name, or what she looks like", name="Name")
        self.mmsi = line_edit("nine digits", name="MMSI")
        self.callsign, self.flag = line_edit(name="Call sign"), line_edit(name="Flag")
        self.vessel_type = Choices(TYPES, 4)
        self.operator = line_edit("who runs her", name="Operator")
        self.marks = line_edit("numbers and letters on the hull", name="Hull marks")
        self.description = TextField("colour, length, weapons, anything that tells her from others", 3)
        self.watch = Ticks(WATCH, 1)
        self.body.addLayout(field("Name", self.name))
        self.body.addLayout(
            row((field("MMSI", self.mmsi), 1), (field("Call sign", self.callsign), 1), (field("Flag", self.flag), 1))
        )
        self.body.addWidget(self.vessel_type)
        self.body.addLayout(field("Operator", self.operator))
        self.body.addLayout(field("Hull marks", self.marks))
        self.body.addLayout(field("What she looks like", self.description))
        self.body.addWidget(self.watch)
        self.saved.connect(lambda: self.written.emit(self._to_show))

    @property
    def draft_of(self) -> str:
        return self._vessel or worded("new {target}", target=self._target).strip()

    def open_new(self, target: Target | None) -> None:
        """A new vessel, from a target where there is one: what was typed of another one does not come with her."""
        if self._open("", "New vessel in the register", target.id if target is not None else "") and target is not None:
            self.name.setText(target_name(target))
            self.mmsi.setText(target.mmsi or "")
            self.callsign.setText(target.callsign or "")

    def open_vessel(self, vessel: Vessel) -> None:
        """Fields as they stand now; in a form that was begun what was typed stays."""
        if not self._open(vessel.id, worded("More about {name}", name=vessel.name)):
            return
        self._known = d = vessel.details
        for edit, value in self._edits(d):
            edit.setText(value or "")
        self.vessel_type.choose(d.vessel_type or "")
        self.description.setPlainText(d.description or "")
        self.watch.choose(("watch",) if d.watch else ())
        self._as_opened = fields_of(self)
        self.grown.emit()

    def save(self) -> None:
        said = self._said()
        for name, edit in (("name", self.name), ("mmsi", self.mmsi)):
            if said.get(name) == "":
                self.refuse("A name or an MMSI is taken back where it was written: correct or strike out that line", edit)
                return
        if not said and self._vessel:
            self.refuse("Nothing was changed")
            return
        try:
            payload = VesselNoted(**said)
            self._to_show, receipt = self._register.write(payload, self._vessel or None, self.bridge.station.author)
        except ValidationError:
            self.refuse("An MMSI has nine digits", self.mmsi)
            return
        except (UserError, DeviceError) as error:
            self.refuse(str(error), self.name)
            return
        self.commit([receipt])

    def clear(self) -> None:
        self._vessel, self._target, self._known, self._as_opened = "", "", VesselNoted(), {}
        for edit in (self.name, self.mmsi, self.callsign, self.flag, self.operator, self.marks):
            edit.clear()
        self.vessel_type.choose("")
        self.description.clear()
        self.watch.choose(())

    def _open(self, vessel_id: str, title: str, target: str = "") -> bool:
        """Whether the form is to be filled: for another vessel, or where nothing was typed yet."""
        other = (vessel_id, target) != (self._vessel, self._target)
        if other:
            self.clear()
        fresh = other or fields_of(self) == self._as_opened
        self._vessel, self._target = vessel_id, target
        self.title.setText(title)
        self.name.setFocus()
        return fresh

    def _said(self) -> dict[str, str | bool]:
        """What stands in the form otherwise than it was known; "" for what was emptied."""
        now: dict[str, str | bool] = {
            "name": self.name.text().strip(),
            "mmsi": self.mmsi.text().replace(" ", ""),
            "callsign": self.callsign.text().strip(),
            "flag": self.flag.text().strip(),
            "vessel_type": self.vessel_type.value,
            "operator": self.operator.text().strip(),
            "hull_marks": self.marks.text().strip(),
            "description": self.description.value,
            "watch": bool(self.watch.values),
        }
        return {name: value for name, value in now.items() if value != (getattr(self._known, name) or type(value)())}

    def _edits(self, d: VesselNoted) -> tuple[tuple[QLineEdit, str | None], ...]:
        return (
            (self.name, d.name), (self.mmsi, d.mmsi), (self.callsign, d.callsign), (self.flag, d.flag),
            (self.operator, d.operator), (self.marks, d.hull_marks),
        )  # fmt: skip


class ConductSheet(Sheet):
    """What a vessel was seen doing, now or at a time before."""

    def __init__(self, bridge: Bridge, register: Register) -> None:
        super().__init__(bridge, "Conduct", "Save conduct")
        self._register = register
        self._vessel = ""
        self.text = TextField("e.g. shots into the water near the boat, people taken back", 4)
        self.where = line_edit("e.g. 20 NM N of Zuwara", name="Where")
        self.source = line_edit("own crew, Seabird, another ship", name="Who saw it")
        self.when = WhenInput(bridge.station.clock.utc, bridge.station.session.state_at, bridge.zone)
        self.body.addLayout(field("What she did", self.text))
        self.body.addLayout(field("Where", self.where))
        self.body.addLayout(field("Who saw it", self.source))
        self.body.addLayout(field("When", self.when))

    @property
    def draft_of(self) -> str:
        return self._vessel

    def open_vessel(self, vessel: Vessel) -> None:
        if vessel.id != self._vessel:
            self.clear()
        self._vessel = vessel.id
        self.title.setText(worded("What {name} did", name=vessel.name))
        self.text.setFocus()

    def save(self) -> None:
        if not self.text.value:
            self.refuse("Say what she did", self.text)
            return
        try:
            moment = self.when.moment()
            payload = VesselConduct(text=self.text.value, where=self.where.text().strip(), source=self.source.text().strip())
            _id, receipt = self._register.write(payload, self._vessel, self.bridge.station.author, happened=moment)
        except (UserError, DeviceError) as error:
            self.refuse(str(error))
            return
        self.commit([receipt])

    def clear(self) -> None:
        self.text.clear()
        self.where.clear()
        self.source.clear()
        self.when.now()
