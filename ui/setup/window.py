"""The wizard: pages with the steps beside them, and below, on every page, "Start now" and the distress card.

No station runs yet. What is typed is kept at once, so that closing the window, a power cut or an urgent start lose nothing.
"""

from __future__ import annotations

import signal
from collections.abc import Callable
from types import FrameType
from typing import Any, Final

from PySide6.QtCore import QEventLoop, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QLabel, QStackedWidget, QWidget

from app.config import Settings, Ship
from app.errors import FairleadError, UserError
from app.setup.answers import Answers
from app.setup.kit import Outcome, SetupKit
from app.setup.settings_file import SettingsText
from app.worded import first_small, worded
from ui.language import install, of_computer, tr
from ui.parts import Notice, scrolled
from ui.qtapp import make_application
from ui.setup.data_page import DataPage
from ui.setup.found import FoundPage
from ui.setup.pages import EncryptPage, Page, PolicyPage, ReadyPage, ShipPage, SoundPage
from ui.taborder import TabsByEye
from ui.theme import Theme
from ui.tokens import GRID, H_KEY, H_TOUCH, PALETTES, PaletteName
from ui.widgets import IconButton, Segmented, button, column, label, row, rule, set_cls

POLL_MS: Final = 200
KEEP_MS: Final = 400
_SIZE: Final = (1180, 700)
_STEPS_WIDTH: Final = 232
_DRAFT: Final = "setup"


