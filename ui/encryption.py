"""The wizard that turns encryption on: what it protects and what not, a passphrase, keys ashore, and the sheet for the safe.

It makes and proves the key files and changes nothing else: the databases are open while the window runs. They are encrypted
at the next start, file by file, behind a bar (``ui.unlocking``). Until then everything is as it was.
"""

from __future__ import annotations

import logging
import queue
import threading
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QCheckBox, QDialog, QStackedWidget, QWidget

from app.diskkey import ENCRYPTED, FULL_DISK, LOST, NOT_ENCRYPTED, DiskKeys, checked_passphrase, new_phrase
from app.entry import SYSTEM
from app.errors import DeviceError, UserError
from app.rescue.entries import SystemNote
from app.worded import joined, worded
from ui.bridge import Bridge
from ui.language import tr
from ui.parts import Choices, Notice, TextField, field, scrolled
from ui.taborder import TabsByEye
from ui.tokens import GRID, H_KEY, H_TOUCH
from ui.unlocking import PassphraseField
from ui.widgets import button, column, frame, label, row

_SIZE: Final = (840, 640)
_LOOK_MS: Final = 100
_WORDS, _OWN = "words", "own"
_log = logging.getLogger(__name__)

EXPLAIN: Final = (
    worded("Encrypted are {ENCRYPTED}.", ENCRYPTED=ENCRYPTED),
    worded("NOT encrypted are {NOT_ENCRYPTED}. {FULL_DISK}.", NOT_ENCRYPTED=NOT_ENCRYPTED, FULL_DISK=FULL_DISK),
    "From the next start on Fairlead asks for the passphrase; the distress card opens without it.",
    "It protects a computer or a stick that is taken away, not one that is running and unlocked.",
    worded("{words}.", words=LOST),
)


