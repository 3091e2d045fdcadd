"""GPX 1.1, KML 2.2 and GeoJSON (RFC 7946) of a mission, written piece by piece: own track, cases, incidents, drift.

Each writer goes over the track once and keeps an hour of it at most. Own track is cut at every hour, so that each line says
when it was; in GPX each point says so itself. Nothing in the files points to the network.
"""

from __future__ import annotations

import html
import json
import re
from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from typing import Any, Final
from xml.sax.saxutils import escape

from app.entry import iso
from app.export.places import GAP as GAP
from app.export.places import KeptPath, Mark, Stretch, marks, paths, stretches
from app.export.places import TrackPoint as TrackPoint
from app.geo import Position
from app.rescue.state import RescueState

Out = Callable[[bytes], object]
"""Where the bytes go: a file's ``write``."""

OWN: Final = "Own track"
_FOLDERS: Final = ("cases", "incidents", "man overboard", "drift")
_NO_XML: Final = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_STYLES: Final = {"own": ("ff000000", 3), "cases": ("ff0055ff", 2), "incidents": ("ff0000ff", 2), "drift": ("ff777777", 1)}
"""KML: colour as alpha, blue, green, red, and the width of lines."""


def write_gpx(out: Out, state: RescueState, track: Iterable[TrackPoint], title: str = "") -> None:
    """GPX 1.1, elements in the order of its schema: metadata, waypoints, tracks."""
    out(
        b'<?xml version="1.0" encoding="UTF-8"?>\n'
        b'<gpx xmlns="http://www.topografix.com/GPX/1/1" version="1.1" creator="Fairlead">\n'
        b"<metadata>" + _tag("name", title or state.mission) + b"</metadata>\n"
    )
    for mark in marks(state):
        inner = _tag("time", iso(mark.at)) + _tag("name", mark.name) + _tag("desc", mark.text) + _tag("type", mark.kind)
        out(_gpx_point(b"wpt", mark.position, inner) + b"\n")
    name = state.ship or OWN
    opened = False
    for stretch in stretches(track):
        if not opened:
            out(b"<trk>" + _tag("name", name) + _tag("type", "own track") + b"\n<trkseg>\n")
            opened = True
        elif not stretch.joined:
            out(b"</trkseg>\n<trkseg>\n")
        for p in stretch.points[1 if stretch.joined else 0 :]:
            out(_gpx_point(b"trkpt", p.position, _tag("time", iso(p.at)) + _tag("src", p.source)) + b"\n")
    if opened:
        out(b"</trkseg>\n</trk>\n")
    for path in paths(state):
        head = _tag("name", path.name) + _tag("desc", path.text) + _tag("type", path.kind)
        points = (_gpx_point(b"trkpt", position, _tag("time", iso(at))) + b"\n" for at, position in path.points)
        out(b"<trk>" + head + b"\n<trkseg>\n" + b"".join(points) + b"</trkseg>\n</trk>\n")
    out(b"</gpx>\n")


def _gpx_point(tag: bytes, position: Position, inner: bytes) -> bytes:
    # 180 east is 180 west in the schema.
    lon = position.lon if position.lon < 180 else -180.0
    return b'<%b lat="%.7f" lon="%.7f">%b</%b>' % (tag, position.lat, lon, inner, tag)


def _tag(tag: str, text: str) -> bytes:
    return f"<{tag}>{xml_text(text)}</{tag}>".encode()


def xml_text(text: str) -> str:
    """``text`` inside an element: what XML 1.0 cannot hold at all is replaced, or nobody could read the file."""
    return escape(_NO_XML.sub("\ufffd", text))


def write_geojson(out: Out, state: RescueState, track: Iterable[TrackPoint], mark: str = "") -> None:
    """A FeatureCollection; coordinates are longitude, latitude in that order. A lone fix is a point. ``mark``: the word of
    training, as a member of its own (RFC 7946, 6.1)."""
    training = f'"training": {json.dumps(mark)}, ' if mark else ""
    out(f'{{"type": "FeatureCollection", {training}"features": ['.encode())
    first = True
    for feature in _features(state, track):
        text = json.dumps(feature, ensure_ascii=False, allow_nan=False)
        out((b"\n" if first else b",\n") + text.encode("utf-8", "replace"))
        first = False
    out(b"\n]}\n")


