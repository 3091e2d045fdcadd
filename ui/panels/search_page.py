"""Search over the whole log: one line to type in, keys that write the usual narrowings, hits newest first."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from functools import partial
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from app.errors import DeviceError, UserError
from app.rescue.state import Case
from app.worded import joined, worded, worded_count
from ui.bridge import Bridge
from ui.language import tr
from ui.log_view import LogView
from ui.panels.search_hits import Hit, hits
from ui.panels.search_list import HitDelegate, HitsModel
from ui.panels.search_query import Around, Asked, ask, with_value
from ui.parts import line_edit
from ui.tokens import GRID, H_SMALL, H_TOUCH
from ui.widgets import IconButton, button, column, label, row, set_cls
from ui.words import clock

SEARCH_AFTER_MS: Final = 150
HINT: Final = (
    "Type words; all of them have to stand in one entry. Narrow it by the keys above, or by typing\n"
    "case:014    by:mara    kind:comms\n"
    "after:02:00    before:04:30    on:yesterday\n"
    "near:5 (miles round own ship)    near:5@014    in:chart"
)
_MOST_OFFERED: Final = 12


class SearchPage(QWidget):
    """``opened`` carries the line of a hit. What was typed stays for the next time."""

    closed = Signal()
    opened = Signal(object)  # Line

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self.bridge = bridge
        self._authors: tuple[int, tuple[str, ...]] = (-1, ())
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SEARCH_AFTER_MS)
        self._timer.timeout.connect(self.search)
        self.back = IconButton(bridge.theme, "arrow-left-google", kind="key")
        self.back.setFixedWidth(H_TOUCH)
        self.back.setAccessibleName(tr("Back to the log"))
        self.back.clicked.connect(self.closed)
        self.field = line_edit("Find in the whole log", name="Find in the log")
        self.field.installEventFilter(self)
        self.field.textChanged.connect(lambda _text: self._timer.start())
        self.field.returnPressed.connect(self._open_current)
        self.keys: dict[str, QPushButton] = {}
        for name, menu in (
            ("Case", self._case_menu),
            ("Author", self._author_menu),
            ("Time", self._time_menu),
            ("Place", self._place_menu),
        ):
            key = button(name, height=H_SMALL)
            key.clicked.connect(partial(self._show_menu, key, menu))
            self.keys[name] = key
        self.said = label("", "lab", wrap=True)
        self.model = HitsModel()
        self._delegate = HitDelegate(bridge.theme, bridge.station.clock.utc)
        self.view = LogView(self.model, self._delegate)
        self.view.setAccessibleName(tr("What was found"))
        self.view.opened.connect(self._open)
        self.view.installEventFilter(self)
        self.hint = label("Enter opens · arrow keys choose · Escape goes back", "sec")
        self.setLayout(
            column(
                row(self.back, (self.field, 1)),
                row(*((key, 1) for key in self.keys.values())),
                self.said,
                (self.view, 1),
                self.hint,
                margin=(12, GRID, 12, GRID),
            )
        )
        self._show(Asked())

    def start(self, text: str | None = None) -> None:
        """Begin with ``text``, or go on with what was typed last: it is selected, so typing begins anew."""
        if text is not None:
            self.field.setText(text)
        self.field.setFocus()
        self.field.selectAll()
        self.search()

    def come_back(self) -> None:
        """From a hit that was opened and perhaps corrected."""
        row_ = self.view.currentIndex().row()
        self.search()
        self.view.setFocus()
        self.view.setCurrentIndex(self.model.index(min(max(row_, 0), self.model.rowCount() - 1), 0))

    def search(self) -> None:
        """Ask the log now."""
        self._timer.stop()
        self._show(ask(self.field.text(), self._around()))

    # -- what was found

    def _show(self, asked: Asked) -> None:
        self._show_keys(asked.values)
        found: tuple[Hit, ...] = ()
        if asked.problems:
            text = joined(". ", asked.problems)
        elif asked.query is None:
            text = HINT
        else:
            try:
                answer = self.bridge.station.logbook.search(asked.query)
            except DeviceError as error:
                text = worded("The log cannot be searched now: {error}", error=error)
            except UserError as error:  # it is still being read
                text = str(error)
            else:
                found = hits(answer.ids, self.bridge.station.logbook.line)
                text = _count(answer.total, len(answer.ids), len(found))
        self.said.setText(text)
        self.model.show_hits(found, asked.words)
        if found:
            self.view.scrollToTop()

    def _open_current(self) -> None:
        if self._timer.isActive():
            self.search()
        self._open(max(self.view.currentIndex().row(), 0))

    def _open(self, row_: int) -> None:
        hit = self.model.hit(row_)
        if hit is not None:
            self.view.setCurrentIndex(self.model.index(row_, 0))
            self.opened.emit(hit.line)

    def _around(self) -> Around:
        # Who wrote anything is a walk through the whole log: only where somebody is asked for.
        authors = self._known_authors() if "by:" in self.field.text().casefold() else ()
        own = self.bridge.frame.own.position.value
        return Around(self.bridge.station.clock.utc(), self.bridge.state.cases, authors, own, self.bridge.chart_box)

    def _known_authors(self) -> tuple[str, ...]:
        state = self.bridge.state
        if self._authors[0] != state.seq:
            names = {line.entry.author for line in state.lines} | {e.author for line in state.lines for e in line.history}
            self._authors = state.seq, tuple(sorted(names))
        return self._authors[1]

    # -- keys that write shortcuts

    def _show_keys(self, values: Mapping[str, str]) -> None:
        place = values.get("near", "")
        shown = {
            "Case": values.get("case", ""),
            "Author": values.get("by", ""),
            "Time": joined(" – ", (v for v in (values.get("after", ""), values.get("before", "")) if v)) or values.get("on", ""),
            "Place": worded("{place} NM", place=place) if place and "@" not in place else place or values.get("in", ""),
        }
        for name, key in self.keys.items():
            metrics = key.fontMetrics()
            key.setText(metrics.elidedText(shown[name] or name, Qt.TextElideMode.ElideRight, 92))
            key.setAccessibleName(tr(worded("{name}: {value}", name=name, value=shown[name] or "any")))
            set_cls(key, "done" if shown[name] else "")

    def _show_menu(self, key: QPushButton, fill: Callable[[QMenu], None], _checked: bool = False) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        fill(menu)
        menu.popup(key.mapToGlobal(key.rect().bottomLeft()))

    def _offer(self, menu: QMenu, text: str, **values: str) -> None:
        menu.addAction(text).triggered.connect(lambda _checked=False: self.narrow(**values))

    def narrow(self, **values: str) -> None:
        """Write shortcuts into the line, "" taking one out, and search."""
        text = self.field.text()
        for name, value in values.items():
            text = with_value(text, name, value)
        self.field.setText(worded("{text} ", text=text) if text else "")
        self.field.setFocus()
        self.search()

    def _case_menu(self, menu: QMenu) -> None:
        self._offer(menu, "Any case", case="")
        for case in self._cases():
            self._offer(menu, f"{case.number}{'' if case.open else ', closed'}", case=case.number)

    def _author_menu(self, menu: QMenu) -> None:
        self._offer(menu, "Anybody", by="")
        for name in self._known_authors()[:_MOST_OFFERED]:
            self._offer(menu, name, by=name)

    def _time_menu(self, menu: QMenu) -> None:
        now: datetime = self.bridge.station.clock.utc()
        self._offer(menu, "Any time", after="", before="", on="")
        for hours in (1, 4, 12):
            since = now - timedelta(hours=hours)
            when = clock(since) if since.date() == now.date() else f"{since:%Y-%m-%d %H:%M}"
            self._offer(menu, worded_count(hours, "The last hour", "The last {n} hours"), after=when, before="", on="")
        self._offer(menu, "Today", on="today", after="", before="")
        self._offer(menu, "Yesterday", on="yesterday", after="", before="")

    def _place_menu(self, menu: QMenu) -> None:
        self._offer(menu, "Any place", near="", **{"in": ""})
        self._offer(menu, "What the chart shows now", near="", **{"in": "chart"})
        self._offer(menu, "About 5 NM round own ship", near="5", **{"in": ""})
        for case in self._cases():
            if case.position is not None:
                self._offer(menu, worded("About 5 NM round {number}", number=case.number), near=f"5@{case.number}", **{"in": ""})

    def _cases(self) -> list[Case]:
        return list(reversed(list(self.bridge.state.cases.values())))[:_MOST_OFFERED]

    # -- keyboard

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrow down goes from the line into the hits, arrow up from the first hit back into the line."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if watched is self.field and event.key() == Qt.Key.Key_Down and self.model.rowCount():
                self.view.setFocus()
                self.view.setCurrentIndex(self.model.index(max(self.view.currentIndex().row(), 0), 0))
                return True
            if watched is self.view and event.key() == Qt.Key.Key_Up and self.view.currentIndex().row() <= 0:
                self.field.setFocus()
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif (event.key() == Qt.Key.Key_F and control) or event.text() == "/":
            self.start()
        else:
            super().keyPressEvent(event)


def _count(total: int, shown: int, lines: int) -> str:
    """Entries that were found; several wordings of one line are several entries."""
    if not total:
        return "Nothing found"
    entries = "1 entry" if total == 1 else worded("{total:,} entries", total=total)
    in_lines = worded(" in {lines:,} {value}", lines=lines, value="line" if lines == 1 else "lines") if lines != shown else ""
    return (
        f"{entries}{in_lines}"
        if shown >= total
        else worded("{entries}, the newest {shown}{in_lines} shown", entries=entries, shown=shown, in_lines=in_lines)
    )
