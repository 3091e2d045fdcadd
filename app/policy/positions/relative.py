"""Positions told by a place: "12 NM NW of Zuwara", "Lampedusa bears 315, 40 miles", "2 miles on our port bow"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.geo import Position, destination, range_bearing
from app.policy.places import Gazetteer, Place
from app.policy.positions.latlon import Hit
from app.units import metres_from_nm

_UNIT = (
    r"(?P<unit>NM|nmi?|n\.m\.|nautical miles?|sea miles?|miles?|miglia(?: nautiche)?|milles?(?: marins?| nautiques?)?|"
    r"millas?(?: náuticas?)?|seemeilen?|sm|ميلا?ً?(?: بحريا?ً?)?|أميال|km|kilomet(?:er|re)s?|cables?|cbl|mn|mgl)"
)
_DIST = rf"(?P<dist>\d{{1,3}}(?:[.,]\d+)?)\s?{_UNIT}"
_WORD_POINTS = {
    "north": 0, "nord": 0, "norte": 0, "nördlich": 0, "n": 0, "شمال": 0,
    "south": 180, "sud": 180, "sur": 180, "südlich": 180, "s": 180, "جنوب": 180,
    "east": 90, "est": 90, "este": 90, "östlich": 90, "e": 90, "شرق": 90,
    "west": 270, "ovest": 270, "ouest": 270, "oeste": 270, "westlich": 270, "w": 270, "غرب": 270,
    "ne": 45, "se": 135, "sw": 225, "nw": 315, "so": 225, "no": 315,
    "nne": 22.5, "ene": 67.5, "ese": 112.5, "sse": 157.5, "ssw": 202.5, "wsw": 247.5, "wnw": 292.5, "nnw": 337.5,
    "northeast": 45, "southeast": 135, "southwest": 225, "northwest": 315, "nordest": 45, "sudest": 135, "sudovest": 225,
    "nordovest": 315, "nordouest": 315, "sudouest": 225, "nordost": 45, "südost": 135, "südwest": 225, "nordwest": 315,
    "nordöstlich": 45, "südöstlich": 135, "südwestlich": 225, "nordwestlich": 315, "noreste": 45, "sureste": 135,
    "suroeste": 225, "noroeste": 315,
}  # fmt: skip
_POINT = "|".join(sorted((re.escape(w) for w in _WORD_POINTS), key=len, reverse=True))
_DIR = rf"(?P<dir>(?:{_POINT})(?:[ -](?:{_POINT}))?)"
_OF = (
    r"(?:\s+(?:of|from|off|to|di|da|del|dal|dalla|della|de|du|des|von|vom|al|الى|من))?"
    r"(?:\s+(?:the|l'|la|le|il|lo|port of|coast of|isola di))?\s+"
)
_TO = r"(?:a|al|à|au|hacia el|ao|im)?\s*(?:the\s+)?"
_RANGE = r"(?:(?:at|rng|range|dist|distance)\.?\s+)?"
_BEARING = r"(?P<brg>\d{3}|\d{1,3}(?=\s?°))\s?°?\s?(?:T|true|deg(?:rees)?)?"


_THE = r"(?:the|la|le|il|lo|die|der|den|el|los|las)"
_BESIDE = (
    r"\b(?:off|near|next to|close to|(?:in the )?vicinity of|between|vicino a|presso|al largo di|tra|près de|au large de|entre|"
    r"nahe|bei|vor|zwischen|cerca de|frente a)"
)
_SEARCHED = 37.0
"""Beside a place south of this latitude is somewhere in the search area; beside Ravenna is a port call."""
_NEIGHBOUR = re.compile(_BESIDE + r"\s", re.IGNORECASE)
_DISTANCE = re.compile(_DIST, re.IGNORECASE)
_BEARINGS = re.compile(_BEARING)
_BEARS = re.compile(r"\bbear(?:s|ing)\b", re.IGNORECASE)
_HALF_WAY = re.compile(r"\b(?:half ?way|midway|metà|mi-chemin)\b", re.IGNORECASE)


def _matches(pattern: re.Pattern[str], text: str, starts: list[int]) -> Iterator[re.Match[str]]:
    """Matches that begin at one of ``starts``."""
    return (m for at in starts if (m := pattern.match(text, at)) is not None)


_NAME = "\ue000\ue001*"
"""Stands where a name of the gazetteer stands, character for character: thousands of names make no usable expression."""


class Relative:
    """Finds positions told by a place of the gazetteer or by a ship."""

    def __init__(self, gazetteer: Gazetteer) -> None:
        self._gazetteer = gazetteer
        place = rf"(?P<place>{_NAME})"

        def compile_(pattern: str) -> re.Pattern[str]:
            return re.compile(pattern, re.IGNORECASE)

        self._dist_dir = compile_(rf"(?<![\d.,]){_DIST}\s+{_TO}{_DIR}{_OF}{place}(?!\w)")
        self._brg_place = compile_(
            rf"{_BEARING}\s*[x/,]?\s*(?:{_RANGE}(?:{_DIST}\s+|\d{{1,3}}(?:[.,]\d+)?\s+))?(?:from|da|di|of|von|de)\s+{place}"
            rf"(?:\s*,?\s*{_RANGE}(?P<dist2>\d{{1,3}}(?:[.,]\d+)?)\s?(?P<unit2>NM|nmi?|miles?|miglia|milles|km)\b)?"
        )
        self._place_brg = compile_(rf"{place}\s*[,:-]?\s+{_BEARING}\s*[x/,-]?\s*{_RANGE}{_DIST}(?!\w)")
        number, sign = r"\d{1,2}(?:[.,]\d+)?(?![\d:])", r"(?:°|T\b|true\b)"
        self._place_numbers = compile_(
            rf"{place}\s*,?\s+(?:bear(?:s|ing)\s+[0-3]\d\d(?!\d)\s?{sign}?\s*[x/,]?\s*{_RANGE}{number}"
            rf"|[0-3]\d\d\s?{sign}\s*[x/,]?\s*{_RANGE}{number}|[0-3]\d\d\s?[x/ ]\s?\d{{1,2}}[.,]\d(?![\d:.]))"
        )
        self._distance_to = compile_(
            rf"\b(?:distance|dist|distanza|entfernung|distancia)\.?\s+(?:to|from|da|a|de|zu|von)\s+{place}\s*:?\s*{_DIST}"
        )
        self._beside = compile_(rf"{_BESIDE}\s+(?:{_THE}\s+)?{place}(?!\w)")
        self._bears = compile_(rf"{place}\s+bear(?:s|ing)\s+{_BEARING}\s*,?\s*(?:at|x|distance|range)?\s*{_DIST}")
        self._off = compile_(
            rf"(?<![\d.,]){_DIST}\s+(?:off|from|to|da|al largo di|au large de|vor|von|vom|desde)"
            rf"\s+(?:the\s+)?(?:coast of\s+)?{place}(?!\w)"
        )
        self._between = compile_(
            rf"\b(?:halfway|half way|midway|a metà|à mi-chemin)\s+(?:between|tra|entre)\s+{place}"
            rf"\s+(?:and|e|et)\s+(?P<place2>{_NAME})"
        )
        side = r"(?:port|starboard|bow|stern|beam|quarter|position)"
        self._own = (
            compile_(rf"{_DIST}\s+(?:(?:on|off|from|to)\s+)?(?:our|my|the ship'?s|ship'?s)\s+{side}"),
            compile_(rf"{_DIST}\s+(?:{_POINT})\s+of\s+(?:us|me|our)\b"),
            compile_(rf"{_DIST}\s+(?:(?:dead|right|straight|fine)\s+)?(?:ahead|astern|abeam)\b"),
        )
        us = r"(?:us|me|our|own ship|the ship)\b"
        self._bearing_from_us = compile_(rf"\bbear(?:s|ing)?\s+{_BEARING}\s+(?:{_RANGE}{_DIST}\s+)?from\s+{us}")
        self._range_from_us = compile_(rf"{_DIST}\s*[,/]?\s*(?:bearing\s+)?{_BEARING}\s+from\s+{us}")
        self._ship = re.compile(
            rf"(?<![\d.,]){_DIST}\s+(?i:{_DIR})\s+(?i:of|from)\s+(?:the\s+)?(?:M/?[VYS]\s+)?[A-Z][A-Za-z]+(?:[ -][A-Z0-9][\w-]*)*"
        )

    def find(self, text: str) -> Iterator[Hit]:
        """Every relative position in the text. The long patterns are only tried where a distance or a bearing stands."""
        shadow = _shadow(text, self._gazetteer.names_in(text))
        distances = [m.start() for m in _DISTANCE.finditer(shadow)]
        for m in _matches(self._dist_dir, shadow, distances):
            yield self._hit(text, m, "relative", _bearing(m["dir"]), m["dist"], m["unit"])
        bearings = [m.start() for m in _BEARINGS.finditer(shadow)]
        for m in _matches(self._brg_place, shadow, bearings):
            distance = m["dist"] or m["dist2"]
            if distance is not None:
                yield self._hit(text, m, "relative", float(m["brg"]), distance, m["unit"] or m["unit2"])
            else:
                yield Hit(m.start(), m.end(), "bearing from a place", None, sure=False)
        for m in self._bears.finditer(shadow) if _BEARS.search(shadow) else ():
            yield self._hit(text, m, "relative", float(m["brg"]) + 180, m["dist"], m["unit"])
        for m in self._place_brg.finditer(shadow) if bearings else ():
            yield self._hit(text, m, "relative", float(m["brg"]), m["dist"], m["unit"])
        for m in self._place_numbers.finditer(shadow):
            yield Hit(m.start(), m.end(), "bearing from a place", None, sure=False)
        for m in self._distance_to.finditer(shadow) if distances else ():
            yield Hit(m.start(), m.end(), "relative", None)
        for m in self._between.finditer(shadow) if _HALF_WAY.search(shadow) else ():
            yield Hit(m.start(), m.end(), "relative", self._middle(self._place(text, m), self._place(text, m, "place2")))
        for m in _matches(self._off, shadow, distances):
            yield Hit(m.start(), m.end(), "relative", None)
        for pattern in (*self._own, self._ship):
            # A ship may be called like a place: her name is looked for in the text itself.
            for m in _matches(pattern, text, distances):
                yield Hit(m.start(), m.end(), "relative to a ship", None)
        for m in _matches(self._beside, shadow, [m.start() for m in _NEIGHBOUR.finditer(shadow)]):
            place = self._place(text, m)
            if place is not None and place.position.lat < _SEARCHED:
                yield Hit(m.start(), m.end(), "beside a place", None, sure=False)
        for m in (*self._bearing_from_us.finditer(shadow), *_matches(self._range_from_us, shadow, distances)):
            yield Hit(m.start(), m.end(), "relative to a ship", None)

    def _place(self, text: str, m: re.Match[str], group: str = "place") -> Place | None:
        return self._gazetteer.find(text[m.start(group) : m.end(group)])

    def _hit(self, text: str, m: re.Match[str], style: str, bearing: float | None, distance: str, unit: str) -> Hit:
        place = self._place(text, m)
        position = None
        if place is not None and bearing is not None and bearing <= 540:
            position = destination(place.position, bearing % 360, _metres(distance, unit))
        return Hit(m.start(), m.end(), style, position)

    @staticmethod
    def _middle(a: Place | None, b: Place | None) -> Position | None:
        if a is None or b is None:
            return None
        metres, bearing = range_bearing(a.position, b.position)
        return destination(a.position, bearing, metres / 2)


def _shadow(text: str, names: list[tuple[int, int]]) -> str:
    """The text with every name of a place replaced by as many characters that stand for one."""
    out, last = [], 0
    for start, end in names:
        out += [text[last:start], "\ue000", "\ue001" * (end - start - 1)]
        last = end
    return "".join((*out, text[last:]))


def _bearing(words: str) -> float | None:
    """Degrees of a compass point in words: "nord-ouest", "NNW", "شمال غرب"."""
    parts = re.split(r"[ -]", words.lower())
    whole = "".join(parts)
    if whole in _WORD_POINTS:
        return float(_WORD_POINTS[whole])
    degrees = [float(_WORD_POINTS[p]) for p in parts if p in _WORD_POINTS]
    if len(degrees) == 2:
        a, b = degrees
        return ((a + b) / 2 + 180 * (abs(a - b) > 180)) % 360
    return degrees[0] if degrees else None


def _metres(distance: str, unit: str) -> float:
    value = float(distance.replace(",", "."))
    low = unit.lower()
    if low.startswith(("km", "kilo")):
        return value * 1000
    if low.startswith(("cable", "cbl")):
        return metres_from_nm(value / 10)
    return metres_from_nm(value)
