"""Numbers that are spelled out, in the languages of the sea we work in, turned into digits.

English (also radio figures of ITU Radio Regulations appendix 14 and the phonetic "tree fower fife"), Italian, French,
German and Spanish, 0 to 199: enough for degrees, minutes and distances.
"""

from __future__ import annotations

import re
from itertools import pairwise

from app.policy.positions.normal import Normal, replaced

_DIGITS = {
    "zero": "0", "oh": "0", "nought": "0", "nadazero": "0", "one": "1", "wun": "1", "unaone": "1", "two": "2", "too": "2",
    "bissotwo": "2", "three": "3", "tree": "3", "terrathree": "3", "four": "4", "fower": "4", "kartefour": "4", "five": "5",
    "fife": "5", "pantafive": "5", "six": "6", "soxisix": "6", "seven": "7", "setteseven": "7", "eight": "8", "ait": "8",
    "oktoeight": "8", "nine": "9", "niner": "9", "novenine": "9",
}  # fmt: skip
_POINT = {"decimal", "point", "dot", "comma", "virgola", "virgule", "komma", "coma", "punto", "punkt"}


def _english() -> dict[str, int]:
    ones = "zero one two three four five six seven eight nine".split()
    teens = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
    tens = "twenty thirty forty fifty sixty seventy eighty ninety".split()
    out = dict(zip(teens, range(10, 20), strict=True))
    for i, word in enumerate(tens, 2):
        out[word] = i * 10
        for j, one in enumerate(ones[1:], 1):
            out[f"{word}-{one}"] = out[f"{word} {one}"] = out[word + one] = i * 10 + j
    return out | {"fourty": 40, "a hundred": 100, "one hundred": 100}


def _italian() -> dict[str, int]:
    ones = "zero uno due tre quattro cinque sei sette otto nove".split()
    teens = "dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove".split()
    tens = "venti trenta quaranta cinquanta sessanta settanta ottanta novanta".split()
    out = dict(zip(ones + teens, range(20), strict=True))
    for i, word in enumerate(tens, 2):
        out[word] = i * 10
        for j, one in enumerate(ones[1:], 1):
            out[(word[:-1] if one in ("uno", "otto") else word) + one] = i * 10 + j
        out[word + "tré"] = i * 10 + 3
    return out | {"cento": 100}


def _french() -> dict[str, int]:
    low = (
        "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf"
    ).split()
    out = {word: i for i, word in enumerate(low)}
    for word, base in {"vingt": 20, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60}.items():
        out[word] = base
        top = 20 if base == 60 else 10
        for j in range(1, top):
            joint = " et " if low[j] in ("un", "onze") else "-"
            out[word + joint + low[j]] = base + j
            out[f"{word}-{low[j]}"] = out[f"{word} {low[j]}"] = base + j
    return out | {"zero": 0, "cent": 100}


def _german() -> dict[str, int]:
    low = (
        "null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn "
        "achtzehn neunzehn"
    ).split()
    out = {word: i for i, word in enumerate(low)}
    for word, base in {
        "zwanzig": 20,
        "dreißig": 30,
        "vierzig": 40,
        "fünfzig": 50,
        "sechzig": 60,
        "siebzig": 70,
        "achtzig": 80,
    }.items():
        out[word] = base
        for j in range(1, 10):
            out[("ein" if j == 1 else low[j]) + "und" + word] = base + j
    return {k.replace("ß", s): v for k, v in out.items() for s in ("ß", "ss")} | {"hundert": 100}


def _spanish() -> dict[str, int]:
    low = (
        "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete "
        "dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete "
        "veintiocho veintinueve"
    ).split()
    out = {word: i for i, word in enumerate(low)}
    for word, base in {"treinta": 30, "cuarenta": 40, "cincuenta": 50, "sesenta": 60}.items():
        out[word] = base
        for j in range(1, 10):
            out[f"{word} y {low[j]}"] = base + j
    return out | {"cien": 100}


