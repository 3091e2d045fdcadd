"""The window speaks five languages; the log and all that leaves the ship speak English."""

from __future__ import annotations

import importlib.util
import string
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from functools import lru_cache
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel
from pytestqt.qtbot import QtBot

from app.errors import UserError
from app.rescue.entries import LogLine, MobMarked
from app.worded import dated, first_large, first_small, joined, listed, meant, one_line, worded
from ui import language
from ui.bridge import Bridge
from ui.chart.charts import Charts
from ui.language import LANGUAGES, tr
from ui.window import MainWindow

ROOT = Path(__file__).parents[2]
OTHERS = [code for code in LANGUAGES if code != "en"]
ENOUGH = 0.97
Speak = Callable[[str], None]


def _words() -> ModuleType:
    """The tool that lists the words, with its list made once."""
    spec = importlib.util.spec_from_file_location("words", ROOT / "tools" / "words.py")
    assert spec is not None
    assert spec.loader is not None
    made = importlib.util.module_from_spec(spec)
    sys.modules["words"] = made
    spec.loader.exec_module(made)
    made.all_words = lru_cache(None)(made.all_words)
    return made


words = _words()


@pytest.fixture
def speak(qapp: QApplication) -> Iterator[Speak]:
    """Speaks a language, and English again after the test."""
    yield lambda code: language.install(qapp, code)
    language.install(qapp, "en")


def _names(pattern: str) -> list[tuple[str, str, str]]:
    return sorted((name, spec or "", how or "") for _, name, spec, how in string.Formatter().parse(pattern) if name is not None)


@pytest.mark.parametrize("code", OTHERS)
def test_every_sentence_has_the_values_that_the_english_one_has(code: str) -> None:
    done = words.translations(words.FOLDER / f"fairlead_{code}.ts")
    wrong = [en for en, said in done.items() if words.is_pattern(en) and _names(en) != _names(said)]
    assert wrong == []


@pytest.mark.parametrize("code", OTHERS)
def test_the_words_of_the_window_are_translated(code: str) -> None:
    known, done = words.all_words(), words.translations(words.FOLDER / f"fairlead_{code}.ts")
    left = [text for text in known if text not in done]
    assert len(left) <= (1 - ENOUGH) * len(known), left[:40]


@pytest.mark.parametrize("code", OTHERS)
def test_what_ships_is_made_of_what_was_translated(code: str, qapp: QApplication) -> None:
    translator = QTranslator()
    assert translator.load(str(words.FOLDER / f"fairlead_{code}.qm"))
    done = words.translations(words.FOLDER / f"fairlead_{code}.ts")
    other = [en for en, said in done.items() if translator.translate(language.CONTEXT, *en.split(words.MEANING)) != said]
    assert other == [], "run: make words"


@pytest.mark.parametrize("code", OTHERS)
def test_the_window_is_in_the_language_and_its_own_texts_stay_english_inside(
    code: str, speak: Speak, bridge: Bridge, charts: Charts, qtbot: QtBot
) -> None:
    speak(code)
    window = MainWindow(bridge, charts)
    qtbot.addWidget(window)
    tab = next(each for each in window.panel.findChildren(QAbstractButton) if each.text() == "People")
    assert QAbstractButton.text(tab) == words.translations(words.FOLDER / f"fairlead_{code}.ts")["People"]
    shown = {QLabel.text(each) for each in window.findChildren(QLabel)}
    known = words.all_words()
    english = {each.text() for each in window.findChildren(QLabel) if words.readable(each.text())}
    same = {text for text in english & shown if text in known and tr(text) != text}
    assert same == set()
    window.close()


def test_a_value_in_a_sentence_is_said_in_the_language_too(speak: Speak) -> None:
    speak("de")
    alone = tr("not known")
    assert alone != "not known"
    assert alone in tr(worded("{a}: {b}", a="GPS 1", b=worded("{x}", x="not known")))
    assert tr(joined(", ", ("GPS 1", "not known"))) == f"GPS 1, {alone}"


