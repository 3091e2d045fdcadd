"""What a first report says of people and of who sent it: offered to the officer, never taken over by itself."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from app.rescue.boat_words import BoatGuess as BoatGuess
from app.rescue.boat_words import guess_boat as guess_boat


@dataclass(frozen=True, slots=True)
class PeopleGuess:
    """A number of people in a text. ``about``: the text itself calls it a guess; ``text`` is the words it stands in."""

    total: int
    about: bool
    text: str


_ABOUT: Final = (
    r"(?P<about>\b(?:about|around|approx(?:imately|\.)?|ca\.?|circa|roughly|some|almost|nearly|at\s+least|up\s+to|"
    r"more\s+than|over|estimated|environ|plus\s+de|etwa|rund|ungefähr|mehr\s+als|quasi|oltre|più\s+di|unas|unos|"
    r"aproximadamente|alrededor\s+de|más\s+de)\s+|~\s*)?"
)
_NUMBER: Final = r"(?P<low>\d{1,4})(?:\s*(?:-|–|to|or)\s*(?P<high>\d{1,4}))?"
_WHO: Final = (
    r"(?:people|persons?|pax|souls|pob|migrants?|refugees|men|survivors|passengers|individuals|personnes|personen|"
    r"persone|migranti|naufraghi|menschen|leute|personas|migrantes|lives)"
)
_BEFORE: Final = re.compile(
    rf"(?P<all>{_ABOUT}(?<![\d.,°'′]){_NUMBER}\s+(?:\w+\s+)?{_WHO}\b)",
    re.IGNORECASE,
)
_BEHIND: Final = re.compile(
    rf"(?P<all>\b(?:pob|persons?\s+on\s+board|people\s+on\s+board|people|number\s+of\s+(?:people|persons))\s*[:=]?\s*{_ABOUT}{_NUMBER})\b"
    r"(?![.,]?\d|\s*[°'′:])",
    re.IGNORECASE,
)


def guess_people(text: str) -> PeopleGuess | None:
    """The first number of people that the text names; ``None`` where it names none. A span gives its upper end."""
    found = sorted((m for pattern in (_BEFORE, _BEHIND) if (m := pattern.search(text))), key=lambda m: m.start())
    for match in found:
        low, high = int(match["low"]), int(match["high"]) if match["high"] else None
        total = max(low, high) if high is not None else low
        if total > 0:
            return PeopleGuess(total, bool(match["about"]) or high is not None, " ".join(match["all"].split()))
    return None


SOURCES: Final = ("Alarm Phone", "RCC", "Aircraft", "NGO ship", "Merchant ship", "Own look-out", "Radar", "VHF", "Relatives")
"""Where the first information comes from, in the words of rescue logs."""
_SIGNS: Final = (
    (re.compile(r"alarm\s*phone|watchthemed", re.IGNORECASE), "Alarm Phone"),
    (re.compile(r"\b[mj]?rcc\b|rescue\s+co-?ordination", re.IGNORECASE), "RCC"),
    (re.compile(r"\bseabird\b|\bcolibri\b|\baircraft\b|\bfrontex\b|\bplane\b", re.IGNORECASE), "Aircraft"),
    (re.compile(r"\bvhf\b|channel\s*16", re.IGNORECASE), "VHF"),
    (re.compile(r"\brelatives?\b", re.IGNORECASE), "Relatives"),
)


def guess_source(text: str) -> str:
    """Who the text seems to come from, by its first tell-tale word; "" where there is none."""
    found = [(m.start(), source) for pattern, source in _SIGNS if (m := pattern.search(text))]
    return min(found)[1] if found else ""
