"""Who takes the watch: a name of an earlier watch in one press, the role, the PIN where that name has one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from app.crew import PIN_MAX, Crew
from app.entry import SYSTEM
from app.errors import DeviceError, UserError
from app.rescue.entries import SystemNote, WatchOn
from app.rescue.state import RescueState
from app.worded import joined, worded
from ui.bridge import Bridge
from ui.language import tr
from ui.parts import Choices, Notice, Saving, discard, field, line_edit, scrolled
from ui.tokens import H_KEY, H_SMALL, H_TOUCH
from ui.widgets import button, column, label, row
from ui.words import clock_or_date

_OFFERED: Final = 6
_OVER, _BESIDE = "over", "beside"


def earlier_names(state: RescueState) -> tuple[tuple[str, str], ...]:
    """(name, role) of everybody who was on watch, the newest role of each, who came last first."""
    found: dict[str, str] = {}
    for line in reversed(state.lines):
        if isinstance(line.payload, WatchOn) and not line.void:
            found.setdefault(line.payload.name, line.payload.role)
    return tuple(found.items())


class SignOnForm(QWidget):
    """``signed_on`` and ``left`` come once it is on the disk. Wrong PINs are refused plainly; nothing typed is lost."""

    signed_on = Signal()
    left = Signal(str)
    wants_pin = Signal(str)  # the name whose PIN is to be set or changed

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self._bridge = bridge
        self._roles = dict(earlier_names(bridge.state))
        self._leaving = ""
        self.on_watch = QWidget()
        self._on_rows = column(gap=4)
        self.on_watch.setLayout(self._on_rows)
        self._shown: tuple[tuple[str, str, object], ...] | None = None
        self.off_keys: dict[str, QPushButton] = {}
        # Somebody on watch whose name does not go on entries here (after a restart) may sign on again.
        on = {name for name, _role, _since in bridge.state.on_watch} if bridge.station.author else set()
        offered = [name for name in self._roles if name not in on][:_OFFERED]
        self.names = Choices({name: name for name in offered}, 2, height=H_SMALL)
        self.names.setVisible(bool(offered))
        self.name = line_edit("name", name="Name")
        self.role = line_edit("e.g. 2/O", name="Role")
        self.pin = line_edit("", name="PIN")
        self.pin.setEchoMode(QLineEdit.EchoMode.Password)
        self.pin.setMaxLength(PIN_MAX)
        self._pin_field = QWidget()
        self._pin_field.setLayout(field("PIN", self.pin))
        self.how = Choices({_OVER: "Takes over", _BESIDE: "Comes beside"}, 2)
        self.how.choose(_OVER)
        self.notice = Notice()
        self.take_key = button("Take the watch", "strong", height=H_KEY, on_click=self.take)
        self.pin_key = button("Set a PIN", height=H_SMALL, on_click=lambda: self.wants_pin.emit(self.name.text().strip()))
        self._saving = Saving(bridge, self)
        self._saving.finished.connect(self._on_saved)
        self._saving.failed.connect(self.notice.say)
        self.names.changed.connect(self._take_name)
        self.name.textChanged.connect(lambda _text: self._follow_name())
        for each in (self.name, self.role, self.pin):
            each.returnPressed.connect(self.take)
        inside = QWidget()
        inside.setLayout(
            column(
                label("On watch", "op"),
                self.on_watch,
                label("Who takes the watch", "op"),
                self.names,
                row((field("Name", self.name), 3), (field("Role", self.role), 2)),
                self._pin_field,
                self.how,
                row("stretch", self.pin_key),
                "stretch",
                margin=(0, 0, 4, 0),
            )
        )
        self.setLayout(column((scrolled(inside), 1), self.notice, self.take_key))
        bridge.state_changed.connect(self.show_state)
        self.show_state(bridge.state)
        self._follow_name()

    @property
    def _crew(self) -> Crew | None:
        return self._bridge.station.crew

    def show_state(self, state: RescueState) -> None:
        if state.on_watch == self._shown:
            return
        self._shown = state.on_watch
        self.how.setVisible(bool(state.on_watch))
        _empty(self._on_rows.count(), self)
        self.off_keys = {}
        now = self._bridge.station.clock.utc()
        for name, role, since in state.on_watch:
            who = label(worded("{name} {role}", name=name, role=role).strip(), "word")
            signs = ", signs entries" if name == self._bridge.station.author else ""
            key = button("Sign off", height=H_SMALL, on_click=lambda name=name: self.leave(name))  # type: ignore[misc]
            key.setAccessibleName(tr(worded("Sign off {name}", name=name)))
            self.off_keys[name] = key
            line = QWidget()
            line.setLayout(
                row(
                    column(
                        who,
                        label(worded("since {clock_or_date}{signs}", clock_or_date=clock_or_date(since, now), signs=signs), "sec"),
                        gap=0,
                    ),
                    "stretch",
                    key,
                )
            )
            self._on_rows.addWidget(line)
        if not state.on_watch:
            self._on_rows.addWidget(label("Nobody: what is entered is unsigned", "", wrap=True))

    def take(self) -> None:
        """Sign on. The PIN is looked at first; a wrong one leaves the watch as it is."""
        if self._saving.busy:
            return
        name = joined(" ", self.name.text().split())
        try:
            known = self._proved(name)
            receipt = self._bridge.station.sign_on(
                name, self.role.text().strip(), pin=known, beside=self.how.value == _BESIDE and not self.how.isHidden()
            )
        except (UserError, DeviceError) as error:
            self._refuse(str(error))
            return
        self._leaving = ""
        self._bridge.watch_receipt(receipt)
        self._saving.wait_for([receipt])

    def leave(self, name: str) -> None:
        """Sign somebody off."""
        if self._saving.busy:
            return
        try:
            receipt = self._bridge.station.sign_off(name)
        except (UserError, DeviceError) as error:
            self.notice.say(str(error))
            return
        self._leaving = name
        self._bridge.watch_receipt(receipt)
        self._saving.wait_for([receipt])

    def _proved(self, name: str) -> bool:
        """Whether a PIN was asked for and right. Raises UserError for a wrong or missing one."""
        if self._crew is None or not name or not self._crew.has_pin(name):
            return False
        if not self.pin.text():
            raise UserError(worded("{name} has a PIN: enter it", name=name))
        if not self._crew.check(name, self.pin.text()):
            raise UserError(worded("Wrong PIN for {name}. The watch stays as it is", name=name))
        return True

    def _refuse(self, text: str) -> None:
        self.notice.say(text)
        asked = self._pin_field.isVisibleTo(self)
        (self.pin if asked else self.name).setFocus()
        self.pin.selectAll()

    def _take_name(self, name: str) -> None:
        """A name of an earlier watch, with the role of then."""
        self.name.setText(name)
        self.role.setText(self._roles.get(name, ""))
        (self.pin if self._pin_field.isVisibleTo(self) else self.take_key).setFocus()

    def _follow_name(self) -> None:
        """The PIN is asked of a name that has one."""
        name = joined(" ", self.name.text().split())
        self.names.choose(name)
        has = self._crew is not None and bool(name) and self._crew.has_pin(name)
        self._pin_field.setVisible(has)
        if not has:
            self.pin.clear()
        self.pin_key.setText("Change PIN" if has else "Set a PIN")
        self.pin_key.setVisible(self._crew is not None and bool(name))
        self.notice.say(self._crew.problem if self._crew is not None else "")

    def go_on(self) -> None:
        """Back from the PINs: the cursor goes to what is asked next."""
        self._follow_name()
        (self.pin if self._pin_field.isVisibleTo(self) else self.take_key).setFocus()

    def _on_saved(self) -> None:
        self.pin.clear()
        if self._leaving:
            left, self._leaving = self._leaving, ""
            self.notice.say(worded("{left} is signed off", left=left))
            self.left.emit(left)
        else:
            self.signed_on.emit()


class PinForm(QWidget):
    """Set, change or take away one's own PIN."""

    done = Signal(str)  # what was done, "" for nothing

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self._bridge = bridge
        self._name = ""
        self.title = label("", "op", wrap=True)
        self.old, self.new, self.again = (line_edit(name=n) for n in ("PIN now", "New PIN", "New PIN again"))
        for each in (self.old, self.new, self.again):
            each.setEchoMode(QLineEdit.EchoMode.Password)
            each.setMaxLength(PIN_MAX)
            each.returnPressed.connect(self.save)
        self._old_field = QWidget()
        self._old_field.setLayout(field("PIN now", self.old))
        self.notice = Notice()
        self.save_key = button("Save PIN", "strong", height=H_KEY, on_click=self.save)
        self.remove_key = button("Do without a PIN", height=H_TOUCH, on_click=self.remove)
        self.back_key = button("Back", height=H_TOUCH, on_click=lambda: self._end(""))
        self.setLayout(
            column(
                self.title,
                label("At least 4 figures or letters. It says whose name an entry carries; it locks nothing.", "lab", wrap=True),
                self._old_field,
                field("New PIN", self.new),
                field("New PIN again", self.again),
                self.notice,
                self.save_key,
                row((self.remove_key, 1), (self.back_key, 1)),
                "stretch",
            )
        )

    def open(self, name: str) -> None:
        self._name = name
        has = self._crew.has_pin(name)
        self.title.setText(worded("{value} the PIN of {name}", value="Change" if has else "Set", name=name))
        self._old_field.setVisible(has)
        self.remove_key.setVisible(has)
        self._clear()
        (self.old if has else self.new).setFocus()

    def save(self) -> None:
        if self.new.text() != self.again.text():
            self.notice.say("The new PIN is not the same twice")
            self.again.setFocus()
            return
        had = self._crew.has_pin(self._name)
        try:
            self._crew.set_pin(self._name, self.old.text() if self._old_field.isVisibleTo(self) else None, self.new.text())
        except (UserError, DeviceError) as error:
            self.notice.say(str(error))
            return
        self._note("changed" if had else "set")
        self._end(worded("{name} has a PIN now", name=self._name))

    def remove(self) -> None:
        try:
            self._crew.remove(self._name, self.old.text())
        except (UserError, DeviceError) as error:
            self.notice.say(str(error))
            self.old.setFocus()
            return
        self._note("taken away")
        self._end(worded("{name} has no PIN any more", name=self._name))

    @property
    def _crew(self) -> Crew:
        crew = self._bridge.station.crew
        assert crew is not None, "the form is only reached where there are PINs"
        return crew

    def _note(self, what: str) -> None:
        """Whose PIN, and who was on watch, stand in the log: with it names are proved."""
        note = SystemNote(
            what=worded("PIN {what}", what=what),
            detail=worded("{name}, with {value} signed on", name=self._name, value=self._bridge.station.author or "nobody"),
        )
        self._bridge.write(note, author=SYSTEM)

    def _clear(self) -> None:
        for each in (self.old, self.new, self.again):
            each.clear()
        self.notice.say("")

    def _end(self, said: str) -> None:
        self._clear()
        self.done.emit(said)


def _empty(count: int, form: SignOnForm) -> None:
    """Take the rows of who is on watch off."""
    rows: Sequence[QWidget] = [
        widget for i in range(count) if (item := form._on_rows.itemAt(i)) is not None and (widget := item.widget()) is not None
    ]
    for each in rows:
        discard(each)
