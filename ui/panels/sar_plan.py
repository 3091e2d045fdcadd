"""Search, step 3: the pattern. What it is made of is filled in from the datum, the weather and the speeds, and may be typed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from app.errors import UserError
from app.geo import range_bearing
from app.kept import Fields
from app.rescue.drift import STILL, DatumAt
from app.rescue.patterns import KIND_WORDS, Kind, Pattern, Plan, lay_out, square_legs, swept
from app.rescue.search_entries import SearchPlanned
from app.rescue.search_state import OWN_SHIP
from app.rescue.state import Case
from app.rescue.sweep import SOUGHT, Width, detection, detection_ideal, sweep_width
from app.units import NM, knots, metres_from_nm, mps_from_knots, nm
from app.watch.frame import Frame
from app.worded import worded
from ui.bridge import Bridge
from ui.language import tr
from ui.panels.numbers import shown_number, typed_number
from ui.parts import Choices, Notice, Ticks, field, line_edit
from ui.sar import offered_wind, over_land, own_speed, ranges, rhib_speed
from ui.tokens import GRID, H_KEY
from ui.widgets import button, column, label, row
from ui.words import clock, degrees, duration, miles

LEAST_SPACING_NM: Final = 0.1
MOST_SECTOR_NM: Final = 5.0
"""Marine craft use no larger radius for a sector (JP 3-50, 5-36)."""
USUAL_VISIBILITY_NM: Final = 5.0
TABLES: Final = "The tables of IAMSAR Vol. II are used as SAR Danmark and JP 3-50 print them. The manual itself was not at hand."
_WORDS: Final = {
    Kind.SQUARE: ("Legs", ""),
    Kind.SECTOR: ("Radius, NM", ""),
    Kind.PARALLEL: ("Length, NM", "Width, NM"),
    Kind.CREEPING: ("Length, NM", "Width, NM"),
    Kind.TRACK_RETURN: ("Length, NM", ""),
    Kind.TRACK: ("Length, NM", ""),
}
_FIRST: Final = {
    Kind.SQUARE: "First leg, degrees true",
    Kind.SECTOR: "First leg, degrees true",
    Kind.PARALLEL: "Legs along, degrees true",
    Kind.CREEPING: "Goes on towards, degrees true",
    Kind.TRACK_RETURN: "Along, degrees true",
    Kind.TRACK: "Along, degrees true",
}


_CHOICES: Final = ("pattern", "craft", "sought", "more")


def _usual_choices(case: Case) -> Fields:
    """What is chosen before anybody chose."""
    sought = "piw" if case.details.people_in_water and case.details.capsized else "rubber"
    return dict(zip(_CHOICES, (Kind.SQUARE.value, "own", sought, "moves"), strict=True))


@dataclass(frozen=True, slots=True)
class Made:
    """A pattern as the fields say. ``width`` ``None``: no sweep width is known, so no coverage either."""

    pattern: Pattern
    width: Width | None


class PlanStep(QWidget):
    """``changed`` when a field did; ``wants_log`` when the plan is to be written down. ``foot`` (what it comes to, and the key)
    stands under the page, so that it is seen from every field."""

    changed = Signal()
    wants_log = Signal()

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self._bridge = bridge
        self._case: Case | None = None
        self._datum: DatumAt | None = None
        self._typed: set[QLineEdit] = set()
        self._wind_from: float | None = None
        self.kind = Choices({k.value: worded("{value} {value2}", value=k.value, value2=KIND_WORDS[k]) for k in Kind}, 2)
        self.kind.setAccessibleName(tr("Pattern"))
        self.craft = Choices({"own": OWN_SHIP, "rhib": "RHIB"}, 2)
        self.craft.setAccessibleName(tr("Searched by"))
        self.sought = Choices({s.key: s.words + (" (estimate)" if s.estimate else "") for s in SOUGHT.values()}, 2, most=4)
        self.sought.setAccessibleName(tr("Looked for"))
        self.visibility = line_edit(name="Visibility, NM")
        self.spacing = line_edit(name="Track spacing, NM")
        self.spacing_whence = label("", "sec", wrap=True)
        self.speed = line_edit(name="Speed, kn")
        self.direction = line_edit(name="First leg, degrees true")
        self.one, self.other = line_edit(name="Legs"), line_edit(name="Width, NM")
        self.more = Ticks({"port": "Turns to port", "moves": "Goes with her drift", "tired": "Lookouts are tired"}, 2)
        self.notice = Notice()
        self.result = label("", "word", wrap=True)
        self.result_whence = label("", "sec", wrap=True)
        self.log_key = button("Log this plan", "strong", height=H_KEY, on_click=self.wants_log.emit)
        self.foot = QWidget()
        self.foot.setLayout(column(self.notice, self.result, self.log_key, gap=4))
        self._direction_box, self._one_box = label("", "sec"), label("", "sec")
        self._other = QWidget()
        self._other.setLayout(column(label("Width, NM", "sec"), self.other, gap=2))
        self.setLayout(
            column(
                self.kind, field("Looked for", self.sought),
                row((field("Searched by", self.craft), 1)),
                row((field("Visibility, NM", self.visibility), 1), (field("Speed, kn", self.speed), 1)),
                field("Track spacing, NM", self.spacing), self.spacing_whence,
                row(
                    (column(self._direction_box, self.direction, gap=2), 2), (column(self._one_box, self.one, gap=2), 1),
                    (self._other, 1),
                ),
                self.more, self.result_whence, label(TABLES, "sec", wrap=True), "stretch", gap=GRID,
            )
        )  # fmt: skip
        for choice in (self.kind, self.craft, self.sought):
            choice.changed.connect(lambda _value: self._refill())
        self.more.changed.connect(self._refill)
        for edit in (self.visibility, self.spacing, self.speed, self.direction, self.one, self.other):
            edit.textEdited.connect(lambda _text, e=edit: self._on_typed(e))
        self._name(Kind.SQUARE)  # before there is a datum too no field is without its name

    def first_field(self) -> QWidget:
        return self.kind.key(self.kind.value or Kind.SQUARE.value)

    def open(self, case: Case, found: DatumAt, frame: Frame) -> None:
        """A case that was not open here before begins anew; the same one keeps what was typed and follows its datum."""
        if self._case is None or self._case.id != case.id:
            self._typed = set()
            self._choose(_usual_choices(case))
        self._case, self._datum = case, found
        wind = offered_wind(case, frame)
        self._wind_from = wind.deg if wind is not None else None
        self._refill()

    def typed(self) -> Fields:
        """What a person typed or chose, and nothing that follows the datum."""
        if self._case is None:
            return {}
        now, usual = self._choices(), _usual_choices(self._case)
        said = {name: value for name, value in now.items() if value != usual[name]}
        return said | {name: edit.text() for name, edit in self._edits().items() if edit in self._typed}

    def bring_back(self, said: Fields) -> None:
        """What ``typed`` gave before a restart; words of another version are passed over."""
        self._choose(self._choices() | {name: value for name, value in said.items() if name in _CHOICES})
        self._name(Kind(self.kind.value))  # it forgets what was typed for another pattern
        for name, edit in self._edits().items():
            if name in said:
                edit.setText(said[name])
                self._typed.add(edit)
        self._refill()

    def _choices(self) -> Fields:
        said = (self.kind.value, self.craft.value, self.sought.value, " ".join(self.more.values))
        return dict(zip(_CHOICES, said, strict=True))

    def _choose(self, said: Fields) -> None:
        for choice, name, known in (
            (self.kind, "pattern", {k.value for k in Kind}),
            (self.craft, "craft", {"own", "rhib"}),
            (self.sought, "sought", set(SOUGHT)),
        ):
            if said[name] in known:
                choice.choose(said[name])
        self.more.choose(said["more"].split())

    def _edits(self) -> dict[str, QLineEdit]:
        return {
            "visibility": self.visibility, "spacing": self.spacing, "speed": self.speed, "direction": self.direction,
            "size": self.one, "width": self.other,
        }  # fmt: skip

    def made(self) -> Made:
        """The pattern as it stands in the fields. Raises UserError."""
        found, case = self._datum, self._case
        if found is None or case is None:
            raise UserError("There is no datum yet: go back to step 1")
        kind = Kind(self.kind.value)
        spacing = typed_number(self.spacing, 0.05, 20, "NM")
        knots_ = typed_number(self.speed, 1, 60, "kn")
        along = typed_number(self.direction, 0, 360, "degrees")
        one = typed_number(self.one, 0.1 if kind is not Kind.SQUARE else 1, 200, "")
        other = typed_number(self.other, 0.1, 200, "NM") if kind in (Kind.PARALLEL, Kind.CREEPING) else 0.0
        for value, edit in ((spacing, self.spacing), (knots_, self.speed), (along, self.direction), (one, self.one)):
            if value is None:
                raise UserError(worded("{accessibleName} is not known: type it", accessibleName=edit.accessibleName()))
        assert spacing is not None
        assert knots_ is not None
        assert along is not None
        assert one is not None
        if other is None:
            raise UserError("Width, NM is not known: type it")
        ticked = self.more.values
        line = kind in (Kind.TRACK, Kind.TRACK_RETURN)
        fix = case.position
        plan = Plan(
            kind, fix.position if line and fix is not None else found.middle.position, along % 360, metres_from_nm(spacing),
            mps_from_knots(knots_), self._bridge.station.clock.utc(), legs=round(one) if kind is Kind.SQUARE else 0,
            length_m=metres_from_nm(one) if kind is not Kind.SQUARE else 0.0, width_m=metres_from_nm(other), port="port" in ticked,
            drift=found.drift if "moves" in ticked and not line else STILL,
        )  # fmt: skip
        return Made(lay_out(plan), self._width())

    def payload(self, basis: str) -> SearchPlanned:
        """What is written down. Raises UserError."""
        made, found = self.made(), self._datum
        assert found is not None  # ``made`` has asked for it
        plan = made.pattern.plan
        times = (plan.start, *(leg.ends for leg in made.pattern.legs))
        points = tuple((at, p.lat, p.lon) for at, p in zip(times, made.pattern.points, strict=True))
        goes = plan.drift.speed_mps > 0
        return SearchPlanned(
            pattern=plan.kind.value, lat=plan.datum.lat, lon=plan.datum.lon, points=points, spacing_m=plan.spacing_m,
            speed_mps=plan.speed_mps, radius_m=found.middle.radius_m, sweep_m=made.width.width_m if made.width else None,
            set_deg=plan.drift.set_deg if goes else None, drift_mps=plan.drift.speed_mps if goes else None,
            craft=OWN_SHIP if self.craft.value == "own" else "RHIB", sought=SOUGHT[self.sought.value].words, basis=basis,
            estimate=found.estimate or (made.width is not None and made.width.estimate),
        )  # fmt: skip

    def show_result(self, made: Made | None, why: str) -> None:
        self.notice.say(why if made is None else self._land(made.pattern))
        self.log_key.setEnabled(made is not None)
        if made is None:
            self.result.setText("")
            self.result_whence.setText("")
            return
        p = made.pattern
        legs = worded(
            "{n} legs, {miles} NM, {duration}, until {clock} UTC.",
            n=len(p.legs),
            miles=miles(p.track_m),
            duration=duration(p.seconds),
            clock=clock(p.ends),
        )
        area = worded("Area {value:.1f} NM².", value=p.area_m2 / NM**2)
        if made.width is None:
            cover = "Coverage not known: type the visibility."
        else:
            c = p.cover(made.width.width_m)
            cover = worded(
                "Coverage {c:.1f}: finds her with {detection:.0%}, at best {detection_ideal:.0%}, if she is in it.",
                c=c,
                detection=detection(c),
                detection_ideal=detection_ideal(c),
            )
        self.result.setText(worded("{legs} {area} {cover}", legs=legs, area=area, cover=cover))
        width = (
            worded(
                "Sweep width {miles} NM: {why}. Detection by Koopman 1946.",
                miles=miles(made.width.width_m),
                why=made.width.why,
            )
            if made.width
            else ""
        )
        goes = p.plan.drift
        drift = (
            worded(
                "Goes with her towards {degrees} at {knots:.1f} kn. ", degrees=degrees(goes.set_deg), knots=knots(goes.speed_mps)
            )
            if goes.speed_mps
            else "Stays. "
        )
        self.result_whence.setText(drift + width)

    def _land(self, pattern: Pattern) -> str:
        """Which legs lead over land; "" for none, and while the coast is still being read."""
        sea = self._bridge.station.sea
        numbers = () if sea.read_on() else over_land(pattern, sea.on_land)
        return worded("Over land, by an approximate coast: leg {numbers}", numbers=ranges(numbers)) if numbers else ""

    def _width(self) -> Width | None:
        seen = typed_number(self.visibility, 0.05, 60, "NM")
        if seen is None or self._case is None:
            return None
        wind = offered_wind(self._case, self._bridge.frame)
        return sweep_width(
            SOUGHT[self.sought.value], metres_from_nm(seen), rhib=self.craft.value == "rhib", tired="tired" in self.more.values,
            wind_mps=wind.mps if wind is not None else None,
        )  # fmt: skip

    def _on_typed(self, edit: QLineEdit) -> None:
        self._typed.add(edit)
        self._refill()

    def _refill(self) -> None:
        """What was not typed follows what was."""
        kind = Kind(self.kind.value)
        self._name(kind)
        for edit, text in self._usual(kind).items():
            if edit not in self._typed:
                edit.setText(text)
        if self.spacing in self._typed:
            self.spacing_whence.setText("typed")
        else:
            self.spacing_whence.setText("the sweep width, or the radius of the datum where that is less")
        self.changed.emit()

    def _name(self, kind: Kind) -> None:
        if self._one_box.text() != _WORDS[kind][0]:  # another pattern: what was typed of the last one's size is no size of this
            self._typed -= {self.one, self.other, self.direction}
        self._one_box.setText(_WORDS[kind][0])
        self._direction_box.setText(_FIRST[kind])
        self.one.setAccessibleName(tr(_WORDS[kind][0]))
        self.direction.setAccessibleName(tr(_FIRST[kind]))
        self._other.setVisible(bool(_WORDS[kind][1]))

    def _usual(self, kind: Kind) -> dict[QLineEdit, str]:
        """What each field says of itself."""
        case, found = self._case, self._datum
        if case is None or found is None:
            return {}
        station, state = self._bridge.station, self._bridge.state
        rhib = self.craft.value == "rhib"
        way = rhib_speed(station.settings, state.speeds) if rhib else own_speed(self._bridge.frame, station.settings, state.speeds)
        seen = next((w.weather.visibility_m for w in reversed(case.weather) if w.weather.visibility_m), None)
        if self.visibility not in self._typed:
            self.visibility.setText(shown_number(nm(seen) if seen is not None else USUAL_VISIBILITY_NM))
        spacing = self._spacing()
        one, other = self._size(kind, metres_from_nm(spacing))
        return {
            self.speed: shown_number(knots(way[0])),
            self.spacing: shown_number(spacing, 2),
            self.direction: shown_number(round(self._along(kind)) % 360, 0),
            self.one: one,
            self.other: other,
        }

    def _spacing(self) -> float:
        """NM: what is typed, else the sweep width in tenths, so that the coverage is one; never wider than the circle's radius, or
        the search would run far out of where she is."""
        try:
            typed = typed_number(self.spacing, 0.05, 20, "NM") if self.spacing in self._typed else None
            width = self._width()
        except UserError:
            return 1.0
        if typed is not None:
            return typed
        reach = nm(self._datum.middle.radius_m) if self._datum is not None else 1.0
        return max(round(min(nm(width.width_m), reach), 1), LEAST_SPACING_NM) if width is not None else 1.0

    def _along(self, kind: Kind) -> float:
        """IAMSAR: the first leg of a square into the wind, of a sector with the drift; areas lie along the drift."""
        case, found = self._case, self._datum
        assert case is not None
        assert found is not None
        if kind is Kind.SQUARE and self._wind_from is not None:
            return self._wind_from
        if kind in (Kind.TRACK, Kind.TRACK_RETURN) and case.position is not None and found.middle.moved_m > 0:
            return found.middle.set_deg
        return found.drift.set_deg

    def _size(self, kind: Kind, spacing_m: float) -> tuple[str, str]:
        found, case = self._datum, self._case
        assert found is not None
        reach = found.middle.radius_m
        if kind is Kind.SQUARE:
            return str(square_legs(reach, spacing_m)), ""
        if kind is Kind.SECTOR:
            return shown_number(min(max(nm(reach), LEAST_SPACING_NM), MOST_SECTOR_NM)), ""
        if kind in (Kind.PARALLEL, Kind.CREEPING):
            side = shown_number(nm(swept(reach, spacing_m)), 2)
            return side, side
        fix = case.position if case is not None else None
        gone = range_bearing(fix.position, found.middle.position)[0] if fix is not None else 0.0
        return shown_number(max(nm(gone + reach), LEAST_SPACING_NM)), ""
