"""Named places of the sea between Sicily and Libya: to read a position by name, and to find one in a text.

Positions come from ``app/data/charts/ports.geojson`` (its own sources are in it) and from ``OFFSHORE``; other spellings
are the ones that mails and newspapers use. Not for navigation.
"""

from __future__ import annotations

import json
import math
import re
import unicodedata
from dataclasses import dataclass
from functools import cache, cached_property
from importlib.resources import files

from app.geo import Position, local_xy, range_bearing
from app.units import nm
from app.worded import meant, worded

OFFSHORE: dict[str, tuple[float, float]] = {
    "Bouri oil field": (33.90, 12.65),
    "Bahr Essalam gas field": (33.37, 12.75),
    "Ashtart oil field": (34.28, 11.40),
    "Miskar gas field": (34.37, 11.90),
    "Lampione": (35.5497, 12.3197),
    "Kerkennah": (34.70, 11.18),
    "Djerba": (33.80, 10.90),
    "Pantelleria": (36.80, 11.98),
    "Malta": (35.90, 14.45),
}
"""Places that are no ports; positions to about a mile (own reading of public charts)."""

_SPELLINGS: dict[str, tuple[str, ...]] = {
    "Zuwara": ("Zuara", "Zuwarah", "Zouara", "Zawara", "زوارة", "زوارة"),
    "Tripoli": ("Tripolis", "Tarabulus", "طرابلس"),
    "Al Khums": ("Khoms", "Al Khoms", "Al-Khums", "الخمس"),
    "Garabulli (Castelverde)": ("Garabulli", "Gasr Garabulli", "Castelverde", "Qarabulli", "Al Qarabulli", "القره بوللي"),
    "Az Zawiyah (oil terminal)": ("Az Zawiyah", "Zawiyah", "Zawiya", "Zawia", "Al Zawiya", "الزاوية"),
    "Sabratha": ("Sabratah", "Sabrata", "صبراتة"),
    "Misratah": ("Misurata", "Misrata", "مصراتة"),
    "Lampedusa": ("لامبيدوزا",),
    "Linosa (Scalo Vecchio)": ("Linosa",),
    "Ravenna (Porto Corsini)": ("Ravenna",),
    "Benghazi": ("Bengasi", "بنغازي"),
    "Valletta": ("La Valletta", "Grand Harbour"),
    "Bouri oil field": ("Bouri", "Bouri field", "Bouri platform"),
    "Sfax": ("Safaqis", "صفاقس"),
    "Zarzis": ("Zarsis", "جرجيس"),
    "Malta": ("مالطا",),
}


_ROOM = 1.1
"""More than the plane is off within the thousand miles in which a place is named."""


@dataclass(frozen=True, slots=True)
class Place:
    name: str
    position: Position


_WORD = re.compile(r"\w+")
_BETWEEN = re.compile(r"[\s_'’(),.-]*")


def _whole(text: str, start: int, end: int) -> bool:
    """The name has as many brackets opened as closed, and no word goes on behind it."""
    return text.count("(", start, end) == text.count(")", start, end) and not text[end : end + 1].isalnum() and end <= len(text)


def plain(name: str) -> str:
    """A name without case, accents and double spaces, for comparison."""
    bare = name if name.isascii() else "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c))
    return re.sub(r"[\s_'-]+", " ", bare).strip().casefold()


