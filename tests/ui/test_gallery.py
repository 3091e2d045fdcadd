"""The registry of pages is whole: whatever widget the program has is seen on one of them, so none goes without its pictures."""

from __future__ import annotations

import importlib
import pkgutil
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

import ui
from tests.ui.gallery.walk import walk
from ui.chart.charts import Charts
from ui.theme import Theme

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


@pytest.mark.slow
def test_every_widget_of_the_program_is_seen_on_a_page_of_the_registry(tmp_path: Path, theme: Theme, charts: Charts) -> None:
    seen: set[type] = set()
    names: list[str] = []
    for name, shown in walk(tmp_path, theme, charts):
        names.append(name)
        seen.update(kind for each in (shown, *shown.findChildren(QWidget)) if each.isVisible() for kind in type(each).__mro__)
    missed = sorted(f"{each.__module__}.{each.__name__}" for each in widgets_of_the_program() - seen)
    assert [name for name in missed if name not in NEVER_ALONE] == [], "\n".join(missed)
    assert len(names) == len(set(names)), "two pages of one name would be one picture"
