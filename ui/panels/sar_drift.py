"""Search, step 1 and 2: the last position, wind and current, the class of boat; then where she may be now, and who can be there."""

from __future__ import annotations

from datetime import timedelta
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QWidget

from app.errors import UserError
from app.geo import Position, format_position
from app.kept import Fields
from app.rescue.drift import DatumAt, LastKnown, later
from app.rescue.leeway import CLASSES, usual_class
from app.rescue.position_text import parse_position
from app.rescue.state import Case
from app.units import knots, metres_from_nm, mps_from_knots, nm
from app.watch.frame import Frame
from app.worded import first_large, joined, worded
from ui.bridge import Bridge
from ui.language import tr
from ui.panels.numbers import shown_number, typed_number
from ui.panels.rows_view import Row, RowsView
from ui.parts import Choices, Notice, field, line_edit
from ui.sar import Offer, as_seen, last_known, meetings, offered_current, offered_wind, reckoned, usual_error
from ui.tokens import GRID, H_SMALL
from ui.widgets import button, column, label, row, set_cls
from ui.words import arrival, clock, degrees, duration, miles, speed

AHEAD_H: Final = (1, 2, 3)
"""The growing circle is told for so many hours from now."""
TYPED: Final = "typed"
CHECKED: Final = (
    "An aid. Not for navigation. Reckoned as the worksheet of IAMSAR Vol. II, App. K, and held to worked examples of the Danish "
    "SAR tools. The manual itself was not at hand."
)


