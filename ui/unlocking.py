"""What stands before the bridge: the question for the passphrase, and how far an encryption is. Both show the distress card.

No station runs yet: there is no log, no policy and no database behind these windows. They run a loop of their own.
"""

from __future__ import annotations

import logging
import queue
import threading
from collections.abc import Callable
from typing import Final, TypeVar

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QProgressBar, QStackedWidget, QWidget

from app.diskkey import PASSPHRASE_MAX
from app.errors import FairleadError
from app.worded import worded
from ui.alone import show_until
from ui.keymap import default_key
from ui.language import tr
from ui.parts import Notice, field, line_edit, scrolled
from ui.qtapp import make_application
from ui.taborder import TabsByEye
from ui.theme import Theme
from ui.tokens import GRID, H_KEY, H_TOUCH, PALETTES, PaletteName
from ui.widgets import IconButton, Segmented, button, column, label, row, set_cls, set_flag

T = TypeVar("T")
LOOK_MS: Final = 100
CARD_MS: Final = 500
_SIZE: Final = (840, 620)
_FIELD: Final = 64
_LINE: Final = 800
"""No line is longer on a wide screen: it would not be read."""
_STEPS: Final = 1000
CAPS: Final = "Caps Lock is on"
_log = logging.getLogger(__name__)


class PassphraseField(QWidget):
    """A large field with a key that shows what is typed, and a word when Caps Lock is on."""

    entered = Signal()

    def __init__(self, caption: str, *, may_show: bool = True, height: int = _FIELD) -> None:
        super().__init__()
        self.edit = line_edit(name=caption)
        self.edit.setFixedHeight(height)
        self.edit.setMaxLength(PASSPHRASE_MAX)
        self.edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.edit.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.edit.installEventFilter(self)
        self.edit.returnPressed.connect(self.entered)
        self.show_key = button("Show", height=height)
        self.show_key.setCheckable(True)
        self.show_key.setFixedWidth(96)
        self.show_key.setAccessibleName(tr(worded("Show {lower}", lower=caption.lower())))
        self.show_key.toggled.connect(self._show)
        self.show_key.setVisible(may_show)
        self.caps = label(CAPS, "secb")
        self.caps.hide()
        self.setLayout(field(caption, column(row((self.edit, 1), self.show_key), self.caps, gap=4)))
        self.setFocusProxy(self.edit)

    @property
    def text(self) -> str:
        return self.edit.text()

    def clear(self) -> None:
        self.edit.clear()
        self.show_key.setChecked(False)

    def _show(self, on: bool) -> None:
        self.edit.setEchoMode(QLineEdit.EchoMode.Normal if on else QLineEdit.EchoMode.Password)
        self.show_key.setText("Hide" if on else "Show")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            self._look_at_caps(event)
        return super().eventFilter(watched, event)

    def _look_at_caps(self, event: QKeyEvent) -> None:
        """Qt does not say whether it is on: a capital letter without Shift does, or a small one with it."""
        if event.key() == Qt.Key.Key_CapsLock:
            self.caps.setVisible(not self.caps.isVisible())
            return
        letter = event.text()
        if len(letter) == 1 and letter.isalpha() and letter.lower() != letter.upper():
            self.caps.setVisible(letter.isupper() is not bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))