def _table() -> dict[str, int]:
    every = _spanish() | _italian() | _french() | _german() | _english()
    return {word.replace("-", " "): value for word, value in every.items()}


VALUES: dict[str, int] = _table()
_LONGEST = 3
_FIRST = {word.split()[0] for word in (*VALUES, *_DIGITS, *_POINT)}
"""What a number in words can begin with: most words of a text are passed over by this alone."""
_PIECE = re.compile(r"[^\W\d_]+")
_JOINT = re.compile(r"[ \r\n-]{1,3}")


_PHONETIC = {"november": "N", "sierra": "S", "echo": "E", "whiskey": "W", "whisky": "W"}
_LETTERED = re.compile(
    r"(?<=\d)\s+(?P<lat>november|sierra)\b(?P<between>.{1,40}?\d)\s+(?P<lon>echo|whisk(?:e)?y)\b", re.IGNORECASE | re.DOTALL
)


def lettered(n: Normal) -> Normal:
    """``5 november 012 58 decimal 3 echo``: the letters of the phonetic alphabet as hemispheres, where both stand."""
    return replaced(n, _LETTERED, lambda m: f" {_PHONETIC[m['lat'].lower()]}{m['between']} {_PHONETIC[m['lon'].lower()]}")


def spoken(n: Normal) -> Normal | None:
    """The text with spelled-out numbers as digits, or ``None`` where there is none."""
    words = _number_words(n.text)
    if not words:
        return None
    runs: list[list[tuple[int, int, str]]] = [[words[0]]]
    for before, after in pairwise(words):
        if _JOINT.fullmatch(n.text, before[1], after[0]):
            runs[-1].append(after)
        else:
            runs.append([after])
    out: list[str] = []
    at: list[int] = []
    last = 0
    for run in runs:
        start, end = run[0][0], run[-1][1]
        new = _figures([word for _, _, word in run])
        # "34 point 2": the word stands between numbers that are written as digits.
        left, right = n.text[last:start].rstrip(), n.text[end:].lstrip()
        if new.startswith(".") and left[-1:].isdigit():
            start = last + len(left)
        if new.endswith(".") and right[:1].isdigit():
            end = len(n.text) - len(right)
        out.append(n.text[last:start] + new)
        at.extend(n.at[last:start])
        at.extend([n.at[start]] * len(new))
        last = end
    out.append(n.text[last:])
    at.extend(n.at[last:])
    return Normal("".join(out), tuple(at))


def _number_words(text: str) -> list[tuple[int, int, str]]:
    """(start, end, word) of each number word or word for a decimal point; the longest reading wins."""
    pieces = [(m.start(), m.end(), m.group().lower()) for m in _PIECE.finditer(text)]
    out: list[tuple[int, int, str]] = []
    i = 0
    while i < len(pieces):
        if pieces[i][2] not in _FIRST:
            i += 1
            continue
        for length in range(min(_LONGEST, len(pieces) - i), 0, -1):
            group = pieces[i : i + length]
            if all(_JOINT.fullmatch(text, a[1], b[0]) for a, b in pairwise(group)):
                word = " ".join(g[2] for g in group)
                if word in VALUES or word in _DIGITS or word in _POINT:
                    out.append((group[0][0], group[-1][1], word))
                    i += length
                    break
        else:
            i += 1
    # A decimal point by itself ("the point is") is no number.
    return out if any(word not in _POINT for _, _, word in out) or re.search(r"\d", text) else []


def _figures(words: list[str]) -> str:
    """Digits said one by one join into one number; a whole number ("thirty-four") stands for itself."""
    out = ""
    joined = False
    for word in words:
        if word in _POINT:
            out = out.rstrip() + "."
            joined = True
        elif word in _DIGITS:
            out += ("" if joined or not out else " ") + _DIGITS[word]
            joined = True
        else:
            value = VALUES[word]
            out += ("" if out.endswith(".") or not out else " ") + str(value)
            joined = False
    return out
