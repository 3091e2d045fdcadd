"""A part of a page that folds: a heading with the key that adds to it, what is newest in one line, and all of it in rows."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QPushButton, QWidget

from app.worded import worded
from ui.language import tr
from ui.panels.rows_view import Row, RowsView
from ui.theme import Theme
from ui.tokens import H_SMALL
from ui.widgets import IconButton, button, column, label, row, set_flag

_FOLDED, _OPEN = "chevron-right-google", "chevron-down-google"


class FoldKey(IconButton):
    """The heading: a press opens and folds."""

    def __init__(self, theme: Theme, title: str) -> None:
        super().__init__(theme, _FOLDED, title, "flat", height=H_SMALL)
        self._title = title
        set_flag(self, "large", True)

    def show_open(self, on: bool) -> None:
        self._icon = _OPEN if on else _FOLDED
        self._paint_icon()
        self.setAccessibleName(tr(worded("{title}, {value}", title=self._title, value="open" if on else "folded")))


class Section(QWidget):
    """Folded it shows one line, open every row. What nobody entered yet is said in words, folded or not."""

    def __init__(
        self,
        theme: Theme,
        title: str,
        *,
        add: str = "",
        on_add: Callable[[], object] | None = None,
        opened: bool = False,
        lead: int = 60,
        empty: str = "None yet.",
    ) -> None:
        super().__init__()
        self._empty = empty
        self.opened = opened
        self.head = FoldKey(theme, title)
        self.head.clicked.connect(lambda: self.show_open(not self.opened))
        self.add_key: QPushButton | None = button(add, height=H_SMALL, on_click=on_add) if add else None
        self.summary = label("", "lab", wrap=True)
        self.view = RowsView(theme, title, lead)
        heading = row(self.head, "stretch")
        if self.add_key is not None:
            heading.addWidget(self.add_key)
        self.setLayout(column(heading, self.summary, self.view, gap=4))
        self.show_open(opened)

    def show_rows(self, rows: Sequence[Row], summary: str) -> None:
        """``summary``: the newest of it in a line, for when it is folded."""
        self.view.show_rows(rows)
        self.summary.setText(summary if rows and summary else self._empty)
        self._arrange()

    def show_open(self, on: bool) -> None:
        self.opened = on
        self.head.show_open(on)
        self._arrange()

    def _arrange(self) -> None:
        rows = bool(self.view.rows)
        self.view.setVisible(self.opened and rows)
        self.summary.setVisible(not (self.opened and rows))