class _Before(QWidget):
    """A window before the bridge: a title, a middle, and a line below with the distress card and the palettes."""

    ended = Signal()

    def __init__(self, title: str, middle: QWidget, card: Callable[[], str], theme: Theme) -> None:
        super().__init__()
        self.setWindowTitle(tr("Fairlead"))
        set_cls(self, "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._card, self._theme = card, theme
        self.card_text = label("", "op", wrap=True)
        self.card_text.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        inside = QWidget()
        inside.setLayout(column(self.card_text, margin=GRID))
        self.back_key = button("Back", height=H_KEY, on_click=self.show_middle)
        self.card_page = QWidget()
        self.card_page.setLayout(column(label("Distress card", "big"), (scrolled(inside), 1), self.back_key))
        narrow, self._middle = QWidget(), QWidget()
        narrow.setMaximumWidth(_LINE)
        narrow.setLayout(column(label(title, "big", wrap=True), (middle, 1)))
        self._middle.setLayout(row("stretch", (narrow, 1), "stretch", gap=0))
        self._pages = QStackedWidget()
        self._pages.addWidget(self._middle)
        self._pages.addWidget(self.card_page)
        self.card_key = button("Distress card  Shift+F4", height=H_KEY, on_click=self.show_card)
        keys = [IconButton(theme, f"palette-{name}", height=H_TOUCH) for name in PALETTES]
        for key, name in zip(keys, PALETTES, strict=True):
            key.setAccessibleName(tr(worded("{capitalize} colours", capitalize=name.capitalize())))
            key.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.palettes = Segmented(keys)
        self.palettes.setFixedWidth(H_TOUCH * len(PALETTES))
        self.palettes.choose(list(PALETTES).index(theme.name))
        self.palettes.chosen.connect(lambda index: theme.use(PALETTES[index]))
        self.setLayout(column((self._pages, 1), row(self.card_key, "stretch", self.palettes), margin=2 * GRID, gap=2 * GRID))
        QShortcut(QKeySequence(default_key("master.distress")), self, self.show_card)
        self._follow = QTimer(self)
        self._follow.setInterval(CARD_MS)
        self._follow.timeout.connect(self._show_card_text)
        self._follow.start()
        self._show_card_text()
        theme.dress(self)
        self.resize(*_SIZE)

    def show_card(self) -> None:
        """What to read out when the own ship is in distress: no passphrase stands before it."""
        self._show_card_text()
        self._pages.setCurrentWidget(self.card_page)
        self.back_key.setFocus()

    def show_middle(self) -> None:
        self._pages.setCurrentWidget(self._middle)

    def _show_card_text(self) -> None:
        """The card follows the position."""
        text = self._card()
        if text != self.card_text.text():
            self.card_text.setText(text)

    def give_up(self) -> None:
        """Close, end: what that means is the subclass's."""

    def closeEvent(self, event: QCloseEvent) -> None:
        event.ignore()
        self.give_up()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._pages.currentWidget() is self.card_page:
            self.show_middle()
        else:
            super().keyPressEvent(event)


class PassphraseWindow(TabsByEye, _Before):
    """``check`` is called on a thread of its own: opening takes a second. ``opened`` says how it ended."""

    def __init__(self, check: Callable[[str], None], card: Callable[[], str], theme: Theme) -> None:
        self._check = check
        self._answers: queue.Queue[str] = queue.Queue(1)
        self._thread: threading.Thread | None = None
        self.opened = False
        self.passphrase = PassphraseField("Passphrase")
        self.notice = Notice()
        self.open_key = button("Open", "strong", height=H_KEY, on_click=self.try_it)
        self.end_key = button("End the program", height=H_KEY, on_click=self.give_up)
        middle = QWidget()
        middle.setLayout(
            column(
                label("Without the passphrase nothing is opened, made or changed. The devices are not recorded yet.", wrap=True),
                GRID,
                self.passphrase,
                self.notice,
                GRID,
                row((self.open_key, 2), (self.end_key, 1)),
                GRID,
                label("Lost? The key ashore opens it too, on a terminal:\nfairlead unlock-with-age FILE", "sec", wrap=True),
                "stretch",
            )
        )
        super().__init__("This log is encrypted", middle, card, theme)
        self.passphrase.entered.connect(self.try_it)
        self._look = QTimer(self)
        self._look.setInterval(LOOK_MS)
        self._look.timeout.connect(self._take_answer)
        self._look.start()
        self.passphrase.setFocus()

    def try_it(self) -> None:
        if self._thread is not None:
            return
        if not self.passphrase.text:
            self.notice.say("Give the passphrase")
            return
        self.notice.say("")
        self.open_key.setText("Opening…")
        self.open_key.setEnabled(False)
        self._thread = threading.Thread(target=self._run, args=(self.passphrase.text,), name="unlock", daemon=True)
        self._thread.start()

    def _run(self, passphrase: str) -> None:
        try:
            self._check(passphrase)
            self._answers.put("")
        except FairleadError as error:
            self._answers.put(str(error))
        except Exception as error:  # noqa: BLE001 -- our bug: the log has the traceback, the person is told
            _log.exception("the passphrase could not be tried")
            self._answers.put(worded("Fault in the program: {name}", name=type(error).__name__))

    def _take_answer(self) -> None:
        try:
            problem = self._answers.get_nowait()
        except queue.Empty:
            return
        self._thread = None
        if not problem:
            self.opened = True
            self.passphrase.clear()
            self.ended.emit()
            return
        self.open_key.setText("Open")
        self.open_key.setEnabled(True)
        self.notice.say(problem)
        set_flag(self.passphrase.edit, "wrong", True)
        self.passphrase.edit.selectAll()
        self.passphrase.setFocus()

    def give_up(self) -> None:
        self.ended.emit()


class PutOff(FairleadError):
    """The person did not want to wait for the rest."""


class WorkWindow(_Before):
    """``work`` runs on a thread of its own, with a function that says (0..1, what is done now)."""

    def __init__(self, work: Callable[[Callable[[float, str], None]], object], card: Callable[[], str], theme: Theme) -> None:
        self._work = work
        self._news: queue.Queue[tuple[float, str]] = queue.Queue(64)
        self._stop = threading.Event()
        self.result: object | None = None
        self.error: BaseException | None = None
        self.what = label("", "lab", wrap=True)
        self.progress = QProgressBar()
        self.progress.setRange(0, _STEPS)
        self.progress.setFixedHeight(H_TOUCH)
        self.progress.setAccessibleName(tr("How far it is"))
        self.notice = Notice()
        self.later_key = button("Not now: start the bridge", height=H_KEY, on_click=self.give_up)
        middle = QWidget()
        middle.setLayout(
            column(
                label("Each file is copied, proved and exchanged as a whole: a stop or a power cut loses nothing.", wrap=True),
                GRID,
                self.progress,
                self.what,
                self.notice,
                "stretch",
                row("stretch", self.later_key),
            )
        )
        super().__init__("The logs of this ship are being converted", middle, card, theme)
        self._look = QTimer(self)
        self._look.setInterval(LOOK_MS)
        self._look.timeout.connect(self._take_news)
        self._look.start()
        self._thread = threading.Thread(target=self._run, name="conversion", daemon=True)
        self._thread.start()

    def _run(self) -> None:
        try:
            self.result = self._work(self._say)
        except PutOff:
            pass
        except BaseException as error:  # noqa: BLE001 -- raised again on the main thread
            self.error = error

    def _say(self, done: float, what: str) -> None:
        if self._stop.is_set():
            raise PutOff
        if not self._news.full():
            self._news.put((done, what))

    def _take_news(self) -> None:
        while not self._news.empty():
            done, what = self._news.get_nowait()
            self.progress.setValue(round(done * _STEPS))
            self.what.setText(what)
        if not self._thread.is_alive():
            self._look.stop()
            self.ended.emit()

    def give_up(self) -> None:
        self._stop.set()
        self.later_key.setEnabled(False)
        self.notice.say("The step at hand is ended first. The rest is done at the next start")


def ask_for_passphrase(check: Callable[[str], None], card: Callable[[], str], palette: PaletteName) -> bool:
    """Ask until it opens; False where the person gave up."""
    window = PassphraseWindow(check, card, _theme(palette))
    show_until(window, window.ended, window.give_up)
    return window.opened


def show_work(work: Callable[[Callable[[float, str], None]], T], card: Callable[[], str], palette: PaletteName) -> T | None:
    """Do the work behind a window that shows how far it is; ``None`` where it was put off. Raises what the work raises."""
    window = WorkWindow(work, card, _theme(palette))
    show_until(window, window.ended, window.give_up)
    if window.error is not None:
        raise window.error
    return window.result  # type: ignore[return-value]  # what the work gave


def _theme(palette: PaletteName) -> Theme:
    make_application()
    theme = Theme()
    theme.use(palette)
    return theme
