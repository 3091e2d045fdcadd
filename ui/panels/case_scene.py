"""The forms for what is on scene: the weather, and who coordinates."""

from __future__ import annotations

import re
from typing import Final, Literal

from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.errors import UserError
from app.policy.directory import Authority
from app.rescue.entries import CaseCoordination, CaseWeather, Payload
from app.rescue.state import Case
from app.units import knots, metres_from_nm, mps_from_knots, nm
from app.watch.frame import Frame
from app.worded import joined, worded
from ui.bridge import Bridge
from ui.language import tr
from ui.panels.case_rows import coordination_rows, weather_rows
from ui.panels.case_sheet import CaseSheet
from ui.panels.case_sheets import History
from ui.panels.numbers import shown_number, typed_number
from ui.parts import Choices, TextField, Ticks, field, line_edit
from ui.tokens import H_SMALL
from ui.widgets import button, column, label, row
from ui.words import degrees, speed

SEA_STATES: Final = ("calm", "rippled", "smooth", "slight", "moderate", "rough", "very rough", "high", "very high", "phenomenal")
"""WMO code 3700, sea states 0 to 9."""


class WeatherSheet(CaseSheet):
    """The weather on scene as one person saw it at one moment. Nothing is filled in by itself; the wind is offered."""

    def __init__(self, bridge: Bridge, *, correcting: bool = False) -> None:
        super().__init__(bridge, "Weather on scene", "Save weather", correcting=correcting)
        self.lines = {
            "wind_from_deg": line_edit("e.g. 310", name="Wind from, degrees true"),
            "wind_mps": line_edit("e.g. 15", name="Wind, kn"),
            "swell_m": line_edit(name="Swell, m"),
            "visibility_m": line_edit(name="Visibility, NM"),
            "air_c": line_edit(name="Air, °C"),
            "water_c": line_edit(name="Water, °C"),
        }
        self.sensor_key = button("No wind from the ship's sensor", height=H_SMALL, on_click=self._take_wind)
        self.sea = Choices({str(i): str(i) for i in range(10)}, 5)
        self.sea.setAccessibleName(tr("Sea state, Douglas scale"))
        self.sea.changed.connect(self._name_sea)
        self.text = TextField("clouds, rain, what it does to the boat", 2)
        self.body.addLayout(self._pair("wind_from_deg", "wind_mps"))
        self.body.addWidget(self.sensor_key)
        self.sea_word = label("", "sec")
        self.body.addLayout(field("Sea state, 0 to 9", column(self.sea, self.sea_word, gap=2)))
        self.body.addLayout(self._pair("swell_m", "visibility_m"))
        self.body.addLayout(self._pair("air_c", "water_c"))
        self.body.addLayout(field("In words", self.text))
        self.add_when("Seen")
        self.history = History(bridge, "Weather so far")
        self.body.addWidget(self.history.head)
        self.body.addWidget(self.history)
        bridge.frame_ready.connect(self._on_frame)
        self._filled: dict[str, str] = {}
        self._name_sea("")

    def first_field(self) -> QWidget:
        return self.lines["wind_from_deg"]

    def fill(self, payload: Payload) -> None:
        assert isinstance(payload, CaseWeather)
        shown = {
            "wind_from_deg": shown_number(payload.wind_from_deg, 0),
            "wind_mps": shown_number(knots(payload.wind_mps) if payload.wind_mps is not None else None),
            "swell_m": shown_number(payload.swell_m),
            "visibility_m": shown_number(nm(payload.visibility_m) if payload.visibility_m is not None else None),
            "air_c": shown_number(payload.air_c),
            "water_c": shown_number(payload.water_c),
        }
        for name, text in shown.items():
            self.lines[name].setText(text)
        self._filled = shown
        self.sea.choose("" if payload.sea_state is None else str(payload.sea_state))
        self._name_sea(self.sea.value)
        self.text.setPlainText(payload.text)

    def show_case(self, case: Case) -> None:
        self.history.show_rows(weather_rows(case))
        self._show_sensor(self.bridge.frame)

    def save(self) -> None:
        try:
            values = self._values()
        except UserError as error:
            self.refuse(str(error))
            return
        sea = int(self.sea.value) if self.sea.value else None
        if all(v is None for v in values.values()) and sea is None and not self.text.value:
            self.refuse("Enter at least one thing that you saw", self.first_field())
            return
        self.write(CaseWeather(**values, sea_state=sea, text=self.text.value))

    def clear(self) -> None:
        for each in self.lines.values():
            each.clear()
        self.sea.choose("")
        self._name_sea("")
        self.text.clear()
        self._filled = {}
        super().clear()

    def _values(self) -> dict[str, float | None]:
        """What is typed, in SI. What was not touched in a correction stays to the last digit. Raises UserError."""
        lines = self.lines
        wind = typed_number(lines["wind_mps"], 0, 200, "kn")
        sight = typed_number(lines["visibility_m"], 0, 60, "NM")
        direction = typed_number(lines["wind_from_deg"], 0, 360, "degrees")
        values = {
            "wind_from_deg": direction % 360 if direction is not None else None,
            "wind_mps": mps_from_knots(wind) if wind is not None else None,
            "swell_m": typed_number(lines["swell_m"], 0, 30, "m"),
            "visibility_m": metres_from_nm(sight) if sight is not None else None,
            "air_c": typed_number(lines["air_c"], -60, 60, "°C"),
            "water_c": typed_number(lines["water_c"], -5, 45, "°C"),
        }
        if self.line is not None and isinstance(before := self.line.payload, CaseWeather):
            kept = {name: getattr(before, name) for name, text in self._filled.items() if lines[name].text() == text}
            values |= kept
        return values

    def _take_wind(self) -> None:
        own = self.bridge.frame.own
        if own.wind_from_deg.live is not None and own.wind_mps.live is not None:
            self.lines["wind_from_deg"].setText(shown_number(round(own.wind_from_deg.live) % 360, 0))
            self.lines["wind_mps"].setText(shown_number(knots(own.wind_mps.live)))

    def _on_frame(self, frame: Frame) -> None:
        if self.isVisible():
            self._show_sensor(frame)

    def _show_sensor(self, frame: Frame) -> None:
        """Only a wind that is live is offered: an old one is not the weather on scene."""
        wind, force = frame.own.wind_from_deg.live, frame.own.wind_mps.live
        live = wind is not None and force is not None
        text = (
            worded("Take {degrees} {speed} kn from the ship's sensor", degrees=degrees(wind), speed=speed(force))
            if live
            else "No wind from the ship's sensor"
        )
        if text != self.sensor_key.text():
            self.sensor_key.setText(text)
        self.sensor_key.setEnabled(live)

    def _name_sea(self, value: str) -> None:
        self.sea_word.setText(SEA_STATES[int(value)] if value else "not said")

    def _pair(self, one: str, other: str) -> QHBoxLayout:
        return row(*((field(self.lines[name].accessibleName(), self.lines[name]), 1) for name in (one, other)))


