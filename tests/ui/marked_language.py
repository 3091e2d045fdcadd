"""A language in which every text that was looked up is its English between two marks without width: pages look as they do in
English, and what stands outside the marks was not looked up."""

from __future__ import annotations

import importlib.util
import re
import string
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path
from types import ModuleType
from typing import Final

from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QWidget

from app.setup.flags import FLAGS
from ui import language

_OPEN, _CLOSE = "\u2061", "\u2062"
_MARKED: Final = re.compile(f"{_OPEN}[^{_OPEN}{_CLOSE}]*{_CLOSE}")
_LEAST: Final = 8
"""Letters of the longest piece of a sentence by which one that was put together is known again."""

LOGGED: Final = frozenset({"Incident", "Attack report", "Photo added", "Place of safety asked for", "Present", "Taken in", "Case"})
"""Titles of lines of the log, which are English in every language, though the window has the same words too."""
NAMES: Final = frozenset(
    {"Alarm Phone", "AURORA", "Aurora", "English", "Company", "Own archive", "Own bridge", "Lawyers", "Libyan Coast Guard", *FLAGS}
)
"""Names of bodies, ships and languages."""


@lru_cache(maxsize=1)
def _tool() -> ModuleType:
    spec = importlib.util.spec_from_file_location("words_tool", Path(__file__).parents[2] / "tools" / "words.py")
    assert spec is not None
    assert spec.loader is not None
    made = importlib.util.module_from_spec(spec)
    sys.modules["words_tool"] = made
    spec.loader.exec_module(made)
    return made


@lru_cache(maxsize=1)
def _known() -> frozenset[str]:
    return frozenset(text.partition(_tool().MEANING)[0] for text in _tool().all_words())


@lru_cache(maxsize=8192)
def _mark(text: str) -> str:
    if not _tool().is_pattern(text):
        return f"{_OPEN}{text}{_CLOSE}"
    out = ""
    for words, name, spec, how in string.Formatter().parse(text):
        if words:
            out += _OPEN + words.replace("{", "{{").replace("}", "}}") + _CLOSE
        if name is not None:
            out += f"{{{name}{'!' + how if how else ''}{':' + spec if spec else ''}}}"
    return out


class _Marks(QTranslator):
    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, source: str, _meaning: str | None = None, _n: int = -1) -> str | None:  # type: ignore[override]
        return _mark(source) if context == language.CONTEXT and source in _known() else None


@contextmanager
def marked(app: QApplication) -> Iterator[None]:
    """Speaks it, and English again afterwards."""
    language.install(app, "en")
    marks = _Marks(app)
    app.installTranslator(marks)
    try:
        yield
    finally:
        language.install(app, "en")


def texts_of(widget: QWidget) -> Iterator[str]:
    """What a widget shows and says, but for what was typed and for lists, which show what was logged."""
    yield widget.toolTip()
    yield widget.accessibleName()
    yield widget.windowTitle()
    if isinstance(widget, QLabel):
        yield QLabel.text(widget)
    elif isinstance(widget, QAbstractButton):
        yield QAbstractButton.text(widget)
    elif isinstance(widget, QComboBox):
        yield from (widget.itemText(i) for i in range(widget.count()))


class Unspoken:
    """Tells words of the program from names, values and what was logged."""

    def __init__(self) -> None:
        self._sentences: list[tuple[str, re.Pattern[str]]] = []
        for text in _known():
            parts = [words for words, *_ in string.Formatter().parse(text)] if _tool().is_pattern(text) else []
            longest = max(parts, key=len, default="").strip()
            if sum(map(str.isalpha, longest)) >= _LEAST and " " in longest:
                self._sentences.append((longest, re.compile("(.+)".join(re.escape(part) for part in parts), re.DOTALL)))

    def is_ours(self, shown: str) -> bool:
        if not shown:
            return False
        rest = _MARKED.sub("", shown)
        if _OPEN in rest:
            return False  # its end was cut off
        alone = rest.strip(" .,:;·\n")
        if not any(map(str.isalpha, alone)) or alone in LOGGED | NAMES:
            return False
        if alone in _known() and _tool().readable(alone):
            return True
        return rest == shown and any(longest in shown and pattern.fullmatch(shown) for longest, pattern in self._sentences)
