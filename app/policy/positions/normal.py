"""Undo how a text was written down, before anybody looks for a position in it.

Every step keeps, for each character, the place in the original text that it came from, so that what is found later can
be shown where it stands. A step never drops a digit or a hemisphere letter.
"""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from urllib.parse import unquote

# Characters that people and mail programs put where a degree, a minute, a second, a dash or a dot belongs.
_DEGREE = "°º˚⁰ᵒ◦∘⁎＊"
_PRIME = "′’‘´`ʹʼ＇′ʻ‛"
_DOUBLE = "″”“„ʺ＂‟"
_DASH = "‐‑‒–—―−﹣－⁃"
_SAME = {
    **dict.fromkeys(_DEGREE, "°"),
    **dict.fromkeys(_PRIME, "'"),
    **dict.fromkeys(_DOUBLE, '"'),
    **dict.fromkeys(_DASH, "-"),
    "٫": ".",
    "٬": ",",
    "،": ",",
    "؛": ";",
    "·": ".",
    "•": " ",
    "　": " ",
    "¸": ",",
    "\t": " ",
    "\u2028": "\n",
    "\u2029": "\n",
}
_DROP = frozenset("\x00\u200b\u200c\u200d\u2060\ufeff\xad\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")

_WIDE = 0xFEE0
_NESTED = 4
"""Escapes inside escapes are undone this often."""
_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z]{2,8});")
_PERCENT = re.compile(r"(?:%[0-9A-Fa-f]{2})+")
_QUOTED = re.compile(r"(?:=[0-9A-F]{2})+")
_SOFT_BREAK = re.compile(r"=\r?\n")
_UNICODE = re.compile(r"\\u([0-9A-Fa-f]{4})")
_HEX_ESCAPE = re.compile(r"\\x([0-9A-Fa-f]{2})")
_LETTER_O = re.compile(r"(?<=\d[.,])[Oo]+(?=\d)|(?<=\d)[Oo]+(?=[.,]?\d)|(?<=\d)[Oo]{2,}|(?<=[.,])[Oo]{2,}(?=\D|$)")
_O_DEGREE = re.compile(r"(?<=\b\d{2})o(?=\d{2}(?:[.,]\d+)?'?\s?[NSEW])|(?<=\b\d{3})o(?=\d{2}(?:[.,]\d+)?'?\s?[NSEW])")
_LOOSE_POINT = re.compile(r"(?<=\d) \. (?=\d+(?!\d|[.,]\d))|(?<=\d) , (?=\d{1,3} ?')")
_DOT_COMMA = re.compile(r"(?<=\b\d{2})\.(?=\d{2},\d{1,3}\s?'?\s?[NSEW])|(?<=\b\d{3})\.(?=\d{2},\d{1,3}\s?'?\s?[NSEW])")
_DOTS = re.compile(r"(?<=\d)\s?(?:\[\.\]|\(\.\)|\{\.\}|\[dot\]|\(dot\))\s?(?=\d)", re.IGNORECASE)
_APART = re.compile(r"(?<!\S)[\d.,'°NSEWO-](?: {1,4}[\d.,'°NSEWO-]){7,}(?!\S)")
_SPACED = re.compile(r"(?<!\S)[\d.](?: [\d.]){3,}(?!\S)")
_MARKS = re.compile(r"[*_]{2,}|(?m:^[ ]*(?:>[ ]?)+)|\|")
_SPLIT_FRACTION = re.compile(r"(?<=\d)[ \r\n]+(?=[.,]\d)")


