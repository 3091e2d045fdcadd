"""The rows of the device page: one link each, with the last minute of its rate as bars."""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping, Sequence
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView

from app.readings import LinkPhase, LinkState
from app.watch.frame import Priority
from app.worded import joined, meant, worded
from ui.fonts import font
from ui.icons import alert_pixmap, dot_pixmap
from ui.language import tr
from ui.theme import Theme
from ui.tokens import H_TOUCH, T_BODY
from ui.words import UNKNOWN

_Index = QModelIndex | QPersistentModelIndex
_NO_PARENT: Final = QModelIndex()
COLUMNS: Final[tuple[tuple[str, int], ...]] = (
    ("Device", 168),
    ("Where", 0),
    ("Sentences", 320),
    ("Last minute", 136),
    ("per s", 64),
    ("age s", 64),
    ("bad", 64),
    (meant("lost", "lines of a device"), 56),
    ("State", 136),
)
SENTENCES: Final = 2
_SPARK, _FIRST_NUMBER, _STATE = 3, 4, 8
_BARS: Final = 30
_SECONDS_PER_BAR: Final = 2.0


def age_of(link: LinkState, now_mono: float) -> float | None:
    """Seconds since the last good sentence; ``None`` when there never was one."""
    return None if link.last_good is None else max(0.0, now_mono - link.last_good.mono)


class DevicesModel(QAbstractTableModel):
    """Fed at 2 Hz. The rates of the last minute are kept per device, bounded."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._links: tuple[LinkState, ...] = ()
        self._now = 0.0
        self._no_fix: Mapping[str, str] = {}
        self._rates: dict[str, deque[float]] = {}
        self._sampled = float("-inf")
        theme.changed.connect(self._announce)

    def update(self, links: Sequence[LinkState], now_mono: float, no_fix: Mapping[str, str] | None = None) -> None:
        """``no_fix``: receivers that talk but whose position is not used, and why: a live link is not a live position."""
        new = tuple(links)
        self._no_fix = no_fix or {}
        self._sample(new, now_mono)
        self._now = now_mono
        if len(new) != len(self._links):
            self.beginResetModel()
            self._links = new
            self.endResetModel()
        else:
            self._links = new
            self._announce()

    def link(self, row: int) -> LinkState | None:
        return self._links[row] if 0 <= row < len(self._links) else None

    def rates(self, source: str) -> tuple[float, ...]:
        """Sentences per second of the last minute, oldest first."""
        return tuple(self._rates.get(source, ()))

    def _sample(self, links: tuple[LinkState, ...], now: float) -> None:
        if now - self._sampled < _SECONDS_PER_BAR:
            return
        self._sampled = now
        self._rates = {
            link.source: deque((*self._rates.get(link.source, ()), link.rate if link.phase is LinkPhase.LIVE else 0.0), _BARS)
            for link in links
        }

    def _announce(self) -> None:
        if self._links:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._links) - 1, len(COLUMNS) - 1))

    def rowCount(self, parent: _Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._links)

    def columnCount(self, parent: _Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return tr(COLUMNS[section][0])
        return _align(section) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        link = self.link(index.row())
        if link is None:
            return None
        column = index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return tr(self._text(link, column))
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _align(column)
        if role == Qt.ItemDataRole.FontRole:
            return font(T_BODY, 600) if column in (0, _FIRST_NUMBER) else None
        if role == Qt.ItemDataRole.DecorationRole:
            if column == 0:
                return self._sign(link)
            return self._bars(link.source) if column == _SPARK else None
        if role == Qt.ItemDataRole.ToolTipRole:
            bad = (worded("{reason}: {n}", reason=reason, n=n) for reason, n in link.counters.bad)
            return tr(joined("\n", bad) if column == 6 else link.reason)
        return None

    def _text(self, link: LinkState, column: int) -> str:
        age = age_of(link, self._now)
        texts = (
            link.source,
            link.where or UNKNOWN,
            joined(" ", link.sentences) or UNKNOWN,
            "",
            f"{link.rate:.1f}",
            UNKNOWN if age is None else f"{age:.1f}" if age < 100 else f"{age:.0f}",
            str(link.counters.bad_total),
            str(link.counters.dropped),
            worded("live, {value}", value=self._no_fix[link.source]) if self._live_unused(link) else link.phase.value,
        )
        return texts[column]

    def _live_unused(self, link: LinkState) -> bool:
        return link.phase is LinkPhase.LIVE and link.source in self._no_fix

    def _sign(self, link: LinkState) -> QIcon:
        """An icon, not a picture: Qt tints a picture in a selected row, and a caution would have another colour there."""
        live = link.phase is LinkPhase.LIVE and not self._live_unused(link)
        drawn = dot_pixmap(self._theme.tokens.run, 24) if live else alert_pixmap(Priority.CAUTION, self._theme.tokens, 24)
        icon = QIcon(drawn)
        icon.addPixmap(drawn, QIcon.Mode.Selected)
        return icon

    def _bars(self, source: str) -> QPixmap:
        """A bar per two seconds; a gap is a silence."""
        tokens = self._theme.tokens
        pixmap = QPixmap(4 * _BARS, 24)
        pixmap.fill(Qt.GlobalColor.transparent)
        rates = self.rates(source)
        most = max(rates, default=0.0) or 1.0
        p = QPainter(pixmap)
        p.fillRect(0, 22, 4 * _BARS, 1, QColor(tokens.off))
        for i, rate in enumerate(rates, start=_BARS - len(rates)):
            height = round(20 * rate / most)
            p.fillRect(4 * i, 22 - height, 3, height, QColor(tokens.accent))
        p.end()
        return pixmap


def _align(column: int) -> Qt.AlignmentFlag:
    right = _FIRST_NUMBER <= column < _STATE
    return (Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft) | Qt.AlignmentFlag.AlignVCenter


def dress(table: QTableView, model: DevicesModel) -> None:
    """Rows for a finger, nothing to edit, and a fixed width for each column but where the device is."""
    table.setModel(model)
    table.setFrameShape(QFrame.Shape.NoFrame)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setIconSize(QSize(120, 24))
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    table.setTabKeyNavigation(False)
    vertical, head = table.verticalHeader(), table.horizontalHeader()
    vertical.hide()
    vertical.setMinimumSectionSize(H_TOUCH)
    vertical.setDefaultSectionSize(H_TOUCH)
    head.setFixedHeight(24)
    head.setHighlightSections(False)
    for i, (_name, width) in enumerate(COLUMNS):
        if width:
            table.setColumnWidth(i, width)
        else:
            head.setSectionResizeMode(i, QHeaderView.ResizeMode.Stretch)
