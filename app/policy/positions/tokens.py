"""A plain text cut into numbers, angle marks, hemispheres and words: what the angle reader works on."""

from __future__ import annotations

import re
from enum import Enum, auto
from typing import NamedTuple


class Kind(Enum):
    INTEGER = auto()
    DECIMAL = auto()
    TRIPLE = auto()  # 34.12.5 or 34.12.30
    DEGREE = auto()
    MINUTE = auto()
    SECOND = auto()
    HEMISPHERE = auto()
    LATITUDE = auto()
    LONGITUDE = auto()
    SPACE = auto()
    WORD = auto()
    OTHER = auto()


class Token(NamedTuple):
    """A piece of the text; a plain tuple, for there are thousands in a long mail."""

    kind: Kind
    text: str
    start: int
    end: int


def _table(kind: Kind, words: str) -> dict[str, tuple[Kind, str]]:
    return {w: (kind, w) for w in words.split()}


_HEMISPHERES = {
    "N": "n north northern nord norte nördlich nördlicher شمال شمالا شمالاً شمالًا ش kuzey ν",
    "S": "s south southern sud sur süd südlich südlicher جنوب جنوبا جنوباً جنوبًا ج güney",
    "E": "e east eastern est este ost östlich östlicher شرق شرقا شرقاً شرقًا ق doğu",
    "W": "w west western ovest ouest oeste westlich غرب غربا غرباً غربًا غ batı",
    "O": "o",
}
_WORDS: dict[str, tuple[Kind, str]] = {
    **{word: (Kind.HEMISPHERE, letter) for letter, words in _HEMISPHERES.items() for word in words.split()},
    **_table(Kind.DEGREE, "deg degs degree degrees grad grado gradi grados degré degrés degre degres derece درجة درجات d"),
    **_table(Kind.MINUTE, "min mins minute minutes minuten minuti minuto minutos primi primo dakika دقيقة دقائق m"),
    **_table(
        Kind.SECOND, "sec secs second seconds sekunde sekunden secondi secondo seconde secondes segundos saniye ثانية ثواني s"
    ),
    **_table(Kind.LATITUDE, "lat latitude latitudine latitud breite breitengrad latit mlat centery φ العرض عرض"),
    **_table(
        Kind.LONGITUDE, "lon long lng longitude longitudine longitud länge längengrad longit mlon mlong mlng centerx λ الطول طول"
    ),
}
_SIGNS = {"°": Kind.DEGREE, "*": Kind.DEGREE, "'": Kind.MINUTE, '"': Kind.SECOND, "''": Kind.SECOND}
_TOKEN = re.compile(
    r"(?P<triple>(?<![\d.,])\d{1,3}\.\d{1,2}\.\d{1,4}(?![\d.,]*\d))"
    r"|(?P<decimal>\d+\.\d+|\d+,\d+(?![\d]*[.]\d)(?!\d))"
    r"|(?P<integer>\d+)"
    r"|(?P<word>[^\W\d_]+)"
    r"|(?P<space>\s+)"
    r"|(?P<sign>''|[°*'\"])"
    r"|(?P<other>.)",
    re.DOTALL,
)
_KINDS = {kind.name.lower(): kind for kind in Kind}
_ATTACHED = "NSEWOnsewo"


def tokens(text: str, start: int = 0, end: int | None = None) -> list[Token]:
    """All of ``text`` from ``start`` to ``end`` as tokens, in order, nothing left out; offsets are into ``text``."""
    out: list[Token] = []
    for match in _TOKEN.finditer(text, start, len(text) if end is None else end):
        group, (first, last) = match.lastgroup, match.span()
        piece = match.group()
        if group == "word":
            out.extend(_word(piece, first, last))
        elif group == "sign":
            out.append(Token(_SIGNS[piece], piece, first, last))
        else:
            assert group is not None
            out.append(Token(_KINDS[group], piece, first, last))
    return out


def _word(piece: str, start: int, end: int) -> list[Token]:
    known = _WORDS.get(piece.lower())
    if known is not None:
        kind, text = known
        return [Token(kind, text if kind is Kind.HEMISPHERE else piece, start, end)]
    # "12.5minN", "12mN": a unit with the hemisphere written onto it.
    head = _WORDS.get(piece[:-1].lower())
    if piece[-1] in _ATTACHED and head is not None and head[0] in (Kind.DEGREE, Kind.MINUTE, Kind.SECOND):
        return [
            Token(head[0], piece[:-1], start, end - 1),
            Token(Kind.HEMISPHERE, piece[-1].upper(), end - 1, end),
        ]
    return [Token(Kind.WORD, piece, start, end)]
