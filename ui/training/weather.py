"""Wind, current and sea, now and as they are to become."""

from __future__ import annotations

from app.errors import UserError
from app.training.instructor import Instructor, Now, Weather
from app.worded import worded
from ui.parts import field
from ui.training.group import Group, NumberField
from ui.widgets import label, row


class WeatherGroup(Group):
    """What is left empty stays as it is."""

    def __init__(self, lead: Instructor) -> None:
        super().__init__(lead, "Change it")
        self.is_now = label("", "", wrap=True)
        self.wind_from, self.wind = NumberField("Wind from, degrees", 0, 359.9), NumberField("Wind, kn", 0, 80)
        self.current_to, self.current = NumberField("Current to, degrees", 0, 359.9), NumberField("Current, kn", 0, 6)
        self.sea = NumberField("Sea state, Douglas", 0, 6)
        self.over = NumberField("Over minutes", 0, 600, "2", needed=True)
        self.body.addWidget(label("Now", "op"))
        self.body.addWidget(self.is_now)
        self.body.addWidget(label("From now on (what is left empty stays)", "op"))
        self.body.addLayout(row((field("Wind from, °", self.wind_from), 1), (field("Wind, kn", self.wind), 1)))
        self.body.addLayout(row((field("Current to, °", self.current_to), 1), (field("Current, kn", self.current), 1)))
        self.body.addLayout(row((field("Sea state, 0 to 6", self.sea), 1), (field("Over minutes", self.over), 1)))

    def act(self) -> None:
        try:
            sea = self.sea.value
            wanted = Weather(
                wind_from_deg=self.wind_from.value,
                wind_kn=self.wind.value,
                current_to_deg=self.current_to.value,
                current_kn=self.current.value,
                sea_state=None if sea is None else round(sea),
                over_s=60.0 * (self.over.value or 0.0),
            )
        except UserError as error:
            self.notice.say(str(error))
            return
        if self.do(wanted):
            for each in (self.wind_from, self.wind, self.current_to, self.current, self.sea):
                each.clear()

    def show_now(self, now: Now) -> None:
        super().show_now(now)
        w = now.weather
        self.is_now.setText(
            worded(
                "Wind from {wind_from:03.0f}°, {wind:.0f} kn. Current to {current_to:03.0f}°, {current:.1f} kn. Sea state {sea}.",
                wind_from=w.wind_from_deg,
                wind=w.wind_kn,
                current_to=w.current_to_deg,
                current=w.current_kn,
                sea=w.sea_state,
            )
        )
