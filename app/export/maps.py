"""GPX 1.1 and GeoJSON (RFC 7946) of a mission: own track, case positions, incidents, man-overboard marks."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from xml.etree import ElementTree as ET

from app.entry import iso
from app.geo import Position
from app.rescue.state import RescueState

_GPX = "http://www.topografix.com/GPX/1/1"
GAP = timedelta(minutes=2)
"""A hole in the track longer than this is drawn as a hole: no line through places where nobody knows she was."""


@dataclass(frozen=True, slots=True)
class TrackPoint:
    """Own ship at one moment, by the receiver named in ``source``."""

    at: datetime
    position: Position
    source: str


@dataclass(frozen=True, slots=True)
class Mark:
    """Something that happened at a place."""

    name: str
    kind: str
    at: datetime
    position: Position
    text: str


def marks(state: RescueState) -> list[Mark]:
    """All places the log speaks of, oldest first."""
    out = [
        Mark(case.number, f"case position ({p.role})", p.at, p.position, p.source)
        for case in state.cases.values()
        for p in case.positions
    ]
    out += [
        Mark(f"Incident {i.number}", "incident", i.at, Position(i.ship.lat, i.ship.lon), ", ".join(code for code, _ in i.codes))
        for i in state.incidents
        if i.ship is not None and i.ship.lat is not None and i.ship.lon is not None
    ]
    out += [Mark("MOB", "man overboard", m.at, m.position, "cleared" if m.cleared else "") for m in state.mobs if m.position]
    return sorted(out, key=lambda m: (m.at, m.kind, m.name))


def segments(track: Iterable[TrackPoint]) -> list[list[TrackPoint]]:
    """The track cut wherever it has a hole."""
    out: list[list[TrackPoint]] = []
    for point in track:
        if out and point.at - out[-1][-1].at <= GAP:
            out[-1].append(point)
        else:
            out.append([point])
    return out


def gpx(state: RescueState, track: Sequence[TrackPoint], title: str) -> bytes:
    """GPX 1.1, elements in the order of its schema: metadata, waypoints, track."""
    ET.register_namespace("", _GPX)
    root = ET.Element(f"{{{_GPX}}}gpx", {"version": "1.1", "creator": "Fairlead"})
    _text(ET.SubElement(root, f"{{{_GPX}}}metadata"), "name", title)
    for mark in marks(state):
        wpt = _point(root, "wpt", mark.position)
        _text(wpt, "time", _second(mark.at))
        _text(wpt, "name", mark.name)
        _text(wpt, "desc", mark.text)
        _text(wpt, "type", mark.kind)
    if track:
        trk = ET.SubElement(root, f"{{{_GPX}}}trk")
        _text(trk, "name", state.ship or "Own ship")
        for segment in segments(track):
            seg = ET.SubElement(trk, f"{{{_GPX}}}trkseg")
            for p in segment:
                point = _point(seg, "trkpt", p.position)
                _text(point, "time", _second(p.at))
                _text(point, "src", p.source)
    ET.indent(root)
    text: str = ET.tostring(root, encoding="unicode")
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{text}\n'.encode()


def _point(parent: ET.Element, tag: str, position: Position) -> ET.Element:
    return ET.SubElement(parent, f"{{{_GPX}}}{tag}", {"lat": f"{position.lat:.7f}", "lon": f"{position.lon:.7f}"})


def _text(parent: ET.Element, tag: str, text: str) -> None:
    # Characters that XML 1.0 cannot hold would make the whole file unreadable.
    clean = "".join(c for c in text if c in "\t\n\r" or ord(c) >= 0x20)
    ET.SubElement(parent, f"{{{_GPX}}}{tag}").text = clean


def _second(moment: datetime) -> str:
    return iso(moment)[:19] + "Z"


def geojson(state: RescueState, track: Sequence[TrackPoint]) -> bytes:
    """A FeatureCollection; coordinates are longitude, latitude in that order."""
    features: list[dict[str, Any]] = []
    for segment in segments(track):
        if len(segment) > 1:
            line = [[round(p.position.lon, 7), round(p.position.lat, 7)] for p in segment]
            about = {"kind": "own track", "from_utc": iso(segment[0].at), "to_utc": iso(segment[-1].at)}
            features.append(_feature("LineString", line, about))
    for mark in marks(state):
        about = {"kind": mark.kind, "name": mark.name, "at_utc": iso(mark.at), "text": mark.text}
        features.append(_feature("Point", [round(mark.position.lon, 7), round(mark.position.lat, 7)], about))
    data = {"type": "FeatureCollection", "features": features}
    return json.dumps(data, ensure_ascii=False, indent=1).encode() + b"\n"


def _feature(kind: str, coordinates: object, properties: dict[str, str]) -> dict[str, Any]:
    return {"type": "Feature", "geometry": {"type": kind, "coordinates": coordinates}, "properties": properties}
