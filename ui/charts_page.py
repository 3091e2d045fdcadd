"""The page of the crew's own charts: which there are, how old, what each covers, on or off, order, opacity; and the own ports."""

from __future__ import annotations

from functools import partial
from itertools import pairwise
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QFrame, QProgressBar, QPushButton, QWidget

from app.charts.importing import MISSING
from app.charts.ownports import FILE
from app.charts.shelf import OPACITIES
from app.geo import Position
from app.worded import first_large, worded
from ui.bridge import Bridge
from ui.chart.usercharts import Sheet, UserCharts, scale_words
from ui.file_chooser import FileChooser
from ui.language import tr
from ui.parts import Notice, discard, scrolled
from ui.taborder import TabsByEye
from ui.tokens import GRID, H_KEY
from ui.widgets import button, column, label, row, set_cls

NOT_FOR_NAVIGATION: Final = (
    "Not for navigation. These charts are a background to the rescue picture; the ECDIS stays the chart of the ship."
)
_EMPTY: Final = (
    "No charts yet. Put MBTiles, ENC cells (S-57, .000), .kap or GeoTIFF into {folder}, or add them here. "
    "Encrypted ENCs (S-63) stay in the ECDIS."
)
_PORTS: Final = "Own ports: {n}, from {file}"
_NO_PORTS: Final = "Own ports and places of safety: write them into {file} ([[port]] name, lat, lon, role)"
_SORTS: Final = {"tiles": "MBTiles", "enc": "ENC", "image": "Raster chart"}
_MOST_ROWS: Final = 200
_KEY: Final = 64


class ChartRow(QFrame):
    """One chart: what it is, and its keys."""

    def __init__(self, page: ChartsPage, sheet: Sheet, place: int, of: int) -> None:
        super().__init__()
        set_cls(self, "card")
        chart = sheet.chart
        self.which = chart.id
        self.name = label("", "word")
        self.name.setText(sheet.title or chart.name)  # a name of a file is no word of ours
        self.about = label(about_words(sheet), "sec", wrap=True)
        self.trouble = label(first_large(sheet.trouble), "", wrap=True)
        self.trouble.setVisible(bool(sheet.trouble))
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(10)
        self.bar.setRange(0, 100)
        self.bar.setValue(round(100 * (chart.share or 0.0)))
        self.bar.setVisible(chart.waiting)
        shown = chart.ready is not None and not sheet.trouble
        self.keys: dict[str, QPushButton] = {}
        acts = (
            ("on", "On" if chart.on else "Off", shown),
            ("opacity", f"{chart.opacity} %", shown and chart.on),
            ("up", "Up", place > 0),
            ("down", "Down", place < of - 1),
            ("show", "Show", shown and sheet.box is not None),
            ("again", "Read again", bool(chart.mark) and not chart.waiting and bool(sheet.trouble)),
            ("cancel", "Cancel", chart.waiting),
            ("remove", "Remove", not chart.waiting),
        )
        for key, words, there in acts:
            if key in ("again", "cancel") and not there:
                continue
            made = button(words, on_click=partial(page.act, chart.id, key))
            made.setMinimumWidth(_KEY)
            made.setEnabled(there)
            made.setAccessibleName(f"{tr(words)}: {self.name.text()}")
            self.keys[key] = made
        if shown and chart.on:
            set_cls(self.keys["on"], "done")
        said = (self.name, self.about, self.trouble, self.bar)
        self.setLayout(column(*said, row(*self.keys.values(), "stretch"), margin=GRID, gap=4))