def _features(state: RescueState, track: Iterable[TrackPoint]) -> Iterator[dict[str, Any]]:
    for stretch in stretches(track):
        yield _line(
            [p.position for p in stretch.points],
            {
                "kind": "own track",
                "name": state.ship or OWN,
                "from_utc": iso(stretch.points[0].at),
                "to_utc": iso(stretch.points[-1].at),
                "text": ", ".join(_sources(stretch)),
                "joined": stretch.joined,
            },
        )
    for path in paths(state):
        yield _line(
            [position for _, position in path.points],
            {
                "kind": path.kind,
                "name": path.name,
                "from_utc": iso(path.points[0][0]),
                "to_utc": iso(path.points[-1][0]),
                "text": path.text,
            },
        )
    for mark in marks(state):
        about = {"kind": mark.kind, "name": mark.name, "at_utc": iso(mark.at), "text": mark.text}
        yield _feature("Point", _lonlat(mark.position), about)


def _line(points: list[Position], about: dict[str, Any]) -> dict[str, Any]:
    if len(points) == 1:
        return _feature("Point", _lonlat(points[0]), about)
    return _feature("LineString", [_lonlat(p) for p in points], about)


def _lonlat(position: Position) -> list[float]:
    return [round(position.lon, 7), round(position.lat, 7)]


def _feature(kind: str, coordinates: object, properties: dict[str, Any]) -> dict[str, Any]:
    return {"type": "Feature", "geometry": {"type": kind, "coordinates": coordinates}, "properties": properties}


def _sources(stretch: Stretch) -> list[str]:
    return list(dict.fromkeys(p.source for p in stretch.points))


def write_kml(out: Out, state: RescueState, track: Iterable[TrackPoint], title: str = "") -> None:
    """KML 2.2 (OGC 07-147r2): a folder each for own track, cases, incidents, man overboard and drift, with times and styles."""
    out(
        b'<?xml version="1.0" encoding="UTF-8"?>\n<kml xmlns="http://www.opengis.net/kml/2.2">\n<Document>'
        + _tag("name", title or state.mission)
        + b"\n"
    )
    for style, (colour, width) in _STYLES.items():
        out(
            f'<Style id="{style}"><IconStyle><color>{colour}</color></IconStyle>'
            f"<LineStyle><color>{colour}</color><width>{width}</width></LineStyle></Style>\n".encode()
        )
    out(b"<Folder>" + _tag("name", OWN) + b"\n")
    for stretch in stretches(track):
        points = [p.position for p in stretch.points]
        span = (stretch.points[0].at, stretch.points[-1].at)
        out(_placemark(state.ship or OWN, ", ".join(_sources(stretch)), "own", span, points))
    out(b"</Folder>\n")
    found, kept = marks(state), paths(state)
    for folder in _FOLDERS:
        out(b"<Folder>" + _tag("name", folder.capitalize()) + b"\n")
        for mark in found:
            if mark.folder == folder:
                out(_kml_mark(mark))
        for path in kept:
            if path.folder == folder:
                out(_kml_path(path))
        out(b"</Folder>\n")
    out(b"</Document>\n</kml>\n")


def _kml_mark(mark: Mark) -> bytes:
    style = mark.folder if mark.folder in _STYLES else "incidents"
    return _placemark(mark.name, _join(mark.kind, mark.text), style, (mark.at, mark.at), [mark.position])


def _kml_path(path: KeptPath) -> bytes:
    span = (path.points[0][0], path.points[-1][0])
    return _placemark(path.name, _join(path.kind, path.text), path.folder, span, [position for _, position in path.points])


def _join(kind: str, text: str) -> str:
    return f"{kind}: {text}" if text else kind


def _placemark(name: str, text: str, style: str, span: tuple[datetime, datetime], points: list[Position]) -> bytes:
    # Viewers read a description as HTML: what people typed is never markup there (it could load a picture from somewhere).
    said = _tag("name", name) + _tag("description", html.escape(text))
    at, until = span
    if at == until:
        time = b"<TimeStamp>" + _tag("when", iso(at)) + b"</TimeStamp>"
    else:
        time = b"<TimeSpan>" + _tag("begin", iso(at)) + _tag("end", iso(until)) + b"</TimeSpan>"
    places = b" ".join(b"%.7f,%.7f" % (p.lon, p.lat) for p in points)
    shape = b"Point" if len(points) == 1 else b"LineString"
    more = b"" if len(points) == 1 else b"<tessellate>1</tessellate>"
    return (
        b"<Placemark>" + said + time + b"<styleUrl>#" + style.encode() + b"</styleUrl><" + shape + b">" + more
        + b"<coordinates>" + places + b"</coordinates></" + shape + b"></Placemark>\n"
    )  # fmt: skip