class Gazetteer:
    """Places by name and by position. Built once by the composition root or by ``scan``'s module; never changed."""

    def __init__(self, places: tuple[Place, ...], named: tuple[tuple[Place, tuple[str, ...]], ...] = ()) -> None:
        """``named``: places that a text may name, with their spellings, but that no position is described by."""
        self.places = places
        self._named = named

    @cached_property
    def _by_name(self) -> dict[str, Place]:
        """Of use to whoever reads a text, which nobody does before the first picture."""
        found = {plain(name): place for place, names in self._named for name in (place.name, *names)}
        for place in self.places:
            for name in (place.name, *_SPELLINGS.get(place.name, ())):
                found[plain(name)] = place
        return found

    @cached_property
    def _words(self) -> dict[str, int]:
        """First word of a name -> most words that a name has which begins so."""
        found: dict[str, int] = {}
        for name in self._by_name:
            words = _WORD.findall(name)
            if words:
                found[words[0]] = max(found.get(words[0], 0), len(words))
        return found

    def names_in(self, text: str) -> list[tuple[int, int]]:
        """Where names of places stand in a text, the longest name at each word; they do not overlap."""
        found: list[tuple[int, int]] = []
        words = [(m.start(), m.end()) for m in _WORD.finditer(text)]
        i = 0
        while i < len(words):
            start = words[i][0]
            most = self._words.get(plain(text[start : words[i][1]]), 0)
            step = 1
            for count in range(min(most, len(words) - i), 0, -1):
                end = words[i + count - 1][1]
                if _BETWEEN.fullmatch(_WORD.sub("", text[start:end])) is None:
                    continue
                whole = next((e for e in (end + 1, end) if plain(text[start:e]) in self._by_name and _whole(text, start, e)), None)
                if whole is not None:
                    found.append((start, whole))
                    step = count
                    break
            i += step
        return found

    def find(self, name: str) -> Place | None:
        """The place of that name, in any of its spellings."""
        return self._by_name.get(plain(name))

    def nearest(self, position: Position) -> tuple[Place, float, float] | None:
        """(place, distance m from it, true bearing degrees from it) of the nearest named place."""
        # The plane is a hundred times as fast as the geodesic: only what is nearly the nearest on it is measured.
        roughly = [math.hypot(*local_xy(position, place.position)) for place in self.places]
        limit = _ROOM * min(roughly, default=0.0)
        best: tuple[Place, float, float] | None = None
        for place, flat in zip(self.places, roughly, strict=True):
            if flat > limit:
                continue
            metres, bearing = range_bearing(place.position, position)
            if best is None or metres < best[1]:
                best = (place, metres, bearing)
        return best

    def describe(self, position: Position) -> str:
        """A position in words: ``21 NM N of Zuwara``; empty where no place is within 300 NM."""
        nearest = self.nearest(position)
        if nearest is None or nm(nearest[1]) > 300:
            return ""
        place, metres, bearing = nearest
        if nm(metres) < 0.5:
            return worded("at {name}", name=place.name)
        return worded("{miles:.0f} NM {point} of {name}", miles=nm(metres), point=compass(bearing), name=place.name)


A_POINT = "point of the compass"
POINTS = ("N", "NNE", "NE", "ENE", "E", "ESE", "SE", "SSE", "S", "SSW", "SW", "WSW", "W", "WNW", "NW", "NNW")


def compass(bearing_deg: float) -> str:
    """The nearest of the sixteen points of the compass: east is another letter in other languages."""
    return meant(POINTS[round(bearing_deg / 22.5) % 16], A_POINT)


@cache
def load_gazetteer() -> Gazetteer:
    """The places that ship with the program, read once. Raises OSError or ValueError only if the installation is broken."""
    data = json.loads(files("app").joinpath("data/charts/ports.geojson").read_text(encoding="utf-8"))
    ports = [
        Place(f["properties"]["name"], Position(f["geometry"]["coordinates"][1], f["geometry"]["coordinates"][0]))
        for f in data["features"]
    ]
    known = {plain(p.name) for p in ports}
    extra = [Place(name, Position(lat, lon)) for name, (lat, lon) in OFFSHORE.items() if plain(name) not in known]
    return Gazetteer(tuple(ports + extra), _coast_places())


def _coast_places() -> tuple[tuple[Place, tuple[str, ...]], ...]:
    """Towns and villages of the coast (GeoNames), with their spellings."""
    data = json.loads(files("app").joinpath("data/charts/places.json").read_text(encoding="utf-8"))
    return tuple((Place(p["name"], Position(p["lat"], p["lon"])), tuple(p["also"])) for p in data["places"])
