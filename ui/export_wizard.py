"""The export in four steps: for whom, what goes in, how far it is, done. The export itself runs beside it (``ui.export_run``)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QDialog, QPushButton, QStackedWidget, QWidget

from app.errors import FairleadError
from app.export.audience import AUDIENCES
from app.export.bag_parts import Unfinished
from app.export.order import Order
from app.media.store import megabytes
from app.worded import worded
from ui.bridge import Bridge
from ui.export_audience import AudiencePage
from ui.export_result import DonePage, RunPage
from ui.export_run import End, ExportRun
from ui.export_what import WhatPage
from ui.export_words import TITLES, needs_master
from ui.language import tr
from ui.parts import Notice
from ui.taborder import TabsByEye
from ui.tokens import GRID, H_KEY
from ui.widgets import button, column, frame, label, row, set_cls
from ui.words import clock_or_date

_WHOM, _WHAT, _RUN, _DONE = range(4)
SIZE: Final = (1040, 680)
_MOST_OFFERED: Final = 3


class ExportWizard(TabsByEye, QDialog):
    """``start`` shows it: at the first step, or where a running export is. What was chosen and typed stays when it is left."""

    def __init__(self, bridge: Bridge, run: ExportRun, parent: QWidget) -> None:
        super().__init__(parent)
        self._bridge, self.run = bridge, run
        self._then: Callable[[], object] | None = None
        self.setWindowTitle(tr("Export the mission"))
        self.whom, self.what = AudiencePage(bridge), WhatPage(bridge)
        self.progress, self.came = RunPage(), DonePage(bridge)
        self.pages = QStackedWidget()
        for page in (self.whom, self.what, self.progress, self.came):
            self.pages.addWidget(page)
        self._steps = [label(worded("{i}  {title}", i=i, title=title), "lab") for i, title in enumerate(TITLES, start=1)]
        self.notice = Notice()
        self.question = label("", "word", wrap=True)
        self.stop_key = button("Stop it", height=H_KEY, on_click=self._stop_and_leave)
        self.stay_key = button("Let it go on", height=H_KEY, on_click=self._stay)
        self._asking = frame("refused", row((self.question, 1), self.stop_key, self.stay_key, margin=12))
        self._asking.hide()
        self.back_key = button("Back", height=H_KEY, on_click=self._back)
        self.close_key = button("Close", height=H_KEY, on_click=self._close_or_cancel)
        self.anew_key = button("Begin anew", height=H_KEY, on_click=lambda: self._begin(fresh=True))
        self.next_key = button("Next", "strong", height=H_KEY, on_click=self._next)
        self.setLayout(
            column(
                row(label("Export the mission", "big"), "stretch", *self._steps, gap=3 * GRID),
                (self.pages, 1),
                self.notice,
                self._asking,
                row(self.back_key, self.close_key, "stretch", self.anew_key, (self.next_key, 1)),
                margin=2 * GRID,
                gap=2 * GRID,
            )
        )
        for key in (self.back_key, self.close_key, self.anew_key, self.stop_key, self.stay_key):
            key.setMinimumWidth(140)
        self.next_key.setMaximumWidth(480)
        self.resize(*SIZE)
        self.whom.changed.connect(self._judge)
        self.whom.go_on_requested.connect(self._go_on)
        self.what.changed.connect(self._judge)
        run.moved.connect(lambda step: self.progress.show_step(step, run.elapsed_s))
        run.ended.connect(self._on_end)
        self._show(_WHOM)

    @property
    def step(self) -> int:
        """0 for whom, 1 what, 2 making, 3 done."""
        return self.pages.currentIndex()

    def start(self) -> None:
        """Open it where things stand: at a running export, at one that ended unseen, else at the first step."""
        if self.run.busy:
            self.progress.show_step(self.run.step, self.run.elapsed_s)
            self._show(_RUN)
        elif self.run.end is not None:
            self._on_end(self.run.end)
        else:
            self.whom.judge()
            self._offer_unfinished()
            self._show(_WHOM)
        self.open()
        self._focus()

    def ask_before(self, then: Callable[[], object]) -> None:
        """The program is to be closed while an export runs: ask, and do ``then`` if it may be stopped."""
        self.start()
        self._then = then
        self._ask("The program is to be closed, and the export is not finished. What is done of it is kept.", "Stop it and close")

    # -- the steps

    def _show(self, step: int) -> None:
        self.pages.setCurrentIndex(step)
        for i, each in enumerate(self._steps):
            set_cls(each, "word" if i == step else "lab")
        self._asking.hide()
        self._then = None
        self.notice.say("")
        self.back_key.setVisible(step == _WHAT)
        self.back_key.setText("Back")
        self.close_key.setEnabled(True)
        self.anew_key.setVisible(False)
        self.close_key.setVisible(step != _DONE)
        self.close_key.setText("Cancel" if step == _RUN else "Close")
        words = {_WHOM: "Next", _WHAT: "Export", _RUN: "Put aside, it goes on", _DONE: "Close"}
        self.next_key.setText(words[step])
        self._judge()
        self._focus()

    def _focus(self) -> None:
        match self.step:
            case 0:
                chosen = self.whom.audience
                key: QPushButton = self.whom.keys[chosen.id] if chosen is not None else next(iter(self.whom.keys.values()))
                key.setFocus()
            case 1:
                self.what.purpose.setFocus()
            case _:
                self.next_key.setFocus()  # never Cancel: a key pressed without looking must not stop it

    def _judge(self) -> None:
        """The main key says whether it can go on, and the notice why not."""
        if self.step == _WHAT:
            self.next_key.setEnabled(not self.what.problem)
            self.notice.say(self.what.problem)
            self._offer_anew()
        elif self.step == _WHOM:
            self.next_key.setEnabled(not self.whom.problem)
        else:
            self.next_key.setEnabled(True)

    def _offer_anew(self) -> None:
        """Where the same order was begun before, the main key goes on with it."""
        begun = next((u for u in reversed(self._unfinished()) if u.begun is not None and u.begun.order == self.what.order), None)
        self.anew_key.setVisible(begun is not None and not self.what.problem)
        if begun is not None and begun.begun is not None:
            at = clock_or_date(begun.begun.made, self._bridge.station.clock.utc())
            self.next_key.setText(worded("Go on with the export of {at}", at=at))
        else:
            self.next_key.setText("Export")

    def _next(self) -> None:
        match self.step:
            case 0:
                if self.whom.audience is not None and not self.whom.problem:
                    self.what.open(self.whom.audience, self.whom.recipient)
                    self._show(_WHAT)
            case 1:
                self._begin()
            case _:
                self._leave()

    def _close_or_cancel(self) -> None:
        if self.step == _RUN and self.run.busy:
            self._stop()
        else:
            self._leave()

    def _stop(self) -> None:
        self.run.stop()
        self.close_key.setEnabled(False)
        self.close_key.setText("Stopping…")

    def _back(self) -> None:
        """A step back; from an export that failed, to what was ordered."""
        if self.step == _DONE and self.whom.audience is not None:
            self.run.seen()
            self.what.open(self.whom.audience, self.whom.recipient)
            self._show(_WHAT)
        else:
            self._show(_WHOM)

    def _begin(self, *, fresh: bool = False) -> None:
        if not self.what.problem:
            self._run(self.what.order, fresh=fresh, master=self.what.master)

    def _run(self, order: Order, *, fresh: bool = False, master: tuple[str, str] | None = None) -> None:
        try:
            if master is not None:
                self.what.release.check_pin()
            self.run.begin(order, self.what.folder, fresh=fresh, master=master)
        except FairleadError as error:
            self.notice.say(str(error))
            return
        self.progress.show_step(self.run.step, 0.0)
        self._show(_RUN)

    def _go_on(self, which: object) -> None:
        """An export that was stopped, as it was ordered then."""
        if not isinstance(which, Unfinished) or which.begun is None:
            return
        order = which.begun.order
        self.whom.choose(order.audience, order.recipient)
        decision = self.whom.decision
        if decision is not None and needs_master(decision) and self.whom.audience is not None:
            self.what.open(self.whom.audience, self.whom.recipient)
            self.what.take(order)
            self._show(_WHAT)  # whoever releases it says so anew
        else:
            self._run(order)

    def _on_end(self, end: End) -> None:
        then, self._then = self._then, None
        self.came.show_end(end, self._name(end.order))
        self._show(_DONE)
        self.back_key.setVisible(end.bag is None)
        self.back_key.setText("Change it" if not end.stopped else "Go on")
        if self.isVisible():
            self.run.seen()
        elif end.bag is not None:
            self._bridge.notice.emit(
                worded("The export for {title} is done. Export in the Log tab shows it", title=AUDIENCES[end.order.audience].title)
            )
        else:
            self._bridge.notice.emit(worded("The export was not finished: {problem}", problem=end.problem))
        if then is not None:
            then()

    def _name(self, order: Order) -> str:
        return self._bridge.station.desk.book.directory.name(order.recipient) if order.recipient else ""

    def _unfinished(self) -> list[Unfinished]:
        return [
            u for u in self._bridge.station.archive.unfinished_exports(self.what.folder) if u.begun is not None and not u.running
        ]

    def _offer_unfinished(self) -> None:
        now = self._bridge.station.clock.utc()
        offered: list[tuple[str, str, object]] = []
        for each in reversed(self._unfinished()[-_MOST_OFFERED:]):
            begun = each.begun
            if begun is not None and begun.order.audience in AUDIENCES:
                title = AUDIENCES[begun.order.audience].title
                at = clock_or_date(begun.made, now)
                offered.append(
                    (
                        worded("Go on with the export of {at}", at=at),
                        worded("{title}, {megabytes} of it done", title=title, megabytes=megabytes(each.size)),
                        each,
                    )
                )
        self.whom.show_unfinished(offered)

    # -- leaving

    def _leave(self) -> None:
        """Put it away; a running export goes on."""
        self._asking.hide()
        self._then = None
        if self.step == _DONE:
            self.run.seen()
        self.hide()

    def _ask(self, words: str, stop: str) -> None:
        self.question.setText(words)
        self.stop_key.setText(stop)
        self._asking.show()
        self.stay_key.setFocus()

    def _stay(self) -> None:
        self._asking.hide()
        self._then = None
        self._focus()

    def _stop_and_leave(self) -> None:
        self._asking.hide()
        self._stop()
        if self._then is not None and not self.run.busy:
            then, self._then = self._then, None
            then()

    def _ask_or_leave(self) -> None:
        """Escape, or the cross of the window: while it runs it is asked."""
        if self.step != _RUN or not self.run.busy:
            self._leave()
        elif self._asking.isVisible():
            self._stay()
        else:
            self._ask("The export is not finished. What is done of it is kept, and it can be gone on with.", "Stop it")

    def reject(self) -> None:
        self._ask_or_leave()

    def closeEvent(self, event: QCloseEvent) -> None:
        event.ignore()
        self._ask_or_leave()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Figures choose for whom, Enter goes on."""
        ids = list(self.whom.keys)
        if self.step == _WHOM and event.text().isdecimal() and 1 <= int(event.text()) <= len(ids):
            self.whom.choose(ids[int(event.text()) - 1])
            self._focus()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            focused = self.focusWidget()
            on_key = isinstance(focused, QPushButton) and focused not in self.whom.keys.values()
            if on_key and isinstance(focused, QPushButton):
                focused.click()
            elif self.step != _RUN and self.next_key.isEnabled():
                self._next()
        else:
            super().keyPressEvent(event)
