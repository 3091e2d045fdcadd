"""Distress calls and beacons."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QWidget

from app.geo import Position, format_position
from app.training.facts import OWN
from app.training.instructor import NATURES, Distress, Instructor, Now
from app.worded import worded
from ui.language import tr
from ui.parts import Choices, field
from ui.tokens import H_TOUCH
from ui.training.group import Drop, Group, VesselChoice
from ui.widgets import button, column, label, row

_WHAT: Final = {"dsc": "DSC distress call", "mob": "Own MOB device", "sart": "AIS-SART", "ais-mob": "AIS-MOB beacon"}
_CALLS: Final = ("dsc", "mob")


class DistressGroup(Group):
    """What, of whom, begin. A beacon may lie at a place on the chart instead of a vessel's."""

    def __init__(self, lead: Instructor) -> None:
        super().__init__(lead, "Let it happen")
        self._at: Position | None = None
        self.what = Choices(_WHAT, 2)
        self.what.choose("dsc")
        self.what.changed.connect(lambda _what: self._show())
        self.whom = VesselChoice("Of whom, or where she is")
        self.whom.currentIndexChanged.connect(lambda _index: self._show())
        self.nature = Drop("Nature of distress")
        for code, words in NATURES:
            self.nature.addItem(tr(words), code)
        self.nature.currentIndexChanged.connect(lambda _index: self._show())
        self.place_key = button("A place on the chart instead", height=H_TOUCH, on_click=self._pick)
        self.preview = label("", "lab", wrap=True)
        self._nature_box = QWidget()
        self._nature_box.setLayout(column(field("Nature of distress", self.nature)))
        self.body.addWidget(label("What?", "op"))
        self.body.addWidget(self.what)
        self.body.addLayout(field("Of whom, or where she is", self.whom))
        self.body.addLayout(row((self.place_key, 1)))
        self.body.addWidget(self._nature_box)
        self.body.addWidget(self.preview)
        self._show()

    def _pick(self) -> None:
        self.picking.emit(self)

    def take_pick(self, position: Position) -> None:
        self._at = position
        self._show()

    def _show(self) -> None:
        what = self.what.value
        self._nature_box.setVisible(what == "dsc")
        self.place_key.setVisible(what not in _CALLS)
        if what in _CALLS:
            self._at = None
        where = (
            worded("at {format_position}", format_position=format_position(self._at))
            if self._at is not None
            else worded("of {value}", value=self.whom.currentText() or "nobody")
        )
        if what not in _CALLS and self._at is None:
            where = worded("where {currentText} is", currentText=self.whom.currentText())
        nature = worded(", {lower}", lower=dict(NATURES)[self.nature.currentData()].lower()) if what == "dsc" else ""
        self.preview.setText(worded("{value} {where}{nature}", value=_WHAT[what], where=where, nature=nature))
        problem = self._why_not() if what == "dsc" else ""
        if problem:
            self.preview.setText(problem)
        self.main.setEnabled(not problem)

    def _why_not(self) -> str:
        """Why no DSC call can be hers."""
        vessel = self.now.vessel(self.whom.value) if self.now is not None else None
        if vessel is not None and vessel.id == OWN:
            return "The bridge hears the calls of others. Choose another vessel"
        return (
            worded("{name} has no MMSI: no radio that could send a DSC call", name=vessel.name)
            if vessel is not None and not vessel.mmsi
            else ""
        )

    def act(self) -> None:
        code = self.nature.currentData()
        if self.do(Distress(self.what.value, self.whom.value, int(code) if code is not None else 7, self._at)):
            self._at = None
            self._show()

    def show_now(self, now: Now) -> None:
        super().show_now(now)
        fresh = not self.whom.count()
        self.whom.show_now(now)
        if fresh:  # whoever could call by radio, rather than own ship
            self.whom.choose(next((v.id for v in now.vessels if v.id != OWN and v.mmsi), OWN))
        self._show()
