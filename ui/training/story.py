"""What is to come, what was done (with a key that takes it back), and the instructor's own notes."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QPushButton, QWidget

from app.errors import UserError
from app.training.instructor import Done, Instructor, Note, Now
from app.training.words import clock
from app.worded import worded
from ui.language import tr
from ui.parts import discard, field
from ui.tokens import GRID, H_TOUCH
from ui.training.group import Group, word_edit
from ui.widgets import button, column, frame, label, row

_MOST_DONE = 60


class StoryGroup(Group):
    """The newest that was done stands first."""

    def __init__(self, lead: Instructor) -> None:
        super().__init__(lead, "Note it")
        story = lead.story
        self.note = word_edit("Note for the report", "what you see, in your own words")
        self._coming, self._done = column(gap=4), column(gap=4)
        self._rows: list[tuple[float, QWidget]] = []
        self._done_rows: list[QWidget] = []
        self._shown: tuple[Done, ...] = ()
        self.body.addLayout(field("Note for the report", self.note))
        self.body.addWidget(label("Done", "op"))
        self.body.addLayout(self._done)
        self.body.addWidget(label("To come", "op"))
        self.body.addLayout(self._coming)
        for event in story.coming:
            line = _line(clock(event.at_s), event.text)
            self._rows.append((event.at_s, line))
            self._coming.addWidget(line)
        for title, text in (("For the instructor only", story.instructor), ("The trainee has read", story.briefing)):
            if text:
                card = frame("card", column(label(title, "secb"), label(text, "", wrap=True), margin=(12, GRID, 12, GRID), gap=4))
                self.body.addWidget(card)
        self.nothing = label("Nothing yet", "lab")
        self._done.addWidget(self.nothing)
        self.note.returnPressed.connect(self.act)

    @property
    def undo_keys(self) -> list[QPushButton]:
        return [key for each in self._done_rows for key in each.findChildren(QPushButton)]

    def act(self) -> None:
        if self.do(Note(self.note.text())):
            self.note.clear()

    def undo_last(self) -> None:
        """Take back the newest that can be taken back."""
        number = next((done.number for done in reversed(self.lead.done()) if done.undo), None)
        if number is None:
            self.notice.say("There is nothing that can be taken back")
        else:
            self._undo(number)

    def _undo(self, number: int) -> None:
        try:
            done = self.lead.undo(number)
        except UserError as error:
            self.notice.say(str(error))
            return
        self.notice.say(worded("{clock}  {text}", clock=clock(done.at_s), text=done.text))
        self.did.emit()

    def show_now(self, now: Now) -> None:
        super().show_now(now)
        for at_s, line in self._rows:
            line.setVisible(at_s > now.elapsed_s)
        done = self.lead.done()[-_MOST_DONE:]
        if done != self._shown:
            self._shown = done
            self._show_done()

    def _show_done(self) -> None:
        for old in self._done_rows:
            discard(old)
        self._done_rows = []
        self.nothing.setVisible(not self._shown)
        for done in reversed(self._shown):
            line = _line(clock(done.at_s), done.text)
            if done.undo:
                key = button("Take back", height=H_TOUCH, on_click=partial(self._undo, done.number))
                key.setAccessibleName(tr(worded("Take back {text}", text=done.text)))
                layout = line.layout()
                if layout is not None:
                    layout.addWidget(key)
            self._done_rows.append(line)
            self._done.addWidget(line)


def _line(at: str, text: str) -> QWidget:
    when = label(at, "word")
    when.setFixedWidth(64)
    made = QWidget()
    made.setLayout(row(when, (label(text, "", wrap=True), 1)))
    return made
