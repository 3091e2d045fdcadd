"""The chooser of files and folders: Qt's own and never the system's, which would be white at night. Its small pictures take the
colours of the palette, its rows and keys a finger's size, and of what stands in its columns nothing is cut.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPalette, QPixmap, QTransform
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFileDialog,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QSplitter,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolButton,
    QTreeView,
    QWidget,
)

from ui.icons import svg_pixmap
from ui.language import tr
from ui.tokens import H_SMALL, H_TOUCH

_SIZE: Final = (960, 620)
_SIDE_PX: Final = 180
_ICON: Final = 20
_KEYS: Final[dict[str, tuple[str, int]]] = {
    "backButton": ("arrow-left-google", 0),
    "forwardButton": ("arrow-left-google", 180),
    "toParentButton": ("chevron-up-google", 0),
    "newFolderButton": ("plus", 0),
}
"""Qt's names of its keys: the icon, and by how many degrees it is turned."""
_UNUSED: Final = ("listModeButton", "detailModeButton")
_TYPE: Final = 2
"""Column that says no more than the end of a name does."""


class FileChooser(QFileDialog):
    """A file that is there, or a folder. ``kinds``: what may be chosen, each as ``Pictures (*.jpg *.png)``."""

    def __init__(
        self, parent: QWidget | None, title: str, start: str = "", kinds: Sequence[str] = (), *, folder: bool = False
    ) -> None:
        super().__init__(parent, tr(title), start)
        self.setOption(QFileDialog.Option.DontUseNativeDialog)
        self.setFileMode(QFileDialog.FileMode.Directory if folder else QFileDialog.FileMode.ExistingFile)
        self.setViewMode(QFileDialog.ViewMode.Detail)
        if kinds:
            self.setNameFilters([tr(each) for each in kinds])
        room = self.screen().availableSize()
        self.resize(min(_SIZE[0], room.width()), min(_SIZE[1], room.height()))
        self._pictures = _Pictures(self)
        for view in self.findChildren(QAbstractItemView):
            if not isinstance(view, QHeaderView):
                view.setItemDelegate(self._pictures)
        for combo in self.findChildren(QComboBox):
            combo.setIconSize(QSize(0, 0))  # a folder beside the path of a folder
        for each in (*self.findChildren(QComboBox), *self.findChildren(QLineEdit), *self.findChildren(QPushButton)):
            each.setMinimumHeight(H_TOUCH)
        for name in _UNUSED:
            for key in self.findChildren(QToolButton, name):
                key.hide()
        for splitter in self.findChildren(QSplitter):
            splitter.setSizes([_SIDE_PX, self.width() - _SIDE_PX])
        for tree in self.findChildren(QTreeView):
            header = tree.header()
            header.setStretchLastSection(False)
            header.setSectionHidden(_TYPE, True)
            for column in range(header.count()):
                header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
            header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self._colour()

    @property
    def chosen(self) -> str:
        """The path, "" for none."""
        return next(iter(self.selectedFiles()), "")

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self._colour()

    def _colour(self) -> None:
        role = QPalette.ColorRole
        lit, off = (self.palette().color(which).name() for which in (role.ButtonText, role.PlaceholderText))
        for name, (icon, turned) in _KEYS.items():
            for key in self.findChildren(QToolButton, name):
                turn = QTransform().rotate(turned)
                made = QIcon(svg_pixmap(icon, lit, _ICON).transformed(turn))
                made.addPixmap(svg_pixmap(icon, off, _ICON).transformed(turn), QIcon.Mode.Disabled)
                key.setIcon(made)
                key.setIconSize(QSize(_ICON, _ICON))
                key.setFixedSize(H_SMALL, H_SMALL)


def choose_path(parent: QWidget, title: str, start: str = "", kinds: Sequence[str] = (), *, folder: bool = False) -> str:
    """Ask, and wait for the answer; "" where nobody chose anything."""
    chooser = FileChooser(parent, title, start, kinds, folder=folder)
    chosen = chooser.chosen if chooser.exec() else ""
    chooser.deleteLater()
    return chosen


class _Pictures(QStyledItemDelegate):
    """Rows of a finger's height; each picture in one colour of the palette, whatever the system's is."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        super().initStyleOption(option, index)
        if not option.icon.isNull():
            colour = option.palette.color(QPalette.ColorRole.PlaceholderText)
            option.icon = QIcon(_tinted(option.icon.pixmap(QSize(_ICON, _ICON)), colour))

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        hint = super().sizeHint(option, index)
        return QSize(hint.width(), max(hint.height(), H_SMALL))


def _tinted(pixmap: QPixmap, colour: QColor) -> QPixmap:
    """Its shape, filled."""
    made = QPixmap(pixmap.size())
    made.setDevicePixelRatio(pixmap.devicePixelRatio())
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.drawPixmap(0, 0, pixmap)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.fillRect(made.rect(), colour)
    painter.end()
    return made