class SetupWindow(TabsByEye, QWidget):
    """``outcome`` says how it ended once ``ended`` came; ``written`` are the settings as they were written, if they were."""

    ended = Signal()

    def __init__(self, kit: SetupKit, theme: Theme, play: Callable[[], str]) -> None:
        super().__init__()
        self.kit, self._theme, self._palette = kit, theme, theme.name
        self.outcome = Outcome.CLOSED
        self.written: Settings | None = None
        self.encrypt = False
        self._aside = False  # the old file cannot be read, and may be set aside
        self.setWindowTitle(tr("Fairlead · Set up"))
        set_cls(self, "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        now = settings_now(kit)
        draft = kit.draft.get(_DRAFT, {})
        typed: dict[str, dict[str, str]] = {k: _texts(v) for k, v in draft.items() if isinstance(v, dict)}
        self.found = FoundPage(theme, kit.ears, now.device, typed.get("found", {}))
        self._language = now.screen.language
        self.ship = ShipPage(now.ship, offered_language(now))
        self.sound = SoundPage(play)
        self.policy = PolicyPage(kit.policies, kit.check_policy, now.policy)
        self.data = DataPage(now.storage, kit.data_folder)
        self.encryption = EncryptPage()
        self.ready = ReadyPage(self._facts)
        self._pages: list[tuple[str, str, QWidget]] = [
            ("Devices", "What is connected", self.found),
            ("Ship", "Ship and organisation", self.ship),
            ("Alarm sound", "Test the alarm sound", self.sound),
            ("Policy", "What may be told to whom", self.policy),
            ("Data", "Where the data is kept", self.data),
            ("Encryption", "Encrypt the data", self.encryption),
            ("Ready", "Ready", self.ready),
        ]
        self._kept: tuple[tuple[str, Page], ...] = (
            ("ship", self.ship), ("sound", self.sound), ("policy", self.policy), ("data", self.data), ("encrypt", self.encryption),
        )  # fmt: skip
        for name, page in self._kept:
            if name in typed:
                page.take_up(typed[name])
        self._build()
        self._keep = QTimer(self)
        self._keep.setSingleShot(True)
        self._keep.setInterval(KEEP_MS)
        self._keep.timeout.connect(self.keep)
        for _name, page in self._kept:
            page.changed.connect(self._keep.start)
        self.found.changed.connect(self._keep.start)
        self._poll = QTimer(self)
        self._poll.setInterval(POLL_MS)
        self._poll.timeout.connect(self.found.poll)
        self._poll.start()
        theme.dress(self)
        self.resize(*_SIZE)
        self.go_to(0)
        kit.ears.start()

    # -- what it looks like

    def _build(self) -> None:
        self.head = label("Set up", "big")
        self.step_of = label("", "lab")
        self.steps: list[tuple[QLabel, QLabel]] = []
        steps = column(self.head, self.step_of, GRID)
        for number, (name, _title, _page) in enumerate(self._pages, start=1):
            box, word = label(str(number), "step"), label(name, "lab")
            box.setAlignment(Qt.AlignmentFlag.AlignCenter)
            box.setFixedSize(32, 32)
            self.steps.append((box, word))
            steps.addLayout(row(box, (word, 1)))
        steps.addStretch(1)
        side = QWidget()
        side.setFixedWidth(_STEPS_WIDTH)
        side.setLayout(steps)
        self.title = label("", "op", wrap=True)
        self.notice = Notice()
        self.aside_key = button("Set the old file aside and begin anew", height=H_KEY, on_click=self._set_aside)
        self.aside_key.hide()
        self._stack = QStackedWidget()
        for _name, _title, page in self._pages:
            self._stack.addWidget(page)
        self.back_key = IconButton(self._theme, "arrow-left-google", "Back", height=H_KEY)
        self.back_key.clicked.connect(self.go_back)
        self.skip_key = button("Skip", height=H_KEY, on_click=self.skip)
        self.next_key = button("", "strong", height=H_KEY, on_click=self.go_on)
        for key in (self.back_key, self.skip_key):
            key.setFixedWidth(128)
        self.next_key.setMinimumWidth(240)
        keys = row(self.back_key, "stretch", self.skip_key, self.next_key)
        main = column(self.title, (self._stack, 1), self.notice, self.aside_key, keys)
        self._wizard = QWidget()
        self._wizard.setLayout(row(side, rule(vertical=True), (main, 1), gap=2 * GRID))
        self.card_text = label("", "op", wrap=True)
        inside = QWidget()
        inside.setLayout(column(self.card_text, "stretch", margin=GRID))
        self.card_back = button("Back", height=H_KEY, on_click=self.show_wizard)
        self._card = QWidget()
        self._card.setLayout(column(label("Distress card", "big"), (scrolled(inside), 1), self.card_back))
        self._middle = QStackedWidget()
        self._middle.addWidget(self._wizard)
        self._middle.addWidget(self._card)
        self.now_key = button("Start now, set up later  F12", height=H_KEY, on_click=self.start_now)
        self.card_key = button("Distress card  Shift+F4", height=H_KEY, on_click=self.show_card)
        palettes = [IconButton(self._theme, f"palette-{name}", height=H_TOUCH) for name in PALETTES]
        for key, name in zip(palettes, PALETTES, strict=True):
            key.setAccessibleName(tr(worded("{capitalize} colours", capitalize=name.capitalize())))
            key.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.palettes = Segmented(palettes)
        self.palettes.setFixedWidth(52 * len(palettes))
        self.palettes.choose(list(PALETTES).index(self._theme.name))
        self.palettes.chosen.connect(lambda index: self._theme.use(PALETTES[index]))
        below = row(self.now_key, self.card_key, "stretch", self.palettes)
        self.setLayout(column((self._middle, 1), rule(), below, margin=2 * GRID, gap=2 * GRID))
        for keys_of, act in (("F12", self.start_now), ("Shift+F4", self.show_card), ("Ctrl+Return", self.go_on),
                             ("F5", self.found.search)):  # fmt: skip
            QShortcut(QKeySequence(keys_of), self, act)

    # -- going through

    @property
    def step(self) -> int:
        return self._stack.currentIndex()

    def go_to(self, step: int) -> None:
        """Show a page, from 0."""
        name = self._pages[step][0]
        self._stack.setCurrentIndex(step)
        self.title.setText(self._pages[step][1])
        self.notice.say("")
        self.step_of.setText(worded("Step {value} of {n}", value=step + 1, n=len(self._pages)))
        for i, (box, word) in enumerate(self.steps):
            set_cls(box, "chip" if i == step else "cap")
            box.setText("✓" if i < step else str(i + 1))
            set_cls(word, "word" if i == step else "lab")
        last = step == len(self._pages) - 1
        self.back_key.setEnabled(step > 0)
        self.skip_key.setVisible(not last)
        following = "" if last else self._pages[step + 1][0]
        self.next_key.setText("Start the bridge" if last else worded("Next: {what}", what=first_small(following)))
        page = self._pages[step][2]
        self.next_key.setFocus()
        if isinstance(page, Page):
            page.enter()
        self._say_broken()
        self.setAccessibleDescription(tr(name))

    def go_back(self) -> None:
        if self.step > 0:
            self.keep()
            self.go_to(self.step - 1)

    def go_on(self) -> None:
        """The next page, if this one is in order; on the last the bridge starts."""
        if self._middle.currentWidget() is not self._wizard:
            return
        page = self._pages[self.step][2]
        problem = page.wrong() if isinstance(page, Page) else ""
        if problem:
            self.notice.say("Mend it, or press Skip")  # what is wrong stands beside it on the page
            return
        self.keep()
        if self.step < len(self._pages) - 1:
            self.go_to(self.step + 1)
        elif self._write():
            self._finish(Outcome.READY)

    def skip(self) -> None:
        """The next page, whatever stands in this one; it is kept."""
        self.keep()
        if self.step < len(self._pages) - 1:
            self.go_to(self.step + 1)

    def start_now(self) -> None:
        """The bridge, at once, with what is known until now: nothing that is wrong keeps it from starting."""
        self.keep()
        self._write()
        self._finish(Outcome.START_NOW)

    def show_card(self) -> None:
        """What to read out when the own ship is in distress."""
        values = self.ship.valid()
        self.card_text.setText(self.kit.card(Ship(**values), self.found.fix))
        self._middle.setCurrentWidget(self._card)
        self.card_back.setFocus()

    def show_wizard(self) -> None:
        self._middle.setCurrentWidget(self._wizard)
        self.next_key.setFocus()

    # -- what was said

    def answers(self) -> Answers:
        """What goes into the settings now; a field that is wrong is left out."""
        policy = self.policy.values() if not self._in_doubt(self.policy) else {}
        storage = self.data.values() if not self._in_doubt(self.data) else {}
        return Answers(
            devices=self.found.answers(),
            gone=self.found.gone(),
            ship=self.ship.valid(),
            policy=policy,
            storage=storage,
            screen=self._screen(),
            encrypt=self.encryption.wanted.isChecked(),
        )

    def _screen(self) -> dict[str, object]:
        """Palette and language, where they are other than they were."""
        screen: dict[str, object] = {"palette": self._theme.name} if self._theme.name != self._palette else {}
        return screen | ({"language": self.ship.language} if self.ship.language != self._language else {})

    @staticmethod
    def _in_doubt(page: Page) -> bool:
        return bool(page.wrong())

    def keep(self) -> None:
        """Keep what is typed."""
        self._keep.stop()
        draft: dict[str, Any] = {name: page.typed() for name, page in self._kept}
        draft["found"] = self.found.names()
        self.kit.draft.put(_DRAFT, draft)

    def _write(self) -> bool:
        """Put the answers into the settings file. False: it could not be written, and it was said why."""
        answers = self.answers()
        self.encrypt = answers.encrypt
        if not answers.anything and not self.kit.file.exists and self.step < len(self._pages) - 1:
            return True  # nothing was said yet: the next start asks again
        try:
            text = SettingsText() if self._aside else self.kit.file.text()
            answers.put_into(text)
            self.written = self.kit.file.write(text, instead_of_broken=self._aside)
        except FairleadError as error:
            self.notice.say(worded("Not written. {first}", first=_first(error)))
            self._say_broken()
            return False
        return True

    def _facts(self) -> list[tuple[str, str]]:
        file = f"{self.kit.file.path}" + (", a copy of the old one stays beside it" if self.kit.file.exists else "")
        return [
            ("Devices", self.found.summary()),
            ("Ship", self.ship.summary()),
            ("Alarm sound", self.sound.summary()),
            ("Policy", self.policy.summary()),
            ("Data", self.data.summary()),
            ("Encryption", self.encryption.summary()),
            ("Written to", file),
            ("Change it later", "on the device page (press the lowest line of the window), or: fairlead setup"),
        ]

    def _say_broken(self) -> None:
        """A settings file that cannot be read is never replaced without a word."""
        try:
            if not self._aside:
                self.kit.file.text()
            self.aside_key.hide()
        except UserError as error:
            self.notice.say(worded("{first}. Nothing is written while it stands there", first=_first(error)))
            self.aside_key.show()

    def _set_aside(self) -> None:
        self._aside = True
        self.notice.say("It will be copied beside the new one when that is written")
        self.aside_key.hide()

    # -- the end

    def _finish(self, outcome: Outcome) -> None:
        self.outcome = outcome
        self._poll.stop()
        self.kit.ears.stop()
        if outcome is Outcome.READY:
            self.kit.draft.put(_DRAFT, None)
        self.ended.emit()

    def give_up(self) -> None:
        """The window is closed: what was typed is kept, nothing is written."""
        self.keep()
        self._finish(Outcome.CLOSED)

    def closeEvent(self, event: QCloseEvent) -> None:
        event.ignore()
        self.give_up()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            if self._middle.currentWidget() is self._card:
                self.show_wizard()
            else:
                self.go_back()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            focused = self.focusWidget()
            press = getattr(focused, "click", None)
            if press is not None and focused is not self.next_key:
                press()
            else:
                self.go_on()
        else:
            super().keyPressEvent(event)


def settings_now(kit: SetupKit) -> Settings:
    """As they are in the file; the defaults where it cannot be read."""
    try:
        return kit.file.read()
    except UserError:
        return Settings()


def offered_language(now: Settings) -> str:
    """As in the settings; this computer's own where nothing is set yet."""
    return now.screen.language if now != Settings() else of_computer()


def run_setup(kit: SetupKit, palette: PaletteName, play: Callable[[], str]) -> SetupWindow:
    """Show the wizard until it ends; returns it, closed, for its outcome."""
    app = make_application()
    theme = Theme()
    theme.use(palette)
    install(app, offered_language(settings_now(kit)))
    window = SetupWindow(kit, theme, play)
    loop = QEventLoop()
    window.ended.connect(loop.quit)
    quits = app.quitOnLastWindowClosed()
    app.setQuitOnLastWindowClosed(False)

    def give_up(_number: int, _frame: FrameType | None) -> None:
        window.give_up()

    before = {s: signal.signal(s, give_up) for s in (signal.SIGINT, signal.SIGTERM)}
    try:
        window.show()
        window.activateWindow()
        loop.exec()
    finally:
        kit.ears.stop()
        for number, handler in before.items():
            signal.signal(number, handler)
        window.hide()
        window.deleteLater()
        app.setQuitOnLastWindowClosed(quits)
    return window


def _texts(values: dict[str, Any]) -> dict[str, str]:
    return {name: text for name, text in values.items() if isinstance(text, str)}


def _first(error: FairleadError) -> str:
    return str(error).splitlines()[0] if str(error) else type(error).__name__
