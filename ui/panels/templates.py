"""Keys of the lines that are written often: a press, or Alt and its number, puts the words into the log line."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QWidget

from app.config import Template
from app.worded import worded
from ui.flow import Flow
from ui.fonts import font
from ui.keymap import Keymap
from ui.language import tr
from ui.tokens import H_SMALL, T_BODY
from ui.widgets import button, column, row

NUMBERED: Final = 9
FIRST: Final = 4
"""Keys that are always there; the rest behind one more."""
_WIDEST: Final = 92


class TemplateKeys(QWidget):
    """``chosen`` carries the template. Alt+1 to Alt+9 work wherever ``room``, the panel, has the keyboard."""

    chosen = Signal(object)  # Template

    def __init__(self, templates: Sequence[Template], room: QWidget, keys: Keymap) -> None:
        super().__init__()
        self.templates = tuple(templates)
        self.keys = [button(_word(i, t), "key", height=H_SMALL) for i, t in enumerate(self.templates)]
        for i, (key, template) in enumerate(zip(self.keys, self.templates, strict=True)):
            key.clicked.connect(partial(self._press, i))
            key.setToolTip(tr(template.text))
            key.setAccessibleName(tr(worded("Line {name}", name=template.name)))
            if i < NUMBERED:
                keys.bind(room, f"log.template.{i + 1}", partial(self._press, i))
        self.more_key = button("More", "key", height=H_SMALL, on_click=self._switch)
        self.more_key.setFixedWidth(56)
        if len(self.keys) <= FIRST:
            self.more_key.hide()
        flow = Flow()
        for key in self.keys[FIRST:]:
            key.setMinimumWidth(104)
            flow.addWidget(key)
        self._rest = QWidget()
        self._rest.setLayout(flow)
        self._rest.hide()
        self.setLayout(column(self._rest, row(*((key, 1) for key in self.keys[:FIRST]), self.more_key), gap=4))

    def _press(self, index: int, _checked: bool = False) -> None:
        if self._rest.isVisible():
            self._switch()
        self.chosen.emit(self.templates[index])

    def _switch(self) -> None:
        """Show the rest of the keys, or put them away."""
        self._rest.setVisible(self._rest.isHidden())
        self.more_key.setText("More" if self._rest.isHidden() else "Fewer")


def _word(index: int, template: Template) -> str:
    """The number that Alt needs and the name in the language of the window, cut off where it is longer than a key."""
    word = worded("{value} {name}", value=index + 1, name=template.name) if index < NUMBERED else template.name
    return QFontMetrics(font(T_BODY, 600)).elidedText(tr(word), Qt.TextElideMode.ElideRight, _WIDEST)
