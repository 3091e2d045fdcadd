"""The instructor's window: a second one of the same program. What is seen on the left, what can be done on the right.

Keys: Ctrl+1 to Ctrl+6 the groups; Ctrl+Return the main key of a group; Ctrl+P stop or go on; Ctrl+T the truth or the trainee's
picture; Ctrl+Z take back the last; Ctrl+E end the drill (twice). It stands beside the trainee's window and never before it: nothing
it does opens anything there.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFrame, QSizePolicy, QStackedWidget, QWidget

from app.errors import UserError
from app.geo import Position
from app.training.instructor import Instructor
from app.training.words import clock
from app.worded import worded
from ui.bridge import Bridge
from ui.chart.charts import Charts
from ui.language import tr
from ui.strip import ModeBanner
from ui.taborder import TabsByEye
from ui.tokens import GRID, H_STRIP, H_TAB, H_TOUCH
from ui.training.distress import DistressGroup
from ui.training.faults import FaultsGroup
from ui.training.group import Group
from ui.training.messages import MessagesGroup
from ui.training.picture import PicturePane, TraineeLog
from ui.training.story import StoryGroup
from ui.training.vessels import VesselsGroup
from ui.training.weather import WeatherGroup
from ui.widgets import Segmented, button, column, label, row, rule, set_cls

FOLLOW_MS: Final = 400
_SIZE: Final = (1366, 720)
_ACTS_WIDTH: Final = 528
_LOG_HEIGHT: Final = 200
_LOG_SHARE: Final = 0.28
_ON_S: Final = 60.0
GROUPS: Final = ("Messages", "Vessels", "Faults", "Distress", "Weather", "Story")


class InstructorWindow(TabsByEye, QWidget):
    """``lead`` does what is asked; the trainee's picture and log come from the bridge, read only."""

    end_wanted = Signal()

    def __init__(self, bridge: Bridge, charts: Charts, lead: Instructor) -> None:
        super().__init__()
        self._bridge, self.lead = bridge, lead
        self._picking: Group | None = None
        self._armed = False
        set_cls(self, "root")
        self.setWindowTitle(tr(worded("Instructor · {title} · Fairlead", title=lead.story.title)))
        self.picture, self.log = PicturePane(bridge, charts), TraineeLog(bridge)
        self.groups: dict[str, Group] = {
            "Messages": MessagesGroup(lead),
            "Vessels": (vessels := VesselsGroup(lead)),
            "Faults": FaultsGroup(lead),
            "Distress": DistressGroup(lead),
            "Weather": WeatherGroup(lead),
            "Story": (story := StoryGroup(lead)),
        }
        self.vessels, self.story = vessels, story
        self._stack = QStackedWidget()
        for group in self.groups.values():
            self._stack.addWidget(group)
            group.did.connect(self.follow)
            group.picking.connect(self._pick)
        self.tabs = Segmented.of_words(GROUPS, "tab", height=H_TAB)
        self.tabs.choose(0)
        self.tabs.chosen.connect(self.show_group)
        self.picture.place_clicked.connect(self._take_place)
        self.picture.pick_ended.connect(lambda: self._pick(None))
        self.picture.vessel_chosen.connect(self._show_vessel)
        acts = QFrame()
        set_cls(acts, "panel")
        acts.setLayout(column(self.tabs, rule(), (self._stack, 1), gap=0))
        acts.setFixedWidth(_ACTS_WIDTH)
        self._watched = watched = QFrame()
        set_cls(watched, "panel")
        watched.setLayout(column(self.log))
        watched.setFixedHeight(_LOG_HEIGHT)
        looking = QFrame()
        set_cls(looking, "panel")
        self.pick_words = label("", "word")
        self.pick_end = button("Leave it", height=H_TOUCH, on_click=lambda: self._pick(None))
        looking.setLayout(row(self.picture.which, "stretch", self.pick_words, self.pick_end, margin=(12, GRID, 12, GRID)))
        self.picture.which.setFixedWidth(400)
        left = column(looking, (self.picture, 1), rule(), watched, gap=0)
        self.setLayout(column(self._head(), rule(), (row((left, 1), rule(vertical=True), acts, gap=0), 1), gap=0))
        self._install_keys()
        bridge.theme.dress(self)
        self.resize(*_SIZE)
        self._timer = QTimer(self)
        self._timer.setInterval(FOLLOW_MS)
        self._timer.timeout.connect(self.follow)
        self._timer.start()
        self._pick(None)
        self.follow()

    def _head(self) -> QFrame:
        story = self.lead.story
        self.banner = ModeBanner(self._bridge)
        self.banner.show_mode(self._bridge.station.mode)
        self.banner.setFocusPolicy(self.focusPolicy())
        self.title = label(story.title, "op")
        self.title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)  # a long one must not widen the window
        self.title.setToolTip(tr(story.title))
        self.who = label(
            worded("Trainee: {officer}", officer=story.officer) if story.officer else "Trainee: whoever signs on", "sec"
        )
        self.time = label("", "val")
        self.run_key = button("Begin", "key", height=H_TOUCH, on_click=self.toggle)  # the strong one is of the page
        self.run_key.setFixedWidth(96)
        self.on_key = button("1 min on", height=H_TOUCH, on_click=lambda: self._go_on(_ON_S))
        self.on_key.setToolTip(tr("Runs for a minute of the scenario, then stands"))
        self.speeds = Segmented.of_words([f"{speed:g}×" for speed in story.speeds], height=H_TOUCH)
        self.speeds.setFixedWidth(56 * len(story.speeds))
        self.speeds.chosen.connect(self._set_speed)
        self.end_key = button("End the drill", height=H_TOUCH, on_click=self.end)
        self.end_key.setFixedWidth(144)
        head = QFrame()
        set_cls(head, "panel")
        words = column(self.title, self.who, gap=0)
        head.setFixedHeight(H_STRIP)
        head.setLayout(
            row(self.banner, (words, 1), self.time, self.run_key, self.on_key, self.speeds, self.end_key, margin=(12, 4, 12, 4))
        )
        return head

    def _install_keys(self) -> None:
        acts: dict[str, Callable[[], object]] = {
            "Ctrl+P": self.toggle,
            "Ctrl+T": lambda: self.picture.show_which(1 - self.picture.which.index),
            "Ctrl+Z": self.story.undo_last,
            "Ctrl+E": self.end,
        }
        acts |= {f"Ctrl+{n}": partial(self.show_group, n - 1) for n in range(1, len(GROUPS) + 1)}
        for keys, act in acts.items():
            QShortcut(QKeySequence(keys), self, act)
        for key, words in ((self.run_key, "Ctrl+P"), (self.end_key, "Ctrl+E")):
            key.setToolTip(tr(words))

    @property
    def group(self) -> Group:
        """The group that is seen."""
        return list(self.groups.values())[self._stack.currentIndex()]

    def show_group(self, index: int) -> None:
        self.tabs.choose(index)
        self._stack.setCurrentIndex(index)
        self.follow()

    # -- time

    def toggle(self) -> None:
        if self.lead.now().paused:
            self._go_on(None)
        else:
            self.lead.pause()
            self.follow()

    def _go_on(self, for_s: float | None) -> None:
        self.lead.go_on(for_s)
        self.follow()

    def _set_speed(self, index: int) -> None:
        try:
            self.lead.set_speed(self.lead.story.speeds[index])
        except UserError as error:
            self.group.notice.say(str(error))
        self.follow()

    def end(self) -> None:
        """The first press arms, the second ends; after five seconds it has to be armed again."""
        if self.lead.now().ended:
            return
        if self._armed:
            self.end_wanted.emit()
            return
        self._armed = True
        self.end_key.setText("Yes, end it")
        set_cls(self.end_key, "strong")
        QTimer.singleShot(5000, self, self._disarm)

    def _disarm(self) -> None:
        self._armed = False
        self.end_key.setText("End the drill")
        set_cls(self.end_key, "")

    # -- places

    def _pick(self, group: Group | None) -> None:
        self._picking = group
        self.picture.await_place(group is not None)
        self.pick_words.setText("Click the place. Esc leaves it" if group is not None else "")
        self.pick_end.setVisible(group is not None)

    def _take_place(self, position: Position) -> None:
        group = self._picking
        self._pick(None)
        if group is not None:
            group.take_pick(position)
            self.follow()

    def _show_vessel(self, identity: str) -> None:
        self.show_group(GROUPS.index("Vessels"))
        self.vessels.choose(identity)

    # -- what is shown

    def follow(self) -> None:
        """Look at the drill now: twice a second, and after every act."""
        now = self.lead.now()
        self.time.setText(worded("{clock} of {clock2}", clock=clock(now.elapsed_s), clock2=clock(self.lead.story.duration_s)))
        self.run_key.setText("Begin" if now.paused and now.elapsed_s <= 0 else "Go on" if now.paused else "Pause")
        for key in (self.run_key, self.on_key, self.end_key):
            key.setEnabled(not now.ended)
        self.speeds.choose(self.lead.story.speeds.index(now.speed))
        self.picture.show_now(now)
        self.log.show_frame(self._bridge.frame)
        self.group.show_now(now)
        if now.ended:
            self.group.main.setEnabled(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._watched.setFixedHeight(max(_LOG_HEIGHT, round(_LOG_SHARE * event.size().height())))

    def put_away(self) -> None:
        """It is never seen again."""
        self._timer.stop()
        self.hide()
        self.deleteLater()
