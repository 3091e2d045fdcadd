"""Angles in a text: every way to write one latitude or one longitude. Pairing them is the work of ``latlon``."""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple

from app.policy.positions.tokens import Kind, Token

_NUMBERS = (Kind.INTEGER, Kind.DECIMAL, Kind.TRIPLE)
_BEGINNINGS = (*_NUMBERS, Kind.HEMISPHERE, Kind.LATITUDE, Kind.LONGITUDE)
_JOINTS = frozenset("-:.")
_LOOSE_JOINTS = frozenset("/_")
"""Joints that mean other things too: only where a hemisphere follows ("34/02.7N")."""
_AND = frozenset("and e ed et und y و".split())


class Axis(Enum):
    LAT = "lat"
    LON = "lon"


class Angle(NamedTuple):
    """A number read as an angle: ``value`` in degrees without its sign.

    ``sign`` is 1, -1, or 0 for the letter O, which is West in Italian, French and Spanish and East in German. The rest is
    evidence of how it was written: ``hemisphere``, ``key`` (the word latitude or lat), ``marks`` (degree or minute
    signs), ``minutes`` (has a minutes part), ``decimals``, ``compact`` (3412N), ``signed`` (+34.2), ``digits`` as written.
    """

    start: int
    end: int
    value: float
    axis: Axis | None
    sign: int
    hemisphere: bool = False
    key: bool = False
    marks: bool = False
    minutes: bool = False
    decimals: int = 0
    compact: bool = False
    signed: bool = False
    digits: str = ""

    @property
    def whole(self) -> bool:
        """Whole degrees, nothing finer."""
        return not (self.minutes or self.decimals or self.compact)


class _Body(NamedTuple):
    """The number part: token index after it, degrees, and how it was written."""

    after: int
    value: float
    marks: bool = False
    minutes: bool = False
    decimals: int = 0
    compact: bool = False
    digits: str = ""


def angles(tokens: list[Token]) -> list[Angle]:
    """All angles in order, none overlapping. Numbers that can be no angle are passed over."""
    out: list[Angle] = []
    i = 0
    while i < len(tokens):
        found = _angle(tokens, i) if tokens[i].kind in _BEGINNINGS or tokens[i].text in "+-" else None
        if found is None:
            i += 1
            continue
        angle, i = found
        out.append(angle)
    return out


def _angle(tokens: list[Token], i: int) -> tuple[Angle, int] | None:
    start = tokens[i].start
    axis: Axis | None = None
    key = False
    if tokens[i].kind in (Kind.LATITUDE, Kind.LONGITUDE):
        if _both(tokens, i):
            return None
        axis = Axis.LAT if tokens[i].kind is Kind.LATITUDE else Axis.LON
        key = True
        i = _past_key(tokens, i + 1)
        if i >= len(tokens):
            return None
    before: str | None = None
    if tokens[i].kind is Kind.HEMISPHERE:
        if i and tokens[i - 1].kind in (Kind.MINUTE, Kind.WORD) and not key:
            return None
        before = tokens[i].text
        if i + 1 < len(tokens) and "\n\n" in tokens[i + 1].text:
            return None
        i = _past(tokens, i + 1, others=".:=", limit=2)
    signed = i < len(tokens) and tokens[i].text in "+-" and _free(tokens, i)
    sign = -1 if signed and tokens[i].text == "-" else 1
    if signed:
        i += 1
    if i >= len(tokens) or tokens[i].kind not in _NUMBERS or not (before or _number_free(tokens, i)):
        return None
    body = _body(tokens, i, spaced=before is not None or key)
    if body is None:
        return None
    if before is not None and _has_its_own(tokens, body.after):
        return None
    end_index = body.after
    hemisphere = before
    if before is None:
        at = _past(tokens, body.after, others="(", limit=2)
        if at < len(tokens) and tokens[at].kind in (Kind.LATITUDE, Kind.LONGITUDE):  # "34.2° latitude nord"
            at = _past(tokens, at + 1, limit=1)
        if at < len(tokens) and tokens[at].kind is Kind.HEMISPHERE and _ends(tokens, at) and not _below(tokens[at - 1], body):
            hemisphere, end_index = tokens[at].text, at + 1
    if hemisphere is not None:
        named = Axis.LAT if hemisphere in "NS" else Axis.LON
        if axis is not None and axis is not named:
            if before is not None:
                return None
            hemisphere, end_index = None, body.after  # "Lat 34.2 Lon 13.07 N 4"
        else:
            axis = named
    if hemisphere is not None:
        sign = {"N": 1, "E": 1, "S": -1, "W": -1, "O": 0}[hemisphere]
    if body.value > (90 if axis is Axis.LAT else 180):
        return None
    angle = Angle(
        start, tokens[end_index - 1].end, body.value, axis, sign, hemisphere is not None, key, body.marks, body.minutes,
        body.decimals, body.compact, signed, body.digits,
    )  # fmt: skip
    return angle, end_index


