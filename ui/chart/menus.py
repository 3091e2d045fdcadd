"""The menus of the chart: what is shown, and what can be done with a place."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget

from app.geo import Position, format_position
from app.rescue.state import ChartMark
from app.watch.frame import Target
from app.worded import worded
from ui.apart import choice_of, say_apart
from ui.bridge import Bridge
from ui.chart.scene import LAYERS, Scene
from ui.language import tr
from ui.words import target_name

_VECTOR_MINUTES: Final = (3, 6, 12, 30)


def layers_menu(parent: QWidget, scene: Scene, switch: Callable[[str, bool], None], set_vectors: Callable[[int], None]) -> QMenu:
    """What is shown, and how long the vectors are."""
    menu = _menu(parent)
    for key, words in LAYERS:
        act = menu.addAction(words)
        act.setCheckable(True)
        act.setChecked(key in scene.shown)
        act.toggled.connect(lambda on, which=key: switch(which, on))
    menu.addSeparator()
    for minutes in _VECTOR_MINUTES:
        act = menu.addAction(tr(worded("Vectors {minutes} min", minutes=minutes)))
        act.setCheckable(True)
        act.setChecked(scene.vector_s == minutes * 60)
        act.triggered.connect(lambda _checked=False, chosen=minutes: set_vectors(chosen))
    return menu


def position_menu(
    parent: QWidget,
    bridge: Bridge,
    position: Position,
    centre: Callable[[Position], None],
    measure: Callable[[Position, bool], None],
    sketch: Callable[[Position], None],
) -> QMenu:
    """What can be done with a place on the chart. ``measure``: from there, or (``True``) from own ship through it;
    ``sketch``: a guard zone with its first corner there."""
    menu = _menu(parent)
    menu.addAction(tr(format_position(position))).setEnabled(False)
    new = menu.addAction(tr("New case here"))
    new.triggered.connect(lambda _checked=False: bridge.new_case_requested.emit(position))
    for case in bridge.state.cases.values():
        if case.open:
            add = menu.addAction(tr(worded("Add position to {number}", number=case.number)))
            add.triggered.connect(lambda _checked=False, which=case.id: bridge.case_position_requested.emit(which, position))
    menu.addSeparator()
    menu.addAction(tr("Measure from own ship")).triggered.connect(lambda _checked=False: measure(position, True))
    menu.addAction(tr("Measure from here")).triggered.connect(lambda _checked=False: measure(position, False))
    menu.addAction(tr("Draw a guard zone from here")).triggered.connect(lambda _checked=False: sketch(position))
    menu.addAction(tr("Centre here")).triggered.connect(lambda _checked=False: centre(position))
    return menu


def add_target(menu: QMenu, bridge: Bridge, target: Target | None) -> None:
    """What can be said of the target that stands there: select it; that AIS and radar are two ships, or one again."""
    if target is None:
        return
    menu.addSeparator()
    select = menu.addAction(tr(worded("Select {name}", name=target_name(target))))
    select.triggered.connect(lambda _checked=False: bridge.select(target.id))
    choice = choice_of(bridge, target)
    if choice is not None:
        apart = menu.addAction(tr(worded("{name}: {words}", name=target_name(target), words=choice.words)))
        apart.triggered.connect(lambda _checked=False: say_apart(bridge, target))


def add_marks(
    menu: QMenu, position: Position, marks: Sequence[ChartMark], open_mark: Callable[[Position, ChartMark | None], object]
) -> None:
    """What can be done with a mark: set one there, correct or take away those that stand there."""
    menu.addSeparator()
    for mark in marks:
        act = menu.addAction(tr(worded("Mark {name}: correct, remove", name=mark.name)))
        act.triggered.connect(lambda _checked=False, which=mark: open_mark(which.position, which))
    menu.addAction(tr("Mark here")).triggered.connect(lambda _checked=False: open_mark(position, None))


def _menu(parent: QWidget) -> QMenu:
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return menu