def test_months_are_named_in_the_language_and_stay_english_inside(speak: Speak) -> None:
    seen = datetime(2026, 5, 3, 23, 58, tzinfo=UTC)
    said = dated(seen, "%d %b %Y %H:%M")
    assert said == tr(said) == "03 May 2026 23:58"
    speak("de")
    assert said == "03 May 2026 23:58"
    assert tr(said) == "03 Mai 2026 23:58"
    assert "03 Mai 2026" in tr(joined(", ", ("AURORA", dated(seen.date(), "%d %b %Y"))))
    assert tr(worded("{since}", since=seen)) == str(seen)


def test_what_is_brought_onto_one_line_is_a_sentence_still_and_never_said_word_by_word(speak: Speak) -> None:
    speak("fr")
    asked = worded("Place of safety, request {n}", n=1)
    assert tr(one_line(asked)) == tr(asked) != asked
    assert tr(one_line("Place of safety,\nrequest 1")) == "Place of safety, request 1", "what was typed stays as it was typed"


def test_a_word_that_stands_for_two_things_is_said_by_its_meaning(speak: Speak) -> None:
    speak("de")
    assert tr(meant("Dead", "engine")) != tr("Dead")
    assert tr(meant("Alert", "of the bridge")) != tr("Alert"), "an alert of the bridge is no phase of a case"
    assert tr(meant("Dead", "a meaning that nobody translated")) == tr("Dead")
    assert meant("Dead", "engine") == "Dead"


def test_what_an_error_says_is_said_in_the_language(speak: Speak) -> None:
    speak("es")
    error = UserError(worded("{folder} is no folder", folder="/x"))
    assert tr(str(error)) == "/x no es una carpeta"


def test_large_and_small_letters_do_not_lose_the_words(speak: Speak) -> None:
    speak("it")
    said = worded("about {n}", n=7)
    assert (tr(said), tr(first_large(said)), tr(said.capitalize()), tr(f"{said}".upper())) == (
        "circa 7",
        "Circa 7",
        "Circa 7",
        "ABOUT 7",
    )
    assert tr(said.upper()) == "CIRCA 7"
    assert tr("Open cases") == "Casi aperti"
    assert tr(first_small("Open cases")) == "casi aperti"
    assert tr("Open cases".lower()) == "casi aperti"
    assert tr(listed(("Malta", worded("about {n}", n=2)))) == "Malta e circa 2"
    speak("de")
    assert tr("Open cases".lower()) == "offene Fälle"
    assert tr("Distress".lower())[0].isupper(), "German nouns are large wherever they stand"


@pytest.mark.parametrize("code", OTHERS)
def test_a_word_that_stays_as_in_english_is_not_taken_for_its_twin_with_a_large_letter(code: str) -> None:
    """The one is said by the other where it has no translation of its own, and one that is the same looks as if it had none."""
    done = words.translations(words.FOLDER / f"fairlead_{code}.ts")
    twins = {en: done.get(en[:1].swapcase() + en[1:], "") for en, said in done.items() if said == en}
    assert {en: twin for en, twin in twins.items() if twin and twin.casefold() != en.casefold()} == {}


def test_a_text_that_nobody_translated_stays_as_it_is(speak: Speak) -> None:
    speak("fr")
    for text in ("", "BOURBON ARCADIA", "{n} of }{", "x" * 5000, worded("{n} {{left}} of them", n=3)):
        assert tr(text) == text


def test_a_translation_that_does_not_fit_gives_the_english_text(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(language, "_word", lambda text: "{missing} verloren" if text == "{n} lost" else text)
    assert tr(worded("{n} lost", n=2)) == "2 lost"


def test_what_is_logged_from_a_window_in_another_language_is_english(speak: Speak, bridge: Bridge, qtbot: QtBot) -> None:
    speak("it")
    for payload in (LogLine(text="Open"), MobMarked()):
        assert bridge.write(payload) is not None
    qtbot.waitUntil(lambda: bridge.tick() or len(bridge.station.state.lines) >= 2)
    texts = [f"{line.title} {line.text}" for line in bridge.station.state.lines]
    assert any("Open" in text for text in texts)
    assert any("overboard" in text.lower() for text in texts)


def test_english_again_undoes_it(speak: Speak, qapp: QApplication) -> None:
    speak("es")
    speak("en")
    assert tr("People") == "People"
    assert not list(qapp.findChildren(QTranslator))