def _both(tokens: list[Token], i: int) -> bool:
    """Is the key at ``i`` the second half of "Lat/Lon"? Then it says of no number which it is."""
    if tokens[i].kind is Kind.LONGITUDE:
        for token in reversed(tokens[max(0, i - 5) : i]):
            if token.kind in (*_NUMBERS, Kind.HEMISPHERE):
                break
            if token.kind is Kind.LATITUDE:
                return True
    return False


def _has_its_own(tokens: list[Token], i: int) -> bool:
    """Is there a hemisphere right behind a number, and no other number right behind that? Then the one before the number is of
    something else: "Wind E 5, 34-12.5N"."""
    if i >= len(tokens) or tokens[i].kind is not Kind.HEMISPHERE or "\n" in tokens[i - 1].text:
        return False
    return i + 1 >= len(tokens) or tokens[i + 1].kind not in _NUMBERS


def _past(tokens: list[Token], i: int, *, others: str = "", limit: int) -> int:
    """Index after at most ``limit`` white spaces or characters of ``others``."""
    while limit and i < len(tokens) and (tokens[i].kind is Kind.SPACE or tokens[i].text in tuple(others)):
        i += 1
        limit -= 1
    return i


def _past_key(tokens: list[Token], i: int) -> int:
    """Index after what may stand between "latitude" and its number: signs, quotes, "is", "of the boat is"."""
    words = 0
    for _ in range(14):
        if i >= len(tokens) or tokens[i].kind in (*_NUMBERS, Kind.HEMISPHERE) or tokens[i].text in "+-":
            break
        if tokens[i].kind in (Kind.LATITUDE, Kind.LONGITUDE) or tokens[i].text in "\n;&":
            return len(tokens)
        if tokens[i].kind is Kind.WORD:
            words += 1
            if words > 5:
                return len(tokens)
        i += 1
    return i


def _free(tokens: list[Token], i: int) -> bool:
    """Is the sign at ``i`` a sign of its number: nothing before it but space or punctuation, the number right after?"""
    if i + 1 >= len(tokens) or tokens[i + 1].kind not in _NUMBERS:
        return False
    return i == 0 or tokens[i - 1].kind in (Kind.SPACE, Kind.OTHER, Kind.DECIMAL) or tokens[i - 1].text in '"='


def _number_free(tokens: list[Token], i: int) -> bool:
    """A number that is glued to a word before it ("log12", "N95") is no angle, unless that word is a key or unit."""
    if i == 0:
        return True
    before = tokens[i - 1]
    return before.kind is not Kind.WORD and before.text not in ("_", "@")


def _below(gap: Token, body: _Body) -> bool:
    """Does a letter stand on another line than its number? Only minutes are carried on there."""
    return "\n\n" in gap.text or ("\n" in gap.text and (not body.minutes or body.compact))


def _ends(tokens: list[Token], at: int) -> bool:
    """Is the hemisphere at ``at`` not itself the one before the next number ("34.2 E 13.1")? Letters need a free end."""
    after = at + 1
    if after < len(tokens) and tokens[after].text == "_":
        return False
    return not (
        after < len(tokens) and tokens[after].kind in _NUMBERS and tokens[at - 1].kind is Kind.SPACE and len(tokens[at].text) == 1
    )


def _body(tokens: list[Token], i: int, *, spaced: bool) -> _Body | None:
    token = tokens[i]
    if token.kind is Kind.TRIPLE:
        return _triple(token, i)
    whole, _, fraction = token.text.replace(",", ".").partition(".")
    if len(whole) in (4, 5, 6, 7):
        return _compact(tokens, i, whole, fraction)
    if len(whole) > 3:
        return None
    if fraction:
        at = _past(tokens, i + 1, limit=1)
        degree = at < len(tokens) and tokens[at].kind is Kind.DEGREE
        value = float(f"{whole}.{fraction}")
        return _Body(at + 1 if degree else i + 1, value, marks=degree, decimals=len(fraction), digits=token.text)
    return _parts(tokens, i, spaced=spaced)


def _triple(token: Token, i: int) -> _Body | None:
    degrees, minutes, rest = token.text.split(".")
    if int(minutes) >= 60 or len(rest) > 3 or (len(rest) == 2 and int(rest) >= 60):
        return None
    value = int(degrees) + (int(minutes) / 60 + int(rest) / 3600 if len(rest) == 2 else float(f"{minutes}.{rest}") / 60)
    return _Body(i + 1, value, minutes=True, digits=token.text)