class DriftStep(QWidget):
    """Where the datum is worked out from. Filled from the case and the sensors; what is typed stays."""

    changed = Signal()

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self._bridge = bridge
        self._case: Case | None = None
        self._wind: Offer | None = None
        self._current: Offer | None = None
        self.where = label("", "word", wrap=True)
        self.error = line_edit("e.g. 1.0", name="Position within, NM")
        self.error_whence = label("", "sec", wrap=True)
        self.how = Choices({"wind": "Wind and current", "seen": "Drift as seen"}, 2)
        self.how.setAccessibleName(tr("How the drift is found"))
        self.wind_from = line_edit("e.g. 310", name="Wind from, degrees true")
        self.wind_kn = line_edit("e.g. 15", name="Wind, kn")
        self.wind_key = button("", height=H_SMALL, on_click=self._take_wind)
        self.wind_whence = label("", "sec", wrap=True)
        self.set_deg = line_edit("e.g. 120", name="Current towards, degrees true")
        self.set_kn = line_edit("0 if there is none", name="Current, kn")
        self.current_key = button("", height=H_SMALL, on_click=self._take_current)
        self.current_whence = label("", "sec", wrap=True)
        self.kind = Choices({c.key: c.words + (" (estimate)" if c.estimate else "") for c in CLASSES.values()}, 1, most=4)
        self.kind.setAccessibleName(tr("Class of boat"))
        self.kind_source = label("", "sec", wrap=True)
        self._by_wind = QWidget()
        self._by_wind.setLayout(
            column(
                _pair(self.wind_from, self.wind_kn), self.wind_key, self.wind_whence, _pair(self.set_deg, self.set_kn),
                self.current_key, self.current_whence, field("Class of boat", self.kind), self.kind_source, gap=4,
            )
        )  # fmt: skip
        self.setLayout(
            column(
                field("Last known position", column(self.where)), field("Within, NM", self.error), self.error_whence, self.how,
                self._by_wind, "stretch", gap=GRID,
            )
        )  # fmt: skip
        self.how.changed.connect(lambda _value: self._on_how())
        self.kind.changed.connect(lambda _value: self._on_kind())
        for edit in (self.error, self.wind_from, self.wind_kn, self.set_deg, self.set_kn):
            edit.textEdited.connect(lambda _text, e=edit: self._on_typed(e))

    def first_field(self) -> QWidget:
        return self.wind_from if self.how.value == "wind" else self.error

    def open(self, case: Case, frame: Frame) -> None:
        """A case that was not open here before is filled in; the same one keeps what was typed."""
        fresh = self._case is None or self._case.id != case.id
        self._case = case
        if fresh:
            self._fill(case, frame)
        self.show_case(case)
        self.show_frame(frame)

    def show_case(self, case: Case) -> None:
        self._case = case
        fix, now = case.position, self._bridge.station.clock.utc()
        if fix is None:
            self.where.setText("None. Enter a position on the case first.")
        else:
            ago = duration((now - fix.at).total_seconds())
            said = worded(
                "{format_position} at {clock} UTC, {ago} ago, by {value}",
                format_position=format_position(fix.position),
                clock=clock(fix.at),
                ago=ago,
                value=fix.source or "source not given",
            )
            self.where.setText(said)
        drift = case.drift
        self.how.key("seen").setEnabled(drift is not None)
        seen = (
            worded("As seen {degrees} {speed} kn", degrees=degrees(drift.set_deg), speed=speed(drift.drift_mps))
            if drift is not None
            else "No drift seen yet"
        )
        self.how.key("seen").setText(seen)

    def show_frame(self, frame: Frame) -> None:
        """The offers follow the sensors; what stands in the fields does not."""
        if self._case is None:
            return
        self._wind, self._current = offered_wind(self._case, frame), offered_current(frame)
        for key, offer, none in (
            (self.wind_key, self._wind, "No wind from a sensor: type it"),
            (self.current_key, self._current, "No current from log and fix: type it"),
        ):
            key.setEnabled(offer is not None)
            key.setText(worded("Take {words}", words=offer.words) if offer is not None else none)

    def last(self) -> LastKnown | None:
        """Raises UserError for an error that is no number; ``None`` where the case has no position."""
        if self._case is None:
            return None
        typed = typed_number(self.error, 0, 500, "NM")
        return last_known(self._case, metres_from_nm(typed) if typed is not None else usual_error(self._case)[0])

    def datum(self, search: int = 1) -> DatumAt:
        """As of now. Raises UserError that says what is missing."""
        last, now = self.last(), self._bridge.station.clock.utc()
        if last is None or self._case is None:
            raise UserError("The case has no position: enter one on the case first")
        if self.how.value == "seen":
            found = as_seen(last, now, self._case, search)
            if found is None:
                raise UserError("No drift is known: choose wind and current")
            return found
        wind = _both(self.wind_from, self.wind_kn, "the wind")
        current = _both(self.set_deg, self.set_kn, "the current: 0 kn if there is none")
        return reckoned(last, now, CLASSES[self.kind.value], wind, current, search)

    @property
    def sought(self) -> str:
        return CLASSES[self.kind.value].words if self.kind.value else ""

    @property
    def basis(self) -> str:
        """What the datum was worked out from, for the log."""
        if self.how.value == "seen":
            return "drift as seen"
        kind = CLASSES[self.kind.value]
        return (
            f"wind {self.wind_from.text()}° {self.wind_kn.text()} kn ({self.wind_whence.text()}), "
            f"current {self.set_deg.text() or '000'}° {self.set_kn.text()} kn ({self.current_whence.text()}), {kind.source}"
        )

    def typed(self) -> Fields:
        """What a person typed or chose, and nothing that was taken from the case or a sensor."""
        said = {name: edit.text() for name, (edit, whence) in self._edits().items() if whence.text() == TYPED}
        if self.how.value != "wind":
            said["how"] = self.how.value
        if self._case is not None and self.kind.value != usual_class(self._case):
            said["kind"] = self.kind.value
        return said

    def bring_back(self, said: Fields) -> None:
        """What ``typed`` gave before a restart."""
        for name, (edit, whence) in self._edits().items():
            if name in said:
                edit.setText(said[name])
                whence.setText(TYPED)
        if said.get("how") in ("wind", "seen") and self.how.key(said["how"]).isEnabled():
            self.how.choose(said["how"])
        if said.get("kind") in CLASSES:
            self.kind.choose(said["kind"])
        self._on_kind()
        self._on_how()

    def _edits(self) -> dict[str, tuple[QLineEdit, QLabel]]:
        return {
            "within": (self.error, self.error_whence), "wind_from": (self.wind_from, self.wind_whence),
            "wind": (self.wind_kn, self.wind_whence), "current_towards": (self.set_deg, self.current_whence),
            "current": (self.set_kn, self.current_whence),
        }  # fmt: skip

    def _fill(self, case: Case, frame: Frame) -> None:
        error, whence = usual_error(case)
        self.error.setText(shown_number(nm(error), 2))
        self.error_whence.setText(whence)
        for edit in (self.wind_from, self.wind_kn, self.set_deg, self.set_kn):
            edit.clear()
        self.wind_whence.setText("not known: type it")
        self.current_whence.setText("not known: type it, 0 kn if there is none")
        self.how.choose("wind")
        self.kind.choose(usual_class(case))
        self._wind, self._current = offered_wind(case, frame), offered_current(frame)
        self._take_wind()
        self._take_current()
        self._on_kind()
        self._on_how()

    def _take_wind(self) -> None:
        _take(self._wind, self.wind_from, self.wind_kn, self.wind_whence)
        self.changed.emit()

    def _take_current(self) -> None:
        _take(self._current, self.set_deg, self.set_kn, self.current_whence)
        self.changed.emit()

    def _on_typed(self, edit: QLineEdit) -> None:
        next(whence for each, whence in self._edits().values() if each is edit).setText(TYPED)
        self.changed.emit()

    def _on_how(self) -> None:
        self._by_wind.setVisible(self.how.value == "wind")
        self.changed.emit()

    def _on_kind(self) -> None:
        kind = CLASSES[self.kind.value]
        self.kind_source.setText(kind.estimate or worded("Leeway: {source}", source=kind.source))
        self.changed.emit()


