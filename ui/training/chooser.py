"""Which drill? The scenarios with what each trains and how it is judged, the marks of earlier runs, and how it is to be played."""

from __future__ import annotations

import signal
from collections.abc import Sequence
from pathlib import Path
from types import FrameType
from typing import Final

from PySide6.QtCore import QEventLoop, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from app.errors import UserError
from app.training.shelf import Choice, Mark, Offer, Shelf
from app.training.words import weight
from app.watch.frame import Mode
from app.worded import joined, worded
from ui.file_chooser import FileChooser
from ui.language import tr
from ui.parts import Choices, Notice, Ticks, field, line_edit, scrolled
from ui.qtapp import make_application
from ui.taborder import TabsByEye
from ui.theme import Theme
from ui.tokens import GRID, H_KEY, H_TOUCH, PaletteName
from ui.training.group import NumberField
from ui.training_mark import TrainingEdge
from ui.widgets import Key, button, column, frame, label, row, rule, set_cls

_SIZE: Final = (1280, 700)
_LIST_WIDTH: Final = 480
_SPEEDS: Final = {"1": "1×", "2": "2×", "5": "5×", "10": "10×", "30": "30×", "60": "60×"}
_MOST_MARKS: Final = 8
_INSTRUCTOR: Final = "instructor"


class ScenarioKey(Key):
    """A scenario in the list: its title, and level, length and best mark under it."""

    def __init__(self, offer: Offer) -> None:
        super().__init__()
        self.offer = offer
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setFixedHeight(H_KEY + GRID)
        facts = worded(
            "Level {level} · {value:.0f} min · {best}", level=offer.level, value=offer.duration_s / 60, best=_best(offer.marks)
        )
        self.setAccessibleName(tr(worded("{title}. {facts}", title=offer.title, facts=facts)))
        title, under = label(offer.title, "word"), label(facts, "sec")
        for each in (title, under):
            each.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setLayout(column(title, under, margin=(12, 4, 12, 4), gap=0))
        self.toggled.connect(lambda on: set_cls(self, "done" if on else ""))


