"""The page on which the data folder and a second disk are named, with what there is to say of each as it is typed."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtWidgets import QLineEdit

from app.config import Storage
from app.setup.kit import folder_words
from app.worded import worded
from ui.file_chooser import choose_path
from ui.parts import field, line_edit
from ui.setup.pages import Page
from ui.tokens import GRID
from ui.widgets import button, column, label, row, set_flag


class DataPage(Page):
    """The data folder and a second disk."""

    def __init__(self, storage: Storage, usual: Path) -> None:
        super().__init__()
        self._usual = usual
        self.folder = line_edit(str(usual), name="Data folder")
        self.folder.setText(storage.folder)
        self.second = line_edit("e.g. /media/EVIDENCE; empty for none", name="Second disk")
        self.second.setText(storage.second_disk)
        self.folder_words, self.second_words = label("", "sec", wrap=True), label("", "sec", wrap=True)
        self.folder_key = button("Choose…", on_click=lambda: self._pick(self.folder, "Data folder"))
        self.second_key = button("Choose…", on_click=lambda: self._pick(self.second, "Second disk"))
        for edit in (self.folder, self.second):
            edit.textEdited.connect(lambda _text: self._typed())
        self.setLayout(
            column(
                field("Data folder: the log, photos and recordings of all missions. Empty: the usual place",
                      row((self.folder, 1), self.folder_key)),
                self.folder_words,
                2 * GRID,
                field("Second disk or stick: the log and the evidence go there too, while it happens",
                      row((self.second, 1), self.second_key)),
                self.second_words,
                "stretch",
            )
        )  # fmt: skip
        self._say()

    def _typed(self) -> None:
        self._say()
        self.changed.emit()

    def _pick(self, edit: QLineEdit, what: str) -> None:
        found = choose_path(self, what, edit.text() or str(self._usual), folder=True)
        if found:
            edit.setText(found)
            self._typed()

    def _say(self) -> bool:
        good, words = folder_words(Path(self.folder.text().strip() or self._usual))
        self.folder_words.setText(words)
        set_flag(self.folder, "wrong", not good)
        second = self.second.text().strip()
        fine, more = folder_words(Path(second)) if second else (True, "If this computer is lost, so is the log")
        if second and Path(second).expanduser() == Path(self.folder.text().strip() or self._usual).expanduser():
            fine, more = False, "That is the data folder itself: name another disk"
        self.second_words.setText(more)
        set_flag(self.second, "wrong", not fine)
        return good and fine

    def wrong(self) -> str:
        return "" if self._say() else worded("{text}. {text2}", text=self.folder_words.text(), text2=self.second_words.text())

    def values(self) -> dict[str, str]:
        return {"folder": self.folder.text().strip(), "second_disk": self.second.text().strip()}

    def typed(self) -> dict[str, str]:
        return self.values()

    def take_up(self, typed: Mapping[str, str]) -> None:
        self.folder.setText(typed.get("folder", self.folder.text()))
        self.second.setText(typed.get("second_disk", self.second.text()))
        self._say()

    def enter(self) -> None:
        self.folder.setFocus()

    def summary(self) -> str:
        second = self.second.text().strip()
        return worded("{value}, ", value=self.folder.text().strip() or self._usual) + (
            worded("copies on {second}", second=second) if second else "no second disk"
        )
