"""What stands before the window while something goes out by voice or on paper. A person opens them, never a device."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from app.policy.model import ChannelKind
from app.relay.gate import NotReleasedError, Released, opened
from app.worded import joined, worded
from ui.language import tr
from ui.parts import Notice, scrolled
from ui.taborder import TabsByEye
from ui.tokens import GRID, H_KEY
from ui.widgets import button, column, label, row

FILE: Final = ""
"""Stands for no printer: a file in the outbox folder."""

NO_PRINTER: Final = "No printer is set up on this computer."


class ReadAloud(TabsByEye, QDialog):
    """A released text, large, to read out by telephone or radio. Nothing in it can be copied."""

    def __init__(self, parent: QWidget, released: Released, mark: str = "") -> None:
        super().__init__(parent)
        draft = opened(released)
        if draft.channel is not ChannelKind.VOICE:
            raise NotReleasedError("released for another way out, not for reading out")
        self.setWindowTitle(tr("Read aloud"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.text = label("\n\n".join(part for part in (draft.subject, draft.body) if part), "val", wrap=True)
        self.text.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        inside = QWidget()
        inside.setLayout(column(self.text, "stretch", margin=GRID))
        names = joined(", ", (r.text.partition("<")[0].strip() for r in draft.recipients))
        self.close_key = button("Done", "strong", height=H_KEY, on_click=self.close)
        self.setLayout(
            column(
                label(
                    worded("{mark}: not to be transmitted. Read to {names}", mark=mark, names=names)
                    if mark
                    else worded("Read to {names}", names=names),
                    "big",
                    wrap=True,
                ),
                label(released.decision.sentence, "lab", wrap=True),
                (scrolled(inside), 1),
                self.close_key,
                margin=2 * GRID,
            )
        )
        self.resize(840, 620)
        self.close_key.setFocus()


class PrintOn(TabsByEye, QDialog):
    """Which printer? ``give`` is called with its name, or ``FILE``; it says "" when the paper is on its way."""

    def __init__(self, parent: QWidget, printers: Sequence[str], give: Callable[[str], str]) -> None:
        super().__init__(parent)
        self._give = give
        self.setWindowTitle(tr("Print"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.printer_keys = [button(name, height=H_KEY, on_click=partial(self._press, name)) for name in printers]
        self.file_key = button("PDF in the outbox folder", height=H_KEY, on_click=partial(self._press, FILE))
        self.cancel_key = button("Do not print", height=H_KEY, on_click=self.reject)
        self.notice = Notice()
        none = (label(NO_PRINTER, "op", wrap=True),) if not printers else ()
        self.setLayout(
            column(
                label("Print", "big"), *none, *self.printer_keys, self.file_key, self.notice, row((self.cancel_key, 1)),
                margin=2 * GRID,
            )
        )  # fmt: skip
        self.setMinimumWidth(440)
        (self.printer_keys[0] if self.printer_keys else self.file_key).setFocus()

    def _press(self, name: str) -> None:
        trouble = self._give(name)
        if trouble:
            self.notice.say(trouble)
        else:
            self.accept()
