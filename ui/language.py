"""The window in the officer's language. What is logged, told and exported stays English: it is read by everybody.

Words are looked up where they are put on a widget, nowhere else: ``tr`` takes an English text, alone or made by ``worded``, and
gives it in the language that was installed. A text that the language does not have stays English; a translation that does
not fit its pattern is left out. The files are Qt Linguist's (``ui/assets/languages``); ``make words`` brings them up to date.
"""

from __future__ import annotations

import logging
from datetime import date
from functools import lru_cache
from importlib.resources import as_file, files
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from app.worded import Shape, Worded

LANGUAGES: Final[dict[str, str]] = {"en": "English", "it": "Italiano", "fr": "Français", "de": "Deutsch", "es": "Español"}
"""Code as in the settings -> its own name."""

SMALL: Final = (
    "man", "men", "woman", "women", "minor", "minors", "minor with family", "minors with family", "minor alone", "minors alone",
    "infant", "infants", "pregnant", "not known", "people", "1 person", "nobody", "nobody signed on", "counted", "unexplained",
    "about", "none", "none yet", "saved", "not saved", "saving…", "waiting", "wait", "all there", "live", "silent", "closed",
    "opening", "failed", "lost", "old", "stale", "has no fix", "is stale", "speed unknown", "speed not known", "dangerous",
    "sleeping", "relative", "true", "alarm", "warning", "caution", "REPORTED", "ESTIMATED", "COUNTED", "CLOSED", "DUE", "ESTIMATE",
    "OFF", "the sea", "the boat", "own ship", "other ship", "helicopter", "port", "deceased on board", "deceased at sea",
    "deceased ashore", "missing", "birth", "people in the water", "taking water", "not taking water", "under way", "adrift",
    "capsized", "deflating", "blocked", "not named", "not said", "not usable", "not run yet", "to nobody", "you", "in cc, blocked",
    "was", "were", "yes", "behind", "ahead of", "fast", "slow", "the computer", "unidentified", "unsigned", "ready",
    "open", "folded", "seen", "known", "suspected", "danger", "new", "bad", "own", "now", "any", "why", "name", "years", "course",
    "knots", "ledger", "addressed", "met", "likely", "certain", "a guess", "cc", "bcc", "answer", "slight", "✓ tied", "held",
    "delivered", "handed over", "waits", "moderate", "smooth", "rough", "calm", "by mail", "everything", "male", "female", "radio",
    "mail", "clipboard", "files", "print", "evidence", "address", "pattern", "telephone", "source", "role", "Last\nperson",
    "Look-out", "No reply", "Course", "Rounds", "Guests", "reported", "estimated", "medical", "high", "low", "medium", "no fix",
    "{names} and {last}", "bright", "day", "dusk", "night",
)  # fmt: skip
"""Words too short to be told from names of the program: they stand on the screen alone or inside a sentence."""

CHOSEN: Final = "window.language"
"""Name of the preference: what was chosen in the window goes before the settings, from the next start on."""

CONTEXT: Final = "fairlead"
MOST_WORDS: Final = 2000
"""Longer than this is nobody's label but something that was received or typed."""

MONTHS: Final = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
A_MONTH: Final = "month"
"""What tells May from may."""

_log = logging.getLogger(__name__)
_spoken = "en"


def of_computer() -> str:
    """The language of this computer where the window speaks it, else English."""
    code = QLocale.system().name()[:2]
    return code if code in LANGUAGES else "en"


def tr(text: str) -> str:
    """``text`` in the language of the window. Whatever it is, it never raises: an officer reads English rather than nothing."""
    if isinstance(text, Worded):
        if text.meaning:
            return _word(text.pattern, text.meaning)
        pattern = _word(text.pattern)
        if pattern == text.pattern and not text.shape and not any(isinstance(v, str | date) for v in text.values.values()):
            return str(text)
        try:
            return _in_shape(pattern.format(**{name: _value(value) for name, value in text.values.items()}), text.shape)
        except (LookupError, ValueError, AttributeError, TypeError):
            _log.warning("a translation does not fit: %s", text.pattern)
            return str(text)
    return _word(text) if text and len(text) < MOST_WORDS else text


def _value(value: Any) -> Any:
    if isinstance(value, date):
        return _Dated(value)
    return tr(value) if isinstance(value, Worded) else _word(value) if isinstance(value, str) and value else value


class _Dated:
    """A day or a moment that is formatted as its own ``strftime`` does it, but for the name of the month."""

    def __init__(self, at: date) -> None:
        self._at = at

    def __format__(self, spec: str) -> str:
        month = _word(MONTHS[self._at.month - 1], A_MONTH)
        return month.join(part and format(self._at, part) for part in spec.split("%b")) if spec else str(self._at)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._at, name)


@lru_cache(maxsize=8192)
def _word(text: str, meaning: str = "") -> str:
    """What is not known with its first letter as it is, but with the other one, is said by that: "distress" by "Distress"."""
    if not any(map(str.isalpha, text)):
        return text
    said = QCoreApplication.translate(CONTEXT, text, meaning or None)
    if said != text or not text[0].isalpha():
        return said
    other = (text[0].upper() if text[0].islower() else text[0].lower()) + text[1:]
    known = QCoreApplication.translate(CONTEXT, other)
    if known == other or not known:
        return text
    return _in_shape(known, "first large" if text[0].isupper() else "first small")


def _in_shape(said: str, shape: Shape) -> str:
    """German nouns are written large wherever they stand: there nothing is made small."""
    match shape:
        case "stripped":
            return said.strip()
        case "stripped at the end":
            return said.rstrip()
        case "upper":
            return said.upper()
        case "first large":
            return said[:1].upper() + said[1:]
        case "lower" if _spoken != "de":
            return said.lower()
        case "first small" if _spoken != "de" and not said[:2].isupper():
            return said[:1].lower() + said[1:]
    return said


def install(app: QCoreApplication, code: str) -> None:
    """Speak this language from here on: our words and Qt's own (its dialogs). Before the first widget is made; "en" undoes it."""
    for old in app.findChildren(QTranslator):
        app.removeTranslator(old)
        old.setParent(None)
    global _spoken
    _spoken = code
    _word.cache_clear()
    if code not in LANGUAGES or code == "en":
        return
    ours = QTranslator(app)
    with as_file(files("ui").joinpath(f"assets/languages/fairlead_{code}.qm")) as path:
        if path.is_file() and ours.load(str(path)):
            app.installTranslator(ours)
        else:
            _log.warning("the words of %s are not there: English is shown", LANGUAGES[code])
    qt = QTranslator(app)
    if qt.load(QLocale(code), "qtbase", "_", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        app.installTranslator(qt)
