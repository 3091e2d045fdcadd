"""Steps 3 and 4 of the export wizard: how far it is, and what came of it."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QProgressBar, QWidget

from app.export.audience import AUDIENCES
from app.watch.frame import Priority
from app.worded import first_large, joined, worded
from ui.bridge import Bridge
from ui.export_run import End, Step
from ui.export_words import done_words, hand_over_words, log_words
from ui.parts import scrolled
from ui.tokens import GRID, H_KEY
from ui.widgets import AlertIcon, column, frame, label, row, set_cls
from ui.words import duration

_STEPS: Final = 1000
WATCH: Final = (
    "The watch goes on meanwhile, and so does the log: what is written from now on is not in this export. Put this window aside if "
    "you need the bridge; the Export key in the Log tab brings it back."
)


class RunPage(QWidget):
    """How far it is, what is at hand, and how long it still takes where that is known."""

    def __init__(self) -> None:
        super().__init__()
        self.what, self.time = label("", "op", wrap=True), label("", "lab")
        self.progress = QProgressBar()
        self.progress.setRange(0, _STEPS)
        self.progress.setFixedHeight(H_KEY)
        self.setLayout(
            column("stretch", self.what, self.progress, self.time, 2 * GRID, label(WATCH, "", wrap=True), "stretch", gap=GRID)
        )

    def show_step(self, step: Step, elapsed_s: float) -> None:
        self.progress.setValue(round(step.share * _STEPS))
        self.progress.setFormat("%p %")
        what = first_large(step.what)
        self.what.setText(what)
        spent = worded("{duration} so far", duration=duration(elapsed_s))
        self.time.setText(worded("{spent}, {left}", spent=spent, left=step.left) if step.left else spent)


class DonePage(QWidget):
    """Where it lies, that it verifies, how it is handed over, and what the log says of it; or what went wrong."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self.sign = AlertIcon(bridge.theme, None, 32)
        self.head, self.said = label("", "val", wrap=True), label("", "", wrap=True)
        self.path, self.hash = label("", "", wrap=True), label("", "op", wrap=True)
        self.hand_over, self.log = label("", "", wrap=True), label("", "", wrap=True)
        self._where = QWidget()
        said = {
            "Where it lies": self.path,
            "SHA-256 of its tag manifest, which seals every file in it": self.hash,
            "How to hand it over": self.hand_over,
            "What is in the log now": self.log,
        }
        groups = [column(label(words, "secb"), what, gap=2) for words, what in said.items()]
        self._where.setLayout(column(*groups, gap=2 * GRID))
        self._card = frame("card", column(row(self.sign, (self.head, 1)), self.said, margin=12))
        inside = QWidget()
        inside.setLayout(column(self._card, self._where, "stretch", margin=(0, 0, 4, 0), gap=2 * GRID))
        self.setLayout(column((scrolled(inside), 1)))

    def show_end(self, end: End, recipient: str) -> None:
        bag = end.bag
        bad = bag is None or bool(end.problem) or bool(end.noted)
        self.sign.setVisible(bad and not end.stopped)
        self.sign.show_priority(Priority.CAUTION if bad and not end.stopped else None)
        set_cls(self._card, "refused" if bad and not end.stopped else "card")
        self._where.setVisible(bag is not None)
        if bag is None:
            self.head.setText("Stopped" if end.stopped else "Not exported")
            self.said.setText(end.problem)
            return
        audience = AUDIENCES[end.order.audience]
        self.head.setText(worded("{title}: done", title=audience.title) if not end.problem else "Made, but it does NOT verify")
        self.said.setText(joined("\n", (p for p in (done_words(bag, end.problem), end.noted) if p)))
        self.path.setText(_breakable(str(bag.path)))
        self.hash.setText(joined(" ", (bag.sha256[i : i + 8] for i in range(0, len(bag.sha256), 8))))
        self.hand_over.setText(hand_over_words(bag, audience, recipient))
        self.log.setText(end.noted or log_words(end.order, bag))


def _breakable(path: str) -> str:
    """A path is broken behind a stroke where it does not fit into the line."""
    return path.replace("/", "/\u200b").replace("\\", "\\\u200b")
