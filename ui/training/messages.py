"""Texts for the trainee: ready-made ones or one's own, read word for word before they go."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtWidgets import QStackedWidget, QWidget

from app.errors import UserError
from app.training.facts import OWN
from app.training.instructor import Instructor, Now, ReadyText, Text
from ui.language import tr
from ui.parts import Choices, TextField, field
from ui.tokens import GRID, H_TOUCH
from ui.training.group import Group, VesselChoice, word_edit
from ui.widgets import button, column, label, row

_WAYS: Final = {"mail": "Mail", "vhf": "VHF", "phone": "Telephone"}


class MessagesGroup(Group):
    """First press: which text. Second: send it, as it stands in the preview."""

    def __init__(self, lead: Instructor) -> None:
        super().__init__(lead, "Send it now")
        self._ready = tuple(lead.ready_texts())
        self._chosen: ReadyText | None = None
        self.keys = [button(each.title, height=H_TOUCH, on_click=partial(self.choose, each)) for each in self._ready]
        own = {"mail": "Own words: mail", "vhf": "Own words: VHF", "phone": "Own words: telephone"}
        self.keys += [button(words, height=H_TOUCH, on_click=partial(self.write, way)) for way, words in own.items()]
        grid = column(gap=GRID)
        for i in range(0, len(self.keys), 2):
            pair = [(key, 1) for key in self.keys[i : i + 2]]
            grid.addLayout(row(*pair))
        choice = QWidget()
        choice.setLayout(column(label("What comes to the bridge?", "op"), grid, "stretch"))
        self.about = VesselChoice("It speaks of", own=False)
        self.about.currentIndexChanged.connect(lambda _index: self._fill())
        self.way = Choices(_WAYS, 3)
        self.way.changed.connect(lambda _way: self._show_way())
        self.who_from, self.subject, self.channel = word_edit("From"), word_edit("Subject"), word_edit("Channel", "16")
        self.text = TextField("What it says", lines=9)
        self.text.setAccessibleName(tr("Text, as the trainee gets it"))
        self.back_key = button("Another text", height=H_TOUCH, on_click=self.start)
        self._about_box, self._subject_box, self._channel_box = QWidget(), QWidget(), QWidget()
        for box, caption, widget in (
            (self._about_box, "It speaks of", self.about),
            (self._subject_box, "Subject", self.subject),
            (self._channel_box, "Channel", self.channel),
        ):
            box.setLayout(column(field(caption, widget)))
        preview = QWidget()
        preview.setLayout(
            column(
                row((self.way, 1), self.back_key),
                self._about_box,
                row((field("From", self.who_from), 3), (self._subject_box, 2)),
                self._channel_box,
                field("Text, as the trainee gets it", self.text),
                "stretch",
            )
        )
        self._pages = QStackedWidget()
        for page in (choice, preview):
            self._pages.addWidget(page)
        self.body.addWidget(self._pages)
        self.start()

    def start(self) -> None:
        """The choice of a text."""
        self._chosen = None
        self._pages.setCurrentIndex(0)
        self.main.hide()

    def choose(self, ready: ReadyText) -> None:
        self._chosen = ready
        self._show(ready.text)
        self._fill()

    def write(self, way: str) -> None:
        """A text of one's own."""
        self._chosen = None
        self._show(Text(way, "", "", channel="16" if way == "vhf" else ""))
        self.who_from.setFocus()

    def _show(self, text: Text) -> None:
        self.notice.say("")
        self.way.choose(text.way)
        for edit, words in ((self.who_from, text.sender), (self.subject, text.subject)):
            edit.setText(words)
            edit.setCursorPosition(0)
        self.channel.setText(text.channel)
        self.text.setPlainText(text.text)
        self._show_way()
        self._about_box.setVisible(self._chosen is not None and self._chosen.about)
        self._pages.setCurrentIndex(1)
        self.main.show()
        self.main.setFocus()

    def _show_way(self) -> None:
        self._subject_box.setVisible(self.way.value == "mail")
        self._channel_box.setVisible(self.way.value == "vhf")

    def _fill(self) -> None:
        """The facts of this moment, for the vessel that is chosen."""
        if self._chosen is None:
            return
        try:
            self.text.setPlainText(self.lead.filled(self._chosen.text.text, self.about.value))
            self.notice.say("")
        except UserError as error:
            self.notice.say(str(error))

    def act(self) -> None:
        way = self.way.value
        subject = self.subject.text() if way == "mail" else ""
        channel = self.channel.text() if way == "vhf" else ""
        if self._pages.currentIndex() == 1 and self.do(Text(way, self.who_from.text(), self.text.value, subject, channel)):
            self.start()
            self.keys[0].setFocus()

    def show_now(self, now: Now) -> None:
        super().show_now(now)
        self.about.show_now(now)
        if self.about.value in ("", OWN) and self.about.count():
            self.about.setCurrentIndex(0)
