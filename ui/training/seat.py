"""A drill in its windows: the bar under the trainee's, the instructor's beside it, and what happens at the end.

At the end the trainee's window says so and goes on for a few seconds, for what is on its way into the log; then it is judged and
the report is shown. Closing the window by hand ends the drill the same way. When the report is closed, all is.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QBoxLayout

from app.training.instructor import Finished, Seat
from app.worded import worded
from ui.chart.charts import Charts
from ui.panels.aside import Aside
from ui.training.bar import DrillBar
from ui.training.report import ReportWindow
from ui.training.window import InstructorWindow
from ui.widgets import rule
from ui.window import MainWindow

LINGER_MS: Final = 3000
OVER: Final = "The drill is over. The report comes by itself."


class DrillWindows(QObject):
    """``charts`` are read when the instructor's window is first opened.

    State: playing → over (nothing can be done in it any more) → judged (the report is there) → closed."""

    def __init__(self, window: MainWindow, seat: Seat, charts: Callable[[], Charts]) -> None:
        super().__init__(window)
        self._window, self._seat, self._charts = window, seat, charts
        self.panel: InstructorWindow | None = None
        self.report: ReportWindow | None = None
        self._over = False
        self._aside = Aside(self)
        self._aside.done.connect(self._show_report)
        self._aside.failed.connect(self._not_written)
        self.bar = DrillBar(window.bridge, seat.instructor)
        self.bar.instructor_wanted.connect(self.open_panel)
        self.bar.end_wanted.connect(self.end)
        self._lay_under()
        window.installEventFilter(self)
        window.bridge.ticked.connect(self._look)

    def _lay_under(self) -> None:
        """Over the alerts, as the bar of a replay."""
        middle = self._window.centralWidget()
        layout = middle.layout() if middle is not None else None
        if isinstance(layout, QBoxLayout):
            place = layout.indexOf(self._window.alerts) - 1
            for widget in (self.bar, rule()):
                layout.insertWidget(place, widget)

    def open_panel(self) -> None:
        """The instructor's window, or the one that is open already."""
        if self.panel is None:
            self.panel = InstructorWindow(self._window.bridge, self._charts(), self._seat.instructor)
            self.panel.end_wanted.connect(self.end)
            self._window.training_mark.mark(self.panel)
        self.panel.show()
        self.panel.raise_()
        self.panel.activateWindow()

    def end(self) -> None:
        """End it now."""
        self._seat.instructor.end()
        self._look()

    def _look(self) -> None:
        if not self._over and self._seat.instructor.now().ended:
            self._over = True
            self.bar.say_over(OVER)
            QTimer.singleShot(LINGER_MS, self, self.judge)

    def judge(self) -> None:
        """Make the report and show it. Where it cannot be written that is said, and closing the window tries again."""
        if self.report is None and not self._aside.busy:
            self._aside.run(self._seat.finish())

    def _not_written(self, why: str) -> None:
        self._window.bridge.failed.emit(worded("The report could not be written: {why}. Closing the window tries again", why=why))

    def _show_report(self, finished: Finished) -> None:
        self._window.bridge.stop()
        self.report = ReportWindow(self._window.bridge.theme, finished)
        self.report.closed.connect(self._close_all)
        self._window.training_mark.mark(self.report)
        self.report.show()
        self.report.raise_()
        self.report.activateWindow()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Closed by hand in the middle of it: it ends, and the report is shown. A second time closes all at once."""
        if watched is self._window and event.type() is QEvent.Type.Close and event.spontaneous() and not self._over:
            event.ignore()
            self.end()
            return True
        return super().eventFilter(watched, event)

    def _close_all(self) -> None:
        self._window.close()

    def put_away(self) -> None:
        """Nothing of it goes on when the trainee's window has been closed."""
        if self.panel is not None:
            self.panel.put_away()
            self.panel = None
        if self.report is not None:
            self.report.blockSignals(True)
            self.report.hide()
            self.report.deleteLater()
            self.report = None
