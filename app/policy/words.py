"""Spelling made comparable: the same name however it is typed."""

from __future__ import annotations

import html
import re
import unicodedata
from dataclasses import dataclass
from email.errors import HeaderParseError
from email.header import decode_header
from typing import Final
from urllib.parse import unquote

_LOOKALIKES: Final = str.maketrans(
    "аеорсухіјѕԁһкмтвнԛԝαορεικντυχβη0",
    "aeopcyxijsdhkmtbhqwaopeikvtuxbno",
)
"""Cyrillic and Greek small letters (and zero) that look like Latin ones; applied after case folding."""


_HASTY: Final = str.maketrans("ily15", "lllls")
_WRAPPINGS: Final = 16
"""Each undoing makes a text shorter; nobody wraps deeper by accident."""


_SHORTEST_LINE: Final = 6
SHORTEST_RUN_ON: Final = 8
"""A name this long (letters only) is recognised even with its spaces taken out; shorter ones turn up inside words."""


@dataclass(frozen=True, slots=True)
class Spelling:
    """One name of a body, ready to compare. ``letters`` strictly (accents and case aside), ``words`` also look-alikes of
    other scripts, ``spaced`` those with blanks between and round them, ``skeleton`` as a hasty eye would read it, "" for a short
    name."""

    id: str
    letters: str
    words: tuple[str, ...]
    spaced: str = ""
    skeleton: str = ""

    @classmethod
    def of(cls, id_: str, name: str) -> Spelling:
        found = words(name)
        run_on = "".join(found)
        long = len(run_on) >= SHORTEST_RUN_ON
        return cls(id_, letters(name), found, f" {' '.join(found)} ", skeleton(run_on) if long else "")


def visible(text: str) -> str:
    """NFKC without characters that are not seen (zero width, direction marks)."""
    return "".join(c for c in unicodedata.normalize("NFKC", text) if unicodedata.category(c) != "Cf")


def letters(text: str) -> str:
    """Letters and digits only, case folded, accents off."""
    return "".join(c for c in _plain(text) if c.isalnum())


def words(text: str) -> tuple[str, ...]:
    """The words of a text, case folded, accents off, look-alike letters of other scripts as the Latin ones."""
    return tuple(re.findall(r"[^\W_]+", _plain(text).translate(_LOOKALIKES)))


def skeleton(text: str) -> str:
    """Plain letters as a hasty eye, or a bad speller, takes them: I, l, 1, y and i are one, rn is m, a double letter is one.

    For recognising the long name of a blocked body; far too free for a short one.
    """
    one = text.translate(_HASTY).replace("rn", "m").replace("vv", "w")
    return re.sub(r"(.)\1+", r"\1", one)


def unwrapped(text: str) -> tuple[str, ...]:
    """The text, and what it is once the wrappings of mails and web pages are undone: RFC 2047 words, %20, &nbsp; and the like."""
    out = [text]
    for _ in range(_WRAPPINGS):
        plain = html.unescape(unquote(_decoded(out[-1])))
        if plain == out[-1]:
            break
        out.append(plain)
    return tuple(out)


def _decoded(text: str) -> str:
    if "=?" not in text:
        return text
    try:
        parts = decode_header(text)
        # Beside an encoded word the library gives plain text as bytes too, and every letter beyond Latin-1 as \\uXXXX: read as
        # ASCII those stick to the word ("u201cgacs"), and nobody is recognised.
        return "".join(p if isinstance(p, str) else p.decode(charset or "raw-unicode-escape", "replace") for p, charset in parts)
    except (HeaderParseError, LookupError, ValueError):
        return text


def digits(text: str) -> str:
    """The digits alone, in any script: a telephone number however it is grouped."""
    return "".join(str(unicodedata.digit(c)) for c in text if unicodedata.digit(c, -1) >= 0)


def same_line(one: str, other: str) -> bool:
    """Whether two numbers (digits alone) may ring the same telephone: with or without country and area code, 00 or +.

    For recognising a blocked body, never for knowing a friend.
    """
    short, long = sorted((one.lstrip("0"), other.lstrip("0")), key=len)
    return len(short) >= _SHORTEST_LINE and long.endswith(short)


def loose_address(address: str) -> str:
    """A mail address as a careless host might read it: no dots, dashes or tag in the local part, look-alikes as Latin
    letters. For recognising a blocked body, never for knowing a friend."""
    local, _, domain = _plain(address).translate(_LOOKALIKES).partition("@")
    base = local.partition("+")[0] or local
    return f"{re.sub(r'[._-]', '', base)}@{domain.rstrip('.').replace('googlemail.com', 'gmail.com')}"


def _plain(text: str) -> str:
    decomposed = unicodedata.normalize("NFKD", visible(text).casefold())
    return "".join(c for c in decomposed if not unicodedata.combining(c))