def _compact(tokens: list[Token], i: int, whole: str, fraction: str) -> _Body | None:
    """ddmm, dddmm, ddmmss, dddmmss, with a fraction of the last unit."""
    tail = float(f"0.{fraction}") if fraction else 0.0
    if len(whole) <= 5:
        degrees, minutes, seconds = int(whole[:-2]), int(whole[-2:]) + tail, 0.0
    else:
        degrees, minutes, seconds = int(whole[:-4]), float(whole[-4:-2]), int(whole[-2:]) + tail
    if minutes >= 60 or seconds >= 60:
        return None
    at = i + 1
    marks = at < len(tokens) and tokens[at].kind is Kind.MINUTE and tokens[at].text == "'"
    value = degrees + minutes / 60 + seconds / 3600
    return _Body(at + marks, value, marks=marks, minutes=True, decimals=len(fraction), compact=True, digits=tokens[i].text)


def _parts(tokens: list[Token], i: int, *, spaced: bool) -> _Body:
    """Degrees, then perhaps minutes, then perhaps seconds, each with its mark or a joint."""
    degrees = int(tokens[i].text)
    alone = _Body(i + 1, float(degrees), digits=tokens[i].text)
    at, degree_mark, joint = _mark(tokens, i + 1, (Kind.DEGREE, Kind.MINUTE), spaced=spaced)
    if degree_mark:
        alone = _Body(at, float(degrees), marks=True, digits=tokens[i].text)
    minute = _unit(tokens, at)
    next_mark = tokens[_past(tokens, at + 1, limit=1) :][:1]
    if minute is None or (next_mark and next_mark[0].text in ("°", "*")):  # "Wind E 4", then "34°12.5'N"
        return alone
    if "\n" in tokens[at - 1].text and (len(tokens[at].text) > 6 or "\n\n" in tokens[at - 1].text):
        return alone
    if not degree_mark and not joint and not _spaced_ok(tokens, at, spaced):
        return alone
    fraction = len(tokens[at].text.replace(",", ".").partition(".")[2])
    after, minute_mark, second_joint = _mark(tokens, at + 1, (Kind.MINUTE,), spaced=spaced)
    digits = f"{tokens[i].text} {tokens[at].text}"
    if second_joint and not joint and not degree_mark and "\n" in tokens[at - 1].text:  # "70 persons: 70", then "34-12.5N"
        return alone
    split = _split_fraction(tokens, after if minute_mark else -1, tokens[at])
    if split is not None:
        return _Body(split[0], degrees + split[1] / 60, marks=True, minutes=True, decimals=1, digits=digits)
    if tokens[at].kind is Kind.INTEGER:
        second = _unit(tokens, after)
        next_degrees = _mark(tokens, after + 1, (Kind.DEGREE,))[1]  # "33° 41' 12° 58'"
        if (
            second is not None
            and not next_degrees
            and (minute_mark or (joint and second_joint == joint) or not (joint or degree_mark) or _lettered(tokens, after + 1))
        ):
            end, second_mark, _ = _mark(tokens, after + 1, (Kind.SECOND, Kind.MINUTE))
            if second_mark or second_joint or _lettered(tokens, after + 1) or minute_mark or _spaced_ok(tokens, after, spaced):
                value = degrees + minute / 60 + second / 3600
                return _Body(
                    end if second_mark else after + 1, value, marks=degree_mark or minute_mark, minutes=True, decimals=0,
                    digits=f"{digits} {tokens[after].text}",
                )  # fmt: skip
    end = after if minute_mark else at + 1
    return _Body(end, degrees + minute / 60, marks=degree_mark or minute_mark, minutes=True, decimals=fraction, digits=digits)


def _mark(tokens: list[Token], i: int, kinds: tuple[Kind, ...], *, spaced: bool = False) -> tuple[int, bool, str]:
    """After a number: (index of what follows, was there a mark, the joint character if there was one)."""
    at = _past(tokens, i, limit=1)
    # "m" and "min" are no degrees: "swell W 2 m".
    if at < len(tokens) and tokens[at].kind in kinds and not (Kind.DEGREE in kinds and tokens[at].text in ("m", "M")):
        after = _past_and(tokens, _past(tokens, at + 1, limit=1))
        return _past_loose_joint(tokens, after, spaced) or after, True, ""
    loose = _past_loose_joint(tokens, at, spaced) if at != i or (at + 1 < len(tokens) and tokens[at + 1].kind is Kind.SPACE) else 0
    if loose:
        return loose, False, tokens[at].text
    if at == i and at < len(tokens) and tokens[at].text in _JOINTS and tokens[at].text:
        return at + 1, False, tokens[at].text
    if at == i and at + 2 < len(tokens) and tokens[at].text in _LOOSE_JOINTS and tokens[at + 2].kind is Kind.HEMISPHERE:
        return at + 1, False, tokens[at].text
    return at, False, ""