class DatumStep(QWidget):
    """Where she may be now, how the circle grows, and the courses to her. Shows only; two keys hand over."""

    wants_drift = Signal()  # write the drift that was worked out onto the case
    wants_chart = Signal()
    changed = Signal()

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self._bridge = bridge
        self.mark = label("ESTIMATE", "chip")
        self.where = label("", "op", wrap=True)
        self.about = label("", "", wrap=True)
        self.notice = Notice()
        self.sides = RowsView(bridge.theme, "Datum left and right of downwind", 92)
        self.ahead = RowsView(bridge.theme, "The circle as it grows", 92)
        self.there = RowsView(bridge.theme, "Courses to meet her", 92)
        self.rhib_at = line_edit("empty: where own ship is", name="RHIB starts from")
        self.rhib_notice = Notice()
        self.drift_key = button("Use as drift of the case", on_click=self.wants_drift.emit)
        self.chart_key = button("Show on the chart", on_click=self.wants_chart.emit)
        self._found = QWidget()
        self._found.setLayout(
            column(
                self.where,
                row(self.mark, "stretch"), self.about, label("Meet her", "secb"), self.there,
                field("RHIB starts from", self.rhib_at), self.rhib_notice,
                label("Left and right of downwind", "secb"), self.sides, label("If wind and current stay", "secb"), self.ahead,
                row((self.drift_key, 1), (self.chart_key, 1)), label(CHECKED, "sec", wrap=True), gap=4,
            )
        )  # fmt: skip
        self.setLayout(column(self.notice, self._found, "stretch", gap=GRID))
        self.rhib_at.textEdited.connect(lambda _text: self.changed.emit())

    def show_datum(self, found: DatumAt | None, why: str, frame: Frame) -> None:
        """``found`` ``None``: ``why`` says what is missing."""
        self.notice.say(why)
        self._found.setVisible(found is not None)
        if found is None:
            return
        m, drift = found.middle, found.drift
        self.mark.setVisible(found.estimate)
        set_cls(self.mark, "chip")
        self.where.setText(
            worded("{format_position}, within {miles} NM", format_position=format_position(m.position), miles=miles(m.radius_m))
        )
        drifted = worded(
            "Drifted {miles} NM towards {degrees} since {clock}.",
            miles=miles(m.moved_m),
            degrees=degrees(m.set_deg),
            clock=clock(found.since),
        )
        goes = worded("Goes on towards {degrees} at {speed} kn.", degrees=degrees(drift.set_deg), speed=speed(drift.speed_mps))
        error = worded(
            "Probable error {miles} NM, of it drift {miles2}.", miles=miles(found.error_m), miles2=miles(found.drift_error_m)
        )
        quick = worded("Circle by the quick rule {miles} NM.", miles=miles(found.quick_m))
        two = "Left and right are so far apart that each is a search area of its own." if found.two else ""
        self.about.setText(joined(" ", (p for p in (drifted, goes, error, quick, *found.doubts, two) if p)))
        sides = (("left", found.left), ("right", found.right))
        self.sides.show_rows(
            [Row(n, n, format_position(c.position), worded("± {miles} NM", miles=miles(c.radius_m)), plain=True) for n, c in sides]
        )
        grown = [(h, *later(found, h * 3600.0)) for h in AHEAD_H]
        self.ahead.show_rows(
            [
                Row(h, clock(found.at + timedelta(hours=h)), format_position(p), worded("± {miles} NM", miles=miles(r)), plain=True)
                for h, p, r in grown
            ]
        )
        station = self._bridge.station
        rows = []
        for craft in meetings(found, frame, station.settings, self._bridge.state.speeds, self._rhib_at()):
            how = worded("{speed} kn, {speed_from}", speed=speed(craft.speed_mps), speed_from=craft.speed_from)
            how = joined(", ", filter(None, (how, craft.place)))
            met = craft.meeting
            if met is None:
                rows.append(Row(craft.name, craft.name, first_large(craft.why), sub=how, plain=True))
                continue
            head = worded("CTS {degrees}, {miles} NM", degrees=degrees(met.course_deg), miles=miles(met.distance_m))
            eta = worded("ETA {arrival} UTC", arrival=arrival(found.at, met.time_s))
            rows.append(
                Row(
                    craft.name,
                    craft.name,
                    head,
                    eta,
                    worded("{duration} at {how}", duration=duration(met.time_s), how=how),
                    plain=True,
                )
            )
        self.there.show_rows(rows)

    def _rhib_at(self) -> Position | None:
        """What is typed as the place of a RHIB that is not heard; ``None`` for own ship's, and where it cannot be read yet."""
        text, problem, found = self.rhib_at.text().strip(), "", None
        try:
            found = parse_position(text) if text else None
        except UserError as error:
            problem = str(error)
        if problem != self.rhib_notice.text():
            self.rhib_notice.say(problem)
        return found


def _pair(one: QLineEdit, other: QLineEdit) -> QHBoxLayout:
    return row(*((field(edit.accessibleName(), edit), 1) for edit in (one, other)))


def _take(offer: Offer | None, deg: QLineEdit, kn: QLineEdit, whence: QLabel) -> None:
    if offer is not None:
        deg.setText(shown_number(round(offer.deg) % 360, 0))
        kn.setText(shown_number(knots(offer.mps)))
        whence.setText(offer.whence)


def _both(deg: QLineEdit, kn: QLineEdit, what: str) -> tuple[float, float]:
    """Direction in degrees and speed in m/s. A speed of 0 needs no direction. Raises UserError for what is missing."""
    strength, way = typed_number(kn, 0, 150, "kn"), typed_number(deg, 0, 360, "degrees")
    if strength is None or (way is None and strength > 0):
        raise UserError(worded("Not known yet: {what}. Type it, or take it from the sensors", what=what))
    return (way or 0.0) % 360, mps_from_knots(strength)