class DrillChooser(TabsByEye, QWidget):
    """``ended`` when one was chosen (``choice``) or the window was closed (``None``)."""

    ended = Signal()

    def __init__(self, shelf: Shelf, begin: Choice, theme: Theme) -> None:
        super().__init__()
        self._shelf = shelf
        self._offer: Offer | None = None
        self.choice: Choice | None = None
        set_cls(self, "root")
        self.setWindowTitle(tr(worded("{word} · Which drill? · Fairlead", word=Mode.DRILL.word)))
        self._shipped = tuple(shelf.offers())
        self.keys = [ScenarioKey(offer) for offer in self._shipped]
        for key in self.keys:
            key.clicked.connect(lambda _checked=False, which=key: self.show_offer(which.offer))
        self.file = line_edit("path of a scenario file (.toml)", name="A scenario of your own")
        self.file.returnPressed.connect(self.read_file)
        self.read_key = button("Read it", height=H_TOUCH, on_click=self.read_file)
        self.browse_key = button("Look for it", height=H_TOUCH, on_click=self._browse)
        self.notice = Notice()
        listed = QWidget()
        listed.setLayout(column(*self.keys, "stretch", margin=(0, 0, 4, 0)))
        left = QWidget()
        set_cls(left, "panel")
        left.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        left.setFixedWidth(_LIST_WIDTH)
        left.setLayout(
            column(
                label("Which drill?", "big"),
                (scrolled(listed), 1),
                field("A scenario of your own", self.file),
                row((self.browse_key, 1), (self.read_key, 1)),
                margin=(2 * GRID, 3 * GRID, 12, 2 * GRID),
            )
        )
        self.setLayout(row(left, rule(vertical=True), (self._right(begin), 1), gap=0))
        QShortcut(QKeySequence("Ctrl+Return"), self, self.begin)
        QShortcut(QKeySequence("Escape"), self, self.close)
        theme.dress(self)
        self.resize(*_SIZE)
        self.edge = TrainingEdge(self, theme, Mode.DRILL.word)  # no station is there yet that would mark it
        if self.keys:
            self.keys[0].setFocus()
            self.show_offer(self.keys[0].offer)

    def _right(self, begin: Choice) -> QWidget:
        self.title, self.facts = label("", "big", wrap=True), label("", "lab", wrap=True)
        self.trains, self.briefing = label("", "", wrap=True), label("", "", wrap=True)
        self.asked, self.runs = label("", "", wrap=True), label("", "", wrap=True)
        cards = [
            frame("card", column(label(caption, "secb"), said, margin=(12, GRID, 12, GRID), gap=4))
            for caption, said in (
                ("It trains", self.trains),
                ("The trainee is told", self.briefing),
                ("It is judged by", self.asked),
                ("Earlier runs in this training folder", self.runs),
            )
        ]
        told = QWidget()
        told.setLayout(column(*cards, "stretch", margin=(0, 0, 4, 0)))
        self.officer = line_edit("signs on by himself if left out", name="Officer")
        self.officer.setText(begin.officer)
        self.seed = NumberField("Seed", 0, 2**31)
        self.seed.setPlaceholderText(tr("its own"))
        self.seed.setText("" if begin.seed is None else str(begin.seed))
        self.speed = Choices(_SPEEDS, 6)
        self.speed.choose(f"{begin.speed:g}")
        self.with_instructor = Ticks({_INSTRUCTOR: "With an instructor"}, 1)
        self.with_instructor.choose((_INSTRUCTOR,) if begin.instructor else ())
        self.begin_key = button("Begin the drill", "strong", height=H_KEY, on_click=self.begin)
        self.close_key = button("Close", height=H_KEY, on_click=self.close)
        right = QWidget()
        set_cls(right, "panel")
        right.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        right.setLayout(
            column(
                self.title,
                self.facts,
                (scrolled(told), 1),
                row((field("Officer who is trained", self.officer), 3), (field("Seed", self.seed), 1)),
                row((field("How fast", self.speed), 3), (field("Second window", self.with_instructor), 2)),
                self.notice,
                row((self.begin_key, 3), (self.close_key, 1)),
                margin=(2 * GRID, 3 * GRID, 2 * GRID, 2 * GRID),
            )
        )
        return right

    def show_offer(self, offer: Offer) -> None:
        self._offer = offer
        for key in self.keys:
            key.setChecked(key.offer is offer)
        self.title.setText(offer.title)
        facts = worded(
            "Level {level}, {value:.0f} minutes, seed {seed}", level=offer.level, value=offer.duration_s / 60, seed=offer.seed
        )
        file = offer.scenario if offer not in self._shipped else ""
        self.facts.setText(worded("{facts} · {file}", facts=facts, file=file) if file else facts)
        self.trains.setText(offer.trains)
        self.briefing.setText(offer.briefing or "Nothing")
        self.asked.setText(
            joined("\n", (worded("{title} ({weight})", title=title, weight=weight(points)) for title, points in offer.asked))
            or "Nothing: it is not judged"
        )
        self.runs.setText(joined("\n", (_run(mark) for mark in offer.marks[:_MOST_MARKS])) or "None yet")
        self.notice.say("")

    def _browse(self) -> None:
        dialog = FileChooser(self, "A scenario of your own", "", ["Scenarios (*.toml)"])
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.file.setText)
        dialog.fileSelected.connect(lambda _path: self.read_file())
        dialog.open()

    def read_file(self) -> None:
        """A scenario of one's own; its mistakes are said with their lines, and what was chosen stays chosen."""
        path = self.file.text().strip()
        if not path:
            self.notice.say("Write the path of a scenario file, or look for it")
            return
        try:
            self.show_offer(self._shelf.read(Path(path).expanduser()))
        except UserError as error:
            self.notice.say(str(error))

    def begin(self) -> None:
        if self._offer is None:
            self.notice.say("Choose a scenario")
            return
        try:
            seed = self.seed.value
        except UserError as error:
            self.notice.say(str(error))
            return
        self.choice = Choice(
            self._offer.scenario,
            self.officer.text().strip(),
            float(self.speed.value or 1),
            None if seed is None else int(seed),
            _INSTRUCTOR in self.with_instructor.values,
        )
        self.ended.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        event.accept()
        self.ended.emit()


def choose_scenario(shelf: Shelf, begin: Choice, palette: PaletteName) -> Choice | None:
    """Show the choice until one is made; ``None`` where the window was closed."""
    app = make_application()
    theme = Theme()
    theme.use(palette)
    window = DrillChooser(shelf, begin, theme)
    loop = QEventLoop()
    window.ended.connect(loop.quit)
    quits = app.quitOnLastWindowClosed()
    app.setQuitOnLastWindowClosed(False)

    def give_up(_number: int, _frame: FrameType | None) -> None:
        window.close()

    before = {s: signal.signal(s, give_up) for s in (signal.SIGINT, signal.SIGTERM)}
    try:
        window.show()
        window.activateWindow()
        loop.exec()
        return window.choice
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
        window.hide()
        window.deleteLater()
        app.setQuitOnLastWindowClosed(quits)


def _best(marks: Sequence[Mark]) -> str:
    """The best run of the scenario as it is now, in one part of a line."""
    same = [mark for mark in marks if mark.same and mark.of]
    if not same:
        return "not run yet" if not marks else "not run since it was changed"
    best = max(same, key=lambda mark: mark.met / mark.of)
    runs = "1 run" if len(same) == 1 else worded("{n} runs", n=len(same))
    return worded("{runs}, best {weight} of {weight2}", runs=runs, weight=weight(best.met), weight2=weight(best.of))


def _run(mark: Mark) -> str:
    notes = ["" if mark.same else "of an earlier wording", "with an instructor" if mark.injected else ""]
    more = joined(", ", (note for note in notes if note))
    line = worded(
        "{began:%d %b %Y %H:%M}  {weight} of {weight2}  {value}",
        began=mark.began,
        weight=weight(mark.met),
        weight2=weight(mark.of),
        value=mark.officer or "nobody signed on",
    )
    return worded("{line} ({more})", line=line, more=more) if more else line
