"""The pages after the ports: ship, alarm sound, policy, encryption, and what was set. Where the data goes: ``data_page``."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QLabel, QLineEdit, QWidget

from app.config import Policy, Ship
from app.diskkey import ENCRYPTED, LOST, NOT_ENCRYPTED
from app.setup.answers import ship_mistakes
from app.setup.flags import FLAGS, flag_of
from app.setup.kit import OfferedPolicy, PolicyAnswer
from app.worded import joined, worded
from ui.file_chooser import choose_path
from ui.language import LANGUAGES, tr
from ui.parts import Choices, Notice, field, line_edit, scrolled
from ui.tokens import GRID, H_KEY, H_TOUCH
from ui.widgets import button, column, frame, label, row, set_flag

OWN: Final = "own"
_YES, _NO = "yes", "no"


class Page(QWidget):
    """One page. ``changed`` whenever something was typed or chosen; ``wrong`` is "" where it may be left by Next."""

    changed = Signal()

    def wrong(self) -> str:
        """What keeps the page from being taken as it is, and the cursor goes there."""
        return ""

    def typed(self) -> dict[str, str]:
        """What stands in it, for the draft."""
        return {}

    def take_up(self, typed: Mapping[str, str]) -> None:
        """What stood in it."""

    def enter(self) -> None:
        """It is shown."""

    def summary(self) -> str:
        """In a few words, for the last page."""
        return ""


class ShipPage(Page):
    """Name, call sign, MMSI, IMO, flag, organisation and the letters of case numbers."""

    FIELDS: Final = (
        ("name", "Ship's name", "AURORA"),
        ("callsign", "Call sign", "DAUR"),
        ("mmsi", "MMSI, nine digits", "211234560"),
        ("imo", "IMO number, seven digits", "9074729"),
        ("organisation", "Organisation", ""),
        ("case_prefix", "Letters before case numbers", "AUR gives AUR-26-001"),
    )

    def __init__(self, ship: Ship, language: str = "en") -> None:
        super().__init__()
        self.edits: dict[str, QLineEdit] = {}
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(2 * GRID)
        for i, (name, caption, example) in enumerate(self.FIELDS):
            edit = line_edit(example, name=caption)
            edit.setText(str(getattr(ship, name)))
            edit.textEdited.connect(lambda _text, which=name: self._typed(which))
            self.edits[name] = edit
            grid.addLayout(field(caption, edit), i // 2, i % 2)
        self.flag = QComboBox()
        self.flag.setEditable(True)
        self.flag.addItems(["", *FLAGS])
        self.flag.setFixedHeight(H_TOUCH)
        self.flag.setMaxVisibleItems(12)
        self.flag.setCurrentText(ship.flag)
        self.flag.currentTextChanged.connect(lambda _text: self.changed.emit())
        grid.addLayout(field("Flag State", self.flag), len(self.FIELDS) // 2, 0)
        self.languages = QComboBox()
        self.languages.setFixedHeight(H_TOUCH)
        for code, own_name in LANGUAGES.items():
            self.languages.addItem(own_name, code)
        self.languages.setCurrentIndex(list(LANGUAGES).index(language))
        self.languages.currentIndexChanged.connect(lambda _index: self.changed.emit())
        grid.addLayout(field("Language of the window", self.languages), len(self.FIELDS) // 2, 1)
        self._by_hand = bool(ship.case_prefix)
        self.notice = Notice()
        said = label("It stands on reports and on the distress card, and your own echo is not shown as a target.", "lab", wrap=True)
        self.setLayout(column(said, grid, self.notice, "stretch", gap=2 * GRID))

    @property
    def language(self) -> str:
        """Code of what was chosen."""
        return str(self.languages.currentData())

    def _typed(self, which: str) -> None:
        set_flag(self.edits[which], "wrong", False)
        if which == "case_prefix":
            self._by_hand = True
        if which == "name" and not self._by_hand:
            letters = [c for c in self.edits["name"].text().upper() if "A" <= c <= "Z"]
            self.edits["case_prefix"].setText("".join(letters[:3]))
        if which == "mmsi" and not self.flag.currentText():
            self.flag.setCurrentText(flag_of(self.edits["mmsi"].text().strip()))
        self.changed.emit()

    def values(self) -> dict[str, str]:
        out = {name: edit.text().strip() for name, edit in self.edits.items()}
        return out | {"flag": self.flag.currentText().strip()}

    def valid(self) -> dict[str, str]:
        """The fields that are in order."""
        bad = ship_mistakes(self.values())
        return {name: text for name, text in self.values().items() if name not in bad}

    def wrong(self) -> str:
        bad = ship_mistakes(self.values())
        for name, edit in self.edits.items():
            set_flag(edit, "wrong", name in bad)
        first = next((name for name in self.edits if name in bad), "")
        if first:
            self.edits[first].setFocus()
        text = joined(". ", bad.values())
        self.notice.say(text)
        return text

    def typed(self) -> dict[str, str]:
        return self.values() | {"language": self.language}

    def take_up(self, typed: Mapping[str, str]) -> None:
        for name, edit in self.edits.items():
            edit.setText(typed.get(name, edit.text()))
        self.flag.setCurrentText(typed.get("flag", self.flag.currentText()))
        if typed.get("language") in LANGUAGES:
            self.languages.setCurrentIndex(self.languages.findData(typed["language"]))
        self._by_hand = bool(typed.get("case_prefix"))

    def enter(self) -> None:
        self.edits["name"].setFocus()

    def summary(self) -> str:
        values = self.valid()
        return joined(", ", filter(None, (values.get("name"), values.get("callsign"), values.get("flag")))) or "not named"


class SoundPage(Page):
    """Plays the sound of an alarm and asks whether it was heard."""

    def __init__(self, play: Callable[[], str]) -> None:
        super().__init__()
        self._play = play
        self.play_key = button("Play the alarm sound", height=H_KEY, on_click=self.play)
        self.heard = Choices({_YES: "Yes, I heard it", _NO: "No"}, 2, height=H_KEY)
        self.heard.changed.connect(self._answered)
        self.question = label("Did you hear it?", "op")
        self.notice = Notice()
        said = label("Alarms sound until somebody acknowledges them. Turn the loudspeaker of this computer up first.", wrap=True)
        self.setLayout(column(said, self.play_key, GRID, self.question, self.heard, self.notice, "stretch", gap=2 * GRID))

    def play(self) -> None:
        problem = self._play()
        self.notice.say(problem)

    def _answered(self, value: str) -> None:
        self.notice.say(
            "Is the right output chosen, is it muted, is a loudspeaker plugged in? Press Play again. Without sound the alert bar "
            "flashes, and somebody must watch it"
            if value == _NO
            else ""
        )
        self.changed.emit()

    def typed(self) -> dict[str, str]:
        return {"heard": self.heard.value}

    def take_up(self, typed: Mapping[str, str]) -> None:
        self.heard.choose(typed.get("heard", ""))

    def enter(self) -> None:
        self.play_key.setFocus()

    def summary(self) -> str:
        return {_YES: "heard", _NO: "NOT heard: alarms can only be seen"}.get(self.heard.value, "not tested")


class PolicyPage(Page):
    """A policy that ships, or a file of the organisation with its key."""

    def __init__(self, offered: Sequence[OfferedPolicy], check: Callable[[str, str], PolicyAnswer], now: Policy) -> None:
        super().__init__()
        self._offered, self._check = {p.word: p for p in offered}, check
        self.which = Choices({p.word: p.title for p in offered} | {OWN: "Our own file"}, 1)
        self.which.changed.connect(self._chosen)
        self.does = label("", "", wrap=True)
        self.path = line_edit("/path/to/policy.toml", name="Policy file")
        self.pick_key = button("Choose…", on_click=self._pick)
        self.key = line_edit("of whoever signs your policy, base64", name="Trusted key")
        self._own_box = QWidget()
        self._own_box.setLayout(column(field("Policy file", row((self.path, 1), self.pick_key)), field("Trusted key", self.key)))
        for edit in (self.path, self.key):
            edit.textEdited.connect(lambda _text: self.changed.emit())
            edit.editingFinished.connect(self._say)
        self.notice = Notice()
        said = label("The policy decides what this computer may tell whom. It is checked before anything leaves.", "lab", wrap=True)
        self.setLayout(column(said, self.which, self.does, self._own_box, self.notice, "stretch"))
        word = now.file or next(iter(self._offered), OWN)
        self.which.choose(word if word in self._offered else OWN)
        if word not in self._offered:
            self.path.setText(now.file)
        self.key.setText(now.trusted_key)
        self._show()

    def _chosen(self, _value: str) -> None:
        self._show()
        self._say()
        self.changed.emit()

    def _show(self) -> None:
        own = self.which.value == OWN
        self._own_box.setVisible(own)
        does = (
            self._offered[self.which.value].does
            if not own
            else (
                "A policy of your organisation, signed ashore. It comes into force only if its signature is by the key below.",
                "With a broken or unsigned file nothing that tells a position leaves this computer.",
            )
        )
        self.does.setText(joined("\n", does))

    def _pick(self) -> None:
        found = choose_path(self, "Policy file", self.path.text(), ["Policies (*.toml)"])
        if found:
            self.path.setText(found)
            self._say()
            self.changed.emit()

    def _say(self) -> None:
        if self.which.value == OWN and not self.path.text().strip():
            self.notice.say("Name the file, or take one of those above")
            return
        self.notice.say(self._check(*self._words()).words)

    def _words(self) -> tuple[str, str]:
        if self.which.value == OWN:
            return self.path.text().strip(), self.key.text().strip()
        return self.which.value, ""

    def wrong(self) -> str:
        if self.which.value == OWN and not self.path.text().strip():
            self._say()
            self.path.setFocus()
            return self.notice.text()
        answer = self._check(*self._words())
        self.notice.say(answer.words)
        return "" if answer.ok else answer.words

    def values(self) -> dict[str, str]:
        """What goes into the settings. The first that ships is the default and stands there as ""."""
        file, key = self._words()
        first = next(iter(self._offered), "")
        return {"file": "" if file == first else file} | ({"trusted_key": key} if key else {})

    def typed(self) -> dict[str, str]:
        return {"which": self.which.value, "path": self.path.text(), "key": self.key.text()}

    def take_up(self, typed: Mapping[str, str]) -> None:
        if typed.get("which") in (*self._offered, OWN):
            self.which.choose(typed["which"])
        self.path.setText(typed.get("path", self.path.text()))
        self.key.setText(typed.get("key", self.key.text()))
        self._show()

    def enter(self) -> None:
        self.which.key(self.which.value or OWN).setFocus()

    def summary(self) -> str:
        return self._offered[self.which.value].title if self.which.value in self._offered else self.path.text() or "none chosen"


class EncryptPage(Page):
    """Offers the encryption; its own steps come right after the start, where there is a log to be encrypted."""

    def __init__(self) -> None:
        super().__init__()
        self.wanted = QCheckBox(tr("Encrypt this ship's data: ask me for a passphrase right after the start"))
        self.wanted.setMinimumHeight(H_TOUCH)
        self.wanted.toggled.connect(lambda _on: self.changed.emit())
        texts = (
            worded("Encrypted are {ENCRYPTED}.", ENCRYPTED=ENCRYPTED),
            worded("NOT encrypted are {NOT_ENCRYPTED}.", NOT_ENCRYPTED=NOT_ENCRYPTED),
            worded("{words}.", words=LOST),
        )
        inside = QWidget()
        inside.setLayout(column(*(label(t, wrap=True) for t in texts), self.wanted, "stretch", gap=2 * GRID))
        self.setLayout(column((scrolled(inside), 1)))

    def typed(self) -> dict[str, str]:
        return {"wanted": _YES if self.wanted.isChecked() else ""}

    def take_up(self, typed: Mapping[str, str]) -> None:
        self.wanted.setChecked(typed.get("wanted") == _YES)

    def enter(self) -> None:
        self.wanted.setFocus()

    def summary(self) -> str:
        return "asked right after the start" if self.wanted.isChecked() else "not now"


class ReadyPage(Page):
    """What was set, and where it stands."""

    def __init__(self, facts: Callable[[], Sequence[tuple[str, str]]]) -> None:
        super().__init__()
        self._facts = facts
        self.lines: list[tuple[str, str]] = []
        self._grid = QGridLayout()
        self._grid.setContentsMargins(12, 12, 12, 12)
        self._grid.setVerticalSpacing(GRID)
        self._grid.setHorizontalSpacing(3 * GRID)
        self._grid.setColumnStretch(1, 1)
        self.setLayout(column(frame("card", self._grid), "stretch"))

    def enter(self) -> None:
        self.lines = list(self._facts())
        for i, (what, how) in enumerate(self.lines):
            for j, (text, kind) in enumerate(((what, "lab"), (how, ""))):
                there = self._grid.itemAtPosition(i, j)
                said = there.widget() if there is not None else None
                if isinstance(said, QLabel):
                    said.setText(text)
                else:
                    self._grid.addWidget(label(text, kind, wrap=j == 1), i, j)
