"""How the chart is laid out: what is up, whether it moves with own ship, where she stands in it, and vectors true or relative.

Words and abbreviations after SN.1/Circ.243 and IEC 62288: TM true motion, RM(T) and RM(R) relative motion with true or
relative trails. No Qt.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final, TypeVar

from app.preferences import Preferences
from app.units import mps_from_knots
from app.watch.frame import OwnShip

_COURSE_SET_DEG: Final = 5.0  # course-up stays on the course that it was set to until she is this far off it
_AHEAD_SET_DEG: Final = 15.0
_UNDER_WAY_MPS: Final = mps_from_knots(1.0)  # below it a course over ground says nothing
_AHEAD: Final = 0.5  # of the way from the middle to the edge that she stands back from where she goes
_TRUE_REACH: Final = 0.35  # of width and height from the middle that she may go in true motion


E = TypeVar("E", bound=StrEnum)


class Orientation(StrEnum):
    NORTH = "north"
    HEAD = "head"
    COURSE = "course"


class Motion(StrEnum):
    TRUE = "true"
    RELATIVE = "relative"


class Placing(StrEnum):
    CENTRED = "centred"
    AHEAD = "ahead"


@dataclass(frozen=True, slots=True)
class ChartMode:
    """What was chosen. ``vectors``: also past positions are true or relative after it."""

    orientation: Orientation = Orientation.NORTH
    motion: Motion = Motion.RELATIVE
    placing: Placing = Placing.CENTRED
    vectors: Motion = Motion.TRUE

    def next_orientation(self) -> ChartMode:
        order = list(Orientation)
        return replace(self, orientation=order[(order.index(self.orientation) + 1) % len(order)])

    def other_motion(self) -> ChartMode:
        """Relative motion comes with relative vectors, true motion with true ones; ``other_vectors`` changes that."""
        motion = Motion.TRUE if self.motion is Motion.RELATIVE else Motion.RELATIVE
        return replace(self, motion=motion, vectors=motion)

    def other_vectors(self) -> ChartMode:
        return replace(self, vectors=Motion.TRUE if self.vectors is Motion.RELATIVE else Motion.RELATIVE)

    def other_placing(self) -> ChartMode:
        return replace(self, placing=Placing.AHEAD if self.placing is Placing.CENTRED else Placing.CENTRED)

    @classmethod
    def kept(cls, preferences: Preferences) -> ChartMode:
        """As the chart was left; a word that is none of ours gives the default."""
        default = cls()
        return cls(
            _one_of(preferences.get("chart.orientation", ""), default.orientation),
            _one_of(preferences.get("chart.motion", ""), default.motion),
            _one_of(preferences.get("chart.placing", ""), default.placing),
            _one_of(preferences.get("chart.vectors", ""), default.vectors),
        )

    def keep(self, preferences: Preferences) -> None:
        for name in ("orientation", "motion", "placing", "vectors"):
            preferences.put(f"chart.{name}", str(getattr(self, name)))


def _one_of(word: str, default: E) -> E:
    return next((each for each in type(default) if each.value == word), default)


class Attitude:
    """What is up now, and where own ship belongs on the screen. Keeps the course that course-up was set to."""

    def __init__(self) -> None:
        self._course: float | None = None
        self._ahead: float | None = None

    def up(self, mode: ChartMode, own: OwnShip) -> float:
        """True direction of the top of the screen; north where what is asked for is not known."""
        if mode.orientation is Orientation.HEAD:
            return own.heading_deg.live or 0.0
        if mode.orientation is Orientation.COURSE:
            self._course = _settled(self._course, _course(own), _COURSE_SET_DEG)
            return self._course or 0.0
        self._course = None
        return 0.0

    def anchor(self, mode: ChartMode, own: OwnShip, up: float, width: int, height: int) -> tuple[float, float]:
        """The pixel where own ship belongs: the middle, or back from it so that more is seen ahead."""
        if mode.placing is not Placing.AHEAD:
            self._ahead = None
            return width / 2, height / 2
        heading = own.heading_deg.live
        self._ahead = _settled(self._ahead, heading if heading is not None else _course(own), _AHEAD_SET_DEG)
        if self._ahead is None:
            return width / 2, height / 2
        angle = math.radians(self._ahead - up) if mode.orientation is Orientation.NORTH else 0.0
        return width / 2 * (1 - _AHEAD * math.sin(angle)), height / 2 * (1 + _AHEAD * math.cos(angle))


def within_reach(x: float, y: float, width: int, height: int) -> bool:
    """Whether own ship at a pixel may go on across a picture that stands still (true motion)."""
    return abs(x - width / 2) <= _TRUE_REACH * width and abs(y - height / 2) <= _TRUE_REACH * height


def orientation_words(mode: ChartMode, own: OwnShip) -> str:
    """What is up, and why not what was asked for."""
    if mode.orientation is Orientation.HEAD:
        return "Head up" if own.heading_deg.live is not None else "North up, no heading"
    if mode.orientation is Orientation.COURSE:
        return "Course up" if _course(own) is not None else "North up, no course"
    return "North up"


def motion_words(mode: ChartMode, *, following: bool, relative: bool) -> str:
    """``relative``: what vectors and trails really are now. A picture that does not follow her is one in true motion."""
    if not following or mode.motion is Motion.TRUE:
        return "TM"
    return "RM(R)" if relative else "RM(T)"


def _course(own: OwnShip) -> float | None:
    """Course over ground of a ship that is under way."""
    speed = own.sog_mps.live
    return own.cog_deg.live if speed is not None and speed >= _UNDER_WAY_MPS else None


def _settled(before: float | None, now: float | None, within: float) -> float | None:
    """The direction of before while the one of now is near it."""
    if before is None or now is None:
        return now
    return before if abs((now - before + 180.0) % 360.0 - 180.0) <= within else now
