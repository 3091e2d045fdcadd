"""The registry of pages is whole: whatever widget the program has is seen on one of them, so none goes without its pictures.

On the same walk every text is looked at: the window speaks a language of its own there, English between two marks that nobody sees.
"""

from __future__ import annotations

import importlib
import pkgutil
from dataclasses import dataclass, field

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMainWindow, QWidget

import ui
from tests.ui.gallery.walk import walk
from tests.ui.marked_language import Unspoken, marked, texts_of
from tests.ui.tab_order import troubles
from ui.chart.charts import Charts
from ui.taborder import TabsByEye
from ui.theme import Theme

pytestmark = pytest.mark.xdist_group("gallery")  # the pages are walked through once, in one worker

NEVER_ALONE: dict[str, str] = {}
"""Classes that are seen only as one of their subclasses: the name and why."""


def widgets_of_the_program() -> set[type[QWidget]]:
    """Every class of widget that ``ui`` defines."""
    for module in pkgutil.walk_packages(ui.__path__, "ui."):
        importlib.import_module(module.name)
    found: set[type[QWidget]] = set()
    todo: list[type[QWidget]] = [QWidget]
    while todo:
        for each in todo.pop().__subclasses__():
            todo.append(each)
            if each.__module__.partition(".")[0] == "ui":
                found.add(each)
    return found


@dataclass
class Walked:
    names: list[str] = field(default_factory=list)
    seen: set[type] = field(default_factory=set)
    tabs: list[str] = field(default_factory=list)
    english: dict[str, str] = field(default_factory=dict)
    """What was shown and not looked up -> the first page with it."""


@pytest.fixture(scope="module")
def walked(tmp_path_factory: pytest.TempPathFactory, qapp: QApplication, charts: Charts) -> Walked:
    """One walk for all that is asked here."""
    theme = Theme()
    theme.use("day")
    out, unspoken = Walked(), Unspoken()
    with marked(qapp):
        for name, shown in walk(tmp_path_factory.mktemp("walk"), theme, charts):
            out.names.append(name)
            for each in (shown, *shown.findChildren(QWidget)):
                if each.isVisible():
                    out.seen.update(type(each).__mro__)
                    for text in texts_of(each) if not isinstance(shown, QFileDialog) else ():
                        if unspoken.is_ours(text):
                            out.english.setdefault(text, name)
            if not isinstance(shown, QFileDialog):  # Qt's own
                out.tabs += [f"{name}: {trouble}" for trouble in troubles(shown)]
    return out


@pytest.mark.slow
def test_every_widget_of_the_program_is_seen_on_a_page_of_the_registry(walked: Walked) -> None:
    missed = sorted(f"{each.__module__}.{each.__name__}" for each in widgets_of_the_program() - walked.seen)
    assert [name for name in missed if name not in NEVER_ALONE] == [], "\n".join(missed)
    assert len(walked.names) == len(set(walked.names)), "two pages of one name would be one picture"


@pytest.mark.slow
def test_every_text_of_ours_is_looked_up_before_it_is_shown(walked: Walked) -> None:
    assert walked.english == {}, "look it up where it is put on the widget (ui.language.tr), or keep its parts (app.worded)"


@pytest.mark.slow
def test_on_every_page_tab_reaches_all_that_can_be_pressed_and_goes_as_the_eye_does(walked: Walked) -> None:
    assert walked.tabs == [], "\n".join(walked.tabs)


def test_every_window_and_dialog_of_the_program_goes_by_that_order() -> None:
    windows = {
        each for each in widgets_of_the_program() if issubclass(each, QDialog | QMainWindow) and not issubclass(each, QFileDialog)
    }
    assert len(windows) > 10
    assert [each.__name__ for each in windows if not issubclass(each, TabsByEye)] == []
