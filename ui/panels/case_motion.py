"""The forms for what arrivals are reckoned with: how the boat drifts, and the speeds."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.errors import UserError
from app.rescue.entries import CaseDrift, Payload, SpeedsSet
from app.rescue.state import Case
from app.units import knots, mps_from_knots
from app.worded import worded
from ui.bridge import Bridge
from ui.drifting import DriftGuess, guess_drift
from ui.language import tr
from ui.panels.case_rows import drift_rows, drift_words
from ui.panels.case_sheet import CaseSheet
from ui.panels.case_sheets import History
from ui.panels.numbers import shown_number, typed_number
from ui.parts import Choices, Ticks, field, line_edit
from ui.tokens import H_TOUCH
from ui.widgets import button, label, row
from ui.words import speed


class DriftSheet(CaseSheet):
    """Direction and speed of the drift. What two positions say is offered and taken only by a press."""

    def __init__(self, bridge: Bridge, *, correcting: bool = False) -> None:
        super().__init__(bridge, "Drift", "Save drift", correcting=correcting)
        self._guess: DriftGuess | None = None
        self._filled: tuple[str, str] = "", ""
        self.offer_key = button("", height=H_TOUCH, on_click=self._take)
        self.whence = label("", "sec", wrap=True)
        self.towards = line_edit("e.g. 140", name="Towards, degrees true")
        self.knots = line_edit("e.g. 1.1", name="Speed, kn")
        self.unknown = Ticks({"unknown": "Not known any more"}, 1)
        self.unknown.changed.connect(self._on_unknown)
        self.source = line_edit("seen, reckoned, told by", name="Source")
        self.body.addWidget(self.offer_key)
        self.body.addWidget(self.whence)
        pair = row((field("Towards, degrees true", self.towards), 1), (field("Speed, kn", self.knots), 1))
        self.body.addLayout(pair)
        self.body.addWidget(self.unknown)
        self.body.addLayout(field("Source", self.source))
        self.add_when("Since")
        self.history = History(bridge, "Drift so far")
        self.body.addWidget(self.history.head)
        self.body.addWidget(self.history)

    def first_field(self) -> QWidget:
        return self.towards

    def fill(self, payload: Payload) -> None:
        assert isinstance(payload, CaseDrift)
        known = payload.set_deg is not None and payload.drift_mps is not None
        self.towards.setText(shown_number(payload.set_deg, 0))
        self.knots.setText(shown_number(knots(payload.drift_mps), 2) if payload.drift_mps is not None else "")
        self._filled = self.towards.text(), self.knots.text()
        self.unknown.choose(() if known else ("unknown",))
        self.source.setText(payload.source)

    def show_case(self, case: Case) -> None:
        self._guess = guess_drift(case.positions)
        guess = self._guess
        self.offer_key.setEnabled(guess is not None)
        if guess is not None:
            self.offer_key.setText(worded("Take {drift_words}", drift_words=drift_words(guess.set_deg, guess.drift_mps)))
            self.whence.setText(worded("from {source}", source=guess.source))
        else:
            self.offer_key.setText("Nothing to offer")
            self.whence.setText("With two positions that were seen at least 5 minutes apart the drift is computed here.")
        self.history.show_rows(drift_rows(case))

    def save(self) -> None:
        if self.unknown.values:
            self.write(CaseDrift(set_deg=None, drift_mps=None, source=self.source.text().strip()))
            return
        try:
            towards = typed_number(self.towards, 0, 360, "degrees")
            drift = typed_number(self.knots, 0, 9, "kn")
        except UserError as error:
            self.refuse(str(error))
            return
        if towards is None or drift is None:
            self.refuse("A drift has a direction and a speed", self.towards if towards is None else self.knots)
            return
        set_deg, drift_mps = towards % 360, mps_from_knots(drift)
        before = self.line.payload if self.line is not None else None
        if isinstance(before, CaseDrift) and before.set_deg is not None and before.drift_mps is not None:
            set_deg = before.set_deg if self.towards.text() == self._filled[0] else set_deg
            drift_mps = before.drift_mps if self.knots.text() == self._filled[1] else drift_mps
        self.write(CaseDrift(set_deg=set_deg, drift_mps=drift_mps, source=self.source.text().strip()))

    def clear(self) -> None:
        for each in (self.towards, self.knots, self.source):
            each.clear()
        self.unknown.choose(())
        self._filled = "", ""
        super().clear()

    def _take(self) -> None:
        if self._guess is not None:
            self.unknown.choose(())
            self.towards.setText(shown_number(round(self._guess.set_deg) % 360, 0))
            self.knots.setText(shown_number(knots(self._guess.drift_mps), 2))
            self.source.setText(self._guess.source)
            self.main.setFocus()

    def _on_unknown(self) -> None:
        for each in (self.towards, self.knots):
            each.setEnabled(not self.unknown.values)


class SpeedsSheet(CaseSheet):
    """The speeds that arrivals are reckoned with, for every case: own ship by SOG or a number, RHIBs by the settings or one."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__(bridge, "Speeds for ETA", "Save speeds")
        self.own_by = Choices({"sog": "By SOG", "set": "A number"}, 2)
        self.own = line_edit("e.g. 12", name="Own ship, kn")
        self.rhib_by = Choices(
            {
                "settings": worded("Settings, {rhib_speed_kn:g}", rhib_speed_kn=bridge.station.settings.ship.rhib_speed_kn),
                "set": "A number",
            },
            2,
        )
        self.rhib = line_edit("e.g. 25", name="RHIB, kn")
        self.own_by.setAccessibleName(tr("Own ship by"))
        self.rhib_by.setAccessibleName(tr("RHIB by"))
        self.body.addLayout(field("Own ship", row((self.own_by, 2), (self.own, 1))))
        self.body.addLayout(field("RHIB", row((self.rhib_by, 2), (self.rhib, 1))))
        self.now = label("", "sec", wrap=True)
        self.body.addWidget(self.now)
        for edit, choice in ((self.own, self.own_by), (self.rhib, self.rhib_by)):
            edit.textEdited.connect(lambda _text, c=choice: c.choose("set"))
            choice.changed.connect(lambda value, e=edit: self._on_choice(value, e))

    def first_field(self) -> QWidget:
        return self.own

    def start(self, _case: Case) -> None:
        speeds = self.bridge.state.speeds
        self.own_by.choose("set" if speeds.own_mps is not None else "sog")
        self.own.setText(shown_number(knots(speeds.own_mps)) if speeds.own_mps is not None else "")
        self.rhib_by.choose("set" if speeds.rhib_mps is not None else "settings")
        self.rhib.setText(shown_number(knots(speeds.rhib_mps)) if speeds.rhib_mps is not None else "")

    def show_case(self, _case: Case) -> None:
        self.title.setText("Speeds for ETA, all cases")
        sog = self.bridge.frame.own.sog_mps.live
        now = worded("SOG now {speed} kn. ", speed=speed(sog)) if sog is not None else "SOG is not known now. "
        lies = worded("Below 1 kn she is reckoned with {speed_kn:g} kn.", speed_kn=self.bridge.station.settings.ship.speed_kn)
        self.now.setText(now + lies)

    def save(self) -> None:
        try:
            own = typed_number(self.own, 0.5, 60, "kn") if self.own_by.value == "set" else None
            rhib = typed_number(self.rhib, 0.5, 80, "kn") if self.rhib_by.value == "set" else None
        except UserError as error:
            self.refuse(str(error))
            return
        for value, choice, edit in ((own, self.own_by, self.own), (rhib, self.rhib_by, self.rhib)):
            if value is None and choice.value == "set":
                self.refuse("Enter the speed", edit)
                return
        before = self.bridge.state.speeds
        own_mps = mps_from_knots(own) if own is not None else None
        rhib_mps = mps_from_knots(rhib) if rhib is not None else None
        if (own_mps, rhib_mps) == (before.own_mps, before.rhib_mps):
            self.closed.emit()
            return
        self.commit([self.bridge.write(SpeedsSet(own_mps=own_mps, rhib_mps=rhib_mps))])

    def clear(self) -> None:
        self.own.clear()
        self.rhib.clear()
        super().clear()

    def _on_choice(self, value: str, edit: QWidget) -> None:
        if value == "set":
            edit.setFocus(Qt.FocusReason.OtherFocusReason)