_ROLES: Final[dict[str, str]] = {"rcc": "Coordinating RCC", "osc": "On-scene coordinator"}


class CoordinationSheet(CaseSheet):
    """Who leads from a moment on. The name is completed from the directory; anybody else may be typed."""

    OFFERED: Final = 4

    def __init__(self, bridge: Bridge, *, correcting: bool = False) -> None:
        super().__init__(bridge, "Who coordinates", "Save", correcting=correcting)
        self.role = Choices(_ROLES, 2)
        self.role.choose("rcc")
        self.name = line_edit("begin to type a name", name="Name")
        self.name.textChanged.connect(lambda _text: self._offer())
        self.offers = [button("", height=H_SMALL) for _ in range(self.OFFERED)]
        for offer in self.offers:
            offer.clicked.connect(lambda _checked=False, key=offer: self._take(key.text()))
        self.nobody = Ticks({"nobody": "Nobody, from then on"}, 1)
        self.nobody.changed.connect(self._on_nobody)
        self.note = TextField("what was said, how it was handed over", 2)
        self.body.addWidget(self.role)
        self.body.addLayout(field("Name", column(self.name, *self.offers, gap=4)))
        self.body.addWidget(self.nobody)
        self.body.addLayout(field("Note", self.note))
        self.add_when("Since")
        self.history = History(bridge, "Who coordinated so far")
        self.body.addWidget(self.history.head)
        self.body.addWidget(self.history)
        self._offer()

    def first_field(self) -> QWidget:
        return self.name

    def fill(self, payload: Payload) -> None:
        assert isinstance(payload, CaseCoordination)
        self.role.choose(payload.role)
        self.name.setText(payload.name)
        self.nobody.choose(() if payload.name else ("nobody",))
        self.note.setPlainText(payload.note)

    def show_case(self, case: Case) -> None:
        self.history.show_rows(coordination_rows(case))

    def save(self) -> None:
        name, nobody = self.name.text().strip(), bool(self.nobody.values)
        if not name and not nobody:
            self.refuse("Say who it is, or press “Nobody, from then on”", self.name)
            return
        role: Literal["rcc", "osc"] = "osc" if self.role.value == "osc" else "rcc"
        known = self._directory().get(name.casefold())
        self.write(CaseCoordination(role=role, name=name, authority=known.id if known else None, note=self.note.value))

    def clear(self) -> None:
        self.role.choose("rcc")
        self.name.clear()
        self.nobody.choose(())
        self.note.clear()
        super().clear()

    def _directory(self) -> dict[str, Authority]:
        return {name.casefold(): a for a in self.bridge.station.desk.authorities() for name in a.names}

    def _offer(self) -> None:
        """Names of the directory of which a word begins with each typed word; none while the name is whole or empty."""
        typed = self.name.text().strip().casefold()
        found: list[str] = []
        if typed and typed not in (a.name.casefold() for a in self.bridge.station.desk.authorities()):
            for authority in self.bridge.station.desk.authorities():
                words = re.findall(r"\w+", joined(" ", authority.names).casefold())
                if all(any(word.startswith(begun) for word in words) for begun in re.findall(r"\w+", typed)):
                    found.append(authority.name)
        for i, offer in enumerate(self.offers):
            offer.setVisible(i < len(found))
            offer.setText(found[i] if i < len(found) else "")

    def _take(self, name: str) -> None:
        self.name.setText(name)
        self.name.setFocus()

    def _on_nobody(self) -> None:
        if self.nobody.values:
            self.name.clear()
        self.name.setEnabled(not self.nobody.values)
