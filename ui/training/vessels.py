"""Who is at sea: each with what can be done to her, and a form for one more."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QStackedWidget, QWidget

from app.errors import UserError
from app.geo import Position, format_position
from app.training.facts import OWN
from app.training.instructor import (
    ACTIONS,
    KINDS,
    TOWARD,
    AisOf,
    Behaviour,
    Helm,
    Instructor,
    MoveVessel,
    NewVessel,
    Now,
    RemoveVessel,
    VesselNow,
)
from app.units import knots
from app.worded import worded
from ui.parts import Choices, field
from ui.tokens import GRID, H_TOUCH
from ui.training.group import Group, NumberField, VesselChoice, word_edit
from ui.widgets import Segmented, button, column, label, row

_WHERE: Final = "Where? Then click the chart"
_PUT: Final = "Put her there"
_AIS: Final = {"none": "no AIS", "on": "AIS on", "off": "AIS off", "false": "AIS says"}


class DoesForm(QWidget):
    """What a vessel does: an action, and what belongs to it."""

    def __init__(self, begin: str = "") -> None:
        super().__init__()
        self.action = Choices(dict(ACTIONS), 4)
        self.action.choose(begin)
        self.action.changed.connect(lambda _action: self.show_fields())
        self.toward = VesselChoice("Whom it is about")
        self.course = NumberField("Course, degrees", 0, 360, "0", needed=True)
        self.speed = NumberField("Speed, kn", 0.1, 200, "10", needed=True)
        self._boxes = {"toward": QWidget(), "course": QWidget(), "speed": QWidget()}
        for name, caption, widget in (
            ("toward", "Whom", self.toward),
            ("course", "Course, °", self.course),
            ("speed", "Speed, kn", self.speed),
        ):
            self._boxes[name].setLayout(column(field(caption, widget)))
        self.setLayout(column(self.action, row((self._boxes["toward"], 2), (self._boxes["course"], 1), (self._boxes["speed"], 1))))
        self.show_fields()

    def show_fields(self) -> None:
        action = self.action.value
        self._boxes["toward"].setVisible(action in TOWARD)
        self._boxes["course"].setVisible(action == "transit")
        self._boxes["speed"].setVisible(action in TOWARD or action == "transit")

    @property
    def value(self) -> Behaviour:
        """Raises UserError where nothing is chosen, or for a number that cannot be."""
        action = self.action.value
        if not action:
            raise UserError("Choose what she is to do")
        moves = action in TOWARD or action == "transit"
        return Behaviour(
            action,
            speed_kn=(self.speed.value or 0.0) if moves else 0.0,
            course_deg=(self.course.value or 0.0) if action == "transit" else 0.0,
            toward=self.toward.value if action in TOWARD else "",
        )


class VesselsGroup(Group):
    """Two pages: those who are there, and one more. Places come from a click on the chart."""

    def __init__(self, lead: Instructor) -> None:
        super().__init__(lead, _WHERE)
        self._waits_for = ""
        self._at: Position | None = None
        self._named_for = ""
        self.page = Segmented.of_words(("Those who are there", "One more"), height=H_TOUCH)
        self.page.choose(0)
        self.page.chosen.connect(self._show_page)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._there())
        self._pages.addWidget(self._more())
        self.body.addWidget(self.page)
        self.body.addWidget(self._pages)
        self._show_page(0)

    def _there(self) -> QWidget:
        self.who = VesselChoice("Vessel")
        self.who.currentIndexChanged.connect(lambda _index: self._show_another())
        self.facts = label("", "", wrap=True)
        self.does = DoesForm()
        self.order_key = button("Let her do that", height=H_TOUCH, on_click=self.order)
        self.move_key = button("Put her elsewhere: click the chart", height=H_TOUCH, on_click=self.put_elsewhere)
        self.ais_key = button("AIS off", height=H_TOUCH, on_click=self.switch_ais)
        self.false_name = word_edit("False name", "a name that is not hers")
        self.false_key = button("Say that", height=H_TOUCH, on_click=self.lie)
        self.remove_key = button("Remove her", height=H_TOUCH, on_click=self.remove)
        self.course = NumberField("Course to steer, degrees", 0, 360)
        self.speed = NumberField("Speed to make, kn", 0, 40)
        self.helm_key = button("Order", height=H_TOUCH, on_click=self.steer)
        self.plan_key = button("By her plan again", height=H_TOUCH, on_click=lambda: self.do(Helm(resume=True)))
        self._other, self._own, self._ais_box = QWidget(), QWidget(), QWidget()
        self._ais_box.setLayout(column(row((self.ais_key, 2), (self.false_name, 3), (self.false_key, 2))))
        self._other.setLayout(
            column(
                self.does,
                row((self.order_key, 1), (self.move_key, 2)),
                self._ais_box,
                row("stretch", self.remove_key),
            )
        )
        helm = row((field("Course, °", self.course), 1), (field("Speed, kn", self.speed), 1))
        self._own.setLayout(column(helm, row((self.helm_key, 1), (self.plan_key, 1))))
        page = QWidget()
        page.setLayout(column(self.who, self.facts, self._other, self._own, "stretch"))
        return page

    def _more(self) -> QWidget:
        self.kind = Choices(dict(KINDS), 3)
        self.kind.choose("rubber-boat")
        self.new_does = DoesForm("drift")
        self.name = word_edit("Name", "invented if left out")
        self.place = label("–", "op")
        self.place.setMinimumHeight(H_TOUCH)  # as high as the field beside it: one base line for both
        page = QWidget()
        page.setLayout(
            column(
                label("What is she?", "op"),
                self.kind,
                label("What does she do?", "op"),
                self.new_does,
                row((field("Name", self.name), 1), (field("Where", self.place), 1)),
                "stretch",
                gap=GRID,
            )
        )
        return page

    def _show_page(self, index: int) -> None:
        self._pages.setCurrentIndex(index)
        self.main.setVisible(index == 1)

    def choose(self, identity: str) -> None:
        """Show that vessel, as a click on the chart asks for."""
        self.page.choose(0)
        self._show_page(0)
        self.who.choose(identity)

    # -- places

    def _pick(self, what: str) -> None:
        self._waits_for = what
        self.picking.emit(self)

    def take_pick(self, position: Position) -> None:
        if self._waits_for == "move" and self.who.value:
            self.do(MoveVessel(self.who.value, position))
        elif self._waits_for == "new":
            self._at = position
            self.place.setText(format_position(position))
            self.main.setText(_PUT)
            self.main.setFocus()
        self._waits_for = ""

    # -- acts

    def act(self) -> None:
        if self._at is None:
            self._pick("new")
            return
        try:
            wanted = NewVessel(self.kind.value or "rubber-boat", self._at, self.new_does.value, self.name.text())
        except UserError as error:
            self.notice.say(str(error))
            return
        if self.do(wanted):
            self._at = None
            self.name.clear()
            self.place.setText("–")
            self.main.setText(_WHERE)

    def order(self) -> None:
        try:
            does = self.does.value
        except UserError as error:
            self.notice.say(str(error))
            return
        self.do(MoveVessel(self.who.value, does=does))

    def put_elsewhere(self) -> None:
        self._pick("move")

    def switch_ais(self) -> None:
        vessel = self._vessel
        if vessel is not None:
            self.do(AisOf(vessel.id, on=vessel.ais in ("off", "false")))

    def lie(self) -> None:
        name = self.false_name.text().strip()
        if not name:
            self.notice.say("Write the name that her AIS is to say")
        elif self.do(AisOf(self.who.value, name=name)):
            self.false_name.clear()

    def remove(self) -> None:
        self.do(RemoveVessel(self.who.value))

    def steer(self) -> None:
        try:
            self.do(Helm(self.course.value, self.speed.value))
        except UserError as error:
            self.notice.say(str(error))

    # -- what is shown

    @property
    def _vessel(self) -> VesselNow | None:
        return self.now.vessel(self.who.value) if self.now is not None else None

    def show_now(self, now: Now) -> None:
        super().show_now(now)
        for choice in (self.who, self.does.toward, self.new_does.toward):
            choice.show_now(now)
        self._show_who()

    def _show_another(self) -> None:
        """Nothing that was meant for the one before is ordered of her."""
        self.does.action.choose("")
        self.does.show_fields()
        self._show_who()

    def _show_who(self) -> None:
        vessel = self._vessel
        own = vessel is not None and vessel.id == OWN
        self._own.setVisible(own)
        self._other.setVisible(vessel is not None and not own)
        if vessel is None:
            self.facts.setText("Nobody")
            return
        ais = worded("{value} {says}", value=_AIS[vessel.ais], says=vessel.says).strip()
        self.facts.setText(
            worded(
                "{kind}, added, {ais}. {position}, course {course:03.0f}°, {speed:.1f}\u00a0kn"
                if vessel.added
                else "{kind}, {ais}. {position}, course {course:03.0f}°, {speed:.1f}\u00a0kn",
                kind=vessel.kind.capitalize(),
                ais=ais,
                position=format_position(vessel.position),
                course=vessel.cog_deg,
                speed=knots(vessel.sog_mps),
            )
        )
        self._ais_box.setVisible(vessel.ais != "none")
        self.ais_key.setText({"off": "AIS on", "false": "The truth again"}.get(vessel.ais, "AIS off"))