class ChartsPage(TabsByEye, QDialog):
    """Follows what is read in while it is open."""

    def __init__(self, bridge: Bridge, charts: UserCharts, parent: QWidget) -> None:
        super().__init__(parent)
        self._bridge, self._charts = bridge, charts
        self.setWindowTitle(tr("Own charts"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        set_cls(self, "panel")
        self.rows: list[ChartRow] = []
        self._sheets: tuple[Sheet, ...] = ()
        self.empty = label("", "lab", wrap=True)
        self._inside = QWidget()
        self._list = column(gap=GRID)
        self.ports = label("", "sec", wrap=True)
        self._inside.setLayout(column(self.empty, self._list, self.ports, "stretch"))
        self._area = scrolled(self._inside)
        self.notice = Notice()
        self.file_key = button("Add a file…", height=H_KEY, on_click=lambda: self._choose(folder=False))
        self.folder_key = button("Add a folder…", height=H_KEY, on_click=lambda: self._choose(folder=True))
        self.look_key = button("Look again", height=H_KEY, on_click=charts.look)
        self.close_key = button("Close", height=H_KEY, on_click=self.close)
        self.setLayout(
            column(
                label("Own charts", "big"),
                label(NOT_FOR_NAVIGATION, "lab", wrap=True),
                (self._area, 1),
                self.notice,
                row((self.file_key, 1), (self.folder_key, 1), (self.look_key, 1), (self.close_key, 1)),
                margin=2 * GRID,
            )
        )
        self.resize(900, 680)
        charts.changed.connect(self._show)
        charts.ports_changed.connect(self._show)
        self._show()
        charts.look()
        (self.rows[0].keys["on"] if self.rows and self.rows[0].keys["on"].isEnabled() else self.file_key).setFocus()

    def act(self, which: str, what: str) -> None:
        """One press on a key of a chart."""
        shelf = self._charts.shelf
        order = [sheet.chart.id for sheet in self._charts.sheets]
        sheet = next((s for s in self._charts.sheets if s.chart.id == which), None)
        if sheet is None:
            return
        said = ""
        if what == "on":
            shelf.set_on(which, not sheet.chart.on)
        elif what == "opacity":
            at = OPACITIES.index(sheet.chart.opacity) if sheet.chart.opacity in OPACITIES else 0
            shelf.set_opacity(which, OPACITIES[(at + 1) % len(OPACITIES)])
        elif what in ("up", "down"):
            at = order.index(which)
            to = min(max(at + (1 if what == "down" else -1), 0), len(order) - 1)
            order.insert(to, order.pop(at))
            shelf.use_order(order)
        elif what == "show" and sheet.box is not None:
            west, south, east, north = sheet.box
            self._bridge.show_on_chart(Position((south + north) / 2, (west + east) / 2))
        elif what == "again":
            shelf.again(which)
        elif what == "cancel":
            shelf.cancel(which)
        elif what == "remove":
            said = shelf.remove(which)
        self.notice.say(said)

    def add(self, path: Path) -> None:
        """Show a file or folder from where it is."""
        self.notice.say(self._charts.shelf.add(path))

    def closeEvent(self, event: QCloseEvent) -> None:
        self._charts.changed.disconnect(self._show)
        self._charts.ports_changed.disconnect(self._show)
        super().closeEvent(event)

    def done(self, result: int) -> None:
        self.close()
        super().done(result)

    def _choose(self, *, folder: bool) -> None:
        kinds = () if folder else ("Charts (*.mbtiles *.000 *.kap *.tif *.tiff)", "All files (*)")
        dialog = FileChooser(self, "Charts to show", "", kinds, folder=folder)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: self.add(Path(name)))
        dialog.open()

    def _show(self) -> None:
        """The list anew; the key that had the keyboard has it again."""
        sheets = self._charts.sheets
        if sheets != self._sheets:
            self._sheets = sheets
            self._show_rows(sheets)
        self._show_words(sheets)

    def _show_rows(self, sheets: tuple[Sheet, ...]) -> None:
        focused = self.focusWidget()
        held = next(((r.which, k) for r in self.rows for k, key in r.keys.items() if key is focused), None)
        for old in self.rows:
            discard(old)
        self.rows = [ChartRow(self, sheet, n, len(sheets)) for n, sheet in enumerate(sheets[:_MOST_ROWS])]
        for made in self.rows:
            self._list.addWidget(made)
        for r in self.rows:
            if held is not None and r.which == held[0]:
                key = r.keys.get(held[1])
                usable = [each for each in (key, *r.keys.values(), self.close_key) if each is not None and each.isEnabled()]
                usable[0].setFocus()
        keys = [key for r in self.rows for key in r.keys.values()]
        for one, other in pairwise([*keys, self.file_key, self.folder_key, self.look_key, self.close_key]):
            QWidget.setTabOrder(one, other)

    def _show_words(self, sheets: tuple[Sheet, ...]) -> None:
        shelf = self._charts.shelf
        more = [worded("{n} more charts are shown and not listed", n=len(sheets) - _MOST_ROWS)] if len(sheets) > _MOST_ROWS else []
        empty = [worded(_EMPTY, folder=shelf.folder)] if not sheets else []
        missing = [MISSING] if any(s.trouble == MISSING for s in sheets) else []
        self.empty.setText("\n".join(tr(text) for text in (*empty, *missing, *more, *shelf.trouble)))
        self.empty.setVisible(bool(self.empty.text()))
        own = len(self._charts.ports.port)
        ports = worded(_PORTS if own else _NO_PORTS, n=own, file=shelf.folder / FILE)
        self.ports.setText("\n".join((*self._charts.port_trouble, tr(ports))))


def about_words(sheet: Sheet) -> str:
    """Sort, scale, age and area in one line."""
    words = [tr(_SORTS[sheet.chart.sort]), scale_words(sheet.scale), sheet.edition]
    if sheet.box is not None:
        west, south, east, north = sheet.box
        words.append(f"{_angle(south, 'N', 'S')} – {_angle(north, 'N', 'S')}, {_angle(west, 'E', 'W')} – {_angle(east, 'E', 'W')}")
    if sheet.chart.waiting:
        words.append(tr("being read in" if sheet.chart.share is not None else "waits to be read in"))
    elif sheet.chart.ready is not None and sheet.scale is None and not sheet.trouble:
        words.append(tr("being opened"))
    return " · ".join(word for word in words if word)


def _angle(value: float, plus: str, minus: str) -> str:
    degrees, minutes = divmod(round(abs(value) * 60), 60)
    return f"{degrees}°{minutes:02d}′{plus if value >= 0 else minus}"


def open_charts(bridge: Bridge, charts: UserCharts | None, parent: QWidget) -> ChartsPage | None:
    """Open the page over a window; nothing where this station has no charts of its own (a test, a look back)."""
    if charts is None:
        bridge.notice.emit(tr("There are no own charts here"))
        return None
    made = ChartsPage(bridge, charts, parent)
    made.open()
    return made
