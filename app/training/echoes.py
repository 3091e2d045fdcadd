"""Whose echo an alert of the radar was about: the vessel that really was where the alert says that the echo was.

The log has bearing and range of the echo, in the words of the alert (``app.watch.words.where``); the truth has where own ship
and everybody else was at that time. Radar and gyro measure from the real own ship, whatever a receiver says, so that the echo is
laid off from there. It is told as hers only where nobody else was as near as the radar and the words can tell apart.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Mapping
from typing import Final

from app.geo import destination, range_bearing
from app.training.facts import OWN, Truth
from app.training.trainee import AlertStory
from app.units import metres_from_nm, nm

ECHO: Final = ":R:"
"""In the id of an alert that is about a target of the radar."""

_PLACE: Final = re.compile(r"\bbearing (\d{3})°, (\d+\.(\d+)) NM")
_BEARING_DEG: Final = 1.0
"""Half a degree that the words leave out, and four times the tracker's error of an eighth."""

_RANGE_SHARE: Final = 0.01
_LATE_M: Final = 120.0
"""The picture follows the antenna (2.5 s) and its filter lags: two hulls that close at 40 kn go 50 m in a turn."""


def is_echo(story: AlertStory) -> bool:
    """Whether an alert is about an echo without AIS."""
    return ECHO in story.id


def who_was_there(story: AlertStory, truth: Truth, hulls: Iterable[str]) -> Mapping[str, float] | None:
    """Those whose echo it can have been when the alert came: who -> NM from where the echo was. ``None`` where the log or the
    truth does not say enough to tell."""
    found = _PLACE.search(story.detail)
    own = truth.at(OWN, story.raised_s)
    if found is None or own is None:
        return None
    distance = metres_from_nm(float(found[2]))
    place = destination(own, float(found[1]), distance)
    rounded = metres_from_nm(0.5 * 10.0 ** -len(found[3]))
    most = math.hypot(math.radians(_BEARING_DEG) * distance, rounded + _RANGE_SHARE * distance) + _LATE_M
    there = {identity: truth.at(identity, story.raised_s) for identity in hulls if identity != OWN}
    off = {identity: range_bearing(place, real)[0] for identity, real in there.items() if real is not None}
    return {identity: nm(metres) for identity, metres in off.items() if metres <= most}
