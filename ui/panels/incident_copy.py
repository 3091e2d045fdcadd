"""Originals that are copied to a folder or a stick: for whom and why, as the policy decides, and noted in their custody."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from app.rescue.incident_state import MediaItem
from app.worded import worded
from ui.bridge import Bridge
from ui.language import tr
from ui.panels.incident_desk import CopyOrder, MediaDesk
from ui.parts import Choices, Sheet, TextField, field, line_edit
from ui.widgets import label

FOR: Final = {"OWN-ARCHIVE": "Own archive", "LAWYERS": "Lawyers", "FLAG-STATE": "Flag State"}
"""Directory ids that the policy judges; whoever is none of them gets an export, which can hold things back."""


class CopySheet(Sheet):
    """``open`` it with the originals. Leaving it while they are copied stops nothing."""

    def __init__(self, bridge: Bridge, desk: MediaDesk) -> None:
        super().__init__(bridge, "Copy originals", "Choose the folder…")
        self._desk = desk
        self._items: tuple[MediaItem, ...] = ()
        self.what = label("", "lab", wrap=True)
        self.recipient = Choices(FOR, 3)
        self.whom, self.why = line_edit("name, office", name="To whom"), TextField("what for, against what receipt", 3)
        self.body.addWidget(self.what)
        for each in (field("For", self.recipient), field("To whom", self.whom), field("Why", self.why)):
            self.body.addLayout(each)

    @property
    def draft_of(self) -> str:
        return self._items[0].sha256 if self._items else ""

    def open(self, items: tuple[MediaItem, ...]) -> None:
        if items != self._items:
            self.clear()
        self._items = items
        one = len(items) == 1
        self.title.setText(
            worded("Copy {name}", name=items[0].name) if one and items else worded("Copy {n} originals", n=len(items))
        )
        self.what.setText(
            "Each is read and hashed again as it is copied; what is not what its hash says is not given out. It stands in the "
            "custody that it was opened, and that it was copied."
        )
        self.whom.setFocus()

    def save(self) -> None:
        if not self.recipient.value:
            self.refuse("Say for whom: the policy decides by that", self.recipient.key("OWN-ARCHIVE"))
        elif not self.whom.text().strip():
            self.refuse("Say to whom", self.whom)
        else:
            self._choose_folder()

    def copy_to(self, folder: Path) -> None:
        """Copy into this folder now."""
        order = CopyOrder(self._items, folder, self.recipient.value, self.whom.text().strip(), self.why.value)
        problem = self._desk.copy_out(order)
        if problem:
            self.refuse(problem)
            return
        self.notice.say("")
        self.clear()
        self.saved.emit()
        self.closed.emit()

    def clear(self) -> None:
        self.recipient.choose("")
        self.whom.clear()
        self.why.clear()

    def _choose_folder(self) -> None:
        dialog = QFileDialog(self.window(), tr("Folder or stick that gets the copies"))
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)  # the system's own would be white at night
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.filesSelected.connect(lambda names: self.copy_to(Path(names[0])) if names else None)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.bridge.theme.dress(dialog)
        dialog.open()