def _past_loose_joint(tokens: list[Token], at: int, spaced: bool) -> int:
    """Index after a joint with spaces round it ("33 - 28.4 N", "33° - 28.4' N"); 0 where there is none, or no hemisphere says that
    it joins. Whole minutes need a second angle beside them: "between 12 - 15 E" is none."""
    if at >= len(tokens) or tokens[at].text not in ("-", ":", "/", "_"):
        return 0
    if tokens[at].text == ":" and tokens[at - 1].kind not in (Kind.SPACE, Kind.DEGREE, Kind.MINUTE):  # "Wind E 4: 34-12.5N"
        return 0
    after = _past(tokens, at + 1, limit=1)
    if after >= len(tokens) or tokens[after].kind not in (Kind.INTEGER, Kind.DECIMAL):
        return 0
    if after + 2 < len(tokens) and tokens[after + 1].text in _JOINTS and tokens[after + 2].kind in _NUMBERS:
        return 0  # "speed 9 - 34-12.5N"
    for end, token in enumerate(tokens[after + 1 : after + 8], after + 1):
        if token.kind is Kind.HEMISPHERE:
            beside = any(t.kind is Kind.HEMISPHERE for t in tokens[max(0, at - 10) : at])
            beside = beside or any(t.kind in _NUMBERS for t in tokens[end + 1 : end + 4])
            fine = any(t.kind in (Kind.DECIMAL, Kind.MINUTE) for t in tokens[after:end])
            return after if fine or beside else 0
        if token.kind not in (Kind.SPACE, Kind.INTEGER, Kind.DECIMAL, Kind.MINUTE, Kind.SECOND) and token.text not in ("-", ":"):
            break
    return after if spaced else 0


def _past_and(tokens: list[Token], i: int) -> int:
    """Index after the "and" of "34 degrees and 2.7 minutes", in any language; the Italian one is also a hemisphere."""
    after = _past(tokens, i + 1, limit=1)
    number = after < len(tokens) and tokens[after].kind in (Kind.INTEGER, Kind.DECIMAL)
    if number and tokens[i].kind is Kind.HEMISPHERE:
        # Of the Italian one there is a space before it and a unit behind the number: "13°04.2'E 34 people" has neither.
        unit = _past(tokens, after + 1, limit=1)
        number = tokens[i - 1].kind is Kind.SPACE and unit < len(tokens) and tokens[unit].kind in (Kind.MINUTE, Kind.SECOND)
    return after if number and tokens[i].text.lower() in _AND and after > i + 1 else i


def _unit(tokens: list[Token], i: int) -> float | None:
    """The number at ``i`` if it can be minutes or seconds: at most two digits before the point, below 60."""
    if i >= len(tokens) or tokens[i].kind not in (Kind.INTEGER, Kind.DECIMAL):
        return None
    text = tokens[i].text.replace(",", ".")
    if len(text.partition(".")[0]) > 2:
        return None
    value = float(text)
    return value if value < 60 else None


def _lettered(tokens: list[Token], i: int) -> bool:
    """Does a hemisphere follow at once, behind a mark at most? ("30°02 4'N", "35-46 7N")"""
    at = i + 1 if i < len(tokens) and tokens[i].kind in (Kind.MINUTE, Kind.SECOND) else i
    return at < len(tokens) and tokens[at].kind is Kind.HEMISPHERE


def _split_fraction(tokens: list[Token], i: int, minutes: Token) -> tuple[int, float] | None:
    """``12'.5`` and ``12',5``: the sign of minutes stands before the fraction."""
    if i < 0 or minutes.kind is not Kind.INTEGER or i + 1 >= len(tokens):
        return None
    if tokens[i].text not in (".", ",") or tokens[i + 1].kind is not Kind.INTEGER:
        return None
    return i + 2, float(f"{minutes.text}.{tokens[i + 1].text}")


def _spaced_ok(tokens: list[Token], at: int, spaced: bool) -> bool:
    """Numbers with only a space between them belong together only where a hemisphere says so, before (``spaced``, or a key
    such as "Lat") or soon after."""
    if spaced:
        return True
    for token in tokens[at + 1 : at + 6]:
        if token.kind is Kind.HEMISPHERE:
            return True
        if token.kind not in (Kind.SPACE, Kind.INTEGER, Kind.DECIMAL, Kind.MINUTE, Kind.SECOND):
            return False
    return False
