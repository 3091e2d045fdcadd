"""Spelling made comparable: the same name however it is typed."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import Final

_LOOKALIKES: Final = str.maketrans(
    "аеорсухіјѕԁһкмтвнԛԝαορεικντυχβη0",
    "aeopcyxijsdhkmtbhqwaopeikvtuxbno",
)
"""Cyrillic and Greek small letters (and zero) that look like Latin ones; applied after case folding."""


@dataclass(frozen=True, slots=True)
class Spelling:
    """One name of a body, ready to compare. ``letters`` strictly (accents and case aside), ``words`` also look-alikes."""

    id: str
    letters: str
    words: tuple[str, ...]

    @classmethod
    def of(cls, id_: str, name: str) -> Spelling:
        return cls(id_, letters(name), words(name))


def visible(text: str) -> str:
    """NFKC without characters that are not seen (zero width, direction marks)."""
    return "".join(c for c in unicodedata.normalize("NFKC", text) if unicodedata.category(c) != "Cf")


def letters(text: str) -> str:
    """Letters and digits only, case folded, accents off."""
    return "".join(c for c in _plain(text) if c.isalnum())


def words(text: str) -> tuple[str, ...]:
    """The words of a text, case folded, accents off, look-alike letters of other scripts as the Latin ones."""
    return tuple(re.findall(r"[^\W_]+", _plain(text).translate(_LOOKALIKES)))


def digits(text: str) -> str:
    """The digits alone: a telephone number however it is grouped."""
    return "".join(c for c in text if c.isdigit())


def loose_address(address: str) -> str:
    """A mail address as a careless host might read it: no dots, dashes or tag in the local part, look-alikes as Latin
    letters. For recognising a blocked body, never for knowing a friend."""
    local, _, domain = _plain(address).translate(_LOOKALIKES).partition("@")
    base = local.partition("+")[0] or local
    return f"{re.sub(r'[._-]', '', base)}@{domain.rstrip('.').replace('googlemail.com', 'gmail.com')}"


def _plain(text: str) -> str:
    decomposed = unicodedata.normalize("NFKD", visible(text).casefold())
    return "".join(c for c in decomposed if not unicodedata.combining(c))
