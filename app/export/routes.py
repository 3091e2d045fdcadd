"""The legs of a search as a file for another plotter: a route in GPX 1.1, or RTZ 1.1 (IEC 61174:2015, Annex S).

RTZ in our words: ``route`` of namespace http://www.cirm.org/RTZ/1/1 has ``routeInfo``, then ``waypoints`` (two or more, each with
a number of its own, a position in degrees of WGS 84 and, but the first, the ``leg`` that leads to it: cross-track limits in NM),
then ``schedules`` with the time at each waypoint (UTC). Longitudes are below 180, XTD below 10 NM.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final
from xml.sax.saxutils import quoteattr

from app.errors import UserError
from app.export.audience import OWN_ARCHIVE
from app.export.files import Written, not_written, write_new
from app.export.maps import xml_text
from app.policy.model import Label, Verdict
from app.relay.desk import Desk
from app.rescue.entries import Exported
from app.rescue.logbook import Logbook
from app.rescue.patterns import KIND_WORDS, Kind
from app.rescue.search_state import Search
from app.units import knots, nm

TOLD: Final = frozenset({Label.CASE_POSITION, Label.INTENTIONS})
AID: Final = "Search plan, an aid. Not for navigation"
_WIDEST_XTD: Final = 9.9


@dataclass(frozen=True, slots=True)
class Route:
    """``name`` for the screen of the plotter; ``mark`` is the word of training, "" at sea."""

    name: str
    search: Search
    author: str = ""
    mark: str = ""

    @property
    def title(self) -> str:
        return f"{self.mark} {self.name}".strip()

    @property
    def said(self) -> str:
        plan = self.search.plan
        parts = (
            f"{KIND_WORDS[Kind(plan.pattern)]} ({plan.pattern})", f"spacing {nm(plan.spacing_m):.2f} NM",
            f"{knots(plan.speed_mps):.0f} kn", "estimate" if plan.estimate else "", AID, self.mark,
        )  # fmt: skip
        return ", ".join(p for p in parts if p)


def gpx(route: Route) -> bytes:
    """GPX 1.1 with one route."""
    points = [
        f'<rtept lat="{lat:.7f}" lon="{_lon(lon):.7f}"><time>{_time(at)}</time><name>{_waypoint(i)}</name></rtept>'
        for i, (at, lat, lon) in enumerate(route.search.plan.points)
    ]
    return "\n".join(
        (
            '<?xml version="1.0" encoding="UTF-8"?>',
            '<gpx xmlns="http://www.topografix.com/GPX/1/1" version="1.1" creator="Fairlead">',
            f"<metadata><name>{xml_text(route.title)}</name><desc>{xml_text(route.said)}</desc></metadata>",
            f"<rte><name>{xml_text(route.title)}</name><desc>{xml_text(route.said)}</desc><type>search</type>",
            *points,
            "</rte>",
            "</gpx>",
            "",
        )
    ).encode()


def rtz(route: Route) -> bytes:
    """RTZ 1.1 with the times as its manual schedule."""
    plan = route.search.plan
    xtd = f"{min(nm(plan.spacing_m) / 2, _WIDEST_XTD):.3f}"
    waypoints, times = [], []
    for i, (at, lat, lon) in enumerate(plan.points):
        leg = f'<leg starboardXTD="{xtd}" portsideXTD="{xtd}" geometryType="Orthodrome"/>' if i else ""
        place = f'<position lat="{lat:.8f}" lon="{_lon(lon):.8f}"/>'
        waypoints.append(f'<waypoint id="{i + 1}" revision="0" name={_attr(_waypoint(i))}>{place}{leg}</waypoint>')
        when = f'etd="{_time(at)}"' if i == 0 else f'eta="{_time(at)}" speed="{knots(plan.speed_mps):.1f}"'
        times.append(f'<scheduleElement waypointId="{i + 1}" {when}/>')
    author = f" routeAuthor={_attr(route.author)}" if route.author else ""
    return "\n".join(
        (
            '<?xml version="1.0" encoding="UTF-8"?>',
            '<route xmlns="http://www.cirm.org/RTZ/1/1" version="1.1">',
            f"<routeInfo routeName={_attr(route.title)}{author} routeStatus={_attr(route.said)}/>",
            "<waypoints>",
            *waypoints,
            "</waypoints>",
            f'<schedules><schedule id="1" name={_attr(route.title)}><manual>',
            *times,
            "</manual></schedule></schedules>",
            "</route>",
            "",
        )
    ).encode()


FORMATS: Final[Mapping[str, tuple[str, Callable[[Route], bytes]]]] = {"gpx": ("GPX", gpx), "rtz": ("RTZ", rtz)}
"""By suffix: its name for people, and what makes it."""


def write_route(desk: Desk, logbook: Logbook, folder: Path, route: Route, suffix: str, made: datetime, by: str) -> Written:
    """Ask the gate, write the file beside the exports, and write down that it was made. Main thread: it is a few kilobytes.

    Raises UserError where the gate refuses, DeviceError where the disk does.
    """
    name, make = FORMATS[suffix]
    purpose = f"Search {route.search.plan.pattern} {route.name} as {name}"
    decision = desk.check_export(OWN_ARCHIVE, TOLD, by, purpose)
    if decision.verdict > Verdict.NOTICE:
        raise UserError(not_written(decision.sentence, decision.rule, decision.policy))
    mark = f"-{route.mark}" if route.mark else ""
    stem = f"fairlead-search-{re.sub(r'[^A-Za-z0-9-]+', '-', route.name)}-{made:%Y%m%dT%H%M%SZ}{mark}"
    written = write_new(folder, stem, f".{suffix}", make(route))
    logbook.write(Exported(purpose=purpose, file_sha256=written.sha256, through_seq=logbook.state.seq), author=by)
    return written


def _waypoint(number: int) -> str:
    return "START" if number == 0 else f"LEG{number:02d}"


def _lon(lon: float) -> float:
    return lon if lon < 180 else -180.0


def _time(moment: datetime) -> str:
    return f"{moment:%Y-%m-%dT%H:%M:%SZ}"


def _attr(text: str) -> str:
    """``text`` in quotes, with what XML cannot hold replaced."""
    return quoteattr(xml_text(text).replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&"))