@dataclass(frozen=True, slots=True)
class Normal:
    """The text made plain; ``at[i]`` is where character ``i`` stands in the original, ``at[len(text)]`` its end."""

    text: str
    at: tuple[int, ...]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Offsets in the original of the characters ``start`` to ``end`` here."""
        if start >= end:
            return self.at[start], self.at[start]
        return self.at[start], max(self.at[end - 1] + 1, self.at[end] if self.at[end] > self.at[end - 1] else 0)


def has_soft_break(n: Normal) -> bool:
    """Whether a line ends in "=": in quoted-printable it goes on with the next line, in any other text it does not."""
    return _SOFT_BREAK.search(n.text) is not None


def unpacked(text: str, *, joined: bool = True) -> Normal:
    """The text with invisible characters and escapes undone, whatever stands inside what, and every letter as it is.

    What is a code of its own (base64, device sentences) is read from this: the next steps change letters in it. ``joined``:
    lines that end in "=" go on with the next one.
    """
    n = _visible(Normal(text, tuple(range(len(text) + 1))))
    for _ in range(_NESTED):
        before = n.text
        if joined:
            n = replaced(n, _SOFT_BREAK, lambda _m: "")
        n = replaced(n, _ENTITY, lambda m: html.unescape(m.group()))
        n = replaced(n, _PERCENT, lambda m: unquote(m.group(), errors="replace"))
        n = replaced(n, _QUOTED, _quoted)
        n = replaced(n, _UNICODE, lambda m: chr(int(m.group(1), 16)))
        n = replaced(n, _HEX_ESCAPE, lambda m: chr(int(m.group(1), 16)))
        if n.text == before:
            break
        n = _visible(n)
    return n


def normal(text: str) -> Normal:
    """The text as plain as it can be made without losing a character that counts."""
    return plain(unpacked(text))


def plain(n: Normal) -> Normal:
    """Unpacked text with look-alikes, digits of other scripts and untidy points made plain."""
    n = _characters(n)
    n = replaced(n, _MARKS, lambda m: " " * len(m.group()))
    n = replaced(n, _DOTS, lambda _m: ".")
    n = replaced(n, _DOT_COMMA, lambda _m: "-")
    n = replaced(n, _O_DEGREE, lambda _m: "°")
    n = replaced(n, _LETTER_O, lambda m: "0" * len(m.group()))
    n = replaced(n, _APART, _together)
    n = replaced(n, _SPACED, lambda m: m.group().replace(" ", ""))
    n = replaced(n, _LOOSE_POINT, lambda m: m.group().strip())
    return replaced(n, _SPLIT_FRACTION, lambda _m: "")


def _together(match: re.Match[str]) -> str:
    """``3 3 - 2 8 . 4 N   0 1 2 - …``: signs that stand one by one; a wide gap and a hemisphere end a number."""
    if sum(c.isdigit() for c in match.group()) < 4:
        return match.group()
    joined = re.sub(r" {2,}", "\n", match.group()).replace(" ", "").replace("\n", " ")
    return re.sub(r"(?<=[NSEWO])(?=\d)", " ", joined)


def _visible(n: Normal) -> Normal:
    """Without invisible characters, and with the wide forms of ASCII as ASCII: both hide escapes."""
    if n.text.isascii() and "\x00" not in n.text:
        return n
    out: list[str] = []
    at: list[int] = []
    for i, c in enumerate(n.text):
        if c in _DROP:
            continue
        out.append(chr(ord(c) - _WIDE) if "\uff01" <= c <= "\uff5e" else c)
        at.append(n.at[i])
    at.append(n.at[-1])
    return Normal("".join(out), tuple(at))


def _quoted(match: re.Match[str]) -> str:
    """Quoted-printable bytes as UTF-8. One escape by itself is only read where it is usual: ``lat=34`` is no escape."""
    raw = bytes.fromhex(match.group().replace("=", ""))
    if len(raw) == 1 and raw not in (b"=", b" ", b"\t", b"\r", b"\n"):
        return match.group()
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return match.group()


def replaced(n: Normal, pattern: re.Pattern[str], with_: Callable[[re.Match[str]], str]) -> Normal:
    """``n`` with every match replaced; each new character comes from the place of its match."""
    if not pattern.search(n.text):
        return n
    out: list[str] = []
    at: list[int] = []
    last = 0
    for match in pattern.finditer(n.text):
        out.append(n.text[last : match.start()])
        at.extend(n.at[last : match.start()])
        new = with_(match)
        out.append(new)
        # All characters of a replacement come from its first one, so that a span over them covers the whole escape.
        at.extend([n.at[match.start()]] * len(new))
        last = match.end()
    out.append(n.text[last:])
    at.extend(n.at[last:])
    return Normal("".join(out), tuple(at))


def _characters(n: Normal) -> Normal:
    if n.text.isascii():
        return n if "\t" not in n.text else Normal(n.text.replace("\t", " "), n.at)
    out: list[str] = []
    at: list[int] = []
    for i, c in enumerate(n.text):
        if c in _DROP:
            continue
        new = _SAME.get(c)
        if new is None:
            digit = unicodedata.decimal(c, None)
            new = str(digit) if digit is not None else c if c.isascii() else unicodedata.normalize("NFKC", c)
            # NFKC gives some marks as a space and a combining accent; the accent would stand in the way.
            new = "".join(_SAME.get(x, x) for x in new if not unicodedata.combining(x)) or (c if unicodedata.combining(c) else "")
        out.append(new)
        at.extend([n.at[i]] * len(new))
    at.append(n.at[-1])
    return Normal("".join(out), tuple(at))