class EncryptionDialog(TabsByEye, QDialog):
    """Pages that are gone through with one main key; Back keeps what was typed, Close leaves everything as it was."""

    def __init__(self, bridge: Bridge, parent: QWidget) -> None:
        super().__init__(parent)
        self._bridge = bridge
        disk = bridge.station.disk
        assert disk is not None, "the page is only reached where there is a data folder"
        self._disk: DiskKeys = disk
        self._passphrase = ""
        self._ashore: tuple[str, ...] = ()
        self._answers: queue.Queue[str] = queue.Queue(1)
        self._thread: threading.Thread | None = None
        self.setWindowTitle(tr("Encryption"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.title = label("", "big")
        self.notice = Notice()
        self.main_key = button("", "strong", height=H_KEY, on_click=self.go_on)
        self.back_key = button("Back", height=H_KEY, on_click=self.go_back)
        self.close_key = button("Close", height=H_KEY, on_click=self.close)
        self._pages = QStackedWidget()
        self._steps: list[tuple[str, str, Callable[[], bool]]] = []
        self._add("Encrypt this ship's data", "Go on", self._explain_page(), lambda: True)
        self._add("The passphrase", "Go on", self._passphrase_page(), self._take_passphrase)
        self._add("The key ashore", "Make the keys", self._ashore_page(), self._make)
        self._add("The sheet for the safe", "Done", self._sheet_page(), self._end)
        self._add("Encryption", "Close", self._state_page(), self._end)
        keys = row((self.back_key, 1), (self.main_key, 2), (self.close_key, 1))
        self.setLayout(column(self.title, (self._pages, 1), self.notice, keys, margin=2 * GRID))
        self.resize(*_SIZE)
        self._look = QTimer(self)
        self._look.setInterval(_LOOK_MS)
        self._look.timeout.connect(self._take_answer)
        self._look.start()
        self._go_to(4 if disk.at_rest().on else 0)

    # -- pages

    def _add(self, title: str, main: str, page: QWidget, act: Callable[[], bool]) -> None:
        self._pages.addWidget(page)
        self._steps.append((title, main, act))

    @staticmethod
    def _explain_page() -> QWidget:
        inside = QWidget()
        inside.setLayout(column(*(label(text, wrap=True) for text in EXPLAIN), "stretch", gap=2 * GRID))
        return scrolled(inside)

    def _passphrase_page(self) -> QWidget:
        self.how = Choices({_WORDS: "Take six words", _OWN: "A passphrase of our own"}, 2)
        self.how.changed.connect(self._choose_how)
        self.phrase = label(new_phrase(), "val", wrap=True)
        self.phrase.setAccessibleName(tr("Six words by chance"))
        self.other_key = button("Other words", height=H_TOUCH, on_click=lambda: self.phrase.setText(new_phrase()))
        self._words_box = frame("card", column(self.phrase, row("stretch", self.other_key), margin=12))
        self.first, self.again = PassphraseField("Passphrase"), PassphraseField("The same again")
        self.first.entered.connect(self.again.setFocus)
        self.again.entered.connect(self.go_on)
        self._own_box = QWidget()
        self._own_box.setLayout(column(self.first, self.again))
        page = QWidget()
        page.setLayout(
            column(
                label(
                    "Six words by chance are not guessed in any time. A passphrase of your own has ten letters or more.", wrap=True
                ),
                self.how,
                self._words_box,
                self._own_box,
                "stretch",
            )
        )
        self.how.choose(_WORDS)
        self._own_box.hide()
        return page

    def _ashore_page(self) -> QWidget:
        self.ashore = TextField("age1…, one to a line", lines=5)
        self.without = QCheckBox(tr("Without a key ashore"))
        self.without.setMinimumHeight(H_TOUCH)
        page = QWidget()
        page.setLayout(
            column(
                label(
                    "Somebody ashore whom you trust makes a pair of keys with age-keygen, keeps the secret one, and sends you "
                    "the public one, which begins with age1. With theirs the log opens if the passphrase is lost.",
                    wrap=True,
                ),
                field("Public keys ashore", self.ashore),
                self.without,
                label(worded("{words}.", words=LOST), "word", wrap=True),
                "stretch",
            )
        )
        return page

    def _sheet_page(self) -> QWidget:
        self.sheet = label("", "op", wrap=True)
        self.sheet.setAccessibleName(tr("Sheet for the safe"))
        self.sheet.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        inside = QWidget()
        inside.setLayout(column(self.sheet, "stretch", margin=GRID))
        return scrolled(inside)

    def _state_page(self) -> QWidget:
        self.state = label("", wrap=True)
        self.state.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        inside = QWidget()
        inside.setLayout(column(self.state, "stretch"))
        return scrolled(inside)

    # -- going through them

    def go_on(self) -> None:
        if self._thread is None and self._steps[self._pages.currentIndex()][2]():
            self._go_to(self._pages.currentIndex() + 1)

    def go_back(self) -> None:
        if self._thread is None:
            self._go_to(self._pages.currentIndex() - 1)

    def _go_to(self, index: int) -> None:
        title, main, _ = self._steps[index]
        self._pages.setCurrentIndex(index)
        self.title.setText(title)
        self.main_key.setText(main)
        self.notice.say("")
        self.back_key.setVisible(index in (1, 2))
        self.close_key.setVisible(index < 3)
        if index == 3:
            self.sheet.setText(self._sheet())
        elif index == 4:
            self.state.setText(self._state())
        focus = {1: self.how.key(_WORDS) if self.how.value == _WORDS else self.first, 2: self.ashore}
        focus.get(index, self.main_key).setFocus()

    def _choose_how(self, how: str) -> None:
        self._words_box.setVisible(how == _WORDS)
        self._own_box.setVisible(how == _OWN)
        if how == _OWN:
            self.first.setFocus()

    def _take_passphrase(self) -> bool:
        if self.how.value == _WORDS:
            self._passphrase = self.phrase.text()
            return True
        try:
            typed = checked_passphrase(self.first.text)
        except UserError as error:
            self.notice.say(str(error))
            self.first.setFocus()
            return False
        if self.first.text != self.again.text:
            self.notice.say("The passphrase is not the same twice")
            self.again.setFocus()
            return False
        self._passphrase = typed
        return True

    def _make(self) -> bool:
        """Begin to make the keys; the next page comes when they are there."""
        try:
            texts = self.ashore.value.split()
            self._ashore = tuple(dict.fromkeys(self._disk.check_ashore(text) for text in texts))
            if not self._ashore and not self.without.isChecked():
                raise UserError(worded("Give a key ashore, or press “{text}”", text=self.without.text()))
            if self._ashore and self.without.isChecked():
                raise UserError("There is a key ashore, and “without” is pressed too. Take one of them back")
        except UserError as error:
            self.notice.say(str(error))
            return False
        self.notice.say("The keys are made and proved…")
        self.main_key.setEnabled(False)
        self._thread = threading.Thread(target=self._run, name="disk-keys", daemon=True)
        self._thread.start()
        return False

    def _run(self) -> None:
        try:
            self._disk.prepare(self._passphrase, self._ashore)
            self._answers.put("")
        except (UserError, DeviceError) as error:
            self._answers.put(str(error))
        except Exception as error:  # noqa: BLE001 -- our bug: the log has the traceback, the person is told, the watch goes on
            _log.exception("the keys could not be made")
            self._answers.put(worded("Fault in the program: {name}. Nothing was changed", name=type(error).__name__))

    def _take_answer(self) -> None:
        try:
            problem = self._answers.get_nowait()
        except queue.Empty:
            return
        self._thread = None
        self.main_key.setEnabled(True)
        if problem:
            self.notice.say(problem)
            return
        note = SystemNote(
            what="encryption prepared", detail=worded("keys ashore: {n}. It begins at the next start", n=len(self._ashore))
        )
        self._bridge.write(note, author=SYSTEM)
        self._go_to(3)

    def _end(self) -> bool:
        self._passphrase = ""
        self.close()
        return False

    # -- words

    def _sheet(self) -> str:
        """What is written down by hand and laid into the safe: a file or a print of it would be a second key."""
        now = self._bridge.station.clock.utc()
        ashore = "\n".join(self._ashore) if self._ashore else "NONE: without the passphrase this log is lost"
        return worded(
            "WRITE THIS DOWN BY HAND AND LAY IT INTO THE SHIP'S SAFE. It is not shown again.\n\n"
            "{ship}, log of Fairlead, {day:%d %b %Y}\n\n"
            "Passphrase:\n{passphrase}\n\n"
            "Keys ashore:\n{ashore}\n\n"
            "Passphrase lost: bring the secret key ashore to this computer, and on a terminal:\n"
            "fairlead unlock-with-age FILE\n\n"
            "Now close Fairlead on every computer that uses this data folder, and start it: it asks for the passphrase and "
            "encrypts what is there. Nothing is encrypted before that.",
            ship=self._bridge.station.settings.ship.name or "Ship",
            day=now,
            passphrase=self._passphrase,
            ashore=ashore,
        )

    def _state(self) -> str:
        at_rest = self._disk.at_rest()
        how_far = worded("Files that are encrypted: {n}.", n=len(at_rest.encrypted))
        if at_rest.ending:
            how_far += " It is being turned off; the next start goes on with it."
        elif at_rest.plain:
            how_far += worded(" Not yet: {n}. The next start does it, if nobody else uses the data folder.", n=len(at_rest.plain))
        keys = (
            worded("Keys ashore: {ashore}.", ashore=at_rest.ashore)
            if at_rest.ashore
            else worded("There is NO key ashore. {LOST}.", LOST=LOST)
        )
        return joined(
            "\n\n",
            (
                worded("Encryption is on. {how_far} {keys}", how_far=how_far, keys=keys),
                worded("Encrypted are {ENCRYPTED}.", ENCRYPTED=ENCRYPTED),
                worded("NOT encrypted are {NOT_ENCRYPTED}. {FULL_DISK}.", NOT_ENCRYPTED=NOT_ENCRYPTED, FULL_DISK=FULL_DISK),
                "On a terminal:\nfairlead passphrase changes the passphrase\n"
                "fairlead encrypt --age age1… takes other keys ashore\nfairlead decrypt turns it off",
            ),
        )

    def reject(self) -> None:
        """Escape."""
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._look.stop()
        event.accept()
